//! `limpide takeover`: whether somebody else could take over, and what they would need.

use std::io::{self, Write};

use super::End;
use super::args::Format;
use super::output::say;
use crate::audit::{self, View};
use crate::model::{Date, Model};
use crate::report::formats::SwissFormats;
use crate::report::takeover as report;
use crate::rules::ALL;
use crate::rules::hand::gate::Condition;
use crate::rules::hand::ready::Ready;
use crate::takeover::sheet;
use crate::texts::Texts;

/// Says it; reported if one of the conditions is not met.
pub(super) fn tell(
    model: &Model,
    (today, format): (Date, Format),
    texts: &Texts,
    out: &mut impl Write,
) -> io::Result<End> {
    let audit = audit::run(model, today, &ALL);
    let view = View::new(model, today);
    let blocking = Condition::ALL.map(|it| (it.text_id(), it.standing(&view).code()));
    let ready = Ready::ALL.map(|it| (it.text_id(), it.standing(&view).code()));
    let sheet = sheet(&view, &audit);
    match format {
        Format::Text => {
            let formats = SwissFormats::new(texts);
            say(
                out,
                &report::text((&blocking, &ready), &sheet, model, texts, &formats),
            )?;
        }
        Format::Json => writeln!(out, "{:#}", report::json(&blocking, &ready, &sheet, today))?,
    }
    let is_possible = blocking.iter().all(|(_, standing)| *standing == "met");
    Ok(if is_possible {
        End::Fine
    } else {
        End::Reported
    })
}
