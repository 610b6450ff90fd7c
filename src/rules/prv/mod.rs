//! Data on persons, and the law.
//!
//! No rule says that something is unlawful: it says what is probably so, and
//! with whom to check it. Which law speaks depends on the organisation's legal
//! regime, see [`Reference::speaks_to`](crate::audit::Reference::speaks_to).

use crate::audit::Rule;

pub mod access_request_unready;
mod adequacy;
pub mod ai_personal_data;
pub mod automated_decision;
pub mod dpia_needed;
pub mod foreign_control;
pub mod incident_clock;
mod legal_facts;
pub mod log_sensitive;
pub mod minors;
mod nature;
pub mod notice_country_gap;
pub mod notice_missing;
mod papers;
pub mod processor_no_contract;
pub mod public_saas_sensitive;
pub mod purpose_missing;
mod recipients;
mod register;
pub mod register_needed;
pub mod register_useful;
pub mod retention_exceeded;
pub mod retention_missing;
pub mod retention_too_short;
pub mod secrecy_processor;
pub mod too_many_recipients;
pub mod transfer_list_stale;
pub mod transfer_no_guarantee;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &secrecy_processor::RULE,
    &processor_no_contract::RULE,
    &public_saas_sensitive::RULE,
    &transfer_no_guarantee::RULE,
    &dpia_needed::RULE,
    &ai_personal_data::RULE,
    &minors::RULE,
    &incident_clock::RULE,
    &notice_missing::RULE,
    &retention_missing::RULE,
    &retention_exceeded::RULE,
    &retention_too_short::RULE,
    &purpose_missing::RULE,
    &too_many_recipients::RULE,
    &automated_decision::RULE,
    &register_needed::RULE,
    &foreign_control::RULE,
    &log_sensitive::RULE,
    &access_request_unready::RULE,
    &notice_country_gap::RULE,
    &register_useful::RULE,
    &transfer_list_stale::RULE,
];
