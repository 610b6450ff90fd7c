//! What would follow, in words.

use yew::prelude::*;

use crate::model::{AnyRecord, Id};
use crate::report::whatif::{Group, Item, Part, Story};
use crate::ui::components::explained;
use crate::ui::route::{Route, link};
use crate::ui::speech::Speech;
use crate::ui::workspace::Desk;

/// The question and the short answer. It is read out when it changes, as the
/// focus stays where the question was chosen.
pub(super) fn short(story: &Story) -> Html {
    html! {
        <section class="what-if__short" aria-live="polite" aria-labelledby="what-if-question">
            <h2 id="what-if-question">{ story.title.clone() }</h2>
            { for story.summary.iter().enumerate().map(|(place, sentence)| html! {
                <p>{ explained(&format!("what-if-summary-{place}"), sentence) }</p>
            }) }
        </section>
    }
}

/// The answer in full.
pub(super) fn parts(speech: &Speech, desk: &Desk, story: &Story) -> Html {
    html! {
        <div class="what-if__parts">
            { for story.parts.iter().map(|part| one(speech, desk, part)) }
        </div>
    }
}

fn one(speech: &Speech, desk: &Desk, part: &Part) -> Html {
    let title = format!("what-if-{}", part.code);
    html! {
        <section key={part.code.clone()} class="what-if__part" data-part={part.code.clone()} aria-labelledby={title.clone()}>
            <h2 id={title.clone()}>{ part.title.clone() }</h2>
            { for part.lead.iter().enumerate().map(|(place, sentence)| html! {
                <p>{ explained(&format!("{title}-lead-{place}"), sentence) }</p>
            }) }
            { for part.groups.iter().enumerate().map(|(place, group)| {
                together(speech, desk, group, &format!("{title}-{place}"))
            }) }
        </section>
    }
}

fn together(speech: &Speech, desk: &Desk, group: &Group, id: &str) -> Html {
    html! {
        <>
            if let Some(title) = &group.title {
                <h3>{ title.clone() }</h3>
            }
            <ul class="what-if__items">
                { for group.items.iter().enumerate().map(|(place, item)| {
                    said(speech, desk, item, &format!("{id}-{place}"))
                }) }
            </ul>
        </>
    }
}

fn said(speech: &Speech, desk: &Desk, item: &Item, id: &str) -> Html {
    html! {
        <li>
            if let Some(id) = item.about {
                <strong>{ to_record(speech, desk, id) }</strong>{ " " }
            }
            { explained(id, &item.words.join(" ")) }
            if !item.records.is_empty() {
                <ul class="what-if__records">
                    { for item.records.iter().map(|id| html! {
                        <li key={id.to_string()}>{ to_record(speech, desk, *id) }</li>
                    }) }
                </ul>
            }
        </li>
    }
}

/// The name of a record, leading to it.
fn to_record(speech: &Speech, desk: &Desk, id: Id) -> Html {
    let name = speech.record_name(&desk.model, id);
    match desk.model.get(id) {
        Some(AnyRecord::Organisation(_)) | None => html! { <span>{ name }</span> },
        Some(record) => link(Route::record(record.collection(), id), "", name),
    }
}
