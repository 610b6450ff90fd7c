//! What is decided about a finding: it goes into the plan, or it is accepted, put
//! off or held to be wrong, with a reason and a day to look at it again.

use serde_json::{Map, Value, json};
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::audit::Standing;
use crate::model::{Collection, DecisionKind, Id};
use crate::report::phrase::Phrase;
use crate::ui::browser::{keep_focus, today};
use crate::ui::components::dialog;
use crate::ui::hooks::use_flag;
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::use_speech;
use crate::ui::workspace::{Desk, use_desk};

/// What can be decided without doing something.
const DECISIONS: [DecisionKind; 3] = [
    DecisionKind::Accept,
    DecisionKind::Postpone,
    DecisionKind::Dispute,
];

/// See [`decide`].
#[derive(Clone, Properties, PartialEq)]
struct DecideProps {
    key_of_finding: String,
    title: String,
    action: String,
    effort: String,
    rests_on: String,
    is_open: bool,
}

/// The ways to decide about a finding.
pub fn decide(key: &str, standing: Standing, phrase: &Phrase) -> Html {
    let props = DecideProps {
        key_of_finding: key.to_owned(),
        title: phrase.title.clone(),
        action: phrase.action.clone(),
        effort: phrase.effort.clone(),
        rests_on: phrase.rests_on.clone(),
        is_open: standing.is_open(),
    };
    piece::<Decide>("", props)
}

#[component]
fn Decide(props: &DecideProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let asking = use_flag(false);
    let action = action_for(&desk, &props.key_of_finding);
    let plan = {
        let (desk, props) = (desk.clone(), (*props).clone());
        Callback::from(move |_: MouseEvent| {
            plan(
                &desk,
                &props.action,
                &props.effort,
                &[&props.key_of_finding],
            );
            keep_focus();
        })
    };
    let ask = {
        let asking = asking.setter();
        Callback::from(move |_: MouseEvent| asking.set(true))
    };
    let close = {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(false))
    };
    html! {
        <div class="finding__decide">
            if props.is_open {
                <button type="button" class="button button--quiet" onclick={plan}>{ speech.t("decide-plan") }</button>
            }
            if let Some(action) = action {
                { link(Route::record(Collection::Actions, action), "button button--quiet", speech.t("decide-see-action")) }
            }
            <button type="button" class="button button--quiet" onclick={ask}>{ speech.t("decide-other") }</button>
            if *asking {
                { piece::<Question>("", QuestionProps { about: props.clone(), on_close: close }) }
            }
        </div>
    }
}

/// Puts something to do into the plan, for the findings that it settles.
pub fn plan(desk: &Desk, action: &str, effort: &str, keys: &[&str]) -> Id {
    let fields = json!({ "findings": keys, "effort": effort, "state": "planned" });
    desk.add(Collection::Actions, action.to_owned(), fields)
}

/// What is in the plan for a finding: what is still to be done, else the last
/// that was done.
fn action_for(desk: &Desk, key: &str) -> Option<Id> {
    let actions = desk.model.actions.iter();
    let of = actions.filter(|action| action.findings.each().any(|known| known == key));
    let action = of.max_by_key(|action| (action.is_under_way(), action.id));
    action.map(|action| action.id)
}

#[derive(Properties, PartialEq)]
struct QuestionProps {
    about: DecideProps,
    on_close: Callback<()>,
}

/// Asks what is decided, why, and until when.
#[component]
fn Question(props: &QuestionProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let kind = use_node_ref();
    let reason = use_node_ref();
    let until = use_node_ref();
    let onsubmit = {
        let (kind, reason, until) = (kind.clone(), reason.clone(), until.clone());
        let (about, on_close) = (props.about.clone(), props.on_close.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let code = kind.cast::<HtmlSelectElement>().map(|it| it.value());
            let words = reason.cast::<HtmlTextAreaElement>().map(|it| it.value());
            let day = until.cast::<HtmlInputElement>().map(|it| it.value());
            let mut fields = Map::new();
            fields.insert("findings".into(), json!([about.key_of_finding]));
            fields.insert("restsOn".into(), json!([about.rests_on]));
            fields.insert("kind".into(), json!(code.unwrap_or_default()));
            fields.insert("reason".into(), json!(words.unwrap_or_default().trim()));
            fields.insert("decidedOn".into(), json!(today().to_string()));
            if let Some(day) = day.filter(|day| !day.is_empty()) {
                fields.insert("until".into(), json!(day));
            }
            let name = about.title.clone();
            desk.add(Collection::Decisions, name, Value::Object(fields));
            on_close.emit(());
            keep_focus();
        })
    };
    let cancel = props.on_close.reform(|_: MouseEvent| ());
    let question = html! {
        <form class="decide" {onsubmit}>
            <p>{ &props.about.title }</p>
            <label for="decide-kind">{ speech.t("decide-kind") }</label>
            <select id="decide-kind" ref={kind}>
                // Else the browser chooses the one that is drawn first, which is the last.
                { for DECISIONS.iter().map(|kind| html! {
                    <option value={kind.code()} selected={*kind == DECISIONS[0]}>{ speech.t(kind.text_id()) }</option>
                }) }
            </select>
            <label for="decide-reason">{ speech.t("decide-reason") }</label>
            <textarea id="decide-reason" ref={reason} rows="3" required={true} />
            <label for="decide-until">{ speech.t("decide-until") }</label>
            <input id="decide-until" ref={until} type="date" required={true} />
            <p class="field__hint">{ speech.t("decide-hint") }</p>
            <div class="dialog__buttons">
                <button type="button" class="button" onclick={cancel}>{ speech.t("action-cancel") }</button>
                <button type="submit" class="button button--primary">{ speech.t("decide-confirm") }</button>
            </div>
        </form>
    };
    dialog(speech.t("decide-title"), props.on_close.clone(), question)
}
