//! What is said about the keeping of the open audit: a few words in the header,
//! a banner while something is wrong, a notice when something happened.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::report::refusal::{newer, problem};
use crate::store::DatabaseError;
use crate::ui::browser::NoFile;
use crate::ui::route::{Route, link};
use crate::ui::saving::{FolderState, Notice, SaveState, SavingHandle};
use crate::ui::speech::Speech;

/// Where the open audit stands, in the header.
///
/// Screen readers are told of what is saved and what is not, but not each time
/// that typing stops: the words for them leave out the time and the waiting.
pub fn save_status(speech: &Speech, handle: &SavingHandle) -> Html {
    let (class, shown, spoken) = match &handle.saving.state {
        SaveState::Pending => ("save-status", speech.t("saving-pending"), None),
        SaveState::Saved(moment) => {
            let args = [("moment", speech.formats.recent(*moment).into())];
            let shown = speech.with("saving-saved", &args);
            ("save-status", shown, Some(speech.t("saving-saved-spoken")))
        }
        SaveState::Failed(error) => {
            let shown = speech.t(trouble_texts(error).0);
            (
                "save-status save-status--failed",
                shown.clone(),
                Some(shown),
            )
        }
    };
    html! {
        <>
            <span {class} aria-hidden="true">{ shown }</span>
            <span class="visually-hidden" role="status">{ spoken.unwrap_or_else(|| speech.t("saving-saved-spoken")) }</span>
        </>
    }
}

/// What stands in the way of saving, and what can be done about it. It stays
/// until a save succeeds.
pub fn save_trouble(speech: &Speech, handle: &SavingHandle, name: &str) -> Html {
    let SaveState::Failed(error) = &handle.saving.state else {
        return html! {};
    };
    let keeper = &handle.keeper;
    let export = {
        let keeper = keeper.clone();
        Callback::from(move |_: MouseEvent| keeper.export())
    };
    let retry = {
        let keeper = keeper.clone();
        Callback::from(move |_: MouseEvent| keeper.save_now())
    };
    let separate = |text: &str| {
        let keeper = keeper.clone();
        let name = speech.with(text, &[("name", name.into())]);
        Callback::from(move |_: MouseEvent| keeper.separate(name.clone()))
    };
    let reread = {
        let keeper = keeper.clone();
        Callback::from(move |_: MouseEvent| keeper.give_up())
    };
    let close = {
        let keeper = keeper.clone();
        Callback::from(move |_: MouseEvent| keeper.close())
    };
    let reload = Callback::from(|_: MouseEvent| {
        // It fails where the browser forbids it only; the user can still do it.
        let _ = gloo::utils::window().location().reload();
    });
    let buttons: Vec<(&str, Callback<MouseEvent>)> = match error {
        DatabaseError::Conflict => vec![
            ("saving-keep-copy", separate("audit-copy")),
            ("saving-take-other", reread),
        ],
        DatabaseError::Missing => vec![
            ("saving-keep-new", separate("audit-again")),
            ("saving-close", close),
        ],
        DatabaseError::Outdated => vec![("saving-reload", reload)],
        DatabaseError::Full
        | DatabaseError::HistoryFull
        | DatabaseError::Unavailable
        | DatabaseError::Failed(_) => vec![("saving-retry", retry)],
    };
    html! {
        <section class="banner banner--trouble" role="alert">
            <p><strong>{ speech.t(trouble_texts(error).0) }</strong></p>
            <p>{ trouble_text(speech, error) }</p>
            <p class="banner__buttons">
                <button type="button" class="button button--primary" onclick={export}>
                    { speech.t("saving-export") }
                </button>
                { for buttons.into_iter().map(|(text, onclick)| html! {
                    <button type="button" class="button" {onclick}>{ speech.t(text) }</button>
                }) }
            </p>
        </section>
    }
}

/// Why the file in the folder no longer says what the audit says, in words.
fn folder_trouble(speech: &Speech, handle: &SavingHandle) -> Option<String> {
    let folder = handle.saving.folder.as_ref()?;
    let text = match folder.state {
        FolderState::Pending | FolderState::Same(_) => return None,
        FolderState::Asks => "folder-asks",
        FolderState::Changed => "folder-changed",
        FolderState::Unreadable => "folder-unreadable",
        FolderState::Unrelated => "folder-unrelated",
        FolderState::Failed(NoFile::Missing) => "folder-missing",
        FolderState::Failed(NoFile::Full) => "folder-full",
        FolderState::Failed(_) => "folder-failed",
    };
    Some(speech.with(text, &[("name", folder.name.as_str().into())]))
}

/// Says that the file in the folder has to be looked after, and how.
pub fn folder_banner(speech: &Speech, handle: &SavingHandle) -> Html {
    let Some(words) = folder_trouble(speech, handle) else {
        return html! {};
    };
    let state = handle.saving.folder.as_ref().map(|folder| folder.state);
    let allow = {
        let keeper = handle.keeper.clone();
        Callback::from(move |_: MouseEvent| {
            let keeper = keeper.clone();
            spawn_local(async move { keeper.allow_folder().await });
        })
    };
    let unlink = {
        let keeper = handle.keeper.clone();
        Callback::from(move |_: MouseEvent| {
            let keeper = keeper.clone();
            spawn_local(async move { keeper.unlink().await });
        })
    };
    html! {
        <section class="banner banner--trouble" role="alert">
            <p>{ words }</p>
            <p class="banner__buttons">
                { match state {
                    Some(FolderState::Changed) => {
                        link(Route::Compare, "button button--primary", speech.t("folder-merge"))
                    }
                    Some(FolderState::Asks) => html! {
                        <button type="button" class="button button--primary" onclick={allow}>{ speech.t("folder-allow") }</button>
                    },
                    _ => html! {
                        <button type="button" class="button button--primary" onclick={allow}>{ speech.t("saving-retry") }</button>
                    },
                } }
                <button type="button" class="button" onclick={unlink}>{ speech.t("folder-unlink") }</button>
            </p>
        </section>
    }
}

/// Something that happened without having been asked for, until it is put away.
pub fn save_notice(speech: &Speech, handle: &SavingHandle) -> Html {
    let Some(notice) = &handle.saving.notice else {
        return html! {};
    };
    let dismiss = {
        let keeper = handle.keeper.clone();
        Callback::from(move |_: MouseEvent| keeper.dismiss())
    };
    let words = match notice {
        Notice::Refreshed => html! { <p role="status">{ speech.t("saving-refreshed") }</p> },
        Notice::FromFolder => html! { <p role="status">{ speech.t("folder-refreshed") }</p> },
        Notice::Opened {
            problems,
            newer: version,
        } => html! {
            <>
                if let Some(version) = version {
                    <p>{ newer(*version, &speech.texts) }</p>
                }
                if !problems.is_empty() {
                    <details class="banner__details" open={true}>
                        <summary>{ speech.with("open-problems", &[("count", problems.len().into())]) }</summary>
                        <ul class="problems" tabindex="0" aria-label={speech.t("open-problems-list")}>
                            { for problems.iter().map(|found| html! { <li>{ problem(found, &speech.texts) }</li> }) }
                        </ul>
                    </details>
                }
            </>
        },
    };
    html! {
        <section class="banner" aria-label={speech.t("notice")}>
            <div class="banner__words">{ words }</div>
            <button type="button" class="button" onclick={dismiss}>{ speech.t("notice-dismiss") }</button>
        </section>
    }
}

/// Why the browser did not do what was asked, and what to do.
pub fn trouble_text(speech: &Speech, error: &DatabaseError) -> String {
    let text = trouble_texts(error).1;
    match error {
        DatabaseError::Failed(why) => speech.with(text, &[("why", why.as_str().into())]),
        _ => speech.t(text),
    }
}

/// The few words, and the sentences.
const fn trouble_texts(error: &DatabaseError) -> (&'static str, &'static str) {
    match error {
        DatabaseError::Unavailable => ("saving-unavailable-short", "saving-unavailable"),
        DatabaseError::Outdated => ("saving-outdated-short", "saving-outdated"),
        DatabaseError::Full => ("saving-full-short", "saving-full"),
        DatabaseError::HistoryFull => ("saving-full-short", "history-full"),
        DatabaseError::Conflict => ("saving-conflict-short", "saving-conflict"),
        DatabaseError::Missing => ("saving-missing-short", "saving-missing"),
        DatabaseError::Failed(_) => ("saving-failed-short", "saving-failed"),
    }
}

/// When the audit was handed out last as a file, in words.
pub fn exported_text(speech: &Speech, handle: &SavingHandle) -> String {
    match handle.saving.exported {
        None => speech.t("home-exported-never"),
        Some(exported) => {
            let text = if exported.is_current {
                "home-exported-current"
            } else {
                "home-exported-before"
            };
            let moment = speech.formats.recent(exported.at);
            speech.with(text, &[("moment", moment.into())])
        }
    }
}
