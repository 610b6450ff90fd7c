//! What the tool says: findings, the map, what would follow from an event, what
//! changed, and what is wrong with a file, in a language; and where a word stands.

pub mod anonymous;
pub mod answer;
pub mod change;
pub mod depth;
pub mod difference;
pub mod formats;
pub mod json;
mod law;
pub mod map;
pub mod merge;
pub mod phrase;
pub mod refusal;
pub mod rule;
pub mod search;
pub mod takeover;
pub mod text;
pub mod unknown;
pub mod whatif;
