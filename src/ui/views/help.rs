//! The way to the help, from everywhere.

use yew::prelude::*;

use crate::ui::route::Route;
use crate::ui::speech::Speech;

/// A link to the help, beside the language. `is_here` says that it is shown.
pub fn link_to_help(speech: &Speech, is_here: bool) -> Html {
    let current = is_here.then_some("page");
    html! {
        <a class="button button--quiet header__help" href={Route::Help(None).address()} aria-current={current}>
            { speech.t("help-title") }
        </a>
    }
}
