//! The persons are not informed.
//!
//! ## What it checks
//! An organisation that holds data on persons has a privacy notice that one can
//! read. Where documents were spoken of but not this one, that is to be checked.
//!
//! ## Why it matters
//! Whoever collects data on persons has to tell them, simply: who keeps it, what
//! for, who receives it and in which countries.
//!
//! ## What to do
//! Publish one page, on the website or with the first letter.
//!
//! ## Known false alarms
//! What a law prescribes, or a secret forbids to tell, need not be announced
//! (LPD art. 20). The notice may be part of general conditions: record it.
//!
//! ## References
//! LPD art. 19 and 20; OPDo art. 13; GDPR art. 13 and 14 where it applies.

use super::papers::{Paper, paper};
use super::register::personal_data;
use crate::audit::{Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::Effort;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-notice-missing",
    theme: Theme::Privacy,
    severity: Severity::Medium,
    cause: Cause::Duties,
    effort: Effort::Day,
    cure: Cure::Document("privacy-notice"),
    thresholds: &[],
    references: &[
        Reference::Lpd("19, 20"),
        Reference::Opdo("13"),
        Reference::CantonalLaw,
        Reference::Gdpr("13, 14"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let data = personal_data(view);
    if data.is_empty() {
        return Vec::new();
    }
    let (case, documents, ask) = match paper(view, "privacy-notice") {
        Paper::Usable | Paper::NotAsked => return Vec::new(),
        Paper::Missing(documents) => ("missing", documents, None),
        Paper::NotKnown(ask) => ("not-known", Vec::new(), Some(ask)),
    };
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(documents)
        .fact("state", Fact::Case(case))
        .records("data", "count", "evidence-data", &data);
    let finding = view.under_law(finding);
    vec![match ask {
        Some(ask) => finding.not_known([ask]),
        None => finding,
    }]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn office(nature: &str, kind: &str, state: Value) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data("Dossiers", json!({ "nature": nature }))
            .with(
                Collection::Documents,
                "Page",
                json!({ "kind": kind, "state": state }),
            )
    }

    #[test]
    fn flags_a_notice_that_is_only_begun() {
        let finding = flags(
            &RULE,
            &office("personal", "privacy-notice", json!("draft")),
            &["", "Page"],
        );
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn flags_to_check_when_it_was_not_spoken_of_or_nobody_knows() {
        let other = office("personal", "inventory", json!("usable"));
        let finding = flags(&RULE, &other, &[""]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Document("privacy-notice")]);
        let not_known = office("personal", "privacy-notice", json!({ "notKnown": true }));
        let finding = flags(&RULE, &not_known, &[""]);
        assert_eq!(finding.asks, [Ask::Field(not_known.id("Page"), "state")]);
    }

    #[test]
    fn accepts_a_notice_and_an_organisation_without_data_on_persons() {
        accepts(
            &RULE,
            &office("personal", "privacy-notice", json!("usable")),
        );
        accepts(&RULE, &office("none", "privacy-notice", json!("none")));
    }

    #[test]
    fn accepts_what_was_not_spoken_of_yet() {
        let data = json!({ "nature": "personal" });
        accepts(&RULE, &Draft::default().data("Dossiers", data));
        accepts(&RULE, &office("personal", "privacy-notice", Value::Null));
    }
}
