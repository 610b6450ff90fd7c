//! Records that lack the same thing, told together: one decision settles them.

use std::cmp::Reverse;

use crate::audit::{Ask, Fact, Finding, Measure, Rule, Severity, View};
use crate::model::Id;

/// A record that should have something, and how far it has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Needing {
    /// The record.
    pub(super) id: Id,
    /// How much it would matter if nothing of it were there.
    pub(super) weight: Severity,
    /// How far it is there.
    pub(super) state: Measure,
    /// What to ask if that is not known.
    pub(super) ask: Ask,
}

impl Needing {
    /// A record that should have a measure.
    pub(super) fn measure(view: &View<'_>, kind: &'static str, id: Id, weight: Severity) -> Self {
        Self {
            id,
            weight,
            state: view.measure(kind, id),
            ask: Ask::Measure(id, kind),
        }
    }

    /// It, unless there is nothing to say of it.
    pub(super) fn told(self) -> Option<Self> {
        let is_told = !matches!(self.state, Measure::Ok | Measure::NotAsked);
        is_told.then_some(self)
    }
}

/// At most two findings: one on the records that lack it, the gravest first,
/// which is the one it is about; and one on those of which nobody knows. In
/// part weighs one step less. The sentences know the `state` (`missing`,
/// `partial`, `not-known`), the `services` and their `count`.
pub(super) fn told_together(
    view: &View<'_>,
    rule: &Rule,
    needing: impl IntoIterator<Item = Needing>,
) -> Vec<Finding> {
    let (mut lacking, mut unsure) = (Vec::new(), Vec::new());
    let mut case = "partial";
    for mut record in needing {
        match record.state {
            Measure::Missing => case = "missing",
            Measure::Partial => record.weight = record.weight.lowered(),
            Measure::NotKnown => {
                unsure.push(record);
                continue;
            }
            Measure::Ok | Measure::NotAsked => continue,
        }
        lacking.push(record);
    }
    lacking.sort_by_key(|record| Reverse(record.weight));
    let told = |about: Id, records: &[Needing], case| {
        let ids: Vec<Id> = records.iter().map(|record| record.id).collect();
        let weight = records.iter().map(|record| record.weight).max();
        rule.finding([about])
            .with(ids.iter().copied())
            .severity(weight.unwrap_or(rule.severity))
            .fact("state", Fact::Case(case))
            .records("services", "count", "evidence-services", &ids)
    };
    let mut findings = Vec::new();
    if let Some(gravest) = lacking.first() {
        findings.push(told(gravest.id, &lacking, case));
    }
    if !unsure.is_empty() {
        let asks: Vec<Ask> = unsure.iter().map(|record| record.ask).collect();
        let finding = told(view.model.organisation.id, &unsure, "not-known");
        // What nobody knows is never severe.
        let severity = finding.severity.min(Severity::High);
        findings.push(finding.severity(severity).not_known(asks));
    }
    findings
}
