//! What changed between two states of a model, as it travels to the engine.

use serde_json::{Map, Value, json};

use crate::bundle::{record_from_json, record_to_json};
use crate::model::{AnyRecord, Collection, Id, Model};

/// The records that are new or changed, and the ids of those that are gone.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    put: Vec<AnyRecord>,
    removed: Vec<Id>,
}

impl Changes {
    /// What changed from one state to another. Records that the two states
    /// share are not looked into.
    pub fn between(before: &Model, after: &Model) -> Self {
        let mut changes = Self::default();
        let collections = std::iter::once(Collection::Organisation);
        for collection in collections.chain(Collection::TABLES.iter().copied()) {
            changes.table(before.records(collection), after.records(collection));
        }
        changes
    }

    /// Both lists stand in the order of their ids.
    fn table(&mut self, before: Vec<AnyRecord>, after: Vec<AnyRecord>) {
        let mut before = before.into_iter().peekable();
        for record in after {
            let id = record.as_record().id();
            while let Some(gone) = before.next_if(|other| other.as_record().id() < id) {
                self.removed.push(gone.as_record().id());
            }
            match before.next_if(|other| other.as_record().id() == id) {
                Some(same) if std::ptr::addr_eq(same.as_record(), record.as_record()) => {}
                _ => self.put.push(record),
            }
        }
        self.removed
            .extend(before.map(|gone| gone.as_record().id()));
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.put.is_empty() && self.removed.is_empty()
    }

    /// Makes the changes.
    pub fn apply(self, model: &mut Model) {
        for id in self.removed {
            model.remove(id);
        }
        for record in self.put {
            model.put(record);
        }
    }

    /// The changes as text: `{"put": {"services": [record, …], …}, "removed": [id, …]}`.
    pub fn to_json(&self) -> String {
        let mut put = Map::new();
        for record in &self.put {
            let list = put.entry(record.collection().name());
            let list = list.or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(list) = list {
                list.push(record_to_json(record.as_record()));
            }
        }
        let removed: Value = self.removed.iter().map(Id::to_string).collect();
        json!({ "put": put, "removed": removed }).to_string()
    }

    /// Reads them; nothing if the text is something else.
    pub fn from_json(text: &str) -> Option<Self> {
        let mut value: Value = serde_json::from_str(text).ok()?;
        let mut changes = Self::default();
        let put = value.get_mut("put")?.as_object_mut()?;
        for collection in
            std::iter::once(Collection::Organisation).chain(Collection::TABLES.iter().copied())
        {
            let Some(Value::Array(records)) = put.get_mut(collection.name()).map(Value::take)
            else {
                continue;
            };
            for record in records {
                changes.put.push(record_from_json(collection, record)?);
            }
        }
        for id in value.get("removed")?.as_array()? {
            changes.removed.push(id.as_str()?.parse().ok()?);
        }
        Some(changes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Edit, Service};

    #[test]
    fn what_changed_travels_and_nothing_else() {
        let service = |number, name: &str| -> AnyRecord {
            let id = Id::from_u128(number);
            Service {
                id,
                name: name.to_owned(),
                ..Service::default()
            }
            .into()
        };
        let mut before = Model::default();
        for record in [
            service(1, "Messagerie"),
            service(2, "Serveur"),
            service(3, "Site"),
        ] {
            before.put(record);
        }
        let mut after = before.clone();
        Edit::put(&after.clone(), service(2, "Serveur NAS")).apply(&mut after);
        Edit::put(&after.clone(), service(9, "Téléphonie")).apply(&mut after);
        Edit::remove(&after.clone(), Id::from_u128(3)).apply(&mut after);

        let changes = Changes::between(&before, &after);
        assert_eq!((changes.put.len(), changes.removed.len()), (2, 1));
        let mut told = before.clone();
        Changes::from_json(&changes.to_json())
            .expect("reads what it wrote")
            .apply(&mut told);
        assert_eq!(told, after);
        assert!(Changes::between(&after, &after.clone()).is_empty());
    }
}
