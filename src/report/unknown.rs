//! What nobody knows, put as a question.

use super::phrase::record_name;
use crate::audit::Ask;
use crate::model::Model;
use crate::texts::Texts;

/// What to ask for an answer that nobody has.
pub fn question(ask: Ask, model: &Model, texts: &Texts) -> String {
    let of = |id, about: String| {
        let record = record_name(model, id, texts);
        let args = [("record", record.into()), ("about", about.into())];
        texts.with("ask-record", &args)
    };
    match ask {
        Ask::Field(id, field) => {
            let collection = model.get(id).map(|record| record.collection().name());
            let field = format!("field-{}-{field}", collection.unwrap_or_default());
            of(id, texts.get(&field))
        }
        Ask::Measure(id, kind) => of(id, texts.get(&format!("catalogue-protection-kind-{kind}"))),
        Ask::Document(kind) => {
            let document = texts.get(&format!("catalogue-document-kind-{kind}"));
            texts.with("ask-document", &[("document", document.into())])
        }
        Ask::Confirm(id) => {
            let record = record_name(model, id, texts);
            texts.with("ask-confirm", &[("record", record.into())])
        }
    }
}
