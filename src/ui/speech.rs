//! The language of the page: texts and forms of numbers, in one context.

use std::cell::OnceCell;
use std::rc::Rc;

use yew::prelude::*;

use super::browser::{BrowserFormats, depth, fetch_text, remember_depth, remember_lang};
use crate::audit::Finding;
use crate::glossary::Glossary;
use crate::model::{Id, Model};
use crate::report::depth::Depth;
use crate::report::phrase::Phrase;
use crate::texts::{Arg, Lang, Texts};

/// One language: its texts, and its forms of numbers, money and dates.
#[derive(Clone)]
pub struct Voice {
    part: Part,
    texts: Rc<Texts>,
    formats: Rc<BrowserFormats>,
    /// Read when it is first asked for, once a language.
    glossary: Rc<OnceCell<Glossary>>,
}

impl PartialEq for Voice {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.texts, &other.texts)
    }
}

impl Voice {
    /// A language, from the Fluent source of a part of its texts.
    pub fn new(lang: Lang, part: Part, source: &str) -> Self {
        Self {
            part,
            texts: Rc::new(Texts::new(lang, [source])),
            formats: Rc::new(BrowserFormats::new(lang)),
            glossary: Rc::default(),
        }
    }

    /// A language whose texts are still to be fetched; nothing if they cannot
    /// be had.
    async fn fetch(lang: Lang, part: Part) -> Option<Self> {
        let mut source = fetch_text(&format!("{}.ftl", lang.code())).await.ok()?;
        if part == Part::Whole {
            let more = fetch_text(&format!("{}.desk.ftl", lang.code()))
                .await
                .ok()?;
            source.push_str(&more);
        }
        Some(Self::new(lang, part, &source))
    }
}

/// How much of a language is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the start screen says: the files directly in the language's folder.
    Start,
    /// All.
    Whole,
}

/// What speaks to the user in one language.
#[derive(Clone)]
pub struct Speech {
    /// The texts.
    pub texts: Rc<Texts>,
    /// The forms of numbers, money and dates.
    pub formats: Rc<BrowserFormats>,
    /// Whether a language was chosen whose texts could not be had.
    pub is_stuck: bool,
    /// For whom findings are told.
    pub depth: Depth,
    glossary: Rc<OnceCell<Glossary>>,
    part: Part,
    voice: UseStateSetter<Voice>,
    stuck: UseStateSetter<bool>,
    deepen: UseStateSetter<Depth>,
}

impl PartialEq for Speech {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.texts, &other.texts)
            && self.is_stuck == other.is_stuck
            && self.depth == other.depth
    }
}

impl Speech {
    /// A text.
    pub fn t(&self, id: &str) -> String {
        self.texts.get(id)
    }

    /// A text with values put in.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.with(id, args)
    }

    /// The attribute of a text, if it has it.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.texts.attribute(id, attribute, &[])
    }

    /// A finding in words.
    pub fn phrase(&self, finding: &Finding, model: &Model) -> Phrase {
        crate::report::phrase::phrase(finding, model, &self.texts, &*self.formats)
    }

    /// The name of a record in the user's words, or what stands for it.
    pub fn record_name(&self, model: &Model, id: Id) -> String {
        crate::report::phrase::record_name(model, id, &self.texts)
    }

    /// The glossary.
    pub fn glossary(&self) -> &Glossary {
        self.glossary.get_or_init(|| Glossary::new(&self.texts))
    }

    /// Tells findings for others, now and at the next visit.
    pub fn tell_for(&self, depth: Depth) {
        remember_depth(depth);
        self.deepen.set(depth);
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.texts.lang()
    }

    /// Changes the language, for now and for the next visit, as soon as its
    /// texts are there.
    pub fn choose(&self, lang: Lang) {
        let (voice, stuck) = (self.voice.clone(), self.stuck.clone());
        let part = self.part;
        wasm_bindgen_futures::spawn_local(async move {
            match Voice::fetch(lang, part).await {
                Some(fetched) => {
                    remember_lang(lang);
                    voice.set(fetched);
                }
                None => stuck.set(true),
            }
        });
    }

    /// Puts away that a language could not be had.
    pub fn stay(&self) {
        self.stuck.set(false);
    }
}

/// What speaks to the user.
#[hook]
pub fn use_speech() -> Speech {
    use_context().expect("SpeechProvider is the outermost component of the page")
}

/// The properties of a component that only surrounds others.
#[derive(Properties, PartialEq)]
pub struct ChildrenProps {
    /// What it surrounds.
    pub children: Html,
}

/// See [`SpeechProvider`].
#[derive(Properties, PartialEq)]
pub struct SpeechProviderProps {
    /// The language to begin with.
    pub voice: Voice,
    /// What it surrounds.
    pub children: Html,
}

/// Gives texts in the chosen language to everything inside.
#[component]
pub fn SpeechProvider(props: &SpeechProviderProps) -> Html {
    let voice = use_state(|| props.voice.clone());
    let stuck = use_state_eq(|| false);
    let depth = use_state_eq(depth);
    use_effect_with(voice.texts.lang(), |lang| {
        if let Some(root) = gloo::utils::document().document_element() {
            // It fails for names that are no attributes only.
            let _ = root.set_attribute("lang", lang.code());
        }
    });
    let context = Speech {
        part: voice.part,
        texts: voice.texts.clone(),
        formats: voice.formats.clone(),
        is_stuck: *stuck,
        depth: *depth,
        glossary: voice.glossary.clone(),
        voice: voice.setter(),
        stuck: stuck.setter(),
        deepen: depth.setter(),
    };
    html! {
        <ContextProvider<Speech> {context}>
            { props.children.clone() }
        </ContextProvider<Speech>>
    }
}
