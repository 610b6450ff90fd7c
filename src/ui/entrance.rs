//! The start screen on its own: what a first visit loads. What is chosen on it
//! is handed to the program with all the rest, which takes its place.

use gloo::events::EventListener;
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

use super::components::message;
use super::hooks::use_flag;
use super::pages::start::{Beginning, StartPage, StartPageProps};
use super::piece::piece;
use super::route::{Route, link};
use super::saving::use_saving;
use super::speech::{SpeechProvider, Voice, use_speech};
use super::views::{language, link_to_help};
use super::workspace::use_workspace;

/// The addresses of the start screen. A [`Route`] is not read here: it would bring
/// the rules with it.
const START: [&str; 3] = ["", "#", "#/"];

/// See [`Entrance`].
#[derive(Properties, PartialEq)]
pub struct EntranceProps {
    /// The language to begin with.
    pub voice: Voice,
    /// Takes the language and what was chosen, see [`Beginning::to_js`]; promises
    /// that the other program has taken the place of this one.
    pub hand_over: Function,
}

/// The start screen, in the frame of the page.
#[component]
pub fn Entrance(props: &EntranceProps) -> Html {
    html! {
        <SpeechProvider voice={props.voice.clone()}>
            { piece::<Hall>("", HallProps { hand_over: props.hand_over.clone() }) }
        </SpeechProvider>
    }
}

#[derive(Properties, PartialEq)]
struct HallProps {
    hand_over: Function,
}

#[component]
fn Hall(props: &HallProps) -> Html {
    let speech = use_speech();
    let workspace = use_workspace();
    let handle = use_saving(&workspace);
    let is_busy = use_flag(false);
    let has_failed = use_flag(false);
    use_effect_with(speech.t("page-title"), |title| {
        gloo::utils::document().set_title(title);
    });
    let leave = {
        let (hand_over, lang) = (props.hand_over.clone(), speech.lang());
        let (is_busy, has_failed) = (is_busy.setter(), has_failed.setter());
        Callback::from(move |(word, about): (&'static str, JsValue)| {
            let promise = hand_over.call3(
                &JsValue::UNDEFINED,
                &lang.code().into(),
                &word.into(),
                &about,
            );
            let (is_busy, has_failed) = (is_busy.clone(), has_failed.clone());
            is_busy.set(true);
            has_failed.set(false);
            spawn_local(async move {
                let promise = promise.and_then(|it| it.dyn_into::<Promise>());
                let result = match promise {
                    Ok(promise) => JsFuture::from(promise).await,
                    Err(error) => Err(error),
                };
                if result.is_err() {
                    Route::Start.go();
                    is_busy.set(false);
                    has_failed.set(true);
                }
            });
        })
    };
    // Every other address, such as that of the help, is a place of the other program.
    use_effect_with(speech.lang(), {
        let leave = leave.clone();
        move |_| {
            let window = gloo::utils::window();
            let listener = EventListener::new(&window, "hashchange", move |_| {
                let address = gloo::utils::window().location().hash();
                if !START.contains(&address.unwrap_or_default().as_str()) {
                    leave.emit(("", JsValue::UNDEFINED));
                }
            });
            move || drop(listener)
        }
    });
    let on_begin = leave.reform(|beginning: Beginning| beginning.to_js());
    let trouble = if *has_failed {
        let has_failed = has_failed.setter();
        message(
            speech.t("open-failed-title"),
            speech.t("open-not-loaded"),
            speech.t("action-close"),
            Callback::from(move |()| has_failed.set(false)),
        )
    } else {
        html! {}
    };
    html! {
        <div class="frame">
            <header class="header">
                { link(Route::Start, "header__brand", "Limpide".to_owned()) }
                { link_to_help(&speech, false) }
                { language(&speech) }
            </header>
            <main id="main" class="frame__main" tabindex="-1">
                { piece::<StartPage>("", StartPageProps {
                    saving: handle,
                    open: None,
                    on_begin,
                    is_busy: *is_busy,
                    trouble,
                }) }
            </main>
        </div>
    }
}
