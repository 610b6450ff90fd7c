//! What a question shows and what is answered: rows, chips, replies.

use std::fmt;

use serde_json::{Value, json};

use super::Scene;
use crate::model::{AnyRecord, ChoiceInfo, Fields, Id, NOT_KNOWN_KEY, OTHER_PREFIX, Shape};

/// What a row of a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// The question itself.
    Whole,
    /// A part of it, such as *where* of a question about copies.
    Part(&'static str),
    /// A record.
    Of(Id),
    /// What comes from a party, or goes out of a service.
    From(Id),
    /// What goes to a party.
    To(Id),
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => f.write_str("whole"),
            Self::Part(name) => f.write_str(name),
            Self::Of(id) => write!(f, "of-{id}"),
            Self::From(id) => write!(f, "from-{id}"),
            Self::To(id) => write!(f, "to-{id}"),
        }
    }
}

/// One line of a question: what it is about, what can be answered, and what the
/// model says today.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is about.
    pub key: Key,
    /// The same in words; empty where the question says it.
    pub label: String,
    /// What can be answered.
    pub input: Input,
    /// What the model says.
    pub reply: Reply,
    /// Whether only a template said so, and nobody confirmed it yet.
    pub is_proposed: bool,
}

/// What can be answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// One of these; with `own`, or something else in one's own words.
    One {
        /// What is offered.
        choices: Vec<Choice>,
        /// Whether one's own words are accepted.
        own: bool,
    },
    /// Any of these; with `own`, or something else besides.
    Several {
        /// What is offered.
        choices: Vec<Choice>,
        /// Whether one's own words are accepted.
        own: bool,
    },
    /// Something typed.
    Typed(Typed),
    /// An amount by the month or by the year.
    Price,
}

/// What is typed into a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A line of text.
    Line,
    /// A whole number.
    Count,
    /// A day.
    Date,
}

impl Input {
    /// What is offered, if it is a matter of choosing.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Self::One { choices, .. } | Self::Several { choices, .. } => choices,
            Self::Typed(_) | Self::Price => &[],
        }
    }
}

/// A chip.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What it stands for in a [`Reply`].
    pub code: String,
    /// What it says.
    pub label: String,
    /// Whether it is likely enough to be shown at once.
    pub is_near: bool,
    /// Whether a template put it into the model and nobody confirmed it.
    pub is_proposed: bool,
    /// Whether it goes with no other, such as « none ».
    pub is_alone: bool,
}

impl Choice {
    /// A chip that is shown at once.
    pub fn new(code: impl Into<String>, label: String) -> Self {
        Self {
            code: code.into(),
            label,
            is_near: true,
            is_proposed: false,
            is_alone: false,
        }
    }

    /// A chip that goes with no other.
    pub(super) fn alone(code: &str, label: String) -> Self {
        Self {
            is_alone: true,
            ..Self::new(code, label)
        }
    }
}

impl Row {
    /// The answer once a chip is pressed, or let go if it was.
    pub fn pressed(&self, code: &str) -> Reply {
        let was_pressed = self.reply.has(code);
        let choices = self.input.choices();
        let is_alone = |code: &str| choices.iter().any(|it| it.code == code && it.is_alone);
        match self.input {
            Input::Several { .. } if was_pressed || !is_alone(code) => {
                let before = self.reply.codes().iter();
                let mut codes: Vec<String> = before
                    .filter(|other| *other != code && !is_alone(other))
                    .cloned()
                    .collect();
                if !was_pressed {
                    codes.push(code.to_owned());
                }
                Reply::several(codes)
            }
            _ if was_pressed => Reply::Open,
            _ => Reply::one(code),
        }
    }
}

/// The answer to a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Reply {
    /// Nothing was said.
    #[default]
    Open,
    /// Nobody knows.
    NotKnown,
    /// The codes of the chips; one's own words begin with [`OTHER_PREFIX`].
    Chosen(Vec<String>),
    /// What was typed, as it stands in the bundle.
    Given(Value),
}

impl Reply {
    /// What a record says in a field of codes.
    pub fn chosen(record: &AnyRecord, field: &str) -> Self {
        match value(record, field) {
            Some(Value::Bool(yes)) => Self::one(if yes { "yes" } else { "no" }),
            Some(Value::String(code)) => Self::Chosen(vec![code]),
            Some(Value::Array(codes)) => Self::Chosen(
                codes
                    .iter()
                    .filter_map(|code| code.as_str().map(str::to_owned))
                    .collect(),
            ),
            Some(value) if value.get(NOT_KNOWN_KEY).is_some() => Self::NotKnown,
            _ => Self::Open,
        }
    }

    /// What a record says in a field that is typed.
    pub fn given(record: &AnyRecord, field: &str) -> Self {
        match value(record, field) {
            Some(value) if value.get(NOT_KNOWN_KEY).is_some() => Self::NotKnown,
            Some(value) => Self::Given(value),
            None => Self::Open,
        }
    }

    /// One chip.
    pub fn one(code: &str) -> Self {
        Self::Chosen(vec![code.to_owned()])
    }

    /// The one that is known, if one is.
    pub fn maybe(code: Option<&str>) -> Self {
        code.map_or(Self::Open, Self::one)
    }

    /// Several chips; without any it is open, as nothing shows that it was asked.
    pub fn several(codes: impl IntoIterator<Item = String>) -> Self {
        let codes: Vec<String> = codes.into_iter().collect();
        if codes.is_empty() {
            Self::Open
        } else {
            Self::Chosen(codes)
        }
    }

    /// The chips.
    pub fn codes(&self) -> &[String] {
        match self {
            Self::Chosen(codes) => codes,
            _ => &[],
        }
    }

    /// The chip of a row that has one.
    pub fn code(&self) -> Option<&str> {
        self.codes().first().map(String::as_str)
    }

    /// Whether a chip is pressed.
    pub fn has(&self, code: &str) -> bool {
        self.codes().iter().any(|chosen| chosen == code)
    }

    /// Whether nothing is said.
    pub fn is_open(&self) -> bool {
        match self {
            Self::Open => true,
            Self::Chosen(codes) => codes.is_empty(),
            Self::NotKnown | Self::Given(_) => false,
        }
    }

    /// As it stands in a field.
    pub(super) fn to_field(&self, shape: Shape) -> Option<Value> {
        match self {
            Self::Open => None,
            Self::NotKnown => Some(not_known()),
            Self::Given(value) => Some(value.clone()),
            Self::Chosen(codes) => match shape {
                Shape::List(_) => (!codes.is_empty()).then(|| codes.clone().into()),
                Shape::Flag => self.code().map(|code| Value::Bool(code == "yes")),
                _ => self.code().map(Value::from),
            },
        }
    }
}

/// The chips of a closed list.
pub(super) fn one_of(scene: &Scene<'_>, info: &ChoiceInfo) -> Input {
    Input::One {
        choices: choices_of(scene, info, info.codes),
        own: false,
    }
}

/// Some chips of a closed list.
pub(super) fn choices_of(scene: &Scene<'_>, info: &ChoiceInfo, codes: &[&str]) -> Vec<Choice> {
    let label = |code| scene.texts.get(&format!("choice-{}-{code}", info.name));
    codes
        .iter()
        .map(|&code| Choice::new(code, label(code)))
        .collect()
}

/// Chips whose words are the question's own: `interview-<question>-<code>`.
pub(super) fn labelled(scene: &Scene<'_>, question: &str, codes: &[&str]) -> Vec<Choice> {
    let label = |code| scene.texts.get(&format!("interview-{question}-{code}"));
    codes
        .iter()
        .map(|&code| Choice::new(code, label(code)))
        .collect()
}

/// Yes, or no.
pub(super) fn yes_or_no(scene: &Scene<'_>) -> Input {
    let choices = [("yes", "answer-yes"), ("no", "answer-no")];
    Input::One {
        choices: choices
            .map(|(code, text)| Choice::new(code, scene.texts.get(text)))
            .into(),
        own: false,
    }
}

/// One's own words in the code of a chip.
pub(super) fn own_words(code: &str) -> Option<&str> {
    code.strip_prefix(OTHER_PREFIX).map(str::trim)
}

/// What stands for *not known* in the bundle.
pub(super) fn not_known() -> Value {
    json!({ NOT_KNOWN_KEY: true })
}

/// What a field of a record holds in the bundle.
pub(super) fn value(record: &AnyRecord, field: &str) -> Option<Value> {
    let fields: &dyn Fields = record.as_record();
    fields.answer(field)?.to_json()
}
