//! The help. It is there without a network and without an audit, and says where
//! everything is.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::glossary::terms;
use crate::model::Collection;
use crate::rules;
use crate::ui::pages::home::Tour;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, use_speech};

/// What the help speaks of, in order; the ends of its text ids and addresses.
const TOPICS: [&str; 8] = [
    "how",
    "pages",
    "words",
    "privacy",
    "keeping",
    "handing-over",
    "keyboard",
    "people",
];

/// The topic with a name.
pub fn topic(name: &str) -> Option<&'static str> {
    TOPICS.into_iter().find(|topic| *topic == name)
}

/// See [`HelpPage`].
#[derive(Properties, PartialEq)]
pub struct HelpPageProps {
    /// The topic that is asked for, if it is one.
    pub topic: Option<&'static str>,
    /// The tour, where it can be taken: with an open audit.
    pub tour: Option<Tour>,
}

/// The help.
#[component]
pub fn HelpPage(props: &HelpPageProps) -> Html {
    let speech = use_speech();
    // Who asked for a topic is led to it.
    let asked = use_node_ref();
    use_effect_with((props.topic, asked.clone()), |(_, asked)| {
        if let Some(title) = asked.cast::<HtmlElement>() {
            // It fails for elements that are not shown only.
            let _ = title.focus();
        }
    });
    let tour = props.tour.clone().map(|tour| {
        Callback::from(move |_: MouseEvent| {
            tour.begin();
            Route::Home.go();
        })
    });
    html! {
        <div class="help">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("help-title") }</h1>
                <p class="page-head__hint">{ speech.t("help-hint") }</p>
                if let Some(onclick) = tour {
                    <button type="button" class="button" {onclick}>{ speech.t("help-tour") }</button>
                }
            </header>
            <nav aria-label={speech.t("help-topics")}>
                <ul class="help__topics">
                    { for TOPICS.iter().map(|topic| html! {
                        <li key={*topic}>{ link(Route::Help(Some(topic)), "", speech.t(&text_of(topic))) }</li>
                    }) }
                </ul>
            </nav>
            { for TOPICS.iter().map(|topic| {
                let title = text_of(topic);
                let node = if props.topic == Some(topic) { asked.clone() } else { NodeRef::default() };
                html! {
                    <section key={*topic} aria-labelledby={title.clone()}>
                        <h2 id={title.clone()} ref={node} tabindex="-1">{ speech.t(&title) }</h2>
                        { for paragraphs(&speech, &title).into_iter().map(|words| html! { <p>{ words }</p> }) }
                        { more(&speech, topic) }
                    </section>
                }
            }) }
        </div>
    }
}

fn text_of(topic: &str) -> String {
    format!("help-topic-{topic}")
}

/// The paragraphs of a topic: the lines of its text.
fn paragraphs(speech: &Speech, text: &str) -> Vec<String> {
    let words = speech.attribute(text, "text").unwrap_or_default();
    let lines = words.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What a topic shows besides.
fn more(speech: &Speech, topic: &str) -> Html {
    match topic {
        "pages" => places(speech),
        "words" => html! {
            <>
                <p>{ link(Route::Glossary(None), "", speech.t("glossary-title")) }</p>
                <p>{ link(Route::Rules(None), "", speech.t("rules-title")) }</p>
            </>
        },
        "keyboard" => keys(speech),
        _ => html! {},
    }
}

/// What each place is for, in the words with which it presents itself.
fn places(speech: &Speech) -> Html {
    let places = [
        (Route::Home, "home-title", "home-hint"),
        (
            Route::Interview(None),
            "interview-page-title",
            "interview-page-hint",
        ),
        (Route::Map, "map-title", "map-hint"),
        (Route::Findings, "findings-title", "help-findings"),
        (Route::WhatIf(None, None), "what-if-title", "what-if-hint"),
        (Route::Plan, "plan-title", "plan-hint"),
        (Route::Standing, "standing-title", "standing-hint"),
        (Route::Proposed, "proposed-title", "proposed-hint"),
        (Route::History, "history-title", "help-history"),
        (Route::Compare, "compare-title", "help-compare"),
        (Route::Takeover, "takeover-title", "help-takeover"),
        (Route::Review, "review-title", "review-hint"),
        (Route::File, "file-title", "help-file"),
        (Route::Portfolio, "portfolio-title", "portfolio-hint"),
        (Route::Anonymise, "anonymise-title", "help-anonymise"),
    ];
    let rules = speech.with("rules-hint", &[("count", rules::ALL.len().into())]);
    let words = speech.with("glossary-hint", &[("count", terms().len().into())]);
    let kinds = std::iter::once(Collection::Organisation).chain(Collection::TABLES.iter().copied());
    let place = |to: Route, title: String, words: String| {
        html! {
            <>
                <dt>{ link(to, "", title) }</dt>
                <dd>{ words }</dd>
            </>
        }
    };
    html! {
        <dl class="help__places">
            { for places.into_iter().map(|(to, title, hint)| place(to, speech.t(title), speech.t(hint))) }
            { place(Route::Rules(None), speech.t("rules-title"), rules) }
            { place(Route::Glossary(None), speech.t("glossary-title"), words) }
            { for kinds.map(|kind| {
                let text = format!("collection-{}", kind.name());
                let hint = speech.attribute(&text, "hint").unwrap_or_default();
                place(Route::Records(kind), speech.t(&text), hint)
            }) }
        </dl>
    }
}

/// The keys, and what they do.
fn keys(speech: &Speech) -> Html {
    let keys = [
        "help-key-tab",
        "help-key-enter",
        "help-key-arrows",
        "help-key-escape",
        "help-key-undo",
        "help-key-redo",
    ];
    html! {
        <dl class="help__keys">
            { for keys.iter().map(|text| html! {
                <>
                    <dt><kbd>{ speech.t(text) }</kbd></dt>
                    <dd>{ speech.attribute(text, "does") }</dd>
                </>
            }) }
        </dl>
    }
}
