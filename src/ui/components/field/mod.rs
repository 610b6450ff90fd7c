//! One field of a record: its label, its hint, the editor that fits its shape,
//! and « I do not know » beside it. The description of the field
//! ([`FieldInfo`]) decides everything; no record has a form of its own.

mod chosen;
mod parts;
mod text_box;
mod toggles;

use serde_json::{Value, json};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::model::answer::NOT_KNOWN_KEY;
use crate::model::{ChoiceInfo, FieldInfo, Shape};
use crate::report::answer::is_not_known;
use crate::ui::components::{Ordered, OrderedProps, explained};
use crate::ui::piece::piece;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::workspace::{Desk, use_desk};

use chosen::{Choices, Choosing, chosen_editor, reordered};
use parts::{part_editor, parts_editor};
pub use text_box::{TextBox, TextBoxProps, TextKind};
use toggles::{Toggle, toggles};

/// A choice of up to this many codes is shown whole, a longer one as a list.
const MAX_TOGGLES: usize = 8;

/// See [`Field`].
#[derive(Properties, PartialEq)]
pub struct FieldProps {
    /// The id of the editor, unique on the page.
    pub id: AttrValue,
    /// The text id of the field.
    pub text: AttrValue,
    /// What the field is.
    pub info: Described,
    /// The answer as it stands in the bundle; nothing when it was not asked.
    pub value: Option<Value>,
    /// Receives every new answer.
    pub on_change: Callback<Option<Value>>,
    /// Where the answer is only proposed: finds it right.
    pub on_confirm: Option<Callback<MouseEvent>>,
}

/// The description of a field, compared by identity.
#[derive(Clone, Copy, Debug)]
pub struct Described(pub &'static FieldInfo);

impl PartialEq for Described {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// One field with its label.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let label = speech.t(&props.text);
    let hint = speech.attribute(&props.text, "hint");
    let not_known = props.value.as_ref().is_some_and(is_not_known);
    let value = if not_known { None } else { props.value.clone() };
    let label_id = format!("{}-label", props.id);
    let hint_id = format!("{}-hint", props.id);

    let answer = props
        .on_change
        .reform(move |_: MouseEvent| (!not_known).then(|| json!({ NOT_KNOWN_KEY: true })));
    let is_list = matches!(props.info.0.shape, Shape::List(_));
    let is_none = matches!(&value, Some(Value::Array(list)) if list.is_empty());
    let none = props
        .on_change
        .reform(move |_: MouseEvent| (!is_none).then(|| Value::Array(Vec::new())));
    let can_be_none = is_list && (value.is_none() || is_none);

    // One control is named by a label; a group of controls by its own name.
    let is_group = is_group(props.info.0.shape);
    let is_proposed = props.on_confirm.is_some();
    html! {
        <div class={classes!("field", is_proposed.then_some("field--proposed"))} role={is_group.then_some("group")}
            aria-labelledby={is_group.then(|| label_id.clone())}>
            <div class="field__head">
                if is_group {
                    <span id={label_id.clone()} class="field__label">{ label.clone() }{ proposed(&speech, is_proposed) }</span>
                } else {
                    <label id={label_id.clone()} class="field__label" for={props.id.clone()}>{ label.clone() }{ proposed(&speech, is_proposed) }</label>
                }
                <span class="field__answers">
                    if let Some(onclick) = &props.on_confirm {
                        <button type="button" class="field__answer field__answer--right"
                            aria-describedby={label_id.clone()} {onclick}>{ speech.t("proposed-right") }</button>
                    }
                    if can_be_none {
                        <button type="button" class="field__answer" aria-pressed={is_none.to_string()}
                            aria-describedby={label_id.clone()} onclick={none}>{ speech.t("field-none") }</button>
                    }
                    <button type="button" class="field__answer" aria-pressed={not_known.to_string()}
                        aria-describedby={label_id.clone()} onclick={answer}>{ speech.t("field-not-known") }</button>
                </span>
            </div>
            if let Some(hint) = &hint {
                <p id={hint_id.clone()} class="field__hint">{ explained(&hint_id, hint) }</p>
            }
            { editor(props, &speech, &desk, value, &label, if hint.is_some() { &hint_id } else { "" }) }
        </div>
    }
}

/// The word beside what a template proposed and nobody confirmed yet.
pub fn proposed(speech: &Speech, is_proposed: bool) -> Html {
    html! {
        if is_proposed {
            { " " }<span class="proposed">{ speech.t("proposed-mark") }</span>
        }
    }
}

/// Whether the editor of a shape has several controls of equal rank.
fn is_group(shape: Shape) -> bool {
    match shape {
        Shape::Flag | Shape::Part(_) => true,
        Shape::Choice(choice) => choice.codes.len() <= MAX_TOGGLES,
        Shape::List(Shape::Choice(choice)) => choice.codes.len() <= MAX_TOGGLES,
        Shape::List(Shape::Part(_)) => true,
        _ => false,
    }
}

/// The editor that fits the shape of the field.
fn editor(
    props: &FieldProps,
    speech: &Speech,
    desk: &Desk,
    value: Option<Value>,
    label: &str,
    hint_id: &str,
) -> Html {
    let (id, on_change) = (&props.id, &props.on_change);
    let describedby = AttrValue::from(hint_id.to_owned());
    let text_box = |kind: TextKind| {
        let (id, on_change, value) = (id.clone(), on_change.clone(), value.clone());
        let describedby = describedby.clone();
        let props = TextBoxProps {
            id,
            kind,
            value,
            on_change,
            describedby,
        };
        piece::<TextBox>("", props)
    };
    let chosen = |choices: Choices, several: bool| {
        let (id, describedby, value) = (id.clone(), describedby.clone(), value.as_ref());
        let field = Choosing {
            speech,
            desk,
            id,
            label,
            describedby,
            several,
            value,
            on_change,
        };
        chosen_editor(choices, &field)
    };
    let pressed =
        |options: Vec<Toggle>, several: bool| toggles(options, several, value.as_ref(), on_change);
    match props.info.0.shape {
        Shape::Line => text_box(TextKind::Line),
        Shape::Prose => text_box(TextKind::Prose),
        Shape::Count => text_box(TextKind::Count),
        Shape::Date => text_box(TextKind::Date),
        Shape::Money => text_box(TextKind::Money),
        Shape::Flag => pressed(yes_or_no(speech), false),
        Shape::Choice(choice) if choice.codes.len() <= MAX_TOGGLES => {
            pressed(codes(speech, choice), false)
        }
        Shape::List(Shape::Choice(choice)) if choice.codes.len() <= MAX_TOGGLES => html! {
            <>
                { pressed(codes(speech, choice), true) }
                { ranking(props, speech, choice, value.as_ref(), label) }
            </>
        },
        Shape::Choice(choice) => select(props, speech, choice, value.as_ref(), describedby),
        Shape::Part(part) => part_editor(id, part, value.as_ref(), on_change),
        Shape::List(Shape::Part(part)) => parts_editor(speech, id, part, value.as_ref(), on_change),
        Shape::List(inner) => chosen(Choices::of(*inner), true),
        shape => chosen(Choices::of(shape), false),
    }
}

/// The fields whose answers stand in an order that says something.
const RANKED: [&str; 1] = ["field-organisation-goals"];

/// What was chosen, to be put in order, where the order says something.
fn ranking(
    props: &FieldProps,
    speech: &Speech,
    choice: &ChoiceInfo,
    value: Option<&Value>,
    label: &str,
) -> Html {
    let list = match value {
        Some(Value::Array(list)) if list.len() > 1 && RANKED.contains(&&*props.text) => list,
        _ => return html! {},
    };
    let names = list.iter().map(|value| {
        let code = value.as_str().unwrap_or_default();
        speech.t(&format!("choice-{}-{code}", choice.name))
    });
    let props = OrderedProps {
        id: format!("{}-order", props.id).into(),
        label: label.to_owned().into(),
        names: names.collect(),
        on_order: reordered(list, &props.on_change),
    };
    piece::<Ordered>("", props)
}

/// A closed list that is too long to be shown whole.
fn select(
    props: &FieldProps,
    speech: &Speech,
    choice: &ChoiceInfo,
    value: Option<&Value>,
    describedby: AttrValue,
) -> Html {
    let chosen = value.and_then(Value::as_str).unwrap_or_default();
    let onchange = props.on_change.reform(|event: Event| {
        let code = event.target_unchecked_into::<HtmlSelectElement>().value();
        (!code.is_empty()).then_some(Value::String(code))
    });
    html! {
        <select id={props.id.clone()} {onchange}
            aria-describedby={(!describedby.is_empty()).then_some(describedby)}>
            <option value="" selected={chosen.is_empty()}></option>
            { for choice.codes.iter().map(|code| html! {
                <option value={*code} selected={*code == chosen}>
                    { speech.t(&format!("choice-{}-{code}", choice.name)) }
                </option>
            }) }
        </select>
    }
}

fn yes_or_no(speech: &Speech) -> Vec<Toggle> {
    [(true, "answer-yes"), (false, "answer-no")]
        .into_iter()
        .map(|(value, text)| Toggle {
            value: value.into(),
            label: speech.t(text),
            meaning: None,
        })
        .collect()
}

fn codes(speech: &Speech, choice: &ChoiceInfo) -> Vec<Toggle> {
    choice
        .codes
        .iter()
        .map(|code| {
            let text = format!("choice-{}-{code}", choice.name);
            Toggle {
                value: (*code).into(),
                label: speech.t(&text),
                meaning: speech.attribute(&text, "meaning"),
            }
        })
        .collect()
}
