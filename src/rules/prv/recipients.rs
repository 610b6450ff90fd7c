//! Who outside the organisation gets at a set of data, and in which countries.
//!
//! Everyone counts to whom a flow brings the data. A supplier counts where it
//! runs the service and can read what is in it: not for a program on the
//! organisation's own machines, nor for a service of which the client alone
//! holds the keys. Authorities and social insurances receive by law, clients and
//! members receive what is theirs: they are no outsiders here.

use std::collections::BTreeSet;

use foldhash::HashSet;

use crate::audit::View;
use crate::graph::Grouped;
use crate::model::{
    Country, Hosting, Id, Node, Party, PartyKind, PersonKind, PlaceRole, Service, Target,
};

/// Whether the supplier of a service runs it and can read what is in it.
pub(super) fn is_held_by_supplier(service: &Service) -> bool {
    service.hosting.is_known_and(|hosting| {
        matches!(
            hosting,
            Hosting::HostedDedicated
                | Hosting::Iaas
                | Hosting::Paas
                | Hosting::Saas
                | Hosting::PersonalAccount
        )
    })
}

/// Whether a party decides or works for itself, outside the organisation.
fn is_outsider(party: &Party) -> bool {
    match party.kind.known() {
        Some(
            PartyKind::Supplier
            | PartyKind::Subcontractor
            | PartyKind::Partner
            | PartyKind::Advisor,
        ) => true,
        Some(PartyKind::Person) => party.person_kind.is(&PersonKind::External),
        _ => false,
    }
}

/// Where a node stands among services and parties.
fn place(view: &View<'_>, node: Id) -> Option<usize> {
    view.model.place(node, Node::COLLECTIONS)
}

/// The outsiders behind each node: the supplier and the administrators of a
/// service, a party itself. Found once for all data.
pub(super) struct Outsiders {
    behind: Grouped<Id>,
}

impl Outsiders {
    pub(super) fn new(view: &View<'_>) -> Self {
        let outside: HashSet<Id> = {
            let parties = view.model.parties.iter();
            let parties = parties.filter(|party| is_outsider(party));
            parties.map(|party| party.id).collect()
        };
        let services = view.model.services.iter().enumerate();
        let services = services.flat_map(|(place, service)| {
            let supplier = service.supplier.known().map(|supplier| supplier.id);
            let supplier = supplier.filter(|_| is_held_by_supplier(service));
            let admins = service.admins.each().map(|admin| admin.id);
            let behind = supplier.into_iter().chain(admins);
            behind.map(move |party| (Some(place), party))
        });
        let parties = outside.iter().map(|&party| (place(view, party), party));
        let behind = services.chain(parties);
        let behind = behind.filter(|(_, party)| outside.contains(party));
        Self {
            behind: Grouped::new(behind),
        }
    }

    /// The outsiders who get at a set of data, in the order of their ids, each
    /// with the first node through which.
    pub(super) fn of(&self, view: &View<'_>, data: Id) -> Vec<(Id, Id)> {
        let mut found: Vec<(Id, Id)> = view
            .graph
            .reached_at(data)
            .flat_map(|(place, node)| {
                let behind = self.behind.of(Some(place)).iter();
                behind.map(move |&party| (party, node))
            })
            .collect();
        found.sort_unstable();
        found.dedup_by_key(|(party, _)| *party);
        found
    }
}

/// The countries other than Switzerland in which a set of data is kept, or from
/// which it is reached. The seat of a supplier is no such place.
pub(super) fn countries_abroad(view: &View<'_>, data: Id) -> BTreeSet<Country> {
    let mut found = BTreeSet::new();
    for node in view.graph.reached(data) {
        if let Some(service) = view.model.services.get(node) {
            let places = service.places.each().filter(|place| {
                !place
                    .role
                    .is_known_and(|role| matches!(role, PlaceRole::KeyCustody | PlaceRole::Transit))
            });
            found.extend(places.filter_map(|place| place.country.known().copied()));
        } else if let Some(party) = view.party(node)
            && (is_outsider(party) || party.kind.is(&PartyKind::Authority))
        {
            found.extend(party.country.known().copied());
        }
    }
    found.remove(&Country::CH);
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Outsiders, countries_abroad};
    use crate::audit::View;
    use crate::audit::testing::{Draft, TODAY};

    fn around(hosting: &str) -> Draft {
        Draft::default()
            .data("Dossiers", json!({ "nature": "personal" }))
            .party("Éditeur", json!({ "kind": "supplier", "hqCountry": "US" }))
            .party("Dépanneur", json!({ "kind": "person", "personKind": "external" }))
            .party("Caisse", json!({ "kind": "authority", "country": "FR" }))
            .party("Partenaire", json!({ "kind": "partner", "country": "BR" }))
            .party("Expert", json!({ "kind": "advisor", "country": "IN" }))
            .party("Membres", json!({ "kind": "client-group", "country": "IT" }))
            .service(
                "Suite",
                json!({
                    "supplier": "@Éditeur", "admins": ["@Dépanneur"], "hosting": hosting,
                    "stores": [{ "data": "@Dossiers" }],
                    "places": [
                        { "country": "CH", "role": "stored" }, { "country": "DE", "role": "backup" },
                        { "country": "ES", "role": "key-custody" }, { "country": "PT", "role": "transit" },
                    ],
                }),
            )
            .flow("a", json!({ "from": "@Suite", "to": "@Caisse", "data": ["@Dossiers"] }))
            .flow("b", json!({ "from": "@Suite", "to": "@Partenaire", "data": ["@Dossiers"] }))
            .flow("c", json!({ "from": "@Expert", "to": "@Suite", "data": ["@Dossiers"] }))
            .flow("d", json!({ "from": "@Suite", "to": "@Membres", "data": ["@Dossiers"] }))
    }

    fn names(draft: &Draft) -> Vec<String> {
        let view = View::new(&draft.model, TODAY.parse().expect("a date"));
        let found: Vec<_> = Outsiders::new(&view)
            .of(&view, draft.id("Dossiers"))
            .into_iter()
            .map(|(party, _)| party)
            .collect();
        draft.names(&found)
    }

    #[test]
    fn those_who_hold_or_receive_it_are_outsiders_those_who_send_it_are_not() {
        for hosting in [
            "saas",
            "iaas",
            "paas",
            "hosted-dedicated",
            "personal-account",
        ] {
            assert_eq!(
                names(&around(hosting)),
                ["Éditeur", "Dépanneur", "Partenaire"]
            );
        }
    }

    #[test]
    fn who_gets_back_what_they_sent_and_the_host_of_what_only_sends_are_outsiders() {
        let back = json!({ "from": "@Suite", "to": "@Expert", "data": ["@Dossiers"] });
        let draft = around("saas-e2ee")
            .flow("retour", back)
            .party("Hébergeur", json!({ "kind": "supplier" }))
            .service(
                "Formulaire",
                json!({ "supplier": "@Hébergeur", "hosting": "saas" }),
            )
            .flow(
                "message",
                json!({ "from": "@Formulaire", "to": "@Suite", "data": ["@Dossiers"] }),
            );
        assert_eq!(
            names(&draft),
            ["Dépanneur", "Partenaire", "Expert", "Hébergeur"]
        );
    }

    #[test]
    fn the_maker_of_a_program_on_our_machines_or_without_the_keys_sees_nothing() {
        for hosting in ["on-premises", "on-device", "paper", "saas-e2ee"] {
            assert_eq!(names(&around(hosting)), ["Dépanneur", "Partenaire"]);
        }
    }

    #[test]
    fn countries_are_those_where_it_is_kept_or_received() {
        let draft = around("saas");
        let view = View::new(&draft.model, TODAY.parse().expect("a date"));
        let found = countries_abroad(&view, draft.id("Dossiers"));
        let codes: Vec<_> = found.iter().map(|country| country.code()).collect();
        assert_eq!(codes, ["BR", "DE", "FR"]);
    }
}
