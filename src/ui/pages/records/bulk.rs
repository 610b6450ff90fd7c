//! What can be done with several records at once: answering one field of all,
//! labelling them, removing them. Each is one change, undone as one.

use serde_json::Value;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::arrangement;
use crate::model::{Collection, Fields, Id};
use crate::report::answer::field_text;
use crate::ui::components::field::{Described, Field, FieldProps};
use crate::ui::components::{dialog, on_click};
use crate::ui::piece::piece;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::workspace::{Desk, use_desk};

/// The most names that are told before something is removed.
const MAX_NAMED: usize = 8;

/// See [`Bulk`].
#[derive(Properties, PartialEq)]
pub(super) struct BulkProps {
    /// What the records are.
    pub collection: Collection,
    /// The records that are chosen.
    pub ids: Vec<Id>,
    /// Chooses none.
    pub on_clear: Callback<()>,
}

/// What is being asked.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Question {
    Field,
    Tag,
    Removal,
}

/// How many are chosen, and what can be done with them.
#[component]
pub(super) fn Bulk(props: &BulkProps) -> Html {
    let speech = use_speech();
    let asking = use_state_eq(|| None::<Question>);
    let said = use_state_eq(|| None::<String>);
    let count = props.ids.len();
    // What was done is told until others are chosen.
    {
        let said = said.clone();
        use_effect_with(props.ids.clone(), move |ids| {
            if !ids.is_empty() {
                said.set(None);
            }
        });
    }
    let ask = |question: Option<Question>| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(question))
    };
    let on_done = {
        let (asking, said) = (asking.clone(), said.clone());
        Callback::from(move |words: String| {
            asking.set(None);
            said.set(Some(words));
        })
    };
    let button = |question: Question, class: &'static str, text: &str| {
        html! {
            <button type="button" {class} onclick={on_click(&ask(Some(question)))}>{ speech.t(text) }</button>
        }
    };
    let chosen = (count > 0).then(|| speech.with("bulk-count", &[("count", count.into())]));
    let asked = |question: Question| {
        let (ids, collection) = (props.ids.clone(), props.collection);
        let (on_done, on_close) = (on_done.clone(), ask(None));
        match question {
            Question::Field => piece::<SetField>(
                "",
                AskedProps {
                    collection,
                    ids,
                    on_done,
                    on_close,
                },
            ),
            Question::Tag => piece::<AddTag>(
                "",
                AskedProps {
                    collection,
                    ids,
                    on_done,
                    on_close,
                },
            ),
            Question::Removal => {
                let on_clear = props.on_clear.clone();
                let on_done = Callback::from(move |words: String| {
                    on_clear.emit(());
                    on_done.emit(words);
                });
                piece::<RemoveAll>(
                    "",
                    AskedProps {
                        collection,
                        ids,
                        on_done,
                        on_close,
                    },
                )
            }
        }
    };
    html! {
        <div class="bulk" data-some={(count > 0).to_string()}>
            <p role="status" class="bulk__count">{ said.as_ref().or(chosen.as_ref()).cloned() }</p>
            if count > 0 {
                { button(Question::Field, "button", "bulk-field") }
                { button(Question::Tag, "button", "bulk-tag") }
                { button(Question::Removal, "button button--danger", "bulk-remove") }
                <button type="button" class="button button--quiet" onclick={on_click(&props.on_clear)}>
                    { speech.t("bulk-none") }
                </button>
            }
            if let Some(question) = *asking {
                { asked(question) }
            }
        </div>
    }
}

/// See [`SetField`], [`AddTag`] and [`RemoveAll`].
#[derive(Properties, PartialEq)]
struct AskedProps {
    collection: Collection,
    ids: Vec<Id>,
    /// Receives what was done, in words.
    on_done: Callback<String>,
    on_close: Callback<()>,
}

/// The buttons at the end of a question.
fn buttons(speech: &Speech, on_close: &Callback<()>, action: Html) -> Html {
    html! {
        <div class="dialog__buttons">
            <button type="button" class="button" onclick={on_click(on_close)}>{ speech.t("action-cancel") }</button>
            { action }
        </div>
    }
}

/// Asks for one answer for all.
#[component]
fn SetField(props: &AskedProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let sections = arrangement::sections(props.collection);
    let fields: Vec<Described> = sections
        .into_iter()
        .flat_map(|section| section.fields)
        .collect();
    let chosen = use_state_eq(|| None::<&'static str>);
    let value = use_state(|| None::<Value>);
    let described = fields.iter().find(|it| Some(it.0.name) == *chosen).copied();
    let onchange = {
        let (chosen, value, fields) = (chosen.clone(), value.clone(), fields.clone());
        Callback::from(move |event: Event| {
            let name = event.target_unchecked_into::<HtmlSelectElement>().value();
            let field = fields.iter().find(|it| it.0.name == name);
            chosen.set(field.map(|it| it.0.name));
            value.set(None);
        })
    };
    let onsubmit = {
        let (ids, on_done) = (props.ids.clone(), props.on_done.clone());
        let (speech, value) = (speech.clone(), value.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(described) = described else {
                return;
            };
            let count = desk.change_each(&ids, |record| {
                let fields: &mut dyn Fields = record.as_record_mut();
                fields.set(described.0.name, (*value).clone());
                record.as_record_mut().answered(described.0.name);
            });
            on_done.emit(speech.with("bulk-changed", &[("count", count.into())]));
        })
    };
    let editor = described.map(|described| {
        let on_change = {
            let value = value.clone();
            Callback::from(move |answer| value.set(answer))
        };
        let field = FieldProps {
            id: format!("bulk-{}", described.0.name).into(),
            text: field_text(props.collection, described.0).into(),
            info: described,
            value: (*value).clone(),
            on_confirm: None,
            on_change,
        };
        piece::<Field>(described.0.name, field)
    });
    let count = [("count", props.ids.len().into())];
    let action = if value.is_some() {
        "bulk-set"
    } else {
        "bulk-erase"
    };
    let action = html! {
        <button type="submit" class="button button--primary" disabled={described.is_none()}>
            { speech.with(action, &count) }
        </button>
    };
    let content = html! {
        <form class="bulk__question" {onsubmit}>
            <label for="bulk-which">{ speech.t("bulk-which") }</label>
            <select id="bulk-which" {onchange}>
                <option value="" selected={described.is_none()}></option>
                { for fields.iter().map(|it| html! {
                    <option key={it.0.name} value={it.0.name} selected={Some(it.0.name) == *chosen}>
                        { speech.t(&field_text(props.collection, it.0)) }
                    </option>
                }) }
            </select>
            { for editor }
            { buttons(&speech, &props.on_close, action) }
        </form>
    };
    dialog(
        speech.with("bulk-field-title", &count),
        props.on_close.clone(),
        content,
    )
}

/// Asks for a label for all.
#[component]
fn AddTag(props: &AskedProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let tag = use_state_eq(String::new);
    let oninput = {
        let tag = tag.clone();
        Callback::from(move |event: InputEvent| {
            tag.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let onsubmit = {
        let (ids, on_done) = (props.ids.clone(), props.on_done.clone());
        let (speech, tag) = (speech.clone(), tag.trim().to_owned());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if tag.is_empty() {
                return;
            }
            let count = add_tag(&desk, &ids, &tag);
            on_done.emit(speech.with("bulk-changed", &[("count", count.into())]));
        })
    };
    let count = [("count", props.ids.len().into())];
    let action = html! {
        <button type="submit" class="button button--primary" disabled={tag.trim().is_empty()}>
            { speech.with("bulk-tag-do", &count) }
        </button>
    };
    let content = html! {
        <form class="bulk__question" {onsubmit}>
            <label for="bulk-tag">{ speech.t("bulk-tag-name") }</label>
            <input id="bulk-tag" type="text" autocomplete="off" value={(*tag).clone()} {oninput} />
            { buttons(&speech, &props.on_close, action) }
        </form>
    };
    dialog(
        speech.with("bulk-tag-title", &count),
        props.on_close.clone(),
        content,
    )
}

/// Labels records that have not this label yet.
fn add_tag(desk: &Desk, ids: &[Id], tag: &str) -> usize {
    desk.change_each(ids, |record| {
        let fields: &mut dyn Fields = record.as_record_mut();
        let known = fields.answer("tags").and_then(|answer| answer.to_json());
        let mut tags = match known {
            Some(Value::Array(tags)) => tags,
            _ => Vec::new(),
        };
        if !tags.iter().any(|known| known.as_str() == Some(tag)) {
            tags.push(tag.into());
            fields.set("tags", Some(Value::Array(tags)));
        }
    })
}

/// Asks before all are removed.
#[component]
fn RemoveAll(props: &AskedProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let args = [("count", props.ids.len().into())];
    let names: Vec<String> = props
        .ids
        .iter()
        .take(MAX_NAMED)
        .map(|id| speech.record_name(&desk.model, *id))
        .collect();
    let more = props.ids.len().saturating_sub(MAX_NAMED);
    let remove = {
        let (ids, on_done, speech) = (props.ids.clone(), props.on_done.clone(), speech.clone());
        Callback::from(move |_: MouseEvent| {
            desk.remove_each(&ids);
            on_done.emit(speech.with("bulk-removed", &[("count", ids.len().into())]));
        })
    };
    let action = html! {
        <button type="button" class="button button--danger" onclick={remove}>
            { speech.with("bulk-remove-do", &args) }
        </button>
    };
    let content = html! {
        <>
            <ul class="bulk__names">
                { for names.into_iter().map(|name| html! { <li>{ name }</li> }) }
                if more > 0 {
                    <li>{ speech.with("bulk-more", &[("count", more.into())]) }</li>
                }
            </ul>
            <p>{ speech.t("bulk-remove-text") }</p>
            { buttons(&speech, &props.on_close, action) }
        </>
    };
    dialog(
        speech.with("bulk-remove-title", &args),
        props.on_close.clone(),
        content,
    )
}
