//! A copy for peers: what stays is chosen, every text that would leave is shown, and
//! the file is saved.

use yew::prelude::*;

use crate::anonymous::{Amounts, Choices, texts};
use crate::bundle;
use crate::report::anonymous::copy;
use crate::ui::saving::export;
use crate::ui::speech::use_speech;
use crate::ui::workspace::use_desk;

/// The place where a copy is made.
#[component]
pub fn AnonymisePage() -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let choices = use_state_eq(Choices::default);
    let done = use_state_eq(|| false);
    let choose = |next: Choices| {
        let (choices, done) = (choices.setter(), done.setter());
        Callback::from(move |_: MouseEvent| {
            choices.set(next);
            done.set(false);
        })
    };
    let copied = copy(&desk.model, *choices, &speech.texts);
    let told = texts(&copied);
    let save = {
        let (done, name) = (done.setter(), speech.t("anonymise-file"));
        let text = std::rc::Rc::new(bundle::write(&copied));
        Callback::from(move |_: MouseEvent| {
            export(&name, &text);
            done.set(true);
        })
    };
    let amounts = Amounts::ALL.map(|way| {
        let next = Choices { amounts: way, ..*choices };
        html! {
            <label key={way.code()}>
                <input type="radio" name="anonymise-amounts" checked={choices.amounts == way} onclick={choose(next)} />
                { " " }{ speech.t(&format!("anonymise-amounts-{}", way.code())) }
            </label>
        }
    });
    let suppliers = Choices {
        suppliers: !choices.suppliers,
        ..*choices
    };
    let place = Choices {
        place: !choices.place,
        ..*choices
    };
    html! {
        <div class="anonymise">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("anonymise-title") }</h1>
                <p class="page-head__hint">{ speech.t("anonymise-hint") }</p>
            </header>
            <p>{ speech.t("anonymise-always") }</p>
            <fieldset class="anonymise__choices">
                <legend>{ speech.t("anonymise-amounts") }</legend>
                { for amounts }
            </fieldset>
            <fieldset class="anonymise__choices">
                <legend>{ speech.t("anonymise-stays") }</legend>
                <label>
                    <input type="checkbox" checked={choices.suppliers} onclick={choose(suppliers)} />
                    { " " }{ speech.t("anonymise-suppliers") }
                </label>
                <label>
                    <input type="checkbox" checked={choices.place} onclick={choose(place)} />
                    { " " }{ speech.t("anonymise-place") }
                </label>
            </fieldset>
            <button type="button" class="button button--primary" onclick={save}>{ speech.t("anonymise-save") }</button>
            <p role="status">{ if *done { speech.t("anonymise-done") } else { String::new() } }</p>
            <section aria-labelledby="anonymise-texts">
                <h2 id="anonymise-texts">{ speech.with("anonymise-texts", &[("count", told.len().into())]) }</h2>
                <p class="page-head__hint">{ speech.t("anonymise-texts-hint") }</p>
                <ul class="anonymise__texts">
                    { for told.iter().map(|text| html! { <li>{ text }</li> }) }
                </ul>
            </section>
        </div>
    }
}
