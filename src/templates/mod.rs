//! Starting templates: what an organisation of some sector usually has, as a
//! draft to prune.
//!
//! A template is a data file beside this module. It holds structure only: under
//! each collection of the bundle, records by their key, with fields as they stand
//! in a bundle, in which `"@services/mail"` is a link to another entry. It holds
//! no words, no names of products and no amounts. A key means the same in every
//! template, so the texts (`desk/templates.ftl`, `template-services-mail`) are
//! shared by all.
//!
//! Everything that a template says is *proposed* (see [`crate::model::proposed`]):
//! nothing certain rests on it until somebody confirms it.
//!
//! To change a template: change its file, add the texts of new keys to every
//! language. To add one: its file, one line in `ALL` below, and the text of its
//! name. `tests/native/templates.rs` says what is wrong.

use std::sync::LazyLock;

use foldhash::HashMap;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::model::proposed::ITSELF;
use crate::model::{
    Answer, AnyRecord, Collection, Confidence, Edit, FieldValue, Fields, Id, Model, Sector,
};
use crate::texts::Texts;

/// What begins a link to another entry.
const LINK: char = '@';

/// The template for whoever fits none.
const GENERAL: &str = "general";

/// Lists the templates, in the order in which they are offered.
macro_rules! templates {
    ( $( $code:literal ),* $(,)? ) => {
        static ALL: LazyLock<Vec<Template>> = LazyLock::new(|| {
            vec![ $( Template::read($code, include_str!(concat!($code, ".json"))) ),* ]
        });

        /// The codes of the templates, in the order in which they are offered.
        pub const CODES: &[&str] = &[ $( $code ),* ];
    };
}

templates!(
    "association",
    "fiduciary",
    "medical-practice",
    "commune",
    "school",
    "trade",
    "general",
);

/// What an organisation of some sector usually has.
#[derive(Debug)]
pub struct Template {
    /// Its code: the name of its file, and of the sector that it is made for.
    pub code: &'static str,
    /// Where it comes from.
    pub source: String,
    /// Under which licence it may be used.
    pub licence: String,
    /// The date on which it was last checked, `YYYY-MM-DD`.
    pub valid_as_of: String,
    sectors: Vec<String>,
    organisation: Map<String, Value>,
    entries: Vec<Entry>,
}

/// One thing that a template proposes.
#[derive(Debug)]
pub struct Entry {
    /// Where its record stands.
    pub collection: Collection,
    /// Its key among those.
    pub key: String,
    /// The fields of its record; links are `"@collection/key"`.
    pub fields: Map<String, Value>,
}

/// The content of a template's file.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Content {
    source: String,
    licence: String,
    valid_as_of: String,
    sectors: Vec<String>,
    organisation: Map<String, Value>,
    #[serde(flatten)]
    collections: HashMap<String, Map<String, Value>>,
}

/// Which records of a model were made from which entries.
pub type Made = HashMap<String, Id>;

/// Looks which records of a model were made from which entries.
pub fn made(model: &Model) -> Made {
    let mut made = Made::default();
    for record in model.all_records() {
        let fields: &dyn Fields = record.as_record();
        let entry = fields.answer("entry").and_then(|answer| answer.to_json());
        if let Some(Value::String(entry)) = entry {
            made.entry(entry).or_insert(record.as_record().id());
        }
    }
    made
}

impl Template {
    /// Every template.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The template for a sector; the general one if there is none.
    pub fn of(sector: &Sector) -> &'static Self {
        let fits = |template: &&Self| template.sectors.iter().any(|it| it == sector.code());
        ALL.iter().find(fits).unwrap_or_else(|| Self::general())
    }

    /// The template with a code.
    pub fn find(code: &str) -> Option<&'static Self> {
        ALL.iter().find(|template| template.code == code)
    }

    /// The template for whoever fits none.
    pub fn general() -> &'static Self {
        // A test finds it.
        Self::find(GENERAL).unwrap_or(&ALL[0])
    }

    fn read(code: &'static str, file: &str) -> Self {
        // The file is part of the program, and a test reads each of them.
        let mut content: Content =
            serde_json::from_str(file).unwrap_or_else(|error| panic!("{code}: {error}"));
        let mut entries = Vec::new();
        for &collection in Collection::TABLES {
            let proposed = content.collections.remove(collection.name());
            for (key, fields) in proposed.unwrap_or_default() {
                let Value::Object(fields) = fields else {
                    panic!("{code}: {key} is not an object");
                };
                entries.push(Entry {
                    collection,
                    key,
                    fields,
                });
            }
        }
        let rest: Vec<&String> = content.collections.keys().collect();
        assert!(rest.is_empty(), "{code}: {rest:?} are no collections");
        Self {
            code,
            source: content.source,
            licence: content.licence,
            valid_as_of: content.valid_as_of,
            sectors: content.sectors,
            organisation: content.organisation,
            entries,
        }
    }

    /// The id of the text that names it.
    pub fn text_id(&self) -> String {
        format!("template-{}", self.code)
    }

    /// What it proposes, in the order of the bundle.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What it proposes in a collection.
    pub fn entries_of(&self, collection: Collection) -> impl Iterator<Item = &Entry> {
        let entries = self.entries.iter();
        entries.filter(move |entry| entry.collection == collection)
    }

    /// The entry with an id such as `services/mail`.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id() == id)
    }

    /// The record of an entry, linked to the records that were made from others;
    /// links to entries of which there is no record are left out.
    pub fn record(&self, entry: &Entry, name: String, id: Id, made: &Made) -> AnyRecord {
        let mut record = entry.collection.new_record(id);
        record.as_record_mut().set_name(name);
        let mut proposed = vec![ITSELF.to_owned()];
        let fields: &mut dyn Fields = record.as_record_mut();
        for (field, value) in &entry.fields {
            if let Some(value) = linked(value, made) {
                fields.set(field, Some(value));
                proposed.push(field.clone());
            }
        }
        fields.set("confidence", Some(Confidence::Approximate.to_json()));
        fields.set("entry", Some(entry.id().into()));
        record.as_record_mut().set_proposals(proposed);
        record
    }

    /// The change that proposes to a model all that the template says, but for
    /// what was made from it before. What was answered stays as it is.
    pub fn propose(&self, model: &Model, texts: &Texts, mut new_id: impl FnMut() -> Id) -> Edit {
        let mut made = made(model);
        let new = self.entries.iter();
        let new: Vec<&Entry> = new.filter(|it| !made.contains_key(&it.id())).collect();
        // Records stand in the order of their ids: here, in that of the template.
        let mut ids: Vec<Id> = new.iter().map(|_| new_id()).collect();
        ids.sort_unstable();
        let new: Vec<(&Entry, Id)> = new.into_iter().zip(ids).collect();
        made.extend(new.iter().map(|(entry, id)| (entry.id(), *id)));
        let edit = Edit::put(model, self.organisation(model));
        new.into_iter().fold(edit, |edit, (entry, id)| {
            let name = entry.name(texts);
            edit.then(Edit::put(model, self.record(entry, name, id, &made)))
        })
    }

    /// The organisation of a model, with what was not answered proposed.
    fn organisation(&self, model: &Model) -> AnyRecord {
        let mut organisation = (*model.organisation).clone();
        let mut proposed: Vec<String> = organisation.common.proposed.each().cloned().collect();
        if organisation.sector.is_not_asked()
            && let Some(sector) = self.sectors.first()
        {
            organisation.sector = Answer::Known(Sector::of(sector));
            proposed.push("sector".to_owned());
        }
        let mut record = AnyRecord::from(organisation);
        let fields: &mut dyn Fields = record.as_record_mut();
        for (field, value) in &self.organisation {
            let unanswered = fields
                .answer(field)
                .is_some_and(|it| it.to_json().is_none());
            if unanswered {
                fields.set(field, Some(value.clone()));
                proposed.push(field.clone());
            }
        }
        record.as_record_mut().set_proposals(proposed);
        record
    }
}

impl Entry {
    /// Its id, as records remember it: `services/mail`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.collection.name(), self.key)
    }

    /// The id of the text that names it. Its attribute `hint`, which many lack,
    /// says more. A flow has none: it is named after its ends, see [`Self::name`].
    pub fn text_id(&self) -> String {
        format!("template-{}-{}", self.collection.name(), self.key)
    }

    /// What it is called until the user calls it something else.
    pub fn name(&self, texts: &Texts) -> String {
        if self.collection != Collection::Flows {
            return texts.get(&self.text_id());
        }
        let end = |field: &str| {
            let link = self.fields.get(field).and_then(Value::as_str);
            let link = link.unwrap_or_default().trim_start_matches(LINK);
            texts.get(&format!("template-{}", link.replace('/', "-")))
        };
        let ends = [("from", end("from").into()), ("to", end("to").into())];
        texts.with("template-flow", &ends)
    }

    /// The ids of the entries that it is linked to.
    pub fn links(&self) -> Vec<&str> {
        let mut links = Vec::new();
        for value in self.fields.values() {
            collect_links(value, &mut links);
        }
        links
    }
}

fn collect_links<'a>(value: &'a Value, links: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => links.extend(text.strip_prefix(LINK)),
        Value::Array(values) => values.iter().for_each(|it| collect_links(it, links)),
        Value::Object(fields) => fields.values().for_each(|it| collect_links(it, links)),
        _ => {}
    }
}

/// A value of an entry with links to records; nothing if nothing of it is left.
/// A part goes with what its first field is linked to.
fn linked(value: &Value, made: &Made) -> Option<Value> {
    match value {
        Value::String(text) => match text.strip_prefix(LINK) {
            Some(entry) => made.get(entry).map(|id| id.to_string().into()),
            None => Some(value.clone()),
        },
        Value::Array(values) => {
            let left: Vec<Value> = values.iter().filter_map(|it| linked(it, made)).collect();
            (!left.is_empty()).then(|| left.into())
        }
        Value::Object(fields) => {
            let mut left = Map::new();
            for (index, (field, value)) in fields.iter().enumerate() {
                match linked(value, made) {
                    Some(value) => {
                        left.insert(field.clone(), value);
                    }
                    None if index == 0 => return None,
                    None => {}
                }
            }
            Some(left.into())
        }
        other => Some(other.clone()),
    }
}
