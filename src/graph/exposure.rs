//! Where a set of data goes: everyone who holds or receives it (X(d)).

use std::collections::VecDeque;

use foldhash::HashMap;
use petgraph::graph::NodeIndex;
use petgraph::visit::{VisitMap, Visitable};

use super::{DataGraph, Grouped};
use crate::model::{Id, Model, Service, StorageRole};

/// Everyone who holds or receives a set of data, and by which way.
#[derive(Debug, Default)]
pub struct Exposure {
    /// The nodes, in the order in which the data reaches them.
    reached: Vec<Id>,
    /// For a node that is not a beginning, the node before and the flow.
    before: HashMap<Id, (Id, Id)>,
}

impl Exposure {
    /// The services and parties, those that keep the data first.
    pub fn nodes(&self) -> &[Id] {
        &self.reached
    }

    /// The shortest way by which the data comes to a node: nodes and flows in
    /// turn, from where it is kept.
    pub fn path_to(&self, node: Id) -> Vec<Id> {
        let mut way = vec![node];
        let mut last = node;
        while let Some(&(before, flow)) = self.before.get(&last) {
            way.extend([flow, before]);
            last = before;
        }
        way.reverse();
        way
    }
}

/// The services that keep each set of data, its reference first.
pub(super) fn holders(model: &Model) -> Grouped<NodeIndex> {
    let is_master = |service: &Service, data: Id| {
        let mut kept = service.stores.each();
        kept.any(|it| it.role.is(&StorageRole::Master) && it.data.is_known_and(|it| it.id == data))
    };
    let is_master = &is_master;
    let of_role = |master: bool| {
        super::services(model).flat_map(move |(node, service)| {
            let kept = service
                .stores
                .each()
                .filter_map(|it| Some(it.data.known()?.id));
            let kept = kept.filter(move |&data| is_master(service, data) == master);
            kept.map(move |data| (model.data.place(data), node))
        })
    };
    Grouped::new(of_role(true).chain(of_role(false))).distinct()
}

impl DataGraph {
    /// The services that keep a set of data, its reference first.
    pub fn holders(&self, data: Id) -> impl ExactSizeIterator<Item = Id> + '_ {
        let holders = self.holders_of(data).iter();
        holders.map(|&node| self.graph[node])
    }

    /// The flows that carry a set of data.
    pub fn carriers(&self, data: Id) -> impl ExactSizeIterator<Item = Id> + '_ {
        self.carriers_of(data).iter().map(|carrier| carrier.flow)
    }

    /// The services that keep, send or receive a set of data, and the parties
    /// that receive it, in the order of their ids: those of its exposure,
    /// without the ways to them.
    pub fn reached(&self, data: Id) -> Vec<Id> {
        let mut reached: Vec<Id> = self.reached_at(data).map(|(_, id)| id).collect();
        // Services, then parties, are nodes in the order of their ids.
        reached.sort();
        reached
    }

    /// The same with their places among services and parties, in the order of these.
    pub fn reached_at(&self, data: Id) -> impl Iterator<Item = (usize, Id)> + '_ {
        let holders = self.holders_of(data).iter().copied();
        let carriers = self.carriers_of(data).iter();
        let ends = carriers.flat_map(|carrier| {
            let is_service = self.is_service(carrier.from);
            std::iter::once(carrier.to).chain(is_service.then_some(carrier.from))
        });
        let mut nodes: Vec<NodeIndex> = holders.chain(ends).collect();
        nodes.sort_unstable();
        nodes.dedup();
        let nodes = nodes.into_iter();
        nodes.map(|node| (node.index(), self.graph[node]))
    }

    /// Everyone who holds or receives a set of data. The search is by breadth,
    /// from the services that keep it along the flows that carry it; who sends
    /// it without being reached that way is a beginning of its own.
    pub fn exposure(&self, data: Id) -> Exposure {
        let carriers = self.carriers_of(data);
        // They stand in the order of the nodes from which they go.
        let ways = |from: NodeIndex| {
            let first = carriers.partition_point(|carrier| carrier.from < from);
            let rest = carriers.iter().skip(first);
            rest.take_while(move |carrier| carrier.from == from)
        };
        let holders = self.holders_of(data);
        let mut found = Exposure::default();
        let mut seen = self.graph.visit_map();
        let mut queue = VecDeque::new();
        queue.extend(holders.iter().copied().filter(|&node| seen.visit(node)));
        let mut beginnings = carriers.iter().map(|carrier| carrier.from);
        loop {
            while let Some(node) = queue.pop_front() {
                found.reached.push(self.graph[node]);
                for carrier in ways(node) {
                    if seen.visit(carrier.to) {
                        let way = (self.graph[node], carrier.flow);
                        found.before.insert(self.graph[carrier.to], way);
                        queue.push_back(carrier.to);
                    }
                }
            }
            match beginnings.find(|&node| seen.visit(node)) {
                Some(node) => queue.push_back(node),
                None => return found,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::audit::testing::Draft;

    #[test]
    fn data_is_followed_from_where_it_is_kept_by_the_shortest_way() {
        let draft = Draft::default()
            .data("Dossiers", json!({}))
            .service("Serveur", json!({ "stores": [{ "data": "@Dossiers" }] }))
            .service("Messagerie", json!({}))
            .party("Clients", json!({}))
            .flow(
                "envoi",
                json!({ "from": "@Serveur", "to": "@Messagerie", "data": ["@Dossiers"] }),
            )
            .flow(
                "reste",
                json!({ "from": "@Messagerie", "to": "@Clients", "data": ["@Dossiers"] }),
            )
            .flow("autre", json!({ "from": "@Serveur", "to": "@Clients" }));
        let exposure = draft.graph().exposure(draft.id("Dossiers"));
        assert_eq!(
            draft.names(exposure.nodes()),
            ["Serveur", "Messagerie", "Clients"]
        );
        assert_eq!(
            draft.names(&exposure.path_to(draft.id("Clients"))),
            ["Serveur", "envoi", "Messagerie", "reste", "Clients"]
        );
    }

    #[test]
    fn who_sends_data_that_we_do_not_keep_is_exposed_too() {
        let draft = Draft::default()
            .data("Dossiers", json!({}))
            .party("Clients", json!({}))
            .service("Transfert", json!({}))
            .flow(
                "envoi",
                json!({ "from": "@Clients", "to": "@Transfert", "data": ["@Dossiers"] }),
            );
        let exposure = draft.graph().exposure(draft.id("Dossiers"));
        assert_eq!(draft.names(exposure.nodes()), ["Clients", "Transfert"]);
    }
}
