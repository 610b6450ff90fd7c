//! The page: starts the application on the document's body.

#[cfg(target_arch = "wasm32")]
use limpide::{
    texts::Lang,
    ui::{App, AppProps, engine::EngineSource, speech::Voice},
};

/// Starts the application in a language, with its texts. `src/boot.js` chose
/// the language, fetched the texts while this program was on its way, and can
/// load the engine when it is needed.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn start(lang: &str, texts: &str, load_engine: js_sys::Function) {
    console_error_panic_hook::set_once();
    let voice = Voice::new(Lang::from_tag(lang).unwrap_or_default(), texts);
    let engine = EngineSource::Loaded(load_engine);
    yew::Renderer::<App>::with_props(AppProps { voice, engine }).render();
}

fn main() {}
