//! What reviewers remarked on a record or a finding, and a box to remark something.

use serde_json::json;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::model::{Collection, FieldValue, Id, Model, Remark, Review};
use crate::ui::browser::today;
use crate::ui::hooks::use_flag;
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::use_speech;
use crate::ui::workspace::{Desk, use_desk};

/// On what is remarked.
#[derive(Clone, Debug, PartialEq)]
pub enum Remarked {
    /// A record.
    Record(Id),
    /// A finding, by its key.
    Finding(String),
}

impl Remarked {
    /// Whether a remark is on it.
    pub fn is_of(&self, remark: &Remark) -> bool {
        match self {
            Self::Record(id) => remark.about.known().is_some_and(|it| it.id == *id),
            Self::Finding(key) => remark.finding.is(key),
        }
    }
}

/// See [`Remarks`].
#[derive(Properties, PartialEq)]
struct RemarksProps {
    on: Remarked,
}

/// The remarks on something, folded.
pub fn remarks(on: Remarked) -> Html {
    piece::<Remarks>("", RemarksProps { on })
}

/// The remarks on something, with the review in which each stands.
fn found<'a>(model: &'a Model, on: &Remarked) -> Vec<(&'a Review, &'a Remark)> {
    let reviews = model.reviews.iter();
    let each = reviews.flat_map(|review| review.remarks.each().map(move |it| (review, it)));
    each.filter(|(_, remark)| on.is_of(remark)).collect()
}

#[component]
fn Remarks(props: &RemarksProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let text = use_node_ref();
    let is_open = use_flag(false);
    let found = found(&desk.model, &props.on);
    let ontoggle = {
        let is_open = is_open.clone();
        Callback::from(move |event: Event| {
            let details: web_sys::HtmlDetailsElement = event.target_unchecked_into();
            is_open.set(details.open());
        })
    };
    let add = {
        let (desk, text, on) = (desk.clone(), text.clone(), props.on.clone());
        let name = speech.t("review-unnamed");
        Callback::from(move |_: MouseEvent| {
            if let Some(input) = text.cast::<HtmlTextAreaElement>() {
                let words = input.value().trim().to_owned();
                if !words.is_empty() {
                    remark(&desk, &on, words, &name);
                    input.set_value("");
                }
            }
        })
    };
    let summary = match found.len() {
        0 => speech.t("remarks-none"),
        count => speech.with("remarks-some", &[("count", count.into())]),
    };
    html! {
        <details class="remarks" {ontoggle}>
            <summary>{ summary }</summary>
            if *is_open {
                <ul class="remarks__list">
                    { for found.iter().map(|(review, remark)| html! {
                        <li>
                            <span class="remarks__text">{ remark.text.known().map(|it| it.0.clone()).unwrap_or_default() }</span>
                            { " · " }
                            { link(Route::record(Collection::Reviews, review.id), "", speech.record_name(&desk.model, review.id)) }
                        </li>
                    }) }
                </ul>
                <label class="remarks__box">
                    { speech.t("remarks-box") }
                    <textarea ref={text} rows="2" />
                </label>
                <button type="button" class="button" onclick={add}>{ speech.t("remarks-add") }</button>
            }
        </details>
    }
}

/// Adds a remark to the last review that is not signed yet, or to a new one.
fn remark(desk: &Desk, on: &Remarked, words: String, name: &str) {
    let remark = match on {
        Remarked::Record(id) => json!({ "about": id.to_string(), "text": words }),
        Remarked::Finding(key) => json!({ "finding": key, "text": words }),
    };
    let open = desk.model.reviews.iter();
    let open = open.filter(|review| review.signature.known().is_none());
    match open.max_by_key(|review| review.id) {
        Some(review) => {
            let mut remarks: Vec<_> = review.remarks.each().map(FieldValue::to_json).collect();
            remarks.push(remark);
            desk.settle(review.id, "remarks", Some(remarks.into()));
        }
        None => {
            let fields = json!({ "on": today().to_json(), "remarks": [remark] });
            desk.add(Collection::Reviews, name.to_owned(), fields);
        }
    }
}
