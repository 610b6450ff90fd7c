//! The list of contacts would be locked in on the day it is needed.
//!
//! ## What it checks
//! Where it was asked about the contacts sheet, there is one that people can work
//! with, and it is on paper. In an organisation of three persons or fewer it
//! weighs less.
//!
//! ## Why it matters
//! In an attack, the address book is often out of reach, and so is the telephone
//! that goes through the network.
//!
//! ## What to do
//! Print one sheet and keep it with two persons: suppliers, insurance, police,
//! bank, and each other.
//!
//! ## Known false alarms
//! Numbers in private telephones help, but only those who have them.
//!
//! ## References
//! MonAideCyber; good practice of the federal office for cyber security.

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{Answer, Collection, DocumentPlace, DocumentState, Effort};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "res-crisis-contacts",
    theme: Theme::Continuity,
    severity: Severity::High,
    cause: Cause::Stops,
    effort: Effort::Hour,
    cure: Cure::Set(
        Collection::Documents,
        &[("state", r#""usable""#), ("place", r#""paper""#)],
    ),
    thresholds: &[Threshold {
        name: "persons",
        unit: Unit::Count,
        default: 3,
    }],
    references: &[Reference::MonAideCyber, Reference::GoodPractice],
    check,
};

const KIND: &str = "contacts-sheet";

fn check(view: &View<'_>) -> Vec<Finding> {
    let on_paper = |place: &Answer<DocumentPlace>| place.is(&DocumentPlace::Paper);
    if view.usable_documents(KIND).any(|it| on_paper(&it.place)) {
        return Vec::new();
    }
    let unsure: Vec<Ask> = view
        .usable_documents(KIND)
        .filter(|it| it.place.is_not_known())
        .map(|it| Ask::Field(it.id, "place"))
        .collect();
    let mut usable = view.usable_documents(KIND).peekable();
    let is_written =
        |state: &DocumentState| matches!(state, DocumentState::Draft | DocumentState::Outdated);
    let mut documents = view.documents(KIND);
    let state = if !unsure.is_empty() {
        "place-not-known"
    } else if usable.peek().is_some() {
        if usable.any(|it| it.place.is_not_asked()) {
            return Vec::new();
        }
        "on-screen"
    } else if documents.any(|it| it.state.is_known_and(is_written)) {
        "draft"
    } else if view.documents(KIND).any(|it| it.state.known().is_some()) {
        "none"
    } else if view.documents(KIND).any(|it| it.state.is_not_known()) {
        "not-known"
    } else {
        return Vec::new();
    };
    let organisation = &view.model.organisation;
    let few = view.threshold(&RULE, "persons");
    let severity = if organisation.headcount.is_known_and(|&it| it <= few) {
        RULE.severity.lowered()
    } else {
        RULE.severity
    };
    let finding = RULE
        .finding([organisation.id])
        .with(view.documents(KIND).map(|document| document.id))
        .severity(severity)
        .fact("state", Fact::Case(state));
    vec![match state {
        "place-not-known" => finding.not_known(unsure),
        "not-known" => finding.not_known([Ask::Document(KIND)]),
        _ => finding,
    }]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn sheet(state: Value, place: Value) -> Draft {
        Draft::default().with(
            Collection::Documents,
            "Contacts",
            json!({ "kind": "contacts-sheet", "state": state, "place": place }),
        )
    }

    #[test]
    fn flags_a_sheet_that_is_missing_begun_or_on_a_screen_only() {
        for (state, place) in [
            (json!("none"), Value::Null),
            (json!("in-someone-s-head"), Value::Null),
            (json!("draft"), json!("paper")),
            (json!("outdated"), json!("paper")),
            (json!("usable"), json!("own-space")),
            (json!("verified"), json!("one-device")),
        ] {
            let finding = flags(&RULE, &sheet(state, place), &["", "Contacts"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::High, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_it_one_step_lower_among_three_persons() {
        for (persons, severity) in [(3, Severity::Medium), (4, Severity::High)] {
            let draft = sheet(json!("none"), Value::Null);
            let draft = draft.organisation(json!({ "headcount": persons }));
            assert_eq!(flags(&RULE, &draft, &["", "Contacts"]).severity, severity);
        }
    }

    #[test]
    fn flags_to_check_when_nobody_knows_of_the_sheet_or_of_its_place() {
        let not_known = || json!({ "notKnown": true });
        let draft = sheet(not_known(), Value::Null);
        let finding = flags(&RULE, &draft, &["", "Contacts"]);
        assert_eq!(finding.asks, [Ask::Document("contacts-sheet")]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        let draft = sheet(json!("usable"), not_known());
        let finding = flags(&RULE, &draft, &["", "Contacts"]);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Contacts"), "place")]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
    }

    #[test]
    fn accepts_a_sheet_on_paper_also_beside_another_one() {
        accepts(&RULE, &sheet(json!("usable"), json!("paper")));
        let draft = sheet(json!("usable"), json!("paper")).with(
            Collection::Documents,
            "Copie",
            json!({ "kind": "contacts-sheet", "state": "usable", "place": "own-space" }),
        );
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_questions_that_were_not_put() {
        accepts(&RULE, &sheet(json!("usable"), Value::Null));
        let copy = json!({ "kind": "contacts-sheet", "state": "usable", "place": "own-space" });
        let draft = sheet(json!("usable"), Value::Null);
        accepts(&RULE, &draft.with(Collection::Documents, "Copie", copy));
        accepts(&RULE, &sheet(Value::Null, Value::Null));
        let other = json!({ "kind": "inventory", "state": "none" });
        accepts(
            &RULE,
            &Draft::default().with(Collection::Documents, "Inventaire", other),
        );
    }
}
