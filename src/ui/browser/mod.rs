//! The browser: the only place that names its interfaces outside components'
//! own events. Everything the core must not know comes in here.

mod assets;
mod beside;
mod clipboard;
mod clock;
mod files;
mod focus;
mod folder;
mod formats;
mod identity;
mod machine;
mod paper;
mod parts;
mod preferences;
mod signing;
mod timing;

pub use crate::texts::fold;
pub use assets::{fetch_text, is_published, languages};
pub use beside::{Beside, NoAnswer, decrypt, encrypt, stop, strength};
pub use clipboard::copy;
pub use clock::{now, today};
pub use files::{download, read_file};
pub use focus::keep_focus;
pub use folder::{FolderFile, NoFile};
pub use formats::BrowserFormats;
pub use identity::{chance, new_id};
pub use machine::is_mac;
pub use paper::print;
pub use parts::{NotRead, Parts, Watch, idle, read_in_parts};
pub use preferences::{
    current_audit, depth, exported_at, has_single_keys, is_tour_over, note_recent, recent,
    remember_audit, remember_depth, remember_export, remember_lang, remember_single_keys,
    remember_tour, remember_typed_name, typed_name,
};
pub use signing::{NoSigning, SigningKey, is_signed_by};
pub use timing::{Timing, timed};
