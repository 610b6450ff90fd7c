//! Costs.

use crate::audit::Rule;

pub mod duplicate_function;
pub mod renewal_window;
pub mod unused_seats;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &unused_seats::RULE,
    &renewal_window::RULE,
    &duplicate_function::RULE,
];
