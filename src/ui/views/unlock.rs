//! Asks for the passphrase of a file.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::components::{dialog, on_click};
use crate::ui::hooks::use_flag;
use crate::ui::speech::use_speech;

/// See [`UnlockDialog`].
#[derive(Properties, PartialEq)]
pub struct UnlockDialogProps {
    /// What the file is called.
    pub file: String,
    /// Whether one was said that is another.
    pub is_wrong: bool,
    /// Whether the file is being opened.
    pub is_busy: bool,
    /// Takes what was said.
    pub on_passphrase: Callback<String>,
    /// What to do when it is given up.
    pub on_close: Callback<()>,
}

/// Asks for the passphrase of a file. What was typed stays when it is the wrong one.
#[component]
pub fn UnlockDialog(props: &UnlockDialogProps) -> Html {
    let speech = use_speech();
    let node = use_node_ref();
    let is_shown = use_flag(false);
    use_effect_with((node.clone(), props.is_wrong), |(node, _)| {
        if let Some(input) = node.cast::<HtmlInputElement>() {
            // It fails for elements that are not shown only.
            let _ = input.focus();
        }
    });
    let onsubmit = {
        let (node, on_passphrase) = (node.clone(), props.on_passphrase.clone());
        let is_busy = props.is_busy;
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let typed = node.cast::<HtmlInputElement>().map(|input| input.value());
            let typed = typed.unwrap_or_default();
            if !typed.trim().is_empty() && !is_busy {
                on_passphrase.emit(typed);
            }
        })
    };
    let show = {
        let is_shown = is_shown.clone();
        Callback::from(move |_: MouseEvent| is_shown.set(!*is_shown))
    };
    let is_wrong = props.is_wrong && !props.is_busy;
    let question = html! {
        <form class="unlock" {onsubmit}>
            <p>{ speech.with("unlock-hint", &[("name", props.file.as_str().into())]) }</p>
            <label for="unlock-passphrase">{ speech.t("passphrase-label") }</label>
            <input id="unlock-passphrase" ref={node} type={if *is_shown { "text" } else { "password" }}
                required={true} autocomplete="off" spellcheck="false" autocapitalize="none"
                aria-invalid={is_wrong.to_string()} aria-describedby="unlock-said" />
            <label class="unlock__show">
                <input type="checkbox" checked={*is_shown} onclick={show} />{ " " }{ speech.t("passphrase-show") }
            </label>
            <p id="unlock-said" class="unlock__said" role="alert">
                { if is_wrong { speech.t("unlock-wrong") } else { String::new() } }
            </p>
            <p role="status">{ if props.is_busy { speech.t("unlock-busy") } else { String::new() } }</p>
            <div class="dialog__buttons">
                <button type="button" class="button"
                    onclick={on_click(&props.on_close)}>{ speech.t("action-cancel") }</button>
                <button type="submit" class="button button--primary">{ speech.t("unlock-open") }</button>
            </div>
        </form>
    };
    dialog(speech.t("unlock-title"), props.on_close.clone(), question)
}
