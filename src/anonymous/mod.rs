//! A copy of an audit that can be shown to peers: it keeps what the rules look at, and
//! says of whom it speaks no longer.
//!
//! Names, words and identities are always replaced, and what this version does not
//! know is left out: nobody can tell what is in it. What else goes is a choice. It
//! follows from the lists of fields: no record has code of its own here.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::bundle::{self, ID_FIELD, NAME_FIELD};
use crate::model::{
    AnyRecord, COUNTRIES, Collection, Currency, Date, FieldInfo, FieldValue, Id, Json, Model,
    Money, NOT_KNOWN_KEY, OTHER_PREFIX, PartyKind, Shape,
};

/// What stands in the place of words.
pub const REPLACED: &str = "…";

/// Fields of a line that hold codes of the program, with records by their ids: not
/// the user's words.
const CODES: &[&str] = &["findings", "finding", "rule", "threshold", "question"];

/// Fields that say how the audit was made, not how things are.
const OF_THE_AUDIT: &[&str] = &["interview", "restsOn", "signature"];

/// Fields that tell where an organisation is and how large.
const WHERE: &[&str] = &["canton", "headcount", "volunteers"];

/// What becomes of amounts of money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Amounts {
    /// They are rounded to two figures: 1 234 becomes 1 200.
    #[default]
    Rounded,
    /// They are left out.
    LeftOut,
    /// They stay.
    Kept,
}

impl Amounts {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Rounded, Self::LeftOut, Self::Kept];

    /// Its name on the command line, and the end of that of its text.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Rounded => "rounded",
            Self::LeftOut => "left-out",
            Self::Kept => "kept",
        }
    }
}

/// What may stay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// What becomes of amounts.
    pub amounts: Amounts,
    /// Whether suppliers keep their names.
    pub suppliers: bool,
    /// Whether the canton and the number of people stay.
    pub place: bool,
}

/// The copy. `name` calls the so many-th record of its kind.
pub fn anonymous(
    model: &Model,
    choices: Choices,
    name: &dyn Fn(Collection, usize) -> String,
) -> Model {
    let mut copy = Copy {
        choices,
        ids: BTreeMap::new(),
    };
    let mut counts: BTreeMap<Collection, usize> = BTreeMap::new();
    let records: Vec<AnyRecord> = model.all_records().collect();
    // Identities follow the order of the records, not that of the references.
    for record in &records {
        copy.id(record.as_record().id());
    }
    let anonymous = records.iter().filter_map(|record| {
        let collection = record.collection();
        let count = counts.entry(collection).or_default();
        *count += 1;
        let called = if choices.suppliers && is_supplier(record) {
            record.as_record().name().to_owned()
        } else {
            name(collection, *count)
        };
        copy.record(record, called)
    });
    Model::of(anonymous, Map::new())
}

/// Every text of a model that is not from a closed list, once each, in the order of
/// the records: what somebody reads who is given the copy.
pub fn texts(model: &Model) -> Vec<String> {
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    for record in model.all_records() {
        let Value::Object(map) = bundle::record_to_json(record.as_record()) else {
            continue;
        };
        let mut add = |text: &str| {
            if !text.is_empty() && text != REPLACED && seen.insert(text.to_owned()) {
                found.push(text.to_owned());
            }
        };
        add(record.as_record().name());
        for info in record.collection().fields() {
            if let Some(value) = map.get(info.name) {
                words(info.shape, value, &mut add);
            }
        }
    }
    found
}

fn words(shape: Shape, value: &Value, add: &mut dyn FnMut(&str)) {
    match (shape, value) {
        (Shape::Line | Shape::Prose, Value::String(text)) => add(text),
        (Shape::Catalogue(_), Value::String(code)) => {
            code.strip_prefix(OTHER_PREFIX).into_iter().for_each(add);
        }
        (Shape::List(element), Value::Array(values)) => {
            values.iter().for_each(|value| words(*element, value, add));
        }
        (Shape::Part(part), Value::Object(map)) => {
            for info in part.fields {
                if let Some(value) = map.get(info.name) {
                    words(info.shape, value, add);
                }
            }
        }
        _ => {}
    }
}

fn is_supplier(record: &AnyRecord) -> bool {
    let AnyRecord::Parties(party) = record else {
        return false;
    };
    party
        .kind
        .is_known_and(|kind| matches!(kind, PartyKind::Supplier | PartyKind::Subcontractor))
}

struct Copy {
    choices: Choices,
    /// The new identities, by the old.
    ids: BTreeMap<Id, Id>,
}

impl Copy {
    /// The new identity of a record, also of one that is missing.
    fn id(&mut self, old: Id) -> Id {
        let next = self.ids.len() as u128 + 1;
        // Of the form of a random UUID (RFC 9562), so that every reader takes it.
        let new = Id::from_u128((0x4000_8000_u128 << 48) | next);
        *self.ids.entry(old).or_insert(new)
    }

    fn record(&mut self, record: &AnyRecord, name: String) -> Option<AnyRecord> {
        let Value::Object(old) = bundle::record_to_json(record.as_record()) else {
            return None;
        };
        let collection = record.collection();
        let mut map = self.fields(collection.fields(), &old);
        let id = self.id(record.as_record().id());
        map.insert(ID_FIELD.to_owned(), id.to_string().into());
        map.insert(NAME_FIELD.to_owned(), name.into());
        bundle::record_from_json(collection, &map.into())
    }

    fn fields(&mut self, infos: &[FieldInfo], old: &Map<String, Value>) -> Map<String, Value> {
        let mut map = Map::new();
        for info in infos {
            let is_where = WHERE.contains(&info.name) && !self.choices.place;
            if is_where || OF_THE_AUDIT.contains(&info.name) {
                continue;
            }
            let value = old.get(info.name);
            let is_code = CODES.contains(&info.name);
            if let Some(value) = value.and_then(|value| self.value(info.shape, is_code, value)) {
                map.insert(info.name.to_owned(), value);
            }
        }
        map
    }

    /// A value that says no longer of whom; nothing if it is left out, or is not what
    /// this version knows there.
    fn value(&mut self, shape: Shape, is_code: bool, value: &Value) -> Option<Value> {
        if value.get(NOT_KNOWN_KEY) == Some(&Value::Bool(true)) {
            return Some(serde_json::json!({ NOT_KNOWN_KEY: true }));
        }
        let text = value.as_str();
        match shape {
            Shape::Line if is_code => Some(self.code(text?).into()),
            Shape::Line | Shape::Prose => text.map(|_| REPLACED.into()),
            Shape::Flag => value.as_bool().map(Value::from),
            Shape::Count => u32::from_json(&Json::of(value)).map(Value::from),
            Shape::Date => Date::from_json(&Json::of(value)).map(|_| value.clone()),
            Shape::Money => self.amount(Money::from_json(&Json::of(value))?),
            Shape::Currency => Currency::from_json(&Json::of(value)).map(|_| value.clone()),
            Shape::Country => COUNTRIES.contains(text?).then(|| value.clone()),
            Shape::Choice(choice) => choice.codes.contains(&text?).then(|| value.clone()),
            Shape::Catalogue(catalogue) => {
                let text = text?;
                if text.starts_with(OTHER_PREFIX) {
                    return Some(format!("{OTHER_PREFIX}{REPLACED}").into());
                }
                (catalogue.content)().contains(text).then(|| value.clone())
            }
            Shape::Ref(_) => Some(self.id(text?.parse().ok()?).to_string().into()),
            Shape::Part(part) => Some(self.fields(part.fields, value.as_object()?).into()),
            Shape::List(element) => {
                let values = value.as_array()?.iter();
                let values = values.filter_map(|value| self.value(*element, is_code, value));
                Some(values.collect::<Vec<_>>().into())
            }
        }
    }

    fn amount(&self, money: Money) -> Option<Value> {
        let amount = match self.choices.amounts {
            Amounts::Kept => money.amount,
            Amounts::Rounded => money.amount.round_sf(2)?,
            Amounts::LeftOut => return None,
        };
        Some(Money { amount, ..money }.to_json())
    }

    /// A code with the new identities of the records in it. What is no code is words.
    fn code(&mut self, code: &str) -> String {
        const ID_LETTERS: usize = 36;
        let is_code = |letter: char| letter.is_ascii_alphanumeric() || "-@,_".contains(letter);
        if !code.chars().all(is_code) {
            return REPLACED.to_owned();
        }
        let mut new = String::new();
        let mut rest = code;
        while let Some(letter) = rest.chars().next() {
            let id = rest
                .get(..ID_LETTERS)
                .and_then(|text| text.parse::<Id>().ok());
            if let Some(id) = id {
                new.push_str(&self.id(id).to_string());
                rest = &rest[ID_LETTERS..];
            } else {
                new.push(letter);
                rest = &rest[letter.len_utf8()..];
            }
        }
        new
    }
}
