//! What follows from an event: facts, never sentences.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Event;
use crate::model::{Country, Criticality, DataSubject, Date, Id, Money};

/// Declares a list of codes: `Name { Variant "code", … }`.
macro_rules! codes {
    ( $(#[doc = $doc:literal])* $name:ident {
        $( $(#[doc = $variant_doc:literal])* $variant:ident $code:literal ),* $(,)?
    } ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $( $(#[doc = $variant_doc])* #[serde(rename = $code)] $variant ),*
        }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[ $( Self::$variant ),* ];

            /// Its code in JSON and in sentences.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code ),* }
            }
        }
    };
}

/// What follows from an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Consequences {
    /// To what it happens.
    pub subject: Id,
    /// What happens.
    pub event: Event,
    /// The services that are hit: the surest first, then those that hurt first.
    pub hits: Vec<Hit>,
    /// The data that strangers may see.
    pub exposed: Vec<Exposed>,
    /// On whom that data is.
    pub persons: Vec<DataSubject>,
    /// The data that one can no longer get at where it is kept.
    pub away: Vec<Away>,
    /// The flows that no longer go, or may no longer go.
    pub flows: Vec<Id>,
    /// Who gains or loses something.
    pub touched: Vec<Touched>,
    /// What it costs.
    pub bill: Bill,
    /// The countries that play a part.
    pub countries: Vec<Country>,
    /// What softens it, or would.
    pub aids: Vec<Aid>,
    /// What is not known, and could change the answer.
    pub unknown: Vec<Unknown>,
}

codes! {
    /// How a service is hit.
    How {
        /// It stops.
        Stops "stops",
        /// It may no longer be used as it is.
        Forbidden "forbidden",
        /// It stops, unless what nobody said is otherwise.
        MayStop "may-stop",
        /// It works, but may be cut off: it stands in the name of who leaves, or is
        /// paid by them.
        Held "held",
        /// It works until something is to be done on it: nobody else can.
        Unattended "unattended",
        /// It works, without corrections and help.
        Unsupported "unsupported",
        /// It works, but no longer receives what it needs to be up to date.
        Starved "starved",
    }
}

impl How {
    /// Whether the work done with the service stops, so that it hurts after a time.
    pub const fn is_a_stop(self) -> bool {
        matches!(self, Self::Stops | Self::Forbidden | Self::MayStop)
    }
}

/// From when on it hurts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hurts {
    /// After so many hours.
    pub hours: u32,
    /// The class whose usual time it is; nothing if it was said of the service.
    pub class: Option<Criticality>,
}

/// A service that is hit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hit {
    /// Which.
    pub service: Id,
    /// How.
    pub how: How,
    /// From when on it hurts; nothing if that is not known, or if it works on.
    pub hurts: Option<Hurts>,
    /// The service that it needs and through which it is hit; nothing where it
    /// begins. The ways of all hits together are a forest.
    pub through: Option<Id>,
    /// How many steps it is away from where it begins.
    pub steps: usize,
    /// The service that was judged to be of the class, if it was another.
    pub because: Option<Id>,
}

impl Hit {
    /// Whether it begins here.
    pub const fn is_first(&self) -> bool {
        self.through.is_none()
    }
}

impl Consequences {
    /// The way by which a service is hit: from the one where it begins, along
    /// those that need each other, to this one.
    pub fn path_to(&self, service: Id) -> Vec<Id> {
        let before: BTreeMap<Id, Id> = self
            .hits
            .iter()
            .filter_map(|hit| Some((hit.service, hit.through?)))
            .collect();
        let mut way = vec![service];
        let mut last = service;
        while let Some(&step) = before.get(&last) {
            way.push(step);
            last = step;
        }
        way.reverse();
        way
    }
}

codes! {
    /// How strangers come to data.
    Way {
        /// It is kept there.
        Kept "kept",
        /// A service that stands there keeps it.
        Stands "stands",
        /// A copy of it is kept there.
        Copied "copied",
        /// It passes there.
        Passes "passes",
        /// It can be reached with the rights that were held there.
        Reached "reached",
    }
}

codes! {
    /// Whether what is taken can be read.
    Readable {
        /// It is encrypted, and the keys are elsewhere.
        No "no",
        /// Nobody said whether it is encrypted.
        NotKnown "not-known",
        /// It can.
        Yes "yes",
    }
}

/// Data that strangers may see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exposed {
    /// Which.
    pub data: Id,
    /// How they come to it.
    pub ways: Vec<Ways>,
    /// Whether they can read it.
    pub readable: Readable,
}

/// The ways of one kind to some data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ways {
    /// Of which kind.
    pub way: Way,
    /// Through which services, flows or backups.
    pub through: Vec<Id>,
}

/// Data that one can no longer get at where it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Away {
    /// Which.
    pub data: Id,
    /// The services that are hit and keep it.
    pub on: Vec<Id>,
    /// Other services that keep it and go on.
    pub elsewhere: Vec<Id>,
    /// The backups that could bring it back.
    pub backups: Vec<Id>,
}

codes! {
    /// What changes for a party.
    Change {
        /// It no longer has what it works with.
        LosesService "loses-service",
        /// It no longer receives.
        NoLongerReceives "no-longer-receives",
        /// It still has access, which must be withdrawn.
        KeepsAccess "keeps-access",
        /// It must be told, as it is responsible for what leaked.
        MustKnow "must-know",
        /// Somebody must take over what it did.
        HandsOver "hands-over",
    }
}

/// A party for whom something changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Touched {
    /// Who.
    pub party: Id,
    /// What changes.
    pub change: Change,
    /// The services or data of which it is true.
    pub about: Vec<Id>,
}

/// What an event costs in a year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Bill {
    /// What is paid in a year until now, one sum for each currency.
    pub before: Vec<Money>,
    /// What would be paid in a year.
    pub after: Vec<Money>,
    /// The costs that are reckoned.
    pub lines: Vec<Id>,
    /// Of these, the costs that would no longer be paid.
    pub ends: Vec<Id>,
    /// The costs of which the yearly amount is not known.
    pub not_reckoned: Vec<Id>,
}

codes! {
    /// Something that softens what happens.
    AidKind {
        /// A spare.
        Spare "spare",
        /// A way to work without it.
        Workaround "workaround",
        /// A backup.
        Backup "backup",
        /// Another service for the same purpose.
        Alternative "alternative",
        /// Somebody who stands in.
        Deputy "deputy",
        /// A second person with all rights.
        Administrator "administrator",
        /// Somebody else who can do it.
        Skill "skill",
        /// A written handover.
        Handover "handover",
        /// A written procedure for such a day.
        Procedure "procedure",
        /// Encryption of which the keys are elsewhere.
        Encryption "encryption",
        /// A second step to sign in.
        SecondStep "second-step",
        /// A way to take the data out.
        Export "export",
        /// What the contract says of its end.
        ExitTerms "exit-terms",
        /// The time that the contract leaves.
        Notice "notice",
        /// What the supplier promises for a failure.
        Promise "promise",
        /// A contract that covers data on persons.
        Processing "processing",
        /// What allows data to leave the country.
        Guarantee "guarantee",
        /// Prices that cannot be raised at will.
        Price "price",
        /// An insurance.
        Insurance "insurance",
    }
}

codes! {
    /// Whether an aid can be relied on.
    Standing {
        /// It is there.
        There "there",
        /// It is there, but was never tried, or holds in part only.
        Untried "untried",
        /// It is not there.
        Missing "missing",
        /// Nobody knows, or nobody asked.
        NotKnown "not-known",
    }
}

/// Something that softens what happens, or would.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Aid {
    /// What.
    pub kind: AidKind,
    /// Whether it can be relied on.
    pub standing: Standing,
    /// For which records.
    #[serde(rename = "for")]
    pub of: Vec<Id>,
    /// The record that helps: a backup, a person, a contract, another service.
    pub by: Option<Id>,
    /// When it was last tried, or until when it must be used.
    pub date: Option<Date>,
    /// Its number: days of notice, hours promised.
    pub number: Option<u32>,
    /// The user's own words.
    pub words: Option<String>,
}

impl Aid {
    pub(super) fn new(kind: AidKind, standing: Standing, of: impl Into<Vec<Id>>) -> Self {
        Self {
            kind,
            standing,
            of: of.into(),
            by: None,
            date: None,
            number: None,
            words: None,
        }
    }

    pub(super) fn by(mut self, by: Id) -> Self {
        self.by = Some(by);
        self
    }

    pub(super) fn on(mut self, date: Option<Date>) -> Self {
        self.date = date;
        self
    }

    pub(super) fn number(mut self, number: Option<u32>) -> Self {
        self.number = number;
        self
    }
}

codes! {
    /// What is not known.
    Gap {
        /// After how long it hurts.
        Time "time",
        /// What services need.
        Needs "needs",
        /// By whom and where services are run.
        Hosting "hosting",
        /// At which site services are.
        Site "site",
        /// In which countries.
        Country "country",
        /// Which data services keep.
        Data "data",
        /// Of what nature data is.
        Nature "nature",
        /// What flows carry.
        Carried "carried",
        /// Who has all rights.
        Administrators "administrators",
        /// What is paid.
        Price "price",
    }
}

/// Something that is not known of some records.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unknown {
    /// What.
    pub gap: Gap,
    /// Of which records.
    pub records: Vec<Id>,
}
