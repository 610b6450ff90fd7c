//! One line of a question: chips, or something typed.

use serde_json::{Value, json};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::interview::{Choice, Input, Key, Reply, Row, Typed};
use crate::model::OTHER_PREFIX;
use crate::ui::components::field::{TextBox, TextBoxProps, TextKind};
use crate::ui::hooks::use_flag;
use crate::ui::piece::piece;
use crate::ui::speech::{Speech, use_speech};

/// See [`RowView`].
#[derive(Properties, PartialEq)]
pub(super) struct RowViewProps {
    /// Unique on the page.
    pub(super) id: AttrValue,
    /// What it shows.
    pub(super) row: Row,
    /// Receives what is answered.
    pub(super) on_reply: Callback<(Key, Reply)>,
}

/// The line.
#[component]
pub(super) fn RowView(props: &RowViewProps) -> Html {
    let speech = use_speech();
    let all = use_flag(false);
    let row = &props.row;
    let label_id = format!("{}-label", props.id);
    let labelledby = if row.label.is_empty() {
        "page-title".to_owned()
    } else {
        label_id.clone()
    };
    let editor = match &row.input {
        Input::One { own, .. } | Input::Several { own, .. } => html! {
            <>
                { chips(&speech, props, *all) }
                <div class="interview__more">
                    if row.input.choices().iter().any(|choice| !is_shown(row, choice, false)) {
                        <button type="button" class="button button--quiet" aria-expanded={all.to_string()} aria-describedby={labelledby.clone()}
                            onclick={let all = all.clone(); Callback::from(move |_: MouseEvent| all.set(!*all))}>
                            { speech.t("interview-page-more") }
                        </button>
                    }
                    if *own {
                        { piece::<OwnWords>("", OwnWordsProps {
                            id: format!("{}-own", props.id).into(),
                            row: row.clone(),
                            on_reply: props.on_reply.clone(),
                        }) }
                    }
                </div>
            </>
        },
        Input::Typed(typed) => {
            let kind = match typed {
                Typed::Line => TextKind::Line,
                Typed::Count => TextKind::Count,
                Typed::Date => TextKind::Date,
            };
            let value = match &row.reply {
                Reply::Given(value) => Some(value.clone()),
                _ => None,
            };
            let key = row.key;
            let on_change = props
                .on_reply
                .reform(move |value: Option<Value>| (key, value.map_or(Reply::Open, Reply::Given)));
            text_box(&props.id, kind, value, on_change)
        }
        Input::Price => price(&speech, props),
    };
    let is_typed = matches!(row.input, Input::Typed(_) | Input::Price);
    html! {
        <div class="interview__row" role="group" aria-labelledby={labelledby}>
            if !row.label.is_empty() {
                if is_typed {
                    <label id={label_id} class="interview__label" for={props.id.clone()}>{ row.label.clone() }</label>
                } else {
                    <h2 id={label_id} class="interview__label">{ row.label.clone() }</h2>
                }
            }
            { editor }
            if is_typed && row.input.may_be_unknown() {
                <div class="interview__chips">{ not_known(&speech, props) }</div>
            }
            if row.is_proposed {
                <p class="interview__proposed">{ speech.t("interview-page-proposed") }</p>
            }
        </div>
    }
}

/// Whether a chip is in view.
fn is_shown(row: &Row, choice: &Choice, all: bool) -> bool {
    all || choice.is_near || row.reply.has(&choice.code)
}

fn chips(speech: &Speech, props: &RowViewProps, all: bool) -> Html {
    let row = &props.row;
    let choices = row.input.choices().iter();
    let shown = choices.filter(|choice| is_shown(row, choice, all));
    html! {
        <div class="interview__chips">
            { for shown.map(|choice| {
                let pressed = row.reply.has(&choice.code);
                let (key, reply) = (row.key, row.pressed(&choice.code));
                let onclick = props.on_reply.reform(move |_: MouseEvent| (key, reply.clone()));
                html! {
                    <button key={choice.code.clone()} type="button" aria-pressed={pressed.to_string()} {onclick}
                        class={classes!("chip", choice.is_proposed.then_some("chip--proposed"))}>
                        { choice.label.clone() }
                    </button>
                }
            }) }
            if row.input.may_be_unknown() {
                { not_known(speech, props) }
            }
        </div>
    }
}

/// « I do not know », which is an answer.
fn not_known(speech: &Speech, props: &RowViewProps) -> Html {
    let (key, is_it) = (props.row.key, props.row.reply == Reply::NotKnown);
    let onclick = props
        .on_reply
        .reform(move |_: MouseEvent| (key, if is_it { Reply::Open } else { Reply::NotKnown }));
    html! {
        <button key="not-known" type="button" class="chip chip--unknown" aria-pressed={is_it.to_string()} {onclick}>
            { speech.t("interview-page-not-known") }
        </button>
    }
}

fn text_box(
    id: &AttrValue,
    kind: TextKind,
    value: Option<Value>,
    on_change: Callback<Option<Value>>,
) -> Html {
    let props = TextBoxProps {
        id: id.clone(),
        kind,
        value,
        on_change,
        describedby: AttrValue::default(),
    };
    piece::<TextBox>("", props)
}

/// An amount, by the month or by the year.
fn price(speech: &Speech, props: &RowViewProps) -> Html {
    let row = &props.row;
    let told = match &row.reply {
        Reply::Given(price) => price.clone(),
        _ => json!({}),
    };
    let recurrence = told.get("recurrence").and_then(Value::as_str);
    let rhythm = recurrence.unwrap_or("monthly").to_owned();
    let key = row.key;
    let on_change = props.on_reply.reform(move |amount: Option<Value>| {
        let reply = amount.map_or(Reply::Open, |amount| {
            Reply::Given(json!({ "amount": amount, "recurrence": rhythm.clone() }))
        });
        (key, reply)
    });
    let rhythms = [
        ("monthly", "interview-page-monthly"),
        ("yearly", "interview-page-yearly"),
    ];
    html! {
        <div class="interview__price">
            { text_box(&props.id, TextKind::Money, told.get("amount").cloned(), on_change) }
            if told.get("amount").is_some() {
                <div class="interview__chips">
                    { for rhythms.into_iter().map(|(code, text)| {
                        let mut told = told.clone();
                        told["recurrence"] = code.into();
                        let onclick = props.on_reply.reform(move |_: MouseEvent| (key, Reply::Given(told.clone())));
                        html! {
                            <button key={code} type="button" class="chip" aria-pressed={(recurrence == Some(code)).to_string()} {onclick}>
                                { speech.t(text) }
                            </button>
                        }
                    }) }
                </div>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct OwnWordsProps {
    id: AttrValue,
    row: Row,
    on_reply: Callback<(Key, Reply)>,
}

/// Something that no chip says.
#[component]
fn OwnWords(props: &OwnWordsProps) -> Html {
    let speech = use_speech();
    let typed = use_node_ref();
    let onsubmit = {
        let (typed, row, on_reply) = (typed.clone(), props.row.clone(), props.on_reply.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(input) = typed.cast::<HtmlInputElement>() else {
                return;
            };
            let words = input.value().trim().to_owned();
            if !words.is_empty() {
                let reply = row.pressed(&format!("{OTHER_PREFIX}{words}"));
                on_reply.emit((row.key, reply));
                input.set_value("");
            }
        })
    };
    let label = speech.t("interview-page-own");
    html! {
        <form class="interview__own" {onsubmit}>
            <label for={props.id.clone()} class="visually-hidden">
                { if props.row.label.is_empty() { label.clone() } else { format!("{label} ({})", props.row.label) } }
            </label>
            <input id={props.id.clone()} ref={typed} type="text" placeholder={label} autocomplete="off" />
            <button type="submit" class="button">{ speech.t("interview-page-own-add") }</button>
        </form>
    }
}
