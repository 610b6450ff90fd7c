//! The map itself: whether what it shows can be relied on.

use crate::audit::Rule;

pub mod data_many_masters;
pub mod data_without_owner;
pub mod data_without_place;
pub mod flow_cycle_sync;
pub mod flow_manual_retyping;
pub mod flow_unexplained;
mod frequencies;
pub mod hub_concentration;
pub mod node_isolated;
pub mod ref_dangling;
pub mod service_without_owner;
pub mod shadow_service;
pub mod supplier_chain_unknown;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &ref_dangling::RULE,
    &node_isolated::RULE,
    &data_without_place::RULE,
    &data_many_masters::RULE,
    &data_without_owner::RULE,
    &service_without_owner::RULE,
    &shadow_service::RULE,
    &flow_cycle_sync::RULE,
    &flow_manual_retyping::RULE,
    &flow_unexplained::RULE,
    &supplier_chain_unknown::RULE,
    &hub_concentration::RULE,
];
