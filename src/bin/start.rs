//! The start screen: what a first visit loads.

#[cfg(target_arch = "wasm32")]
use {
    limpide::{
        texts::Lang,
        ui::{
            Entrance, EntranceProps,
            speech::{Part, Voice},
        },
    },
    std::cell::RefCell,
    wasm_bindgen::prelude::wasm_bindgen,
};

#[cfg(target_arch = "wasm32")]
thread_local! {
    static SHOWN: RefCell<Option<yew::AppHandle<Entrance>>> = const { RefCell::new(None) };
}

/// Shows the start screen in a language, with its texts. `src/boot.js` chose the
/// language and fetched the texts while this program was on its way, and hands
/// over what is chosen.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn start(lang: &str, texts: &str, hand_over: js_sys::Function) {
    console_error_panic_hook::set_once();
    let lang = Lang::from_tag(lang).unwrap_or_default();
    let voice = Voice::new(lang, Part::Start, texts);
    let props = EntranceProps { voice, hand_over };
    let shown = yew::Renderer::<Entrance>::with_props(props).render();
    SHOWN.set(Some(shown));
}

/// Leaves the document to the program that takes its place.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn leave() {
    if let Some(shown) = SHOWN.take() {
        shown.destroy();
    }
}

fn main() {}
