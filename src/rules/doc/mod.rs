//! What is written down.

use crate::audit::Rule;

pub mod coverage_minimum;
pub mod in_head;
pub mod no_decision_log;
pub mod not_readable_by_client;
pub mod only_supplier;
pub mod outdated;
pub mod unknown_ratio;
mod written;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &only_supplier::RULE,
    &not_readable_by_client::RULE,
    &coverage_minimum::RULE,
    &in_head::RULE,
    &outdated::RULE,
    &no_decision_log::RULE,
    &unknown_ratio::RULE,
];
