//! `limpide anonymise`: a copy that can be shown to peers.

use std::io::{self, Write};

use super::End;
use crate::anonymous::Choices;
use crate::bundle;
use crate::model::Model;
use crate::report::anonymous::copy;
use crate::texts::Texts;

/// Writes the copy as a bundle.
pub(super) fn tell(
    model: &Model,
    choices: Choices,
    texts: &Texts,
    out: &mut impl Write,
) -> io::Result<End> {
    out.write_all(bundle::write(&copy(model, choices, texts)).as_bytes())?;
    Ok(End::Fine)
}
