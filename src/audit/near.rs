//! Which records are near a change: those in which another look may find something else.

use std::collections::BTreeMap;
use std::sync::Arc;

use foldhash::{HashMap, HashSet};

use crate::graph::{DataGraph, Grouped};
use crate::model::{Collection, Id, Model, Record};

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

/// Which records are near those that changed between two states of a model that has the
/// same records in both, and near the services and parties of which the criticality or
/// the classification changed. What a service needs is near it, however far it is.
/// Nothing if a change concerns the organisation, which is near to everything.
pub(super) fn near(
    before: State<'_>,
    now: State<'_>,
    changed: &[(Collection, usize)],
    neighbours: &mut Arc<Neighbours>,
) -> Option<Near> {
    let places = Places::new(now.model);
    let mut seeds: Vec<u32> = Vec::new();
    let mut services: Vec<usize> = Vec::new();
    for &(collection, place) in changed {
        if collection == Collection::Organisation {
            return None;
        }
        let was = before.model.at(collection, place)?;
        let is = now.model.at(collection, place)?;
        let (old, new) = (linked(was), linked(is));
        let organisation = now.model.organisation.id;
        if old.iter().chain(&new).any(|&(id, _)| id == organisation) {
            return None;
        }
        let seed = places.of(collection, place);
        if old != new {
            let new = new.iter().filter_map(|&(id, among)| places.find(id, among));
            Arc::make_mut(neighbours).add(seed, new);
        }
        seeds.push(seed);
        if collection == Collection::Services {
            services.push(place);
        }
    }
    let mut found = Found::default();
    if !std::ptr::eq(before.graph, now.graph) {
        let others = now.graph.levels_changed(before.graph);
        let nodes = others.iter().map(|&node| places.node(node)).collect();
        neighbours.around(nodes, 1, &mut found);
        let count = now.model.services.len();
        services.extend(others.into_iter().filter(|&node| node < count));
        let before = before.graph.needed_at(services.iter().copied());
        found.add(places.each_of(Collection::Services, before), 0);
    }
    let needed = now.graph.needed_at(services);
    found.add(places.each_of(Collection::Services, needed), 0);
    neighbours.around(seeds, REACH, &mut found);
    Some(places.by_collection(found))
}

/// The links of a record, and among what each leads.
fn linked(record: &dyn Record) -> Vec<(Id, &'static [Collection])> {
    let mut links = Vec::new();
    record.links(&mut |_, id, among| links.push((id, among)));
    links
}

/// The places of records among all of a model, one collection after the other.
struct Places<'m> {
    model: &'m Model,
    /// Where each collection begins, and where the last ends.
    starts: Vec<u32>,
}

impl<'m> Places<'m> {
    fn new(model: &'m Model) -> Self {
        let mut starts = vec![0];
        for &collection in Collection::TABLES {
            let last = starts[starts.len() - 1];
            starts.push(last + model.count(collection) as u32);
        }
        Self { model, starts }
    }

    fn start(&self, collection: Collection) -> u32 {
        let order = Collection::TABLES.iter().position(|it| *it == collection);
        order.map_or(0, |order| self.starts[order])
    }

    fn of(&self, collection: Collection, place: usize) -> u32 {
        self.start(collection) + place as u32
    }

    fn each_of(
        &self,
        collection: Collection,
        places: Vec<usize>,
    ) -> impl Iterator<Item = u32> + use<> {
        let start = self.start(collection);
        places.into_iter().map(move |place| start + place as u32)
    }

    /// The place of a service or party, from their place in the graph.
    fn node(&self, node: usize) -> u32 {
        let services = self.model.services.len();
        match node.checked_sub(services) {
            None => self.of(Collection::Services, node),
            Some(party) => self.of(Collection::Parties, party),
        }
    }

    fn find(&self, id: Id, among: &[Collection]) -> Option<u32> {
        let mut among = among.iter();
        among.find_map(|&collection| {
            let place = self.model.place(id, &[collection])?;
            (collection != Collection::Organisation).then(|| self.of(collection, place))
        })
    }

    fn by_collection(&self, found: Found) -> Near {
        let mut found: Vec<(u32, usize)> = found.0.into_iter().collect();
        found.sort_unstable();
        let mut near = Near::default();
        for (place, links) in found {
            let order = self.starts.partition_point(|start| *start <= place) - 1;
            let collection = Collection::TABLES[order];
            let place = place - self.starts[order];
            let record = self.model.at(collection, place as usize);
            near.links.extend(record.map(|record| (record.id(), links)));
            for places in &mut near.places[links..] {
                places.entry(collection).or_default().push(place);
            }
        }
        near
    }
}

/// How many links away a change is from records, by their places among all.
#[derive(Default)]
struct Found(HashMap<u32, usize>);

impl Found {
    fn add(&mut self, places: impl IntoIterator<Item = u32>, links: usize) {
        for place in places {
            let known = self.0.entry(place).or_insert(links);
            *known = links.min(*known);
        }
    }
}

/// Which records are linked with each other, in either direction, by their places among
/// all.
#[derive(Clone, Debug)]
pub(super) struct Neighbours {
    linked: Arc<Grouped<u32>>,
    /// What was linked since.
    more: HashMap<u32, Vec<u32>>,
}

impl Neighbours {
    /// The neighbours in a model.
    pub(super) fn new(model: &Model) -> Self {
        let places = Places::new(model);
        let mut pairs: Vec<(Option<usize>, u32)> = Vec::new();
        for (&collection, &start) in Collection::TABLES.iter().zip(&places.starts) {
            let mut at = start;
            model.each_at(collection, 0..usize::MAX, |record| {
                record.links(&mut |_, id, among| {
                    if let Some(to) = places.find(id, among) {
                        pairs.push((Some(at as usize), to));
                        pairs.push((Some(to as usize), at));
                    }
                });
                at += 1;
            });
        }
        Self {
            linked: Arc::new(Grouped::new(pairs)),
            more: HashMap::default(),
        }
    }

    fn add(&mut self, one: u32, others: impl Iterator<Item = u32>) {
        for other in others {
            self.more.entry(one).or_default().push(other);
            self.more.entry(other).or_default().push(one);
        }
    }

    /// Adds some records, and those to which no more than so many links lead from them.
    fn around(&self, mut last: Vec<u32>, links: usize, found: &mut Found) {
        let mut seen: HashSet<u32> = last.iter().copied().collect();
        found.add(last.iter().copied(), 0);
        for away in 1..=links {
            let mut next = Vec::new();
            for place in last {
                let more = self.more.get(&place).into_iter().flatten();
                let linked = self.linked.of(Some(place as usize)).iter().chain(more);
                next.extend(linked.copied().filter(|&it| seen.insert(it)));
            }
            found.add(next.iter().copied(), away);
            last = next;
        }
    }
}
