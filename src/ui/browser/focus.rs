//! The focus of the keyboard.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What the focus can go to.
const FOCUSABLE: &str = "summary, a[href], button, [tabindex]";

/// Keeps the focus near where it is when what has it is about to go: else the
/// keyboard would begin anew at the top of the page, and a screen reader would
/// fall silent.
pub fn keep_focus() {
    let document = gloo::utils::document();
    let here = document.active_element();
    let around: Vec<Element> = std::iter::successors(here, |it| it.parent_element()).collect();
    // By then the page shows the change.
    Timeout::new(0, move || {
        let focused = document.active_element();
        if focused.is_some_and(|element| element.tag_name() != "BODY") {
            return;
        }
        let left = around.iter().filter(|element| element.is_connected());
        let mut near = left.filter_map(|it| it.query_selector(FOCUSABLE).ok().flatten());
        if let Some(near) = near.next() {
            // It fails for elements that are not shown only.
            let _ = near.unchecked_into::<HtmlElement>().focus();
        }
    })
    .forget();
}
