//! The command, run as a user or a script runs it.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use limpide::audit::{Theme, View};
use limpide::bundle;
use limpide::report::phrase::PlainFormats;
use limpide::report::rule::rule_page;
use limpide::report::text;
use limpide::report::whatif::story;
use limpide::rules;
use limpide::texts::{Lang, Texts};
use limpide::whatif::{
    ASKED, AidKind, Change, Event, Gap, How, Readable, Standing, Way, events_of,
};
use serde_json::Value;

use crate::fixture;

const TODAY: &str = "2026-11-24";

fn limpide(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_limpide"));
    command.args(args).env_clear();
    command
}

pub(crate) fn run(args: &[&str]) -> Output {
    limpide(args).output().unwrap()
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn broken(name: &str) -> String {
    let path = fixture(&format!("broken/{name}.limpide.json"));
    path.to_str().unwrap().to_owned()
}

fn example() -> String {
    fixture("v1/example.limpide.json")
        .to_str()
        .unwrap()
        .to_owned()
}

pub(crate) fn demonstration() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demo/fiduciary.fr.limpide.json");
    path.to_str().unwrap().to_owned()
}

/// Lines joined again, as they are broken at the width of the screen.
pub(crate) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn validate_says_that_a_bundle_is_whole() {
    let output = run(&["validate", &example(), "--lang", "en"]);
    assert_eq!(code(&output), 0);
    assert!(flat(&out(&output)).ends_with("File intact, 6 records."));
    assert_eq!(err(&output), "");
}

#[test]
fn validate_lists_the_places_to_correct() {
    let output = run(&["validate", &broken("unknown-codes"), "--lang", "en"]);
    assert_eq!(code(&output), 1);
    let text = flat(&out(&output));
    assert!(text.contains("3 places to correct"), "{text}");
    assert!(
        text.contains("(in the file: /services/1/criticality)"),
        "{text}"
    );
    assert_eq!(err(&output), "");
}

#[test]
fn digest_prints_what_another_program_can_recompute() {
    let output = run(&["digest", &example()]);
    assert_eq!((code(&output), err(&output)), (0, String::new()));
    let expected = "da23ad0c49de48a7b81c41fd5f45cdf5ab5fc610a5704a55aa6aa1d11cfaa16b\n";
    assert_eq!(out(&output), expected);
}

#[test]
fn a_refused_file_is_told_on_the_standard_error() {
    for command in ["validate", "digest", "audit"] {
        let output = run(&[command, &broken("duplicate-id"), "--lang", "en"]);
        assert_eq!(code(&output), 2);
        assert_eq!(out(&output), "");
        let text = flat(&err(&output));
        assert!(text.contains("This file is damaged"), "{text}");
        assert!(text.contains("/services/1/id"), "{text}");
    }
}

#[test]
fn every_broken_file_ends_with_the_code_of_the_documentation() {
    for entry in std::fs::read_dir(fixture("broken")).unwrap() {
        let path = entry.unwrap().path();
        let opened = limpide::bundle::read(&std::fs::read(&path).unwrap());
        let expected = match opened {
            Ok(opened) if opened.problems.is_empty() => 0,
            Ok(_) => 1,
            Err(_) => 2,
        };
        let output = run(&["validate", path.to_str().unwrap()]);
        assert_eq!(code(&output), expected, "{}", path.display());
    }
}

#[test]
fn reads_the_standard_input() {
    let mut child = limpide(&["validate", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let bundle = std::fs::read(example()).unwrap();
    child.stdin.take().unwrap().write_all(&bundle).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(code(&output), 0);
    assert!(
        out(&output).starts_with("Entrée standard — "),
        "{}",
        out(&output)
    );
}

#[test]
fn says_why_a_file_cannot_be_read() {
    let output = run(&["validate", "no-such-file"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("n’existe pas"), "{}", err(&output));
    let output = run(&["validate", env!("CARGO_MANIFEST_DIR")]);
    assert_eq!(code(&output), 2);
    assert!(
        flat(&err(&output)).contains("C’est un dossier"),
        "{}",
        err(&output)
    );
}

#[test]
fn the_findings_are_those_of_the_core() {
    let bytes = std::fs::read(demonstration()).unwrap();
    let model = limpide::bundle::read(&bytes).unwrap().model;
    let audit = limpide::audit::run(&model, TODAY.parse().unwrap(), &limpide::rules::ALL);
    assert!(!audit.findings.is_empty());

    let args = [
        "audit",
        &demonstration(),
        "--format",
        "json",
        "--today",
        TODAY,
    ];
    let output = run(&args);
    assert_eq!(code(&output), 1);
    let json: Value = serde_json::from_str(&out(&output)).unwrap();
    let keys: Vec<_> = json["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["key"].as_str())
        .collect();
    let expected: Vec<_> = audit.findings.iter().map(|finding| finding.key()).collect();
    assert_eq!(
        keys,
        expected
            .iter()
            .map(|key| Some(key.as_str()))
            .collect::<Vec<_>>()
    );
    assert_eq!(out(&run(&args)), out(&output), "the same output each time");
}

/// The same file is held against the page's findings in `tests/browser`.
#[test]
fn the_findings_of_the_demonstration_are_those_expected() {
    for &lang in Lang::all() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demo");
        let file = folder.join(limpide::demo::file_name(lang));
        let file = file.to_str().unwrap();
        let output = run(&["audit", file, "--format", "json", "--today", TODAY]);
        let json: Value = serde_json::from_str(&out(&output)).unwrap();
        let findings = json["findings"].as_array().unwrap().iter();
        let lines: String = findings
            .map(|finding| {
                let word = |name: &str| finding[name].as_str().unwrap();
                let (severity, certainty) = (word("severity"), word("certainty"));
                format!("{severity} {certainty} {}\n", word("key"))
            })
            .collect();
        crate::expect_file(&crate::fixture("demonstration.findings.txt"), &lines);
    }
}

#[test]
fn findings_as_json_have_the_fields_that_are_documented() {
    let output = run(&[
        "audit",
        &demonstration(),
        "--format",
        "json",
        "--today",
        TODAY,
    ]);
    let json: Value = serde_json::from_str(&out(&output)).unwrap();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/command.md");
    let page = std::fs::read_to_string(page).unwrap();
    let documented = |name: &str| page.contains(&format!("`{name}`"));
    let mut fields: Vec<&String> = json.as_object().unwrap().keys().collect();
    for finding in json["findings"].as_array().unwrap() {
        fields.extend(finding.as_object().unwrap().keys());
        fields.extend(finding["phrases"].as_object().unwrap().keys());
        for fact in finding["facts"].as_object().unwrap().values() {
            assert!(documented(fact["kind"].as_str().unwrap()), "{fact}");
        }
        for code in ["severity", "certainty", "theme"] {
            assert!(documented(finding[code].as_str().unwrap()), "{code}");
        }
        assert!(finding["subjects"][0]["id"].is_string());
    }
    for field in fields {
        assert!(documented(field), "{field}");
    }
}

#[test]
fn findings_are_readable_in_a_terminal_of_eighty_columns() {
    for &lang in Lang::all() {
        let texts = Texts::embedded(lang);
        let output = run(&[
            "audit",
            &demonstration(),
            "--today",
            TODAY,
            "--lang",
            lang.code(),
        ]);
        let text = out(&output);
        for line in text.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
        assert!(!text.contains('⟦'), "{text}");
        let important = text.find(&texts.get("severity-high")).unwrap();
        let minor = text.find(&texts.get("severity-medium")).unwrap();
        assert!(important < minor, "{text}");
    }
}

#[test]
fn a_name_between_quotation_marks_may_hold_others() {
    for (lang, name) in [
        ("fr", "« Fonctionnement du tableur “Mandats” »"),
        ("en", "“How the ‘Mandates’ spreadsheet works”"),
    ] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demo");
        let file = folder.join(format!("fiduciary.{lang}.limpide.json"));
        let file = file.to_str().unwrap();
        let output = run(&["audit", file, "--today", TODAY, "--lang", lang]);
        let text = flat(&out(&output)).replace('\u{a0}', " ");
        assert!(text.contains(name), "{text}");
    }
}

#[test]
fn an_audit_without_findings_ends_well() {
    let empty = limpide::bundle::write(&limpide::model::Model::default());
    let path = std::env::temp_dir().join(format!("limpide-{}.limpide.json", std::process::id()));
    std::fs::write(&path, empty).unwrap();
    let output = run(&["audit", path.to_str().unwrap()]);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(code(&output), 0, "{}", out(&output));
}

#[test]
fn what_cannot_be_read_is_told_beside_the_findings() {
    let output = run(&[
        "audit",
        &broken("newer-version"),
        "--format",
        "json",
        "--lang",
        "en",
    ]);
    let text = flat(&err(&output));
    assert!(
        text.contains("newer version of Limpide (format 7)"),
        "{text}"
    );
    assert!(text.contains("/services/1/criticality"), "{text}");
    assert!(serde_json::from_str::<Value>(&out(&output)).is_ok());
}

#[test]
fn speaks_the_language_of_the_option_then_of_the_environment_then_french() {
    let about = |args: &[&str], variables: &[(&str, &str)]| {
        let output = limpide(args)
            .envs(variables.iter().copied())
            .output()
            .unwrap();
        out(&output).lines().next().unwrap().to_owned()
    };
    let [french, english] =
        [Lang::reference(), crate::english()].map(|lang| Texts::embedded(lang).get("cli-about"));
    assert_eq!(about(&["--help"], &[]), french);
    assert_eq!(about(&["--help"], &[("LANG", "C.UTF-8")]), french);
    assert_eq!(about(&["--help"], &[("LANG", "en_GB.UTF-8")]), english);
    assert_eq!(
        about(&["--help"], &[("LANG", "fr_CH"), ("LC_ALL", "en_GB")]),
        english
    );
    assert_eq!(
        about(&["--help", "--lang", "fr"], &[("LANG", "en_GB")]),
        french
    );
    assert_eq!(about(&["--lang=en", "--help"], &[]), english);
    for lang in Lang::all() {
        let expected = Texts::embedded(*lang).get("cli-about");
        assert_eq!(about(&["--help", "--lang", lang.code()], &[]), expected);
    }
}

#[test]
fn the_help_is_wholly_in_the_language() {
    for args in [
        &["--help"][..],
        &["audit", "--help"],
        &["validate", "-h"],
        &["what-if", "-h"],
        &["rules", "-h"],
    ] {
        let output = run(args);
        assert_eq!(code(&output), 0);
        let text = out(&output);
        for english in [
            "Usage",
            "Options:",
            "Print",
            "possible values",
            "default",
            "COMMAND>",
        ] {
            assert!(!text.contains(english), "{english}: {text}");
        }
        for line in text.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
}

#[test]
fn mistakes_in_the_command_line_are_told_in_the_language() {
    for (args, expected) in [
        (&[][..], "Il manque la commande"),
        (&["frob"], "« frob » n’existe pas"),
        (&["audit"], "Il manque\u{a0}: <FICHIER>"),
        (&["what-if", "a", "b"], "Il manque\u{a0}: <ÉVÉNEMENT>"),
        (&["audit", "a", "b"], "« b » n’est pas prévu"),
        (&["audit", "a", "--nope"], "« --nope » n’est pas prévu"),
        (
            &["audit", "a", "--format", "xml"],
            "« xml » ne convient pas",
        ),
        (
            &["audit", "a", "--today", "24.11.2026"],
            "« 24.11.2026 » ne convient pas",
        ),
        (&["audit", "a", "--today"], "Il manque une valeur"),
        (
            &["validate", "a", "--today", TODAY],
            "« --today » n’est pas prévu",
        ),
        (&["rules", "--today", TODAY], "« --today » n’est pas prévu"),
        (&["audit", "a", "--lang", "xx"], "« xx » ne convient pas"),
    ] {
        let output = run(args);
        assert_eq!(code(&output), 2, "{args:?}");
        assert_eq!(out(&output), "", "{args:?}");
        let text = err(&output)
            .replace("«\u{a0}", "« ")
            .replace("\u{a0}»", " »");
        assert!(text.contains(expected), "{args:?}: {text}");
        assert!(flat(&text).contains("limpide --help"), "{args:?}: {text}");
    }
}

#[test]
fn stops_without_a_word_when_nobody_reads_on() {
    let mut child = limpide(&["audit", &demonstration(), "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(code(&output), 0);
    assert_eq!(err(&output), "");
}

#[test]
fn a_name_in_a_bundle_cannot_command_the_terminal() {
    let text = std::fs::read_to_string(demonstration()).unwrap();
    let name = "Suite bureautique et messagerie en ligne";
    assert!(text.contains(name));
    let hostile = text.replace(name, "\\u001b[2J\\u009b2J\u{202e}");
    let mut child = limpide(&["audit", "-", "--today", TODAY])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(hostile.as_bytes())
        .unwrap();
    let text = out(&child.wait_with_output().unwrap());
    assert!(text.contains("\u{fffd}[2J"), "{text}");
    assert!(!text.contains(['\u{1b}', '\u{9b}', '\u{202e}']));
}

fn what_if(record: &str, event: &str, more: &[&str]) -> Output {
    let file = demonstration();
    let mut args = vec!["what-if", &file, record, event, "--today", TODAY];
    args.extend(more);
    run(&args)
}

const SERVER: &str = "01935000-0000-7000-8000-000000000404";

#[test]
fn what_would_follow_is_told_of_a_record_by_its_name_or_its_id() {
    let named = what_if("Serveur du bureau", "stops", &[]);
    assert_eq!(code(&named), 1, "{}", err(&named));
    assert_eq!(out(&named), out(&what_if(SERVER, "stops", &[])));
    let text = flat(&out(&named)).replace('\u{a0}', " ");
    assert!(
        text.starts_with("Et si « Serveur du bureau » s’arrêtait ?"),
        "{text}"
    );
    assert!(
        text.contains("6 outils ou services s’arrêteraient."),
        "{text}"
    );
    assert!(text.contains("au bout de 4 heures"), "{text}");
    assert!(text.contains("« Sauvegarde du serveur »"), "{text}");
}

#[test]
fn every_question_about_the_demonstration_is_answered_in_every_language() {
    for &lang in Lang::all() {
        let file = format!("src/demo/{}", limpide::demo::file_name(lang));
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let model = bundle::read(&std::fs::read(path).unwrap()).unwrap().model;
        let texts = Texts::embedded(lang);
        let view = View::new(&model, TODAY.parse().unwrap());
        for collection in ASKED {
            for record in model.records(collection) {
                let subject = record.as_record().id();
                for &event in events_of(&model, subject) {
                    let found = limpide::whatif::what_if(&view, subject, event).unwrap();
                    let told = story(&found, &model, &texts, &PlainFormats);
                    let text = text::what_if(&told, &model, &texts);
                    assert!(!text.contains(['⟦', '{']), "{text}");
                    for (before, after) in text.lines().zip(text.lines().skip(1)) {
                        assert_ne!(before, after, "said twice: {text}");
                    }
                }
            }
        }
    }
}

#[test]
fn what_would_follow_has_the_fields_that_are_documented() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/command.md");
    let page = std::fs::read_to_string(page).unwrap();
    let mut fields = BTreeSet::new();
    for (record, event) in [
        (SERVER, "stops"),
        ("Bureau à Lausanne", "leaks"),
        ("Associé responsable de l’informatique", "leaves"),
        ("Téléphonie IP", "doubles"),
        ("Éditeur de la suite bureautique", "forbidden"),
    ] {
        let output = what_if(record, event, &["--format", "json"]);
        let json: Value = serde_json::from_str(&out(&output)).unwrap();
        assert_eq!(json["format"], "limpide-what-if");
        assert_eq!(json["event"], event);
        let mut waiting = vec![json];
        while let Some(value) = waiting.pop() {
            match value {
                Value::Object(map) => {
                    for (name, value) in map {
                        fields.insert(name);
                        waiting.push(value);
                    }
                }
                Value::Array(values) => waiting.extend(values),
                _ => {}
            }
        }
    }
    let codes = How::ALL
        .iter()
        .map(|it| it.code())
        .chain(Way::ALL.iter().map(|it| it.code()))
        .chain(Readable::ALL.iter().map(|it| it.code()))
        .chain(Change::ALL.iter().map(|it| it.code()))
        .chain(AidKind::ALL.iter().map(|it| it.code()))
        .chain(Standing::ALL.iter().map(|it| it.code()))
        .chain(Gap::ALL.iter().map(|it| it.code()))
        .chain(Event::ALL.iter().map(|it| it.code()));
    fields.extend(codes.map(str::to_owned));
    let missing: Vec<_> = fields
        .iter()
        .filter(|name| !page.contains(&format!("`{name}`")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_record_or_event_that_is_not_there_is_told_with_what_is_near() {
    let plain = |output: &Output| {
        assert_eq!(code(output), 2);
        assert_eq!(out(output), "");
        flat(&err(output)).replace('\u{a0}', " ")
    };
    let text = plain(&what_if("serveur", "stops", &[]));
    assert!(text.contains("Peut-être : « Serveur du bureau »"), "{text}");
    let text = plain(&what_if("Serveur du bureau", "leaves", &[]));
    assert!(text.contains("« leaves » n’est pas possible"), "{text}");
    assert!(text.contains("stops (s’arrête), leaks (fuit)"), "{text}");
    let text = plain(&what_if("Serveur du bureau", "explodes", &["--lang", "en"]));
    assert!(text.contains("“explodes” is not possible"), "{text}");
    let data = "01935000-0000-7000-8000-000000000301";
    let text = plain(&what_if(data, "leaks", &[]));
    assert!(text.contains("On ne peut rien demander de tel"), "{text}");
}

#[test]
fn every_rule_is_named_by_theme_in_every_language() {
    for &lang in Lang::all() {
        let texts = Texts::embedded(lang);
        let output = run(&["rules", "--lang", lang.code()]);
        assert_eq!(code(&output), 0, "{}", err(&output));
        let text = out(&output);
        assert!(!text.contains('⟦'), "{text}");
        assert!(text.lines().all(|line| line.chars().count() <= 80));
        for theme in Theme::ALL {
            let of = rules::ALL.iter().filter(|rule| rule.theme == *theme);
            let of: Vec<_> = of.collect();
            let heading = format!("{} ({})", texts.get(theme.text_id()), of.len());
            let (_, section) = text.split_once(&heading).unwrap_or_else(|| {
                assert!(of.is_empty(), "{heading}");
                ("", "")
            });
            let section = section.split("\n\n").next().unwrap();
            for rule in of {
                let line = format!("  {} · {}", rule.id, texts.get(rule.severity.text_id()));
                assert!(section.lines().any(|it| it == line), "{line}: {section}");
                let title = rule_page(rule, None, &texts).title;
                assert!(flat(section).contains(&flat(&title)), "{title}");
            }
        }
    }
}

#[test]
fn a_rule_is_told_whole() {
    for &lang in Lang::all() {
        let texts = Texts::embedded(lang);
        for rule in rules::ALL.iter() {
            let text = text::rule(rule, &texts);
            assert!(!text.contains(['⟦', '{']), "{text}");
            assert_eq!(
                rule_page(rule, None, &texts).references.len(),
                rule.references.len()
            );
        }
    }
    let ids = ["res-restore-untested", "sec-mfa-missing"];
    let output = run(&["rules", ids[0], ids[1], "--lang", "en"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    let text = out(&output);
    assert!(text.lines().all(|line| line.chars().count() <= 80));
    let text = flat(&text);
    for part in [
        "Rule res-restore-untested · usual weight: Important",
        "Theme: Security",
        "What lies behind: Doors were left open",
        "Why: ",
        "To do: ",
        "May be wrong: ",
        "References: ",
        "Threshold: Number of days for which a test of restoring counts (by default: 365 days)",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let first = text.find(ids[0]).unwrap();
    assert!(first < text.find(ids[1]).unwrap(), "in the order asked for");
}

#[test]
fn rules_as_json_have_the_fields_that_are_documented() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/command.md");
    let page = std::fs::read_to_string(page).unwrap();
    let output = run(&["rules", "--format", "json", "--lang", "en"]);
    assert_eq!(code(&output), 0);
    let json: Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(json["format"], "limpide-rules");
    let told = json["rules"].as_array().unwrap();
    let ids: Vec<_> = told
        .iter()
        .map(|rule| rule["id"].as_str().unwrap())
        .collect();
    let expected: Vec<_> = rules::ALL.iter().map(|rule| rule.id).collect();
    assert_eq!(ids, expected);
    let mut names: BTreeSet<String> = json.as_object().unwrap().keys().cloned().collect();
    for rule in told {
        names.extend(rule.as_object().unwrap().keys().cloned());
        names.extend(rule["phrases"].as_object().unwrap().keys().cloned());
        for code in ["theme", "severity", "effort", "cause"] {
            names.insert(rule[code].as_str().unwrap().to_owned());
        }
        for threshold in rule["thresholds"].as_array().unwrap() {
            names.extend(threshold.as_object().unwrap().keys().cloned());
            names.insert(threshold["unit"].as_str().unwrap().to_owned());
        }
    }
    let missing: Vec<_> = names
        .iter()
        .filter(|name| !page.contains(&format!("`{name}`")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");

    let one = run(&["rules", "sec-mfa-missing", "--format=json", "--lang=en"]);
    let one: Value = serde_json::from_str(&out(&one)).unwrap();
    let of = told.iter().find(|rule| rule["id"] == "sec-mfa-missing");
    assert_eq!(one["rules"], Value::from(vec![of.unwrap().clone()]));
}

#[test]
fn a_rule_that_is_not_there_is_told_with_what_is_near() {
    let output = run(&["rules", "sec-mfa-missing", "sec-mfa-mising", "--lang", "en"]);
    assert_eq!(code(&output), 2);
    assert_eq!(out(&output), "");
    let text = flat(&err(&output));
    assert!(
        text.starts_with("There is no rule “sec-mfa-mising”. Perhaps: sec-mfa-missing, "),
        "{text}"
    );
    let text = flat(&err(&run(&["rules", "mfa"]))).replace('\u{a0}', " ");
    assert!(text.contains("« mfa » n’existe pas"), "{text}");
    assert!(text.contains("sec-mfa-missing"), "{text}");
}

/// The native command must not carry the page: the crates of the browser are
/// not among its dependencies on this machine's platform.
#[test]
fn no_browser_code_is_in_the_command() {
    let tree = |args: &[&str]| {
        let output = Command::new(env!("CARGO"))
            .args(["tree", "--offline", "--locked", "--edges", "normal"])
            .args(["--prefix", "none", "--format", "{p}"])
            .args(args)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", err(&output));
        out(&output)
    };
    let has = |tree: &str, name: &str| {
        tree.lines()
            .any(|line| line.split(' ').next() == Some(name))
    };
    let native = tree(&[]);
    assert!(has(&native, "serde_json"), "{native}");
    let browser = ["yew", "web-sys", "js-sys", "wasm-bindgen", "gloo", "idb"];
    for name in browser {
        assert!(!has(&native, name), "{name}");
    }
    // The same names are found where they are.
    let page = tree(&["--target", "wasm32-unknown-unknown"]);
    for name in browser {
        assert!(has(&page, name), "{name}");
    }
}

#[test]
fn template_writes_a_bundle_in_which_everything_is_proposed() {
    for (lang, mail) in [("fr", "Messagerie et agenda"), ("en", "Mail and calendar")] {
        let output = run(&["template", "association", "--lang", lang]);
        assert_eq!((code(&output), err(&output)), (0, String::new()));
        let opened = bundle::read(&output.stdout).unwrap();
        assert!(opened.problems.is_empty());
        assert!(opened.model.services.iter().any(|it| it.name == mail));
        let told = opened.model.told().unwrap();
        assert_eq!(
            told.all_records().count(),
            1,
            "the organisation alone is told"
        );
    }
}

#[test]
fn template_names_all_and_refuses_what_is_none() {
    let output = run(&["template", "--lang", "en"]);
    assert_eq!(code(&output), 0);
    assert_eq!(out(&output).lines().count(), 7);
    assert!(flat(&out(&output)).contains("medical-practice Medical or therapeutic practice"));
    let output = run(&["template", "circus", "--lang", "en"]);
    assert_eq!((code(&output), out(&output)), (2, String::new()));
}

/// Compares the example with itself after its first service got another name, and
/// a field that this version does not know.
fn differing(options: &[&str]) -> Output {
    let text = std::fs::read_to_string(example()).unwrap();
    let mut json: Value = serde_json::from_str(&text).unwrap();
    json["services"][0]["name"] = "Tout autre".into();
    json["services"][0]["fromTheFuture"] = 3.into();
    let mut child = limpide(&["diff", &example(), "-"])
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(json.to_string().as_bytes()).unwrap();
    drop(input);
    child.wait_with_output().unwrap()
}

#[test]
fn two_files_that_say_the_same_do_not_differ() {
    let output = run(&["diff", &example(), &example(), "--lang", "en"]);
    assert_eq!(code(&output), 0);
    assert_eq!(out(&output), "Records added: 0, removed: 0, changed: 0\n");
}

#[test]
fn what_differs_is_told_field_by_field_even_what_is_not_known() {
    let output = differing(&["--lang", "en", "--today", TODAY]);
    assert_eq!(code(&output), 1);
    let said = out(&output);
    assert!(
        said.starts_with("Records added: 0, removed: 0, changed: 1\n"),
        "{said}"
    );
    assert!(said.contains("~ Tout autre"), "{said}");
    assert!(said.contains("→ Tout autre"), "{said}");
    assert!(said.contains("fromTheFuture: 3"), "{said}");
}

#[test]
fn differences_as_json_have_the_fields_that_are_documented() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/command.md");
    let page = std::fs::read_to_string(page).unwrap();
    let output = differing(&["--format", "json"]);
    let json: Value = serde_json::from_str(&out(&output)).unwrap();
    for field in json.as_object().unwrap().keys() {
        assert!(page.contains(&format!("`{field}`")), "{field}");
    }
    assert_eq!(json["format"], "limpide-diff");
    let record = &json["records"][0];
    assert_eq!(record["change"], "changed");
    assert_eq!(record["fields"][0]["name"], "name");
    assert_eq!(record["fields"][0]["after"], "Tout autre");
}

#[test]
fn a_file_that_cannot_be_compared_is_refused_in_words() {
    let output = run(&["diff", &example(), "nothing.limpide.json", "--lang", "en"]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("nothing.limpide.json"));
}
