//! Changes of the model, each of which can be undone.

use super::{AnyRecord, Collection, Fields, Id, Model};

/// A change of one or several records, as it was before and after.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edit {
    steps: Vec<Step>,
}

/// One record before and after; nothing before means that it is new, nothing
/// after that it is removed.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    before: Option<AnyRecord>,
    after: Option<AnyRecord>,
}

impl Edit {
    /// Puts one record into the model, new or changed.
    pub fn put(model: &Model, record: AnyRecord) -> Self {
        let before = model.get(record.as_record().id());
        Self {
            steps: vec![Step {
                before,
                after: Some(record),
            }],
        }
    }

    /// What leads from one state of a model to another.
    pub fn between(before: &Model, after: &Model) -> Self {
        let id = |record: &AnyRecord| record.as_record().id();
        let changed = before.all_records().filter_map(|record| {
            let now = after.get(id(&record));
            (now.as_ref() != Some(&record)).then_some(Step {
                before: Some(record),
                after: now,
            })
        });
        let added = after
            .all_records()
            .filter(|record| before.get(id(record)).is_none())
            .map(|record| Step {
                before: None,
                after: Some(record),
            });
        Self {
            steps: changed.chain(added).collect(),
        }
    }

    /// Removes a record, and every reference to it in other records. The
    /// organisation cannot be removed: the edit is then empty.
    pub fn remove(model: &Model, id: Id) -> Self {
        let Some(removed) = model
            .get(id)
            .filter(|r| r.collection() != Collection::Organisation)
        else {
            return Self::default();
        };
        let mut steps: Vec<Step> = referring(model, id)
            .into_iter()
            .map(|before| {
                let mut after = before.clone();
                let fields: &mut dyn Fields = after.as_record_mut();
                fields.forget(id);
                Step {
                    before: Some(before),
                    after: Some(after),
                }
            })
            .collect();
        steps.push(Step {
            before: Some(removed),
            after: None,
        });
        Self { steps }
    }

    /// This change, then another, as one.
    #[must_use]
    pub fn then(mut self, next: Self) -> Self {
        for step in next.steps {
            match self.steps.last_mut() {
                // The states between are of no use: typing a name is one step.
                Some(last) if last.after.is_some() && last.after == step.before => {
                    last.after = step.after;
                }
                _ => self.steps.push(step),
            }
        }
        self
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.steps.iter().all(|step| step.before == step.after)
    }

    /// The change that undoes this one.
    #[must_use]
    pub fn inverse(&self) -> Self {
        let steps = self.steps.iter().rev();
        Self {
            steps: steps
                .map(|step| Step {
                    before: step.after.clone(),
                    after: step.before.clone(),
                })
                .collect(),
        }
    }

    /// Makes the change.
    pub fn apply(&self, model: &mut Model) {
        for step in &self.steps {
            match (&step.before, &step.after) {
                (_, Some(record)) => {
                    model.put(record.clone());
                }
                (Some(record), None) => {
                    model.remove(record.as_record().id());
                }
                (None, None) => {}
            }
        }
    }

    /// The ids of the records it touches.
    pub fn touched(&self) -> impl Iterator<Item = Id> + '_ {
        self.steps
            .iter()
            .filter_map(|step| step.after.as_ref().or(step.before.as_ref()))
            .map(|record| record.as_record().id())
    }
}

/// The records that refer to a record, other than itself.
pub fn referring(model: &Model, id: Id) -> Vec<AnyRecord> {
    model
        .all_records()
        .filter(|record| {
            let mut refers = false;
            let fields: &dyn Fields = record.as_record();
            fields.references(&super::Place::root(""), &mut |_, to, _| refers |= to == id);
            refers && record.as_record().id() != id
        })
        .collect()
}
