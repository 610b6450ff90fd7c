//! Whoever sends, receives or decides.

use super::choice::choice;
use super::record::record;
use super::{Country, Date, Prose, Ref};

choice! {
    /// Who the party is to the organisation.
    PartyKind "party-kind" {
        /// A person, or a function held by one person.
        Person "person",
        /// A team of the organisation.
        Team "team",
        /// Clients, members, patients, pupils… as a group.
        ClientGroup "client-group",
        /// Anyone.
        Public "public",
        /// An authority or a social insurance.
        Authority "authority",
        /// Sells or lends a service.
        Supplier "supplier",
        /// Works behind a supplier.
        Subcontractor "subcontractor",
        /// Another organisation that decides for itself: bank, insurer, partner.
        Partner "partner",
        /// A digital advisor.
        Advisor "advisor",
    }
}

choice! {
    /// The tie between a person and the organisation.
    PersonKind "person-kind" {
        /// Employed, or an owner who works there.
        Internal "internal",
        /// Volunteer.
        Volunteer "volunteer",
        /// Works for another organisation.
        External "external",
        /// No longer there.
        Former "former",
    }
}

choice! {
    /// The role of a party towards personal data.
    PartyRole "party-role" {
        /// Decides itself on purpose and means.
        Controller "controller",
        /// Handles data on our behalf.
        Processor "processor",
        /// Controls or audits what another party does.
        Auditor "auditor",
    }
}

record! {
    /// A person, a team, a group, an authority, a supplier… that sends,
    /// receives or decides. Persons stand for functions: their name is optional.
    Party in Parties {
        /// Who the party is to the organisation.
        kind "kind": PartyKind,
        /// The tie with the organisation; for persons.
        person_kind "personKind": PersonKind,
        /// What the person or team does.
        functions "functions": Vec<String>,
        /// The team of the person.
        team "team": Ref<Party>,
        /// The last day; for persons who are no longer there.
        left_on "leftOn": Date,
        /// Persons in the team or group.
        headcount "headcount": u32,
        /// Where the party is reached.
        country "country": Country,
        /// Country of the company's seat.
        hq_country "hqCountry": Country,
        /// Country of the group that controls it: whose law can reach it.
        group_country "groupCountry": Country,
        /// Whether it is a public body.
        public_entity "publicEntity": bool,
        /// Whether it is certified under the Swiss-US Data Privacy Framework.
        dpf_certified "dpfSwissCertified": bool,
        /// When that was checked on the public list.
        dpf_checked_on "dpfCheckedOn": Date,
        /// Its roles towards personal data.
        roles "roles": Vec<PartyRole>,
        /// Whether it undertook in writing to keep secrets.
        confidentiality_undertaking "confidentialityUndertaking": bool,
        /// Whether it belongs to the advisors' network.
        network_member "networkMember": bool,
        /// Who is our contact there.
        contact_role "contactRole": String,
        /// How to reach it.
        contact_details "contactDetails": Prose,
    }
}
