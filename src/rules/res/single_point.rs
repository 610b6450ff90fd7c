//! One thing, one person or one supplier stops several activities at once.
//!
//! ## What it checks
//! Three kinds of single points. A *service* that at least two important ones
//! cannot work without, directly or through others, and that has no spare; where
//! such services form a chain, the one at its end stands for it, and those at
//! which it branches. A *person* or *supplier* without whom nobody is left who
//! administers some services: an articulation point between the organisation and
//! its services. A *supplier* on whose machines at least two important services
//! run.
//!
//! ## Why it matters
//! If it fails, several important activities stop together.
//!
//! ## What to do
//! Plan a replacement, a second person, or a way to work on paper.
//!
//! ## Known false alarms
//! The internet line and the sign-in are always single points: the finding says
//! what they stop, once. Putting several services with one supplier can be a good
//! choice: decide it and say why.
//!
//! ## References
//! Swiss minimum standard ID.BE-4 and PR.PT-5; charter, *Résilience*.

use serde_json::json;

use super::single_supplier;
use crate::audit::cure::{change, new_person};
use crate::audit::{
    Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::graph::{Grouped, sole_keeper};
use crate::model::{
    Criticality, Date, Effort, Hosting, Id, Model, PartyKind, Service, ServiceStatus,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "res-single-point",
    theme: Theme::Continuity,
    severity: Severity::Medium,
    cause: Cause::Stops,
    effort: Effort::Week,
    cure: Cure::By(have_another),
    thresholds: &[Threshold {
        name: "services",
        unit: Unit::Count,
        default: 2,
    }],
    references: &[
        Reference::IctMinimum("ID.BE-4, PR.PT-5"),
        Reference::Charter("resilience"),
    ],
    check,
};

/// How critical at least a service is that is worth telling of.
const LEAST: Criticality = Criticality::Important;

/// What there is to say of a service.
#[derive(Clone)]
struct Point {
    service: Id,
    /// That it is one of the points itself.
    finding: Option<Finding>,
    /// Who alone administers it.
    admin: Option<Id>,
    /// On whose machines alone it runs.
    host: Option<Id>,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let several = several(view);
    let points = view.each(&RULE, 0, &view.model.services, |service| {
        look_at(view, service)
    });
    let found = points.iter().filter_map(|point| point.finding.clone());
    let mut findings: Vec<Finding> = found.collect();
    let parts = |(party, _, kept): &(Id, _, Vec<Id>), parts: &mut Vec<Id>| {
        parts.push(*party);
        parts.extend(kept);
    };
    let keepers = keepers(view, &points);
    findings.extend(
        view.groups(&RULE, 0, keepers, parts, |(party, case, kept)| {
            let stopped = view.graph.critical_stopped(kept.iter().copied(), LEAST);
            (stopped.len() >= several).then(|| {
                let kept = Fact::Records(kept.as_slice().into());
                report(view, *party, case, &stopped).evidence("evidence-kept", kept)
            })
        }),
    );
    findings
}

fn look_at(view: &View<'_>, service: &Service) -> Option<Point> {
    let spare = service.spare.is(&true);
    let blocked = (!spare).then(|| blocked_by(view, service)).flatten();
    let is_down =
        |status: &ServiceStatus| matches!(status, ServiceStatus::Planned | ServiceStatus::Dormant);
    let runs = !service.status.is_known_and(is_down);
    let admin = sole_keeper(service.admins.each().map(|party| party.id));
    let supplier = service.supplier.known().map(|supplier| supplier.id);
    let point = Point {
        service: service.id,
        finding: blocked.map(|blocked| report(view, service.id, "service", &blocked)),
        admin: admin.filter(|_| runs),
        host: supplier.filter(|_| runs && !spare && is_hosted(service)),
    };
    let says = point.finding.is_some() || point.admin.is_some() || point.host.is_some();
    says.then_some(point)
}

/// From how many important services on; what stops none is never told of.
fn several(view: &View<'_>) -> usize {
    view.threshold(&RULE, "services").max(1) as usize
}

/// The important services that stop with a service, if they are several and no
/// other service tells of the same ones.
pub(super) fn blocked_by(view: &View<'_>, service: &Service) -> Option<Vec<Id>> {
    let dependents = view.graph.dependent_count(service.id);
    // The others in a chain stop the same things as its end.
    let is_root_or_branch = service.depends_on.each().len() == 0 || dependents > 1;
    if dependents == 0 || !is_root_or_branch {
        return None;
    }
    let blocked = view.graph.critical_dependents(service.id, LEAST);
    (blocked.len() >= several(view)).then_some(blocked)
}

fn report(view: &View<'_>, point: Id, case: &'static str, blocked: &[Id]) -> Finding {
    let severity = if case == "host" {
        RULE.severity.lowered()
    } else {
        view.weighed_by(RULE.severity, blocked)
    };
    RULE.finding([point])
        .with(blocked.iter().copied())
        .severity(severity)
        .certainty(if case == "host" {
            Certainty::Likely
        } else {
            Certainty::Certain
        })
        .fact("kind", Fact::Case(case))
        .fact("point", Fact::Record(point))
        .records("blocked", "count", "evidence-blocked", blocked)
}

/// Persons and suppliers who alone keep services running, and how.
fn keepers(view: &View<'_>, points: &[Point]) -> Vec<(Id, &'static str, Vec<Id>)> {
    let parties = &view.model.parties;
    let kept_by = |keeper: fn(&Point) -> Option<Id>| {
        let kept = points.iter();
        let kept = kept.filter_map(|point| Some((parties.place(keeper(point)?), point.service)));
        Grouped::new(kept)
    };
    let (administered, hosted) = (kept_by(|point| point.admin), kept_by(|point| point.host));
    let told_of = single_supplier::told_of(view);
    let mut keepers: Vec<(Id, &'static str, Vec<Id>)> = Vec::new();
    for (place, party) in parties.iter().enumerate() {
        // A team is several persons.
        let is_alone = !party.kind.is(&PartyKind::Team);
        let (administered, hosted) = (administered.of(Some(place)), hosted.of(Some(place)));
        if is_alone && !administered.is_empty() {
            let inside = view.is_internal(party.id);
            let case = if inside { "person" } else { "outside" };
            keepers.push((party.id, case, administered.to_vec()));
        } else if !hosted.is_empty() && !told_of.contains(&party.id) {
            keepers.push((party.id, "host", hosted.to_vec()));
        }
    }
    keepers
}

fn is_hosted(service: &Service) -> bool {
    service.hosting.is_known_and(|hosting| {
        matches!(
            hosting,
            Hosting::Saas
                | Hosting::SaasE2ee
                | Hosting::Paas
                | Hosting::Iaas
                | Hosting::HostedDedicated
        )
    })
}

/// There is a spare, or a second person who can do the same.
fn have_another(model: &mut Model, finding: &Finding, _: Date) {
    let Some(&point) = finding.subjects.first() else {
        return;
    };
    let services: Vec<&Service> = model.services.iter().collect();
    let is_alone = |service: &Service| {
        let mut admins = service.admins.each();
        admins.len() > 0 && admins.all(|admin| admin.id == point)
    };
    let runs = |service: &Service| {
        let supplier = &service.supplier;
        supplier.is_known_and(|supplier| supplier.id == point) && is_hosted(service)
    };
    let of = |wanted: &dyn Fn(&Service) -> bool| -> Vec<Id> {
        let wanted = services.iter().filter(|service| wanted(service));
        wanted.map(|service| service.id).collect()
    };
    let (alone, run) = (of(&is_alone), of(&runs));
    if model.services.get(point).is_some() {
        change(model, point, json!({ "spare": true }));
    } else if alone.is_empty() {
        for service in run {
            change(model, service, json!({ "spare": true }));
        }
    } else {
        let second = new_person(model).to_string();
        for service in alone {
            let admins = [point.to_string(), second.clone()];
            change(model, service, json!({ "admins": admins }));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, TODAY, accepts, flags};
    use crate::audit::{Certainty, Severity};
    use crate::model::Collection;

    fn on_a_server(server: Value) -> Draft {
        Draft::default()
            .service("Serveur", server)
            .service(
                "Comptabilité",
                json!({ "criticality": "important", "dependsOn": ["@Serveur"] }),
            )
            .service(
                "Impôts",
                json!({ "criticality": "important", "dependsOn": ["@Serveur"] }),
            )
    }

    fn administered(first: Value, second: Value) -> Draft {
        Draft::default()
            .party(
                "Associé",
                json!({ "kind": "person", "personKind": "internal" }),
            )
            .party("Prestataire", json!({ "kind": "supplier" }))
            .party("Équipe", json!({ "kind": "team" }))
            .service(
                "Comptabilité",
                json!({ "criticality": "important", "admins": first }),
            )
            .service(
                "Impôts",
                json!({ "criticality": "important", "admins": second }),
            )
    }

    #[test]
    fn flags_a_server_on_which_two_important_services_stand() {
        let finding = flags(
            &RULE,
            &on_a_server(json!({})),
            &["Serveur", "Comptabilité", "Impôts"],
        );
        assert_eq!(finding.severity, Severity::Medium);
    }

    #[test]
    fn flags_the_end_of_a_chain_once() {
        let draft = Draft::default()
            .service("Courant", json!({}))
            .service("Serveur", json!({ "dependsOn": ["@Courant"] }))
            .service(
                "Comptabilité",
                json!({ "criticality": "vital", "dependsOn": ["@Serveur"] }),
            )
            .service(
                "Salaires",
                json!({ "criticality": "important", "dependsOn": ["@Comptabilité"] }),
            );
        let finding = flags(
            &RULE,
            &draft,
            &["Courant", "Serveur", "Comptabilité", "Salaires"],
        );
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_a_person_who_alone_administers_two_important_services() {
        let draft = administered(json!(["@Associé"]), json!(["@Associé"]));
        flags(&RULE, &draft, &["Associé", "Comptabilité", "Impôts"]);
    }

    #[test]
    fn flags_a_supplier_who_alone_administers_what_two_important_services_need() {
        let draft = administered(Value::Null, Value::Null)
            .service("Réseau", json!({ "admins": ["@Prestataire"] }))
            .service(
                "Caisse",
                json!({ "criticality": "vital", "dependsOn": ["@Réseau"] }),
            );
        flags(&RULE, &draft, &["Prestataire", "Réseau", "Caisse"]);
    }

    #[test]
    fn flags_a_supplier_on_whose_machines_two_important_services_run_one_step_lower() {
        let online =
            json!({ "criticality": "important", "hosting": "saas", "supplier": "@Éditeur" });
        let draft = Draft::default()
            .party("Éditeur", json!({ "kind": "supplier" }))
            .service("Messagerie", online.clone())
            .service("Fichiers", online);
        let finding = flags(&RULE, &draft, &["Éditeur", "Messagerie", "Fichiers"]);
        assert_eq!(finding.severity, Severity::Low);
    }

    #[test]
    fn flags_a_supplier_only_where_another_rule_does_not_tell_of_it() {
        let online =
            json!({ "criticality": "important", "hosting": "saas", "supplier": "@Éditeur" });
        let draft = (1..=5).fold(
            Draft::default().party("Éditeur", json!({ "kind": "supplier" })),
            |draft, number| draft.service(&format!("Outil {number}"), online.clone()),
        );
        accepts(&RULE, &draft);
        let off = json!({ "ruleSettings": [{ "rule": "res-single-supplier", "off": true }] });
        let subjects = [
            "Éditeur", "Outil 1", "Outil 2", "Outil 3", "Outil 4", "Outil 5",
        ];
        flags(&RULE, &draft.organisation(off), &subjects);
    }

    #[test]
    fn accepts_a_supplier_of_whom_another_rule_says_that_it_holds_all_the_keys() {
        let online =
            json!({ "criticality": "important", "hosting": "saas", "supplier": "@Éditeur" });
        let draft = Draft::default()
            .party("Éditeur", json!({ "kind": "supplier" }))
            .service("Messagerie", online.clone())
            .service("Fichiers", online)
            .service("Site", json!({ "domainHolder": "@Éditeur" }));
        flags(&RULE, &draft, &["Éditeur", "Messagerie", "Fichiers"]);
        let backup = json!({ "doneBy": "@Éditeur" });
        accepts(&RULE, &draft.with(Collection::Backups, "Copie", backup));
    }

    #[test]
    fn accepts_online_services_that_another_supplier_can_replace() {
        let online = json!({
            "criticality": "important", "hosting": "saas", "supplier": "@Éditeur", "spare": true,
        });
        let draft = Draft::default()
            .party("Éditeur", json!({ "kind": "supplier" }))
            .service("Messagerie", online.clone())
            .service("Fichiers", online);
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_a_server_on_which_one_important_service_stands() {
        let draft = Draft::default().service("Serveur", json!({})).service(
            "Comptabilité",
            json!({ "criticality": "important", "dependsOn": ["@Serveur"] }),
        );
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_a_second_person_a_team_and_a_spare() {
        accepts(
            &RULE,
            &administered(json!(["@Associé", "@Prestataire"]), json!(["@Associé"])),
        );
        accepts(&RULE, &administered(json!(["@Équipe"]), json!(["@Équipe"])));
        accepts(&RULE, &on_a_server(json!({ "spare": true })));
    }

    #[test]
    fn accepts_administrators_that_were_not_asked_or_that_nobody_knows() {
        accepts(
            &RULE,
            &administered(Value::Null, json!({ "notKnown": true })),
        );
    }

    #[test]
    fn flags_a_host_as_likely_and_an_administrator_as_certain() {
        let online =
            json!({ "criticality": "important", "hosting": "saas", "supplier": "@Éditeur" });
        let hosted = Draft::default()
            .party("Éditeur", json!({ "kind": "supplier" }))
            .service("Messagerie", online.clone())
            .service("Fichiers", online);
        let finding = flags(&RULE, &hosted, &["Éditeur", "Messagerie", "Fichiers"]);
        assert_eq!(finding.certainty, Certainty::Likely);
        let alone = administered(json!(["@Associé"]), json!(["@Associé"]));
        let finding = flags(&RULE, &alone, &["Associé", "Comptabilité", "Impôts"]);
        assert_eq!(finding.certainty, Certainty::Certain);
    }

    #[test]
    fn flags_a_host_whose_cure_leaves_alone_what_runs_on_our_own_machines() {
        let online =
            json!({ "criticality": "important", "hosting": "saas", "supplier": "@Éditeur" });
        let draft = Draft::default()
            .party("Éditeur", json!({ "kind": "supplier" }))
            .service("Messagerie", online.clone())
            .service("Fichiers", online)
            .service(
                "Caisse",
                json!({ "hosting": "on-premises", "supplier": "@Éditeur" }),
            )
            .service("Serveur", json!({ "hosting": "iaas" }));
        let finding = flags(&RULE, &draft, &["Éditeur", "Messagerie", "Fichiers"]);
        let today = TODAY.parse().expect("is a date");
        let cured = RULE.cure.apply(&draft.model, &finding, today);
        let spare = |name: &str| {
            let service = cured.services.get(draft.id(name));
            service.expect("is there").spare.is(&true)
        };
        let spared = ["Messagerie", "Fichiers", "Caisse", "Serveur"].map(spare);
        assert_eq!(spared, [true, true, false, false]);
    }

    #[test]
    fn accepts_a_supplier_of_programs_that_run_on_our_own_machines() {
        let ours =
            json!({ "criticality": "important", "hosting": "on-premises", "supplier": "@Éditeur" });
        let draft = Draft::default()
            .party("Éditeur", json!({ "kind": "supplier" }))
            .service("Comptabilité", ours.clone())
            .service("Paie", ours);
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_what_stops_nothing_even_where_one_service_is_too_many() {
        let all = json!({ "rule": "res-single-point", "threshold": "services", "value": 0 });
        let draft = Draft::default()
            .organisation(json!({ "ruleSettings": [all] }))
            .party(
                "Anne",
                json!({ "kind": "person", "personKind": "internal" }),
            )
            .service("Sondages", json!({ "admins": ["@Anne"] }));
        accepts(&RULE, &draft);
    }
}
