//! The second look: asked for, given, and signed.

mod signed;

use serde_json::json;
use yew::prelude::*;

use signed::{Signed, SignedProps};

use crate::model::{Collection, FieldValue, Remark, Review};
use crate::report::phrase::Formats;
use crate::ui::browser::today;
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::saving::Keeper;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::workspace::{Desk, use_desk};

/// See [`ReviewPage`].
#[derive(Properties, PartialEq)]
pub struct ReviewPageProps {
    /// What keeps the key.
    pub keeper: Keeper,
}

/// The place of the second look.
#[component]
pub fn ReviewPage(props: &ReviewPageProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let begin = |text: &str, field: &'static str| {
        let (desk, name) = (desk.clone(), speech.t(text));
        Callback::from(move |_: MouseEvent| {
            let fields = json!({ field: today().to_json() });
            let id = desk.add(Collection::Reviews, name.clone(), fields);
            Route::record(Collection::Reviews, id).go();
        })
    };
    let mut reviews: Vec<&Review> = desk.model.reviews.iter().collect();
    reviews.sort_by_key(|review| std::cmp::Reverse(review.id));
    html! {
        <div class="review">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("review-title") }</h1>
                <p class="page-head__hint">{ speech.t("review-hint") }</p>
            </header>
            <p class="review__buttons">
                <button type="button" class="button" onclick={begin("review-asked-name", "askedOn")}>{ speech.t("review-ask") }</button>
                <button type="button" class="button" onclick={begin("review-unnamed", "on")}>{ speech.t("review-give") }</button>
            </p>
            if reviews.is_empty() {
                <p class="empty">{ speech.attribute("collection-reviews", "empty").unwrap_or_default() }</p>
            }
            <ul class="review__list">
                { for reviews.into_iter().map(|review| card(&speech, &desk, review, &props.keeper)) }
            </ul>
        </div>
    }
}

fn card(speech: &Speech, desk: &Desk, review: &Review, keeper: &Keeper) -> Html {
    let name = speech.record_name(&desk.model, review.id);
    let title = format!("review-{}", review.id);
    let remarks: Vec<&Remark> = review.remarks.each().collect();
    html! {
        <li key={review.id.to_string()} class="review__card">
            <section aria-labelledby={title.clone()}>
                <h2 id={title}>{ link(Route::record(Collection::Reviews, review.id), "", name) }</h2>
                <p class="review__facts">{ facts(speech, desk, review) }</p>
                if !remarks.is_empty() {
                    <ul class="remarks__list">
                        { for remarks.into_iter().map(|remark| told(speech, desk, remark)) }
                    </ul>
                }
                { piece::<Signed>("", SignedProps { keeper: keeper.clone(), review: review.id }) }
            </section>
        </li>
    }
}

/// Who was asked, who looked, and whether they agree.
fn facts(speech: &Speech, desk: &Desk, review: &Review) -> String {
    let date = |date: Option<&_>| date.map(|date| speech.formats.date(*date));
    let who = review.reviewer.known();
    let who = who.map(|who| speech.record_name(&desk.model, who.id));
    let mut facts = Vec::new();
    if let Some(on) = date(review.asked_on.known()) {
        facts.push(speech.with("review-asked-on", &[("date", on.into())]));
    }
    match date(review.on.known()) {
        Some(on) => facts.push(speech.with("review-given-on", &[("date", on.into())])),
        None => facts.push(speech.t("review-awaited")),
    }
    facts.extend(who);
    if let Some(agreed) = review.agreed.known() {
        facts.push(speech.t(if *agreed {
            "review-agreed"
        } else {
            "review-not-agreed"
        }));
    }
    facts.join(" · ")
}

/// A remark, and on what it is.
fn told(speech: &Speech, desk: &Desk, remark: &Remark) -> Html {
    let words = remark.text.known().map(|it| it.0.clone());
    let about = remark.about.known().and_then(|it| desk.model.get(it.id));
    let finding = remark.finding.known().and_then(|key| {
        let mut findings = desk.advice.audit.findings.iter();
        findings.find(|it| it.key() == *key)
    });
    html! {
        <li>
            <span class="remarks__text">{ words.unwrap_or_default() }</span>
            if let Some(record) = about {
                { " · " }
                { link(
                    Route::record(record.collection(), record.as_record().id()),
                    "",
                    speech.record_name(&desk.model, record.as_record().id()),
                ) }
            }
            if let Some(finding) = finding {
                { " · " }
                { link(Route::Findings, "", speech.phrase(finding, &desk.model).title) }
            } else if remark.finding.known().is_some() {
                { " · " }{ speech.t("remarks-solved") }
            }
        </li>
    }
}
