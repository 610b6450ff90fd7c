//! A question that must be answered before going on.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::ui::piece::piece;

/// See [`Dialog`].
#[derive(Properties, PartialEq)]
struct DialogProps {
    /// What it is about.
    title: AttrValue,
    /// What to do when it is left without an answer (Escape).
    on_close: Callback<()>,
    /// The question and the buttons that answer it.
    children: Html,
}

/// Shows a modal dialog.
pub fn dialog(title: String, on_close: Callback<()>, children: Html) -> Html {
    let title = title.into();
    piece::<Dialog>(
        "",
        DialogProps {
            title,
            on_close,
            children,
        },
    )
}

/// Shows something that one can only take note of.
pub fn message(title: String, words: String, close_label: String, on_close: Callback<()>) -> Html {
    let close = on_click(&on_close);
    let children = html! {
        <>
            <p role="alert">{ words }</p>
            <div class="dialog__buttons">
                <button type="button" class="button button--primary" onclick={close}>{ close_label }</button>
            </div>
        </>
    };
    dialog(title, on_close, children)
}

/// What a button does that does one thing only.
pub fn on_click(action: &Callback<()>) -> Callback<MouseEvent> {
    action.reform(|_| ())
}

/// A modal dialog: the browser's own, which holds the focus and closes on Escape.
#[component]
fn Dialog(props: &DialogProps) -> Html {
    let node = use_node_ref();
    use_effect_with(node.clone(), |node| {
        let dialog = node.cast::<HtmlDialogElement>();
        if let Some(dialog) = &dialog {
            // It fails only when the dialog is open already.
            let _ = dialog.show_modal();
        }
        move || {
            if let Some(dialog) = dialog {
                dialog.close();
            }
        }
    });
    let oncancel = {
        let on_close = props.on_close.clone();
        Callback::from(move |event: Event| {
            event.prevent_default();
            on_close.emit(());
        })
    };
    html! {
        <dialog class="dialog" ref={node} aria-labelledby="dialog-title" {oncancel}>
            <h2 id="dialog-title">{ props.title.clone() }</h2>
            { props.children.clone() }
        </dialog>
    }
}
