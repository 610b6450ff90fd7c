//! Reading a bundle: bounded, complete in its complaints, without loss.

use std::borrow::Cow;

use foldhash::{HashMap, HashMapExt};
use serde_json::{Map, Value};

use super::json::{Malformed, Scan};
use super::problem::{Position, Problem, ProblemKind, Problems, Refusal, shortened};
use super::{FORMAT, FORMAT_FIELD, ID_FIELD, NAME_FIELD, VERSION, VERSION_FIELD};
use crate::model::{AnyRecord, Collection, Fields, Id, Json, Model, Place};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// About how many bytes of a file a record takes.
const RECORD: usize = 256;

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
    let mut reading = Reading::new(bytes)?;
    while reading.go_on(bytes.len())? {}
    reading.finish()
}

/// A bundle that is being opened, a part after the other: whoever reads a large one
/// can do something else in between, or give it up.
pub struct Reading<'t> {
    scan: Scan<'t>,
    bytes: usize,
    stage: Stage,
    /// The collections whose list began.
    begun: Vec<Collection>,
    /// What is not a record of this version.
    map: Map<String, Value>,
    reader: Reader,
}

/// What is read next.
enum Stage {
    /// A field of the whole, the first of which no comma precedes.
    Field { is_first: bool },
    /// A record of a list.
    Record {
        collection: Collection,
        index: usize,
    },
    /// What is wrong inside a record that was read.
    Inside { index: usize },
    /// Nothing.
    End,
}

impl<'t> Reading<'t> {
    /// Begins to open a bundle.
    ///
    /// # Errors
    /// When one sees at once that it is none.
    pub fn new(bytes: &'t [u8]) -> Result<Self, Refusal> {
        if bytes.len() > MAX_BYTES {
            return Err(Refusal::TooLarge { bytes: bytes.len() });
        }
        let text = text(bytes)?;
        let mut scan = Scan::new(text);
        match scan.peek() {
            None => return Err(Refusal::Empty),
            Some(b'{') => {}
            // A bundle is an object: the files of other programs are not told where
            // they stop being one. White space is more than that of JSON.
            Some(_) if text.trim_start().is_empty() => return Err(Refusal::Empty),
            Some(_) if text.trim_start().starts_with('{') => return Err(scan.refusal()),
            Some(_) => return Err(Refusal::NotABundle),
        }
        scan.takes(b'{');
        Ok(Self {
            scan,
            bytes: bytes.len(),
            stage: Stage::Field { is_first: true },
            begun: Vec::new(),
            map: Map::new(),
            reader: Reader::for_about(bytes.len() / RECORD),
        })
    }

    /// Which part of it was read, from 0 to 1.
    #[expect(clippy::cast_precision_loss, reason = "it is about right")]
    pub fn part(&self) -> f64 {
        let (read, whole) = (self.scan.at() as f64, self.bytes as f64);
        match self.stage {
            Stage::Inside { .. } | Stage::End => 1.0,
            Stage::Field { .. } | Stage::Record { .. } => read / whole,
        }
    }

    /// Goes on by about so many bytes; says whether something is left.
    ///
    /// # Errors
    /// When the file is no JSON, or too much of it.
    pub fn go_on(&mut self, bytes: usize) -> Result<bool, Refusal> {
        let until = self.scan.at().saturating_add(bytes);
        while self.scan.at() < until {
            match self.stage {
                Stage::End => return Ok(false),
                Stage::Inside { index } => {
                    let next = index + bytes.div_ceil(RECORD);
                    self.stage = if self.reader.look_inside(index, next) {
                        Stage::Inside { index: next }
                    } else {
                        Stage::End
                    };
                    return Ok(true);
                }
                Stage::Field { .. } | Stage::Record { .. } => {
                    self.step().map_err(|Malformed| self.scan.refusal())?;
                }
            }
        }
        Ok(true)
    }

    fn step(&mut self) -> Result<(), Malformed> {
        match self.stage {
            Stage::Field { is_first } => {
                if self.scan.takes(b'}') {
                    self.stage = Stage::Inside { index: 0 };
                    return match self.scan.peek() {
                        None => Ok(()),
                        Some(_) => Err(Malformed),
                    };
                }
                if !is_first {
                    self.scan.expect(b',')?;
                }
                self.stage = Stage::Field { is_first: false };
                self.field()
            }
            Stage::Record { collection, index } => {
                if self.scan.takes(b']') {
                    self.stage = Stage::Field { is_first: false };
                    return Ok(());
                }
                if index > 0 {
                    self.scan.expect(b',')?;
                }
                let table = Place::root(collection.name());
                let value = self.value(&table.element(index), 2)?;
                self.reader.record(collection, index, &value);
                let index = index + 1;
                self.stage = Stage::Record { collection, index };
                Ok(())
            }
            Stage::Inside { .. } | Stage::End => Ok(()),
        }
    }

    /// Reads a field of the whole, but for the records of a list.
    fn field(&mut self) -> Result<(), Malformed> {
        if self.scan.peek() != Some(b'"') {
            return Err(Malformed);
        }
        let name = self.value(&Place::WHOLE, 1)?;
        let name = name.as_str().ok_or(Malformed)?;
        self.scan.expect(b':')?;
        let place = Place::root(name);
        let mut collections = std::iter::once(&Collection::Organisation).chain(Collection::TABLES);
        let collection = collections.find(|it| it.name() == name).copied();
        let known = self.scan.peek();
        if self.map.contains_key(name) || collection.is_some_and(|it| self.begun.contains(&it)) {
            self.value(&place, 1)?;
            let kind = ProblemKind::DuplicateField;
            self.reader.problem(place.to_string(), None, kind);
            return Ok(());
        }
        let Some(collection) = collection else {
            let before = self.reader.problems.len();
            let value = self.value(&place, 1)?.to_value();
            for problem in self.reader.problems.iter_mut().skip(before) {
                problem.record = record_name(&value, &problem.place).map(shortened);
            }
            self.map.insert(name.to_owned(), value);
            return Ok(());
        };
        self.begun.push(collection);
        match (collection, known) {
            (Collection::Organisation, _) => {
                let value = self.value(&place, 1)?;
                self.reader.record(collection, 0, &value);
            }
            (_, Some(b'[')) => {
                self.scan.expect(b'[')?;
                let index = 0;
                self.stage = Stage::Record { collection, index };
            }
            _ => {
                self.value(&place, 1)?;
                let kind = ProblemKind::NotAList;
                self.reader.problem(place.to_string(), None, kind);
            }
        }
        Ok(())
    }

    /// The value that stands next. What would be lost of it is told with the name of
    /// the record that it is.
    fn value(&mut self, place: &Place<'_>, depth: usize) -> Result<Json<'t>, Malformed> {
        let before = self.reader.problems.len();
        let value = self.scan.value(place, depth, &mut self.reader.problems)?;
        if self.reader.problems.len() > before {
            let name = name_of(&value).map(shortened);
            for problem in self.reader.problems.iter_mut().skip(before) {
                problem.record.clone_from(&name);
            }
        }
        Ok(value)
    }

    /// The bundle, once nothing is left to read.
    ///
    /// # Errors
    /// When it is none, or damaged.
    pub fn finish(self) -> Result<Opened, Refusal> {
        let (mut map, mut reader) = (self.map, self.reader);
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
        let organisation = Collection::Organisation;
        if !self.begun.contains(&organisation) {
            reader.problem(place(organisation, 0), None, ProblemKind::NotARecord);
        }
        if !reader.problems.is_empty() {
            return Err(Refusal::Damaged {
                problems: reader.problems.into_vec(),
                newer,
            });
        }
        let records = reader.records.into_iter().map(|(record, _)| record);
        Ok(Opened {
            model: Model::of(records, map),
            problems: reader.inside.into_vec(),
            newer,
        })
    }
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

/// The name of the record in which a place is, of the field of a bundle.
fn record_name<'a>(field: &'a Value, place: &str) -> Option<&'a str> {
    let mut steps = place.split('/').skip(2);
    let record = match field {
        Value::Array(records) => records.get(steps.next()?.parse::<usize>().ok()?)?,
        other => other,
    };
    record.get(NAME_FIELD)?.as_str()
}

/// The name that a record gives itself.
fn name_of<'a>(record: &'a Json<'_>) -> Option<&'a str> {
    field_of(record.as_object()?, NAME_FIELD)?.as_str()
}

fn field_of<'a, 't>(fields: &'a [(Cow<'t, str>, Json<'t>)], name: &str) -> Option<&'a Json<'t>> {
    let mut fields = fields.iter();
    fields.find_map(|(known, value)| (known == name).then_some(value))
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
    /// The damage.
    problems: Problems,
    /// What is wrong inside the records.
    inside: Problems,
}

impl Reader {
    /// A reader with room for so many records.
    fn for_about(records: usize) -> Self {
        Self {
            records: Vec::with_capacity(records),
            by_id: HashMap::with_capacity(records),
            ..Self::default()
        }
    }

    fn problem(&mut self, place: String, record: Option<&str>, kind: ProblemKind) {
        self.problems.push(place, record, kind);
    }

    fn record(&mut self, collection: Collection, index: usize, value: &Json<'_>) {
        let place = || place(collection, index);
        let field = |name: &str| format!("{}{}", place(), Place::root(name));
        let Some(fields) = value.as_object() else {
            return self.problem(place(), None, ProblemKind::NotARecord);
        };
        let name = match field_of(fields, NAME_FIELD) {
            None | Some(Json::Null) => "",
            Some(Json::Text(name)) => name,
            Some(_) => return self.problem(field(NAME_FIELD), None, ProblemKind::BadName),
        };
        let id = field_of(fields, ID_FIELD).and_then(Json::as_str);
        let Some(id) = id.and_then(|id| id.parse().ok()) else {
            return self.problem(field(ID_FIELD), Some(name), ProblemKind::BadId);
        };
        if let Some(&first) = self.by_id.get(&id) {
            let (first, index) = &self.records[first];
            let first = self::place(first.collection(), *index);
            let kind = ProblemKind::DuplicateId { id, first };
            return self.problem(field(ID_FIELD), Some(name), kind);
        }
        self.by_id.insert(id, self.records.len());
        self.records
            .push((record(collection, id, name, fields), index));
    }

    /// Whether a link of a record leads nowhere, or to another kind of record.
    fn leads_astray(&self, record: &dyn Fields) -> bool {
        let mut astray = false;
        record.links(&mut |_, id, expected| {
            let found = self.by_id.get(&id).map(|&found| &self.records[found].0);
            astray |= found.is_none_or(|found| !expected.contains(&found.collection()));
        });
        astray
    }

    /// Notes what is wrong inside some records; says whether others follow.
    fn look_inside(&mut self, from: usize, to: usize) -> bool {
        let to = to.min(self.records.len());
        for (record, index) in &self.records[from..to] {
            if self.inside.is_full() {
                return false;
            }
            let fields: &dyn Fields = record.as_record();
            // Mostly nothing is wrong, and then nobody asks where.
            if fields.is_read() && !self.leads_astray(fields) {
                continue;
            }
            let here = || place(record.collection(), *index);
            let name = Some(record.as_record().name());
            let mut foreign = Vec::new();
            fields.each_answer(&mut |info, answer| {
                let at = Place::root(info.name);
                answer.foreign(&at, &mut foreign);
                for foreign in foreign.drain(..) {
                    let kind = ProblemKind::WrongValue {
                        expected: foreign.expected,
                        found: shortened(&foreign.value.to_string()),
                    };
                    let place = format!("{}{}", here(), foreign.place);
                    self.inside.push(place, name, kind);
                }
                if !info.shape.may_refer() {
                    return;
                }
                answer.references(&at, &mut |at, id, expected| {
                    let found = self.by_id.get(&id);
                    let kind = match found.map(|&found| self.records[found].0.collection()) {
                        None => ProblemKind::Dangling { id, expected },
                        Some(found) if !expected.contains(&found) => ProblemKind::WrongKind {
                            id,
                            expected,
                            found,
                        },
                        Some(_) => return,
                    };
                    self.inside.push(format!("{}{at}", here()), name, kind);
                });
            });
        }
        to < self.records.len()
    }
}

fn record(
    collection: Collection,
    id: Id,
    name: &str,
    fields: &[(Cow<'_, str>, Json<'_>)],
) -> AnyRecord {
    let mut record = collection.new_record(id);
    record.as_record_mut().set_name(name.to_owned());
    let known: &mut dyn Fields = record.as_record_mut();
    known.read(fields, &[ID_FIELD, NAME_FIELD]);
    record
}

/// One record as it stands in a bundle; nothing if it is not one.
pub fn record_from_json(collection: Collection, value: &Value) -> Option<AnyRecord> {
    let value = Json::of(value);
    let fields = value.as_object()?;
    let id = field_of(fields, ID_FIELD)?.as_str()?.parse().ok()?;
    let name = field_of(fields, NAME_FIELD)?.as_str()?;
    Some(record(collection, id, name, fields))
}
