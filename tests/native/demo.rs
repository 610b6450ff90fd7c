//! The demonstration is true to the notes of its interview.

use std::collections::BTreeMap;

use limpide::audit::View;
use limpide::bundle;
use limpide::demo;
use limpide::model::{Answer, Collection, CostNature, FieldInfo, Fields, Id, Model, Shape};
use limpide::texts::Lang;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::texts::typography;

/// Four days after the interview.
const TODAY: &str = "2026-11-24";

fn bytes(lang: Lang) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demo");
    std::fs::read(folder.join(demo::file_name(lang))).unwrap()
}

pub fn model(lang: Lang) -> Model {
    bundle::read(&bytes(lang)).unwrap().model
}

#[test]
fn opens_without_a_problem_and_is_written_back_to_the_byte() {
    for &lang in Lang::all() {
        let bytes = bytes(lang);
        let opened = bundle::read(&bytes).unwrap();
        assert!(opened.problems.is_empty(), "{:?}", opened.problems);
        assert!(
            bundle::write(&opened.model).as_bytes() == bytes,
            "{} is not what `bundle::write` gives",
            demo::file_name(lang)
        );
    }
}

/// The id referred to, and where it may be.
type Reference = (Id, &'static [Collection]);

/// What a value holds besides words, and the references in it.
fn structure(shape: Shape, value: &Value, refs: &mut Vec<Reference>) -> Value {
    match (shape, value) {
        (Shape::Line | Shape::Prose, Value::String(_)) => "…".into(),
        (Shape::List(of), Value::Array(values)) => {
            values.iter().map(|v| structure(*of, v, refs)).collect()
        }
        (Shape::Part(part), Value::Object(_)) => fields_structure(part.fields, value, refs),
        (Shape::Ref(collections), Value::String(id)) => {
            refs.push((id.parse().unwrap(), collections));
            value.clone()
        }
        _ => value.clone(),
    }
}

/// See [`structure`]; refuses a field that the model does not have.
fn fields_structure(infos: &[FieldInfo], value: &Value, refs: &mut Vec<Reference>) -> Value {
    let fields = value.as_object().unwrap().iter();
    fields
        .filter(|(name, _)| *name != "id" && *name != "name")
        .map(|(name, value)| {
            let info = infos.iter().find(|info| info.name == name);
            let info = info.unwrap_or_else(|| panic!("no field is called {name}"));
            (name.clone(), structure(info.shape, value, refs))
        })
        .collect()
}

/// Everything in a model besides words, by record, and every reference.
fn model_structure(model: &Model) -> (Vec<(Id, Value)>, Vec<Reference>) {
    let mut refs = Vec::new();
    let records = model
        .all_records()
        .map(|record| {
            let value = bundle::record_to_json(record.as_record());
            let infos = record.collection().fields();
            let structure = fields_structure(infos, &value, &mut refs);
            (record.as_record().id(), structure)
        })
        .collect();
    (records, refs)
}

#[test]
fn every_language_says_the_same() {
    let (french, _) = model_structure(&model(Lang::reference()));
    for &lang in Lang::all() {
        assert_eq!(french, model_structure(&model(lang)).0, "{}", lang.code());
    }
}

#[test]
fn every_record_has_a_name_that_nothing_else_of_its_kind_has() {
    for &lang in Lang::all() {
        let model = model(lang);
        for &collection in Collection::TABLES {
            let mut names = BTreeMap::new();
            for record in model.records(collection) {
                let record = record.as_record();
                assert!(!record.name().is_empty());
                let other = names.insert(record.name().to_owned(), record.id());
                assert_eq!(other, None, "{}", record.name());
            }
        }
    }
}

#[test]
fn every_reference_leads_to_a_record_of_the_right_kind() {
    let model = model(Lang::reference());
    for (id, collections) in model_structure(&model).1 {
        let collection = model.get(id).unwrap().collection();
        assert!(collections.contains(&collection), "{id}");
    }
}

#[test]
fn every_language_follows_its_typography() {
    for &lang in Lang::all() {
        let mut waiting: Vec<Value> = vec![serde_json::from_slice(&bytes(lang)).unwrap()];
        while let Some(value) = waiting.pop() {
            match value {
                Value::Object(fields) => waiting.extend(fields.into_iter().map(|(_, it)| it)),
                Value::Array(values) => waiting.extend(values),
                // Codes and dates hold no space.
                Value::String(text) if text.contains(' ') => {
                    let faults = typography::faults(lang, &text);
                    assert!(faults.is_empty(), "{}: {faults:?}: {text}", lang.code());
                }
                _ => {}
            }
        }
    }
}

#[test]
fn each_table_of_the_notes_is_there() {
    let model = model(Lang::reference());
    // What is used: nineteen lines; the password spreadsheet is told under what
    // is held.
    assert_eq!(model.services.len(), 19 + 1);
    // What is held: nine sets; the clients' papers, payment files, mandates and
    // fees, the contact form and the messaging group are told further on.
    assert_eq!(model.data.len(), 9 + 5);
    // What goes round: clients hand in four ways, and ten more flows; that a
    // visitor fills the form and payslips go through the mail follows from them.
    assert_eq!(model.flows.len(), 4 + 10 + 2);
    // What is written: nine lines; how the spreadsheet works is in one head.
    assert_eq!(model.documents.len(), 9 + 1);
    // Who can do what: two for the server, two for accounting, one for tax,
    // nobody for security, the assistant, and the spreadsheet's partner.
    assert_eq!(model.skills.len(), 8);
    assert_eq!(model.backups.len(), 1);
    assert_eq!(model.disclosures.len(), 1);
    assert_eq!(model.requests.len(), 1);
    assert_eq!(model.organisation.headcount, Answer::Known(8));
    // Nothing was decided, and the firm did not know what a register is.
    assert!(model.decisions.is_empty() && model.processings.is_empty());
}

fn chf(amount: &str) -> Decimal {
    amount.parse().unwrap()
}

#[test]
fn a_year_costs_what_the_notes_add_up_to() {
    let model = model(Lang::reference());
    let view = View::new(&model, TODAY.parse().unwrap());
    let year: Decimal = model
        .costs
        .iter()
        .filter(|cost| cost.nature.is(&CostNature::Running))
        .map(|cost| view.yearly_cost(cost).unwrap().amount)
        .sum();
    // Told by the year: accounting 4,320, tax 1,980, payroll 1,440, server 900,
    // website 600, antivirus 410.
    let by_year = 4320 + 1980 + 1440 + 900 + 600 + 410;
    // Told by the month: upload area 19, signature 39, e-banking 25, telephone
    // 148, printer 119, cellar 140; twelve licences at 15.60 are 187.20.
    let by_month = 19 + 39 + 25 + 148 + 119 + 140;
    let licences = chf("187.20") * Decimal::from(12);
    // Thirty hours at 165.
    let hours = 30 * 165;
    let told = Decimal::from(by_year + by_month * 12 + hours) + licences;
    assert_eq!(year, told);
    assert_eq!(year, chf("22726.40"));

    let bought: Decimal = model
        .costs
        .iter()
        .filter(|cost| cost.nature.is(&CostNature::Investment))
        .map(|cost| {
            let pieces = cost.quantity.known().copied().unwrap_or(1);
            cost.amount.known().unwrap().amount * Decimal::from(pieces)
        })
        .sum();
    // The server, the disk, and nine devices at 1,150.
    assert_eq!(bought, Decimal::from(6800 + 180 + 9 * 1150));
}

#[test]
fn seats_paid_and_used_are_those_told() {
    let model = model(Lang::reference());
    let seats: Vec<(&str, u32, u32)> = model
        .costs
        .iter()
        .filter_map(|cost| {
            let used = *cost.used_quantity.known()?;
            Some((cost.name.as_str(), *cost.quantity.known()?, used))
        })
        .collect();
    assert_eq!(
        seats,
        [
            ("Suite bureautique, 12 licences", 12, 8),
            ("Signature électronique, 10 par mois", 10, 4),
            ("Antivirus, 10 postes", 10, 8),
        ]
    );
}

#[test]
fn what_the_client_did_not_know_is_an_answer_of_its_own() {
    let not_known: Vec<(String, &str)> = model(Lang::reference())
        .all_records()
        .flat_map(|record| {
            let fields: &dyn Fields = record.as_record();
            let name = record.as_record().name().to_owned();
            let value = bundle::record_to_json(record.as_record());
            fields
                .infos()
                .iter()
                .filter(|info| value[info.name].to_string().contains("notKnown"))
                .map(|info| (name.clone(), info.name))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(
        not_known,
        [
            ("Éditeur de l’antivirus".to_owned(), "hqCountry"),
            (
                "Suite bureautique et messagerie en ligne".to_owned(),
                "places"
            ),
        ]
    );
}
