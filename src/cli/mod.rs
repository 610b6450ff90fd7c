//! The command `limpide`: the second door of the program, for terminals and
//! scripts. It reads a bundle and prints; it decides nothing.
//!
//! This is the only place that asks what day it is, and that reads files.
//! Everything it prints comes from the texts, also what is wrong with the
//! command line; `docs/command.md` describes it.

mod anonymise;
mod args;
mod diff;
mod input;
mod merge;
mod near;
mod output;
mod rules;
mod takeover;
mod template;
mod what_if;

use std::ffi::OsString;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use crate::audit;
use crate::bundle::{self, Opened, Problem};
use crate::model::Date;
use crate::report::depth::Depth;
use crate::report::{json, refusal, text};
use crate::rules::ALL;
use crate::texts::Texts;

use args::{Format, Parsed, Request, Task};
use output::{note, say};

/// How the command ended; the value is the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// It did what was asked, and there is nothing to report.
    Fine = 0,
    /// It did what was asked, and there is something to report.
    Reported = 1,
    /// It could not do what was asked.
    Failed = 2,
}

/// Runs the command with its arguments, of which the first is its own name,
/// and the variables of its environment.
pub fn main(
    args: impl IntoIterator<Item = OsString>,
    variable: impl Fn(&str) -> Option<String>,
) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let texts = Texts::embedded(args::lang(&args, variable));
    let mut out = BufWriter::new(io::stdout().lock());
    let end = match args::parse(args, &texts) {
        Parsed::Request(request) => run(&request, &texts, &mut out),
        Parsed::Help(help) => write!(out, "{help}").map(|()| End::Fine),
        Parsed::Mistake(mistake) => {
            note(&mistake);
            Ok(End::Failed)
        }
    };
    match end.and_then(|end| out.flush().map(|()| end)) {
        Ok(end) => ExitCode::from(end as u8),
        // The reader has read enough, as in `limpide audit FILE | head`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::from(End::Fine as u8),
        Err(error) => {
            let reason = error.to_string();
            note(&texts.with("cli-cannot-write", &[("reason", reason.into())]));
            ExitCode::from(End::Failed as u8)
        }
    }
}

fn run(request: &Request, texts: &Texts, out: &mut impl Write) -> io::Result<End> {
    match request {
        Request::Bundle { task, file } => look(task, file, texts, out),
        Request::Rules { ids, format } => rules::tell(ids, *format, texts, out),
        Request::Template { code } => template::tell(code.as_deref(), texts, out),
        Request::Diff {
            before,
            after,
            format,
            today,
        } => diff::tell((before, after), (*today, *format), texts, out),
        Request::Merge(asked) => merge::tell(asked, texts, out),
    }
}

/// Opens a bundle, and says why when it cannot, or what to know of it when it can.
fn open(file: &Path, texts: &Texts) -> Option<Opened> {
    let about = |words: String| about(file, words, texts);
    let bytes = match input::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            note(&about(input::failure(&error, texts)));
            return None;
        }
    };
    let opened = match bytes.and_then(|bytes| bundle::read(&bytes)) {
        Ok(opened) => opened,
        Err(refused) => {
            note(&about(refusal::refusal(&refused, texts)));
            for problem in refused.problems() {
                note(&item(problem, texts));
            }
            return None;
        }
    };
    if let Some(version) = opened.newer {
        note(&about(refusal::newer(version, texts)));
    }
    Some(opened)
}

/// Something that is said of a file.
fn about(file: &Path, words: String, texts: &Texts) -> String {
    let name = input::name(file, texts);
    let args = [("name", name.as_str().into()), ("words", words.into())];
    texts.with("cli-about-file", &args)
}

/// Does something with a bundle.
fn look(task: &Task, file: &Path, texts: &Texts, out: &mut impl Write) -> io::Result<End> {
    let Some(opened) = open(file, texts) else {
        return Ok(End::Failed);
    };
    let about = |words: String| about(file, words, texts);
    match *task {
        Task::Validate => {
            let count = opened.problems.len();
            let records = opened.model.all_records().count();
            let counts = [("count", count.into()), ("records", records.into())];
            say(out, &about(texts.with("cli-validated", &counts)))?;
            for problem in &opened.problems {
                say(out, &item(problem, texts))?;
            }
            Ok(reported(count))
        }
        Task::Digest => match bundle::digest(&opened.model) {
            Ok(digest) => {
                writeln!(out, "{digest}")?;
                Ok(End::Fine)
            }
            Err(bundle::NoDigest) => {
                note(&about(texts.get("cli-no-digest")));
                Ok(End::Failed)
            }
        },
        Task::Audit {
            format,
            today,
            depth,
        } => {
            for problem in &opened.problems {
                note(&item(problem, texts));
            }
            audit(&opened, today, (depth, format), texts, out)
        }
        Task::Anonymise(choices) => anonymise::tell(&opened.model, choices, texts, out),
        Task::Takeover { format, today } => {
            takeover::tell(&opened.model, (today, format), texts, out)
        }
        Task::WhatIf {
            ref record,
            ref event,
            format,
            today,
        } => {
            for problem in &opened.problems {
                note(&item(problem, texts));
            }
            let asked = what_if::asked(&opened.model, record, event, texts);
            let (subject, event) = match asked {
                Ok(asked) => asked,
                Err(mistake) => {
                    note(&mistake);
                    return Ok(End::Failed);
                }
            };
            what_if::answer(&opened.model, subject, event, (today, format), texts, out)
        }
    }
}

fn audit(
    opened: &Opened,
    today: Date,
    (depth, format): (Depth, Format),
    texts: &Texts,
    out: &mut impl Write,
) -> io::Result<End> {
    let audit = audit::run(&opened.model, today, &ALL);
    match format {
        Format::Text => say(
            out,
            &text::audit(&audit, &opened.model, today, depth, texts),
        )?,
        Format::Json => {
            let json = json::audit(&audit, &opened.model, today, texts);
            writeln!(out, "{json:#}")?;
        }
    }
    Ok(reported(audit.findings.len()))
}

/// A problem under what is said of the file.
fn item(problem: &Problem, texts: &Texts) -> String {
    format!("\n  {}", refusal::problem(problem, texts))
}

const fn reported(count: usize) -> End {
    if count == 0 { End::Fine } else { End::Reported }
}
