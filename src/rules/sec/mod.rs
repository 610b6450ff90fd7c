//! Security.

use crate::audit::Rule;

pub mod admin_daily_use;
pub mod cleartext_sensitive_flow;
pub mod consumer_messaging;
pub mod disposal_unknown;
pub mod end_of_support;
pub mod former_access;
pub mod laptop_not_encrypted;
mod machines;
pub mod mail_domain_unprotected;
pub mod mfa_missing;
pub mod no_endpoint_protection;
pub mod no_leaver_checklist;
pub mod no_mfa_ebanking;
pub mod no_password_manager;
pub mod secret_in_note;
pub mod secrets;
pub mod shared_account;
pub mod supplier_remote_access;
mod together;
pub mod too_many_admins;
pub mod updates_manual;
pub mod wifi_guests_mixed;
pub mod write_down;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &mfa_missing::RULE,
    &no_mfa_ebanking::RULE,
    &former_access::RULE,
    &secret_in_note::RULE,
    &shared_account::RULE,
    &cleartext_sensitive_flow::RULE,
    &write_down::RULE,
    &laptop_not_encrypted::RULE,
    &end_of_support::RULE,
    &updates_manual::RULE,
    &no_endpoint_protection::RULE,
    &supplier_remote_access::RULE,
    &no_password_manager::RULE,
    &too_many_admins::RULE,
    &admin_daily_use::RULE,
    &no_leaver_checklist::RULE,
    &consumer_messaging::RULE,
    &mail_domain_unprotected::RULE,
    &disposal_unknown::RULE,
    &wifi_guests_mixed::RULE,
];
