//! Pieces that speak of audits, records or findings and are shared by several places.

mod answer_text;
pub mod decide;
mod depth;
mod finding_card;
mod language;
mod record_form;
mod rename;
mod saving;

pub use answer_text::answer_text;
pub use finding_card::{finding_card, finding_cards};
pub use language::language;
pub use record_form::record_form;
pub use rename::{RenameDialog, RenameDialogProps};
pub use saving::{save_notice, save_status, save_trouble, trouble_text};
