//! Sobriety and ecology.

use crate::audit::Rule;

pub mod ai_without_need;
pub mod cold_data;
pub mod device_short_life;
pub mod duplicates_storage;
mod lifetimes;
pub mod oversized;
pub mod server_always_on;
pub mod service_no_use;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &service_no_use::RULE,
    &device_short_life::RULE,
    &duplicates_storage::RULE,
    &cold_data::RULE,
    &server_always_on::RULE,
    &oversized::RULE,
    &ai_without_need::RULE,
];
