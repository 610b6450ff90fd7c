//! How far a measure of protection is in place for a record, inheritance included.

use foldhash::HashMap;

use super::View;
use crate::model::{Answer, Id, Protection, ProtectionState, ServiceKind};

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

/// The protections by kind of measure and by what they cover.
#[derive(Debug, Default)]
pub(super) struct Measures<'a>(HashMap<&'a str, HashMap<Id, Vec<&'a Protection>>>);

impl<'a> Measures<'a> {
    pub(super) fn new(protections: impl Iterator<Item = &'a Protection>) -> Self {
        let mut measures = Self::default();
        for protection in protections {
            let Some(kind) = protection.kind.known() else {
                continue;
            };
            let covered = measures.0.entry(kind.code()).or_default();
            for subject in protection.covers.each() {
                covered.entry(subject.id).or_default().push(protection);
            }
        }
        measures
    }

    /// What was said of a measure on the record itself.
    fn stated(&self, kind: &str, id: Id) -> Option<Measure> {
        let protections = self.0.get(kind)?.get(&id)?;
        let mut merged: Option<Measure> = None;
        for protection in protections {
            let next = match &protection.state {
                Answer::NotAsked => continue,
                Answer::NotKnown | Answer::Foreign(_) => Measure::NotKnown,
                Answer::Known(state) if state.is_effective() => Measure::Ok,
                Answer::Known(ProtectionState::NotApplicable) => Measure::Ok,
                Answer::Known(ProtectionState::Partial) => Measure::Partial,
                Answer::Known(_) => Measure::Missing,
            };
            merged = Some(match (merged, next) {
                (None, next) => next,
                (Some(one), other) if one == other => one,
                // In place for some and missing for others is in place in part.
                (Some(Measure::Ok), Measure::NotKnown) | (Some(Measure::NotKnown), Measure::Ok) => {
                    Measure::Ok
                }
                _ => Measure::Partial,
            });
        }
        merged
    }

    fn is_recorded(&self, kind: &str) -> bool {
        self.0.contains_key(kind)
    }
}

impl View<'_> {
    /// How far a measure is in place for a record. What was said of the record
    /// itself comes first; then, for a service, what was said of the identity
    /// service through which people sign in; then what covers the whole
    /// organisation. Without any of them it is not known if the measure was
    /// recorded elsewhere, and not asked if it was not.
    pub fn measure(&self, kind: &str, id: Id) -> Measure {
        if let Some(stated) = self.measures.stated(kind, id) {
            return stated;
        }
        let service = self.model.services.get(id);
        let needed = service.iter().flat_map(|service| service.depends_on.each());
        let inherited = needed
            .filter(|needed| {
                let needed = self.model.services.get(needed.id);
                needed.is_some_and(|needed| needed.kind.is(&ServiceKind::Identity))
            })
            .find_map(|identity| self.measures.stated(kind, identity.id));
        if let Some(inherited) = inherited {
            return inherited;
        }
        if let Some(general) = self.measures.stated(kind, self.model.organisation.id) {
            return general;
        }
        if self.measures.is_recorded(kind) {
            Measure::NotKnown
        } else {
            Measure::NotAsked
        }
    }
}
