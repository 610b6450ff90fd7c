//! The plan: what is to be done, what each step would change, and what could be
//! done next, the quickest first.

use std::sync::Arc;

use yew::prelude::*;

use crate::audit::{Audit, Effect, Step, effect};
use crate::model::{Action, Collection, Effort, Model};
use crate::report::phrase::{Formats, Phrase};
use crate::rules;
use crate::ui::browser::keep_focus;
use crate::ui::hooks::use_flag;
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::decide::plan;
use crate::ui::views::empty;
use crate::ui::workspace::{Desk, use_desk};

/// How many proposals of one effort are shown.
const PROPOSALS: usize = 7;

/// The plan of the open audit.
#[component]
pub fn PlanPage() -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let (open, closed): (Vec<Arc<Action>>, Vec<Arc<Action>>) = desk
        .model
        .actions
        .shared()
        .iter()
        .cloned()
        .partition(|action| action.is_under_way());
    let mut open = open;
    // Without a day, at the end.
    open.sort_by_key(|action| (action.due.known().is_none(), action.due.known().copied()));
    let keys: Vec<String> = open
        .iter()
        .flat_map(|action| action.findings.each().cloned())
        .collect();
    html! {
        <div class="plan">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("plan-title") }</h1>
                <p class="page-head__hint">{ speech.t("plan-hint") }</p>
            </header>
            <section aria-labelledby="plan-open">
                <h2 id="plan-open">{ speech.with("plan-open", &[("count", open.len().into())]) }</h2>
                if open.is_empty() {
                    { nothing_planned(&speech, &desk) }
                } else {
                    <ol class="plan__actions">{ for open.iter().map(|it| action(&speech, &desk, it)) }</ol>
                    // Of a single one it was just said.
                    if open.len() > 1 {
                        <h3>{ speech.t("plan-all-done") }</h3>
                        { piece::<Change>("all", ChangeProps { keys, at_once: true }) }
                    }
                }
            </section>
            if !closed.is_empty() {
                <details class="plan__closed">
                    <summary>{ speech.with("plan-closed", &[("count", closed.len().into())]) }</summary>
                    <ol class="plan__actions">{ for closed.iter().map(|it| action(&speech, &desk, it)) }</ol>
                </details>
            }
            { proposals(&speech, &desk) }
        </div>
    }
}

/// The plan is empty: one chooses below, or there is nothing to choose from yet.
fn nothing_planned(speech: &Speech, desk: &Desk) -> Html {
    if !desk.advice.priorities.is_empty() {
        return html! { <p class="empty">{ speech.t("plan-empty") }</p> };
    }
    let next = html! {
        <>
            { link(Route::Home, "button", speech.t("empty-next")) }
            { link(Route::Records(Collection::Actions), "button", speech.t("empty-own-action")) }
        </>
    };
    empty(speech.t("empty-plan"), next)
}

/// Something to do: who, by when, how much, and what it would change.
fn action(speech: &Speech, desk: &Desk, action: &Action) -> Html {
    let name = speech.record_name(&desk.model, action.id);
    let mut about: Vec<String> = Vec::new();
    let labelled = |field: &str, value: String| {
        let label = speech.t(&format!("field-actions-{field}"));
        speech.with(
            "plan-about",
            &[("label", label.into()), ("value", value.into())],
        )
    };
    if let Some(state) = action.state.known() {
        about.push(speech.t(state.text_id()));
    }
    match action.owner.known() {
        Some(owner) => about.push(labelled("owner", speech.record_name(&desk.model, owner.id))),
        None => about.push(speech.t("plan-no-owner")),
    }
    match action.due.known() {
        Some(due) => about.push(labelled("due", speech.formats.date(*due))),
        None => about.push(speech.t("plan-no-date")),
    }
    if let Some(effort) = action.effort.known() {
        about.push(speech.t(effort.text_id()));
    }
    if let Some(cost) = action.cost.known() {
        about.push(labelled("cost", speech.formats.money(cost)));
    }
    if let Some(saving) = action.yearly_saving.known() {
        about.push(labelled("yearlySaving", speech.formats.money(saving)));
    }
    let keys = action.findings.each().cloned().collect();
    let to = Route::record(Collection::Actions, action.id);
    html! {
        <li key={action.id.to_string()} class="plan__action">
            <h3>{ link(to, "", name) }</h3>
            <p class="plan__about">{ about.join(" · ") }</p>
            { piece::<Change>("", ChangeProps { keys, at_once: true }) }
        </li>
    }
}

/// What could be done next: the steps of the gravest causes, by how much work
/// they are.
fn proposals(speech: &Speech, desk: &Desk) -> Html {
    let findings = &desk.advice.audit.findings;
    let mut steps: Vec<&Step> = desk
        .advice
        .priorities
        .iter()
        .flat_map(|priority| &priority.steps)
        .collect();
    steps.sort_by_key(|step| std::cmp::Reverse((step.severity, step.findings.len())));
    let steps: Vec<(&Step, Phrase)> = steps
        .into_iter()
        .filter_map(|step| {
            let first = findings.get(*step.findings.first()?)?;
            Some((step, speech.phrase(first, &desk.model)))
        })
        .collect();
    if steps.is_empty() {
        return html! {};
    }
    html! {
        <section aria-labelledby="plan-next">
            <h2 id="plan-next">{ speech.t("plan-next") }</h2>
            <p class="page-head__hint">{ speech.t("plan-next-hint") }</p>
            { for Effort::ALL.iter().map(|effort| {
                let of = steps.iter().filter(|(_, phrase)| phrase.effort == effort.code());
                let of: Vec<_> = of.take(PROPOSALS).collect();
                if of.is_empty() {
                    return html! {};
                }
                html! {
                    <>
                        <h3>{ speech.t(effort.text_id()) }</h3>
                        <ul class="plan__proposals">
                            { for of.into_iter().map(|(step, phrase)| proposal(speech, desk, step, phrase)) }
                        </ul>
                    </>
                }
            }) }
        </section>
    }
}

fn proposal(speech: &Speech, desk: &Desk, step: &Step, phrase: &Phrase) -> Html {
    let findings = step.findings.iter();
    let keys: Vec<String> = findings
        .filter_map(|&place| Some(desk.advice.audit.findings.get(place)?.key()))
        .collect();
    let add = {
        let (desk, keys, phrase) = (desk.clone(), keys.clone(), phrase.clone());
        Callback::from(move |_: MouseEvent| {
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            plan(&desk, &phrase.action, &phrase.effort, &keys);
            keep_focus();
        })
    };
    let key = keys.first().cloned().unwrap_or_default();
    html! {
        <li key={key.clone()} class="plan__proposal" data-severity={step.severity.code()}>
            <p class="plan__do">{ &phrase.action }</p>
            <p class="plan__about">{ &phrase.title }{ " · " }{ speech.with("plan-settles", &[("count", step.findings.len().into())]) }</p>
            <div class="finding__decide">
                <button type="button" class="button button--quiet" onclick={add}>{ speech.t("decide-plan") }</button>
                if phrase.is_foreseen {
                    { piece::<Change>(&key, ChangeProps { keys, at_once: false }) }
                }
            </div>
        </li>
    }
}

/// See [`Change`].
#[derive(Properties, PartialEq)]
struct ChangeProps {
    keys: Vec<String>,
    at_once: bool,
}

/// What the audit would say after the advice of some findings was followed: the
/// advice is applied to a copy, and the audit run again.
#[component]
fn Change(props: &ChangeProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let wanted = use_flag(props.at_once);
    let asked = (desk.clone(), props.keys.clone(), *wanted);
    let foreseen = use_memo(asked, |(desk, keys, wanted)| {
        let (advice, model) = (&desk.advice, &*desk.model);
        wanted.then(|| effect(model, &advice.audit, keys, advice.today, &rules::ALL))
    });
    let onclick = {
        let wanted = wanted.clone();
        Callback::from(move |_: MouseEvent| wanted.set(!*wanted))
    };
    html! {
        <>
            if !props.at_once {
                <button type="button" class="button button--quiet" aria-expanded={wanted.to_string()} {onclick}>{ speech.t("plan-foresee") }</button>
            }
            // What is asked for is also said.
            <div class="plan__change" role={(!props.at_once).then_some("status")}>
                if let Some(foreseen) = &*foreseen {
                    { change(&speech, &desk, foreseen) }
                }
            </div>
        </>
    }
}

fn change(speech: &Speech, desk: &Desk, foreseen: &Effect) -> Html {
    let list = |text: &str, places: &[usize], audit: &Audit, model: &Model| {
        if places.is_empty() {
            return html! {};
        }
        let mut titles: Vec<String> = Vec::new();
        for finding in places.iter().filter_map(|&place| audit.findings.get(place)) {
            let title = speech.phrase(finding, model).title;
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        let (count, titles) = (places.len(), titles.join(" · "));
        html! {
            <li>{ speech.with(text, &[("count", count.into()), ("titles", titles.into())]) }</li>
        }
    };
    let Effect {
        solved,
        milder,
        appeared,
        unforeseen,
        model,
        after,
    } = foreseen;
    let before = |text, places| list(text, places, &desk.advice.audit, &desk.model);
    let changes = !(solved.is_empty() && milder.is_empty() && appeared.is_empty());
    html! {
        <ul>
            { before("plan-solved", solved) }
            { before("plan-milder", milder) }
            { list("plan-appeared", appeared, after, model) }
            { before("plan-unforeseen", unforeseen) }
            if changes {
                <li>{ speech.with("plan-left", &[("count", after.findings.len().into())]) }</li>
            }
        </ul>
    }
}
