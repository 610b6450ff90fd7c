//! An audit that is followed finds, after each change, what a look at the whole finds.

use limpide::audit::{self, Followed, generated};
use limpide::model::{AnyRecord, Collection, Date, Fields, Model};
use limpide::rules;
use limpide::templates::Template;
use limpide::texts::Lang;
use proptest::prelude::*;
use serde_json::Value;

use crate::{demo, organisations, templates};

fn today() -> Date {
    "2026-11-25".parse().unwrap()
}

/// Takes a record out, puts one in again that was taken out, or changes an answer of a
/// record: to that of another record of its kind, to none, or to not known. The numbers
/// choose which.
fn next(model: &Model, gone: &mut Vec<AnyRecord>, numbers: [usize; 4]) -> Model {
    let [of, at, which, _] = numbers;
    let mut next = model.clone();
    match which % 5 {
        0 => {
            let all: Vec<AnyRecord> = model.all_records().collect();
            gone.extend(next.remove(all[(of ^ at) % all.len()].as_record().id()));
        }
        1 if !gone.is_empty() => {
            next.put(gone.swap_remove(at % gone.len()));
        }
        _ => next = change(model, numbers),
    }
    next
}

/// Changes an answer of a record: to that of another record of its kind, to none, or to
/// not known.
fn change(model: &Model, [of, at, field, to]: [usize; 4]) -> Model {
    let collections: Vec<Collection> = Collection::TABLES
        .iter()
        .copied()
        .filter(|&collection| model.count(collection) > 0)
        .chain([Collection::Organisation])
        .collect();
    let records = model.records(collections[of % collections.len()]);
    let mut record = records[at % records.len()].clone();
    let infos = record.as_record().infos();
    let name = infos[field % infos.len()].name;
    let value = match to % (records.len() + 2) {
        0 => None,
        1 => Some(serde_json::json!({ "notKnown": true })),
        other => {
            let other: &dyn Fields = records[other - 2].as_record();
            other.answer(name).and_then(|answer| answer.to_json())
        }
    };
    let fields: &mut dyn Fields = record.as_record_mut();
    fields.set(name, value.filter(|value| *value != Value::Null));
    let mut changed = model.clone();
    changed.put(record);
    changed
}

fn is_followed(mut model: Model, changes: &[[usize; 4]]) -> Result<(), TestCaseError> {
    let mut followed = Followed::default();
    followed.run(&model, today(), &rules::ALL);
    let mut gone = Vec::new();
    for &numbers in changes {
        model = next(&model, &mut gone, numbers);
        let found = followed.run(&model, today(), &rules::ALL);
        prop_assert_eq!(found, audit::run(&model, today(), &rules::ALL));
    }
    Ok(())
}

/// Some changes, one after the other.
fn changes() -> impl Strategy<Value = Vec<[usize; 4]>> {
    prop::collection::vec(any::<[usize; 4]>(), 1..12)
}

proptest! {
    #[test]
    fn a_made_up_organisation_is_followed(services in 4..60u32, changes in changes()) {
        is_followed(generated::organisation(services), &changes)?;
    }

    #[test]
    fn the_demonstration_is_followed(changes in changes()) {
        is_followed(demo::model(Lang::all()[0]), &changes)?;
    }

    /// Of what is only proposed nothing is certain, which takes a second look.
    #[test]
    fn a_template_is_followed(which in any::<prop::sample::Index>(), changes in changes()) {
        let template = which.get(Template::all());
        is_followed(templates::proposed(template, Lang::all()[0]), &changes)?;
    }

    #[test]
    fn small_organisations_are_followed(which in any::<prop::sample::Index>(), changes in changes()) {
        let models = organisations::models();
        is_followed(which.get(&models).clone(), &changes)?;
    }
}
