//! The records of one kind.

use std::cmp::Ordering;
use std::sync::Arc;
use std::sync::OnceLock;

use foldhash::{HashMap, HashMapExt};

use super::id::Id;
use super::record::Record;

/// The records of one kind, always in the order of their ids: the same records
/// make the same table, in whatever order they came. Copying a table shares its
/// list, and changing the copy shares the records: keeping earlier states, and
/// making a change beside them, costs little.
#[derive(Clone, Debug)]
pub struct Table<T> {
    /// The ids beside the records, so that looking for one touches no record.
    ids: Arc<Vec<Id>>,
    records: Arc<Vec<Arc<T>>>,
    /// Where each id stands, made when it is first asked for. A table that holds
    /// the same ids as the one it was copied from shares it.
    places: OnceLock<Arc<HashMap<Id, u32>>>,
}

/// A record that is another than in an earlier table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its place in the earlier one; nothing if it is new.
    pub was: Option<usize>,
    /// Its place now; nothing if it is gone.
    pub is: Option<usize>,
}

/// Up to how many records a table is searched without an index.
const FEW: usize = 32;

impl<T: PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.records, &other.records) || self.records == other.records
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            ids: Arc::default(),
            records: Arc::default(),
            places: OnceLock::new(),
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

    /// Their ids, in their order.
    pub fn ids(&self) -> &[Id] {
        &self.ids
    }

    /// The records, shared.
    pub fn shared(&self) -> &[Arc<T>] {
        &self.records
    }

    /// The record with an id.
    pub fn get(&self, id: Id) -> Option<&Arc<T>> {
        self.records.get(self.place(id)?)
    }

    /// Whether there is a record with an id; no record is touched.
    pub fn has(&self, id: Id) -> bool {
        self.place(id).is_some()
    }

    /// Puts a record in, and gives back the one with the same id.
    pub fn put(&mut self, record: Arc<T>) -> Option<Arc<T>> {
        match self.position(record.id()) {
            Ok(index) => {
                let records = Arc::make_mut(&mut self.records);
                Some(std::mem::replace(&mut records[index], record))
            }
            Err(index) => {
                self.places.take();
                Arc::make_mut(&mut self.ids).insert(index, record.id());
                Arc::make_mut(&mut self.records).insert(index, record);
                None
            }
        }
    }

    /// Takes the record with an id out.
    pub fn remove(&mut self, id: Id) -> Option<Arc<T>> {
        let index = self.position(id).ok()?;
        self.places.take();
        Arc::make_mut(&mut self.ids).remove(index);
        Some(Arc::make_mut(&mut self.records).remove(index))
    }

    /// Where the record with an id stands in their order; no record is touched.
    pub fn place(&self, id: Id) -> Option<usize> {
        if self.ids.len() <= FEW {
            return self.position(id).ok();
        }
        let places = self.places.get_or_init(|| {
            let mut places = HashMap::with_capacity(self.ids.len());
            let ids = self.ids.iter().zip(0..);
            places.extend(ids.map(|(&id, place)| (id, place)));
            Arc::new(places)
        });
        places.get(&id).map(|&place| place as usize)
    }

    /// Whether an earlier table had the same ids.
    pub fn has_same_ids(&self, before: &Self) -> bool {
        Arc::ptr_eq(&self.ids, &before.ids) || self.ids == before.ids
    }

    /// What is another than in an earlier table, in the order of the ids.
    pub fn changed_since(&self, before: &Self) -> Vec<Change> {
        if Arc::ptr_eq(&self.records, &before.records) {
            return Vec::new();
        }
        let mut changed = Vec::new();
        let (mut was, mut is) = (0, 0);
        loop {
            let order = match (before.ids.get(was), self.ids.get(is)) {
                (Some(before), Some(now)) => before.cmp(now),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => return changed,
            };
            let change = Change {
                was: order.is_le().then_some(was),
                is: order.is_ge().then_some(is),
            };
            if order.is_ne() || !Arc::ptr_eq(&before.records[was], &self.records[is]) {
                changed.push(change);
            }
            was += usize::from(order.is_le());
            is += usize::from(order.is_ge());
        }
    }

    /// Whether an earlier table had the same ids, and of each record what matters.
    pub fn is_like(&self, before: &Self, is_same: impl Fn(&T, &T) -> bool) -> bool {
        if Arc::ptr_eq(&self.records, &before.records) {
            return true;
        }
        let mut pairs = self.records.iter().zip(before.records.iter());
        self.has_same_ids(before)
            && pairs.all(|(now, was)| Arc::ptr_eq(now, was) || is_same(now, was))
    }

    fn position(&self, id: Id) -> Result<usize, usize> {
        self.ids.binary_search(&id)
    }
}

/// The table of some records, in any order. Of two with the same id, the last stays.
impl<T: Record> From<Vec<Arc<T>>> for Table<T> {
    fn from(mut records: Vec<Arc<T>>) -> Self {
        // They mostly come in their order, from a bundle.
        if !records.is_sorted_by(|one, next| one.id() < next.id()) {
            records.reverse();
            records.sort_by_key(|record| record.id());
            records.dedup_by_key(|record| record.id());
        }
        let ids = records.iter().map(|record| record.id());
        Self {
            ids: Arc::new(ids.collect()),
            records: Arc::new(records),
            places: OnceLock::new(),
        }
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = &'a T;
    type IntoIter = std::iter::Map<std::slice::Iter<'a, Arc<T>>, fn(&'a Arc<T>) -> &'a T>;

    fn into_iter(self) -> Self::IntoIter {
        self.records.iter().map(|record| &**record)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::model::Site;

    fn id(number: u8) -> Id {
        Id::from_u128(u128::from(number))
    }

    fn names(table: &Table<Site>) -> Vec<(Id, String)> {
        let records = table.iter();
        records.map(|site| (site.id, site.name.clone())).collect()
    }

    proptest! {
        #[test]
        fn a_table_of_records_is_as_if_they_were_put_in_one_by_one(
            records in prop::collection::vec((0..9u8, 0..3u8), 0..20),
        ) {
            let records = records.into_iter().map(|(number, name)| {
                Arc::new(Site { id: id(number), name: name.to_string(), ..Site::default() })
            });
            let records: Vec<Arc<Site>> = records.collect();
            let mut expected: Table<Site> = Table::default();
            for record in &records {
                expected.put(Arc::clone(record));
            }
            let table = Table::from(records);
            prop_assert_eq!(names(&table), names(&expected));
            for number in 0..9 {
                prop_assert_eq!(table.has(id(number)), expected.has(id(number)));
            }
        }

        #[test]
        fn what_changed_in_a_table_are_the_records_that_are_no_longer_shared(
            count in 0..40u8, changed in prop::collection::btree_set(0..40u8, 0..6), more: bool,
        ) {
            let site = |number, name: &str| {
                Arc::new(Site { id: id(number), name: name.to_owned(), ..Site::default() })
            };
            let before = Table::from((0..count).map(|number| site(number, "a")).collect::<Vec<_>>());
            let mut now = before.clone();
            let changed: Vec<u8> = changed.into_iter().filter(|it| *it < count).collect();
            for &number in &changed {
                now.put(site(number, if number % 2 == 0 { "a" } else { "b" }));
            }
            let at = |place: u8| Change { was: Some(place.into()), is: Some(place.into()) };
            let places: Vec<Change> = changed.iter().map(|&number| at(number)).collect();
            prop_assert_eq!(now.changed_since(&before), places);
            let is_same = changed.iter().all(|number| number % 2 == 0);
            prop_assert_eq!(now.is_like(&before, |one, other| one.name == other.name), is_same);
            if more {
                now.put(site(99, "c"));
                prop_assert!(!now.is_like(&before, |_, _| true));
            }
        }

        #[test]
        fn what_came_and_what_went_is_found_by_where_it_stands_and_stood(
            before in prop::collection::btree_map(0..40u8, 0..2u8, 0..20),
            now in prop::collection::btree_map(0..40u8, 0..2u8, 0..20),
        ) {
            let names = [0, 1].map(|name: u8| (0..40).map(|number| {
                let name = name.to_string();
                Arc::new(Site { id: id(number), name, ..Site::default() })
            }).collect::<Vec<_>>());
            let table = |records: &BTreeMap<u8, u8>| {
                let of = |(&number, &name): (&u8, &u8)| {
                    Arc::clone(&names[usize::from(name)][usize::from(number)])
                };
                Table::from(records.iter().map(of).collect::<Vec<_>>())
            };
            let place = |records: &BTreeMap<u8, u8>, number| {
                records.keys().position(|known| *known == number)
            };
            let others = (0..40).filter(|number| before.get(number) != now.get(number));
            let expected: Vec<Change> = others
                .map(|number| Change { was: place(&before, number), is: place(&now, number) })
                .collect();
            prop_assert_eq!(table(&now).changed_since(&table(&before)), expected);
            let has_same_ids = before.keys().eq(now.keys());
            prop_assert_eq!(table(&now).has_same_ids(&table(&before)), has_same_ids);
        }

        /// More ids than are searched without an index.
        #[test]
        fn a_table_is_a_map_and_its_copies_stay_as_they_were(
            changes in prop::collection::vec((any::<bool>(), 0..50u8, 0..3u8), 0..120),
        ) {
            let mut table: Table<Site> = Table::default();
            let mut expected: BTreeMap<Id, String> = BTreeMap::new();
            for (put, number, name) in changes {
                let (copy, before) = (table.clone(), names(&table));
                let name = name.to_string();
                if put {
                    let site = Site { id: id(number), name: name.clone(), ..Site::default() };
                    table.put(Arc::new(site));
                    expected.insert(id(number), name);
                } else {
                    table.remove(id(number));
                    expected.remove(&id(number));
                }
                prop_assert_eq!(names(&copy), before);
                prop_assert_eq!(names(&table), Vec::from_iter(expected.clone()));
                for number in 0..50 {
                    let found = table.get(id(number)).map(|site| &site.name);
                    prop_assert_eq!(found, expected.get(&id(number)));
                    prop_assert_eq!(table.has(id(number)), found.is_some());
                }
            }
        }
    }
}
