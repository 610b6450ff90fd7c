//! The audits that are kept in this browser.

use yew::prelude::*;

use crate::model::Id;
use crate::store::{DatabaseError, Entry};
use crate::ui::components::{dialog, on_click};
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::saving::{SavingHandle, export};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::{RenameDialog, RenameDialogProps, trouble_text};

/// See [`Shelf`].
#[derive(Properties, PartialEq)]
pub(super) struct ShelfProps {
    /// What keeps the audits.
    pub(super) saving: SavingHandle,
    /// Which audit is open.
    pub(super) here: Option<Id>,
    /// Opens an audit.
    pub(super) open: Callback<Id>,
}

/// What is asked before something is done with an audit.
#[derive(Clone, PartialEq)]
enum Question {
    Rename(Entry),
    Delete(Entry),
}

/// What can be done with a kept audit without opening it.
#[derive(Clone, Copy, PartialEq)]
enum Errand {
    Export,
    Duplicate,
    Delete,
}

/// The kept audits, and what can be done with each.
#[component]
pub(super) fn Shelf(props: &ShelfProps) -> Html {
    let speech = use_speech();
    let handle = &props.saving;
    let entries = use_state_eq(|| None::<Result<Vec<Entry>, DatabaseError>>);
    let question = use_state_eq(|| None::<Question>);
    let trouble = use_state_eq(|| None::<DatabaseError>);
    {
        let (keeper, entries) = (handle.keeper.clone(), entries.setter());
        use_effect_with(handle.saving.shelf, move |_| {
            wasm_bindgen_futures::spawn_local(async move {
                entries.set(Some(keeper.list().await));
            });
        });
    }
    let ask = |to: Option<Question>| {
        let question = question.setter();
        move || question.set(to.clone())
    };
    let run = |errand: Errand, entry: &Entry| {
        let (keeper, speech, entry) = (handle.keeper.clone(), speech.clone(), entry.clone());
        let (trouble, question) = (trouble.setter(), question.setter());
        Callback::from(move |_: MouseEvent| {
            let (keeper, speech, entry) = (keeper.clone(), speech.clone(), entry.clone());
            let (trouble, question) = (trouble.clone(), question.clone());
            trouble.set(None);
            wasm_bindgen_futures::spawn_local(async move {
                let result = match errand {
                    Errand::Export => {
                        let text = keeper.text(entry.id).await;
                        text.map(|text| {
                            export(&entry.name, &text);
                            keeper.handed_out(entry.id, text);
                        })
                    }
                    Errand::Duplicate => {
                        let name =
                            speech.with("audit-copy", &[("name", entry.name.as_str().into())]);
                        keeper.duplicate(entry.id, &name).await
                    }
                    Errand::Delete => {
                        question.set(None);
                        keeper.delete(entry.id).await
                    }
                };
                trouble.set(result.err());
            });
        })
    };
    let list = match &*entries {
        // It takes a moment only: words would flicker.
        None => html! {},
        Some(Err(error)) => html! {
            <p class="empty" role="alert">{ trouble_text(&speech, error) }</p>
        },
        Some(Ok(entries)) if entries.is_empty() => html! {
            <p class="empty">{ speech.t("start-kept-none") }</p>
        },
        Some(Ok(entries)) => html! {
            <ul class="shelf">
                { for entries.iter().map(|entry| {
                    let open = {
                        let (open, id) = (props.open.clone(), entry.id);
                        Callback::from(move |_: MouseEvent| open.emit(id))
                    };
                    let rename = ask(Some(Question::Rename(entry.clone())));
                    let delete = ask(Some(Question::Delete(entry.clone())));
                    html! {
                        <li key={entry.id.to_string()} class="shelf__audit">
                            <div class="shelf__words">
                                <h3 class="shelf__name">{ entry.name.clone() }</h3>
                                <p class="shelf__facts">
                                    { facts(&speech, entry) }
                                    if props.here == Some(entry.id) {
                                        <span class="shelf__here">{ speech.t("start-here") }</span>
                                    }
                                </p>
                            </div>
                            <div class="shelf__actions">
                                { action(&speech, "action-open", entry, "button", open) }
                                { action(&speech, "action-export", entry, "button button--quiet", run(Errand::Export, entry)) }
                                { action(&speech, "action-rename", entry, "button button--quiet", Callback::from(move |_| rename())) }
                                { action(&speech, "action-duplicate", entry, "button button--quiet", run(Errand::Duplicate, entry)) }
                                { action(&speech, "action-remove", entry, "button button--quiet button--danger", Callback::from(move |_| delete())) }
                            </div>
                        </li>
                    }
                }) }
            </ul>
        },
    };
    let close = {
        let close = ask(None);
        Callback::from(move |()| close())
    };
    let asked = match &*question {
        None => html! {},
        Some(Question::Rename(entry)) => {
            let props = RenameDialogProps {
                keeper: handle.keeper.clone(),
                id: entry.id,
                name: entry.name.clone(),
                on_close: close,
            };
            piece::<RenameDialog>("", props)
        }
        Some(Question::Delete(entry)) => {
            let title = speech.with(
                "start-delete-title",
                &[("name", entry.name.as_str().into())],
            );
            let question = html! {
                <>
                    <p>{ speech.t("start-delete-text") }</p>
                    <div class="dialog__buttons">
                        <button type="button" class="button" onclick={on_click(&close)}>
                            { speech.t("action-cancel") }
                        </button>
                        <button type="button" class="button" onclick={run(Errand::Export, entry)}>
                            { speech.t("start-delete-export") }
                        </button>
                        <button type="button" class="button button--danger" onclick={run(Errand::Delete, entry)}>
                            { speech.t("start-delete") }
                        </button>
                    </div>
                </>
            };
            dialog(title, close, question)
        }
    };
    html! {
        <section aria-labelledby="start-kept">
            <h2 id="start-kept">{ speech.t("start-kept") }</h2>
            if matches!(&*entries, Some(Ok(entries)) if entries.len() > 1) {
                <p>{ link(Route::Portfolio, "", speech.t("start-portfolio")) }</p>
            }
            if let Some(error) = &*trouble {
                <p class="trouble" role="alert">{ trouble_text(&speech, error) }</p>
            }
            { list }
            { asked }
        </section>
    }
}

fn facts(speech: &Speech, entry: &Entry) -> String {
    let args = [
        ("moment", speech.formats.moment(entry.saved_on).into()),
        ("size", speech.formats.size(entry.bytes).into()),
    ];
    speech.with("start-kept-facts", &args)
}

/// A button that does something with an audit; its name says with which.
fn action(
    speech: &Speech,
    text: &str,
    entry: &Entry,
    class: &'static str,
    onclick: Callback<MouseEvent>,
) -> Html {
    let label = speech.t(text);
    let name = [
        ("action", label.as_str().into()),
        ("name", entry.name.as_str().into()),
    ];
    html! {
        <button type="button" {class} {onclick} aria-label={speech.with("start-action-of", &name)}>
            { label.clone() }
        </button>
    }
}
