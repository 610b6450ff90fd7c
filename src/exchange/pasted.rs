//! A pasted list as records: which column is which field, how each row is read,
//! what is not understood, and the one change that takes all of it in.

use std::collections::BTreeMap;

use foldhash::{HashMap, HashSet};
use serde_json::{Map, Value};

use super::cell::{Context, Make, Said, is_readable, read};
use super::cells::Cells;
use super::lexicon::Lexicon;
use crate::model::{
    AnyRecord, Collection, Currency, Date, Edit, FieldInfo, FieldValue, Fields, ITSELF, Id, Model,
    Shape,
};
use crate::texts::plain_words;

/// What becomes of a column.
#[derive(Clone, Copy, Debug)]
pub enum Column {
    /// It names the records.
    Name,
    /// It answers a field.
    Field(&'static FieldInfo),
    /// It is kept among the remarks.
    Notes,
    /// It is left out.
    Out,
}

impl Column {
    /// A word for it, which [`Column::of`] reads again: the name of a field, or
    /// a sign that is none.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Name => "+name",
            Self::Field(info) => info.name,
            Self::Notes => "+notes",
            Self::Out => "+out",
        }
    }

    /// The column of a word, for the records of some fields.
    pub fn of(code: &str, fields: &[&'static FieldInfo]) -> Option<Self> {
        match code {
            "+name" => Some(Self::Name),
            "+notes" => Some(Self::Notes),
            "+out" => Some(Self::Out),
            name => fields
                .iter()
                .find(|info| info.name == name)
                .map(|info| Self::Field(info)),
        }
    }
}

impl PartialEq for Column {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

/// How a list is to be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapping {
    /// Whether the first row tells what the columns are.
    pub has_heads: bool,
    /// What becomes of each column.
    pub columns: Vec<Column>,
    /// What to read in place of a text, by column and text.
    pub corrections: BTreeMap<(usize, String), String>,
    /// What is done about names that no record has: in which collection it is
    /// made, or nothing. Without an entry, it is made in the first that fits.
    pub missing: BTreeMap<String, Option<Collection>>,
}

/// One cell, as it was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing stands there.
    Empty,
    /// It is the name of the record.
    Name,
    /// It answers the field of its column.
    Read(Value),
    /// It is not understood, and kept among the remarks.
    Unread,
    /// Its column is kept among the remarks.
    Notes,
    /// Its column is left out.
    Out,
}

/// One row, as it was read.
#[derive(Clone, Debug)]
pub struct Row {
    /// The record it makes or changes.
    pub id: Id,
    /// Whether there was no record of that name.
    pub is_new: bool,
    /// The name of the record.
    pub name: String,
    /// Its cells, one for each column.
    pub cells: Vec<Cell>,
    /// The answers of its cells, and what they say besides.
    fields: Vec<(&'static str, Value)>,
    /// What is kept among the remarks: columns and texts; without a column, what
    /// is a remark already.
    notes: Vec<(Option<usize>, String)>,
}

/// A name that no record has.
#[derive(Clone, Debug)]
pub struct Missing {
    /// The record that would be made.
    pub id: Id,
    /// The name, as it stands in the list.
    pub name: String,
    /// By which it is found in [`Mapping::missing`].
    pub key: String,
    /// Where it could be made.
    pub collections: &'static [Collection],
    /// Where it will be made, if it will.
    pub collection: Option<Collection>,
    /// The field that names it first.
    field: &'static str,
}

/// A text that is not understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Unread {
    /// In which column.
    pub column: usize,
    /// What stands there.
    pub text: String,
    /// In how many rows.
    pub count: usize,
}

/// A list as it was read.
#[derive(Clone, Debug, Default)]
pub struct Pasted {
    /// The rows.
    pub rows: Vec<Row>,
    /// The names that no record has.
    pub missing: Vec<Missing>,
    /// The texts that are not understood.
    pub unread: Vec<Unread>,
}

/// The fields that a column can answer, of those that are shown.
pub fn fits(info: &FieldInfo) -> bool {
    is_readable(info.shape)
}

/// What the columns of a list seem to be, by their heads in any language.
pub fn guess(
    cells: &Cells,
    collection: Collection,
    fields: &[&'static FieldInfo],
    lexicon: &Lexicon,
) -> Mapping {
    let heads: Vec<String> = cells
        .rows
        .first()
        .into_iter()
        .flatten()
        .map(|head| plain_words(head))
        .collect();
    let mut wanted: Vec<(Column, Vec<String>)> =
        vec![(Column::Name, lexicon.names_of_name(collection))];
    let named = fields
        .iter()
        .map(|info| (Column::Field(info), lexicon.names(collection, info)));
    wanted.extend(named);
    let mut columns: Vec<Option<Column>> = vec![None; cells.width];
    let mut taken = HashSet::default();
    // The best resemblances first, so that none takes the column of a better one.
    for at_least in [EQUAL, WITHIN] {
        for (column, names) in &wanted {
            let free = heads
                .iter()
                .enumerate()
                .filter(|(index, _)| columns[*index].is_none());
            let alike = free
                .filter(|(_, head)| names.iter().any(|name| resemblance(head, name) >= at_least));
            let found = alike.map(|(index, _)| index).next();
            if let Some(index) = found.filter(|_| taken.insert(column.code())) {
                columns[index] = Some(*column);
            }
        }
    }
    let has_heads = cells.rows.len() > 1 && columns.iter().any(Option::is_some);
    if !has_heads {
        columns.fill(None);
    }
    // Without a head that says so, names stand in the first column that is free.
    let is_named = columns.contains(&Some(Column::Name));
    if let Some(first) = columns
        .iter_mut()
        .find(|column| column.is_none())
        .filter(|_| !is_named)
    {
        *first = Some(Column::Name);
    }
    Mapping {
        has_heads,
        columns: columns
            .into_iter()
            .map(|column| column.unwrap_or(Column::Notes))
            .collect(),
        corrections: BTreeMap::new(),
        missing: BTreeMap::new(),
    }
}

/// Two names are the same words.
const EQUAL: u8 = 2;
/// All words of one are in the other.
const WITHIN: u8 = 1;

fn resemblance(head: &str, name: &str) -> u8 {
    let all_in = |some: &str, other: &str| {
        // Short words are in many names: « de », « no ».
        some.len() >= 4
            && some
                .split(' ')
                .all(|word| other.split(' ').any(|it| it == word))
    };
    if head.is_empty() || name.is_empty() {
        0
    } else if head == name {
        EQUAL
    } else if all_in(head, name) || all_in(name, head) {
        WITHIN
    } else {
        0
    }
}

/// What a reference says of the record that it makes.
const IMPLIED: [(&str, Collection, &str, &str); 1] =
    [("supplier", Collection::Parties, "kind", "supplier")];

/// The records of a model and of a list, by name.
struct Names {
    known: HashMap<(Collection, String), Vec<Id>>,
    missing: Vec<Missing>,
}

impl Names {
    fn of(model: &Model) -> Self {
        let mut known: HashMap<(Collection, String), Vec<Id>> = HashMap::default();
        model.each_record(|record| {
            let key = plain_words(record.name());
            if !key.is_empty() {
                known
                    .entry((record.collection(), key))
                    .or_default()
                    .push(record.id());
            }
        });
        Self {
            known,
            missing: Vec::new(),
        }
    }

    fn add(&mut self, collection: Collection, name: &str, id: Id) {
        let key = (collection, plain_words(name));
        self.known.entry(key).or_default().push(id);
    }

    /// The record of a name; nothing when several have it.
    fn find(&self, collections: &[Collection], name: &str) -> Option<Option<Id>> {
        let key = plain_words(name);
        let mut found = collections
            .iter()
            .filter_map(|collection| self.known.get(&(*collection, key.clone())))
            .flatten();
        let id = *found.next()?;
        Some(found.next().is_none().then_some(id))
    }

    /// The record of a name that none has yet.
    fn miss(
        &mut self,
        collections: &'static [Collection],
        name: &str,
        field: &'static str,
        mapping: &Mapping,
        new_id: &mut dyn FnMut() -> Id,
    ) -> Option<Id> {
        let key = plain_words(name);
        if key.is_empty() {
            return None;
        }
        let known = self
            .missing
            .iter()
            .find(|it| it.key == key && it.collections == collections);
        let missing = match known {
            Some(known) => known,
            None => {
                let mut fitting = collections
                    .iter()
                    .filter(|it| **it != Collection::Organisation)
                    .copied();
                let first = fitting.next();
                let collection = mapping.missing.get(&key).copied().unwrap_or(first);
                self.missing.push(Missing {
                    id: new_id(),
                    name: name.to_owned(),
                    key,
                    collections,
                    collection,
                    field,
                });
                self.missing.last()?
            }
        };
        missing.collection.map(|_| missing.id)
    }
}

/// Reads a list as records of a collection. Ids are made by the caller, for the
/// records that are new.
pub fn paste(
    cells: &Cells,
    mapping: &Mapping,
    collection: Collection,
    model: &Model,
    lexicon: &Lexicon,
    new_id: &mut dyn FnMut() -> Id,
) -> Pasted {
    let rows = &cells.rows[usize::from(mapping.has_heads).min(cells.rows.len())..];
    let mut names = Names::of(model);
    let named = mapping
        .columns
        .iter()
        .position(|column| *column == Column::Name);
    let name_of = |row: &[String]| named.and_then(|index| row.get(index)).cloned();
    // Each row takes the next record of its name: pasting twice changes nothing.
    let own = names
        .known
        .iter()
        .filter(|((kind, _), _)| *kind == collection);
    let mut free: HashMap<String, Vec<Id>> = own
        .map(|((_, key), ids)| (key.clone(), ids.iter().rev().copied().collect()))
        .collect();
    let mut read_rows = Vec::with_capacity(rows.len());
    for row in rows {
        let name = name_of(row).unwrap_or_default();
        let known = free.get_mut(&plain_words(&name)).and_then(Vec::pop);
        let id = known.unwrap_or_else(&mut *new_id);
        if known.is_none() {
            names.add(collection, &name, id);
        }
        read_rows.push(Row {
            id,
            is_new: known.is_none(),
            name,
            cells: Vec::with_capacity(row.len()),
            fields: Vec::new(),
            notes: Vec::new(),
        });
    }
    let currency = model
        .organisation
        .currency
        .known()
        .copied()
        .unwrap_or(Currency::CHF);
    let mut unread: Vec<Unread> = Vec::new();
    for (read_row, row) in read_rows.iter_mut().zip(rows) {
        for (index, (text, column)) in row.iter().zip(&mapping.columns).enumerate() {
            let cell = read_cell(
                text,
                index,
                *column,
                mapping,
                read_row,
                &mut |info, text| {
                    let mut named =
                        |collections, name: &str, make| match names.find(collections, name) {
                            Some(found) => found,
                            None if make == Make::Nothing => None,
                            None => names.miss(collections, name, info.name, mapping, new_id),
                        };
                    let mut context = Context {
                        lexicon,
                        currency,
                        named: &mut named,
                    };
                    read(info.shape, text, &mut context)
                },
            );
            if cell == Cell::Unread {
                match unread
                    .iter_mut()
                    .find(|it| it.column == index && it.text == *text)
                {
                    Some(known) => known.count += 1,
                    None => unread.push(Unread {
                        column: index,
                        text: text.clone(),
                        count: 1,
                    }),
                }
            }
            read_row.cells.push(cell);
        }
    }
    Pasted {
        rows: read_rows,
        missing: names.missing,
        unread,
    }
}

/// Reads one cell into its row.
fn read_cell(
    text: &str,
    index: usize,
    column: Column,
    mapping: &Mapping,
    row: &mut Row,
    read: &mut dyn FnMut(&'static FieldInfo, &str) -> Option<Said>,
) -> Cell {
    if text.is_empty() {
        return Cell::Empty;
    }
    let info = match column {
        Column::Name => return Cell::Name,
        Column::Out => return Cell::Out,
        Column::Notes => {
            row.notes.push((Some(index), text.to_owned()));
            return Cell::Notes;
        }
        // Remarks that are there already stay.
        Column::Field(info) if info.name == "notes" => {
            row.notes.push((None, text.to_owned()));
            return Cell::Notes;
        }
        Column::Field(info) => info,
    };
    let corrected = mapping.corrections.get(&(index, text.to_owned()));
    let recurrence = |row: &Row| {
        // A column of its own counts, if there is one.
        let has_column = mapping.columns.iter().any(|it| it.code() == "recurrence");
        (!has_column && info.name == "amount" && !row.fields.iter().any(|it| it.0 == "recurrence"))
            .then_some("recurrence")
    };
    match read(info, corrected.map_or(text, String::as_str)) {
        Some(said) => {
            match (said.recurrence, recurrence(row)) {
                (None, _) => {}
                (Some(often), Some(field)) => row.fields.push((field, often.to_json())),
                // What it says besides would be lost.
                (Some(_), None) => row.notes.push((Some(index), text.to_owned())),
            }
            row.fields.push((info.name, said.value.clone()));
            Cell::Read(said.value)
        }
        None => {
            row.notes.push((Some(index), text.to_owned()));
            Cell::Unread
        }
    }
}

impl Pasted {
    /// A model with the records that will be made for names that none has.
    pub fn with_missing(&self, model: &Model) -> Model {
        let mut model = model.clone();
        for record in self.missing.iter().filter_map(Missing::record) {
            model.put(record);
        }
        model
    }

    /// How many records are new, and how many are changed.
    pub fn counts(&self) -> (usize, usize) {
        let new = self.rows.iter().filter(|row| row.is_new).count();
        (new, self.rows.len() - new)
    }

    /// The one change that takes the list in. `note` says a column and a text in a
    /// line of the remarks.
    pub fn edit(
        &self,
        model: &Model,
        collection: Collection,
        today: Date,
        note: &dyn Fn(Option<usize>, &str) -> String,
    ) -> Edit {
        let missing = self.missing.iter().filter_map(Missing::record);
        let mut records: Vec<AnyRecord> = missing.collect();
        for row in &self.rows {
            let before = model.get(row.id);
            let mut record = before
                .clone()
                .unwrap_or_else(|| collection.new_record(row.id));
            if row.is_new {
                record.as_record_mut().set_name(row.name.clone());
            }
            record.as_record_mut().answered(ITSELF);
            for (name, value) in &row.fields {
                let fields: &mut dyn Fields = record.as_record_mut();
                fields.set(name, Some(value.clone()));
                record.as_record_mut().answered(name);
            }
            let lines: Vec<String> = row
                .notes
                .iter()
                .map(|(index, text)| note(*index, text))
                .collect();
            add_notes(record.as_record_mut(), &lines);
            if before.as_ref() != Some(&record) {
                records.push(record);
            }
        }
        for record in &mut records {
            let fields: &mut dyn Fields = record.as_record_mut();
            fields.set("updatedOn", Some(today.to_json()));
        }
        Edit::put_each(model, records)
    }
}

impl Missing {
    /// The record that is made for the name.
    fn record(&self) -> Option<AnyRecord> {
        let collection = self.collection?;
        let mut record = collection.new_record(self.id);
        record.as_record_mut().set_name(self.name.clone());
        let implied = IMPLIED
            .iter()
            .filter(|it| it.0 == self.field && it.1 == collection);
        let fields: &mut dyn Fields = record.as_record_mut();
        fields.set_each(Value::Object(
            implied
                .map(|it| (it.2.to_owned(), it.3.into()))
                .collect::<Map<_, _>>(),
        ));
        Some(record)
    }
}

/// Puts lines behind the remarks, but for those that stand there already.
pub(super) fn add_notes(fields: &mut dyn Fields, lines: &[String]) {
    let known = fields.answer("notes").and_then(|answer| answer.to_json());
    let known = match &known {
        Some(Value::String(text)) => text.as_str(),
        _ => "",
    };
    let mut all: Vec<&str> = known.lines().collect();
    for line in lines.iter().flat_map(|line| line.lines()) {
        if !all.contains(&line) {
            all.push(line);
        }
    }
    let text = all.join("\n");
    if !lines.is_empty() && text != known {
        fields.set("notes", Some(text.into()));
    }
}

impl Column {
    /// The list of answers from which a column chooses, for correcting what was
    /// not understood.
    pub const fn shape(&self) -> Option<Shape> {
        match self {
            Self::Field(info) => Some(info.shape),
            Self::Name | Self::Notes | Self::Out => None,
        }
    }
}
