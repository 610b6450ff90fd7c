//! What to do about a finding: for the committee, or for whoever looks after the
//! computers, who can be sent it.

use yew::prelude::*;

use crate::report::depth::Depth;
use crate::report::phrase::Phrase;
use crate::ui::browser::copy;
use crate::ui::components::explained;
use crate::ui::piece::piece;
use crate::ui::speech::use_speech;

/// See [`what_to_do`].
#[derive(Properties, PartialEq)]
struct AdviceProps {
    id: String,
    title: String,
    detail: String,
    action: String,
    technical: String,
}

/// What to do, at the depth that was chosen. `id` begins the ids of its texts.
pub(super) fn what_to_do(id: &str, phrase: &Phrase) -> Html {
    let props = AdviceProps {
        id: id.to_owned(),
        title: phrase.title.clone(),
        detail: phrase.detail.clone(),
        action: phrase.action.clone(),
        technical: phrase.technical.clone(),
    };
    piece::<Advice>("", props)
}

#[component]
fn Advice(props: &AdviceProps) -> Html {
    let speech = use_speech();
    // Whether it was copied, once that was tried.
    let copied = use_state_eq(|| None::<bool>);
    let words = match speech.depth {
        Depth::Committee => &props.action,
        Depth::Technical => &props.technical,
    };
    let choose = |depth: Depth| {
        let (speech, copied) = (speech.clone(), copied.setter());
        Callback::from(move |_: MouseEvent| {
            copied.set(None);
            speech.tell_for(depth);
        })
    };
    let send = {
        let copied = copied.setter();
        let message = speech.with(
            "depth-message",
            &[
                ("title", props.title.as_str().into()),
                ("finding", props.detail.as_str().into()),
                ("technical", props.technical.as_str().into()),
            ],
        );
        Callback::from(move |_: MouseEvent| {
            let (copied, message) = (copied.clone(), message.clone());
            wasm_bindgen_futures::spawn_local(async move {
                copied.set(Some(copy(&message).await.is_ok()));
            });
        })
    };
    html! {
        <div class="advice">
            <div class="advice__depth" role="group" aria-label={speech.t("depth")}>
                { for Depth::ALL.iter().map(|&depth| html! {
                    <button type="button" class="advice__choice" aria-pressed={(speech.depth == depth).to_string()}
                        onclick={choose(depth)}>{ speech.t(depth.text_id()) }</button>
                }) }
            </div>
            <p class="finding__action">
                <strong>{ speech.t("finding-action") }</strong>{ " " }
                { explained(&format!("{}-action", props.id), words) }
            </p>
            if speech.depth == Depth::Technical {
                <p class="advice__send">
                    <button type="button" class="button button--quiet" onclick={send}>{ speech.t("depth-copy") }</button>
                    <span role="status">
                        { match *copied {
                            None => String::new(),
                            Some(true) => speech.t("depth-copied"),
                            Some(false) => speech.t("depth-not-copied"),
                        } }
                    </span>
                </p>
            }
        </div>
    }
}
