//! The records of one kind.

use std::cell::OnceCell;
use std::rc::Rc;

use foldhash::{HashMap, HashMapExt};

use super::id::Id;
use super::record::Record;

/// The records of one kind, always in the order of their ids: the same records
/// make the same table, in whatever order they came. Copying a table shares the
/// records, so that keeping earlier states costs little.
#[derive(Clone, Debug)]
pub struct Table<T> {
    /// The ids beside the records, so that looking for one touches no record.
    ids: Vec<Id>,
    records: Vec<Rc<T>>,
    /// Where each id stands, made when it is first asked for. A table that holds
    /// the same ids as the one it was copied from shares it.
    places: OnceCell<Rc<HashMap<Id, usize>>>,
}

/// Up to how many records a table is searched without an index.
const FEW: usize = 32;

impl<T: PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        self.records == other.records
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            ids: Vec::new(),
            records: Vec::new(),
            places: OnceCell::new(),
        }
    }
}

impl<T: Record> Table<T> {
    /// The number of records.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there is no record.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The records, in the order of their ids.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &T> + Clone {
        self.records.iter().map(|record| &**record)
    }

    /// The records, shared.
    pub fn shared(&self) -> &[Rc<T>] {
        &self.records
    }

    /// The record with an id.
    pub fn get(&self, id: Id) -> Option<&Rc<T>> {
        if self.ids.len() <= FEW {
            return self.records.get(self.position(id).ok()?);
        }
        let places = self.places.get_or_init(|| {
            let mut places = HashMap::with_capacity(self.ids.len());
            places.extend(self.ids.iter().enumerate().map(|(place, &id)| (id, place)));
            Rc::new(places)
        });
        self.records.get(*places.get(&id)?)
    }

    /// Puts a record in, and gives back the one with the same id.
    pub fn put(&mut self, record: Rc<T>) -> Option<Rc<T>> {
        match self.position(record.id()) {
            Ok(index) => Some(std::mem::replace(&mut self.records[index], record)),
            Err(index) => {
                self.places.take();
                self.ids.insert(index, record.id());
                self.records.insert(index, record);
                None
            }
        }
    }

    /// Takes the record with an id out.
    pub fn remove(&mut self, id: Id) -> Option<Rc<T>> {
        let index = self.position(id).ok()?;
        self.places.take();
        self.ids.remove(index);
        Some(self.records.remove(index))
    }

    fn position(&self, id: Id) -> Result<usize, usize> {
        self.ids.binary_search(&id)
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = &'a T;
    type IntoIter = std::iter::Map<std::slice::Iter<'a, Rc<T>>, fn(&'a Rc<T>) -> &'a T>;

    fn into_iter(self) -> Self::IntoIter {
        self.records.iter().map(|record| &**record)
    }
}
