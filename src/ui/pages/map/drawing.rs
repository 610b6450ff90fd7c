//! The drawing itself: lanes, lines, nodes.

use std::collections::HashSet;
use std::rc::Rc;

use yew::prelude::*;

use super::{Chosen, Mark, Marks, Shown};
use crate::graph::layout::Rect;
use crate::model::{Classification, Id};
use crate::report::map::{
    Badge, LABEL_LINE, Lane, MapEdge, MapNode, NAME_LINE, PlacedMap, Transit,
};
use crate::ui::speech::Speech;
use crate::ui::workspace::Desk;

/// The height above the lanes for their titles.
pub(super) const HEADING: f64 = 40.0;

/// See [`Drawing`].
#[derive(Properties, PartialEq)]
pub(super) struct DrawingProps {
    pub(super) shown: Shown,
    pub(super) desk: Desk,
    pub(super) speech: Speech,
    pub(super) chosen: Option<Chosen>,
    /// Only what has to do with this information is in full colour.
    pub(super) data: Option<Id>,
    /// Only what is marked is in full colour.
    pub(super) marks: Option<Rc<Marks>>,
    pub(super) on_choose: Callback<Option<Chosen>>,
    /// Where the node or line is that has the focus.
    pub(super) on_focus: Callback<(f64, f64)>,
}

/// What is in full colour, when not everything is.
#[derive(Default)]
struct Lit {
    nodes: HashSet<usize>,
    edges: HashSet<usize>,
}

impl Lit {
    fn marked(map: &PlacedMap, marks: &Marks) -> Self {
        let nodes = map.map.nodes.iter().enumerate();
        let nodes = nodes.filter(|(_, node)| marks.contains_key(&node.id));
        let edges = map.map.edges.iter().enumerate();
        let edges = edges.filter(|(_, edge)| edge_mark(edge, marks).is_some());
        Self {
            nodes: nodes.map(|(index, _)| index).collect(),
            edges: edges.map(|(index, _)| index).collect(),
        }
    }

    fn of(map: &PlacedMap, chosen: Option<Chosen>, data: Option<Id>) -> Option<Self> {
        if chosen.is_none() && data.is_none() {
            return None;
        }
        let mut lit = Self::default();
        for (index, node) in map.map.nodes.iter().enumerate() {
            if chosen == Some(Chosen::Record(node.id)) {
                lit.nodes.insert(index);
            }
        }
        for (index, edge) in map.map.edges.iter().enumerate() {
            let is_near = |end: usize| chosen == Some(Chosen::Record(map.map.nodes[end].id));
            let is_wanted = match chosen {
                None => data.is_some_and(|data| edge.data.contains(&data)),
                Some(_) => is_chosen(map, edge, chosen) || is_near(edge.from) || is_near(edge.to),
            };
            if is_wanted {
                lit.edges.insert(index);
                lit.nodes.extend([edge.from, edge.to]);
            }
        }
        Some(lit)
    }
}

/// The mark of a line: that of the first of its flows that has one.
fn edge_mark<'a>(edge: &MapEdge, marks: &'a Marks) -> Option<&'a Mark> {
    edge.flows.iter().find_map(|flow| marks.get(flow))
}

fn is_chosen(map: &PlacedMap, edge: &MapEdge, chosen: Option<Chosen>) -> bool {
    match chosen {
        Some(Chosen::Record(id)) => edge.flows.contains(&id),
        Some(Chosen::Between(from, to)) => {
            map.map.nodes[edge.from].id == from && map.map.nodes[edge.to].id == to
        }
        None => false,
    }
}

/// The code of a classification, for style sheets and texts.
pub(super) fn level_code(level: Option<Classification>) -> &'static str {
    level.map_or("not-known", Classification::code)
}

/// The words for a classification.
pub(super) fn level_words(speech: &Speech, level: Option<Classification>) -> String {
    match level {
        Some(level) => speech.t(level.text_id()),
        None => speech.t("map-classification-not-known"),
    }
}

/// The drawing.
#[component]
pub(super) fn Drawing(props: &DrawingProps) -> Html {
    let placed: &Rc<PlacedMap> = &props.shown.0;
    let lit = match &props.marks {
        Some(marks) => Some(Lit::marked(placed, marks)),
        None => Lit::of(placed, props.chosen, props.data),
    };
    let layout = &placed.layout;
    let has_apart = layout.size.height > layout.lanes_height + 1.0;
    html! {
        <g class={classes!(lit.is_some().then_some("map__part"))}>
            { for layout.lanes.iter().map(|lane| html! {
                <g key={lane.number} class="map__lane">
                    <rect x={round(lane.x)} y={round(-HEADING)} width={round(lane.width)} height={round(layout.lanes_height + HEADING)}
                        class={if lane.number % 2 == 0 { "map__lane-even" } else { "map__lane-odd" }} />
                    <text x={round(lane.x + lane.width / 2.0)} y="-14" class="map__lane-title">
                        { speech_lane(&props.speech, lane.number) }
                    </text>
                </g>
            }) }
            if has_apart {
                <text x="16" y={round(layout.lanes_height + 16.0)} class="map__apart-title">{ props.speech.t("map-apart") }</text>
            }
            { for placed.map.edges.iter().enumerate().map(|(index, edge)| {
                let is_lit = lit.as_ref().is_none_or(|lit| lit.edges.contains(&index));
                line(props, index, edge, is_lit)
            }) }
            { for placed.map.nodes.iter().enumerate().map(|(index, node)| {
                let is_lit = lit.as_ref().is_none_or(|lit| lit.nodes.contains(&index));
                box_of(props, index, node, is_lit)
            }) }
        </g>
    }
}

fn speech_lane(speech: &Speech, number: usize) -> String {
    Lane::ALL
        .get(number)
        .map_or_else(String::new, |lane| speech.t(lane.text_id()))
}

fn round(length: f64) -> String {
    format!("{length:.1}")
}

/// What one chooses by a click, Enter or the space bar, with the words for it.
/// The letters that are drawn stand beside it: they are cut and broken, and no
/// name to call it by.
fn button(
    props: &DrawingProps,
    chosen: Chosen,
    is_pressed: bool,
    label: String,
    centre: (f64, f64),
    shape: Html,
) -> Html {
    let onclick = props.on_choose.reform(move |event: MouseEvent| {
        event.stop_propagation();
        Some(chosen)
    });
    let on_choose = props.on_choose.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            on_choose.emit(Some(chosen));
        }
    });
    let onfocus = props.on_focus.reform(move |_: FocusEvent| centre);
    html! {
        <g role="button" tabindex="0" class="map__button" aria-pressed={is_pressed.to_string()} aria-label={label.clone()}
            {onclick} {onkeydown} {onfocus}>
            <title>{ label }</title>
            { shape }
        </g>
    }
}

/// The words for the findings on something.
fn badge_words(speech: &Speech, badge: Badge) -> String {
    let count = speech.with("records-findings", &[("count", badge.count.into())]);
    format!("{count} ({})", speech.t(badge.severity.text_id()))
}

fn badge(badge: Option<Badge>, x: f64, y: f64) -> Html {
    let Some(badge) = badge else {
        return html! {};
    };
    html! {
        <g class="map__badge" data-severity={badge.severity.code()} transform={format!("translate({x:.1} {y:.1})")}>
            <path d="M-12 9 L-2 -10 Q0 -13 2 -10 L12 9 Q13 11 10 11 H-10 Q-13 11 -12 9Z" />
            <text y="8">{ badge.count }</text>
        </g>
    }
}

fn box_of(props: &DrawingProps, index: usize, node: &MapNode, is_lit: bool) -> Html {
    let (placed, speech) = (&props.shown.0, &props.speech);
    let Rect {
        x,
        y,
        width,
        height,
    } = placed.layout.nodes[index];
    let chosen = Chosen::Record(node.id);
    let mut words = vec![speech.record_name(&props.desk.model, node.id)];
    words.extend(node.kind.as_ref().map(|kind| speech.t(kind)));
    words.push(level_words(speech, node.classification));
    words.extend(node.is_proposed.then(|| speech.t("proposed-mark")));
    words.extend(node.badge.map(|badge| badge_words(speech, badge)));
    let mark = props.marks.as_ref().and_then(|marks| marks.get(&node.id));
    words.extend(mark.map(|mark| mark.words.clone()));
    let is_service = node.lane == Lane::Services;
    let names = &placed.names[index];
    let lines = names.len().max(1);
    let content = NAME_LINE * lines as f64 + 15.0;
    let first = (height - content) / 2.0 + 13.0;
    let middle = round(width / 2.0 + if is_service { 9.5 } else { 0.0 });
    let shape = html! {
        <>
            <rect width={round(width)} height={round(height)} rx={if is_service { "3" } else { "22" }} class="map__box" />
            if is_service {
                <rect x="1" y="1" width="19" height={round(height - 2.0)} rx="2" class="map__band" />
            }
        </>
    };
    html! {
        <g key={node.id.to_string()} class={classes!("map__node", (!is_lit).then_some("map__dim"))}
            data-level={level_code(node.classification)} data-proposed={node.is_proposed.to_string()} data-mark={mark.map(|mark| mark.code)}
            transform={format!("translate({x:.1} {y:.1})")}>
            { button(props, chosen, props.chosen == Some(chosen), words.join(", "), (x + width / 2.0, y + height / 2.0), shape) }
            <g class="map__words" aria-hidden="true">
                if is_service {
                    <text x="10.5" y={round(height / 2.0 + 4.5)} class="map__letter">
                        { speech.t(&format!("map-letter-{}", level_code(node.classification))) }
                    </text>
                }
                { for names.iter().enumerate().map(|(line, text)| html! {
                    <text x={middle.clone()} y={round(first + NAME_LINE * line as f64)} class="map__name">{ text.clone() }</text>
                }) }
                if let Some(kind) = placed.kinds[index].clone() {
                    <text x={middle.clone()} y={round(first + NAME_LINE * lines as f64)} class="map__kind">{ kind }</text>
                }
                { badge(node.badge, width - 5.0, -3.0) }
            </g>
        </g>
    }
}

/// A lock, closed or open, or a question mark.
pub(super) fn lock(transit: Transit) -> Html {
    match transit {
        Transit::Protected => {
            html! { <path class="map__lock" d="M-5 -1h10v8h-10z M-3 -1v-3a3 3 0 0 1 6 0v3" /> }
        }
        Transit::Open => {
            html! { <path class="map__lock" d="M-5 -1h10v8h-10z M-3 -1v-3a3 3 0 0 1 6 -1" /> }
        }
        Transit::NotKnown => html! { <text class="map__unknown" y="5">{ "?" }</text> },
    }
}

fn line(props: &DrawingProps, index: usize, edge: &MapEdge, is_lit: bool) -> Html {
    let (placed, speech) = (&props.shown.0, &props.speech);
    let route = &placed.layout.edges[index];
    let (from, to) = (placed.map.nodes[edge.from].id, placed.map.nodes[edge.to].id);
    let chosen = match edge.flows[..] {
        [only] => Chosen::Record(only),
        _ => Chosen::Between(from, to),
    };
    let is_pressed = is_chosen(placed, edge, props.chosen);
    let mut words = edge_label(speech, &props.desk, placed, edge);
    let mark = props
        .marks
        .as_ref()
        .and_then(|marks| edge_mark(edge, marks));
    if let Some(mark) = mark {
        words = format!("{words} · {}", mark.words);
    }
    let path = route.path();
    let label = placed.labels.get(index);
    let shape = html! {
        <>
            <path d={path.clone()} class="map__reach" />
            <path d={path} class="map__line" />
            { arrow(&route.points) }
            { label.map_or_else(Html::default, |label| tag(label, route.label)) }
        </>
    };
    html! {
        <g key={format!("{from}>{to}")} class={classes!("map__edge", (!is_lit).then_some("map__dim"))}
            data-level={level_code(edge.classification)} data-transit={edge.transit.code()}
            data-proposed={edge.is_proposed.to_string()} data-mark={mark.map(|mark| mark.code)}>
            { button(props, chosen, is_pressed, words, route.label, shape) }
            { label.map_or_else(Html::default, |label| tag_words(speech, edge, label, route.label)) }
        </g>
    }
}

/// The words for a line.
pub(super) fn edge_label(
    speech: &Speech,
    desk: &Desk,
    placed: &PlacedMap,
    edge: &MapEdge,
) -> String {
    let name = |id: Id| speech.record_name(&desk.model, id);
    let args = [
        ("from", name(placed.map.nodes[edge.from].id).into()),
        ("to", name(placed.map.nodes[edge.to].id).into()),
        ("data", what(speech, desk, edge).into()),
    ];
    let words = speech.with("map-flow-label", &args);
    let mut words = vec![words, how(speech, edge)];
    words.extend(edge.is_proposed.then(|| speech.t("proposed-mark")));
    words.extend(edge.badge.map(|badge| badge_words(speech, badge)));
    words.join(" · ")
}

/// The words for how confidential and how protected it is.
pub(super) fn how(speech: &Speech, edge: &MapEdge) -> String {
    let level = level_words(speech, edge.classification);
    format!("{level} · {}", speech.t(edge.transit.text_id()))
}

/// The words for what goes along a line.
pub(super) fn what(speech: &Speech, desk: &Desk, edge: &MapEdge) -> String {
    let names: Vec<String> = edge
        .data
        .iter()
        .map(|id| speech.record_name(&desk.model, *id))
        .collect();
    if names.is_empty() {
        speech.t("map-no-data")
    } else {
        names.join(", ")
    }
}

fn arrow(points: &[(f64, f64)]) -> Html {
    let [.., before, (x, y)] = points else {
        return html! {};
    };
    let turn = if (before.0 - x).abs() > 0.5 {
        if before.0 < *x { 0 } else { 180 }
    } else if before.1 < *y {
        90
    } else {
        270
    };
    html! { <path class="map__arrow" d="M0 0L-10 -5.5V5.5Z" transform={format!("translate({x:.1} {y:.1}) rotate({turn})")} /> }
}

/// Where a label begins.
fn corner(label: &[String], (x, y): (f64, f64)) -> String {
    let size = PlacedMap::label_size(label);
    format!(
        "translate({:.1} {:.1})",
        x - size.width / 2.0,
        y - size.height / 2.0
    )
}

fn tag(label: &[String], centre: (f64, f64)) -> Html {
    let size = PlacedMap::label_size(label);
    html! {
        <g transform={corner(label, centre)}>
            <rect width={round(size.width)} height={round(size.height)} rx="4" class="map__tag" />
            <rect width="18" height={round(size.height)} rx="3" class="map__band" />
        </g>
    }
}

fn tag_words(speech: &Speech, edge: &MapEdge, label: &[String], centre: (f64, f64)) -> Html {
    let size = PlacedMap::label_size(label);
    let half = size.height / 2.0;
    html! {
        <g class="map__words" aria-hidden="true" transform={corner(label, centre)}>
            <text x="9" y={round(half + 4.5)} class="map__letter">
                { speech.t(&format!("map-letter-{}", level_code(edge.classification))) }
            </text>
            <g transform={format!("translate(29 {:.1})", half - 1.0)}>{ lock(edge.transit) }</g>
            { for label.iter().enumerate().map(|(line, text)| html! {
                <text x={round(38.0 + (size.width - 42.0) / 2.0)} y={round(15.0 + LABEL_LINE * line as f64)} class="map__tag-text">
                    { text.clone() }
                </text>
            }) }
            { badge(edge.badge, size.width - 4.0, -3.0) }
        </g>
    }
}
