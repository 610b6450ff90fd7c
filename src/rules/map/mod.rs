//! The map itself: whether what it shows can be relied on.

pub mod data_without_place;
pub mod flow_cycle_sync;
pub mod node_isolated;
pub mod ref_dangling;
