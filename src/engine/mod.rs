//! The engine: what the page asks of graph, rules and map.
//!
//! It is a program of its own beside the page, so that the page starts without
//! it: its start screen and its forms need no rule. The page asks in text and is
//! answered in text (JSON); the engine keeps the model, and is told of what
//! changed only. [`Engine`] answers, [`Client`] asks.

mod changes;
mod client;

use serde::{Deserialize, Serialize};

pub use changes::Changes;
pub use client::{Client, Door};

use crate::audit::{self, Audit, Certainty, Finding, Severity, Theme, View};
use crate::model::{Date, Id, Model, date};
use crate::report::map::{DataMap, PlacedMap};
use crate::report::phrase::{Formats, Phrase, phrase};
use crate::report::whatif::{Story, story};
use crate::rules;
use crate::texts::{Lang, Texts};
use crate::whatif::{Consequences, Event, what_if};

/// A finding, as far as the page needs it to sort and to count. Its words are
/// asked for when it is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// Its stable name; see [`Finding::key`].
    pub key: String,
    /// What it is about.
    pub theme: Theme,
    /// How much it matters here.
    pub severity: Severity,
    /// How sure it is.
    pub certainty: Certainty,
    /// The records it speaks of, the main one first.
    pub subjects: Vec<Id>,
    /// The way through the graph that explains it: nodes and flows in turn.
    pub path: Vec<Id>,
}

impl From<&Finding> for Found {
    fn from(finding: &Finding) -> Self {
        Self {
            key: finding.key(),
            theme: finding.theme,
            severity: finding.severity,
            certainty: finding.certainty,
            subjects: finding.subjects.clone(),
            path: finding.path.clone(),
        }
    }
}

/// What can be asked of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Speak a language, `{"lang": …, "texts": …}`; answered by nothing.
    Speak,
    /// Take [`Changes`] into the model; answered by nothing.
    Change,
    /// The findings on a date, `YYYY-MM-DD`; answered by a list of [`Found`].
    Audit,
    /// The words of the finding at a place of the last list; answered by a [`Phrase`].
    Phrase,
    /// The map with the last findings; answered by a [`PlacedMap`].
    Map,
    /// What would follow from an event, `<record>/<event>`; answered by a [`Told`].
    WhatIf,
}

impl Question {
    /// Every question.
    pub const ALL: [Self; 6] = [
        Self::Speak,
        Self::Change,
        Self::Audit,
        Self::Phrase,
        Self::Map,
        Self::WhatIf,
    ];

    /// Its name between the two programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Speak => "speak",
            Self::Change => "change",
            Self::Audit => "audit",
            Self::Phrase => "phrase",
            Self::Map => "map",
            Self::WhatIf => "what-if",
        }
    }
}

/// What would follow from an event, as facts and in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The facts.
    pub consequences: Consequences,
    /// The words.
    pub story: Story,
}

/// The language to speak.
#[derive(Debug, Serialize, Deserialize)]
struct Speech {
    lang: String,
    texts: String,
}

/// What answers the page.
pub struct Engine {
    model: Model,
    today: Date,
    audit: Audit,
    texts: Texts,
    formats: Box<dyn Formats>,
    formats_of: fn(Lang) -> Box<dyn Formats>,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine").finish_non_exhaustive()
    }
}

impl Engine {
    /// An engine that knows no model and has no texts yet, and writes numbers
    /// and dates as `formats_of` a language does.
    pub fn new(formats_of: fn(Lang) -> Box<dyn Formats>) -> Self {
        let lang = Lang::default();
        Self {
            model: Model::default(),
            today: Date::default(),
            audit: Audit::default(),
            texts: Texts::new(lang, [""; 0]),
            formats: formats_of(lang),
            formats_of,
        }
    }

    /// Answers a question; with an empty text if it is none, or not well put.
    pub fn answer(&mut self, question: &str, about: &str) -> String {
        let question = Question::ALL.iter().find(|it| it.code() == question);
        let answer = match question {
            None => None,
            Some(Question::Speak) => self.speak(about),
            Some(Question::Change) => self.change(about),
            Some(Question::Audit) => self.audit(about),
            Some(Question::Phrase) => self.phrase(about),
            Some(Question::Map) => self.map(),
            Some(Question::WhatIf) => self.what_if(about),
        };
        answer.unwrap_or_default()
    }

    fn speak(&mut self, about: &str) -> Option<String> {
        let speech: Speech = serde_json::from_str(about).ok()?;
        let lang = Lang::from_tag(&speech.lang)?;
        self.texts = Texts::new(lang, [speech.texts]);
        self.formats = (self.formats_of)(lang);
        None
    }

    fn change(&mut self, about: &str) -> Option<String> {
        Changes::from_json(about)?.apply(&mut self.model);
        None
    }

    fn audit(&mut self, about: &str) -> Option<String> {
        self.today = date(about)?;
        self.audit = audit::run(&self.model, self.today, &rules::ALL);
        let found: Vec<Found> = self.audit.findings.iter().map(Found::from).collect();
        serde_json::to_string(&found).ok()
    }

    fn phrase(&self, about: &str) -> Option<String> {
        let finding = self.audit.findings.get(about.parse::<usize>().ok()?)?;
        let phrase: Phrase = phrase(finding, &self.model, &self.texts, &*self.formats);
        serde_json::to_string(&phrase).ok()
    }

    fn what_if(&self, about: &str) -> Option<String> {
        let (subject, event) = about.split_once('/')?;
        let (subject, event) = (subject.parse().ok()?, Event::of(event)?);
        let consequences = what_if(&View::new(&self.model, self.today), subject, event)?;
        let story = story(&consequences, &self.model, &self.texts, &*self.formats);
        let told = Told {
            consequences,
            story,
        };
        serde_json::to_string(&told).ok()
    }

    fn map(&self) -> Option<String> {
        let view = View::new(&self.model, self.today);
        let map = DataMap::new(&view, &self.audit.findings);
        serde_json::to_string(&PlacedMap::new(map, &self.model, &self.texts)).ok()
    }
}
