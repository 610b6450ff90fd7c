//! The page: starts the application on the document's body.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    yew::Renderer::<limpide::ui::App>::new().render();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
