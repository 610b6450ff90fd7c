//! Reading a bundle: bounded, complete in its complaints, without loss.

use foldhash::HashMap;
use serde_json::{Map, Value};

use super::json::parse;
use super::problem::{Position, Problem, ProblemKind, Problems, Refusal, shortened};
use super::{FORMAT, FORMAT_FIELD, ID_FIELD, NAME_FIELD, VERSION, VERSION_FIELD};
use crate::model::{AnyRecord, Collection, Fields, Id, Model, Place};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// A bundle that was opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The audit.
    pub model: Model,
    /// What is wrong in it, in the order of the file's records; at most
    /// [`super::MAX_PROBLEMS`]. These values are kept as they came, and count as
    /// not known.
    pub problems: Vec<Problem>,
    /// The version of the file, if it is newer than this program.
    pub newer: Option<u64>,
}

/// Opens a bundle.
///
/// # Errors
/// A [`Refusal`] when the file is not a bundle, or is so damaged that the
/// identity of its records is not certain or that something would be lost.
pub fn read(bytes: &[u8]) -> Result<Opened, Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::TooLarge { bytes: bytes.len() });
    }
    let text = text(bytes)?;
    if text.trim_start().is_empty() {
        return Err(Refusal::Empty);
    }
    // A bundle is an object: the files of other programs are not told where
    // they stop being one.
    if !text.trim_start().starts_with('{') {
        return Err(Refusal::NotABundle);
    }
    let mut problems = Problems::default();
    let Value::Object(map) = parse(text, &mut problems)? else {
        return Err(Refusal::NotABundle);
    };
    for problem in problems.iter_mut() {
        problem.record = record_name(&map, &problem.place).map(shortened);
    }
    from_map(map, problems)
}

/// The text of a file, without the byte order mark that some editors add.
fn text(bytes: &[u8]) -> Result<&str, Refusal> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let last = before.rsplit('\n').next().unwrap_or_default();
            Err(Refusal::NotText(Position {
                line: before.matches('\n').count() + 1,
                column: last.chars().count() + 1,
            }))
        }
    }
}

/// The name of the record in which a place is.
fn record_name<'a>(map: &'a Map<String, Value>, place: &str) -> Option<&'a str> {
    let mut steps = place.split('/').skip(1);
    let mut record = map.get(steps.next()?)?;
    if let Value::Array(records) = record {
        record = records.get(steps.next()?.parse::<usize>().ok()?)?;
    }
    record.get(NAME_FIELD)?.as_str()
}

fn from_map(mut map: Map<String, Value>, problems: Problems) -> Result<Opened, Refusal> {
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

    let mut reader = Reader {
        problems,
        ..Reader::default()
    };
    let organisation = Collection::Organisation;
    match map.shift_remove(organisation.name()) {
        Some(value) => reader.record(organisation, 0, value),
        None => reader.problem(place(organisation, 0), None, ProblemKind::NotARecord),
    }
    for &collection in Collection::TABLES {
        match map.shift_remove(collection.name()) {
            None => {}
            Some(Value::Array(records)) => {
                for (index, value) in records.into_iter().enumerate() {
                    reader.record(collection, index, value);
                }
            }
            Some(_) => {
                let place = Place::root(collection.name()).to_string();
                reader.problem(place, None, ProblemKind::NotAList);
            }
        }
    }
    if !reader.problems.is_empty() {
        return Err(Refusal::Damaged {
            problems: reader.problems.into_vec(),
            newer,
        });
    }
    let problems = problems_inside(&reader.records);
    Ok(Opened {
        model: Model::of(
            reader
                .records
                .into_iter()
                .map(|(record, _)| record)
                .collect(),
            map,
        ),
        problems,
        newer,
    })
}

/// Where a record stands in the file: a JSON pointer.
fn place(collection: Collection, index: usize) -> String {
    let table = Place::root(collection.name());
    match collection {
        Collection::Organisation => table.to_string(),
        _ => table.element(index).to_string(),
    }
}

/// A record and where it stood in its list.
type Found = (AnyRecord, usize);

/// What has been read so far.
#[derive(Default)]
struct Reader {
    /// In the order of the file.
    records: Vec<Found>,
    /// The place in `records` of each id.
    by_id: HashMap<Id, usize>,
    problems: Problems,
}

impl Reader {
    fn problem(&mut self, place: String, record: Option<&str>, kind: ProblemKind) {
        self.problems.push(place, record, kind);
    }

    fn record(&mut self, collection: Collection, index: usize, value: Value) {
        let place = || place(collection, index);
        let field = |name: &str| format!("{}{}", place(), Place::root(name));
        let Value::Object(mut map) = value else {
            return self.problem(place(), None, ProblemKind::NotARecord);
        };
        let id = map.swap_remove(ID_FIELD);
        let name = match map.swap_remove(NAME_FIELD) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(name)) => name,
            Some(_) => return self.problem(field(NAME_FIELD), None, ProblemKind::BadName),
        };
        let Some(id) = id
            .as_ref()
            .and_then(Value::as_str)
            .and_then(|id| id.parse().ok())
        else {
            return self.problem(field(ID_FIELD), Some(&name), ProblemKind::BadId);
        };
        if let Some(&first) = self.by_id.get(&id) {
            let (first, index) = &self.records[first];
            let first = self::place(first.collection(), *index);
            let kind = ProblemKind::DuplicateId { id, first };
            return self.problem(field(ID_FIELD), Some(&name), kind);
        }
        self.by_id.insert(id, self.records.len());
        self.records
            .push((record(collection, id, name, map), index));
    }
}

fn record(collection: Collection, id: Id, name: String, map: Map<String, Value>) -> AnyRecord {
    let mut record = collection.new_record(id);
    record.as_record_mut().set_name(name);
    let fields: &mut dyn Fields = record.as_record_mut();
    fields.read(map);
    record
}

/// One record as it stands in a bundle; nothing if it is not one.
pub fn record_from_json(collection: Collection, value: Value) -> Option<AnyRecord> {
    let Value::Object(mut map) = value else {
        return None;
    };
    let id = map.swap_remove(ID_FIELD)?.as_str()?.parse().ok()?;
    let name = map.swap_remove(NAME_FIELD)?.as_str()?.to_owned();
    Some(record(collection, id, name, map))
}

/// What is wrong inside the records, in the order of the file.
fn problems_inside(records: &[Found]) -> Vec<Problem> {
    let kinds: HashMap<Id, Collection> = records
        .iter()
        .map(|(record, _)| (record.as_record().id(), record.collection()))
        .collect();
    let mut problems = Problems::default();
    for (record, index) in records {
        if problems.is_full() {
            break;
        }
        let here = || place(record.collection(), *index);
        let name = Some(record.as_record().name());
        let fields: &dyn Fields = record.as_record();
        fields.each_answer(&mut |info, answer| {
            let at = Place::root(info.name);
            let mut foreign = Vec::new();
            answer.foreign(&at, &mut foreign);
            for foreign in foreign {
                let kind = ProblemKind::WrongValue {
                    expected: foreign.expected,
                    found: shortened(&foreign.value.to_string()),
                };
                problems.push(format!("{}{}", here(), foreign.place), name, kind);
            }
            if !info.shape.may_refer() {
                return;
            }
            answer.references(&at, &mut |at, id, expected| {
                let kind = match kinds.get(&id) {
                    None => ProblemKind::Dangling { id, expected },
                    Some(&found) if !expected.contains(&found) => ProblemKind::WrongKind {
                        id,
                        expected,
                        found,
                    },
                    Some(_) => return,
                };
                problems.push(format!("{}{at}", here()), name, kind);
            });
        });
    }
    problems.into_vec()
}
