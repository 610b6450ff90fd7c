//! No rule is forgotten, and no rule accuses without a reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use limpide::audit::{self, Audit, Decided, Severity, Standing, generated};
use limpide::bundle;
use limpide::demo;
use limpide::model::{Collection, Date, Fields, Id, Model, ProtectionKind, Record};
use limpide::rules;
use limpide::texts::{Lang, Texts};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::arbitrary::models;
use crate::texts::fluent::texts_of;
use crate::texts::sources::{files_under, root};

/// What the page of a rule tells, in this order.
const HEADINGS: &[&str] = &[
    "What it checks",
    "Why it matters",
    "What to do",
    "Known false alarms",
    "References",
];

fn today() -> Date {
    "2026-11-24".parse().unwrap()
}

fn audit(model: &Model) -> Audit {
    audit::run(model, today(), &rules::ALL)
}

/// The file of a rule.
pub struct RuleFile {
    /// The id that follows from where it is.
    pub id: String,
    /// Where it is in the package.
    pub path: PathBuf,
    pub text: String,
}

/// The files of rules.
pub fn files() -> Vec<RuleFile> {
    let folder = root().join("src/rules");
    files_under(&folder, "rs")
        .into_iter()
        .filter_map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let place = path.strip_prefix(&folder).unwrap().with_extension("");
            let id = place.to_str().unwrap().replace(['/', '_'], "-");
            // What is wrong with the map itself has no family in its name.
            let id = id.strip_prefix("map-").unwrap_or(&id).to_owned();
            let path = path.strip_prefix(root()).unwrap().to_owned();
            let is_rule = text.contains("pub const RULE: Rule");
            is_rule.then_some(RuleFile { id, path, text })
        })
        .collect()
}

fn nothing(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_file_of_its_name_and_every_file_is_registered() {
    let mut files: Vec<String> = files().into_iter().map(|file| file.id).collect();
    files.sort_unstable();
    let mut registered: Vec<&str> = rules::ALL.iter().map(|rule| rule.id).collect();
    registered.sort_unstable();
    assert_eq!(registered, files);
}

#[test]
fn every_rule_tells_what_it_is_and_is_tested_both_ways() {
    let mut wrong = Vec::new();
    for RuleFile { id, text, .. } in files() {
        let (code, tests) = text.split_once("#[cfg(test)]").unwrap_or((&text, ""));
        if !code.contains(&format!("id: \"{id}\"")) {
            wrong.push(format!("{id}: its id is not that of its file"));
        }
        let headings: Vec<&str> = code
            .lines()
            .filter_map(|line| line.strip_prefix("//! ## "))
            .collect();
        if headings != HEADINGS {
            wrong.push(format!("{id}: its headings are {headings:?}"));
        }
        let examples = [("fn flags_", "flags("), ("fn accepts_", "accepts(")];
        for (example, call) in examples {
            if !tests.contains(example) || !tests.contains(call) {
                wrong.push(format!("{id}: no test begins with {example}"));
            }
        }
    }
    nothing(&wrong);
}

/// The data files: lists, periods, factors, facts of law.
fn data_files() -> Vec<std::path::PathBuf> {
    let folders = ["src/rules", "src/model/catalogues"];
    let files = folders.map(|folder| files_under(&root().join(folder), "json"));
    files.concat()
}

#[test]
fn every_data_file_says_where_it_is_from_and_when_it_was_right() {
    let mut wrong = Vec::new();
    for path in data_files() {
        let text = fs::read_to_string(&path).unwrap();
        let file: Value = serde_json::from_str(&text).unwrap();
        let said = |name: &str| file[name].as_str().unwrap_or_default().trim().to_owned();
        let missing = ["source", "licence", "validAsOf"].into_iter();
        let missing = missing.filter(|name| said(name).is_empty());
        wrong.extend(missing.map(|name| format!("{}: no {name}", path.display())));
        if said("validAsOf").parse::<Date>().is_err() {
            wrong.push(format!("{}: validAsOf is no date", path.display()));
        }
    }
    nothing(&wrong);
    assert!(data_files().len() > 4, "the data files were not found");
}

#[test]
fn every_rule_has_a_reference_and_its_texts_in_every_language() {
    let mut wrong = Vec::new();
    for rule in rules::ALL.iter() {
        if rule.references.is_empty() {
            wrong.push(format!("{}: no reference", rule.id));
        }
    }
    for &lang in Lang::all() {
        let sources = lang.sources().iter();
        let of_rules = sources.filter(|(name, _)| name.starts_with("rules/"));
        let texts: BTreeMap<_, _> = of_rules.flat_map(|(_, source)| texts_of(source)).collect();
        let known = Texts::embedded(lang);
        for rule in rules::ALL.iter() {
            let id = format!("rule-{}", rule.id);
            let parts = ["", ".finding", ".why", ".action", ".technical"].map(str::to_owned);
            let thresholds = rule.thresholds.iter();
            let thresholds = thresholds.map(|it| format!(".threshold-{}", it.name));
            let needed = parts.into_iter().chain(thresholds);
            let needed: Vec<String> = needed.map(|part| format!("{id}{part}")).collect();
            let missing = needed.iter().filter(|id| !texts.contains_key(*id));
            wrong.extend(missing.map(|id| format!("{}: no text {id}", lang.code())));
            let references = rule.references.iter().map(|reference| reference.text().0);
            wrong.extend(
                references
                    .filter(|text| known.get(text).starts_with('⟦'))
                    .map(|text| format!("{}: no text {text}", lang.code())),
            );
        }
        let lost = texts.keys().filter_map(|id| {
            let rule = id.strip_prefix("rule-")?.split('.').next()?;
            let is_known = rules::ALL.iter().any(|known| known.id == rule);
            (!is_known).then(|| format!("{}: no rule has the text {id}", lang.code()))
        });
        wrong.extend(lost);
    }
    nothing(&wrong);
}

/// The demonstration in every language.
fn demonstrations() -> impl Iterator<Item = Model> {
    Lang::all().iter().map(|&lang| {
        let path = root().join("src/demo").join(demo::file_name(lang));
        bundle::read(&fs::read(path).unwrap()).unwrap().model
    })
}

/// As the page of findings shows it: `src/ui/pages/findings/causes.rs`.
#[test]
fn the_first_look_at_the_demonstration_shows_at_most_seven_causes() {
    for model in demonstrations() {
        let audit = audit(&model);
        let decided = Decided::new(&model, today());
        let standings = audit.findings.iter().map(|it| decided.standing(it));
        let standings: Vec<Standing> = standings.collect();
        let priorities = audit::priorities(&audit, &standings);
        let (first, rest) = audit::headlines(&priorities);
        assert!((1..=7).contains(&first.len()), "{}", first.len());
        assert!(first.iter().all(|it| it.severity > Severity::Low));
        // What can wait weighs no more than what is shown at once.
        let least = first.last().map(|it| it.severity);
        assert!(rest.iter().all(|it| Some(it.severity) <= least));
        // Nothing on which nothing was decided is left out.
        let shown = first.iter().chain(rest).map(audit::Priority::count);
        let open = standings.iter().filter(|it| it.is_open());
        assert_eq!(shown.sum::<usize>(), open.count());
    }
}

#[test]
fn every_threshold_has_its_text_in_every_language() {
    let mut wrong = Vec::new();
    for &lang in Lang::all() {
        let sources = lang.sources().iter();
        let of_rules = sources.filter(|(name, _)| name.starts_with("rules/"));
        let texts: BTreeMap<_, _> = of_rules.flat_map(|(_, source)| texts_of(source)).collect();
        let needed: BTreeSet<String> = rules::ALL
            .iter()
            .flat_map(|rule| {
                let thresholds = rule.thresholds.iter();
                thresholds.map(|it| format!("rule-{}.threshold-{}", rule.id, it.name))
            })
            .collect();
        let given = texts.keys().filter(|id| id.contains(".threshold-"));
        let lost = given.filter(|id| !needed.contains(*id));
        wrong.extend(lost.map(|id| format!("{}: no threshold has the text {id}", lang.code())));
        let missing = needed.iter().filter(|id| !texts.contains_key(*id));
        wrong.extend(missing.map(|id| format!("{}: no text {id}", lang.code())));
    }
    nothing(&wrong);
}

#[test]
fn no_rule_makes_more_than_a_fifth_of_the_demonstration_s_findings() {
    for model in demonstrations() {
        let findings = audit(&model).findings;
        for rule in rules::ALL.iter() {
            let made = findings.iter().filter(|found| found.rule == rule.id);
            let made = made.count();
            assert!(made * 5 <= findings.len(), "{}: {made}", rule.id);
        }
    }
}

#[test]
fn an_empty_audit_accuses_nobody() {
    assert_eq!(audit(&Model::default()).findings, []);
}

/// A record of each kind, of which nothing but the name was said.
#[test]
fn what_was_only_named_is_never_held_against_anybody() {
    let mut model = Model::default();
    for (number, &collection) in (1..).zip(Collection::TABLES) {
        let mut record = collection.new_record(Id::from_u128(number));
        record.as_record_mut().set_name("Serveur".into());
        model.put(record);
    }
    let accusing: Vec<String> = audit(&model)
        .findings
        .iter()
        .filter(|finding| finding.severity > Severity::Medium)
        .map(|finding| finding.key())
        .collect();
    assert_eq!(accusing, [""; 0]);
}

/// Any organisation in which rules find something.
fn organisations() -> impl Strategy<Value = Model> {
    prop_oneof![(1_u32..60).prop_map(generated::organisation), models()]
}

/// The same model in which everything is called otherwise.
fn renamed(model: &Model) -> Model {
    let mut renamed = model.clone();
    for (number, mut record) in model.all_records().enumerate() {
        record.as_record_mut().set_name(format!("Zoé {number}"));
        renamed.put(record);
    }
    renamed
}

/// The rules that speak of a record.
fn speaking_of(audit: &Audit, record: Id) -> BTreeSet<&'static str> {
    let speaking = audit.findings.iter();
    speaking
        .filter(|finding| finding.subjects.contains(&record))
        .map(|finding| finding.rule)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn names_change_no_finding(model in organisations()) {
        prop_assert_eq!(audit(&renamed(&model)), audit(&model));
    }

    #[test]
    fn a_protection_in_place_adds_no_finding_on_what_it_protects(
        model in organisations(),
        which in any::<Index>(),
        kind in any::<Index>(),
    ) {
        let protected = model.services.iter().map(Record::id)
            .chain(model.flows.iter().map(Record::id))
            .chain([model.organisation.id]);
        let protected = *which.get(&protected.collect::<Vec<_>>());
        let kind = kind.get(&(ProtectionKind::INFO.content)().codes);
        let mut protection = Collection::Protections.new_record(Id::from_u128(u128::MAX));
        let fields: &mut dyn Fields = protection.as_record_mut();
        fields.set("kind", Some(json!(kind)));
        fields.set("state", Some(json!("in-place")));
        fields.set("covers", Some(json!([protected.to_string()])));
        let mut better = model.clone();
        better.put(protection);

        let before = speaking_of(&audit(&model), protected);
        let after = speaking_of(&audit(&better), protected);
        prop_assert!(after.is_subset(&before), "{kind}: {after:?}, was {before:?}");
    }
}
