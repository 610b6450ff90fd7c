//! The organisation cannot read or change its own documents.
//!
//! ## What it checks
//! Where it was said who can read a document, somebody of the organisation can;
//! and where it was asked, the organisation administers the space it is in. What
//! stands in a supplier's portal has a rule of its own. One finding lists the
//! documents.
//!
//! ## Why it matters
//! The charter asks that the client administers and edits its own documentation:
//! without that, nobody else can take over.
//!
//! ## What to do
//! Give the organisation the rights.
//!
//! ## Known false alarms
//! Something on paper in your own cupboard is administered by you: say so.
//!
//! ## References
//! Charter, *Autonomie*.

use crate::audit::{Ask, Cause, Cure, Finding, Group, Reference, Rule, Severity, Theme, View};
use crate::model::{Collection, Document, DocumentPlace, Effort};

use super::written::is_written;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "doc-not-readable-by-client",
    theme: Theme::Documentation,
    severity: Severity::High,
    cause: Cause::Suppliers,
    effort: Effort::Hour,
    cure: Cure::Set(
        Collection::Documents,
        &[
            ("clientIsAdmin", "true"),
            ("readableBy", r#"["+","@someone"]"#),
        ],
    ),
    thresholds: &[],
    references: &[Reference::Charter("autonomy")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut group = Group::default();
    let documents = view.model.documents.iter();
    for document in documents.filter(|it| is_written(it) && !is_in_a_portal(it)) {
        let asked = [
            ("readableBy", document.readable_by.is_not_known()),
            ("clientIsAdmin", document.client_is_admin.is_not_known()),
        ];
        let asks = asked.into_iter().filter(|(_, is_not_known)| *is_not_known);
        let mut asks = asks
            .map(|(field, _)| Ask::Field(document.id, field))
            .peekable();
        if document.client_is_admin.is(&false) || only_others_read(view, document) {
            group.add(document.id, RULE.severity);
        } else if asks.peek().is_some() {
            group.add_not_known(document.id, RULE.severity, asks);
        }
    }
    let listed = ("documents", "count", "evidence-documents-concerned");
    group.finding(view, &RULE, listed).into_iter().collect()
}

fn is_in_a_portal(document: &Document) -> bool {
    document.place.is(&DocumentPlace::SupplierPortal)
}

/// Whether readers were named, all are known, and none is of the organisation.
fn only_others_read(view: &View<'_>, document: &Document) -> bool {
    let mut readers = document.readable_by.each().map(|reader| reader.id);
    let named = document.readable_by.each().len() > 0;
    named && readers.all(|reader| view.party(reader).is_some() && !view.is_internal(reader))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn inventory(fields: Value) -> Draft {
        let mut all = json!({ "state": "usable", "place": "advisor-space" });
        for (name, value) in fields.as_object().expect("is an object") {
            all[name] = value.clone();
        }
        Draft::default()
            .party("Équipe", json!({ "kind": "team" }))
            .party("Conseiller", json!({ "kind": "advisor" }))
            .with(Collection::Documents, "Inventaire", all)
    }

    const FOUND: [&str; 2] = ["", "Inventaire"];

    #[test]
    fn flags_a_space_that_somebody_else_administers() {
        let draft = inventory(json!({ "clientIsAdmin": false, "readableBy": ["@Équipe"] }));
        let finding = flags(&RULE, &draft, &FOUND);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::High, Certainty::Certain)
        );
    }

    #[test]
    fn flags_what_only_others_can_read() {
        let draft = inventory(json!({ "clientIsAdmin": true, "readableBy": ["@Conseiller"] }));
        flags(&RULE, &draft, &FOUND);
    }

    #[test]
    fn flags_what_nobody_knows_as_to_check() {
        let unknown = json!({ "notKnown": true });
        let draft = inventory(json!({ "clientIsAdmin": unknown, "readableBy": unknown }));
        let finding = flags(&RULE, &draft, &FOUND);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        let id = draft.id("Inventaire");
        let asks = [
            Ask::Field(id, "readableBy"),
            Ask::Field(id, "clientIsAdmin"),
        ];
        assert_eq!(finding.asks, asks);
        let draft = inventory(json!({ "clientIsAdmin": unknown }));
        let asks = [Ask::Field(draft.id("Inventaire"), "clientIsAdmin")];
        assert_eq!(flags(&RULE, &draft, &FOUND).asks, asks);
    }

    #[test]
    fn accepts_what_we_read_and_administer_and_what_was_not_asked() {
        let both = json!({ "clientIsAdmin": true, "readableBy": ["@Conseiller", "@Équipe"] });
        accepts(&RULE, &inventory(both));
        accepts(&RULE, &inventory(json!({})));
        accepts(&RULE, &inventory(json!({ "readableBy": [] })));
        let lost = json!({ "readableBy": ["01935000-0000-7000-8000-000000000999"] });
        accepts(&RULE, &inventory(lost));
    }

    #[test]
    fn accepts_a_portal_which_has_its_own_rule_and_what_is_not_written() {
        let portal = json!({ "place": "supplier-portal", "clientIsAdmin": false });
        accepts(&RULE, &inventory(portal));
        accepts(
            &RULE,
            &inventory(json!({ "state": "none", "clientIsAdmin": false })),
        );
    }
}
