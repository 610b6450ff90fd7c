//! The page.
use yew::prelude::*;

/// The whole page.
#[component]
pub fn App() -> Html {
    html! {
        <main id="main">
            <h1>{ "Limpide" }</h1>
        </main>
    }
}
