//! The model as a graph, and the questions asked of it.
//!
//! Nodes are services and parties; edges are flows, in the direction in which
//! data goes, and dependencies, from a service to what it cannot work without.
//! The graph is built once for a model and read only; every question is linear
//! in its size, or in the size of its answer.
//!
//! No algorithm here recurses: a chain of ten thousand dependencies must not
//! exhaust a browser's stack. That is why strongly connected components come
//! from petgraph's `kosaraju_scc`, its `tarjan_scc` being recursive.

mod cycles;
mod exposure;
mod failure;
mod grouped;
mod inherit;
pub mod layout;
mod spread;

use std::sync::{Arc, Mutex};

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::{VisitMap, Visitable};
use smallvec::SmallVec;

use crate::model::{
    Classification, Criticality, Data, Flow, FlowMode, Id, Model, Node, Party, Service, Table,
    Target,
};

pub use exposure::Exposure;
pub use failure::{SlowerNeeds, sole_keeper, sole_keepers};
pub use grouped::{Grouped, by_id};
pub use inherit::level_of;
pub use spread::Spread;

/// Why two nodes are linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub enum Edge {
    /// Data goes from the first to the second, in the flow with this id.
    Flow(Id),
    /// The first cannot work without the second.
    Dependency,
}

/// Where a flow begins and ends, as far as that is known and in the model.
type Ends = [Option<NodeIndex>; 2];

/// A flow of data, with its ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Carrier {
    flow: Id,
    from: NodeIndex,
    to: NodeIndex,
    automatic: bool,
}

/// The model as a graph.
#[derive(Debug)]
pub struct DataGraph {
    graph: Arc<DiGraph<Id, Edge>>,
    /// The dependencies alone, between those of the nodes that are services.
    needs: Arc<DiGraph<(), ()>>,
    /// The services that need each other in a circle together, each other one alone;
    /// what is needed comes first.
    circles: Arc<Vec<Vec<NodeIndex>>>,
    /// The services that a search came to, none between two of them.
    seen: Mutex<<DiGraph<(), ()> as Visitable>::Map>,
    /// What the nodes stand for, services first, each in the order of their ids.
    services: Table<Service>,
    parties: Table<Party>,
    data: Table<Data>,
    /// Where each flow begins and ends, as far as that is known and in the model.
    ends: Arc<Vec<Ends>>,
    /// The services that hold a set of data, those that are its reference first.
    holders: Arc<Grouped<NodeIndex>>,
    /// The flows that carry a set of data, in the order of the nodes from which
    /// they go.
    carriers: Arc<Grouped<Carrier>>,
    criticality: Arc<inherit::Inherited<Criticality>>,
    classification: Arc<inherit::Inherited<Classification>>,
}

impl DataGraph {
    /// Builds the graph of a model. References to missing records make no edge.
    pub fn new(model: &Model) -> Self {
        let mut graph = DiGraph::with_capacity(
            model.services.len() + model.parties.len(),
            model.flows.len() + model.services.len(),
        );
        for id in model.services.ids().iter().chain(model.parties.ids()) {
            graph.add_node(*id);
        }
        let ends: Vec<_> = model.flows.iter().map(|flow| ends(flow, model)).collect();
        let mut flows: Vec<(NodeIndex, NodeIndex, &Flow)> = Vec::with_capacity(model.flows.len());
        for (from, to, flow) in with_both_ends(model, &ends) {
            graph.add_edge(from, to, Edge::Flow(flow.id));
            flows.push((from, to, flow));
        }
        flows.sort_by_key(|(from, _, _)| *from);
        let carriers = flows.iter().flat_map(|&(from, to, flow)| {
            let automatic = flow.mode.is(&FlowMode::Automatic);
            let carrier = Carrier {
                flow: flow.id,
                from,
                to,
                automatic,
            };
            let carried = flow.data.each();
            carried.map(move |data| (model.data.place(data.id), carrier))
        });
        let carriers = Grouped::new(carriers);
        let mut needs = DiGraph::with_capacity(model.services.len(), model.services.len());
        for _ in &model.services {
            needs.add_node(());
        }
        for (from, service) in services(model) {
            for needed in service.depends_on.each() {
                if let Some(to) = model.services.place(needed.id).map(NodeIndex::new)
                    && needed.id != service.id
                {
                    graph.add_edge(from, to, Edge::Dependency);
                    needs.add_edge(from, to, ());
                }
            }
        }
        let circles = kosaraju_scc(&needs);
        Self {
            criticality: Arc::new(inherit::criticality(
                model,
                &needs,
                &circles,
                graph.node_count(),
            )),
            classification: Arc::new(inherit::classification(model, &ends, graph.node_count())),
            graph: Arc::new(graph),
            seen: Mutex::new(needs.visit_map()),
            services: model.services.clone(),
            parties: model.parties.clone(),
            data: model.data.clone(),
            needs: Arc::new(needs),
            circles: Arc::new(circles),
            ends: Arc::new(ends),
            holders: Arc::new(exposure::holders(model)),
            carriers: Arc::new(carriers),
        }
    }

    /// The graph of the next state of a model; it shares with the one before what is the
    /// same in both.
    pub fn next(model: &Model, before: &Model, graph: &Arc<Self>) -> Arc<Self> {
        if !Self::has_same_edges(model, before) {
            return Arc::new(Self::new(model));
        }
        let services = |is_same: fn(&Service, &Service) -> bool| {
            model.services.is_like(&before.services, is_same)
        };
        let same_criticality = services(|now, was| now.criticality == was.criticality);
        let same_backups = model.backups.is_like(&before.backups, |now, was| {
            now.kept_on == was.kept_on && now.covers == was.covers
        });
        let same_data = |now: &Data, was: &Data| level_of(now) == level_of(was);
        let same_classification = same_backups
            && model.data.is_like(&before.data, same_data)
            && services(|now, was| now.kind == was.kind);
        if same_criticality && same_classification {
            return Arc::clone(graph);
        }
        let size = graph.graph.node_count();
        let criticality = if same_criticality {
            Arc::clone(&graph.criticality)
        } else {
            let found = inherit::criticality(model, &graph.needs, &graph.circles, size);
            Arc::new(found)
        };
        let classification = if same_classification {
            Arc::clone(&graph.classification)
        } else {
            Arc::new(inherit::classification(model, &graph.ends, size))
        };
        Arc::new(Self {
            criticality,
            classification,
            graph: Arc::clone(&graph.graph),
            seen: Mutex::new(graph.needs.visit_map()),
            services: model.services.clone(),
            parties: model.parties.clone(),
            data: model.data.clone(),
            needs: Arc::clone(&graph.needs),
            circles: Arc::clone(&graph.circles),
            ends: Arc::clone(&graph.ends),
            holders: Arc::clone(&graph.holders),
            carriers: Arc::clone(&graph.carriers),
        })
    }

    /// Whether the next state of a model has the same nodes and edges, and the same data
    /// in them.
    pub fn has_same_edges(model: &Model, before: &Model) -> bool {
        model.services.is_like(&before.services, |now, was| {
            now.depends_on == was.depends_on && now.stores == was.stores
        }) && model.parties.is_like(&before.parties, |_, _| true)
            && model.data.is_like(&before.data, |_, _| true)
            && model.flows.is_like(&before.flows, |now, was| {
                now.from == was.from
                    && now.to == was.to
                    && now.data == was.data
                    && now.mode == was.mode
            })
    }

    /// The services and parties whose criticality or classification is another than in
    /// an earlier graph, or comes to them by another way, and those that are new.
    pub fn levels_changed(&self, before: &Self) -> Vec<Id> {
        let has_same_nodes = self.services.has_same_ids(&before.services)
            && self.parties.has_same_ids(&before.parties);
        let was = |node: NodeIndex| {
            if has_same_nodes {
                Some(node)
            } else {
                before.node(self.graph[node])
            }
        };
        let critical = self.criticality.changed(&before.criticality, was);
        let classified = self.classification.changed(&before.classification, was);
        let either = critical.into_iter().zip(classified);
        let nodes = self.graph.node_weights().zip(either);
        let changed = nodes.filter(|(_, (one, other))| *one || *other);
        changed.map(|(id, _)| *id).collect()
    }

    /// All that some services need, directly or through others, and they themselves;
    /// what is no service here is left out.
    pub fn needed(&self, services: &[Id]) -> Vec<Id> {
        let mut seen = self.needs.visit_map();
        let places = services.iter().filter_map(|&id| self.services.place(id));
        let nodes = places.map(NodeIndex::new);
        let mut found: Vec<NodeIndex> = nodes.filter(|&node| seen.visit(node)).collect();
        let mut next = 0;
        while let Some(&node) = found.get(next) {
            found.extend(self.needs.neighbors(node).filter(|&it| seen.visit(it)));
            next += 1;
        }
        found.into_iter().map(|node| self.graph[node]).collect()
    }

    /// The node of a service or party.
    fn node(&self, id: Id) -> Option<NodeIndex> {
        let service = self.services.place(id);
        let party = || Some(self.services.len() + self.parties.place(id)?);
        service.or_else(party).map(NodeIndex::new)
    }

    /// Whether a node is a service.
    fn is_service(&self, node: NodeIndex) -> bool {
        node.index() < self.services.len()
    }

    /// For each flow, the places of its two ends among services and parties, as far as
    /// they are known and in the model.
    pub fn ends(&self) -> impl Iterator<Item = [Option<usize>; 2]> + '_ {
        let place = |end: Option<NodeIndex>| end.map(NodeIndex::index);
        self.ends.iter().map(move |ends| ends.map(place))
    }

    /// The services that keep a set of data.
    fn holders_of(&self, data: Id) -> &[NodeIndex] {
        self.holders.of(self.data.place(data))
    }

    /// What carries a set of data.
    fn carriers_of(&self, data: Id) -> &[Carrier] {
        self.carriers.of(self.data.place(data))
    }

    /// The graph itself.
    pub fn petgraph(&self) -> &DiGraph<Id, Edge> {
        &self.graph
    }

    /// The number of flows that start or end at a node.
    pub fn flow_count(&self, id: Id) -> usize {
        let Some(node) = self.node(id) else {
            return 0;
        };
        [petgraph::Direction::Outgoing, petgraph::Direction::Incoming]
            .into_iter()
            .flat_map(|direction| self.graph.edges_directed(node, direction))
            .filter(|edge| matches!(edge.weight(), Edge::Flow(_)))
            .count()
    }

    /// The services that need a service directly, in the order of their ids.
    pub fn direct_dependents(&self, id: Id) -> Vec<Id> {
        self.in_order(self.needing(id).collect())
    }

    /// How many services need a service directly.
    pub fn dependent_count(&self, id: Id) -> usize {
        // Mostly there are none or one, and a need that is said twice is one.
        let mut dependents: SmallVec<[NodeIndex; 8]> = self.needing(id).collect();
        dependents.sort_unstable();
        dependents.dedup();
        dependents.len()
    }

    /// The services that need a service directly, once for each time that it is said.
    fn needing(&self, id: Id) -> impl Iterator<Item = NodeIndex> + '_ {
        let node = self.services.place(id).map(NodeIndex::new);
        let incoming = petgraph::Direction::Incoming;
        node.into_iter()
            .flat_map(move |node| self.needs.neighbors_directed(node, incoming))
    }

    /// The ids of services, in their order and each once. Services are nodes in
    /// the order of their ids.
    fn in_order(&self, mut services: Vec<NodeIndex>) -> Vec<Id> {
        services.sort_unstable();
        services.dedup();
        services.into_iter().map(|node| self.graph[node]).collect()
    }

    /// How critical a service really is: at least as much as whatever cannot
    /// work without it (K*).
    pub fn criticality(&self, id: Id) -> Option<Criticality> {
        self.criticality.level(self.node(id)?)
    }

    /// The service from which a service has its criticality, one step on the way;
    /// nothing if it is its own, or not known.
    pub fn criticality_from(&self, id: Id) -> Option<Id> {
        let before = self.criticality.before(self.node(id)?)?;
        Some(self.graph[before])
    }

    /// The services through which a service has its criticality: from the one
    /// that was judged so, along its dependencies, to this one.
    pub fn criticality_path(&self, id: Id) -> Vec<Id> {
        let node = self.node(id);
        node.map_or_else(Vec::new, |node| self.criticality.path(node, &self.graph))
    }

    /// The classification of the most confidential data that a service or party
    /// holds, receives, or carries for another service (C*).
    pub fn classification(&self, id: Id) -> Option<Classification> {
        self.classification.level(self.node(id)?)
    }

    /// How critical a service or party is, and how confidential what it holds: both at
    /// once.
    pub fn levels(&self, id: Id) -> (Option<Criticality>, Option<Classification>) {
        let node = self.node(id);
        let levels = |node| {
            (
                self.criticality.level(node),
                self.classification.level(node),
            )
        };
        node.map_or((None, None), levels)
    }

    /// Where a node has its classification from: the data, then the flow or the
    /// services through which it comes, then the node.
    pub fn classification_path(&self, id: Id) -> Vec<Id> {
        let node = self.node(id);
        node.map_or_else(Vec::new, |node| self.classification.path(node, &self.graph))
    }
}

/// The services with their nodes, which come first and in the same order.
fn services(model: &Model) -> impl Iterator<Item = (NodeIndex, &Service)> {
    let services = model.services.iter().enumerate();
    services.map(|(place, service)| (NodeIndex::new(place), service))
}

/// The ends of a flow, as far as they are known and in the model.
fn ends(flow: &Flow, model: &Model) -> Ends {
    let node = |id| model.place(id, Node::COLLECTIONS).map(NodeIndex::new);
    [&flow.from, &flow.to].map(|end| node(end.known()?.id))
}

/// The flows of which both ends are known, with these.
fn with_both_ends<'m>(
    model: &'m Model,
    ends: &'m [Ends],
) -> impl Iterator<Item = (NodeIndex, NodeIndex, &'m Flow)> {
    let flows = model.flows.iter().zip(ends);
    flows.filter_map(|(flow, ends)| Some((ends[0]?, ends[1]?, flow)))
}
