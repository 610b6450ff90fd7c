//! What is said where there is nothing yet.

use yew::prelude::*;

use crate::model::Collection;
use crate::ui::route::{Route, link};
use crate::ui::speech::Speech;

/// The kinds of records that one describes first: what one must know, where it
/// is, and where it goes.
pub const DESCRIBED_FIRST: [Collection; 3] =
    [Collection::Data, Collection::Services, Collection::Flows];

/// Says why there is nothing, and below it what to do next.
pub fn empty(words: String, next: Html) -> Html {
    html! {
        <div class="empty">
            <p>{ words }</p>
            <p class="empty__next">{ next }</p>
        </div>
    }
}

/// Buttons that lead to where records of some kinds are described.
pub fn to_describe(speech: &Speech, kinds: &[Collection]) -> Html {
    let place = |kind: &Collection| {
        let label = speech.t(&format!("collection-{}", kind.name()));
        link(Route::Records(*kind), "button", label)
    };
    html! { <>{ for kinds.iter().map(place) }</> }
}
