//! What differs between two states of an audit, and what two sides say differently,
//! in words.

use serde_json::Value;

use super::answer::{answer_words, field_words};
use super::phrase::{Formats, record_name};
use crate::bundle::NAME_FIELD;
use crate::compare::{
    Change, Conflict, ConflictKind, Diff, FieldChange, From, ListChange, RecordChange, Side, Spot,
    Step, list_change, shape_of,
};
use crate::model::{Collection, Id, Model, Shape};
use crate::texts::Texts;

/// A record that differs, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordWords {
    /// The record.
    pub id: Id,
    /// Where it stands.
    pub collection: Collection,
    /// What happened to it.
    pub change: Change,
    /// Its name; afterwards, if it is still there.
    pub name: String,
    /// Its fields that differ. One without words, such as an empty name, is left out.
    pub fields: Vec<FieldWords>,
}

/// A field that differs, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldWords {
    /// Its name in the bundle.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// What stood there; nothing if it was not asked.
    pub before: Option<String>,
    /// What stands there now.
    pub after: Option<String>,
    /// Of a list that was there and still is: what came and what went.
    pub list: Option<ListWords>,
}

/// What changed in a list, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ListWords {
    /// The elements that came.
    pub added: Vec<String>,
    /// The elements that went.
    pub removed: Vec<String>,
    /// Whether those that stayed stand in another order.
    pub reordered: bool,
}

/// A conflict in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ConflictWords {
    /// Its name, for [`crate::compare::Choices`] and the command line.
    pub spot: String,
    /// What it is about: the kind of record, its name, the field.
    pub about: String,
    /// How the sides differ.
    pub kind: String,
    /// What stood there; nothing if there was nothing.
    pub base: Option<String>,
    /// What we have there.
    pub ours: Option<String>,
    /// What they have there.
    pub theirs: Option<String>,
    /// What refers to the record that one side removed.
    pub needed_by: Vec<String>,
}

/// Puts what differs between two states into words.
pub struct Comparison<'a> {
    /// The state before, or the common one.
    pub before: &'a Model,
    /// The state after, or ours.
    pub after: &'a Model,
    /// Another in which a name may stand: theirs.
    pub other: Option<&'a Model>,
    /// The language.
    pub texts: &'a Texts,
    /// The forms of numbers, money and dates.
    pub formats: &'a dyn Formats,
}

impl std::fmt::Debug for Comparison<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Comparison").finish_non_exhaustive()
    }
}

impl Comparison<'_> {
    /// The records that differ, without the dates of their last change.
    pub fn records(&self, diff: &Diff) -> Vec<RecordWords> {
        let records = diff.records.iter().map(|record| self.record(record));
        records.collect()
    }

    /// What stands beside the records and differs; this version does not know it.
    pub fn beside(&self, diff: &Diff) -> Vec<FieldWords> {
        let fields = diff.beside.iter();
        fields
            .map(|change| self.field(change.name.clone(), None, change))
            .collect()
    }

    fn record(&self, record: &RecordChange) -> RecordWords {
        let collection = record.collection;
        // When it was changed says nothing of what; the name of one that came or went
        // is told already.
        let is_told = |name: &str| {
            name != "updatedOn" && (record.change == Change::Changed || name != NAME_FIELD)
        };
        let told = record.fields.iter().filter(|it| is_told(&it.name));
        let fields = told.map(|change| {
            let label = field_words(collection, &change.name, self.texts);
            self.field(label, shape_of(collection, &change.name), change)
        });
        let has_words = |field: &FieldWords| {
            [&field.before, &field.after]
                .into_iter()
                .flatten()
                .any(|it| !it.is_empty())
        };
        RecordWords {
            id: record.id,
            collection,
            change: record.change,
            name: self.name(record.id),
            fields: fields.filter(has_words).collect(),
        }
    }

    fn field(&self, label: String, shape: Option<Shape>, change: &FieldChange) -> FieldWords {
        let words = |model: &Model, value: &Option<Value>| {
            let value = value.as_ref()?;
            Some(self.value(model, shape, value))
        };
        let list = match (shape, &change.before, &change.after) {
            (Some(Shape::List(element)), Some(Value::Array(old)), Some(Value::Array(new))) => {
                let ListChange {
                    added,
                    removed,
                    reordered,
                } = list_change(old, new);
                let each = |model: &Model, values: Vec<Value>| {
                    let values = values.iter();
                    let words = values.map(|value| self.value(model, Some(*element), value));
                    words.collect()
                };
                Some(ListWords {
                    added: each(self.after, added),
                    removed: each(self.before, removed),
                    reordered,
                })
            }
            _ => None,
        };
        FieldWords {
            name: change.name.clone(),
            label,
            before: words(self.before, &change.before),
            after: words(self.after, &change.after),
            list,
        }
    }

    fn value(&self, model: &Model, shape: Option<Shape>, value: &Value) -> String {
        match shape {
            Some(shape) => answer_words(model, shape, value, self.texts, self.formats),
            None => value.to_string(),
        }
    }

    /// The name of a record, in whatever state it stands, the last first.
    fn name(&self, id: Id) -> String {
        let states = [Some(self.after), self.other, Some(self.before)];
        let model = states
            .into_iter()
            .flatten()
            .find(|model| model.get(id).is_some());
        record_name(model.unwrap_or(self.after), id, self.texts)
    }

    /// Where something stands, in words: the kind of record, its name, the field.
    pub fn spot(&self, spot: &Spot) -> String {
        let Some((collection, id)) = spot.record else {
            let steps: Vec<&str> = spot.path.iter().map(Step::as_str).collect();
            return steps.join(" › ");
        };
        let mut words = vec![self.texts.get(&format!("collection-{}", collection.name()))];
        if collection != Collection::Organisation {
            words.push(self.name(id));
        }
        let mut shape = None;
        for (index, step) in spot.path.iter().enumerate() {
            words.push(match (step, shape) {
                (Step::Field(name), _) if index == 0 => {
                    shape = shape_of(collection, name);
                    field_words(collection, name, self.texts)
                }
                (Step::Field(name), Some(Shape::Part(part))) => {
                    let info = part.fields.iter().find(|info| info.name == name);
                    shape = info.map(|info| info.shape);
                    info.map_or_else(
                        || name.clone(),
                        |_| self.texts.get(&format!("part-{}-{name}", part.name)),
                    )
                }
                (Step::Element(key), Some(Shape::List(element))) => {
                    shape = Some(*element);
                    self.element(*element, key)
                }
                (step, _) => {
                    shape = None;
                    step.as_str().to_owned()
                }
            });
        }
        words.join(" › ")
    }

    /// What an element is told by, in words.
    fn element(&self, shape: Shape, key: &str) -> String {
        let shape = match shape {
            Shape::Part(part) => part.fields.first().map(|info| info.shape),
            other => Some(other),
        };
        match (shape, key.parse()) {
            (Some(Shape::Ref(_)), Ok(id)) => self.name(id),
            (Some(shape), _) => self.value(self.after, Some(shape), &key.into()),
            (None, _) => key.to_owned(),
        }
    }

    /// A conflict.
    pub fn conflict(&self, conflict: &Conflict) -> ConflictWords {
        let shape = conflict.spot.record.and_then(|(collection, _)| {
            let mut path = conflict.spot.path.iter();
            let mut shape = shape_of(collection, path.next()?.as_str());
            for step in path {
                shape = match (step, shape) {
                    (Step::Element(_), Some(Shape::List(element))) => Some(*element),
                    (Step::Field(name), Some(Shape::Part(part))) => {
                        let info = part.fields.iter().find(|info| info.name == name);
                        info.map(|info| info.shape)
                    }
                    _ => None,
                };
            }
            shape
        });
        let is_record = conflict.spot.path.is_empty();
        let words = |model: &Model, value: &Option<Value>| {
            let value = value.as_ref()?;
            Some(match conflict.spot.record {
                Some((collection, id)) if is_record => record_summary(self, model, collection, id),
                _ => self.value(model, shape, value),
            })
        };
        ConflictWords {
            spot: conflict.spot.to_string(),
            about: self.spot(&conflict.spot),
            kind: self.texts.get(kind_text(conflict.kind)),
            base: words(self.before, &conflict.base),
            ours: words(self.after, &conflict.ours),
            theirs: words(self.other.unwrap_or(self.after), &conflict.theirs),
            needed_by: conflict.needed_by.iter().map(|it| self.spot(it)).collect(),
        }
    }
}

/// A record in one line: what its fields say.
fn record_summary(words: &Comparison<'_>, model: &Model, collection: Collection, id: Id) -> String {
    let Some(record) = model.get(id) else {
        return record_name(model, id, words.texts);
    };
    let fields: &dyn crate::model::Fields = record.as_record();
    let mut said = vec![record_name(model, id, words.texts)];
    for (info, answer) in fields.infos().iter().zip(fields.answers()) {
        if let Some(value) = answer.to_json() {
            let label = field_words(collection, info.name, words.texts);
            let value = words.value(model, Some(info.shape), &value);
            let args = [("name", label.into()), ("words", value.into())];
            said.push(words.texts.with("change-field", &args));
        }
    }
    said.join(" · ")
}

/// The id of the text that says what happened to a record.
pub const fn change_text(change: Change) -> &'static str {
    match change {
        Change::Added => "change-added",
        Change::Removed => "change-removed",
        Change::Changed => "change-changed",
    }
}

/// The id of the text that says how two sides differ.
pub const fn kind_text(kind: ConflictKind) -> &'static str {
    match kind {
        ConflictKind::Value => "conflict-value",
        ConflictKind::Order => "conflict-order",
        ConflictKind::Removed => "conflict-removed",
        ConflictKind::Needed => "conflict-needed",
    }
}

/// The id of the text that names a side.
pub const fn side_text(side: Side) -> &'static str {
    match side {
        Side::Ours => "side-ours",
        Side::Theirs => "side-theirs",
    }
}

/// The id of the text that says from where something comes.
pub const fn from_text(from: From) -> &'static str {
    match from {
        From::Ours => "side-ours",
        From::Theirs => "side-theirs",
        From::Both => "side-both",
    }
}
