//! A text whose terms can be opened to see what they mean.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::glossary::{Entry, Span, Term};
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, use_speech};

/// A text in which terms of the glossary are explained where they stand. `id` tells
/// it from the other texts of the page. It goes into a paragraph or a list.
pub fn explained(id: &str, text: &str) -> Html {
    let props = ExplainedProps {
        id: id.to_owned(),
        text: text.to_owned(),
    };
    piece::<Explained>(id, props)
}

#[derive(Properties, PartialEq)]
struct ExplainedProps {
    id: String,
    text: String,
}

#[component]
fn Explained(props: &ExplainedProps) -> Html {
    let speech = use_speech();
    let open = use_state_eq(|| None::<&'static str>);
    let note = format!("{}-explained", props.id);
    let close = {
        let (open, id) = (open.clone(), props.id.clone());
        Callback::from(move |event: KeyboardEvent| {
            let Some(code) = open.filter(|_| event.key() == "Escape") else {
                return;
            };
            // What is around it stays open.
            event.stop_propagation();
            event.prevent_default();
            open.set(None);
            let word = gloo::utils::document().get_element_by_id(&word_id(&id, code));
            if let Some(word) = word {
                // It fails for elements that are not shown only.
                let _ = word.unchecked_into::<HtmlElement>().focus();
            }
        })
    };
    let word = |words: &str, term: &'static Term| {
        let is_open = *open == Some(term.code.as_str());
        let toggle = {
            let open = open.clone();
            let wanted = (!is_open).then_some(term.code.as_str());
            Callback::from(move |event: MouseEvent| {
                // A word in a label does not press what the label names.
                event.prevent_default();
                open.set(wanted);
            })
        };
        html! {
            <button type="button" id={word_id(&props.id, &term.code)} class="explained__word" onclick={toggle}
                aria-expanded={is_open.to_string()} aria-controls={is_open.then(|| note.clone())}
                aria-describedby={is_open.then(|| note.clone())}>{ words }</button>
        }
    };
    let entry = open.and_then(|code| speech.glossary().entry(code));
    html! {
        <span class="explained" onkeydown={close}>
            { for speech.glossary().read(&props.text).into_iter().map(|span| match span {
                Span::Words(words) => html! { <>{ words }</> },
                Span::Term(words, term) => word(words, term),
            }) }
            if let Some(entry) = entry {
                { meaning(&speech, &note, entry) }
            }
        </span>
    }
}

/// The id of the word that opens an explanation.
fn word_id(text: &str, code: &str) -> String {
    format!("{text}-{code}")
}

/// What a term means.
fn meaning(speech: &Speech, id: &str, entry: &Entry) -> Html {
    let code = entry.term.code.as_str();
    html! {
        <span id={id.to_owned()} class="explained__note" role="note">
            <strong>{ entry.word.clone() }</strong>
            if entry.expert != entry.word {
                { " · " }{ entry.expert.clone() }
            }
            <span class="explained__meaning">{ entry.meaning.clone() }</span>
            { link(Route::Glossary(Some(code)), "", speech.t("glossary-more")) }
        </span>
    }
}
