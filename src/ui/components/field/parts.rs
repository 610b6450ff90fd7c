//! Objects inside a record: one, or a list of them.

use serde_json::{Map, Value};
use yew::prelude::*;

use super::{Described, Field, FieldProps};
use crate::model::PartInfo;
use crate::ui::piece::piece;
use crate::ui::speech::Speech;

/// The fields of one part. `id` begins the ids of the editors inside.
pub(super) fn part_editor(
    id: &str,
    part: &'static PartInfo,
    value: Option<&Value>,
    on_change: &Callback<Option<Value>>,
) -> Html {
    let map = match value {
        Some(Value::Object(map)) => map.clone(),
        _ => Map::new(),
    };
    html! {
        <div class="part">
            { for part.fields.iter().map(|info| {
                let map = map.clone();
                let value = map.get(info.name).cloned();
                let on_change = on_change.reform(move |value: Option<Value>| {
                    let mut map = map.clone();
                    match value {
                        Some(value) => map.insert(info.name.to_owned(), value),
                        None => map.shift_remove(info.name),
                    };
                    (!map.is_empty()).then_some(Value::Object(map))
                });
                let props = FieldProps {
                    id: format!("{id}-{}", info.name).into(),
                    text: format!("part-{}-{}", part.name, info.name).into(),
                    info: Described(info),
                    value,
                    on_change,
                    on_confirm: None,
                };
                piece::<Field>(info.name, props)
            }) }
        </div>
    }
}

/// A list of parts, with buttons to add and remove.
pub(super) fn parts_editor(
    speech: &Speech,
    id: &AttrValue,
    part: &'static PartInfo,
    value: Option<&Value>,
    on_change: &Callback<Option<Value>>,
) -> Html {
    let list = match value {
        Some(Value::Array(list)) => list.clone(),
        _ => Vec::new(),
    };
    let name = speech.t(&format!("part-{}", part.name));
    // Changes the list, then hands it over; an empty one takes the answer back.
    let changed = |change: fn(&mut Vec<Value>, usize), index: usize| {
        let list = list.clone();
        on_change.reform(move |_: MouseEvent| {
            let mut list = list.clone();
            change(&mut list, index);
            (!list.is_empty()).then_some(Value::Array(list))
        })
    };
    let add = changed(
        |list, end| list.insert(end, Value::Object(Map::new())),
        list.len(),
    );
    html! {
        <>
            <ol class="parts">
                { for list.iter().enumerate().map(|(index, value)| {
                    let remove = changed(|list, index| drop(list.remove(index)), index);
                    let earlier = (index > 0).then(|| changed(|list, at| list.swap(at - 1, at), index));
                    let list = list.clone();
                    let put = on_change.reform(move |value: Option<Value>| {
                        let mut list = list.clone();
                        list[index] = value.unwrap_or_else(|| Value::Object(Map::new()));
                        Some(Value::Array(list))
                    });
                    let position = [("name", name.clone().into()), ("position", (index + 1).into())];
                    html! {
                        <li key={index}>
                            <div class="parts__item" role="group"
                                aria-label={speech.with("part-position", &position)}>
                                { part_editor(&format!("{id}-{index}"), part, Some(value), &put) }
                                if let Some(earlier) = earlier {
                                    <button type="button" class="button button--quiet" onclick={earlier}
                                        aria-label={speech.with("part-earlier", &position)}>
                                        { speech.t("order-earlier") }
                                    </button>
                                }
                                <button type="button" class="button button--quiet" onclick={remove}
                                    aria-label={speech.with("part-remove", &position)}>
                                    { speech.t("action-remove") }
                                </button>
                            </div>
                        </li>
                    }
                }) }
            </ol>
            <button type="button" id={id.clone()} class="button button--quiet" onclick={add}>
                { speech.with("part-add", &[("name", name.clone().into())]) }
            </button>
        </>
    }
}
