//! The records that were used last, the last first.

use std::fmt;
use std::str::FromStr;

use crate::model::Id;

/// How many are remembered.
const MAX_RECENT: usize = 12;

/// The records that were used last in an audit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recent(Vec<Id>);

impl Recent {
    /// Notes that a record was used.
    pub fn note(&mut self, id: Id) {
        self.0.retain(|known| *known != id);
        self.0.insert(0, id);
        self.0.truncate(MAX_RECENT);
    }

    /// The records, the last used first.
    pub fn ids(&self) -> &[Id] {
        &self.0
    }
}

impl fmt::Display for Recent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, id) in self.0.iter().enumerate() {
            let space = if index > 0 { " " } else { "" };
            write!(f, "{space}{id}")?;
        }
        Ok(())
    }
}

impl FromStr for Recent {
    type Err = std::convert::Infallible;

    /// What is not an id is left out.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let ids = text.split(' ').filter_map(|id| id.parse().ok());
        Ok(Self(ids.take(MAX_RECENT).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_RECENT, Recent};
    use crate::model::Id;

    #[test]
    fn the_last_used_stands_first_and_once() {
        let mut recent = Recent::default();
        for number in [1, 2, 1, 3] {
            recent.note(Id::from_u128(number));
        }
        assert_eq!(recent.ids(), [3, 1, 2].map(Id::from_u128));
        assert_eq!(recent.to_string().parse(), Ok(recent));
    }

    #[test]
    fn only_some_are_remembered() {
        let mut recent = Recent::default();
        for number in 0..100 {
            recent.note(Id::from_u128(number));
        }
        assert_eq!(recent.ids().len(), MAX_RECENT);
        assert_eq!("x y".parse(), Ok(Recent::default()));
    }
}
