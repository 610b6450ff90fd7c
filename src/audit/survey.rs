//! What one look through every answer of every record tells: links that lead
//! nowhere, and how much is known.

use std::rc::Rc;

use super::View;
use crate::model::{AnswerState, COMMON_FIELDS, Collection, Id, Model, Record};

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
}

impl View<'_> {
    /// The look through all answers, which is taken once.
    pub fn survey(&self) -> Rc<Survey> {
        self.shared(|view| Survey::of(view.model))
    }
}

impl Survey {
    fn of(model: &Model) -> Self {
        let mut survey = Self::default();
        model.each_record(|record| {
            let own = record.infos().len() - COMMON_FIELDS.len();
            let (known, not_known) = record.tally();
            survey.known += u64::from(known) - proposed(record, own);
            survey.not_known += u64::from(not_known);
            let mut lost: Vec<&'static str> = Vec::new();
            record.links(&mut |field, id, expected| {
                if !model.has(id, expected) {
                    lost.push(field);
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
