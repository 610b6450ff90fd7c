//! Links that lead nowhere.

use foldhash::HashSet;

use super::View;
use crate::model::{Collection, Fields, Id, Model, Place};

/// A record with links to records that are not there.
#[derive(Clone, Debug, PartialEq)]
pub struct Dangling {
    /// The record.
    pub record: Id,
    /// Where it stands.
    pub collection: Collection,
    /// The field of each such link, by its name in the bundle.
    pub fields: Vec<String>,
}

impl View<'_> {
    /// The records whose links lead nowhere. They are looked for once.
    pub fn dangling(&self) -> &[Dangling] {
        self.dangling.get_or_init(|| dangling(self.model))
    }
}

fn dangling(model: &Model) -> Vec<Dangling> {
    let records: Vec<_> = model.all_records().collect();
    let known: HashSet<Id> = records
        .iter()
        .map(|record| record.as_record().id())
        .collect();
    let mut found = Vec::new();
    for any in &records {
        let record = any.as_record();
        let mut lost: Vec<String> = Vec::new();
        let fields: &dyn Fields = record;
        fields.references(&Place::root(""), &mut |place, id, _| {
            if !known.contains(&id) {
                let place = place.to_string();
                let mut steps = place.split('/').filter(|step| !step.is_empty());
                lost.push(steps.next().unwrap_or_default().to_owned());
            }
        });
        if !lost.is_empty() {
            found.push(Dangling {
                record: record.id(),
                collection: any.collection(),
                fields: lost,
            });
        }
    }
    found
}
