//! What a starting template proposed, one by one: right, not here, or later.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::model::{AnyRecord, Collection, Fields, ITSELF, Id};
use crate::report::answer::field_text;
use crate::templates::Template;
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::{answer_text, confirm_all, decisions, proposed_in};
use crate::ui::workspace::{Desk, use_desk};

/// The kinds of records in the order in which they are confirmed: what people
/// have before their eyes comes first, what follows from it last.
const ORDER: [Collection; 8] = [
    Collection::Organisation,
    Collection::Services,
    Collection::Data,
    Collection::Parties,
    Collection::Flows,
    Collection::Documents,
    Collection::Costs,
    Collection::Sites,
];

/// The place where proposals are confirmed.
#[component]
pub fn ProposedPage() -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let later = use_state(Vec::<Id>::new);
    let kinds: Vec<(Collection, Vec<Id>)> = ORDER
        .iter()
        .map(|&kind| (kind, proposed_in(&desk, kind)))
        .filter(|(_, ids)| !ids.is_empty())
        .collect();
    let all = || kinds.iter().flat_map(|(_, ids)| ids.iter().copied());
    let next = all().find(|id| !later.contains(id));
    let put_off = {
        let later = later.clone();
        Callback::from(move |id: Id| {
            let mut ids = (*later).clone();
            ids.push(id);
            later.set(ids);
        })
    };
    let again = {
        let later = later.setter();
        Callback::from(move |_: MouseEvent| later.set(Vec::new()))
    };
    let left = [("count", all().count().into())];
    html! {
        <div class="proposals">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("proposed-title") }</h1>
                <p class="page-head__hint">{ speech.t("proposed-hint") }</p>
            </header>
            <p class="proposals__left" role="status">{ speech.with("proposed-left", &left) }</p>
            { match next.and_then(|id| desk.model.get(id)) {
                Some(record) => piece::<Card>("", CardProps { record, put_off }),
                None if kinds.is_empty() => html! {
                    <p class="empty">
                        { speech.t("proposed-done") }{ " " }
                        { link(Route::Findings, "", speech.t("findings-title")) }{ " · " }
                        { link(Route::Map, "", speech.t("map-title")) }
                    </p>
                },
                None => html! {
                    <p class="empty">
                        { speech.t("proposed-all-later") }{ " " }
                        <button type="button" class="button" onclick={again}>{ speech.t("proposed-again") }</button>
                    </p>
                },
            } }
            if !kinds.is_empty() {
                <section class="proposals__all" aria-labelledby="proposals-all">
                    <h2 id="proposals-all">{ speech.t("proposed-by-kind") }</h2>
                    <ul>{ for kinds.iter().map(|(kind, ids)| of_kind(&speech, &desk, *kind, ids)) }</ul>
                </section>
            }
        </div>
    }
}

/// The proposals of one kind, to look at or to confirm together.
fn of_kind(speech: &Speech, desk: &Desk, kind: Collection, ids: &[Id]) -> Html {
    html! {
        <li key={kind.name()}>
            <details>
                <summary>
                    { speech.t(&format!("collection-{}", kind.name())) }{ " " }
                    <span class="navigation__count">{ ids.len() }</span>
                </summary>
                <ul>
                    { for ids.iter().map(|&id| html! {
                        <li key={id.to_string()}>{ link(Route::record(kind, id), "", speech.record_name(&desk.model, id)) }</li>
                    }) }
                </ul>
            </details>
            { confirm_all(speech, desk, kind) }
        </li>
    }
}

/// See [`Card`].
#[derive(Properties, PartialEq)]
struct CardProps {
    record: AnyRecord,
    put_off: Callback<Id>,
}

/// One proposed record: what is said of it, and what to do with it.
#[component]
fn Card(props: &CardProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let title = use_node_ref();
    let id = props.record.as_record().id();
    let first = use_mut_ref(|| id);
    {
        let title = title.clone();
        use_effect_with(id, move |id| {
            // What is next is told by the focus; coming here, by the page's title.
            if *first.borrow() != *id
                && let Some(title) = title.cast::<HtmlElement>()
            {
                // It fails for elements that are not shown only.
                let _ = title.focus();
            }
        });
    }
    let record = props.record.as_record();
    let collection = props.record.collection();
    let text = format!("collection-{}", collection.name());
    let later = props.put_off.reform(move |_: MouseEvent| id);
    html! {
        <section class="proposals__card" aria-labelledby="proposals-card">
            <p class="proposals__kind">
                { speech.attribute(&text, "one") }{ " " }<span class="proposed">{ speech.t("proposed-mark") }</span>
            </p>
            <h2 id="proposals-card" ref={title} tabindex="-1">{ speech.record_name(&desk.model, id) }</h2>
            if let Some(hint) = hint(&speech, &props.record) {
                <p class="proposals__hint">{ hint }</p>
            }
            { values(&speech, &desk, &props.record) }
            <p class="to-confirm__buttons">
                { decisions(&speech, &desk, id, !record.is_proposed(ITSELF) || collection == Collection::Organisation) }
                { link(Route::record(collection, id), "button", speech.t("proposed-change")) }
                <button type="button" class="button button--quiet" onclick={later}>{ speech.t("proposed-later") }</button>
            </p>
        </section>
    }
}

/// What the template says of the entry besides its name.
fn hint(speech: &Speech, record: &AnyRecord) -> Option<String> {
    let fields: &dyn Fields = record.as_record();
    let entry = fields.answer("entry")?.to_json()?;
    let entry = entry.as_str()?;
    let mut templates = Template::all().iter();
    let entry = templates.find_map(|template| template.entry(entry))?;
    speech.attribute(&entry.text_id(), "hint")
}

/// The proposed values of a record, in words.
fn values(speech: &Speech, desk: &Desk, record: &AnyRecord) -> Html {
    let mut said = Vec::new();
    record.as_record().each_answer(&mut |info, answer| {
        if record.as_record().is_proposed(info.name)
            && let Some(value) = answer.to_json()
        {
            let label = speech.t(&field_text(record.collection(), info));
            said.push((label, answer_text(speech, &desk.model, info.shape, &value)));
        }
    });
    html! {
        <dl class="proposals__values">
            { for said.into_iter().map(|(label, value)| html! {
                <div key={label.clone()}><dt>{ label }</dt><dd>{ value }</dd></div>
            }) }
        </dl>
    }
}
