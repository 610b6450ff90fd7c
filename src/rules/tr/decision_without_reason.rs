//! A grave finding was set aside without a reason in writing.
//!
//! ## What it checks
//! Whoever accepted, put off or disputed a finding of a rule that is high or
//! critical by itself wrote why. Only the last decision on a finding counts. To
//! do something about it needs no reason. One finding for all such decisions.
//!
//! ## Why it matters
//! Transparency lies in the reason, not in the outcome.
//!
//! ## What to do
//! Write one sentence.
//!
//! ## Known false alarms
//! The reason may stand in minutes: copy the sentence.
//!
//! ## References
//! Charter, *Indépendance et transparence*.

use foldhash::{HashMap, HashMapExt};

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Collection, Decision, DecisionKind, Effort, Id};
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
    let mut last: HashMap<&str, &Decision> = HashMap::new();
    for decision in &view.model.decisions {
        for key in decision.findings.each().filter(|key| is_grave(key)) {
            let known = last.entry(key).or_insert(decision);
            if decision.decided_on.known() >= known.decided_on.known() {
                *known = decision;
            }
        }
    }
    let unexplained = last
        .values()
        .filter(|it| sets_aside(it) && !is_explained(it));
    let mut unexplained: Vec<&Decision> = unexplained.copied().collect();
    unexplained.sort_unstable_by_key(|decision| decision.id);
    unexplained.dedup_by_key(|decision| decision.id);
    if unexplained.is_empty() {
        return Vec::new();
    }
    let ids: Vec<Id> = unexplained.iter().map(|decision| decision.id).collect();
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(ids.iter().copied())
        .records("decision", "count", "evidence-decisions", &ids);
    let is_lost = unexplained.iter().all(|it| it.reason.is_not_known());
    vec![if is_lost {
        let asks = ids.iter().map(|&id| Ask::Field(id, "reason"));
        let finding = finding.fact("state", Fact::Case("not-known"));
        finding.not_known(asks)
    } else {
        finding.fact("state", Fact::Case("blank"))
    }]
}

/// Whether a reason is written, or was not asked for.
fn is_explained(decision: &Decision) -> bool {
    match decision.reason.known() {
        Some(words) => !words.0.trim().is_empty(),
        None => decision.reason.is_not_asked(),
    }
}

/// Whether the key of a finding names a rule that is high or critical by itself.
fn is_grave(key: &str) -> bool {
    let rule = key.split('@').next().unwrap_or_default();
    let mut known = rules::ALL.iter();
    known.any(|known| known.severity >= Severity::High && known.id == rule)
}

fn sets_aside(decision: &Decision) -> bool {
    decision
        .kind
        .is_known_and(|kind| *kind != DecisionKind::Act)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn decided(kind: &str, finding: &str, reason: Value) -> Draft {
        decide(Draft::default(), "Décision", kind, finding, reason)
    }

    fn decide(draft: Draft, name: &str, kind: &str, finding: &str, reason: Value) -> Draft {
        let fields = json!({
            "kind": kind, "findings": [finding], "reason": reason, "decidedOn": "2026-11-20",
        });
        draft.with(Collection::Decisions, name, fields)
    }

    #[test]
    fn flags_grave_findings_set_aside_without_a_reason() {
        for kind in ["accept", "postpone", "wrong"] {
            let draft = decided(kind, "sec-mfa-missing@1", json!(" "));
            let finding = flags(&RULE, &draft, &["", "Décision"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Low, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_all_such_decisions_together_each_once() {
        let draft = decided("accept", "sec-mfa-missing@1", json!(""));
        let draft = decide(draft, "Autre", "accept", "sec-former-access@1", json!(""));
        let fields = json!({
            "kind": "accept", "findings": ["sec-mfa-missing@2", "sec-mfa-missing@3"], "reason": "",
        });
        let draft = draft.with(Collection::Decisions, "Deux", fields);
        flags(&RULE, &draft, &["", "Décision", "Autre", "Deux"]);
    }

    #[test]
    fn flags_to_check_when_nobody_knows_why() {
        let nobody = json!({ "notKnown": true });
        let draft = decided("accept", "sec-mfa-missing@1", nobody.clone());
        let finding = flags(&RULE, &draft, &["", "Décision"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Décision"), "reason")]);
        let draft = decide(draft, "Vide", "accept", "sec-former-access@1", json!(""));
        let finding = flags(&RULE, &draft, &["", "Décision", "Vide"]);
        assert_eq!(finding.certainty, Certainty::Certain);
    }

    #[test]
    fn accepts_a_reason_a_question_that_was_not_put_and_to_do_something() {
        let mfa = "sec-mfa-missing@1";
        accepts(
            &RULE,
            &decided("accept", mfa, json!("Remplacé en janvier.")),
        );
        accepts(&RULE, &decided("accept", mfa, Value::Null));
        accepts(&RULE, &decided("do", mfa, json!("")));
        let fields = json!({ "findings": [mfa], "reason": "" });
        let unsaid = Draft::default().with(Collection::Decisions, "Décision", fields);
        accepts(&RULE, &unsaid);
    }

    #[test]
    fn accepts_findings_that_weigh_less_and_rules_that_are_no_more() {
        accepts(&RULE, &decided("accept", "eco-oversized@1", json!("")));
        accepts(&RULE, &decided("accept", "sec-mfa@1", json!("")));
    }

    #[test]
    fn accepts_a_decision_that_a_later_one_replaced() {
        let mfa = "sec-mfa-missing@1";
        let draft = decided("accept", mfa, json!(""));
        accepts(
            &RULE,
            &decide(draft, "Suite", "accept", mfa, json!("Remplacé.")),
        );
        let earlier = json!({
            "kind": "accept", "findings": [mfa], "reason": "Remplacé.", "decidedOn": "2026-11-19",
        });
        let draft = decided("accept", mfa, json!(""));
        let draft = draft.with(Collection::Decisions, "Avant", earlier);
        flags(&RULE, &draft, &["", "Décision"]);
    }
}
