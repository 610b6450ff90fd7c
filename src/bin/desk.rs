//! The page with an audit in hand: everything. It takes the place of the start
//! screen when an audit is begun or opened.

#[cfg(target_arch = "wasm32")]
use limpide::{
    texts::Lang,
    ui::{
        App, AppProps, Beside,
        pages::start::Beginning,
        speech::{Part, Voice},
    },
};

/// Shows the application in a language, with all its texts, and begins what was
/// chosen on the start screen, if something was; see [`Beginning::to_js`]. What takes
/// long is asked of what runs beside the page. `src/boot.js` calls it.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn start(lang: &str, texts: &str, beside: Beside, word: &str, about: wasm_bindgen::JsValue) {
    console_error_panic_hook::set_once();
    beside.put_in_place();
    let voice = Voice::new(Lang::from_tag(lang).unwrap_or_default(), Part::Whole, texts);
    let beginning = Beginning::from_js(word, about);
    yew::Renderer::<App>::with_props(AppProps { voice, beginning }).render();
}

fn main() {}
