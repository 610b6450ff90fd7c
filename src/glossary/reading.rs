//! Finds terms in a running text: whole words, the longest first.

use std::collections::{BTreeMap, BTreeSet};

use super::Term;
use super::fold::fold;

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span<'a> {
    /// Words as they are.
    Words(&'a str),
    /// Words that stand for a term.
    Term(&'a str, &'static Term),
}

/// The words by which terms are spoken of, by their first word.
#[derive(Debug, Default)]
pub(super) struct Forms {
    by_first_word: BTreeMap<String, Vec<(String, &'static Term)>>,
}

/// Marks between which somebody's own words stand.
const QUOTES: [(char, char); 2] = [('«', '»'), ('“', '”')];

impl Forms {
    /// Lets a form stand for a term.
    pub(super) fn add(&mut self, form: &str, term: &'static Term) {
        let forms = self
            .by_first_word
            .entry(fold(first_word(form)))
            .or_default();
        let longer = forms.partition_point(|(other, _)| other.len() > form.len());
        forms.insert(longer, (form.to_owned(), term));
    }

    /// See [`super::Glossary::read`].
    pub(super) fn read<'a>(&self, text: &'a str) -> Vec<Span<'a>> {
        let mut seen = BTreeSet::new();
        let mut spans = Vec::new();
        // Where the words begin that are not yet in a span, and where it is read.
        let (mut start, mut here) = (0, 0);
        while let Some(letter) = text[here..].chars().next() {
            if let Some(length) = quoted(&text[here..]) {
                here += length;
            } else if !letter.is_alphanumeric() {
                here += letter.len_utf8();
            } else if let Some((length, term)) = self.at(&text[here..])
                && seen.insert(term.code.as_str())
            {
                if start < here {
                    spans.push(Span::Words(&text[start..here]));
                }
                spans.push(Span::Term(&text[here..here + length], term));
                here += length;
                start = here;
            } else {
                here += first_word(&text[here..]).len();
            }
        }
        if start < text.len() {
            spans.push(Span::Words(&text[start..]));
        }
        spans
    }

    /// The longest form with which a text begins, and how long it is there.
    fn at(&self, text: &str) -> Option<(usize, &'static Term)> {
        let forms = self.by_first_word.get(&fold(first_word(text)))?;
        forms
            .iter()
            .find_map(|(form, term)| Some((beginning(text, form)?, *term)))
    }
}

/// How long a form is at the beginning of a text, if it stands there as whole words.
/// Case matters, as « IA » is no « ia »; but a sentence may begin with any form.
fn beginning(text: &str, form: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for (place, wanted) in form.chars().enumerate() {
        let (_, found) = letters.next()?;
        let is_space = |letter: char| letter == ' ' || letter == '\u{a0}';
        let fits = found == wanted
            || is_space(found) && is_space(wanted)
            || place == 0 && wanted.is_lowercase() && found.to_lowercase().eq([wanted]);
        if !fits {
            return None;
        }
    }
    let (end, next) = letters.next().unwrap_or((text.len(), ' '));
    (!next.is_alphanumeric()).then_some(end)
}

/// How long the quotation is with which a text begins.
fn quoted(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    let (_, closing) = QUOTES.iter().find(|(opening, _)| *opening == first)?;
    Some(text.find(*closing)? + closing.len_utf8())
}

/// The letters and digits at the beginning of a text.
fn first_word(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_alphanumeric());
    &text[..end.unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::glossary::term;

    fn forms() -> Forms {
        let mut forms = Forms::default();
        for (form, code) in [
            ("chiffrement", "encryption"),
            ("chiffrement de bout en bout", "e2ee"),
            ("IA", "ai"),
            ("e-banking", "api"),
        ] {
            forms.add(form, term(code).expect("is a term"));
        }
        forms
    }

    /// The words that are explained in a text, and by which term.
    fn explained(text: &str) -> Vec<(&str, &str)> {
        let spans = forms().read(text);
        let whole: String = spans
            .iter()
            .map(|span| match *span {
                Span::Words(words) | Span::Term(words, _) => words,
            })
            .collect();
        assert_eq!(whole, text);
        let terms = spans.into_iter().filter_map(|span| match span {
            Span::Term(words, term) => Some((words, term.code.as_str())),
            Span::Words(_) => None,
        });
        terms.collect()
    }

    #[test]
    fn the_longest_form_is_the_one_meant() {
        assert_eq!(
            explained("Le chiffrement de\u{a0}bout en bout, c’est bien."),
            [("chiffrement de\u{a0}bout en bout", "e2ee")]
        );
        assert_eq!(
            explained("Le chiffrement de la clé"),
            [("chiffrement", "encryption")]
        );
    }

    #[test]
    fn a_term_is_explained_once_and_only_as_whole_words() {
        assert_eq!(
            explained("Chiffrement, chiffrement et déchiffrement"),
            [("Chiffrement", "encryption")]
        );
        assert_eq!(explained("chiffrements"), []);
        assert_eq!(
            explained("L’IA de Maria, ia"),
            [("IA", "ai")],
            "an abbreviation is written so"
        );
        assert_eq!(explained("L’e-banking"), [("e-banking", "api")]);
    }

    #[test]
    fn what_somebody_named_is_left_alone() {
        assert_eq!(
            explained("«\u{a0}IA “du” chiffrement\u{a0}» et «IA» sans chiffrement"),
            [("chiffrement", "encryption")]
        );
        assert_eq!(explained("« jamais fermé, IA"), [("IA", "ai")]);
        assert_eq!(explained(""), []);
    }
}
