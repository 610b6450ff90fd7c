//! Data on persons is kept without a written purpose.
//!
//! ## What it checks
//! Where it was asked what data on persons is for, something is written: with
//! the data itself, or in an entry of the register that names it. One finding
//! lists all the data without a purpose. Where nobody knows what it is for, that
//! is to be checked.
//!
//! ## Why it matters
//! Only what serves a purpose that the persons can recognise may be kept.
//!
//! ## What to do
//! Write the purpose in one sentence, or erase the data.
//!
//! ## Known false alarms
//! The purpose may be written in a contract or in statutes that are not in this
//! map: one sentence here is enough.
//!
//! ## References
//! LPD art. 6 al. 3; GDPR art. 5 where it applies.

use foldhash::HashMap;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View, is_personal,
};
use crate::model::{Answer, Collection, Data, Effort, Id, Processing, Prose};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-purpose-missing",
    theme: Theme::Privacy,
    severity: Severity::Medium,
    cause: Cause::Duties,
    effort: Effort::Hour,
    cure: Cure::Set(Collection::Data, &[("purpose", r#""…""#)]),
    thresholds: &[],
    references: &[
        Reference::Lpd("6/3"),
        Reference::CantonalLaw,
        Reference::Gdpr("5"),
    ],
    check,
};

/// What is said of a purpose, the best last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Purpose {
    NotAsked,
    NotKnown,
    Empty,
    Written,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut register: HashMap<Id, Vec<&Processing>> = HashMap::default();
    for processing in &view.model.processings {
        for data in processing.data.each() {
            register.entry(data.id).or_default().push(processing);
        }
    }
    let (mut open, mut asks, mut empty) = (Vec::new(), Vec::new(), false);
    for data in view.model.data.iter().filter(|data| is_personal(data)) {
        let entries = register.get(&data.id).map(Vec::as_slice);
        match purpose(data, entries.unwrap_or_default()) {
            Purpose::NotAsked | Purpose::Written => continue,
            Purpose::NotKnown => asks.push(Ask::Field(data.id, "purpose")),
            Purpose::Empty => empty = true,
        }
        open.push(data.id);
    }
    if open.is_empty() {
        return Vec::new();
    }
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(open.iter().copied())
        .fact(
            "state",
            Fact::Case(if empty { "empty" } else { "not-known" }),
        )
        .records("data", "count", "evidence-data", &open);
    let finding = view.under_law(finding);
    vec![if empty {
        finding
    } else {
        finding.not_known(asks)
    }]
}

fn purpose(data: &Data, entries: &[&Processing]) -> Purpose {
    let entries = entries.iter().map(|entry| said(&entry.purpose));
    entries.fold(said(&data.purpose), Ord::max)
}

fn said(purpose: &Answer<Prose>) -> Purpose {
    match purpose {
        Answer::NotAsked => Purpose::NotAsked,
        Answer::NotKnown | Answer::Foreign(_) => Purpose::NotKnown,
        Answer::Known(text) if text.0.trim().is_empty() => Purpose::Empty,
        Answer::Known(_) => Purpose::Written,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn files(nature: &str, purpose: Value) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data("Dossiers", json!({ "nature": nature, "purpose": purpose }))
    }

    fn registered(draft: Draft, purpose: Value) -> Draft {
        let fields = json!({ "data": ["@Dossiers"], "purpose": purpose });
        draft.with(Collection::Processings, "Suivi", fields)
    }

    #[test]
    fn flags_data_whose_purpose_was_left_empty() {
        let draft = files("personal", json!(" ")).data(
            "Photos",
            json!({ "nature": "personal", "purpose": { "notKnown": true } }),
        );
        let finding = flags(&RULE, &draft, &["", "Dossiers", "Photos"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows_what_it_is_for() {
        let draft = files("personal", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "Dossiers"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id("Dossiers"), "purpose")]);
    }

    #[test]
    fn flags_an_entry_of_the_register_without_a_purpose() {
        let draft = registered(files("sensitive", Value::Null), json!(""));
        flags(&RULE, &draft, &["", "Dossiers"]);
    }

    #[test]
    fn accepts_a_purpose_written_with_the_data_or_in_the_register() {
        accepts(&RULE, &files("personal", json!("Suivre les mandats")));
        let draft = files("personal", json!({ "notKnown": true }));
        accepts(&RULE, &registered(draft, json!("Suivre les mandats")));
    }

    #[test]
    fn accepts_what_was_not_asked_and_data_on_no_person() {
        accepts(&RULE, &files("personal", Value::Null));
        accepts(
            &RULE,
            &registered(files("personal", Value::Null), Value::Null),
        );
        accepts(&RULE, &files("none", json!("")));
    }
}
