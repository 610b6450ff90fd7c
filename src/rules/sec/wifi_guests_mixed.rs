//! Visitors use the same network as we do.
//!
//! ## What it checks
//! A network that visitors use has a part of its own for them (measure *guest
//! network*). Where it is not known whether visitors use it, or whether there is
//! such a part, that is to be asked. One finding for all.
//!
//! ## Why it matters
//! A strange device may see printers, folders and the server.
//!
//! ## What to do
//! Open a guest network; most boxes have a switch for it.
//!
//! ## Known false alarms
//! At home, or where nobody comes, it makes no sense: say that there are no
//! visitors.
//!
//! ## References
//! ANSSI hygiene 20.

use super::together::{Needing, told_together};
use crate::audit::{Ask, Cause, Cure, Finding, Measure, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Effort, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-wifi-guests-mixed",
    theme: Theme::Security,
    severity: Severity::Low,
    cause: Cause::Devices,
    effort: Effort::Hour,
    cure: Cure::Measure(KIND),
    thresholds: &[],
    references: &[Reference::Anssi("20")],
    check,
};

const KIND: &str = "guest-wifi";

fn check(view: &View<'_>) -> Vec<Finding> {
    let services = view.model.services.iter();
    let networks = services.filter(|service| {
        service.kind.is(&ServiceKind::Network) && !service.status.is(&ServiceStatus::Planned)
    });
    let needing = networks.filter_map(|network| {
        let weight = view.weighed(RULE.severity, network.id);
        let needing = Needing::measure(view, KIND, network.id, weight);
        match &network.visitors {
            Answer::Known(true) => Some(needing),
            Answer::NotKnown | Answer::Foreign(_) if needing.state != Measure::Ok => {
                Some(Needing {
                    state: Measure::NotKnown,
                    ask: Ask::Field(network.id, "visitors"),
                    ..needing
                })
            }
            _ => None,
        }
    });
    told_together(view, &RULE, needing)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    const KIND: &str = "guest-wifi";

    fn network(fields: Value) -> Draft {
        let mut all = json!({ "kind": "network", "visitors": true });
        for (name, value) in fields.as_object().expect("fields are an object") {
            all[name] = value.clone();
        }
        Draft::default().service("Wi-Fi", all)
    }

    #[test]
    fn flags_visitors_on_the_common_network() {
        let draft = network(json!({})).measure(KIND, "absent", &["Wi-Fi"]);
        let finding = flags(&RULE, &draft, &["Wi-Fi"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Certain)
        );
        let vital = network(json!({ "criticality": "vital" }));
        let vital = vital.measure(KIND, "absent", &["Wi-Fi"]);
        assert_eq!(flags(&RULE, &vital, &["Wi-Fi"]).severity, Severity::Medium);
    }

    #[test]
    fn flags_to_check_what_nobody_knows() {
        let draft = network(json!({})).measure(KIND, "not-known", &["Wi-Fi"]);
        let finding = flags(&RULE, &draft, &["", "Wi-Fi"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Measure(draft.id("Wi-Fi"), KIND)]);
        let unknown = json!({ "visitors": { "notKnown": true } });
        for draft in [
            network(unknown.clone()),
            network(unknown.clone()).measure(KIND, "absent", &["Wi-Fi"]),
        ] {
            let finding = flags(&RULE, &draft, &["", "Wi-Fi"]);
            assert_eq!(finding.asks, [Ask::Field(draft.id("Wi-Fi"), "visitors")]);
        }
        accepts(
            &RULE,
            &network(unknown).measure(KIND, "in-place", &["Wi-Fi"]),
        );
    }

    #[test]
    fn accepts_a_home_without_visitors_a_guest_network_and_silence() {
        let nobody = network(json!({ "visitors": false }));
        accepts(&RULE, &nobody.measure(KIND, "absent", &["Wi-Fi"]));
        accepts(
            &RULE,
            &network(json!({})).measure(KIND, "in-place", &["Wi-Fi"]),
        );
        accepts(&RULE, &network(json!({})));
        let silent = network(json!({ "visitors": Value::Null }));
        accepts(&RULE, &silent.measure(KIND, "absent", &["Wi-Fi"]));
        for other in [json!({ "kind": "server" }), json!({ "status": "planned" })] {
            accepts(&RULE, &network(other).measure(KIND, "absent", &["Wi-Fi"]));
        }
    }
}
