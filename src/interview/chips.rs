//! Records as chips: those that are there, those that are offered, and one's own words.

use serde_json::Value;

use super::Scene;
use super::change::Change;
use super::offers::Offer;
use super::reply::{Choice, Input, Reply, own_words, value};

use crate::model::{AnyRecord, Collection, ITSELF, Id, Model};
use crate::report::phrase::record_name;

/// The records of a kind, and what is offered besides.
pub(super) struct Chips {
    /// Of which kind.
    pub(super) collection: Collection,
    /// Which of the records are shown.
    pub(super) shown: fn(&AnyRecord) -> bool,
    /// What is offered besides.
    pub(super) offers: Vec<Offer>,
    /// What a record in one's own words begins with.
    pub(super) own: Value,
}

impl Chips {
    fn records(&self, model: &Model) -> Vec<AnyRecord> {
        let mut records = model.records(self.collection);
        records.retain(|record| (self.shown)(record));
        records
    }

    /// The chips: what is offered, then what is there besides.
    pub(super) fn choices(&self, scene: &Scene<'_>) -> Vec<Choice> {
        let mut records = self.records(scene.model);
        let mut choices: Vec<Choice> = Vec::new();
        // A chip stays where it is when it is pressed.
        for offer in &self.offers {
            let code = offer.entry.id();
            let made = records
                .iter()
                .position(|record| code_of(scene.model, record) == code);
            choices.push(match made {
                Some(at) => there(scene, &records.remove(at)),
                None => Choice {
                    is_near: offer.is_near,
                    ..Choice::new(code, offer.name.clone())
                },
            });
        }
        choices.extend(records.iter().map(|record| there(scene, record)));
        choices
    }

    /// A row of all of them.
    pub(super) fn input(&self, scene: &Scene<'_>) -> Input {
        Input::Several {
            choices: self.choices(scene),
            own: true,
        }
    }

    /// Those that are confirmed.
    pub(super) fn ticked(&self, model: &Model) -> Reply {
        let records = self.records(model).into_iter();
        let confirmed = records.filter(|record| !record.as_record().is_proposed(ITSELF));
        Reply::several(confirmed.map(|record| code_of(model, &record)))
    }

    /// The record of a chip, made if it is not there yet, and confirmed.
    pub(super) fn resolve(&self, change: &mut Change<'_>, code: &str) -> Option<Id> {
        let id = match find(&change.model, self.collection, code) {
            Some(id) => id,
            None => match own_words(code) {
                Some("") => return None,
                // Writing what is there already means that.
                Some(words) => match self.named(&change.model, words) {
                    Some(id) => id,
                    None => change.add(self.collection, words, self.own.clone()),
                },
                None => {
                    let offer = self.offers.iter().find(|it| it.entry.id() == code)?;
                    offer.accept(change)
                }
            },
        };
        change.confirm(id);
        Some(id)
    }

    fn named(&self, model: &Model, words: &str) -> Option<Id> {
        let words = words.to_lowercase();
        let records = self.records(model);
        let named = records.iter().map(AnyRecord::as_record);
        let mut same = named.filter(|record| record.name().to_lowercase() == words);
        same.next().map(|record| record.id())
    }

    /// Makes the confirmed records those that are pressed.
    pub(super) fn tick(&self, change: &mut Change<'_>, reply: &Reply) {
        let before = self.ticked(&change.model);
        for code in before.codes().iter().filter(|code| !reply.has(code)) {
            if let Some(id) = find(&change.model, self.collection, code) {
                change.remove(id);
            }
        }
        for code in reply.codes().iter().filter(|code| !before.has(code)) {
            self.resolve(change, code);
        }
    }

    /// Removes what a template proposed and nobody confirmed.
    pub(super) fn prune(&self, change: &mut Change<'_>) {
        for record in self.records(&change.model) {
            let record = record.as_record();
            if record.is_proposed(ITSELF) {
                change.dismiss(record.id());
            }
        }
    }
}

/// The chip of a record that is shown among offers.
fn there(scene: &Scene<'_>, record: &AnyRecord) -> Choice {
    Choice {
        is_proposed: record.as_record().is_proposed(ITSELF),
        ..chip(scene, record)
    }
}

/// The chip of a record.
fn chip(scene: &Scene<'_>, record: &AnyRecord) -> Choice {
    let name = record_name(scene.model, record.as_record().id(), scene.texts);
    Choice::new(code_of(scene.model, record), name)
}

/// The chips of some records, and nothing besides.
pub(super) fn chips_of(scene: &Scene<'_>, ids: impl IntoIterator<Item = Id>) -> Vec<Choice> {
    let records = ids.into_iter().filter_map(|id| scene.model.get(id));
    records.map(|record| chip(scene, &record)).collect()
}

/// The code of a record's chip: the entry that it was made from, if it is the
/// only one of it, or its id.
fn code_of(model: &Model, record: &AnyRecord) -> String {
    let id = record.as_record().id();
    match value(record, "entry") {
        Some(Value::String(entry)) if find(model, record.collection(), &entry) == Some(id) => entry,
        _ => id.to_string(),
    }
}

/// The code of a record's chip, by its id.
pub(super) fn code(model: &Model, id: Id) -> String {
    let record = model.get(id);
    record.map_or_else(|| id.to_string(), |record| code_of(model, &record))
}

/// The record of a chip.
pub(super) fn find(model: &Model, collection: Collection, code: &str) -> Option<Id> {
    if let Ok(id) = code.parse::<Id>() {
        let record = model.get(id)?;
        return (record.collection() == collection).then_some(id);
    }
    let records = model.records(collection);
    let mut made = records
        .iter()
        .filter(|record| value(record, "entry").is_some_and(|entry| entry == code));
    made.next().map(|record| record.as_record().id())
}
