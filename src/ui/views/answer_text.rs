//! An answer in words, for tables and summaries.

use serde_json::Value;

use crate::model::{Country, Date, FieldValue, Id, Model, Money, Shape};
use crate::report::phrase::Formats;
use crate::ui::components::field::{catalogue_label, is_not_known};
use crate::ui::speech::Speech;

/// The words for an answer of a shape. « Not asked » has none; a value that
/// cannot be read is shown as it stands.
pub fn answer_text(speech: &Speech, model: &Model, shape: Shape, value: &Value) -> String {
    if is_not_known(Some(value)) {
        return speech.t("answer-not-known");
    }
    let code = value.as_str().unwrap_or_default();
    let words = match shape {
        Shape::Flag => value
            .as_bool()
            .map(|yes| speech.t(if yes { "answer-yes" } else { "answer-no" })),
        Shape::Count => u32::from_json(value).map(|count| speech.formats.number(&count.into())),
        Shape::Date => Date::from_json(value).map(|date| speech.formats.date(date)),
        Shape::Money => Money::from_json(value).map(|money| speech.formats.money(&money)),
        Shape::Country => Country::from_json(value).map(|country| speech.formats.country(country)),
        Shape::Choice(choice) => choice
            .codes
            .contains(&code)
            .then(|| speech.t(&format!("choice-{}-{code}", choice.name))),
        Shape::Catalogue(catalogue) => value
            .is_string()
            .then(|| catalogue_label(speech, catalogue, code)),
        Shape::Ref(_) => code
            .parse::<Id>()
            .ok()
            .map(|id| speech.record_name(model, id)),
        Shape::List(inner) => value.as_array().map(|list| {
            let words: Vec<String> = list
                .iter()
                .map(|value| answer_text(speech, model, *inner, value))
                .collect();
            if words.is_empty() {
                speech.t("answer-none")
            } else {
                words.join(", ")
            }
        }),
        Shape::Part(part) => value.as_object().map(|map| {
            let words: Vec<String> = part
                .fields
                .iter()
                .filter_map(|info| {
                    Some(answer_text(speech, model, info.shape, map.get(info.name)?))
                })
                .collect();
            words.join(" · ")
        }),
        Shape::Line | Shape::Prose | Shape::Currency => value.is_string().then(|| code.to_owned()),
    };
    words.unwrap_or_else(|| value.to_string())
}
