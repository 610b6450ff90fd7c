//! Circles in which data comes back to where it started.

use std::collections::VecDeque;

use foldhash::{HashMap, HashMapExt};
use petgraph::algo::kosaraju_scc;
use petgraph::graph::NodeIndex;
use petgraph::graphmap::DiGraphMap;

use super::DataGraph;
use crate::model::Id;

impl DataGraph {
    /// The circles in which services pass a set of data on to each other by
    /// themselves: nodes and flows in turn, from a service back to itself. One
    /// circle, the shortest through its first service, stands for all that are
    /// woven together.
    pub fn automatic_circles(&self, data: Id) -> Vec<Vec<Id>> {
        let carriers = self.carriers_of(data).iter().filter(|carrier| {
            let among_services = self.is_service(carrier.from.max(carrier.to));
            carrier.automatic && among_services && carrier.from != carrier.to
        });
        // They stand in the order of the nodes from which they go. Mostly none
        // goes on from where another arrives.
        let from: Vec<NodeIndex> = carriers.clone().map(|carrier| carrier.from).collect();
        let goes_on = |node: &NodeIndex| from.binary_search(node).is_ok();
        if !carriers.clone().any(|carrier| goes_on(&carrier.to)) {
            return Vec::new();
        }
        let mut ways: DiGraphMap<NodeIndex, Id> = DiGraphMap::new();
        for carrier in carriers {
            ways.add_edge(carrier.from, carrier.to, carrier.flow);
        }
        let components = kosaraju_scc(&ways).into_iter();
        let mut circles: Vec<Vec<Id>> = components
            .filter(|component| component.len() > 1)
            .filter_map(|component| {
                let start = component.into_iter().min()?;
                self.circle(&ways, start)
            })
            .collect();
        circles.sort_unstable();
        circles
    }

    /// The shortest way from a node back to itself.
    fn circle(&self, ways: &DiGraphMap<NodeIndex, Id>, start: NodeIndex) -> Option<Vec<Id>> {
        let mut before: HashMap<NodeIndex, (NodeIndex, Id)> = HashMap::new();
        let mut queue = VecDeque::from([start]);
        while let Some(node) = queue.pop_front() {
            for (_, next, &flow) in ways.edges(node) {
                before.entry(next).or_insert_with(|| {
                    queue.push_back(next);
                    (node, flow)
                });
            }
        }
        let mut way = vec![self.graph[start]];
        let mut last = start;
        loop {
            let &(node, flow) = before.get(&last)?;
            way.extend([flow, self.graph[node]]);
            last = node;
            if last == start {
                way.reverse();
                return Some(way);
            }
        }
    }
}
