//! A machine alone decides about persons.
//!
//! ## What it checks
//! No processing decides about persons without a human being. It speaks once of
//! all that do, and asks about those of which nobody knows.
//!
//! ## Why it matters
//! The person must be told, and may ask that a human being looks at it.
//!
//! ## What to do
//! Tell the persons, and let a human being look before it counts.
//!
//! ## Known false alarms
//! A score that only advises somebody who decides is no automated decision:
//! answer no.
//!
//! ## References
//! LPD art. 21; GDPR art. 22 where it applies; law of the canton.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Collection, Effort, Id};

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
    let mut automated: Vec<Id> = Vec::new();
    let mut unknown: Vec<Id> = Vec::new();
    for processing in &view.model.processings {
        match processing.automated_decision {
            Answer::Known(true) => automated.push(processing.id),
            Answer::NotKnown | Answer::Foreign(_) => unknown.push(processing.id),
            Answer::Known(false) | Answer::NotAsked => {}
        }
    }
    let of = |processings: &[Id], state| {
        let finding = RULE
            .finding([view.model.organisation.id])
            .with(processings.iter().copied())
            .fact("state", Fact::Case(state))
            .records("processing", "count", "evidence-processings", processings);
        view.under_law(finding)
    };
    let asks = unknown
        .iter()
        .map(|&id| Ask::Field(id, "automatedDecision"));
    if !automated.is_empty() {
        let mut finding = of(&automated, "known").with(unknown.iter().copied());
        finding.asks.extend(asks);
        return vec![finding];
    }
    if unknown.is_empty() {
        return Vec::new();
    }
    vec![of(&unknown, "not-known").not_known(asks)]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Certainty, Severity};
    use crate::model::Collection;

    fn draft(automated: Value) -> Draft {
        let processing = json!({ "automatedDecision": automated });
        Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .with(Collection::Processings, "Notation", processing)
    }

    #[test]
    fn flags_a_machine_that_decides_alone() {
        let finding = flags(&RULE, &draft(json!(true)), &["", "Notation"]);
        assert_eq!(finding.severity, Severity::Medium);
        assert_eq!(finding.certainty, Certainty::Certain);
    }

    #[test]
    fn flags_what_nobody_knows_lower_and_asks_beside_what_is_known() {
        let unknown = || json!({ "notKnown": true });
        let finding = flags(&RULE, &draft(unknown()), &["", "Notation"]);
        assert_eq!(finding.severity, Severity::Low);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        let both = draft(json!(true)).with(
            Collection::Processings,
            "Tri",
            json!({ "automatedDecision": unknown() }),
        );
        let finding = flags(&RULE, &both, &["", "Notation", "Tri"]);
        assert_eq!(finding.asks.len(), 1);
    }

    #[test]
    fn accepts_advice_to_somebody_who_decides_and_what_was_not_asked() {
        accepts(&RULE, &draft(json!(false)));
        accepts(&RULE, &draft(Value::Null));
    }
}
