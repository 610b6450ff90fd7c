//! Continuity: going on when something stops.

use crate::audit::Rule;

pub mod backup_not_isolated;
pub mod backup_same_place;
pub(super) mod copies;
pub mod crisis_contacts;
pub mod domain_not_owned;
pub mod no_backup;
pub mod no_workaround;
pub mod power_only_one;
pub mod restore_untested;
pub mod rpo_gap;
pub mod rto_incoherent;
pub mod rto_no_commitment;
pub mod single_point;
pub mod single_supplier;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &no_backup::RULE,
    &restore_untested::RULE,
    &backup_same_place::RULE,
    &backup_not_isolated::RULE,
    &rpo_gap::RULE,
    &single_point::RULE,
    &rto_incoherent::RULE,
    &crisis_contacts::RULE,
    &domain_not_owned::RULE,
    &single_supplier::RULE,
    &no_workaround::RULE,
    &rto_no_commitment::RULE,
    &power_only_one::RULE,
];
