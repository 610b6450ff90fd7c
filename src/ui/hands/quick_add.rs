//! A service and its cost from one line in everyday words. What is understood is
//! shown as one types, and nothing is added before one says so.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::lexicon::use_words;
use crate::exchange::{Understood, Whole, understand};
use crate::model::{Currency, Model};
use crate::report::phrase::Formats;
use crate::ui::browser::{new_id, note_recent, today};
use crate::ui::components::{dialog, on_click};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::workspace::use_desk;

/// See [`QuickAdd`].
#[derive(Properties, PartialEq)]
pub(super) struct QuickAddProps {
    /// What to do when it is put away.
    pub on_close: Callback<()>,
}

/// A line, and what is understood of it.
#[component]
pub(super) fn QuickAdd(props: &QuickAddProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let words = use_words(&speech);
    let line = use_state_eq(String::new);
    let chosen = use_state_eq(|| None::<Whole>);
    let said = use_state_eq(String::new);
    let model = &desk.model;
    let usual = model
        .organisation
        .currency
        .known()
        .copied()
        .unwrap_or(Currency::CHF);
    let understood = understand(&line, &words.lexicon, usual);
    let whole = understood
        .as_ref()
        .map_or(Whole::All, |it| chosen.unwrap_or(it.whole()));
    let oninput = {
        let (line, chosen, said) = (line.clone(), chosen.clone(), said.clone());
        Callback::from(move |event: InputEvent| {
            line.set(event.target_unchecked_into::<HtmlInputElement>().value());
            chosen.set(None);
            said.set(String::new());
        })
    };
    let onsubmit = {
        let (desk, speech, understood) = (desk.clone(), speech.clone(), understood.clone());
        let (line, chosen, said) = (line.clone(), chosen.clone(), said.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(understood) = &understood else {
                return;
            };
            let (edit, id) = understood.edit(whole, &desk.model, today(), &mut new_id);
            desk.edit(edit);
            note_recent(id);
            let name = [("name", understood.name.clone().into())];
            said.set(speech.with("quick-add-done", &name));
            line.set(String::new());
            chosen.set(None);
        })
    };
    let content = html! {
        <form class="quick-add" {onsubmit}>
            <label for="quick-add-line">{ speech.t("quick-add-line") }</label>
            <input id="quick-add-line" type="text" autocomplete="off" maxlength="300"
                aria-describedby="quick-add-example" value={(*line).clone()} {oninput} />
            <p id="quick-add-example" class="quick-add__example">{ speech.t("quick-add-example") }</p>
            <div role="status" class="quick-add__said">
                if !said.is_empty() {
                    <p>{ (*said).clone() }</p>
                }
                if let Some(understood) = &understood {
                    { preview(&speech, model, understood, whole) }
                }
            </div>
            if let Some(understood) = understood.as_ref().filter(|it| is_open(it)) {
                { question(&speech, understood, whole, &chosen) }
            }
            <div class="dialog__buttons">
                <button type="button" class="button"
                    onclick={on_click(&props.on_close)}>{ speech.t("action-close") }</button>
                <button type="submit" class="button button--primary" disabled={understood.is_none()}>
                    { speech.t("quick-add-do") }
                </button>
            </div>
        </form>
    };
    dialog(speech.t("quick-add-title"), props.on_close.clone(), content)
}

/// Whether a price may be that of all seats or of each.
fn is_open(understood: &Understood) -> bool {
    understood.price.is_some() && understood.seats.is_some_and(|seats| seats > 1)
}

/// Asks what the price is for.
fn question(
    speech: &Speech,
    understood: &Understood,
    whole: Whole,
    chosen: &UseStateHandle<Option<Whole>>,
) -> Html {
    let seats = understood.seats.unwrap_or_default();
    let option = |value: Whole, words: String| {
        let chosen = chosen.clone();
        let onchange = Callback::from(move |_: Event| chosen.set(Some(value)));
        html! {
            <label class="quick-add__option">
                <input type="radio" name="quick-add-whole" checked={whole == value} {onchange} />
                <span>{ words }</span>
            </label>
        }
    };
    html! {
        <fieldset class="quick-add__question">
            <legend>{ speech.t("quick-add-whole") }</legend>
            { option(Whole::All, speech.with("quick-add-all", &[("count", seats.into())])) }
            { option(Whole::Each, speech.t("quick-add-each")) }
        </fieldset>
    }
}

/// What is understood, one line each.
fn preview(speech: &Speech, model: &Model, understood: &Understood, whole: Whole) -> Html {
    let mut lines: Vec<(String, String)> = Vec::new();
    let service = if understood.service(model).is_some() {
        "quick-add-known"
    } else {
        "quick-add-new"
    };
    let name = [("name", understood.name.clone().into())];
    lines.push((speech.t("quick-add-service"), speech.with(service, &name)));
    if let Some(supplier) = understood.new_supplier(model) {
        let text = if understood.known_supplier(model).is_some() {
            "quick-add-known"
        } else {
            "quick-add-new"
        };
        let words = speech.with(text, &[("name", supplier.to_owned().into())]);
        lines.push((speech.t("field-services-supplier"), words));
    }
    if let Some((money, quantity)) = understood.unit(whole) {
        let mut words = speech.formats.money(&money);
        if let Some(quantity) = quantity {
            let args = [("count", quantity.into()), ("price", words.into())];
            words = speech.with("quick-add-times", &args);
        }
        lines.push((speech.t("quick-add-price"), words));
    }
    if let Some(recurrence) = understood.price.and_then(|price| price.recurrence) {
        let words = speech.t(recurrence.text_id());
        lines.push((speech.t("field-costs-recurrence"), words));
    }
    let kept = understood.kept(whole, model);
    if !kept.is_empty() {
        lines.push((speech.t("quick-add-rest"), kept.join(", ")));
    }
    html! {
        <dl class="quick-add__preview">
            { for lines.into_iter().map(|(term, words)| html! {
                <div key={term.clone()}><dt>{ term }</dt><dd>{ words }</dd></div>
            }) }
        </dl>
    }
}
