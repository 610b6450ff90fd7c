//! Limpide: the audit of a small organisation's digital life.

pub mod bundle;
pub mod model;
pub mod texts;
#[cfg(target_arch = "wasm32")]
pub mod ui;
