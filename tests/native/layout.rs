//! Where things stand on the map.

use limpide::graph::layout::{Edge, MapLayout, Node, Rect, Size, layout};
use proptest::prelude::*;

const BOX: Size = Size {
    width: 160.0,
    height: 44.0,
};

const LABEL: Size = Size {
    width: 60.0,
    height: 18.0,
};

fn nodes(lanes: &[usize]) -> Vec<Node> {
    lanes.iter().map(|&lane| Node { size: BOX, lane }).collect()
}

fn edges(ends: &[(usize, usize)]) -> Vec<Edge> {
    ends.iter()
        .map(|&(from, to)| Edge {
            from,
            to,
            label: LABEL,
        })
        .collect()
}

fn any_graph() -> impl Strategy<Value = (Vec<Node>, Vec<Edge>)> {
    let node = (0.0..300.0, 0.0..120.0, 0_usize..4).prop_map(|(width, height, lane)| Node {
        size: Size { width, height },
        lane,
    });
    prop::collection::vec(node, 1..40).prop_flat_map(|nodes| {
        let end = 0..nodes.len();
        let edge =
            (end.clone(), end, 0.0..150.0, 0.0..30.0).prop_map(|(from, to, width, height)| Edge {
                from,
                to,
                label: Size { width, height },
            });
        (Just(nodes), prop::collection::vec(edge, 0..80))
    })
}

fn overlap(a: &Rect, b: &Rect) -> bool {
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

fn is_on_border(rect: &Rect, (x, y): (f64, f64)) -> bool {
    let near = |a: f64, b: f64| (a - b).abs() < 0.001;
    let is_within = |value: f64, from: f64, length: f64| {
        (from - 0.001..=from + length + 0.001).contains(&value)
    };
    let on_side = near(x, rect.x) || near(x, rect.x + rect.width);
    (on_side && is_within(y, rect.y, rect.height))
        || (near(y, rect.y) && is_within(x, rect.x, rect.width))
}

fn runs_through(rect: &Rect, from: (f64, f64), to: (f64, f64)) -> bool {
    let shrunk = Rect {
        x: rect.x + 0.001,
        y: rect.y + 0.001,
        width: rect.width - 0.002,
        height: rect.height - 0.002,
    };
    let piece = Rect {
        x: from.0.min(to.0),
        y: from.1.min(to.1),
        width: (from.0 - to.0).abs(),
        height: (from.1 - to.1).abs(),
    };
    overlap(&shrunk, &piece)
}

fn check(nodes: &[Node], edges: &[Edge], map: &MapLayout) -> Result<(), TestCaseError> {
    prop_assert_eq!(map.nodes.len(), nodes.len());
    prop_assert_eq!(map.edges.len(), edges.len());
    for (index, a) in map.nodes.iter().enumerate() {
        prop_assert!(a.x >= 0.0 && a.x + a.width <= map.size.width + 0.001);
        prop_assert!(a.y >= 0.0 && a.y + a.height <= map.size.height + 0.001);
        prop_assert!(a.width >= nodes[index].size.width - 0.001);
        prop_assert!(a.height >= nodes[index].size.height - 0.001);
        for b in &map.nodes[index + 1..] {
            prop_assert!(!overlap(a, b), "{a:?} {b:?}");
        }
    }
    for (edge, route) in edges.iter().zip(&map.edges) {
        let (Some(&first), Some(&last)) = (route.points.first(), route.points.last()) else {
            return Err(TestCaseError::fail("a line without points"));
        };
        prop_assert!(is_on_border(&map.nodes[edge.from], first), "{first:?}");
        prop_assert!(is_on_border(&map.nodes[edge.to], last), "{last:?}");
        for rect in &map.nodes {
            for pair in route.points.windows(2) {
                prop_assert!(!runs_through(rect, pair[0], pair[1]), "{rect:?} {pair:?}");
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn boxes_stand_apart_and_lines_go_from_border_to_border_past_all_others(
        (nodes, edges) in any_graph()
    ) {
        check(&nodes, &edges, &layout(&nodes, &edges))?;
    }

    #[test]
    fn labels_stand_apart((nodes, edges) in any_graph()) {
        let map = layout(&nodes, &edges);
        let labels: Vec<Rect> = edges
            .iter()
            .zip(&map.edges)
            .map(|(edge, route)| Rect {
                x: route.label.0 - edge.label.width / 2.0,
                y: route.label.1 - edge.label.height / 2.0,
                width: edge.label.width,
                height: edge.label.height,
            })
            .collect();
        for (index, a) in labels.iter().enumerate() {
            for b in &labels[index + 1..] {
                prop_assert!(!overlap(a, b), "{a:?} {b:?}");
            }
            for rect in &map.nodes {
                prop_assert!(!overlap(a, rect), "{a:?} {rect:?}");
            }
        }
    }

    #[test]
    fn edges_without_nodes_and_sizes_without_sense_do_no_harm(
        ends in prop::collection::vec((0_usize..9, 0_usize..9), 0..20),
        size in prop::num::f64::ANY,
    ) {
        let mut nodes = nodes(&[0, usize::MAX, 1, 1, 0]);
        nodes[2].size = Size { width: size, height: size };
        let map = layout(&nodes, &edges(&ends));
        prop_assert!(map.size.width.is_finite() && map.size.height.is_finite());
        for (&(from, to), route) in ends.iter().zip(&map.edges) {
            prop_assert_eq!(route.points.is_empty(), from.max(to) >= nodes.len());
        }
    }
}

#[test]
fn nothing_makes_an_empty_map() {
    assert_eq!(layout(&[], &[]), MapLayout::default());
}

#[test]
fn lanes_stand_from_left_to_right_whatever_the_direction_of_the_lines() {
    let map = layout(&nodes(&[5, 2, 9]), &edges(&[(0, 1), (2, 0)]));
    let numbers: Vec<usize> = map.lanes.iter().map(|lane| lane.number).collect();
    assert_eq!(numbers, [2, 5, 9]);
    assert!(map.nodes[1].x < map.nodes[0].x && map.nodes[0].x < map.nodes[2].x);
}

#[test]
fn within_a_lane_lines_go_to_the_right() {
    let map = layout(&nodes(&[0, 0, 0]), &edges(&[(2, 1), (1, 0)]));
    assert!(map.nodes[2].x < map.nodes[1].x && map.nodes[1].x < map.nodes[0].x);
}

#[test]
fn lines_between_the_same_boxes_are_apart() {
    let map = layout(&nodes(&[0, 1]), &edges(&[(0, 1), (1, 0), (0, 1)]));
    let mut heights: Vec<f64> = map.edges.iter().map(|edge| edge.label.1).collect();
    heights.sort_by(f64::total_cmp);
    assert!(
        heights
            .windows(2)
            .all(|pair| pair[1] - pair[0] >= LABEL.height)
    );
}

#[test]
fn what_no_line_touches_stands_below() {
    let map = layout(&nodes(&[0, 1, 1, 0]), &edges(&[(0, 1), (2, 2)]));
    for apart in [2, 3] {
        assert!(map.nodes[apart].y > map.lanes_height);
    }
}

#[test]
fn a_straight_chain_is_drawn_straight() {
    let map = layout(
        &nodes(&[0, 1, 2, 3]),
        &edges(&[(0, 1), (1, 2), (2, 3), (0, 3)]),
    );
    for edge in &map.edges[..3] {
        let bend = |points: &[(f64, f64)]| (points[0].1 - points[points.len() - 1].1).abs();
        assert!(bend(&edge.points) < 20.0, "{:?}", edge.points);
    }
}

#[test]
fn the_same_graph_gives_the_same_map() {
    let (lanes, ends) = organisation(60, 150);
    let map = layout(&nodes(&lanes), &edges(&ends));
    assert_eq!(map, layout(&nodes(&lanes), &edges(&ends)));
}

/// A made-up organisation: lanes of nodes, ends of edges.
fn organisation(nodes: usize, edges: usize) -> (Vec<usize>, Vec<(usize, usize)>) {
    let mut seed = 7_u64;
    let mut next = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((seed >> 33) as usize) % below
    };
    let lanes = (0..nodes)
        .map(|_| [0, 1, 2, 2, 2, 2, 2, 3][next(8)])
        .collect();
    let ends = (0..edges).map(|_| (next(nodes), next(nodes))).collect();
    (lanes, ends)
}

/// A browser gives a page about one mebibyte of stack.
fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(run);
    thread.unwrap().join().unwrap();
}

#[test]
fn big_graphs_of_any_form_need_little_stack() {
    on_a_small_stack(|| {
        // As deep, as high, and as full as the library is ever asked for.
        let chain: Vec<(usize, usize)> = (1..700).map(|n| (n - 1, n)).collect();
        layout(&nodes(&[0; 700]), &edges(&chain));
        let star: Vec<(usize, usize)> = (1..700).map(|n| (0, n)).collect();
        layout(&nodes(&[0; 700]), &edges(&star));
        let same = vec![(0, 1); 1_400];
        layout(&nodes(&[0, 1]), &edges(&same));
        let (lanes, ends) = organisation(120, 200);
        layout(&nodes(&lanes), &edges(&ends));
    });
}

#[test]
fn a_thousand_services_and_three_thousand_flows_keep_their_distance() {
    on_a_small_stack(|| {
        let (lanes, ends) = organisation(1_000, 3_000);
        let (nodes, edges) = (nodes(&lanes), edges(&ends));
        let map = layout(&nodes, &edges);
        for (index, a) in map.nodes.iter().enumerate() {
            assert!(map.nodes[index + 1..].iter().all(|b| !overlap(a, b)));
        }
        assert!(map.edges.iter().all(|edge| !edge.points.is_empty()));
    });
}
