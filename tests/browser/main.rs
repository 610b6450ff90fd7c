//! Tests that run inside a browser.
#![cfg(target_arch = "wasm32")]
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::allow_attributes,
    reason = "tests say what they hold in their names, and fail by panicking"
)]

mod bench;
mod database;
mod findings;
mod form;
mod what_if;

use limpide::ui::{App, AppProps};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use yew::Renderer;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn the_page_has_one_main_heading() {
    // Not in the body itself, where the test runner writes its results.
    let root = gloo::utils::document()
        .create_element("div")
        .expect("a div can be created");
    let props = AppProps {
        voice: bench::french(),
        beginning: None,
    };
    Renderer::<App>::with_root_and_props(root.clone(), props).render();
    yew::scheduler::flush().await;
    assert_eq!(root.get_elements_by_tag_name("h1").length(), 1);
}
