//! The language of the page: texts and forms of numbers, in one context.

use std::rc::Rc;

use yew::prelude::*;

use super::browser::{BrowserFormats, preferred_lang, remember_lang};
use crate::model::{Collection, FieldInfo, Id, Model};
use crate::texts::{Arg, Lang, Texts};

/// What speaks to the user in one language.
#[derive(Clone)]
pub struct Speech {
    /// The texts.
    pub texts: Rc<Texts>,
    /// The forms of numbers, money and dates.
    pub formats: Rc<BrowserFormats>,
    choose: UseStateSetter<Lang>,
}

impl PartialEq for Speech {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.texts, &other.texts)
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

    /// The name of a record in the user's words, or what stands for it.
    pub fn record_name(&self, model: &Model, id: Id) -> String {
        crate::report::phrase::record_name(model, id, &self.texts)
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.texts.lang()
    }

    /// Changes the language, now and for the next visit.
    pub fn choose(&self, lang: Lang) {
        remember_lang(lang);
        self.choose.set(lang);
    }
}

/// The text id of a record's field.
pub fn field_text(collection: Collection, info: &FieldInfo) -> String {
    match info.name {
        "notes" | "confidence" | "source" | "updatedOn" | "tags" => {
            format!("field-record-{}", info.name)
        }
        name => format!("field-{}-{name}", collection.name()),
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

/// Gives texts in the chosen language to everything inside.
#[component]
pub fn SpeechProvider(props: &ChildrenProps) -> Html {
    let lang = use_state_eq(preferred_lang);
    let speech = use_memo(*lang, |lang| {
        (
            Rc::new(Texts::new(*lang)),
            Rc::new(BrowserFormats::new(*lang)),
        )
    });
    use_effect_with(*lang, |lang| {
        if let Some(root) = gloo::utils::document().document_element() {
            // It fails for names that are no attributes only.
            let _ = root.set_attribute("lang", lang.code());
        }
    });
    let context = Speech {
        texts: speech.0.clone(),
        formats: speech.1.clone(),
        choose: lang.setter(),
    };
    html! {
        <ContextProvider<Speech> {context}>
            { props.children.clone() }
        </ContextProvider<Speech>>
    }
}
