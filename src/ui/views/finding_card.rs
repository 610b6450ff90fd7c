//! One finding: what was found, why it matters, what to do, on what it rests.

use yew::prelude::*;

use crate::audit::{Certainty, Standing};
use crate::model::Id;
use crate::ui::components::explained;
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::decide::decide;
use crate::ui::views::depth::what_to_do;
use crate::ui::views::{Remarked, remarks};
use crate::ui::workspace::{Desk, use_desk};

/// The finding at a place of the audit, with its evidence one click away. `here`
/// is the record beside whose form the card stands: it needs no link to itself.
pub fn finding_card(speech: &Speech, desk: &Desk, place: usize, here: Option<Id>) -> Html {
    let advice = &desk.advice;
    let (Some(finding), Some(&standing)) = (
        advice.audit.findings.get(place),
        advice.standings.get(place),
    ) else {
        return html! {};
    };
    let key = finding.key();
    let phrase = speech.phrase(finding, &desk.model);
    let decide = decide(&key, standing, &phrase);
    let id = format!("finding-{}", key.replace(['@', '+'], "-"));
    let what_to_do = what_to_do(&id, &phrase);
    let say = |part: &str, words: &str| explained(&format!("{id}-{part}"), words);
    html! {
        <article key={key.clone()} class="finding" data-severity={finding.severity.code()} aria-labelledby={id.clone()}>
            <header class="finding__head">
                <span class="finding__severity">{ speech.t(finding.severity.text_id()) }</span>
                <h3 id={id.clone()} class="finding__title">{ phrase.title }</h3>
                if standing != Standing::Open {
                    <span class="finding__standing">{ speech.t(standing.text_id()) }</span>
                }
                if finding.certainty != Certainty::Certain {
                    <span class="finding__certainty">{ speech.t(finding.certainty.text_id()) }</span>
                }
            </header>
            <p class="finding__detail">{ say("detail", &phrase.detail) }</p>
            { subjects(speech, desk, &finding.subjects, here) }
            { what_to_do }
            { decide }
            <details class="finding__more">
                <summary>{ speech.t("finding-more") }</summary>
                <h4>{ speech.t("finding-why") }</h4>
                <p>{ say("why", &phrase.why) }</p>
                if !finding.path.is_empty() {
                    <h4>{ speech.t("finding-path") }</h4>
                    <ol class="finding__path">
                        { for finding.path.iter().map(|id| html! { <li>{ record_link(speech, desk, *id) }</li> }) }
                    </ol>
                }
                if !phrase.evidence.is_empty() {
                    <h4>{ speech.t("finding-evidence") }</h4>
                    <dl class="finding__evidence">
                        { for phrase.evidence.iter().map(|(label, value, ids)| html! {
                            <>
                                <dt>{ label.clone() }</dt>
                                <dd>
                                    if ids.is_empty() {
                                        { value.clone() }
                                    } else {
                                        <ul class="finding__records">
                                            { for ids.iter().map(|id| html! { <li>{ record_link(speech, desk, *id) }</li> }) }
                                        </ul>
                                    }
                                </dd>
                            </>
                        }) }
                    </dl>
                }
                if let Some(caution) = phrase.caution {
                    <h4>{ speech.t("finding-caution") }</h4>
                    <p>{ say("caution", &caution) }</p>
                }
                if !phrase.references.is_empty() {
                    <h4>{ speech.t("finding-references") }</h4>
                    <p>{ phrase.references.join(" · ") }</p>
                }
                <p>{ link(Route::Rules(Some(finding.rule)), "", speech.t("finding-rule")) }</p>
            </details>
            { remarks(Remarked::Finding(key)) }
        </article>
    }
}

/// How many cards are shown at first, and how many more each time.
const CARDS: usize = 20;

/// See [`finding_cards`].
#[derive(Properties, PartialEq)]
struct CardsProps {
    places: Vec<usize>,
}

/// The findings at some places of the audit; of many, the first ones and a
/// button for more.
pub fn finding_cards(key: &str, places: Vec<usize>) -> Html {
    piece::<Cards>(key, CardsProps { places })
}

#[component]
fn Cards(props: &CardsProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let shown = use_state_eq(|| CARDS);
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + CARDS))
    };
    let left = props.places.len().saturating_sub(*shown);
    let first = props.places.iter().take(*shown);
    html! {
        <>
            { for first.map(|place| finding_card(&speech, &desk, *place, None)) }
            if left > 0 {
                <button type="button" class="button" onclick={more}>
                    { speech.with("findings-more", &[("count", left.into())]) }
                </button>
            }
        </>
    }
}

/// The records that the finding speaks of, other than the one beside it.
fn subjects(speech: &Speech, desk: &Desk, subjects: &[Id], here: Option<Id>) -> Html {
    let others: Vec<Id> = subjects
        .iter()
        .copied()
        .filter(|id| Some(*id) != here)
        .collect();
    if others.is_empty() {
        return html! {};
    }
    html! {
        <ul class="finding__subjects" aria-label={speech.t("finding-subjects")}>
            { for others.iter().map(|id| html! { <li key={id.to_string()}>{ record_link(speech, desk, *id) }</li> }) }
        </ul>
    }
}

/// The name of a record, leading to it.
fn record_link(speech: &Speech, desk: &Desk, id: Id) -> Html {
    let name = speech.record_name(&desk.model, id);
    match desk.model.get(id) {
        Some(record) => link(Route::record(record.collection(), id), "", name),
        None => html! { <span>{ name }</span> },
    }
}
