//! A machine alone decides on persons.
//!
//! ## What it checks
//! No entry of the register says that a machine alone decides. Where one does,
//! it matters less once a notice that one can read informs the persons of it.
//! One finding lists all of them; where nobody knows, that is asked.
//!
//! ## Why it matters
//! The person has to be told, and may ask that a human looks at it.
//!
//! ## What to do
//! Inform the persons, and have a human read before the decision is final.
//!
//! ## Known false alarms
//! A score that only advises a human who decides is no such decision: answer *no*.
//!
//! ## References
//! LPD art. 21; GDPR art. 22 where it applies.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Collection, DocumentState, Effort, Id, Processing};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-automated-decision",
    theme: Theme::Privacy,
    severity: Severity::Medium,
    cause: Cause::Duties,
    effort: Effort::Day,
    cure: Cure::Set(Collection::Processings, &[("automatedDecision", "false")]),
    thresholds: &[],
    references: &[
        Reference::Lpd("21"),
        Reference::CantonalLaw,
        Reference::Gdpr("22"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut decided, mut not_known) = (Vec::new(), Vec::new());
    for processing in &view.model.processings {
        match &processing.automated_decision {
            Answer::Known(true) => decided.push(processing),
            Answer::NotKnown | Answer::Foreign(_) => not_known.push(processing.id),
            Answer::Known(false) | Answer::NotAsked => {}
        }
    }
    let finding = RULE.finding([view.model.organisation.id]);
    if !decided.is_empty() {
        let informed = decided.iter().all(|it| is_announced(view, it));
        let (case, severity) = if informed {
            ("announced", Severity::Info)
        } else {
            ("decides", RULE.severity)
        };
        let ids: Vec<Id> = decided.iter().map(|processing| processing.id).collect();
        let finding = finding
            .with(ids.iter().chain(&not_known).copied())
            .severity(severity)
            .fact("state", Fact::Case(case))
            .records("processings", "count", "evidence-processings", &ids);
        return vec![view.under_law(finding)];
    }
    if not_known.is_empty() {
        return Vec::new();
    }
    let asks = not_known.iter();
    vec![
        finding
            .with(not_known.iter().copied())
            .not_known(asks.map(|&id| Ask::Field(id, "automatedDecision")))
            .fact("state", Fact::Case("not-known"))
            .records("processings", "count", "evidence-processings", &not_known),
    ]
}

/// Whether a notice that one can read informs of it.
fn is_announced(view: &View<'_>, processing: &Processing) -> bool {
    let notice = processing.notice.known();
    let notice = notice.and_then(|notice| view.model.documents.get(notice.id));
    notice.is_some_and(|notice| {
        notice
            .state
            .is_known_and(|state| matches!(state, DocumentState::Usable | DocumentState::Verified))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};
    use crate::model::Collection;

    fn sorting(decision: Value, notice: &str) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .with(Collection::Documents, "Page", json!({ "state": notice }))
            .with(
                Collection::Processings,
                "Tri",
                json!({ "automatedDecision": decision, "notice": "@Page" }),
            )
    }

    #[test]
    fn flags_a_decision_by_a_machine_alone() {
        let finding = flags(&RULE, &sorting(json!(true), "draft"), &["", "Tri"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn flags_one_that_is_announced_for_information() {
        for state in ["usable", "verified"] {
            let finding = flags(&RULE, &sorting(json!(true), state), &["", "Tri"]);
            assert_eq!(finding.severity, Severity::Info);
        }
        let draft = sorting(json!(true), "usable").with(
            Collection::Processings,
            "Score",
            json!({ "automatedDecision": true }),
        );
        let finding = flags(&RULE, &draft, &["", "Tri", "Score"]);
        assert_eq!(finding.severity, Severity::Medium);
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = sorting(json!({ "notKnown": true }), "usable");
        let finding = flags(&RULE, &draft, &["", "Tri"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(
            finding.asks,
            [Ask::Field(draft.id("Tri"), "automatedDecision")]
        );
    }

    #[test]
    fn flags_those_known_first_and_has_all_looked_at() {
        let draft = sorting(json!(true), "draft").with(
            Collection::Processings,
            "Score",
            json!({ "automatedDecision": { "notKnown": true } }),
        );
        let finding = flags(&RULE, &draft, &["", "Tri", "Score"]);
        assert!(finding.facts.contains(&("count", Fact::Count(1))));
    }

    #[test]
    fn accepts_advice_to_a_human_and_one_not_asked_about() {
        accepts(&RULE, &sorting(json!(false), "none"));
        accepts(&RULE, &sorting(Value::Null, "none"));
    }
}
