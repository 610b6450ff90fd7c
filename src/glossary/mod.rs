//! The glossary: the words of computing, law and money that Limpide uses, each
//! with its everyday word, the advisor's word and a plain explanation.
//!
//! To add a term: a line in `terms.json`, and `term-<code>` with its attributes
//! in `desk/glossary.ftl` of every language. `tests/native/glossary.rs` holds
//! both to each other.

mod fold;
mod reading;

pub use fold::fold;
pub use reading::Span;

use std::sync::LazyLock;

use serde::Deserialize;

use self::reading::Forms;
use crate::texts::Texts;

/// A word that is explained. Its words are texts.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub struct Term {
    /// Its stable code.
    pub code: String,
    /// What it is mostly about: the code of a theme.
    pub theme: String,
    /// Where it comes from: the end of the id of a text.
    pub source: String,
    /// The codes of terms that help to understand it.
    pub related: Vec<String>,
}

impl Term {
    /// The id of its text: the everyday word.
    pub fn text_id(&self) -> String {
        format!("term-{}", self.code)
    }
}

#[derive(Deserialize)]
struct List {
    terms: Vec<Term>,
}

static LIST: LazyLock<List> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    serde_json::from_str(include_str!("terms.json"))
        .unwrap_or_else(|error| panic!("terms.json: {error}"))
});

/// Every term, in no order that a reader would know.
pub fn terms() -> &'static [Term] {
    &LIST.terms
}

/// The term with a code.
pub fn term(code: &str) -> Option<&'static Term> {
    terms().iter().find(|term| term.code == code)
}

/// A term in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The term.
    pub term: &'static Term,
    /// The everyday word.
    pub word: String,
    /// The advisor's word.
    pub expert: String,
    /// What it is.
    pub meaning: String,
    /// An example, where it helps.
    pub example: Option<String>,
    /// What is searched, without case and accents.
    searched: String,
    /// By what it is put in order.
    order: String,
}

impl Entry {
    fn new(term: &'static Term, texts: &Texts) -> (Self, String) {
        let id = term.text_id();
        let word = texts.get(&id);
        let said = |attribute| texts.attribute(&id, attribute, &[]);
        let expert = said("expert").unwrap_or_default();
        let meaning = said("meaning").unwrap_or_default();
        let forms = said("forms").unwrap_or_default();
        let searched = fold(&[word.as_str(), &expert, &forms, &meaning].join("\n"));
        let order = fold(&word);
        let entry = Self {
            term,
            word,
            expert,
            meaning,
            example: said("example"),
            searched,
            order,
        };
        (entry, forms)
    }

    /// The letter under which it stands.
    pub fn letter(&self) -> char {
        let first = self.order.chars().find(|letter| letter.is_alphanumeric());
        first.map_or('#', |letter| letter.to_ascii_uppercase())
    }
}

/// The glossary in one language.
#[derive(Debug)]
pub struct Glossary {
    entries: Vec<Entry>,
    forms: Forms,
}

impl Glossary {
    /// The glossary, from the texts of a language.
    pub fn new(texts: &Texts) -> Self {
        let mut forms = Forms::default();
        let mut entries: Vec<Entry> = terms()
            .iter()
            .map(|term| {
                let (entry, written) = Entry::new(term, texts);
                for form in written.split('|') {
                    forms.add(form, term);
                }
                entry
            })
            .collect();
        entries.sort_by(|a, b| a.order.cmp(&b.order));
        Self { entries, forms }
    }

    /// Every term, in the order of its everyday word.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// A term in this language.
    pub fn entry(&self, code: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.term.code == code)
    }

    /// The terms in which all words of a question are found, whatever their case
    /// and accents; those whose own words begin so come first.
    pub fn search(&self, question: &str) -> Vec<&Entry> {
        let question = fold(question);
        let words: Vec<&str> = question.split_whitespace().collect();
        let mut found: Vec<&Entry> = self
            .entries
            .iter()
            .filter(|entry| words.iter().all(|word| entry.searched.contains(word)))
            .collect();
        let is_named = |entry: &Entry| {
            let (named, _) = entry
                .searched
                .rsplit_once('\n')
                .unwrap_or((&entry.searched, ""));
            let mut names = named.split(['\n', '|']);
            names.any(|name| name.starts_with(question.trim()))
        };
        // It keeps the order of the alphabet among equals.
        found.sort_by_key(|entry| !is_named(entry));
        found
    }

    /// A text in pieces: its words as they are, and those that are explained, each
    /// term where it stands first. What is quoted is in somebody's own words, and
    /// stays untouched.
    pub fn read<'a>(&self, text: &'a str) -> Vec<Span<'a>> {
        self.forms.read(text)
    }
}
