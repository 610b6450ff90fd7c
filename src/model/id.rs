//! Stable identities of records, and references to them.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use uuid::Uuid;

use super::Collection;
use super::field::{FieldValue, Forgotten, Place, ReferenceVisitor, Shape};
use super::json::Json;

/// The identity of one record: a UUID, opaque and never used again.
///
/// New ids are of version 7, so that records sort by the time they were made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Id(Uuid);

/// Hashed as one number: much is looked for by ids.
impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u128(self.0.as_u128());
    }
}

/// The order of their bytes, compared as one number: much is sorted by ids.
impl Ord for Id {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.as_u128().cmp(&other.0.as_u128())
    }
}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Id {
    /// Makes an id from its 128 bits.
    pub const fn from_u128(bits: u128) -> Self {
        Self(Uuid::from_u128(bits))
    }

    /// Makes a new id at a time, in milliseconds since 1970, from ten random bytes.
    ///
    /// The core has neither clock nor randomness: both are given by its caller.
    pub fn at(milliseconds: u64, random: [u8; 10]) -> Self {
        Self(uuid::Builder::from_unix_timestamp_millis(milliseconds, &random).into_uuid())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.as_hyphenated().fmt(f)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|NotAnId| D::Error::custom("not an id"))
    }
}

/// The text is not a UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        // The hyphenated form only, so that one id has one spelling but for case.
        if text.len() != 36 {
            return Err(NotAnId);
        }
        Uuid::try_parse(text).map(Self).map_err(|_| NotAnId)
    }
}

/// What a reference may point to: one or several kinds of records.
pub trait Target: 'static {
    /// The collections in which the record may be.
    const COLLECTIONS: &'static [Collection];
}

/// A reference to a record, by its id.
pub struct Ref<T> {
    /// The id of the record referred to. It may be missing from the model.
    pub id: Id,
    target: PhantomData<fn() -> T>,
}

impl<T> Ref<T> {
    /// Refers to a record.
    pub const fn to(id: Id) -> Self {
        Self {
            id,
            target: PhantomData,
        }
    }
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Ref<T> {}

impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<T> Eq for Ref<T> {}

impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ref({})", self.id)
    }
}

impl<T: Target> FieldValue for Ref<T> {
    const SHAPE: Shape = Shape::Ref(T::COLLECTIONS);

    fn from_json(value: &Json<'_>) -> Option<Self> {
        value.as_str()?.parse().ok().map(Self::to)
    }

    fn to_json(&self) -> Value {
        Value::String(self.id.to_string())
    }

    fn references(&self, place: &Place<'_>, visit: &mut ReferenceVisitor<'_>) {
        visit(place, self.id, T::COLLECTIONS);
    }

    fn forget(&mut self, id: Id) -> Forgotten {
        let same = self.id == id;
        Forgotten {
            any: same,
            whole: same,
        }
    }
}
