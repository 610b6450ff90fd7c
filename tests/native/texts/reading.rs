//! How easily the texts are read, by the formulas that each language has of its
//! own. `docs/reading.md` tells the figures, the thresholds and the sources.

use std::fmt::Write;

use limpide::texts::Lang;

use super::fluent::PUT_IN;
use super::{readings, refuse};

/// A shorter text is a label: one recognises it, and reads no sentence.
const FEWEST_WORDS: usize = 6;

/// A longer text is looked at by itself when a file is too hard.
const LONG_TEXT: usize = 12;

/// LIX counts the words that are longer than this.
const LONG_WORD: usize = 6;

/// How many of the hardest texts of a file are named.
const HARDEST: usize = 8;

/// The measure of a language: how easy from 0 to 100, and how easy every file
/// must be.
struct Scale {
    lang: &'static str,
    name: &'static str,
    least: f64,
    ease: fn(&Counts) -> f64,
    syllables: fn(&str) -> usize,
}

const SCALES: &[Scale] = &[
    Scale {
        lang: "fr",
        name: "Flesch (Kandel & Moles)",
        least: 60.0,
        ease: |it| 207.0 - 1.015 * it.per_sentence() - 73.6 * it.per_word(),
        syllables: french_syllables,
    },
    Scale {
        lang: "en",
        name: "Flesch",
        least: 60.0,
        ease: |it| 206.835 - 1.015 * it.per_sentence() - 84.6 * it.per_word(),
        syllables: english_syllables,
    },
    Scale {
        lang: "de",
        name: "Flesch (Amstad)",
        least: 50.0,
        ease: |it| 180.0 - it.per_sentence() - 58.5 * it.per_word(),
        syllables: german_syllables,
    },
    Scale {
        lang: "it",
        name: "Gulpease",
        least: 50.0,
        ease: |it| {
            89.0 + (300.0 * it.sentences as f64 - 10.0 * it.letters as f64) / it.words as f64
        },
        syllables: italian_syllables,
    },
];

fn scale(lang: Lang) -> Option<&'static Scale> {
    SCALES.iter().find(|scale| scale.lang == lang.code())
}

/// What the formulas are made of.
#[derive(Clone, Copy, Default)]
struct Counts {
    texts: usize,
    sentences: usize,
    words: usize,
    syllables: usize,
    letters: usize,
    long_words: usize,
}

impl Counts {
    fn of(text: &str, syllables: fn(&str) -> usize) -> Self {
        let mut counts = Self {
            texts: 1,
            ..Self::default()
        };
        let mut is_open = false;
        for token in text.split_whitespace() {
            let letters = token.chars().filter(|c| c.is_alphabetic()).count();
            if token.contains(|c: char| c.is_alphanumeric() || c == PUT_IN) {
                is_open = true;
                counts.words += 1;
                counts.letters += letters;
                counts.long_words += usize::from(letters > LONG_WORD);
                // A figure or what is put in reads as a word of two syllables.
                counts.syllables += if letters == 0 {
                    2
                } else {
                    syllables(token).max(1)
                };
            }
            if token
                .trim_end_matches(['»', ')', '”'])
                .ends_with(['.', '!', '?', '…'])
                && is_open
            {
                counts.sentences += 1;
                is_open = false;
            }
        }
        counts.sentences += usize::from(is_open);
        counts
    }

    fn add(&mut self, other: Self) {
        self.texts += other.texts;
        self.sentences += other.sentences;
        self.words += other.words;
        self.syllables += other.syllables;
        self.letters += other.letters;
        self.long_words += other.long_words;
    }

    fn per_sentence(&self) -> f64 {
        self.words as f64 / self.sentences as f64
    }

    fn per_word(&self) -> f64 {
        self.syllables as f64 / self.words as f64
    }

    /// Björnsson's index: below 40 is easy, above 60 very hard.
    fn lix(&self) -> f64 {
        self.per_sentence() + 100.0 * self.long_words as f64 / self.words as f64
    }
}

/// The syllables of a word: its groups of vowels, where `parts` tells whether two
/// vowels that follow each other are said apart.
fn groups(word: &str, vowels: &str, parts: fn(char, char) -> bool) -> (usize, bool) {
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    let mut count = 0;
    let mut before: Option<char> = None;
    let mut ends_by_itself = false;
    for (index, &letter) in letters.iter().enumerate() {
        let last = index.checked_sub(1).map(|before| letters[before]);
        let is_mute = letter == 'u' && last == Some('q');
        let vowel = vowels.contains(letter) && !is_mute;
        if vowel {
            let begins = before.is_none_or(|before| parts(before, letter));
            count += usize::from(begins);
            ends_by_itself = begins;
        }
        before = vowel.then_some(letter);
    }
    (count, ends_by_itself)
}

/// A mute e at the end is no syllable; an elided word counts with the next.
fn french_syllables(token: &str) -> usize {
    let word = token.trim_matches(|c: char| !c.is_alphabetic());
    let apart = |one, two| match (one, two) {
        ('é' | 'è' | 'ï' | 'ë', _) | (_, 'ï' | 'ë') => true,
        ('a' | 'o' | 'u', 'é' | 'è') => true,
        _ => false,
    };
    let (count, ends_by_itself) = groups(word, "aeiouyàâäéèêëïîôöùûüœæ", apart);
    let is_mute = ends_by_itself && (word.ends_with('e') || word.ends_with("es"));
    count - usize::from(is_mute && count > 1)
}

fn english_syllables(token: &str) -> usize {
    let word = token.trim_matches(|c: char| !c.is_alphabetic());
    let (count, ends_by_itself) = groups(word, "aeiouy", |one, two| {
        matches!((one, two), ('i', 'a' | 'o') | ('e' | 'u', 'a'))
    });
    let is_mute = ends_by_itself && word.ends_with('e') && !word.ends_with("le");
    count - usize::from(is_mute && count > 1)
}

fn german_syllables(token: &str) -> usize {
    let apart = |one, two| {
        let together = ["ei", "ie", "eu", "äu", "au", "ai", "aa", "ee", "oo"];
        !together.contains(&String::from_iter([one, two]).as_str())
    };
    groups(token, "aeiouyäöü", apart).0
}

/// Gulpease counts letters; this is for the table only.
fn italian_syllables(token: &str) -> usize {
    groups(token, "aeiouyàèéìíòóùú", |one, two| {
        "aeoàèéòó".contains(one) && "aeoàèéòó".contains(two)
    })
    .0
}

#[test]
fn every_file_is_easy_to_read() {
    let mut wrong = Vec::new();
    let mut table = String::new();
    for &lang in Lang::all() {
        let Some(scale) = scale(lang) else { continue };
        let mut files: Vec<(&str, Counts, Vec<(f64, String, String)>)> = Vec::new();
        for (name, id, reading) in readings(lang) {
            let counts = Counts::of(&reading, scale.syllables);
            // The name of a law is what it is.
            if counts.words < FEWEST_WORDS || id.starts_with("reference-") {
                continue;
            }
            if files.last().is_none_or(|(last, ..)| *last != name) {
                files.push((name, Counts::default(), Vec::new()));
            }
            if let Some((_, all, texts)) = files.last_mut() {
                all.add(counts);
                if counts.words > LONG_TEXT {
                    if std::env::var_os("HARD").is_some() {
                        println!(
                            "@{}\t{:.0}\t{:.0}\t{name}\t{id}\t{reading}",
                            lang.code(),
                            (scale.ease)(&counts),
                            counts.per_sentence()
                        );
                    }
                    texts.push(((scale.ease)(&counts), id, reading));
                }
            }
        }
        for (name, counts, mut texts) in files {
            let ease = (scale.ease)(&counts);
            writeln!(
                table,
                "| {} | {name} | {} | {} | {:.1} | {:.2} | {ease:.0} | {:.0} |",
                lang.code(),
                counts.texts,
                counts.words,
                counts.per_sentence(),
                counts.per_word(),
                counts.lix(),
            )
            .unwrap();
            if ease < scale.least {
                texts.sort_by(|(one, ..), (other, ..)| one.total_cmp(other));
                wrong.push(format!(
                    "{}/{name}.ftl: {ease:.0}, at least {}",
                    lang.code(),
                    scale.least
                ));
                let hardest = texts.iter().take(HARDEST);
                wrong.extend(hardest.map(|(ease, id, text)| format!("  {ease:.0} {id}: {text}")));
            }
        }
    }
    println!("{table}");
    refuse(&wrong);
}

#[test]
fn syllables_are_counted() {
    for (word, count) in [
        ("outil", 2),
        ("personne", 2),
        ("chaque", 1),
        ("données", 2),
        ("créer", 2),
        ("l’information", 4),
        ("où", 1),
        ("réunion", 3),
        ("évalué", 4),
        ("pièces", 2),
    ] {
        assert_eq!(french_syllables(word), count, "{word}");
    }
    for (word, count) in [
        ("Werkzeug", 2),
        ("Information", 4),
        ("neue", 2),
        ("Quelle", 2),
        ("aktuell", 3),
    ] {
        assert_eq!(german_syllables(word), count, "{word}");
    }
    for (word, count) in [("table", 2), ("house", 1), ("information", 4)] {
        assert_eq!(english_syllables(word), count, "{word}");
    }
}
