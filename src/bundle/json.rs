//! JSON as a bundle is written in it: I-JSON (RFC 7493), bounded.
//!
//! Parsing must lose nothing and must end. Numbers are kept digit by digit.
//! Where JSON leaves open what a file means (a field that stands twice), the
//! file is not guessed at; and a hostile file cannot ask for more memory than a
//! page has.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};

use super::problem::{Position, ProblemKind, Problems, Refusal};
use crate::model::Place;

/// The deepest nesting that is read; a bundle itself needs less than ten levels.
pub const MAX_DEPTH: usize = 64;

/// The most values that are read, counting each object, list, text and number.
/// The demonstration has one in 37 bytes, and in 28 without its white space: the
/// largest file is not refused for them, and nonsense still is.
pub const MAX_VALUES: usize = 3_000_000;

/// The only key of the object as which the parser hands over a number that no
/// machine's integer holds, so that its digits are kept.
const NUMBER_KEY: &str = "$serde_json::private::Number";

/// Parses a text, and adds to the problems what would be lost by reading it.
pub(super) fn parse(text: &str, problems: &mut Problems) -> Result<Value, Refusal> {
    let mut state = State {
        problems,
        values: 0,
        stop: None,
    };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let seed = Seed {
        state: &mut state,
        place: &Place::WHOLE,
        depth: 0,
    };
    let parsed = seed
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value));
    parsed.map_err(|error| {
        let position = position(text, error.line(), error.column());
        match (state.stop, error.classify()) {
            (Some(Stop::Depth), _) => Refusal::TooDeep(position),
            (Some(Stop::Values), _) => Refusal::TooManyValues,
            (None, Category::Eof) => Refusal::Truncated(position),
            (None, Category::Io | Category::Syntax | Category::Data) => Refusal::NotJson(position),
        }
    })
}

/// The position that an editor shows: the parser counts its columns in bytes.
fn position(text: &str, line: usize, column: usize) -> Position {
    let content = text.split('\n').nth(line.saturating_sub(1));
    let before = content.unwrap_or_default().char_indices();
    let characters = before.take_while(|(start, _)| *start < column).count();
    Position {
        line,
        column: characters.max(1),
    }
}

/// Why parsing was given up.
#[derive(Clone, Copy)]
enum Stop {
    Depth,
    Values,
}

/// What is known of the whole file while it is parsed.
struct State<'p> {
    problems: &'p mut Problems,
    values: usize,
    stop: Option<Stop>,
}

/// Reads one value at a place.
struct Seed<'s, 'p> {
    state: &'s mut State<'p>,
    place: &'s Place<'s>,
    depth: usize,
}

impl Seed<'_, '_> {
    fn stop<E: Error>(self, stop: Stop) -> E {
        self.state.stop = Some(stop);
        E::custom("limit")
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.state.values += 1;
        if self.state.values > MAX_VALUES {
            return Err(self.stop(Stop::Values));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        if self.depth >= MAX_DEPTH {
            return Err(self.stop(Stop::Depth));
        }
        let mut list = Vec::new();
        loop {
            let seed = Seed {
                state: &mut *self.state,
                place: &self.place.element(list.len()),
                depth: self.depth + 1,
            };
            match elements.next_element_seed(seed)? {
                Some(value) => list.push(value),
                None => return Ok(list.into()),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        if self.depth >= MAX_DEPTH {
            return Err(self.stop(Stop::Depth));
        }
        let mut map = Map::new();
        while let Some(name) = entries.next_key::<String>()? {
            if name == NUMBER_KEY {
                let digits: Number = entries
                    .next_value::<String>()?
                    .parse()
                    .map_err(A::Error::custom)?;
                return Ok(digits.into());
            }
            let place = self.place.field(&name);
            let value = entries.next_value_seed(Seed {
                state: &mut *self.state,
                place: &place,
                depth: self.depth + 1,
            })?;
            match map.entry(name) {
                Entry::Vacant(entry) => {
                    entry.insert(value);
                }
                Entry::Occupied(entry) => {
                    let place = self.place.field(entry.key()).to_string();
                    let kind = ProblemKind::DuplicateField;
                    self.state.problems.push(place, None, kind);
                }
            }
        }
        Ok(map.into())
    }
}
