//! What is written is at the supplier's only.
//!
//! ## What it checks
//! No document that is written stands in a supplier's portal alone; a document of
//! the same kind that speaks of the same and stands elsewhere is a copy. It
//! weighs less where the tool that keeps it lets our data out. One finding lists
//! the documents.
//!
//! ## Why it matters
//! Without it one cannot change suppliers, nor even understand what there is.
//!
//! ## What to do
//! Get a copy into your own space.
//!
//! ## Known false alarms
//! A help page that anybody can read on the internet is no documentation of yours.
//!
//! ## References
//! Charter, *Autonomie*.

use foldhash::{HashMap, HashMapExt};

use crate::audit::{Ask, Cause, Cure, Finding, Group, Reference, Rule, Severity, Theme, View};
use crate::model::{Collection, Document, DocumentPlace, Effort, ExportState};

use super::written::{is_copy_of, is_written};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "doc-only-supplier",
    theme: Theme::Documentation,
    severity: Severity::High,
    cause: Cause::Suppliers,
    effort: Effort::Hour,
    cure: Cure::Set(Collection::Documents, &[("place", r#""own-space""#)]),
    thresholds: &[],
    references: &[Reference::Charter("autonomy")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut of_kind: HashMap<&str, Vec<&Document>> = HashMap::new();
    for document in &view.model.documents {
        if let Some(kind) = document.kind.known() {
            of_kind.entry(kind.code()).or_default().push(document);
        }
    }
    let has_copy = |document: &Document| {
        let kind = document.kind.known().map(|kind| kind.code());
        let alike = kind
            .and_then(|kind| of_kind.get(kind))
            .into_iter()
            .flatten();
        alike.into_iter().any(|copy| is_copy_of(copy, document))
    };
    let mut group = Group::default();
    for document in view.model.documents.iter().filter(|it| is_written(it)) {
        let severity = weight(view, document);
        if document.place.is(&DocumentPlace::SupplierPortal) {
            if !has_copy(document) {
                group.add(document.id, severity);
            }
        } else if document.place.is_not_known() {
            let ask = Ask::Field(document.id, "place");
            group.add_not_known(document.id, severity, [ask]);
        }
    }
    let listed = ("documents", "count", "evidence-documents-concerned");
    group.finding(view, &RULE, listed).into_iter().collect()
}

fn weight(view: &View<'_>, document: &Document) -> Severity {
    let keeper = document.kept_on.known();
    let keeper = keeper.and_then(|service| view.model.services.get(service.id));
    let lets_out = keeper.is_some_and(|service| {
        let state = &service.export_state;
        state.is_known_and(|state| *state != ExportState::None)
    });
    if lets_out {
        RULE.severity.lowered()
    } else {
        RULE.severity
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn guide(place: Value, export: &str) -> Draft {
        Draft::default()
            .service("Portail", json!({ "exportState": export }))
            .service("Boutique", json!({}))
            .with(
                Collection::Documents,
                "Mode d’emploi",
                json!({
                    "kind": "user-guides", "state": "usable", "place": place,
                    "keptOn": "@Portail", "covers": ["@Boutique"],
                }),
            )
    }

    fn with_another(fields: Value) -> Draft {
        guide(json!("supplier-portal"), "none").with(Collection::Documents, "Copie", fields)
    }

    const FOUND: [&str; 2] = ["", "Mode d’emploi"];

    #[test]
    fn flags_what_stands_in_a_portal_only() {
        let draft = guide(json!("supplier-portal"), "none");
        assert_eq!(flags(&RULE, &draft, &FOUND).severity, Severity::High);
    }

    #[test]
    fn flags_it_one_step_lower_where_it_can_be_taken_out() {
        for export in ["theoretical", "tested"] {
            let draft = guide(json!("supplier-portal"), export);
            assert_eq!(flags(&RULE, &draft, &FOUND).severity, Severity::Medium);
        }
    }

    #[test]
    fn flags_a_place_that_nobody_knows_as_to_check() {
        let draft = guide(json!({ "notKnown": true }), "none");
        let finding = flags(&RULE, &draft, &FOUND);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        let ask = Ask::Field(draft.id("Mode d’emploi"), "place");
        assert_eq!(finding.asks, [ask]);
    }

    #[test]
    fn accepts_a_copy_of_the_same() {
        let copy = json!({
            "kind": "user-guides", "state": "draft", "place": "paper", "covers": ["@Boutique"],
        });
        accepts(&RULE, &with_another(copy));
    }

    #[test]
    fn flags_what_has_no_copy_but_another_document() {
        for (name, value) in [
            ("kind", json!("inventory")),
            ("state", json!("none")),
            ("place", json!(null)),
            ("covers", json!(["@Portail"])),
        ] {
            let mut other = json!({
                "kind": "user-guides", "state": "usable", "place": "paper",
                "covers": ["@Boutique"],
            });
            other[name] = value;
            flags(&RULE, &with_another(other), &FOUND);
        }
    }

    #[test]
    fn accepts_another_place_one_not_asked_about_and_what_is_not_written() {
        accepts(&RULE, &guide(json!("own-space"), "none"));
        accepts(&RULE, &guide(Value::Null, "none"));
        for state in ["none", "in-someone-s-head"] {
            let draft = Draft::default().with(
                Collection::Documents,
                "",
                json!({ "state": state, "place": "supplier-portal" }),
            );
            accepts(&RULE, &draft);
        }
    }
}
