//! What was searched for, in all audits.

use std::rc::Rc;

use yew::prelude::*;

use super::Client;
use crate::model::Id;
use crate::report::search::search;
use crate::ui::route::Route;
use crate::ui::speech::Speech;

/// The most records that are shown of one audit.
const MAX_HITS: usize = 20;

/// The records in which it stands, by audit.
pub(super) fn found(
    speech: &Speech,
    clients: &[Rc<Client>],
    wanted: &str,
    open: &Callback<(Id, Route)>,
) -> Html {
    let mut total = 0;
    let mut groups = Vec::new();
    for client in clients {
        let Ok(looked) = &client.content else {
            continue;
        };
        let hits = search(&looked.model, wanted, &[]);
        if hits.is_empty() {
            continue;
        }
        total += hits.len();
        let id = client.entry.id;
        let rows = hits.iter().take(MAX_HITS).map(|hit| {
            let route = Route::record(hit.collection, hit.id);
            let onclick = open.reform(move |_: MouseEvent| (id, route));
            let kind = format!("collection-{}", hit.collection.name());
            let kind = speech
                .attribute(&kind, "one")
                .unwrap_or_else(|| speech.t(&kind));
            html! {
                <li key={hit.id.to_string()}>
                    <button type="button" class="portfolio__open" {onclick}>
                        { speech.record_name(&looked.model, hit.id) }
                    </button>
                    { " · " }{ kind }
                    if let Some(excerpt) = &hit.excerpt {
                        { " · " }{ excerpt }
                    }
                </li>
            }
        });
        groups.push(html! {
            <li key={id.to_string()} class="portfolio__client">
                <h2>{ client.entry.name.clone() }</h2>
                <ul>{ for rows }</ul>
                if hits.len() > MAX_HITS {
                    <p>{ speech.with("portfolio-more", &[("count", (hits.len() - MAX_HITS).into())]) }</p>
                }
            </li>
        });
    }
    html! {
        <>
            <p role="status">{ speech.with("portfolio-found", &[("count", total.into())]) }</p>
            <ul class="portfolio__clients">{ for groups }</ul>
        </>
    }
}
