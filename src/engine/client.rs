//! What asks the engine.

use std::cell::RefCell;
use std::rc::Rc;

use serde::de::DeserializeOwned;

use super::{Changes, Found, Question, Speech, Told};
use crate::model::{Date, Id, Model};
use crate::report::map::PlacedMap;
use crate::report::phrase::Phrase;
use crate::texts::Lang;
use crate::whatif::Event;

/// The way to the engine: takes the name of a question and what it is about,
/// gives the answer; see [`super::Engine::answer`].
pub type Door = dyn Fn(&str, &str) -> String;

/// What asks the engine about a model that changes.
#[derive(Clone)]
pub struct Client(Rc<Inside>);

struct Inside {
    door: Box<Door>,
    /// The state of the model of which the engine was told last.
    told: RefCell<Rc<Model>>,
}

impl PartialEq for Client {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").finish_non_exhaustive()
    }
}

impl Client {
    /// Asks through a door that nobody used before.
    pub fn new(door: Box<Door>) -> Self {
        let told = RefCell::default();
        Self(Rc::new(Inside { door, told }))
    }

    /// Has the engine speak a language.
    pub fn speak(&self, lang: Lang, texts: &str) {
        let speech = Speech {
            lang: lang.code().to_owned(),
            texts: texts.to_owned(),
        };
        if let Ok(speech) = serde_json::to_string(&speech) {
            self.ask(Question::Speak, &speech);
        }
    }

    /// The findings on a model at a date, the most severe first.
    pub fn audit(&self, model: &Rc<Model>, today: Date) -> Vec<Found> {
        let before = self.0.told.replace(model.clone());
        let changes = Changes::between(&before, model);
        if !changes.is_empty() {
            self.ask(Question::Change, &changes.to_json());
        }
        self.get(Question::Audit, &today.to_string())
            .unwrap_or_default()
    }

    /// The words of a finding, by its place in the last audit.
    pub fn phrase(&self, index: usize) -> Phrase {
        self.get(Question::Phrase, &index.to_string())
            .unwrap_or_default()
    }

    /// The map of the model of the last audit, with its findings.
    pub fn map(&self) -> PlacedMap {
        self.get(Question::Map, "").unwrap_or_default()
    }

    /// What would follow from an event, in the model of the last audit; nothing
    /// if that cannot happen to the subject.
    pub fn what_if(&self, subject: Id, event: Event) -> Option<Told> {
        self.get(Question::WhatIf, &format!("{subject}/{}", event.code()))
    }

    fn ask(&self, question: Question, about: &str) -> String {
        (self.0.door)(question.code(), about)
    }

    fn get<T: DeserializeOwned>(&self, question: Question, about: &str) -> Option<T> {
        serde_json::from_str(&self.ask(question, about)).ok()
    }
}
