//! What a chip offers: what organisations of the sector usually have, what any
//! organisation has, and what is told of nowhere because nobody thinks of it.

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::Scene;
use super::change::Change;
use crate::model::{AnyRecord, Collection, Fields, Id};
use crate::templates::{Entry, Template, made};

/// Something that may be added with one press.
pub(super) struct Offer {
    /// What it is.
    pub(super) entry: &'static Entry,
    /// What it is called.
    pub(super) name: String,
    /// Whether it is usual in the sector.
    pub(super) is_near: bool,
}

/// What a template says of a record and the interview asks for itself, so that
/// the answer is not written before the question.
const ASKED: [&str; 3] = ["stores", "places", "status"];

impl Offer {
    /// Adds its record; what the template says besides is proposed.
    pub(super) fn accept(&self, change: &mut Change<'_>) -> Id {
        let id = change.new_id();
        let made = made(&change.model);
        let mut record = Template::general().record(self.entry, self.name.clone(), id, &made);
        leave_out_asked(&mut record);
        change.put(record);
        id
    }
}

fn leave_out_asked(record: &mut AnyRecord) {
    let proposals = record.as_record().proposals().to_vec();
    let left = proposals
        .into_iter()
        .filter(|field| !ASKED.contains(&field.as_str()));
    let left: Vec<String> = left.collect();
    let fields: &mut dyn Fields = record.as_record_mut();
    for field in ASKED {
        fields.set(field, None);
    }
    record.as_record_mut().set_proposals(left);
}

/// What is offered in a collection, the most usual first.
pub(super) fn offers(scene: &Scene<'_>, collection: Collection) -> Vec<Offer> {
    let sector = scene.model.organisation.sector.known();
    let template = sector.map_or_else(Template::general, Template::of);
    let usual = template.entries_of(collection).map(|entry| Offer {
        entry,
        name: entry.name(scene.texts),
        is_near: true,
    });
    let unthought = UNTHOUGHT
        .iter()
        .filter(|entry| entry.collection == collection);
    let unthought = unthought.map(|entry| Offer {
        entry,
        name: scene
            .texts
            .get(&format!("interview-{}-{}", collection.name(), entry.key)),
        is_near: true,
    });
    let general = Template::general()
        .entries_of(collection)
        .map(|entry| Offer {
            entry,
            name: entry.name(scene.texts),
            is_near: false,
        });
    let mut offers: Vec<Offer> = Vec::new();
    for offer in usual.chain(unthought).chain(general) {
        let is_new =
            |other: &Offer| other.entry.id() != offer.entry.id() && other.name != offer.name;
        if offers.iter().all(is_new) {
            offers.push(offer);
        }
    }
    offers
}

/// Whether what is usual in the sector says that a service keeps some data.
pub(super) fn is_usually_kept(scene: &Scene<'_>, data_entry: &str, service_entry: &str) -> bool {
    let sector = scene.model.organisation.sector.known();
    let template = sector.map_or_else(Template::general, Template::of);
    template
        .entry(service_entry)
        .is_some_and(|entry| entry.links().contains(&data_entry))
}

/// What nobody thinks of until it is named, from `unthought.json`: in the form
/// of a template's file.
static UNTHOUGHT: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    let content: Map<String, Value> = serde_json::from_str(include_str!("unthought.json"))
        .unwrap_or_else(|error| panic!("unthought.json: {error}"));
    let mut entries = Vec::new();
    for &collection in Collection::TABLES {
        let known = content.get(collection.name()).and_then(Value::as_object);
        for (key, fields) in known.into_iter().flatten() {
            entries.push(Entry {
                collection,
                key: key.clone(),
                fields: fields.as_object().cloned().unwrap_or_default(),
            });
        }
    }
    entries
});
