//! Sobriety and ecology.

use crate::audit::Rule;

pub mod service_no_use;

/// The rules of this family.
pub const RULES: &[&Rule] = &[&service_no_use::RULE];
