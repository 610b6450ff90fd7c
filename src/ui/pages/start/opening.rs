//! Opens what the user chose on the start screen, and says why it could not.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::beginning::{Attempt, Beginning, NotBegun, begin};
use crate::model::Collection;
use crate::report::refusal::{problem, refusal};
use crate::ui::browser::{Watch, remember_typed_name, stop};
use crate::ui::components::{dialog, on_click};
use crate::ui::hooks::use_flag;
use crate::ui::piece::piece;
use crate::ui::route::Route;
use crate::ui::saving::Keeper;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::{UnlockDialog, UnlockDialogProps, progress_dialog, trouble_text};

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
    let read = use_state(|| None::<(f64, Watch)>);
    let begin = {
        let (speech, keeper) = (speech.clone(), keeper.clone());
        let (failure, is_busy, read) = (failure.setter(), is_busy.setter(), read.setter());
        Callback::from(move |attempt: Attempt| {
            let (speech, keeper) = (speech.clone(), keeper.clone());
            let (failure, is_busy, read) = (failure.clone(), is_busy.clone(), read.clone());
            let route = match attempt.beginning {
                Beginning::New { .. } => Route::Records(Collection::Organisation),
                Beginning::Template { .. } => Route::Proposed,
                Beginning::Interview => Route::Interview(None),
                _ => Route::Home,
            };
            is_busy.set(true);
            // Who was asked for a passphrase waits where it was said.
            if attempt.passphrase.is_none() {
                failure.set(None);
            }
            wasm_bindgen_futures::spawn_local(async move {
                let watch = watch(read.clone());
                let result = begin(&attempt, &keeper, &speech, &watch).await;
                is_busy.set(false);
                read.set(None);
                match result {
                    Ok(()) => {
                        failure.set(None);
                        if matches!(
                            attempt.beginning,
                            Beginning::New { .. } | Beginning::Template { .. }
                        ) {
                            remember_typed_name("");
                        }
                        route.go();
                    }
                    Err(NotBegun::Stopped) => failure.set(None),
                    Err(why) => failure.set(Some(Failure { attempt, why })),
                }
            });
        })
    };
    let on_begin = begin.reform(|beginning| Attempt {
        beginning,
        careless: false,
        passphrase: None,
    });
    {
        let on_begin = on_begin.clone();
        use_effect_with((), move |()| {
            if let Some(beginning) = chosen_before {
                on_begin.emit(beginning);
            }
        });
    }
    let trouble = match &*failure {
        None => read.as_ref().map_or_else(Html::default, |(part, watch)| {
            let watch = watch.clone();
            let stop = Callback::from(move |()| watch.stop());
            progress_dialog(&speech, "open-reading", *part, stop)
        }),
        Some(failed) => {
            let close = {
                let failure = failure.setter();
                Callback::from(move |()| failure.set(None))
            };
            let again = |careless: bool| Attempt {
                careless,
                ..failed.attempt.clone()
            };
            match (&failed.why, &failed.attempt.beginning) {
                (NotBegun::Locked { is_wrong }, Beginning::File(file)) => {
                    let attempt = again(false);
                    piece::<UnlockDialog>(
                        "",
                        UnlockDialogProps {
                            file: file.name(),
                            is_wrong: *is_wrong,
                            is_busy: *is_busy,
                            on_passphrase: begin.reform(move |passphrase| Attempt {
                                passphrase: Some(passphrase),
                                ..attempt.clone()
                            }),
                            on_close: close.reform(|()| stop()),
                        },
                    )
                }
                (why, _) => {
                    let insist = begin.reform({
                        let attempt = again(true);
                        move |_: MouseEvent| attempt.clone()
                    });
                    let export = {
                        let keeper = keeper.clone();
                        Callback::from(move |_: MouseEvent| keeper.export())
                    };
                    not_begun(&speech, why, close, insist, export)
                }
            }
        }
    };
    Opening {
        on_begin,
        is_busy: *is_busy,
        trouble,
    }
}

/// Watches an audit being read, and shows how far it is.
fn watch(read: UseStateSetter<Option<(f64, Watch)>>) -> Watch {
    let shown: Rc<RefCell<Watch>> = Rc::default();
    let watch = Watch::new(Callback::from({
        let shown = shown.clone();
        move |part| read.set(Some((part, shown.borrow().clone())))
    }));
    *shown.borrow_mut() = watch.clone();
    watch
}

/// What was not begun, and why.
struct Failure {
    attempt: Attempt,
    why: NotBegun,
}

/// Why something was not begun, in words.
pub fn reason(speech: &Speech, why: &NotBegun) -> String {
    match why {
        NotBegun::Unsaved => speech.t("open-unsaved"),
        NotBegun::Unreadable => speech.t("open-unreadable"),
        NotBegun::NotFetched => speech.t("open-not-fetched"),
        NotBegun::Locked { .. } => speech.t("unlock-wrong"),
        NotBegun::NotDecrypted(why) => speech.t(&format!("unlock-{}", why.code())),
        NotBegun::NotLoaded | NotBegun::Stopped => speech.t("open-not-loaded"),
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
