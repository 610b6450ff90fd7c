//! Records that one action would settle.

use foldhash::HashSet;

use super::{Ask, Fact, Finding, Rule, Severity, View};
use crate::model::Id;

/// Records of which a rule says the same: those of which it is established, and
/// those of which nobody knows. They make one finding about the organisation.
#[derive(Clone, Debug, Default)]
pub struct Group {
    known: Vec<Id>,
    not_known: Vec<Id>,
    asks: Vec<Ask>,
    severity: Option<Severity>,
    severity_not_known: Option<Severity>,
}

impl Group {
    /// Adds a record of which it is established.
    pub fn add(&mut self, record: Id, severity: Severity) {
        self.known.push(record);
        self.severity = self.severity.max(Some(severity));
    }

    /// Adds a record of which nobody has these answers.
    pub fn add_not_known(
        &mut self,
        record: Id,
        severity: Severity,
        asks: impl IntoIterator<Item = Ask>,
    ) {
        self.not_known.push(record);
        self.asks.extend(asks);
        self.severity_not_known = self.severity_not_known.max(Some(severity));
    }

    /// The finding, if there is a record. Its `state` is the case `known` or,
    /// if nothing is established, `not-known`. The records it lists are named in
    /// its sentences and shown, see [`Finding::records`].
    pub fn finding(
        self,
        view: &View<'_>,
        rule: &Rule,
        (name, count, label): (&'static str, &'static str, &'static str),
    ) -> Option<Finding> {
        let mut known = HashSet::default();
        let mut asks = self.asks;
        asks.retain(|ask| known.insert(*ask));
        let finding = rule
            .finding([view.model.organisation.id])
            .with(self.known.iter().copied())
            .with(self.not_known.iter().copied());
        if let Some(severity) = self.severity {
            let mut finding = finding
                .severity(severity)
                .fact("state", Fact::Case("known"))
                .records(name, count, label, &self.known);
            if !self.not_known.is_empty() {
                finding.asks = asks;
                finding = finding.evidence("evidence-to-find-out", Fact::Records(self.not_known));
            }
            return Some(finding);
        }
        let finding = finding
            .severity(self.severity_not_known?)
            .not_known(asks)
            .fact("state", Fact::Case("not-known"));
        Some(finding.records(name, count, label, &self.not_known))
    }
}
