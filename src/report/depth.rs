//! For whom a finding is told.

/// How deep what a rule says goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// In plain words, for those who decide.
    #[default]
    Committee,
    /// For those who look after the computers: what exactly to check or set, and
    /// when it is done.
    Technical,
}

impl Depth {
    /// Every depth, the plain one first.
    pub const ALL: [Self; 2] = [Self::Committee, Self::Technical];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Committee => "committee",
            Self::Technical => "technical",
        }
    }

    /// The depth with a code.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|depth| depth.code() == code)
    }

    /// The id of its text.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Committee => "depth-committee",
            Self::Technical => "depth-technical",
        }
    }
}
