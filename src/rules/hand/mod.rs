//! Handover: being taken over by somebody else.

use crate::audit::Rule;

pub mod access_not_transferable;
pub mod bundle_stale;
pub mod contracts_not_in_client_name;
pub mod gate;
pub mod no_successor;
pub mod ready;
pub mod score_blocked;

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &no_successor::RULE,
    &access_not_transferable::RULE,
    &contracts_not_in_client_name::RULE,
    &bundle_stale::RULE,
    &score_blocked::RULE,
];
