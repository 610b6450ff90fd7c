//! The records of one kind.

use std::rc::Rc;

use super::id::Id;
use super::record::Record;

/// The records of one kind, always in the order of their ids: the same records
/// make the same table, in whatever order they came. Copying a table shares the
/// records, so that keeping earlier states costs little.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<T>(Vec<Rc<T>>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Record> Table<T> {
    /// The number of records.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no record.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The records, in the order of their ids.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &T> + Clone {
        self.0.iter().map(|record| &**record)
    }

    /// The records, shared.
    pub fn shared(&self) -> &[Rc<T>] {
        &self.0
    }

    /// The record with an id.
    pub fn get(&self, id: Id) -> Option<&Rc<T>> {
        let index = self.position(id).ok()?;
        self.0.get(index)
    }

    /// Puts a record in, and gives back the one with the same id.
    pub fn put(&mut self, record: Rc<T>) -> Option<Rc<T>> {
        match self.position(record.id()) {
            Ok(index) => Some(std::mem::replace(&mut self.0[index], record)),
            Err(index) => {
                self.0.insert(index, record);
                None
            }
        }
    }

    /// Takes the record with an id out.
    pub fn remove(&mut self, id: Id) -> Option<Rc<T>> {
        let index = self.position(id).ok()?;
        Some(self.0.remove(index))
    }

    fn position(&self, id: Id) -> Result<usize, usize> {
        self.0.binary_search_by_key(&id, |record| record.id())
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = &'a T;
    type IntoIter = std::iter::Map<std::slice::Iter<'a, Rc<T>>, fn(&'a Rc<T>) -> &'a T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|record| &**record)
    }
}
