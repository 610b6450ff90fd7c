//! The map itself: whether what it shows can be relied on.

use crate::audit::Rule;

pub mod data_without_place;
pub mod flow_cycle_sync;
pub mod node_isolated;
pub mod ref_dangling;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &ref_dangling::RULE,
    &node_isolated::RULE,
    &data_without_place::RULE,
    &flow_cycle_sync::RULE,
];
