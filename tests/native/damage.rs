//! What becomes of files that are damaged, hostile, or of another program.

use std::collections::BTreeSet;

use limpide::bundle::{self, MAX_BYTES, MAX_VALUES, Problem, ProblemKind, Refusal};

use limpide::report::refusal;
use limpide::texts::{Lang, Texts};

use crate::fixture;

/// Every file of `fixtures/broken`, and what is said of it.
const BROKEN: &[(&str, &[&str])] = &[
    ("another-program", &["NotABundle"]),
    ("byte-order-mark", &["opened"]),
    ("cut-in-the-middle", &["Truncated 23:24"]),
    (
        "dangling-references",
        &[
            "opened",
            "/services/1/owner (Serveur) Dangling",
            "/services/1/dependsOn/1 (Serveur) Dangling",
        ],
    ),
    (
        "duplicate-field",
        &[
            "Damaged",
            "/services/1/criticality (Serveur) DuplicateField",
        ],
    ),
    (
        "duplicate-id",
        &[
            "Damaged",
            "/services/1/id (Serveur) DuplicateId of /services/0",
        ],
    ),
    (
        "duplicate-id-in-another-list",
        &[
            "Damaged",
            "/services/1/id (Serveur) DuplicateId of /parties/0",
        ],
    ),
    ("duplicate-list", &["Damaged", "/parties DuplicateField"]),
    ("empty", &["Empty"]),
    ("hostile-names", &["opened"]),
    ("id-missing", &["Damaged", "/services/1/id (Serveur) BadId"]),
    (
        "id-not-a-uuid",
        &["Damaged", "/services/1/id (Serveur) BadId"],
    ),
    ("list-is-an-object", &["Damaged", "/services NotAList"]),
    ("name-is-a-number", &["Damaged", "/services/1/name BadName"]),
    (
        "newer-and-damaged",
        &["Damaged in version 7", "/services/1 NotARecord"],
    ),
    (
        "newer-version",
        &[
            "opened version 7",
            "/services/1/criticality (Serveur) WrongValue \"extreme\"",
        ],
    ),
    ("not-an-object", &["NotABundle"]),
    ("not-utf-8", &["NotText 11:22"]),
    (
        "organisation-missing",
        &["Damaged", "/organisation NotARecord"],
    ),
    ("record-is-a-text", &["Damaged", "/services/1 NotARecord"]),
    (
        "reference-to-another-kind",
        &["opened", "/services/1/owner (Serveur) WrongKind Services"],
    ),
    ("trailing-comma", &["NotJson 13:5"]),
    (
        "unknown-codes",
        &[
            "opened",
            "/organisation/sector (Fiduciaire du Lac) WrongValue \"no-such-sector\"",
            "/organisation/goals/1 (Fiduciaire du Lac) WrongValue \"glory\"",
            "/services/1/criticality (Serveur) WrongValue \"extreme\"",
        ],
    ),
    ("utf-16", &["NotText 1:1"]),
    ("version-missing", &["NoVersion"]),
    ("version-zero", &["NoVersion"]),
    (
        "wrong-types",
        &[
            "opened",
            "/organisation/gdpr (Fiduciaire du Lac) WrongValue \"yes\"",
            "/organisation/country (Fiduciaire du Lac) WrongValue \"ZZ\"",
            "/organisation/headcount (Fiduciaire du Lac) WrongValue \"six\"",
            "/organisation/languages (Fiduciaire du Lac) WrongValue \"fr\"",
            "/organisation/hourlyRate (Fiduciaire du Lac) WrongValue 120",
            "/organisation/auditedOn (Fiduciaire du Lac) WrongValue \"2026-2-30\"",
        ],
    ),
];

/// What is said of a file, in one line each.
fn said(bytes: &[u8]) -> Vec<String> {
    match bundle::read(bytes) {
        Ok(opened) => {
            let version = opened.newer.map(|version| format!(" version {version}"));
            let first = format!("opened{}", version.unwrap_or_default());
            std::iter::once(first)
                .chain(opened.problems.iter().map(problem))
                .collect()
        }
        Err(Refusal::Damaged { problems, newer }) => {
            let version = newer.map(|version| format!(" in version {version}"));
            let first = format!("Damaged{}", version.unwrap_or_default());
            std::iter::once(first)
                .chain(problems.iter().map(problem))
                .collect()
        }
        Err(refusal) => vec![match refusal {
            Refusal::NotText(at) => format!("NotText {}:{}", at.line, at.column),
            Refusal::Truncated(at) => format!("Truncated {}:{}", at.line, at.column),
            Refusal::NotJson(at) => format!("NotJson {}:{}", at.line, at.column),
            Refusal::TooDeep(at) => format!("TooDeep {}:{}", at.line, at.column),
            Refusal::TooLarge { .. } => "TooLarge".to_owned(),
            other => format!("{other:?}"),
        }],
    }
}

fn problem(problem: &Problem) -> String {
    let kind = match &problem.kind {
        ProblemKind::DuplicateField => "DuplicateField".to_owned(),
        ProblemKind::DuplicateId { first, .. } => format!("DuplicateId of {first}"),
        ProblemKind::WrongValue { found, .. } => format!("WrongValue {found}"),
        ProblemKind::Dangling { .. } => "Dangling".to_owned(),
        ProblemKind::WrongKind { found, .. } => format!("WrongKind {found:?}"),
        other @ (ProblemKind::NotAList
        | ProblemKind::NotARecord
        | ProblemKind::BadId
        | ProblemKind::BadName) => format!("{other:?}"),
    };
    let record = problem.record.as_ref().map(|name| format!(" ({name})"));
    format!("{}{} {kind}", problem.place, record.unwrap_or_default())
}

#[test]
fn every_damage_is_told_with_its_place() {
    for (name, expected) in BROKEN {
        let bytes = std::fs::read(fixture(&format!("broken/{name}.limpide.json"))).unwrap();
        assert_eq!(said(&bytes), *expected, "{name}");
    }
}

#[test]
fn every_broken_file_is_tested() {
    let files: BTreeSet<String> = std::fs::read_dir(fixture("broken"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let tested = BROKEN
        .iter()
        .map(|(name, _)| format!("{name}.limpide.json"));
    assert_eq!(files, tested.collect());
}

#[test]
fn what_is_not_understood_is_written_back_as_it_came() {
    for name in [
        "hostile-names",
        "newer-version",
        "wrong-types",
        "unknown-codes",
    ] {
        let text = std::fs::read_to_string(fixture(&format!("broken/{name}.limpide.json")));
        let before: serde_json::Value = serde_json::from_str(&text.unwrap()).unwrap();
        let opened = bundle::read(before.to_string().as_bytes()).unwrap();
        let written = bundle::write(&opened.model);
        let after: serde_json::Value = serde_json::from_str(&written).unwrap();
        // Lists that were absent are written as empty.
        for (key, value) in before.as_object().unwrap() {
            assert_eq!(after.get(key), Some(value), "{name}: {key}");
        }
        let again = bundle::read(written.as_bytes()).unwrap();
        assert_eq!(bundle::write(&again.model), written, "{name}");
    }
}

#[test]
fn ten_thousand_levels_are_refused_at_the_first_that_is_too_deep() {
    let deep = format!(
        r#"{{"format":"limpide","version":1,"a":{}1{}}}"#,
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    assert_eq!(said(deep.as_bytes()), ["TooDeep 1:100"]);
    assert_eq!(said("{\"a\":".repeat(10_000).as_bytes()), ["TooDeep 1:321"]);
    assert_eq!(said("[".repeat(10_000).as_bytes()), ["NotABundle"]);
}

#[test]
fn two_hundred_megabytes_of_nonsense_are_not_even_looked_at() {
    let nonsense = vec![b'{'; 200_000_000];
    assert!(matches!(
        bundle::read(&nonsense),
        Err(Refusal::TooLarge { bytes: 200_000_000 })
    ));
}

#[test]
fn the_largest_nonsense_that_is_looked_at_is_refused_too() {
    let mut many = String::from(r#"{"format":"limpide","version":1,"x":[0"#);
    many.push_str(&",0".repeat(MAX_VALUES));
    assert_eq!(said(many.as_bytes()), ["TooManyValues"]);
    assert_eq!(said(&vec![b' '; MAX_BYTES]), ["Empty"]);
    assert_eq!(said(&vec![0xff; MAX_BYTES]), ["NotText 1:1"]);
}

/// What is said of a file to a person.
fn words(name: &str, texts: &Texts) -> Vec<String> {
    let bytes = std::fs::read(fixture(&format!("broken/{name}.limpide.json"))).unwrap();
    let (first, problems) = match bundle::read(&bytes) {
        Ok(opened) => (
            opened.newer.map(|version| refusal::newer(version, texts)),
            opened.problems,
        ),
        Err(refused) => (
            Some(refusal::refusal(&refused, texts)),
            refused.problems().to_vec(),
        ),
    };
    let problems = problems
        .iter()
        .map(|problem| refusal::problem(problem, texts));
    first.into_iter().chain(problems).collect()
}

#[test]
fn every_damage_has_words_in_every_language() {
    for &lang in Lang::all() {
        let texts = Texts::embedded(lang);
        for (name, _) in BROKEN {
            let words = words(name, &texts).join("\n");
            // A text or a variable that is missing shows itself so.
            assert!(!words.contains(['⟦', '{']), "{lang:?} {name}: {words}");
        }
    }
}

#[test]
fn the_words_say_where_it_is_what_is_wrong_and_what_to_do() {
    let texts = Texts::embedded(crate::english());
    let services = texts.get("collection-services");
    assert_eq!(
        words("cut-in-the-middle", &texts),
        [
            "This file was cut: it stops at line 23, character 24, before its end. The transfer was \
          probably interrupted: get the file again where it came from, or open an older copy."
        ]
    );
    let field = texts.get("field-services-dependsOn");
    assert_eq!(
        words("dangling-references", &texts)[1],
        format!(
            "{services} › record 2 “Serveur” › {field} › item 2 — record \
             018f0000-0000-7000-8000-000000000062 is not in this file ({services}). Choose another \
             one, or remove the link. (in the file: /services/1/dependsOn/1)"
        )
    );
    let field = texts.get("field-services-criticality");
    assert_eq!(
        words("newer-version", &texts)[1],
        format!(
            "{services} › record 2 “Serveur” › {field} — \"extreme\" does not fit; it should be \
             one of these values: comfort, useful, important, vital. The value is kept and counts \
             as “not known”. (in the file: /services/1/criticality)"
        )
    );
}
