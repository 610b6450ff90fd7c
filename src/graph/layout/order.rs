//! In what order things stand in each layer, so that few lines cross.

use petgraph::stable_graph::{NodeIndex, StableDiGraph};
use rust_sugiyama::configure::{Config, RankingType};

use super::layers::Layers;

/// With more vertices than this, the library takes longer than one waits and
/// calls itself more deeply than a browser's stack allows: a few sweeps of our
/// own have to do.
const MANY: usize = 1_500;

/// How many times the sweeps go through the layers.
const SWEEPS: usize = 12;

/// The vertices of each layer from top to bottom.
pub(super) fn order(layers: &Layers) -> Vec<Vec<usize>> {
    let vertices: usize = layers.members.iter().map(Vec::len).sum();
    let mut order = if vertices <= MANY && layers.is_proper {
        by_library(layers)
    } else {
        by_sweeps(layers)
    };
    for layer in &mut order {
        layer.sort_by_key(|&vertex| layers.vertices[vertex].group);
    }
    order
}

/// The order of `rust-sugiyama`.
///
/// INVARIANT: the library only ever sees a graph without circles, whose edges
/// join neighbouring layers, and where only the first layer of a connected part
/// has vertices without a predecessor. Its own ranking (`Up`) then finds our
/// layers again without a search, and none of its assumptions can fail.
fn by_library(layers: &Layers) -> Vec<Vec<usize>> {
    let count = layers.vertices.len();
    let mut first_layer = vec![usize::MAX; count];
    let mut is_reached = vec![false; count];
    for vertex in layers.members.iter().flatten().copied() {
        let of = &layers.vertices[vertex];
        first_layer[of.group] = first_layer[of.group].min(of.layer);
    }
    let mut graph = StableDiGraph::<(), ()>::new();
    for _ in 0..count {
        graph.add_node(());
    }
    for segment in &layers.segments {
        is_reached[segment.right] = true;
        graph.add_edge(index(segment.left), index(segment.right), ());
    }
    for vertex in layers.members.iter().flatten().copied() {
        let of = &layers.vertices[vertex];
        if !is_reached[vertex] {
            let mut right = index(vertex);
            for _ in first_layer[of.group]..of.layer {
                let left = graph.add_node(());
                graph.add_edge(left, right, ());
                right = left;
            }
        }
    }

    let config = Config {
        minimum_length: 1,
        ranking_type: RankingType::Up,
        ..Config::default()
    };
    let mut at = vec![0.0; graph.node_count()];
    for (part, _, _) in rust_sugiyama::from_graph(&graph, &|_, ()| (1.0, 1.0), &config) {
        for (vertex, (x, _)) in part {
            at[vertex.index()] = x;
        }
    }
    let mut order = layers.members.clone();
    for layer in &mut order {
        layer.sort_by(|&a, &b| at[a].total_cmp(&at[b]).then(a.cmp(&b)));
    }
    order
}

fn index(vertex: usize) -> NodeIndex {
    NodeIndex::new(vertex)
}

/// Moves each vertex to the middle of its neighbours, layer by layer, there and
/// back again.
fn by_sweeps(layers: &Layers) -> Vec<Vec<usize>> {
    let mut order = layers.members.clone();
    let mut lefts = vec![Vec::new(); layers.vertices.len()];
    let mut rights = vec![Vec::new(); layers.vertices.len()];
    for segment in &layers.segments {
        lefts[segment.right].push(segment.left);
        rights[segment.left].push(segment.right);
    }
    // Where a vertex stands in its layer, from 0 to 1.
    let mut at = vec![0.0; layers.vertices.len()];
    let settle = |layer: &[usize], at: &mut Vec<f64>| {
        for (place, &vertex) in layer.iter().enumerate() {
            at[vertex] = (place as f64 + 0.5) / layer.len() as f64;
        }
    };
    for layer in &order {
        settle(layer, &mut at);
    }
    for sweep in 0..SWEEPS {
        let neighbours = if sweep % 2 == 0 { &lefts } else { &rights };
        for step in 0..order.len() {
            let layer = if sweep % 2 == 0 {
                step
            } else {
                order.len() - 1 - step
            };
            for &vertex in &order[layer] {
                let near = &neighbours[vertex];
                if !near.is_empty() {
                    let sum: f64 = near.iter().map(|&other| at[other]).sum();
                    at[vertex] = sum / near.len() as f64;
                }
            }
            order[layer].sort_by(|&a, &b| at[a].total_cmp(&at[b]).then(a.cmp(&b)));
            settle(&order[layer], &mut at);
        }
    }
    order
}
