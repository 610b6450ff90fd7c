//! Things by the record that they belong to.

use std::collections::BTreeMap;

use crate::model::Id;

/// Things by the place of the record that they belong to, all in one list: those
/// of a record stand side by side, in the order in which they came. Two passes
/// build it without a list for each record, and what is asked of it touches one
/// place of memory. Where a record stands is for its table to say; see
/// [`Model::place`](crate::model::Model::place).
#[derive(Debug)]
pub struct Grouped<T> {
    /// Where the things of each record begin, and where the last end.
    starts: Vec<u32>,
    things: Vec<T>,
}

impl<T: Copy> Grouped<T> {
    /// Groups things by the places with which they come; what belongs to no
    /// record is left out.
    pub fn new(pairs: impl IntoIterator<Item = (Option<usize>, T)>) -> Self {
        let pairs = pairs.into_iter();
        let mut placed: Vec<(u32, T)> = Vec::with_capacity(pairs.size_hint().0);
        // How many things each record has, behind a place of its own.
        let mut starts: Vec<u32> = vec![0];
        for (place, thing) in pairs {
            let Some(place) = place else {
                continue;
            };
            if starts.len() < place + 2 {
                starts.resize(place + 2, 0);
            }
            starts[place + 1] += 1;
            placed.push((place as u32, thing));
        }
        let mut end = 0;
        for start in &mut starts {
            end += *start;
            *start = end;
        }
        let Some(&(_, first)) = placed.first() else {
            let things = Vec::new();
            return Self { starts, things };
        };
        let mut things = vec![first; placed.len()];
        let mut nexts = starts.clone();
        for (place, thing) in placed {
            let next = &mut nexts[place as usize];
            things[*next as usize] = thing;
            *next += 1;
        }
        Self { starts, things }
    }

    /// The things of the record at a place.
    pub fn of(&self, place: Option<usize>) -> &[T] {
        match place {
            Some(place) if place + 1 < self.starts.len() => &self.things[self.range(place)],
            _ => &[],
        }
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

/// Things by the id with which they come, those of an id in the order in which they
/// came.
pub fn by_id<T>(pairs: impl IntoIterator<Item = (Id, T)>) -> BTreeMap<Id, Vec<T>> {
    let mut pairs: Vec<(Id, T)> = pairs.into_iter().collect();
    pairs.sort_by_key(|(id, _)| *id);
    let mut grouped: Vec<(Id, Vec<T>)> = Vec::new();
    for (id, thing) in pairs {
        match grouped.last_mut() {
            Some((last, things)) if *last == id => things.push(thing),
            _ => grouped.push((id, vec![thing])),
        }
    }
    grouped.into_iter().collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_things_of_a_record_are_those_that_came_with_it(
            pairs in prop::collection::vec((prop::option::of(0..6usize), 0..9u8), 0..40),
        ) {
            let of = |record: usize| -> Vec<u8> {
                let own = pairs.iter().filter(|(place, _)| *place == Some(record));
                own.map(|(_, thing)| *thing).collect()
            };
            let group = || Grouped::new(pairs.iter().copied());
            let (grouped, sorted) = (group(), group().sorted());
            for record in 0..7 {
                prop_assert_eq!(grouped.of(Some(record)), of(record));
                let mut each = of(record);
                each.sort_unstable();
                each.dedup();
                prop_assert_eq!(sorted.of(Some(record)), each);
            }
            prop_assert!(grouped.of(None).is_empty());
        }

        #[test]
        fn things_by_id_are_those_that_came_with_it(
            pairs in prop::collection::vec((0..6u8, 0..9u8), 0..40),
        ) {
            let id = |number: u8| Id::from_u128(number.into());
            let grouped = by_id(pairs.iter().map(|&(number, thing)| (id(number), thing)));
            let mut expected: BTreeMap<Id, Vec<u8>> = BTreeMap::new();
            for &(number, thing) in &pairs {
                expected.entry(id(number)).or_default().push(thing);
            }
            prop_assert_eq!(grouped, expected);
        }
    }
}
