//! The rules: all of them by their names, or some of them whole.

use std::io::{self, Write};

use super::End;
use super::args::Format;
use super::near::near;
use super::output::{note, say};
use crate::audit::Rule;
use crate::report::{json, text};
use crate::rules::ALL;
use crate::texts::Texts;

/// Prints the rules with some ids whole, or names all if there are none.
pub(super) fn tell(
    ids: &[String],
    format: Format,
    texts: &Texts,
    out: &mut impl Write,
) -> io::Result<End> {
    let named: Result<Vec<&Rule>, String> = ids.iter().map(|id| rule(id, texts)).collect();
    let named = match named {
        Ok(named) => named,
        Err(mistake) => {
            note(&mistake);
            return Ok(End::Failed);
        }
    };
    let meant = if named.is_empty() { &*ALL } else { &named };
    match format {
        Format::Json => writeln!(out, "{:#}", json::rules(meant, texts))?,
        Format::Text if named.is_empty() => say(out, &text::rules(meant, texts))?,
        Format::Text => {
            let pages: Vec<String> = named.iter().map(|rule| text::rule(rule, texts)).collect();
            say(out, &pages.join("\n\n"))?;
        }
    }
    Ok(End::Fine)
}

/// The rule with an id, or what is offered instead.
fn rule(id: &str, texts: &Texts) -> Result<&'static Rule, String> {
    let known = ALL.iter().copied().find(|rule| rule.id == id);
    known.ok_or_else(|| {
        let near = near(id, ALL.iter().map(|rule| rule.id.to_owned()));
        let args = [("id", id.into()), ("ids", near.join(", ").into())];
        texts.with("cli-no-such-rule", &args)
    })
}
