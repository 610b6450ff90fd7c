//! Findings, consequences and rules as JSON, for other programs; `docs/command.md` describes it. Codes,
//! ids and keys are stable; the words are in the language that was asked for.

use serde_json::{Map, Value, json};

use super::phrase::{PlainFormats, phrase, record_name};
use super::rule::rule_page;
use super::whatif::Story;
use crate::audit::{Audit, Evidence, Fact, Finding, Rule};
use crate::model::{Date, Id, Model};
use crate::texts::Texts;
use crate::whatif::Consequences;

/// What the field `format` says.
const FORMAT: &str = "limpide-audit";

/// The version of this form of the findings.
const VERSION: u32 = 1;

/// The findings of an audit, the most severe first.
pub fn audit(audit: &Audit, model: &Model, today: Date, texts: &Texts) -> Value {
    let findings = audit.findings.iter();
    let findings: Value = findings.map(|f| one(f, model, texts)).collect();
    json!({
        "format": FORMAT,
        "version": VERSION,
        "today": today.to_string(),
        "lang": texts.lang().code(),
        "organisation": record(model.organisation.id, model, texts),
        "findings": findings,
    })
}

/// What would follow from an event.
pub fn what_if(
    found: &Consequences,
    story: &Story,
    model: &Model,
    today: Date,
    texts: &Texts,
) -> Value {
    json!({
        "format": "limpide-what-if",
        "version": VERSION,
        "today": today.to_string(),
        "lang": texts.lang().code(),
        "organisation": record(model.organisation.id, model, texts),
        "subject": record(found.subject, model, texts),
        "event": found.event.code(),
        "consequences": found,
        "story": story,
    })
}

/// Some rules, whole.
pub fn rules(rules: &[&Rule], texts: &Texts) -> Value {
    let rules: Value = rules.iter().map(|rule| one_rule(rule, texts)).collect();
    json!({
        "format": "limpide-rules",
        "version": VERSION,
        "lang": texts.lang().code(),
        "rules": rules,
    })
}

fn one_rule(rule: &Rule, texts: &Texts) -> Value {
    let page = rule_page(rule, None, texts);
    let thresholds = rule.thresholds.iter().zip(page.thresholds);
    let thresholds: Value = thresholds
        .map(|(threshold, words)| {
            json!({
                "name": threshold.name,
                "unit": threshold.unit.code(),
                "default": threshold.default,
                "words": words,
            })
        })
        .collect();
    json!({
        "id": rule.id,
        "theme": rule.theme.code(),
        "severity": rule.severity.code(),
        "effort": rule.effort.code(),
        "cause": rule.cause.code(),
        "thresholds": thresholds,
        "references": page.references,
        "phrases": {
            "title": page.title,
            "why": page.why,
            "action": page.action,
            "technical": page.technical,
            "caution": page.caution,
        },
    })
}

fn one(finding: &Finding, model: &Model, texts: &Texts) -> Value {
    let said = phrase(finding, model, texts, &PlainFormats);
    let records =
        |ids: &[Id]| -> Value { ids.iter().map(|id| record(*id, model, texts)).collect() };
    let facts: Map<String, Value> = finding
        .facts
        .iter()
        .map(|(name, known)| ((*name).to_owned(), fact(known)))
        .collect();
    let evidence = finding.evidence.iter().zip(said.evidence);
    let evidence: Value = evidence
        .map(|(Evidence { label, fact: known }, (words, value, _))| {
            json!({ "label": label, "fact": fact(known), "words": words, "value": value })
        })
        .collect();
    json!({
        "key": finding.key(),
        "rule": finding.rule,
        "severity": finding.severity.code(),
        "certainty": finding.certainty.code(),
        "proposed": finding.is_proposed,
        "theme": finding.theme.code(),
        "subjects": records(&finding.subjects),
        "path": records(&finding.path),
        "facts": facts,
        "evidence": evidence,
        "references": said.references,
        "phrases": {
            "title": said.title,
            "finding": said.detail,
            "why": said.why,
            "action": said.action,
            "technical": said.technical,
            "caution": said.caution,
        },
    })
}

/// A record that a finding speaks of. One that is missing has no collection.
fn record(id: Id, model: &Model, texts: &Texts) -> Value {
    let collection = model.get(id).map(|record| record.collection().name());
    json!({
        "id": id.to_string(),
        "collection": collection,
        "name": record_name(model, id, texts),
    })
}

/// A value with its kind, so that `12` days are not taken for `12` hours.
fn fact(fact: &Fact) -> Value {
    let strings = |values: Vec<String>| Value::from(values);
    let (kind, value) = match fact {
        Fact::Record(id) => ("record", id.to_string().into()),
        Fact::Records(ids) => ("records", strings(ids.iter().map(Id::to_string).collect())),
        Fact::Count(count) => ("count", (*count).into()),
        Fact::Percent(percent) => ("percent", (*percent).into()),
        Fact::Days(days) => ("days", (*days).into()),
        Fact::Hours(hours) => ("hours", (*hours).into()),
        Fact::Number(number) => ("number", number.to_string().into()),
        Fact::Money(money) => ("money", money.to_string().into()),
        Fact::Date(date) => ("date", date.to_string().into()),
        Fact::Country(country) => ("country", country.code().into()),
        Fact::Countries(countries) => {
            let codes = countries.iter().map(|country| country.code().to_owned());
            ("countries", strings(codes.collect()))
        }
        Fact::Code(code) => ("code", (&**code).into()),
        Fact::Codes(codes) => ("codes", strings(codes.clone())),
        Fact::Case(case) => ("case", (*case).into()),
        Fact::Words(words) => ("words", words.as_str().into()),
    };
    json!({ "kind": kind, "value": value })
}
