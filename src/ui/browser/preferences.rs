//! What the browser remembers besides the audits: the language, for whom findings
//! are told, and which audit is open in this tab. When it may remember nothing, the page works
//! all the same.

use crate::model::Id;
use crate::report::depth::Depth;
use crate::texts::Lang;

const LANG_KEY: &str = "limpide.lang";
const DEPTH_KEY: &str = "limpide.depth";
const AUDIT_KEY: &str = "limpide.audit";

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
