//! The history: earlier states of the audit, to name, to compare with what is now, to
//! hand out and to go back to.

mod since;

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use since::{Since, SinceProps};

use crate::model::Id;
use crate::store::{DatabaseError, MAX_HISTORY_BYTES, Reason, State};
use crate::ui::browser::keep_focus;
use crate::ui::components::{dialog, on_click};
use crate::ui::pages::start::reason;
use crate::ui::piece::piece;
use crate::ui::saving::{Keeper, NotOpened, SavingHandle, export};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::trouble_text;

/// See [`HistoryPage`].
#[derive(Properties, PartialEq)]
pub struct HistoryPageProps {
    /// What keeps the audits.
    pub saving: SavingHandle,
    /// Which of them is open.
    pub audit: Id,
    /// What it is called.
    pub name: String,
}

/// What can be done with a state.
#[derive(Clone, Copy, PartialEq)]
enum Errand {
    Return,
    Export,
    Forget,
}

/// The place of the earlier states.
#[component]
pub fn HistoryPage(props: &HistoryPageProps) -> Html {
    let speech = use_speech();
    let handle = &props.saving;
    let states = use_state_eq(|| None::<Result<Vec<State>, DatabaseError>>);
    // What is asked before it is done.
    let question = use_state_eq(|| None::<(Errand, State)>);
    let trouble = use_state_eq(|| None::<String>);
    let done = use_state_eq(|| None::<String>);
    {
        let (keeper, states) = (handle.keeper.clone(), states.setter());
        use_effect_with((props.audit, handle.saving.shelf), move |(audit, _)| {
            let audit = *audit;
            spawn_local(async move {
                let found = keeper.states(audit).await;
                keep_focus();
                states.set(Some(found));
            });
        });
    }
    let run = |errand: Errand, state: &State| {
        let (keeper, speech, state) = (handle.keeper.clone(), speech.clone(), state.clone());
        let (trouble, question, done) = (trouble.setter(), question.setter(), done.setter());
        let name = props.name.clone();
        Callback::from(move |_: MouseEvent| {
            keep_focus();
            question.set(None);
            let (keeper, speech, state) = (keeper.clone(), speech.clone(), state.clone());
            let (trouble, done, name) = (trouble.clone(), done.clone(), name.clone());
            spawn_local(async move {
                let moment = [("moment", speech.formats.moment(state.at).into())];
                let (result, words) = match errand {
                    Errand::Return => (keeper.go_back(&state).await, "history-returned"),
                    Errand::Export => (hand_out(&keeper, &state, &name).await, "history-exported"),
                    Errand::Forget => {
                        let result = keeper.forget_state(&state).await;
                        (result.map_err(NotOpened::from), "history-forgotten")
                    }
                };
                done.set(result.is_ok().then(|| speech.with(words, &moment)));
                trouble.set(result.err().map(|why| reason(&speech, &why.into())));
            });
        })
    };
    let ask = |errand: Errand, state: &State| {
        let (question, state) = (question.setter(), state.clone());
        Callback::from(move |_: MouseEvent| question.set(Some((errand, state.clone()))))
    };
    let list = match &*states {
        // It takes a moment only: words would flicker.
        None => html! {},
        Some(Err(error)) => html! {
            <p class="empty" role="alert">{ trouble_text(&speech, error) }</p>
        },
        Some(Ok(states)) if states.is_empty() => html! {
            <p class="empty">{ speech.t("history-none") }</p>
        },
        Some(Ok(states)) => html! {
            <ol class="history__states" reversed={true}>
                { for states.iter().map(|state| html! {
                    <li key={state.at.to_string()} class="history__state">
                        <div>
                            <h3>{ title(&speech, state) }</h3>
                            <p class="history__facts">{ facts(&speech, state) }</p>
                            { piece::<Since>("", SinceProps { keeper: handle.keeper.clone(), state: state.clone() }) }
                        </div>
                        <div class="history__actions">
                            { action(&speech, "history-return", state, "button", ask(Errand::Return, state)) }
                            { action(&speech, "action-export", state, "button button--quiet", run(Errand::Export, state)) }
                            { action(&speech, "action-remove", state, "button button--quiet button--danger", ask(Errand::Forget, state)) }
                        </div>
                    </li>
                }) }
            </ol>
        },
    };
    let close = {
        let question = question.setter();
        Callback::from(move |()| question.set(None))
    };
    let asked = match &*question {
        None => html! {},
        Some((errand, state)) => {
            let (text, class) = match errand {
                Errand::Forget => ("history-forget", "button button--danger"),
                Errand::Return | Errand::Export => ("history-return", "button button--primary"),
            };
            let moment = [("moment", speech.formats.moment(state.at).into())];
            let title = speech.with(&format!("{text}-title"), &moment);
            let question = html! {
                <>
                    <p>{ speech.t(&format!("{text}-text")) }</p>
                    <div class="dialog__buttons">
                        <button type="button" class="button" onclick={on_click(&close)}>{ speech.t("action-cancel") }</button>
                        <button type="button" {class} onclick={run(*errand, state)}>{ speech.t(text) }</button>
                    </div>
                </>
            };
            dialog(title, close, question)
        }
    };
    let limit = [("limit", speech.formats.size(MAX_HISTORY_BYTES).into())];
    html! {
        <div class="history">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("history-title") }</h1>
                <p class="page-head__hint">{ speech.with("history-hint", &limit) }</p>
            </header>
            { piece::<Naming>("", NamingProps { keeper: handle.keeper.clone(), on_done: {
                let (done, speech) = (done.setter(), speech.clone());
                Callback::from(move |name: String| {
                    done.set(Some(speech.with("history-kept", &[("name", name.into())])));
                })
            } }) }
            <p class="history__done" role="status">{ (*done).clone().unwrap_or_default() }</p>
            if let Some(words) = &*trouble {
                <p class="trouble" role="alert">{ words }</p>
            }
            <section aria-labelledby="history-states">
                <h2 id="history-states">{ speech.t("history-states") }</h2>
                { list }
            </section>
            { asked }
        </div>
    }
}

/// See [`Naming`].
#[derive(Properties, PartialEq)]
struct NamingProps {
    keeper: Keeper,
    /// What to do with the name when the state is kept.
    on_done: Callback<String>,
}

/// Keeps the audit as it is now, under a name.
#[component]
fn Naming(props: &NamingProps) -> Html {
    let speech = use_speech();
    let typed = use_state_eq(String::new);
    let trouble = use_state_eq(|| None::<DatabaseError>);
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| {
            typed.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let onsubmit = {
        let (typed, trouble) = (typed.clone(), trouble.setter());
        let (keeper, on_done) = (props.keeper.clone(), props.on_done.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let name = typed.trim().to_owned();
            if name.is_empty() {
                return;
            }
            let (keeper, on_done) = (keeper.clone(), on_done.clone());
            let (typed, trouble) = (typed.setter(), trouble.clone());
            spawn_local(async move {
                let result = keeper.keep_state(&name).await;
                if result.is_ok() {
                    typed.set(String::new());
                    on_done.emit(name);
                }
                trouble.set(result.err());
            });
        })
    };
    html! {
        <form class="history__naming" {onsubmit}>
            <label for="history-name">{ speech.t("history-name") }</label>
            <div class="history__name">
                <input id="history-name" type="text" required={true} autocomplete="off" maxlength="100"
                    aria-describedby="history-name-hint" value={(*typed).clone()} {oninput} />
                <button type="submit" class="button button--primary">{ speech.t("history-keep") }</button>
            </div>
            <p id="history-name-hint" class="page-head__hint">{ speech.t("history-name-hint") }</p>
            if let Some(error) = &*trouble {
                <p class="trouble" role="alert">{ trouble_text(&speech, error) }</p>
            }
        </form>
    }
}

/// Hands an earlier state out as a file that says of which day it is.
async fn hand_out(keeper: &Keeper, state: &State, audit: &str) -> Result<(), NotOpened> {
    let text = keeper.state_text(state).await?;
    let moment = String::from(js_sys::Date::new(&state.at.into()).to_iso_string());
    let day = moment.split('T').next().unwrap_or_default();
    export(&format!("{audit} {day}"), &text);
    Ok(())
}

/// What the user calls the state, or why it was kept.
fn title(speech: &Speech, state: &State) -> String {
    match state.reason {
        Reason::Named => state.name.clone(),
        reason => speech.t(&format!("history-reason-{}", reason.code())),
    }
}

/// A state in one line: what it is called and when it was.
pub fn named(speech: &Speech, state: &State) -> String {
    format!(
        "{}, {}",
        title(speech, state),
        speech.formats.moment(state.at)
    )
}

fn facts(speech: &Speech, state: &State) -> String {
    let args = [
        ("moment", speech.formats.moment(state.at).into()),
        ("size", speech.formats.size(state.bytes).into()),
    ];
    speech.with("start-kept-facts", &args)
}

/// A button that does something with a state; its name says with which.
fn action(
    speech: &Speech,
    text: &str,
    state: &State,
    class: &'static str,
    onclick: Callback<MouseEvent>,
) -> Html {
    let label = speech.t(text);
    let name = [
        ("action", label.as_str().into()),
        ("name", named(speech, state).into()),
    ];
    html! {
        <button type="button" {class} {onclick} aria-label={speech.with("start-action-of", &name)}>{ label }</button>
    }
}
