//! Independence: being able to leave a supplier.

use crate::audit::Rule;

pub mod bespoke_not_owned;
pub mod exit_clause_missing;
mod formats;
pub mod no_alternative;
pub mod no_export;
pub mod open_source_unsupported;
mod our_data;
pub mod proprietary_format;
pub mod same_party_audits;
pub mod vendor_only_admin;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &no_export::RULE,
    &vendor_only_admin::RULE,
    &bespoke_not_owned::RULE,
    &proprietary_format::RULE,
    &exit_clause_missing::RULE,
    &same_party_audits::RULE,
    &open_source_unsupported::RULE,
    &no_alternative::RULE,
];
