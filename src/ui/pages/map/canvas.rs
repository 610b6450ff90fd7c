//! The window on the map: moved and zoomed by buttons, pointer, wheel and keys.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::drawing::{Drawing, DrawingProps, HEADING};
use super::frame::Frame;
use super::{Chosen, Marks, Shown};
use crate::graph::layout::Size;
use crate::model::Id;
use crate::report::map::PlacedMap;
use crate::ui::hooks::use_listeners;
use crate::ui::piece::piece;
use crate::ui::speech::use_speech;
use crate::ui::workspace::use_desk;

/// One step of the buttons.
const STEP: f64 = 1.25;

/// How far a pointer moves before it pushes the map about.
const DRAG: f64 = 5.0;

/// See [`Canvas`].
#[derive(Properties, PartialEq)]
pub(in crate::ui::pages) struct CanvasProps {
    pub(in crate::ui::pages) shown: Shown,
    pub(in crate::ui::pages) chosen: Option<Chosen>,
    pub(in crate::ui::pages) data: Option<Id>,
    /// What is marked, if something is.
    pub(in crate::ui::pages) marks: Option<Rc<Marks>>,
    pub(in crate::ui::pages) on_choose: Callback<Option<Chosen>>,
    /// What stands beside the buttons.
    pub(in crate::ui::pages) children: Html,
}

/// The pointers that are down, and whether they have moved the map.
#[derive(Default)]
struct Hands {
    down: Vec<(i32, f64, f64)>,
    dragged: bool,
}

/// The window.
#[component]
pub(in crate::ui::pages) fn Canvas(props: &CanvasProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let svg = use_node_ref();
    let frame = use_state_eq(|| None::<Frame>);
    let hands = use_mut_ref(Hands::default);
    let size = {
        let size = props.shown.0.layout.size;
        Size {
            height: size.height + HEADING,
            ..size
        }
    };
    // The window changes with the panel beside it, and with the browser's.
    let resizes = use_state_eq(|| 0_u32);
    {
        let resizes = resizes.clone();
        use_listeners(Box::new(move || {
            let mut count = 0;
            let window = gloo::utils::window();
            vec![EventListener::new(&window, "resize", move |_| {
                count += 1;
                resizes.set(count);
            })]
        }));
    }
    {
        let (frame, svg) = (frame.clone(), svg.clone());
        let centre = props
            .chosen
            .and_then(|chosen| centre(&props.shown.0, chosen));
        // What no line touches stands below, and may wait.
        let lanes = Size {
            height: match props.shown.0.layout.lanes_height {
                0.0 => size.height,
                height => height + HEADING,
            },
            ..size
        };
        use_effect_with((*resizes, props.chosen.is_some()), move |_| {
            if let Some(window) = window_of(&svg) {
                frame.set(Some(match *frame {
                    Some(frame) => {
                        let frame = frame.within(window);
                        centre.map_or(frame, |centre| frame.showing(centre))
                    }
                    None => Frame::first(lanes, window),
                }));
            }
        });
    }
    let seen = *frame;
    let change = {
        let frame = frame.clone();
        move |change: &dyn Fn(Frame) -> Frame| frame.set(seen.map(change))
    };
    {
        let (frame, svg) = (frame.clone(), svg.clone());
        use_effect_with((svg, seen), move |(svg, seen)| {
            let seen = *seen;
            let listener = svg.cast::<Element>().map(|element| {
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&element.clone(), "wheel", options, move |event| {
                    // The wheel alone moves the page, as everywhere.
                    if let Some(event) = event
                        .dyn_ref::<WheelEvent>()
                        .filter(|event| event.ctrl_key() || event.meta_key())
                    {
                        event.prevent_default();
                        let at = place_in(&element, event.client_x(), event.client_y());
                        let factor = (-event.delta_y() / 300.0).clamp(-0.5, 0.5).exp();
                        frame.set(seen.map(|frame| frame.zoomed(factor, at)));
                    }
                })
            });
            move || drop(listener)
        });
    }
    let onpointerdown = {
        let hands = hands.clone();
        Callback::from(move |event: PointerEvent| {
            let mut hands = hands.borrow_mut();
            if hands.down.is_empty() {
                hands.dragged = false;
            }
            hands.down.push((
                event.pointer_id(),
                event.client_x().into(),
                event.client_y().into(),
            ));
        })
    };
    let onpointermove = {
        let (hands, change, svg) = (hands.clone(), change.clone(), svg.clone());
        Callback::from(move |event: PointerEvent| {
            let mut hands = hands.borrow_mut();
            let Some(index) = hands
                .down
                .iter()
                .position(|down| down.0 == event.pointer_id())
            else {
                return;
            };
            let (_, x, y) = hands.down[index];
            let to = (f64::from(event.client_x()), f64::from(event.client_y()));
            let moved = (to.0 - x, to.1 - y);
            if !hands.dragged && moved.0.hypot(moved.1) < DRAG {
                return;
            }
            let Some(element) = svg.cast::<Element>() else {
                return;
            };
            if !hands.dragged {
                hands.dragged = true;
                // It fails for pointers that are no longer down only.
                let _ = element.set_pointer_capture(event.pointer_id());
            }
            let other = hands
                .down
                .iter()
                .find(|down| down.0 != event.pointer_id())
                .copied();
            hands.down[index] = (event.pointer_id(), to.0, to.1);
            match other {
                Some((_, other_x, other_y)) => {
                    let before = (x - other_x).hypot(y - other_y).max(1.0);
                    let after = (to.0 - other_x).hypot(to.1 - other_y);
                    let at = place_in(&element, other_x as i32, other_y as i32);
                    change(&|frame| frame.zoomed(after / before, at));
                }
                None => change(&|frame| frame.moved(moved.0, moved.1)),
            }
        })
    };
    let onpointerup = {
        let hands = hands.clone();
        Callback::from(move |event: PointerEvent| {
            hands
                .borrow_mut()
                .down
                .retain(|down| down.0 != event.pointer_id());
        })
    };
    let onclick = {
        let on_choose = props.on_choose.clone();
        Callback::from(move |_: MouseEvent| {
            if !hands.borrow().dragged {
                on_choose.emit(None);
            }
        })
    };
    let onkeydown = {
        let (change, on_choose) = (change.clone(), props.on_choose.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            match event.key().as_str() {
                "ArrowLeft" => change(&|frame| frame.moved(60.0, 0.0)),
                "ArrowRight" => change(&|frame| frame.moved(-60.0, 0.0)),
                "ArrowUp" => change(&|frame| frame.moved(0.0, 60.0)),
                "ArrowDown" => change(&|frame| frame.moved(0.0, -60.0)),
                "+" => change(&|frame| frame.zoomed_in_the_middle(STEP)),
                "-" => change(&|frame| frame.zoomed_in_the_middle(1.0 / STEP)),
                "Escape" => on_choose.emit(None),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let on_focus = {
        let change = change.clone();
        Callback::from(move |(x, y): (f64, f64)| change(&|frame| frame.showing((x, y + HEADING))))
    };
    let button = |text: &str, sign: &str, onclick: Callback<MouseEvent>| {
        let label = speech.t(text);
        html! {
            <button type="button" class="button map__zoom" aria-label={label.clone()} title={label} {onclick}>{ sign.to_owned() }</button>
        }
    };
    let zoom = |factor: f64| {
        let change = change.clone();
        Callback::from(move |_: MouseEvent| change(&|frame| frame.zoomed_in_the_middle(factor)))
    };
    let whole = {
        let (frame, svg) = (frame.clone(), svg.clone());
        Callback::from(move |_: MouseEvent| {
            frame.set(window_of(&svg).map(|window| Frame::all(size, window)));
        })
    };
    let view_box = seen.map_or_else(
        || format!("0 0 {:.0} {:.0}", size.width.max(1.0), size.height.max(1.0)),
        |frame| frame.view_box(),
    );
    let drawing = DrawingProps {
        shown: props.shown.clone(),
        desk,
        speech: speech.clone(),
        chosen: props.chosen,
        data: props.data,
        marks: props.marks.clone(),
        on_choose: props.on_choose.clone(),
        on_focus,
    };
    html! {
        <>
            <div class="map__tools">
                { props.children.clone() }
                <div class="map__zooms" role="group" aria-label={speech.t("map-zoom")}>
                    { button("map-zoom-in", "+", zoom(STEP)) }
                    { button("map-zoom-out", "−", zoom(1.0 / STEP)) }
                    <button type="button" class="button" onclick={whole}>{ speech.t("map-zoom-whole") }</button>
                </div>
            </div>
            <div class="map__window">
            <svg ref={svg} class="map__drawing" viewBox={view_box} preserveAspectRatio="xMinYMin meet" role="group"
                aria-label={speech.t("map-drawing")} {onpointerdown} {onpointermove} onpointercancel={onpointerup.clone()}
                {onpointerup} {onclick} {onkeydown}>
                <g transform={format!("translate(0 {HEADING})")}>
                    { piece::<Drawing>("", drawing) }
                </g>
            </svg>
            </div>
        </>
    }
}

/// Where a chosen node stands.
fn centre(placed: &PlacedMap, chosen: Chosen) -> Option<(f64, f64)> {
    let Chosen::Record(id) = chosen else {
        return None;
    };
    let index = placed.map.nodes.iter().position(|node| node.id == id)?;
    let rect = placed.layout.nodes.get(index)?;
    Some((
        rect.x + rect.width / 2.0,
        rect.y + rect.height / 2.0 + HEADING,
    ))
}

fn window_of(svg: &NodeRef) -> Option<Size> {
    let rect = svg.cast::<Element>()?.get_bounding_client_rect();
    (rect.width() > 0.0 && rect.height() > 0.0).then(|| Size {
        width: rect.width(),
        height: rect.height(),
    })
}

fn place_in(element: &Element, x: i32, y: i32) -> (f64, f64) {
    let rect = element.get_bounding_client_rect();
    (f64::from(x) - rect.left(), f64::from(y) - rect.top())
}
