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
///
/// It is kept as the bytes of one number in the order of the machine: much is looked
/// for and sorted by ids, and a number need not be turned around for it, while bytes
/// leave no gaps in records.
#[derive(Clone, Copy, Default)]
pub struct Id([u8; 16]);

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.bits() == other.bits()
    }
}

impl Eq for Id {}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u128(self.bits());
    }
}

/// The order of the bytes of a UUID.
impl Ord for Id {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bits().cmp(&other.bits())
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
        Self(bits.to_ne_bytes())
    }

    const fn bits(self) -> u128 {
        u128::from_ne_bytes(self.0)
    }

    /// Its spelling: what is said of it while it stands somewhere.
    fn spelt<T>(self, tell: impl FnOnce(&str) -> T) -> T {
        let uuid = Uuid::from_u128(self.bits());
        tell(
            uuid.as_hyphenated()
                .encode_lower(&mut Uuid::encode_buffer()),
        )
    }

    /// Makes a new id at a time, in milliseconds since 1970, from ten random bytes.
    ///
    /// The core has neither clock nor randomness: both are given by its caller.
    pub fn at(milliseconds: u64, random: [u8; 10]) -> Self {
        let uuid = uuid::Builder::from_unix_timestamp_millis(milliseconds, &random).into_uuid();
        Self::from_u128(uuid.as_u128())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.spelt(|text| f.pad(text))
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({self})")
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.spelt(|text| serializer.serialize_str(text))
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
        let uuid = Uuid::try_parse(text).map_err(|_| NotAnId)?;
        Ok(Self::from_u128(uuid.as_u128()))
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
        Value::String(self.id.spelt(str::to_owned))
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
