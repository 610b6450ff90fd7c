//! What is written was not read again for a long time.
//!
//! ## What it checks
//! Documents that are said to be usable were reviewed within 24 months; those that
//! are opened in an emergency (incident sheet, contacts, backups, restoring)
//! within 12. A document that is said to be outdated is old by itself, unless it
//! is one of the basic documents, which have a rule of their own. One finding
//! lists the documents.
//!
//! ## Why it matters
//! A wrong procedure is worse than none.
//!
//! ## What to do
//! Read it again, correct it, and date it.
//!
//! ## Known false alarms
//! What never changes, such as a folder of contracts, may be right though it is
//! old: read it and confirm its date.
//!
//! ## References
//! ITIL, knowledge management; charter, *Résilience*.

use serde_json::json;

use crate::audit::{
    Ask, Cause, Cure, Finding, Group, Reference, Rule, Severity, Theme, Threshold, Unit, View, cure,
};
use crate::model::{Answer, Date, Document, DocumentState, Effort, Model};

use super::coverage_minimum::minimum;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "doc-outdated",
    theme: Theme::Documentation,
    severity: Severity::Low,
    cause: Cause::Writing,
    effort: Effort::Hour,
    cure: Cure::By(read_again),
    thresholds: &[
        Threshold {
            name: "months",
            unit: Unit::Months,
            default: 24,
        },
        Threshold {
            name: "emergency",
            unit: Unit::Months,
            default: 12,
        },
    ],
    references: &[
        Reference::Itil("knowledge-management"),
        Reference::Charter("resilience"),
    ],
    check,
};

/// What is opened in an emergency.
const EMERGENCY: [&str; 4] = [
    "incident-sheet",
    "contacts-sheet",
    "backup-plan",
    "restore-procedure",
];

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut group = Group::default();
    let basic: Vec<&str> = minimum(view).collect();
    for document in &view.model.documents {
        match document.state.known() {
            Some(DocumentState::Usable | DocumentState::Verified) => {}
            Some(DocumentState::Outdated) if !is_among(document, &basic) => {
                group.add(document.id, RULE.severity);
                continue;
            }
            _ => continue,
        }
        let months = if is_among(document, &EMERGENCY) {
            "emergency"
        } else {
            "months"
        };
        let limit = view.months_ago(view.threshold(&RULE, months));
        match &document.reviewed_on {
            Answer::Known(day) if *day < limit => group.add(document.id, RULE.severity),
            Answer::NotKnown | Answer::Foreign(_) => {
                let ask = Ask::Field(document.id, "reviewedOn");
                group.add_not_known(document.id, RULE.severity, [ask]);
            }
            Answer::Known(_) | Answer::NotAsked => {}
        }
    }
    let listed = ("documents", "count", "evidence-documents-concerned");
    group.finding(view, &RULE, listed).into_iter().collect()
}

fn is_among(document: &Document, kinds: &[&str]) -> bool {
    document
        .kind
        .is_known_and(|kind| kinds.contains(&kind.code()))
}

fn read_again(model: &mut Model, finding: &Finding, today: Date) {
    for &id in &finding.subjects {
        let Some(document) = model.documents.get(id) else {
            continue;
        };
        let mut fields = json!({ "reviewedOn": today.to_string() });
        if document.state.is(&DocumentState::Outdated) {
            fields["state"] = json!("usable");
        }
        cure::change(model, id, fields);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn document(kind: &str, state: &str, reviewed: Value) -> Draft {
        Draft::default().with(
            Collection::Documents,
            "Page",
            json!({ "kind": kind, "state": state, "reviewedOn": reviewed }),
        )
    }

    const FOUND: [&str; 2] = ["", "Page"];

    #[test]
    fn flags_what_was_not_read_for_two_years() {
        for state in ["usable", "verified"] {
            let draft = document("user-guides", state, json!("2024-11-23"));
            let finding = flags(&RULE, &draft, &FOUND);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Low, Certainty::Certain)
            );
        }
        accepts(
            &RULE,
            &document("user-guides", "usable", json!("2024-11-24")),
        );
    }

    #[test]
    fn flags_what_one_opens_in_an_emergency_after_a_year() {
        for kind in [
            "incident-sheet",
            "contacts-sheet",
            "backup-plan",
            "restore-procedure",
        ] {
            flags(
                &RULE,
                &document(kind, "usable", json!("2025-11-23")),
                &FOUND,
            );
            accepts(&RULE, &document(kind, "usable", json!("2025-11-24")));
        }
    }

    #[test]
    fn flags_what_is_said_to_be_outdated_unless_it_is_a_basic_document() {
        flags(
            &RULE,
            &document("user-guides", "outdated", Value::Null),
            &FOUND,
        );
        accepts(
            &RULE,
            &document("inventory", "outdated", json!("2021-01-01")),
        );
        let notice = document("privacy-notice", "outdated", Value::Null);
        flags(&RULE, &notice, &FOUND);
        accepts(
            &RULE,
            &notice.data("Membres", json!({ "nature": "personal" })),
        );
    }

    #[test]
    fn flags_a_date_that_nobody_knows_as_to_check() {
        let draft = document("user-guides", "usable", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &FOUND);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id("Page"), "reviewedOn")]);
    }

    #[test]
    fn accepts_a_date_that_was_not_asked_and_what_is_no_usable_document() {
        accepts(&RULE, &document("user-guides", "usable", Value::Null));
        for state in ["none", "in-someone-s-head", "draft"] {
            accepts(&RULE, &document("user-guides", state, json!("2021-01-01")));
        }
    }
}
