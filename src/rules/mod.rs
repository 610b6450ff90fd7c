//! The rules, one file each, one folder a family.
//!
//! # How to add a rule
//!
//! 1. Choose an id in kebab case that begins with its family and names the
//!    situation found, never the cure: `sec-mfa-missing`. The file is the id
//!    without the family, in snake case: `src/rules/sec/mfa_missing.rs`.
//! 2. Write its documentation as the `//!` comment of the file, under the
//!    headings *What it checks*, *Why it matters*, *What to do*, *Known false
//!    alarms* and *References*: it is the rule's public page.
//! 3. Write its tests first: at least one `flags_…`, one `accepts_…`, what it
//!    says when an answer is not known, and the nearest false alarm that it does
//!    not raise. [`crate::audit`] has a builder of small models for that.
//! 4. Write `check`: a pure function from the [`View`](crate::audit::View) to
//!    findings. A question that was not put keeps it silent; an answer that
//!    nobody knows makes the finding one to check. One finding per root cause.
//! 5. Declare it in the family's `mod.rs`, and add it to [`ALL`].
//! 6. Add its texts to `rules.ftl` in every language: `rule-<id>` with
//!    `.finding`, `.why`, `.action` and, if it can be wrong, `.caution`.
//!
//! `tests/native/rules.rs` says what is missing.

pub mod cost;
pub mod doc;
pub mod eco;
pub mod hand;
pub mod lock;
pub mod map;
pub mod prv;
pub mod res;
pub mod sec;
pub mod skill;
pub mod tr;

use crate::audit::Rule;

/// Every rule, in the order in which findings of equal weight are shown.
pub const ALL: &[&Rule] = &[
    &res::no_backup::RULE,
    &res::restore_untested::RULE,
    &res::backup_same_place::RULE,
    &res::single_point::RULE,
    &res::rto_incoherent::RULE,
    &res::domain_not_owned::RULE,
    &sec::mfa_missing::RULE,
    &sec::former_access::RULE,
    &sec::cleartext_sensitive_flow::RULE,
    &sec::write_down::RULE,
    &sec::laptop_not_encrypted::RULE,
    &sec::supplier_remote_access::RULE,
    &sec::no_password_manager::RULE,
    &prv::processor_no_contract::RULE,
    &prv::transfer_no_guarantee::RULE,
    &prv::retention_missing::RULE,
    &prv::register_needed::RULE,
    &prv::register_useful::RULE,
    &hand::no_successor::RULE,
    &hand::access_not_transferable::RULE,
    &lock::no_export::RULE,
    &lock::vendor_only_admin::RULE,
    &skill::single_person::RULE,
    &skill::bus_factor::RULE,
    &doc::coverage_minimum::RULE,
    &doc::in_head::RULE,
    &cost::unused_seats::RULE,
    &cost::renewal_window::RULE,
    &cost::duplicate_function::RULE,
    &tr::interest_undeclared::RULE,
    &tr::commission_declared::RULE,
    &eco::service_no_use::RULE,
    &map::ref_dangling::RULE,
    &map::node_isolated::RULE,
    &map::data_without_place::RULE,
    &map::flow_cycle_sync::RULE,
];
