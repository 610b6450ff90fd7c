//! Arbitrary bundles, made from the description of the fields.

use limpide::bundle;
use limpide::model::{
    COUNTRIES, Collection, FieldInfo, Id, Model, NOT_KNOWN_KEY, OTHER_PREFIX, Shape,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// References go to one of so many ids; not every one is that of a record.
const IDS: usize = 40;

/// The id with a number; the order of the numbers is that of the ids.
fn id(number: usize) -> String {
    Id::from_u128((0x0199 << 112) | number as u128).to_string()
}

/// Any bundle that can be opened, with every list, its records in the order of
/// their ids, unknown fields at every level and values that do not fit.
pub fn bundles() -> impl Strategy<Value = Value> {
    let tables: Vec<_> = Collection::TABLES
        .iter()
        .map(|collection| vec(record(*collection), 0..3))
        .collect();
    let newer = prop_oneof![4 => Just(1), 1 => 2..9];
    (newer, record(Collection::Organisation), tables, extra()).prop_map(
        |(version, organisation, tables, extra)| {
            let mut numbers = 0..;
            let mut named = |mut record: Map<String, Value>| {
                record["id"] = numbers.next().map(id).into();
                Value::from(record)
            };
            let mut bundle = Map::new();
            bundle.insert("format".to_owned(), bundle::FORMAT.into());
            bundle.insert("version".to_owned(), version.into());
            let name = Collection::Organisation.name().to_owned();
            bundle.insert(name, named(organisation));
            for (collection, records) in Collection::TABLES.iter().zip(tables) {
                let records = records.into_iter().map(&mut named).collect();
                bundle.insert(collection.name().to_owned(), records);
            }
            bundle.extend(extra);
            bundle.into()
        },
    )
}

/// Any model that a bundle can hold.
pub fn models() -> impl Strategy<Value = Model> {
    bundles().prop_map(|bundle| bundle::read(bundle.to_string().as_bytes()).unwrap().model)
}

fn record(collection: Collection) -> impl Strategy<Value = Map<String, Value>> {
    (text(), answers(collection.fields())).prop_map(|(name, answers)| {
        let mut record = Map::new();
        record.insert("id".to_owned(), Value::Null);
        record.insert("name".to_owned(), name.into());
        record.extend(answers);
        record
    })
}

fn answers(fields: &'static [FieldInfo]) -> impl Strategy<Value = Map<String, Value>> {
    let answers: Vec<_> = fields.iter().map(|field| answer(field.shape)).collect();
    (answers, extra()).prop_map(|(answers, extra)| {
        let names = fields.iter().map(|field| field.name.to_owned());
        let known = names.zip(answers);
        let mut map: Map<_, _> = known
            .filter_map(|(name, answer)| Some((name, answer?)))
            .collect();
        map.extend(extra);
        map
    })
}

fn answer(shape: Shape) -> impl Strategy<Value = Option<Value>> {
    prop_oneof![
        6 => Just(None),
        1 => Just(Some(json!({ NOT_KNOWN_KEY: true }))),
        4 => known(shape).prop_map(Some),
        1 => anything().prop_filter("null is not asked", |value| !value.is_null()).prop_map(Some),
    ]
}

/// A value that fits.
fn known(shape: Shape) -> BoxedStrategy<Value> {
    match shape {
        Shape::Line | Shape::Prose => text().prop_map(Value::from).boxed(),
        Shape::Flag => any::<bool>().prop_map(Value::from).boxed(),
        Shape::Count => any::<u32>().prop_map(Value::from).boxed(),
        Shape::Date => (1_u32..10_000, 1_u32..13, 1_u32..29)
            .prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}").into())
            .boxed(),
        Shape::Money => (any::<i64>(), 0_u32..9, select(vec!["CHF", "EUR", "JPY"]))
            .prop_map(|(units, scale, currency)| {
                let amount = rust_decimal::Decimal::new(units, scale);
                format!("{amount} {currency}").into()
            })
            .boxed(),
        Shape::Currency => select(vec!["CHF", "EUR", "JPY"])
            .prop_map(Value::from)
            .boxed(),
        Shape::Country => select(COUNTRIES.codes.as_slice())
            .prop_map(Value::from)
            .boxed(),
        Shape::Choice(choice) => select(choice.codes).prop_map(Value::from).boxed(),
        Shape::Catalogue(catalogue) => {
            let codes = (catalogue.content)().codes.as_slice();
            let other = text().prop_map(|words| format!("{OTHER_PREFIX}{words}"));
            prop_oneof![3 => select(codes), 1 => other]
                .prop_map(Value::from)
                .boxed()
        }
        Shape::Ref(_) => (0..IDS).prop_map(|number| id(number).into()).boxed(),
        Shape::Part(part) => answers(part.fields).prop_map(Value::from).boxed(),
        Shape::List(element) => vec(known(*element), 0..4).prop_map(Value::from).boxed(),
    }
}

/// Fields that this version does not know.
fn extra() -> impl Strategy<Value = Map<String, Value>> {
    let name = prop_oneof![
        3 => "x[a-zé/~]{0,6}",
        1 => select(vec!["", "__proto__", "constructor", "toString", "$ref"]).prop_map(String::from),
    ];
    prop_oneof![
        4 => Just(Map::new()),
        1 => vec((name, anything()), 1..3).prop_map(|fields| fields.into_iter().collect()),
    ]
}

/// Any JSON that loses nothing when it is read.
pub fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        (-9e15..9e15).prop_map(Value::from),
        (-1.0..1.0).prop_map(Value::from),
        text().prop_map(Value::from),
        Just(json!({ NOT_KNOWN_KEY: false })),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            vec((text(), inner), 0..3)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[ a-zà-ÿ’]{0,12}", 1 => "(?s).{0,6}"]
}
