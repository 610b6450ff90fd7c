//! The supplier promises no time within which the service works again.
//!
//! ## What it checks
//! Where it was asked what the contracts of an important service promise when it
//! stops, one of them promises at least to answer within a time. To do one's best
//! is no promise of time. One finding lists the services without one, one those
//! of which nobody knows.
//!
//! ## Why it matters
//! Your own time rests on the supplier's good will.
//!
//! ## What to do
//! Ask for a commitment, or plan how to work without the service.
//!
//! ## Known false alarms
//! The general terms often hold a commitment that nobody read: look for
//! *availability* there.
//!
//! ## References
//! ITIL, service level; Swiss minimum standard ID.SC-3.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Collection, Contract, Effort, Id, ServiceLevel, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "res-rto-no-commitment",
    theme: Theme::Continuity,
    severity: Severity::Medium,
    cause: Cause::Stops,
    effort: Effort::Day,
    cure: Cure::Set(Collection::Contracts, &[("sla", r#""recovery-time""#)]),
    thresholds: &[],
    references: &[
        Reference::Itil("service-level"),
        Reference::IctMinimum("ID.SC-3"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut missing, mut missing_in) = (Vec::new(), Vec::new());
    let (mut not_known, mut not_known_in) = (Vec::new(), Vec::new());
    let services = view.only(&RULE, 1, &view.model.services, |service| {
        !service.status.is(&ServiceStatus::Planned)
            && view.is_important(service.id)
            && view.contracts_of(service.id).len() > 0
    });
    for service in services {
        let with_others = |it: &&Contract| {
            let party = it.party.known();
            !party.is_some_and(|party| view.is_internal(party.id))
        };
        let contracts = || view.contracts_of(service.id).filter(with_others);
        if contracts().any(|it| it.service_level.is_known_and(promises_a_time)) {
            continue;
        }
        if contracts().any(|it| it.service_level.is_not_known()) {
            let unsure = contracts().filter(|it| it.service_level.is_not_known());
            not_known.push(service.id);
            not_known_in.extend(unsure.map(|it| it.id));
        } else if contracts().next().is_some()
            && contracts().all(|it| it.service_level.known().is_some())
        {
            missing.push(service.id);
            missing_in.extend(contracts().map(|it| it.id));
        }
    }
    let mut findings = Vec::new();
    if !missing.is_empty() {
        findings.push(report(view, "missing", &missing, &missing_in));
    }
    if !not_known.is_empty() {
        not_known_in.sort_unstable();
        not_known_in.dedup();
        let asks = not_known_in.iter().map(|&id| Ask::Field(id, "sla"));
        let finding = report(view, "not-known", &not_known, &not_known_in);
        findings.push(finding.not_known(asks));
    }
    findings
}

fn report(view: &View<'_>, case: &'static str, services: &[Id], contracts: &[Id]) -> Finding {
    RULE.finding([view.model.organisation.id])
        .with(services.iter().copied())
        .with(contracts.iter().copied())
        .severity(view.weighed_by(RULE.severity, services))
        .fact("state", Fact::Case(case))
        .records("services", "count", "evidence-services", services)
}

fn promises_a_time(level: &ServiceLevel) -> bool {
    matches!(
        level,
        ServiceLevel::ResponseTime | ServiceLevel::RecoveryTime
    )
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn contract(criticality: &str, promise: Value) -> Draft {
        Draft::default()
            .party("Éditeur", json!({ "kind": "supplier" }))
            .party("Équipe", json!({ "kind": "team" }))
            .service("Comptabilité", json!({ "criticality": criticality }))
            .with(
                Collection::Contracts,
                "Abonnement",
                json!({ "party": "@Éditeur", "services": ["@Comptabilité"], "sla": promise }),
            )
    }

    #[test]
    fn flags_an_important_service_without_a_promise() {
        for promise in ["none", "best-effort"] {
            let finding = flags(
                &RULE,
                &contract("important", json!(promise)),
                &["", "Comptabilité", "Abonnement"],
            );
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Medium, Certainty::Certain)
            );
        }
        let draft = contract("vital", json!("none"));
        let finding = flags(&RULE, &draft, &["", "Comptabilité", "Abonnement"]);
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = contract("important", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "Comptabilité", "Abonnement"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id("Abonnement"), "sla")]);
    }

    #[test]
    fn flags_one_contract_for_two_services_once() {
        let not_known = json!({ "notKnown": true });
        let draft = contract("important", not_known).service(
            "Salaires",
            json!({ "criticality": "important", "contract": "@Abonnement" }),
        );
        let subjects = ["", "Comptabilité", "Salaires", "Abonnement"];
        assert_eq!(flags(&RULE, &draft, &subjects).asks.len(), 1);
    }

    #[test]
    fn accepts_a_promise_of_time_also_in_another_contract() {
        accepts(&RULE, &contract("important", json!("response-time")));
        accepts(&RULE, &contract("vital", json!("recovery-time")));
        let other = json!({ "services": ["@Comptabilité"], "sla": "recovery-time" });
        let draft = contract("important", json!("none"));
        accepts(&RULE, &draft.with(Collection::Contracts, "Annexe", other));
    }

    #[test]
    fn accepts_what_matters_less_what_was_not_asked_and_what_is_to_come() {
        accepts(&RULE, &contract("useful", json!("none")));
        accepts(&RULE, &contract("important", Value::Null));
        let annex = json!({ "services": ["@Comptabilité"] });
        let draft = contract("important", json!("none"));
        accepts(&RULE, &draft.with(Collection::Contracts, "Annexe", annex));
        accepts(
            &RULE,
            &Draft::default().service("Caisse", json!({ "criticality": "vital" })),
        );
        let planned = json!({ "criticality": "vital", "status": "planned" });
        let draft = Draft::default().service("Caisse", planned).with(
            Collection::Contracts,
            "Abonnement",
            json!({ "services": ["@Caisse"], "sla": "none" }),
        );
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_an_agreement_with_our_own_team() {
        let draft = Draft::default()
            .party("Équipe", json!({ "kind": "team" }))
            .service("Serveur", json!({ "criticality": "vital" }))
            .with(
                Collection::Contracts,
                "Convention",
                json!({ "party": "@Équipe", "services": ["@Serveur"], "sla": "none" }),
            );
        accepts(&RULE, &draft);
    }
}
