//! An audit with what was decided about it and what comes first.

use std::cell::OnceCell;

use super::{Audit, Decided, Priority, Readings, Rule, Standing, priorities, run_in_parts};
use crate::model::{Date, Model};
use crate::pace::{AtOnce, Pace, Stretch, at_once};

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
    /// Where each theme stands, once somebody asked.
    readings: OnceCell<Readings>,
}

impl Advice {
    /// Looks at a model on a day with some rules.
    pub fn new(model: &Model, today: Date, rules: &[&Rule]) -> Self {
        at_once(Self::audited(model, today, rules, &AtOnce))
    }

    /// The same in parts, and where each theme stands.
    pub async fn in_parts(model: &Model, today: Date, rules: &[&Rule], pace: &impl Pace) -> Self {
        /// About which part of it is done when the findings are known.
        const AUDITED: f64 = 0.7;
        let audited = Stretch::new(pace, 0.0, AUDITED);
        let advice = Self::audited(model, today, rules, &audited).await;
        let rest = Stretch::new(pace, AUDITED, 1.0);
        let readings = Readings::in_parts(model, &advice.audit, today, &rest).await;
        Self {
            readings: readings.into(),
            ..advice
        }
    }

    async fn audited(model: &Model, today: Date, rules: &[&Rule], pace: &impl Pace) -> Self {
        let audit = run_in_parts(model, today, rules, pace).await;
        pace.pause(1.0).await;
        let decided = Decided::new(model, today);
        let findings = audit.findings.iter();
        let standings: Vec<Standing> = findings.map(|it| decided.standing(it)).collect();
        pace.pause(1.0).await;
        let priorities = priorities(&audit, &standings);
        Self {
            today,
            audit,
            standings,
            priorities,
            readings: OnceCell::new(),
        }
    }

    /// Where each theme stands in the model that was looked at, which must be given.
    pub fn readings(&self, model: &Model) -> &Readings {
        let found = || Readings::in_parts(model, &self.audit, self.today, &AtOnce);
        self.readings.get_or_init(|| at_once(found()))
    }
}
