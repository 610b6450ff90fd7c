//! Two states of an audit side by side, and two that went different ways brought
//! together again: facts, never sentences.
//!
//! Everything follows from the list of fields of each record and from the JSON
//! that the bundle writes, so that what this version does not know is compared and
//! merged as well. Nothing is dropped silently: what [`merge()`] cannot decide is a
//! [`Conflict`], with what stands on each side.

mod ancestor;
mod consequence;
mod diff;
mod join;
mod list;
mod merge;
mod restore;

use std::fmt;

use serde_json::{Map, Value};

use crate::bundle;
use crate::model::{AnyRecord, Collection, Id, Shape};

pub use ancestor::{nearest, nothing_of};
pub use consequence::{Consequences, Costs, Findings, consequences};
pub use diff::{Change, Diff, FieldChange, RecordChange, diff};
pub use list::{ListChange, list_change};
pub use merge::{Choices, Conflict, ConflictKind, From, Merged, Side, Taken, Unrelated, merge};

/// Where a value stands in an audit, however records and elements move: the name of
/// a conflict.
///
/// Printed, it is the id of the record and the names of the fields, after the manner
/// of a JSON pointer (RFC 6901): `01935000-…-000000000204/dependsOn/01935000-…`. An
/// element of a list stands under what tells it from the others, not under its number.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// The record; nothing for what stands in the bundle beside the records.
    pub record: Option<(Collection, Id)>,
    /// The way inside it; empty for the whole record.
    pub path: Vec<Step>,
}

/// One step of a [`Spot`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The field with a name in the bundle.
    Field(String),
    /// The element of a list with a key: the id that it refers to, its code, or all of it.
    Element(String),
}

impl Step {
    /// How it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Field(name) | Self::Element(name) => name,
        }
    }
}

impl Spot {
    /// Whether it is the date of a last change, of which the later always holds.
    pub fn is_last_said(&self) -> bool {
        matches!(self.path.last(), Some(Step::Field(name)) if join::LAST_SAID.contains(&name.as_str()))
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((_, id)) = self.record {
            id.fmt(f)?;
        }
        for step in &self.path {
            let step = step.as_str().replace('~', "~0").replace('/', "~1");
            write!(f, "/{step}")?;
        }
        Ok(())
    }
}

/// One record as it stands in the bundle, without its id.
fn fields_of(record: &AnyRecord) -> Map<String, Value> {
    let mut map = match bundle::record_to_json(record.as_record()) {
        Value::Object(map) => map,
        _ => Map::new(),
    };
    map.shift_remove(bundle::ID_FIELD);
    map
}

/// The record with an id and some fields.
fn record_of(collection: Collection, id: Id, mut map: Map<String, Value>) -> Option<AnyRecord> {
    map.entry(bundle::NAME_FIELD).or_insert_with(|| "".into());
    map.insert(bundle::ID_FIELD.to_owned(), id.to_string().into());
    bundle::record_from_json(collection, &map.into())
}

/// The names of the fields of several objects: first those that are known, in their
/// order, then the others in the order of their names.
fn names_of<'a>(
    infos: impl Iterator<Item = &'a str>,
    maps: &[Option<&'a Map<String, Value>>],
) -> Vec<&'a str> {
    let has = |name: &str| maps.iter().flatten().any(|map| map.contains_key(name));
    let mut names: Vec<&str> = infos.filter(|name| has(name)).collect();
    let known = names.len();
    for name in maps.iter().flatten().flat_map(|map| map.keys()) {
        if !names[..known].contains(&name.as_str()) {
            names.push(name);
        }
    }
    names[known..].sort_unstable();
    names.dedup();
    names
}

/// The names of the fields of some records, its name first.
fn record_names<'a>(
    collection: Collection,
    maps: &[Option<&'a Map<String, Value>>],
) -> Vec<&'a str> {
    let known = collection.fields().iter().map(|info| info.name);
    names_of(std::iter::once(bundle::NAME_FIELD).chain(known), maps)
}

/// What a field of a record holds; a name is one line. Nothing is said of what this
/// version does not know.
pub fn shape_of(collection: Collection, name: &str) -> Option<Shape> {
    if name == bundle::NAME_FIELD {
        return Some(Shape::Line);
    }
    let info = collection.fields().iter().find(|info| info.name == name);
    info.map(|info| info.shape)
}
