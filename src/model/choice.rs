//! Closed lists of codes, such as the four levels of classification.
//!
//! Rules reason on these, so a value outside the list cannot mean anything to
//! them; a catalogue (see [`super::catalogue`]) is the open kind of list.

/// A closed list of codes, for forms and for the JSON Schema.
#[derive(Debug)]
pub struct ChoiceInfo {
    /// Its name, the beginning of its text ids.
    pub name: &'static str,
    /// Its codes, in the order in which they are shown.
    pub codes: &'static [&'static str],
    /// What the list is about, in English, for the JSON Schema and the format's
    /// page. Left out of the page's program, which has translated texts instead.
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
    /// What each code means; see `doc`.
    #[cfg(not(target_arch = "wasm32"))]
    pub meanings: &'static [&'static str],
}

/// Declares a closed list: `Name "name-in-texts" { Variant "code", … }`. The
/// order of the variants is the order of comparison.
macro_rules! choice {
    (
        $(#[doc = $doc:literal])*
        $name:ident $text:literal {
            $( $(#[doc = $variant_doc:literal])* $variant:ident $code:literal ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $( $(#[doc = $variant_doc])* #[serde(rename = $code)] $variant ),*
        }

        impl $name {
            /// The list, with its name and codes.
            pub const INFO: $crate::model::ChoiceInfo = $crate::model::ChoiceInfo {
                name: $text,
                codes: &[ $( $code ),* ],
                #[cfg(not(target_arch = "wasm32"))]
                doc: concat!($($doc),*),
                #[cfg(not(target_arch = "wasm32"))]
                meanings: &[ $( concat!($($variant_doc),*) ),* ],
            };

            /// Every value, in order.
            pub const ALL: &'static [Self] = &[ $( Self::$variant ),* ];

            /// The code in the bundle, also the end of the text id.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code ),* }
            }

            /// The id of its text.
            pub const fn text_id(self) -> &'static str {
                match self { $( Self::$variant => concat!("choice-", $text, "-", $code) ),* }
            }
        }

        impl $crate::model::FieldValue for $name {
            const SHAPE: $crate::model::Shape = $crate::model::Shape::Choice(&Self::INFO);

            fn from_json(value: &$crate::model::Json<'_>) -> Option<Self> {
                match value.as_str()? {
                    $( $code => Some(Self::$variant), )*
                    _ => None,
                }
            }

            fn to_json(&self) -> serde_json::Value {
                serde_json::Value::String(self.code().to_owned())
            }
        }
    };
}

pub(crate) use choice;
