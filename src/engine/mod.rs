//! The engine: what the page asks of graph, rules and map.
//!
//! It is a program of its own beside the page, so that the page starts without
//! it: its start screen and its forms need no rule. The page asks in text and is
//! answered in text (JSON); the engine keeps the model, and is told of what
//! changed only. [`Engine`] answers, [`Client`] asks.

mod changes;
mod client;

use foldhash::HashSet;
use serde::{Deserialize, Serialize};

pub use changes::Changes;
pub use client::{Client, Door};

use crate::audit::{
    self, Audit, Cause, Certainty, Decided, Finding, Priority, Severity, Standing, Theme, View,
};
use crate::model::{Date, Id, Model, date};
use crate::report::map::{DataMap, PlacedMap};
use crate::report::phrase::{Formats, Phrase, phrase};
use crate::report::unknown::question;
use crate::rules;
use crate::texts::{Lang, Texts};

/// A finding, as far as the page needs it to sort and to count. Its words are
/// asked for when it is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// Its stable name; see [`Finding::key`].
    pub key: String,
    /// What it is about.
    pub theme: Theme,
    /// What lies behind it.
    pub cause: Cause,
    /// How much it matters here.
    pub severity: Severity,
    /// How sure it is.
    pub certainty: Certainty,
    /// The records it speaks of, the main one first.
    pub subjects: Vec<Id>,
    /// The way through the graph that explains it: nodes and flows in turn.
    pub path: Vec<Id>,
    /// What was decided about it.
    pub standing: Standing,
}

impl Found {
    fn new(finding: &Finding, standing: Standing) -> Self {
        Self {
            key: finding.key(),
            theme: finding.theme,
            cause: finding.cause,
            standing,
            severity: finding.severity,
            certainty: finding.certainty,
            subjects: finding.subjects.clone(),
            path: finding.path.clone(),
        }
    }
}

/// What was found, as the page needs it at each change.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Overview {
    /// The findings, the most severe first.
    pub findings: Vec<Found>,
    /// The causes of those on which nothing was decided, the gravest first.
    pub priorities: Vec<Priority>,
}

/// An answer that nobody has, in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// What to ask.
    pub question: String,
    /// On which record.
    pub about: Option<Id>,
    /// Whom.
    pub whom: Vec<Id>,
    /// How much the gravest finding matters that rests on it.
    pub severity: Severity,
    /// The places of the findings that rest on it.
    pub findings: Vec<usize>,
}

/// What following some advice would change, in words: the title of each finding
/// with its place in the audit, or its weight.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Foreseen {
    /// The places of the findings that would be solved.
    pub solved: Vec<usize>,
    /// The places of those that would matter less.
    pub milder: Vec<usize>,
    /// What would be found instead: weight and title.
    pub appeared: Vec<(Severity, String)>,
    /// The places of those whose cure cannot be foreseen.
    pub unforeseen: Vec<usize>,
    /// How many findings would be left.
    pub left: usize,
}

/// What can be asked of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Speak a language, `{"lang": …, "texts": …}`; answered by nothing.
    Speak,
    /// Take [`Changes`] into the model; answered by nothing.
    Change,
    /// The findings on a date, `YYYY-MM-DD`; answered by an [`Overview`].
    Audit,
    /// What nobody knows and on what findings rest; answered by a list of [`Asked`].
    Unknowns,
    /// What following the advice of findings would change, which are told by
    /// their keys in a list; answered by [`Foreseen`].
    Foresee,
    /// The words of the finding at a place of the last list; answered by a [`Phrase`].
    Phrase,
    /// The map with the last findings; answered by a [`PlacedMap`].
    Map,
}

impl Question {
    /// Every question.
    pub const ALL: [Self; 7] = [
        Self::Speak,
        Self::Change,
        Self::Audit,
        Self::Unknowns,
        Self::Foresee,
        Self::Phrase,
        Self::Map,
    ];

    /// Its name between the two programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Speak => "speak",
            Self::Change => "change",
            Self::Audit => "audit",
            Self::Unknowns => "unknowns",
            Self::Foresee => "foresee",
            Self::Phrase => "phrase",
            Self::Map => "map",
        }
    }
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
            Some(Question::Unknowns) => self.unknowns(),
            Some(Question::Foresee) => self.foresee(about),
            Some(Question::Phrase) => self.phrase(about),
            Some(Question::Map) => self.map(),
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
        let decided = Decided::new(&self.model, self.today);
        let findings = self.audit.findings.iter();
        let standings: Vec<Standing> = findings.map(|it| decided.standing(it)).collect();
        let priorities = audit::priorities(&self.audit, &standings);
        let findings = self.audit.findings.iter().zip(standings);
        let overview = Overview {
            findings: findings
                .map(|(it, standing)| Found::new(it, standing))
                .collect(),
            priorities,
        };
        serde_json::to_string(&overview).ok()
    }

    fn unknowns(&self) -> Option<String> {
        let view = View::new(&self.model, self.today);
        let unknowns = audit::unknowns(&self.audit, &view).into_iter();
        let asked = unknowns.map(|unknown| Asked {
            question: question(unknown.ask, &self.model, &self.texts),
            about: unknown.ask.record(),
            whom: unknown.whom,
            severity: unknown.severity,
            findings: unknown.findings,
        });
        serde_json::to_string(&asked.collect::<Vec<_>>()).ok()
    }

    fn foresee(&self, about: &str) -> Option<String> {
        let keys: Vec<String> = serde_json::from_str(about).ok()?;
        let (effect, after) =
            audit::effect(&self.model, &self.audit, &keys, self.today, &rules::ALL);
        let places = |keys: &[String]| {
            let keys: HashSet<&String> = keys.iter().collect();
            let findings = self.audit.findings.iter().enumerate();
            let wanted = findings.filter(|(_, finding)| keys.contains(&finding.key()));
            wanted.map(|(place, _)| place).collect()
        };
        let appeared: HashSet<&String> = effect.appeared.iter().collect();
        let appeared = after
            .findings
            .iter()
            .filter(|it| appeared.contains(&it.key()));
        let foreseen = Foreseen {
            solved: places(&effect.solved),
            milder: places(&effect.milder),
            appeared: appeared
                .map(|it| {
                    (
                        it.severity,
                        phrase(it, &self.model, &self.texts, &*self.formats).title,
                    )
                })
                .collect(),
            unforeseen: places(&effect.unforeseen),
            left: after.findings.len(),
        };
        serde_json::to_string(&foreseen).ok()
    }

    fn phrase(&self, about: &str) -> Option<String> {
        let finding = self.audit.findings.get(about.parse::<usize>().ok()?)?;
        let phrase: Phrase = phrase(finding, &self.model, &self.texts, &*self.formats);
        serde_json::to_string(&phrase).ok()
    }

    fn map(&self) -> Option<String> {
        let view = View::new(&self.model, self.today);
        let map = DataMap::new(&view, &self.audit.findings);
        serde_json::to_string(&PlacedMap::new(map, &self.model, &self.texts)).ok()
    }
}
