//! An answer: what the user said to one question, including that they do not know.
//!
//! *Not asked* and *not known* are two different facts. The first only says that
//! the audit is not finished, the second is a result: an audit is also the list
//! of what nobody knows.

use serde_json::{Value, json};

use super::field::{FieldValue, ForeignValue, Place, ReferenceVisitor, Shape};
use super::id::Id;
use super::json::Json;

/// The key of the object that stands for *not known* in the bundle: `{"notKnown": true}`.
pub const NOT_KNOWN_KEY: &str = "notKnown";

/// The answer to one question of the audit.
///
/// In the bundle *not asked* is an absent field, *not known* the object
/// `{"notKnown": true}`, and a known answer the value itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Answer<T> {
    /// The question was not put yet, or was left for later.
    #[default]
    NotAsked,
    /// The question was put, and nobody knows.
    NotKnown,
    /// What was answered.
    Known(T),
    /// A value that this version cannot read. It is kept and written back as it
    /// came, and counts as not known. It is rare and large: behind a pointer, it
    /// leaves records small, which is what the time of an audit depends on.
    Foreign(Box<Value>),
}

/// How an answer stands, without its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerState {
    /// See [`Answer::NotAsked`].
    NotAsked,
    /// See [`Answer::NotKnown`].
    NotKnown,
    /// See [`Answer::Known`].
    Known,
    /// See [`Answer::Foreign`].
    Foreign,
}

impl<T> Answer<T> {
    /// The value, if it is known.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::NotAsked | Self::NotKnown | Self::Foreign(_) => None,
        }
    }

    /// Whether the question was put and nobody knows (or the value cannot be read).
    pub fn is_not_known(&self) -> bool {
        matches!(self, Self::NotKnown | Self::Foreign(_))
    }

    /// Whether the question was not put yet.
    pub fn is_not_asked(&self) -> bool {
        matches!(self, Self::NotAsked)
    }

    /// Whether the known value satisfies `test`; false when it is not known.
    pub fn is_known_and(&self, test: impl FnOnce(&T) -> bool) -> bool {
        self.known().is_some_and(test)
    }
}

impl<T: FieldValue> Answer<T> {
    /// Whether this version can read it and all that is inside.
    pub fn is_read(&self) -> bool {
        match self {
            Self::NotAsked | Self::NotKnown => true,
            Self::Known(value) => value.is_read(),
            Self::Foreign(_) => false,
        }
    }
}

impl<T: PartialEq> Answer<T> {
    /// Whether the answer is known to be `value`.
    pub fn is(&self, value: &T) -> bool {
        self.known() == Some(value)
    }
}

impl<T> Answer<Vec<T>> {
    /// The known elements; none when the list is not known.
    pub fn each(&self) -> std::slice::Iter<'_, T> {
        self.known().map(Vec::as_slice).unwrap_or_default().iter()
    }
}

impl<T> From<T> for Answer<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

/// An answer of any type, as the bundle and the forms see it.
pub trait AnyAnswer {
    /// How the answer stands.
    fn state(&self) -> AnswerState;
    /// The answer as it is written in the bundle; nothing when it was not asked.
    fn to_json(&self) -> Option<Value>;
    /// Replaces the answer by what the bundle or a form says. A value that does
    /// not fit becomes [`Answer::Foreign`].
    fn set_json(&mut self, value: Option<Value>);
    /// The same with a value of a bundle that stands there.
    fn read(&mut self, value: &Json<'_>);
    /// Lists the values inside that this version cannot read.
    fn foreign(&self, place: &Place<'_>, found: &mut Vec<ForeignValue>);
    /// Visits every reference to a record, with its place.
    fn references(&self, place: &Place<'_>, visit: &mut ReferenceVisitor<'_>);
    /// Removes every reference to a record; says whether there was one.
    fn forget(&mut self, id: Id) -> bool;
}

impl<T: FieldValue> AnyAnswer for Answer<T> {
    fn state(&self) -> AnswerState {
        match self {
            Self::NotAsked => AnswerState::NotAsked,
            Self::NotKnown => AnswerState::NotKnown,
            Self::Known(_) => AnswerState::Known,
            Self::Foreign(_) => AnswerState::Foreign,
        }
    }

    fn to_json(&self) -> Option<Value> {
        match self {
            Self::NotAsked => None,
            Self::NotKnown => Some(json!({ NOT_KNOWN_KEY: true })),
            Self::Known(value) => Some(value.to_json()),
            Self::Foreign(value) => Some(Value::clone(value)),
        }
    }

    fn set_json(&mut self, value: Option<Value>) {
        self.read(&value.as_ref().map_or(Json::Null, Json::of));
    }

    fn read(&mut self, value: &Json<'_>) {
        *self = match value {
            Json::Null => Self::NotAsked,
            value if is_not_known(value) => Self::NotKnown,
            value => match T::from_json(value) {
                Some(known) => Self::Known(known),
                None => Self::Foreign(Box::new(value.to_value())),
            },
        };
    }

    fn foreign(&self, place: &Place<'_>, found: &mut Vec<ForeignValue>) {
        match self {
            Self::NotAsked | Self::NotKnown => {}
            Self::Known(value) => value.foreign(place, found),
            Self::Foreign(value) => T::misfits(value, place, found),
        }
    }

    fn references(&self, place: &Place<'_>, visit: &mut ReferenceVisitor<'_>) {
        if let Self::Known(value) = self {
            value.references(place, visit);
        }
    }

    fn forget(&mut self, id: Id) -> bool {
        let Self::Known(value) = self else {
            return false;
        };
        let forgotten = value.forget(id);
        if forgotten.whole {
            *self = Self::NotAsked;
        }
        forgotten.any
    }
}

/// Whether a value of the bundle is the object that stands for *not known*.
/// An object with more keys is something else, and is kept as such.
fn is_not_known(value: &Json<'_>) -> bool {
    match value.as_object() {
        Some([(name, value)]) => name == NOT_KNOWN_KEY && *value == Json::Bool(true),
        _ => false,
    }
}

/// The shape of an answer's value, for tests and documentation.
pub fn shape_of<T: FieldValue>(_: &Answer<T>) -> Shape {
    T::SHAPE
}
