//! What the browser remembers besides the audits: the language, for whom findings are
//! told, whether the tour was taken, whether letters are shortcuts, when each audit was
//! handed out last; and of this tab, which audit is open, what was used last in it, and
//! what was typed on the start screen. When it may remember nothing, the page works all
//! the same. The help tells the user of each.

use crate::model::Id;
use crate::report::depth::Depth;
use crate::store::Recent;
use crate::texts::Lang;

const LANG_KEY: &str = "limpide.lang";
const DEPTH_KEY: &str = "limpide.depth";
const AUDIT_KEY: &str = "limpide.audit";
const KEYS_KEY: &str = "limpide.keys";
const OFF: &str = "off";
const TOUR_KEY: &str = "limpide.tour";
const NAME_KEY: &str = "limpide.name";
/// Before the id of an audit.
const EXPORTED_KEY: &str = "limpide.exported.";

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

/// For whom findings are told.
pub fn depth() -> Depth {
    let remembered = local().and_then(|storage| storage.get_item(DEPTH_KEY).ok()?);
    let depth = remembered.and_then(|code| Depth::of(&code));
    depth.unwrap_or_default()
}

/// Remembers for whom findings are told.
pub fn remember_depth(depth: Depth) {
    if let Some(storage) = local() {
        let _ = storage.set_item(DEPTH_KEY, depth.code());
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

/// Whether the tour was taken or skipped in this browser.
pub fn is_tour_over() -> bool {
    let taken = local().and_then(|storage| storage.get_item(TOUR_KEY).ok()?);
    taken.is_some()
}

/// Remembers that the tour was taken or skipped.
pub fn remember_tour() {
    if let Some(storage) = local() {
        let _ = storage.set_item(TOUR_KEY, "over");
    }
}

/// When an audit was handed out last as a file, in milliseconds since 1970.
pub fn exported_at(id: Id) -> Option<f64> {
    let key = format!("{EXPORTED_KEY}{id}");
    local()?.get_item(&key).ok()??.parse().ok()
}

/// Remembers when an audit was handed out; nothing forgets it.
pub fn remember_export(id: Id, at: Option<f64>) {
    let key = format!("{EXPORTED_KEY}{id}");
    if let Some(storage) = local() {
        let _ = match at {
            Some(at) => storage.set_item(&key, &at.to_string()),
            None => storage.remove_item(&key),
        };
    }
}

/// The name of an organisation that was typed in this tab and not used yet.
pub fn typed_name() -> String {
    let typed = tab().and_then(|storage| storage.get_item(NAME_KEY).ok()?);
    typed.unwrap_or_default()
}

/// Remembers the name that is being typed; an empty one is forgotten.
pub fn remember_typed_name(name: &str) {
    if let Some(storage) = tab() {
        let _ = if name.is_empty() {
            storage.remove_item(NAME_KEY)
        } else {
            storage.set_item(NAME_KEY, name)
        };
    }
}
