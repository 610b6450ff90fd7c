//! Security.

use crate::audit::Rule;

pub mod cleartext_sensitive_flow;
pub mod former_access;
pub mod laptop_not_encrypted;
pub mod mfa_missing;
pub mod no_password_manager;
pub mod supplier_remote_access;
pub mod write_down;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &mfa_missing::RULE,
    &former_access::RULE,
    &cleartext_sensitive_flow::RULE,
    &write_down::RULE,
    &laptop_not_encrypted::RULE,
    &supplier_remote_access::RULE,
    &no_password_manager::RULE,
];
