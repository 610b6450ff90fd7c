//! What is written down.

use crate::audit::Rule;

pub mod coverage_minimum;
pub mod in_head;

/// The rules of this family.
pub const RULES: &[&Rule] = &[&coverage_minimum::RULE, &in_head::RULE];
