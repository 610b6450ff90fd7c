//! A file under a passphrase: which is proposed, how strong it is, and that it was noted.

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::encryption::Strength;
use crate::ui::browser::{NoAnswer, chance, copy, stop, strength};
use crate::ui::hooks::use_flag;
use crate::ui::saving::Keeper;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::in_words;
use crate::ui::workspace::use_desk;

/// How many words are proposed: each one of 256, so 64 bits together. A guess takes a
/// second (`encryption::WORK`), so nothing has to weigh what is proposed.
const WORDS: usize = 8;

/// How long the user must have paused before a passphrase is weighed, in milliseconds.
const PAUSE: u32 = 250;

/// See [`Protect`].
#[derive(Properties, PartialEq)]
pub(super) struct ProtectProps {
    /// What keeps the audit.
    pub keeper: Keeper,
}

/// How it stands with the file.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    /// The passphrase is being chosen.
    Choosing,
    /// The file is being made.
    Busy,
    /// It is there.
    Done,
    /// It could not be made.
    Failed,
}

/// Asks for a passphrase and makes the file.
#[component]
pub(super) fn Protect(props: &ProtectProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let phrase = use_state_eq(|| Phrase::proposed(&speech));
    let weighed = use_state_eq(|| None::<(Phrase, Strength)>);
    let is_noted = use_flag(false);
    let stage = use_state_eq(|| Stage::Choosing);
    {
        let (weighed, stage) = (weighed.setter(), stage.setter());
        let name = desk.model.organisation.name.clone();
        use_effect_with((*phrase).clone(), move |phrase| {
            let phrase = phrase.clone();
            let timeout = (!phrase.is_proposed).then(|| {
                Timeout::new(PAUSE, move || {
                    spawn_local(async move {
                        match strength(&phrase.words, &name).await {
                            Ok(found) => weighed.set(Some((phrase, found))),
                            Err(NoAnswer::Stopped) => {}
                            Err(_) => stage.set(Stage::Failed),
                        }
                    });
                })
            });
            move || drop(timeout)
        });
    }
    // An answer may be about what stood there before.
    let weight = match &*weighed {
        _ if phrase.is_proposed => Some(Strength::Strong),
        Some((of, found)) if *of == *phrase => Some(*found),
        _ => None,
    };
    let change = {
        let (phrase, is_noted, stage) = (phrase.setter(), is_noted.setter(), stage.setter());
        Callback::from(move |next: Phrase| {
            is_noted.set(false);
            stage.set(Stage::Choosing);
            phrase.set(next);
        })
    };
    // A phrase is one line, which narrow screens break.
    let oninput = change.reform(|event: InputEvent| {
        let typed = event.target_unchecked_into::<HtmlTextAreaElement>().value();
        Phrase {
            words: typed.replace('\n', " "),
            is_proposed: false,
        }
    });
    let again = {
        let speech = speech.clone();
        change.reform(move |_: MouseEvent| Phrase::proposed(&speech))
    };
    let take = {
        let phrase = phrase.clone();
        Callback::from(move |_: MouseEvent| {
            let phrase = phrase.words.clone();
            // Who was not allowed to copy it can still read it.
            spawn_local(async move { drop(copy(&phrase).await) });
        })
    };
    let note = {
        let is_noted = is_noted.clone();
        Callback::from(move |_: MouseEvent| is_noted.set(!*is_noted))
    };
    let onsubmit = {
        let (keeper, phrase, stage) = (props.keeper.clone(), phrase.clone(), stage.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (keeper, phrase, stage) = (keeper.clone(), phrase.words.clone(), stage.clone());
            stage.set(Stage::Busy);
            spawn_local(async move {
                stage.set(match keeper.export_encrypted(&phrase).await {
                    Ok(()) => Stage::Done,
                    Err(NoAnswer::Stopped) => Stage::Choosing,
                    Err(_) => Stage::Failed,
                });
            });
        })
    };
    let is_ready = weight.is_some_and(Strength::is_enough) && *is_noted && *stage != Stage::Busy;
    let said = match *stage {
        Stage::Choosing => String::new(),
        Stage::Busy => speech.t("file-protect-busy"),
        Stage::Done => speech.t("file-protect-done"),
        Stage::Failed => speech.t("open-not-loaded"),
    };
    html! {
        <section class="file__way" aria-labelledby="file-protect">
            <h2 id="file-protect">{ speech.t("file-protect") }</h2>
            <p>{ speech.t("file-protect-hint") }</p>
            <form class="file__protect" {onsubmit}>
                <label for="file-passphrase">{ speech.t("passphrase-label") }</label>
                <textarea id="file-passphrase" rows="2" required={true} autocomplete="off" spellcheck="false"
                    autocapitalize="none" value={phrase.words.clone()} aria-describedby="file-strength" {oninput} />
                <p id="file-strength" class="file__strength" role="status"
                    data-strength={weight.map(Strength::code)}>
                    { weight.map(|it| speech.t(&format!("strength-{}", it.code()))).unwrap_or_default() }
                </p>
                <div class="file__buttons">
                    <button type="button" class="button button--quiet" onclick={again}>{ speech.t("passphrase-again") }</button>
                    <button type="button" class="button button--quiet" onclick={take}>{ speech.t("passphrase-copy") }</button>
                </div>
                <label class="file__noted">
                    <input type="checkbox" checked={*is_noted} onclick={note} />{ " " }{ speech.t("passphrase-noted") }
                </label>
                <div class="file__buttons">
                    <button type="submit" class="button button--primary" disabled={!is_ready}>{ speech.t("file-protect-save") }</button>
                    if *stage == Stage::Busy {
                        <button type="button" class="button" onclick={Callback::from(|_: MouseEvent| stop())}>
                            { speech.t("action-cancel") }
                        </button>
                    }
                </div>
                <p role="status">{ said }</p>
            </form>
        </section>
    }
}

/// A passphrase.
#[derive(Clone, PartialEq)]
struct Phrase {
    words: String,
    /// Whether it was drawn by lot, and nothing was changed in it.
    is_proposed: bool,
}

impl Phrase {
    /// One drawn by lot from the words of a language.
    fn proposed(speech: &Speech) -> Self {
        let drawn: [u8; WORDS] = chance();
        Self {
            words: in_words(speech, &drawn),
            is_proposed: true,
        }
    }
}
