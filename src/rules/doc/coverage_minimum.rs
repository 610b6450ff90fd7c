//! Basic documents are missing.
//!
//! ## What it checks
//! Of the six pages that are enough to take over a small organisation
//! (inventory, contacts, where the access codes are kept, backups, what to do in
//! an incident, contracts), and the information to the persons if there is data
//! on persons, those that were asked about can be worked with. One finding lists
//! what is missing, what is to complete, and what was not talked about yet.
//!
//! ## Why it matters
//! With these pages somebody else can carry on; without them nobody can.
//!
//! ## What to do
//! Write the missing pages, one page each; much of them is already in this map.
//!
//! ## Known false alarms
//! More is not asked for: a network plan or a charter may wait.
//!
//! ## References
//! Charter, *Adapté aux moyens*; ANSSI hygiene 4, 37 and 40.

use crate::audit::{
    Ask, BASIC_DOCUMENTS, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View, cure,
    is_personal,
};
use crate::model::{Answer, Date, DocumentState, Effort, Id, Model};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "doc-coverage-minimum",
    theme: Theme::Documentation,
    severity: Severity::Medium,
    cause: Cause::Writing,
    effort: Effort::Day,
    cure: Cure::By(write),
    thresholds: &[],
    references: &[Reference::Charter("means"), Reference::Anssi("4, 37, 40")],
    check,
};

/// How far a document is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stand {
    NotAsked,
    NotKnown,
    Missing,
    ToComplete,
    Usable,
}

/// The documents that are enough, here.
pub(super) fn minimum(view: &View<'_>) -> impl Iterator<Item = &'static str> {
    let about_persons = view.model.data.iter().any(is_personal);
    let notice = about_persons.then_some("privacy-notice");
    BASIC_DOCUMENTS.into_iter().chain(notice)
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let kinds = minimum(view);
    let stands: Vec<(&'static str, Stand)> = kinds.map(|kind| (kind, stand(view, kind))).collect();
    let of = |wanted: Stand| -> Vec<String> {
        let kinds = stands.iter().filter(|(_, stand)| *stand == wanted);
        kinds
            .map(|(kind, _)| format!("catalogue-document-kind-{kind}"))
            .collect()
    };
    let (missing, to_complete, not_known) = (
        of(Stand::Missing),
        of(Stand::ToComplete),
        of(Stand::NotKnown),
    );
    let is_known = missing.len() + to_complete.len() > 0;
    if !is_known && not_known.is_empty() {
        return Vec::new();
    }
    let documents: Vec<Id> = stands
        .iter()
        .filter(|(_, stand)| *stand != Stand::Usable)
        .flat_map(|(kind, _)| view.documents(kind))
        .map(|document| document.id)
        .collect();
    let mut all = missing.clone();
    all.extend(to_complete.iter().cloned());
    all.extend(not_known.iter().cloned());
    let mut finding = RULE
        .finding([view.model.organisation.id])
        .with(documents)
        .fact("count", Fact::Count(all.len() as u64))
        .fact("documents", Fact::Codes(all));
    let parts = [
        ("evidence-documents-missing", missing),
        ("evidence-documents-to-complete", to_complete),
        ("evidence-documents-not-known", not_known),
        ("evidence-documents-not-asked", of(Stand::NotAsked)),
    ];
    for (label, kinds) in parts {
        if !kinds.is_empty() {
            finding = finding.evidence(label, Fact::Codes(kinds));
        }
    }
    let not_known = stands.iter().filter(|(_, stand)| *stand == Stand::NotKnown);
    let asks: Vec<Ask> = not_known.map(|(kind, _)| Ask::Document(kind)).collect();
    if !is_known {
        return vec![finding.not_known(asks)];
    }
    finding.asks = asks;
    vec![finding]
}

/// Each of them is written.
fn write(model: &mut Model, finding: &Finding, today: Date) {
    for (_, fact) in &finding.facts {
        if let Fact::Codes(kinds) = fact {
            for kind in kinds {
                let kind = kind.trim_start_matches("catalogue-document-kind-");
                cure::document(model, kind, &[], today);
            }
        }
    }
}

/// How far the best document of a kind is.
fn stand(view: &View<'_>, kind: &str) -> Stand {
    let stands = view.documents(kind).map(|document| match &document.state {
        Answer::NotAsked => Stand::NotAsked,
        Answer::NotKnown | Answer::Foreign(_) => Stand::NotKnown,
        Answer::Known(DocumentState::None | DocumentState::InSomeonesHead) => Stand::Missing,
        Answer::Known(DocumentState::Draft | DocumentState::Outdated) => Stand::ToComplete,
        Answer::Known(DocumentState::Usable | DocumentState::Verified) => Stand::Usable,
    });
    stands.max().unwrap_or(Stand::NotAsked)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty};
    use crate::model::Collection;

    fn document(draft: Draft, kind: &str, state: Value) -> Draft {
        draft.with(
            Collection::Documents,
            kind,
            json!({ "kind": kind, "state": state }),
        )
    }

    #[test]
    fn flags_what_is_missing_and_what_is_outdated_together() {
        let draft = document(Draft::default(), "backup-plan", json!("none"));
        let draft = document(draft, "inventory", json!("outdated"));
        flags(&RULE, &draft, &["", "inventory", "backup-plan"]);
    }

    #[test]
    fn flags_to_check_when_nobody_knows_whether_there_is_one() {
        let draft = document(
            Draft::default(),
            "contacts-sheet",
            json!({ "notKnown": true }),
        );
        let finding = flags(&RULE, &draft, &["", "contacts-sheet"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.asks, [Ask::Document("contacts-sheet")]);
    }

    #[test]
    fn flags_what_is_missing_and_asks_for_what_nobody_knows() {
        let draft = document(Draft::default(), "backup-plan", json!("none"));
        let draft = document(draft, "access-list", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "access-list", "backup-plan"]);
        assert_eq!(finding.certainty, Certainty::Certain);
        assert_eq!(finding.asks, [Ask::Document("access-list")]);
    }

    #[test]
    fn flags_a_missing_notice_where_there_is_data_on_persons() {
        let draft = document(Draft::default(), "privacy-notice", json!("none"));
        accepts(&RULE, &draft);
        let draft = draft.data("Membres", json!({ "nature": "personal" }));
        flags(&RULE, &draft, &["", "privacy-notice"]);
    }

    #[test]
    fn accepts_usable_documents_and_those_not_asked_about() {
        accepts(
            &RULE,
            &document(Draft::default(), "inventory", json!("usable")),
        );
        accepts(&RULE, &document(Draft::default(), "inventory", Value::Null));
    }

    #[test]
    fn accepts_a_missing_document_that_is_not_among_the_minimum() {
        accepts(
            &RULE,
            &document(Draft::default(), "network-sketch", json!("none")),
        );
    }

    #[test]
    fn flags_each_document_under_what_is_known_of_it() {
        let draft = document(Draft::default(), "backup-plan", json!("none"));
        let draft = document(draft, "inventory", json!("outdated"));
        let finding = flags(&RULE, &draft, &["", "inventory", "backup-plan"]);
        let labels: Vec<_> = finding.evidence.iter().map(|it| it.label).collect();
        assert_eq!(
            labels,
            [
                "evidence-documents-missing",
                "evidence-documents-to-complete",
                "evidence-documents-not-asked"
            ]
        );
    }
}
