//! What references may point to, and the catalogues that records draw from.

use super::Collection;
use super::catalogue::catalogue;
use super::choice::choice;
use super::id::Target;

/// Declares what a reference may point to.
macro_rules! target {
    ( $(#[doc = $doc:literal])* $name:ident: $( $collection:ident ),* ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {}

        impl Target for $name {
            const COLLECTIONS: &'static [Collection] = &[ $( Collection::$collection ),* ];
        }
    };
}

target! {
    /// An end of a flow.
    Node: Services, Parties
}

target! {
    /// What a measure can protect.
    Protected: Services, Flows, Data, Sites, Parties, Organisation
}

target! {
    /// What a backup can bring back.
    BackedUp: Services, Data
}

target! {
    /// What a cost can pay for.
    CostSubject: Services, Parties, Skills
}

target! {
    /// What a document can speak of.
    Documented: Services, Data, Flows, Parties, Sites, Contracts, Organisation
}

catalogue! {
    /// What a service is for.
    ServiceFunction "service-function" from "service-functions.json"
}

catalogue! {
    /// A kind of information.
    DataCategory "data-category" from "data-categories.json"
}

catalogue! {
    /// A measure of protection.
    ProtectionKind "protection-kind" from "protection-kinds.json"
}

catalogue! {
    /// A document that lets others take over.
    DocumentKind "document-kind" from "document-kinds.json"
}

catalogue! {
    /// Something people must know how to do between them.
    SkillDomain "skill-domain" from "skill-domains.json"
}

catalogue! {
    /// A field of activity.
    Sector "sector" from "sectors.json"
}

choice! {
    /// A canton of Switzerland, by its usual two letters.
    Canton "canton" {
        /// Aargau.
        Ag "AG",
        /// Appenzell Innerrhoden.
        Ai "AI",
        /// Appenzell Ausserrhoden.
        Ar "AR",
        /// Bern.
        Be "BE",
        /// Basel-Landschaft.
        Bl "BL",
        /// Basel-Stadt.
        Bs "BS",
        /// Fribourg.
        Fr "FR",
        /// Geneva.
        Ge "GE",
        /// Glarus.
        Gl "GL",
        /// Graubünden.
        Gr "GR",
        /// Jura.
        Ju "JU",
        /// Lucerne.
        Lu "LU",
        /// Neuchâtel.
        Ne "NE",
        /// Nidwalden.
        Nw "NW",
        /// Obwalden.
        Ow "OW",
        /// St. Gallen.
        Sg "SG",
        /// Schaffhausen.
        Sh "SH",
        /// Solothurn.
        So "SO",
        /// Schwyz.
        Sz "SZ",
        /// Thurgau.
        Tg "TG",
        /// Ticino.
        Ti "TI",
        /// Uri.
        Ur "UR",
        /// Vaud.
        Vd "VD",
        /// Valais.
        Vs "VS",
        /// Zug.
        Zg "ZG",
        /// Zurich.
        Zh "ZH",
    }
}
