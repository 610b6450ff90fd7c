//! What is seldom there, and then in one place of memory of its own.

use std::ops::{Deref, DerefMut};
use std::sync::LazyLock;

use serde_json::{Map, Value};

/// A type of which there is one value that says nothing.
pub trait Vacant: Default + 'static {
    /// That value.
    fn vacant() -> &'static Self;
}

impl Vacant for Map<String, Value> {
    fn vacant() -> &'static Self {
        static VACANT: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
        &VACANT
    }
}

/// A value that mostly says nothing: it takes the room of a pointer until
/// something is written into it.
#[derive(Clone, Debug, Default)]
pub struct Seldom<T>(Option<Box<T>>);

impl<T: Vacant> Deref for Seldom<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match &self.0 {
            Some(value) => value,
            None => T::vacant(),
        }
    }
}

impl<T: Vacant> DerefMut for Seldom<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}

impl<T: Vacant + PartialEq> PartialEq for Seldom<T> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            _ => **self == **other,
        }
    }
}

impl<T> Seldom<T> {
    /// The value, if something may have been written into it.
    pub fn written(&self) -> Option<&T> {
        self.0.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Common;

    #[test]
    fn what_was_emptied_equals_what_was_never_there() {
        let mut emptied: Seldom<Common> = Seldom::default();
        assert_eq!(emptied, Seldom::default());
        emptied.source = "facture".to_owned().into();
        assert_ne!(emptied, Seldom::default());
        *emptied = Common::default();
        assert_eq!(emptied, Seldom::default());
        assert_eq!(*emptied, *Common::vacant());
    }
}
