//! Who knows how.

use crate::audit::Rule;

pub mod bus_factor;
pub mod culture_no_practice;
pub mod gap_need;
mod holders;
mod needs;
pub mod not_asked;
pub mod onboarding_missing;
pub mod single_person;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &single_person::RULE,
    &bus_factor::RULE,
    &culture_no_practice::RULE,
    &gap_need::RULE,
    &onboarding_missing::RULE,
    &not_asked::RULE,
];
