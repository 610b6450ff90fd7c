//! Independence: being able to leave a supplier.

use crate::audit::Rule;

pub mod no_export;
pub mod vendor_only_admin;

/// The rules of this family.
pub const RULES: &[&Rule] = &[&no_export::RULE, &vendor_only_admin::RULE];
