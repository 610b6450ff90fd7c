//! An answer in words, for tables and summaries.

use serde_json::Value;

use crate::model::{Model, Shape};
use crate::report::answer::answer_words;
use crate::ui::speech::Speech;

/// The words for an answer of a shape; see [`answer_words`].
pub fn answer_text(speech: &Speech, model: &Model, shape: Shape, value: &Value) -> String {
    answer_words(model, shape, value, &speech.texts, &*speech.formats)
}
