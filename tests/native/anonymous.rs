//! A copy that says no longer of whom it speaks.

use limpide::anonymous::{Amounts, Choices, texts};
use limpide::audit;
use limpide::bundle;
use limpide::model::{Collection, Model};
use limpide::report::anonymous::copy;
use limpide::rules::ALL;
use limpide::texts::Texts;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::arbitrary::models;
use crate::cli::{code, demonstration, out, run};
use crate::english;

fn anonymous(model: &Model, choices: Choices) -> Model {
    copy(model, choices, &Texts::embedded(english()))
}

fn read(text: &str) -> Model {
    bundle::read(text.as_bytes()).unwrap().model
}

fn demo() -> Model {
    read(&std::fs::read_to_string(demonstration()).unwrap())
}

/// The texts of a model and the identities of its records, of three letters or more.
fn originals(model: &Model) -> Vec<String> {
    let words = texts(model).into_iter();
    let ids = model
        .all_records()
        .map(|record| record.as_record().id().to_string());
    let all = words.chain(ids);
    all.filter(|it| it.chars().filter(|letter| letter.is_alphanumeric()).count() >= 3)
        .collect()
}

/// Every string of a JSON value, keys too.
fn strings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|it| strings(it, found)),
        Value::Object(map) => map.iter().for_each(|(name, it)| {
            found.push(name.clone());
            strings(it, found);
        }),
        _ => {}
    }
}

#[test]
fn no_original_word_of_the_demonstration_is_left() {
    let model = demo();
    let written = bundle::write(&anonymous(&model, Choices::default()));
    for original in originals(&model) {
        assert!(!written.contains(&original), "{original}");
    }
}

#[test]
fn the_copy_has_as_many_records_and_the_same_links_and_rules_find_the_same() {
    let model = demo();
    let kept = Choices {
        amounts: Amounts::Kept,
        suppliers: true,
        place: true,
    };
    let copied = anonymous(&model, kept);
    for &collection in Collection::TABLES {
        assert_eq!(
            copied.count(collection),
            model.count(collection),
            "{}",
            collection.name()
        );
    }
    let today = "2026-11-24".parse().unwrap();
    let found = |model: &Model| {
        let findings = audit::run(model, today, &ALL).findings;
        let mut rules: Vec<_> = findings
            .iter()
            .map(|it| (it.rule, it.subjects.len()))
            .collect();
        rules.sort_unstable();
        rules
    };
    let (before, after) = (found(&model), found(&copied));
    let same = before.iter().filter(|it| after.contains(it)).count();
    assert!(same * 10 >= before.len() * 9, "{same} of {}", before.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn nothing_of_any_audit_is_left_but_codes_dates_and_numbers(model in models()) {
        let copied = anonymous(&model, Choices::default());
        let written = bundle::write(&copied);
        prop_assert_eq!(&read(&written), &copied);
        let mut left = Vec::new();
        strings(&serde_json::from_str(&written).unwrap(), &mut left);
        let mut words: Vec<String> = texts(&model);
        words.extend(model.all_records().map(|it| it.as_record().id().to_string()));
        // A word of the user may happen to be one of the program, such as a code.
        let known = bundle::write(&anonymous(&Model::default(), Choices::default()));
        for word in words.iter().filter(|it| it.chars().count() >= 3 && !known.contains(*it)) {
            let is_own = word.chars().all(|it| it.is_ascii_lowercase() || it == '-');
            prop_assert!(is_own || !left.contains(word), "{word}");
        }
        for unknown in ["__proto__", "constructor", "toString"] {
            prop_assert!(!left.iter().any(|it| it == unknown));
        }
    }
}

#[test]
fn amounts_suppliers_and_place_are_as_chosen() {
    let bundle = json!({
        "format": "limpide", "version": 1,
        "organisation": {
            "id": "01935000-0000-7000-8000-000000000001", "name": "Atelier",
            "canton": "VD", "headcount": 8, "unknown": "secret",
        },
        "parties": [
            { "id": "01935000-0000-7000-8000-000000000002", "name": "Anne", "kind": "person" },
            { "id": "01935000-0000-7000-8000-000000000003", "name": "Hébergeur SA", "kind": "supplier" },
        ],
        "costs": [{ "id": "01935000-0000-7000-8000-000000000004", "name": "Licence", "amount": "1234.50 CHF" }],
        "decisions": [{
            "id": "01935000-0000-7000-8000-000000000005", "name": "Oui",
            "findings": ["sec-mfa-missing@01935000-0000-7000-8000-000000000002", "Anne Favre le veut"],
        }],
    });
    let model = read(&bundle.to_string());
    let written = |choices| bundle::to_json(&anonymous(&model, choices));
    let strict = written(Choices::default());
    assert_eq!(strict["costs"][0]["amount"], "1200 CHF");
    assert_eq!(strict["parties"][1]["name"], "Person or organisation 2");
    assert_eq!(strict["organisation"].get("canton"), None);
    assert_eq!(strict["organisation"].get("unknown"), None);
    let anne = strict["parties"][0]["id"].as_str().unwrap();
    let findings = json!([format!("sec-mfa-missing@{anne}"), "…"]);
    assert_eq!(strict["decisions"][0]["findings"], findings);

    let open = written(Choices {
        amounts: Amounts::Kept,
        suppliers: true,
        place: true,
    });
    assert_eq!(open["costs"][0]["amount"], "1234.50 CHF");
    assert_eq!(open["parties"][1]["name"], "Hébergeur SA");
    assert_eq!(open["organisation"]["canton"], "VD");
    assert_ne!(open["parties"][0]["name"], "Anne");
    let without = written(Choices {
        amounts: Amounts::LeftOut,
        ..Choices::default()
    });
    assert_eq!(without["costs"][0].get("amount"), None);
}

#[test]
fn the_command_writes_a_bundle() {
    let output = run(&[
        "anonymise",
        &demonstration(),
        "--lang",
        "en",
        "--amounts",
        "left-out",
    ]);
    assert_eq!(code(&output), 0);
    let model = read(&out(&output));
    assert_eq!(
        model.count(Collection::Services),
        demo().count(Collection::Services)
    );
    assert_eq!(
        code(&run(&[
            "anonymise",
            &demonstration(),
            "--amounts",
            "doubled"
        ])),
        2
    );
}
