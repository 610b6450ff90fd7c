//! Sums of money in several currencies.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::model::Money;

/// One sum for each currency.
#[derive(Clone, Debug, Default)]
pub struct Sums(BTreeMap<&'static str, Money>);

impl Sums {
    /// Adds an amount; nothing happens if the sum cannot be written.
    pub fn add(&mut self, money: Money) {
        let sum = self.0.entry(money.currency.code()).or_insert(Money {
            amount: Decimal::ZERO,
            ..money
        });
        if let Some(amount) = sum.amount.checked_add(money.amount) {
            sum.amount = amount;
        }
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The sums, in the order of the codes of their currencies.
    pub fn list(self) -> Vec<Money> {
        self.0.into_values().collect()
    }
}
