//! The interview: whoever has never heard of a data flow answers everyday
//! questions, and the map draws itself.
//!
//! A [`Question`] holds no answer. What was answered is **derived from the
//! model** each time ([`Question::rows`]), so that what was changed elsewhere is
//! never lost and whoever comes back sees the truth; what is answered becomes a
//! change of the model at once ([`Question::say`]), so that a tab may be closed
//! at any moment. Only how it stands with a question (answered, left for later,
//! not known) is noted, in the organisation's record; see [`progress`].
//!
//! The chapters are the files of this folder, in the order of [`ALL`]:
//! organisation, people, *information*, places, exchanges, protections, money,
//! and people again. One never begins with the tools: people tell too few of
//! them, and it is the information that leads to those nobody thinks of.
//!
//! To add a question: write it in the file of its chapter, list it in [`ALL`],
//! and write its texts (`interview-<id>` with `.short`, `.why` and `.example`)
//! in `desk/interview.ftl` of every language.

mod asking;
mod change;
mod chips;
mod ending;
mod offers;
pub mod progress;
mod reply;

mod exchanges;
mod handover;
mod information;
mod money;
mod organisation;
mod people;
mod places;
mod protections;

pub use asking::asking;
pub use change::{Change, Spoken};
pub use ending::{Ending, ending};
pub use reply::{Choice, Input, Key, Reply, Row, Typed};

use crate::model::{Date, Id, InterviewState, Model};
use crate::report::phrase::record_name;
use crate::texts::Texts;

/// The end of the interview, where a question's id may stand.
pub const END: &str = "end";

/// What a question looks at.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// What was said so far.
    pub model: &'a Model,
    /// The language in which it is asked.
    pub texts: &'a Texts,
    /// The day.
    pub today: Date,
}

impl Scene<'_> {
    /// What a record is called.
    fn name_of(&self, id: Id) -> String {
        record_name(self.model, id, self.texts)
    }
}

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chapter {
    /// Who one is.
    Organisation,
    /// Who decides and who helps.
    People,
    /// What one must know to work.
    Information,
    /// Where that is.
    Places,
    /// Who receives it, and how.
    Exchanges,
    /// What protects it.
    Protections,
    /// What it costs.
    Money,
    /// Who could take over.
    Handover,
}

impl Chapter {
    /// Every chapter, in order.
    pub const ALL: [Self; 8] = [
        Self::Organisation,
        Self::People,
        Self::Information,
        Self::Places,
        Self::Exchanges,
        Self::Protections,
        Self::Money,
        Self::Handover,
    ];

    /// Its code, the end of its text ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::People => "people",
            Self::Information => "information",
            Self::Places => "places",
            Self::Exchanges => "exchanges",
            Self::Protections => "protections",
            Self::Money => "money",
            Self::Handover => "handover",
        }
    }
}

/// One question: one idea, on one screen.
pub struct Question {
    /// Its name in addresses and text ids; once published it stays.
    pub id: &'static str,
    /// What it is about.
    pub chapter: Chapter,
    /// Whether it makes sense here.
    applies: fn(&Model) -> bool,
    /// What it asks, and what the model answers today.
    rows: fn(&Scene<'_>) -> Vec<Row>,
    /// What the answer to a row does.
    say: fn(&mut Change<'_>, Key, &Reply),
    /// What follows once the whole question is answered.
    settle: fn(&mut Change<'_>),
}

impl std::fmt::Debug for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// Every question, in the order in which they are put.
pub static ALL: &[&Question] = &[
    &organisation::NAME,
    &organisation::FORM,
    &organisation::CANTON,
    &organisation::INHABITANTS,
    &organisation::EUROPE,
    &organisation::HEADCOUNT,
    &organisation::WORKPLACES,
    &people::DECIDES,
    &people::LEAVERS,
    &people::HELPS,
    &people::HELPER_CONTRACT,
    &information::INFORMATION,
    &information::SUBJECTS,
    &information::SENSITIVE,
    &information::LOSS,
    &places::WHERE,
    &places::TOOLS,
    &places::HOSTING,
    &places::PRIVATE_ACCOUNTS,
    &places::SUPPLIERS,
    &places::COUNTRIES,
    &exchanges::SENDERS,
    &exchanges::RECIPIENTS,
    &exchanges::CARRIED,
    &exchanges::CHANNELS,
    &exchanges::AMONG_US,
    &exchanges::BETWEEN_TOOLS,
    &exchanges::HOME,
    &exchanges::REMOTE_HELP,
    &exchanges::FREQUENCY,
    &exchanges::BY_HAND,
    &exchanges::MINUTES,
    &information::KEEPING,
    &protections::COPIES,
    &protections::COPIED,
    &protections::COPY_RHYTHM,
    &protections::RESTORED,
    &protections::SECOND_LOCK,
    &protections::PASSWORDS,
    &protections::SHARED_ACCESS,
    &protections::UPDATES,
    &protections::AGE,
    &protections::DISPOSAL,
    &protections::EMERGENCY,
    &money::COSTS,
    &money::OWN_POCKET,
    &money::RENEWAL,
    &money::LEAVING,
    &handover::WHO_KNOWS,
    &handover::ADVISORS,
    &handover::INTERESTS,
    &handover::NOTICE,
    &handover::GOALS,
];

impl Question {
    /// The question with an id.
    pub fn of(id: &str) -> Option<&'static Self> {
        ALL.iter().copied().find(|question| question.id == id)
    }

    /// The id of its text.
    pub fn text_id(&self) -> String {
        format!("interview-{}", self.id)
    }

    /// Whether it makes sense, given what was said.
    pub fn applies(&self, model: &Model) -> bool {
        (self.applies)(model)
    }

    /// What it asks, and what the model answers today.
    pub fn rows(&self, scene: &Scene<'_>) -> Vec<Row> {
        (self.rows)(scene)
    }

    /// What the answer to a row does. Ids are made by the caller.
    pub fn say(
        &self,
        scene: &Scene<'_>,
        new_id: &dyn Fn() -> Id,
        key: Key,
        reply: &Reply,
    ) -> Spoken {
        let mut change = Change::new(scene, new_id);
        (self.say)(&mut change, key, reply);
        change.finish()
    }

    /// Notes how it stands with the question. Answered, what a template had
    /// proposed is confirmed as it stands, and what it offered in vain is gone.
    pub fn close(
        &self,
        scene: &Scene<'_>,
        new_id: &dyn Fn() -> Id,
        state: InterviewState,
    ) -> Spoken {
        let mut change = Change::new(scene, new_id);
        let rows = self.rows(scene);
        match state {
            InterviewState::Answered => {
                for row in rows.iter().filter(|row| row.is_proposed) {
                    (self.say)(&mut change, row.key, &row.reply);
                }
                (self.settle)(&mut change);
            }
            InterviewState::NotKnown => {
                let open = rows
                    .iter()
                    .filter(|row| row.reply.is_open() && row.input.may_be_unknown());
                for row in open {
                    (self.say)(&mut change, row.key, &Reply::NotKnown);
                }
            }
            InterviewState::Later => {}
        }
        progress::mark(&mut change, self.id, state);
        change.finish()
    }
}

impl Input {
    /// Whether « I do not know » can be noted in a row: it says nothing of chips
    /// that stand for records, nor of a name.
    pub const fn may_be_unknown(&self) -> bool {
        !matches!(self, Self::Several { .. } | Self::Typed(Typed::Line))
    }
}

/// Nothing more follows from an answer.
fn nothing_more(_: &mut Change<'_>) {}

/// The question always makes sense.
fn always(_: &Model) -> bool {
    true
}
