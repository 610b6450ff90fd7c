//! Computers are not protected against malicious programs.
//!
//! ## What it checks
//! Fleets of computers have a protection against malicious programs. Printers
//! are left out. One finding for all.
//!
//! ## Why it matters
//! One click can be enough to stop everybody's work.
//!
//! ## What to do
//! Check that the protection that comes with the system, or the chosen one, is
//! on everywhere.
//!
//! ## Known false alarms
//! The protection that comes with the system counts: say that it is in place.
//!
//! ## References
//! ANSSI hygiene 14; CIS 10.1.

use super::machines::is_computers;
use super::together::{Needing, told_together};
use crate::audit::{Cause, Cure, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Effort, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-no-endpoint-protection",
    theme: Theme::Security,
    severity: Severity::Medium,
    cause: Cause::Devices,
    effort: Effort::Hour,
    cure: Cure::Measure(KIND),
    thresholds: &[],
    references: &[Reference::Anssi("14"), Reference::Cis("10.1")],
    check,
};

const KIND: &str = "endpoint-protection";

fn check(view: &View<'_>) -> Vec<Finding> {
    let services = view.model.services.iter();
    let computers = services
        .filter(|service| is_computers(service) && !service.status.is(&ServiceStatus::Planned));
    let needing = computers.map(|fleet| {
        let weight = view.weighed(RULE.severity, fleet.id);
        Needing::measure(view, KIND, fleet.id, weight)
    });
    told_together(view, &RULE, needing)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn fleet(fields: Value, state: &str) -> Draft {
        let mut all = json!({ "kind": "device-fleet" });
        for (name, value) in fields.as_object().expect("fields are an object") {
            all[name] = value.clone();
        }
        let draft = Draft::default().service("Portables", all);
        draft.measure("endpoint-protection", state, &["Portables"])
    }

    #[test]
    fn flags_computers_without_protection() {
        let finding = flags(&RULE, &fleet(json!({}), "absent"), &["Portables"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
        let vital = fleet(json!({ "criticality": "vital" }), "planned");
        assert_eq!(
            flags(&RULE, &vital, &["Portables"]).severity,
            Severity::High
        );
    }

    #[test]
    fn flags_a_protection_that_is_not_on_everywhere_one_step_lower() {
        let finding = flags(&RULE, &fleet(json!({}), "partial"), &["Portables"]);
        assert_eq!(finding.severity, Severity::Low);
        assert!(finding.facts.contains(&("state", Fact::Case("partial"))));
    }

    #[test]
    fn flags_to_check_what_nobody_knows() {
        let draft = fleet(json!({}), "not-known");
        let finding = flags(&RULE, &draft, &["", "Portables"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let ask = Ask::Measure(draft.id("Portables"), "endpoint-protection");
        assert_eq!(finding.asks, [ask]);
    }

    #[test]
    fn accepts_the_protection_of_the_system_and_a_question_that_was_not_put() {
        accepts(&RULE, &fleet(json!({}), "in-place"));
        let silent = Draft::default().service("Portables", json!({ "kind": "device-fleet" }));
        accepts(&RULE, &silent);
    }

    #[test]
    fn accepts_printers_other_services_and_plans() {
        accepts(
            &RULE,
            &fleet(json!({ "functions": ["printing"] }), "absent"),
        );
        accepts(&RULE, &fleet(json!({ "kind": "server" }), "absent"));
        accepts(&RULE, &fleet(json!({ "status": "planned" }), "absent"));
        let both = json!({ "functions": ["printing", "device-fleet"] });
        flags(&RULE, &fleet(both, "absent"), &["Portables"]);
        let neither = json!({ "functions": ["device-fleet"] });
        flags(&RULE, &fleet(neither, "absent"), &["Portables"]);
    }
}
