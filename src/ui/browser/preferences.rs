//! What the browser remembers besides the audits: the language, and which
//! audit is open in this tab. When it may remember nothing, the page works
//! all the same.

use crate::model::Id;
use crate::texts::Lang;

const LANG_KEY: &str = "limpide.lang";
const AUDIT_KEY: &str = "limpide.audit";

fn local() -> Option<web_sys::Storage> {
    gloo::utils::window().local_storage().ok()?
}

/// Per tab, so that two tabs can have two audits open.
fn tab() -> Option<web_sys::Storage> {
    gloo::utils::window().session_storage().ok()?
}

/// The language chosen before, or the first that the browser asks for.
pub fn preferred_lang() -> Lang {
    let chosen = local().and_then(|storage| storage.get_item(LANG_KEY).ok()?);
    let languages = gloo::utils::window().navigator().languages();
    chosen
        .into_iter()
        .chain(languages.iter().filter_map(|tag| tag.as_string()))
        .find_map(|tag| Lang::from_tag(&tag))
        .unwrap_or_default()
}

/// Remembers the language.
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
