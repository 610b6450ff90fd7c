//! What an answer does to the model, step by step, until it is one [`Edit`].

use serde_json::Value;

use super::Scene;
use super::reply::{Reply, not_known, value};

use crate::model::{
    AnyRecord, COMMON_FIELDS, Collection, Edit, FieldValue, Fields, ITSELF, Id, Model, referring,
};

/// The model while an answer changes it.
pub struct Change<'a> {
    /// The model as it will be.
    pub model: Model,
    before: &'a Scene<'a>,
    new_id: &'a dyn Fn() -> Id,
    /// What was removed although more was said of it.
    lost: Vec<String>,
}

/// What an answer does.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spoken {
    /// The change.
    pub edit: Edit,
    /// The names of the records that it removes although more was said of them
    /// than that they are there: whoever answers should be asked.
    pub loses: Vec<String>,
}

/// The fields that are no more than what a chip says: they are lost with it.
const OF_A_CHIP: [&str; 9] = [
    "kind",
    "functions",
    "categories",
    "personKind",
    "from",
    "to",
    "party",
    "offsite",
    "offline",
];

impl<'a> Change<'a> {
    /// Begins; ids are made by the caller, as the core has neither clock nor chance.
    pub(super) fn new(before: &'a Scene<'a>, new_id: &'a dyn Fn() -> Id) -> Self {
        Self {
            model: before.model.clone(),
            before,
            new_id,
            lost: Vec::new(),
        }
    }

    /// The model as it is now, with texts and date.
    pub(super) fn scene(&self) -> Scene<'_> {
        Scene {
            model: &self.model,
            ..*self.before
        }
    }

    /// Answers a field of a record, which confirms it.
    pub(super) fn answer(&mut self, id: Id, field: &str, reply: &Reply) {
        let Some(record) = self.model.get(id) else {
            return;
        };
        let infos = record.collection().fields();
        if let Some(info) = infos.iter().find(|info| info.name == field) {
            self.set(id, field, reply.to_field(info.shape));
        }
    }

    /// Writes in a field of a record which other one it is, or that nobody knows.
    pub(super) fn refer(&mut self, id: Id, field: &str, to: Option<Id>, reply: &Reply) {
        let value = match to {
            Some(to) => Some(to.to_string().into()),
            None => (*reply == Reply::NotKnown).then(not_known),
        };
        self.set(id, field, value);
    }

    /// Writes a field of a record, which confirms it.
    pub(super) fn set(&mut self, id: Id, field: &str, value: Option<Value>) {
        self.update(id, |record| {
            let fields: &mut dyn Fields = record.as_record_mut();
            fields.set(field, value);
            record.as_record_mut().answered(field);
        });
    }

    /// Writes a field of a record of which nobody said that it is there, without
    /// saying so.
    pub(super) fn amend(&mut self, id: Id, field: &str, value: Option<Value>) {
        self.update(id, |record| {
            let fields: &mut dyn Fields = record.as_record_mut();
            fields.set(field, value);
        });
    }

    /// Gives a record another name.
    pub(super) fn rename(&mut self, id: Id, name: &str) {
        self.update(id, |record| {
            record.as_record_mut().set_name(name.to_owned());
            record.as_record_mut().answered(ITSELF);
        });
    }

    /// Confirms that a record exists, and is what its chip says.
    pub(super) fn confirm(&mut self, id: Id) {
        self.update(id, |record| {
            record.as_record_mut().answered(ITSELF);
            for field in OF_A_CHIP {
                record.as_record_mut().answered(field);
            }
        });
    }

    fn update(&mut self, id: Id, change: impl FnOnce(&mut AnyRecord)) {
        if let Some(mut record) = self.model.get(id) {
            change(&mut record);
            self.model.put(record);
        }
    }

    /// Adds a record with some fields.
    pub(super) fn add(&mut self, collection: Collection, name: &str, fields: Value) -> Id {
        let id = self.new_id();
        let mut record = collection.new_record(id);
        record.as_record_mut().set_name(name.to_owned());
        let known: &mut dyn Fields = record.as_record_mut();
        known.set_each(fields);
        self.model.put(record);
        id
    }

    /// Puts in a record as it is.
    pub(super) fn put(&mut self, record: AnyRecord) {
        self.model.put(record);
    }

    /// A new id.
    pub(super) fn new_id(&self) -> Id {
        (self.new_id)()
    }

    /// Removes a record that is no longer so.
    pub(super) fn remove(&mut self, id: Id) {
        self.take_back(id, &[]);
    }

    /// Removes a record that is no longer so; a question gave these fields itself.
    pub(super) fn take_back(&mut self, id: Id, given: &[&str]) {
        let Some(record) = self.model.get(id) else {
            return;
        };
        if !is_bare(&self.model, &record, given) {
            let name = self.scene().name_of(id);
            self.lost.push(name);
        }
        Edit::remove(&self.model, id).apply(&mut self.model);
    }

    /// Removes what a template proposed and is not here.
    pub(super) fn dismiss(&mut self, id: Id) {
        self.model.absent(id).apply(&mut self.model);
    }

    /// Removes what nobody said anything of: nothing is lost.
    pub(super) fn withdraw(&mut self, id: Id) {
        Edit::remove(&self.model, id).apply(&mut self.model);
    }

    /// Removes a record of which nothing is said any more, but for the fields
    /// that a question gave itself.
    pub(super) fn withdraw_if_bare(&mut self, id: Id, given: &[&str]) {
        let record = self.model.get(id);
        if record.is_some_and(|it| is_bare(&self.model, &it, given)) {
            self.withdraw(id);
        }
    }

    /// All of it as one change, dated.
    pub(super) fn finish(mut self) -> Spoken {
        let edit = Edit::between(self.before.model, &self.model);
        if edit.is_empty() {
            return Spoken::default();
        }
        for id in edit.touched() {
            self.update(id, |record| {
                let fields: &mut dyn Fields = record.as_record_mut();
                fields.set("updatedOn", Some(self.before.today.to_json()));
            });
        }
        Spoken {
            edit: Edit::between(self.before.model, &self.model),
            loses: self.lost,
        }
    }
}

/// Whether nothing is said of a record but that it is there, and these fields.
fn is_bare(model: &Model, record: &AnyRecord, given: &[&str]) -> bool {
    let id = record.as_record().id();
    let fields: &dyn Fields = record.as_record();
    let said = fields.infos().iter().any(|info| {
        !OF_A_CHIP.contains(&info.name)
            && !given.contains(&info.name)
            && (!COMMON_FIELDS.contains(&info.name) || info.name == "notes" || info.name == "tags")
            && value(record, info.name).is_some()
            && !record.as_record().is_proposed(info.name)
    });
    !said && referring(model, id).is_empty()
}
