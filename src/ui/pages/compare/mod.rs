//! The comparison: the open audit beside a file of the same audit, and both brought
//! together.

mod differences;
mod together;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use differences::{Differences, DifferencesProps, Shared};
use together::{Start, Together, TogetherProps};

use crate::compare::nearest;
use crate::model::Id;
use crate::ui::hooks::use_flag;
use crate::ui::pages::start::{NotBegun, read, reason};
use crate::ui::piece::piece;
use crate::ui::saving::Keeper;
use crate::ui::speech::{Speech, use_speech};
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
    let onchange = {
        let (other, is_busy, is_done) = (other.setter(), is_busy.setter(), is_done.setter());
        let (keeper, speech, audit) = (props.keeper.clone(), speech.clone(), props.audit);
        let organisation = desk.model.organisation.id;
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let file = input.files().and_then(|files| files.get(0));
            // The same file can then be chosen again.
            input.set_value("");
            let Some(file) = file else {
                return;
            };
            let (other, is_busy) = (other.clone(), is_busy.clone());
            let (keeper, speech) = (keeper.clone(), speech.clone());
            is_busy.set(true);
            is_done.set(false);
            spawn_local(async move {
                let found = open(&file, organisation, audit, &keeper).await;
                other.set(Some(found.map_err(|why| words(&speech, &why))));
                is_busy.set(false);
            });
        })
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
                <input id="compare-file" type="file" accept=".json,application/json" class="visually-hidden" {onchange} />
                <label for="compare-file" class="button button--primary">{ speech.t("compare-choose") }</label>
                if let Some(Ok(other)) = &*other {
                    <p>{ speech.with("compare-with", &[("name", other.name.as_str().into())]) }</p>
                }
            </div>
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

/// Reads a file of the open audit, and the states from which both may come.
async fn open(
    file: &web_sys::File,
    organisation: Id,
    audit: Id,
    keeper: &Keeper,
) -> Result<Other, NotCompared> {
    let opened = read(file).await.map_err(NotCompared::NotRead)?;
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
        name: file.name(),
        model: Shared(Rc::new(opened.model)),
        starts: starts.into(),
        start,
    })
}
