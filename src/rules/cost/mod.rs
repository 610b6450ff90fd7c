//! Costs.

use crate::audit::Rule;

pub mod duplicate_function;
pub mod hidden_hours;
mod lifetimes;
pub mod missing;
pub mod no_capex_plan;
pub mod paid_by_person;
pub mod per_user_outlier;
pub mod price_rise;
pub mod renewal_window;
pub mod tacit_unknown;
pub mod tco_hidden_exit;
pub mod unused_seats;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &unused_seats::RULE,
    &renewal_window::RULE,
    &paid_by_person::RULE,
    &price_rise::RULE,
    &duplicate_function::RULE,
    &hidden_hours::RULE,
    &missing::RULE,
    &tacit_unknown::RULE,
    &tco_hidden_exit::RULE,
    &no_capex_plan::RULE,
    &per_user_outlier::RULE,
];
