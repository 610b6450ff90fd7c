//! The interview: one question at a time, and beside it what is understood so
//! far: the map, and the first thing that was found.

mod beside;
mod end;
mod row;

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::interview::{Chapter, END, Input, Key, Question, Reply, Row, Scene, Spoken, progress};
use crate::model::InterviewState;
use crate::ui::browser::new_id;
use crate::ui::components::{dialog, on_click};
use crate::ui::piece::piece;
use crate::ui::route::Route;
use crate::ui::saving::Keeper;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::workspace::{Desk, use_desk};

use beside::{Beside, BesideProps};
use end::{End, EndProps};
use row::{RowView, RowViewProps};

/// See [`InterviewPage`].
#[derive(Properties, PartialEq)]
pub struct InterviewPageProps {
    /// The question that the address names, or [`END`].
    pub at: Option<&'static str>,
    /// What exports the audit.
    pub keeper: Keeper,
}

/// The place of the interview.
#[component]
pub fn InterviewPage(props: &InterviewPageProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let named = props.at.and_then(Question::of);
    let named = named.filter(|question| question.applies(&desk.model));
    let question = match props.at {
        Some(END) => None,
        _ => named.or_else(|| progress::next(&desk.model)),
    };
    use_effect_with(question.map(|question| question.id), |_| focus_title());
    html! {
        <div class="interview">
            { match question {
                Some(question) => piece::<Screen>(question.id, ScreenProps { question: Put(question) }),
                None => piece::<End>("", EndProps { keeper: props.keeper.clone() }),
            } }
            { piece::<Beside>("", BesideProps { question: question.map(|question| question.id) }) }
            { questions(&speech, &desk, question) }
        </div>
    }
}

/// Whoever uses a screen reader learns of the next question by its title.
fn focus_title() {
    let title = gloo::utils::document().get_element_by_id("page-title");
    if let Some(title) = title {
        // It fails for elements that are not shown only.
        let _ = title.unchecked_into::<HtmlElement>().focus();
    }
}

/// A question, compared by its id.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Put(&'static Question);

#[derive(Properties, PartialEq)]
struct ScreenProps {
    question: Put,
}

/// One question.
#[component]
fn Screen(props: &ScreenProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    // What would lose something is done once that was agreed to.
    let doubtful = use_state(|| None::<Spoken>);
    let question = props.question.0;
    let text = question.text_id();
    let rows = question.rows(&scene(&speech, &desk));
    let on_reply = {
        let (speech, desk, doubtful) = (speech.clone(), desk.clone(), doubtful.setter());
        Callback::from(move |(key, reply): (Key, Reply)| {
            let spoken = question.say(&scene(&speech, &desk), &new_id, key, &reply);
            if spoken.loses.is_empty() {
                let typed = matches!(reply, Reply::Given(_));
                let row = typed.then(|| format!("interview/{}/{key}", question.id));
                desk.edit_in_a_row(spoken.edit, row);
            } else {
                doubtful.set(Some(spoken));
            }
        })
    };
    let close = {
        let (speech, desk) = (speech.clone(), desk.clone());
        Callback::from(move |state: InterviewState| {
            let spoken = question.close(&scene(&speech, &desk), &new_id, state);
            desk.edit(spoken.edit);
            name_audit(&desk, question);
            let next = progress::after(&desk.model, question);
            Route::Interview(Some(next.map_or(END, |next| next.id))).go();
        })
    };
    // The only line of a question has its own « I do not know ».
    let says_it = matches!(rows.as_slice(), [row] if row.input.may_be_unknown());
    let only_chips = rows
        .iter()
        .all(|row| matches!(row.input, Input::Several { .. }));
    let is_open = rows.iter().all(|row| row.reply.is_open());
    // Chips that nobody pressed say « none »; nothing typed or chosen says nothing.
    let state = if is_open && !only_chips {
        InterviewState::Later
    } else {
        InterviewState::Answered
    };
    let on_next = close.reform(move |()| state);
    let onkeydown = {
        let on_next = on_next.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
                event.prevent_default();
                on_next.emit(());
            }
        })
    };
    let button = |words: &str, state: InterviewState| {
        let onclick = close.reform(move |_: MouseEvent| state);
        html! { <button type="button" class="button" {onclick}>{ speech.t(words) }</button> }
    };
    let back = progress::before(&desk.model, question).map(|before| {
        let onclick = Callback::from(move |_: MouseEvent| Route::Interview(Some(before.id)).go());
        html! {
            <button type="button" class="button button--quiet" {onclick}>{ speech.t("interview-page-back") }</button>
        }
    });
    let later = match question.chapter {
        Chapter::Money => "interview-page-invoices",
        _ => "interview-page-later",
    };
    html! {
        <section class="interview__screen" aria-labelledby="page-title" {onkeydown}>
            <p class="interview__chapter">{ speech.t(&format!("interview-chapter-{}", question.chapter.code())) }</p>
            <h1 id="page-title" tabindex="-1">{ speech.t(&text) }</h1>
            <details class="interview__why">
                <summary>{ speech.t("interview-page-why") }</summary>
                <p>{ speech.attribute(&text, "why") }</p>
                <p><strong>{ speech.t("interview-page-example") }</strong>{ " " }{ speech.attribute(&text, "example") }</p>
            </details>
            <div class="interview__rows">
                { for rows.into_iter().map(|row| row_view(question, row, &on_reply)) }
            </div>
            <div class="interview__buttons">
                <button type="button" class="button button--primary" title={speech.t("interview-page-keys")} onclick={on_click(&on_next)}>
                    { speech.t(if is_open && only_chips { "interview-page-none" } else { "interview-page-next" }) }
                </button>
                if !says_it {
                    { button("interview-page-not-known", InterviewState::NotKnown) }
                }
                { button(later, InterviewState::Later) }
                { back }
            </div>
            { doubt(&speech, &desk, &doubtful) }
        </section>
    }
}

/// Calls the audit like the organisation, once its name is told.
fn name_audit(desk: &Desk, question: &Question) {
    let name = &desk.model.organisation.name;
    let is_new = progress::state(&desk.model, question).is_none();
    if question.id == "name" && is_new && !name.is_empty() {
        desk.call_audit(name.clone());
    }
}

fn row_view(question: &Question, row: Row, on_reply: &Callback<(Key, Reply)>) -> Html {
    let id = format!("interview-{}-{}", question.id, row.key);
    let props = RowViewProps {
        id: id.clone().into(),
        row,
        on_reply: on_reply.clone(),
    };
    piece::<RowView>(&id, props)
}

/// What the questions look at.
fn scene<'a>(speech: &'a Speech, desk: &'a Desk) -> Scene<'a> {
    Scene {
        model: &desk.model,
        texts: &speech.texts,
        today: desk.advice.today,
    }
}

/// Asks whether to remove what more was said of.
fn doubt(speech: &Speech, desk: &Desk, doubtful: &UseStateHandle<Option<Spoken>>) -> Html {
    let Some(spoken) = &**doubtful else {
        return html! {};
    };
    let keep = {
        let doubtful = doubtful.setter();
        Callback::from(move |()| doubtful.set(None))
    };
    let remove = {
        let (desk, edit, keep) = (desk.clone(), spoken.edit.clone(), keep.clone());
        Callback::from(move |_: MouseEvent| {
            desk.edit(edit.clone());
            keep.emit(());
        })
    };
    let names = spoken.loses.join(", ");
    dialog(
        speech.t("interview-page-lose-title"),
        keep.clone(),
        html! {
            <>
                <p>{ speech.with("interview-page-lose", &[("names", names.into())]) }</p>
                <div class="dialog__buttons">
                    <button type="button" class="button button--danger" onclick={remove}>
                        { speech.t("interview-page-lose-remove") }
                    </button>
                    <button type="button" class="button button--primary" onclick={on_click(&keep)}>
                        { speech.t("interview-page-lose-keep") }
                    </button>
                </div>
            </>
        },
    )
}

/// Every question, so that one can come back to any.
fn questions(speech: &Speech, desk: &Desk, here: Option<&Question>) -> Html {
    let link = |question: &'static Question| {
        let state = match progress::state(&desk.model, question) {
            Some(InterviewState::Answered) => "answered",
            Some(InterviewState::Later) => "later",
            Some(InterviewState::NotKnown) => "not-known",
            None => "open",
        };
        let short = speech.attribute(&question.text_id(), "short");
        let current = (here == Some(question)).then_some("step");
        html! {
            <li key={question.id}>
                <a href={Route::Interview(Some(question.id)).address()} aria-current={current} data-state={state}>
                    <span>{ short }</span>
                    <span class="interview__state">{ speech.t(&format!("interview-page-state-{state}")) }</span>
                </a>
            </li>
        }
    };
    html! {
        <details class="interview__all">
            <summary>{ speech.t("interview-page-all") }</summary>
            <ol>{ for progress::questions(&desk.model).map(link) }</ol>
        </details>
    }
}
