//! The causes of what was found, as an advisor would tell them to a committee.

use yew::prelude::*;

use super::asked::asked;
use crate::audit::{Priority, Step, headlines};
use crate::ui::hooks::use_flag;
use crate::ui::piece::piece;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::finding_cards;
use crate::ui::workspace::{Desk, use_desk};

/// How many steps of a cause are told at once.
const STEPS: usize = 3;

/// The gravest causes, what to ask first, and below what can wait and what was
/// decided.
pub(super) fn by_cause(speech: &Speech, desk: &Desk) -> Html {
    let (first, rest) = headlines(&desk.advice.priorities);
    let standings = desk.advice.standings.iter().enumerate();
    let decided = standings.filter(|(_, standing)| !standing.is_open());
    let decided: Vec<usize> = decided.map(|(place, _)| place).collect();
    html! {
        <>
            if first.is_empty() {
                <p class="empty">{ speech.t("findings-nothing-grave") }</p>
            }
            <ol class="causes">{ for first.iter().map(cause) }</ol>
            { asked() }
            if !rest.is_empty() {
                { folded(speech, "findings-rest", rest.iter().map(Priority::count).sum(), first.is_empty(), html! {
                    <ol class="causes">{ for rest.iter().map(cause) }</ol>
                }) }
            }
            if !decided.is_empty() {
                { folded(speech, "findings-decided", decided.len(), false, finding_cards("decided", decided)) }
            }
        </>
    }
}

fn folded(speech: &Speech, title: &str, count: usize, open: bool, content: Html) -> Html {
    html! {
        <details class="causes__rest" {open}>
            <summary>{ speech.with(title, &[("count", count.into())]) }</summary>
            { content }
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct CauseProps {
    priority: Priority,
}

fn cause(priority: &Priority) -> Html {
    let priority = priority.clone();
    let key = priority.cause.code();
    piece::<CauseCard>(key, CauseProps { priority })
}

/// One cause: what it is, what to do first, and its findings one click away.
#[component]
fn CauseCard(props: &CauseProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let open = use_flag(false);
    let priority = &props.priority;
    let title = priority.cause.text_id();
    let ontoggle = {
        let open = open.setter();
        Callback::from(move |event: Event| {
            let details = event.target_unchecked_into::<web_sys::Element>();
            open.set(details.has_attribute("open"));
        })
    };
    let places: Vec<usize> = priority
        .steps
        .iter()
        .flat_map(|step| step.findings.iter().copied())
        .collect();
    html! {
        <li class="cause" data-severity={priority.severity.code()}>
            <article aria-labelledby={title}>
                <header class="finding__head">
                    <span class="finding__severity">{ speech.t(priority.severity.text_id()) }</span>
                    <h2 id={title} class="cause__title">{ speech.t(title) }</h2>
                </header>
                <p class="cause__meaning">{ speech.attribute(title, "meaning") }</p>
                <ol class="cause__steps">
                    { for priority.steps.iter().take(STEPS).map(|one| step(&speech, &desk, one)) }
                </ol>
                <details class="cause__more" {ontoggle}>
                    <summary>{ speech.with("cause-more", &[("count", places.len().into())]) }</summary>
                    if *open {
                        { finding_cards("", places) }
                    }
                </details>
            </article>
        </li>
    }
}

/// What to do, and what it settles.
fn step(speech: &Speech, desk: &Desk, step: &Step) -> Html {
    let mut places = step.findings.iter();
    let Some(first) = places.find_map(|&place| desk.advice.audit.findings.get(place)) else {
        return html! {};
    };
    let phrase = speech.phrase(first, &desk.model);
    let count = step.findings.len();
    let effort = speech.t(&format!("choice-effort-{}", phrase.effort));
    let args = [("count", count.into()), ("effort", effort.into())];
    html! {
        <li class="cause__step" data-severity={step.severity.code()}>
            <p class="cause__what">{ if count > 1 { phrase.title } else { phrase.detail } }</p>
            <p class="cause__action"><strong>{ speech.t("finding-action") }</strong>{ " " }{ phrase.action }</p>
            <p class="cause__settles">{ speech.with("cause-settles", &args) }</p>
        </li>
    }
}
