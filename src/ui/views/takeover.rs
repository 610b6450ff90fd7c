//! Whether somebody else could take over, and what stands in the way.

use yew::prelude::*;

use crate::audit::View;
use crate::model::{Id, Model};
use crate::report::unknown::question;
use crate::rules::hand::gate::{Condition, Standing};
use crate::ui::components::explained;
use crate::ui::route::{Route, link};
use crate::ui::speech::Speech;

/// How many records or questions a list shows before it says how many more there are.
const SHOWN: usize = 12;

/// The conditions of a takeover.
pub fn takeover(speech: &Speech, view: &View<'_>) -> Html {
    let standings = Condition::ALL.map(|it| (it.text_id(), it.standing(view)));
    let blocked = standings.iter().filter(|(_, it)| *it != Standing::Met);
    html! {
        <section class="standing__handover" aria-labelledby="takeover-conditions">
            <h2 id="takeover-conditions">{ speech.with("standing-handover", &[("count", blocked.count().into())]) }</h2>
            { conditions(speech, view.model, &standings) }
        </section>
    }
}

/// Each condition, and what it rests on.
pub fn conditions(speech: &Speech, model: &Model, standings: &[(&'static str, Standing)]) -> Html {
    html! {
        <ul class="standing__conditions">
            { for standings.iter().map(|(text, standing)| {
                let state = standing.code();
                let more = match standing {
                    Standing::Blocked(records) => record_names(speech, model, records),
                    Standing::NotKnown(asks) => html! {
                        <ul>{ for asks.iter().take(SHOWN).map(|ask| html! { <li>{ question(*ask, model, &speech.texts) }</li> }) }</ul>
                    },
                    Standing::Met | Standing::NotAsked => html! {},
                };
                html! {
                    <li class="standing__condition" data-state={state}>
                        <span>{ explained(text, &speech.t(text)) }</span>
                        <span class="standing__state">{ speech.t(&format!("standing-{state}")) }</span>
                        { more }
                    </li>
                }
            }) }
        </ul>
    }
}

/// Links to some records.
pub fn record_names(speech: &Speech, model: &Model, ids: &[Id]) -> Html {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let more = ids.len().saturating_sub(SHOWN);
    html! {
        <ul class="standing__names">
            { for ids.iter().take(SHOWN).filter_map(|&id| {
                let record = model.get(id)?;
                let name = speech.record_name(model, id);
                Some(html! { <li>{ link(Route::record(record.collection(), id), "", name) }</li> })
            }) }
            if more > 0 {
                <li>{ speech.with("standing-more", &[("count", more.into())]) }</li>
            }
        </ul>
    }
}
