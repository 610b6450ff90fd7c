//! What differs between two states, record by record.

use yew::prelude::*;

use crate::compare::Diff;
use crate::report::change::{Comparison, change_text};
use crate::report::difference::{said, sign};
use crate::ui::speech::Speech;

/// The records that differ, with their fields; and what stands beside the records.
pub fn changes(speech: &Speech, words: &Comparison<'_>, difference: &Diff) -> Html {
    html! {
        <ul class="changes">
            { for words.records(difference).into_iter().map(|record| html! {
                <li key={record.id.to_string()}>
                    <span aria-hidden="true">{ sign(record.change) }</span>{ " " }
                    <span class="visually-hidden">{ speech.t(change_text(record.change)) }{ " " }</span>
                    <strong>{ record.name }</strong>
                    { " · " }{ speech.t(&format!("collection-{}", record.collection.name())) }
                    <ul>
                        { for record.fields.iter().map(|field| html! { <li>{ said(field, &speech.texts) }</li> }) }
                    </ul>
                </li>
            }) }
            { for words.beside(difference).iter().map(|field| html! {
                <li key={format!("/{}", field.name)}>{ said(field, &speech.texts) }</li>
            }) }
        </ul>
    }
}
