//! The glossary: every term in the order of the alphabet, and searched. It needs no
//! audit and no network.

use std::collections::BTreeSet;

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::glossary::{Entry, terms};
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, use_speech};

/// See [`GlossaryPage`].
#[derive(Properties, PartialEq)]
pub struct GlossaryPageProps {
    /// The term that is asked for, if it is one.
    pub code: Option<&'static str>,
}

/// The page of the glossary.
#[component]
pub fn GlossaryPage(props: &GlossaryPageProps) -> Html {
    let speech = use_speech();
    let wanted = use_state_eq(String::new);
    let oninput = {
        let wanted = wanted.setter();
        Callback::from(move |event: InputEvent| {
            wanted.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    // Who asked for a term is led to it, among so many.
    use_effect_with(props.code, |code| {
        if let Some(code) = code {
            focus(&title_id(code));
        }
    });
    let is_searching = !wanted.trim().is_empty();
    let found = speech.glossary().search(&wanted);
    html! {
        <div class="glossary">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("glossary-title") }</h1>
                <p class="page-head__hint">{ speech.with("glossary-hint", &[("count", terms().len().into())]) }</p>
            </header>
            <label class="glossary__search">
                { speech.t("glossary-search") }
                <input type="search" value={(*wanted).clone()} {oninput} />
            </label>
            <p role="status" class={if found.is_empty() { "empty" } else { "visually-hidden" }}>
                { speech.with("glossary-found", &[("count", found.len().into())]) }
            </p>
            if is_searching {
                // The words stand below a title, as they do below their letters.
                <h2 class="visually-hidden">{ speech.with("glossary-found", &[("count", found.len().into())]) }</h2>
                { for found.iter().map(|entry| one(&speech, entry)) }
            } else {
                { alphabet(&speech) }
            }
        </div>
    }
}

/// All terms, under their letters.
fn alphabet(speech: &Speech) -> Html {
    let entries = speech.glossary().entries();
    let letters: BTreeSet<char> = entries.iter().map(Entry::letter).collect();
    let go = |letter: char| Callback::from(move |_: MouseEvent| focus(&letter_id(letter)));
    html! {
        <>
            <nav class="glossary__letters" aria-label={speech.t("glossary-letters")}>
                { for letters.iter().map(|letter| html! {
                    <button type="button" class="glossary__letter" onclick={go(*letter)}>{ letter.to_string() }</button>
                }) }
            </nav>
            { for letters.iter().map(|letter| html! {
                <section key={letter.to_string()} aria-labelledby={letter_id(*letter)}>
                    <h2 id={letter_id(*letter)} tabindex="-1">{ letter.to_string() }</h2>
                    { for entries.iter().filter(|entry| entry.letter() == *letter).map(|entry| one(speech, entry)) }
                </section>
            }) }
        </>
    }
}

/// One term.
fn one(speech: &Speech, entry: &Entry) -> Html {
    let term = entry.term;
    let title = title_id(&term.code);
    let source = speech.t(&format!("glossary-source-{}", term.source));
    let related = term
        .related
        .iter()
        .filter_map(|code| speech.glossary().entry(code));
    html! {
        <article key={term.code.clone()} class="glossary__term" aria-labelledby={title.clone()}>
            <h3 id={title} tabindex="-1">{ entry.word.clone() }</h3>
            if entry.expert != entry.word {
                <p class="glossary__expert">{ speech.t("glossary-expert") }{ " " }<strong>{ entry.expert.clone() }</strong></p>
            }
            <p>{ entry.meaning.clone() }</p>
            if let Some(example) = &entry.example {
                <p class="glossary__example">{ speech.t("glossary-example") }{ " " }{ example.clone() }</p>
            }
            <p class="glossary__about">
                { speech.t("glossary-related") }
                { for related.map(|other| html! {
                    <>{ " " }{ link(Route::Glossary(Some(&other.term.code)), "glossary__related", other.word.clone()) }</>
                }) }
                <span class="glossary__source">
                    { speech.t(&format!("theme-{}", term.theme)) }{ " · " }
                    { speech.with("glossary-source", &[("source", source.into())]) }
                </span>
            </p>
        </article>
    }
}

fn title_id(code: &str) -> String {
    format!("term-{code}")
}

fn letter_id(letter: char) -> String {
    format!("letter-{letter}")
}

/// Leads to something on the page.
fn focus(id: &str) {
    if let Some(element) = gloo::utils::document().get_element_by_id(id) {
        // It fails for elements that are not shown only.
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}

/// The page, led to a term.
pub fn glossary(code: Option<&'static str>) -> Html {
    piece::<GlossaryPage>(code.unwrap_or_default(), GlossaryPageProps { code })
}
