//! The formats in which data can be taken out.

use std::sync::LazyLock;

use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Formats {
    closed: Vec<String>,
    closed_words: Vec<String>,
}

static FORMATS: LazyLock<Formats> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    serde_json::from_str(include_str!("formats.json"))
        .unwrap_or_else(|error| panic!("formats.json: {error}"))
});

/// Whether a format is known to be read by one maker's programs only: by its
/// name, or because the user called it so. A format that nobody listed is not
/// judged.
pub(super) fn is_closed(format: &str) -> bool {
    let format = format.trim().trim_start_matches('.').to_uppercase();
    let mut words = format.split(|c: char| !c.is_alphanumeric());
    FORMATS.closed.contains(&format)
        || words.any(|word| FORMATS.closed_words.iter().any(|closed| closed == word))
}

#[cfg(test)]
mod tests {
    use super::is_closed;

    #[test]
    fn knows_what_one_maker_s_programs_alone_read() {
        for closed in [
            "MDB",
            ".accdb",
            " bak ",
            "format propriétaire",
            "Proprietary (v3)",
        ] {
            assert!(is_closed(closed), "{closed}");
        }
        for other in ["CSV", "PDF/A", "XLSX", "one file per client", "zip", ""] {
            assert!(!is_closed(other), "{other}");
        }
    }
}
