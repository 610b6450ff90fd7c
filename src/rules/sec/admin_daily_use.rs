//! The account with all rights is used for everyday work.
//!
//! ## What it checks
//! On sign-ins, servers, computers, mailboxes and shared spaces, administration
//! has an account of its own (measure *administration apart*). One finding for
//! all. For somebody who works alone it weighs little.
//!
//! ## Why it matters
//! A mistake or a trap then reaches the whole system, not one person's work.
//!
//! ## What to do
//! Keep one account for administration and another for every day.
//!
//! ## Known false alarms
//! Where the supplier alone administers the service, nobody here has all rights.
//!
//! ## References
//! ANSSI hygiene 8 and 29; CIS 5.4.

use super::machines::{is_one_person, is_printers};
use super::together::{Needing, told_together};
use crate::audit::{Cause, Cure, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Effort, Service, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-admin-daily-use",
    theme: Theme::Security,
    severity: Severity::Medium,
    cause: Cause::Access,
    effort: Effort::Hour,
    cure: Cure::Measure(KIND),
    thresholds: &[],
    references: &[Reference::Anssi("8, 29"), Reference::Cis("5.4")],
    check,
};

const KIND: &str = "admin-separated";

fn check(view: &View<'_>) -> Vec<Finding> {
    let alone = is_one_person(view);
    let needing = view.each(&RULE, 2, &view.model.services, |service| {
        if !is_administered(service) {
            return None;
        }
        let weight = if alone {
            RULE.severity.lowered()
        } else {
            view.weighed(RULE.severity, service.id)
        };
        Needing::measure(view, KIND, service.id, weight).told()
    });
    told_together(view, &RULE, needing)
}

/// Whether somebody with all rights on it could harm everybody.
fn is_administered(service: &Service) -> bool {
    service.kind.is_known_and(|kind| {
        matches!(
            kind,
            ServiceKind::Identity
                | ServiceKind::Server
                | ServiceKind::DeviceFleet
                | ServiceKind::Mail
                | ServiceKind::Collaboration
        )
    }) && !is_printers(service)
        && !service.status.is(&ServiceStatus::Planned)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn service(fields: Value) -> Draft {
        Draft::default().service("Serveur", fields)
    }

    #[test]
    fn flags_each_kind_on_which_administration_is_not_apart() {
        for kind in ["identity", "server", "device-fleet", "mail", "collab"] {
            let draft = service(json!({ "kind": kind }));
            let draft = draft.measure("admin-separated", "absent", &["Serveur"]);
            let finding = flags(&RULE, &draft, &["Serveur"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Medium, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_a_vital_server_higher_and_somebody_alone_lower() {
        let vital = json!({ "kind": "server", "criticality": "vital" });
        let draft = service(vital).measure("admin-separated", "absent", &["Serveur"]);
        let severity = |draft: &Draft| flags(&RULE, draft, &["Serveur"]).severity;
        assert_eq!(severity(&draft), Severity::High);
        let with = |paid: u32, volunteers: u32| {
            let people = json!({ "headcount": paid, "volunteers": volunteers });
            draft.clone().organisation(people)
        };
        assert_eq!(severity(&with(1, 0)), Severity::Low);
        assert_eq!(severity(&with(0, 1)), Severity::Low);
        assert_eq!(severity(&with(1, 1)), Severity::High);
    }

    #[test]
    fn flags_several_together_and_what_is_in_place_in_part() {
        let draft = service(json!({ "kind": "server" }))
            .service("Messagerie", json!({ "kind": "mail" }))
            .measure("admin-separated", "partial", &["Serveur"])
            .measure("admin-separated", "absent", &["Messagerie"]);
        let finding = flags(&RULE, &draft, &["Messagerie", "Serveur"]);
        assert!(finding.facts.contains(&("state", Fact::Case("missing"))));
        let draft = service(json!({ "kind": "server" }));
        let draft = draft.measure("admin-separated", "partial", &["Serveur"]);
        let finding = flags(&RULE, &draft, &["Serveur"]);
        assert!(finding.facts.contains(&("state", Fact::Case("partial"))));
        assert_eq!(finding.severity, Severity::Low);
    }

    #[test]
    fn flags_to_check_what_nobody_knows() {
        let draft = service(json!({ "kind": "server" }));
        let draft = draft.measure("admin-separated", "not-known", &["Serveur"]);
        let finding = flags(&RULE, &draft, &["", "Serveur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let ask = Ask::Measure(draft.id("Serveur"), "admin-separated");
        assert_eq!(finding.asks, [ask]);
    }

    #[test]
    fn accepts_administration_apart_a_printer_and_a_question_that_was_not_put() {
        accepts(&RULE, &service(json!({ "kind": "server" })));
        let apart = service(json!({ "kind": "server" }));
        accepts(&RULE, &apart.measure("admin-separated", "in-place", &[]));
        for fields in [
            json!({ "kind": "app" }),
            json!({ "kind": "server", "status": "planned" }),
            json!({ "kind": "device-fleet", "functions": ["printing"] }),
        ] {
            let draft = service(fields);
            accepts(
                &RULE,
                &draft.measure("admin-separated", "absent", &["Serveur"]),
            );
        }
    }

    #[test]
    fn flags_a_server_by_that_to_which_one_signs_in() {
        let draft = Draft::default()
            .service("Connexion", json!({ "kind": "identity" }))
            .service(
                "Serveur",
                json!({ "kind": "server", "dependsOn": ["@Connexion"] }),
            )
            .measure("admin-separated", "absent", &["Connexion"]);
        flags(&RULE, &draft, &["Connexion", "Serveur"]);
    }
}
