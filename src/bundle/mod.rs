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

use serde_json::{Map, Value};

use crate::model::{AnyRecord, Collection, Fields, Model, Record, write_extra};

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
    let mut text = format!("{:#}", to_json(model));
    text.push('\n');
    text
}

/// The bundle of a model as a JSON value.
pub fn to_json(model: &Model) -> Value {
    let mut map = Map::new();
    map.insert(FORMAT_FIELD.to_owned(), FORMAT.into());
    map.insert(VERSION_FIELD.to_owned(), VERSION.into());
    map.insert(
        Collection::Organisation.name().to_owned(),
        record_to_json(&*model.organisation),
    );
    for &collection in Collection::TABLES {
        let records = model.records(collection);
        let records = records.iter().map(AnyRecord::as_record).map(record_to_json);
        map.insert(collection.name().to_owned(), records.collect());
    }
    // The version of a newer bundle is among the fields that are kept.
    write_extra(&model.extra, &mut map);
    map.into()
}

/// One record as it stands in the bundle.
pub fn record_to_json(record: &dyn Record) -> Value {
    let mut map = Map::new();
    map.insert(ID_FIELD.to_owned(), record.id().to_string().into());
    map.insert(NAME_FIELD.to_owned(), record.name().into());
    let fields: &dyn Fields = record;
    fields.write(&mut map);
    map.into()
}
