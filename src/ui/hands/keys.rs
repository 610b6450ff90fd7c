//! The keys. Those that are a single letter can be turned off (WCAG 2.1.4), and
//! none of these does anything while one types.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::Hand;
use crate::ui::browser::{has_single_keys, note_recent};
use crate::ui::hooks::use_listeners;
use crate::ui::route::Route;
use crate::ui::workspace::{Deed, WorkspaceHandle};

/// What keys stand for.
enum Press {
    /// Something is done to the audit.
    Deed(Deed),
    /// A dialog is opened.
    Hand(Hand),
    /// The control that tells this key is used.
    Control(String),
}

/// The attribute by which a control tells its key, for screen readers too.
pub fn key_of(key: &'static str) -> Option<&'static str> {
    has_single_keys().then_some(key)
}

/// Listens to the keys.
#[hook]
pub(super) fn use_keys(
    workspace: &WorkspaceHandle,
    open: &UseStateHandle<Option<Hand>>,
    is_ready: bool,
) {
    let (dispatcher, open) = (workspace.dispatcher(), open.setter());
    let ready = use_mut_ref(|| is_ready);
    *ready.borrow_mut() = is_ready;
    use_listeners(Box::new(move || {
        vec![EventListener::new_with_options(
            &gloo::utils::window(),
            "keydown",
            EventListenerOptions::enable_prevent_default(),
            move |event| {
                let Some(press) = event.dyn_ref::<KeyboardEvent>().and_then(press) else {
                    return;
                };
                match press {
                    Press::Deed(deed) => dispatcher.dispatch(deed),
                    Press::Hand(_) | Press::Control(_) if !*ready.borrow() => return,
                    Press::Hand(hand) => open.set(Some(hand)),
                    Press::Control(key) => {
                        if !use_control(&key) {
                            return;
                        }
                    }
                }
                event.prevent_default();
            },
        )]
    }));
}

/// Remembers which records are opened.
#[hook]
pub(super) fn use_recent(route: Route) {
    use_effect_with(route, |route| {
        if let Route::Record(_, id) = *route {
            note_recent(id);
        }
    });
}

/// What is pressed.
fn press(event: &KeyboardEvent) -> Option<Press> {
    let key = event.key();
    let is_command = event.ctrl_key() || event.meta_key();
    // No text is typed with it, and who is in a form wants to go on from there.
    if is_command && !event.shift_key() && key.eq_ignore_ascii_case("k") {
        return (!is_dialog_open()).then_some(Press::Hand(Hand::Palette));
    }
    if is_elsewhere(event) || event.alt_key() {
        return None;
    }
    if is_command {
        return match key.to_lowercase().as_str() {
            "z" if event.shift_key() => Some(Press::Deed(Deed::Redo)),
            "z" => Some(Press::Deed(Deed::Undo)),
            "y" => Some(Press::Deed(Deed::Redo)),
            _ => None,
        };
    }
    if !has_single_keys() {
        return None;
    }
    match key.as_str() {
        "?" => Some(Press::Hand(Hand::Shortcuts)),
        "/" => Some(Press::Hand(Hand::Palette)),
        "q" | "Q" => Some(Press::Hand(Hand::QuickAdd)),
        "n" | "N" | "f" | "F" | "p" | "P" => Some(Press::Control(key.to_uppercase())),
        _ => None,
    }
}

/// Whether what happens belongs to a text box, whose own keys and pasting are the
/// browser's, or to a dialog.
pub fn is_elsewhere(event: &Event) -> bool {
    let Some(target) = event.target() else {
        return true;
    };
    let is_text = |input: &HtmlInputElement| !matches!(&*input.type_(), "checkbox" | "radio");
    target.dyn_ref().is_some_and(is_text)
        || target.has_type::<HtmlTextAreaElement>()
        || target.has_type::<HtmlSelectElement>()
        || is_dialog_open()
}

fn is_dialog_open() -> bool {
    let found = gloo::utils::document().query_selector("dialog[open]");
    found.is_ok_and(|dialog| dialog.is_some())
}

/// Presses the button of a key, or goes to its box; tells whether there is one.
fn use_control(key: &str) -> bool {
    let selector = format!("[aria-keyshortcuts='{key}']");
    let found: Option<Element> = gloo::utils::document()
        .query_selector(&selector)
        .ok()
        .flatten();
    let control = found.and_then(|control| control.dyn_into::<HtmlElement>().ok());
    // One that is not shown, such as beside an open form on a narrow screen, does nothing.
    let Some(control) = control.filter(|control| control.offset_parent().is_some()) else {
        return false;
    };
    // It fails for elements that are not shown only.
    let _ = control.focus();
    if !control.has_type::<HtmlInputElement>() {
        control.click();
    }
    true
}
