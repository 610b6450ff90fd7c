//! How far something is, and a way to give it up.

use yew::prelude::*;

use crate::ui::components::{dialog, on_click};
use crate::ui::speech::Speech;

/// Shows what is done, by the id of its text, and how far it is, from 0 to 1.
pub fn progress_dialog(
    speech: &Speech,
    what: &'static str,
    done: f64,
    on_stop: Callback<()>,
) -> Html {
    let title = speech.t(what);
    let content = html! {
        <>
            <progress class="progress" aria-label={title.clone()} max="1" value={format!("{done:.2}")} />
            <div class="dialog__buttons">
                <button type="button" class="button" onclick={on_click(&on_stop)}>{ speech.t("open-stop") }</button>
            </div>
        </>
    };
    dialog(title, on_stop, content)
}
