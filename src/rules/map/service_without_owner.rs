//! Nobody inside answers for a service.
//!
//! ## What it checks
//! Where it was asked who is responsible for a service, it is a team or a person
//! of the organisation. One finding for each person or supplier outside who is
//! named instead; one for all services of which nobody knows.
//!
//! ## Why it matters
//! A service without somebody responsible inside is neither watched, nor paid at
//! the right price, nor stopped cleanly.
//!
//! ## What to do
//! Name somebody inside; it takes no technical knowledge.
//!
//! ## Known false alarms
//! Somebody outside may administer a service: that is fine. What is asked here is
//! who decides on it.
//!
//! ## References
//! Swiss minimum standard ID.AM-6; good practice.

use std::collections::BTreeMap;

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Collection, Effort, Id, PersonKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "service-without-owner",
    theme: Theme::Map,
    severity: Severity::Medium,
    cause: Cause::Persons,
    effort: Effort::Hour,
    cure: Cure::Set(Collection::Services, &[("owner", r#""@someone""#)]),
    thresholds: &[],
    references: &[Reference::IctMinimum("ID.AM-6"), Reference::GoodPractice],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut outside: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    let mut not_known = Vec::new();
    for service in &view.model.services {
        if service.status.is(&ServiceStatus::Planned) {
            continue;
        }
        match &service.owner {
            Answer::NotAsked => {}
            Answer::NotKnown | Answer::Foreign(_) => not_known.push(service.id),
            Answer::Known(owner) => {
                if view.party(owner.id).is_some() && !view.is_internal(owner.id) {
                    outside.entry(owner.id).or_default().push(service.id);
                }
            }
        }
    }
    let mut findings: Vec<Finding> = outside
        .into_iter()
        .map(|(owner, services)| {
            let has_left = view
                .party(owner)
                .is_some_and(|party| party.person_kind.is(&PersonKind::Former));
            report(view, owner, &services)
                .fact(
                    "state",
                    Fact::Case(if has_left { "former" } else { "outside" }),
                )
                .fact("owner", Fact::Record(owner))
                .evidence("evidence-owners", Fact::Record(owner))
        })
        .collect();
    if !not_known.is_empty() {
        let asks = not_known.iter().map(|&id| Ask::Field(id, "owner"));
        findings.push(
            report(view, view.model.organisation.id, &not_known)
                .not_known(asks)
                .fact("state", Fact::Case("not-known"))
                .fact("owner", Fact::Words(String::new())),
        );
    }
    findings
}

fn report(view: &View<'_>, about: Id, services: &[Id]) -> Finding {
    let weights = services.iter().map(|&service| {
        if view.is_important(service) {
            RULE.severity.raised()
        } else {
            view.weighed(RULE.severity, service)
        }
    });
    RULE.finding([about])
        .with(services.iter().copied())
        .severity(weights.max().unwrap_or(RULE.severity))
        .records("services", "count", "evidence-services", services)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn office(owner: Value, criticality: Value) -> Draft {
        Draft::default()
            .party(
                "Secrétaire",
                json!({ "kind": "person", "personKind": "internal" }),
            )
            .party("Agence", json!({ "kind": "supplier" }))
            .party(
                "Ancien président",
                json!({ "kind": "person", "personKind": "former" }),
            )
            .service(
                "Site",
                json!({ "owner": owner, "criticality": criticality }),
            )
    }

    #[test]
    fn flags_a_supplier_who_answers_for_a_service() {
        for (criticality, severity) in [
            (Value::Null, Severity::Medium),
            (json!("useful"), Severity::Medium),
            (json!("important"), Severity::High),
            (json!("vital"), Severity::High),
        ] {
            let finding = flags(
                &RULE,
                &office(json!("@Agence"), criticality),
                &["Agence", "Site"],
            );
            assert_eq!(
                (finding.severity, finding.certainty),
                (severity, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_all_that_one_party_answers_for_together() {
        let draft = office(json!("@Ancien président"), Value::Null)
            .service("Registre", json!({ "owner": "@Ancien président" }));
        flags(&RULE, &draft, &["Ancien président", "Site", "Registre"]);
    }

    #[test]
    fn flags_to_check_all_that_nobody_knows_together() {
        let not_known = json!({ "notKnown": true });
        let draft = office(not_known.clone(), json!("important"))
            .service("Registre", json!({ "owner": not_known }));
        let finding = flags(&RULE, &draft, &["", "Site", "Registre"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        let asked = ["Site", "Registre"].map(|name| Ask::Field(draft.id(name), "owner"));
        assert_eq!(finding.asks, asked);
    }

    #[test]
    fn accepts_somebody_inside_with_an_administrator_outside() {
        let draft = Draft::default()
            .party("Comité", json!({ "kind": "team" }))
            .party("Agence", json!({ "kind": "supplier" }))
            .service("Site", json!({ "owner": "@Comité", "admins": ["@Agence"] }));
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_a_question_that_was_not_put_a_missing_party_and_a_service_to_come() {
        accepts(&RULE, &office(Value::Null, json!("vital")));
        let nobody = json!("00000000-0000-4000-8000-000000000000");
        accepts(&RULE, &office(nobody, json!("vital")));
        let planned = json!({ "owner": { "notKnown": true }, "status": "planned" });
        accepts(&RULE, &Draft::default().service("Site", planned));
    }
}
