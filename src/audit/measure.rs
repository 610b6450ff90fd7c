//! How far a measure of protection is in place for a record, inheritance included.

use std::sync::Arc;

use foldhash::{HashMap, HashSet};

use super::View;
use crate::model::{Answer, Id, Model, ProtectionState, ServiceKind};

/// How far a measure is in place for a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// It is in place, or would make no sense here.
    Ok,
    /// It is in place in part.
    Partial,
    /// It is not in place.
    Missing,
    /// Nobody knows, or the measure was recorded elsewhere but not here.
    NotKnown,
    /// The question was not put yet: nothing may be concluded.
    NotAsked,
}

/// What was said of the measures, by kind and by what they cover.
#[derive(Debug, Default)]
pub(super) struct Measures {
    stated: HashMap<String, HashMap<Id, Measure>>,
    /// The identity services through which people sign in to a service.
    identities: HashMap<Id, Vec<Id>>,
}

impl Measures {
    pub(super) fn new(model: &Model) -> Self {
        let mut measures = Self::default();
        for protection in &model.protections {
            let Some(kind) = protection.kind.known() else {
                continue;
            };
            if !measures.stated.contains_key(kind.code()) {
                let none = HashMap::default();
                measures.stated.insert(kind.code().to_owned(), none);
            }
            let stated = measures.stated.get_mut(kind.code());
            let (Some(stated), Some(next)) = (stated, of(&protection.state)) else {
                continue;
            };
            for subject in protection.covers.each() {
                let known = stated.entry(subject.id).or_insert(next);
                *known = merged(*known, next);
            }
        }
        let identities = model.services.iter();
        let identities: HashSet<Id> = identities
            .filter(|service| service.kind.is(&ServiceKind::Identity))
            .map(|service| service.id)
            .collect();
        if !identities.is_empty() {
            for service in &model.services {
                let needed = service.depends_on.each().map(|needed| needed.id);
                let needed: Vec<Id> = needed.filter(|id| identities.contains(id)).collect();
                if !needed.is_empty() {
                    measures.identities.insert(service.id, needed);
                }
            }
        }
        measures
    }

    /// Whether other measures speak of the same kinds: of those alone it is not known,
    /// where nothing was said of a record, how it is protected.
    pub(super) fn has_same_kinds(&self, others: &Self) -> bool {
        let is_known = |kind| others.stated.contains_key(kind);
        self.stated.len() == others.stated.len() && self.stated.keys().all(is_known)
    }
}

/// What the state of a protection says of its measure; nothing when it was not asked.
fn of(state: &Answer<ProtectionState>) -> Option<Measure> {
    Some(match state {
        Answer::NotAsked => return None,
        Answer::NotKnown | Answer::Foreign(_) => Measure::NotKnown,
        Answer::Known(state) if state.is_effective() => Measure::Ok,
        Answer::Known(ProtectionState::NotApplicable) => Measure::Ok,
        Answer::Known(ProtectionState::Partial) => Measure::Partial,
        Answer::Known(_) => Measure::Missing,
    })
}

/// What two protections say of one measure together.
fn merged(one: Measure, other: Measure) -> Measure {
    match (one, other) {
        (one, other) if one == other => one,
        // In place for some and missing for others is in place in part.
        (Measure::Ok, Measure::NotKnown) | (Measure::NotKnown, Measure::Ok) => Measure::Ok,
        _ => Measure::Partial,
    }
}

impl View<'_> {
    pub(super) fn measures(&self) -> &Measures {
        let found = || Arc::new(Measures::new(self.model));
        self.ground.measures.get_or_init(found)
    }

    /// How far a measure is in place for a record. What was said of the record
    /// itself comes first; then, for a service, what was said of the identity
    /// service through which people sign in; then what covers the whole
    /// organisation. Without any of them it is not known if the measure was
    /// recorded elsewhere, and not asked if it was not.
    pub fn measure(&self, kind: &str, id: Id) -> Measure {
        let measures = self.measures();
        let Some(stated) = measures.stated.get(kind) else {
            return Measure::NotAsked;
        };
        if let Some(&stated) = stated.get(&id) {
            return stated;
        }
        let mut through = measures.identities.get(&id).into_iter().flatten();
        let inherited = through.find_map(|identity| stated.get(identity));
        let general = || stated.get(&self.model.organisation.id);
        inherited
            .or_else(general)
            .copied()
            .unwrap_or(Measure::NotKnown)
    }
}
