//! The next step, with the one button that leads to it.

use yew::prelude::*;

use crate::audit::{Interview, NextStep, headlines, next_step};
use crate::interview::progress::{is_begun, missing};
use crate::model::{Collection, Id, Model};
use crate::report::unknown::question;
use crate::texts::Arg;
use crate::ui::route::{Route, link};
use crate::ui::saving::SavingHandle;
use crate::ui::speech::Speech;
use crate::ui::workspace::Desk;

/// What the button does.
enum Way {
    Go(Route),
    Export,
}

/// What is shown of a step: its text, what it is about in particular, and the way.
struct Shown {
    text: &'static str,
    about: Vec<String>,
    way: Way,
}

/// The next step.
pub(super) fn next(speech: &Speech, desk: &Desk, saving: &SavingHandle) -> Html {
    let step = next_step(&desk.model, &desk.advice, interview(&desk.model));
    let count = match &step {
        NextStep::Confirm(count) => *count,
        _ => 0,
    };
    let Shown { text, about, way } = shown(speech, desk, &step);
    let args: [(&str, Arg<'_>); 1] = [("count", count.into())];
    let attribute = |name: &str| speech.texts.attribute(text, name, &args);
    let action = attribute("action").unwrap_or_default();
    let class = "button button--primary";
    let button = match way {
        Way::Go(to) => link(to, class, action),
        Way::Export => {
            let keeper = saving.keeper.clone();
            let onclick = Callback::from(move |_: MouseEvent| keeper.export());
            html! { <button type="button" {class} {onclick}>{ action }</button> }
        }
    };
    html! {
        <section class="next-step" aria-labelledby="next-step">
            <p class="next-step__now">{ speech.t("home-next") }</p>
            <h2 id="next-step">{ speech.with(text, &args) }</h2>
            { for about.into_iter().map(|words| html! { <p class="next-step__about">{ words }</p> }) }
            <p>{ attribute("why") }</p>
            <p>{ button }</p>
        </section>
    }
}

/// How far the interview is.
fn interview(model: &Model) -> Interview {
    if !is_begun(model) {
        Interview::NotBegun
    } else if missing(model).is_some() {
        Interview::Begun
    } else {
        Interview::Finished
    }
}

fn shown(speech: &Speech, desk: &Desk, step: &NextStep) -> Shown {
    let place = |id: Id| {
        let record = desk.model.get(id);
        let collection = record.map_or(Collection::Organisation, |it| it.collection());
        Route::record(collection, id)
    };
    let name = |id: Id| speech.record_name(&desk.model, id);
    let (text, about, to) = match step {
        NextStep::Begin => ("home-step-begin", vec![], Route::Interview(None)),
        NextStep::Continue => ("home-step-continue", vec![], Route::Interview(None)),
        NextStep::Confirm(_) => ("home-step-confirm", vec![], Route::Proposed),
        NextStep::Ask(unknown) => {
            let mut about = vec![question(unknown.ask, &desk.model, &speech.texts)];
            let whom: Vec<String> = unknown.whom.iter().map(|id| name(*id)).collect();
            if !whom.is_empty() {
                about.push(speech.with("home-ask-whom", &[("whom", whom.join(", ").into())]));
            }
            let to = unknown.ask.record().map_or(Route::Findings, place);
            ("home-step-ask", about, to)
        }
        NextStep::Act(id) => ("home-step-act", action(speech, desk, *id), place(*id)),
        NextStep::Plan => ("home-step-plan", gravest(speech, desk), Route::Plan),
        NextStep::Review => {
            let to = Route::Review;
            ("home-step-review", vec![], to)
        }
        NextStep::HandOver => {
            return Shown {
                text: "home-step-hand-over",
                about: vec![],
                way: Way::Export,
            };
        }
    };
    let way = Way::Go(to);
    Shown { text, about, way }
}

/// What is to be done, and by when.
fn action(speech: &Speech, desk: &Desk, id: Id) -> Vec<String> {
    let name = speech.record_name(&desk.model, id);
    let action = desk.model.actions.get(id);
    let due = action.and_then(|action| action.due.known().copied());
    let due = due.map(|due| {
        use crate::report::phrase::Formats;
        let text = if due < desk.advice.today {
            "home-act-overdue"
        } else {
            "home-act-due"
        };
        speech.with(text, &[("day", speech.formats.date(due).into())])
    });
    std::iter::once(name).chain(due).collect()
}

/// What could be done about the gravest cause.
fn gravest(speech: &Speech, desk: &Desk) -> Vec<String> {
    let (first, _) = headlines(&desk.advice.priorities);
    let step = first.first().and_then(|cause| cause.steps.first());
    let place = step.and_then(|step| step.findings.first());
    let finding = place.and_then(|place| desk.advice.audit.findings.get(*place));
    let action = finding.map(|finding| speech.phrase(finding, &desk.model).action);
    action.into_iter().collect()
}
