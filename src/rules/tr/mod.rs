//! Transparency: who gains what from a purchase.
//!
//! The charter lets a commission be declared; these rules record, they do not
//! forbid and give no moral score.

use crate::audit::Rule;
use crate::model::{Disclosure, InterestKind};

pub mod commission_declared;
pub mod decision_without_reason;
pub mod interest_undeclared;
pub mod no_second_look;
pub mod percentage_fee;
pub mod reseller_role;
pub mod rfi_by_network_member;

/// Whether a party gains something from a purchase.
fn is_gain(disclosure: &Disclosure) -> bool {
    disclosure.kind.is_known_and(|kind| {
        !matches!(
            kind,
            InterestKind::None | InterestKind::Mandate | InterestKind::DiscountPassed
        )
    })
}

/// The rules of this family.
pub const RULES: &[&Rule] = &[
    &interest_undeclared::RULE,
    &reseller_role::RULE,
    &percentage_fee::RULE,
    &rfi_by_network_member::RULE,
    &no_second_look::RULE,
    &decision_without_reason::RULE,
    &commission_declared::RULE,
];
