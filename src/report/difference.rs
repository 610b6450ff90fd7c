//! Two states of an audit side by side, as plain text and as JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::change::{Comparison, FieldWords, RecordWords};
use super::formats::SwissFormats;
use super::phrase::{Formats, phrase};
use crate::audit::Finding;
use crate::compare::{Change, Consequences, Costs, Diff};
use crate::model::{Collection, Model};
use crate::texts::Texts;

/// What leads each line, as in every comparison of texts.
pub const fn sign(change: Change) -> char {
    match change {
        Change::Added => '+',
        Change::Removed => '-',
        Change::Changed => '~',
    }
}

/// The records that differ, the findings that came and went, and the costs of a year.
pub fn text(
    (before, after): (&Model, &Model),
    diff: &Diff,
    consequences: &Consequences<'_>,
    texts: &Texts,
) -> String {
    let formats = SwissFormats::new(texts);
    let words = Comparison {
        before,
        after,
        other: None,
        texts,
        formats: &formats,
    };
    let counts = Change::ALL.map(|change| (change.code(), diff.count(change).into()));
    let mut text = texts.with("diff-summary", &counts);
    let records = words.records(diff);
    let kinds = std::iter::once(&Collection::Organisation).chain(Collection::TABLES);
    for &kind in kinds {
        let such: Vec<&RecordWords> = records.iter().filter(|it| it.collection == kind).collect();
        if such.is_empty() {
            continue;
        }
        heading(
            &mut text,
            &texts.get(&format!("collection-{}", kind.name())),
        );
        for record in such {
            let (sign, name) = (sign(record.change), &record.name);
            // Writing to a string cannot fail.
            let _ = write!(text, "\n  {sign} {name}");
            for field in &record.fields {
                let _ = write!(text, "\n      {}", said(field, texts));
            }
        }
    }
    let beside = words.beside(diff);
    if !beside.is_empty() {
        heading(&mut text, &texts.get("diff-beside"));
        for field in &beside {
            let _ = write!(text, "\n  ~ {}", said(field, texts));
        }
    }
    let findings = &consequences.findings;
    if !(findings.appeared.is_empty() && findings.solved.is_empty() && findings.changed.is_empty())
    {
        heading(&mut text, &texts.get("diff-findings"));
        let mut each = |sign: char, finding: &Finding, model: &Model| {
            let title = phrase(finding, model, texts, &formats).detail;
            let _ = write!(text, "\n  {sign} {title}");
        };
        for finding in &findings.appeared {
            each('+', finding, after);
        }
        for finding in &findings.solved {
            each('-', finding, before);
        }
        for (_, finding) in &findings.changed {
            each('~', finding, after);
        }
    }
    if consequences.before != consequences.after {
        heading(&mut text, &texts.get("diff-costs"));
        let args = [
            ("before", sums(&consequences.before, texts, &formats).into()),
            ("after", sums(&consequences.after, texts, &formats).into()),
        ];
        let _ = write!(text, "\n  {}", texts.with("diff-from-to", &args));
    }
    text
}

fn heading(text: &mut String, words: &str) {
    let _ = write!(text, "\n\n{words}");
}

/// What is paid in a year, in words.
pub fn sums(costs: &Costs, texts: &Texts, formats: &dyn Formats) -> String {
    let sums: Vec<String> = costs.sums.iter().map(|sum| formats.money(sum)).collect();
    if sums.is_empty() {
        return texts.get("diff-nothing");
    }
    sums.join(" + ")
}

/// What became of a field, in one line.
pub fn said(field: &FieldWords, texts: &Texts) -> String {
    let words = match &field.list {
        Some(list) if !(list.added.is_empty() && list.removed.is_empty()) => {
            let signed = |sign: char, words: &[String]| -> Vec<String> {
                words.iter().map(|it| format!("{sign} {it}")).collect()
            };
            let mut all = signed('+', &list.added);
            all.extend(signed('-', &list.removed));
            all.join(", ")
        }
        _ => {
            let nothing = || texts.get("diff-nothing");
            let args = [
                (
                    "before",
                    field.before.clone().unwrap_or_else(nothing).into(),
                ),
                ("after", field.after.clone().unwrap_or_else(nothing).into()),
            ];
            match (&field.before, &field.after) {
                (None, Some(after)) => after.clone(),
                _ => texts.with("diff-from-to", &args),
            }
        }
    };
    let args = [
        ("name", field.label.as_str().into()),
        ("words", words.into()),
    ];
    texts.with("change-field", &args)
}

/// The same for programs: codes, ids and values as in the bundle, in no language.
pub fn json(diff: &Diff, consequences: &Consequences<'_>) -> Value {
    let fields = |fields: &[crate::compare::FieldChange]| -> Vec<Value> {
        let fields = fields.iter().map(
            |field| json!({ "name": field.name, "before": field.before, "after": field.after }),
        );
        fields.collect()
    };
    let records: Vec<Value> = diff
        .records
        .iter()
        .map(|record| {
            json!({
                "id": record.id.to_string(),
                "collection": record.collection.name(),
                "change": record.change.code(),
                "fields": fields(&record.fields),
            })
        })
        .collect();
    let keys = |findings: &[&Finding]| -> Vec<String> {
        findings.iter().map(|finding| finding.key()).collect()
    };
    let costs = |costs: &Costs| -> Value {
        let sums: Vec<String> = costs.sums.iter().map(ToString::to_string).collect();
        let unknown: Vec<String> = costs.not_reckoned.iter().map(ToString::to_string).collect();
        json!({ "sums": sums, "notReckoned": unknown })
    };
    let findings = &consequences.findings;
    let changed: Vec<&Finding> = findings.changed.iter().map(|(_, after)| *after).collect();
    json!({
        "format": "limpide-diff",
        "version": 1,
        "records": records,
        "beside": fields(&diff.beside),
        "findings": {
            "appeared": keys(&findings.appeared),
            "solved": keys(&findings.solved),
            "changed": keys(&changed),
        },
        "costs": { "before": costs(&consequences.before), "after": costs(&consequences.after) },
    })
}
