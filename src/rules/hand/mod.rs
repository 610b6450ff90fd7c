//! Handover: being taken over by somebody else.

use crate::audit::Rule;

pub mod access_not_transferable;
pub mod no_successor;

/// The rules of this family.
pub const RULES: &[&Rule] = &[&no_successor::RULE, &access_not_transferable::RULE];
