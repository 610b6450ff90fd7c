//! Pieces that speak of records or findings and are shared by several places.

mod answer_text;
mod finding_card;
mod record_form;

pub use answer_text::answer_text;
pub use finding_card::finding_card;
pub use record_form::RecordForm;
