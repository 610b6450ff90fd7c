//! A file of a folder of the user's in which the audit lives too.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::ui::browser::FolderFile;
use crate::ui::saving::{FolderState, Keeper, SavingHandle};
use crate::ui::speech::Speech;

/// Which file it is and how it stands with it, or how one is chosen.
pub(super) fn folder(speech: &Speech, handle: &SavingHandle) -> Html {
    let content = match &handle.saving.folder {
        _ if !FolderFile::are_there() => html! { <p>{ speech.t("folder-not-here") }</p> },
        None => html! {
            <div class="file__buttons">
                { button(speech, handle, "folder-new", "button", |keeper| spawn_local(async move { keeper.link_new().await })) }
                { button(speech, handle, "folder-existing", "button button--quiet", |keeper| spawn_local(async move { keeper.link_existing().await })) }
            </div>
        },
        Some(folder) => {
            let name = ("name", folder.name.as_str().into());
            let words = match folder.state {
                FolderState::Same(at) => {
                    let moment = speech.formats.recent(at);
                    speech.with("folder-same", &[name, ("moment", moment.into())])
                }
                // The banner above says why it does not.
                _ => speech.with("folder-linked", &[name]),
            };
            html! {
                <>
                    <p role="status">{ words }</p>
                    { button(speech, handle, "folder-unlink", "button button--quiet", |keeper| spawn_local(async move { keeper.unlink().await })) }
                </>
            }
        }
    };
    html! {
        <section class="file__way" aria-labelledby="file-folder">
            <h2 id="file-folder">{ speech.t("folder-title") }</h2>
            <p>{ speech.t("folder-hint") }</p>
            { content }
        </section>
    }
}

fn button(
    speech: &Speech,
    handle: &SavingHandle,
    text: &str,
    class: &'static str,
    act: fn(Keeper),
) -> Html {
    let keeper = handle.keeper.clone();
    let onclick = Callback::from(move |_: MouseEvent| act(keeper.clone()));
    html! { <button type="button" {class} {onclick}>{ speech.t(text) }</button> }
}
