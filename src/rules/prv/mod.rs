//! Data on persons, and the law.
//!
//! No rule says that something is unlawful: it says what is probably so, and
//! with whom to check it. Which law speaks depends on the organisation's legal
//! regime, see [`Reference::speaks_to`](crate::audit::Reference::speaks_to).

use crate::audit::Rule;

mod adequacy;
pub mod ai_personal_data;
pub mod automated_decision;
pub mod dpia_needed;
pub mod foreign_control;
mod outsiders;
pub mod processor_no_contract;
pub mod public_saas_sensitive;
mod register;
pub mod register_needed;
pub mod register_useful;
pub mod retention_missing;
pub mod secrecy_processor;
pub mod too_many_recipients;
pub mod transfer_no_guarantee;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &processor_no_contract::RULE,
    &transfer_no_guarantee::RULE,
    &public_saas_sensitive::RULE,
    &secrecy_processor::RULE,
    &dpia_needed::RULE,
    &ai_personal_data::RULE,
    &automated_decision::RULE,
    &too_many_recipients::RULE,
    &foreign_control::RULE,
    &retention_missing::RULE,
    &register_needed::RULE,
    &register_useful::RULE,
];
