//! Where everything begins: a new audit, a bundle, the demonstration, or an
//! audit kept in this browser.

mod beginning;
mod drop;
mod shelf;

use web_sys::{HtmlInputElement, SubmitEvent};
use yew::prelude::*;

use crate::model::{Collection, Id};
use crate::report::refusal::{problem, refusal};
use crate::ui::components::{dialog, on_click};
use crate::ui::hooks::use_flag;
use crate::ui::piece::piece;
use crate::ui::route::Route;
use crate::ui::saving::SavingHandle;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::trouble_text;

use beginning::{Beginning, NotBegun};
use shelf::{Shelf, ShelfProps};

/// See [`StartPage`].
#[derive(Properties, PartialEq)]
pub struct StartPageProps {
    /// What keeps the audits.
    pub saving: SavingHandle,
    /// Which audit is open.
    pub open: Option<Id>,
}

/// The start screen.
#[component]
pub fn StartPage(props: &StartPageProps) -> Html {
    let speech = use_speech();
    let handle = &props.saving;
    let name = use_node_ref();
    let failure = use_state(|| None::<Failure>);
    let is_busy = use_flag(false);

    let begin = {
        let (speech, keeper) = (speech.clone(), handle.keeper.clone());
        let (failure, is_busy) = (failure.setter(), is_busy.setter());
        Callback::from(move |(beginning, careless): (Beginning, bool)| {
            let (speech, keeper) = (speech.clone(), keeper.clone());
            let (failure, is_busy) = (failure.clone(), is_busy.clone());
            let route = match beginning {
                Beginning::New { .. } => Route::Records(Collection::Organisation),
                _ => Route::Findings,
            };
            is_busy.set(true);
            failure.set(None);
            wasm_bindgen_futures::spawn_local(async move {
                let result = beginning::begin(&beginning, &keeper, &speech, careless).await;
                is_busy.set(false);
                match result {
                    Ok(()) => route.go(),
                    Err(why) => failure.set(Some(Failure { beginning, why })),
                }
            });
        })
    };
    let dragging = drop::use_drop({
        let begin = begin.clone();
        Callback::from(move |file| begin.emit((Beginning::File(file), false)))
    });

    let onsubmit = {
        let (begin, name) = (begin.clone(), name.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let name = name.cast::<HtmlInputElement>().map(|input| input.value());
            let name = name.unwrap_or_default().trim().to_owned();
            begin.emit((Beginning::New { name }, false));
        })
    };
    let onchange = {
        let begin = begin.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let file = input.files().and_then(|files| files.get(0));
            // The same file can then be chosen again.
            input.set_value("");
            if let Some(file) = file {
                begin.emit((Beginning::File(file), false));
            }
        })
    };
    let demonstrate = begin.reform(|_: MouseEvent| (Beginning::Demonstration, false));
    let open = {
        let begin = begin.clone();
        Callback::from(move |id| begin.emit((Beginning::Kept(id), false)))
    };
    let close = {
        let failure = failure.setter();
        Callback::from(move |()| failure.set(None))
    };
    let insist = {
        let (begin, failure) = (begin.clone(), failure.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(failure) = &*failure {
                begin.emit((failure.beginning.clone(), true));
            }
        })
    };
    let export = {
        let keeper = handle.keeper.clone();
        Callback::from(move |_: MouseEvent| keeper.export())
    };

    html! {
        <div class={classes!("start-page", dragging.then_some("start-page--drop"))}
            aria-busy={is_busy.to_string()}>
            <header class="page-head start-page__head">
                <h1 id="page-title" tabindex="-1">{ speech.t("start-title") }</h1>
                <p class="page-head__hint">{ speech.t("start-promise") }</p>
            </header>
            <div class="start-page__ways">
                <section class="start-way" aria-labelledby="start-new">
                    <h2 id="start-new">{ speech.t("start-new") }</h2>
                    <form class="start-way__form" {onsubmit}>
                        <label for="start-name">{ speech.t("start-name") }</label>
                        <input id="start-name" ref={name} type="text" autocomplete="organization"
                            aria-describedby="start-name-hint" />
                        <p id="start-name-hint" class="start-way__hint">{ speech.t("start-name-hint") }</p>
                        <button type="submit" class="button button--primary">{ speech.t("start-begin") }</button>
                    </form>
                </section>
                <section class="start-way" aria-labelledby="start-open">
                    <h2 id="start-open">{ speech.t("start-open") }</h2>
                    <p>{ speech.t("start-open-hint") }</p>
                    <div class="start-way__file">
                        <input id="start-file" type="file" accept=".json,application/json"
                            class="visually-hidden" {onchange} />
                        <label for="start-file" class="button">{ speech.t("start-choose") }</label>
                    </div>
                </section>
                <section class="start-way" aria-labelledby="start-demo">
                    <h2 id="start-demo">{ speech.t("start-demo") }</h2>
                    <p>{ speech.t("start-demo-hint") }</p>
                    <button type="button" class="button" onclick={demonstrate}>{ speech.t("start-demo-try") }</button>
                </section>
            </div>
            { piece::<Shelf>("", ShelfProps { saving: handle.clone(), here: props.open, open }) }
            <section class="start-page__where" aria-labelledby="start-where">
                <h2 id="start-where">{ speech.t("start-where") }</h2>
                <ul>
                    { for ["start-where-kept", "start-where-lost", "start-where-sent"]
                        .map(|text| html! { <li key={text}>{ speech.t(text) }</li> }) }
                </ul>
            </section>
            <p class="start-page__drop" aria-hidden="true" hidden={!dragging}>{ speech.t("start-drop") }</p>
            if let Some(failure) = &*failure {
                { not_begun(&speech, &failure.why, close, insist, export) }
            }
        </div>
    }
}

/// What was not begun, and why.
struct Failure {
    beginning: Beginning,
    why: NotBegun,
}

/// Says why something was not begun, and what can be done.
fn not_begun(
    speech: &Speech,
    why: &NotBegun,
    close: Callback<()>,
    insist: Callback<MouseEvent>,
    export: Callback<MouseEvent>,
) -> Html {
    let is_unsaved = matches!(why, NotBegun::Unsaved);
    let title = match why {
        NotBegun::Unsaved => speech.t("open-unsaved-title"),
        _ => speech.t("open-failed-title"),
    };
    let text = match why {
        NotBegun::Unsaved => speech.t("open-unsaved"),
        NotBegun::Unreadable => speech.t("open-unreadable"),
        NotBegun::NotFetched => speech.t("open-not-fetched"),
        NotBegun::Refused(why) => refusal(why, &speech.texts),
        NotBegun::Database(error) => trouble_text(speech, error),
    };
    let problems = match why {
        NotBegun::Refused(why) => why.problems(),
        _ => &[],
    };
    let question = html! {
        <>
            <div role="alert">
                <p>{ text }</p>
                if !problems.is_empty() {
                    <ul class="problems">
                        { for problems.iter().map(|found| html! { <li>{ problem(found, &speech.texts) }</li> }) }
                    </ul>
                }
                if !is_unsaved {
                    <p class="start-page__unchanged">{ speech.t("open-unchanged") }</p>
                }
            </div>
            <div class="dialog__buttons">
                if is_unsaved {
                    <button type="button" class="button" onclick={export}>{ speech.t("action-export") }</button>
                    <button type="button" class="button button--danger" onclick={insist}>
                        { speech.t("open-anyway") }
                    </button>
                }
                <button type="button" class="button button--primary" onclick={on_click(&close)}>
                    { speech.t(if is_unsaved { "action-cancel" } else { "action-close" }) }
                </button>
            </div>
        </>
    };
    dialog(title, close, question)
}
