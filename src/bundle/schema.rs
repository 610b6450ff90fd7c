//! The JSON Schema (draft 2020-12) of the bundle, generated from the model.
//!
//! It describes what this version writes. A reader takes a little more than
//! that (an absent list, `null` for an absent field), and a bundle keeps what a
//! newer version added to it: no object is closed.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{FORMAT, FORMAT_FIELD, ID_FIELD, NAME_FIELD, VERSION, VERSION_FIELD};
use crate::model::{
    COUNTRIES, CatalogueInfo, ChoiceInfo, Collection, FieldInfo, OTHER_PREFIX, PartInfo, Shape,
};

/// The JSON Schema of the bundle.
pub fn schema() -> Value {
    let mut definitions = Definitions::default();
    let mut properties = Map::new();
    properties.insert(
        FORMAT_FIELD.to_owned(),
        json!({ "description": "What kind of file this is.", "const": FORMAT }),
    );
    properties.insert(
        VERSION_FIELD.to_owned(),
        json!({ "description": "The version of the format.", "const": VERSION }),
    );
    let organisation = Collection::Organisation;
    properties.insert(
        organisation.name().to_owned(),
        definitions.record(organisation),
    );
    for &collection in Collection::TABLES {
        let records = definitions.record(collection);
        let list = json!({ "type": "array", "items": records });
        properties.insert(collection.name().to_owned(), list);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("Bundle of Limpide, version {VERSION}"),
        "description": "The audit of a small organisation's digital life: one file, *.limpide.json. An absent field was not asked; {\"notKnown\": true} was asked, and nobody knows. Unknown fields are kept.",
        "type": "object",
        "required": [FORMAT_FIELD, VERSION_FIELD, organisation.name()],
        "properties": properties,
        "$defs": definitions.0,
    })
}

/// What the schema defines once and refers to, in the order of the names.
#[derive(Default)]
struct Definitions(BTreeMap<String, Value>);

impl Definitions {
    /// A reference to a definition, which is made at its first use.
    fn refer(&mut self, name: String, define: impl FnOnce(&mut Self) -> Value) -> Value {
        let reference = json!({ "$ref": format!("#/$defs/{name}") });
        if !self.0.contains_key(&name) {
            // A definition may refer to itself.
            self.0.insert(name.clone(), Value::Null);
            let definition = define(self);
            self.0.insert(name, definition);
        }
        reference
    }

    fn record(&mut self, collection: Collection) -> Value {
        self.refer(format!("record-{}", collection.name()), |definitions| {
            let mut properties = Map::new();
            properties.insert(
                ID_FIELD.to_owned(),
                described("Its identity.", definitions.id()),
            );
            properties.insert(
                NAME_FIELD.to_owned(),
                json!({ "description": "Its name in the user's words; may be empty.", "type": "string" }),
            );
            definitions.fields(collection.fields(), &mut properties);
            json!({
                "description": collection.doc().trim(),
                "type": "object",
                "required": [ID_FIELD, NAME_FIELD],
                "properties": properties,
            })
        })
    }

    fn part(&mut self, part: &PartInfo) -> Value {
        self.refer(format!("part-{}", part.name), |definitions| {
            let mut properties = Map::new();
            definitions.fields(part.fields, &mut properties);
            json!({
                "description": part.doc.trim(),
                "type": "object",
                "properties": properties,
            })
        })
    }

    fn fields(&mut self, fields: &[FieldInfo], properties: &mut Map<String, Value>) {
        for field in fields {
            let value = self.shape(field.shape);
            let answer = json!({ "anyOf": [value, self.not_known()] });
            properties.insert(field.name.to_owned(), described(field.doc, answer));
        }
    }

    fn shape(&mut self, shape: Shape) -> Value {
        match shape {
            Shape::Line | Shape::Prose => json!({ "type": "string" }),
            Shape::Flag => json!({ "type": "boolean" }),
            Shape::Count => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
            Shape::Date => self.text("date", "A civil date, YYYY-MM-DD.", DATE),
            Shape::Money => self.text("money", MONEY_DOC, MONEY),
            Shape::Currency => self.text("currency", "A currency code of ISO 4217.", CURRENCY),
            Shape::Country => self.refer("country".to_owned(), |_| {
                json!({
                    "description": "A country code of ISO 3166-1 alpha-2.",
                    "enum": COUNTRIES.codes,
                })
            }),
            Shape::Choice(choice) => self.choice(choice),
            Shape::Catalogue(catalogue) => self.catalogue(catalogue),
            Shape::Ref(targets) => {
                let names: Vec<_> = targets.iter().map(|target| target.name()).collect();
                let description = format!("The id of a record in: {}.", names.join(", "));
                described(&description, self.id())
            }
            Shape::Part(part) => self.part(part),
            Shape::List(element) => {
                let element = self.shape(*element);
                json!({ "type": "array", "items": element })
            }
        }
    }

    fn choice(&mut self, choice: &ChoiceInfo) -> Value {
        self.refer(format!("choice-{}", choice.name), |_| {
            let codes = choice.codes.iter().zip(choice.meanings);
            let codes: Value = codes
                .map(|(code, meaning)| json!({ "const": code, "description": meaning.trim() }))
                .collect();
            json!({ "description": choice.doc.trim(), "oneOf": codes })
        })
    }

    fn catalogue(&mut self, catalogue: &CatalogueInfo) -> Value {
        self.refer(format!("catalogue-{}", catalogue.name), |_| {
            let content = (catalogue.content)();
            json!({
                "description": format!(
                    "{} A code (source: {}), or “{OTHER_PREFIX}” and free text.",
                    catalogue.doc.trim(),
                    content.source,
                ),
                "anyOf": [
                    { "enum": content.codes },
                    { "type": "string", "pattern": format!("^{OTHER_PREFIX}") },
                ],
            })
        })
    }

    fn id(&mut self) -> Value {
        self.text("id", "A UUID, in lower case and with hyphens.", ID)
    }

    fn not_known(&mut self) -> Value {
        self.refer("not-known".to_owned(), |_| {
            json!({
                "description": "The question was put, and nobody knows.",
                "const": { "notKnown": true },
            })
        })
    }

    fn text(&mut self, name: &str, description: &str, pattern: &str) -> Value {
        self.refer(
            name.to_owned(),
            |_| json!({ "description": description, "type": "string", "pattern": pattern }),
        )
    }
}

const ID: &str = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
const DATE: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
const CURRENCY: &str = "^[A-Z]{3}$";
const MONEY: &str = "^-?(0|[1-9][0-9]*)(\\.[0-9]+)? [A-Z]{3}$";
const MONEY_DOC: &str = "An exact amount, a space, and a currency code of ISO 4217: 15.60 CHF.";

/// Puts the description of one use before a value.
fn described(description: &str, value: Value) -> Value {
    let mut map = Map::new();
    map.insert("description".to_owned(), description.trim().into());
    if let Value::Object(value) = value {
        map.extend(value);
    }
    map.into()
}
