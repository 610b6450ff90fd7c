//! What was found, what is described and where each theme stands, in short.

use yew::prelude::*;

use crate::audit::{Priority, Reading, headlines};
use crate::model::Collection;
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::workspace::{Desk, use_desk};

/// How many causes are told.
const CAUSES: usize = 3;

/// The kinds of records that are counted.
const COUNTED: [Collection; 10] = [
    Collection::Parties,
    Collection::Data,
    Collection::Services,
    Collection::Flows,
    Collection::Protections,
    Collection::Backups,
    Collection::Contracts,
    Collection::Costs,
    Collection::Documents,
    Collection::Skills,
];

/// The gravest causes, each with what to do first.
pub(super) fn causes(speech: &Speech, desk: &Desk) -> Html {
    let (first, _) = headlines(&desk.advice.priorities);
    // Nothing was looked at yet: to say that nothing is wrong would be wrong.
    if desk.advice.audit.findings.is_empty() {
        return html! {};
    }
    html! {
        <section aria-labelledby="home-causes">
            <h2 id="home-causes">{ speech.t("home-causes") }</h2>
            if first.is_empty() {
                <p>{ speech.t("findings-nothing-grave") }</p>
            }
            <ol class="home__causes">{ for first.iter().take(CAUSES).map(|one| cause(speech, desk, one)) }</ol>
            <p>{ link(Route::Findings, "", speech.with("home-causes-all", &[("count", desk.advice.audit.findings.len().into())])) }</p>
        </section>
    }
}

fn cause(speech: &Speech, desk: &Desk, cause: &Priority) -> Html {
    let title = cause.cause.text_id();
    let step = cause.steps.first().and_then(|step| step.findings.first());
    let finding = step.and_then(|place| desk.advice.audit.findings.get(*place));
    let action = finding.map(|finding| speech.phrase(finding, &desk.model).action);
    html! {
        <li key={title} class="home__cause" data-severity={cause.severity.code()}>
            <div class="finding__head">
                <span class="finding__severity">{ speech.t(cause.severity.text_id()) }</span>
                <h3>{ speech.t(title) }</h3>
            </div>
            if let Some(action) = action {
                <p><strong>{ speech.t("finding-action") }</strong>{ " " }{ action }</p>
            }
        </li>
    }
}

/// How much is described, and how much of it is understood.
pub(super) fn described() -> Html {
    piece::<Described>("", ())
}

#[component]
fn Described() -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let understood = &desk.readings().understood;
    html! {
        <section aria-labelledby="home-described">
            <h2 id="home-described">{ speech.t("home-described") }</h2>
            <p class="page-head__hint">{ speech.t("home-described-hint") }</p>
            <ul class="home__kinds">
                { for COUNTED.iter().map(|&kind| {
                    let count = desk.model.count(kind);
                    let share = understood.get(&kind).and_then(|of| of.share()).filter(|_| count > 0);
                    let label = speech.t(&format!("collection-{}", kind.name()));
                    html! {
                        <li key={kind.name()} class="home__kind">
                            { link(Route::Records(kind), "home__kind-name", label) }
                            <span class="home__kind-count">{ count }</span>
                            // Of some kinds there is nothing to ask.
                            if share.is_some() || count == 0 {
                                { bar(share.unwrap_or_default()) }
                            }
                            <span class="home__kind-share">
                                { match share {
                                    Some(share) => speech.with("home-understood", &[("share", share.into())]),
                                    None if count == 0 => speech.t("home-nothing-yet"),
                                    None => String::new(),
                                } }
                            </span>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

/// A share in hundredths as a thin line; the words beside it say the same.
fn bar(share: u32) -> Html {
    html! {
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar__ground" width="100" height="4" />
            <rect class="bar__known" width={share.to_string()} height="4" />
        </svg>
    }
}

/// The three readings of each theme, one line each.
pub(super) fn standing() -> Html {
    piece::<Standing>("", ())
}

#[component]
fn Standing() -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let told = &desk.readings().themes;
    html! {
        <section aria-labelledby="home-standing">
            <h2 id="home-standing">{ speech.t("standing-title") }</h2>
            <table class="home__readings">
                <thead>
                    <tr>
                        { for ["findings-theme", "home-level", "home-answered", "home-sure"].map(|text| html! {
                            <th scope="col">{ speech.t(text) }</th>
                        }) }
                    </tr>
                </thead>
                <tbody>{ for told.iter().map(|reading| line(&speech, reading)) }</tbody>
            </table>
            <p>{ link(Route::Standing, "", speech.t("home-standing-all")) }</p>
        </section>
    }
}

fn line(speech: &Speech, reading: &Reading) -> Html {
    let level = match reading.level {
        Some(level) => level.text_id(),
        None if reading.conditions.iter().all(|it| it.holds) => "standing-clear",
        None => "standing-not-clear",
    };
    let of = |there: u32, of: u32| {
        if of == 0 {
            return "–".to_owned();
        }
        speech.with(
            "standing-count",
            &[("there", there.into()), ("of", of.into())],
        )
    };
    let coverage = &reading.coverage;
    let asked = coverage.known + coverage.not_known + coverage.not_asked;
    let title = reading.theme.text_id();
    html! {
        <tr key={title}>
            <th scope="row">{ speech.t(title) }</th>
            <td>{ speech.t(level) }</td>
            <td>{ of(coverage.known, asked) }</td>
            <td>{ of(reading.confidence.sure, reading.confidence.records) }</td>
        </tr>
    }
}
