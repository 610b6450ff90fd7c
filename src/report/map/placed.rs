//! The map with its words, and where everything stands.

use super::words;
use super::{DataMap, Lane, MapNode};
use crate::graph::layout::{Edge, MapLayout, Node, Size, layout};
use crate::model::Model;
use crate::report::phrase::record_name;
use crate::texts::Texts;

/// The height of a line of a name.
pub const NAME_LINE: f64 = 17.0;

/// The room for the name in a node.
const NAME_ROOM: f64 = 128.0;

/// The lines of a name, and of a label, at most.
const LINES: (usize, usize) = (3, 2);

/// The height of a line of a label.
pub const LABEL_LINE: f64 = 14.0;

/// How small kinds and labels are beside names.
const SMALL: f64 = 12.0 / 13.0;

/// A node without its lines of name.
const NODE: Size = Size {
    width: 160.0,
    height: 30.0,
};

/// A label without its text.
const LABEL: Size = Size {
    width: 50.0,
    height: 9.0,
};

/// The room for the text of a label.
const LABEL_ROOM: f64 = 100.0;

/// With more lines than this no label could be read.
const MOST_LABELS: usize = 300;

/// The map, ready to be drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacedMap {
    /// What it shows.
    pub map: DataMap,
    /// Where everything stands.
    pub layout: MapLayout,
    /// The name of each node, in lines that fit.
    pub names: Vec<Vec<String>>,
    /// The kind of each node, in words that fit.
    pub kinds: Vec<Option<String>>,
    /// The label of each line; empty if there are too many lines for labels.
    pub labels: Vec<Vec<String>>,
}

impl PlacedMap {
    /// Puts the map into words, and everything in its place.
    pub fn new(map: DataMap, model: &Model, texts: &Texts) -> Self {
        let names: Vec<Vec<String>> = map
            .nodes
            .iter()
            .map(|node| match node.is_missing {
                true => vec!["?".to_owned()],
                false => words::lines(&record_name(model, node.id, texts), NAME_ROOM, LINES.0),
            })
            .collect();
        let kinds = map.nodes.iter().map(|node| {
            let kind = node.kind.as_ref().map(|kind| texts.get(kind));
            let kind = match (node.is_proposed, kind) {
                (true, Some(kind)) => texts.with("map-proposed-kind", &[("kind", kind.into())]),
                (true, None) => texts.get("proposed-mark"),
                (false, kind) => kind?,
            };
            Some(words::line(&kind, NAME_ROOM / SMALL))
        });
        let kinds = kinds.collect();
        let labels: Vec<Vec<String>> = if map.edges.len() > MOST_LABELS {
            Vec::new()
        } else {
            let label = |data: &[_]| match data {
                [] => texts.get("map-no-data"),
                [one] => record_name(model, *one, texts),
                several => texts.with("map-data-count", &[("count", several.len().into())]),
            };
            let labels = map.edges.iter().map(|edge| label(&edge.data));
            labels
                .map(|label| words::lines(&label, LABEL_ROOM / SMALL, LINES.1))
                .collect()
        };
        let nodes: Vec<Node> = map
            .nodes
            .iter()
            .zip(&names)
            .map(|(node, name)| Node {
                size: Size {
                    height: NODE.height + NAME_LINE * name.len().max(1) as f64,
                    ..NODE
                },
                lane: lane_number(node),
            })
            .collect();
        let edges: Vec<Edge> = map
            .edges
            .iter()
            .enumerate()
            .map(|(index, edge)| Edge {
                from: edge.from,
                to: edge.to,
                label: labels
                    .get(index)
                    .map_or_else(Size::default, |label| Self::label_size(label)),
            })
            .collect();
        let layout = layout(&nodes, &edges);
        Self {
            map,
            layout,
            names,
            kinds,
            labels,
        }
    }

    /// The room of a label.
    pub fn label_size(label: &[String]) -> Size {
        let widest = label
            .iter()
            .map(|line| words::width(line))
            .fold(0.0, f64::max);
        Size {
            width: LABEL.width + widest * SMALL,
            height: LABEL.height + LABEL_LINE * label.len().max(1) as f64,
        }
    }
}

fn lane_number(node: &MapNode) -> usize {
    Lane::ALL
        .iter()
        .position(|lane| *lane == node.lane)
        .unwrap_or_default()
}
