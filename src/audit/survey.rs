//! What one look through every answer of every record tells: links that lead
//! nowhere, and how much is known.

use foldhash::{HashSet, HashSetExt};

use super::View;
use crate::model::{AnswerState, COMMON_FIELDS, Collection, Id, Model, Place};

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
    /// How many answers are known, without those only proposed. The fields that every record has, such as
    /// notes, do not count.
    pub known: u64,
    /// How many are known to be unknown.
    pub not_known: u64,
}

impl View<'_> {
    /// The look through all answers, which is taken once.
    pub fn survey(&self) -> &Survey {
        self.survey.get_or_init(|| Survey::of(self.model))
    }
}

impl Survey {
    fn of(model: &Model) -> Self {
        let counts = Collection::TABLES.iter().map(|it| model.count(*it));
        let mut ids: HashSet<Id> = HashSet::with_capacity(counts.sum());
        model.each_record(|record| {
            ids.insert(record.id());
        });
        let mut survey = Self::default();
        model.each_record(|record| {
            let own = record.infos().len() - COMMON_FIELDS.len();
            let mut lost: Vec<&'static str> = Vec::new();
            let mut place = 0;
            record.each_answer(&mut |info, answer| {
                if place < own {
                    match answer.state() {
                        AnswerState::Known if record.is_proposed(info.name) => {}
                        AnswerState::Known => survey.known += 1,
                        AnswerState::NotKnown | AnswerState::Foreign => survey.not_known += 1,
                        AnswerState::NotAsked => {}
                    }
                }
                place += 1;
                if info.shape.may_refer() {
                    answer.references(&Place::root(info.name), &mut |_, id, _| {
                        if !ids.contains(&id) {
                            lost.push(info.name);
                        }
                    });
                }
            });
            if !lost.is_empty() {
                survey.dangling.push(Dangling {
                    record: record.id(),
                    collection: record.collection(),
                    fields: lost,
                });
            }
        });
        survey
    }
}
