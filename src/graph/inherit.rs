//! What a node inherits from others: criticality from what needs it,
//! classification from the data that it holds, receives or carries.

use std::collections::VecDeque;

use petgraph::Direction;
use petgraph::graph::{DiGraph, NodeIndex};

use super::{Edge, Ends, services, with_both_ends};
use crate::model::{
    Classification, Criticality, Data, DataCategory, DataNature, Id, Model, Node, ServiceKind,
    Target,
};

/// The level of each node, and what it has it from.
#[derive(Debug)]
pub(super) struct Inherited<L> {
    levels: Vec<Option<L>>,
    /// The node before, on the way by which the level came.
    before: Vec<Option<NodeIndex>>,
    /// What lies before the first node of a way: the data, and the flow in which
    /// it comes; only for levels that do not begin with the nodes themselves.
    origins: Vec<Option<(Id, Option<Id>)>>,
}

impl<L: Copy + Ord> Inherited<L> {
    fn new(size: usize) -> Self {
        Self {
            levels: vec![None; size],
            before: vec![None; size],
            origins: Vec::new(),
        }
    }

    pub(super) fn level(&self, node: NodeIndex) -> Option<L> {
        self.levels[node.index()]
    }

    pub(super) fn before(&self, node: NodeIndex) -> Option<NodeIndex> {
        self.before[node.index()]
    }

    /// For each node, whether its level is another than before, or comes by another way;
    /// `was` tells which node it was.
    pub(super) fn changed(
        &self,
        before: &Self,
        was: impl Fn(NodeIndex) -> Option<NodeIndex>,
    ) -> Vec<bool> {
        let is_other = |node: usize| {
            let Some(old) = was(NodeIndex::new(node)).map(NodeIndex::index) else {
                return true;
            };
            self.levels[node] != before.levels[old]
                || self.before[node].map(&was) != before.before[old].map(Some)
                || self.origins.get(node) != before.origins.get(old)
        };
        // What is another for a node is so for all that have their level through it.
        let mut known: Vec<Option<bool>> = vec![None; self.levels.len()];
        for node in 0..known.len() {
            let mut way = vec![node];
            let changed = loop {
                let last = way[way.len() - 1];
                if let Some(known) = known[last] {
                    break known;
                }
                if is_other(last) {
                    break true;
                }
                match self.before[last] {
                    Some(before) => way.push(before.index()),
                    None => break false,
                }
            };
            way.into_iter().for_each(|node| known[node] = Some(changed));
        }
        known.into_iter().map(|it| it == Some(true)).collect()
    }

    pub(super) fn path(&self, node: NodeIndex, graph: &DiGraph<Id, Edge>) -> Vec<Id> {
        if self.level(node).is_none() {
            return Vec::new();
        }
        let mut way = vec![graph[node]];
        let mut first = node;
        while let Some(before) = self.before[first.index()] {
            way.push(graph[before]);
            first = before;
        }
        if let Some(&Some((data, flow))) = self.origins.get(first.index()) {
            way.extend(flow);
            way.push(data);
        }
        way.reverse();
        way
    }
}

/// The criticality of services: the highest of their own and of all that cannot
/// work without them. Services that need each other in a circle share the
/// highest of them all.
pub(super) fn criticality(
    model: &Model,
    needs: &DiGraph<(), ()>,
    circles: &[Vec<NodeIndex>],
    size: usize,
) -> Inherited<Criticality> {
    let mut own = vec![None; needs.node_count()];
    for (service, own) in model.services.iter().zip(&mut own) {
        *own = service.criticality.known().copied();
    }
    let mut found = Inherited::new(size);
    // The circles come with what is needed first; levels go the other way.
    for circle in circles.iter().rev() {
        let given = |node: NodeIndex, found: &Inherited<Criticality>| {
            let stated = own[node.index()].map(|level| (level, None));
            let inherited = needs
                .neighbors_directed(node, Direction::Incoming)
                .filter_map(|dependent| Some((found.level(dependent)?, Some(dependent))));
            // On equal terms, what was said of the service itself explains best.
            let best =
                inherited.max_by_key(|&(level, dependent)| (level, std::cmp::Reverse(dependent)));
            match (stated, best) {
                (Some(stated), Some(best)) if best.0 > stated.0 => Some(best),
                (stated, best) => stated.or(best),
            }
        };
        // Most services stand in no circle.
        if let [node] = **circle {
            if let Some((level, before)) = given(node, &found) {
                found.levels[node.index()] = Some(level);
                found.before[node.index()] = before;
            }
            continue;
        }
        let entries: Vec<_> = circle
            .iter()
            .map(|&node| (node, given(node, &found)))
            .collect();
        let Some(highest) = entries
            .iter()
            .filter_map(|(_, given)| *given)
            .map(|(level, _)| level)
            .max()
        else {
            continue;
        };
        let mut queue = VecDeque::new();
        for (node, entry) in entries {
            if let Some((level, before)) = entry
                && level == highest
            {
                found.levels[node.index()] = Some(level);
                found.before[node.index()] = before;
                queue.push_back(node);
            }
        }
        while let Some(node) = queue.pop_front() {
            for needed in needs.neighbors_directed(node, Direction::Outgoing) {
                if found.level(needed).is_none() && circle.contains(&needed) {
                    found.levels[needed.index()] = Some(highest);
                    found.before[needed.index()] = Some(node);
                    queue.push_back(needed);
                }
            }
        }
    }
    found
}

/// The classification of nodes. Data classifies the services that keep it and
/// both ends of the flows that carry it; a service classifies the server or
/// storage on which it stands, and the place of its backups.
pub(super) fn classification(
    model: &Model,
    ends: &[Ends],
    size: usize,
) -> Inherited<Classification> {
    let levels: Vec<Option<Classification>> = model.data.iter().map(level_of).collect();
    let mut found = Inherited::new(size);
    found.origins = vec![None; size];
    let mut hold = |nodes: &[NodeIndex], data: Id, through: Option<Id>| {
        let level = model.data.place(data).and_then(|place| levels[place]);
        for node in nodes.iter().map(|node| node.index()) {
            if level > found.levels[node] {
                found.levels[node] = level;
                found.origins[node] = Some((data, through));
            }
        }
    };
    for (node, service) in services(model) {
        for storage in service.stores.each() {
            if let Some(data) = storage.data.known() {
                hold(&[node], data.id, None);
            }
        }
    }
    for (from, to, flow) in with_both_ends(model, ends) {
        for data in flow.data.each() {
            hold(&[from, to], data.id, Some(flow.id));
        }
    }
    let node = |id| model.place(id, Node::COLLECTIONS).map(NodeIndex::new);
    let mut carried: Vec<Vec<NodeIndex>> = vec![Vec::new(); size];
    for backup in &model.backups {
        let Some(place) = backup.kept_on.known().and_then(|kept| node(kept.id)) else {
            continue;
        };
        for covered in backup.covers.each() {
            if let Some(service) = node(covered.id) {
                carried[service.index()].push(place);
            } else {
                hold(&[place], covered.id, None);
            }
        }
    }
    let bears = |kind: &ServiceKind| matches!(kind, ServiceKind::Server | ServiceKind::Storage);
    let bears: Vec<bool> = services(model)
        .map(|(_, service)| service.kind.is_known_and(bears))
        .collect();
    for (node, service) in services(model) {
        for needed in service.depends_on.each() {
            if let Some(needed) = model.services.place(needed.id)
                && bears[needed]
            {
                carried[node.index()].push(NodeIndex::new(needed));
            }
        }
    }
    spread(&mut found, &carried);
    found
}

/// Lets levels go along `carried`, the highest first, so that each node is
/// reached once.
fn spread(found: &mut Inherited<Classification>, carried: &[Vec<NodeIndex>]) {
    let mut settled = vec![false; carried.len()];
    for &level in Classification::ALL.iter().rev() {
        let mut queue: VecDeque<usize> = (0..carried.len())
            .filter(|&node| found.levels[node] == Some(level))
            .collect();
        while let Some(node) = queue.pop_front() {
            if std::mem::replace(&mut settled[node], true) {
                continue;
            }
            for &next in &carried[node] {
                if found.levels[next.index()] < Some(level) {
                    found.levels[next.index()] = Some(level);
                    found.before[next.index()] = Some(NodeIndex::new(node));
                    queue.push_back(next.index());
                }
            }
        }
    }
}

/// The classification of data: what the user judged; without it, the least that
/// follows from what the data is.
pub fn level_of(data: &Data) -> Option<Classification> {
    if let Some(&stated) = data.classification.known() {
        return Some(stated);
    }
    let is_secret = |category: &DataCategory| category.code() == "credentials";
    if data.categories.each().any(is_secret) {
        return Some(Classification::Restricted);
    }
    match data.nature.known()? {
        DataNature::Sensitive if data.large_scale.is(&true) => Some(Classification::Restricted),
        DataNature::Sensitive | DataNature::Secrecy => Some(Classification::Confidential),
        DataNature::Personal => Some(Classification::Internal),
        DataNature::None => None,
    }
}
