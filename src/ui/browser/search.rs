//! Searching without regard to case and accents.

use js_sys::JsString;

/// A text without capitals and accents, so that « éd » finds « Éditeur ».
pub fn fold(text: &str) -> String {
    // NFD puts accents behind their letter, in the block of combining marks.
    String::from(JsString::from(text).normalize("NFD"))
        .chars()
        .filter(|letter| !('\u{300}'..='\u{36f}').contains(letter))
        .flat_map(char::to_lowercase)
        .collect()
}
