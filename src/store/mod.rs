//! The work in hand: the audit that is open, its undo and redo, and how it is
//! kept in the browser.
//!
//! [`session`] and [`recent`] are pure and know no browser. `database` keeps audits in
//! IndexedDB, where they stay on the user's machine, `history` their earlier states,
//! `folder` in which file of a folder each lives too, `keys` the key with which their
//! reviews are signed, and `tabs` lets the tabs of one browser know of each other's
//! saves.

#[cfg(target_arch = "wasm32")]
pub mod database;
#[cfg(target_arch = "wasm32")]
pub mod folder;
#[cfg(target_arch = "wasm32")]
pub mod history;
#[cfg(target_arch = "wasm32")]
pub mod keys;
pub mod recent;
pub mod session;
#[cfg(target_arch = "wasm32")]
pub mod tabs;

#[cfg(target_arch = "wasm32")]
pub use database::{Database, DatabaseError, Entry, Kept};
#[cfg(target_arch = "wasm32")]
pub use folder::Link;
#[cfg(target_arch = "wasm32")]
pub use history::{MAX_HISTORY_BYTES, Reason, State};
pub use recent::Recent;
pub use session::Session;
#[cfg(target_arch = "wasm32")]
pub use tabs::{Notice, Tabs};
