//! Good reflexes are not shared.
//!
//! ## What it checks
//! Where the measure *awareness* was asked about, it is in place, and the last
//! session is not older than two years.
//!
//! ## Why it matters
//! Most incidents go through persons.
//!
//! ## What to do
//! Half an hour a year, with examples from the trade and the place.
//!
//! ## Known false alarms
//! A team that talks of each strange message at the coffee break may do better
//! than one with a course: note it as the measure.
//!
//! ## References
//! ANSSI hygiene 2; CIS 14.1.

use chrono::Months;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{Collection, Date, Effort, Id, Protection, ProtectionState};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "skill-culture-no-practice",
    theme: Theme::Skills,
    severity: Severity::Medium,
    cause: Cause::Persons,
    effort: Effort::Hour,
    cure: Cure::Set(
        Collection::Protections,
        &[("state", r#""in-place""#), ("verifiedOn", r#""@today""#)],
    ),
    thresholds: &[Threshold {
        name: "age",
        unit: Unit::Months,
        default: 24,
    }],
    references: &[Reference::Anssi("2"), Reference::Cis("14.1")],
    check,
};

const KIND: &str = "awareness";

fn check(view: &View<'_>) -> Vec<Finding> {
    let sessions = view.only(&RULE, 0, &view.model.protections, |it| {
        it.kind.is_known_and(|kind| kind.code() == KIND)
    });
    let in_state = |wanted: fn(ProtectionState) -> bool| -> Vec<&Protection> {
        let sessions = sessions.iter().copied();
        let sessions = sessions.filter(|it| it.state.is_known_and(|&state| wanted(state)));
        sessions.collect()
    };
    let held = in_state(ProtectionState::is_effective);
    let partial = in_state(|state| state == ProtectionState::Partial);
    let missing =
        in_state(|state| matches!(state, ProtectionState::Absent | ProtectionState::Planned));
    let needless = in_state(|state| state == ProtectionState::NotApplicable);
    if !held.is_empty() {
        return judge_age(view, &held).into_iter().collect();
    }
    if !needless.is_empty() {
        return Vec::new();
    }
    if !partial.is_empty() {
        let finding = report(view, "partial", &partial);
        return vec![finding.severity(RULE.severity.lowered())];
    }
    if !missing.is_empty() {
        return vec![report(view, "missing", &missing)];
    }
    let unsure: Vec<&Protection> = sessions
        .iter()
        .copied()
        .filter(|it| it.state.is_not_known())
        .collect();
    if unsure.is_empty() {
        return Vec::new();
    }
    let asks = unsure.iter().map(|it| {
        let covered = it.covers.each().next().map(|covered| covered.id);
        Ask::Measure(covered.unwrap_or(view.model.organisation.id), KIND)
    });
    let asks: Vec<Ask> = asks.collect();
    vec![report(view, "not-known", &unsure).not_known(asks)]
}

/// Whether the last of the sessions is too long ago.
fn judge_age(view: &View<'_>, held: &[&Protection]) -> Option<Finding> {
    if held.iter().any(|it| it.verified_on.is_not_asked()) {
        return None;
    }
    let months = view.threshold(&RULE, "age");
    let oldest: Date = view.today.checked_sub_months(Months::new(months))?;
    let last = held.iter().filter_map(|it| it.verified_on.known()).max();
    if last.is_some_and(|last| *last >= oldest) {
        return None;
    }
    let unsure = held.iter().filter(|it| it.verified_on.is_not_known());
    let asks: Vec<Ask> = unsure.map(|it| Ask::Field(it.id, "verifiedOn")).collect();
    if !asks.is_empty() {
        return Some(report(view, "age-not-known", held).not_known(asks));
    }
    let last = *last?;
    Some(report(view, "old", held).evidence("evidence-last-session", Fact::Date(last)))
}

fn report(view: &View<'_>, case: &'static str, sessions: &[&Protection]) -> Finding {
    let sessions: Vec<Id> = sessions.iter().map(|it| it.id).collect();
    RULE.finding([view.model.organisation.id])
        .with(sessions)
        .fact("state", Fact::Case(case))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn session(draft: Draft, state: Value, on: Value) -> Draft {
        let organisation = draft.model.organisation.id.to_string();
        let fields = json!({
            "kind": "awareness", "covers": [organisation], "state": state, "verifiedOn": on,
        });
        draft.with(Collection::Protections, "Séance", fields)
    }

    fn once(state: Value, on: Value) -> Draft {
        session(Draft::default(), state, on)
    }

    #[test]
    fn flags_a_team_without_any_session() {
        for (state, severity) in [
            ("absent", Severity::Medium),
            ("planned", Severity::Medium),
            ("partial", Severity::Low),
        ] {
            let finding = flags(&RULE, &once(json!(state), Value::Null), &["", "Séance"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (severity, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_a_session_of_more_than_two_years_ago() {
        let draft = once(json!("in-place"), json!("2024-11-23"));
        let finding = flags(&RULE, &draft, &["", "Séance"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn accepts_a_session_of_two_years_ago_and_one_beside_an_older_one() {
        accepts(&RULE, &once(json!("in-place"), json!("2024-11-24")));
        let draft = once(json!("verified"), json!("2020-01-01"));
        accepts(
            &RULE,
            &session(draft, json!("verified"), json!("2026-01-01")),
        );
        let draft = once(json!("absent"), Value::Null);
        accepts(
            &RULE,
            &session(draft, json!("in-place"), json!("2026-01-01")),
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows_of_a_session_or_of_its_day() {
        let not_known = || json!({ "notKnown": true });
        let draft = once(not_known(), Value::Null);
        let finding = flags(&RULE, &draft, &["", "Séance"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Measure(draft.id(""), "awareness")]);
        let draft = once(json!("in-place"), not_known());
        let finding = flags(&RULE, &draft, &["", "Séance"]);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Séance"), "verifiedOn")]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
    }

    #[test]
    fn flags_in_part_what_nobody_knows_for_others() {
        let draft = once(json!("partial"), Value::Null);
        let draft = session(draft, json!({ "notKnown": true }), Value::Null);
        assert_eq!(
            flags(&RULE, &draft, &["", "Séance"]).certainty,
            Certainty::Certain
        );
    }

    #[test]
    fn accepts_questions_that_were_not_put_and_what_makes_no_sense_here() {
        accepts(&RULE, &once(json!("in-place"), Value::Null));
        accepts(&RULE, &once(Value::Null, Value::Null));
        accepts(&RULE, &once(json!("not-applicable"), Value::Null));
        accepts(&RULE, &Draft::default().measure("mfa", "absent", &[]));
    }
}
