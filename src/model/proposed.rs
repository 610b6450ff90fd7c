//! Values that a starting template proposed and nobody confirmed yet.
//!
//! A record lists them by the names of their fields; [`ITSELF`] stands for the
//! record: whether there is such a thing here at all. What is proposed is no
//! answer: a value that the user gives, or leaves on purpose, is proposed no more.

use foldhash::HashSet;
use serde_json::Value;

use super::{AnyRecord, Collection, Confidence, Edit, Fields, Id, Model, Place, Record};

/// What stands among the proposals of a record for the record itself.
pub const ITSELF: &str = "name";

impl dyn Record + '_ {
    /// The fields whose value is only proposed, and [`ITSELF`].
    pub fn proposals(&self) -> &[String] {
        self.proposed()
            .known()
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// Whether the value of a field is only proposed.
    pub fn is_proposed(&self, field: &str) -> bool {
        self.proposals().iter().any(|proposed| proposed == field)
    }

    /// Takes note that somebody answered a field: who says something of a thing
    /// says that it is there.
    pub fn answered(&mut self, field: &str) {
        let left = self.proposals().iter();
        let left: Vec<String> = left
            .filter(|proposed| *proposed != field && *proposed != ITSELF)
            .cloned()
            .collect();
        if left.len() == self.proposals().len() {
            return;
        }
        self.set_proposals(left);
        if self.proposals().is_empty() {
            self.write_down("confidence", None);
        }
    }

    /// Takes note that somebody found the whole record right.
    pub fn confirm(&mut self) {
        if !self.proposals().is_empty() {
            self.set_proposals(Vec::new());
            self.write_down("confidence", Some(Confidence::Sure.code().into()));
        }
    }

    /// Writes down which fields are only proposed.
    pub fn set_proposals(&mut self, proposals: Vec<String>) {
        let fields = (!proposals.is_empty()).then(|| proposals.into());
        self.write_down("proposed", fields);
    }

    fn write_down(&mut self, field: &str, value: Option<Value>) {
        let fields: &mut dyn Fields = self;
        fields.set(field, value);
    }
}

impl Model {
    /// The records of which something is only proposed, the organisation first.
    pub fn proposed(&self) -> Vec<AnyRecord> {
        let mut ids = Vec::new();
        self.each_record(|record| {
            if !record.proposals().is_empty() {
                ids.push(record.id());
            }
        });
        ids.into_iter().filter_map(|id| self.get(id)).collect()
    }

    /// The model as the user told it: without what is only proposed. Records
    /// that are proposed themselves are left out, with the links to them.
    /// Nothing if nothing is proposed.
    pub fn told(&self) -> Option<Self> {
        let proposed = self.proposed();
        if proposed.is_empty() {
            return None;
        }
        let mut told = self.clone();
        let mut left_out: HashSet<Id> = HashSet::default();
        for mut record in proposed {
            if record.as_record().is_proposed(ITSELF)
                && record.collection() != Collection::Organisation
            {
                left_out.insert(record.as_record().id());
                continue;
            }
            let fields = record.as_record().proposals().to_vec();
            let known: &mut dyn Fields = record.as_record_mut();
            for field in fields {
                known.set(&field, None);
            }
            known.set("proposed", None);
            told.put(record);
        }
        told.leave_out(&left_out);
        Some(told)
    }

    /// Takes records out, with the links to them.
    fn leave_out(&mut self, ids: &HashSet<Id>) {
        for &id in ids {
            self.remove(id);
        }
        let records: Vec<AnyRecord> = self.all_records().collect();
        for mut record in records {
            let mut lost = Vec::new();
            let fields: &dyn Fields = record.as_record();
            fields.references(&Place::root(""), &mut |_, id, _| {
                if ids.contains(&id) {
                    lost.push(id);
                }
            });
            if lost.is_empty() {
                continue;
            }
            let fields: &mut dyn Fields = record.as_record_mut();
            for id in lost {
                fields.forget(id);
            }
            self.put(record);
        }
    }

    /// Confirms some records as they are, in one change.
    pub fn confirmed(&self, ids: impl IntoIterator<Item = Id>) -> Edit {
        let records = ids.into_iter().filter_map(|id| self.get(id));
        records.fold(Edit::default(), |edit, mut record| {
            record.as_record_mut().confirm();
            edit.then(Edit::put(self, record))
        })
    }
}
