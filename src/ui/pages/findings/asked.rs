//! What nobody knows: what to ask first, and whom.

use yew::prelude::*;

use crate::audit::Unknown;
use crate::interview::{Scene, asking};
use crate::report::unknown::question as words_of;
use crate::ui::hooks::use_flag;
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::workspace::{Desk, use_desk};

/// How many questions are shown at first, and at most.
const FIRST: usize = 5;
const ALL: usize = 200;

/// The questions that matter most.
pub(super) fn asked() -> Html {
    piece::<Questions>("", ())
}

#[component]
fn Questions() -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let all = use_flag(false);
    let asked = desk.advice.unknowns(&desk.model);
    if asked.is_empty() {
        return html! {};
    }
    let toggle = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(!*all))
    };
    let shown = if *all { ALL } else { FIRST };
    html! {
        <section class="asked" aria-labelledby="asked-title">
            <h2 id="asked-title">{ speech.t("asked-title") }</h2>
            <p class="page-head__hint">{ speech.t("asked-hint") }</p>
            <ol class="asked__questions">
                { for asked.iter().take(shown).map(|one| question(&speech, &desk, one)) }
            </ol>
            if asked.len() > FIRST {
                <button type="button" class="button button--quiet" aria-expanded={all.to_string()} onclick={toggle}>
                    { if *all { speech.t("asked-fewer") } else { speech.with("asked-all", &[("count", asked.len().into())]) } }
                </button>
            }
        </section>
    }
}

fn question(speech: &Speech, desk: &Desk, asked: &Unknown) -> Html {
    let record = asked.ask.record().and_then(|id| desk.model.get(id));
    // Where the interview puts the question in everyday words, it leads there.
    let scene = Scene {
        model: &desk.model,
        texts: &speech.texts,
        today: desk.advice.today,
    };
    let question = asking(&scene, asked.ask);
    let words = words_of(asked.ask, &desk.model, &speech.texts);
    let whom: Vec<String> = asked
        .whom
        .iter()
        .map(|id| speech.record_name(&desk.model, *id))
        .collect();
    let changes = speech.with("asked-changes", &[("count", asked.findings.len().into())]);
    html! {
        <li class="asked__question" data-severity={asked.severity.code()}>
            { match (question, record) {
                (Some(question), _) => link(Route::Interview(Some(question.id)), "", words),
                (None, Some(record)) => link(Route::record(record.collection(), record.as_record().id()), "", words),
                (None, None) => html! { <span>{ words }</span> },
            } }
            <span class="asked__about">
                { changes }
                if !whom.is_empty() {
                    { " · " }{ speech.with("asked-whom", &[("whom", whom.join(", ").into())]) }
                }
            </span>
        </li>
    }
}
