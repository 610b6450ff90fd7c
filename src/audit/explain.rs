//! What several rules show in the same way.

use super::{Fact, Finding, View};
use crate::model::Id;

impl View<'_> {
    /// Shows how critical a service is, and through which others.
    pub fn show_criticality(&self, finding: Finding, service: Id) -> Finding {
        let Some(level) = self.graph.criticality(service) else {
            return finding;
        };
        let level = Fact::Code(level.text_id().into());
        let finding = finding.evidence("evidence-criticality", level);
        if self.graph.criticality_from(service).is_none() {
            return finding;
        }
        let path = self.graph.criticality_path(service);
        finding.evidence("evidence-needed-by", Fact::Records(path.into()))
    }

    /// Shows how confidential the data of a node is, and which data it is.
    pub fn show_classification(&self, finding: Finding, node: Id) -> Finding {
        let Some(level) = self.graph.classification(node) else {
            return finding;
        };
        let level = Fact::Code(level.text_id().into());
        let data = self.graph.classification_path(node).into_iter().take(1);
        finding
            .evidence("evidence-classification", level)
            .evidence("evidence-data", Fact::Records(data.collect()))
    }

    /// Shows what a record comes to in a year, if it is known.
    pub fn show_cost(&self, finding: Finding, record: Id) -> Finding {
        match self.yearly_cost_of(record) {
            Some(cost) => finding.evidence("evidence-yearly-cost", Fact::Money(cost)),
            None => finding,
        }
    }
}
