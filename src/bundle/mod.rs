//! The bundle: the one file of an audit, and the product's promise.
//!
//! `docs/bundle.md` describes it for people, `docs/bundle.schema.json` for
//! programs; a test compares both with what this module does.
//!
//! - Writing is a pure function of the model: the same audit always gives the
//!   same bytes. Records stand in the order of their ids, fields in the order
//!   of their declaration.
//! - Reading loses nothing. What this version does not know (fields, lists of
//!   records, values) is kept and written back as it came.
//! - A file either opens, with the list of what was wrong in it, or is refused
//!   with the reason and the place. It never half opens.

mod digest;
mod json;
mod problem;
mod read;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
mod signature;

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap};
use serde_json::Value;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};

use crate::model::{AnyRecord, Collection, Model, Record, in_order};
use crate::pace::{AtOnce, Pace, at_once, share};

pub use digest::{Digest, NoDigest, digest};
pub use json::{MAX_DEPTH, MAX_VALUES};
pub use problem::{MAX_PROBLEMS, Position, Problem, ProblemKind, Refusal};
pub use read::{MAX_BYTES, Opened, Reading, read, record_from_json};
pub use signature::{SinceSigned, fingerprint, signed_records, signed_text, since_signed};

/// What the field `format` of every bundle says.
pub const FORMAT: &str = "limpide";

/// The version of the format that this program writes.
pub const VERSION: u32 = 1;

/// How the name of a bundle's file ends.
pub const FILE_SUFFIX: &str = ".limpide.json";

/// The name of the field that says what the file is.
const FORMAT_FIELD: &str = "format";

/// The name of the field that says which version of the format it follows.
const VERSION_FIELD: &str = "version";

/// The name of the field of a record's identity.
pub const ID_FIELD: &str = "id";

/// The name of the field of a record's name.
pub const NAME_FIELD: &str = "name";

/// Writes the bundle of a model: indented JSON with a line break at its end.
pub fn write(model: &Model) -> String {
    at_once(write_in_parts(model, &AtOnce))
}

/// The same in parts: some records after the others.
pub async fn write_in_parts(model: &Model, pace: &impl Pace) -> String {
    let mut writing = Writing::default();
    let written = writing.whole(model, pace).await;
    let text = written.and_then(|()| String::from_utf8(writing.bytes).ok());
    text.expect("names are texts, texts are UTF-8, and memory takes what is written")
}

/// The field of a bundle.
enum Field<'a> {
    Value(Cow<'a, Value>),
    Record(&'a dyn Record),
    Records(Collection),
}

/// The fields of a bundle, in their order.
fn fields(model: &Model) -> Vec<(Cow<'_, str>, Field<'_>)> {
    let value = |name: &'static str, value: Value| (name.into(), Field::Value(Cow::Owned(value)));
    let mut fields = vec![
        value(FORMAT_FIELD, FORMAT.into()),
        value(VERSION_FIELD, version_beside(model)),
    ];
    let organisation = Field::Record(&*model.organisation);
    fields.push((Collection::Organisation.name().into(), organisation));
    let tables = Collection::TABLES.iter();
    fields.extend(tables.map(|&it| (it.name().into(), Field::Records(it))));
    let beside = in_order(&model.extra);
    let beside = beside.filter(|(name, _)| *name != VERSION_FIELD);
    let beside = beside.map(|(name, value)| (name.into(), Field::Value(Cow::Borrowed(value))));
    fields.extend(beside);
    fields
}

/// A bundle, as far as it is written.
#[derive(Default)]
struct Writing {
    bytes: Vec<u8>,
    format: PrettyFormatter<'static>,
}

impl Writing {
    /// Writes all of it; nothing if something cannot be written.
    async fn whole(&mut self, model: &Model, pace: &impl Pace) -> Option<()> {
        /// How many records are written before others have their turn.
        const FEW: usize = 500;
        let (mut done, whole) = (0, model.record_count());
        self.format.begin_object(&mut self.bytes).ok()?;
        for (place, (name, field)) in fields(model).into_iter().enumerate() {
            self.format
                .begin_object_key(&mut self.bytes, place == 0)
                .ok()?;
            self.value(&name)?;
            self.format.end_object_key(&mut self.bytes).ok()?;
            self.format.begin_object_value(&mut self.bytes).ok()?;
            match field {
                Field::Value(value) => self.value(&value)?,
                Field::Record(record) => self.value(&One(record))?,
                Field::Records(collection) => {
                    let records = model.records(collection);
                    self.format.begin_array(&mut self.bytes).ok()?;
                    for (place, record) in records.iter().enumerate() {
                        if place % FEW == 0 {
                            pace.pause(share(done + place, whole)).await;
                        }
                        self.format
                            .begin_array_value(&mut self.bytes, place == 0)
                            .ok()?;
                        self.value(&One(record.as_record()))?;
                        self.format.end_array_value(&mut self.bytes).ok()?;
                    }
                    self.format.end_array(&mut self.bytes).ok()?;
                    done += records.len();
                }
            }
            self.format.end_object_value(&mut self.bytes).ok()?;
        }
        self.format.end_object(&mut self.bytes).ok()?;
        self.bytes.push(b'\n');
        Some(())
    }

    /// Writes a value where it stands, as deep as that is.
    fn value(&mut self, value: &(impl Serialize + ?Sized)) -> Option<()> {
        let format = self.format.clone();
        let mut serializer = Serializer::with_formatter(&mut self.bytes, format);
        value.serialize(&mut serializer).ok()
    }
}

/// A model as its bundle.
struct Whole<'a>(&'a Model);

impl Serialize for Whole<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(model) = self;
        let mut map = serializer.serialize_map(None)?;
        for (name, field) in fields(model) {
            map.serialize_key(&name)?;
            match field {
                Field::Value(value) => map.serialize_value(&value)?,
                Field::Record(record) => map.serialize_value(&One(record))?,
                Field::Records(collection) => {
                    map.serialize_value(&All(&model.records(collection)))?
                }
            }
        }
        map.end()
    }
}

/// The records of one kind as a list.
struct All<'a>(&'a [AnyRecord]);

impl Serialize for All<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|record| One(record.as_record())))
    }
}

/// A record, written field by field.
struct One<'a>(&'a dyn Record);

impl Serialize for One<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(record) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(ID_FIELD, &record.id())?;
        map.serialize_entry(NAME_FIELD, record.name())?;
        for (info, answer) in record.infos().iter().zip(record.answers()) {
            if let Some(value) = answer.to_json() {
                map.serialize_entry(info.name, &value)?;
            }
        }
        for (name, value) in in_order(record.extra()) {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// The version of the format: that of a newer bundle is among the fields that are kept.
fn version_beside(model: &Model) -> Value {
    let kept = model.extra.get(VERSION_FIELD).cloned();
    kept.unwrap_or_else(|| VERSION.into())
}

/// The bundle of a model as a JSON value.
pub fn to_json(model: &Model) -> Value {
    serde_json::to_value(Whole(model)).expect("every name is a text")
}

/// One record as it stands in the bundle.
pub fn record_to_json(record: &dyn Record) -> Value {
    serde_json::to_value(One(record)).expect("every name is a text")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::generated;
    use crate::pace::testing::{Waiting, to_its_end};

    #[test]
    fn what_is_written_in_parts_is_the_bundle_as_a_value() {
        let mut model = generated::organisation(60);
        model.extra.insert("zukunft".into(), 1.into());
        model.extra.insert("avenir".into(), "demain".into());
        let pace = Waiting::default();
        let text = to_its_end(write_in_parts(&model, &pace));
        let indented = serde_json::to_string_pretty(&to_json(&model));
        assert_eq!(text, indented.expect("can be written") + "\n");
        assert!(text.find("avenir") < text.find("zukunft"));
        let pauses = pace.into_pauses();
        assert!(!pauses.is_empty() && pauses.is_sorted());
    }
}
