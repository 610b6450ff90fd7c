//! Choices are made, and nobody writes down why.
//!
//! ## What it checks
//! Once three findings or more were decided without a reason or a date, there is
//! a log of decisions, if that document was asked about. A decision that is noted
//! here with its reason and its date is its own log.
//!
//! ## Why it matters
//! Without a trace the same debate comes back, and the reasons are lost.
//!
//! ## What to do
//! Note date, choice and reason in two lines.
//!
//! ## Known false alarms
//! The minutes of the committee may be the log: say so in that document.
//!
//! ## References
//! ITIL, knowledge management; charter, *Indépendance et transparence*.

use foldhash::HashSet;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{Decision, Effort};

use super::written::is_written;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "doc-no-decision-log",
    theme: Theme::Documentation,
    severity: Severity::Low,
    cause: Cause::Writing,
    effort: Effort::Hour,
    cure: Cure::Document("decisions-log"),
    thresholds: &[Threshold {
        name: "decided",
        unit: Unit::Count,
        default: 3,
    }],
    references: &[
        Reference::Itil("knowledge-management"),
        Reference::Charter("independence"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let untold = view.model.decisions.iter().filter(|it| !is_told(it));
    let decided: HashSet<&str> = untold
        .flat_map(|decision| decision.findings.each())
        .map(String::as_str)
        .collect();
    if decided.len() < view.threshold(&RULE, "decided") as usize {
        return Vec::new();
    }
    let logs: Vec<_> = view.documents("decisions-log").collect();
    if logs.iter().any(|log| is_written(log)) {
        return Vec::new();
    }
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(logs.iter().map(|log| log.id))
        .fact("count", Fact::Count(decided.len() as u64));
    if logs.iter().any(|log| log.state.known().is_some()) {
        return vec![finding.fact("state", Fact::Case("known"))];
    }
    if logs.iter().any(|log| log.state.is_not_known()) {
        let asks = [Ask::Document("decisions-log")];
        let finding = finding.not_known(asks);
        return vec![finding.fact("state", Fact::Case("not-known"))];
    }
    Vec::new()
}

/// Whether a decision says why and when.
fn is_told(decision: &Decision) -> bool {
    decision
        .reason
        .is_known_and(|reason| !reason.0.trim().is_empty())
        && decision.decided_on.known().is_some()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty};
    use crate::model::Collection;

    fn log(state: Value, decision: Value) -> Draft {
        let mut first = decision.clone();
        first["findings"] = json!(["a@1", "b@1"]);
        let mut second = decision;
        second["findings"] = json!(["b@1", "c@1"]);
        Draft::default()
            .with(Collection::Decisions, "", first)
            .with(Collection::Decisions, "", second)
            .with(
                Collection::Documents,
                "Journal",
                json!({ "kind": "decisions-log", "state": state }),
            )
    }

    #[test]
    fn flags_three_choices_without_a_trace() {
        for state in ["none", "in-someone-s-head"] {
            let finding = flags(&RULE, &log(json!(state), json!({})), &["", "Journal"]);
            assert_eq!(finding.certainty, Certainty::Certain);
        }
        for half in [
            json!({ "reason": "Trop cher" }),
            json!({ "decidedOn": "2026-11-20" }),
            json!({ "decidedOn": "2026-11-20", "reason": " " }),
        ] {
            flags(&RULE, &log(json!("none"), half), &["", "Journal"]);
        }
    }

    #[test]
    fn flags_a_log_of_which_nobody_knows_as_to_check() {
        let draft = log(json!({ "notKnown": true }), json!({}));
        let finding = flags(&RULE, &draft, &["", "Journal"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.asks, [Ask::Document("decisions-log")]);
    }

    #[test]
    fn accepts_two_choices() {
        let draft = Draft::default()
            .with(
                Collection::Decisions,
                "",
                json!({ "findings": ["a@1", "b@1", "a@1"] }),
            )
            .with(
                Collection::Documents,
                "Journal",
                json!({ "kind": "decisions-log", "state": "none" }),
            );
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_a_log_one_not_asked_about_and_choices_that_say_why() {
        accepts(&RULE, &log(json!("draft"), json!({})));
        accepts(&RULE, &log(Value::Null, json!({})));
        let told = json!({ "reason": "Trop cher", "decidedOn": "2026-11-20" });
        accepts(&RULE, &log(json!("none"), told));
    }
}
