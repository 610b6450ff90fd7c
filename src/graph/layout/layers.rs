//! The map as layers whose lines only join neighbours: columns of boxes at even
//! numbers, the gaps between them at odd ones.

use std::cmp::Reverse;

use petgraph::unionfind::UnionFind;

use super::columns::Columns;
use super::{Edge, LINE_GAP, LOOP_REACH, NODE_GAP, Node, PORT_STEP};

/// With more stations than this, long lines cross the columns where they may.
const MANY: usize = 300_000;

/// What stands in a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A box.
    Box,
    /// Where a line passes.
    Station,
}

/// Something that stands in a layer.
#[derive(Clone, Debug)]
pub(super) struct Vertex {
    pub(super) kind: Kind,
    pub(super) layer: usize,
    /// Its height on the map, with what belongs to it.
    pub(super) height: f64,
    /// What it is joined to, directly or not, has the same number; the biggest
    /// such group has the first.
    pub(super) group: usize,
}

impl Vertex {
    /// The room between two neighbours of a layer, from centre to centre.
    pub(super) fn distance(&self, below: &Self) -> f64 {
        let gap = match (self.kind, below.kind) {
            (Kind::Box, Kind::Box) => NODE_GAP,
            _ => LINE_GAP,
        };
        f64::midpoint(self.height, below.height) + gap
    }
}

/// A piece of a line, between two vertices.
#[derive(Clone, Copy, Debug)]
pub(super) struct Segment {
    pub(super) left: usize,
    pub(super) right: usize,
}

/// How far from the centre of its vertex each segment ends, on its left and on
/// its right.
pub(super) type Ports = Vec<(f64, f64)>;

/// The map as layers.
pub(super) struct Layers {
    /// How many.
    pub(super) count: usize,
    /// First one for each node (those without a column are in no layer), then
    /// the stations.
    pub(super) vertices: Vec<Vertex>,
    pub(super) segments: Vec<Segment>,
    /// The segments of each edge from left to right.
    pub(super) chains: Vec<Vec<usize>>,
    /// The station of each edge that has its label.
    pub(super) labels: Vec<Option<usize>>,
    /// The room above each node for the lines that come back to it.
    pub(super) loops: Vec<f64>,
    /// Whether every segment joins neighbouring layers.
    pub(super) is_proper: bool,
    /// The vertices of each layer, in the order of their making.
    pub(super) members: Vec<Vec<usize>>,
}

impl Layers {
    pub(super) fn new(nodes: &[Node], edges: &[Edge], columns: &Columns) -> Self {
        let layer = |node: usize| columns.of.get(node).copied().flatten().map(|c| 2 * c);
        let stations: usize = edges
            .iter()
            .filter_map(|edge| Some(layer(edge.from)?.abs_diff(layer(edge.to)?)))
            .sum();
        let mut layers = Self {
            count: (2 * columns.lanes.len()).saturating_sub(1),
            vertices: nodes
                .iter()
                .enumerate()
                .map(|(node, of)| Vertex {
                    kind: Kind::Box,
                    layer: layer(node).unwrap_or(0),
                    height: of.size.height,
                    group: 0,
                })
                .collect(),
            segments: Vec::new(),
            chains: Vec::new(),
            labels: Vec::new(),
            loops: vec![0.0; nodes.len()],
            is_proper: stations <= MANY,
            members: Vec::new(),
        };
        for edge in edges {
            match (layer(edge.from), layer(edge.to)) {
                (Some(from), Some(to)) if from < to => layers.chain(edge, edge.from, edge.to),
                (Some(from), Some(to)) if from > to => layers.chain(edge, edge.to, edge.from),
                _ => {
                    layers.chains.push(Vec::new());
                    layers.labels.push(None);
                }
            }
        }
        for edge in edges.iter().filter(|edge| edge.from == edge.to) {
            if let Some(room) = layers.loops.get_mut(edge.from) {
                *room += loop_height(edge);
            }
        }
        layers.grow_boxes();
        layers.group(nodes.len());
        layers.members = vec![Vec::new(); layers.count];
        for vertex in 0..layers.vertices.len() {
            if vertex >= nodes.len() || columns.of[vertex].is_some() {
                layers.members[layers.vertices[vertex].layer].push(vertex);
            }
        }
        layers
    }

    /// Joins two boxes by a chain of stations. The label is in the middle gap,
    /// of two in the one nearer to where the line starts.
    fn chain(&mut self, edge: &Edge, left: usize, right: usize) {
        let (first, last) = (self.vertices[left].layer, self.vertices[right].layer);
        let gaps = (last - first) / 2;
        let middle = if edge.from == left {
            (gaps - 1) / 2
        } else {
            gaps / 2
        };
        let label_layer = first + 1 + 2 * middle;
        let mut chain = Vec::new();
        let mut before = left;
        for layer in first + 1..last {
            let has_label = layer == label_layer;
            if !has_label && !self.is_proper {
                continue;
            }
            let station = self.vertices.len();
            self.vertices.push(Vertex {
                kind: Kind::Station,
                layer,
                height: if has_label { edge.label.height } else { 0.0 },
                group: 0,
            });
            if has_label {
                self.labels.push(Some(station));
            }
            chain.push(self.join(before, station));
            before = station;
        }
        chain.push(self.join(before, right));
        self.chains.push(chain);
    }

    fn join(&mut self, left: usize, right: usize) -> usize {
        self.segments.push(Segment { left, right });
        self.segments.len() - 1
    }

    /// Makes boxes high enough for the lines that end there.
    fn grow_boxes(&mut self) {
        let mut sides = vec![(0_u32, 0_u32); self.vertices.len()];
        for segment in &self.segments {
            sides[segment.left].1 += 1;
            sides[segment.right].0 += 1;
        }
        for ((vertex, (left, right)), room) in self.vertices.iter_mut().zip(sides).zip(&self.loops)
        {
            let ports = f64::from(left.max(right));
            // The room above is also left below, so that the box is in the middle.
            vertex.height = vertex.height.max(ports * PORT_STEP) + 2.0 * room;
        }
    }

    /// Finds what is joined to what.
    fn group(&mut self, nodes: usize) {
        let mut sets = UnionFind::<usize>::new(self.vertices.len());
        for segment in &self.segments {
            sets.union(segment.left, segment.right);
        }
        let sets = sets.into_labeling();
        let mut sizes = vec![0_usize; sets.len()];
        let mut first = vec![usize::MAX; sets.len()];
        for (vertex, &set) in sets.iter().enumerate().take(nodes) {
            sizes[set] += 1;
            first[set] = first[set].min(vertex);
        }
        let mut ranked: Vec<usize> = (0..sets.len()).filter(|&set| sizes[set] > 0).collect();
        ranked.sort_by_key(|&set| (Reverse(sizes[set]), first[set]));
        let mut group = vec![0; sets.len()];
        for (rank, &set) in ranked.iter().enumerate() {
            group[set] = rank;
        }
        for (vertex, set) in self.vertices.iter_mut().zip(sets) {
            vertex.group = group[set];
        }
    }

    /// Where the segments end at their boxes: one under the other, in the order
    /// of what they lead to.
    pub(super) fn ports(&self, order: &[Vec<usize>]) -> Ports {
        let mut position = vec![0; self.vertices.len()];
        for layer in order {
            for (at, &vertex) in layer.iter().enumerate() {
                position[vertex] = at;
            }
        }
        let mut lefts = vec![Vec::new(); self.vertices.len()];
        let mut rights = vec![Vec::new(); self.vertices.len()];
        for (index, segment) in self.segments.iter().enumerate() {
            rights[segment.left].push(index);
            lefts[segment.right].push(index);
        }
        let mut ports = vec![(0.0, 0.0); self.segments.len()];
        let offset = |at: usize, of: usize| (at as f64 - (of as f64 - 1.0) / 2.0) * PORT_STEP;
        for side in &mut rights {
            side.sort_by_key(|&segment| (position[self.segments[segment].right], segment));
            for (at, &segment) in side.iter().enumerate() {
                ports[segment].0 = offset(at, side.len());
            }
        }
        for side in &mut lefts {
            side.sort_by_key(|&segment| (position[self.segments[segment].left], segment));
            for (at, &segment) in side.iter().enumerate() {
                ports[segment].1 = offset(at, side.len());
            }
        }
        ports
    }
}

/// The room above a box for a line that comes back to it.
pub(super) fn loop_height(edge: &Edge) -> f64 {
    LOOP_REACH + edge.label.height
}
