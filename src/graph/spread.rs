//! How a failure spreads: along dependencies, and to those who receive data by
//! one way only.

use std::collections::VecDeque;

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use petgraph::Direction;
use petgraph::graph::NodeIndex;

use super::DataGraph;
use crate::model::Id;

/// The services that a failure reaches, and by which way.
#[derive(Debug, Default)]
pub struct Spread {
    reached: Vec<Id>,
    /// For a service that is not a beginning, the one that it needs.
    before: HashMap<Id, Id>,
}

impl Spread {
    /// The services, those where it begins first, then the nearest.
    pub fn services(&self) -> &[Id] {
        &self.reached
    }

    /// The service that a service needs and through which it is reached; nothing
    /// where it begins.
    pub fn before(&self, service: Id) -> Option<Id> {
        self.before.get(&service).copied()
    }

    /// A shortest way by which it reaches a service: from where it begins, along
    /// those that need each other, to this one.
    pub fn path_to(&self, service: Id) -> Vec<Id> {
        let mut way = vec![service];
        let mut last = service;
        while let Some(&before) = self.before.get(&last) {
            way.push(before);
            last = before;
        }
        way.reverse();
        way
    }
}

impl DataGraph {
    /// What fails with some services: themselves, and all that cannot work
    /// without one of them, directly or through others.
    pub fn spread(&self, from: impl IntoIterator<Item = Id>) -> Spread {
        let mut found = Spread::default();
        let mut seen = HashSet::new();
        let mut queue = VecDeque::new();
        for id in from {
            if let Some(node) = self.services.place(id).map(NodeIndex::new)
                && seen.insert(node)
            {
                found.reached.push(id);
                queue.push_back(node);
            }
        }
        while let Some(node) = queue.pop_front() {
            // Neighbours come with the last edge first.
            let mut dependents: Vec<NodeIndex> = self
                .needs
                .neighbors_directed(node, Direction::Incoming)
                .filter(|dependent| seen.insert(*dependent))
                .collect();
            dependents.sort_unstable();
            for dependent in dependents {
                let id = self.graph[dependent];
                found.reached.push(id);
                found.before.insert(id, self.graph[node]);
                queue.push_back(dependent);
            }
        }
        found
    }

    /// Who receives a set of data only through some nodes or flows: those that
    /// it no longer reaches once these are gone.
    ///
    /// For one node or flow these are what it dominates in the graph of the
    /// data. For several no dominator tree tells, and two searches by breadth
    /// tell both in linear time, where petgraph's `dominators` is quadratic at
    /// worst; a test holds the one against the other.
    pub fn only_through(&self, data: Id, gone: &HashSet<Id>) -> Vec<Id> {
        let all = self.receivers(data, &HashSet::new());
        let left: HashSet<Id> = self.receivers(data, gone).into_iter().collect();
        all.into_iter()
            .filter(|id| !left.contains(id) && !gone.contains(id))
            .collect()
    }

    /// Everyone whom data reaches from where it begins, with some nodes and flows gone.
    fn receivers(&self, data: Id, gone: &HashSet<Id>) -> Vec<Id> {
        let carriers = self.carriers_of(data);
        let mut ways: HashMap<NodeIndex, Vec<NodeIndex>> = HashMap::new();
        let mut fed: HashSet<NodeIndex> = HashSet::new();
        for carrier in carriers {
            fed.insert(carrier.to);
            if !gone.contains(&carrier.flow) {
                ways.entry(carrier.from).or_default().push(carrier.to);
            }
        }
        let mut reached = Vec::new();
        let mut seen = HashSet::new();
        let mut queue = VecDeque::new();
        // Data begins where it is kept as the reference or otherwise, and with
        // those who send it without having received it.
        let begins = self.holders_of(data).iter().copied().chain(
            carriers
                .iter()
                .map(|carrier| carrier.from)
                .filter(|node| !fed.contains(node)),
        );
        for node in begins {
            if !gone.contains(&self.graph[node]) && seen.insert(node) {
                queue.push_back(node);
            }
        }
        while let Some(node) = queue.pop_front() {
            reached.push(self.graph[node]);
            for &next in ways.get(&node).into_iter().flatten() {
                if !gone.contains(&self.graph[next]) && seen.insert(next) {
                    queue.push_back(next);
                }
            }
        }
        reached
    }
}

#[cfg(test)]
mod tests {
    use foldhash::HashSet;
    use serde_json::json;

    use crate::audit::testing::Draft;
    use crate::model::Id;

    #[test]
    fn a_failure_spreads_to_what_needs_it_by_the_shortest_way() {
        let draft = Draft::default()
            .service("Internet", json!({}))
            .service("Serveur", json!({ "dependsOn": ["@Internet"] }))
            .service(
                "Salaires",
                json!({ "dependsOn": ["@Serveur", "@Internet"] }),
            )
            .service("Impôts", json!({ "dependsOn": ["@Serveur"] }))
            .service("Papier", json!({}));
        let spread = draft.graph().spread([draft.id("Internet")]);
        assert_eq!(
            draft.names(spread.services()),
            ["Internet", "Serveur", "Salaires", "Impôts"]
        );
        assert_eq!(
            draft.names(&spread.path_to(draft.id("Impôts"))),
            ["Internet", "Serveur", "Impôts"]
        );
        assert_eq!(
            draft.names(&spread.path_to(draft.id("Salaires"))),
            ["Internet", "Salaires"]
        );
    }

    #[test]
    fn who_receives_data_by_another_way_too_is_not_cut_off() {
        let draft = Draft::default()
            .data("Dossiers", json!({}))
            .service("Serveur", json!({ "stores": [{ "data": "@Dossiers" }] }))
            .service("Messagerie", json!({}))
            .party("Clients", json!({}))
            .party("Fisc", json!({}))
            .flow(
                "envoi",
                json!({ "from": "@Serveur", "to": "@Messagerie", "data": ["@Dossiers"] }),
            )
            .flow(
                "e-mail",
                json!({ "from": "@Messagerie", "to": "@Clients", "data": ["@Dossiers"] }),
            )
            .flow(
                "suite",
                json!({ "from": "@Messagerie", "to": "@Fisc", "data": ["@Dossiers"] }),
            )
            .flow(
                "portail",
                json!({ "from": "@Serveur", "to": "@Fisc", "data": ["@Dossiers"] }),
            );
        let gone: HashSet<Id> = [draft.id("envoi")].into_iter().collect();
        let cut = draft.graph().only_through(draft.id("Dossiers"), &gone);
        assert_eq!(draft.names(&cut), ["Messagerie", "Clients"]);
    }
}

// Not in the browser, which has no proptest.
#[cfg(all(test, not(target_arch = "wasm32")))]
mod properties {
    use std::collections::BTreeSet;

    use foldhash::{HashSet, HashSetExt};
    use petgraph::algo::dominators::simple_fast;
    use petgraph::graphmap::DiGraphMap;
    use proptest::prelude::*;
    use serde_json::json;

    use crate::audit::testing::Draft;

    proptest! {
        #[test]
        fn what_one_flow_alone_reaches_is_what_it_dominates(
            ends in proptest::collection::vec((0_usize..7, 0_usize..7), 1..16),
            holder in 0_usize..7,
            pick in 0_usize..16,
        ) {
            let mut draft = Draft::default().data("D", json!({}));
            for node in 0..7 {
                let stores = if node == holder { json!([{ "data": "@D" }]) } else { json!([]) };
                draft = draft.service(&format!("s{node}"), json!({ "stores": stores }));
            }
            for (index, (from, to)) in ends.iter().enumerate() {
                draft = draft.flow(&format!("f{index}"), json!({
                    "from": format!("@s{from}"), "to": format!("@s{to}"), "data": ["@D"],
                }));
            }
            let pick = pick % ends.len();
            let mut gone = HashSet::new();
            gone.insert(draft.id(&format!("f{pick}")));
            let cut: BTreeSet<String> = draft
                .names(&draft.graph().only_through(draft.id("D"), &gone))
                .into_iter()
                .collect();

            // The same with flows as nodes of their own, and a root before all beginnings.
            let (root, flow) = (1000, |index| 100 + index);
            let mut graph: DiGraphMap<usize, ()> = DiGraphMap::new();
            graph.add_edge(root, holder, ());
            for (index, (from, to)) in ends.iter().enumerate() {
                graph.add_edge(*from, flow(index), ());
                graph.add_edge(flow(index), *to, ());
                if !ends.iter().any(|(_, fed)| fed == from) {
                    graph.add_edge(root, *from, ());
                }
            }
            let dominators = simple_fast(&graph, root);
            let dominated: BTreeSet<String> = (0..7)
                .filter(|node| {
                    dominators
                        .dominators(*node)
                        .is_some_and(|mut above| above.any(|above| above == flow(pick)))
                })
                .map(|node| format!("s{node}"))
                .collect();
            prop_assert_eq!(cut, dominated);
        }
    }
}
