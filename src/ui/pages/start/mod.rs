//! Where everything begins: a new audit, a bundle, the demonstration, or an
//! audit kept in this browser.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::model::{Collection, Model, Organisation};
use crate::store::Session;
use crate::ui::browser::new_id;
use crate::ui::route::Route;
use crate::ui::speech::use_speech;
use crate::ui::workspace::{Deed, use_workspace};

/// The start screen.
#[component]
pub fn StartPage() -> Html {
    let speech = use_speech();
    let workspace = use_workspace();
    let navigator = use_navigator();
    let begin = {
        let speech = speech.clone();
        Callback::from(move |_: MouseEvent| {
            let organisation = Organisation {
                id: new_id(),
                ..Organisation::default()
            };
            let model = Model {
                organisation: organisation.into(),
                ..Model::default()
            };
            let session = Session::new(new_id(), speech.t("audit-unnamed"), model);
            workspace.dispatch(Deed::Open(Box::new(session)));
            if let Some(navigator) = &navigator {
                navigator.push(&Route::records(Collection::Organisation));
            }
        })
    };
    html! {
        <div class="start-page">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("start-title") }</h1>
                <p class="page-head__hint">{ speech.t("start-promise") }</p>
            </header>
            <button type="button" class="button button--primary" onclick={begin}>{ speech.t("start-new") }</button>
        </div>
    }
}
