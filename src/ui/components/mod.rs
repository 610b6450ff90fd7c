//! Pieces with one job that several places share.

mod combobox;
mod dialog;
pub mod field;
mod tags;

pub use combobox::{Combobox, Offer, Suggestion};
pub use dialog::Dialog;
pub use tags::{Tag, tags};
