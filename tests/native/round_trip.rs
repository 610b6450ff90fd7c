//! Whatever a bundle holds comes out as it went in, and whatever a file holds
//! is either opened without loss or refused.

use limpide::model::{Collection, Date, Edit, Fields, Model, Place};
use limpide::report::depth::Depth;
use limpide::texts::{Lang, Texts};
use limpide::{audit, bundle, report, rules};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value};

use crate::arbitrary::{anything, bundles, models};

/// Reads a file; what opens must write itself again, and what does not must be
/// refused in words.
fn opens_whole_or_not_at_all(bytes: &[u8]) -> Result<(), TestCaseError> {
    let opened = match bundle::read(bytes) {
        Ok(opened) => opened,
        Err(refused) => {
            for &lang in Lang::all() {
                let said = report::refusal::refusal(&refused, &Texts::embedded(lang));
                prop_assert!(!said.is_empty() && !said.contains('⟦'), "{said}");
            }
            return Ok(());
        }
    };
    let written = bundle::write(&opened.model);
    let again = bundle::read(written.as_bytes());
    let again = again.map_err(|refusal| TestCaseError::fail(format!("{refusal:?}")))?;
    prop_assert_eq!(&again.model, &opened.model);
    prop_assert_eq!(bundle::write(&again.model), written);
    prop_assert_eq!(again.newer, opened.newer);
    prop_assert_eq!(again.problems.len(), opened.problems.len());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_on_the_way(bundle in bundles()) {
        let text = bundle.to_string();
        let opened = bundle::read(text.as_bytes()).unwrap();
        prop_assert_eq!(bundle::to_json(&opened.model), bundle);
        opens_whole_or_not_at_all(text.as_bytes())?;
    }

    #[test]
    fn the_order_of_records_and_fields_does_not_change_the_bytes(
        bundle in bundles(),
        seed in any::<u64>(),
    ) {
        let written = |bundle: &Value| {
            bundle::write(&bundle::read(bundle.to_string().as_bytes()).unwrap().model)
        };
        prop_assert_eq!(written(&shuffled(&bundle, seed)), written(&bundle));
    }

    #[test]
    fn a_bundle_with_a_value_replaced_opens_whole_or_not_at_all(
        mut bundle in bundles(),
        place in vec(any::<Index>(), 1..6),
        value in anything(),
    ) {
        *inside(&mut bundle, &place) = value;
        opens_whole_or_not_at_all(bundle.to_string().as_bytes())?;
    }

    #[test]
    fn a_bundle_with_bytes_changed_opens_whole_or_not_at_all(
        bundle in bundles(),
        changes in vec((any::<Index>(), any::<Index>(), change()), 1..4),
    ) {
        let mut bytes = bundle.to_string().into_bytes();
        changed(&mut bytes, changes);
        opens_whole_or_not_at_all(&bytes)?;
    }

    #[test]
    fn the_demonstration_with_bytes_changed_is_refused_or_audited(
        changes in vec((any::<Index>(), any::<Index>(), change()), 1..4),
    ) {
        let mut bytes = std::fs::read(demonstration()).unwrap();
        changed(&mut bytes, changes);
        opens_whole_or_not_at_all(&bytes)?;
        if let Ok(opened) = bundle::read(&bytes) {
            audit::run(&opened.model, Date::default(), &rules::ALL);
        }
    }

    #[test]
    fn a_bundle_that_is_cut_is_refused(bundle in bundles(), end in any::<Index>()) {
        let bytes = bundle.to_string().into_bytes();
        prop_assert!(bundle::read(&bytes[..end.index(bytes.len())]).is_err());
    }

    #[test]
    fn any_bytes_are_opened_whole_or_not_at_all(bytes in vec(any::<u8>(), 0..64)) {
        opens_whole_or_not_at_all(&bytes)?;
    }

    #[test]
    fn any_audit_ends_with_the_same_findings_each_time_and_words_for_them(
        model in models(),
        days in 0_i32..20_000,
    ) {
        let today = Date::from_num_days_from_ce_opt(730_000 + days).unwrap();
        let audit = audit::run(&model, today, &rules::ALL);
        prop_assert_eq!(&audit::run(&model, today, &rules::ALL), &audit);
        for &lang in Lang::all() {
            let texts = Texts::embedded(lang);
            report::text::audit(&audit, &model, today, Depth::default(), &texts);
            report::json::audit(&audit, &model, today, &texts);
        }
    }

    #[test]
    fn removing_a_record_leaves_no_reference_to_it_and_can_be_undone(
        before in models(),
        which in any::<Index>(),
    ) {
        let records: Vec<_> = before.all_records().collect();
        let removed = which.get(&records);
        let id = removed.as_record().id();
        let edit = Edit::remove(&before, id);
        let mut model = before.clone();
        edit.apply(&mut model);
        if removed.collection() != Collection::Organisation {
            prop_assert!(model.get(id).is_none());
            for record in model.all_records() {
                let fields: &dyn Fields = record.as_record();
                let mut found = None;
                fields.references(&Place::WHOLE, &mut |at, to, _| {
                    if to == id {
                        found = Some(at.to_string());
                    }
                });
                prop_assert_eq!(found, None);
            }
        }
        edit.inverse().apply(&mut model);
        prop_assert_eq!(model, before);
    }

    #[test]
    fn several_changes_together_can_be_undone(
        before in models(),
        other in models(),
        which in vec((any::<Index>(), any::<bool>()), 0..6),
    ) {
        let mut model = before.clone();
        let mut edit = Edit::default();
        for (index, remove) in which {
            let next = if remove {
                let records: Vec<_> = model.all_records().collect();
                Edit::remove(&model, index.get(&records).as_record().id())
            } else {
                // An id belongs to one kind of record for ever.
                let records: Vec<_> = other.all_records().filter(|record| {
                    let same = model.get(record.as_record().id());
                    same.is_none_or(|same| same.collection() == record.collection())
                }).collect();
                Edit::put(&model, index.get(&records).clone())
            };
            next.apply(&mut model);
            edit = edit.then(next);
        }
        let mut together = before.clone();
        edit.apply(&mut together);
        prop_assert_eq!(&together, &model);
        edit.inverse().apply(&mut model);
        prop_assert_eq!(model, before);
    }
}

/// The file of the demonstration.
fn demonstration() -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demo");
    folder.join(limpide::demo::file_name(Lang::reference()))
}

/// Puts something in the place of at most forty bytes, here and there.
fn changed(bytes: &mut Vec<u8>, changes: Vec<(Index, Index, Vec<u8>)>) {
    for (from, to, change) in changes {
        let (from, to) = (from.index(bytes.len() + 1), to.index(bytes.len() + 1));
        bytes.splice(from.min(to)..from.max(to).min(from.min(to) + 40), change);
    }
}

/// What is put in the place of some bytes.
fn change() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        Just(Vec::new()),
        vec(any::<u8>(), 1..3),
        prop::sample::select(vec![
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "1e999",
            "1e30",
            "-0",
            "\\u0000",
            "\\ud800",
            "\u{feff}",
            "\"id\":\"\",",
            "99999999999999999999",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ]
}

/// The value that some steps lead to.
fn inside<'a>(value: &'a mut Value, steps: &[Index]) -> &'a mut Value {
    let mut here = value;
    for step in steps {
        let is_leaf = match here {
            Value::Array(list) => list.is_empty(),
            Value::Object(map) => map.is_empty(),
            _ => true,
        };
        if is_leaf {
            return here;
        }
        here = match here {
            Value::Array(list) => {
                let index = step.index(list.len());
                &mut list[index]
            }
            Value::Object(map) => {
                let name = map.keys().nth(step.index(map.len())).unwrap().clone();
                &mut map[&name]
            }
            _ => return here,
        };
    }
    here
}

/// The same bundle in another order: of its fields, of its records, of their fields.
fn shuffled(bundle: &Value, seed: u64) -> Value {
    let fields = |map: &Map<String, Value>| -> Map<String, Value> {
        let mut fields: Vec<_> = map.clone().into_iter().collect();
        shuffle(&mut fields, seed);
        fields.into_iter().collect()
    };
    let mut bundle = fields(bundle.as_object().unwrap());
    for &collection in Collection::TABLES {
        let Some(Value::Array(records)) = bundle.get_mut(collection.name()) else {
            continue;
        };
        shuffle(records, seed);
        for record in records {
            *record = fields(record.as_object().unwrap()).into();
        }
    }
    bundle.into()
}

/// A shuffle that depends on the seed alone (Fisher and Yates).
fn shuffle<T>(list: &mut [T], mut seed: u64) {
    for last in (1..list.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        list.swap(last, (seed >> 33) as usize % (last + 1));
    }
}

#[test]
fn an_empty_model_is_a_bundle() {
    let text = bundle::write(&Model::default());
    assert_eq!(
        bundle::read(text.as_bytes()).unwrap().model,
        Model::default()
    );
}
