//! What the tool thinks: rules look at the model and report findings.
//!
//! This module is the machinery and knows no particular rule; the rules are
//! given to [`run`]. An audit is a pure function of the model and of today's
//! date: the same two give the same findings in the same order.

mod advice;
mod agenda;
pub mod cure;
mod effect;
mod explain;
mod finding;
pub mod generated;
mod group;
mod measure;
mod next_step;
mod priority;
mod proposed;
pub mod readings;
mod rule;
mod standing;
mod sums;
mod survey;
#[cfg(test)]
pub mod testing;
mod unknown;
mod view;

pub use advice::Advice;
pub use agenda::{Appointment, agenda, last_day_to_decline};
pub use cure::Cure;
pub use effect::{Effect, effect};
pub use finding::{Ask, Evidence, Fact, Finding};
pub use group::Group;
pub use measure::Measure;
pub use next_step::{Interview, NextStep, next_step};
pub use priority::{HEADLINES, Priority, Step, headlines, priorities};
pub use readings::{BASIC_DOCUMENTS, Level, Reading, Readings, readings};
pub use rule::{Cause, Certainty, Reference, Rule, Severity, Theme, Threshold, Unit};
pub use standing::{Decided, Standing, rests_on};
pub use sums::Sums;
pub use survey::{Dangling, Survey};
pub use unknown::{Unknown, unknowns};
pub use view::{View, is_personal, rhythm};

use std::cmp::Reverse;
use std::collections::BTreeMap;

#[cfg(not(target_arch = "wasm32"))]
use rayon::prelude::*;

use crate::model::{Date, Model};
use crate::pace::{AtOnce, Pace, at_once, share};

/// The findings of one audit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Audit {
    /// What was found: the most severe first, then the most certain.
    pub findings: Vec<Finding>,
}

/// Looks at a model with some rules, several at a time where threads are to be had.
/// Nothing certain rests on what a starting template proposed and nobody confirmed.
pub fn run(model: &Model, today: Date, rules: &[&Rule]) -> Audit {
    at_once(run_in_parts(model, today, rules, &AtOnce))
}

/// The same in parts: a rule after the other, unless nobody has their turn in between.
pub async fn run_in_parts(model: &Model, today: Date, rules: &[&Rule], pace: &impl Pace) -> Audit {
    let (mut found, orders) = look(model, today, rules, pace).await;
    if let Some(told) = model.told() {
        let (of_told, _) = look(&told, today, rules, pace).await;
        proposed::weigh(&mut found, of_told, model);
    }
    pace.pause(1.0).await;
    let places = ranked(&found, &orders, pace).await;
    let mut found: Vec<Option<Finding>> = found.into_iter().map(Some).collect();
    let findings = places.into_iter().filter_map(|place| found[place].take());
    Audit {
        findings: findings.collect(),
    }
}

/// The places of findings in the order in which they are told: the most severe
/// first, then the most certain, then in the order of the rules and of what they
/// are about. Findings of one rule that weigh the same mostly come in that order,
/// so that little is left to sort.
async fn ranked(found: &[Finding], orders: &[usize], pace: &impl Pace) -> Vec<usize> {
    let mut alike: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (place, (finding, order)) in found.iter().zip(orders).enumerate() {
        let weight = (Reverse(finding.severity), finding.certainty, order);
        alike.entry(weight).or_default().push(place);
    }
    for places in alike.values_mut() {
        places.sort_by_key(|&place| found[place].identity());
        pace.pause(1.0).await;
    }
    alike.into_values().flatten().collect()
}

/// What each rule finds in a model, with the place of the rule.
async fn look<P: Pace>(
    model: &Model,
    today: Date,
    rules: &[&Rule],
    pace: &P,
) -> (Vec<Finding>, Vec<usize>) {
    let view = View::new(model, today);
    let check = |rule: &&Rule| {
        if view.is_off(rule) {
            Vec::new()
        } else {
            (rule.check)(&view)
        }
    };
    let of_rules = if P::HAS_OTHERS {
        let survey = Survey::in_parts(model, pace).await;
        view.shared(|_| survey);
        let mut of_rules = Vec::with_capacity(rules.len());
        for (order, rule) in rules.iter().enumerate() {
            pace.pause(share(order, rules.len())).await;
            of_rules.push(check(rule));
        }
        of_rules
    } else {
        side_by_side(rules, check)
    };
    let (mut found, mut orders) = (Vec::new(), Vec::new());
    for (order, of_rule) in of_rules.into_iter().enumerate() {
        found.extend(of_rule);
        orders.resize(found.len(), order);
    }
    (found, orders)
}

/// What comes of some things, with as many of them at a time as there are
/// processors.
#[cfg(not(target_arch = "wasm32"))]
fn side_by_side<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> R + Send + Sync) -> Vec<R> {
    let things = things.par_iter().with_max_len(1);
    things.map(work).collect()
}

/// The same in a browser, where a page has one.
#[cfg(target_arch = "wasm32")]
fn side_by_side<T, R>(things: &[T], work: impl Fn(&T) -> R) -> Vec<R> {
    things.iter().map(work).collect()
}
