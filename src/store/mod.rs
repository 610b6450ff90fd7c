//! The work in hand: the audit that is open, its undo and redo, and how it is
//! kept in the browser.
//!
//! [`session`] is pure and knows no browser; [`database`] keeps audits in
//! IndexedDB, where they stay on the user's machine.

pub mod session;

pub use session::Session;
