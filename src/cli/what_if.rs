//! The question `what-if`: which record and event are meant, and the answer.

use std::io::{self, Write};

use super::args::Format;
use super::near::near;
use super::output::say;
use super::{End, reported};
use crate::audit::View;
use crate::model::{AnyRecord, Date, Id, Model};
use crate::report::formats::SwissFormats;
use crate::report::phrase::{Formats, PlainFormats, record_name};
use crate::report::whatif::story;
use crate::report::{json, text};
use crate::texts::Texts;
use crate::whatif::{ASKED, Event, events_of, what_if};

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
            let near = near(record, records.iter().map(name)).into_iter();
            let near = near.map(|name| texts.with("quoted", &[("name", name.into())]));
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
    let formats: &dyn Formats = match format {
        Format::Text => &SwissFormats::new(texts),
        Format::Json => &PlainFormats,
    };
    let told = story(&found, model, texts, formats);
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
