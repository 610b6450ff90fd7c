//! Hooks that several pieces share. What they take is not generic, so that each
//! is compiled once.

use gloo::events::EventListener;
use yew::prelude::*;

/// Something that is or is not.
#[hook]
pub fn use_flag(initial: bool) -> UseStateHandle<bool> {
    use_state_eq(|| initial)
}

/// Does something once it is shown, and listens until it no longer is.
#[hook]
pub fn use_listeners(start: Box<dyn FnOnce() -> Vec<EventListener>>) {
    use_effect_with((), move |()| {
        let listeners = start();
        move || drop(listeners)
    });
}
