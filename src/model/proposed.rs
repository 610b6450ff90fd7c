//! Values that a starting template proposed and nobody confirmed yet.
//!
//! A record lists them by the names of their fields; [`ITSELF`] stands for the
//! record: whether there is such a thing here at all. What is proposed is no
//! answer: a value that the user gives, or leaves on purpose, is proposed no more.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    AnyRecord, Collection, Confidence, Date, Edit, FieldValue, Fields, Id, Model, Place, Record,
    referring,
};

/// What stands among the proposals of a record for the record itself.
pub const ITSELF: &str = "name";

impl dyn Record + '_ {
    /// The fields whose value is only proposed, and [`ITSELF`].
    pub fn proposals(&self) -> &[String] {
        self.common()
            .proposed
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
        let mut left_out: BTreeSet<Id> = BTreeSet::new();
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
    fn leave_out(&mut self, ids: &BTreeSet<Id>) {
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
    pub fn confirmed(&self, ids: impl IntoIterator<Item = Id>, today: Date) -> Edit {
        let records = ids.into_iter().filter_map(|id| self.get(id));
        let records = records.filter(|it| !it.as_record().proposals().is_empty());
        records.fold(Edit::default(), |edit, mut record| {
            record.as_record_mut().confirm();
            let fields: &mut dyn Fields = record.as_record_mut();
            fields.set("updatedOn", Some(today.to_json()));
            edit.then(Edit::put(self, record))
        })
    }

    /// Takes out a proposed record that there is not here, and with it the
    /// proposed flows and costs that mean nothing without it.
    pub fn absent(&self, id: Id) -> Edit {
        let mut without = self.clone();
        let mut remove = |id: Id| {
            let edit = Edit::remove(&without, id);
            edit.apply(&mut without);
            edit
        };
        let with_it = referring(self, id).into_iter().filter(|record| {
            record.as_record().is_proposed(ITSELF)
                && match record {
                    AnyRecord::Flows(flow) => {
                        let ends = [&flow.from, &flow.to];
                        let is_end = ends.iter().any(|end| end.is_known_and(|it| it.id == id));
                        is_end || flow.data.each().all(|data| data.id == id)
                    }
                    AnyRecord::Costs(cost) => cost.pays_for.each().all(|it| it.id == id),
                    _ => false,
                }
        });
        let edits: Vec<Edit> = with_it.map(|it| remove(it.as_record().id())).collect();
        let edit = edits.into_iter().fold(Edit::default(), Edit::then);
        edit.then(remove(id))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::audit::testing::Draft;

    fn mail() -> Draft {
        let about = json!({ "kind": "mail", "hosting": "saas", "confidence": "approx", "proposed": ["name", "kind", "hosting"] });
        Draft::default()
            .party("Clients", json!({}))
            .service("Messagerie", about)
            .flow("Courriers", json!({ "from": "@Messagerie", "to": "@Clients", "proposed": ["name", "from", "to"] }))
            .flow("Rappels", json!({ "from": "@Messagerie", "to": "@Clients" }))
            .with(Collection::Costs, "Abonnement", json!({ "paysFor": ["@Messagerie"], "proposed": ["name", "paysFor"] }))
    }

    fn proposals(draft: &Draft, name: &str) -> Vec<String> {
        let record = draft.model.get(draft.id(name)).expect("it is there");
        record.as_record().proposals().to_vec()
    }

    #[test]
    fn who_answers_a_field_says_that_the_thing_is_there() {
        let draft = mail();
        let mut record = draft
            .model
            .get(draft.id("Messagerie"))
            .expect("it is there");
        record.as_record_mut().answered("hosting");
        assert_eq!(record.as_record().proposals(), ["kind"]);
        record.as_record_mut().answered("kind");
        assert!(record.as_record().proposals().is_empty());
        let AnyRecord::Services(service) = record else {
            panic!("a service")
        };
        assert!(service.common.proposed.is_not_asked() && service.common.confidence.is_not_asked());
        assert!(service.hosting.known().is_some());
    }

    #[test]
    fn what_is_found_right_is_sure_as_of_today() {
        let mut draft = mail();
        let ids = [draft.id("Messagerie"), draft.id("Clients")];
        let today = crate::model::date("2026-11-25").expect("a date");
        let edit = draft.model.confirmed(ids, today);
        assert_eq!(edit.touched().count(), 1, "what was told stays as it is");
        edit.apply(&mut draft.model);
        assert!(proposals(&draft, "Messagerie").is_empty());
        let service = draft.model.services.iter().next().expect("it is there");
        assert!(service.common.confidence.is(&Confidence::Sure));
        assert!(service.common.updated_on.is(&today));
        edit.inverse().apply(&mut draft.model);
        assert_eq!(draft.model, mail().model);
    }

    #[test]
    fn what_there_is_not_takes_along_what_was_proposed_for_it() {
        let mut draft = mail();
        let edit = draft.model.absent(draft.id("Messagerie"));
        edit.apply(&mut draft.model);
        assert!(draft.model.services.is_empty() && draft.model.costs.is_empty());
        let flows: Vec<&str> = draft
            .model
            .flows
            .iter()
            .map(|it| it.name.as_str())
            .collect();
        assert_eq!(
            flows,
            ["Rappels"],
            "what was told stays, and shows what it lacks"
        );
        edit.inverse().apply(&mut draft.model);
        assert_eq!(draft.model, mail().model);
    }

    #[test]
    fn what_was_told_is_left_when_the_proposals_are_taken_away() {
        let draft = mail();
        let told = draft.model.told().expect("something is proposed");
        assert!(told.services.is_empty() && told.costs.is_empty());
        let flow = told.flows.iter().next().expect("one was told");
        assert!(flow.from.is_not_asked() && flow.to.known().is_some());
        assert_eq!(told.told(), None);
    }
}
