//! Something that matters was decided without a written reason.
//!
//! ## What it checks
//! Where a finding of a rule that matters much is accepted, put off or held to
//! be wrong, a reason is written. One finding lists all decisions without one;
//! where nobody knows the reason any more, that is asked. To do what a finding
//! advises needs no other reason than the finding's.
//!
//! ## Why it matters
//! Transparency hangs on the reason, not on the result.
//!
//! ## What to do
//! Write one sentence.
//!
//! ## Known false alarms
//! How much a rule matters is taken as the rule says it, without what makes it
//! weigh more or less here.
//!
//! ## References
//! Charter, *Indépendance et transparence*.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Collection, Decision, DecisionKind, Effort, Id};
use crate::rules;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "tr-decision-without-reason",
    theme: Theme::Transparency,
    severity: Severity::Low,
    cause: Cause::Trust,
    effort: Effort::Hour,
    cure: Cure::Set(Collection::Decisions, &[("reason", r#""…""#)]),
    thresholds: &[],
    references: &[Reference::Charter("independence")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut without, mut to_ask) = (Vec::new(), Vec::new());
    for decision in view.model.decisions.iter().filter(|it| needs_a_reason(it)) {
        match &decision.reason {
            Answer::Known(reason) if !reason.0.trim().is_empty() => {}
            Answer::Known(_) | Answer::NotAsked => without.push(decision.id),
            Answer::NotKnown | Answer::Foreign(_) => to_ask.push(decision.id),
        }
    }
    let (case, decisions): (_, &[Id]) = if without.is_empty() {
        ("not-known", &to_ask)
    } else {
        ("missing", &without)
    };
    if decisions.is_empty() {
        return Vec::new();
    }
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(decisions.iter().chain(&to_ask).copied())
        .fact("state", Fact::Case(case))
        .records("decisions", "count", "evidence-decisions", decisions);
    vec![if without.is_empty() {
        finding.not_known(to_ask.iter().map(|&id| Ask::Field(id, "reason")))
    } else {
        finding
    }]
}

fn needs_a_reason(decision: &Decision) -> bool {
    let mut findings = decision.findings.each();
    decision
        .kind
        .is_known_and(|kind| *kind != DecisionKind::Act)
        && findings.any(|key| matters_much(key))
}

/// Whether the key of a finding is that of a rule that matters much.
fn matters_much(key: &str) -> bool {
    let id = key.split('@').next().unwrap_or(key);
    let rule = rules::ALL.iter().find(|rule| rule.id == id);
    rule.is_some_and(|rule| rule.severity >= Severity::High)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};
    use crate::model::Collection;

    /// A rule of high severity, and one of medium.
    const HIGH: &str = "tr-interest-undeclared@1";
    const MEDIUM: &str = "tr-percentage-fee@1";

    fn decided(kind: &str, findings: &[&str], reason: Value) -> Draft {
        Draft::default().with(
            Collection::Decisions,
            "Attendre",
            json!({ "kind": kind, "findings": findings, "reason": reason }),
        )
    }

    #[test]
    fn flags_what_is_accepted_put_off_or_disputed_without_a_reason() {
        for kind in ["accept", "postpone", "wrong"] {
            for reason in [Value::Null, json!(" ")] {
                let draft = decided(kind, &[MEDIUM, HIGH], reason);
                let finding = flags(&RULE, &draft, &["", "Attendre"]);
                assert_eq!(
                    (finding.severity, finding.certainty),
                    (Severity::Low, Certainty::Certain)
                );
            }
        }
    }

    #[test]
    fn flags_to_check_when_nobody_knows_the_reason_any_more() {
        let draft = decided("accept", &[HIGH], json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "Attendre"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Attendre"), "reason")]);
    }

    #[test]
    fn flags_those_left_empty_first_and_has_all_looked_at() {
        let draft = decided("accept", &[HIGH], Value::Null).with(
            Collection::Decisions,
            "Refuser",
            json!({ "kind": "wrong", "findings": [HIGH], "reason": { "notKnown": true } }),
        );
        let finding = flags(&RULE, &draft, &["", "Attendre", "Refuser"]);
        assert!(finding.facts.contains(&("count", Fact::Count(1))));
    }

    #[test]
    fn accepts_a_reason_and_to_do_what_is_advised() {
        accepts(
            &RULE,
            &decided("accept", &[HIGH], json!("Trop cher cette année")),
        );
        accepts(&RULE, &decided("do", &[HIGH], Value::Null));
    }

    #[test]
    fn accepts_no_reason_for_what_matters_less_or_is_no_rule() {
        accepts(&RULE, &decided("accept", &[MEDIUM], Value::Null));
        accepts(&RULE, &decided("accept", &["sec-nothing@1"], Value::Null));
        accepts(&RULE, &decided("accept", &[], Value::Null));
    }
}
