//! What should be written down.

use super::choice::choice;
use super::record::record;
use super::{Country, Date, DocumentKind, Documented, Party, Ref, Service};

choice! {
    /// Whether one can work with it.
    DocumentState "document-state" {
        /// It does not exist.
        None "none",
        /// Somebody knows it by heart.
        InSomeonesHead "in-someone-s-head",
        /// It is begun.
        Draft "draft",
        /// One can work with it.
        Usable "usable",
        /// Somebody else worked with it, and it was right.
        Verified "verified",
        /// It was right once.
        Outdated "outdated",
    }
}

choice! {
    /// Where it is kept.
    DocumentPlace "document-place" {
        /// On paper.
        Paper "paper",
        /// On one device only.
        OneDevice "one-device",
        /// In a space of the organisation.
        OwnSpace "own-space",
        /// At the supplier's only.
        SupplierPortal "supplier-portal",
        /// At the advisor's.
        AdvisorSpace "advisor-space",
        /// Somewhere else.
        Other "other",
    }
}

impl DocumentState {
    /// Whether there is anything to read.
    pub const fn is_written(self) -> bool {
        !matches!(self, Self::None | Self::InSomeonesHead)
    }
}

record! {
    /// Something written that lets others take over: an inventory, a procedure, a contract folder…
    Document in Documents {
        /// Which document, from a catalogue.
        kind "kind": DocumentKind,
        /// What it speaks of. Nothing means the organisation as a whole.
        covers "covers": Vec<Ref<Documented>>,
        /// Whether one can work with it.
        state "state": DocumentState,
        /// Where it is kept.
        place "place": DocumentPlace,
        /// The service on which it is kept.
        kept_on "keptOn": Ref<Service>,
        /// Who keeps it right.
        owner "owner": Ref<Party>,
        /// Who can read it.
        readable_by "readableBy": Vec<Ref<Party>>,
        /// Whether the organisation administers the space it is in.
        client_is_admin "clientIsAdmin": bool,
        /// The date of its last review.
        reviewed_on "reviewedOn": Date,
        /// The countries it names; for privacy notices.
        countries "countries": Vec<Country>,
    }
}
