//! Who knows how.

use crate::audit::Rule;

pub mod bus_factor;
mod holders;
pub mod single_person;

/// The rules of this family.
pub const RULES: &[&Rule] = &[&single_person::RULE, &bus_factor::RULE];
