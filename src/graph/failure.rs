//! What stops when something stops.

use std::collections::BTreeMap;
use std::sync::PoisonError;

use petgraph::Direction;
use petgraph::graph::NodeIndex;
use petgraph::visit::VisitMap;

use super::{DataGraph, by_id};
use crate::model::{Criticality, Id};

impl DataGraph {
    /// All services that cannot work without a service, directly or through
    /// others: the nearest first, without itself.
    pub fn dependents(&self, id: Id) -> Vec<Id> {
        let stopped = self.stopped([id]).into_iter().skip(1);
        stopped.map(|node| self.graph[node]).collect()
    }

    /// The same of which the work is at least so critical, in the order of their ids.
    pub fn critical_dependents(&self, id: Id, least: Criticality) -> Vec<Id> {
        let mut stopped = self.stopped([id]);
        if !stopped.is_empty() {
            stopped.remove(0);
        }
        self.critical(stopped, least)
    }

    /// Some services and all that cannot work without one of them, of which the
    /// work is at least so critical, in the order of their ids.
    pub fn critical_stopped(
        &self,
        ids: impl IntoIterator<Item = Id>,
        least: Criticality,
    ) -> Vec<Id> {
        self.critical(self.stopped(ids), least)
    }

    fn critical(&self, mut services: Vec<NodeIndex>, least: Criticality) -> Vec<Id> {
        services.retain(|&node| self.criticality.level(node) >= Some(least));
        self.in_order(services)
    }

    /// Some services, then all that cannot work without one of them, the nearest
    /// first.
    fn stopped(&self, ids: impl IntoIterator<Item = Id>) -> Vec<NodeIndex> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let services = ids
            .into_iter()
            .filter_map(|id| self.services.place(id).map(NodeIndex::new));
        // The list of what was found is also the queue.
        let mut found: Vec<NodeIndex> = services.filter(|&node| seen.visit(node)).collect();
        let mut next = 0;
        while let Some(&node) = found.get(next) {
            let dependents = self.needs.neighbors_directed(node, Direction::Incoming);
            found.extend(dependents.filter(|&dependent| seen.visit(dependent)));
            next += 1;
        }
        for &node in &found {
            seen.unvisit(node);
        }
        found
    }

    /// The services that need a slower one, directly or through others. `times` says
    /// within how long each service comes back, in the order of their ids.
    pub fn slower_needs(&self, times: &[Option<u32>]) -> SlowerNeeds<'_> {
        let needs = &self.needs;
        let size = self.services.len();
        let mut found = SlowerNeeds {
            graph: self,
            slowest: vec![None; size],
            step: vec![None; size],
            length: vec![1; size],
        };
        let own = |node: usize| Some((times[node]?, node));
        // What is needed comes first. Inside a circle everything waits for
        // everything; its members are not set against each other.
        for circle in self.circles.iter() {
            for &node in circle {
                let index = node.index();
                for needed in needs.neighbors_directed(node, Direction::Outgoing) {
                    let needed = needed.index();
                    let (own, beyond) = (own(needed), found.slowest[needed]);
                    let slowest = beyond.max(own);
                    if slowest.map(|(time, _)| time) > found.slowest[index].map(|(time, _)| time) {
                        found.slowest[index] = slowest;
                        found.step[index] = Some(needed);
                        let is_end = slowest == own;
                        found.length[index] = if is_end { 2 } else { found.length[needed] + 1 };
                    }
                }
            }
        }
        for (node, slowest) in found.slowest.iter_mut().enumerate() {
            let slower = |&(slower, _): &(u32, usize)| times[node].is_some_and(|it| it < slower);
            *slowest = slowest.filter(slower);
        }
        found
    }
}

/// For each service that needs a slower one: the slowest, and the way there.
#[derive(Debug)]
pub struct SlowerNeeds<'g> {
    graph: &'g DataGraph,
    /// The slowest service in reach of each, if it is slower, and within how long it
    /// comes back.
    slowest: Vec<Option<(u32, usize)>>,
    /// The step towards the slowest, slower or not.
    step: Vec<Option<usize>>,
    /// How many services stand on the way to it.
    length: Vec<usize>,
}

impl SlowerNeeds<'_> {
    /// The place of each such service, in their order, with that of the slowest that it
    /// needs and the number of services on the way to it.
    pub fn each(&self) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
        let slowest = self.slowest.iter().enumerate();
        slowest
            .filter_map(|(place, slowest)| Some((place, slowest.as_ref()?.1, self.length[place])))
    }

    /// The services from one to the slowest that it needs.
    pub fn chain(&self, place: usize) -> Vec<Id> {
        let end = self.slowest[place].map(|(_, end)| end);
        let mut chain = vec![place];
        let mut last = place;
        while Some(last) != end && chain.len() <= self.step.len() {
            let Some(next) = self.step[last] else {
                break;
            };
            chain.push(next);
            last = next;
        }
        let chain = chain.into_iter().map(NodeIndex::new);
        chain.map(|node| self.graph.graph[node]).collect()
    }
}

/// The parties without whom nobody is left to keep some services running.
///
/// `keepers` names, for each service, those who can. Organisation, parties
/// and services form a graph in which the organisation reaches a service
/// through any of its keepers; a party is indispensable when it is an
/// articulation point of that graph. As the organisation reaches every party
/// by itself, those are the parties that keep a service alone, and the
/// services are those; a test holds it against petgraph's
/// `articulation_points`.
pub fn sole_keepers<K: IntoIterator<Item = Id>>(
    keepers: impl IntoIterator<Item = (Id, K)>,
) -> BTreeMap<Id, Vec<Id>> {
    let keepers = keepers.into_iter();
    by_id(keepers.filter_map(|(service, keepers)| Some((sole_keeper(keepers)?, service))))
}

/// The only one among the keepers of a service; nothing if there are several, or none.
pub fn sole_keeper(keepers: impl IntoIterator<Item = Id>) -> Option<Id> {
    let mut keepers = keepers.into_iter();
    let party = keepers.next()?;
    keepers.all(|other| other == party).then_some(party)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use foldhash::HashMap;
    use petgraph::algo::articulation_points::articulation_points;
    use petgraph::graph::UnGraph;
    use proptest::prelude::*;

    use super::*;

    fn id(number: u8) -> Id {
        Id::from_u128(u128::from(number))
    }

    /// The parties among the articulation points between the organisation and
    /// the services.
    fn indispensable(keepers: &[(Id, Vec<Id>)]) -> Vec<Id> {
        let mut graph: UnGraph<Option<Id>, ()> = UnGraph::new_undirected();
        let organisation = graph.add_node(None);
        let mut parties = HashMap::default();
        for (_, keepers) in keepers.iter().filter(|(_, keepers)| !keepers.is_empty()) {
            let kept = graph.add_node(None);
            for &party in keepers {
                let keeper = *parties.entry(party).or_insert_with(|| {
                    let keeper = graph.add_node(Some(party));
                    graph.add_edge(organisation, keeper, ());
                    keeper
                });
                graph.update_edge(keeper, kept, ());
            }
        }
        let points = articulation_points(&graph).into_iter();
        let mut points: Vec<Id> = points.filter_map(|node| graph[node]).collect();
        points.sort_unstable();
        points
    }

    proptest! {
        #[test]
        fn who_keeps_a_service_alone_is_an_articulation_point(
            keepers in prop::collection::vec(prop::collection::btree_set(0..5u8, 0..4), 0..8),
        ) {
            let keepers: Vec<(Id, Vec<Id>)> = (100..)
                .zip(keepers)
                .map(|(service, keepers)| (id(service), keepers.into_iter().map(id).collect()))
                .collect();
            let found = indispensable(&keepers);
            let sole: Vec<Id> = sole_keepers(keepers).into_keys().collect();
            prop_assert_eq!(sole, found);
        }
    }
}
