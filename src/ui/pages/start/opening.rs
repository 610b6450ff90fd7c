//! Opens what the user chose on the start screen, and says why it could not.

use yew::prelude::*;

use super::beginning::{Beginning, NotBegun, begin};
use crate::model::Collection;
use crate::report::refusal::{problem, refusal};
use crate::ui::browser::remember_typed_name;
use crate::ui::components::{dialog, on_click};
use crate::ui::hooks::use_flag;
use crate::ui::route::Route;
use crate::ui::saving::Keeper;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::trouble_text;

/// How it stands with the opening of an audit.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Begins.
    pub on_begin: Callback<Beginning>,
    /// Whether something is being begun.
    pub is_busy: bool,
    /// Why nothing was begun, if it was not.
    pub trouble: Html,
}

/// Opens what is chosen; first of all what was chosen before this program was there.
#[hook]
pub fn use_opening(keeper: &Keeper, chosen_before: Option<Beginning>) -> Opening {
    let speech = use_speech();
    let failure = use_state(|| None::<Failure>);
    let is_busy = use_flag(false);
    let begin = {
        let (speech, keeper) = (speech.clone(), keeper.clone());
        let (failure, is_busy) = (failure.setter(), is_busy.setter());
        Callback::from(move |(beginning, careless): (Beginning, bool)| {
            let (speech, keeper) = (speech.clone(), keeper.clone());
            let (failure, is_busy) = (failure.clone(), is_busy.clone());
            let route = match beginning {
                Beginning::New { .. } => Route::Records(Collection::Organisation),
                Beginning::Template { .. } => Route::Proposed,
                Beginning::Interview => Route::Interview(None),
                _ => Route::Home,
            };
            is_busy.set(true);
            failure.set(None);
            wasm_bindgen_futures::spawn_local(async move {
                let result = begin(&beginning, &keeper, &speech, careless).await;
                is_busy.set(false);
                match result {
                    Ok(()) => {
                        if matches!(
                            beginning,
                            Beginning::New { .. } | Beginning::Template { .. }
                        ) {
                            remember_typed_name("");
                        }
                        route.go();
                    }
                    Err(why) => failure.set(Some(Failure { beginning, why })),
                }
            });
        })
    };
    {
        let begin = begin.clone();
        use_effect_with((), move |()| {
            if let Some(beginning) = chosen_before {
                begin.emit((beginning, false));
            }
        });
    }
    let trouble = match &*failure {
        None => html! {},
        Some(failed) => {
            let close = {
                let failure = failure.setter();
                Callback::from(move |()| failure.set(None))
            };
            let insist = {
                let (begin, beginning) = (begin.clone(), failed.beginning.clone());
                Callback::from(move |_: MouseEvent| begin.emit((beginning.clone(), true)))
            };
            let export = {
                let keeper = keeper.clone();
                Callback::from(move |_: MouseEvent| keeper.export())
            };
            not_begun(&speech, &failed.why, close, insist, export)
        }
    };
    Opening {
        on_begin: begin.reform(|beginning| (beginning, false)),
        is_busy: *is_busy,
        trouble,
    }
}

/// What was not begun, and why.
struct Failure {
    beginning: Beginning,
    why: NotBegun,
}

/// Why something was not begun, in words.
pub fn reason(speech: &Speech, why: &NotBegun) -> String {
    match why {
        NotBegun::Unsaved => speech.t("open-unsaved"),
        NotBegun::Unreadable => speech.t("open-unreadable"),
        NotBegun::NotFetched => speech.t("open-not-fetched"),
        NotBegun::Refused(why) => refusal(why, &speech.texts),
        NotBegun::Database(error) => trouble_text(speech, error),
    }
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
    let text = reason(speech, why);
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
