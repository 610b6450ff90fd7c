//! How easily the texts are read, by the formula that each language has of its
//! own. `docs/reading.md` tells the formulas, the thresholds and their sources;
//! `cargo test reading -- --nocapture` prints the figures of every file.

use limpide::texts::Lang;

use super::fluent::PUT_IN;
use super::{readings, refuse, sources};

/// A shorter text is a label: one recognises it, and reads no sentence.
const FEWEST_WORDS: usize = 6;

/// The formulas are made for samples of some hundred words: a file with fewer
/// than this is measured with all others only.
const FEWEST_IN_A_FILE: usize = 100;

/// A longer text is measured by itself too.
const LONG_TEXT: usize = 12;

/// LIX counts the words that have more letters.
const LONG_WORD: usize = 6;

/// How many of the hardest texts of a file are named.
const HARDEST: usize = 8;

/// The measure of a language, from 0 (hard) to 100 (easy).
struct Scale {
    lang: &'static str,
    name: &'static str,
    /// How easy every file must be.
    least: f64,
    /// How easy every long text must be, and how many words its sentences may
    /// have; only the reference is held to it.
    of_a_text: Option<(f64, f64)>,
    ease: fn(&Counts) -> f64,
    syllables: fn(&str) -> usize,
}

const SCALES: &[Scale] = &[
    Scale {
        lang: "fr",
        name: "Flesch, Kandel & Moles",
        least: 75.0,
        of_a_text: Some((50.0, 25.0)),
        ease: |it| 207.0 - 1.015 * it.per_sentence() - 73.6 * it.per_word(),
        syllables: french_syllables,
    },
    Scale {
        lang: "de",
        name: "Flesch, Amstad",
        least: 50.0,
        of_a_text: None,
        ease: |it| 180.0 - it.per_sentence() - 58.5 * it.per_word(),
        syllables: german_syllables,
    },
    Scale {
        lang: "it",
        name: "Gulpease",
        least: 60.0,
        of_a_text: None,
        ease: |it| {
            89.0 + (300.0 * it.sentences as f64 - 10.0 * it.letters as f64) / it.words as f64
        },
        syllables: italian_syllables,
    },
    Scale {
        lang: "en",
        name: "Flesch",
        least: 60.0,
        of_a_text: None,
        ease: |it| 206.835 - 1.015 * it.per_sentence() - 84.6 * it.per_word(),
        syllables: english_syllables,
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
    let apart = |one, two| {
        matches!(
            (one, two),
            ('é' | 'è' | 'ï' | 'ë', _) | (_, 'ï' | 'ë') | ('a' | 'o' | 'u', 'é' | 'è')
        )
    };
    let (count, ends_by_itself) = groups(word, "aeiouyàâäéèêëïîôöùûüœæ", apart);
    let is_mute = ends_by_itself && (word.ends_with('e') || word.ends_with("es"));
    count - usize::from(is_mute && count > 1)
}

fn english_syllables(token: &str) -> usize {
    let word = token.trim_matches(|c: char| !c.is_alphabetic());
    let (count, ends_by_itself) = groups(word, "aeiouy", |one, two| {
        matches!((one, two), ('i' | 'e' | 'u', 'a'))
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

/// A text that is long enough to be measured by itself.
struct Long {
    ease: f64,
    per_sentence: f64,
    place: String,
}

/// The texts of a file that are sentences.
#[derive(Default)]
struct Prose {
    counts: Counts,
    long: Vec<Long>,
}

/// Words that are understood of what people write, and of which passphrases are made:
/// lists that nobody reads.
const WORD_LISTS: &[&str] = &["desk/words", "desk/passphrase"];
/// What is written for those who know the words of their trade, and what nobody
/// reads as a sentence.
const NOT_PLAIN: &[&str] = &[".technical", ".expert", ".forms"];

/// The name of a law is what it is.
fn is_read(name: &str, id: &str) -> bool {
    !WORD_LISTS.contains(&name)
        && !id.starts_with("reference-")
        && !NOT_PLAIN.iter().any(|end| id.ends_with(end))
}

/// The prose of a language, by file.
fn prose(lang: Lang, scale: &Scale) -> Vec<(&'static str, Prose)> {
    let mut files: Vec<(&'static str, Prose)> = Vec::new();
    for (name, id, reading) in readings(lang) {
        let counts = Counts::of(&reading, scale.syllables);
        if counts.words < FEWEST_WORDS || !is_read(name, &id) {
            continue;
        }
        if files.last().is_none_or(|(last, _)| *last != name) {
            files.push((name, Prose::default()));
        }
        let Some((_, prose)) = files.last_mut() else {
            continue;
        };
        prose.counts.add(counts);
        if counts.words > LONG_TEXT {
            prose.long.push(Long {
                ease: (scale.ease)(&counts),
                per_sentence: counts.per_sentence(),
                place: format!("{}/{name}.ftl: {id}: {reading}", lang.code()),
            });
        }
    }
    files
}

fn line(lang: Lang, name: &str, scale: &Scale, counts: &Counts) -> String {
    format!(
        "{} {name:<14} {:>4} texts {:>5} words {:>5.1} words/sentence {:>5.2} syllables/word {:>4.0} {} {:>3.0} LIX",
        lang.code(),
        counts.texts,
        counts.words,
        counts.per_sentence(),
        counts.per_word(),
        (scale.ease)(counts),
        scale.name,
        counts.lix(),
    )
}

#[test]
fn every_file_is_easy_to_read() {
    let mut wrong = Vec::new();
    for &lang in Lang::all() {
        let Some(scale) = scale(lang) else { continue };
        let mut whole = Counts::default();
        for (name, mut prose) in prose(lang, scale) {
            println!("{}", line(lang, name, scale, &prose.counts));
            whole.add(prose.counts);
            let ease = (scale.ease)(&prose.counts);
            if ease < scale.least && prose.counts.words >= FEWEST_IN_A_FILE {
                let place = format!("{}/{name}.ftl", lang.code());
                wrong.push(format!("{place}: {ease:.0}, at least {}", scale.least));
                prose
                    .long
                    .sort_by(|one, other| one.ease.total_cmp(&other.ease));
                let hardest = prose.long.iter().take(HARDEST);
                wrong.extend(hardest.map(|text| format!("  {:.0} {}", text.ease, text.place)));
            }
            if let Some((least, longest)) = scale.of_a_text {
                let hard = |text: &&Long| text.ease < least || text.per_sentence > longest;
                wrong.extend(prose.long.iter().filter(hard).map(|text| {
                    format!(
                        "{:.0}, at least {least}; {:.0} words a sentence, at most {longest}: {}",
                        text.ease, text.per_sentence, text.place
                    )
                }));
            }
        }
        println!("{}", line(lang, "(all)", scale, &whole));
    }
    refuse(&wrong);
}

#[test]
fn the_thresholds_are_those_documented() {
    let page = std::fs::read_to_string(sources::root().join("docs/reading.md")).unwrap();
    for scale in SCALES {
        let row = format!("| {} | {} | {} |", scale.lang, scale.name, scale.least);
        assert!(page.contains(&row), "docs/reading.md lacks {row}");
        if let Some((least, longest)) = scale.of_a_text {
            let sentence = format!("at least {least}, and at most {longest} words a sentence");
            assert!(page.contains(&sentence), "docs/reading.md lacks {sentence}");
        }
    }
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
        ("pièces", 1),
    ] {
        assert_eq!(french_syllables(word), count, "{word}");
    }
    for (word, count) in [
        ("Werkzeug", 2),
        ("Information", 5),
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
