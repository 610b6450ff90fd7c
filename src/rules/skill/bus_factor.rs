//! Too many activities rest on one person.
//!
//! ## What it checks
//! No person is the only one to manage three important services, or half of
//! those of which it was said who can work on them.
//!
//! ## Why it matters
//! One absence stops several activities at once.
//!
//! ## What to do
//! Share at least two of them with somebody else, beginning with the most vital.
//!
//! ## Known false alarms
//! In a team of two or three it cannot be otherwise: look for a backup outside.
//!
//! ## References
//! Charter, *Résilience*; Swiss minimum standard PR.AT.

use super::holders::{form_a_pair, sole_holders};
use crate::audit::{
    Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::Effort;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "skill-bus-factor",
    theme: Theme::Skills,
    severity: Severity::High,
    cause: Cause::Persons,
    effort: Effort::Week,
    cure: Cure::By(form_a_pair),
    thresholds: &[
        Threshold {
            name: "services",
            unit: Unit::Count,
            default: 3,
        },
        Threshold {
            name: "share",
            unit: Unit::Percent,
            default: 50,
        },
    ],
    references: &[
        Reference::Charter("resilience"),
        Reference::IctMinimum("PR.AT"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let holders = view.shared(sole_holders);
    holders
        .services
        .iter()
        .filter(|(holder, _)| holders.is_overloaded(**holder))
        .map(|(&holder, services)| {
            RULE.finding([holder])
                .with(services.iter().copied())
                .severity(view.weighed_by(RULE.severity, services))
                .fact("person", Fact::Record(holder))
                .fact("asked", Fact::Count(holders.asked as u64))
                .records("services", "count", "evidence-services", services)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::Severity;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::model::Collection;

    /// An office in which the accountant alone manages some of four services,
    /// and the assistant the others.
    fn office(accountant: &[&str], assistant: &[&str]) -> Draft {
        let draft = Draft::default()
            .party(
                "Comptable",
                json!({ "kind": "person", "personKind": "internal" }),
            )
            .party(
                "Assistante",
                json!({ "kind": "person", "personKind": "internal" }),
            );
        let services = ["Impôts", "Salaires", "Serveur", "Courrier"];
        let draft = services.into_iter().fold(draft, |draft, service| {
            draft.service(service, json!({ "criticality": "important" }))
        });
        let skill = |who, services: &[&str]| json!({ "party": who, "services": services, "level": "alone" });
        draft
            .with(Collection::Skills, "", skill("@Comptable", accountant))
            .with(Collection::Skills, "", skill("@Assistante", assistant))
    }

    #[test]
    fn flags_a_person_on_whom_half_of_the_work_rests() {
        let draft = office(&["@Impôts", "@Salaires"], &["@Courrier"]);
        let finding = flags(&RULE, &draft, &["Comptable", "Impôts", "Salaires"]);
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_a_person_on_whom_three_services_rest() {
        let draft = office(&["@Impôts", "@Salaires", "@Serveur"], &["@Courrier"]);
        flags(
            &RULE,
            &draft,
            &["Comptable", "Impôts", "Salaires", "Serveur"],
        );
    }

    #[test]
    fn accepts_two_services_in_five() {
        let shared = |services: &[&str]| json!({ "party": "@Équipe", "services": services, "level": "alone" });
        let draft = office(&["@Impôts", "@Salaires"], &[])
            .party("Équipe", json!({ "kind": "team" }))
            .service("Agenda", json!({ "criticality": "important" }))
            .with(Collection::Skills, "", shared(&["@Serveur", "@Courrier"]));
        // Two in four are half of them; with a fifth they are not.
        flags(&RULE, &draft, &["Comptable", "Impôts", "Salaires"]);
        let draft = draft.with(Collection::Skills, "", shared(&["@Agenda"]));
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_work_that_is_shared() {
        let services = ["@Impôts", "@Salaires", "@Serveur"];
        accepts(&RULE, &office(&services, &services));
    }

    #[test]
    fn accepts_one_service_alone_which_another_rule_finds() {
        accepts(&RULE, &office(&["@Impôts"], &[]));
    }
}
