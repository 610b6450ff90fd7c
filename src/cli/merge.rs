//! `limpide merge`: two files that come from a third, brought together.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::args::Format;
use super::output::{note, say};
use super::{End, about, open};
use crate::bundle;
use crate::compare::{Choices, Merged, Side, Unrelated, merge, nothing_of};
use crate::model::Model;
use crate::report::change::Comparison;
use crate::report::formats::SwissFormats;
use crate::report::merge as report;
use crate::texts::Texts;

/// What a file is called besides its name while it is written.
const UNFINISHED: &str = ".unfinished";

/// What is to be brought together, and how.
pub(super) struct Merging {
    /// The state from which both come; an empty file if there is none, as git gives it.
    pub(super) base: PathBuf,
    /// Ours.
    pub(super) ours: PathBuf,
    /// Theirs.
    pub(super) theirs: PathBuf,
    /// Where the result is written; nowhere if it is only to be told.
    pub(super) output: Option<PathBuf>,
    /// The side that holds in every conflict of which nothing else is said.
    pub(super) prefer: Option<Side>,
    /// The sides that hold in some conflicts, by their spots.
    pub(super) chosen: Vec<(String, Side)>,
    /// How it is told.
    pub(super) format: Format,
}

/// Brings the files together, and says what comes from where; reported if there is a
/// conflict in which nobody chose.
pub(super) fn tell(asked: &Merging, texts: &Texts, out: &mut impl Write) -> io::Result<End> {
    let (Some(ours), Some(theirs)) = (open(&asked.ours, texts), open(&asked.theirs, texts)) else {
        return Ok(End::Failed);
    };
    let base = if is_empty(&asked.base) {
        nothing_of(&ours.model)
    } else {
        match open(&asked.base, texts) {
            Some(base) => base.model,
            None => return Ok(End::Failed),
        }
    };
    let (ours, theirs) = (ours.model, theirs.model);
    let (merged, choices) = match chosen([&base, &ours, &theirs], asked) {
        Ok(merged) => merged,
        Err(NotMerged::Unrelated) => {
            note(&about(&asked.theirs, texts.get("merge-unrelated"), texts));
            return Ok(End::Failed);
        }
        Err(NotMerged::NoConflict(spot)) => {
            note(&texts.with("cli-no-such-conflict", &[("spot", spot.into())]));
            return Ok(End::Failed);
        }
    };
    if let Some(file) = &asked.output
        && let Err(error) = replace(file, &bundle::write(&merged.model))
    {
        let reason = error.to_string();
        let words = texts.with("cli-cannot-write", &[("reason", reason.into())]);
        note(&about(file, words, texts));
        return Ok(End::Failed);
    }
    match asked.format {
        Format::Text => {
            let formats = SwissFormats::new(texts);
            let words = Comparison {
                before: &base,
                after: &ours,
                other: Some(&theirs),
                texts,
                formats: &formats,
            };
            say(out, &report::text(&merged, &choices, &words))?;
        }
        Format::Json => writeln!(out, "{:#}", report::json(&merged, &choices))?,
    }
    let is_settled =
        asked.prefer.is_some() || report::open(&merged.conflicts, &choices).next().is_none();
    Ok(if is_settled { End::Fine } else { End::Reported })
}

enum NotMerged {
    Unrelated,
    /// There is no conflict with this spot.
    NoConflict(String),
}

impl From<Unrelated> for NotMerged {
    fn from(_: Unrelated) -> Self {
        Self::Unrelated
    }
}

/// Follows the choices. One choice can bring up another conflict, for which there may
/// be a choice as well.
fn chosen(
    [base, ours, theirs]: [&Model; 3],
    asked: &Merging,
) -> Result<(Merged, Choices), NotMerged> {
    let mut choices = Choices::all(asked.prefer.unwrap_or_default());
    let mut left: Vec<&(String, Side)> = asked.chosen.iter().collect();
    loop {
        let merged = merge(base, ours, theirs, &choices)?;
        let before = left.len();
        left.retain(|(spot, side)| {
            let found = merged
                .conflicts
                .iter()
                .find(|it| it.spot.to_string() == *spot);
            if let Some(conflict) = found {
                choices.choose(conflict.spot.clone(), *side);
            }
            found.is_none()
        });
        if left.len() == before {
            return match left.first() {
                None => Ok((merged, choices)),
                Some((spot, _)) => Err(NotMerged::NoConflict(spot.clone())),
            };
        }
    }
}

/// Whether there is nothing in a file, as git has it where there is no common state.
fn is_empty(file: &Path) -> bool {
    fs::metadata(file).is_ok_and(|it| it.is_file() && it.len() == 0)
}

/// Writes a file whole or not at all.
fn replace(file: &Path, text: &str) -> io::Result<()> {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(UNFINISHED);
    let unfinished = file.with_file_name(name);
    fs::write(&unfinished, text)?;
    fs::rename(&unfinished, file).inspect_err(|_| {
        // What cannot be put in its place is not left beside it either.
        let _ = fs::remove_file(&unfinished);
    })
}
