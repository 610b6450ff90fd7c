//! What the browser remembers besides the audits: the language, which audit is
//! open in this tab and what was used last in it, and whether letters are shortcuts. When it may remember nothing, the page works
//! all the same.

use crate::model::Id;
use crate::store::Recent;
use crate::texts::Lang;

const LANG_KEY: &str = "limpide.lang";
const AUDIT_KEY: &str = "limpide.audit";
const KEYS_KEY: &str = "limpide.keys";
const OFF: &str = "off";

fn local() -> Option<web_sys::Storage> {
    gloo::utils::window().local_storage().ok()?
}

/// Per tab, so that two tabs can have two audits open.
fn tab() -> Option<web_sys::Storage> {
    gloo::utils::window().session_storage().ok()?
}

/// Remembers the language, for `src/boot.js` to choose it at the next visit.
pub fn remember_lang(lang: Lang) {
    if let Some(storage) = local() {
        let _ = storage.set_item(LANG_KEY, lang.code());
    }
}

/// The audit that was open in this tab before it was reloaded.
pub fn current_audit() -> Option<Id> {
    tab()?.get_item(AUDIT_KEY).ok()??.parse().ok()
}

/// Remembers which audit is open in this tab.
pub fn remember_audit(id: Option<Id>) {
    if let Some(storage) = tab() {
        let _ = match id {
            Some(id) => storage.set_item(AUDIT_KEY, &id.to_string()),
            None => storage.remove_item(AUDIT_KEY),
        };
    }
}

fn recent_key() -> Option<String> {
    Some(format!("limpide.recent.{}", current_audit()?))
}

/// The records of the open audit that were used last in this tab.
pub fn recent() -> Recent {
    let kept = || tab()?.get_item(&recent_key()?).ok()?;
    let text: String = kept().unwrap_or_default();
    text.parse().unwrap_or_default()
}

/// Notes that a record of the open audit was used.
pub fn note_recent(id: Id) {
    let mut recent = recent();
    recent.note(id);
    if let (Some(storage), Some(key)) = (tab(), recent_key()) {
        let _ = storage.set_item(&key, &recent.to_string());
    }
}

/// Whether single letters are shortcuts; they are unless they were turned off.
pub fn has_single_keys() -> bool {
    let kept = || local()?.get_item(KEYS_KEY).ok()?;
    kept().as_deref() != Some(OFF)
}

/// Remembers whether single letters are shortcuts.
pub fn remember_single_keys(on: bool) {
    if let Some(storage) = local() {
        let _ = if on {
            storage.remove_item(KEYS_KEY)
        } else {
            storage.set_item(KEYS_KEY, OFF)
        };
    }
}
