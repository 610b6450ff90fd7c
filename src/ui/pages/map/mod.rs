//! The map: who and what, and the flows between them. One chooses a node or a
//! line to see and correct its record beside the drawing.

pub(super) mod canvas;
mod drawing;
mod frame;
mod legend;
mod panel;
mod thumbnail;

use std::collections::BTreeMap;
use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::audit::View;
use crate::model::{Collection, Id, Record};
use crate::report::map::{DataMap, PlacedMap};
use crate::ui::browser::timed;
use crate::ui::hooks::use_flag;
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::{empty, to_describe};
use crate::ui::workspace::{Desk, use_desk};

use canvas::{Canvas, CanvasProps};

/// The kinds of records that are drawn, in the order in which one tells of them.
const DRAWN: [Collection; 3] = [Collection::Parties, Collection::Services, Collection::Flows];
pub(in crate::ui::pages) use thumbnail::{Thumbnail, ThumbnailProps};

/// What is chosen on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// A party, a service or a flow.
    Record(Id),
    /// The several flows from one node to another.
    Between(Id, Id),
}

/// The placed map, compared by identity: it is made anew with each change.
#[derive(Clone, Debug)]
pub struct Shown(Rc<PlacedMap>);

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The map of the open audit, with its findings, in its place.
#[hook]
pub(super) fn use_shown(desk: &Desk, speech: &Speech) -> Shown {
    let asked = (desk.clone(), speech.clone());
    let shown = use_memo(asked, |(desk, speech)| {
        Shown(Rc::new(timed("map", || {
            let advice = &desk.advice;
            let view = View::new(&desk.model, advice.today);
            let map = DataMap::new(&view, &advice.audit.findings);
            PlacedMap::new(map, &desk.model, &speech.texts)
        })))
    });
    (*shown).clone()
}

/// What is said of something on the map, beyond what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// The code of its look, for style sheets.
    pub(super) code: &'static str,
    /// The same in words.
    pub(super) words: String,
}

/// What is marked on the map, by record; the rest is dimmed.
pub(super) type Marks = BTreeMap<Id, Mark>;

/// The place of the map.
#[component]
pub fn MapPage() -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let chosen = use_state_eq(|| None::<Chosen>);
    let data = use_state_eq(|| None::<Id>);
    let listed = use_flag(false);
    let shown = use_shown(&desk, &speech);
    let placed = &shown.0;
    let on_choose = {
        let chosen = chosen.setter();
        use_callback((), move |next, ()| chosen.set(next))
    };
    let follow = {
        let data = data.setter();
        Callback::from(move |event: Event| {
            let id = event.target_unchecked_into::<HtmlSelectElement>().value();
            data.set(id.parse().ok());
        })
    };
    let ontoggle = {
        let listed = listed.clone();
        Callback::from(move |event: Event| {
            let element = event.target_unchecked_into::<web_sys::Element>();
            listed.set(element.has_attribute("open"));
        })
    };
    let filter = html! {
        if !desk.model.data.is_empty() {
            <label class="map__filter">
                { speech.t("map-filter") }
                <select onchange={follow}>
                    <option value="" selected={data.is_none()}>{ speech.t("map-filter-all") }</option>
                    { for desk.model.data.iter().map(|one| html! {
                        <option value={one.id.to_string()} selected={*data == Some(one.id)}>
                            { speech.record_name(&desk.model, Record::id(one)) }
                        </option>
                    }) }
                </select>
            </label>
        }
    };
    let canvas = CanvasProps {
        shown: shown.clone(),
        chosen: *chosen,
        data: *data,
        marks: None,
        on_choose: on_choose.clone(),
        children: filter,
    };
    html! {
        <div class={classes!("map", chosen.map(|_| "map--chosen"))}>
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("map-title") }</h1>
                <p class="page-head__hint">{ speech.t("map-hint") }</p>
            </header>
            if placed.map.nodes.is_empty() {
                { empty(speech.t("map-empty"), to_describe(&speech, &DRAWN)) }
            } else {
                <div class="map__stage">
                    { piece::<Canvas>("", canvas) }
                    if let Some(chosen) = *chosen {
                        { panel::panel(&speech, &desk, placed, chosen, &on_choose) }
                    }
                </div>
                if placed.labels.is_empty() && !placed.map.edges.is_empty() {
                    <p class="map__note">{ speech.t("map-large") }</p>
                }
                { legend::legend(&speech) }
                <details class="map__list" {ontoggle}>
                    <summary>{ speech.t("map-list") }</summary>
                    if *listed {
                        { legend::list(&speech, &desk, placed) }
                    }
                </details>
            }
            if !placed.map.loose.is_empty() {
                <p class="map__note">
                    { speech.with("map-loose", &[("count", placed.map.loose.len().into())]) }{ " " }
                    { for placed.map.loose.iter().enumerate().map(|(index, &id)| html! {
                        <>
                            if index > 0 { { " · " } }
                            { link(Route::Record(Collection::Flows, id), "", speech.record_name(&desk.model, id)) }
                        </>
                    }) }
                </p>
            }
        </div>
    }
}
