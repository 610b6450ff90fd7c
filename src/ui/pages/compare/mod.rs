//! The comparison: the open audit beside a file of the same audit, and both brought
//! together.

mod differences;
mod together;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use differences::{Differences, DifferencesProps, Shared};
use together::{Start, Together, TogetherProps};

use crate::bundle::{self, Opened};
use crate::compare::nearest;
use crate::model::Id;
use crate::ui::browser::{Watch, stop};
use crate::ui::hooks::use_flag;
use crate::ui::pages::start::{NotBegun, read, reason};
use crate::ui::piece::piece;
use crate::ui::saving::Keeper;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::{UnlockDialog, UnlockDialogProps};
use crate::ui::workspace::use_desk;

/// See [`ComparePage`].
#[derive(Properties, PartialEq)]
pub struct ComparePageProps {
    /// What keeps the audits.
    pub keeper: Keeper,
    /// Which of them is open.
    pub audit: Id,
}

/// A file beside the open audit.
struct Other {
    name: String,
    model: Shared,
    /// The states from which both may come.
    starts: Rc<[Start]>,
    /// The likeliest of them.
    start: Option<usize>,
}

/// The place of the comparison.
#[component]
pub fn ComparePage(props: &ComparePageProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let other = use_state(|| None::<Result<Other, String>>);
    let is_busy = use_flag(false);
    let is_done = use_flag(false);
    // A file whose passphrase must be said, and whether one was that is another.
    let locked = use_state(|| None::<(File, bool)>);
    let take = {
        let (other, is_busy, is_done) = (other.setter(), is_busy.setter(), is_done.setter());
        let (keeper, speech, audit) = (props.keeper.clone(), speech.clone(), props.audit);
        let locked = locked.setter();
        let organisation = desk.model.organisation.id;
        Callback::from(move |(file, passphrase): (File, Option<String>)| {
            let (other, is_busy, locked) = (other.clone(), is_busy.clone(), locked.clone());
            let (keeper, speech) = (keeper.clone(), speech.clone());
            is_busy.set(true);
            is_done.set(false);
            spawn_local(async move {
                let opened = read(&file, passphrase.as_deref(), &Watch::default()).await;
                is_busy.set(false);
                locked.set(None);
                let opened = match opened {
                    Err(NotBegun::Locked { is_wrong }) => {
                        return locked.set(Some((file, is_wrong)));
                    }
                    Err(NotBegun::Stopped) => return,
                    opened => opened.map_err(NotCompared::NotRead),
                };
                let found = match opened {
                    Ok(opened) => beside(file.name(), opened, organisation, audit, &keeper).await,
                    Err(why) => Err(why),
                };
                other.set(Some(found.map_err(|why| words(&speech, &why))));
            });
        })
    };
    // What others wrote into the file of the folder is there at once.
    use_effect_with((), {
        let (other, keeper, audit) = (other.setter(), props.keeper.clone(), props.audit);
        let (speech, organisation) = (speech.clone(), desk.model.organisation.id);
        move |()| {
            let found = keeper.theirs();
            let found =
                found.and_then(|(name, text)| Some((name, bundle::read(text.as_bytes()).ok()?)));
            if let Some((name, opened)) = found {
                spawn_local(async move {
                    let found = beside(name, opened, organisation, audit, &keeper).await;
                    other.set(Some(found.map_err(|why| words(&speech, &why))));
                });
            }
        }
    });
    let onchange = {
        let take = take.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let file = input.files().and_then(|files| files.get(0));
            // The same file can then be chosen again.
            input.set_value("");
            if let Some(file) = file {
                take.emit((file, None));
            }
        })
    };
    let unlock = match &*locked {
        None => html! {},
        Some((file, is_wrong)) => {
            let locked = locked.setter();
            let chosen = file.clone();
            piece::<UnlockDialog>(
                "",
                UnlockDialogProps {
                    file: file.name(),
                    is_wrong: *is_wrong,
                    is_busy: *is_busy,
                    on_passphrase: take
                        .reform(move |passphrase| (chosen.clone(), Some(passphrase))),
                    on_close: Callback::from(move |()| {
                        stop();
                        locked.set(None);
                    }),
                },
            )
        }
    };
    let on_done = {
        let (other, is_done) = (other.setter(), is_done.setter());
        Callback::from(move |()| {
            other.set(None);
            is_done.set(true);
        })
    };
    html! {
        <div class="compare" aria-busy={is_busy.to_string()}>
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("compare-title") }</h1>
                <p class="page-head__hint">{ speech.t("compare-hint") }</p>
            </header>
            <div class="compare__file">
                <input id="compare-file" type="file" accept=".json,.age,application/json" class="visually-hidden" {onchange} />
                <label for="compare-file" class="button button--primary">{ speech.t("compare-choose") }</label>
                if let Some(Ok(other)) = &*other {
                    <p>{ speech.with("compare-with", &[("name", other.name.as_str().into())]) }</p>
                }
            </div>
            { unlock }
            <p class="compare__done" role="status">{ if *is_done { speech.t("compare-done") } else { String::new() } }</p>
            { match &*other {
                None => html! {},
                Some(Err(words)) => html! { <p class="trouble" role="alert">{ words }</p> },
                Some(Ok(other)) => html! {
                    <>
                        { piece::<Together>(&other.name, TogetherProps {
                            keeper: props.keeper.clone(),
                            theirs: other.model.clone(),
                            starts: other.starts.clone(),
                            start: other.start,
                            on_done,
                        }) }
                        { piece::<Differences>(&other.name, DifferencesProps { file: other.model.clone() }) }
                    </>
                },
            } }
        </div>
    }
}

/// Why a file is not compared.
enum NotCompared {
    /// It cannot be read.
    NotRead(NotBegun),
    /// It speaks of another organisation.
    Unrelated,
}

fn words(speech: &Speech, why: &NotCompared) -> String {
    match why {
        NotCompared::NotRead(why) => reason(speech, why),
        NotCompared::Unrelated => speech.t("merge-unrelated"),
    }
}

/// What a file of the open audit says, and the states from which both may come.
async fn beside(
    name: String,
    opened: Opened,
    organisation: Id,
    audit: Id,
    keeper: &Keeper,
) -> Result<Other, NotCompared> {
    if opened.model.organisation.id != organisation {
        return Err(NotCompared::Unrelated);
    }
    let mut starts = Vec::new();
    // A state that cannot be read is none to start from.
    for state in keeper.states(audit).await.unwrap_or_default() {
        if let Ok(model) = keeper.state_model(&state).await {
            let model = Rc::new(model);
            starts.push(Start { state, model });
        }
    }
    let start = nearest(starts.iter().map(|it| &*it.model), &opened.model);
    Ok(Other {
        name,
        model: Shared(Rc::new(opened.model)),
        starts: starts.into(),
        start,
    })
}
