//! What is chosen on the map: its lines, and its form.

use yew::prelude::*;

use super::Chosen;
use super::drawing::{how, what};
use crate::model::Id;
use crate::report::map::{MapEdge, PlacedMap};
use crate::ui::route::{Route, link};
use crate::ui::speech::Speech;
use crate::ui::views::record_form;
use crate::ui::workspace::Desk;

/// The panel beside the map.
pub(super) fn panel(
    speech: &Speech,
    desk: &Desk,
    placed: &PlacedMap,
    chosen: Chosen,
    on_choose: &Callback<Option<Chosen>>,
) -> Html {
    let title = match chosen {
        Chosen::Record(id) => speech.record_name(&desk.model, id),
        Chosen::Between(from, to) => {
            let name = |id| speech.record_name(&desk.model, id);
            speech.with(
                "map-between",
                &[("from", name(from).into()), ("to", name(to).into())],
            )
        }
    };
    let close = on_choose.reform(|_: MouseEvent| None);
    html! {
        <section class="map__panel" aria-labelledby="map-panel-title">
            <header class="map__panel-head">
                <h2 id="map-panel-title">{ title }</h2>
                <button type="button" class="button button--quiet" onclick={close}>{ speech.t("map-close") }</button>
            </header>
            { match chosen {
                Chosen::Record(id) => record(speech, desk, placed, id, on_choose),
                Chosen::Between(from, to) => between(speech, desk, placed, from, to, on_choose),
            } }
        </section>
    }
}

fn choice(
    label: String,
    about: String,
    chosen: Chosen,
    on_choose: &Callback<Option<Chosen>>,
) -> Html {
    let onclick = on_choose.reform(move |_: MouseEvent| Some(chosen));
    html! {
        <li>
            <button type="button" class="map__choice" {onclick}>{ label }</button>
            if !about.is_empty() {
                <span class="map__about">{ about }</span>
            }
        </li>
    }
}

fn record(
    speech: &Speech,
    desk: &Desk,
    placed: &PlacedMap,
    id: Id,
    on_choose: &Callback<Option<Chosen>>,
) -> Html {
    let Some(found) = desk.model.get(id) else {
        return html! { <p class="empty">{ speech.t("record-gone") }</p> };
    };
    let node = placed.map.nodes.iter().position(|node| node.id == id);
    let other_end = |edge: &MapEdge| {
        let other = if Some(edge.from) == node {
            edge.to
        } else {
            edge.from
        };
        speech.record_name(&desk.model, placed.map.nodes[other].id)
    };
    let lines = |title: &str, is_ours: &dyn Fn(&MapEdge) -> bool| {
        let edges: Vec<&MapEdge> = placed
            .map
            .edges
            .iter()
            .filter(|edge| is_ours(edge))
            .collect();
        if edges.is_empty() {
            return html! {};
        }
        html! {
            <>
                <h3>{ speech.t(title) }</h3>
                <ul class="map__choices">
                    { for edges.iter().map(|edge| {
                        let chosen = match edge.flows[..] {
                            [only] => Chosen::Record(only),
                            _ => Chosen::Between(placed.map.nodes[edge.from].id, placed.map.nodes[edge.to].id),
                        };
                        choice(other_end(edge), format!("{} · {}", what(speech, desk, edge), how(speech, edge)), chosen, on_choose)
                    }) }
                </ul>
            </>
        }
    };
    html! {
        <>
            <p>{ link(Route::record(found.collection(), id), "", speech.t("map-open-record")) }</p>
            { lines("map-incoming", &|edge| Some(edge.to) == node) }
            { lines("map-outgoing", &|edge| Some(edge.from) == node) }
            { record_form(id) }
        </>
    }
}

fn between(
    speech: &Speech,
    desk: &Desk,
    placed: &PlacedMap,
    from: Id,
    to: Id,
    on_choose: &Callback<Option<Chosen>>,
) -> Html {
    let edge =
        placed.map.edges.iter().find(|edge| {
            placed.map.nodes[edge.from].id == from && placed.map.nodes[edge.to].id == to
        });
    let flows = edge.map(|edge| edge.flows.as_slice()).unwrap_or_default();
    html! {
        <ul class="map__choices">
            { for flows.iter().map(|id| choice(speech.record_name(&desk.model, *id), String::new(), Chosen::Record(*id), on_choose)) }
        </ul>
    }
}
