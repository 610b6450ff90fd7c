//! What stops when something stops.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::{HashMap, HashMapExt};
use petgraph::Direction;
use petgraph::algo::articulation_points::articulation_points;
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{NodeIndex, UnGraph};
use petgraph::visit::{VisitMap, Visitable};

use super::DataGraph;
use crate::model::{Criticality, Id};

impl DataGraph {
    /// All services that cannot work without a service, directly or through
    /// others: the nearest first, without itself.
    pub fn dependents(&self, id: Id) -> Vec<Id> {
        let dependents = self.dependents_of(id);
        dependents
            .into_iter()
            .map(|node| self.graph[node])
            .collect()
    }

    /// The same of which the work is at least so critical, in the order of their ids.
    pub fn critical_dependents(&self, id: Id, least: Criticality) -> Vec<Id> {
        let mut dependents = self.dependents_of(id);
        dependents.retain(|&node| self.criticality.level(node) >= Some(least));
        self.in_order(dependents)
    }

    fn dependents_of(&self, id: Id) -> Vec<NodeIndex> {
        let Some(&start) = self.nodes.get(&id) else {
            return Vec::new();
        };
        // The list of what was found is also the queue.
        let mut found = vec![start];
        let mut seen = self.needs.visit_map();
        seen.visit(start);
        let mut next = 0;
        while let Some(&node) = found.get(next) {
            let dependents = self.needs.neighbors_directed(node, Direction::Incoming);
            found.extend(dependents.filter(|&dependent| seen.visit(dependent)));
            next += 1;
        }
        found.remove(0);
        found
    }

    /// The parties without whom nobody is left to keep some services running.
    ///
    /// `keepers` lists, for each service, those who can. Organisation, parties
    /// and services form a graph in which the organisation reaches a service
    /// through any of its keepers; a party is indispensable when it is an
    /// articulation point of that graph, and the services are those that it
    /// alone links to the rest.
    pub fn sole_keepers(&self, keepers: &[(Id, Vec<Id>)]) -> BTreeMap<Id, Vec<Id>> {
        let mut graph: UnGraph<Option<Id>, ()> = UnGraph::new_undirected();
        let organisation = graph.add_node(None);
        let mut parties = HashMap::new();
        for (service, keepers) in keepers.iter().filter(|(_, keepers)| !keepers.is_empty()) {
            let kept = graph.add_node(Some(*service));
            for &party in keepers.iter().collect::<BTreeSet<_>>() {
                let keeper = *parties.entry(party).or_insert_with(|| {
                    let keeper = graph.add_node(Some(party));
                    graph.add_edge(organisation, keeper, ());
                    keeper
                });
                graph.update_edge(keeper, kept, ());
            }
        }
        let indispensable = articulation_points(&graph);
        let mut found: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
        for (service, keepers) in keepers {
            if let [party] = keepers.as_slice()
                && parties
                    .get(party)
                    .is_some_and(|node| indispensable.contains(node))
            {
                found.entry(*party).or_default().push(*service);
            }
        }
        found
    }

    /// For every service that needs a slower one, directly or through others:
    /// the slowest of them and the chain that leads there. `time` says within
    /// how long a service comes back.
    pub fn slower_needs(&self, time: impl Fn(Id) -> Option<u32>) -> Vec<Vec<Id>> {
        let needs = &self.needs;
        let size = self.services;
        // The slowest service in reach of each, and the step towards it.
        let mut slowest: Vec<Option<(u32, usize)>> = vec![None; size];
        let mut step: Vec<Option<usize>> = vec![None; size];
        let own = |node: usize| {
            Some((
                time(self.graph[petgraph::graph::NodeIndex::new(node)])?,
                node,
            ))
        };
        // Components come with what is needed first. Inside a circle everything
        // waits for everything; its members are not set against each other.
        for component in kosaraju_scc(needs) {
            for node in component {
                let index = node.index();
                for needed in needs.neighbors_directed(node, Direction::Outgoing) {
                    let needed = needed.index();
                    let beyond = slowest[needed].max(own(needed));
                    if beyond.map(|(time, _)| time) > slowest[index].map(|(time, _)| time) {
                        slowest[index] = beyond;
                        step[index] = Some(needed);
                    }
                }
            }
        }
        (0..size)
            .filter_map(|node| {
                let (time, _) = own(node)?;
                let (slower, end) = slowest[node]?;
                if slower <= time {
                    return None;
                }
                let mut chain = vec![node];
                let mut last = node;
                while last != end && chain.len() <= size {
                    last = step[last]?;
                    chain.push(last);
                }
                let chain = chain.into_iter().map(petgraph::graph::NodeIndex::new);
                Some(chain.map(|node| self.graph[node]).collect())
            })
            .collect()
    }
}
