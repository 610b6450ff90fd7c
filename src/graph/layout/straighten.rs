//! Takes the small bends out of lines.

use petgraph::unionfind::UnionFind;

use super::layers::Layers;
use super::place::Joined;

/// How many times everything is tried.
const ROUNDS: usize = 40;

/// What more lines than this wish for is not weighed.
const CROWD: usize = 60;

/// Two ends nearer than this are level.
const LEVEL: f64 = 0.05;

/// Moves vertices up or down, in the room that their neighbours leave, where
/// that makes the bends of their lines smaller on the whole, or fewer. In every
/// second round, what is joined by level lines moves together.
pub(super) fn straighten(
    layers: &Layers,
    order: &[Vec<usize>],
    joined: &Joined,
    heights: &mut [f64],
) {
    let count = heights.len();
    let (mut above, mut below) = (vec![None; count], vec![None; count]);
    for pair in order.iter().flat_map(|layer| layer.windows(2)) {
        below[pair[0]] = Some(pair[1]);
        above[pair[1]] = Some(pair[0]);
    }
    for round in 0..ROUNDS {
        let sets = sets(layers, joined, heights, round % 2 == 1);
        let mut members = vec![Vec::new(); count];
        for &vertex in layers.members.iter().flatten() {
            members[sets[vertex]].push(vertex);
        }
        for (set, members) in members.iter().enumerate() {
            let bends: Vec<(f64, f64)> = members
                .iter()
                .flat_map(|&vertex| joined[vertex].iter().map(move |join| (vertex, join)))
                .filter(|(_, join)| sets[join.other] != set)
                .map(|(vertex, join)| (join.wish(heights) - heights[vertex], join.weight))
                .collect();
            if bends.is_empty() || bends.len() > CROWD {
                continue;
            }
            let room = |over: usize, under: usize| {
                let distance = layers.vertices[over].distance(&layers.vertices[under]);
                (heights[under] - heights[over] - distance).max(0.0)
            };
            let (mut up, mut down) = (f64::INFINITY, f64::INFINITY);
            for &vertex in members {
                if let Some(other) = above[vertex].filter(|&other| sets[other] != set) {
                    up = up.min(room(other, vertex));
                }
                if let Some(other) = below[vertex].filter(|&other| sets[other] != set) {
                    down = down.min(room(vertex, other));
                }
            }
            let step = best_step(&bends, up, down);
            for &vertex in members {
                heights[vertex] += step;
            }
        }
    }
}

/// What moves together: each vertex alone, or with those it has a level line to.
fn sets(layers: &Layers, joined: &Joined, heights: &[f64], together: bool) -> Vec<usize> {
    let mut sets = UnionFind::<usize>::new(heights.len());
    if together {
        for &vertex in layers.members.iter().flatten() {
            for join in &joined[vertex] {
                if (join.wish(heights) - heights[vertex]).abs() < LEVEL {
                    sets.union(vertex, join.other);
                }
            }
        }
    }
    sets.into_labeling()
}

/// How far to move for the smallest bends, then the fewest.
fn best_step(bends: &[(f64, f64)], up: f64, down: f64) -> f64 {
    let cost = |step: f64| {
        let (mut sum, mut count) = (0.0, 0.0);
        for &(bend, weight) in bends {
            sum += weight * (bend - step).abs();
            count += if (bend - step).abs() < LEVEL {
                0.0
            } else {
                weight
            };
        }
        (sum, count)
    };
    let (mut best, mut lowest) = (0.0, cost(0.0));
    for &(bend, _) in bends {
        let step = bend.clamp(-up, down);
        let (sum, count) = cost(step);
        if sum < lowest.0 - LEVEL || (sum < lowest.0 + LEVEL && count < lowest.1) {
            (best, lowest) = (step, (sum, count));
        }
    }
    best
}
