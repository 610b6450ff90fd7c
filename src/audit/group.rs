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
                finding =
                    finding.evidence("evidence-to-find-out", Fact::Records(self.not_known.into()));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::testing::{Draft, TODAY};
    use crate::audit::{Certainty, Evidence};
    use crate::rules::cost::missing::RULE;

    const LISTED: (&str, &str, &str) = ("services", "count", "evidence-services");

    /// The finding of a group, about the organisation with the id 1.
    fn finding(group: Group) -> Option<Finding> {
        let draft = Draft::default();
        let view = View::new(&draft.model, TODAY.parse().expect("is valid"));
        group.finding(&view, &RULE, LISTED)
    }

    fn id(number: u128) -> Id {
        Id::from_u128(number)
    }

    #[test]
    fn nothing_makes_no_finding() {
        assert_eq!(finding(Group::default()), None);
    }

    #[test]
    fn what_is_established_is_listed_and_weighs_as_its_worst() {
        let mut group = Group::default();
        group.add(id(2), Severity::Low);
        group.add(id(3), Severity::High);
        group.add(id(4), Severity::Medium);
        let finding = finding(group).expect("there is one");
        assert_eq!(finding.subjects[..], [1, 2, 3, 4].map(id));
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::High, Certainty::Certain)
        );
        assert_eq!(finding.facts[0], ("state", Fact::Case("known")));
        assert!(finding.facts.contains(&("count", Fact::Count(3))));
        assert_eq!(finding.key(), format!("cost-missing@{}", id(1)));
    }

    #[test]
    fn what_nobody_knows_completes_what_is_established() {
        let ask = Ask::Field(id(9), "amount");
        let mut group = Group::default();
        group.add(id(2), Severity::Low);
        group.add_not_known(id(3), Severity::Critical, [ask, ask]);
        let finding = finding(group).expect("there is one");
        assert_eq!(finding.subjects[..], [1, 2, 3].map(id));
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Certain)
        );
        assert_eq!(finding.asks, [ask]);
        assert!(finding.facts.contains(&("count", Fact::Count(1))));
        let to_find_out = Evidence {
            label: "evidence-to-find-out",
            fact: Fact::Records(vec![id(3)].into()),
        };
        assert!(finding.evidence.contains(&to_find_out));
    }

    #[test]
    fn what_nobody_knows_alone_is_to_check_and_one_step_lower() {
        let asks = [Ask::Field(id(9), "amount"), Ask::Field(id(8), "amount")];
        let mut group = Group::default();
        group.add_not_known(id(2), Severity::High, [asks[0], asks[1]]);
        group.add_not_known(id(3), Severity::Medium, [asks[0]]);
        let finding = finding(group).expect("there is one");
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, asks);
        assert!(finding.facts.contains(&("state", Fact::Case("not-known"))));
        assert!(finding.facts.contains(&("count", Fact::Count(2))));
        assert_eq!(finding.evidence.len(), 1);
    }
}
