//! What the tool thinks: rules look at the model and report findings.
//!
//! This module is the machinery and knows no particular rule; the rules are
//! given to [`run`]. An audit is a pure function of the model and of today's
//! date: the same two give the same findings in the same order.

pub mod cure;
mod explain;
mod finding;
pub mod generated;
mod group;
mod measure;
pub mod readings;
mod rule;
#[cfg(test)]
pub mod testing;
mod view;

pub use cure::Cure;
pub use finding::{Ask, Evidence, Fact, Finding};
pub use group::Group;
pub use measure::Measure;
pub use readings::{BASIC_DOCUMENTS, Level, Reading, readings};
pub use rule::{Cause, Certainty, Reference, Rule, Severity, Theme, Threshold, Unit};
pub use view::{View, is_personal, rhythm};

use crate::model::{Date, Model};

/// The findings of one audit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Audit {
    /// What was found: the most severe first, then the most certain.
    pub findings: Vec<Finding>,
}

/// Looks at a model with some rules.
pub fn run(model: &Model, today: Date, rules: &[&Rule]) -> Audit {
    let view = View::new(model, today);
    let mut ordered: Vec<_> = rules
        .iter()
        .enumerate()
        .filter(|(_, rule)| !view.is_off(rule))
        .flat_map(|(order, rule)| {
            let findings = (rule.check)(&view).into_iter();
            findings.map(move |finding| (order, finding))
        })
        .map(|(order, finding)| {
            let key = finding.key();
            let rank = std::cmp::Reverse(finding.severity);
            ((rank, finding.certainty, order, key), finding)
        })
        .collect();
    ordered.sort_by(|(a, _), (b, _)| a.cmp(b));
    Audit {
        findings: ordered.into_iter().map(|(_, finding)| finding).collect(),
    }
}
