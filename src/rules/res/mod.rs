//! Continuity: going on when something stops.

use crate::audit::Rule;

pub mod backup_same_place;
pub mod domain_not_owned;
pub mod no_backup;
pub mod restore_untested;
pub mod rto_incoherent;
pub mod single_point;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &no_backup::RULE,
    &restore_untested::RULE,
    &backup_same_place::RULE,
    &single_point::RULE,
    &rto_incoherent::RULE,
    &domain_not_owned::RULE,
];
