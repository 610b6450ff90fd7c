//! The open audit, as the components see it.

use std::cell::Cell;
use std::ops::Deref;
use std::rc::Rc;

use foldhash::HashSet;
use serde_json::Value;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::browser::{Parts, Timing, new_id, timed, today};
use crate::audit::{Advice, Finding, Followed, Readings};
use crate::model::{AnyRecord, Collection, Edit, FieldValue, Fields, ITSELF, Id, Model};
use crate::rules;
use crate::store::Session;

/// The audit that is open, if one is.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// The audit.
    pub session: Option<Session>,
}

/// What can be done to the workspace.
#[derive(Debug)]
pub enum Deed {
    /// Opens an audit in place of the one that is open.
    Open(Box<Session>),
    /// Closes the audit.
    Close,
    /// Calls the audit something else.
    Rename(String),
    /// Gives the audit another identity and name: it is another one from here on.
    Separate(Id, String),
    /// Makes a change; see [`Session::edit`].
    Edit(Edit, Option<String>),
    /// Takes the last change back.
    Undo,
    /// Makes it again.
    Redo,
}

impl Reducible for Workspace {
    type Action = Deed;

    fn reduce(self: Rc<Self>, deed: Deed) -> Rc<Self> {
        let mut next = (*self).clone();
        match (deed, &mut next.session) {
            (Deed::Open(session), _) => next.session = Some(*session),
            (Deed::Close, _) => next.session = None,
            (_, None) => return self,
            (Deed::Rename(name), Some(session)) => {
                session.name = name;
                session.change += 1;
            }
            (Deed::Separate(id, name), Some(session)) => {
                session.id = id;
                session.name = name;
                session.change += 1;
            }
            (Deed::Edit(edit, group), Some(session)) => session.edit(edit, group),
            (Deed::Undo, Some(session)) => session.undo(),
            (Deed::Redo, Some(session)) => session.redo(),
        }
        next.into()
    }
}

/// The workspace and what can be done to it.
pub type WorkspaceHandle = UseReducerHandle<Workspace>;

/// A workspace, for the component that holds it.
#[hook]
pub fn use_workspace() -> WorkspaceHandle {
    use_reducer(Workspace::default)
}

/// The open audit, for the places that are shown only while there is one.
#[derive(Clone)]
pub struct Desk {
    /// What the user said.
    pub model: Rc<Model>,
    /// What the rules say of it.
    pub advice: Shared,
    /// What the rules said of it when it was opened.
    at_first: Shared,
    dispatcher: UseReducerDispatcher<Workspace>,
}

impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.model, &other.model) && self.advice == other.advice
    }
}

impl Desk {
    /// How many findings are new, and how many are gone, since the audit was opened.
    pub fn changed_findings(&self) -> (usize, usize) {
        if self.advice == self.at_first {
            return (0, 0);
        }
        let (before, now) = (self.at_first.named(), self.advice.named());
        let kept = now.intersection(&before).count();
        (now.len() - kept, before.len() - kept)
    }

    /// The findings that are new since the audit was opened, the gravest first.
    pub fn new_findings(&self) -> impl Iterator<Item = &Finding> {
        let before = self.at_first.named();
        let findings = self.advice.audit.findings.iter();
        findings.filter(move |it| !before.contains(&name(it)))
    }

    /// Where each theme stands, and how much is understood.
    pub fn readings(&self) -> &Readings {
        self.advice.readings(&self.model)
    }

    /// Calls the audit something else.
    pub fn call_audit(&self, name: String) {
        self.dispatcher.dispatch(Deed::Rename(name));
    }

    /// Makes a change that is undone by itself.
    pub fn edit(&self, edit: Edit) {
        self.dispatcher.dispatch(Deed::Edit(edit, None));
    }

    /// Makes a change; changes with the same row, one after the other, are undone
    /// together.
    pub fn edit_in_a_row(&self, edit: Edit, row: Option<String>) {
        self.dispatcher.dispatch(Deed::Edit(edit, row));
    }

    /// Answers one field of a record. Answers to one field in a row are undone together.
    pub fn answer(&self, id: Id, field: &str, value: Option<Value>) {
        self.change(id, Some(field), |record| answer(record, field, value));
    }

    /// Answers one field of a record, in a change that is undone by itself.
    pub fn settle(&self, id: Id, field: &str, value: Option<Value>) {
        self.change(id, None, |record| answer(record, field, value));
    }

    /// Renames a record.
    pub fn rename(&self, id: Id, name: String) {
        self.change(id, Some("name"), |record| {
            record.as_record_mut().set_name(name);
            record.as_record_mut().answered(ITSELF);
        });
    }

    /// Finds the proposed value of a field right.
    pub fn confirm_field(&self, id: Id, field: &str) {
        self.change(id, None, |record| record.as_record_mut().answered(field));
    }

    /// Finds records right as they are proposed.
    pub fn confirm(&self, ids: Vec<Id>) {
        self.edit(self.model.confirmed(ids, today()));
    }

    /// Removes what was proposed and is not here.
    pub fn dismiss(&self, id: Id) {
        self.edit(self.model.absent(id));
    }

    /// Changes a record; changes in a row of one field are undone together.
    fn change(&self, id: Id, field: Option<&str>, change: impl FnOnce(&mut AnyRecord)) {
        let Some(mut record) = self.model.get(id) else {
            return;
        };
        change(&mut record);
        stamp(&mut record);
        let edit = Edit::put(&self.model, record);
        let row = field.map(|field| format!("{id}/{field}"));
        self.dispatcher.dispatch(Deed::Edit(edit, row));
    }

    /// Changes several records in one change, and tells how many it changes.
    pub fn change_each(&self, ids: &[Id], change: impl Fn(&mut AnyRecord)) -> usize {
        let found = ids.iter().filter_map(|id| self.model.get(*id));
        let changed = found.filter_map(|before| {
            let mut after = before.clone();
            change(&mut after);
            let is_changed = after != before;
            stamp(&mut after);
            is_changed.then_some(after)
        });
        let changed: Vec<AnyRecord> = changed.collect();
        let count = changed.len();
        self.edit(Edit::put_each(&self.model, changed));
        count
    }

    /// Adds a record of which nothing but the name was said, and gives its id.
    pub fn create(&self, collection: Collection, name: String) -> Id {
        self.add(collection, name, Value::Null)
    }

    /// Adds a record with some fields and gives its id.
    pub fn add(&self, collection: Collection, name: String, fields: Value) -> Id {
        let id = new_id();
        let mut record = collection.new_record(id);
        record.as_record_mut().set_name(name);
        let known: &mut dyn Fields = record.as_record_mut();
        known.set_each(fields);
        stamp(&mut record);
        self.edit(Edit::put(&self.model, record));
        id
    }

    /// Removes several records and the references to them, in one change.
    pub fn remove_each(&self, ids: &[Id]) {
        self.edit(Edit::remove_each(&self.model, ids));
    }

    /// Removes a record and the references to it.
    pub fn remove(&self, id: Id) {
        self.edit(Edit::remove(&self.model, id));
    }
}

fn answer(record: &mut AnyRecord, field: &str, value: Option<Value>) {
    let fields: &mut dyn Fields = record.as_record_mut();
    fields.set(field, value);
    record.as_record_mut().answered(field);
}

/// Writes the date of the change into a record.
fn stamp(record: &mut AnyRecord) {
    let fields: &mut dyn Fields = record.as_record_mut();
    fields.set("updatedOn", Some(today().to_json()));
}

/// The open audit.
#[hook]
pub fn use_desk() -> Desk {
    use_context().expect("a desk surrounds the places of an open audit")
}

/// What the rules say of the open audit; compared by identity, as it is made
/// anew with each change.
#[derive(Clone, Debug)]
pub struct Shared(Rc<Advice>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Shared {
    /// What was found, by name.
    fn named(&self) -> HashSet<Name<'_>> {
        self.audit.findings.iter().map(name).collect()
    }
}

/// What makes a finding the same in two audits: its rule, and what it is about.
type Name<'a> = (&'static str, &'a [Id]);

fn name(finding: &Finding) -> Name<'_> {
    (finding.rule, finding.identity())
}

impl Deref for Shared {
    type Target = Advice;

    fn deref(&self) -> &Advice {
        &self.0
    }
}

/// How it stands with the desk of an audit.
#[derive(Clone, PartialEq)]
pub enum DeskState {
    /// There is none: no audit is open.
    Closed,
    /// The rules look at a large audit that was just opened; about so much is done,
    /// from 0 to 1.
    Coming(f64),
    /// It is there.
    Ready(Desk),
}

/// From how many records on an audit that is opened is looked at in parts. What is
/// changed in it is looked at at once.
const MANY: usize = 10_000;

/// The desk of an audit, for what surrounds its places.
#[hook]
pub fn use_desk_of(session: Option<&Session>, workspace: &WorkspaceHandle) -> DeskState {
    let model = session.map(|session| session.model.clone());
    let id = session.map(|session| session.id);
    let ready = use_mut_ref(|| None::<Id>);
    let followed = use_mut_ref(Followed::default);
    let made = use_state(|| None::<(ByIdentity, Shared)>);
    let part = use_state(|| 0.0);
    let is_long = *ready.borrow() != id
        && model
            .as_ref()
            .is_some_and(|model| model.record_count() >= MANY);
    let advice = use_memo(
        (
            model.clone().map(ByIdentity),
            is_long,
            made.as_ref().map(|(model, _)| model.clone()),
        ),
        |(model, is_long, _)| {
            let model = model.as_ref()?;
            match &*made {
                Some((known, advice)) if known == model => return Some(advice.clone()),
                _ if *is_long => return None,
                _ => {}
            }
            let advice = timed("audit", || {
                let mut followed = followed.borrow_mut();
                Advice::following(&mut followed, &model.0, today(), &rules::ALL)
            });
            Some(Shared(Rc::new(advice)))
        },
    );
    use_effect_with(
        model.clone().filter(|_| advice.is_none()).map(ByIdentity),
        {
            let (made, part) = (made.setter(), part.setter());
            let followed = followed.clone();
            move |model| {
                let given_up: Rc<Cell<bool>> = Rc::default();
                if let Some(model) = model.clone() {
                    let pace = Parts::new(part.into(), given_up.clone());
                    spawn_local(async move {
                        let timing = Timing::begin("audit");
                        let mut opened = Followed::default();
                        let advice =
                            Advice::in_parts(&mut opened, &model.0, today(), &rules::ALL, &pace);
                        if let Some(advice) = pace.unless_given_up(advice).await {
                            timing.end();
                            followed.replace(opened);
                            made.set(Some((model, Shared(Rc::new(advice)))));
                        }
                    });
                }
                move || given_up.set(true)
            }
        },
    );
    let at_first = use_memo((id, advice.is_some()), |_| (*advice).clone());
    let (Some(model), Some(id)) = (model, id) else {
        *ready.borrow_mut() = None;
        followed.take();
        return DeskState::Closed;
    };
    let (Some(advice), Some(at_first)) = ((*advice).clone(), (*at_first).clone()) else {
        return DeskState::Coming(*part);
    };
    *ready.borrow_mut() = Some(id);
    DeskState::Ready(Desk {
        model,
        advice,
        at_first,
        dispatcher: workspace.dispatcher(),
    })
}

/// Gives the open audit and its findings to everything inside.
pub fn desk_around(desk: Desk, places: Html) -> Html {
    html! { <ContextProvider<Desk> context={desk}>{ places }</ContextProvider<Desk>> }
}

/// A shared model, compared by identity: comparing its content would cost more
/// than what is avoided.
#[derive(Clone)]
pub struct ByIdentity(pub Rc<Model>);

impl PartialEq for ByIdentity {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
