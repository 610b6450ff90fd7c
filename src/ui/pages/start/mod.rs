//! Where everything begins: a new audit, a bundle, the demonstration, or an
//! audit kept in this browser.

mod beginning;
mod drop;
mod opening;
mod shelf;
mod template;

use web_sys::{HtmlInputElement, SubmitEvent};
use yew::prelude::*;

use crate::model::Id;
use crate::ui::browser::{remember_typed_name, typed_name};
use crate::ui::piece::piece;
use crate::ui::saving::SavingHandle;
use crate::ui::speech::use_speech;

use shelf::{Shelf, ShelfProps};

pub use beginning::{Beginning, NotBegun, audit_name, read};
pub use opening::{Opening, reason, use_opening};

/// See [`StartPage`].
#[derive(Properties, PartialEq)]
pub struct StartPageProps {
    /// What keeps the audits.
    pub saving: SavingHandle,
    /// Which audit is open.
    pub open: Option<Id>,
    /// Begins.
    pub on_begin: Callback<Beginning>,
    /// Whether something is being begun.
    pub is_busy: bool,
    /// Why nothing was begun, if it was not.
    pub trouble: Html,
}

/// The start screen.
#[component]
pub fn StartPage(props: &StartPageProps) -> Html {
    let speech = use_speech();
    let handle = &props.saving;
    let name = use_node_ref();
    let template = use_state_eq(|| None::<&'static str>);
    let begin = props.on_begin.clone();
    // What was typed outlives a file that is refused, and a reload.
    use_effect_with(name.clone(), |name| {
        if let Some(input) = name.cast::<HtmlInputElement>() {
            input.set_value(&typed_name());
        }
    });
    let oninput = Callback::from(|event: InputEvent| {
        remember_typed_name(&event.target_unchecked_into::<HtmlInputElement>().value());
    });
    let dragging = drop::use_drop({
        let begin = begin.clone();
        Callback::from(move |file| begin.emit(Beginning::File(file)))
    });

    let onsubmit = {
        let (begin, name, template) = (begin.clone(), name.clone(), template.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let name = name.cast::<HtmlInputElement>().map(|input| input.value());
            let name = name.unwrap_or_default().trim().to_owned();
            begin.emit(match *template {
                Some(code) => Beginning::Template {
                    name,
                    code: code.to_owned(),
                },
                None => Beginning::New { name },
            });
        })
    };
    let onchange = {
        let begin = begin.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let file = input.files().and_then(|files| files.get(0));
            // The same file can then be chosen again.
            input.set_value("");
            if let Some(file) = file {
                begin.emit(Beginning::File(file));
            }
        })
    };
    let interview = begin.reform(|_: MouseEvent| Beginning::Interview);
    let demonstrate = begin.reform(|_: MouseEvent| Beginning::Demonstration);
    let open = {
        let begin = begin.clone();
        Callback::from(move |id| begin.emit(Beginning::Kept(id)))
    };
    html! {
        <div class={classes!("start-page", dragging.then_some("start-page--drop"))}
            aria-busy={props.is_busy.to_string()}>
            <header class="page-head start-page__head">
                <h1 id="page-title" tabindex="-1">{ speech.t("start-title") }</h1>
                <p class="page-head__hint">{ speech.t("start-promise") }</p>
            </header>
            <section class="start-way start-way--first" aria-labelledby="start-interview">
                <h2 id="start-interview">{ speech.t("start-interview") }</h2>
                <p>{ speech.t("start-interview-hint") }</p>
                <button type="button" class="button button--primary" onclick={interview}>{ speech.t("start-interview-begin") }</button>
            </section>
            <div class="start-page__ways">
                <section class="start-way" aria-labelledby="start-new">
                    <h2 id="start-new">{ speech.t("start-new") }</h2>
                    <form class="start-way__form" {onsubmit}>
                        <label for="start-name">{ speech.t("start-name") }</label>
                        <input id="start-name" ref={name} type="text" autocomplete="organization"
                            aria-describedby="start-name-hint" {oninput} />
                        <p id="start-name-hint" class="start-way__hint">{ speech.t("start-name-hint") }</p>
                        { template::choice(&speech, &template) }
                        <button type="submit" class="button">{ speech.t("start-begin") }</button>
                    </form>
                </section>
                <section class="start-way" aria-labelledby="start-open">
                    <h2 id="start-open">{ speech.t("start-open") }</h2>
                    <p>{ speech.t("start-open-hint") }</p>
                    <div class="start-way__file">
                        <input id="start-file" type="file" accept=".json,.age,application/json"
                            class="visually-hidden" {onchange} />
                        <label for="start-file" class="button">{ speech.t("start-choose") }</label>
                    </div>
                </section>
                <section class="start-way" aria-labelledby="start-demo">
                    <h2 id="start-demo">{ speech.t("start-demo") }</h2>
                    <p>{ speech.t("start-demo-hint") }</p>
                    <button type="button" class="button" onclick={demonstrate}>{ speech.t("start-demo-try") }</button>
                </section>
            </div>
            { piece::<Shelf>("", ShelfProps { saving: handle.clone(), here: props.open, open }) }
            <section class="start-page__where" aria-labelledby="start-where">
                <h2 id="start-where">{ speech.t("start-where") }</h2>
                <ul>
                    { for ["start-where-kept", "start-where-lost", "start-where-sent"]
                        .map(|text| html! { <li key={text}>{ speech.t(text) }</li> }) }
                </ul>
            </section>
            <p class="start-page__drop" aria-hidden="true" hidden={!dragging}>{ speech.t("start-drop") }</p>
            { props.trouble.clone() }
        </div>
    }
}
