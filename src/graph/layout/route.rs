//! From columns and heights to points.

use serde::{Deserialize, Serialize};

use super::columns::Columns;
use super::layers::{Layers, Ports, loop_height};
use super::{Edge, GRID_GAP, LOOP_REACH, Lane, MapLayout, NODE_GAP, Node, Rect, Size};

/// The room in a gap for lines to change their height, on each side of the labels.
const BEND: (f64, f64) = (28.0, 80.0);

/// How much of a difference in height becomes room for it.
const SLOPE: f64 = 0.3;

/// The room between a lane's sides and its boxes.
const LANE_MARGIN: f64 = 16.0;

/// The way of a line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Route {
    /// Its points, from where it starts to where it ends. Between two points it
    /// is level, upright, or changes its height as [`Route::path`] draws it.
    pub points: Vec<(f64, f64)>,
    /// The centre of its label.
    pub label: (f64, f64),
}

impl Route {
    /// The line in the language of SVG's paths, with rounded changes of height.
    pub fn path(&self) -> String {
        let mut path = String::new();
        let mut before = None;
        for &(x, y) in &self.points {
            let step = match before {
                None => format!("M{x:.1} {y:.1}"),
                Some((from_x, from_y)) if from_x == x || from_y == y => format!("L{x:.1} {y:.1}"),
                Some((from_x, from_y)) => {
                    let middle = f64::midpoint(from_x, x);
                    format!("C{middle:.1} {from_y:.1} {middle:.1} {y:.1} {x:.1} {y:.1}")
                }
            };
            path.push_str(&step);
            before = Some((x, y));
        }
        path
    }
}

/// Where a layer stands from left to right.
#[derive(Clone, Copy, Default)]
struct Span {
    left: f64,
    right: f64,
}

pub(super) fn route(
    nodes: &[Node],
    edges: &[Edge],
    columns: &Columns,
    layers: &Layers,
    ports: &Ports,
    heights: &[f64],
) -> MapLayout {
    let mut heights = heights.to_vec();
    let lanes_height = move_to_top(layers, &mut heights);
    let spans = spans(nodes, edges, layers, ports, &heights);
    let mut map = MapLayout {
        size: Size {
            width: spans.last().map_or(0.0, |span| span.right + LANE_MARGIN),
            height: lanes_height,
        },
        lanes: lanes(columns, &spans),
        lanes_height,
        nodes: vec![Rect::default(); nodes.len()],
        edges: Vec::new(),
    };
    for (node, (rect, vertex)) in map.nodes.iter_mut().zip(&layers.vertices).enumerate() {
        if columns.of[node].is_some() {
            let span = spans[vertex.layer];
            let height = vertex.height - 2.0 * layers.loops[node];
            *rect = Rect {
                x: span.left,
                y: heights[node] - height / 2.0,
                width: span.right - span.left,
                height,
            };
        }
    }
    place_apart(&mut map, nodes, columns, &layers.loops);
    let mut used = vec![0.0; nodes.len()];
    for (index, edge) in edges.iter().enumerate() {
        let route = if edge.from != edge.to {
            let mut route = along(index, layers, ports, &heights, &spans);
            if is_leftwards(edge, columns) {
                route.points.reverse();
            }
            route
        } else if let (Some(rect), Some(used)) = (map.nodes.get(edge.from), used.get_mut(edge.from))
        {
            *used += loop_height(edge);
            loop_above(*rect, *used, edge)
        } else {
            Route::default()
        };
        map.edges.push(route);
    }
    map
}

fn is_leftwards(edge: &Edge, columns: &Columns) -> bool {
    match (columns.of.get(edge.from), columns.of.get(edge.to)) {
        (Some(Some(from)), Some(Some(to))) => from > to,
        _ => false,
    }
}

/// Moves everything so that the highest touches the upper margin; says how high
/// the whole is.
fn move_to_top(layers: &Layers, heights: &mut [f64]) -> f64 {
    let (mut top, mut bottom) = (f64::INFINITY, f64::NEG_INFINITY);
    for &vertex in layers.members.iter().flatten() {
        let half = layers.vertices[vertex].height / 2.0;
        top = top.min(heights[vertex] - half);
        bottom = bottom.max(heights[vertex] + half);
    }
    if top > bottom {
        return 0.0;
    }
    for height in heights {
        *height += NODE_GAP - top;
    }
    bottom - top + 2.0 * NODE_GAP
}

/// Where each layer stands: columns as wide as their widest box; gaps with room
/// for the bends of their lines on both sides of the labels.
fn spans(
    nodes: &[Node],
    edges: &[Edge],
    layers: &Layers,
    ports: &Ports,
    heights: &[f64],
) -> Vec<Span> {
    let mut widths = vec![0.0_f64; layers.count];
    for &vertex in layers.members.iter().flatten() {
        if let Some(node) = nodes.get(vertex) {
            let width = &mut widths[layers.vertices[vertex].layer];
            *width = width.max(node.size.width);
        }
    }
    let mut bends = vec![BEND.0; layers.count];
    for (edge, (chain, label)) in edges.iter().zip(layers.chains.iter().zip(&layers.labels)) {
        for &index in chain {
            let (segment, (left, right)) = (layers.segments[index], ports[index]);
            let rise = heights[segment.left] + left - heights[segment.right] - right;
            let gap = layers.vertices[segment.left].layer;
            let bend = &mut bends[gap];
            *bend = bend.max((rise.abs() * SLOPE).min(BEND.1));
        }
        if let Some(label) = label {
            let width = &mut widths[layers.vertices[*label].layer];
            *width = width.max(edge.label.width);
        }
    }
    let mut x = LANE_MARGIN;
    let mut spans = Vec::new();
    for (layer, width) in widths.into_iter().enumerate() {
        if layer > 0 {
            x += bends[layer - 1];
        }
        spans.push(Span {
            left: x,
            right: x + width,
        });
        x += width;
    }
    spans
}

/// The lanes meet in the middle of the gap between them.
fn lanes(columns: &Columns, spans: &[Span]) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = Vec::new();
    for (column, &number) in columns.lanes.iter().enumerate() {
        let left = match column {
            0 => 0.0,
            _ => {
                let gap = spans[2 * column - 1];
                f64::midpoint(gap.left, gap.right)
            }
        };
        let right = match spans.get(2 * column + 1) {
            Some(gap) => f64::midpoint(gap.left, gap.right),
            None => spans[2 * column].right + LANE_MARGIN,
        };
        match lanes.last_mut() {
            Some(lane) if lane.number == number => lane.width = right - lane.x,
            _ => lanes.push(Lane {
                number,
                x: left,
                width: right - left,
            }),
        }
    }
    lanes
}

/// A line along its chain.
fn along(edge: usize, layers: &Layers, ports: &Ports, heights: &[f64], spans: &[Span]) -> Route {
    let mut route = Route::default();
    for &index in &layers.chains[edge] {
        let (segment, (left, right)) = (layers.segments[index], ports[index]);
        let span = |vertex: usize| spans[layers.vertices[vertex].layer];
        route
            .points
            .push((span(segment.left).right, heights[segment.left] + left));
        route
            .points
            .push((span(segment.right).left, heights[segment.right] + right));
    }
    if let Some(station) = layers.labels[edge] {
        let span = spans[layers.vertices[station].layer];
        route.label = (f64::midpoint(span.left, span.right), heights[station]);
    }
    route
}

/// A line that leaves a box at its upper side and comes back to it.
fn loop_above(rect: Rect, reach: f64, edge: &Edge) -> Route {
    let middle = rect.x + rect.width / 2.0;
    let half = (rect.width / 4.0).min(2.0 * LOOP_REACH) + reach / 4.0;
    let half = half.min(rect.width / 2.0);
    let above = rect.y - reach + edge.label.height / 2.0;
    Route {
        points: vec![
            (middle - half, rect.y),
            (middle - half, above),
            (middle + half, above),
            (middle + half, rect.y),
        ],
        label: (middle, above),
    }
}

/// Boxes that no line joins to another stand below the lanes, in rows.
fn place_apart(map: &mut MapLayout, nodes: &[Node], columns: &Columns, loops: &[f64]) {
    let mut apart: Vec<usize> = (0..nodes.len())
        .filter(|&node| columns.of[node].is_none())
        .collect();
    apart.sort_by_key(|&node| (nodes[node].lane, node));
    let width = apart
        .iter()
        .map(|&node| nodes[node].size.width)
        .fold(0.0, f64::max);
    let step = width + GRID_GAP;
    let room = map.size.width.max(4.0 * step) - 2.0 * LANE_MARGIN + GRID_GAP;
    let most = ((room / step.max(1.0)) as usize).max(1);
    // As wide as the lanes; without them, as square as a map alone would be.
    let wide = if map.lanes.is_empty() {
        ((apart.len() as f64 * 2.0).sqrt().ceil() as usize).max(most)
    } else {
        most
    };
    let mut y = map.lanes_height + NODE_GAP;
    for row in apart.chunks(wide) {
        let room = row.iter().map(|&node| loops[node]).fold(0.0, f64::max);
        let height = row
            .iter()
            .map(|&node| nodes[node].size.height)
            .fold(0.0, f64::max);
        for (at, &node) in row.iter().enumerate() {
            map.nodes[node] = Rect {
                x: LANE_MARGIN + at as f64 * step,
                y: y + room,
                width,
                height,
            };
        }
        map.size.width = map
            .size
            .width
            .max(2.0 * LANE_MARGIN + row.len() as f64 * step - GRID_GAP);
        y += room + height + GRID_GAP;
        map.size.height = y;
    }
}
