//! Which column each box stands in.

use std::collections::BTreeMap;

use petgraph::algo::{greedy_feedback_arc_set, toposort};
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;

use super::{Edge, Node};

/// A column with fewer boxes is never divided.
const FEW: f64 = 10.0;

/// The columns of the boxes that a line joins to another box.
pub(super) struct Columns {
    /// The column of each node; nothing for a node without such a line.
    pub(super) of: Vec<Option<usize>>,
    /// The lane of each column.
    pub(super) lanes: Vec<usize>,
}

/// Gives each box a column. Within a lane, a line goes from a column to one
/// further right where no circle forbids it.
pub(super) fn columns(nodes: &[Node], edges: &[Edge]) -> Columns {
    let links: Vec<(usize, usize)> = edges
        .iter()
        .map(|edge| (edge.from, edge.to))
        .filter(|&(from, to)| from != to && from.max(to) < nodes.len())
        .collect();

    // How much each node is drawn to the lanes on its right.
    let mut pull = vec![0_i64; nodes.len()];
    let mut linked = vec![false; nodes.len()];
    for &(from, to) in &links {
        for (node, other) in [(from, to), (to, from)] {
            linked[node] = true;
            pull[node] += match nodes[other].lane.cmp(&nodes[node].lane) {
                std::cmp::Ordering::Less => -1,
                std::cmp::Ordering::Equal => 0,
                std::cmp::Ordering::Greater => 1,
            };
        }
    }

    let mut lanes: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for node in (0..nodes.len()).filter(|&node| linked[node]) {
        lanes.entry(nodes[node].lane).or_default().push(node);
    }

    // About one and a half times as wide as high, however many there are.
    let count = linked.iter().filter(|&&linked| linked).count();
    let most = (1.4 * (count as f64).sqrt()).max(FEW) as usize;

    let mut columns = Columns {
        of: vec![None; nodes.len()],
        lanes: Vec::new(),
    };
    for (lane, members) in lanes {
        let inner: Vec<(usize, usize)> = links
            .iter()
            .filter_map(|(from, to)| {
                Some((
                    members.binary_search(from).ok()?,
                    members.binary_search(to).ok()?,
                ))
            })
            .collect();
        let pulls: Vec<i64> = members.iter().map(|&node| pull[node]).collect();
        for rank in ranks(&inner, &pulls) {
            let pieces = rank.len().div_ceil(most).max(1);
            for piece in rank.chunks(rank.len().div_ceil(pieces).max(1)) {
                for &member in piece {
                    columns.of[members[member]] = Some(columns.lanes.len());
                }
                columns.lanes.push(lane);
            }
        }
    }
    columns
}

/// Divides the members of a lane into ranks, so that the links between them go
/// from one rank to a later one. In a rank, who is drawn to the right is last.
fn ranks(links: &[(usize, usize)], pulls: &[i64]) -> Vec<Vec<usize>> {
    let graph = |links: &mut dyn Iterator<Item = (usize, usize)>| {
        let mut graph = DiGraph::<(), (), usize>::default();
        for _ in pulls {
            graph.add_node(());
        }
        graph.extend_with_edges(links.map(|(from, to)| (NodeIndex::new(from), NodeIndex::new(to))));
        graph
    };
    let mut forwards = links.to_vec();
    for backward in greedy_feedback_arc_set(&graph(&mut links.iter().copied())) {
        let link = &mut forwards[backward.id().index()];
        *link = (link.1, link.0);
    }
    let graph = graph(&mut forwards.into_iter());
    // INVARIANT: with its backward links turned round, a graph has such an order.
    let sorted = toposort(&graph, None).unwrap_or_default();

    // How far right each has to be for those before it, and may be for those after it.
    let mut earliest = vec![0; pulls.len()];
    for &node in &sorted {
        for next in graph.neighbors(node) {
            earliest[next.index()] = earliest[next.index()].max(earliest[node.index()] + 1);
        }
    }
    let last = earliest.iter().copied().max().unwrap_or(0);
    let mut latest = vec![last; pulls.len()];
    for &node in sorted.iter().rev() {
        for next in graph.neighbors(node) {
            latest[node.index()] = latest[node.index()].min(latest[next.index()] - 1);
        }
    }

    // As far left as possible; but who has nobody before and nobody further
    // left stands near those after.
    let mut ranks = vec![Vec::new(); last + 1];
    let mut at = earliest;
    for &node in &sorted {
        let pull = pulls[node.index()];
        if pull > 0 || (pull == 0 && at[node.index()] == 0) {
            at[node.index()] = latest[node.index()];
        }
        for next in graph.neighbors(node) {
            at[next.index()] = at[next.index()].max(at[node.index()] + 1);
        }
        ranks[at[node.index()]].push(node.index());
    }
    for rank in &mut ranks {
        rank.sort_by_key(|&node| (pulls[node], node));
    }
    ranks.retain(|rank| !rank.is_empty());
    ranks
}
