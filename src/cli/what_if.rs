//! The question `what-if`: which record and event are meant, and the answer.

use std::io::{self, Write};

use super::args::Format;
use super::output::say;
use super::{End, reported};
use crate::audit::View;
use crate::model::{AnyRecord, Date, Id, Model};
use crate::report::phrase::{PlainFormats, record_name};
use crate::report::whatif::story;
use crate::report::{json, text};
use crate::texts::Texts;
use crate::whatif::{ASKED, Event, events_of, what_if};

/// So many names are offered when one is not found.
const OFFERED: usize = 5;

/// The record and the event that are meant, or what is wrong with the question.
pub(super) fn asked(
    model: &Model,
    record: &str,
    event: &str,
    texts: &Texts,
) -> Result<(Id, Event), String> {
    let subject = subject(model, record, texts)?;
    let possible = events_of(model, subject);
    let named = record_name(model, subject, texts);
    let found = Event::of(event).filter(|event| possible.contains(event));
    found.map(|event| (subject, event)).ok_or_else(|| {
        let codes = possible.iter().map(|event| {
            let args = [
                ("code", event.code().into()),
                ("words", texts.get(event.text_id()).into()),
            ];
            texts.with("cli-event-offered", &args)
        });
        let args = [
            ("event", event.into()),
            ("name", named.into()),
            ("events", codes.collect::<Vec<_>>().join(", ").into()),
            ("count", possible.len().into()),
        ];
        texts.with("cli-no-such-event", &args)
    })
}

/// The record with an id, or the only one with a name.
fn subject(model: &Model, record: &str, texts: &Texts) -> Result<Id, String> {
    if let Ok(id) = record.parse::<Id>()
        && model.get(id).is_some()
    {
        return Ok(id);
    }
    let records: Vec<AnyRecord> = ASKED
        .iter()
        .flat_map(|collection| model.records(*collection))
        .collect();
    let id = |record: &AnyRecord| record.as_record().id();
    let name = |record: &AnyRecord| record_name(model, id(record), texts);
    let same: Vec<&AnyRecord> = records.iter().filter(|it| name(it) == record).collect();
    match same[..] {
        [only] => Ok(id(only)),
        [] => {
            let mut near: Vec<(usize, String)> = records
                .iter()
                .map(name)
                .map(|name| (distance(record, &name), name))
                .collect();
            near.sort();
            near.dedup();
            let near = near
                .into_iter()
                .take(OFFERED)
                .map(|(_, name)| texts.with("quoted", &[("name", name.into())]));
            let near: Vec<String> = near.collect();
            let args = [
                ("record", record.into()),
                ("count", near.len().into()),
                ("names", near.join(", ").into()),
            ];
            Err(texts.with("cli-no-such-record", &args))
        }
        ref several => {
            let ids = several.iter().map(|it| id(it).to_string());
            let args = [
                ("record", record.into()),
                ("ids", ids.collect::<Vec<_>>().join(", ").into()),
            ];
            Err(texts.with("cli-several-records", &args))
        }
    }
}

/// How far a name is from what was written: the letters to change, to add and to
/// remove (Levenshtein), capitals apart; next to nothing if the name holds what was written.
fn distance(written: &str, name: &str) -> usize {
    let (written, name) = (written.to_lowercase(), name.to_lowercase());
    if !written.is_empty() && name.starts_with(&written) {
        return 0;
    }
    if !written.is_empty() && name.contains(&written) {
        return 1;
    }
    let name: Vec<char> = name.chars().collect();
    let mut row: Vec<usize> = (0..=name.len()).collect();
    for (index, letter) in written.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (place, other) in name.iter().enumerate() {
            let change = diagonal + usize::from(letter != *other);
            diagonal = row[place + 1];
            row[place + 1] = change.min(row[place] + 1).min(diagonal + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

/// Prints what would follow.
pub(super) fn answer(
    model: &Model,
    subject: Id,
    event: Event,
    (today, format): (Date, Format),
    texts: &Texts,
    out: &mut impl Write,
) -> io::Result<End> {
    let Some(found) = what_if(&View::new(model, today), subject, event) else {
        return Ok(End::Failed);
    };
    let told = story(&found, model, texts, &PlainFormats);
    match format {
        Format::Text => say(out, &text::what_if(&told, model, texts))?,
        Format::Json => {
            let json = json::what_if(&found, &told, model, today, texts);
            writeln!(out, "{json:#}")?;
        }
    }
    Ok(reported(
        found.hits.len() + found.exposed.len() + found.flows.len() + found.bill.lines.len(),
    ))
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn near_names_are_nearer_than_others() {
        assert_eq!(distance("serveur", "Serveur du bureau"), 0);
        assert_eq!(distance("Servuer", "Serveur"), 2);
        assert!(distance("Servuer", "Serveur") < distance("Servuer", "Messagerie"));
    }
}
