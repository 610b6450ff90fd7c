//! Small organisations that a person can read, with exactly what is found in
//! each. To add one, write `tests/fixtures/organisations/<name>.json`: records
//! by collection and name, in which `"@Name"` stands for another record; and let
//! `UPDATE_EXPECT=1 cargo test` write `<name>.findings.txt` beside it, then judge
//! each line as an experienced advisor would.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use limpide::audit;
use limpide::model::{Collection, Fields, Id, Model};
use limpide::rules;
use serde_json::{Map, Value};

use crate::expect_file;
use crate::texts::sources::{files_under, root};

const TODAY: &str = "2026-11-25";

fn folder() -> PathBuf {
    root().join("tests/fixtures/organisations")
}

/// Every one of them.
pub fn models() -> Vec<Model> {
    let files = files_under(&folder(), "json");
    files.iter().map(|path| model(path)).collect()
}

/// The records of a fixture, with an id each, in the order of the file.
fn model(path: &Path) -> Model {
    let file: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let tables = Collection::TABLES.iter().filter_map(|&collection| {
        let records = file.get(collection.name())?.as_object()?;
        Some((collection, records))
    });
    let mut ids: BTreeMap<String, Id> = BTreeMap::new();
    let mut records: Vec<(Collection, &str, &Value)> = Vec::new();
    for (collection, table) in tables {
        for (name, fields) in table {
            let id = Id::from_u128(2 + ids.len() as u128);
            assert_eq!(ids.insert(name.clone(), id), None, "{name} is there twice");
            records.push((collection, name, fields));
        }
    }
    let mut model = Model::default();
    let mut put = |collection: Collection, id: Id, name: &str, fields: &Value| {
        let mut record = collection.new_record(id);
        record.as_record_mut().set_name(name.to_owned());
        let known: &mut dyn Fields = record.as_record_mut();
        for (field, value) in fields.as_object().unwrap() {
            assert!(
                known.answer(field).is_some(),
                "{name}: no field is called {field}"
            );
            known.set(field, Some(resolved(value, &ids)));
        }
        let mut foreign = Vec::new();
        known.foreign(&limpide::model::Place::root(name), &mut foreign);
        assert!(foreign.is_empty(), "{name}: a value does not fit");
        model.put(record);
    };
    put(
        Collection::Organisation,
        Id::from_u128(1),
        "Organisation",
        &file["organisation"],
    );
    for (collection, name, fields) in records {
        put(collection, ids[name], name, fields);
    }
    model
}

fn resolved(value: &Value, ids: &BTreeMap<String, Id>) -> Value {
    match value {
        Value::String(text) => match text.strip_prefix('@') {
            Some(name) => ids[name].to_string().into(),
            None => value.clone(),
        },
        Value::Array(values) => values.iter().map(|value| resolved(value, ids)).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), resolved(value, ids)))
            .collect::<Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}

/// A line for each finding: weight, certainty, rule, and the records it is about.
fn findings(model: &Model) -> String {
    let audit = audit::run(model, TODAY.parse().unwrap(), &rules::ALL);
    let lines = audit.findings.iter().map(|finding| {
        let name = |id: &Id| model.get(*id).unwrap().as_record().name().to_owned();
        let names: Vec<String> = finding.identity().iter().map(name).collect();
        let (severity, certainty) = (finding.severity.code(), finding.certainty.code());
        format!(
            "{severity} {certainty} {}: {}\n",
            finding.rule,
            names.join(", ")
        )
    });
    lines.collect()
}

#[test]
fn each_small_organisation_has_exactly_the_findings_that_are_written_beside_it() {
    let files = files_under(&folder(), "json");
    assert!(files.len() >= 5, "the organisations were not found");
    for path in files {
        expect_file(
            &path.with_extension("findings.txt"),
            &findings(&model(&path)),
        );
    }
}

#[test]
fn no_rule_makes_more_than_a_fifth_of_the_findings_of_an_organisation() {
    for path in files_under(&folder(), "json") {
        let model = model(&path);
        let audit = audit::run(&model, TODAY.parse().unwrap(), &rules::ALL);
        for rule in rules::ALL.iter() {
            let made = audit.findings.iter().filter(|found| found.rule == rule.id);
            let made = made.count();
            // A finding or two are no noise, however few there are.
            assert!(
                made <= 2 || made * 5 <= audit.findings.len(),
                "{}: {made}",
                rule.id
            );
        }
    }
}

#[test]
fn a_commune_never_sees_an_article_of_the_federal_act() {
    let model = model(&folder().join("commune.json"));
    let audit = audit::run(&model, TODAY.parse().unwrap(), &rules::ALL);
    assert!(audit.findings.len() > 3);
    for finding in &audit.findings {
        for reference in finding.references {
            let (text, _) = reference.text();
            let is_federal = matches!(text, "reference-lpd" | "reference-opdo");
            assert!(
                !is_federal || !reference.speaks_to(&model.organisation),
                "{}",
                finding.rule
            );
        }
    }
}
