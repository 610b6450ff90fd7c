//! JSON as a bundle is written in it: I-JSON (RFC 7493), bounded.
//!
//! Parsing must lose nothing and must end. Numbers are kept digit by digit.
//! Where JSON leaves open what a file means (a field that stands twice), the
//! file is not guessed at; and a hostile file cannot ask for more memory than a
//! page has.

use std::borrow::Cow;
use std::fmt;

use foldhash::{HashSet, HashSetExt};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Number;
use serde_json::error::Category;

use super::problem::{Position, ProblemKind, Problems, Refusal};
use crate::model::{Json, Place};

/// The deepest nesting that is read; a bundle itself needs less than ten levels.
pub const MAX_DEPTH: usize = 64;

/// The most values that are read, counting each object, list, text and number.
/// The demonstration has one in 37 bytes, and in 28 without its white space: the
/// largest file is not refused for them, and nonsense still is.
pub const MAX_VALUES: usize = 3_000_000;

/// The only key of the object as which the parser hands over a number that no
/// machine's integer holds, so that its digits are kept.
const NUMBER_KEY: &str = "$serde_json::private::Number";

/// A text, and how far it was read.
pub(super) struct Scan<'t> {
    text: &'t str,
    at: usize,
    values: usize,
}

/// Something in a text that is not JSON, or too much of it; [`Scan::refusal`] says
/// what.
#[derive(Debug)]
pub(super) struct Malformed;

impl<'t> Scan<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            values: 0,
        }
    }

    /// How many bytes were read.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// The next byte that is no white space.
    pub(super) fn peek(&mut self) -> Option<u8> {
        let rest = &self.text.as_bytes()[self.at..];
        let is_space = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        let spaces = rest.iter().take_while(|byte| is_space(byte)).count();
        self.at += spaces;
        rest.get(spaces).copied()
    }

    /// Goes past a byte; says whether it is the next one that is no white space.
    pub(super) fn takes(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// Goes past a byte that must be there.
    pub(super) fn expect(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.takes(byte) {
            Ok(())
        } else {
            Err(Malformed)
        }
    }

    /// The value that stands next, which is inside `depth` others; adds to the
    /// problems what would be lost by reading it.
    pub(super) fn value(
        &mut self,
        place: &Place<'_>,
        depth: usize,
        problems: &mut Problems,
    ) -> Result<Json<'t>, Malformed> {
        // What follows it is none of its parser's business.
        let rest = &self.text[self.at..];
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Parsed<'_>>();
        let Some(Ok(parsed)) = values.next() else {
            return Err(Malformed);
        };
        let text = &rest[..values.byte_offset()];
        self.at += text.len();
        self.values += parsed.values;
        if depth + parsed.deepest > MAX_DEPTH || self.values > MAX_VALUES {
            return Err(Malformed);
        }
        if parsed.has_twice {
            let seed = Seed {
                state: &mut State::telling(problems),
                place,
                depth,
            };
            let told = seed.deserialize(&mut serde_json::Deserializer::from_str(text));
            return told.map_err(|_| Malformed);
        }
        Ok(parsed.value)
    }

    /// Why a text that is malformed somewhere cannot be read, and from where on: it is
    /// read once more as a whole.
    pub(super) fn refusal(&self) -> Refusal {
        let text = self.text;
        let mut problems = Problems::default();
        let mut state = State::telling(&mut problems);
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let seed = Seed {
            state: &mut state,
            place: &Place::WHOLE,
            depth: 0,
        };
        let parsed = seed.deserialize(&mut deserializer);
        let error = parsed.and_then(|_| deserializer.end()).err();
        let error = error.map(|error| (position(text, error.line(), error.column()), error));
        match (state.stop, error) {
            (Some(Stop::Depth), Some((position, _))) => Refusal::TooDeep(position),
            (Some(Stop::Values), _) => Refusal::TooManyValues,
            (None, Some((position, error))) => match error.classify() {
                Category::Eof => Refusal::Truncated(position),
                Category::Io | Category::Syntax | Category::Data => Refusal::NotJson(position),
            },
            (_, None) => Refusal::TooManyValues,
        }
    }
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

/// What is known of a text while it is parsed.
#[derive(Default)]
struct State<'p> {
    /// Whom fields that stand twice are told to.
    problems: Option<&'p mut Problems>,
    /// Whether a field stands twice.
    has_twice: bool,
    values: usize,
    /// In how many objects and lists the innermost one stands, itself included.
    deepest: usize,
    stop: Option<Stop>,
}

impl<'p> State<'p> {
    fn telling(problems: &'p mut Problems) -> Self {
        Self {
            problems: Some(problems),
            ..Self::default()
        }
    }
}

/// A value whose place does not matter, as long as nothing in it stands twice.
struct Parsed<'t> {
    value: Json<'t>,
    values: usize,
    deepest: usize,
    has_twice: bool,
}

impl<'de> Deserialize<'de> for Parsed<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut state = State::default();
        let seed = Seed {
            state: &mut state,
            place: &Place::WHOLE,
            depth: 0,
        };
        Ok(Self {
            value: seed.deserialize(deserializer)?,
            values: state.values,
            deepest: state.deepest,
            has_twice: state.has_twice,
        })
    }
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

    /// Goes into an object or a list.
    fn enter<E: Error>(self) -> Result<Self, E> {
        if self.depth >= MAX_DEPTH {
            return Err(self.stop(Stop::Depth));
        }
        self.state.deepest = self.state.deepest.max(self.depth + 1);
        Ok(self)
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = Json<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json<'de>, D::Error> {
        self.state.values += 1;
        if self.state.values > MAX_VALUES {
            return Err(self.stop(Stop::Values));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = Json<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json<'de>, E> {
        Ok(Json::Bool(value))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json<'de>, E> {
        Ok(Json::Count(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json<'de>, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Json<'de>, A::Error> {
        let inside = self.enter()?;
        let mut list = Vec::new();
        loop {
            let seed = Seed {
                state: &mut *inside.state,
                place: &inside.place.element(list.len()),
                depth: inside.depth + 1,
            };
            match elements.next_element_seed(seed)? {
                Some(value) => list.push(value),
                None => return Ok(Json::List(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json<'de>, A::Error> {
        /// How many fields most objects have room for.
        const USUAL: usize = 8;
        let inside = self.enter()?;
        let mut fields = Vec::with_capacity(USUAL);
        let mut names = Names::default();
        while let Some(name) = entries.next_key_seed(Name)? {
            if name == NUMBER_KEY {
                let digits: Number = entries
                    .next_value::<String>()?
                    .parse()
                    .map_err(A::Error::custom)?;
                return Ok(match digits.as_u64() {
                    Some(count) if count.to_string() == digits.as_str() => Json::Count(count),
                    _ => Json::Number(digits),
                });
            }
            let place = inside.place.field(&name);
            let value = entries.next_value_seed(Seed {
                state: &mut *inside.state,
                place: &place,
                depth: inside.depth + 1,
            })?;
            if names.is_new(&name, &fields) {
                fields.push((name, value));
                continue;
            }
            inside.state.has_twice = true;
            if let Some(problems) = &mut inside.state.problems {
                problems.push(place.to_string(), None, ProblemKind::DuplicateField);
            }
        }
        Ok(Json::Object(fields))
    }
}

/// Reads the name of a field, borrowed if it stands there as it is.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

/// The names that an object has so far, to see at once that another is new.
#[derive(Default)]
struct Names {
    /// A bit for what each looks like: mostly that is enough.
    looks: u64,
    /// All of them, once they are many.
    many: HashSet<String>,
}

impl Names {
    /// From how many fields on they are looked for in a set.
    const MANY: usize = 64;

    fn is_new(&mut self, name: &str, fields: &[(Cow<'_, str>, Json<'_>)]) -> bool {
        if fields.len() >= Self::MANY {
            if self.many.is_empty() {
                self.many = HashSet::with_capacity(fields.len() * 2);
                self.many
                    .extend(fields.iter().map(|(name, _)| name.to_string()));
            }
            return self.many.insert(name.to_owned());
        }
        let sum: usize = name.bytes().map(usize::from).sum();
        let look = 1 << ((sum + name.len()) % 64);
        let may_be_there = self.looks & look != 0;
        self.looks |= look;
        !may_be_there || !fields.iter().any(|(known, _)| known == name)
    }
}
