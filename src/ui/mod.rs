//! The page: it shows and asks, it decides nothing.
//!
//! - [`app`] is the frame, [`entrance`] the start screen alone; [`route`] the addresses; `pages/` one folder a place.
//! - `views/` speak of records and findings, `components/` know nothing of them
//!   but the description of fields.
//! - [`hands`] is what lets one work fast: keys, palette, lines in everyday words.
//! - [`workspace`] holds the open audit, [`saving`] keeps it, [`speech`] is the language.
//! - [`piece`] shows components; [`hooks`] are those that several share.
//! - `browser/` is the only door to the browser's own interfaces.
//!
//! A new place is a folder under `pages/`, a line in [`route::Route`] and one in
//! [`app`]. A new field needs nothing here: forms follow the model.

#![expect(
    clippy::expect_used,
    reason = "a context that its provider does not surround is a mistake of ours, not of the user"
)]

pub mod app;
pub mod browser;
pub mod components;
pub mod entrance;
pub mod hands;
pub mod hooks;
pub mod pages;
pub mod piece;
pub mod route;
pub mod saving;
pub mod speech;
pub mod views;
pub mod workspace;

pub use app::{App, AppProps};
pub use browser::{Beside, BrowserFormats};
pub use entrance::{Entrance, EntranceProps};
