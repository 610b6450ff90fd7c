//! Bytes said as words, which are told by telephone and typed on any keyboard.

use crate::ui::speech::Speech;

/// Each byte as one of the 256 words of the language.
pub fn in_words(speech: &Speech, bytes: &[u8]) -> String {
    let words = speech.t("passphrase-words");
    let words: Vec<&str> = words.split_whitespace().collect();
    let said = bytes
        .iter()
        .map(|at| words.get(usize::from(*at)).copied().unwrap_or_default());
    said.collect::<Vec<_>>().join(" ")
}
