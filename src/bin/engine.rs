//! The engine as the page loads it: one function, from text to text.

#[cfg(target_arch = "wasm32")]
use {
    limpide::{engine::Engine, ui::BrowserFormats},
    std::cell::RefCell,
    wasm_bindgen::prelude::wasm_bindgen,
};

#[cfg(target_arch = "wasm32")]
thread_local! {
    static ENGINE: RefCell<Engine> =
        RefCell::new(Engine::new(|lang| Box::new(BrowserFormats::new(lang))));
}

/// See [`Engine::answer`].
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn answer(question: &str, about: &str) -> String {
    ENGINE.with_borrow_mut(|engine| engine.answer(question, about))
}

fn main() {}
