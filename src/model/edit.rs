//! Changes of the model, each of which can be undone.

use foldhash::HashSet;

use serde_json::{Map, Value};

use super::{AnyRecord, Fields, Id, Model};

/// A change of one or several records, as it was before and after.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edit {
    steps: Vec<Step>,
    /// What stands beside the records, before and after, if that changes.
    beside: Option<Box<[Map<String, Value>; 2]>>,
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
            beside: None,
        }
    }

    /// Puts several records into the model, new or changed, as one change.
    pub fn put_each(model: &Model, records: impl IntoIterator<Item = AnyRecord>) -> Self {
        let steps = records.into_iter().map(|record| Step {
            before: model.get(record.as_record().id()),
            after: Some(record),
        });
        Self {
            steps: steps.collect(),
            beside: None,
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
            beside: (before.extra != after.extra)
                .then(|| Box::new([before.extra.clone(), after.extra.clone()])),
        }
    }

    /// Removes a record, and every reference to it in other records. The
    /// organisation cannot be removed: the edit is then empty.
    pub fn remove(model: &Model, id: Id) -> Self {
        Self::remove_each(model, &[id])
    }

    /// Removes several records, and every reference to them in the others, as one
    /// change.
    pub fn remove_each(model: &Model, ids: &[Id]) -> Self {
        let gone: HashSet<Id> = ids
            .iter()
            .copied()
            .filter(|id| *id != model.organisation.id)
            .collect();
        if gone.is_empty() {
            return Self::default();
        }
        let mut changed = Vec::new();
        let mut removed = Vec::new();
        for before in model.all_records() {
            if gone.contains(&before.as_record().id()) {
                removed.push(Step {
                    before: Some(before),
                    after: None,
                });
                continue;
            }
            let mut to = Vec::new();
            let fields: &dyn Fields = before.as_record();
            fields.references(&super::Place::root(""), &mut |_, id, _| {
                if gone.contains(&id) {
                    to.push(id);
                }
            });
            if to.is_empty() {
                continue;
            }
            let mut after = before.clone();
            let fields: &mut dyn Fields = after.as_record_mut();
            for id in to {
                fields.forget(id);
            }
            changed.push(Step {
                before: Some(before),
                after: Some(after),
            });
        }
        // What refers goes first, so that taken back it comes last.
        changed.append(&mut removed);
        Self {
            steps: changed,
            beside: None,
        }
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
        self.beside = match (self.beside, next.beside) {
            (Some(first), Some(second)) => {
                let ([before, _], [_, after]) = (*first, *second);
                Some(Box::new([before, after]))
            }
            (first, second) => first.or(second),
        };
        self
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        let stays = |beside: &[Map<String, Value>; 2]| beside[0] == beside[1];
        self.steps.iter().all(|step| step.before == step.after)
            && self.beside.as_deref().is_none_or(stays)
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
            beside: self.beside.clone().map(|beside| {
                let [before, after] = *beside;
                Box::new([after, before])
            }),
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
        if let Some(beside) = &self.beside {
            model.extra.clone_from(&beside[1]);
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
