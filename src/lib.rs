//! Limpide: the audit of a small organisation's digital life.
#[cfg(target_arch = "wasm32")]
pub mod ui;
