//! Data on persons is given to an artificial intelligence online.
//!
//! ## What it checks
//! Artificial intelligences that receive or keep data on persons may not learn
//! from it, and their supplier signed an agreement on processing. It speaks of
//! each that may, or that signed nothing; of those of which nobody knows, once.
//! More weight with sensitive or secret data.
//!
//! ## Why it matters
//! What is typed may be kept, read or used by the supplier, and come out elsewhere.
//!
//! ## What to do
//! Say what may be entered; use an offer with an agreement that excludes
//! learning; leave out what names persons.
//!
//! ## Known false alarms
//! A model on one's own machine gives nothing away.
//!
//! ## References
//! LPD art. 6, 9, 16; ANSSI on generative artificial intelligence.

use super::outsiders::is_delicate;
use crate::audit::cure::change;
use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, View,
};
use crate::model::{AiTraining, Answer, Date, Effort, Hosting, Id, Model, Service, ServiceKind};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-ai-personal-data",
    theme: Theme::Privacy,
    severity: Severity::Medium,
    cause: Cause::Disclosure,
    effort: Effort::Day,
    cure: Cure::By(exclude),
    thresholds: &[],
    references: &[
        Reference::Lpd("6, 9, 16"),
        Reference::CantonalLaw,
        Reference::GoodPractice,
    ],
    check,
};

fn exclude(model: &mut Model, finding: &Finding, today: Date) {
    for &id in &finding.subjects {
        change(model, id, serde_json::json!({ "aiTraining": "excluded" }));
    }
    *model = Cure::Measure("dpa").apply(model, finding, today);
}

/// What is known of the terms of an artificial intelligence.
#[derive(PartialEq)]
enum Terms {
    Fine,
    Learns,
    NoAgreement,
    NotKnown(Vec<Ask>),
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut unknown: Vec<Id> = Vec::new();
    let mut asks: Vec<Ask> = Vec::new();
    let mut severity = Severity::Info;
    for service in view.model.services.iter().filter(|it| is_online_ai(it)) {
        let data = view.personal_data_of(service.id);
        if data.is_empty() {
            continue;
        }
        let state = match terms(view, service) {
            Terms::Fine => continue,
            Terms::Learns => "learns",
            Terms::NoAgreement => "no-agreement",
            Terms::NotKnown(more) => {
                unknown.push(service.id);
                asks.extend(more);
                severity = severity.max(weight(view, &data));
                continue;
            }
        };
        let finding = RULE
            .finding([service.id])
            .severity(weight(view, &data))
            .path(view.graph.classification_path(service.id))
            .fact("state", Fact::Case(state))
            .fact("service", Fact::Record(service.id))
            .fact("services", Fact::Count(1))
            .records("data", "count", "evidence-data", &data);
        findings.push(view.under_law(finding));
    }
    if !unknown.is_empty() {
        findings.push(
            RULE.finding([view.model.organisation.id])
                .with(unknown.iter().copied())
                .severity(severity)
                .not_known(asks)
                .fact("state", Fact::Case("not-known"))
                .records("service", "services", "evidence-services", &unknown)
                .fact("data", Fact::Records(Vec::new()))
                .fact("count", Fact::Count(0)),
        );
    }
    findings
}

fn is_online_ai(service: &Service) -> bool {
    let is_own = service
        .hosting
        .is_known_and(|it| matches!(it, Hosting::OnDevice | Hosting::OnPremises));
    service.kind.is(&ServiceKind::Ai) && !is_own
}

fn weight(view: &View<'_>, data: &[Id]) -> Severity {
    let mut data = data.iter().filter_map(|&id| view.model.data.get(id));
    if data.any(|data| is_delicate(data)) {
        RULE.severity.raised()
    } else {
        RULE.severity
    }
}

fn terms(view: &View<'_>, service: &Service) -> Terms {
    if service.ai_training.is(&AiTraining::Allowed) {
        return Terms::Learns;
    }
    let contracts = view.contracts_of(service.id);
    let measure = view.measure("dpa", service.id);
    let agreed = measure == Measure::Ok || contracts.iter().any(|it| it.dpa.is(&true));
    let refused = matches!(measure, Measure::Missing | Measure::Partial)
        || contracts.iter().any(|it| it.dpa.is(&false));
    if refused && !agreed {
        return Terms::NoAgreement;
    }
    let mut asks = Vec::new();
    if matches!(service.ai_training, Answer::NotKnown | Answer::Foreign(_)) {
        asks.push(Ask::Field(service.id, "aiTraining"));
    }
    if !agreed {
        let unknown = contracts.iter().filter(|it| it.dpa.is_not_known());
        asks.extend(unknown.map(|it| Ask::Field(it.id, "dpa")));
    }
    if asks.is_empty() {
        Terms::Fine
    } else {
        Terms::NotKnown(asks)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Certainty, Severity};
    use crate::model::Collection;

    fn assistant(mut fields: Value, nature: &str) -> Draft {
        fields["kind"] = json!("ai");
        Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data("Dossiers", json!({ "nature": nature }))
            .party("Équipe", json!({ "kind": "team" }))
            .service("Assistant", fields)
            .flow(
                "question",
                json!({ "from": "@Équipe", "to": "@Assistant", "data": ["@Dossiers"] }),
            )
    }

    fn contract(draft: Draft, dpa: Value) -> Draft {
        let contract = json!({ "services": ["@Assistant"], "dpa": dpa });
        draft.with(Collection::Contracts, "Contrat", contract)
    }

    fn online(training: Value) -> Value {
        json!({ "hosting": "saas", "aiTraining": training })
    }

    #[test]
    fn flags_one_that_may_learn_by_what_it_is_given() {
        let draft = assistant(online(json!("allowed")), "personal");
        assert_eq!(
            flags(&RULE, &draft, &["Assistant"]).severity,
            Severity::Medium
        );
        for nature in ["sensitive", "secrecy"] {
            let draft = assistant(online(json!("allowed")), nature);
            assert_eq!(
                flags(&RULE, &draft, &["Assistant"]).severity,
                Severity::High
            );
        }
    }

    #[test]
    fn flags_one_without_an_agreement() {
        let draft = assistant(online(json!("excluded")), "personal");
        flags(&RULE, &contract(draft, json!(false)), &["Assistant"]);
        let draft = assistant(online(json!("excluded")), "personal");
        flags(
            &RULE,
            &draft.measure("dpa", "absent", &["Assistant"]),
            &["Assistant"],
        );
    }

    #[test]
    fn flags_what_nobody_knows_once_and_lower() {
        let unknown = || json!({ "notKnown": true });
        let draft = contract(assistant(online(unknown()), "personal"), unknown());
        let finding = flags(&RULE, &draft, &["", "Assistant"]);
        assert_eq!(finding.severity, Severity::Low);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.asks.len(), 2);
    }

    #[test]
    fn accepts_an_agreement_that_excludes_learning_and_what_was_not_asked() {
        let draft = assistant(online(json!("excluded")), "personal");
        accepts(&RULE, &contract(draft, json!(true)));
        accepts(&RULE, &assistant(online(Value::Null), "personal"));
        let draft = assistant(online(json!("excluded")), "personal");
        let draft = contract(draft, json!(false));
        accepts(&RULE, &draft.measure("dpa", "in-place", &["Assistant"]));
    }

    #[test]
    fn accepts_a_model_on_ones_own_machine_and_data_that_names_nobody() {
        for hosting in ["on-device", "on-premises"] {
            let own = json!({ "hosting": hosting, "aiTraining": "allowed" });
            accepts(&RULE, &assistant(own, "sensitive"));
        }
        accepts(&RULE, &assistant(online(json!("allowed")), "none"));
    }
}
