//! What the tool says: findings, and what is wrong with a file, in a language.

pub mod json;
pub mod phrase;
pub mod refusal;
pub mod text;
