//! The engine of the page: loaded when an audit is opened for the first time,
//! then asked at each change.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

use super::browser::fetch_text;
use super::speech::Speech;
use crate::engine::{Client, Door};
use crate::texts::Lang;

/// Where the page gets its engine.
#[derive(Clone, Debug, PartialEq)]
pub enum EngineSource {
    /// This function of `src/boot.js` loads it, and promises the function that
    /// answers.
    Loaded(Function),
    /// It is at hand, and was told the language to speak.
    AtHand(Client, Lang),
}

/// How it stands with the engine.
#[derive(Clone, Debug, PartialEq)]
pub enum EngineState {
    /// It is on its way, or nobody needed it yet.
    Away,
    /// It could not be had.
    Failed,
    /// It answers, in this language.
    Ready(Client, Lang),
}

impl EngineState {
    /// Whether it answers.
    pub fn is_ready(&self) -> bool {
        matches!(self, Self::Ready(..))
    }
}

/// How it stands with the engine, which is fetched once it is needed, with the
/// texts of the rules in the language of the page. While those of another
/// language are on their way, and if they cannot be had, it goes on in its own.
#[hook]
pub fn use_engine(source: &EngineSource, is_needed: bool, speech: &Speech) -> EngineState {
    let state = use_state(|| match source {
        EngineSource::Loaded(_) => EngineState::Away,
        EngineSource::AtHand(client, lang) => EngineState::Ready(client.clone(), *lang),
    });
    {
        let (source, current) = (source.clone(), (*state).clone());
        let (state, texts) = (state.setter(), speech.source.clone());
        use_effect_with((is_needed, speech.lang()), move |&(is_needed, lang)| {
            let EngineSource::Loaded(load) = source else {
                return;
            };
            if !is_needed || matches!(&current, EngineState::Ready(_, spoken) if *spoken == lang) {
                return;
            }
            spawn_local(async move {
                let client = match &current {
                    EngineState::Ready(client, _) => Ok(client.clone()),
                    _ => loaded(&load).await,
                };
                let rules = fetch_text(&format!("{}.rules.ftl", lang.code())).await;
                match (client, rules) {
                    (Ok(client), Ok(rules)) => {
                        client.speak(lang, &format!("{texts}\n{rules}"));
                        state.set(EngineState::Ready(client, lang));
                    }
                    _ if current.is_ready() => {}
                    _ => state.set(EngineState::Failed),
                }
            });
        });
    }
    (*state).clone()
}

async fn loaded(load: &Function) -> Result<Client, JsValue> {
    let promise: Promise = load.call0(&JsValue::UNDEFINED)?.dyn_into()?;
    let answer: Function = JsFuture::from(promise).await?.dyn_into()?;
    let door: Box<Door> = Box::new(move |question, about| {
        let answer = answer.call2(&JsValue::UNDEFINED, &question.into(), &about.into());
        let answer = answer.ok().and_then(|answer| answer.as_string());
        answer.unwrap_or_default()
    });
    Ok(Client::new(door))
}
