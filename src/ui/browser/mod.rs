//! The browser: the only place that names its interfaces outside components'
//! own events. Everything the core must not know comes in here.

mod assets;
mod clock;
mod files;
mod focus;
mod formats;
mod identity;
mod machine;
mod preferences;
mod timing;

pub use crate::texts::fold;
pub use assets::{fetch_text, is_published, languages};
pub use clock::{now, today};
pub use files::{download, read_file};
pub use focus::keep_focus;
pub use formats::BrowserFormats;
pub use identity::new_id;
pub use machine::is_mac;
pub use preferences::{
    current_audit, has_single_keys, note_recent, recent, remember_audit, remember_lang,
    remember_single_keys,
};
pub use timing::timed;
