//! Native tests: the core, its texts, its documents and the command.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::allow_attributes,
    reason = "tests say what they hold in their names, and fail by panicking"
)]

mod anonymous;
mod arbitrary;
mod bundle;
mod bundle_page;
mod cli;
mod compare;
mod damage;
mod demo;
mod exchange;
mod follow;
mod fuzz;
mod glossary;
mod interview;
mod layout;
mod map;
mod merge;
mod organisations;
mod readings;
mod round_trip;
mod rules;
mod rules_page;
mod schema;
mod session;
mod takeover;
mod templates;
mod texts;
mod tidy;
mod whatif;

/// English, for tests that read what is said in it.
fn english() -> limpide::texts::Lang {
    limpide::texts::Lang::from_tag("en").unwrap()
}

/// The path of a file under `tests/fixtures`.
fn fixture(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}

/// Compares a file of the repository with what it should be. With the
/// environment variable `UPDATE_EXPECT` set, the file is rewritten instead.
fn expect_file(path: &std::path::Path, expected: &str) {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, expected).unwrap();
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        found == expected,
        "{} is not up to date; UPDATE_EXPECT=1 cargo test rewrites it",
        path.display()
    );
}
