//! Transparency: who gains what from a purchase.
//!
//! The charter lets a commission be declared; these rules record, they do not
//! forbid and give no moral score.

use crate::audit::Rule;
use crate::model::{Disclosure, InterestKind};

pub mod commission_declared;
pub mod interest_undeclared;

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
pub const RULES: &[&Rule] = &[&interest_undeclared::RULE, &commission_declared::RULE];
