//! The readiness for a takeover and the handover sheet in words, as plain text and as JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::answer::{answer_words, field_words};
use super::phrase::{Formats, record_name};
use super::unknown::question;
use crate::model::{Date, Fields, Id, Model};
use crate::takeover::{Section, Sheet, without_secrets};
use crate::texts::Texts;

/// The most letters of one answer or name on the sheet, which has two pages.
const MOST_LETTERS: usize = 40;

/// The most letters of a question on it.
const MOST_LETTERS_ASKED: usize = 100;

/// The id of a condition's text, and how it stands: the code of it.
pub type Point = (&'static str, &'static str);

/// A record of the sheet in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The record.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// What was answered of it: the name of the field, and the answer.
    pub told: Vec<(String, String)>,
}

/// The records of a section in words.
pub fn rows(section: &Section, model: &Model, texts: &Texts, formats: &dyn Formats) -> Vec<Row> {
    let collection = section.part.collection();
    let rows = section.records.iter().filter_map(|&id| {
        let record = model.get(id)?;
        let fields: &dyn Fields = record.as_record();
        let known = fields.infos().iter().zip(fields.answers());
        let known: Vec<_> = known.collect();
        let told = section.part.fields().iter().filter_map(|name| {
            let (info, answer) = known.iter().find(|(info, _)| info.name == *name)?;
            let value = answer.to_json()?;
            let words = answer_words(model, info.shape, &value, texts, formats);
            let words = shortened(&words, MOST_LETTERS);
            (!words.is_empty()).then(|| (field_words(collection, name, texts), words))
        });
        Some(Row {
            id,
            name: shortened(&record_name(model, id, texts), MOST_LETTERS),
            told: told.collect(),
        })
    });
    rows.collect()
}

/// The questions of the sheet that nobody can answer.
pub fn questions(sheet: &Sheet, model: &Model, texts: &Texts) -> Vec<String> {
    let asks = sheet.unknowns.iter();
    asks.map(|ask| shortened(&question(*ask, model, texts), MOST_LETTERS_ASKED))
        .collect()
}

/// One line of so many letters at most, without secrets: what is cut off could no
/// longer be told to be one.
fn shortened(words: &str, most: usize) -> String {
    let words = without_secrets(words);
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(most) {
        None => words,
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
    }
}

/// Whether somebody else could take over, and the sheet, for people.
pub fn text(
    (blocking, ready): (&[Point], &[Point]),
    sheet: &Sheet,
    model: &Model,
    texts: &Texts,
    formats: &dyn Formats,
) -> String {
    let blocked = blocking
        .iter()
        .filter(|(_, standing)| *standing != "met")
        .count();
    let mut text = texts.with("standing-handover", &[("count", blocked.into())]);
    let mut line = |line: String| {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n{line}");
    };
    for (points, heading) in [(blocking, None), (ready, Some("takeover-ready"))] {
        if let Some(heading) = heading {
            line(format!("\n{}", texts.get(heading)));
        }
        for (id, standing) in points {
            let state = texts.get(&format!("standing-{standing}"));
            let args = [("name", texts.get(id).into()), ("words", state.into())];
            line(format!("  {}", texts.with("change-field", &args)));
        }
    }
    for section in &sheet.sections {
        line(format!(
            "\n{}",
            texts.get(&format!("takeover-{}", section.part.code()))
        ));
        for row in rows(section, model, texts, formats) {
            line(format!("  {}", row.name));
            for (name, words) in row.told {
                let args = [("name", name.into()), ("words", words.into())];
                line(format!("    {}", texts.with("change-field", &args)));
            }
        }
        if section.left_out > 0 {
            let args = [("count", section.left_out.into())];
            line(format!("  {}", texts.with("standing-more", &args)));
        }
    }
    if !sheet.unknowns.is_empty() {
        line(format!("\n{}", texts.get("takeover-unknowns")));
        for question in questions(sheet, model, texts) {
            line(format!("  {question}"));
        }
    }
    text
}

/// The same for programs: codes and ids, in no language.
pub fn json(blocking: &[Point], ready: &[Point], sheet: &Sheet, today: Date) -> Value {
    let points = |points: &[Point]| -> Vec<Value> {
        let points = points.iter();
        points
            .map(|(id, standing)| json!({ "condition": id, "standing": standing }))
            .collect()
    };
    let sections = sheet.sections.iter().map(|section| {
        let records: Vec<String> = section.records.iter().map(Id::to_string).collect();
        json!({ "part": section.part.code(), "records": records, "leftOut": section.left_out })
    });
    json!({
        "format": "limpide-takeover",
        "version": 1,
        "today": today.to_string(),
        "blocking": points(blocking),
        "ready": points(ready),
        "sheet": sections.collect::<Vec<_>>(),
    })
}
