//! The demonstration: a fiduciary of eight people in Lausanne, as its first
//! interview tells it, once in each language with the same records.
//!
//! The bundles stand beside this file and are no part of the program: the page
//! fetches one, from its own folder, when somebody asks for the demonstration.
//! `tools/pin.mjs` publishes them with the page, and `tests/native/demo.rs` holds
//! them to the notes of the interview and to each other.

use crate::texts::Lang;

/// The name of the demonstration's file in a language.
pub fn file_name(lang: Lang) -> String {
    format!("fiduciary.{}.limpide.json", lang.code())
}
