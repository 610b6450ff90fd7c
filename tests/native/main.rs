//! Native tests: the core, its texts, its documents and the command.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::allow_attributes,
    reason = "tests say what they hold in their names, and fail by panicking"
)]

mod bundle;
mod demo;
mod layout;
mod session;
mod texts;
