//! What can be wrong with a file, without words: `report::refusal` says it.

use crate::model::{Collection, Id, Shape};

/// The most problems that are listed for one file.
pub const MAX_PROBLEMS: usize = 200;

/// Why a file cannot be opened at all.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// The file is larger than [`super::MAX_BYTES`].
    TooLarge {
        /// Its size in bytes, as far as it was read.
        bytes: usize,
    },
    /// The file holds more than [`super::MAX_VALUES`] values.
    TooManyValues,
    /// There is nothing in the file.
    Empty,
    /// The file is not text in UTF-8; the position of the first such byte.
    NotText(Position),
    /// The file ends too early: it was cut.
    Truncated(Position),
    /// The file stops being JSON.
    NotJson(Position),
    /// The file is nested deeper than [`super::MAX_DEPTH`].
    TooDeep(Position),
    /// The file is of another program.
    NotABundle,
    /// The version of the format is missing, or is not a whole number from 1.
    NoVersion,
    /// Its records cannot be told apart, or something would be lost.
    Damaged {
        /// What is wrong, at most [`MAX_PROBLEMS`]; all of it is damage.
        problems: Vec<Problem>,
        /// The version of the file, if it is newer than this program.
        newer: Option<u64>,
    },
}

impl Refusal {
    /// The problems of a damaged file; none of another refusal.
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::Damaged { problems, .. } => problems,
            _ => &[],
        }
    }
}

/// A position in a text, as editors count: from one, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// Something wrong at one place of the file.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Where: a JSON pointer (RFC 6901).
    pub place: String,
    /// The name of the record in which it is, where there is one; shortened.
    pub record: Option<String>,
    /// What.
    pub kind: ProblemKind,
}

/// What is wrong at a place.
#[derive(Clone, Debug)]
pub enum ProblemKind {
    /// A field stands twice in one object: one of the two would be lost.
    DuplicateField,
    /// A list of records should stand there.
    NotAList,
    /// A record should stand there.
    NotARecord,
    /// A record without an id, or with an id that is not a UUID.
    BadId,
    /// A name that is not text.
    BadName,
    /// A second record with an id.
    DuplicateId {
        /// The id.
        id: Id,
        /// The place of the first record with it: a JSON pointer.
        first: String,
    },
    /// A value that does not fit.
    WrongValue {
        /// What should stand there.
        expected: Shape,
        /// What stands there, shortened.
        found: String,
    },
    /// A reference to a record that is not in the file.
    Dangling {
        /// The id referred to.
        id: Id,
        /// Where the record should be.
        expected: &'static [Collection],
    },
    /// A reference to a record of another kind.
    WrongKind {
        /// The id referred to.
        id: Id,
        /// Where the record should be.
        expected: &'static [Collection],
        /// Where it is.
        found: Collection,
    },
}

impl ProblemKind {
    /// Whether the file cannot be opened with such a problem.
    pub const fn is_damage(&self) -> bool {
        match self {
            Self::DuplicateField
            | Self::NotAList
            | Self::NotARecord
            | Self::BadId
            | Self::BadName
            | Self::DuplicateId { .. } => true,
            Self::WrongValue { .. } | Self::Dangling { .. } | Self::WrongKind { .. } => false,
        }
    }
}

/// The problems found so far, up to [`MAX_PROBLEMS`].
#[derive(Debug, Default)]
pub(super) struct Problems(Vec<Problem>);

impl Problems {
    pub(super) fn push(&mut self, place: String, record: Option<&str>, kind: ProblemKind) {
        if !self.is_full() {
            self.0.push(Problem {
                place,
                record: record.map(shortened),
                kind,
            });
        }
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn is_full(&self) -> bool {
        self.0.len() >= MAX_PROBLEMS
    }

    pub(super) fn into_vec(self) -> Vec<Problem> {
        self.0
    }

    pub(super) fn iter_mut(&mut self) -> std::slice::IterMut<'_, Problem> {
        self.0.iter_mut()
    }
}

/// A text in at most sixty characters.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}
