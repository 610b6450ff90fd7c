//! What the texts promise: French is the reference, every language says as
//! much, every text the model needs is there, and none is there for nothing.
//! Each test lists everything it found wrong, one line a text.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use limpide::texts::Lang;

use self::fluent::{source_of, texts_of};
use self::model::{Need, model_texts};

pub mod fluent;
mod model;
mod reading;
pub mod sources;
pub mod typography;

/// Beginnings of the ids that the program puts together from a code, so that
/// no source mentions them whole. The ids of `model.ftl` follow from the model
/// and those of `rules/` from the rules: neither is listed here.
const BUILT_FROM_CODES: &[&str] = &[
    "agenda-",
    "anonymise-amounts-",
    "cause-",
    "certainty-",
    "column-",
    "glossary-source-",
    "help-topic-",
    "history-forget",
    "history-reason-",
    "history-return",
    "interview-",
    "map-letter-",
    "reading-condition-",
    "reading-level-",
    "retention-basis-",
    "severity-",
    "standing-",
    "strength-",
    "takeover-",
    "template-",
    "term-",
    "theme-",
    "unlock-",
];

/// Attributes that explain in sentences; the others and all values are titles.
const EXPLANATIONS: &[&str] = &["hint", "meaning", "empty", "why", "example"];

#[test]
fn every_file_of_a_language_is_read_and_has_no_error() {
    let mut wrong = Vec::new();
    let names = |lang: Lang| lang.sources().iter().map(|(name, _)| *name);
    for &lang in Lang::all() {
        let folder = sources::root().join("src/texts").join(lang.code());
        let on_disk: BTreeSet<_> = sources::files_under(&folder, "ftl")
            .iter()
            .map(|path| path.strip_prefix(&folder).unwrap().with_extension(""))
            .map(|path| path.to_str().unwrap().replace('\\', "/"))
            .collect();
        let read: BTreeSet<_> = names(lang).map(str::to_owned).collect();
        if on_disk != read {
            wrong.push(format!(
                "{}: {on_disk:?} on disk, {read:?} read",
                lang.code()
            ));
        }
        if !names(lang).eq(names(Lang::reference())) {
            wrong.push(format!("{}: not the files of French", lang.code()));
        }
        let mut seen = BTreeSet::new();
        for (name, source) in lang.sources() {
            let resource = parser::parse(*source).unwrap_or_else(|(resource, errors)| {
                wrong.extend(errors.iter().map(|error| {
                    let line = source[..error.pos.start].lines().count();
                    format!("{}/{name}.ftl:{line}: {error}", lang.code())
                }));
                resource
            });
            for entry in resource.body {
                if let Entry::Message(message) = entry
                    && !seen.insert(message.id.name)
                {
                    wrong.push(format!(
                        "{}/{name}.ftl: {} is defined twice",
                        lang.code(),
                        message.id.name
                    ));
                }
            }
        }
    }
    refuse(&wrong);
}

#[test]
fn every_language_has_the_texts_attributes_and_variables_of_french() {
    let mut wrong = Vec::new();
    for &lang in &Lang::all()[1..] {
        for ((name, source), (_, reference)) in
            lang.sources().iter().zip(Lang::reference().sources())
        {
            let (texts, reference) = (texts_of(source), texts_of(reference));
            let place = format!("{}/{name}.ftl", lang.code());
            for (id, french) in &reference {
                match texts.get(id) {
                    None => wrong.push(format!("{place} lacks {id}")),
                    Some(text) if text.variables != french.variables => wrong.push(format!(
                        "{place}: {id} has the variables {:?}, French {:?}",
                        text.variables, french.variables
                    )),
                    Some(_) => {}
                }
            }
            let more = texts.keys().filter(|id| !reference.contains_key(*id));
            wrong.extend(more.map(|id| format!("{place}: French has no {id}")));
        }
    }
    refuse(&wrong);
}

#[test]
fn the_model_has_exactly_the_texts_it_needs() {
    let needed = model_texts().needs;
    let mut wrong = Vec::new();
    for &lang in Lang::all() {
        let texts = texts_of(source_of(lang, "model"));
        let place = format!("{}/model.ftl", lang.code());
        for (id, need) in &needed {
            let asks = |text: &fluent::Text| text.readings.iter().all(|r| r.ends_with('?'));
            match (need, texts.get(id)) {
                (Need::Title | Need::Question, None) => wrong.push(format!("{place} lacks {id}")),
                (Need::Question, Some(text)) if !asks(text) => wrong.push(format!(
                    "{place}: {id} names a yes-or-no field, so it must be a question"
                )),
                _ => {}
            }
        }
        let unused = texts.keys().filter(|id| !needed.contains_key(*id));
        wrong.extend(unused.map(|id| format!("{place}: nothing in the model needs {id}")));
    }
    refuse(&wrong);
}

#[test]
fn no_two_fields_of_a_form_and_no_two_values_of_a_list_read_alike() {
    let mut wrong = Vec::new();
    for &lang in Lang::all() {
        let texts = texts_of(source_of(lang, "model"));
        for ids in model_texts().together.values() {
            let mut seen = BTreeMap::new();
            for id in ids {
                if let Some(text) = texts.get(id)
                    && let Some(other) = seen.insert(&text.readings, id)
                {
                    let reading = text.readings.concat();
                    wrong.push(format!("{}: {other} and {id}: {reading}", lang.code()));
                }
            }
        }
    }
    refuse(&wrong);
}

#[test]
fn titles_have_no_final_period_and_explanations_are_sentences() {
    let mut wrong = Vec::new();
    for &lang in Lang::all() {
        for (id, text) in texts_of(source_of(lang, "model")) {
            let explains = id
                .split_once('.')
                .is_some_and(|(_, attribute)| EXPLANATIONS.contains(&attribute));
            for reading in text.readings {
                let end = reading.trim_end_matches(['»', '”', '\u{A0}', ')']);
                let fits = if explains {
                    end.ends_with(['.', '?', '!'])
                } else {
                    !end.ends_with('.')
                };
                if !fits {
                    let expected = if explains { "a sentence" } else { "a title" };
                    wrong.push(format!(
                        "{}: {id} is not {expected}: {reading}",
                        lang.code()
                    ));
                }
            }
        }
    }
    refuse(&wrong);
}

#[test]
fn no_text_has_two_spaces_in_a_row_or_is_unfinished() {
    let mut wrong = Vec::new();
    for &lang in Lang::all() {
        for (name, id, reading) in readings(lang) {
            if reading.contains("  ") || reading.contains("TODO") {
                wrong.push(format!("{}/{name}.ftl: {id}: {reading}", lang.code()));
            }
        }
    }
    refuse(&wrong);
}

#[test]
fn every_language_follows_its_typography() {
    let mut wrong = Vec::new();
    for &lang in Lang::all() {
        for (name, id, reading) in readings(lang) {
            let faults = typography::faults(lang, &reading).into_iter();
            wrong.extend(
                faults.map(|it| format!("{}/{name}.ftl: {id}: {it}: {reading}", lang.code())),
            );
        }
    }
    if wrong.iter().any(|fault| fault.starts_with("fr/")) {
        wrong.push(format!("To put the spaces in: {}", typography::FRENCH_CURE));
    }
    refuse(&wrong);
}

#[test]
fn every_text_the_program_asks_for_exists_and_every_other_is_refused() {
    let program = sources::program();
    let all: BTreeMap<String, &str> = Lang::reference()
        .sources()
        .iter()
        .flat_map(|(name, source)| texts_of(source).into_keys().map(move |id| (id, *name)))
        .collect();
    let mut wrong: Vec<String> = sources::asked_for(&program)
        .iter()
        .filter(|id| !all.contains_key(**id))
        .map(|id| format!("the program asks for {id}, which no file has"))
        .collect();

    let mut put_in = BTreeSet::new();
    for &lang in Lang::all() {
        for (name, source) in lang.sources() {
            for (id, text) in texts_of(source) {
                let lost = text.texts.iter().filter(|put| !all.contains_key(*put));
                wrong.extend(lost.map(|put| {
                    format!(
                        "{}/{name}.ftl: {id} puts in {put}, which no file has",
                        lang.code()
                    )
                }));
                put_in.extend(text.texts);
            }
        }
    }
    for (id, name) in &all {
        let by_code = BUILT_FROM_CODES.iter().any(|start| id.starts_with(start));
        let is_free = id.contains('.') || *name == "model" || is_of_a_rule(id) || by_code;
        // The longest look comes last: the program is long.
        if !is_free && !put_in.contains(id) && !program.contains(&format!("\"{id}\"")) {
            wrong.push(format!(
                "fr/{name}.ftl: no source mentions {id}; remove it, or list its beginning in \
                 BUILT_FROM_CODES"
            ));
        }
    }
    wrong.extend(
        BUILT_FROM_CODES
            .iter()
            .filter(|start| !all.keys().any(|id| id.starts_with(**start)))
            .map(|start| format!("BUILT_FROM_CODES: no text begins with {start}")),
    );
    refuse(&wrong);
}

fn is_of_a_rule(id: &str) -> bool {
    let mut rules = limpide::rules::ALL.iter();
    rules.any(|rule| id.strip_prefix("rule-") == Some(rule.id))
}

/// The page has the texts of every file but this one.
#[test]
fn only_the_command_uses_the_texts_of_the_command() {
    let its_own = texts_of(source_of(Lang::reference(), "cli"));
    let root = sources::root();
    // The report in plain text is printed by the command only.
    let of_the_command =
        ["src/cli", "src/report/formats.rs", "src/report/text.rs"].map(|path| root.join(path));
    let mut wrong = Vec::new();
    for path in sources::files_under(&root.join("src"), "rs") {
        if !of_the_command.iter().any(|own| path.starts_with(own)) {
            let source = std::fs::read_to_string(&path).unwrap();
            let ids = its_own.keys().map(|id| format!("\"{id}\""));
            let named = ids.filter(|id| source.contains(id));
            wrong.extend(named.map(|id| format!("{} names {id}", path.display())));
            if source.contains("report::text") {
                wrong.push(format!("{} prints the report", path.display()));
            }
        }
    }
    for &lang in Lang::all() {
        for (name, source) in lang.sources().iter().filter(|(name, _)| *name != "cli") {
            for (id, text) in texts_of(source) {
                let put_in = text.texts.iter().filter(|put| its_own.contains_key(*put));
                wrong.extend(
                    put_in.map(|put| format!("{}/{name}.ftl: {id} puts in {put}", lang.code())),
                );
            }
        }
    }
    refuse(&wrong);
}

/// What a person may read in a language: file, id and reading.
fn readings(lang: Lang) -> Vec<(&'static str, String, String)> {
    let mut readings = Vec::new();
    for (name, source) in lang.sources() {
        for (id, text) in texts_of(source) {
            let of_text = text.readings.into_iter();
            readings.extend(of_text.map(|reading| (*name, id.clone(), reading)));
        }
    }
    readings
}

/// Fails with everything that is wrong, one line each.
pub fn refuse(wrong: &[String]) {
    assert!(
        wrong.is_empty(),
        "{} to correct:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Passphrases are made of 256 words, each drawn by one byte. They are typed on any
/// keyboard and told by telephone: a to z only, and no two that one letter tells apart.
#[test]
fn passphrases_are_made_of_256_words_that_are_not_taken_for_each_other() {
    for &lang in Lang::all() {
        let texts = texts_of(source_of(lang, "desk/passphrase"));
        let words = &texts["passphrase-words"].readings[0];
        let words: Vec<&str> = words.split(' ').collect();
        assert_eq!(words.len(), 256, "{}", lang.code());
        for (at, word) in words.iter().enumerate() {
            let is_plain = word.bytes().all(|letter| letter.is_ascii_lowercase());
            assert!(is_plain && word.len() >= 3, "{}: {word}", lang.code());
            for other in &words[..at] {
                assert!(
                    !is_one_letter_away(word, other),
                    "{}: {word} and {other}",
                    lang.code()
                );
            }
        }
    }
}

/// Whether a letter that is another, missing or in excess makes two words the same.
fn is_one_letter_away(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let same = |(a, b): &(&u8, &u8)| a == b;
    let front = one.iter().zip(other).take_while(same).count();
    let behind = one.iter().rev().zip(other.iter().rev()).take_while(same);
    let longer = one.len().max(other.len());
    one.len().abs_diff(other.len()) <= 1 && front + behind.count() + 1 >= longer
}
