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

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use crate::model::{AnyRecord, Collection, Model, Record, write_extra};

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
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::pretty(&mut bytes);
    let written = Whole(model).serialize(&mut serializer);
    bytes.push(b'\n');
    let text = written.ok().and_then(|()| String::from_utf8(bytes).ok());
    text.expect("names are texts, texts are UTF-8, and memory takes what is written")
}

/// A model as its bundle, written record by record.
struct Whole<'a>(&'a Model);

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(model) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(FORMAT_FIELD, FORMAT)?;
        map.serialize_entry(VERSION_FIELD, &version_beside(model))?;
        let organisation = One(&*model.organisation);
        map.serialize_entry(Collection::Organisation.name(), &organisation)?;
        for &collection in Collection::TABLES {
            map.serialize_entry(collection.name(), &All(&model.records(collection)))?;
        }
        let mut beside = Map::new();
        write_extra(&model.extra, &mut beside);
        for (name, value) in beside.iter().filter(|(name, _)| *name != VERSION_FIELD) {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// The records of one kind as a list.
struct All<'a>(&'a [AnyRecord]);

impl Serialize for All<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|record| One(record.as_record())))
    }
}

/// A record, written field by field.
struct One<'a>(&'a dyn Record);

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(record) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(ID_FIELD, &record.id())?;
        map.serialize_entry(NAME_FIELD, record.name())?;
        for (info, answer) in record.infos().iter().zip(record.answers()) {
            if let Some(value) = answer.to_json() {
                map.serialize_entry(info.name, &value)?;
            }
        }
        let mut extra = Map::new();
        write_extra(record.extra(), &mut extra);
        for (name, value) in &extra {
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
