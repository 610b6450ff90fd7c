//! An audit with what was decided about it and what comes first.

use super::{Audit, Decided, Priority, Rule, Standing, priorities, run};
use crate::model::{Date, Model};

/// What one is told of an audit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Advice {
    /// The day of the audit.
    pub today: Date,
    /// What was found.
    pub audit: Audit,
    /// How it stands with each finding, in their order.
    pub standings: Vec<Standing>,
    /// The causes of those on which nothing was decided, the gravest first.
    pub priorities: Vec<Priority>,
}

impl Advice {
    /// Looks at a model on a day with some rules.
    pub fn new(model: &Model, today: Date, rules: &[&Rule]) -> Self {
        let audit = run(model, today, rules);
        let decided = Decided::new(model, today);
        let findings = audit.findings.iter();
        let standings: Vec<Standing> = findings.map(|it| decided.standing(it)).collect();
        let priorities = priorities(&audit, &standings);
        Self {
            today,
            audit,
            standings,
            priorities,
        }
    }
}
