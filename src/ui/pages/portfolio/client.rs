//! One audit among all: how it stands, what is urgent, what comes next.

use yew::prelude::*;

use super::{Client, Looked};
use crate::audit::{Appointment, Severity, headlines};
use crate::model::Id;
use crate::report::phrase::Formats;
use crate::ui::browser::{exported_at, today};
use crate::ui::route::Route;
use crate::ui::speech::Speech;

/// How many causes, and how many days, are told of each.
const TOLD: usize = 3;

/// The severities that are counted.
const COUNTED: [Severity; 3] = [Severity::Critical, Severity::High, Severity::Medium];

/// What is told of an audit.
pub(super) fn client(speech: &Speech, client: &Client, open: &Callback<(Id, Route)>) -> Html {
    let entry = &client.entry;
    let id = entry.id;
    let go = open.reform(move |_: MouseEvent| (id, Route::Home));
    html! {
        <li key={id.to_string()} class="portfolio__client">
            <div class="portfolio__head">
                <h2><button type="button" class="portfolio__open" onclick={go}>{ entry.name.clone() }</button></h2>
                <p class="portfolio__facts">{ freshness(speech, client) }</p>
            </div>
            { match &client.content {
                Err(words) => html! { <p class="trouble">{ words }</p> },
                Ok(looked) => content(speech, id, looked, open),
            } }
        </li>
    }
}

/// When it was saved and handed out last.
fn freshness(speech: &Speech, client: &Client) -> String {
    let entry = &client.entry;
    let saved = speech.formats.moment(entry.saved_on);
    match exported_at(entry.id) {
        None => speech.with("portfolio-saved", &[("saved", saved.into())]),
        Some(at) => {
            let exported = speech.formats.moment(at);
            let text = if at >= entry.saved_on {
                "portfolio-exported"
            } else {
                "portfolio-changed"
            };
            speech.with(
                text,
                &[("saved", saved.into()), ("exported", exported.into())],
            )
        }
    }
}

fn content(speech: &Speech, id: Id, looked: &Looked, open: &Callback<(Id, Route)>) -> Html {
    let findings = &looked.advice.audit.findings;
    let counts = COUNTED
        .iter()
        .map(|&severity| (severity, looked.count(severity)));
    let counts = counts.filter(|(_, count)| *count > 0);
    let (first, _) = headlines(&looked.advice.priorities);
    let causes = first.iter().take(TOLD).map(|cause| {
        let step = cause.steps.first().and_then(|step| step.findings.first());
        let finding = step.and_then(|place| findings.get(*place));
        let action = finding.map(|finding| speech.phrase(finding, &looked.model).action);
        html! {
            <li data-severity={cause.severity.code()}>
                <strong>{ speech.t(cause.cause.text_id()) }</strong>
                if let Some(action) = action {
                    { " " }{ action }
                }
            </li>
        }
    });
    let days = looked.agenda.iter().take(TOLD);
    let findings = open.reform(move |_: MouseEvent| (id, Route::Findings));
    html! {
        <div class="portfolio__sides">
            <section>
                <h3>{ speech.t("portfolio-urgent") }</h3>
                <p class="portfolio__counts">
                    { for counts.map(|(severity, count)| html! {
                        <span class="portfolio__count" data-severity={severity.code()}>
                            { format!("{count} ") }{ speech.t(severity.text_id()) }
                        </span>
                    }) }
                </p>
                if first.is_empty() {
                    <p>{ speech.t("findings-nothing-grave") }</p>
                }
                <ul>{ for causes }</ul>
                <button type="button" class="button button--quiet" onclick={findings}>{ speech.t("findings-title") }</button>
            </section>
            <section>
                <h3>{ speech.t("portfolio-next") }</h3>
                if looked.agenda.is_empty() {
                    <p>{ speech.t("portfolio-next-none") }</p>
                }
                <ul>{ for days.map(|day| appointment(speech, id, looked, day, open)) }</ul>
            </section>
        </div>
    }
}

/// A day, what it is of and what comes then.
fn appointment(
    speech: &Speech,
    id: Id,
    looked: &Looked,
    day: &Appointment,
    open: &Callback<(Id, Route)>,
) -> Html {
    let route = Route::record(day.collection, day.record);
    let onclick = open.reform(move |_: MouseEvent| (id, route));
    let is_late = day.on < today();
    html! {
        <li class={classes!(is_late.then_some("portfolio__late"))}>
            <strong>{ speech.formats.date(day.on) }</strong>{ " " }
            <button type="button" class="portfolio__open" {onclick}>
                { speech.record_name(&looked.model, day.record) }
            </button>
            { " · " }{ speech.t(&format!("agenda-{}", day.field)) }
        </li>
    }
}
