//! Findings in words. This is the only place that joins findings and texts.

use rust_decimal::Decimal;

use super::rule::references;
use crate::audit::{Fact, Finding, rests_on};
use crate::model::{AnyRecord, Country, Date, Flow, Id, Model, Money};
use crate::texts::{Arg, Texts};

/// How many names a sentence lists before it says how many others there are.
const NAMES_IN_A_SENTENCE: usize = 4;

/// How numbers, money, dates and countries are written for a reader.
pub trait Formats {
    /// An exact number.
    fn number(&self, number: &Decimal) -> String;
    /// An amount of money.
    fn money(&self, money: &Money) -> String;
    /// A date.
    fn date(&self, date: Date) -> String;
    /// A country.
    fn country(&self, country: Country) -> String;
}

/// The same everywhere, after the ISO standards: what the command prints for
/// programs.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlainFormats;

impl Formats for PlainFormats {
    fn number(&self, number: &Decimal) -> String {
        number.to_string()
    }

    fn money(&self, money: &Money) -> String {
        money.to_string()
    }

    fn date(&self, date: Date) -> String {
        date.to_string()
    }

    fn country(&self, country: Country) -> String {
        country.code().to_owned()
    }
}

/// A finding in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phrase {
    /// What is the matter, in one line.
    pub title: String,
    /// The same for this case, with names and figures.
    pub detail: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub action: String,
    /// The same for whoever looks after the computers.
    pub technical: String,
    /// When it may be wrong.
    pub caution: Option<String>,
    /// Where the rule comes from.
    pub references: Vec<String>,
    /// How much work the advice usually is: the code of a [`crate::model::Effort`].
    pub effort: String,
    /// Whether what the advice would change can be foreseen.
    pub is_foreseen: bool,
    /// What a decision on it keeps; see [`crate::audit::rests_on`].
    pub rests_on: String,
    /// What shows it: a label, a value, and the records to open.
    pub evidence: Vec<(String, String, Vec<Id>)>,
}

/// Puts a finding into words.
pub fn phrase(finding: &Finding, model: &Model, texts: &Texts, formats: &dyn Formats) -> Phrase {
    let speaker = Speaker::new(model, texts, formats);
    let id = format!("rule-{}", finding.rule);
    let organisation = &model.organisation;
    let regime = organisation.legal_regime.known();
    let mut args = vec![
        ("certainty", Arg::from(finding.certainty.code())),
        (
            "regime",
            Arg::from(regime.map_or("not-known", |regime| regime.code())),
        ),
    ];
    let facts = finding.facts.iter();
    args.extend(facts.map(|(name, fact)| (*name, speaker.arg(fact))));
    let say = |attribute| texts.attribute(&id, attribute, &args);
    let evidence = finding.evidence.iter().map(|evidence| {
        let records = match &evidence.fact {
            Fact::Record(id) => vec![*id],
            Fact::Records(ids) => ids.to_vec(),
            _ => Vec::new(),
        };
        (
            texts.get(evidence.label),
            speaker.whole(&evidence.fact),
            records,
        )
    });
    Phrase {
        title: texts.with(&id, &args),
        // A sentence that has nothing to say in this case leaves its space behind.
        detail: say("finding").unwrap_or_default().trim_end().to_owned(),
        why: say("why").unwrap_or_default(),
        action: say("action").unwrap_or_default(),
        technical: say("technical").unwrap_or_default(),
        caution: if finding.is_proposed {
            let caution = say("caution").unwrap_or_default();
            let args = [("caution", caution.into())];
            Some(texts.with("caution-proposed", &args).trim_end().to_owned())
        } else {
            say("caution")
        },
        effort: finding.effort.code().to_owned(),
        is_foreseen: finding.is_foreseen,
        rests_on: rests_on(finding),
        references: references(finding.references, Some(organisation), texts),
        evidence: evidence.collect(),
    }
}

/// The name of a record: its own; for a flow without one, its ends; else what
/// kind of record it is. A record that is missing is called so.
pub fn record_name(model: &Model, id: Id, texts: &Texts) -> String {
    let Some(record) = model.get(id) else {
        return texts.get("record-missing");
    };
    let name = record.as_record().name();
    if !name.is_empty() {
        return name.to_owned();
    }
    if let AnyRecord::Flows(flow) = &record {
        return flow_name(model, flow, texts);
    }
    let collection = record.collection().name();
    texts
        .attribute(&format!("collection-{collection}"), "one", &[])
        .unwrap_or_else(|| texts.get("record-missing"))
}

fn flow_name(model: &Model, flow: &Flow, texts: &Texts) -> String {
    let end = |end: Option<Id>| match end {
        // A flow that ends at a flow would not be one; names do not go round.
        Some(id) if model.flows.get(id).is_none() => record_name(model, id, texts),
        _ => texts.get("record-missing"),
    };
    let from = end(flow.from.known().map(|end| end.id));
    let to = end(flow.to.known().map(|end| end.id));
    texts.with("record-flow", &[("from", from.into()), ("to", to.into())])
}

/// Puts facts into words.
pub(super) struct Speaker<'a> {
    model: &'a Model,
    texts: &'a Texts,
    formats: &'a dyn Formats,
}

impl<'a> Speaker<'a> {
    pub(super) fn new(model: &'a Model, texts: &'a Texts, formats: &'a dyn Formats) -> Self {
        Self {
            model,
            texts,
            formats,
        }
    }

    /// A fact as a variable of a sentence: numbers stay numbers, for plurals.
    pub(super) fn arg(&self, fact: &Fact) -> Arg<'static> {
        match fact {
            Fact::Count(count) => Arg::from(*count),
            Fact::Percent(percent) => Arg::from(*percent),
            Fact::Days(days) => Arg::from(*days),
            Fact::Hours(hours) => Arg::from(*hours),
            Fact::Case(case) => Arg::from(*case),
            Fact::Record(id) => self.quoted(*id).into(),
            Fact::Records(ids) => {
                let names = ids.iter().map(|&id| self.quoted(id));
                self.list(names, NAMES_IN_A_SENTENCE).into()
            }
            Fact::Countries(_) | Fact::Codes(_) => self
                .list(self.each(fact).into_iter(), NAMES_IN_A_SENTENCE)
                .into(),
            other => self.whole(other).into(),
        }
    }

    /// The name of a record inside a sentence, which may hold quotation marks
    /// of its own.
    fn quoted(&self, id: Id) -> String {
        let opens = self.texts.get("quote-within-opens");
        let closes = self.texts.get("quote-within-closes");
        let mut name = record_name(self.model, id, self.texts);
        for mark in ["«\u{a0}", "« ", "«", "“"] {
            name = name.replace(mark, &opens);
        }
        for mark in ["\u{a0}»", " »", "»", "”"] {
            name = name.replace(mark, &closes);
        }
        self.texts.with("quoted", &[("name", name.into())])
    }

    /// A fact on its own.
    pub(super) fn whole(&self, fact: &Fact) -> String {
        match fact {
            Fact::Record(id) => record_name(self.model, *id, self.texts),
            Fact::Records(_) | Fact::Countries(_) | Fact::Codes(_) => {
                self.list(self.each(fact).into_iter(), usize::MAX)
            }
            Fact::Count(count) => self.formats.number(&Decimal::from(*count)),
            Fact::Percent(percent) => self
                .texts
                .with("value-percent", &[("value", (*percent).into())]),
            Fact::Days(days) => self.texts.with("value-days", &[("value", (*days).into())]),
            Fact::Hours(hours) => self
                .texts
                .with("value-hours", &[("value", (*hours).into())]),
            Fact::Number(number) => self.formats.number(number),
            Fact::Money(money) => self.formats.money(money),
            Fact::Date(date) => self.formats.date(*date),
            Fact::Country(country) => self.formats.country(*country),
            Fact::Code(id) => self.code(id),
            Fact::Case(case) => (*case).to_owned(),
            Fact::Words(words) => words.clone(),
        }
    }

    fn each(&self, fact: &Fact) -> Vec<String> {
        match fact {
            Fact::Records(ids) => ids
                .iter()
                .map(|id| record_name(self.model, *id, self.texts))
                .collect(),
            Fact::Countries(countries) => countries
                .iter()
                .map(|&country| self.formats.country(country))
                .collect(),
            Fact::Codes(ids) => ids.iter().map(|id| self.code(id)).collect(),
            other => vec![self.whole(other)],
        }
    }

    /// The text of a code; the user's own words where no code fitted.
    fn code(&self, id: &str) -> String {
        match id.split_once(crate::model::OTHER_PREFIX) {
            Some((_, words)) => words.to_owned(),
            None => self.texts.get(id),
        }
    }

    /// Several names in one sentence; of many, only the first are made.
    pub(super) fn list(
        &self,
        names: impl ExactSizeIterator<Item = String>,
        at_most: usize,
    ) -> String {
        if names.len() > at_most {
            let shown = at_most - 1;
            let others = names.len() - shown;
            let start: Vec<String> = names.take(shown).collect();
            let args = [("start", start.join(", ").into()), ("count", others.into())];
            return self.texts.with("list-and-others", &args);
        }
        let mut names: Vec<String> = names.collect();
        match names.pop() {
            None => self.texts.get("list-empty"),
            Some(only) if names.is_empty() => only,
            Some(last) => {
                let args = [("start", names.join(", ").into()), ("last", last.into())];
                self.texts.with("list-and", &args)
            }
        }
    }
}
