//! Undo and redo.

use limpide::model::{AnyRecord, Edit, Id, Model, Service};
use limpide::store::Session;

fn service(name: &str) -> AnyRecord {
    Service {
        id: Id::from_u128(7),
        name: name.into(),
        ..Service::default()
    }
    .into()
}

fn session() -> Session {
    Session::new(Id::from_u128(1), "Essai".into(), Model::default())
}

fn name_of(session: &Session) -> Option<String> {
    session
        .model
        .services
        .get(Id::from_u128(7))
        .map(|service| service.name.clone())
}

fn type_name(session: &mut Session, name: &str, group: Option<&str>) {
    let edit = Edit::put(&session.model, service(name));
    session.edit(edit, group.map(str::to_owned));
}

#[test]
fn letters_typed_into_one_field_are_undone_together() {
    let mut session = session();
    type_name(&mut session, "", None);
    for name in ["S", "Se", "Ser"] {
        type_name(&mut session, name, Some("7/name"));
    }
    session.undo();
    assert_eq!(name_of(&session).as_deref(), Some(""));
    session.redo();
    assert_eq!(name_of(&session).as_deref(), Some("Ser"));
    session.undo();
    session.undo();
    assert_eq!(name_of(&session), None);
    assert!(!session.can_undo());
}

#[test]
fn a_new_change_after_an_undo_leaves_nothing_to_redo() {
    let mut session = session();
    type_name(&mut session, "A", None);
    type_name(&mut session, "B", None);
    session.undo();
    type_name(&mut session, "C", None);
    assert!(!session.can_redo());
    session.undo();
    assert_eq!(name_of(&session).as_deref(), Some("A"));
}

#[test]
fn a_change_that_changes_nothing_is_not_remembered() {
    let mut session = session();
    type_name(&mut session, "A", None);
    let change = session.change;
    type_name(&mut session, "A", None);
    assert_eq!(session.change, change);
    session.undo();
    assert!(!session.can_undo());
}
