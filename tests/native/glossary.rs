//! The glossary: every term has its words in every language, no form stands for two
//! terms, and the terms that the program uses are found where they stand.

use std::collections::{BTreeMap, BTreeSet};

use limpide::audit::Theme;
use limpide::glossary::{Glossary, Span, term, terms};
use limpide::rules;
use limpide::texts::{Lang, Texts};

use crate::texts::fluent::{source_of, texts_of};

fn nothing(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn there_are_at_least_120_terms_that_lead_to_each_other() {
    assert!(terms().len() >= 120, "{}", terms().len());
    let codes: BTreeSet<&str> = terms().iter().map(|term| term.code.as_str()).collect();
    assert_eq!(codes.len(), terms().len(), "a code stands twice");
    let mut wrong = Vec::new();
    for term in terms() {
        if !Theme::ALL.iter().any(|theme| theme.code() == term.theme) {
            wrong.push(format!("{}: no theme {}", term.code, term.theme));
        }
        if term.related.is_empty() {
            wrong.push(format!("{}: it leads nowhere", term.code));
        }
        let lost = term.related.iter();
        let lost = lost.filter(|other| !codes.contains(other.as_str()) || **other == term.code);
        wrong.extend(lost.map(|other| format!("{}: no term {other}", term.code)));
    }
    nothing(&wrong);
}

#[test]
fn every_term_has_its_words_in_every_language_and_every_word_its_term() {
    let mut wrong = Vec::new();
    for &lang in Lang::all() {
        let texts = texts_of(source_of(lang, "desk/glossary"));
        let place = lang.code();
        for term in terms() {
            let id = term.text_id();
            let needed = ["", ".expert", ".forms", ".meaning"].map(|part| format!("{id}{part}"));
            let missing = needed.iter().filter(|id| !texts.contains_key(*id));
            wrong.extend(missing.map(|id| format!("{place}: no text {id}")));
            let source = format!("glossary-source-{}", term.source);
            if !texts.contains_key(&source) {
                wrong.push(format!("{place}: no text {source}"));
            }
        }
        for (id, text) in &texts {
            let code = id.strip_prefix("term-").and_then(|id| id.split('.').next());
            if code.is_some_and(|code| term(code).is_none()) {
                wrong.push(format!("{place}: no term has the text {id}"));
            }
            for reading in &text.readings {
                let is_sentence = id.ends_with(".meaning") || id.ends_with(".example");
                let end = reading.trim_end_matches(['»', '”', '\u{a0}']);
                if is_sentence && !end.ends_with(['.', '?', '!']) {
                    wrong.push(format!("{place}: {id} is no sentence: {reading}"));
                }
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn no_form_stands_for_two_terms() {
    let mut wrong = Vec::new();
    for &lang in Lang::all() {
        let texts = Texts::embedded(lang);
        let mut seen = BTreeMap::new();
        for term in terms() {
            let forms = texts.attribute(&term.text_id(), "forms", &[]);
            for form in forms.unwrap_or_default().split('|') {
                if form.trim() != form || form.is_empty() {
                    wrong.push(format!("{}: {}: «{form}»", lang.code(), term.code));
                }
                if let Some(other) = seen.insert(form.to_owned(), &term.code) {
                    let lang = lang.code();
                    wrong.push(format!("{lang}: {form}: {other} and {}", term.code));
                }
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn the_technical_words_of_every_rule_are_explained() {
    let mut wrong = Vec::new();
    for &lang in Lang::all() {
        let texts = Texts::embedded(lang);
        let glossary = Glossary::new(&texts);
        let wanted = [
            "MFA", "SSO", "SCIM", "TLS", "VPN", "RTO", "RPO", "DNS", "DMARC", "MDM",
        ];
        for rule in rules::ALL.iter() {
            let id = format!("rule-{}", rule.id);
            let said = texts.attribute(&id, "technical", &[]).unwrap_or_default();
            let spans = glossary.read(&said);
            let left = spans.iter().filter_map(|span| match span {
                Span::Words(words) => Some(*words),
                Span::Term(..) => None,
            });
            let left: String = left.collect::<Vec<_>>().join(" ");
            let explained: BTreeSet<&str> = spans
                .iter()
                .filter_map(|span| match span {
                    Span::Term(_, term) => Some(term.code.as_str()),
                    Span::Words(_) => None,
                })
                .collect();
            let words = left.split(|letter: char| !letter.is_alphanumeric());
            let lost = words.filter(|word| wanted.contains(word));
            // A term is explained where it stands first; after that it may stand alone.
            let lost = lost.filter(|word| {
                let term = glossary.search(word).first().map(|entry| &entry.term.code);
                term.is_none_or(|code| !explained.contains(code.as_str()))
            });
            wrong.extend(lost.map(|word| format!("{}: {id}: {word}", lang.code())));
        }
    }
    nothing(&wrong);
}

#[test]
fn a_word_is_found_whatever_its_case_and_accents_and_whichever_of_the_two_it_is() {
    for (lang, question, code) in [
        ("fr", "HAMECONNAGE", "phishing"),
        ("fr", "double verification", "mfa"),
        ("fr", "2fa", "mfa"),
        ("en", "hostage", "ransomware"),
        ("de", "verschlusselung", "encryption"),
        ("de", "DSFA", "dpia"),
        ("it", "copia di sicurezza", "backup"),
        ("it", "responsabile del trattamento", "processor"),
    ] {
        let glossary = Glossary::new(&Texts::embedded(Lang::from_tag(lang).unwrap()));
        let found = glossary.search(question);
        let first = found.first().map(|entry| entry.term.code.as_str());
        assert_eq!(first, Some(code), "{lang}: {question}");
    }
    let glossary = Glossary::new(&Texts::embedded(Lang::reference()));
    assert!(glossary.search("zzz").is_empty());
    assert_eq!(glossary.search(" ").len(), terms().len());
}

#[test]
fn the_terms_stand_in_the_order_of_the_alphabet_whatever_the_accents() {
    for &lang in Lang::all() {
        let glossary = Glossary::new(&Texts::embedded(lang));
        let letters: Vec<char> = glossary.entries().iter().map(|it| it.letter()).collect();
        assert!(letters.is_sorted(), "{}: {letters:?}", lang.code());
        assert!(
            letters.iter().all(char::is_ascii_alphanumeric),
            "{letters:?}"
        );
    }
}
