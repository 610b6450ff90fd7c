//! Home: where one stands and what to do next, in one look.

mod next;
mod overview;
mod tour;

use yew::prelude::*;

use crate::ui::saving::{SaveState, SavingHandle};
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::exported_text;
use crate::ui::workspace::{Desk, use_desk};

pub use tour::{Tour, use_tour};

/// How many of the newest findings are named.
const NEWEST: usize = 3;

/// See [`HomePage`].
#[derive(Properties, PartialEq)]
pub struct HomePageProps {
    /// What keeps the audit.
    pub saving: SavingHandle,
    /// The tour, which begins here.
    pub tour: Tour,
}

/// The place where an open audit begins.
#[component]
pub fn HomePage(props: &HomePageProps) -> Html {
    let speech = use_speech();
    let desk = use_desk();
    html! {
        <div class="home">
            <header class="page-head">
                <h1 id="page-title" tabindex="-1">{ speech.t("home-title") }</h1>
                <p class="page-head__hint">{ speech.t("home-hint") }</p>
                { facts(&speech, &desk, &props.saving) }
            </header>
            { tour::card(&props.tour) }
            { next::next(&speech, &desk, &props.saving) }
            { since(&speech, &desk) }
            { overview::causes(&speech, &desk) }
            <div class="home__sides">
                { overview::described() }
                { overview::standing() }
            </div>
        </div>
    }
}

/// Whose audit it is, and where it is safe.
fn facts(speech: &Speech, desk: &Desk, saving: &SavingHandle) -> Html {
    let name = desk.model.organisation.name.trim();
    let name = if name.is_empty() {
        speech.t("home-unnamed")
    } else {
        name.to_owned()
    };
    let saved = match saving.saving.state {
        SaveState::Pending => speech.t("saving-pending"),
        SaveState::Saved(moment) => {
            let args = [("moment", speech.formats.recent(moment).into())];
            speech.with("saving-saved", &args)
        }
        SaveState::Failed(_) => speech.t("saving-failed-short"),
    };
    let exported = exported_text(speech, saving);
    html! {
        <ul class="home__facts">
            <li><strong>{ name }</strong></li>
            <li>{ saved }</li>
            <li>{ exported }</li>
        </ul>
    }
}

/// What changed since the audit was opened.
fn since(speech: &Speech, desk: &Desk) -> Html {
    let (new, gone) = desk.changed_findings();
    if new == 0 && gone == 0 {
        return html! {};
    }
    let titles = desk.new_findings().take(NEWEST);
    let titles = titles.map(|finding| speech.phrase(finding, &desk.model).title);
    html! {
        <section class="home__since" role="status">
            <p>{ speech.with("findings-since", &[("new", new.into()), ("gone", gone.into())]) }</p>
            <ul>{ for titles.map(|title| html! { <li>{ title }</li> }) }</ul>
        </section>
    }
}
