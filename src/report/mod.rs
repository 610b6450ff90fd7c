//! What the tool says: findings in a language.

pub mod phrase;
