//! Measures of protection.

use super::choice::choice;
use super::record::record;
use super::{Date, Party, Prose, Protected, ProtectionKind, Ref};

choice! {
    /// How far a measure is in place.
    ProtectionState "protection-state" {
        /// Not at all.
        Absent "absent",
        /// Decided, not done.
        Planned "planned",
        /// In part.
        Partial "partial",
        /// In place, as far as is known.
        InPlace "in-place",
        /// In place, and somebody checked.
        Verified "verified",
        /// It would make no sense here; the notes say why.
        NotApplicable "not-applicable",
    }
}

record! {
    /// A measure on services, flows, data, sites, or on the whole organisation.
    Protection in Protections {
        /// Which measure, from a catalogue.
        kind "kind": ProtectionKind,
        /// What it covers. Covering the organisation covers everything.
        covers "covers": Vec<Ref<Protected>>,
        /// How far it is in place.
        state "state": ProtectionState,
        /// When somebody checked.
        verified_on "verifiedOn": Date,
        /// Who looks after it.
        responsible "responsible": Ref<Party>,
        /// What shows that it is in place.
        proof "proof": Prose,
    }
}

impl ProtectionState {
    /// Whether the measure can be relied on.
    pub const fn is_effective(self) -> bool {
        matches!(self, Self::InPlace | Self::Verified)
    }
}
