//! Answers that are typed: text, numbers, dates, money.

use serde_json::Value;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::model::{Currency, FieldValue, Json, Money, date};
use crate::ui::hooks::use_flag;
use crate::ui::speech::use_speech;

/// The currencies offered beside the one that stands in the answer.
const USUAL_CURRENCIES: [&str; 4] = ["CHF", "EUR", "USD", "GBP"];

/// What is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    /// One line.
    Line,
    /// Several lines.
    Prose,
    /// A whole number.
    Count,
    /// A date.
    Date,
    /// An amount of money.
    Money,
}

/// See [`TextBox`].
#[derive(Properties, PartialEq)]
pub struct TextBoxProps {
    /// The id of the box.
    pub id: AttrValue,
    /// What is typed.
    pub kind: TextKind,
    /// The answer.
    pub value: Option<Value>,
    /// Receives the new answer, as soon as what is typed is one.
    pub on_change: Callback<Option<Value>>,
    /// The id of the text that describes the box.
    pub describedby: AttrValue,
}

/// A box that checks as one types. What is typed and wrong stays in the box
/// with the reason beside it; the answer is then left as it was.
#[component]
pub fn TextBox(props: &TextBoxProps) -> Html {
    let speech = use_speech();
    let draft = use_state_eq(|| None::<String>);
    let currency = use_state_eq(|| None::<String>);
    // A part of a date has no value that the browser would tell.
    let is_partial = use_flag(false);
    let was_left = use_flag(false);

    let (answered, answered_currency) = shown(props.kind, props.value.as_ref());
    let currency_code = currency.as_deref().unwrap_or(&answered_currency).to_owned();
    // A draft gives way when the answer was changed from elsewhere, such as by undo.
    let parsed = draft
        .as_ref()
        .map(|draft| parse(props.kind, draft, &currency_code));
    let shown_text = match (&*draft, &parsed) {
        // Else the browser would lose the part that is typed.
        _ if *is_partial => String::new(),
        (Some(draft), Some(Ok(value))) if *value == props.value => draft.clone(),
        (Some(draft), Some(Err(_))) => draft.clone(),
        _ => answered,
    };
    let error = parsed.and_then(Result::err);
    let error = error.or((*is_partial && *was_left).then_some("error-field-date"));
    let error_id = format!("{}-error", props.id);

    let on_type = {
        let (draft, on_change, kind) = (draft.clone(), props.on_change.clone(), props.kind);
        let currency_code = currency_code.clone();
        Callback::from(move |text: String| {
            if let Ok(value) = parse(kind, &text, &currency_code) {
                on_change.emit(value);
            }
            draft.set(Some(text));
        })
    };
    let oninput = {
        let on_type = on_type.clone();
        Callback::from(move |event: InputEvent| {
            on_type.emit(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let describedby = match (&error, props.describedby.is_empty()) {
        (Some(_), _) => Some(AttrValue::from(error_id.clone())),
        (None, false) => Some(props.describedby.clone()),
        (None, true) => None,
    };
    let invalid = error.map(|_| "true");
    let (id, value) = (props.id.clone(), shown_text);
    let input = match props.kind {
        TextKind::Prose => {
            let oninput = Callback::from(move |event: InputEvent| {
                on_type.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
            });
            let rows = value.lines().count().clamp(2, 8).to_string();
            html! { <textarea {id} {rows} {value} aria-describedby={describedby} {oninput} /> }
        }
        TextKind::Date => {
            let oninput = {
                let (is_partial, was_left) = (is_partial.setter(), was_left.setter());
                Callback::from(move |event: InputEvent| {
                    let input = event.target_unchecked_into::<HtmlInputElement>();
                    let partial = input.validity().bad_input();
                    is_partial.set(partial);
                    was_left.set(false);
                    if !partial {
                        on_type.emit(input.value());
                    }
                })
            };
            let onblur = {
                let was_left = was_left.setter();
                Callback::from(move |_: FocusEvent| was_left.set(true))
            };
            html! {
                <input {id} type="date" {value} aria-describedby={describedby} aria-invalid={invalid}
                    {oninput} {onblur} />
            }
        }
        TextKind::Line => html! {
            <input {id} type="text" autocomplete="off" {value} aria-describedby={describedby} {oninput} />
        },
        TextKind::Count => html! {
            <input {id} type="text" inputmode="numeric" autocomplete="off" class="field__number" {value}
                aria-describedby={describedby} aria-invalid={invalid} {oninput} />
        },
        TextKind::Money => {
            let onchange = {
                let (on_change, text) = (props.on_change.clone(), value.clone());
                Callback::from(move |event: Event| {
                    let code = event.target_unchecked_into::<HtmlSelectElement>().value();
                    if let Ok(value) = parse(TextKind::Money, &text, &code) {
                        on_change.emit(value);
                    }
                    currency.set(Some(code));
                })
            };
            let other = (!USUAL_CURRENCIES.contains(&currency_code.as_str()))
                .then_some(currency_code.as_str());
            html! {
                <div class="field__money">
                    <input {id} type="text" inputmode="decimal" autocomplete="off" class="field__number" {value}
                        aria-describedby={describedby} aria-invalid={invalid} {oninput} />
                    <select aria-label={speech.t("field-currency")} {onchange}>
                        { for USUAL_CURRENCIES.into_iter().chain(other).map(|code| html! {
                            <option value={code.to_owned()} selected={code == currency_code}>{ code }</option>
                        }) }
                    </select>
                </div>
            }
        }
    };
    html! {
        <>
            { input }
            if let Some(error) = error {
                <p id={error_id} class="field__error" role="alert">{ speech.t(error) }</p>
            }
        </>
    }
}

/// The text of an answer, and its currency.
fn shown(kind: TextKind, value: Option<&Value>) -> (String, String) {
    let mut currency = Currency::CHF.code().to_owned();
    let text = match (kind, value) {
        (_, None) => String::new(),
        (TextKind::Money, Some(value)) => match Money::from_json(&Json::of(value)) {
            Some(money) => {
                money.currency.code().clone_into(&mut currency);
                money.amount.to_string()
            }
            None => value.as_str().unwrap_or_default().to_owned(),
        },
        (_, Some(Value::String(text))) => text.clone(),
        (_, Some(value)) => value.to_string(),
    };
    (text, currency)
}

/// The answer that a text stands for, or the text id of what is wrong with it.
/// An empty text takes the answer back.
fn parse(kind: TextKind, text: &str, currency: &str) -> Result<Option<Value>, &'static str> {
    if text.is_empty() {
        return Ok(None);
    }
    match kind {
        TextKind::Line | TextKind::Prose => Ok(Some(text.into())),
        TextKind::Date => date(text)
            .map(|date| Some(date.to_json()))
            .ok_or("error-field-date"),
        TextKind::Count => plain_number(text)
            .parse::<u32>()
            .map(|count| Some(count.into()))
            .map_err(|_| "error-field-count"),
        TextKind::Money => format!("{} {currency}", plain_number(text).replace(',', "."))
            .parse::<Money>()
            .map(|money| Some(money.to_json()))
            .map_err(|_| "error-field-money"),
    }
}

/// A number without the separators that people type: 1'250, 1 250.
fn plain_number(text: &str) -> String {
    text.chars()
        .filter(|letter| !matches!(letter, '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}'))
        .collect()
}
