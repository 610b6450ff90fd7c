//! The texts that follow from the model.

use std::collections::{BTreeMap, BTreeSet};

use limpide::model::{COMMON_FIELDS, Collection, FieldInfo, Shape};

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

/// The texts of the model.
#[derive(Default)]
pub struct ModelTexts {
    /// Every text it needs or may have, by id, or by id, dot and attribute.
    pub needs: BTreeMap<String, Need>,
    /// The ids that stand side by side, by what holds them: the fields of one
    /// form, the values of one list.
    pub together: BTreeMap<String, BTreeSet<String>>,
}

/// The texts of the model, in the order of their ids.
pub fn model_texts() -> ModelTexts {
    let mut texts = ModelTexts::default();
    for &collection in std::iter::once(&Collection::Organisation).chain(Collection::TABLES) {
        texts.collection(collection);
    }
    texts
}

impl ModelTexts {
    fn collection(&mut self, collection: Collection) {
        let id = format!("collection-{}", collection.name());
        // There is one organisation, so none is added and no list is empty.
        let attributes: &[&str] = match collection {
            Collection::Organisation => &["one", "hint"],
            _ => &["one", "new", "hint", "empty"],
        };
        for attribute in attributes {
            self.needs.insert(format!("{id}.{attribute}"), Need::Title);
        }
        let common = |name: &str| format!("field-record-{name}");
        self.one_of(&id, common("name"), "hint", Need::Title);
        for field in collection.fields() {
            let text = if COMMON_FIELDS.contains(&field.name) {
                common(field.name)
            } else {
                format!("field-{}-{}", collection.name(), field.name)
            };
            self.field(&id, text, field);
        }
        self.needs.insert(id, Need::Title);
    }

    fn field(&mut self, form: &str, id: String, field: &FieldInfo) {
        let need = match field.shape {
            Shape::Flag => Need::Question,
            _ => Need::Title,
        };
        self.one_of(form, id, "hint", need);
        self.shape(field.shape);
    }

    fn shape(&mut self, shape: Shape) {
        match shape {
            Shape::Choice(choice) => {
                let list = format!("choice-{}", choice.name);
                for code in choice.codes {
                    self.one_of(&list, format!("{list}-{code}"), "meaning", Need::Title);
                }
            }
            Shape::Catalogue(catalogue) => {
                let list = format!("catalogue-{}", catalogue.name);
                for code in &(catalogue.content)().codes {
                    self.one_of(&list, format!("{list}-{code}"), "meaning", Need::Title);
                }
            }
            Shape::Part(part) => {
                let id = format!("part-{}", part.name);
                for field in part.fields {
                    self.field(&id, format!("{id}-{}", field.name), field);
                }
                self.needs.insert(id, Need::Title);
            }
            Shape::List(element) => self.shape(*element),
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

    /// A text among others, which may be explained.
    fn one_of(&mut self, holder: &str, id: String, explanation: &str, need: Need) {
        self.needs
            .insert(format!("{id}.{explanation}"), Need::Optional);
        self.needs.insert(id.clone(), need);
        let together = self.together.entry(holder.to_owned()).or_default();
        together.insert(id);
    }
}
