//! There is no plan for the day when an important service stops.
//!
//! ## What it checks
//! Where it was asked what people do when an important service stops, there is an
//! answer. One finding lists the services where it was left empty, one those of
//! which nobody knows.
//!
//! ## Why it matters
//! Making it up on the day costs more than the breakdown.
//!
//! ## What to do
//! Write half a page: who does what without the service.
//!
//! ## Known false alarms
//! People may know what to do without having written it: two sentences are
//! enough.
//!
//! ## References
//! ANSSI hygiene 40; Swiss minimum standard PR.IP-9.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Collection, Effort, Id, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "res-no-workaround",
    theme: Theme::Continuity,
    severity: Severity::Medium,
    cause: Cause::Stops,
    effort: Effort::Hour,
    cure: Cure::Set(Collection::Services, &[("workaround", r#""…""#)]),
    thresholds: &[],
    references: &[Reference::Anssi("40"), Reference::IctMinimum("PR.IP-9")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut none, mut not_known) = (Vec::new(), Vec::new());
    let services = view.only(&RULE, 0, &view.model.services, |service| {
        !service.workaround.is_not_asked()
            && !service.status.is(&ServiceStatus::Planned)
            && view.is_important(service.id)
    });
    for service in services {
        match &service.workaround {
            Answer::NotAsked => {}
            Answer::NotKnown | Answer::Foreign(_) => not_known.push(service.id),
            Answer::Known(plan) if plan.0.trim().is_empty() => none.push(service.id),
            Answer::Known(_) => {}
        }
    }
    let mut findings = Vec::new();
    if !none.is_empty() {
        findings.push(report(view, "none", &none));
    }
    if !not_known.is_empty() {
        let asks = not_known.iter().map(|&id| Ask::Field(id, "workaround"));
        findings.push(report(view, "not-known", &not_known).not_known(asks));
    }
    findings
}

fn report(view: &View<'_>, case: &'static str, services: &[Id]) -> Finding {
    RULE.finding([view.model.organisation.id])
        .with(services.iter().copied())
        .severity(view.weighed_by(RULE.severity, services))
        .fact("state", Fact::Case(case))
        .records("services", "count", "evidence-services", services)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn service(criticality: &str, plan: Value) -> Draft {
        Draft::default().service(
            "Caisse",
            json!({ "criticality": criticality, "workaround": plan }),
        )
    }

    #[test]
    fn flags_a_plan_that_was_left_empty() {
        for (criticality, severity) in [("important", Severity::Medium), ("vital", Severity::High)]
        {
            let finding = flags(&RULE, &service(criticality, json!(" ")), &["", "Caisse"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (severity, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_to_check_all_that_nobody_knows_together() {
        let not_known = json!({ "notKnown": true });
        let draft = service("important", not_known.clone()).service(
            "Salaires",
            json!({ "criticality": "important", "workaround": not_known }),
        );
        let finding = flags(&RULE, &draft, &["", "Caisse", "Salaires"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let asked = ["Caisse", "Salaires"].map(|name| Ask::Field(draft.id(name), "workaround"));
        assert_eq!(finding.asks, asked);
    }

    #[test]
    fn accepts_a_plan_a_question_that_was_not_put_and_what_matters_less() {
        accepts(&RULE, &service("vital", json!("Carnet à souche")));
        accepts(&RULE, &service("vital", Value::Null));
        accepts(&RULE, &service("useful", json!({ "notKnown": true })));
        let planned = json!({ "criticality": "vital", "workaround": "", "status": "planned" });
        accepts(&RULE, &Draft::default().service("Caisse", planned));
    }
}
