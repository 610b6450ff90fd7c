//! The browser: the only place that names its interfaces outside components'
//! own events. Everything the core must not know comes in here.

mod assets;
mod clipboard;
mod clock;
mod files;
mod focus;
mod formats;
mod identity;
mod preferences;
mod search;
mod timing;

pub use assets::{fetch_text, is_published, languages};
pub use clipboard::copy;
pub use clock::{now, today};
pub use files::{download, read_file};
pub use focus::keep_focus;
pub use formats::BrowserFormats;
pub use identity::new_id;
pub use preferences::{current_audit, depth, remember_audit, remember_depth, remember_lang};
pub use search::fold;
pub use timing::timed;
