//! A device that important work needs has no spare.
//!
//! ## What it checks
//! Where it was asked whether there is a spare for a device that important work
//! needs, there is one. Devices on which several important services stand belong
//! to `res-single-point`. One finding lists the devices without a spare, one
//! those of which nobody knows.
//!
//! ## Why it matters
//! The breakdown of a small box can stop the day.
//!
//! ## What to do
//! Keep a spare, or another way in, such as a mobile access.
//!
//! ## Known false alarms
//! A supplier who brings a replacement within the day is a spare: say so.
//!
//! ## References
//! ITIL, availability.

use super::single_point;
use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Collection, Effort, Hosting, Id, Service, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "res-power-only-one",
    theme: Theme::Continuity,
    severity: Severity::Low,
    cause: Cause::Stops,
    effort: Effort::Day,
    cure: Cure::Set(Collection::Services, &[("spare", "true")]),
    thresholds: &[],
    references: &[Reference::Itil("availability")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let told_elsewhere = !view.is_off(&single_point::RULE);
    let (mut alone, mut not_known) = (Vec::new(), Vec::new());
    for service in &view.model.services {
        let group = match &service.spare {
            Answer::Known(true) | Answer::NotAsked => continue,
            Answer::Known(false) => &mut alone,
            Answer::NotKnown | Answer::Foreign(_) => &mut not_known,
        };
        if is_single_device(service)
            && view.is_important(service.id)
            && !(told_elsewhere && single_point::blocked_by(view, service).is_some())
        {
            group.push(service.id);
        }
    }
    let mut findings = Vec::new();
    if !alone.is_empty() {
        findings.push(report(view, "alone", &alone));
    }
    if !not_known.is_empty() {
        let asks = not_known.iter().map(|&id| Ask::Field(id, "spare"));
        findings.push(report(view, "not-known", &not_known).not_known(asks));
    }
    findings
}

fn report(view: &View<'_>, case: &'static str, devices: &[Id]) -> Finding {
    RULE.finding([view.model.organisation.id])
        .with(devices.iter().copied())
        .severity(view.weighed_by(RULE.severity, devices))
        .fact("state", Fact::Case(case))
        .records("devices", "count", "evidence-devices", devices)
}

/// Whether it is one device at the organisation's own place.
fn is_single_device(service: &Service) -> bool {
    let here = match service.hosting.known() {
        Some(hosting) => matches!(hosting, Hosting::OnPremises | Hosting::OnDevice),
        None => service.kind.is_known_and(|kind| {
            matches!(
                kind,
                ServiceKind::Network
                    | ServiceKind::DeviceFleet
                    | ServiceKind::Server
                    | ServiceKind::Telephony
            )
        }),
    };
    here && !service.status.is(&ServiceStatus::Planned)
        && !service.device_count.is_known_and(|&count| count > 1)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn device(fields: Value) -> Draft {
        let mut all = json!({ "kind": "network", "criticality": "important", "spare": false });
        for (name, value) in fields.as_object().expect("fields are an object") {
            all[name] = value.clone();
        }
        Draft::default().service("Routeur", all)
    }

    #[test]
    fn flags_a_device_without_a_spare() {
        for fields in [
            json!({}),
            json!({ "kind": "device-fleet" }),
            json!({ "kind": "server", "deviceCount": 1 }),
            json!({ "kind": "telephony" }),
            json!({ "kind": "storage", "hosting": "on-premises" }),
            json!({ "kind": "app", "hosting": "on-device" }),
        ] {
            let finding = flags(&RULE, &device(fields), &["", "Routeur"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Low, Certainty::Certain)
            );
        }
        let draft = device(json!({ "criticality": "vital" }));
        assert_eq!(
            flags(&RULE, &draft, &["", "Routeur"]).severity,
            Severity::Medium
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = device(json!({ "spare": { "notKnown": true } }));
        let finding = flags(&RULE, &draft, &["", "Routeur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id("Routeur"), "spare")]);
    }

    #[test]
    fn accepts_a_spare_several_devices_and_what_runs_elsewhere() {
        for fields in [
            json!({ "spare": true }),
            json!({ "spare": Value::Null }),
            json!({ "deviceCount": 2 }),
            json!({ "hosting": "saas" }),
            json!({ "kind": "app" }),
            json!({ "criticality": "useful" }),
            json!({ "status": "planned" }),
        ] {
            accepts(&RULE, &device(fields));
        }
    }

    #[test]
    fn accepts_a_device_of_which_another_rule_tells_unless_that_is_off() {
        let needs = json!({ "criticality": "important", "dependsOn": ["@Routeur"] });
        let draft = device(json!({}))
            .service("Caisse", needs.clone())
            .service("Téléphone", needs);
        accepts(&RULE, &draft);
        let off = json!({ "ruleSettings": [{ "rule": "res-single-point", "off": true }] });
        flags(&RULE, &draft.organisation(off), &["", "Routeur"]);
    }
}
