//! What following the advice of a finding would change in the audit.
//!
//! Nothing is decided here: a cure is applied to a copy of the model, so that
//! one can see what the audit would say afterwards.

use serde_json::{Value, json};

use super::Finding;
use crate::model::{AnyRecord, Collection, Date, Fields, Id, Model, PartyKind, Record};

/// A field by its name in the bundle, and the JSON it gets. `"@someone"` stands
/// for a person of the organisation, `"@today"` for today, and a list that
/// begins with `"+"` adds to what the field holds.
pub type Field = (&'static str, &'static str);

/// What following the advice of a rule changes in the audit.
#[derive(Clone, Copy, Debug)]
pub enum Cure {
    /// It cannot be foreseen: persons have to find out, or to choose.
    Judgement,
    /// A measure of this kind is in place on every subject.
    Measure(&'static str),
    /// There is a usable document of this kind.
    Document(&'static str),
    /// What is copied of the subjects has these fields; there is such a copy.
    Backup(&'static [Field]),
    /// The subjects in this collection have these fields.
    Set(Collection, &'static [Field]),
    /// The subjects in this collection are no more.
    Remove(Collection),
    /// Something of its own: changes the model it is given.
    By(fn(&mut Model, &Finding, Date)),
}

impl Cure {
    /// Whether it can be foreseen.
    pub const fn is_foreseen(&self) -> bool {
        !matches!(self, Self::Judgement)
    }

    /// The model as it would be after the advice of a finding was followed.
    pub fn apply(&self, model: &Model, finding: &Finding, today: Date) -> Model {
        let mut cured = model.clone();
        let subjects = &finding.subjects;
        match *self {
            Self::Judgement => {}
            Self::Measure(kind) => measure(&mut cured, kind, subjects),
            Self::Document(kind) => document(&mut cured, kind, subjects, today),
            Self::Backup(fields) => back_up(&mut cured, subjects, fields, today),
            Self::Set(collection, fields) => {
                for record in of(&cured, collection, subjects) {
                    set(&mut cured, record, fields, today);
                }
            }
            Self::Remove(collection) => {
                for record in of(&cured, collection, subjects) {
                    cured.remove(record.as_record().id());
                }
            }
            Self::By(change) => change(&mut cured, finding, today),
        }
        cured
    }
}

/// A person of the organisation: the one who answers for this audit, or the
/// first one, or one who is made up.
pub fn someone(model: &mut Model) -> Id {
    let contact = model.organisation.contact.known().map(|it| it.id);
    let known = contact.filter(|&id| model.parties.get(id).is_some());
    let is_person = |party: &&crate::model::Party| {
        use crate::model::PersonKind::{External, Former};
        party.kind.is(&PartyKind::Person)
            && !party.person_kind.is(&Former)
            && !party.person_kind.is(&External)
    };
    let first = || model.parties.iter().find(is_person).map(Record::id);
    known.or_else(first).unwrap_or_else(|| new_person(model))
}

/// A person of the organisation who was not there before.
pub fn new_person(model: &mut Model) -> Id {
    let fields = json!({ "kind": "person", "personKind": "internal" });
    add(model, Collection::Parties, fields)
}

/// Adds a record with these fields.
pub fn add(model: &mut Model, collection: Collection, fields: Value) -> Id {
    let mut id = u128::MAX;
    while model.get(Id::from_u128(id)).is_some() {
        id -= 1;
    }
    let id = Id::from_u128(id);
    let mut record = collection.new_record(id);
    let known: &mut dyn Fields = record.as_record_mut();
    known.set_each(fields);
    model.put(record);
    id
}

/// Changes fields of a record.
pub fn change(model: &mut Model, id: Id, fields: Value) {
    if let Some(mut record) = model.get(id) {
        let known: &mut dyn Fields = record.as_record_mut();
        known.set_each(fields);
        model.put(record);
    }
}

/// The subjects that stand in a collection.
fn of(model: &Model, collection: Collection, subjects: &[Id]) -> Vec<AnyRecord> {
    let records = subjects.iter().filter_map(|&id| model.get(id));
    records
        .filter(|record| record.collection() == collection)
        .collect()
}

fn set(model: &mut Model, mut record: AnyRecord, fields: &[Field], today: Date) {
    for (name, json) in fields {
        let value: Value = serde_json::from_str(json).unwrap_or(Value::Null);
        let mut value = resolve(value, model, today);
        let fields: &mut dyn Fields = record.as_record_mut();
        if let Value::Array(more) = &mut value
            && more.first().is_some_and(|it| it == "+")
        {
            more.remove(0);
            let held = fields.answer(name).and_then(|answer| answer.to_json());
            if let Some(Value::Array(mut held)) = held {
                held.append(more);
                value = held.into();
            }
        }
        fields.set(name, Some(value));
    }
    model.put(record);
}

fn resolve(value: Value, model: &mut Model, today: Date) -> Value {
    match value {
        Value::String(text) => match text.as_str() {
            "@someone" => someone(model).to_string().into(),
            "@today" => today.to_string().into(),
            _ => text.into(),
        },
        Value::Array(values) => values
            .into_iter()
            .map(|value| resolve(value, model, today))
            .collect(),
        other => other,
    }
}

fn measure(model: &mut Model, kind: &str, subjects: &[Id]) {
    for &subject in subjects {
        let stated: Vec<Id> = model
            .protections
            .iter()
            .filter(|it| it.kind.is_known_and(|known| known.code() == kind))
            .filter(|it| it.covers.each().any(|covered| covered.id == subject))
            .map(|it| it.id)
            .collect();
        for &id in &stated {
            change(model, id, json!({ "state": "in-place" }));
        }
        if stated.is_empty() {
            let covers = [subject.to_string()];
            let fields = json!({ "kind": kind, "state": "in-place", "covers": covers });
            add(model, Collection::Protections, fields);
        }
    }
}

/// There is a usable document of this kind, on these subjects.
pub fn document(model: &mut Model, kind: &str, subjects: &[Id], today: Date) {
    let written = json!({
        "kind": kind, "state": "usable", "place": "own-space",
        "clientIsAdmin": true, "reviewedOn": today.to_string(),
    });
    let of_kind: Vec<Id> = model
        .documents
        .iter()
        .filter(|it| it.kind.is_known_and(|known| known.code() == kind))
        .map(|it| it.id)
        .collect();
    for &id in &of_kind {
        change(model, id, written.clone());
    }
    if of_kind.is_empty() {
        let id = add(model, Collection::Documents, written);
        let covers: Vec<String> = subjects.iter().map(Id::to_string).collect();
        change(model, id, json!({ "covers": covers }));
    }
}

fn back_up(model: &mut Model, subjects: &[Id], fields: &[Field], today: Date) {
    let copies: Vec<AnyRecord> = model
        .backups
        .shared()
        .iter()
        .filter(|it| {
            let covers_one = it
                .covers
                .each()
                .any(|covered| subjects.contains(&covered.id));
            covers_one || subjects.contains(&it.id)
        })
        .map(|it| AnyRecord::Backups(it.clone()))
        .collect();
    for copy in &copies {
        set(model, copy.clone(), fields, today);
    }
    if copies.is_empty() {
        let covers: Vec<String> = subjects.iter().map(Id::to_string).collect();
        let id = add(model, Collection::Backups, json!({ "covers": covers }));
        if let Some(copy) = model.get(id) {
            set(model, copy, fields, today);
        }
    }
}
