//! The links that went with a record, put back where the record stays after all.

use foldhash::HashSet;
use serde_json::{Map, Value};

use crate::model::{FieldInfo, Id, Shape};

/// Puts the references to some records back into the fields of a record, as they
/// stood before the records were removed. What was said there since is left alone.
pub(super) fn restore(
    infos: &[FieldInfo],
    before: &Map<String, Value>,
    after: &mut Map<String, Value>,
    stay: &HashSet<Id>,
) {
    for info in infos {
        let Some(old) = before.get(info.name) else {
            continue;
        };
        match after.get_mut(info.name) {
            Some(new) => inside(info.shape, old, new, stay),
            None if speaks_of(info.shape, old, stay) => {
                after.insert(info.name.to_owned(), old.clone());
            }
            None => {}
        }
    }
}

fn inside(shape: Shape, before: &Value, after: &mut Value, stay: &HashSet<Id>) {
    match (shape, before, after) {
        (Shape::Part(part), Value::Object(before), Value::Object(after)) => {
            restore(part.fields, before, after, stay);
        }
        (Shape::List(element), Value::Array(before), Value::Array(after)) => {
            for (index, old) in before.iter().enumerate() {
                let told = told(*element, old);
                let same = after
                    .iter_mut()
                    .find(|new| told.is_some() && self::told(*element, new) == told);
                match same {
                    Some(new) => inside(*element, old, new, stay),
                    None if speaks_of(*element, old, stay) => {
                        after.insert(index.min(after.len()), old.clone());
                    }
                    None => {}
                }
            }
        }
        _ => {}
    }
}

/// Whether a value goes with one of these records: a reference to it, or a part of
/// which the first field is one.
fn speaks_of(shape: Shape, value: &Value, stay: &HashSet<Id>) -> bool {
    let is_reference = match shape {
        Shape::Part(part) => part
            .fields
            .first()
            .is_some_and(|info| matches!(info.shape, Shape::Ref(_))),
        other => matches!(other, Shape::Ref(_)),
    };
    is_reference
        && told(shape, value)
            .and_then(Value::as_str)
            .and_then(|id| id.parse().ok())
            .is_some_and(|id: Id| stay.contains(&id))
}

/// What tells an element from the others: itself, or the first field of a part.
fn told(shape: Shape, value: &Value) -> Option<&Value> {
    match shape {
        Shape::Part(part) => value.get(part.fields.first()?.name),
        _ => Some(value),
    }
}
