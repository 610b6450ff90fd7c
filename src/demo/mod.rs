//! The demonstration: a fiduciary of eight people in Lausanne, as its first
//! interview tells it, once in each language with the same records.
//!
//! The bundles stand beside this file and are no part of the program: the page
//! fetches one, from its own folder, when somebody asks for the demonstration.
//! `tests/native/demo.rs` holds them to the notes of the interview, to each
//! other, and to the hashes given here.

use crate::texts::Lang;

/// A file of the demonstration, as the page fetches it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DemoFile {
    /// Its name in the folder of the page.
    pub name: &'static str,
    /// Its hash, in the form that `fetch` checks (W3C, *Subresource Integrity*):
    /// what was changed on its way is not opened.
    pub integrity: &'static str,
}

/// The demonstration in a language.
pub const fn file(lang: Lang) -> DemoFile {
    match lang {
        Lang::Fr => DemoFile {
            name: "fiduciary.fr.limpide.json",
            integrity: "sha384-egy8xfSoYeRvwqT+nyvHc+r4cffo8tKrPJnXMAUP2QmJ8l6WRHkTG/8dJuCmqRuQ",
        },
        Lang::En => DemoFile {
            name: "fiduciary.en.limpide.json",
            integrity: "sha384-aAcQLaPuMCPBJ8B5Rs4bQkffeUwbBUrb6ivvgHB6ybKANKKF9cvGq4yfNo3qHd/l",
        },
    }
}
