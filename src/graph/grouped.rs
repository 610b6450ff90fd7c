//! Things by the record that they belong to.

use foldhash::{HashMap, HashMapExt};

use crate::model::Id;

/// Things by the record that they belong to, all in one list: those of a record
/// stand side by side, in the order in which they came. Two passes build it
/// without a list for each record, and what is asked of it touches one place of
/// memory.
#[derive(Debug)]
pub struct Grouped<T> {
    places: HashMap<Id, u32>,
    /// Where the things of each record begin, and where the last end.
    starts: Vec<u32>,
    things: Vec<T>,
}

impl<T> Default for Grouped<T> {
    fn default() -> Self {
        Self {
            places: HashMap::new(),
            starts: vec![0],
            things: Vec::new(),
        }
    }
}

impl<T: Copy> Grouped<T> {
    /// Groups things by the records with which they come; `records` is about how
    /// many there are.
    pub fn new(records: usize, pairs: impl IntoIterator<Item = (Id, T)>) -> Self {
        let mut places: HashMap<Id, u32> = HashMap::with_capacity(records);
        let mut counts: Vec<u32> = Vec::with_capacity(records);
        let pairs = pairs.into_iter();
        let mut placed: Vec<(u32, T)> = Vec::with_capacity(pairs.size_hint().0);
        for (id, thing) in pairs {
            let next = counts.len() as u32;
            let place = *places.entry(id).or_insert(next);
            if place == next {
                counts.push(0);
            }
            counts[place as usize] += 1;
            placed.push((place, thing));
        }
        let mut starts = Vec::with_capacity(counts.len() + 1);
        let mut start = 0;
        starts.push(0);
        for count in &counts {
            start += count;
            starts.push(start);
        }
        let Some(&(_, first)) = placed.first() else {
            return Self::default();
        };
        let mut things = vec![first; placed.len()];
        let mut nexts = starts.clone();
        for (place, thing) in placed {
            let next = &mut nexts[place as usize];
            things[*next as usize] = thing;
            *next += 1;
        }
        Self {
            places,
            starts,
            things,
        }
    }

    /// The things of a record.
    pub fn of(&self, id: Id) -> &[T] {
        self.places
            .get(&id)
            .map(|&place| &self.things[self.range(place as usize)])
            .unwrap_or_default()
    }

    fn range(&self, place: usize) -> std::ops::Range<usize> {
        self.starts[place] as usize..self.starts[place + 1] as usize
    }
}

impl<T: Copy + PartialEq> Grouped<T> {
    /// The same without a thing that follows its like.
    #[must_use]
    pub fn distinct(mut self) -> Self {
        let mut end = 0;
        for place in 0..self.starts.len() - 1 {
            let range = self.range(place);
            let start = end;
            for next in range {
                let thing = self.things[next];
                if end == start || self.things[end - 1] != thing {
                    self.things[end] = thing;
                    end += 1;
                }
            }
            self.starts[place] = start as u32;
        }
        if let Some(last) = self.starts.last_mut() {
            *last = end as u32;
        }
        self.things.truncate(end);
        self
    }
}

impl<T: Copy + Ord> Grouped<T> {
    /// The same with the things of each record in their own order, each once.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        for place in 0..self.starts.len() - 1 {
            let range = self.range(place);
            self.things[range].sort_unstable();
        }
        self.distinct()
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn id(number: u8) -> Id {
        Id::from_u128(u128::from(number))
    }

    proptest! {
        #[test]
        fn the_things_of_a_record_are_those_that_came_with_it(
            pairs in prop::collection::vec((0..6u8, 0..9u8), 0..40),
        ) {
            let of = |record: u8| -> Vec<u8> {
                let own = pairs.iter().filter(|(id, _)| *id == record);
                own.map(|(_, thing)| *thing).collect()
            };
            let group = || Grouped::new(3, pairs.iter().map(|&(record, it)| (id(record), it)));
            let (grouped, sorted) = (group(), group().sorted());
            for record in 0..7 {
                prop_assert_eq!(grouped.of(id(record)), of(record));
                let mut each = of(record);
                each.sort_unstable();
                each.dedup();
                prop_assert_eq!(sorted.of(id(record)), each);
            }
        }
    }
}
