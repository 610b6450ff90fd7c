//! Pieces with one job that several places share.

mod combobox;
mod dialog;
mod explained;
pub mod field;
mod ordered;
mod tags;

pub use combobox::{Combobox, ComboboxProps, Offer, Suggestion, matching};
pub use dialog::{dialog, message, on_click};
pub use explained::explained;
pub use ordered::{Ordered, OrderedProps};
pub use tags::{Tag, tags};
