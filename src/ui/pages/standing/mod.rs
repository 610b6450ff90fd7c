//! Where the organisation stands: whether somebody else could take over, and
//! three readings of each theme. No number sums them up.

use yew::prelude::*;

use crate::audit::View;
use crate::audit::readings::{Condition, Gap, Reading};
use crate::model::Id;
use crate::ui::components::explained;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::{
    DESCRIBED_FIRST, empty, finding_cards, record_names, takeover, to_describe,
};
use crate::ui::workspace::{Desk, use_desk};

/// The page of where one stands.
#[component]
pub fn StandingPage() -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let told = &desk.readings().themes;
    let (new, gone) = desk.changed_findings();
    html! {
        <div class="standing">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("standing-title") }</h1>
                <p class="page-head__hint">{ speech.t("standing-hint") }</p>
            </header>
            if new > 0 || gone > 0 {
                <p class="standing__since">{ speech.with("findings-since", &[("new", new.into()), ("gone", gone.into())]) }</p>
            }
            if DESCRIBED_FIRST.iter().all(|kind| desk.model.count(*kind) == 0) {
                { empty(speech.t("empty-standing"), to_describe(&speech, &DESCRIBED_FIRST)) }
            }
            { takeover(&speech, &View::new(&desk.model, desk.advice.today)) }
            <section aria-labelledby="standing-themes">
                <h2 id="standing-themes">{ speech.t("standing-themes") }</h2>
                { for told.iter().map(|reading| theme(&speech, &desk, reading)) }
            </section>
        </div>
    }
}

/// One theme: the step it reached, what the next one asks for, and on what that
/// rests.
fn theme(speech: &Speech, desk: &Desk, reading: &Reading) -> Html {
    let title = reading.theme.text_id();
    let holding = reading.conditions.iter().filter(|it| it.holds).count();
    let counts = [
        ("count", holding.into()),
        ("of", reading.conditions.len().into()),
    ];
    let reached = match reading.level {
        Some(level) => speech.t(level.text_id()),
        None if holding == reading.conditions.len() => speech.t("standing-clear"),
        None => speech.t("standing-not-clear"),
    };
    let next = reading
        .conditions
        .iter()
        .filter(|it| !it.holds)
        .map(|it| it.step)
        .min();
    let missing: Vec<&Condition> = reading
        .conditions
        .iter()
        .filter(|it| !it.holds && Some(it.step) == next)
        .collect();
    let coverage = &reading.coverage;
    let asked = coverage.known + coverage.not_known + coverage.not_asked;
    let answered = [
        ("known", coverage.known.into()),
        ("all", asked.into()),
        ("unknown", coverage.not_known.into()),
        ("unasked", coverage.not_asked.into()),
    ];
    let sure = [
        ("count", reading.confidence.sure.into()),
        ("of", reading.confidence.records.into()),
    ];
    html! {
        <article key={title} class="standing__theme" aria-labelledby={title}>
            <header class="standing__head">
                <h3 id={title}>{ speech.t(title) }</h3>
                <span class="standing__level">{ reached }</span>
                <span class="standing__about">{ speech.with("standing-conditions", &counts) }</span>
            </header>
            if reading.capped {
                <p class="standing__about">{ speech.t("standing-capped") }</p>
            }
            if !missing.is_empty() {
                <h4>{ speech.t("standing-missing") }</h4>
                <ul class="standing__conditions">{ for missing.iter().map(|it| condition(speech, desk, it)) }</ul>
            }
            <p class="standing__about">{ speech.with("standing-coverage", &answered) }</p>
            if reading.confidence.records > 0 {
                <p class="standing__about">{ speech.with("standing-confidence", &sure) }</p>
            }
            if !coverage.gaps.is_empty() || !reading.confidence.to_confirm.is_empty() {
                <details class="standing__more">
                    <summary>{ speech.t("standing-gaps") }</summary>
                    <ul>{ for coverage.gaps.iter().map(|it| gap(speech, desk, it)) }</ul>
                    if !reading.confidence.to_confirm.is_empty() {
                        <h4>{ speech.t("standing-to-confirm") }</h4>
                        { record_names(speech, &desk.model, &reading.confidence.to_confirm) }
                    }
                </details>
            }
        </article>
    }
}

/// A condition that does not hold, with what stands in its way.
fn condition(speech: &Speech, desk: &Desk, condition: &Condition) -> Html {
    let findings = desk.advice.audit.findings.iter().enumerate();
    let places: Vec<usize> = findings
        .filter(|(_, finding)| {
            let mut keys = condition.findings.iter();
            keys.any(|key| key.starts_with(finding.rule) && *key == finding.key())
        })
        .map(|(place, _)| place)
        .collect();
    let not_told: Vec<String> = condition.not_told.iter().map(|id| speech.t(id)).collect();
    html! {
        <li class="standing__condition" data-state="blocked">
            <span>{ explained(&format!("condition-{}", condition.name), &speech.t(&condition.text_id())) }</span>
            if let Some(count) = condition.count.as_ref().filter(|count| count.of > 0) {
                <span class="standing__about">
                    { speech.with("standing-count", &[("there", count.there.into()), ("of", count.of.into())]) }
                </span>
                if !count.missing.is_empty() {
                    <details>
                        <summary>{ speech.t("standing-which") }</summary>
                        { record_names(speech, &desk.model, &count.missing) }
                    </details>
                }
            }
            if !not_told.is_empty() {
                <span class="standing__about">{ speech.with("standing-not-told", &[("what", not_told.join(" · ").into())]) }</span>
            }
            if !places.is_empty() {
                <details>
                    <summary>{ speech.with("cause-more", &[("count", places.len().into())]) }</summary>
                    { finding_cards(&condition.name, places) }
                </details>
            }
        </li>
    }
}

/// A field that has no answer in some records, with the first of them.
fn gap(speech: &Speech, desk: &Desk, gap: &Gap) -> Html {
    let field = speech.t(&format!("field-{}-{}", gap.collection, gap.field));
    let records: Vec<Id> = gap
        .not_known
        .iter()
        .chain(&gap.not_asked)
        .copied()
        .collect();
    html! {
        <li>{ field }{ record_names(speech, &desk.model, &records) }</li>
    }
}
