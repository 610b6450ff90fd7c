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
mod follow;
pub mod generated;
mod ground;
mod group;
mod measure;
mod near;
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
pub use follow::Followed;
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
use std::sync::{Arc, LazyLock};

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
    at_once(audited(&View::new(model, today), rules, &AtOnce))
}

/// The audit of what a view shows: a rule after the other, unless nobody has their turn
/// in between.
async fn audited(view: &View<'_>, rules: &[&Rule], pace: &impl Pace) -> Audit {
    let (mut found, is_proposed) = look(view, rules, pace).await;
    let model = view.model;
    if let Some(told) = is_proposed.then(|| model.told()).flatten() {
        let (of_told, _) = look(&View::new(&told, view.today), rules, pace).await;
        let of_told = of_told.into_iter().flat_map(ByWeight::flatten);
        let mut weighed: Vec<Vec<Finding>> = found
            .into_iter()
            .map(|of_rule| of_rule.flatten().collect())
            .collect();
        proposed::weigh(weighed.iter_mut().flatten(), of_told, model);
        found = Vec::with_capacity(weighed.len());
        for of_rule in weighed {
            found.push(ByWeight::new(of_rule));
            pace.pause(1.0).await;
        }
    }
    pace.pause(1.0).await;
    let mut alike: BTreeMap<(Weight, usize), Vec<Finding>> = BTreeMap::new();
    for (order, of_rule) in found.into_iter().enumerate() {
        let of_rule = of_rule.0.into_iter();
        alike.extend(of_rule.map(|(weight, findings)| ((weight, order), findings)));
    }
    pace.pause(1.0).await;
    Audit {
        findings: alike.into_values().flatten().collect(),
    }
}

/// What comes first among findings: the most severe, then the most certain.
type Weight = (Reverse<Severity>, Certainty);

/// The findings of a rule by what they weigh, those alike in the order of what they are
/// about.
struct ByWeight(Vec<(Weight, Vec<Finding>)>);

impl ByWeight {
    fn new(found: Vec<Finding>) -> Self {
        let mut by_weight: Vec<(Weight, Vec<Finding>)> = Vec::new();
        // They mostly come in their order.
        let mut is_in_order = true;
        for finding in found {
            let weight = (Reverse(finding.severity), finding.certainty);
            match by_weight.iter_mut().find(|(known, _)| *known == weight) {
                Some((_, alike)) => {
                    let last = alike.last().map(|last| last.identity());
                    is_in_order &= last <= Some(finding.identity());
                    alike.push(finding);
                }
                None => by_weight.push((weight, vec![finding])),
            }
        }
        if !is_in_order {
            for (_, alike) in &mut by_weight {
                alike.sort_by(|one, other| one.identity().cmp(other.identity()));
            }
        }
        Self(by_weight)
    }

    fn flatten(self) -> impl Iterator<Item = Finding> {
        self.0.into_iter().flat_map(|(_, findings)| findings)
    }
}

/// What each rule finds in a model, in the order of the rules, and whether anything in
/// the model is only proposed.
async fn look<P: Pace>(view: &View<'_>, rules: &[&Rule], pace: &P) -> (Vec<ByWeight>, bool) {
    let check = |rule: &&Rule| {
        let found = if view.is_off(rule) {
            Vec::new()
        } else {
            (rule.check)(view)
        };
        ByWeight::new(found)
    };
    if !P::HAS_OTHERS {
        let first: [&(dyn Fn() + Sync); 2] = [
            &|| {
                LazyLock::force(&view.graph);
            },
            &|| {
                view.survey();
            },
        ];
        side_by_side(&first, |ask| ask());
        return (side_by_side(rules, check), view.survey().proposed > 0);
    }
    LazyLock::force(&view.graph);
    pace.pause(0.0).await;
    if view.ground.survey.get().is_none() {
        let survey = Survey::in_parts(view.model, pace).await;
        view.ground.survey.get_or_init(|| Arc::new(survey));
    }
    let mut found = Vec::with_capacity(rules.len());
    for (order, rule) in rules.iter().enumerate() {
        pace.pause(share(order, rules.len())).await;
        found.push(check(rule));
    }
    (found, view.survey().proposed > 0)
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
