//! What the colours, letters, lines and shapes of the map mean, and the same
//! map as a list.

use yew::prelude::*;

use super::drawing::{level_code, level_words, lock};
use crate::model::{Classification, Collection, Id};
use crate::report::map::{DataMap, MapEdge, PlacedMap, Transit};
use crate::ui::route::{self, Route};
use crate::ui::speech::Speech;
use crate::ui::workspace::Desk;

/// Whether the legend has room beside everything else.
fn is_wide() -> bool {
    let width = gloo::utils::window().inner_width().ok();
    width.and_then(|width| width.as_f64()) > Some(1000.0)
}

/// The legend, in words.
pub(super) fn legend(speech: &Speech) -> Html {
    let levels = std::iter::once(None).chain(Classification::ALL.iter().copied().map(Some));
    let levels: Vec<_> = levels.collect();
    html! {
        <details class="map__legend" open={is_wide()}>
            <summary>{ speech.t("map-legend") }</summary>
            <h2>{ speech.t("map-legend-confidentiality") }</h2>
            <ul>
                { for levels.iter().rev().map(|level| html! {
                    <li data-level={level_code(*level)}>
                        <svg viewBox="0 0 44 20" class="map__sample" aria-hidden="true">
                            <path d="M20 10H44" class="map__line" />
                            <rect width="18" height="20" rx="3" class="map__band" />
                            <text x="9" y="14.5" class="map__letter">{ speech.t(&format!("map-letter-{}", level_code(*level))) }</text>
                        </svg>
                        { level_words(speech, *level) }
                    </li>
                }) }
            </ul>
            <h2>{ speech.t("map-legend-transit") }</h2>
            <ul>
                { for Transit::ALL.iter().map(|transit| html! {
                    <li data-level="not-known" data-transit={transit.code()}>
                        <svg viewBox="0 0 44 20" class="map__sample" aria-hidden="true">
                            <path d="M16 10H44" class="map__line" />
                            <g transform="translate(7 9)">{ lock(*transit) }</g>
                        </svg>
                        { speech.t(transit.text_id()) }
                    </li>
                }) }
            </ul>
            <h2>{ speech.t("map-legend-nodes") }</h2>
            <ul>
                <li>
                    <svg viewBox="0 0 44 20" class="map__sample" aria-hidden="true"><rect x="1" y="1" width="42" height="18" rx="9" class="map__box" /></svg>
                    { speech.t("map-legend-party") }
                </li>
                <li data-level="not-known">
                    <svg viewBox="0 0 44 20" class="map__sample" aria-hidden="true">
                        <rect x="1" y="1" width="42" height="18" rx="2" class="map__box" />
                        <rect x="1" y="1" width="11" height="18" class="map__band" />
                    </svg>
                    { speech.t("map-legend-service") }
                </li>
                <li>
                    <svg viewBox="-22 -12 44 24" class="map__sample" aria-hidden="true">
                        <g class="map__badge" data-severity="high">
                            <path d="M-12 9 L-2 -10 Q0 -13 2 -10 L12 9 Q13 11 10 11 H-10 Q-13 11 -12 9Z" />
                            <text y="8">{ "3" }</text>
                        </g>
                    </svg>
                    { speech.t("map-legend-badge") }
                </li>
                <li data-proposed="true">
                    <svg viewBox="0 0 44 20" class="map__sample" aria-hidden="true"><rect x="1" y="1" width="42" height="18" rx="2" class="map__box" /></svg>
                    { speech.t("map-legend-proposed") }
                </li>
            </ul>
        </details>
    }
}

/// The same as the drawing, for those who do not see it or prefer to read.
pub(super) fn list(speech: &Speech, desk: &Desk, placed: &PlacedMap) -> Html {
    if placed.map.edges.is_empty() {
        return html! {};
    }
    let link = |collection: Collection, id: Id| {
        route::link(
            Route::record(collection, id),
            "",
            speech.record_name(&desk.model, id),
        )
    };
    let end = |index: usize| {
        let node = &placed.map.nodes[index];
        link(DataMap::collection(node), node.id)
    };
    let row = |edge: &MapEdge| {
        html! {
            <tr>
                <td>{ end(edge.from) }</td>
                <td>{ end(edge.to) }</td>
                <td>{ for edge.flows.iter().map(|id| html! { <div>{ link(Collection::Flows, *id) }</div> }) }</td>
                <td>{ level_words(speech, edge.classification) }</td>
                <td>{ speech.t(edge.transit.text_id()) }</td>
                <td>{ edge.badge.map_or(0, |badge| badge.count) }</td>
            </tr>
        }
    };
    const COLUMNS: [&str; 6] = [
        "map-list-from",
        "map-list-to",
        "map-list-data",
        "map-list-classification",
        "map-list-transit",
        "map-list-findings",
    ];
    html! {
        <div class="map__table" tabindex="0" role="region" aria-label={speech.t("map-list")}>
            <table class="table">
                <thead><tr>{ for COLUMNS.iter().map(|text| html! { <th scope="col">{ speech.t(text) }</th> }) }</tr></thead>
                <tbody>{ for placed.map.edges.iter().map(row) }</tbody>
            </table>
        </div>
    }
}
