//! The end of the interview: three findings, what is to be found out, and with
//! whom to go on.

use yew::prelude::*;

use crate::interview::{Question, ending};
use crate::report::unknown::question as words_of;
use crate::ui::browser::print;
use crate::ui::components::on_click;
use crate::ui::route::{Route, link};
use crate::ui::saving::Keeper;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::finding_card;
use crate::ui::workspace::use_desk;

/// See [`End`].
#[derive(Properties, PartialEq)]
pub(super) struct EndProps {
    /// What exports the audit.
    pub(super) keeper: Keeper,
}

/// The end.
#[component]
pub(super) fn End(props: &EndProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let ending = ending(&desk.model, &desk.advice);
    let three = [
        ("interview-end-quick", ending.quick),
        ("interview-end-important", ending.important),
        ("interview-end-ask", ending.ask),
    ];
    let print = Callback::from(|_: MouseEvent| print());
    let export = {
        let keeper = props.keeper.clone();
        Callback::from(move |()| keeper.export())
    };
    let is_complete = ending.unknowns.is_empty() && ending.left.is_empty();
    html! {
        <section class="interview__screen interview__end" aria-labelledby="page-title">
            <h1 id="page-title" tabindex="-1">{ speech.t("interview-end-title") }</h1>
            <p class="page-head__hint">{ speech.t("interview-end-hint") }</p>
            { for three.into_iter().map(|(title, place)| html! {
                <section key={title} class="interview__finding">
                    <h2>{ speech.t(title) }</h2>
                    { match place {
                        Some(place) => finding_card(&speech, &desk, place, None),
                        None => html! { <p>{ speech.t("interview-end-nothing") }</p> },
                    } }
                </section>
            }) }
            <p class="interview__buttons">
                { link(Route::Map, "button button--primary", speech.t("interview-end-map")) }
                { link(Route::Findings, "button", speech.t("interview-end-findings")) }
            </p>
            <section class="interview__unknowns" aria-labelledby="interview-unknowns">
                <h2 id="interview-unknowns">{ speech.t("interview-end-unknowns") }</h2>
                if is_complete {
                    <p>{ speech.t("interview-end-unknowns-none") }</p>
                } else {
                    <p class="page-head__hint">{ speech.t("interview-end-unknowns-hint") }</p>
                    <ul>
                        { for ending.unknowns.iter().map(|ask| html! {
                            <li>{ words_of(*ask, &desk.model, &speech.texts) }</li>
                        }) }
                    </ul>
                    { left(&speech, &ending.left) }
                }
                <p class="interview__buttons">
                    <button type="button" class="button" onclick={print}>{ speech.t("interview-end-print") }</button>
                </p>
            </section>
            <section class="interview__invite" aria-labelledby="interview-invite">
                <h2 id="interview-invite">{ speech.t("interview-end-invite") }</h2>
                <p class="page-head__hint">{ speech.t("interview-end-invite-hint") }</p>
                <p class="interview__buttons">
                    <button type="button" class="button" onclick={on_click(&export)}>{ speech.t("interview-end-export") }</button>
                </p>
            </section>
        </section>
    }
}

/// The questions that were left, each leading back to itself.
fn left(speech: &Speech, questions: &[&'static Question]) -> Html {
    if questions.is_empty() {
        return html! {};
    }
    html! {
        <>
            <h3>{ speech.t("interview-end-left") }</h3>
            <ul>
                { for questions.iter().map(|question| html! {
                    <li key={question.id}>
                        { link(Route::Interview(Some(question.id)), "", speech.t(&question.text_id())) }
                    </li>
                }) }
            </ul>
        </>
    }
}
