//! A list whose order is the user's: its entries are dragged, or moved by buttons,
//! which the keyboard and fingers reach.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::ui::speech::use_speech;

/// See [`Ordered`].
#[derive(Properties, PartialEq)]
pub struct OrderedProps {
    /// Begins the ids of the buttons.
    pub id: AttrValue,
    /// What the list is.
    pub label: AttrValue,
    /// The entries, in their order.
    pub names: Vec<String>,
    /// Receives the entries in another order, each by where it stood.
    pub on_order: Callback<Vec<usize>>,
}

/// The order after an entry was moved to another place.
fn moved(count: usize, from: usize, to: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    if from < count && to < count {
        let entry = order.remove(from);
        order.insert(to, entry);
    }
    order
}

/// A list that is put in order.
#[component]
pub fn Ordered(props: &OrderedProps) -> Html {
    let speech = use_speech();
    let dragged = use_state_eq(|| None::<usize>);
    let over = use_state_eq(|| None::<usize>);
    let said = use_state_eq(String::new);
    let count = props.names.len();
    let put = {
        let (speech, said, names) = (speech.clone(), said.clone(), props.names.clone());
        let on_order = props.on_order.clone();
        move |from: usize, to: usize| {
            if from == to || to >= count {
                return;
            }
            let name = names.get(from).cloned().unwrap_or_default();
            let args = [
                ("name", name.into()),
                ("position", (to + 1).into()),
                ("all", count.into()),
            ];
            said.set(speech.with("order-moved", &args));
            on_order.emit(moved(count, from, to));
        }
    };
    let entry = |(index, name): (usize, &String)| {
        let button = |way: &'static str,
                      sign: &'static str,
                      text: &'static str,
                      to: Option<usize>| {
            let (put, id) = (put.clone(), props.id.clone());
            let onclick = Callback::from(move |_: MouseEvent| {
                let Some(to) = to else {
                    return;
                };
                put(index, to);
                // The button that goes along has the focus; the list is drawn by then.
                let id = format!("{id}-{to}-{way}");
                Timeout::new(0, move || focus(&id)).forget();
            });
            html! {
                <button type="button" id={format!("{}-{index}-{way}", props.id)} class="ordered__move"
                    aria-disabled={to.is_none().to_string()} {onclick}
                    aria-label={speech.with(text, &[("name", name.clone().into())])}>
                    { sign }
                </button>
            }
        };
        let ondragstart = {
            let dragged = dragged.clone();
            Callback::from(move |event: DragEvent| {
                if let Some(data) = event.data_transfer() {
                    // Firefox drags only what holds something.
                    let _ = data.set_data("text/plain", "");
                    data.set_effect_allowed("move");
                }
                dragged.set(Some(index));
            })
        };
        let ondragover = {
            let (dragged, over) = (dragged.clone(), over.clone());
            Callback::from(move |event: DragEvent| {
                if dragged.is_some() {
                    event.prevent_default();
                    over.set(Some(index));
                }
            })
        };
        let ondrop = {
            let (dragged, over, put) = (dragged.clone(), over.clone(), put.clone());
            Callback::from(move |event: DragEvent| {
                event.prevent_default();
                if let Some(from) = *dragged {
                    put(from, index);
                }
                dragged.set(None);
                over.set(None);
            })
        };
        let ondragend = {
            let (dragged, over) = (dragged.clone(), over.clone());
            Callback::from(move |_: DragEvent| {
                dragged.set(None);
                over.set(None);
            })
        };
        let state = if *dragged == Some(index) {
            Some("dragged")
        } else if *over == Some(index) {
            Some("over")
        } else {
            None
        };
        html! {
            <li key={index} class="ordered__entry" draggable="true" data-state={state}
                {ondragstart} {ondragover} {ondrop} {ondragend}>
                <span class="ordered__handle" aria-hidden="true">{ "⠿" }</span>
                <span class="ordered__name">{ name.clone() }</span>
                { button("up", "↑", "order-up", index.checked_sub(1)) }
                { button("down", "↓", "order-down", Some(index + 1).filter(|to| *to < count)) }
            </li>
        }
    };
    html! {
        <div class="ordered">
            <ol class="ordered__list" aria-label={speech.with("order-of", &[("name", props.label.to_string().into())])}>
                { for props.names.iter().enumerate().map(entry) }
            </ol>
            <p class="visually-hidden" role="status">{ (*said).clone() }</p>
        </div>
    }
}

fn focus(id: &str) {
    if let Some(button) = gloo::utils::document().get_element_by_id(id) {
        // It fails for elements that are not shown only.
        let _ = button.unchecked_into::<HtmlElement>().focus();
    }
}
