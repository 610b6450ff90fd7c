//! Objects inside a record: one, or a list of them.

use serde_json::{Map, Value};
use yew::prelude::*;

use super::{Described, Field};
use crate::model::PartInfo;
use crate::ui::speech::use_speech;

/// The description of a part, compared by identity.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part(pub(super) &'static PartInfo);

impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// See [`PartEditor`] and [`PartsEditor`].
#[derive(Properties, PartialEq)]
pub(super) struct PartProps {
    /// The beginning of the ids of the editors inside.
    pub id: AttrValue,
    /// What the part is made of.
    pub part: Part,
    /// The part, or the list of parts.
    pub value: Option<Value>,
    /// Receives the part or the list after each change.
    pub on_change: Callback<Option<Value>>,
}

/// The fields of one part.
#[component]
pub(super) fn PartEditor(props: &PartProps) -> Html {
    let map = match &props.value {
        Some(Value::Object(map)) => map.clone(),
        _ => Map::new(),
    };
    html! {
        <div class="part">
            { for props.part.0.fields.iter().map(|info| {
                let map = map.clone();
                let value = map.get(info.name).cloned();
                let on_change = props.on_change.reform(move |value: Option<Value>| {
                    let mut map = map.clone();
                    match value {
                        Some(value) => map.insert(info.name.to_owned(), value),
                        None => map.shift_remove(info.name),
                    };
                    (!map.is_empty()).then_some(Value::Object(map))
                });
                html! {
                    <Field key={info.name} id={format!("{}-{}", props.id, info.name)}
                        text={format!("part-{}-{}", props.part.0.name, info.name)}
                        info={Described(info)} {value} {on_change} />
                }
            }) }
        </div>
    }
}

/// A list of parts, with buttons to add and remove.
#[component]
pub(super) fn PartsEditor(props: &PartProps) -> Html {
    let speech = use_speech();
    let list = match &props.value {
        Some(Value::Array(list)) => list.clone(),
        _ => Vec::new(),
    };
    let name = speech.t(&format!("part-{}", props.part.0.name));
    let add = {
        let list = list.clone();
        props.on_change.reform(move |_: MouseEvent| {
            let mut list = list.clone();
            list.push(Value::Object(Map::new()));
            Some(Value::Array(list))
        })
    };
    html! {
        <>
            <ol class="parts">
                { for list.iter().enumerate().map(|(index, value)| {
                    let put = {
                        let list = list.clone();
                        props.on_change.reform(move |value: Option<Value>| {
                            let mut list = list.clone();
                            list[index] = value.unwrap_or_else(|| Value::Object(Map::new()));
                            Some(Value::Array(list))
                        })
                    };
                    let remove = {
                        let list = list.clone();
                        props.on_change.reform(move |_: MouseEvent| {
                            let mut list = list.clone();
                            list.remove(index);
                            (!list.is_empty()).then_some(Value::Array(list))
                        })
                    };
                    let position = [("name", name.clone().into()), ("position", (index + 1).into())];
                    html! {
                        <li key={index} class="parts__item" role="group"
                            aria-label={speech.with("part-position", &position)}>
                            <PartEditor id={format!("{}-{index}", props.id)} part={props.part}
                                value={value.clone()} on_change={put} />
                            <button type="button" class="button button--quiet" onclick={remove}
                                aria-label={speech.with("part-remove", &position)}>
                                { speech.t("action-remove") }
                            </button>
                        </li>
                    }
                }) }
            </ol>
            <button type="button" id={props.id.clone()} class="button button--quiet" onclick={add}>
                { speech.with("part-add", &[("name", name.clone().into())]) }
            </button>
        </>
    }
}
