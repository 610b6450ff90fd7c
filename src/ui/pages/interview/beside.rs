//! What is understood so far: what was described, the first thing that was
//! found, and the map as it draws itself.

use yew::prelude::*;

use crate::audit::Severity;
use crate::interview::progress;
use crate::ui::pages::map::{Thumbnail, ThumbnailProps};
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::workspace::{Desk, use_desk};

/// See [`Beside`].
#[derive(Properties, PartialEq)]
pub(super) struct BesideProps {
    /// The question that is put.
    pub(super) question: Option<&'static str>,
}

/// What stands beside a question.
#[component]
pub(super) fn Beside(props: &BesideProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    html! {
        <aside class="interview__beside" aria-label={speech.t("interview-page-map")}>
            <p class="interview__known">{ known(&speech, &desk) }</p>
            if props.question.is_some() {
                { found(&speech, &desk) }
            }
            if desk.model.services.is_empty() && desk.model.parties.is_empty() {
                <p class="empty">{ speech.t("interview-page-map-empty") }</p>
            } else {
                { piece::<Thumbnail>("", ThumbnailProps {}) }
                { link(Route::Map, "", speech.t("interview-page-map-whole")) }
            }
        </aside>
    }
}

/// How much is described, and what is missing first.
fn known(speech: &Speech, desk: &Desk) -> String {
    let model = &desk.model;
    let args = [
        ("data", model.data.len().into()),
        ("services", model.services.len().into()),
        ("flows", model.flows.len().into()),
    ];
    let missing = progress::missing(model).map_or("nothing", |chapter| chapter.code());
    let missing = speech.t(&format!("interview-page-missing-{missing}"));
    format!("{} {missing}", speech.with("interview-page-known", &args))
}

/// The gravest thing that was found, said as soon as it is there.
fn found(speech: &Speech, desk: &Desk) -> Html {
    let findings = &desk.advice.audit.findings;
    let mut grave = findings.iter().filter(|it| it.severity > Severity::Info);
    let first = grave.next();
    let others = grave.count();
    let title = speech.with("interview-page-found", &[("count", others.into())]);
    html! {
        <div role="status">
            if let Some(finding) = first {
                <div class="interview__found" data-severity={finding.severity.code()}>
                    <p class="interview__found-title">{ title }</p>
                    <p>{ speech.phrase(finding, &desk.model).title }</p>
                    { link(
                        Route::Findings,
                        "",
                        speech.with("interview-page-found-more", &[("count", others.into())]),
                    ) }
                </div>
            }
        </div>
    }
}
