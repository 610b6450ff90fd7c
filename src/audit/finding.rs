//! What a rule reports: facts, never sentences.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use foldhash::HashSet;
use rust_decimal::Decimal;
use smallvec::{SmallVec, smallvec};

use super::{Cause, Certainty, Reference, Rule, Severity, Theme};
use crate::model::{Country, Date, Effort, Id, Money};

/// Something a rule found. What it tells stands behind a pointer, so that many
/// findings are gathered and put in order without being moved, and it is shared by all
/// audits that find the same again.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding(Arc<Told>);

/// What a finding tells, with what shows it. There is room for as much as most of
/// them tell in the same piece of memory.
/// What puts findings in order stands first and side by side, as it is read of all of them.
#[derive(Clone, Debug, PartialEq)]
#[repr(C)]
pub struct Told {
    /// The id of the rule.
    pub rule: &'static str,
    /// How many of the subjects, from the first, make its identity.
    identity: usize,
    /// How much it matters here.
    pub severity: Severity,
    /// How sure it is.
    pub certainty: Certainty,
    /// What lies behind it.
    pub cause: Cause,
    /// What it is about.
    pub theme: Theme,
    /// The records it speaks of, the main one first.
    pub subjects: SmallVec<[Id; 2]>,
    /// The way through the graph that explains it: nodes and flows in turn.
    pub path: Vec<Id>,
    /// What one can read or open to see it for oneself.
    pub evidence: SmallVec<[Evidence; 3]>,
    /// What its sentences are made with, by the name of the variable.
    pub facts: SmallVec<[(&'static str, Fact); 4]>,
    /// The answers that nobody has and on which it rests, or that would complete it.
    pub asks: Vec<Ask>,
    /// Whether it rests on values that a template proposed and nobody confirmed.
    pub is_proposed: bool,
    /// How much work its advice usually is.
    pub effort: Effort,
    /// Whether what its advice would change can be foreseen.
    pub is_foreseen: bool,
    /// Where the rule comes from.
    pub references: &'static [Reference],
}

/// An answer that nobody has, or has confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ask {
    /// A field of a record, by its name in the bundle.
    Field(Id, &'static str),
    /// How far a measure of protection is in place for a record.
    Measure(Id, &'static str),
    /// Whether there is a document of a kind.
    Document(&'static str),
    /// Whether what a template proposed for a record is right.
    Confirm(Id),
}

impl Ask {
    /// The record on which it is to be asked, if there is one.
    pub const fn record(self) -> Option<Id> {
        match self {
            Self::Field(id, _) | Self::Measure(id, _) | Self::Confirm(id) => Some(id),
            Self::Document(_) => None,
        }
    }
}

/// Something that shows a finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The id of the text that says what it is.
    pub label: &'static str,
    /// The thing itself.
    pub fact: Fact,
}

/// A value of a finding.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// A record.
    Record(Id),
    /// Several records, shared by all that speak of them.
    Records(Arc<[Id]>),
    /// How many.
    Count(u64),
    /// Hundredths.
    Percent(u32),
    /// A number of days.
    Days(i64),
    /// A number of hours.
    Hours(u32),
    /// An exact number.
    Number(Decimal),
    /// Money.
    Money(Money),
    /// A date.
    Date(Date),
    /// A country.
    Country(Country),
    /// Several countries.
    Countries(Vec<Country>),
    /// The id of a text, such as a choice or the code of a catalogue.
    Code(Cow<'static, str>),
    /// Several ids of texts.
    Codes(Vec<String>),
    /// Which of several cases a sentence chooses from.
    Case(&'static str),
    /// The user's own words.
    Words(String),
}

impl Rule {
    /// Begins a finding about some records: the main one first, all of them
    /// part of its identity. It has the rule's severity, and is certain.
    pub fn finding(&self, subjects: impl IntoIterator<Item = Id>) -> Finding {
        let subjects: SmallVec<[Id; 2]> = subjects.into_iter().collect();
        Finding(Arc::new(Told {
            rule: self.id,
            theme: self.theme,
            cause: self.cause,
            severity: self.severity,
            certainty: Certainty::Certain,
            identity: subjects.len(),
            subjects,
            path: Vec::new(),
            evidence: smallvec![],
            facts: smallvec![],
            asks: Vec::new(),
            is_proposed: false,
            effort: self.effort,
            is_foreseen: self.cure.is_foreseen(),
            references: self.references,
        }))
    }
}

impl Deref for Finding {
    type Target = Told;

    fn deref(&self) -> &Told {
        &self.0
    }
}

impl DerefMut for Finding {
    fn deref_mut(&mut self) -> &mut Told {
        Arc::make_mut(&mut self.0)
    }
}

impl Finding {
    /// Its stable name: the rule and the records it is about. What was decided
    /// on a finding is kept under this name, so it survives a new run.
    pub fn key(&self) -> String {
        let mut key = format!("{}@", self.rule);
        for (index, id) in self.identity().iter().enumerate() {
            if index > 0 {
                key.push('+');
            }
            key.push_str(&id.to_string());
        }
        key
    }

    /// The records that it is about: with others, it would be another finding.
    pub fn identity(&self) -> &[Id] {
        self.subjects
            .split_at(self.identity.min(self.subjects.len()))
            .0
    }

    /// Adds records that it speaks of but that may come and go without making
    /// it another finding.
    #[must_use]
    pub fn with(mut self, records: impl IntoIterator<Item = Id>) -> Self {
        // Most findings speak of a few records, for which a set is not worth
        // making; and most lists come in the order of the ids, so that what is
        // new is greater than what came before.
        const FEW: usize = 16;
        let before = self.subjects.len();
        let mut known: HashSet<Id> = HashSet::default();
        let mut is_in_order = before <= FEW;
        let records = records.into_iter();
        self.subjects.reserve(records.size_hint().0);
        for id in records {
            let (first, since) = self.subjects.split_at(before);
            is_in_order &= since.last().is_none_or(|last| *last < id);
            let is_new = if is_in_order {
                !first.contains(&id)
            } else if self.subjects.len() < FEW {
                !self.subjects.contains(&id)
            } else {
                if known.is_empty() {
                    known.extend(&self.subjects);
                }
                known.insert(id)
            };
            if is_new {
                self.subjects.push(id);
            }
        }
        self
    }

    /// Sets how much it matters.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Makes it at most as sure as this.
    #[must_use]
    pub fn certainty(mut self, certainty: Certainty) -> Self {
        self.certainty = self.certainty.max(certainty);
        self
    }

    /// Says that it rests on answers that nobody has: it is to be checked, and
    /// matters one step less, though no less than low.
    #[must_use]
    pub fn not_known(mut self, asks: impl IntoIterator<Item = Ask>) -> Self {
        self.asks.extend(asks);
        self.certainty = Certainty::ToCheck;
        if self.severity > Severity::Low {
            self.severity = self.severity.lowered();
        }
        self
    }

    /// Sets the way through the graph that explains it.
    #[must_use]
    pub fn path(mut self, path: Vec<Id>) -> Self {
        self.path = path;
        self
    }

    /// Adds something that shows it.
    #[must_use]
    pub fn evidence(mut self, label: &'static str, fact: Fact) -> Self {
        self.evidence.push(Evidence { label, fact });
        self
    }

    /// Adds a value for its sentences.
    #[must_use]
    pub fn fact(mut self, name: &'static str, fact: Fact) -> Self {
        self.facts.push((name, fact));
        self
    }

    /// Adds records for its sentences, with their number as `<name>Count`, and
    /// as something to open.
    #[must_use]
    pub fn records(
        self,
        name: &'static str,
        count: &'static str,
        label: &'static str,
        ids: &[Id],
    ) -> Self {
        let records = Fact::Records(ids.into());
        self.fact(name, records.clone())
            .fact(count, Fact::Count(ids.len() as u64))
            .evidence(label, records)
    }
}
