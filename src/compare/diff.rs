//! What differs between two states, record by record and field by field.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{fields_of, names_of, record_names, record_of};
use crate::model::{AnyRecord, Collection, Id, Model};

/// What differs between two states of an audit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diff {
    /// What stands in the bundle beside the records, which this version does not know.
    pub beside: Vec<FieldChange>,
    /// The records that differ, in the order of the bundle.
    pub records: Vec<RecordChange>,
}

/// A record that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordChange {
    /// Where it stands.
    pub collection: Collection,
    /// Its identity; afterwards, if the organisation got another.
    pub id: Id,
    /// What happened to it.
    pub change: Change,
    /// Its fields that differ, its name first: all of them if it was added or removed.
    pub fields: Vec<FieldChange>,
}

/// What happened to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// It was not there before.
    Added,
    /// It is there no more.
    Removed,
    /// It says something else.
    Changed,
}

impl Change {
    /// Every change.
    pub const ALL: [Self; 3] = [Self::Added, Self::Removed, Self::Changed];

    /// Its name for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}

/// A field that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// Its name in the bundle.
    pub name: String,
    /// What stood there, as in the bundle; nothing if it was not asked.
    pub before: Option<Value>,
    /// What stands there now.
    pub after: Option<Value>,
}

impl Diff {
    /// Whether both states are the same.
    pub fn is_empty(&self) -> bool {
        self.beside.is_empty() && self.records.is_empty()
    }

    /// How many records were added, removed or changed.
    pub fn count(&self, change: Change) -> usize {
        let such = self.records.iter().filter(|record| record.change == change);
        such.count()
    }

    /// How many fields differ; a record that came or went counts as one more.
    pub fn fields(&self) -> usize {
        let records = self.records.iter();
        let inside = records.map(|it| it.fields.len() + usize::from(it.change != Change::Changed));
        self.beside.len() + inside.sum::<usize>()
    }

    /// The state after, from the one before.
    #[must_use]
    pub fn apply(&self, before: &Model) -> Model {
        let mut extra = before.extra.clone();
        put(&self.beside, &mut extra);
        let key = |collection, id| {
            (
                collection,
                (collection != Collection::Organisation).then_some(id),
            )
        };
        let records = before.all_records().map(|record| {
            let key = key(record.collection(), record.as_record().id());
            (key, record)
        });
        let mut records: BTreeMap<_, AnyRecord> = records.collect();
        for change in &self.records {
            let key = key(change.collection, change.id);
            let old = records.remove(&key);
            if change.change == Change::Removed {
                continue;
            }
            let mut map = old.as_ref().map(fields_of).unwrap_or_default();
            put(&change.fields, &mut map);
            if let Some(new) = record_of(change.collection, change.id, map) {
                records.insert(key, new);
            }
        }
        let records = records.into_values();
        Model::of(records, extra)
    }
}

/// Makes some changes.
fn put(changes: &[FieldChange], map: &mut Map<String, Value>) {
    for change in changes {
        match &change.after {
            Some(value) => map.insert(change.name.clone(), value.clone()),
            None => map.shift_remove(&change.name),
        };
    }
}

/// Compares two states of an audit.
pub fn diff(before: &Model, after: &Model) -> Diff {
    let mut records = Vec::new();
    let organisation = |model: &Model| AnyRecord::Organisation(model.organisation.clone());
    records.extend(changed(
        Some(organisation(before)),
        Some(organisation(after)),
    ));
    for &collection in Collection::TABLES {
        let mut old = before.records(collection).into_iter().peekable();
        let mut new = after.records(collection).into_iter().peekable();
        loop {
            let id = |record: &AnyRecord| record.as_record().id();
            let order = match (old.peek(), new.peek()) {
                (None, None) => break,
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(old), Some(new)) => id(old).cmp(&id(new)),
            };
            let old = old.next_if(|_| order.is_le());
            let new = new.next_if(|_| order.is_ge());
            records.extend(changed(old, new));
        }
    }
    let (old, new) = (Some(&before.extra), Some(&after.extra));
    let names = names_of(std::iter::empty(), &[old, new]);
    Diff {
        beside: fields(names, old, new),
        records,
    }
}

/// What differs between two states of one record.
fn changed(before: Option<AnyRecord>, after: Option<AnyRecord>) -> Option<RecordChange> {
    if before == after {
        return None;
    }
    let change = match (&before, &after) {
        (None, _) => Change::Added,
        (_, None) => Change::Removed,
        _ => Change::Changed,
    };
    let one = after.as_ref().or(before.as_ref())?;
    let (collection, id) = (one.collection(), one.as_record().id());
    let (before, after) = (
        before.as_ref().map(fields_of),
        after.as_ref().map(fields_of),
    );
    let (before, after) = (before.as_ref(), after.as_ref());
    let names = record_names(collection, &[before, after]);
    Some(RecordChange {
        collection,
        id,
        change,
        fields: fields(names, before, after),
    })
}

/// The fields that differ between two objects, where there is one.
fn fields(
    names: Vec<&str>,
    before: Option<&Map<String, Value>>,
    after: Option<&Map<String, Value>>,
) -> Vec<FieldChange> {
    let names = names.into_iter().filter_map(|name| {
        let before = before.and_then(|map| map.get(name));
        let after = after.and_then(|map| map.get(name));
        (before != after).then(|| FieldChange {
            name: name.to_owned(),
            before: before.cloned(),
            after: after.cloned(),
        })
    });
    names.collect()
}
