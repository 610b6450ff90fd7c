//! What records are called in a copy that says no longer of whom it speaks.

use crate::anonymous::{Choices, anonymous};
use crate::model::Model;
use crate::texts::Texts;

/// The copy, its records called after their kind.
pub fn copy(model: &Model, choices: Choices, texts: &Texts) -> Model {
    anonymous(model, choices, &|collection, number| {
        let kind = format!("collection-{}", collection.name());
        let kind = texts.attribute(&kind, "one", &[]);
        format!("{} {number}", kind.unwrap_or_default())
    })
}
