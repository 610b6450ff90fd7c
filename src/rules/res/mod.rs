//! Continuity: going on when something stops.

pub mod no_backup;
