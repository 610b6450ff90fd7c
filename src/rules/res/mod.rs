//! Continuity: going on when something stops.

pub mod backup_same_place;
pub mod domain_not_owned;
pub mod no_backup;
pub mod restore_untested;
pub mod rto_incoherent;
pub mod single_point;
