//! The texts that follow from the model.

use std::collections::BTreeMap;

use limpide::model::{Collection, FieldInfo, Shape};

/// The fields that every record has; they have one text for all records.
const COMMON_FIELDS: &[&str] = &["notes", "confidence", "source", "updatedOn", "tags"];

/// What the model asks of one text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// It must be there.
    Title,
    /// It must be there and ask a question, to which yes or no answers.
    Question,
    /// It may be there.
    Optional,
}

type Needs = BTreeMap<String, Need>;

/// Every text the model needs or may have, by id, or by id, dot and attribute.
pub fn model_texts() -> Needs {
    let mut needs = Needs::new();
    needs.insert("field-record-name".to_owned(), Need::Title);
    needs.insert("field-record-name.hint".to_owned(), Need::Optional);
    for &collection in std::iter::once(&Collection::Organisation).chain(Collection::TABLES) {
        let id = format!("collection-{}", collection.name());
        // There is one organisation, so none is added and no list is empty.
        let attributes: &[&str] = match collection {
            Collection::Organisation => &["one", "hint"],
            _ => &["one", "new", "hint", "empty"],
        };
        for attribute in attributes {
            needs.insert(format!("{id}.{attribute}"), Need::Title);
        }
        needs.insert(id, Need::Title);
        for field in collection.fields() {
            let common = COMMON_FIELDS.contains(&field.name);
            let owner = if common { "record" } else { collection.name() };
            field_texts(&format!("field-{owner}"), field, &mut needs);
        }
    }
    needs
}

fn field_texts(owner: &str, field: &FieldInfo, needs: &mut Needs) {
    let id = format!("{owner}-{}", field.name);
    let need = match field.shape {
        Shape::Flag => Need::Question,
        _ => Need::Title,
    };
    needs.insert(format!("{id}.hint"), Need::Optional);
    needs.insert(id, need);
    shape_texts(field.shape, needs);
}

fn shape_texts(shape: Shape, needs: &mut Needs) {
    match shape {
        Shape::Choice(choice) => {
            for code in choice.codes {
                value_texts(&format!("choice-{}-{code}", choice.name), needs);
            }
        }
        Shape::Catalogue(catalogue) => {
            for code in &(catalogue.content)().codes {
                value_texts(&format!("catalogue-{}-{code}", catalogue.name), needs);
            }
        }
        Shape::Part(part) => {
            let id = format!("part-{}", part.name);
            for field in part.fields {
                field_texts(&id, field, needs);
            }
            needs.insert(id, Need::Title);
        }
        Shape::List(element) => shape_texts(*element, needs),
        Shape::Line
        | Shape::Prose
        | Shape::Flag
        | Shape::Count
        | Shape::Date
        | Shape::Money
        | Shape::Currency
        | Shape::Country
        | Shape::Ref(_) => {}
    }
}

fn value_texts(id: &str, needs: &mut Needs) {
    needs.insert(format!("{id}.meaning"), Need::Optional);
    needs.insert(id.to_owned(), Need::Title);
}
