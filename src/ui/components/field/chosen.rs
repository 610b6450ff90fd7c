//! Answers that are chosen by searching a name: other records, countries,
//! entries of catalogues; and words that are typed one after the other.

use serde_json::Value;
use yew::prelude::*;

use crate::model::{
    CatalogueInfo, ChoiceInfo, Collection, Country, FieldValue, Id, Json, OTHER_PREFIX, Shape,
};
use crate::report::answer::catalogue_words;
use crate::report::phrase::Formats;
use crate::ui::browser::{note_recent, recent};
use crate::ui::components::{
    Combobox, ComboboxProps, Offer, Ordered, OrderedProps, Suggestion, Tag, matching, tags,
};
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::Speech;
use crate::ui::workspace::Desk;

/// The collections in which something new can be made from within a form, by name alone.
const MAX_CREATE: usize = 4;

/// From what one chooses.
#[derive(Clone, Copy, Debug)]
pub(super) enum Choices {
    /// Records.
    Records(&'static [Collection]),
    /// The countries of the world.
    Countries,
    /// The currencies that are usual here.
    Currencies,
    /// A catalogue, or one's own words.
    Catalogue(&'static CatalogueInfo),
    /// A closed list.
    Choice(&'static ChoiceInfo),
    /// One's own words.
    Words,
}

impl Choices {
    /// From what one chooses a value of a shape.
    pub(super) const fn of(shape: Shape) -> Self {
        match shape {
            Shape::Ref(collections) => Self::Records(collections),
            Shape::Country => Self::Countries,
            Shape::Currency => Self::Currencies,
            Shape::Catalogue(catalogue) => Self::Catalogue(catalogue),
            Shape::Choice(choice) => Self::Choice(choice),
            Shape::Line
            | Shape::Prose
            | Shape::Flag
            | Shape::Count
            | Shape::Date
            | Shape::Money
            | Shape::Part(_)
            | Shape::List(_) => Self::Words,
        }
    }
}

/// The field whose answer is chosen.
pub(super) struct Choosing<'a> {
    /// The language.
    pub speech: &'a Speech,
    /// The open audit.
    pub desk: &'a Desk,
    /// The id of the search box.
    pub id: AttrValue,
    /// The name of the field.
    pub label: &'a str,
    /// The id of the text that describes the box.
    pub describedby: AttrValue,
    /// Whether several can be chosen; the value is then a list.
    pub several: bool,
    /// The answer.
    pub value: Option<&'a Value>,
    /// Receives the new answer.
    pub on_change: &'a Callback<Option<Value>>,
}

/// What is chosen, and a search box to choose more.
pub(super) fn chosen_editor(choices: Choices, field: &Choosing<'_>) -> Html {
    let Choosing {
        speech,
        desk,
        several,
        on_change,
        ..
    } = *field;
    let chosen: Vec<Value> = match (field.value, several) {
        (Some(Value::Array(list)), true) => list.clone(),
        (Some(value), false) => vec![value.clone()],
        _ => Vec::new(),
    };
    let shown: Vec<Tag> = chosen
        .iter()
        .map(|value| {
            let name = label(speech, desk, choices, value);
            Tag {
                content: tag(desk, choices, value, &name),
                remove: speech
                    .with("action-remove-name", &[("name", name.into())])
                    .into(),
            }
        })
        .collect();

    let chosen_now = chosen.clone();
    let choose = {
        let chosen = chosen.clone();
        on_change.reform(move |value: Value| {
            if !several {
                return Some(value);
            }
            let mut list = chosen.clone();
            if !list.contains(&value) {
                list.push(value);
            }
            Some(Value::Array(list))
        })
    };
    let on_remove = {
        let chosen = chosen.clone();
        on_change.reform(move |index: usize| {
            let mut list = chosen.clone();
            list.remove(index);
            (several && !list.is_empty()).then_some(Value::Array(list))
        })
    };
    let suggestions = {
        let (speech, desk) = (speech.clone(), desk.clone());
        Callback::from(move |typed: String| {
            let mut all = suggestions(&speech, &desk, choices);
            all.retain(|suggestion| {
                !chosen
                    .iter()
                    .any(|value| value.as_str() == Some(suggestion.value.as_str()))
            });
            matching(all, &typed)
        })
    };
    let is_full = !several && !shown.is_empty();
    let order = order(field, choices, &chosen_now);
    html! {
        <>
            { tags(shown, &on_remove) }
            { order }
            // A single answer leaves no box, but the label keeps something to name.
            if is_full {
                <output id={field.id.clone()} hidden={true}></output>
            } else {
                { piece::<Combobox>("", ComboboxProps {
                    id: field.id.clone(),
                    suggestions,
                    describedby: field.describedby.clone(),
                    on_choose: choose.reform(move |value: AttrValue| {
                        if let (Choices::Records(_), Ok(id)) = (choices, value.parse()) {
                            note_recent(id);
                        }
                        Value::String(value.to_string())
                    }),
                    offers: offers(speech, desk, choices, &choose),
                    label: Some(field.label.to_owned().into()),
                    placeholder: speech.t(placeholder(choices)).into(),
                    nothing: speech.t("combobox-nothing").into(),
                    is_pinned: false,
                }) }
            }
        </>
    }
}

/// Puts what is chosen in another order, when there is one.
fn order(field: &Choosing<'_>, choices: Choices, chosen: &[Value]) -> Html {
    if chosen.len() < 2 {
        return html! {};
    }
    let names = chosen
        .iter()
        .map(|value| label(field.speech, field.desk, choices, value));
    let props = OrderedProps {
        id: format!("{}-order", field.id).into(),
        label: field.label.to_owned().into(),
        names: names.collect(),
        on_order: reordered(chosen, field.on_change),
    };
    html! {
        <details class="order">
            <summary>{ field.speech.t("order-open") }</summary>
            { piece::<Ordered>("", props) }
        </details>
    }
}

/// Receives where each value of a list is to stand, and answers the list so.
pub(super) fn reordered(
    list: &[Value],
    on_change: &Callback<Option<Value>>,
) -> Callback<Vec<usize>> {
    let list = list.to_vec();
    on_change.reform(move |order: Vec<usize>| {
        let values = order.iter().filter_map(|index| list.get(*index).cloned());
        Some(Value::Array(values.collect()))
    })
}

const fn placeholder(choices: Choices) -> &'static str {
    match choices {
        Choices::Records(_) => "combobox-records",
        Choices::Countries | Choices::Currencies | Choices::Choice(_) => "combobox-search",
        Choices::Catalogue(_) => "combobox-catalogue",
        Choices::Words => "combobox-type",
    }
}

/// What a value is called.
fn label(speech: &Speech, desk: &Desk, choices: Choices, value: &Value) -> String {
    let code = value.as_str().unwrap_or_default();
    let known = match choices {
        Choices::Records(_) => code
            .parse::<Id>()
            .ok()
            .map(|id| speech.record_name(&desk.model, id)),
        Choices::Countries => {
            Country::from_json(&Json::of(value)).map(|country| speech.formats.country(country))
        }
        Choices::Catalogue(catalogue) => Some(catalogue_words(catalogue, code, &speech.texts)),
        Choices::Choice(choice) if choice.codes.contains(&code) => {
            Some(speech.t(&format!("choice-{}-{code}", choice.name)))
        }
        Choices::Currencies | Choices::Words if value.is_string() => Some(code.to_owned()),
        Choices::Choice(_) | Choices::Currencies | Choices::Words => None,
    };
    known.unwrap_or_else(|| value.to_string())
}

/// A chosen value; a record leads to its own place.
fn tag(desk: &Desk, choices: Choices, value: &Value, name: &str) -> Html {
    let record = match choices {
        Choices::Records(_) => value
            .as_str()
            .and_then(|id| id.parse().ok())
            .and_then(|id| desk.model.get(id)),
        _ => None,
    };
    match record {
        Some(record) => {
            let to = Route::record(record.collection(), record.as_record().id());
            link(to, "", name.to_owned())
        }
        None => html! { <span>{ name.to_owned() }</span> },
    }
}

/// All that can be chosen.
fn suggestions(speech: &Speech, desk: &Desk, choices: Choices) -> Vec<Suggestion> {
    let plain = |value: &str, label: String| Suggestion {
        value: value.to_owned().into(),
        label: label.into(),
        detail: AttrValue::default(),
    };
    match choices {
        Choices::Records(collections) => {
            let mut all: Vec<Suggestion> = collections
                .iter()
                .flat_map(|collection| desk.model.records(*collection))
                .map(|record| Suggestion {
                    value: record.as_record().id().to_string().into(),
                    label: speech
                        .record_name(&desk.model, record.as_record().id())
                        .into(),
                    detail: if collections.len() > 1 {
                        kind_of_record(speech, record.collection()).into()
                    } else {
                        AttrValue::default()
                    },
                })
                .collect();
            all.sort_by(|a, b| a.label.cmp(&b.label));
            // Those that were used last stand on top.
            let recent: Vec<String> = recent().ids().iter().map(ToString::to_string).collect();
            let age = |it: &Suggestion| recent.iter().position(|id| *id == *it.value);
            all.sort_by_key(|it| age(it).unwrap_or(recent.len()));
            all
        }
        Choices::Countries => speech
            .formats
            .all_countries()
            .into_iter()
            .map(|(country, name)| plain(country.code(), name))
            .collect(),
        Choices::Currencies => ["CHF", "EUR", "USD", "GBP"]
            .into_iter()
            .map(|code| plain(code, code.to_owned()))
            .collect(),
        Choices::Catalogue(catalogue) => (catalogue.content)()
            .codes
            .iter()
            .map(|code| plain(code, catalogue_words(catalogue, code, &speech.texts)))
            .collect(),
        Choices::Choice(choice) => choice
            .codes
            .iter()
            .map(|code| plain(code, speech.t(&format!("choice-{}-{code}", choice.name))))
            .collect(),
        Choices::Words => Vec::new(),
    }
}

fn kind_of_record(speech: &Speech, collection: Collection) -> String {
    let text = format!("collection-{}", collection.name());
    speech
        .attribute(&text, "one")
        .unwrap_or_else(|| speech.t(&text))
}

/// What can be done with words that match nothing.
fn offers(speech: &Speech, desk: &Desk, choices: Choices, choose: &Callback<Value>) -> Vec<Offer> {
    let says = |text: &'static str| {
        let speech = speech.clone();
        Callback::from(move |typed: String| speech.with(text, &[("typed", typed.into())]))
    };
    match choices {
        Choices::Records(collections) => collections
            .iter()
            .filter(|collection| **collection != Collection::Organisation)
            .take(MAX_CREATE)
            .map(|&collection| {
                let kind = kind_of_record(speech, collection);
                let label = {
                    let speech = speech.clone();
                    Callback::from(move |typed: String| {
                        let args = [("kind", kind.clone().into()), ("typed", typed.into())];
                        speech.with("combobox-create", &args)
                    })
                };
                let desk = desk.clone();
                let on_accept = choose.reform(move |typed: String| {
                    Value::String(desk.create(collection, typed).to_string())
                });
                Offer { label, on_accept }
            })
            .collect(),
        Choices::Catalogue(_) => vec![Offer {
            label: says("combobox-other"),
            on_accept: choose.reform(|typed| Value::String(format!("{OTHER_PREFIX}{typed}"))),
        }],
        Choices::Words => vec![Offer {
            label: says("combobox-add"),
            on_accept: choose.reform(Value::String),
        }],
        Choices::Countries | Choices::Currencies | Choices::Choice(_) => Vec::new(),
    }
}
