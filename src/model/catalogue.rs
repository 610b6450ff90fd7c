//! Catalogues: open lists of codes, kept as data files beside this module.
//!
//! Adding an entry is adding it to the JSON file and its texts to every
//! language. A value is a code of the catalogue, or `other:` and the user's
//! own words, so that nobody is forced into a box that does not fit.

use serde::Deserialize;

/// What stands before the user's own words when no code fits.
pub const OTHER_PREFIX: &str = "other:";

/// A catalogue, for forms, texts and the JSON Schema.
#[derive(Debug)]
pub struct CatalogueInfo {
    /// Its name, the beginning of its text ids.
    pub name: &'static str,
    /// What it lists, in English, for the JSON Schema and the format's page.
    /// Left out of the page's program, which has translated texts instead.
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
    /// Its content, read from its data file once.
    pub content: fn() -> &'static Catalogue,
}

/// The content of a catalogue's data file.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Catalogue {
    /// Where the list comes from.
    pub source: String,
    /// Under which licence it may be used.
    pub licence: String,
    /// The date on which it was last checked, `YYYY-MM-DD`.
    pub valid_as_of: String,
    /// The codes, in the order in which they are shown.
    pub codes: Vec<String>,
}

impl Catalogue {
    /// Whether a code is in the list.
    pub fn contains(&self, code: &str) -> bool {
        self.codes.iter().any(|known| known == code)
    }
}

/// Declares a catalogue: `Name "name-in-texts" from "file.json"`.
macro_rules! catalogue {
    ( $(#[doc = $doc:literal])* $name:ident $text:literal from $file:literal ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The catalogue, with its name and content.
            pub const INFO: $crate::model::CatalogueInfo = $crate::model::CatalogueInfo {
                name: $text,
                #[cfg(not(target_arch = "wasm32"))]
                doc: concat!($($doc),*),
                content: || {
                    static CONTENT: std::sync::LazyLock<$crate::model::Catalogue> =
                        std::sync::LazyLock::new(|| {
                            // The file is part of the program, and a test reads each of them.
                            serde_json::from_str(include_str!(concat!("catalogues/", $file)))
                                .unwrap_or_else(|error| panic!("{}: {error}", $file))
                        });
                    &CONTENT
                },
            };

            /// A value of the catalogue.
            pub fn of(code: &str) -> Self {
                Self(code.to_owned())
            }

            /// The code, or `other:` and the user's own words.
            pub fn code(&self) -> &str {
                &self.0
            }
        }

        impl $crate::model::FieldValue for $name {
            const SHAPE: $crate::model::Shape = $crate::model::Shape::Catalogue(&Self::INFO);

            fn from_json(value: &$crate::model::Json<'_>) -> Option<Self> {
                let code = value.as_str()?;
                (code.starts_with($crate::model::OTHER_PREFIX)
                    || (Self::INFO.content)().contains(code))
                .then(|| Self(code.to_owned()))
            }

            fn to_json(&self) -> serde_json::Value {
                serde_json::Value::String(self.0.clone())
            }

            fn words(&self, visit: &mut dyn FnMut(&str)) {
                if let Some(words) = self.0.strip_prefix($crate::model::OTHER_PREFIX) {
                    visit(words);
                }
            }
        }
    };
}

pub(crate) use catalogue;
