//! The engine of the page: loaded when an audit is opened for the first time,
//! then asked at each change.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

use crate::engine::{Client, Door};

/// Where the page gets its engine.
#[derive(Clone, Debug, PartialEq)]
pub enum EngineSource {
    /// This function of `src/boot.js` loads it, and promises the function that
    /// answers.
    Loaded(Function),
    /// It is at hand.
    AtHand(Client),
}

/// How it stands with the engine.
#[derive(Clone, Debug, PartialEq)]
pub enum EngineState {
    /// It is on its way, or nobody needed it yet.
    Away,
    /// It could not be had.
    Failed,
    /// It answers.
    Ready(Client),
}

impl EngineState {
    /// Whether it answers.
    pub fn is_ready(&self) -> bool {
        matches!(self, Self::Ready(_))
    }
}

/// How it stands with the engine, which is fetched once it is needed.
#[hook]
pub fn use_engine(source: &EngineSource, is_needed: bool) -> EngineState {
    let state = use_state(|| match source {
        EngineSource::Loaded(_) => EngineState::Away,
        EngineSource::AtHand(client) => EngineState::Ready(client.clone()),
    });
    {
        let source = source.clone();
        let (state, is_ready) = (state.setter(), state.is_ready());
        use_effect_with(is_needed, move |is_needed| {
            if let EngineSource::Loaded(load) = source
                && *is_needed
                && !is_ready
            {
                spawn_local(async move {
                    state.set(match loaded(&load).await {
                        Ok(client) => EngineState::Ready(client),
                        Err(_) => EngineState::Failed,
                    });
                });
            }
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
