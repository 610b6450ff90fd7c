//! The JSON Schema says what the program writes.

use std::path::Path;

use limpide::bundle::{self, schema::schema};
use limpide::model::Model;
use serde_json::{Value, json};

use crate::{expect_file, fixture};

fn validator() -> jsonschema::Validator {
    jsonschema::draft202012::new(&schema()).unwrap()
}

#[track_caller]
fn accepts(bundle: &Value) {
    let validator = validator();
    let errors: Vec<String> = validator
        .iter_errors(bundle)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[track_caller]
fn refuses(pointer: &str, value: Value) {
    let mut bundle = example();
    *bundle.pointer_mut(pointer).unwrap() = value.clone();
    assert!(!validator().is_valid(&bundle), "{value} at {pointer}");
}

/// The frozen bundle of version 1.
fn example() -> Value {
    let text = std::fs::read_to_string(fixture("v1/example.limpide.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn the_published_schema_is_the_one_of_the_program() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/bundle.schema.json");
    expect_file(&path, &format!("{:#}\n", schema()));
}

#[test]
fn the_schema_is_one_by_the_rules_of_json_schema() {
    assert!(jsonschema::draft202012::meta::is_valid(&schema()));
}

#[test]
fn accepts_what_the_program_writes() {
    accepts(&bundle::to_json(&Model::default()));
    let opened = bundle::read(example().to_string().as_bytes()).unwrap();
    assert!(opened.problems.is_empty());
    accepts(&bundle::to_json(&opened.model));
}

#[test]
fn accepts_not_known_and_other_words_and_unknown_fields() {
    let mut bundle = example();
    bundle["services"][0]["criticality"] = json!({ "notKnown": true });
    bundle["services"][0]["functions"] = json!(["other:Astrologie"]);
    bundle["services"][0]["future"] = json!([{ "anything": null }]);
    bundle["sensors"] = json!([]);
    accepts(&bundle);
}

#[test]
fn refuses_what_the_reader_would_complain_about() {
    refuses("/format", json!("excalidraw"));
    refuses("/version", json!("1"));
    refuses("/organisation", json!([]));
    refuses("/services", json!({}));
    refuses("/services/0", json!("Serveur"));
    refuses("/services/0/id", json!("17"));
    refuses("/services/0/name", json!(null));
    refuses("/services/0/criticality", json!("extreme"));
    refuses("/services/0/criticality", json!({ "notKnown": "yes" }));
    refuses("/services/0/functions", json!(["no-such-function"]));
    refuses("/services/0/owner", json!("Associé"));
    refuses("/services/0/stores/0/data", json!(7));
    refuses("/services/0/userCount", json!(-1));
    refuses("/services/0/userCount", json!(4.5));
    refuses("/organisation/auditedOn", json!("2026-2-3"));
    refuses("/organisation/country", json!("Switzerland"));
    refuses("/organisation/hourlyRate", json!(120));
    refuses("/organisation/hourlyRate", json!("CHF 120"));
}
