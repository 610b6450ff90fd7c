//! What lets one work fast: the palette, lines in everyday words, and the keys.
//!
//! [`use_hands`] listens to the keys and holds which of the dialogs is open; the
//! frame shows its buttons and its dialogs. Lists from a spreadsheet and changes of
//! several records at once stand with the tables, in `pages/records`.

mod keys;
mod lexicon;
mod palette;
mod quick_add;
mod shortcuts;

use yew::prelude::*;

use super::components::on_click;
use super::piece::piece;
use super::route::Route;
use super::saving::Keeper;
use super::speech::Speech;
use super::workspace::{Deed, Workspace, WorkspaceHandle};

use keys::{use_keys, use_recent};
use palette::{Palette, PaletteProps};
use quick_add::{QuickAdd, QuickAddProps};
use shortcuts::{Shortcuts, ShortcutsProps, modifier};

pub use keys::{is_elsewhere, key_of};
pub use lexicon::{Words, use_words};

/// A dialog for fast hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// Everything there is to go to and to do.
    Palette,
    /// A service and its cost in one line.
    QuickAdd,
    /// The keys.
    Shortcuts,
}

/// The dialogs for fast hands, and what they act on.
#[derive(Clone, PartialEq)]
pub struct Hands {
    /// Which dialog is open.
    open: UseStateHandle<Option<Hand>>,
    /// Whether there is an audit for them to act on.
    is_ready: bool,
    can_undo: bool,
    can_redo: bool,
    keeper: Keeper,
    dispatcher: UseReducerDispatcher<Workspace>,
}

/// Listens to the keys, and remembers which records are used.
#[hook]
pub fn use_hands(workspace: &WorkspaceHandle, keeper: &Keeper, route: Route) -> Hands {
    let open = use_state_eq(|| None::<Hand>);
    let session = workspace.session.as_ref();
    let is_ready = session.is_some() && route != Route::Start;
    use_keys(workspace, &open, is_ready);
    use_recent(route);
    Hands {
        open,
        is_ready,
        can_undo: session.is_some_and(|session| session.can_undo()),
        can_redo: session.is_some_and(|session| session.can_redo()),
        keeper: keeper.clone(),
        dispatcher: workspace.dispatcher(),
    }
}

impl Hands {
    /// Opens a dialog, or closes the one that is open.
    fn show(&self, hand: Option<Hand>) -> Callback<()> {
        let open = self.open.setter();
        Callback::from(move |()| open.set(hand))
    }

    /// Does something to the audit.
    fn dispatch(&self, deed: Deed) {
        self.dispatcher.dispatch(deed);
    }

    /// The buttons that open them, for the header.
    pub fn buttons(&self, speech: &Speech) -> Html {
        if !self.is_ready {
            return html! {};
        }
        html! {
            <>
                <button type="button" class="button hands__palette" aria-keyshortcuts="Control+K Meta+K"
                    onclick={on_click(&self.show(Some(Hand::Palette)))}>
                    { speech.t("palette-open") }
                    <kbd class="hands__key" aria-hidden="true">{ modifier(speech) }{ " K" }</kbd>
                </button>
                <button type="button" class="button button--quiet hands__shortcuts"
                    aria-label={speech.t("shortcuts-title")} aria-keyshortcuts={key_of("?")}
                    onclick={on_click(&self.show(Some(Hand::Shortcuts)))}>
                    <kbd class="hands__key" aria-hidden="true">{ "?" }</kbd>
                </button>
            </>
        }
    }

    /// The dialog that is open, for the places of an audit.
    pub fn dialogs(&self) -> Html {
        let hands = self.clone();
        match *self.open {
            Some(Hand::Palette) => piece::<Palette>("", PaletteProps { hands }),
            Some(Hand::QuickAdd) => {
                let on_close = self.show(None);
                piece::<QuickAdd>("", QuickAddProps { on_close })
            }
            Some(Hand::Shortcuts) => {
                let on_close = self.show(None);
                piece::<Shortcuts>("", ShortcutsProps { on_close })
            }
            None => html! {},
        }
    }
}
