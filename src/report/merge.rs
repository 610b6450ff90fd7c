//! Two states brought together, as plain text and as JSON: what comes from where, and
//! on what somebody has to decide.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::change::{Comparison, ConflictWords, from_text, side_text};
use crate::compare::{Choices, Conflict, From, Merged, Side, Spot, Taken};
use crate::texts::Texts;

/// What comes from where, without the dates of the last change: these say nothing of what.
pub fn told(merged: &Merged) -> impl Iterator<Item = &Taken> {
    merged.taken.iter().filter(|it| !it.spot.is_last_said())
}

/// How much comes from where, and how many conflicts there are.
pub fn summary(merged: &Merged, choices: &Choices, texts: &Texts) -> String {
    let from = |from: From| told(merged).filter(|it| it.from == from).count();
    let conflicts = &merged.conflicts;
    let args = [
        ("ours", from(From::Ours).into()),
        ("theirs", from(From::Theirs).into()),
        ("both", from(From::Both).into()),
        ("conflicts", conflicts.len().into()),
        ("open", open(conflicts, choices).count().into()),
    ];
    texts.with("merge-summary", &args)
}

/// The conflicts in which nobody chose.
pub fn open<'a>(
    conflicts: &'a [Conflict],
    choices: &'a Choices,
) -> impl Iterator<Item = &'a Conflict> {
    conflicts
        .iter()
        .filter(|it| choices.chosen(&it.spot).is_none())
}

/// What came together, for people.
pub fn text(merged: &Merged, choices: &Choices, words: &Comparison<'_>) -> String {
    let texts = words.texts;
    let mut text = summary(merged, choices, texts);
    let mut line = |line: String| {
        text.push('\n');
        text.push_str(&line);
    };
    if told(merged).next().is_some() {
        line(format!("\n{}", texts.get("merge-taken")));
    }
    for taken in told(merged) {
        let (from, spot) = (texts.get(from_text(taken.from)), words.spot(&taken.spot));
        line(format!("  {from} · {spot}"));
    }
    if !merged.conflicts.is_empty() {
        line(format!("\n{}", texts.get("merge-conflicts")));
    }
    for conflict in &merged.conflicts {
        line(conflict_text(
            &words.conflict(conflict),
            conflict.taken,
            texts,
        ));
    }
    text
}

fn conflict_text(conflict: &ConflictWords, taken: Side, texts: &Texts) -> String {
    let mut text = format!("  {}\n    {}", conflict.about, conflict.kind);
    let mut said = |label: &str, words: &Option<String>| {
        let words = words.clone().unwrap_or_else(|| texts.get("diff-nothing"));
        let args = [("name", texts.get(label).into()), ("words", words.into())];
        // Writing to a string cannot fail.
        let _ = write!(text, "\n      {}", texts.with("change-field", &args));
    };
    said("merge-base", &conflict.base);
    said(side_text(Side::Ours), &conflict.ours);
    said(side_text(Side::Theirs), &conflict.theirs);
    if !conflict.needed_by.is_empty() {
        said("merge-needed-by", &Some(conflict.needed_by.join(", ")));
    }
    said("merge-holds", &Some(texts.get(side_text(taken))));
    said("merge-spot", &Some(conflict.spot.clone()));
    text
}

/// The same for programs: codes, ids and values as in the bundle, in no language.
pub fn json(merged: &Merged, choices: &Choices) -> Value {
    let spots = |spots: &[Spot]| -> Vec<String> { spots.iter().map(Spot::to_string).collect() };
    let taken = merged
        .taken
        .iter()
        .map(|it| json!({ "spot": it.spot.to_string(), "from": it.from.code() }));
    let conflicts = merged.conflicts.iter().map(|it| {
        json!({
            "spot": it.spot.to_string(),
            "kind": it.kind.code(),
            "base": it.base,
            "ours": it.ours,
            "theirs": it.theirs,
            "neededBy": spots(&it.needed_by),
            "holds": it.taken.code(),
            "chosen": choices.chosen(&it.spot).map(Side::code),
        })
    });
    json!({
        "format": "limpide-merge",
        "version": 1,
        "taken": taken.collect::<Vec<_>>(),
        "conflicts": conflicts.collect::<Vec<_>>(),
    })
}
