//! What one should be able to read is in somebody's head.
//!
//! ## What it checks
//! Documents are not only known by heart. It weighs more when an important
//! service rests on them. One finding a document.
//!
//! ## Why it matters
//! Holidays, an illness or a departure are enough to stop the work.
//!
//! ## What to do
//! Sit down with that person for an hour, and write one page.
//!
//! ## Known false alarms
//! What is learnt by doing need not be written. The steps to restart it do.
//!
//! ## References
//! Charter, *Résilience* and *Sobriété*; ISO 5.37.

use crate::audit::{Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Collection, Document, DocumentState, Effort, Id};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "doc-in-head",
    theme: Theme::Documentation,
    severity: Severity::High,
    cause: Cause::Persons,
    effort: Effort::Day,
    cure: Cure::Set(Collection::Documents, &[("state", r#""usable""#)]),
    thresholds: &[],
    references: &[
        Reference::Charter("resilience"),
        Reference::Charter("sobriety"),
        Reference::Iso("5.37"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let documents = view.model.documents.iter();
    documents
        .filter(|document| document.state.is(&DocumentState::InSomeonesHead))
        .map(|document| report(view, document))
        .collect()
}

fn report(view: &View<'_>, document: &Document) -> Finding {
    let covered: Vec<Id> = document.covers.each().map(|covered| covered.id).collect();
    let important = covered.is_empty() || covered.iter().any(|&id| view.is_important(id));
    let severity = if important {
        RULE.severity
    } else {
        RULE.severity.lowered()
    };
    let owner = document.owner.known().map(|owner| owner.id);
    let finding = RULE
        .finding([document.id])
        .with(covered.iter().copied())
        .with(owner)
        .severity(severity)
        .fact("document", Fact::Record(document.id));
    let finding = match owner {
        Some(person) => finding
            .fact("state", Fact::Case("known"))
            .fact("person", Fact::Record(person))
            .evidence("evidence-person", Fact::Record(person)),
        None => finding
            .fact("state", Fact::Case("unknown"))
            .fact("person", Fact::Words(String::new())),
    };
    if covered.is_empty() {
        return finding;
    }
    finding.evidence("evidence-covered", Fact::Records(covered.into()))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::Severity;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::model::Collection;

    fn guide(state: Value, criticality: &str) -> Draft {
        Draft::default()
            .party("Associé", json!({ "kind": "person" }))
            .service("Tableur", json!({ "criticality": criticality }))
            .with(
                Collection::Documents,
                "Mode d’emploi",
                json!({ "state": state, "covers": ["@Tableur"], "owner": "@Associé" }),
            )
    }

    #[test]
    fn flags_what_only_one_person_knows_of_an_important_tool() {
        let draft = guide(json!("in-someone-s-head"), "important");
        let finding = flags(&RULE, &draft, &["Mode d’emploi", "Tableur", "Associé"]);
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_a_less_important_tool_one_step_lower() {
        let draft = guide(json!("in-someone-s-head"), "useful");
        let finding = flags(&RULE, &draft, &["Mode d’emploi", "Tableur", "Associé"]);
        assert_eq!(finding.severity, Severity::Medium);
    }

    #[test]
    fn accepts_what_is_written_or_was_not_asked_about_or_is_not_known() {
        accepts(&RULE, &guide(json!("usable"), "important"));
        accepts(&RULE, &guide(Value::Null, "important"));
        accepts(&RULE, &guide(json!({ "notKnown": true }), "important"));
    }
}
