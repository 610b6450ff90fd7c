//! A supplier can come in from afar.
//!
//! ## What it checks
//! Suppliers who administer a service on our own machines, or who reach one by
//! remote access, do so under rules (measure *remote access*). One finding a
//! supplier.
//!
//! ## Why it matters
//! Their access is also a door for whoever breaks in at their place.
//!
//! ## What to do
//! Ask for a personal account with a second factor, opened on demand, and a note
//! of each visit.
//!
//! ## Known false alarms
//! A managed service needs permanent access: personal accounts, a second factor
//! and a log are then what to ask for. Administering its own online service is
//! what an online supplier does, and is no finding.
//!
//! ## References
//! ANSSI hygiene 3; Swiss minimum standard PR.MA-2; CIS 15.

use std::collections::BTreeMap;

use smallvec::SmallVec;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, View,
};
use crate::graph::by_id;
use crate::model::{Channel, Collection, Effort, Hosting, Id, PartyKind, PlaceRole, Service};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-supplier-remote-access",
    theme: Theme::Security,
    severity: Severity::Medium,
    cause: Cause::Access,
    effort: Effort::Day,
    cure: Cure::Measure(KIND),
    thresholds: &[],
    references: &[
        Reference::Anssi("3"),
        Reference::IctMinimum("PR.MA-2"),
        Reference::Cis("15"),
    ],
    check,
};

const KIND: &str = "remote-access-vpn";

/// What a supplier reaches, and by which flows.
#[derive(Default)]
struct Reach {
    services: Vec<Id>,
    flows: Vec<Id>,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let services = view.each(&RULE, 1, &view.model.services, |service| {
        let suppliers = let_in(view, service);
        (!suppliers.is_empty()).then_some((service.id, suppliers))
    });
    let pairs = services.into_iter().flat_map(|(service, suppliers)| {
        let suppliers = suppliers.into_iter();
        suppliers.map(move |supplier| (supplier, service))
    });
    let reached = by_id(pairs).into_iter().map(|(supplier, services)| {
        let flows = Vec::new();
        (supplier, Reach { services, flows })
    });
    let mut reached: BTreeMap<Id, Reach> = reached.collect();
    let flows = view.each(&RULE, 1, &view.model.flows, |flow| {
        let (from, to) = (flow.from.known()?.id, flow.to.known()?.id);
        let comes_in = flow.channel.is(&Channel::RemoteAccess)
            && is_supplier(view, from)
            && view.model.services.get(to).is_some();
        comes_in.then_some((flow.id, from, to))
    });
    for (flow, from, to) in flows {
        let reach = reached.entry(from).or_default();
        reach.services.push(to);
        reach.flows.push(flow);
    }
    for reach in reached.values_mut() {
        reach.services.sort_unstable();
        reach.services.dedup();
    }
    let parts = |(supplier, reach): &(Id, Reach), parts: &mut Vec<Id>| {
        parts.push(*supplier);
        parts.extend(reach.services.iter().chain(&reach.flows));
    };
    view.groups(&RULE, 2, reached, parts, |(supplier, reach)| {
        judge(view, *supplier, reach)
    })
}

/// The suppliers who administer a service of ours, or are let in to support it.
fn let_in(view: &View<'_>, service: &Service) -> SmallVec<[Id; 2]> {
    if !is_ours(service) {
        return SmallVec::new();
    }
    let admins = service.admins.each().map(|party| party.id);
    let mut places = service.places.each();
    let supported = places.any(|place| place.role.is(&PlaceRole::SupportAccess));
    let supplier = service.supplier.known().filter(|_| supported);
    let let_in = admins.chain(supplier.map(|supplier| supplier.id));
    let_in.filter(|&party| is_supplier(view, party)).collect()
}

fn judge(view: &View<'_>, supplier: Id, reach: &Reach) -> Option<Finding> {
    let services = &reach.services;
    let records = std::iter::once(supplier).chain(reach.flows.iter().copied());
    let measures: Vec<Measure> = records
        .chain(services.iter().copied())
        .map(|id| view.measure(KIND, id))
        .collect();
    let said = |measure| measures.contains(&measure);
    let (case, lowered) = if said(Measure::Ok) {
        return None;
    } else if said(Measure::Missing) {
        ("missing", false)
    } else if said(Measure::Partial) {
        ("partial", true)
    } else if said(Measure::NotKnown) || view.is_started(Collection::Protections) {
        ("not-known", false)
    } else {
        return None;
    };
    let weights = services
        .iter()
        .map(|&service| view.weighed(RULE.severity, service));
    let weight = weights.max()?;
    let mut path = Vec::new();
    if let (Some(&flow), Some(&service)) = (reach.flows.first(), services.first()) {
        path.extend([supplier, flow, service]);
    }
    let finding = RULE
        .finding([supplier])
        .with(services.iter().copied())
        .with(reach.flows.iter().copied())
        .severity(if lowered { weight.lowered() } else { weight })
        .path(path)
        .fact("state", Fact::Case(case))
        .fact("supplier", Fact::Record(supplier))
        .records("services", "count", "evidence-services", services);
    Some(if case == "not-known" {
        finding.not_known([Ask::Measure(supplier, KIND)])
    } else {
        finding
    })
}

/// Whether the service runs on machines of the organisation.
fn is_ours(service: &Service) -> bool {
    service.hosting.is_known_and(|hosting| {
        matches!(
            hosting,
            Hosting::OnDevice | Hosting::OnPremises | Hosting::HostedDedicated | Hosting::Iaas
        )
    })
}

fn is_supplier(view: &View<'_>, party: Id) -> bool {
    view.party(party).is_some_and(|party| {
        party
            .kind
            .is_known_and(|kind| matches!(kind, PartyKind::Supplier | PartyKind::Subcontractor))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn server(hosting: &str) -> Draft {
        Draft::default()
            .party("Prestataire", json!({ "kind": "supplier" }))
            .service(
                "Serveur",
                json!({ "hosting": hosting, "admins": ["@Prestataire"] }),
            )
    }

    #[test]
    fn flags_a_supplier_who_administers_our_server_without_rules() {
        let draft = server("on-premises").measure("remote-access-vpn", "absent", &["Prestataire"]);
        let finding = flags(&RULE, &draft, &["Prestataire", "Serveur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn flags_remote_access_to_check_when_nothing_is_said_of_its_rules() {
        let draft = Draft::default()
            .party("Prestataire", json!({ "kind": "supplier" }))
            .service("Serveur", json!({ "criticality": "vital" }))
            .flow(
                "accès",
                json!({ "from": "@Prestataire", "to": "@Serveur", "channel": "remote-access" }),
            )
            .measure("mfa", "absent", &["Serveur"]);
        let finding = flags(&RULE, &draft, &["Prestataire", "Serveur", "accès"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        let ask = Ask::Measure(draft.id("Prestataire"), "remote-access-vpn");
        assert_eq!(finding.asks, [ask]);
        assert_eq!(
            draft.names(&finding.path),
            ["Prestataire", "accès", "Serveur"]
        );
    }

    #[test]
    fn accepts_an_access_under_rules_and_one_not_asked_about() {
        let draft = server("on-premises");
        accepts(&RULE, &draft);
        accepts(
            &RULE,
            &draft.measure("remote-access-vpn", "in-place", &["Serveur"]),
        );
    }

    #[test]
    fn accepts_an_online_supplier_who_administers_its_own_service() {
        accepts(
            &RULE,
            &server("saas").measure("remote-access-vpn", "absent", &["Serveur"]),
        );
    }

    #[test]
    fn accepts_a_person_of_ours_who_administers_from_home() {
        let draft = Draft::default()
            .party(
                "Anne",
                json!({ "kind": "person", "personKind": "internal" }),
            )
            .service(
                "Serveur",
                json!({ "hosting": "on-premises", "admins": ["@Anne"] }),
            )
            .flow(
                "accès",
                json!({ "from": "@Anne", "to": "@Serveur", "channel": "remote-access" }),
            )
            .measure("remote-access-vpn", "absent", &["Anne"]);
        accepts(&RULE, &draft);
    }
}
