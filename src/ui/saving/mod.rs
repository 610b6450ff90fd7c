//! How the open audit is kept in this browser while one works on it, and what
//! is said about it.
//!
//! [`Keeper`] does the work and holds what no component needs to see, with what it
//! does in the user's own folders (`folder.rs`); [`Saving`] is what it says of it.

mod export;
mod folder;
mod keeper;

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{BeforeUnloadEvent, VisibilityState};
use yew::prelude::*;

use super::browser::current_audit;
use super::hooks::use_listeners;
use super::workspace::WorkspaceHandle;
use crate::bundle::Problem;
use crate::store::DatabaseError;

pub use export::export;
pub use folder::{Folder, FolderState};
pub use keeper::{Keeper, NotOpened};

/// What is said about the keeping of audits.
#[derive(Clone, Debug, PartialEq)]
pub struct Saving {
    /// Whether the audit of before a reload is still being opened.
    pub restoring: bool,
    /// Where the open audit stands.
    pub state: SaveState,
    /// What happened without having been asked for.
    pub notice: Option<Notice>,
    /// When the open audit was handed out last as a file, if it was.
    pub exported: Option<Exported>,
    /// The file of a folder in which the open audit lives too, if it has one.
    pub folder: Option<Folder>,
    /// Grows whenever the list of kept audits may have changed.
    pub shelf: u32,
}

/// The last file that an audit was handed out as.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exported {
    /// When, in milliseconds since 1970.
    pub at: f64,
    /// Whether nothing was changed since.
    pub is_current: bool,
}

/// Where the open audit stands.
#[derive(Clone, Debug, PartialEq)]
pub enum SaveState {
    /// Its last state is not saved yet, and will be in a moment.
    Pending,
    /// Its last state was saved, at this moment in milliseconds since 1970.
    Saved(f64),
    /// Its last state could not be saved.
    Failed(DatabaseError),
}

/// Something that the user should know, and can then put away.
#[derive(Clone, Debug)]
pub enum Notice {
    /// Another tab saved the audit, which was shown anew.
    Refreshed,
    /// Others wrote the file in the folder, which was shown anew.
    FromFolder,
    /// The file that was opened has problems.
    Opened {
        /// What is wrong in it.
        problems: Rc<[Problem]>,
        /// Its version, if it is newer than this program.
        newer: Option<u64>,
    },
}

impl PartialEq for Notice {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Refreshed, Self::Refreshed) | (Self::FromFolder, Self::FromFolder) => true,
            (Self::Opened { problems: a, .. }, Self::Opened { problems: b, .. }) => {
                Rc::ptr_eq(a, b)
            }
            _ => false,
        }
    }
}

/// What keeps the audits, and what it says.
#[derive(Clone, PartialEq)]
pub struct SavingHandle {
    /// What keeps them.
    pub keeper: Keeper,
    /// What it says.
    pub saving: Saving,
}

/// Keeps the open audit of a workspace, and tells how that goes.
#[hook]
pub fn use_saving(workspace: &WorkspaceHandle) -> SavingHandle {
    let saving = use_state_eq(|| Saving {
        restoring: current_audit().is_some(),
        state: SaveState::Pending,
        notice: None,
        exported: None,
        folder: None,
        shelf: 0,
    });
    let keeper = use_memo((), |()| {
        Keeper::new((*saving).clone(), saving.setter(), workspace.dispatcher())
    });
    use_listeners({
        let keeper = (*keeper).clone();
        Box::new(move || {
            keeper.start();
            listen(&keeper)
        })
    });
    let session = workspace.session.clone();
    let seen = session.as_ref().map(|session| (session.id, session.change));
    use_effect_with(seen, {
        let keeper = (*keeper).clone();
        move |_| keeper.follow(session.as_ref())
    });
    SavingHandle {
        keeper: (*keeper).clone(),
        saving: (*saving).clone(),
    }
}

/// What the browser says before the page disappears.
fn listen(keeper: &Keeper) -> Vec<EventListener> {
    let window = gloo::utils::window();
    let document = gloo::utils::document();
    let flush = {
        let keeper = keeper.clone();
        move |_: &Event| {
            if gloo::utils::document().visibility_state() == VisibilityState::Hidden {
                keeper.save_now();
            } else {
                let keeper = keeper.clone();
                spawn_local(async move { keeper.sync().await });
            }
        }
    };
    let leave = {
        let keeper = keeper.clone();
        move |event: &Event| {
            if keeper.would_lose() {
                // What was typed a moment ago is saved while the browser asks.
                keeper.save_now();
                event.prevent_default();
                if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                    event.set_return_value("?");
                }
            }
        }
    };
    let can_ask = EventListenerOptions::enable_prevent_default();
    vec![
        EventListener::new(&document, "visibilitychange", flush.clone()),
        EventListener::new(&window, "focus", flush.clone()),
        EventListener::new(&window, "pagehide", flush),
        EventListener::new_with_options(&window, "beforeunload", can_ask, leave),
    ]
}
