//! Fuzzing: the reader with its migrations, and the merge, on files that were damaged
//! at random. `cargo test` gives each a second; for ten minutes each:
//!
//!   BOLERO_RANDOM_TEST_TIME_MS=600000 BOLERO_RANDOM_ITERATIONS=1000000000 \
//!     cargo test --release --test native fuzz

use std::path::PathBuf;
use std::sync::LazyLock;

use limpide::bundle::{self, Opened, Reading, Refusal};
use limpide::compare::{Choices, Side, diff, merge};
use limpide::model::Model;
use serde_json::Value;

use crate::texts::sources::{files_under, root};

/// Every bundle of the repository: whole ones of each version, broken ones, those of
/// the demonstration.
static SEEDS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let folders = ["tests/fixtures/v1", "tests/fixtures/broken", "src/demo"];
    let files = folders
        .iter()
        .flat_map(|it| files_under(&root().join(it), "json"));
    let mut files: Vec<PathBuf> = files.collect();
    files.sort();
    assert!(files.len() > 30, "{files:?}");
    files.iter().map(|it| std::fs::read(it).unwrap()).collect()
});

/// The example, small enough to be merged many times.
static EXAMPLE: LazyLock<Value> = LazyLock::new(|| {
    let text = std::fs::read(crate::fixture("v1/example.limpide.json")).unwrap();
    serde_json::from_slice(&text).unwrap()
});

/// Where, how, and with what something is damaged.
type Damage = (u32, u8, u32, Vec<u8>);

/// Damages the bytes of a file: some are replaced, put in, taken out, or copied from
/// elsewhere in it.
fn damage_bytes(file: &mut Vec<u8>, (at, how, from, with): &Damage) {
    let place = |number: u32, len: usize| number as usize % (len + 1);
    let at = place(*at, file.len());
    match how % 4 {
        0 => {
            let end = file.len().min(at + with.len());
            file.splice(at..end, with.iter().copied());
        }
        1 => {
            file.splice(at..at, with.iter().copied());
        }
        2 => {
            let end = file.len().min(at + place(*from, 64));
            file.drain(at..end);
        }
        _ => {
            let from = place(*from, file.len());
            let end = file.len().min(from + with.len() * 8);
            let copied = file[from..end].to_vec();
            file.splice(at..at, copied);
        }
    }
}

/// Damages a value inside another: it is left out, doubled, or says something else.
fn damage_value(whole: &mut Value, (at, how, from, with): &Damage) {
    let borrowed = inside(whole, *from).clone();
    let value = inside(whole, *at);
    let number = u64::from(*from);
    *value = match how % 8 {
        0 => Value::Null,
        1 => number.into(),
        2 => String::from_utf8_lossy(with).into_owned().into(),
        3 => borrowed,
        4 => serde_json::json!({ "notKnown": true }),
        5 => serde_json::json!([]),
        6 => match value.take() {
            Value::Array(mut list) => {
                list.extend(list.first().cloned());
                list.reverse();
                list.into()
            }
            other => other,
        },
        _ => match value.take() {
            Value::Object(mut map) => {
                map.insert(String::from_utf8_lossy(with).into_owned(), borrowed);
                map.into()
            }
            Value::Array(mut list) => {
                list.truncate(list.len() / 2);
                list.into()
            }
            other => other,
        },
    };
}

/// A value inside another, chosen by a number.
fn inside(value: &mut Value, mut number: u32) -> &mut Value {
    // The borrow checker does not follow a loop that may stop at each step.
    let count = match value {
        Value::Array(list) => list.len(),
        Value::Object(map) => map.len(),
        _ => 0,
    } as u32;
    if count == 0 || number % (count + 1) == count {
        return value;
    }
    let which = (number % (count + 1)) as usize;
    number /= count + 1;
    match value {
        Value::Array(list) => inside(&mut list[which], number),
        Value::Object(map) => match map.values_mut().nth(which) {
            Some(value) => inside(value, number),
            None => unreachable!("counted before"),
        },
        _ => unreachable!("has nothing inside"),
    }
}

/// Reads a file some bytes at a time.
fn read_in_parts(file: &[u8], bytes: usize) -> Result<Opened, Refusal> {
    let mut reading = Reading::new(file)?;
    while reading.go_on(bytes)? {}
    reading.finish()
}

/// What is read is written and read again alike.
fn stays_the_same(model: &Model) {
    let written = bundle::write(model);
    let again = bundle::read(written.as_bytes()).unwrap();
    assert_eq!(again.model, *model);
    assert_eq!(bundle::write(&again.model), written);
}

#[test]
fn reading_a_damaged_file_never_panics_and_loses_nothing() {
    bolero::check!()
        .with_type::<(u8, Vec<Damage>)>()
        .for_each(|(seed, damages)| {
            let mut file = SEEDS[usize::from(*seed) % SEEDS.len()].clone();
            for damage in damages.iter().take(8) {
                damage_bytes(&mut file, damage);
            }
            let read = bundle::read(&file);
            let in_parts = read_in_parts(&file, usize::from(*seed) + 1);
            match (&read, &in_parts) {
                (Ok(one), Ok(other)) => assert_eq!(one.model, other.model),
                (one, other) => assert_eq!(format!("{one:?}"), format!("{other:?}")),
            }
            if let Ok(opened) = read {
                stays_the_same(&opened.model);
                // A number that no canonical form has is no reason to panic.
                let _ = bundle::digest(&opened.model);
            }
        });
}

#[test]
fn merging_damaged_states_never_panics_and_gives_a_whole_bundle() {
    bolero::check!()
        .with_type::<[Vec<Damage>; 3]>()
        .for_each(|damages| {
            let states = damages.each_ref().map(|damages| {
                let mut bundle = EXAMPLE.clone();
                for damage in damages.iter().take(8) {
                    damage_value(&mut bundle, damage);
                }
                let opened = bundle::read(bundle.to_string().as_bytes()).ok();
                opened.map(|opened| opened.model)
            });
            let [Some(base), Some(ours), Some(theirs)] = &states else {
                return;
            };
            assert_eq!(diff(base, ours).apply(base), *ours);
            for side in Side::ALL {
                if let Ok(merged) = merge(base, ours, theirs, &Choices::all(side)) {
                    stays_the_same(&merged.model);
                }
            }
        });
}
