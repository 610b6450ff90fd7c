//! The form of one record, of whatever kind: its fields in sections, its
//! findings, what refers to it, and how to remove it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Remarked, finding_card, remarks, to_confirm};
use crate::model::{AnswerState, AnyRecord, Collection, FieldInfo, Fields, ITSELF, Id, referring};
use crate::report::answer::field_text;
use crate::ui::components::field::{Described, Field, FieldProps, proposed};
use crate::ui::components::{dialog, on_click};
use crate::ui::hooks::use_flag;
use crate::ui::pages::records::arrangement;
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::workspace::{Desk, use_desk};
use crate::whatif::events_of;

/// See [`RecordForm`].
#[derive(Properties, PartialEq)]
struct RecordFormProps {
    id: Id,
}

/// Shows the form of a record.
pub fn record_form(id: Id) -> Html {
    piece::<RecordForm>(&id.to_string(), RecordFormProps { id })
}

/// The form of a record. It saves as one types.
#[component]
fn RecordForm(props: &RecordFormProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let name_box = use_node_ref();
    // A record that has just been made wants a name.
    use_effect_with((props.id, name_box.clone()), |(_, name_box)| {
        if let Some(input) = name_box
            .cast::<HtmlInputElement>()
            .filter(|input| input.value().is_empty())
        {
            // It fails for elements that are not shown only.
            let _ = input.focus();
        }
    });
    let Some(record) = desk.model.get(props.id) else {
        return html! { <p class="empty">{ speech.t("record-gone") }</p> };
    };
    let (id, collection) = (props.id, record.collection());
    let rename = {
        let desk = desk.clone();
        Callback::from(move |event: InputEvent| {
            desk.rename(
                id,
                event.target_unchecked_into::<HtmlInputElement>().value(),
            );
        })
    };
    let name_id = format!("name-{id}");
    let findings = desk.advice.audit.findings.iter().enumerate();
    let findings: Vec<usize> = findings
        .filter(|(_, finding)| finding.subjects.contains(&id))
        .map(|(index, _)| index)
        .collect();
    let sections = arrangement::sections(collection);
    let mark = proposed(&speech, record.as_record().is_proposed(ITSELF));
    html! {
        <form class="form" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            { to_confirm(&speech, &desk, &record) }
            if !events_of(&desk.model, id).is_empty() {
                <p class="form__what-if">{ link(Route::WhatIf(Some(id), None), "", speech.t("what-if-title")) }</p>
            }
            if !findings.is_empty() {
                <section class="form__findings" aria-labelledby="record-findings">
                    <h2 id="record-findings" class="form__findings-title">{ speech.t("record-findings") }</h2>
                    { for findings.iter().map(|index| finding_card(&speech, &desk, *index, Some(id))) }
                </section>
            }
            <div class="field">
                <div class="field__head">
                    <label class="field__label" for={name_id.clone()}>{ speech.t("field-record-name") }{ mark }</label>
                </div>
                <input id={name_id} ref={name_box} type="text" autocomplete="off" class="form__name"
                    value={record.as_record().name().to_owned()} oninput={rename} />
            </div>
            { for sections.into_iter().map(|section| {
                piece::<Section>(section.title, SectionProps { id, collection, section })
            }) }
            { references(&speech, &desk, id) }
            if !matches!(collection, Collection::Reviews) {
                { remarks(Remarked::Record(id)) }
            }
            if collection != Collection::Organisation {
                { piece::<Removal>("", RemovalProps { id }) }
            }
        </form>
    }
}

/// See [`Section`].
#[derive(Properties, PartialEq)]
struct SectionProps {
    id: Id,
    collection: Collection,
    section: arrangement::Section,
}

/// Some fields of a record under one title.
#[component]
fn Section(props: &SectionProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let Some(record) = desk.model.get(props.id) else {
        return html! {};
    };
    let section = &props.section;
    let answered = section
        .fields
        .iter()
        .filter(|info| is_answered(&record, info.0))
        .count();
    let open = use_flag(section.open || answered > 0);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            open.set(
                event
                    .target_unchecked_into::<web_sys::Element>()
                    .has_attribute("open"),
            );
        })
    };
    let progress = [
        ("answered", answered.into()),
        ("all", section.fields.len().into()),
    ];
    html! {
        <details class="section" open={*open} {ontoggle}>
            <summary class="section__title">
                <span>{ speech.t(section.title) }</span>
                <span class="section__progress">{ speech.with("section-progress", &progress) }</span>
            </summary>
            if *open {
                <div class="section__fields">
                    { for section.fields.iter().map(|info| field(&desk, &speech, &record, props.collection, info.0)) }
                </div>
            }
        </details>
    }
}

fn is_answered(record: &AnyRecord, info: &FieldInfo) -> bool {
    let fields: &dyn Fields = record.as_record();
    fields
        .answer(info.name)
        .is_some_and(|answer| answer.state() != AnswerState::NotAsked)
}

fn field(
    desk: &Desk,
    speech: &Speech,
    record: &AnyRecord,
    collection: Collection,
    info: &'static FieldInfo,
) -> Html {
    let fields: &dyn Fields = record.as_record();
    let Some(answer) = fields.answer(info.name) else {
        return html! {};
    };
    let id = record.as_record().id();
    let value = answer.to_json();
    let foreign = (answer.state() == AnswerState::Foreign)
        .then(|| value.as_ref().map(ToString::to_string))
        .flatten();
    let on_change = {
        let desk = desk.clone();
        Callback::from(move |value| desk.answer(id, info.name, value))
    };
    let on_confirm = record.as_record().is_proposed(info.name).then(|| {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.confirm_field(id, info.name))
    });
    let props = FieldProps {
        id: format!("{}-{id}", info.name).into(),
        text: field_text(collection, info).into(),
        info: Described(info),
        value: if foreign.is_some() { None } else { value },
        on_change,
        on_confirm,
    };
    html! {
        <div key={info.name}>
            { piece::<Field>("", props) }
            if let Some(found) = foreign {
                <p class="field__error">{ speech.with("field-foreign", &[("found", found.into())]) }</p>
            }
        </div>
    }
}

/// See [`Removal`].
#[derive(Properties, PartialEq)]
struct RemovalProps {
    id: Id,
}

/// The records that refer to this one.
fn references(speech: &Speech, desk: &Desk, id: Id) -> Html {
    let others = referring(&desk.model, id);
    if others.is_empty() {
        return html! {};
    }
    html! {
        <section class="references">
            <h3>{ speech.t("record-references") }</h3>
            <ul>
                { for others.iter().map(|other| {
                    let (collection, id) = (other.collection(), other.as_record().id());
                    html! {
                        <li key={id.to_string()}>
                            { link(Route::record(collection, id), "", speech.record_name(&desk.model, id)) }
                            <span class="references__kind">
                                { speech.attribute(&format!("collection-{}", collection.name()), "one") }
                            </span>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

/// Removes the record, after saying what goes with it.
#[component]
fn Removal(props: &RemovalProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let asking = use_flag(false);
    let id = props.id;
    let set = |to: bool| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(to))
    };
    let remove = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            let collection = desk.model.get(id).map(|record| record.collection());
            desk.remove(id);
            if let Some(collection) = collection {
                Route::Records(collection).go();
            }
        })
    };
    let args = [
        ("name", speech.record_name(&desk.model, id).into()),
        ("count", referring(&desk.model, id).len().into()),
    ];
    let question = || {
        html! {
            <>
                <p>{ speech.with("record-remove-text", &args) }</p>
                <div class="dialog__buttons">
                    <button type="button" class="button" onclick={on_click(&set(false))}>
                        { speech.t("action-cancel") }
                    </button>
                    <button type="button" class="button button--danger" onclick={remove}>
                        { speech.t("action-remove") }
                    </button>
                </div>
            </>
        }
    };
    html! {
        <div class="form__end">
            <button type="button" class="button button--danger" onclick={on_click(&set(true))}>
                { speech.t("record-remove") }
            </button>
            if *asking {
                { dialog(speech.with("record-remove-title", &args), set(false), question()) }
            }
        </div>
    }
}
