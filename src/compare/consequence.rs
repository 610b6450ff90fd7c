//! What a change means: findings that appeared or were solved, and what a year costs.

use std::collections::BTreeMap;

use crate::audit::{Audit, Finding, Sums, View};
use crate::model::{Date, Id, Model, Money};

/// What differs in what an audit says.
#[derive(Clone, Debug, PartialEq)]
pub struct Consequences<'a> {
    /// The findings.
    pub findings: Findings<'a>,
    /// What a year cost before.
    pub before: Costs,
    /// What a year costs after.
    pub after: Costs,
}

/// Findings of two audits, by their identity ([`Finding::key`]); the most severe first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings<'a> {
    /// Those that are only in the second.
    pub appeared: Vec<&'a Finding>,
    /// Those that are only in the first.
    pub solved: Vec<&'a Finding>,
    /// Those that are in both and say something else: before and after.
    pub changed: Vec<(&'a Finding, &'a Finding)>,
}

/// What is paid in a year for what is paid today.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Costs {
    /// One sum for each currency.
    pub sums: Vec<Money>,
    /// The costs whose yearly amount is not known.
    pub not_reckoned: Vec<Id>,
}

/// Compares what is said of two states on one day.
pub fn consequences<'a>(
    (before, after): (&Model, &Model),
    today: Date,
    audits: (&'a Audit, &'a Audit),
) -> Consequences<'a> {
    Consequences {
        findings: findings(audits.0, audits.1),
        before: costs(before, today),
        after: costs(after, today),
    }
}

fn findings<'a>(before: &'a Audit, after: &'a Audit) -> Findings<'a> {
    let mut old: BTreeMap<String, &Finding> = before
        .findings
        .iter()
        .map(|finding| (finding.key(), finding))
        .collect();
    let mut found = Findings::default();
    for finding in &after.findings {
        match old.remove(&finding.key()) {
            None => found.appeared.push(finding),
            Some(before) if before != finding => found.changed.push((before, finding)),
            Some(_) => {}
        }
    }
    let solved = before.findings.iter();
    found.solved = solved
        .filter(|finding| old.contains_key(&finding.key()))
        .collect();
    found
}

fn costs(model: &Model, today: Date) -> Costs {
    let view = View::new(model, today);
    let mut sums = Sums::default();
    let mut not_reckoned = Vec::new();
    for cost in model.costs.iter().filter(|cost| view.is_current(cost)) {
        match view.yearly_cost(cost) {
            Some(money) => sums.add(money),
            None => not_reckoned.push(cost.id),
        }
    }
    Costs {
        sums: sums.list(),
        not_reckoned,
    }
}
