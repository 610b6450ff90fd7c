//! The keys of the house cannot be handed over.
//!
//! ## What it checks
//! Where it was asked how access passes on in an emergency, that can be worked
//! with. Important services make it weigh more.
//!
//! ## Why it matters
//! Without it, taking over begins with a closed door.
//!
//! ## What to do
//! A sealed envelope or a shared safe, tried once.
//!
//! ## Known false alarms
//! The secrets themselves do not belong here: only where they are kept, and who
//! may open it.
//!
//! ## References
//! Charter, *Autonomie*; ISO 5.30.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, DocumentState, Effort, Id};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "hand-access-not-transferable",
    theme: Theme::Handover,
    severity: Severity::High,
    cause: Cause::Persons,
    effort: Effort::Day,
    cure: Cure::Document("admin-handover"),
    thresholds: &[],
    references: &[Reference::Charter("autonomy"), Reference::Iso("5.30")],
    check,
};

const KIND: &str = "admin-handover";

fn check(view: &View<'_>) -> Vec<Finding> {
    if view.usable_documents(KIND).next().is_some() {
        return Vec::new();
    }
    let documents: Vec<_> = view.documents(KIND).collect();
    let known = |wanted: &[DocumentState]| {
        let mut documents = documents.iter();
        documents.any(|it| it.state.is_known_and(|state| wanted.contains(state)))
    };
    let case = if known(&[DocumentState::Draft, DocumentState::Outdated]) {
        "draft"
    } else if known(&[DocumentState::InSomeonesHead]) {
        "head"
    } else if known(&[DocumentState::None]) {
        "none"
    } else if documents
        .iter()
        .any(|it| !matches!(it.state, Answer::NotAsked))
    {
        "not-known"
    } else {
        return Vec::new();
    };
    let services = view.model.services.iter();
    let important: Vec<Id> = services
        .map(|service| service.id)
        .filter(|&id| view.is_important(id))
        .collect();
    let weight = if important.is_empty() {
        RULE.severity.lowered()
    } else {
        RULE.severity
    };
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(documents.iter().map(|document| document.id))
        .severity(if case == "draft" {
            weight.lowered()
        } else {
            weight
        })
        .fact("state", Fact::Case(case))
        .records(
            "services",
            "count",
            "evidence-important-services",
            &important,
        );
    vec![if case == "not-known" {
        finding.not_known([Ask::Document(KIND)])
    } else {
        finding
    }]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn envelope(state: Value) -> Draft {
        Draft::default()
            .service("Impôts", json!({ "criticality": "vital" }))
            .with(
                Collection::Documents,
                "Enveloppe",
                json!({ "kind": "admin-handover", "state": state }),
            )
    }

    #[test]
    fn flags_access_that_nobody_could_pass_on() {
        let finding = flags(&RULE, &envelope(json!("none")), &["", "Enveloppe"]);
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_a_draft_one_step_lower() {
        let finding = flags(&RULE, &envelope(json!("draft")), &["", "Enveloppe"]);
        assert_eq!(finding.severity, Severity::Medium);
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let finding = flags(
            &RULE,
            &envelope(json!({ "notKnown": true })),
            &["", "Enveloppe"],
        );
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Document("admin-handover")]);
    }

    #[test]
    fn accepts_a_sheet_one_can_work_with_and_a_question_that_was_not_put() {
        accepts(&RULE, &envelope(json!("usable")));
        accepts(&RULE, &envelope(Value::Null));
        accepts(
            &RULE,
            &Draft::default().service("Impôts", json!({ "criticality": "vital" })),
        );
    }
}
