//! Reading a bundle: bounded, complete in its complaints, without loss.

use std::collections::HashMap;

use serde_json::error::Category;
use serde_json::{Map, Value};

use super::{FORMAT, FORMAT_FIELD, VERSION, VERSION_FIELD};
use crate::model::{Collection, Fields, Id, Model, Place, Record, Shape};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The most problems that are listed for one file.
const MAX_PROBLEMS: usize = 200;

/// A bundle that was opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The audit.
    pub model: Model,
    /// What is wrong in it, in the order of the file's fields. These values are
    /// kept as they came, and count as not known.
    pub problems: Vec<Problem>,
    /// The version of the file, if it is newer than this program.
    pub newer: Option<u64>,
}

/// Why a file cannot be opened at all.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// The file is larger than [`MAX_BYTES`].
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// The file is not text in UTF-8.
    NotText {
        /// The first byte that is not, counted from zero.
        byte: usize,
    },
    /// The file ends too early: it was cut.
    Truncated {
        /// Where it ends, counted from one.
        line: usize,
        /// See `line`.
        column: usize,
    },
    /// The file is not JSON, or nested deeper than 127 levels.
    NotJson {
        /// Where it stops being JSON, counted from one.
        line: usize,
        /// See `line`.
        column: usize,
    },
    /// The file is JSON, but of another program.
    NotABundle,
    /// The version of the format is missing or is not a number from 1.
    NoVersion,
    /// Its structure is damaged.
    Damaged(Vec<Problem>),
}

/// Something wrong at one place of the file.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Where: a JSON pointer (RFC 6901).
    pub place: String,
    /// What.
    pub kind: ProblemKind,
}

/// What is wrong at a place.
#[derive(Clone, Debug)]
pub enum ProblemKind {
    /// A list of records should stand there.
    NotAList,
    /// A record should stand there.
    NotARecord,
    /// A record without an id, or with an id that is not a UUID.
    BadId,
    /// A name that is not text.
    BadName,
    /// A second record with an id.
    DuplicateId {
        /// The id.
        id: Id,
        /// The place of the first record with it.
        first: String,
    },
    /// A value that does not fit.
    WrongValue {
        /// What should stand there.
        expected: Shape,
        /// What stands there, shortened.
        found: String,
    },
    /// A reference to a record that is not in the file, or is of another kind.
    Dangling {
        /// The id referred to.
        id: Id,
    },
}

impl ProblemKind {
    /// Whether the file cannot be opened with such a problem.
    pub const fn is_damage(&self) -> bool {
        match self {
            Self::NotAList
            | Self::NotARecord
            | Self::BadId
            | Self::BadName
            | Self::DuplicateId { .. } => true,
            Self::WrongValue { .. } | Self::Dangling { .. } => false,
        }
    }
}

/// Opens a bundle.
///
/// # Errors
/// A [`Refusal`] when the file is not a bundle, or is so damaged that the
/// identity of its records is not certain.
pub fn read(bytes: &[u8]) -> Result<Opened, Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::TooLarge { bytes: bytes.len() });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| Refusal::NotText {
        byte: error.valid_up_to(),
    })?;
    let value: Value =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            match error.classify() {
                Category::Eof => Refusal::Truncated { line, column },
                Category::Io | Category::Syntax | Category::Data => {
                    Refusal::NotJson { line, column }
                }
            }
        })?;
    from_json(value)
}

/// Opens a bundle that is parsed already.
fn from_json(value: Value) -> Result<Opened, Refusal> {
    let Value::Object(mut map) = value else {
        return Err(Refusal::NotABundle);
    };
    if map.get(FORMAT_FIELD).and_then(Value::as_str) != Some(FORMAT) {
        return Err(Refusal::NotABundle);
    }
    map.shift_remove(FORMAT_FIELD);
    let version = map
        .get(VERSION_FIELD)
        .and_then(Value::as_u64)
        .filter(|version| *version >= 1)
        .ok_or(Refusal::NoVersion)?;
    let newer = (version > u64::from(VERSION)).then_some(version);
    if newer.is_none() {
        map.shift_remove(VERSION_FIELD);
    }

    let mut reader = Reader::default();
    let organisation = Collection::Organisation;
    match map.shift_remove(organisation.name()) {
        Some(value) => reader.record(organisation, Place::root(organisation.name()), value),
        None => reader.problem(&Place::root(organisation.name()), ProblemKind::NotARecord),
    }
    for &collection in Collection::TABLES {
        let place = Place::root(collection.name());
        match map.shift_remove(collection.name()) {
            None => {}
            Some(Value::Array(records)) => {
                for (index, value) in records.into_iter().enumerate() {
                    reader.record(collection, place.element(index), value);
                }
            }
            Some(_) => reader.problem(&place, ProblemKind::NotAList),
        }
    }
    if !reader.problems.is_empty() {
        return Err(Refusal::Damaged(reader.problems));
    }
    let mut model = reader.model;
    model.extra = map;
    let problems = problems(&model, &reader.order);
    Ok(Opened {
        model,
        problems,
        newer,
    })
}

/// What has been read so far.
#[derive(Default)]
struct Reader {
    model: Model,
    /// The place of every record.
    places: HashMap<Id, String>,
    /// The ids of the records in the order of the file.
    order: Vec<(Id, String)>,
    problems: Vec<Problem>,
}

impl Reader {
    fn problem(&mut self, place: &Place<'_>, kind: ProblemKind) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(Problem {
                place: place.to_string(),
                kind,
            });
        }
    }

    fn record(&mut self, collection: Collection, place: Place<'_>, value: Value) {
        let Value::Object(mut map) = value else {
            return self.problem(&place, ProblemKind::NotARecord);
        };
        let Some(id) = take_id(&mut map) else {
            return self.problem(&place.field("id"), ProblemKind::BadId);
        };
        let name = match map.shift_remove("name") {
            None => String::new(),
            Some(Value::String(name)) => name,
            Some(_) => return self.problem(&place.field("name"), ProblemKind::BadName),
        };
        if let Some(first) = self.places.get(&id) {
            let first = first.clone();
            return self.problem(&place.field("id"), ProblemKind::DuplicateId { id, first });
        }
        self.places.insert(id, place.to_string());
        self.order.push((id, place.to_string()));
        let mut record = collection.new_record(id);
        let target: &mut dyn Record = record.as_record_mut();
        target.set_name(name);
        let fields: &mut dyn Fields = target;
        fields.read(map);
        self.model.put(record);
    }
}

fn take_id(map: &mut Map<String, Value>) -> Option<Id> {
    map.shift_remove("id")?.as_str()?.parse().ok()
}

/// What is wrong inside the records of a model, in the order of the file.
fn problems(model: &Model, order: &[(Id, String)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let kinds: HashMap<Id, Collection> = model
        .all_records()
        .map(|record| (record.as_record().id(), record.collection()))
        .collect();
    for (id, place) in order {
        let Some(record) = model.get(*id) else {
            continue;
        };
        let fields: &dyn Fields = record.as_record();
        let mut foreign = Vec::new();
        for (info, answer) in fields.infos().iter().zip(fields.answers()) {
            let at = Place::root(info.name);
            answer.foreign(&at, &mut foreign);
            answer.references(&at, &mut |at, to| {
                if !kinds.contains_key(&to) {
                    let place = format!("{place}{at}");
                    problems.push(Problem {
                        place,
                        kind: ProblemKind::Dangling { id: to },
                    });
                }
            });
        }
        problems.extend(foreign.into_iter().map(|foreign| Problem {
            place: format!("{place}{}", foreign.place),
            kind: ProblemKind::WrongValue {
                expected: foreign.expected,
                found: shortened(&foreign.value),
            },
        }));
        if problems.len() >= MAX_PROBLEMS {
            problems.truncate(MAX_PROBLEMS);
            break;
        }
    }
    problems
}

/// A value in at most about sixty characters.
fn shortened(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        None => text,
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}
