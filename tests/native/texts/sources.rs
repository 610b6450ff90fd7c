//! Looks through the sources of the program.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// How the program asks for a text by its id.
const CALLS: &[&str] = &["t(", ".with(", ".attribute(", "texts.get("];

/// The sources of the program, one after the other, and of the tool that gives
/// its texts to the page.
pub fn program() -> String {
    let mut paths = files_under(&root().join("src"), "rs");
    paths.push(root().join("tools/pin.mjs"));
    paths
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

/// The ids that stand as literals in calls that ask for a text.
pub fn asked_for(sources: &str) -> BTreeSet<&str> {
    let mut ids = BTreeSet::new();
    for call in CALLS {
        for (start, _) in sources.match_indices(call) {
            let before = sources[..start].chars().next_back();
            let inside_a_word = call.starts_with(char::is_alphanumeric)
                && before.is_some_and(|c| c.is_alphanumeric() || c == '_');
            let argument = sources[start + call.len()..].trim_start();
            if !inside_a_word
                && let Some(literal) = argument.strip_prefix('"')
                && let Some((id, _)) = literal.split_once('"')
            {
                ids.insert(id);
            }
        }
    }
    ids
}

/// The folder of the package.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder whose names end so, in order.
pub fn files_under(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_under(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
    files.sort();
    files
}

#[test]
fn calls_that_ask_for_a_text_are_recognised() {
    let sources = r#"texts.get("one") speech.with(
        "two", &[]) {t("three")} assert("no") map.get("no") t(id)"#;
    assert!(asked_for(sources).into_iter().eq(["one", "three", "two"]));
}
