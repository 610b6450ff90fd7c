//! A device that leaves the house can be read by whoever finds it.
//!
//! ## What it checks
//! Fleets with mobile devices have their disks encrypted, if confidential data is
//! on them. If it was not said what they hold, they are taken to hold what their
//! users work with, and the finding is *likely* only.
//!
//! ## Why it matters
//! A stolen computer without encryption is a leak, whatever its password.
//!
//! ## What to do
//! Turn on disk encryption, and keep the recovery key in another place.
//!
//! ## Known false alarms
//! On recent systems it is often on already: look before worrying.
//!
//! ## References
//! OPDo art. 3; ANSSI hygiene 31; CIS 3.6.

use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, View,
};
use crate::graph::level_of;
use crate::model::{Classification, Effort, Service, ServiceKind};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-laptop-not-encrypted",
    theme: Theme::Security,
    severity: Severity::High,
    cause: Cause::Devices,
    effort: Effort::Day,
    cure: Cure::Measure(KIND),
    thresholds: &[],
    references: &[
        Reference::Opdo("3"),
        Reference::CantonalLaw,
        Reference::Anssi("31"),
        Reference::Cis("3.6"),
    ],
    check,
};

const KIND: &str = "disk-encryption";

fn check(view: &View<'_>) -> Vec<Finding> {
    let levels = view.model.data.iter().filter_map(level_of);
    let in_the_house = levels.max();
    let fleets = view
        .model
        .services
        .iter()
        .filter(|service| leaves_the_house(service));
    fleets
        .filter_map(|fleet| {
            let is_said = fleet.stores.known().is_some();
            let held = view.graph.classification(fleet.id);
            let level = if is_said {
                held
            } else {
                held.max(in_the_house)
            }?;
            if level < Classification::Confidential {
                return None;
            }
            let weight = if level == Classification::Restricted {
                RULE.severity.raised()
            } else {
                RULE.severity
            };
            let (severity, case) = match view.measure(KIND, fleet.id) {
                Measure::Missing => (weight, "missing"),
                Measure::Partial => (weight.lowered(), "partial"),
                Measure::NotKnown => (weight, "not-known"),
                Measure::Ok | Measure::NotAsked => return None,
            };
            let devices = fleet.mobile_devices.known().copied().unwrap_or_default();
            let certainty = if held >= Some(Classification::Confidential) {
                Certainty::Certain
            } else {
                Certainty::Likely
            };
            let level = Fact::Code(level.text_id().into());
            let finding = RULE
                .finding([fleet.id])
                .severity(severity)
                .certainty(certainty)
                .path(view.graph.classification_path(fleet.id))
                .fact("state", Fact::Case(case))
                .fact("fleet", Fact::Record(fleet.id))
                .fact("devices", Fact::Count(devices.into()))
                .evidence("evidence-mobile-devices", Fact::Count(devices.into()))
                .evidence("evidence-classification", level);
            Some(if case == "not-known" {
                finding.not_known([Ask::Measure(fleet.id, KIND)])
            } else {
                finding
            })
        })
        .collect()
}

fn leaves_the_house(service: &Service) -> bool {
    service.kind.is(&ServiceKind::DeviceFleet)
        && service.mobile_devices.is_known_and(|&count| count > 0)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn laptops(stores: Value) -> Draft {
        Draft::default()
            .data("Salaires", json!({ "classification": "confidential" }))
            .data("Affiches", json!({ "classification": "public" }))
            .service(
                "Portables",
                json!({ "kind": "device-fleet", "mobileDevices": 8, "stores": stores }),
            )
    }

    #[test]
    fn flags_laptops_with_confidential_data_on_open_disks() {
        let draft = laptops(json!([{ "data": "@Salaires" }])).measure(
            "disk-encryption",
            "absent",
            &["Portables"],
        );
        let finding = flags(&RULE, &draft, &["Portables"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::High, Certainty::Certain)
        );
    }

    #[test]
    fn flags_laptops_as_likely_when_it_was_not_said_what_they_hold() {
        let draft = laptops(Value::Null).measure("disk-encryption", "partial", &["Portables"]);
        let finding = flags(&RULE, &draft, &["Portables"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Likely)
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = laptops(Value::Null).measure("disk-encryption", "not-known", &["Portables"]);
        let finding = flags(&RULE, &draft, &["Portables"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        let ask = Ask::Measure(draft.id("Portables"), "disk-encryption");
        assert_eq!(finding.asks, [ask]);
    }

    #[test]
    fn accepts_encrypted_disks_also_when_the_whole_organisation_has_them() {
        accepts(
            &RULE,
            &laptops(Value::Null).measure("disk-encryption", "in-place", &["Portables"]),
        );
        accepts(
            &RULE,
            &laptops(Value::Null).measure("disk-encryption", "in-place", &[]),
        );
    }

    #[test]
    fn accepts_laptops_that_hold_nothing_confidential_or_were_not_asked_about() {
        let posters = laptops(json!([{ "data": "@Affiches" }]));
        accepts(
            &RULE,
            &posters.measure("disk-encryption", "absent", &["Portables"]),
        );
        accepts(&RULE, &laptops(Value::Null));
    }

    #[test]
    fn accepts_machines_that_never_leave_the_house() {
        for fields in [
            json!({ "kind": "device-fleet", "mobileDevices": 0 }),
            json!({ "kind": "device-fleet" }),
            json!({ "kind": "server", "mobileDevices": 8 }),
        ] {
            let mut fields = fields;
            fields["stores"] = json!([{ "data": "@Salaires" }]);
            let draft = Draft::default()
                .data("Salaires", json!({ "classification": "confidential" }))
                .service("Machines", fields)
                .measure("disk-encryption", "absent", &["Machines"]);
            accepts(&RULE, &draft);
        }
    }
}
