//! Whether a document that the law or good sense wants is there.

use crate::audit::{Ask, View};
use crate::model::{Answer, Collection, DocumentState, Id};

/// How a kind of document stands.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Paper {
    /// There is one to work with.
    Usable,
    /// There is none, or only begun or outdated ones: these.
    Missing(Vec<Id>),
    /// Nobody knows.
    NotKnown(Ask),
    /// It was not spoken of yet.
    NotAsked,
}

/// How a kind of document stands. Where documents were spoken of but not this
/// one, nobody knows.
pub(super) fn paper(view: &View<'_>, kind: &'static str) -> Paper {
    if view.usable_documents(kind).next().is_some() {
        return Paper::Usable;
    }
    let mut open = Vec::new();
    let mut ask = None;
    let mut any = false;
    for document in view.documents(kind) {
        any = true;
        match &document.state {
            Answer::NotAsked | Answer::Known(DocumentState::Usable | DocumentState::Verified) => {}
            Answer::NotKnown | Answer::Foreign(_) => {
                ask = Some(Ask::Field(document.id, "state"));
            }
            Answer::Known(_) => open.push(document.id),
        }
    }
    match ask {
        _ if !open.is_empty() => Paper::Missing(open),
        Some(ask) => Paper::NotKnown(ask),
        None if !any && view.is_started(Collection::Documents) => {
            Paper::NotKnown(Ask::Document(kind))
        }
        None => Paper::NotAsked,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Paper, paper};
    use crate::audit::testing::{Draft, TODAY};
    use crate::audit::{Ask, View};
    use crate::model::Collection;

    fn with(draft: Draft, name: &str, kind: &str, state: Value) -> Draft {
        let fields = json!({ "kind": kind, "state": state });
        draft.with(Collection::Documents, name, fields)
    }

    fn stands(draft: &Draft) -> Paper {
        let view = View::new(&draft.model, TODAY.parse().expect("a date"));
        paper(&view, "incident-sheet")
    }

    #[test]
    fn what_is_known_comes_before_what_is_not() {
        let not_known = json!({ "notKnown": true });
        let empty = Draft::default();
        assert_eq!(stands(&empty), Paper::NotAsked);
        let other = with(empty, "Charte", "it-charter", json!("usable"));
        assert_eq!(
            stands(&other),
            Paper::NotKnown(Ask::Document("incident-sheet"))
        );
        let named = with(other, "Fiche", "incident-sheet", Value::Null);
        assert_eq!(stands(&named), Paper::NotAsked);
        let asked = with(named, "Autre", "incident-sheet", not_known);
        let ask = Ask::Field(asked.id("Autre"), "state");
        assert_eq!(stands(&asked), Paper::NotKnown(ask));
        let begun = with(asked, "Projet", "incident-sheet", json!("draft"));
        assert_eq!(stands(&begun), Paper::Missing(vec![begun.id("Projet")]));
        let usable = with(begun, "Bonne", "incident-sheet", json!("verified"));
        assert_eq!(stands(&usable), Paper::Usable);
    }
}
