//! Every language inside the program, for the command and the tests. The page
//! has none inside: it fetches the one that it speaks (see `tools/pin.mjs`).

use super::{Lang, Texts};

/// Lists the files of a language.
macro_rules! sources {
    ( $lang:literal ) => {
        sources!(
            $lang: "ui", "model", "errors", "audit", "cli", "rules/common", "rules/map",
            "rules/sec", "rules/prv", "rules/res", "rules/cost", "rules/eco", "rules/doc",
            "rules/skill", "rules/lock", "rules/tr", "rules/hand", "rules/whatif", "interview",
            "templates", "desk/interview", "desk/proposed",
            "desk/templates",
        )
    };
    ( $lang:literal: $( $file:literal ),* $(,)? ) => {
        &[ $( ($file, include_str!(concat!($lang, "/", $file, ".ftl"))) ),* ]
    };
}

const FR: &[(&str, &str)] = sources!("fr");
const EN: &[(&str, &str)] = sources!("en");

impl Lang {
    /// The sources of the language's texts: file names and contents.
    pub const fn sources(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Fr => FR,
            Self::En => EN,
        }
    }
}

impl Texts {
    /// Every text of a language.
    pub fn embedded(lang: Lang) -> Self {
        Self::new(lang, lang.sources().iter().map(|(_, source)| *source))
    }
}
