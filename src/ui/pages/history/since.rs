//! What changed since an earlier state, read when somebody asks for it.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use crate::compare::diff;
use crate::model::Model;
use crate::report::change::Comparison;
use crate::store::State;
use crate::ui::pages::start::reason;
use crate::ui::saving::Keeper;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::changes;
use crate::ui::workspace::{Desk, use_desk};

/// See [`Since`].
#[derive(Properties, PartialEq)]
pub(super) struct SinceProps {
    /// What keeps the audits.
    pub(super) keeper: Keeper,
    /// The earlier state.
    pub(super) state: State,
}

/// The changes since a state, folded until they are asked for.
#[component]
pub(super) fn Since(props: &SinceProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let then = use_state(|| None::<Result<Rc<Model>, String>>);
    let ontoggle = {
        let (keeper, state) = (props.keeper.clone(), props.state.clone());
        let (then, speech) = (then.clone(), speech.clone());
        Callback::from(move |event: Event| {
            let details = event
                .target()
                .and_then(|it| it.dyn_into::<HtmlDetailsElement>().ok());
            if then.is_some() || !details.is_some_and(|details| details.open()) {
                return;
            }
            let (keeper, state) = (keeper.clone(), state.clone());
            let (then, speech) = (then.setter(), speech.clone());
            spawn_local(async move {
                let read = keeper.state_model(&state).await;
                let read = read
                    .map(Rc::new)
                    .map_err(|why| reason(&speech, &why.into()));
                then.set(Some(read));
            });
        })
    };
    html! {
        <details class="history__since" {ontoggle}>
            <summary>{ speech.t("history-since") }</summary>
            { match &*then {
                None => html! {},
                Some(Err(words)) => html! { <p class="trouble" role="alert">{ words }</p> },
                Some(Ok(then)) => since(&speech, &desk, then),
            } }
        </details>
    }
}

fn since(speech: &Speech, desk: &Desk, then: &Model) -> Html {
    let difference = diff(then, &desk.model);
    if difference.is_empty() {
        return html! { <p>{ speech.t("history-same") }</p> };
    }
    let words = Comparison {
        before: then,
        after: &desk.model,
        other: None,
        texts: &speech.texts,
        formats: &*speech.formats,
    };
    changes(speech, &words, &difference)
}
