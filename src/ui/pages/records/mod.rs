//! The records of one kind: a table that sorts and filters, and beside it the
//! form of the record that is chosen. Every kind is shown by the same two
//! components; [`arrangement`] says with which columns and sections.

pub mod arrangement;
mod bulk;
mod paste;
mod table;

use yew::prelude::*;

use crate::model::{Collection, Id};
use crate::ui::hands::key_of;
use crate::ui::piece::piece;
use crate::ui::route::{Route, link};
use crate::ui::speech::use_speech;
use crate::ui::views::{confirm_all, empty, record_form};
use crate::ui::workspace::use_desk;

use paste::{PasteList, PasteListProps};
use table::{RecordTable, RecordTableProps};

/// See [`RecordsPage`].
#[derive(Properties, PartialEq)]
pub struct RecordsPageProps {
    /// Which kind.
    pub collection: Collection,
    /// Which record is open, if one is.
    pub id: Option<Id>,
}

/// Kinds of records that belong together and are shown under tabs.
const TOGETHER: [&[Collection]; 2] = [
    &[Collection::Organisation, Collection::Sites],
    &[Collection::Protections, Collection::Backups],
];

/// The place of the records of one kind.
#[component]
pub fn RecordsPage(props: &RecordsPageProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    let collection = props.collection;
    let text = format!("collection-{}", collection.name());
    let create = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            let id = desk.create(collection, String::new());
            Route::record(collection, id).go();
        })
    };
    let id = match collection {
        Collection::Organisation => Some(desk.model.organisation.id),
        _ => props.id,
    };
    let together = TOGETHER.iter().find(|kinds| kinds.contains(&collection));
    html! {
        <div class={classes!("records", id.map(|_| "records--open"))}>
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t(&text) }</h1>
                <p class="page-head__hint">{ speech.attribute(&text, "hint") }</p>
                if let Some(kinds) = together {
                    <nav class="tabs" aria-label={speech.t("records-together")}>
                        { for kinds.iter().map(|&kind| {
                            let class = if kind == collection { "tabs__tab tabs__tab--here" } else { "tabs__tab" };
                            link(Route::Records(kind), class, speech.t(&format!("collection-{}", kind.name())))
                        }) }
                    </nav>
                }
            </header>
            if collection != Collection::Organisation {
                <section class="records__list" aria-label={speech.t("records-list")}>
                    <div class="records__adding">
                        <button type="button" class="button button--primary" aria-keyshortcuts={key_of("N")}
                            onclick={create}>
                            { speech.attribute(&text, "new") }
                        </button>
                        { piece::<PasteList>(collection.name(), PasteListProps { collection }) }
                    </div>
                    { confirm_all(&speech, &desk, collection) }
                    { piece::<RecordTable>(collection.name(), RecordTableProps { collection, chosen: id }) }
                </section>
            }
            if id.is_some_and(|id| desk.model.get(id).is_none()) {
                { empty(speech.t("record-gone"), link(Route::Records(collection), "button", speech.t("record-close"))) }
            } else if let Some(id) = id {
                <section class="records__form" aria-label={speech.record_name(&desk.model, id)}>
                    if collection != Collection::Organisation {
                        <div class="records__form-head">
                            <h2 id="record-title" tabindex="-1">{ speech.record_name(&desk.model, id) }</h2>
                            { link(Route::Records(collection), "button button--quiet", speech.t("record-close")) }
                        </div>
                    }
                    { record_form(id) }
                </section>
            }
        </div>
    }
}
