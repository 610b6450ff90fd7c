//! A JSON value as it stands in a text.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

/// A JSON value that borrows from its text what it can: a record is read from it
/// and forgets it, so that its names and words are not copied twice.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'t> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number, zero or more.
    Count(u64),
    /// Another number, digit by digit.
    Number(Number),
    /// A text.
    Text(Cow<'t, str>),
    /// A list.
    List(Vec<Self>),
    /// An object, with its fields in their order, each once.
    Object(Vec<(Cow<'t, str>, Self)>),
}

impl<'t> Json<'t> {
    /// The same as a value that lasts.
    pub fn of(value: &'t Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => match number.as_u64() {
                Some(count) => Self::Count(count),
                None => Self::Number(number.clone()),
            },
            Value::String(text) => Self::Text(Cow::Borrowed(text)),
            Value::Array(values) => Self::List(values.iter().map(Self::of).collect()),
            Value::Object(map) => Self::Object(
                map.iter()
                    .map(|(name, value)| (Cow::Borrowed(name.as_str()), Self::of(value)))
                    .collect(),
            ),
        }
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The elements, if it is a list.
    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(values) => Some(values),
            _ => None,
        }
    }

    /// The fields, if it is an object.
    pub fn as_object(&self) -> Option<&[(Cow<'t, str>, Self)]> {
        match self {
            Self::Object(fields) => Some(fields),
            _ => None,
        }
    }

    /// The same as a value that lasts.
    pub fn to_value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => (*value).into(),
            Self::Count(count) => (*count).into(),
            Self::Number(number) => number.clone().into(),
            Self::Text(text) => text.as_ref().into(),
            Self::List(values) => values.iter().map(Self::to_value).collect(),
            Self::Object(fields) => {
                let fields = fields.iter();
                let fields =
                    fields.map(|(name, value)| (name.as_ref().to_owned(), value.to_value()));
                Value::Object(Map::from_iter(fields))
            }
        }
    }
}
