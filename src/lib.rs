//! Limpide: the audit of a small organisation's digital life, starting from its
//! data flows.
//!
//! One core, two doors. `ARCHITECTURE.md` beside the sources shows the floors
//! and what must stay true; each module opens with its own contract.
//!
//! The core knows no browser: [`model`] is what the user said, [`graph`] the
//! questions asked of it, [`audit`] the machinery of [`rules`], [`whatif`] what
//! would follow from an event, [`bundle`] the file, [`compare`] two states of it
//! side by side or brought together, [`exchange`] what comes in
//! otherwise, [`report`] the sentences, [`texts`] the words and [`glossary`] what
//! they mean, [`templates`] what organisations of a sector usually have,
//! [`interview`] the questions by which all of it is told. [`store`] holds the work
//! in hand, [`encryption`] puts a file under a passphrase. The page lives in `ui`, the command in `cli`.

pub mod anonymous;
pub mod audit;
pub mod bundle;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod compare;
pub mod demo;
pub mod encryption;
pub mod exchange;
pub mod glossary;
pub mod graph;
pub mod interview;
pub mod model;
pub mod pace;
pub mod report;
pub mod rules;
pub mod store;
pub mod takeover;
pub mod templates;
pub mod texts;
#[cfg(target_arch = "wasm32")]
pub mod ui;
pub mod whatif;
