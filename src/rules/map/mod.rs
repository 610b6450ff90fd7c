//! The map itself: whether what it shows can be relied on.

pub mod ref_dangling;
