//! A few answers, all in view: each is a button that is pressed or not.

use serde_json::Value;
use yew::prelude::*;

/// One of the answers.
pub(super) struct Toggle {
    /// The answer in the bundle.
    pub value: Value,
    /// What the button says.
    pub label: String,
    /// What it means, where the label is not plain.
    pub meaning: Option<String>,
}

/// Buttons in a row. Pressing the pressed one takes the answer back. With
/// `several`, the answer is the list of what is pressed.
pub(super) fn toggles(
    options: Vec<Toggle>,
    several: bool,
    value: Option<&Value>,
    on_change: &Callback<Option<Value>>,
) -> Html {
    let chosen: Vec<Value> = match (value, several) {
        (Some(Value::Array(list)), true) => list.clone(),
        (Some(value), false) => vec![value.clone()],
        _ => Vec::new(),
    };
    let meaning = options
        .iter()
        .filter(|option| !several && chosen.contains(&option.value))
        .find_map(|option| option.meaning.clone());
    html! {
        <>
            <div class="toggles">
                { for options.into_iter().map(|option| {
                    let pressed = chosen.contains(&option.value);
                    let next = next(&chosen, &option.value, several);
                    let onclick = on_change.reform(move |_: MouseEvent| next.clone());
                    html! {
                        <button type="button" class="toggles__option" aria-pressed={pressed.to_string()}
                            title={option.meaning} {onclick}>{ option.label }</button>
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
