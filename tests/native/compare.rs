//! Two states of an audit side by side, and two brought together: the laws.

use limpide::bundle;
use limpide::compare::{Choices, ConflictKind, Merged, Side, diff, merge, nearest, nothing_of};
use limpide::model::{Collection, Edit, Fields, Model};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::arbitrary::models;

/// A change of a model, that a strategy chose.
type Change3 = (u8, Index, Index);

/// A history from a state: records removed with the references to them, and records
/// and fields taken over from another state.
fn history(base: &Model, other: &Model, changes: &[Change3]) -> Model {
    let mut model = base.clone();
    model.organisation = base.organisation.clone();
    for (what, which, field) in changes {
        let records: Vec<_> = model.all_records().collect();
        let record = which.get(&records);
        let id = record.as_record().id();
        let edit = match what {
            0 => Edit::remove(&model, id),
            1 => {
                let others: Vec<_> = other
                    .all_records()
                    .filter(|record| {
                        let same = model.get(record.as_record().id());
                        record.collection() != Collection::Organisation
                            && same.is_none_or(|same| same.collection() == record.collection())
                    })
                    .collect();
                if others.is_empty() {
                    continue;
                }
                Edit::put(&model, field.get(&others).clone())
            }
            2 => {
                let mut record = record.clone();
                let name = format!("{} bis", record.as_record().name());
                record.as_record_mut().set_name(name);
                Edit::put(&model, record)
            }
            3 => {
                let mut record = record.clone();
                let value = json!({ "depth": field.index(3) });
                let fields: &mut dyn Fields = record.as_record_mut();
                fields.extra_mut().insert("xlater".to_owned(), value);
                Edit::put(&model, record)
            }
            _ => {
                let mut record = record.clone();
                let fields: &mut dyn Fields = record.as_record_mut();
                let infos = fields.infos();
                let name = field.get(infos).name;
                let answers = fields.answers();
                let value = answers[field.index(infos.len())].to_json();
                let value = match value {
                    Some(Value::Array(mut list)) if list.len() > 1 => {
                        list.reverse();
                        Some(list.into())
                    }
                    Some(_) => None,
                    None => Some("later".into()),
                };
                fields.set(name, value);
                Edit::put(&model, record)
            }
        };
        edit.apply(&mut model);
    }
    model
}

fn changes() -> impl Strategy<Value = Vec<Change3>> {
    vec((0_u8..5, any::<Index>(), any::<Index>()), 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_differs_leads_from_one_state_to_the_other(a in models(), b in models()) {
        prop_assert!(diff(&a, &a).is_empty());
        prop_assert_eq!(diff(&a, &b).apply(&a), b);
    }

    #[test]
    fn two_states_are_brought_together(
        base in models(),
        other in models(),
        ours in changes(),
        theirs in changes(),
    ) {
        let (x, y) = (history(&base, &other, &ours), history(&base, &other, &theirs));
        let none = Choices::default();
        for (a, b, c) in [(&base, &x, &x), (&base, &base, &x), (&base, &x, &base)] {
            let merged = merge(a, b, c, &none).unwrap();
            prop_assert_eq!(&merged.model, &x);
            prop_assert_eq!(merged.conflicts, []);
        }

        let one = merge(&base, &x, &y, &none).unwrap();
        let swapped = merge(&base, &y, &x, &Choices::all(Side::Theirs)).unwrap();
        prop_assert_eq!(&one.model, &swapped.model, "it does not matter which side is ours");
        prop_assert_eq!(one.conflicts.len(), swapped.conflicts.len());
        let lost = lost(&base, [&x, &y], &one);
        prop_assert!(lost.is_empty(), "lost: {lost:#?}");

        let written = bundle::write(&one.model);
        prop_assert_eq!(&bundle::read(written.as_bytes()).unwrap().model, &one.model);
    }
}

/// What a side said anew and what is neither in the merged state nor in a conflict.
///
/// What refers to a record over which there is a conflict goes or stays with it, and
/// is left out on all sides.
fn lost(base: &Model, sides: [&Model; 2], merged: &Merged) -> Vec<String> {
    let whole = merged.conflicts.iter().filter(|it| it.spot.path.is_empty());
    let doubtful: Vec<_> = whole.filter_map(|it| Some(it.spot.record?.1)).collect();
    let without = |model: &Model| {
        let mut model = model.clone();
        for mut record in model.all_records().collect::<Vec<_>>() {
            let fields: &mut dyn Fields = record.as_record_mut();
            for id in &doubtful {
                fields.forget(*id);
            }
            model.put(record);
        }
        by_id(&bundle::to_json(&model))
    };
    let (base, after) = (without(base), without(&merged.model));
    let spots: Vec<String> = merged
        .conflicts
        .iter()
        .map(|it| it.spot.to_string())
        .collect();
    let mut lost = Vec::new();
    for side in sides {
        let said = without(side);
        lost_inside(
            "",
            [Some(&base), Some(&said), Some(&after)],
            &spots,
            &mut lost,
        );
    }
    lost
}

/// The bundle with its records by their ids.
fn by_id(bundle: &Value) -> Value {
    let mut all = serde_json::Map::new();
    for (name, value) in bundle.as_object().unwrap() {
        let is_table = Collection::TABLES.iter().any(|it| it.name() == name);
        let records = if is_table {
            value.as_array().unwrap().as_slice()
        } else if name == Collection::Organisation.name() {
            std::slice::from_ref(value)
        } else {
            all.insert(format!("/{name}"), value.clone());
            continue;
        };
        for record in records {
            let id = record["id"].as_str().unwrap();
            all.insert(id.to_owned(), record.clone());
        }
    }
    all.into()
}

fn lost_inside(
    here: &str,
    [base, said, after]: [Option<&Value>; 3],
    spots: &[String],
    lost: &mut Vec<String>,
) {
    let is_told = spots
        .iter()
        .any(|spot| here == spot || here.starts_with(&format!("{spot}/")));
    if said == base || said == after || is_told {
        return;
    }
    let is_inside = spots
        .iter()
        .any(|spot| spot.starts_with(&format!("{here}/")));
    match (said, after) {
        (Some(Value::Object(said)), Some(Value::Object(after))) => {
            let before = base.and_then(Value::as_object);
            let names = said
                .keys()
                .chain(before.into_iter().flat_map(|it| it.keys()));
            for name in names {
                let values = [
                    before.and_then(|it| it.get(name)),
                    said.get(name),
                    after.get(name),
                ];
                let step = name.replace('~', "~0").replace('/', "~1");
                let step = match (here, name.strip_prefix('/')) {
                    ("", Some(name)) => format!("/{}", name.replace('~', "~0").replace('/', "~1")),
                    ("", None) => step,
                    _ => format!("{here}/{step}"),
                };
                lost_inside(&step, values, spots, lost);
            }
        }
        (Some(Value::Array(said)), Some(Value::Array(after))) => {
            let before = base.and_then(Value::as_array);
            let says_none = before.is_none() && said.is_empty();
            let before = before.map_or(&[][..], Vec::as_slice);
            let came = said.iter().filter(|it| !before.contains(it));
            for value in came.filter(|it| !after.contains(it)) {
                if !is_inside {
                    lost.push(format!("{here}: {value} came"));
                }
            }
            let went = before.iter().filter(|it| !said.contains(it));
            for value in went.filter(|it| after.contains(it)) {
                if !is_inside {
                    lost.push(format!("{here}: {value} went"));
                }
            }
            if says_none && !after.is_empty() {
                lost.push(format!("{here}: none"));
            }
        }
        (Some(Value::String(said)), Some(Value::String(after)))
            if ["/updatedOn", "/answeredOn"]
                .iter()
                .any(|name| here.ends_with(name))
                && said < after => {}
        _ => lost.push(format!("{here}: {said:?}, not {after:?}; was {base:?}")),
    }
}

/// Two services and a contract, and what two sides made of them.
fn example(services: Value, contracts: Value) -> Model {
    let bundle = json!({
        "format": "limpide", "version": 1,
        "organisation": { "id": "01935000-0000-7000-8000-000000000001", "name": "Atelier" },
        "services": services, "contracts": contracts,
    });
    bundle::read(bundle.to_string().as_bytes()).unwrap().model
}

#[test]
fn a_record_removed_by_one_and_needed_by_the_other_is_a_conflict() {
    let (mail, contract) = (
        "01935000-0000-7000-8000-000000000201",
        "01935000-0000-7000-8000-000000000601",
    );
    let service = json!({ "id": mail, "name": "Mail" });
    let empty = json!({ "id": contract, "name": "Hosting" });
    let base = example(json!([service]), json!([empty]));
    let ours = example(json!([]), json!([empty]));
    let linked = json!({ "id": contract, "name": "Hosting", "services": [mail] });
    let theirs = example(json!([service]), json!([linked]));
    let mut choices = Choices::default();
    let merged = merge(&base, &ours, &theirs, &choices).unwrap();
    assert_eq!(merged.model, ours_with_no_link(&ours, contract));
    let [conflict] = &merged.conflicts[..] else {
        panic!("{:?}", merged.conflicts);
    };
    assert_eq!(conflict.kind, ConflictKind::Needed);
    assert_eq!(conflict.spot.to_string(), mail);
    assert_eq!(
        conflict.needed_by[0].to_string(),
        format!("{contract}/services")
    );
    choices.choose(conflict.spot.clone(), Side::Theirs);
    assert_eq!(
        merge(&base, &ours, &theirs, &choices).unwrap().model,
        theirs
    );
}

/// Ours, where the contract's list of services was told and is empty now.
fn ours_with_no_link(ours: &Model, contract: &str) -> Model {
    let mut model = ours.clone();
    let mut record = model.get(contract.parse().unwrap()).unwrap();
    let fields: &mut dyn Fields = record.as_record_mut();
    fields.set("services", Some(json!([])));
    model.put(record);
    model
}

#[test]
fn both_sides_change_other_fields_of_one_record_and_lists_are_sets() {
    let service = |fields: Value| {
        let mut service = json!({ "id": "01935000-0000-7000-8000-000000000201", "name": "Mail" });
        service
            .as_object_mut()
            .unwrap()
            .extend(fields.as_object().unwrap().clone());
        example(json!([service]), json!([]))
    };
    let base = service(json!({ "tags": ["a", "b"] }));
    let ours = service(json!({ "tags": ["a", "b", "c"], "notes": "seen" }));
    let theirs = service(json!({ "tags": ["z", "b"], "kind": { "notKnown": true } }));
    let merged = merge(&base, &ours, &theirs, &Choices::default()).unwrap();
    let expected =
        json!({ "tags": ["z", "b", "c"], "notes": "seen", "kind": { "notKnown": true } });
    assert_eq!(merged.model, service(expected));
    assert_eq!(merged.conflicts, []);
}

#[test]
fn the_common_state_is_the_one_from_which_the_other_differs_least() {
    let id = |number: usize| format!("01935000-0000-7000-8000-00000000020{number}");
    let state = |names: &[&str]| {
        let services = names.iter().enumerate();
        let services = services.map(|(index, name)| json!({ "id": id(index), "name": name }));
        example(services.collect(), json!([]))
    };
    let states = [
        state(&["Mail", "Files by us"]),
        state(&["Mail", "Files"]),
        state(&["Mail"]),
    ];
    let theirs = state(&["Mail by them", "Files"]);
    assert_eq!(nearest(&states, &theirs), Some(1));
    assert_eq!(nearest(&states[2..], &theirs), Some(0));
    let mut stranger = theirs.clone();
    stranger.organisation = std::sync::Arc::new(limpide::model::Organisation::default());
    assert_eq!(nearest(&states, &stranger), None);
    assert!(nothing_of(&theirs).services.is_empty());
}

#[test]
fn what_stands_beside_the_records_is_changed_and_undone_with_them() {
    let before = example(json!([]), json!([]));
    let mut after = before.clone();
    after.extra.insert("later".to_owned(), json!([1]));
    let edit = Edit::between(&before, &after);
    assert!(!edit.is_empty());
    let mut model = before.clone();
    edit.apply(&mut model);
    assert_eq!(model, after);
    edit.inverse().apply(&mut model);
    assert_eq!(model, before);
    let there_and_back = edit.clone().then(edit.inverse());
    assert!(there_and_back.is_empty());
}
