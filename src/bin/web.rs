//! The page: starts the application on the document's body.

#[cfg(target_arch = "wasm32")]
use limpide::{
    texts::Lang,
    ui::{App, AppProps, speech::Voice},
};

/// Starts the application in a language, with its texts. `src/boot.js` chose
/// the language, and fetched the texts while this program was on its way.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn start(lang: &str, texts: String) {
    console_error_panic_hook::set_once();
    let voice = Voice::new(Lang::from_tag(lang).unwrap_or_default(), [texts]);
    yew::Renderer::<App>::with_props(AppProps { voice }).render();
}

fn main() {}
