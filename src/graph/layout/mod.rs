//! Where things stand on the map: coordinates for boxes and the lines between
//! them, without any drawing.
//!
//! The drawing is layered, and reads from left to right. Who is outside, who is
//! inside, what is used: each is a **lane** that the caller names by a number,
//! and a lane has one or more **columns**. Lines run in the gaps between the
//! columns and cross a column only where no box stands. In every gap a line
//! passes through a **station**, a straight piece with room for its label, so
//! that no line runs through a label either.
//!
//! 1. `columns` gives each box a column.
//! 2. `layers` makes a chain of stations of each line, so that everything
//!    joins two neighbouring layers.
//! 3. `order` orders each layer so that few lines cross (`rust-sugiyama`).
//! 4. `place` chooses heights so that lines are short, and `straighten` so
//!    that they have few bends.
//! 5. `route` turns all that into points.
//!
//! The result depends on the input alone. Nothing here can fail: an edge whose
//! end is no node gets no route, and sizes that are no sizes count as zero.

mod columns;
mod layers;
mod order;
mod place;
mod route;
mod straighten;

use serde::{Deserialize, Serialize};

pub use route::Route;

use layers::Layers;

/// The room between the boxes of one column.
const NODE_GAP: f64 = 20.0;

/// The room between two lines, and between a line and a box.
const LINE_GAP: f64 = 12.0;

/// The room between boxes that no line touches.
const GRID_GAP: f64 = 16.0;

/// The distance between two lines that end at the same side of a box.
const PORT_STEP: f64 = 13.0;

/// How far a line that comes back to its own box goes out of it.
const LOOP_REACH: f64 = 12.0;

/// The room a thing takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Size {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

impl Size {
    /// The same size, without what no drawing can hold.
    fn sane(self) -> Self {
        let sane = |length: f64| {
            if length.is_finite() {
                length.clamp(0.0, 10_000.0)
            } else {
                0.0
            }
        };
        Self {
            width: sane(self.width),
            height: sane(self.height),
        }
    }
}

/// A box to place.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Node {
    /// The room its content needs; the box may become wider and higher.
    pub size: Size,
    /// Its lane; lanes stand from left to right in the order of their numbers.
    pub lane: usize,
}

/// A line to draw.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Edge {
    /// The index of the node where it starts.
    pub from: usize,
    /// The index of the node where it ends; may be the same.
    pub to: usize,
    /// The room its label needs.
    pub label: Size,
}

/// A rectangle, by its upper left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rect {
    /// Its left side.
    pub x: f64,
    /// Its upper side.
    pub y: f64,
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

/// The part of the map that a lane covers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lane {
    /// The number that its nodes have.
    pub number: usize,
    /// Its left side.
    pub x: f64,
    /// From left to right.
    pub width: f64,
}

/// Where everything stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MapLayout {
    /// The size of the whole.
    pub size: Size,
    /// The lanes in use, from left to right.
    pub lanes: Vec<Lane>,
    /// The height of the lanes; what no line touches stands below.
    pub lanes_height: f64,
    /// The boxes, in the order of the nodes.
    pub nodes: Vec<Rect>,
    /// The lines, in the order of the edges.
    pub edges: Vec<Route>,
}

/// Lays the map out.
pub fn layout(nodes: &[Node], edges: &[Edge]) -> MapLayout {
    let edges: Vec<Edge> = edges
        .iter()
        .map(|edge| Edge {
            label: edge.label.sane(),
            ..*edge
        })
        .collect();
    let mut nodes: Vec<Node> = nodes
        .iter()
        .map(|node| Node {
            size: node.size.sane(),
            ..*node
        })
        .collect();
    for edge in edges.iter().filter(|edge| edge.from == edge.to) {
        // The label of a line that comes back stands above its box.
        if let Some(node) = nodes.get_mut(edge.from) {
            node.size.width = node.size.width.max(edge.label.width);
        }
    }

    let columns = columns::columns(&nodes, &edges);
    let layers = Layers::new(&nodes, &edges, &columns);
    let order = order::order(&layers);
    let ports = layers.ports(&order);
    let heights = place::place(&layers, &order, &ports);
    route::route(&nodes, &edges, &columns, &layers, &ports, &heights)
}
