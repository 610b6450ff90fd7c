//! What all records share, and the declaration of one.

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::answer::Answer;
use super::choice::choice;
use super::field::Fields;
use super::id::Id;
use super::seldom::{Seldom, Vacant};
use super::{Collection, Date, Prose};

choice! {
    /// How sure the user is of a record.
    Confidence "confidence" {
        /// Seen or counted.
        Sure "sure",
        /// About right.
        Approximate "approx",
        /// To be checked.
        Unknown "unknown",
    }
}

/// The names in the bundle of the fields that every record has, at the end of
/// the others. Their texts begin with `field-record-`.
pub const COMMON_FIELDS: &[&str] = &[
    "notes",
    "confidence",
    "source",
    "updatedOn",
    "tags",
    "entry",
    "proposed",
];

/// What every record may say besides its own fields, and most do not. It stands
/// behind a pointer, so that records are small: the time of an audit is that of
/// going through their memory.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Common {
    /// Remarks in the user's words.
    pub notes: Answer<Prose>,
    /// How sure the user is of this record.
    pub confidence: Answer<Confidence>,
    /// Who said it, or where it was read.
    pub source: Answer<String>,
    /// The date of the last change.
    pub updated_on: Answer<Date>,
    /// Free labels.
    pub tags: Answer<Vec<String>>,
    /// The entry of a starting template that it was made from, such as `services/mail`.
    pub entry: Answer<String>,
    /// The fields whose value a template proposed and nobody confirmed yet; `name` is the record itself.
    pub proposed: Answer<Vec<String>>,
    /// The fields that this version does not know, kept as they came.
    pub extra: Seldom<Map<String, Value>>,
}

impl Vacant for Common {
    fn vacant() -> &'static Self {
        static VACANT: LazyLock<Common> = LazyLock::new(Common::default);
        &VACANT
    }
}

/// A thing that the audit describes, with an identity of its own.
pub trait Record: Fields {
    /// Where records of this kind stand in the bundle.
    fn collection(&self) -> Collection;
    /// Its identity.
    fn id(&self) -> Id;
    /// Its name in the user's words; may be empty.
    fn name(&self) -> &str;
    /// Changes its name.
    fn set_name(&mut self, name: String);
    /// What it says besides its own fields.
    fn common(&self) -> &Common;
    /// Changes its identity; only for a record that is in no model yet.
    fn set_id(&mut self, id: Id);
}

/// Declares a record: `Name in Collection { field "nameInBundle": Type, … }`.
/// Every record has besides an id, a name, and [`Common`].
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        $name:ident in $collection:ident {
            $( $(#[doc = $field_doc:literal])* $field:ident $json:literal : $ty:ty ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            /// Its identity.
            pub id: $crate::model::Id,
            /// Its name in the user's words.
            pub name: String,
            $( $(#[doc = $field_doc])* pub $field: $crate::model::Answer<$ty>, )*
            /// What every record may say besides.
            pub common: $crate::model::Seldom<$crate::model::Common>,
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl $name {
            /// What the record is, for the JSON Schema and the format's page.
            pub const DOC: &'static str = concat!($($doc),*);
        }

        $crate::model::field::impl_fields!($name {
            $( $(#[doc = $field_doc])* $field $json: $ty, )*
        } common {
            /// Remarks in the user's words.
            common.notes "notes": $crate::model::Prose,
            /// How sure the user is of this record.
            common.confidence "confidence": $crate::model::Confidence,
            /// Who said it, or where it was read.
            common.source "source": String,
            /// The date of the last change.
            common.updated_on "updatedOn": $crate::model::Date,
            /// Free labels.
            common.tags "tags": Vec<String>,
            /// The entry of a starting template that it was made from, such as `services/mail`.
            common.entry "entry": String,
            /// The fields whose value a template proposed and nobody confirmed yet; `name` is the record itself.
            common.proposed "proposed": Vec<String>,
        } common.extra);

        impl $crate::model::Record for $name {
            fn collection(&self) -> $crate::model::Collection {
                $crate::model::Collection::$collection
            }

            fn id(&self) -> $crate::model::Id {
                self.id
            }

            fn name(&self) -> &str {
                &self.name
            }

            fn set_name(&mut self, name: String) {
                self.name = name;
            }

            fn common(&self) -> &$crate::model::Common {
                &self.common
            }

            fn set_id(&mut self, id: $crate::model::Id) {
                self.id = id;
            }
        }

        impl $crate::model::Target for $name {
            const COLLECTIONS: &'static [$crate::model::Collection] =
                &[$crate::model::Collection::$collection];
        }
    };
}

pub(crate) use record;
