//! `limpide takeover`, and the sheet that it and the page show.

use std::collections::BTreeSet;
use std::path::Path;

use limpide::audit::{self, View};
use limpide::bundle;
use limpide::model::{Collection, Id, Model};
use limpide::report::phrase::PlainFormats;
use limpide::report::takeover::rows;
use limpide::rules::ALL;
use limpide::takeover::{Part, Sheet, sheet};
use limpide::texts::Texts;
use serde_json::{Value, json};

use crate::cli::{code, demonstration, flat, out, run};
use crate::english;

const TODAY: &str = "2026-11-24";

fn id(number: usize) -> String {
    format!("01935000-0000-7000-8000-{number:012}")
}

fn model(tables: Value) -> Model {
    let mut bundle = json!({
        "format": "limpide", "version": 1,
        "organisation": { "id": id(0), "name": "Atelier" },
    });
    let tables = tables.as_object().unwrap().clone();
    bundle.as_object_mut().unwrap().extend(tables);
    bundle::read(bundle.to_string().as_bytes()).unwrap().model
}

fn sheet_of(model: &Model) -> Sheet {
    let today = TODAY.parse().unwrap();
    sheet(&View::new(model, today), &audit::run(model, today, &ALL))
}

fn records(sheet: &Sheet, part: Part) -> Vec<String> {
    let section = sheet.sections.iter().find(|it| it.part == part);
    let records = section.map(|it| it.records.iter().map(Id::to_string).collect());
    records.unwrap_or_default()
}

#[test]
fn an_empty_audit_has_an_empty_sheet_and_nobody_is_accused() {
    let empty = model(json!({}));
    let sheet = sheet_of(&empty);
    assert_eq!(sheet.sections, []);
    assert_eq!(sheet.unknowns, []);
}

#[test]
fn what_matters_most_comes_first() {
    let model = model(json!({
        "parties": [
            { "id": id(1), "name": "Anne", "kind": "person" },
            { "id": id(2), "name": "Bea", "kind": "person", "personKind": "former" },
            { "id": id(3), "name": "Hébergeur", "kind": "supplier" },
        ],
        "services": [
            { "id": id(11), "name": "Agenda", "criticality": "comfort" },
            { "id": id(12), "name": "Fichiers", "criticality": "important" },
            { "id": id(13), "name": "Caisse", "criticality": "vital", "admins": [id(1), id(2)], "supplier": id(3) },
            { "id": id(14), "name": "Ancienne caisse", "criticality": "vital", "status": "dormant" },
        ],
        "contracts": [
            { "id": id(21), "name": "Sans date" },
            { "id": id(22), "name": "Fin proche", "end": "2027-02-01" },
            { "id": id(23), "name": "Préavis long", "end": "2027-06-01", "noticeDays": 180 },
            { "id": id(24), "name": "Terminé", "end": "2026-01-01" },
        ],
        "documents": [
            { "id": id(31), "name": "Charte", "kind": "it-charter", "state": "usable" },
            { "id": id(32), "name": "Accès", "kind": "access-list", "state": "usable" },
            { "id": id(33), "name": "Contacts", "kind": "contacts-sheet", "state": "none" },
        ],
        "actions": [
            { "id": id(41), "name": "Un jour" },
            { "id": id(42), "name": "Bientôt", "due": "2026-12-01", "state": "planned" },
            { "id": id(43), "name": "Fait", "due": "2026-11-01", "state": "done" },
        ],
    }));
    let sheet = sheet_of(&model);
    assert_eq!(records(&sheet, Part::People), [id(1), id(3)]);
    assert_eq!(records(&sheet, Part::Tools), [id(13), id(12)]);
    assert_eq!(records(&sheet, Part::Contracts), [id(23), id(22), id(21)]);
    assert_eq!(records(&sheet, Part::Documents), [id(32), id(31)]);
    assert_eq!(records(&sheet, Part::Actions), [id(42), id(41)]);
    assert_eq!(records(&sheet, Part::Copies), Vec::<String>::new());
}

#[test]
fn the_sheet_says_how_much_it_leaves_out_and_cuts_what_is_long() {
    let services = (1..=20).map(|number| {
        let notes = "very long words ".repeat(30);
        json!({ "id": id(number), "name": notes, "criticality": "vital", "hosting": format!("other:{notes}") })
    });
    let model = model(json!({ "services": services.collect::<Vec<_>>() }));
    let sheet = sheet_of(&model);
    let tools = sheet
        .sections
        .iter()
        .find(|it| it.part == Part::Tools)
        .unwrap();
    assert_eq!((tools.records.len(), tools.left_out), (7, 13));
    let texts = Texts::embedded(english());
    for row in rows(tools, &model, &texts, &PlainFormats) {
        assert!(row.name.chars().count() <= 41, "{}", row.name);
        for (_, words) in row.told {
            assert!(words.chars().count() <= 41, "{words}");
        }
    }
}

#[test]
fn no_secret_that_somebody_wrote_down_is_on_the_sheet() {
    let model = model(json!({
        "parties": [{
            "id": id(1), "name": "Anne", "kind": "person",
            "contactDetails": "mdp : Soleil24",
        }],
    }));
    let sheet = sheet_of(&model);
    let row = &rows(
        &sheet.sections[0],
        &model,
        &Texts::embedded(english()),
        &PlainFormats,
    )[0];
    assert_eq!(row.told.len(), 1);
    assert!(!row.told[0].1.contains("Soleil24"), "{:?}", row.told);
}

#[test]
fn every_field_of_the_sheet_is_one_of_its_records() {
    for part in Part::ALL {
        let fields: BTreeSet<_> = part
            .collection()
            .fields()
            .iter()
            .map(|it| it.name)
            .collect();
        assert_ne!(part.collection(), Collection::Organisation);
        for name in part.fields() {
            assert!(fields.contains(name), "{}: {name}", part.code());
        }
    }
}

#[test]
fn the_command_says_what_blocks_and_gives_the_sheet() {
    let output = run(&[
        "takeover",
        &demonstration(),
        "--lang",
        "en",
        "--today",
        TODAY,
    ]);
    assert_eq!(code(&output), 1);
    let said = flat(&out(&output));
    assert!(said.starts_with("Taking over is blocked by"), "{said}");
    for words in [
        "Whom to call",
        "What must not stop",
        "Contracts",
        "What nobody knows",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn the_command_tells_programs_what_is_documented() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/command.md");
    let page = std::fs::read_to_string(page).unwrap();
    let output = run(&[
        "takeover",
        &demonstration(),
        "--format",
        "json",
        "--today",
        TODAY,
    ]);
    let json: Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(json["blocking"].as_array().unwrap().len(), 8);
    for object in [&json, &json["blocking"][0], &json["sheet"][0]] {
        for (field, value) in object.as_object().unwrap() {
            assert!(page.contains(&format!("`{field}`")), "{field}");
            assert!(!value.is_null());
        }
    }
    for point in json["blocking"].as_array().unwrap() {
        let standing = point["standing"].as_str().unwrap();
        assert!(page.contains(&format!("`{standing}`")), "{standing}");
    }
}
