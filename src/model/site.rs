//! Places where the organisation is, or keeps things.

use super::choice::choice;
use super::record::record;
use super::{Canton, Country};

choice! {
    /// What kind of place it is.
    SiteKind "site-kind" {
        /// Office or practice.
        Office "office",
        /// Home of a person.
        Home "home",
        /// Cellar, archive or storage room.
        Storage "storage",
        /// Room or building for servers.
        DataCentre "data-centre",
        /// Another place.
        Other "other",
    }
}

record! {
    /// A place where the organisation is, or keeps things. Two copies at one
    /// site burn together: that is why places have a record.
    Site in Sites {
        /// What kind of place it is.
        kind "kind": SiteKind,
        /// Street, number and town.
        address "address": String,
        /// Canton.
        canton "canton": Canton,
        /// Country.
        country "country": Country,
        /// Whether doors are locked and it is known who has the keys.
        locked "locked": bool,
    }
}
