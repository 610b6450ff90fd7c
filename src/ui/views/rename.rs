//! Asks what an audit should be called.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::model::Id;
use crate::store::DatabaseError;
use crate::ui::components::{dialog, on_click};
use crate::ui::saving::Keeper;
use crate::ui::speech::use_speech;
use crate::ui::views::trouble_text;

/// See [`RenameDialog`].
#[derive(Properties, PartialEq)]
pub struct RenameDialogProps {
    /// What keeps the audit.
    pub keeper: Keeper,
    /// Which audit.
    pub id: Id,
    /// What it is called now.
    pub name: String,
    /// What to do when it is done or given up.
    pub on_close: Callback<()>,
}

/// Asks what an audit should be called, and calls it so.
#[component]
pub fn RenameDialog(props: &RenameDialogProps) -> Html {
    let speech = use_speech();
    let node = use_node_ref();
    let trouble = use_state_eq(|| None::<DatabaseError>);
    let typed = use_state_eq(|| props.name.clone());
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| {
            typed.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    use_effect_with(node.clone(), |node| {
        if let Some(input) = node.cast::<HtmlInputElement>() {
            input.select();
        }
    });
    let onsubmit = {
        let (typed, trouble) = (typed.clone(), trouble.setter());
        let (id, keeper, on_close) = (props.id, props.keeper.clone(), props.on_close.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let name = typed.trim().to_owned();
            if name.is_empty() {
                return;
            }
            let (keeper, trouble) = (keeper.clone(), trouble.clone());
            let on_close = on_close.clone();
            wasm_bindgen_futures::spawn_local(async move {
                match keeper.rename(id, name).await {
                    Ok(()) => on_close.emit(()),
                    Err(error) => trouble.set(Some(error)),
                }
            });
        })
    };
    let question = html! {
        <form class="rename" {onsubmit}>
            <label for="rename-name">{ speech.t("audit-rename-name") }</label>
            <input id="rename-name" ref={node} type="text" required={true} autocomplete="off"
                value={(*typed).clone()} {oninput} />
            if let Some(error) = &*trouble {
                <p role="alert">{ trouble_text(&speech, error) }</p>
            }
            <div class="dialog__buttons">
                <button type="button" class="button"
                    onclick={on_click(&props.on_close)}>{ speech.t("action-cancel") }</button>
                <button type="submit" class="button button--primary">{ speech.t("action-rename") }</button>
            </div>
        </form>
    };
    let title = speech.t("audit-rename-title");
    dialog(title, props.on_close.clone(), question)
}
