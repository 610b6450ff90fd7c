//! The file: how a copy of the audit is handed out, readable or under a passphrase, and
//! how the audit lives in a folder of the user's.

mod folder;
mod protect;

use yew::prelude::*;

use folder::folder;
use protect::{Protect, ProtectProps};

use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::saving::SavingHandle;
use crate::ui::speech::use_speech;
use crate::ui::views::exported_text;

/// See [`FilePage`].
#[derive(Properties, PartialEq)]
pub struct FilePageProps {
    /// What keeps the audit.
    pub saving: SavingHandle,
}

/// The place where files come from.
#[component]
pub fn FilePage(props: &FilePageProps) -> Html {
    let speech = use_speech();
    let handle = &props.saving;
    let export = {
        let keeper = handle.keeper.clone();
        Callback::from(move |_: MouseEvent| keeper.export())
    };
    html! {
        <div class="file">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("file-title") }</h1>
                <p class="page-head__hint">{ speech.t("file-hint") }</p>
                <p class="file__last" role="status">{ exported_text(&speech, handle) }</p>
            </header>
            <section class="file__way" aria-labelledby="file-readable">
                <h2 id="file-readable">{ speech.t("file-readable") }</h2>
                <p>{ speech.t("file-readable-hint") }</p>
                <button type="button" class="button button--primary" onclick={export}>{ speech.t("file-readable-save") }</button>
            </section>
            { folder(&speech, handle) }
            { piece::<Protect>("", ProtectProps { keeper: handle.keeper.clone() }) }
            <section class="file__way" aria-labelledby="file-peers">
                <h2 id="file-peers">{ speech.t("anonymise-title") }</h2>
                <p>{ speech.t("help-anonymise") }</p>
                { link(Route::Anonymise, "button", speech.t("file-peers-go")) }
            </section>
        </div>
    }
}
