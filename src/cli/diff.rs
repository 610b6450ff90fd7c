//! `limpide diff`: two files of one audit side by side.

use std::io::{self, Write};
use std::path::Path;

use super::args::Format;
use super::output::say;
use super::{End, open};
use crate::audit;
use crate::compare::{consequences, diff};
use crate::model::Date;
use crate::report::difference;
use crate::rules::ALL;
use crate::texts::Texts;

/// Says what differs; reported if anything does, as `diff` of POSIX does.
pub(super) fn tell(
    (before, after): (&Path, &Path),
    (today, format): (Date, Format),
    texts: &Texts,
    out: &mut impl Write,
) -> io::Result<End> {
    let (Some(before), Some(after)) = (open(before, texts), open(after, texts)) else {
        return Ok(End::Failed);
    };
    let (before, after) = (before.model, after.model);
    let differences = diff(&before, &after);
    let audits = (
        audit::run(&before, today, &ALL),
        audit::run(&after, today, &ALL),
    );
    let follows = consequences((&before, &after), today, (&audits.0, &audits.1));
    match format {
        Format::Text => say(
            out,
            &difference::text((&before, &after), &differences, &follows, texts),
        )?,
        Format::Json => writeln!(out, "{:#}", difference::json(&differences, &follows))?,
    }
    Ok(if differences.is_empty() {
        End::Fine
    } else {
        End::Reported
    })
}
