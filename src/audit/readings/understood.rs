//! How much of each kind of record is understood: of the questions on which the
//! readings of the themes rest, how many have an answer.

use std::collections::BTreeMap;

use super::{Answers, field_of, number};
use crate::model::Collection;

/// How much of the records of one kind is understood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Understood {
    /// How many answers are known.
    pub known: u32,
    /// How many are known to be unknown.
    pub not_known: u32,
    /// How many questions were not put.
    pub not_asked: u32,
}

impl Understood {
    /// How many questions there are.
    pub const fn questions(self) -> u32 {
        self.known + self.not_known + self.not_asked
    }

    /// The known answers in hundredths, never rounded up to all; nothing if
    /// there is no question.
    pub fn share(self) -> Option<u32> {
        (self.known * 100).checked_div(self.questions())
    }
}

/// How much of each kind of record is understood. Kinds about which no theme asks
/// anything, and kinds without records, are left out.
pub(super) fn understood(answers: &Answers) -> BTreeMap<Collection, Understood> {
    let mut understood: BTreeMap<Collection, Understood> = BTreeMap::new();
    for (question, answered) in &answers.questions {
        let Some((collection, _)) = field_of(&question.field) else {
            continue;
        };
        let of = understood.entry(collection).or_default();
        of.known += number(answered.known);
        of.not_known += number(answered.not_known.len());
        of.not_asked += number(answered.not_asked.len());
    }
    understood.retain(|_, of| of.questions() > 0);
    understood
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::audit::testing::{Draft, TODAY};

    fn of(draft: &Draft, collection: Collection) -> Option<Understood> {
        let today = TODAY.parse().expect("a date");
        let answers = Answers::new(&draft.model, today);
        understood(&answers).get(&collection).copied()
    }

    #[test]
    fn a_kind_without_records_is_not_spoken_of() {
        let draft = Draft::default();
        assert_eq!(of(&draft, Collection::Services), None);
        assert!(of(&draft, Collection::Organisation).is_some());
    }

    #[test]
    fn an_answer_an_unknown_and_a_silence_are_told_apart() {
        let silent = of(&Draft::default().flow("", json!({})), Collection::Flows);
        let silent = silent.expect("flows are asked about");
        assert_eq!((silent.known, silent.not_known), (0, 0));
        assert_eq!(silent.share(), Some(0));
        let fields = json!({ "channel": "mail", "transport": { "notKnown": true } });
        let told = of(&Draft::default().flow("", fields), Collection::Flows);
        let told = told.expect("flows are asked about");
        assert_eq!((told.known, told.not_known), (1, 1));
        assert_eq!(told.questions(), silent.questions());
    }

    #[test]
    fn all_is_only_said_of_all() {
        let nearly = Understood {
            known: 999,
            not_known: 1,
            not_asked: 0,
        };
        assert_eq!(nearly.share(), Some(99));
    }
}
