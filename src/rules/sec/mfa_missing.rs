//! A password alone opens something important.
//!
//! ## What it checks
//! Services that can be reached from the internet and that hold confidential
//! data, that important work needs, or that are the mailbox or the sign-in of
//! the organisation, are protected by a second factor. Both confidentiality and
//! importance are the effective ones: a harmless tool on which a vital one
//! stands is vital. E-banking has a rule of its own.
//!
//! ## Why it matters
//! Passwords are stolen by the million; one is then enough to come in. From a
//! mailbox all other passwords can be reset, hence *critical*.
//!
//! ## What to do
//! Turn on the second factor, first for those who administer the service.
//!
//! ## Known false alarms
//! The service is opened through a common sign-in that asks for the second
//! factor: say that it depends on that identity service.
//!
//! ## References
//! OPDo art. 3; CIS 6.3 to 6.5; ANSSI hygiene 13.

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, View,
};
use crate::model::{Effort, Hosting, Id, Service, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-mfa-missing",
    theme: Theme::Security,
    severity: Severity::High,
    cause: Cause::Access,
    effort: Effort::Hour,
    cure: Cure::Measure(KIND),
    thresholds: &[],
    references: &[
        Reference::Opdo("3"),
        Reference::CantonalLaw,
        Reference::Cis("6.3–6.5"),
        Reference::Anssi("13"),
    ],
    check,
};

const KIND: &str = "mfa";

/// What is to be said of a service.
#[derive(Clone)]
enum Said {
    Found(Finding),
    NotKnown(Severity, Id),
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut to_check = Vec::new();
    let said = view.each(&RULE, 2, &view.model.services, |service| {
        look_at(view, service)
    });
    for said in said {
        match said {
            Said::Found(finding) => findings.push(finding),
            Said::NotKnown(weight, service) => to_check.push((weight, service)),
        }
    }
    let ids: Vec<_> = to_check.iter().map(|(_, id)| *id).collect();
    if let Some((weight, _)) = to_check.iter().max_by_key(|(weight, _)| *weight) {
        findings.push(
            RULE.finding([view.model.organisation.id])
                .with(ids.iter().copied())
                .severity(*weight)
                .not_known(ids.iter().map(|&id| Ask::Measure(id, KIND)))
                .fact("state", Fact::Case("not-known"))
                .records("service", "count", "evidence-services", &ids),
        );
    }
    findings
}

fn look_at(view: &View<'_>, service: &Service) -> Option<Said> {
    if !is_at_stake(view, service) {
        return None;
    }
    let weight = if opens_the_rest(service) {
        Severity::Critical
    } else {
        view.weighed(RULE.severity, service.id)
    };
    let (severity, case) = match view.measure(KIND, service.id) {
        Measure::Missing => (weight, "missing"),
        Measure::Partial => (weight.lowered(), "partial"),
        Measure::NotKnown => return Some(Said::NotKnown(weight, service.id)),
        Measure::Ok | Measure::NotAsked => return None,
    };
    let finding = RULE
        .finding([service.id])
        .severity(severity)
        .fact("state", Fact::Case(case))
        .fact("service", Fact::Record(service.id))
        .fact("count", Fact::Count(1))
        .path(view.graph.classification_path(service.id));
    let finding = view.show_classification(finding, service.id);
    Some(Said::Found(view.show_criticality(finding, service.id)))
}

/// Whether a stolen password of the service would do harm.
fn is_at_stake(view: &View<'_>, service: &Service) -> bool {
    let reachable = match service.internet_facing.known() {
        Some(&facing) => facing,
        // An online service is reached through the internet by nature.
        None => service.hosting.is_known_and(|hosting| {
            matches!(
                hosting,
                Hosting::Saas | Hosting::SaasE2ee | Hosting::PersonalAccount
            )
        }),
    };
    reachable
        && !service.status.is(&ServiceStatus::Planned)
        && !service.kind.is(&ServiceKind::EBanking)
        && (opens_the_rest(service)
            || view.is_confidential(service.id)
            || view.is_important(service.id))
}

/// Whether who holds it can open everything else.
fn opens_the_rest(service: &Service) -> bool {
    service
        .kind
        .is_known_and(|kind| matches!(kind, ServiceKind::Mail | ServiceKind::Identity))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn mailbox() -> Draft {
        Draft::default().service("Messagerie", json!({ "kind": "mail", "hosting": "saas" }))
    }

    #[test]
    fn flags_a_mailbox_with_a_password_only_as_critical() {
        let draft = mailbox().measure("mfa", "absent", &["Messagerie"]);
        assert_eq!(
            flags(&RULE, &draft, &["Messagerie"]).severity,
            Severity::Critical
        );
    }

    #[test]
    fn flags_a_second_factor_for_some_only_one_step_lower() {
        let draft = mailbox().measure("mfa", "partial", &["Messagerie"]);
        assert_eq!(
            flags(&RULE, &draft, &["Messagerie"]).severity,
            Severity::High
        );
    }

    #[test]
    fn flags_a_service_that_a_vital_one_needs() {
        let draft = Draft::default()
            .service(
                "Fichiers",
                json!({ "kind": "storage", "internetFacing": true }),
            )
            .service(
                "Dossiers",
                json!({ "criticality": "vital", "dependsOn": ["@Fichiers"] }),
            )
            .measure("mfa", "absent", &["Fichiers"]);
        flags(&RULE, &draft, &["Fichiers"]);
    }

    #[test]
    fn flags_a_service_that_receives_confidential_data_and_shows_the_way() {
        let draft = Draft::default()
            .data("Salaires", json!({ "classification": "confidential" }))
            .party("Clients", json!({}))
            .service("Dépôt", json!({ "hosting": "saas" }))
            .flow(
                "dépôt",
                json!({ "from": "@Clients", "to": "@Dépôt", "data": ["@Salaires"] }),
            )
            .measure("mfa", "absent", &["Dépôt"]);
        let finding = flags(&RULE, &draft, &["Dépôt"]);
        assert_eq!(draft.names(&finding.path), ["Salaires", "dépôt", "Dépôt"]);
    }

    #[test]
    fn flags_what_is_not_known_once_and_lower() {
        let draft = mailbox()
            .service("Annuaire", json!({ "kind": "identity", "hosting": "saas" }))
            .measure("mfa", "not-known", &["Messagerie", "Annuaire"]);
        let finding = flags(&RULE, &draft, &["", "Messagerie", "Annuaire"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.severity, Severity::High);
        let asks = ["Messagerie", "Annuaire"].map(|name| Ask::Measure(draft.id(name), "mfa"));
        assert_eq!(finding.asks, asks);
    }

    #[test]
    fn accepts_a_mailbox_while_the_question_was_not_put() {
        accepts(&RULE, &mailbox());
    }

    #[test]
    fn accepts_a_second_factor() {
        accepts(
            &RULE,
            &mailbox().measure("mfa", "in-place", &["Messagerie"]),
        );
    }

    #[test]
    fn accepts_a_second_factor_of_the_common_sign_in() {
        let draft = Draft::default()
            .service("Annuaire", json!({ "kind": "identity" }))
            .service(
                "Messagerie",
                json!({ "kind": "mail", "hosting": "saas", "dependsOn": ["@Annuaire"] }),
            )
            .measure("mfa", "verified", &["Annuaire"]);
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_a_password_on_what_holds_nothing_important() {
        let draft = Draft::default()
            .service(
                "Sondages",
                json!({ "hosting": "saas", "criticality": "comfort" }),
            )
            .measure("mfa", "absent", &["Sondages"]);
        accepts(&RULE, &draft);
    }
}
