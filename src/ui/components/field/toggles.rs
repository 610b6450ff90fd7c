//! A few answers, all in view: each is a button that is pressed or not.

use serde_json::Value;
use yew::prelude::*;

/// See [`Toggles`].
#[derive(Properties, PartialEq)]
pub(super) struct TogglesProps {
    /// The answers: value, label, and what it means.
    pub options: Vec<(Value, AttrValue, Option<AttrValue>)>,
    /// Whether several can hold at once; the value is then a list.
    pub several: bool,
    /// The answer.
    pub value: Option<Value>,
    /// Receives the new answer.
    pub on_change: Callback<Option<Value>>,
}

/// Buttons in a row. Pressing the pressed one takes the answer back.
#[component]
pub(super) fn Toggles(props: &TogglesProps) -> Html {
    let chosen: Vec<Value> = match (&props.value, props.several) {
        (Some(Value::Array(list)), true) => list.clone(),
        (Some(value), false) => vec![value.clone()],
        _ => Vec::new(),
    };
    let meaning = props
        .options
        .iter()
        .filter(|(value, _, meaning)| !props.several && meaning.is_some() && chosen.contains(value))
        .find_map(|(_, _, meaning)| meaning.clone());
    html! {
        <>
            <div class="toggles">
                { for props.options.iter().map(|(value, label, meaning)| {
                    let pressed = chosen.contains(value);
                    let next = next(&chosen, value, props.several);
                    let onclick = props.on_change.reform(move |_: MouseEvent| next.clone());
                    html! {
                        <button type="button" class="toggles__option" aria-pressed={pressed.to_string()}
                            title={meaning.clone()} {onclick}>{ label.clone() }</button>
                    }
                }) }
            </div>
            if let Some(meaning) = meaning {
                <p class="field__meaning">{ meaning }</p>
            }
        </>
    }
}

/// The answer after a press on `value`.
fn next(chosen: &[Value], value: &Value, several: bool) -> Option<Value> {
    let was_pressed = chosen.contains(value);
    if !several {
        return (!was_pressed).then(|| value.clone());
    }
    let mut list: Vec<Value> = chosen.to_vec();
    if was_pressed {
        list.retain(|other| other != value);
    } else {
        list.push(value.clone());
    }
    (!list.is_empty()).then_some(Value::Array(list))
}
