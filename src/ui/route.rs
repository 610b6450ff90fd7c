//! The places of the page, and their addresses.

use std::fmt;
use std::str::FromStr;

use yew_router::prelude::*;

use crate::model::{Collection, Id};

/// Where the user is. The address stands behind `#`, so that any static host
/// serves every place from one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Routable)]
pub enum Route {
    /// New, open, demonstration, saved audits.
    #[at("/")]
    Start,
    /// The map.
    #[at("/map")]
    Map,
    /// The findings.
    #[at("/findings")]
    Findings,
    /// The records of one kind.
    #[at("/records/:place")]
    Records {
        /// Which kind.
        place: Place,
    },
    /// One record.
    #[at("/records/:place/:id")]
    Record {
        /// Which kind.
        place: Place,
        /// Which record.
        id: Id,
    },
    /// An address that leads nowhere.
    #[not_found]
    #[at("/lost")]
    Lost,
}

impl Route {
    /// The place of one record.
    pub const fn record(collection: Collection, id: Id) -> Self {
        let place = Place(collection);
        match collection {
            Collection::Organisation => Self::Records { place },
            _ => Self::Record { place, id },
        }
    }

    /// The place of all records of a kind.
    pub const fn records(collection: Collection) -> Self {
        Self::Records {
            place: Place(collection),
        }
    }
}

/// A collection in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(pub Collection);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name())
    }
}

impl FromStr for Place {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        std::iter::once(Collection::Organisation)
            .chain(Collection::TABLES.iter().copied())
            .find(|collection| collection.name() == name)
            .map(Self)
            .ok_or(())
    }
}
