//! Limpide: the audit of a small organisation's digital life.

pub mod audit;
pub mod bundle;
pub mod demo;
pub mod graph;
pub mod model;
pub mod report;
pub mod rules;
pub mod store;
pub mod texts;
#[cfg(target_arch = "wasm32")]
pub mod ui;
