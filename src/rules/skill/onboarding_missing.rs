//! Whoever begins here is told nothing.
//!
//! ## What it checks
//! With more than three persons, volunteers included, and where the rules of use
//! or the list for arrivals and departures were asked about, one of them can be
//! worked with, or one of the measures of that name is in place.
//!
//! ## Why it matters
//! The first day is the best moment for good reflexes.
//!
//! ## What to do
//! One page to welcome people, and ten minutes.
//!
//! ## Known false alarms
//! Whoever begins may be shown everything by a colleague: note who, and what.
//!
//! ## References
//! ANSSI hygiene 2 and 6; MonAideCyber.

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, Threshold, Unit,
    View,
};
use crate::model::Effort;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "skill-onboarding-missing",
    theme: Theme::Skills,
    severity: Severity::Low,
    cause: Cause::Persons,
    effort: Effort::Hour,
    cure: Cure::Document("joiner-leaver-checklist"),
    thresholds: &[Threshold {
        name: "persons",
        unit: Unit::Count,
        default: 3,
    }],
    references: &[Reference::Anssi("2, 6"), Reference::MonAideCyber],
    check,
};

/// The documents, each with the measure that says the same.
const WELCOME: [(&str, &str); 2] = [
    ("it-charter", "charter-it"),
    ("joiner-leaver-checklist", "joiner-leaver"),
];

fn check(view: &View<'_>) -> Vec<Finding> {
    let organisation = &view.model.organisation;
    let is_there = |(document, measure): (&str, &str)| {
        view.usable_documents(document).next().is_some()
            || view.measure(measure, organisation.id) == Measure::Ok
    };
    if WELCOME.into_iter().any(is_there) {
        return Vec::new();
    }
    let documents = || WELCOME.iter().flat_map(|(kind, _)| view.documents(kind));
    let is_missing = documents().any(|it| it.state.known().is_some());
    let is_not_known = |kind: &str| view.documents(kind).any(|it| it.state.is_not_known());
    let unsure = WELCOME.iter().filter(|(kind, _)| is_not_known(kind));
    let mut asks: Vec<Ask> = Vec::new();
    if !is_missing {
        asks.extend(unsure.map(|(kind, _)| Ask::Document(kind)));
        if asks.is_empty() {
            return Vec::new();
        }
    }
    let people = [
        (&organisation.headcount, "headcount"),
        (&organisation.volunteers, "volunteers"),
    ];
    let known = people.iter().filter_map(|(count, _)| count.known());
    let known: u64 = known.map(|&count| u64::from(count)).sum();
    if known <= u64::from(view.threshold(&RULE, "persons")) {
        let before = asks.len();
        let unsure = people.iter().filter(|(count, _)| count.is_not_known());
        asks.extend(unsure.map(|(_, field)| Ask::Field(organisation.id, field)));
        if asks.len() == before {
            return Vec::new();
        }
    }
    let finding = RULE
        .finding([organisation.id])
        .with(documents().map(|document| document.id));
    vec![if asks.is_empty() {
        finding.fact("state", Fact::Case("missing"))
    } else {
        let finding = finding.fact("state", Fact::Case("not-known"));
        finding.not_known(asks)
    }]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn office(headcount: Value, volunteers: Value) -> Draft {
        Draft::default().organisation(json!({ "headcount": headcount, "volunteers": volunteers }))
    }

    fn sheet(draft: Draft, kind: &str, state: Value) -> Draft {
        let fields = json!({ "kind": kind, "state": state });
        draft.with(Collection::Documents, kind, fields)
    }

    #[test]
    fn flags_four_persons_without_a_page_of_welcome() {
        for (paid, volunteers) in [(json!(4), Value::Null), (json!(1), json!(3))] {
            let draft = sheet(office(paid, volunteers), "it-charter", json!("none"));
            let finding = flags(&RULE, &draft, &["", "it-charter"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Low, Certainty::Certain)
            );
        }
        let draft = sheet(office(json!(4), Value::Null), "it-charter", json!("draft"));
        let draft = sheet(draft, "joiner-leaver-checklist", json!("in-someone-s-head"));
        let subjects = ["", "it-charter", "joiner-leaver-checklist"];
        flags(&RULE, &draft, &subjects);
    }

    #[test]
    fn accepts_three_persons_and_a_number_that_was_not_asked() {
        for (paid, volunteers) in [
            (json!(3), json!(0)),
            (json!(3), Value::Null),
            (Value::Null, Value::Null),
        ] {
            accepts(
                &RULE,
                &sheet(office(paid, volunteers), "it-charter", json!("none")),
            );
        }
    }

    #[test]
    fn accepts_one_of_the_two_documents_or_of_the_two_measures() {
        let missing = || sheet(office(json!(8), Value::Null), "it-charter", json!("none"));
        accepts(
            &RULE,
            &sheet(missing(), "joiner-leaver-checklist", json!("usable")),
        );
        for measure in ["charter-it", "joiner-leaver"] {
            accepts(&RULE, &missing().measure(measure, "in-place", &[]));
        }
    }

    #[test]
    fn accepts_documents_that_were_not_asked_about() {
        accepts(&RULE, &office(json!(8), Value::Null));
        accepts(
            &RULE,
            &sheet(office(json!(8), Value::Null), "it-charter", Value::Null),
        );
        accepts(
            &RULE,
            &sheet(office(json!(8), Value::Null), "inventory", json!("none")),
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows_of_the_documents_or_of_the_number() {
        let not_known = || json!({ "notKnown": true });
        let draft = sheet(office(json!(8), Value::Null), "it-charter", not_known());
        let finding = flags(&RULE, &draft, &["", "it-charter"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Document("it-charter")]);
        let draft = sheet(office(not_known(), json!(2)), "it-charter", json!("none"));
        let finding = flags(&RULE, &draft, &["", "it-charter"]);
        assert_eq!(finding.asks, [Ask::Field(draft.id(""), "headcount")]);
        let known = sheet(office(not_known(), json!(4)), "it-charter", json!("none"));
        assert_eq!(
            flags(&RULE, &known, &["", "it-charter"]).certainty,
            Certainty::Certain
        );
    }

    #[test]
    fn flags_what_is_missing_beside_what_nobody_knows() {
        let draft = sheet(office(json!(8), Value::Null), "it-charter", json!("none"));
        let draft = sheet(
            draft,
            "joiner-leaver-checklist",
            json!({ "notKnown": true }),
        );
        let finding = flags(
            &RULE,
            &draft,
            &["", "it-charter", "joiner-leaver-checklist"],
        );
        assert_eq!(finding.certainty, Certainty::Certain);
    }
}
