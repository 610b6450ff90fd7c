//! What one look through every answer of every record tells: links that lead
//! nowhere, and how much is known.

use std::collections::BTreeSet;
use std::iter;
use std::sync::Arc;

use super::View;
use super::near::Seen;
use crate::model::{AnswerState, COMMON_FIELDS, Change, Collection, Id, Model, Record};
use crate::pace::{AtOnce, Pace, at_once};

/// A record with links to records that are not there.
#[derive(Clone, Debug, PartialEq)]
pub struct Dangling {
    /// The record.
    pub record: Id,
    /// Where it stands.
    pub collection: Collection,
    /// The field of each such link, by its name in the bundle.
    pub fields: Vec<&'static str>,
}

/// What the answers of all records tell together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Survey {
    /// The records whose links lead nowhere.
    pub dangling: Vec<Dangling>,
    /// How many answers are known, without those that are only proposed. The
    /// fields that every record has, such as notes, do not count.
    pub known: u64,
    /// How many are known to be unknown.
    pub not_known: u64,
    /// How many records have an answer that is only proposed.
    pub proposed: usize,
}

impl View<'_> {
    /// The look through all answers, which is taken once.
    pub fn survey(&self) -> Arc<Survey> {
        let found = || Arc::new(at_once(Survey::in_parts(self.model, &AtOnce)));
        Arc::clone(self.ground.survey.get_or_init(found))
    }
}

impl Survey {
    /// Takes the look in parts, some records after the others.
    pub(super) async fn in_parts(model: &Model, pace: &impl Pace) -> Self {
        /// How many records are looked at before others have their turn.
        const FEW: usize = 2_000;
        let mut survey = Self::default();
        for &collection in iter::once(&Collection::Organisation).chain(Collection::TABLES) {
            for first in (0..model.count(collection)).step_by(FEW) {
                model.each_at(collection, first..first + FEW, |record| {
                    survey.count(record);
                    survey.dangling.extend(dangling(model, record));
                });
                pace.pause(0.0).await;
            }
        }
        survey
    }

    fn count(&mut self, record: &dyn Record) {
        let (known, not_known) = tally(record);
        self.known += known;
        self.not_known += not_known;
        self.proposed += usize::from(!record.proposals().is_empty());
    }

    /// The look at the next state of a model: those records alone are looked at that
    /// changed, and those whose links lead to what is new or led to what is gone.
    /// `linked` tells which records were linked with another.
    pub(super) fn for_next(
        &self,
        model: &Model,
        before: &Model,
        changed: &[(Collection, Change)],
        linked: impl Fn(Seen) -> Vec<Seen>,
    ) -> Self {
        let mut survey = self.clone();
        let mut again: BTreeSet<Seen> = BTreeSet::new();
        for &(collection, change) in changed {
            let was = change.was.and_then(|at| before.at(collection, at));
            let is = change.is.and_then(|at| model.at(collection, at));
            again.extend(was.or(is).map(|record| (collection, record.id())));
            if let Some(was) = was {
                let (known, not_known) = tally(was);
                survey.known -= known;
                survey.not_known -= not_known;
                survey.proposed -= usize::from(!was.proposals().is_empty());
            }
            if let Some(is) = is {
                survey.count(is);
            }
            match (was, is) {
                (Some(gone), None) => again.extend(linked((collection, gone.id()))),
                (None, Some(_)) => {
                    let lost = self.dangling.iter();
                    again.extend(lost.map(|it| (it.collection, it.record)));
                }
                _ => continue,
            }
            again.insert((Collection::Organisation, model.organisation.id));
        }
        let is_looked_at = |it: &Dangling| again.contains(&(it.collection, it.record));
        survey.dangling.retain(|it| !is_looked_at(it));
        for (collection, id) in again {
            let place = model.place(id, &[collection]);
            let record = place.and_then(|place| model.at(collection, place));
            let dangling = record.and_then(|record| dangling(model, record));
            survey.dangling.extend(dangling);
        }
        // Records stand in the order of their ids.
        let order = |it: &Dangling| (it.collection, it.record);
        survey.dangling.sort_unstable_by_key(order);
        survey
    }
}

/// How many answers of a record are known, but for those that are only proposed, and
/// how many are known to be unknown.
fn tally(record: &dyn Record) -> (u64, u64) {
    let own = record.infos().len() - COMMON_FIELDS.len();
    let (known, not_known) = record.tally();
    (
        u64::from(known) - proposed(record, own),
        u64::from(not_known),
    )
}

/// The links of a record that lead nowhere, if there are any.
fn dangling(model: &Model, record: &dyn Record) -> Option<Dangling> {
    let mut fields: Vec<&'static str> = Vec::new();
    record.links(&mut |field, id, expected| {
        if !model.has(id, expected) {
            fields.push(field);
        }
    });
    (!fields.is_empty()).then(|| Dangling {
        record: record.id(),
        collection: record.collection(),
        fields,
    })
}

/// How many of the first fields of a record are known by a template only.
fn proposed(record: &dyn Record, own: usize) -> u64 {
    if record.proposals().is_empty() {
        return 0;
    }
    let answers = record.infos().iter().zip(record.answers()).take(own);
    let proposed = answers.filter(|(info, answer)| {
        answer.state() == AnswerState::Known && record.is_proposed(info.name)
    });
    proposed.count() as u64
}
