//! Updates wait for somebody.
//!
//! ## What it checks
//! Computers, servers, websites and networks are updated by themselves (measure
//! *automatic updates*). It weighs more for what can be reached from the
//! internet. What a supplier runs online is its own affair, unless something was
//! said of it. One finding for all.
//!
//! ## Why it matters
//! A weakness that is known stays open for weeks.
//!
//! ## What to do
//! Turn on automatic updates, also of the website's extensions.
//!
//! ## Known false alarms
//! Medical or industrial devices may forbid it: keep them apart from the rest
//! instead, and say on the measure that it makes no sense there.
//!
//! ## References
//! ANSSI hygiene 34; CIS 7.3 and 7.4.

use super::together::{Needing, told_together};
use crate::audit::{Cause, Cure, Finding, Measure, Reference, Rule, Severity, Theme, View};
use crate::model::{Effort, Hosting, Service, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-updates-manual",
    theme: Theme::Security,
    severity: Severity::Medium,
    cause: Cause::Devices,
    effort: Effort::Day,
    cure: Cure::Measure(KIND),
    thresholds: &[],
    references: &[Reference::Anssi("34"), Reference::Cis("7.3, 7.4")],
    check,
};

const KIND: &str = "updates-auto";

fn check(view: &View<'_>) -> Vec<Finding> {
    let needing = view.each(&RULE, 2, &view.model.services, |service| {
        if !has_updates(service) {
            return None;
        }
        let weight = if is_exposed(service) {
            RULE.severity.raised()
        } else {
            view.weighed(RULE.severity, service.id)
        };
        let needing = Needing::measure(view, KIND, service.id, weight);
        let supplied = needing.state == Measure::NotKnown && is_run_by_its_supplier(service);
        needing.told().filter(|_| !supplied)
    });
    told_together(view, &RULE, needing)
}

fn has_updates(service: &Service) -> bool {
    service.kind.is_known_and(|kind| {
        matches!(
            kind,
            ServiceKind::DeviceFleet
                | ServiceKind::Server
                | ServiceKind::Web
                | ServiceKind::Network
        )
    }) && !service.status.is(&ServiceStatus::Planned)
}

/// Whether the internet comes to it; to a website, unless it was denied.
fn is_exposed(service: &Service) -> bool {
    match service.internet_facing.known() {
        Some(&facing) => facing,
        None => service.kind.is(&ServiceKind::Web),
    }
}

fn is_run_by_its_supplier(service: &Service) -> bool {
    service
        .hosting
        .is_known_and(|hosting| matches!(hosting, Hosting::Saas | Hosting::SaasE2ee))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn machine(fields: Value, state: &str) -> Draft {
        let draft = Draft::default().service("Machine", fields);
        draft.measure("updates-auto", state, &["Machine"])
    }

    fn severity(fields: Value) -> Severity {
        let finding = flags(&RULE, &machine(fields, "absent"), &["Machine"]);
        assert_eq!(finding.certainty, Certainty::Certain);
        finding.severity
    }

    #[test]
    fn flags_each_kind_that_somebody_must_update() {
        for kind in ["device-fleet", "server", "network"] {
            assert_eq!(severity(json!({ "kind": kind })), Severity::Medium);
        }
    }

    #[test]
    fn flags_what_the_internet_reaches_one_step_higher_and_no_more() {
        assert_eq!(severity(json!({ "kind": "web" })), Severity::High);
        let inside = json!({ "kind": "web", "internetFacing": false });
        assert_eq!(severity(inside), Severity::Medium);
        let exposed = json!({ "kind": "server", "internetFacing": true, "criticality": "vital" });
        assert_eq!(severity(exposed), Severity::High);
        let vital = json!({ "kind": "server", "criticality": "vital" });
        assert_eq!(severity(vital), Severity::High);
    }

    #[test]
    fn flags_to_check_what_nobody_knows() {
        let draft = machine(json!({ "kind": "server" }), "not-known");
        let finding = flags(&RULE, &draft, &["", "Machine"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let ask = Ask::Measure(draft.id("Machine"), "updates-auto");
        assert_eq!(finding.asks, [ask]);
    }

    #[test]
    fn accepts_what_its_supplier_runs_unless_something_was_said() {
        for hosting in ["saas", "saas-e2ee"] {
            let site = json!({ "kind": "web", "hosting": hosting });
            accepts(&RULE, &machine(site.clone(), "not-known"));
            flags(&RULE, &machine(site, "absent"), &["Machine"]);
        }
        let rented = json!({ "kind": "web", "hosting": "hosted-dedicated" });
        flags(&RULE, &machine(rented, "not-known"), &["", "Machine"]);
    }

    #[test]
    fn accepts_automatic_updates_devices_that_forbid_them_and_silence() {
        accepts(
            &RULE,
            &Draft::default().service("Machine", json!({ "kind": "server" })),
        );
        for state in ["in-place", "not-applicable"] {
            accepts(&RULE, &machine(json!({ "kind": "server" }), state));
        }
        accepts(&RULE, &machine(json!({ "kind": "app" }), "absent"));
        let planned = json!({ "kind": "server", "status": "planned" });
        accepts(&RULE, &machine(planned, "absent"));
    }

    #[test]
    fn flags_a_server_by_that_to_which_one_signs_in() {
        let server = json!({ "kind": "server", "dependsOn": ["@Connexion"] });
        let draft = Draft::default()
            .service("Connexion", json!({ "kind": "identity" }))
            .service("Serveur", server)
            .measure("updates-auto", "absent", &["Connexion"]);
        flags(&RULE, &draft, &["Serveur"]);
    }
}
