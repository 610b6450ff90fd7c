//! What a starting template proposed: how it is found right, or not here.

use yew::prelude::*;

use crate::model::{AnyRecord, Collection, ITSELF, Id};
use crate::ui::route::{Route, link};
use crate::ui::speech::Speech;
use crate::ui::workspace::Desk;

/// Says above the form of a record that it is proposed, with what can be done.
pub(super) fn to_confirm(speech: &Speech, desk: &Desk, record: &AnyRecord) -> Html {
    let record = record.as_record();
    if record.proposals().is_empty() {
        return html! {};
    }
    let id = record.id();
    let is_here = !record.is_proposed(ITSELF);
    html! {
        <section class="to-confirm" aria-label={speech.t("proposed-title")}>
            <p>{ speech.t(if is_here { "proposed-values" } else { "proposed-record" }) }</p>
            <p class="to-confirm__buttons">{ decisions(speech, desk, id, is_here) }</p>
        </section>
    }
}

/// The buttons that find a record right, or not here.
pub fn decisions(speech: &Speech, desk: &Desk, id: Id, is_here: bool) -> Html {
    let confirm = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.confirm(vec![id]))
    };
    let dismiss = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.dismiss(id))
    };
    html! {
        <>
            <button type="button" class="button button--primary" onclick={confirm}>{ speech.t("proposed-right") }</button>
            if !is_here {
                <button type="button" class="button" onclick={dismiss}>{ speech.t("proposed-absent") }</button>
            }
        </>
    }
}

/// A button that finds every proposal among the records of one kind right.
pub fn confirm_all(speech: &Speech, desk: &Desk, collection: Collection) -> Html {
    let proposed = proposed_in(desk, collection);
    if proposed.is_empty() {
        return html! {};
    }
    let count = [("count", proposed.len().into())];
    let onclick = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.confirm(proposed.clone()))
    };
    html! {
        <button type="button" class="button" {onclick}>{ speech.with("proposed-all-right", &count) }</button>
    }
}

/// The records of one kind of which something is proposed.
pub fn proposed_in(desk: &Desk, collection: Collection) -> Vec<Id> {
    let records = desk.model.records(collection);
    let proposed = records
        .iter()
        .filter(|it| !it.as_record().proposals().is_empty());
    proposed.map(|it| it.as_record().id()).collect()
}

/// Says on every place how much is proposed, and leads there.
pub fn proposed_notice(speech: &Speech, desk: &Desk) -> Html {
    let count = desk.model.proposed().len();
    if count == 0 {
        return html! {};
    }
    html! {
        <p class="to-confirm to-confirm--notice" role="note">
            <span>{ speech.with("proposed-count", &[("count", count.into())]) }</span>
            { link(Route::Proposed, "", speech.t("proposed-begin")) }
        </p>
    }
}
