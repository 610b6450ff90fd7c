//! Handing an audit out as a file.

use crate::bundle::FILE_SUFFIX;
use crate::encryption;
use crate::ui::browser::download;

/// Saves a bundle among the user's downloads, named after its audit.
pub fn export(name: &str, bundle: &str) {
    download(&file_name(name), bundle.as_bytes(), "application/json");
}

/// What the file of an audit is called.
pub(super) fn file_name(name: &str) -> String {
    format!("{}{FILE_SUFFIX}", file_stem(name))
}

/// Saves a bundle that is under a passphrase among the user's downloads.
pub(super) fn export_encrypted(name: &str, content: &[u8]) {
    let suffix = encryption::FILE_SUFFIX;
    let name = format!("{}{suffix}", file_name(name));
    download(&name, content, "application/octet-stream");
}

/// The beginning of a file's name, from the name of the audit.
fn file_stem(name: &str) -> String {
    let stem: String = name
        .trim()
        .chars()
        .map(|letter| {
            if letter.is_alphanumeric() || "-_.".contains(letter) {
                letter
            } else {
                '-'
            }
        })
        .collect();
    if stem.is_empty() {
        "audit".to_owned()
    } else {
        stem
    }
}
