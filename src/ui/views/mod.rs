//! Pieces that speak of audits, records or findings and are shared by several places.

mod answer_text;
mod changes;
pub mod decide;
mod depth;
mod empty;
mod finding_card;
mod help;
mod in_words;
mod language;
mod progress;
mod record_form;
mod remarks;
mod rename;
mod saving;
mod takeover;
mod to_confirm;
mod unlock;

pub use answer_text::answer_text;
pub use changes::changes;
pub use empty::{DESCRIBED_FIRST, empty, to_describe};
pub use finding_card::{finding_card, finding_cards};
pub use help::link_to_help;
pub use in_words::in_words;
pub use language::language;
pub use progress::progress_dialog;
pub use record_form::record_form;
pub use remarks::{Remarked, remarks};
pub use rename::{RenameDialog, RenameDialogProps};
pub use saving::{
    exported_text, folder_banner, save_notice, save_status, save_trouble, trouble_text,
};
pub use takeover::{conditions, record_names, takeover};
use to_confirm::to_confirm;
pub use to_confirm::{confirm_all, decisions, proposed_in, proposed_notice};
pub use unlock::{UnlockDialog, UnlockDialogProps};
