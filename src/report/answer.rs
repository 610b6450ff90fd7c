//! Fields and answers in words, as tables, forms and comparisons show them.

use serde_json::Value;

use super::phrase::{Formats, record_name};
use crate::bundle::NAME_FIELD;
use crate::model::{
    COMMON_FIELDS, CatalogueInfo, Collection, Country, Date, FieldInfo, FieldValue, Id, Json,
    Model, Money, NOT_KNOWN_KEY, OTHER_PREFIX, Shape,
};
use crate::texts::Texts;

/// Fields of parts that are there for programs: in words they say nothing.
const FOR_PROGRAMS: &[(&str, &str)] = &[
    ("signature", "key"),
    ("signature", "value"),
    ("signature", "records"),
];

/// The id of the text that names a field of a record.
pub fn field_text(collection: Collection, info: &FieldInfo) -> String {
    let name = info.name;
    if COMMON_FIELDS.contains(&name) {
        format!("field-record-{name}")
    } else {
        format!("field-{}-{name}", collection.name())
    }
}

/// The name of a field in words, also of a record's name. One that this version does
/// not know is called as it stands in the bundle.
pub fn field_words(collection: Collection, name: &str, texts: &Texts) -> String {
    if name == NAME_FIELD {
        return texts.get("field-record-name");
    }
    let info = collection.fields().iter().find(|info| info.name == name);
    info.map_or_else(
        || name.to_owned(),
        |info| texts.get(&field_text(collection, info)),
    )
}

/// Whether a value of the bundle says that nobody knows.
pub fn is_not_known(value: &Value) -> bool {
    value.get(NOT_KNOWN_KEY) == Some(&Value::Bool(true))
}

/// The name of a code of a catalogue; the user's own words where no code fitted.
pub fn catalogue_words(catalogue: &CatalogueInfo, code: &str, texts: &Texts) -> String {
    match code.strip_prefix(OTHER_PREFIX) {
        Some(words) => words.to_owned(),
        None => texts.get(&format!("catalogue-{}-{code}", catalogue.name)),
    }
}

/// The words for an answer of a shape. « Not asked » has none; a value that
/// cannot be read is shown as it stands.
pub fn answer_words(
    model: &Model,
    shape: Shape,
    value: &Value,
    texts: &Texts,
    formats: &dyn Formats,
) -> String {
    if is_not_known(value) {
        return texts.get("answer-not-known");
    }
    let code = value.as_str().unwrap_or_default();
    let words = match shape {
        Shape::Flag => value
            .as_bool()
            .map(|yes| texts.get(if yes { "answer-yes" } else { "answer-no" })),
        Shape::Count => u32::from_json(&Json::of(value)).map(|count| formats.number(&count.into())),
        Shape::Date => Date::from_json(&Json::of(value)).map(|date| formats.date(date)),
        Shape::Money => Money::from_json(&Json::of(value)).map(|money| formats.money(&money)),
        Shape::Country => {
            Country::from_json(&Json::of(value)).map(|country| formats.country(country))
        }
        Shape::Choice(choice) => choice
            .codes
            .contains(&code)
            .then(|| texts.get(&format!("choice-{}-{code}", choice.name))),
        Shape::Catalogue(catalogue) => value
            .is_string()
            .then(|| catalogue_words(catalogue, code, texts)),
        Shape::Ref(_) => code
            .parse::<Id>()
            .ok()
            .map(|id| record_name(model, id, texts)),
        Shape::List(inner) => value.as_array().map(|list| {
            let words: Vec<String> = list
                .iter()
                .map(|value| answer_words(model, *inner, value, texts, formats))
                .collect();
            if words.is_empty() {
                texts.get("answer-none")
            } else {
                words.join(", ")
            }
        }),
        Shape::Part(part) => value.as_object().map(|map| {
            let told = part.fields.iter();
            let told = told.filter(|info| !FOR_PROGRAMS.contains(&(part.name, info.name)));
            let words = told.filter_map(|info| {
                let value = map.get(info.name)?;
                Some(answer_words(model, info.shape, value, texts, formats))
            });
            words.collect::<Vec<_>>().join(" · ")
        }),
        Shape::Line | Shape::Prose | Shape::Currency => value.is_string().then(|| code.to_owned()),
    };
    words.unwrap_or_else(|| value.to_string())
}
