//! Files that are dropped anywhere on the page.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, File};
use yew::prelude::*;

use crate::ui::hooks::{use_flag, use_listeners};

/// Takes the files that are dropped, and tells whether one is held over the page.
#[hook]
pub(super) fn use_drop(on_file: Callback<File>) -> bool {
    let is_over = use_flag(false);
    let latest = use_mut_ref(|| on_file.clone());
    *latest.borrow_mut() = on_file;
    let setter = is_over.setter();
    use_listeners(Box::new(move || {
        let listen = |kind| listener(kind, setter.clone(), latest.clone());
        ["dragenter", "dragover", "dragleave", "drop"]
            .map(listen)
            .into()
    }));
    *is_over
}

fn listener(
    kind: &'static str,
    is_over: UseStateSetter<bool>,
    on_file: Rc<RefCell<Callback<File>>>,
) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo::utils::window(), kind, options, move |event| {
        let Some(event) = event.dyn_ref::<DragEvent>().filter(|event| has_file(event)) else {
            return;
        };
        // Without it, the browser would leave the page for the file.
        event.prevent_default();
        match kind {
            "dragleave" => {
                // Only what leaves the window goes nowhere.
                if event.related_target().is_none() {
                    is_over.set(false);
                }
            }
            "drop" => {
                is_over.set(false);
                let files = event.data_transfer().and_then(|data| data.files());
                if let Some(file) = files.and_then(|files| files.get(0)) {
                    let on_file = on_file.borrow().clone();
                    on_file.emit(file);
                }
            }
            _ => is_over.set(true),
        }
    })
}

fn has_file(event: &DragEvent) -> bool {
    let data = event.data_transfer();
    data.is_some_and(|data| data.types().includes(&"Files".into(), 0))
}
