//! Which records are near a change: those in which another look may find something else.

use std::collections::BTreeMap;
use std::sync::Arc;

use foldhash::{HashMap, HashSet};

use super::Survey;
use crate::graph::{DataGraph, Grouped};
use crate::model::{Change, Collection, Id, Model, Node, Record, Target};

/// Over how many links what is found in a record may rest on another: from a place
/// over a flow to the data that it carries, and from there over a flow to the next.
const REACH: usize = 3;

/// The records near a change, by over how many links it is reached from them.
#[derive(Debug, Default)]
pub(super) struct Near {
    links: HashMap<Id, usize>,
    /// Their places, in their order: those that are no more links away.
    places: [BTreeMap<Collection, Vec<u32>>; REACH + 1],
}

impl Near {
    /// Whether a change is no more links away from a record.
    pub(super) fn has(&self, id: Id, links: usize) -> bool {
        self.links.get(&id).is_some_and(|&away| away <= links)
    }

    /// The places of the records of a collection from which one is no more links away,
    /// in their order.
    ///
    /// # Panics
    ///
    /// If it is about more links than [`REACH`].
    pub(super) fn places(&self, collection: Collection, links: usize) -> &[u32] {
        let places = self.places[links].get(&collection);
        places.map(Vec::as_slice).unwrap_or_default()
    }
}

/// The state of a model with its graph.
#[derive(Clone, Copy)]
pub(super) struct State<'s> {
    pub(super) model: &'s Model,
    pub(super) graph: &'s DataGraph,
}

/// Which records are near those that changed between two states of a model, and near the
/// services and parties of which the criticality or the classification changed. What a
/// service needs is near it, however far it is. Nothing if a change concerns the
/// organisation, which is near to everything, or if there is a first record of a kind or
/// none any more.
///
/// `survey` tells of the records with links that led nowhere before: they may lead to
/// what is new.
pub(super) fn near(
    before: State<'_>,
    now: State<'_>,
    changed: &[(Collection, Change)],
    survey: Option<&Survey>,
    neighbours: &mut Arc<Neighbours>,
) -> Option<Near> {
    let came = changed.iter().filter(|(_, change)| change.was.is_none());
    let came = came.filter_map(|&(collection, change)| {
        let record = now.model.at(collection, change.is?)?;
        Some((collection, record.id()))
    });
    let came: Vec<Seen> = came.collect();
    if !came.is_empty() {
        let neighbours = Arc::make_mut(neighbours);
        came.into_iter()
            .for_each(|record| neighbours.welcome(record));
        for lost in &survey?.dangling {
            let place = now.model.place(lost.record, &[lost.collection]);
            if let Some(record) = place.and_then(|place| now.model.at(lost.collection, place)) {
                neighbours.link(record);
            }
        }
    }
    let mut seeds: Vec<u32> = Vec::new();
    let mut services: Vec<Id> = Vec::new();
    for &(collection, change) in changed {
        let is_there = |state: State<'_>| state.model.count(collection) > 0;
        if collection == Collection::Organisation || is_there(before) != is_there(now) {
            return None;
        }
        let was = change.was.and_then(|at| before.model.at(collection, at));
        let is = change.is.and_then(|at| now.model.at(collection, at));
        let [old, new] = [was, is].map(|record| record.map_or_else(Vec::new, linked));
        let organisation = now.model.organisation.id;
        if old.iter().chain(&new).any(|&id| id == organisation) {
            return None;
        }
        if let Some(is) = is
            && old != new
        {
            Arc::make_mut(neighbours).link(is);
        }
        let id = is.or(was)?.id();
        seeds.extend(neighbours.number((collection, id)));
        if collection == Collection::Services {
            services.push(id);
        }
    }
    let mut found = Found::default();
    if !std::ptr::eq(before.graph, now.graph) {
        let others = now.graph.levels_changed(before.graph);
        let nodes = neighbours.numbers(&others, Node::COLLECTIONS);
        neighbours.around(nodes.collect(), 1, &mut found);
        services.extend(others);
        let needed = before.graph.needed(&services);
        found.add(neighbours.numbers(&needed, &[Collection::Services]), 0);
    }
    let needed = now.graph.needed(&services);
    found.add(neighbours.numbers(&needed, &[Collection::Services]), 0);
    neighbours.around(seeds, REACH, &mut found);
    Some(neighbours.near(now.model, &found))
}

/// To what a record is linked.
fn linked(record: &dyn Record) -> Vec<Id> {
    let mut links = Vec::new();
    record.links(&mut |_, id, _| links.push(id));
    links
}

/// A record that was seen, and where it stands.
pub(super) type Seen = (Collection, Id);

/// How many links away a change is from records, by their numbers.
#[derive(Default)]
struct Found(HashMap<u32, usize>);

impl Found {
    fn add(&mut self, numbers: impl IntoIterator<Item = u32>, links: usize) {
        for number in numbers {
            let known = self.0.entry(number).or_insert(links);
            *known = links.min(*known);
        }
    }
}

/// Which records are linked with each other, in either direction, or were. They are
/// numbered as they stood in the model when it was first looked at, one collection after
/// the other; those that came since come after these. A link stays when it is gone:
/// more is near than needs to be.
#[derive(Clone, Debug)]
pub(super) struct Neighbours {
    model: Model,
    /// Where each collection begins, and where the last ends.
    starts: Vec<u32>,
    linked: Arc<Grouped<u32>>,
    came: Vec<Seen>,
    came_at: HashMap<Id, u32>,
    /// What was linked since.
    more: HashMap<u32, Vec<u32>>,
}

impl Neighbours {
    /// The neighbours in a model.
    pub(super) fn new(model: &Model) -> Self {
        let mut starts = vec![0];
        for &collection in Collection::TABLES {
            let last = starts[starts.len() - 1];
            starts.push(last + model.count(collection) as u32);
        }
        let mut all = Self {
            model: model.clone(),
            starts,
            linked: Arc::new(Grouped::new([])),
            came: Vec::new(),
            came_at: HashMap::default(),
            more: HashMap::default(),
        };
        let mut pairs: Vec<(Option<usize>, u32)> = Vec::new();
        for (&collection, &start) in Collection::TABLES.iter().zip(&all.starts) {
            let mut at = start;
            model.each_at(collection, 0..usize::MAX, |record| {
                record.links(&mut |_, id, among| {
                    if let Some(to) = all.find(id, among) {
                        pairs.push((Some(at as usize), to));
                        pairs.push((Some(to as usize), at));
                    }
                });
                at += 1;
            });
        }
        all.linked = Arc::new(Grouped::new(pairs));
        all
    }

    /// The number of a record.
    fn number(&self, (collection, id): Seen) -> Option<u32> {
        let order = Collection::TABLES.iter().position(|it| *it == collection)?;
        match self.model.place(id, &[collection]) {
            Some(place) => Some(self.starts[order] + place as u32),
            None => self.came_at.get(&id).copied(),
        }
    }

    /// The number of the record to which a link leads, which may be gone; it is looked
    /// for first where it is expected.
    fn find(&self, id: Id, among: &[Collection]) -> Option<u32> {
        let mut anywhere = among.iter().chain(Collection::TABLES);
        anywhere.find_map(|&collection| self.number((collection, id)))
    }

    fn numbers(&self, ids: &[Id], among: &[Collection]) -> impl Iterator<Item = u32> {
        ids.iter().filter_map(|&id| self.find(id, among))
    }

    /// Gives a number to a record that came, unless it has one because it was there
    /// before.
    fn welcome(&mut self, record: Seen) {
        if self.number(record).is_none() {
            let number = self.starts[self.starts.len() - 1] + self.came.len() as u32;
            self.came.push(record);
            self.came_at.insert(record.1, number);
        }
    }

    /// The record with a number.
    fn record(&self, number: u32) -> Option<Seen> {
        let order = self.starts.partition_point(|start| *start <= number) - 1;
        let place = (number - self.starts[order]) as usize;
        match Collection::TABLES.get(order) {
            Some(&collection) => Some((collection, self.model.at(collection, place)?.id())),
            None => self.came.get(place).copied(),
        }
    }

    /// The records that are linked with another, or were.
    pub(super) fn linked_with(&self, record: Seen) -> Vec<Seen> {
        let others = self.number(record).into_iter();
        let others = others.flat_map(|number| self.linked_at(number));
        others.filter_map(|other| self.record(other)).collect()
    }

    fn linked_at(&self, number: u32) -> impl Iterator<Item = u32> {
        let more = self.more.get(&number).into_iter().flatten();
        let linked = self.linked.of(Some(number as usize)).iter().chain(more);
        linked.copied()
    }

    /// Adds the links of a record.
    fn link(&mut self, record: &dyn Record) {
        let Some(one) = self.number((record.collection(), record.id())) else {
            return;
        };
        record.links(&mut |_, id, among| {
            if let Some(other) = self.find(id, among) {
                self.more.entry(one).or_default().push(other);
                self.more.entry(other).or_default().push(one);
            }
        });
    }

    /// Adds some records, and those to which no more than so many links lead from them.
    fn around(&self, mut last: Vec<u32>, links: usize, found: &mut Found) {
        let mut seen: HashSet<u32> = last.iter().copied().collect();
        found.add(last.iter().copied(), 0);
        for away in 1..=links {
            let mut next = Vec::new();
            for place in last {
                next.extend(self.linked_at(place).filter(|&it| seen.insert(it)));
            }
            found.add(next.iter().copied(), away);
            last = next;
        }
    }

    /// The records that were found and are there.
    fn near(&self, model: &Model, found: &Found) -> Near {
        let there = found.0.iter().filter_map(|(&number, &links)| {
            let (collection, id) = self.record(number)?;
            let place = model.place(id, &[collection])?;
            Some((collection, place as u32, id, links))
        });
        let mut there: Vec<_> = there.collect();
        there.sort_unstable();
        let mut near = Near::default();
        for (collection, place, id, links) in there {
            near.links.insert(id, links);
            for places in &mut near.places[links..] {
                places.entry(collection).or_default().push(place);
            }
        }
        near
    }
}
