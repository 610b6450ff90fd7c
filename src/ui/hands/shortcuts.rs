//! The list of keys, and the switch for those that are a single letter.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::browser::{has_single_keys, is_mac, remember_single_keys};
use crate::ui::components::{dialog, on_click};
use crate::ui::hooks::use_flag;
use crate::ui::speech::{Speech, use_speech};

/// The keys that do something together with Ctrl (⌘ on a Mac).
const COMMANDS: [(&[&str], &str); 4] = [
    (&["K"], "shortcuts-palette"),
    (&["Z"], "action-undo"),
    (&["Y"], "action-redo"),
    (&["V"], "shortcuts-paste"),
];

/// The keys that do something by themselves.
const SINGLE: [(&str, &str); 6] = [
    ("/", "shortcuts-palette"),
    ("Q", "quick-add-open"),
    ("N", "shortcuts-new"),
    ("P", "paste-open"),
    ("F", "shortcuts-filter"),
    ("?", "shortcuts-title"),
];

/// See [`Shortcuts`].
#[derive(Properties, PartialEq)]
pub(super) struct ShortcutsProps {
    /// What to do when it is put away.
    pub on_close: Callback<()>,
}

/// The name of the key that makes commands of letters.
pub(super) fn modifier(speech: &Speech) -> String {
    if is_mac() {
        "⌘".to_owned()
    } else {
        speech.t("shortcuts-control")
    }
}

/// The list of keys.
#[component]
pub(super) fn Shortcuts(props: &ShortcutsProps) -> Html {
    let speech = use_speech();
    let is_on = use_flag(has_single_keys());
    let onchange = {
        let is_on = is_on.clone();
        Callback::from(move |event: Event| {
            let to = event.target_unchecked_into::<HtmlInputElement>().checked();
            remember_single_keys(to);
            is_on.set(to);
        })
    };
    let control = modifier(&speech);
    let command = |(keys, text): &(&[&str], &str)| {
        html! {
            <tr key={*text}>
                <td>
                    <kbd class="hands__key">{ control.clone() }</kbd>
                    { for keys.iter().map(|key| html! { <>{ " " }<kbd class="hands__key">{ *key }</kbd></> }) }
                </td>
                <td>{ speech.t(text) }</td>
            </tr>
        }
    };
    let single = |(key, text): &(&str, &str)| {
        html! {
            <tr key={*key}>
                <td><kbd class="hands__key">{ *key }</kbd></td>
                <td>{ speech.t(text) }</td>
            </tr>
        }
    };
    let content = html! {
        <>
            <table class="shortcuts">
                <caption class="shortcuts__title">{ speech.t("shortcuts-commands") }</caption>
                <thead class="visually-hidden">{ heads(&speech) }</thead>
                <tbody>{ for COMMANDS.iter().map(command) }</tbody>
            </table>
            <table class="shortcuts" data-off={(!*is_on).to_string()}>
                <caption class="shortcuts__title">{ speech.t("shortcuts-single") }</caption>
                <thead class="visually-hidden">{ heads(&speech) }</thead>
                <tbody>{ for SINGLE.iter().map(single) }</tbody>
            </table>
            <label class="shortcuts__switch">
                <input type="checkbox" checked={*is_on} {onchange} />
                <span>{ speech.t("shortcuts-on") }</span>
            </label>
            <div class="dialog__buttons">
                <button type="button" class="button button--primary"
                    onclick={on_click(&props.on_close)}>{ speech.t("action-close") }</button>
            </div>
        </>
    };
    dialog(speech.t("shortcuts-title"), props.on_close.clone(), content)
}

fn heads(speech: &Speech) -> Html {
    html! {
        <tr>
            <th scope="col">{ speech.t("shortcuts-key") }</th>
            <th scope="col">{ speech.t("shortcuts-does") }</th>
        </tr>
    }
}
