//! How high everything stands.

use super::layers::{Kind, Layers, Ports};
use super::straighten::straighten;

/// The rounds that bring lines near.
const ROUGH_ROUNDS: usize = 20;

/// The rounds that straighten them.
const FINE_ROUNDS: usize = 40;

/// With more vertices than this, straight lines are not worth the wait.
const MANY: usize = 20_000;

/// Two ends nearer than this count as level.
const LEVEL: f64 = 2.0;

/// The end of a segment, as seen from its other end.
#[derive(Clone, Copy)]
pub(super) struct Join {
    pub(super) other: usize,
    /// How much lower the vertex would stand than the other if the line between
    /// them were level.
    offset: f64,
    pub(super) weight: f64,
}

impl Join {
    /// Where the vertex has to stand for the line to be level.
    pub(super) fn wish(&self, heights: &[f64]) -> f64 {
        heights[self.other] + self.offset
    }
}

/// What each vertex is joined to.
pub(super) type Joined = Vec<Vec<Join>>;

/// The height of the centre of every vertex.
///
/// Each layer in turn is brought as near as its order and its gaps allow to
/// what it is joined to. First squares of the distances are made small, then
/// the distances themselves: that leaves many lines quite straight and a few
/// with a bend, which reads better than all a little askew.
pub(super) fn place(layers: &Layers, order: &[Vec<usize>], ports: &Ports) -> Vec<f64> {
    let mut heights = vec![0.0; layers.vertices.len()];
    let mut joined: Joined = vec![Vec::new(); layers.vertices.len()];
    for (segment, &(left, right)) in layers.segments.iter().zip(ports) {
        let is_inner = [segment.left, segment.right]
            .iter()
            .all(|&end| layers.vertices[end].kind == Kind::Station);
        let weight = if is_inner { 3.0 } else { 1.0 };
        for (vertex, other, offset) in [
            (segment.left, segment.right, right - left),
            (segment.right, segment.left, left - right),
        ] {
            joined[vertex].push(Join {
                other,
                offset,
                weight,
            });
        }
    }
    for layer in order {
        let wishes: Vec<(f64, f64)> = layer.iter().map(|_| (0.0, 1.0)).collect();
        settle(layers, layer, &wishes, &mut heights);
    }
    let is_rough = heights.len() > MANY;
    let rounds = ROUGH_ROUNDS + if is_rough { 0 } else { FINE_ROUNDS };
    for round in 0..rounds {
        for step in 0..order.len() {
            let layer = if round % 2 == 0 {
                &order[step]
            } else {
                &order[order.len() - 1 - step]
            };
            let wishes: Vec<(f64, f64)> = layer
                .iter()
                .map(|&vertex| {
                    let (mut sum, mut weights) = (0.0, 0.0);
                    for join in &joined[vertex] {
                        let wish = join.wish(&heights);
                        let weight = if round < ROUGH_ROUNDS {
                            join.weight
                        } else {
                            join.weight / ((wish - heights[vertex]).abs() + LEVEL)
                        };
                        sum += weight * wish;
                        weights += weight;
                    }
                    if weights > 0.0 {
                        (sum / weights, weights)
                    } else {
                        (heights[vertex], f64::MIN_POSITIVE)
                    }
                })
                .collect();
            settle(layers, layer, &wishes, &mut heights);
        }
    }
    if !is_rough {
        straighten(layers, order, &joined, &mut heights);
    }
    heights
}

/// Vertices of a layer that touch and move together.
struct Block {
    /// Where its first vertex wants to be, on the whole.
    wish: f64,
    weight: f64,
    first: usize,
}

/// Gives the vertices of a layer the heights nearest to their wishes (in the
/// sense of least squares) that keep their order and distances.
fn settle(layers: &Layers, layer: &[usize], wishes: &[(f64, f64)], heights: &mut [f64]) {
    // Without the distances between them the vertices only have to keep their
    // order: this is isotonic regression, solved by pooling adjacent violators.
    let mut offsets = Vec::with_capacity(layer.len());
    let mut offset = 0.0;
    for (at, &vertex) in layer.iter().enumerate() {
        if at > 0 {
            offset += layers.vertices[layer[at - 1]].distance(&layers.vertices[vertex]);
        }
        offsets.push(offset);
    }
    let mut blocks: Vec<Block> = Vec::new();
    for (first, (&(wish, weight), offset)) in wishes.iter().zip(&offsets).enumerate() {
        let mut block = Block {
            wish: wish - offset,
            weight,
            first,
        };
        while let Some(above) = blocks.pop_if(|above| above.wish > block.wish) {
            let weight = above.weight + block.weight;
            block = Block {
                wish: (above.wish * above.weight + block.wish * block.weight) / weight,
                weight,
                first: above.first,
            };
        }
        blocks.push(block);
    }
    let ends = blocks
        .iter()
        .skip(1)
        .map(|block| block.first)
        .chain([layer.len()]);
    for (block, end) in blocks.iter().zip(ends) {
        for at in block.first..end {
            heights[layer[at]] = block.wish + offsets[at];
        }
    }
}
