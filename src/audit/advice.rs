//! An audit with what was decided about it and what comes first.

use std::cell::OnceCell;
use std::sync::LazyLock;

use super::{
    Audit, Decided, Followed, Priority, Readings, Rule, Standing, Unknown, View, priorities,
    unknowns,
};
use crate::audit;
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
    /// What nobody knows, once somebody asked.
    unknowns: OnceCell<Vec<Unknown>>,
}

impl Advice {
    /// Looks at a model on a day with some rules.
    pub fn new(model: &Model, today: Date, rules: &[&Rule]) -> Self {
        Self::of(audit::run(model, today, rules), model, today)
    }

    /// Looks at the next state of a model that is followed.
    pub fn following(followed: &mut Followed, model: &Model, today: Date, rules: &[&Rule]) -> Self {
        Self::of(followed.run(model, today, rules), model, today)
    }

    /// Looks at a model in parts, with where each theme stands and what nobody knows, and
    /// gets ready to follow it.
    pub async fn in_parts(
        followed: &mut Followed,
        model: &Model,
        today: Date,
        rules: &[&Rule],
        pace: &impl Pace,
    ) -> Self {
        /// About which part of it is done when the findings are known.
        const AUDITED: f64 = 0.65;
        let audited = Stretch::new(pace, 0.0, AUDITED);
        let audit = followed.run_in_parts(model, today, rules, &audited).await;
        pace.pause(AUDITED).await;
        followed.get_ready();
        pace.pause(AUDITED).await;
        let advice = Self::of(audit, model, today);
        pace.pause(AUDITED).await;
        let view = View::new(model, today);
        LazyLock::force(&view.graph);
        pace.pause(AUDITED).await;
        let unknowns = unknowns(&advice.audit, &view);
        let rest = Stretch::new(pace, AUDITED, 1.0);
        let readings = Readings::in_parts(model, &advice.audit, today, &rest).await;
        Self {
            readings: readings.into(),
            unknowns: unknowns.into(),
            ..advice
        }
    }

    fn of(audit: Audit, model: &Model, today: Date) -> Self {
        let decided = Decided::new(model, today);
        let findings = audit.findings.iter();
        let standings: Vec<Standing> = findings.map(|it| decided.standing(it)).collect();
        let priorities = priorities(&audit, &standings);
        Self {
            today,
            audit,
            standings,
            priorities,
            readings: OnceCell::new(),
            unknowns: OnceCell::new(),
        }
    }

    /// Where each theme stands in the model that was looked at, which must be given.
    pub fn readings(&self, model: &Model) -> &Readings {
        let found = || Readings::in_parts(model, &self.audit, self.today, &AtOnce);
        self.readings.get_or_init(|| at_once(found()))
    }

    /// What nobody knows of that model, which must be given: what matters most first.
    pub fn unknowns(&self, model: &Model) -> &[Unknown] {
        let found = || unknowns(&self.audit, &View::new(model, self.today));
        self.unknowns.get_or_init(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::generated;
    use crate::audit::testing::TODAY;
    use crate::pace::testing::{Waiting, to_its_end};
    use crate::rules;

    #[test]
    fn what_is_looked_at_in_parts_is_what_is_looked_at_at_once() {
        let model = generated::organisation(60);
        let today = TODAY.parse().expect("is a date");
        let pace = Waiting::default();
        let mut followed = Followed::default();
        let parts = Advice::in_parts(&mut followed, &model, today, &rules::ALL, &pace);
        let parts = to_its_end(parts);
        let whole = Advice::new(&model, today, &rules::ALL);
        assert_eq!(parts.audit, whole.audit);
        assert_eq!(parts.standings, whole.standings);
        assert_eq!(parts.priorities, whole.priorities);
        assert_eq!(parts.readings(&model), whole.readings(&model));
        assert_eq!(parts.unknowns(&model), whole.unknowns(&model));
        let pauses = pace.into_pauses();
        assert!(pauses.len() > rules::ALL.len());
        assert!(pauses.is_sorted());
        assert!(pauses.iter().all(|done| (0.0..=1.0).contains(done)));
    }
}
