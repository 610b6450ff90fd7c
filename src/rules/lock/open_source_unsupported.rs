//! Free software runs, and nobody looks after it.
//!
//! ## What it checks
//! Open source software in use on a server of one's own, or a rented machine: it
//! has somebody of the organisation among its administrators or somebody inside
//! who manages alone with it, or a contract, or something is paid for its
//! maintenance. It speaks once contracts or costs are being noted. One finding
//! lists the tools.
//!
//! ## Why it matters
//! Free does not mean without cost: somebody has to update and repair it.
//!
//! ## What to do
//! Plan a contract, or somebody inside who learns it.
//!
//! ## Known false alarms
//! A supplier who runs it as an online service looks after it: say so in its
//! hosting.
//!
//! ## References
//! Charter, *Accompagner les changements nécessaires*.

use crate::audit::{Ask, Cause, Cure, Finding, Group, Reference, Rule, Severity, Theme, View};
use crate::model::{
    Answer, Collection, CostKind, Effort, Hosting, Licence, Service, ServiceStatus, SkillLevel,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "lock-open-source-unsupported",
    theme: Theme::Independence,
    severity: Severity::Low,
    cause: Cause::Persons,
    effort: Effort::Week,
    cure: Cure::Set(Collection::Services, &[("admins", r#"["+","@someone"]"#)]),
    thresholds: &[],
    references: &[Reference::Charter("change")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    if !view.is_started(Collection::Contracts) && !view.is_started(Collection::Costs) {
        return Vec::new();
    }
    let mut group = Group::default();
    let services = view.model.services.iter();
    for service in services.filter(|it| is_run_by_us(it) && !is_supported(view, it)) {
        let severity = view.weighed(RULE.severity, service.id);
        match &service.admins {
            Answer::NotAsked => {}
            Answer::NotKnown | Answer::Foreign(_) => {
                let ask = Ask::Field(service.id, "admins");
                group.add_not_known(service.id, severity, [ask]);
            }
            Answer::Known(admins) => {
                if !admins.iter().any(|admin| view.is_internal(admin.id)) {
                    group.add(service.id, severity);
                }
            }
        }
    }
    let listed = ("services", "count", "evidence-services");
    group.finding(view, &RULE, listed).into_iter().collect()
}

fn is_run_by_us(service: &Service) -> bool {
    let is_open = service.licence.is_known_and(|licence| {
        matches!(
            licence,
            Licence::OpenSourceCopyleft | Licence::OpenSourcePermissive | Licence::OpenCore
        )
    });
    let is_ours = service.hosting.is_known_and(|hosting| {
        matches!(
            hosting,
            Hosting::OnPremises | Hosting::HostedDedicated | Hosting::Iaas
        )
    });
    is_open && is_ours && !service.status.is(&ServiceStatus::Planned)
}

/// Whether there is a contract, a cost for it, or a skill inside.
fn is_supported(view: &View<'_>, service: &Service) -> bool {
    let is_support = |kind: &CostKind| {
        matches!(
            kind,
            CostKind::SupportContract | CostKind::SupportTime | CostKind::Maintenance
        )
    };
    let mut lines = view.costs_of(service.id);
    let is_paid = lines.any(|line| view.is_current(line) && line.kind.is_known_and(is_support));
    let is_known_inside = view.skills_on(service.id).any(|skill| {
        skill
            .level
            .is_known_and(|level| *level >= SkillLevel::Alone)
            && skill.party.is_known_and(|party| view.is_internal(party.id))
    });
    is_paid || is_known_inside || view.contracts_of(service.id).len() > 0
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn nextcloud(fields: Value) -> Draft {
        let mut all = json!({
            "licence": "open-source-copyleft", "hosting": "on-premises", "admins": ["@Ami"],
        });
        for (name, value) in fields.as_object().expect("is an object") {
            all[name] = value.clone();
        }
        Draft::default()
            .party("Ami", json!({ "kind": "person", "personKind": "external" }))
            .party("Secrétaire", json!({ "kind": "person" }))
            .service("Nuage", all)
            .with(Collection::Costs, "", json!({}))
    }

    const FOUND: [&str; 2] = ["", "Nuage"];

    #[test]
    fn flags_free_software_that_only_somebody_outside_looks_after() {
        for licence in [
            "open-source-copyleft",
            "open-source-permissive",
            "open-core",
        ] {
            for hosting in ["on-premises", "hosted-dedicated", "iaas"] {
                let draft = nextcloud(json!({ "licence": licence, "hosting": hosting }));
                let finding = flags(&RULE, &draft, &FOUND);
                assert_eq!(
                    (finding.severity, finding.certainty),
                    (Severity::Low, Certainty::Certain)
                );
            }
        }
        flags(&RULE, &nextcloud(json!({ "admins": [] })), &FOUND);
    }

    #[test]
    fn flags_a_vital_tool_one_step_higher() {
        let draft = nextcloud(json!({ "criticality": "vital" }));
        assert_eq!(flags(&RULE, &draft, &FOUND).severity, Severity::Medium);
    }

    #[test]
    fn flags_administrators_whom_nobody_knows_as_to_check() {
        let draft = nextcloud(json!({ "admins": { "notKnown": true } }));
        let finding = flags(&RULE, &draft, &FOUND);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Nuage"), "admins")]);
    }

    #[test]
    fn accepts_somebody_inside() {
        accepts(
            &RULE,
            &nextcloud(json!({ "admins": ["@Ami", "@Secrétaire"] })),
        );
        let skill = |party: &str, level: &str| {
            let fields = json!({ "party": party, "services": ["@Nuage"], "level": level });
            nextcloud(json!({})).with(Collection::Skills, "", fields)
        };
        accepts(&RULE, &skill("@Secrétaire", "alone"));
        flags(&RULE, &skill("@Secrétaire", "with-help"), &FOUND);
        flags(&RULE, &skill("@Ami", "alone"), &FOUND);
    }

    #[test]
    fn accepts_a_contract_or_a_cost_for_its_support() {
        let contract = json!({ "services": ["@Nuage"] });
        accepts(
            &RULE,
            &nextcloud(json!({})).with(Collection::Contracts, "", contract),
        );
        let line = |fields: Value| nextcloud(json!({})).with(Collection::Costs, "", fields);
        for kind in ["support-contract", "support-time", "maintenance"] {
            accepts(&RULE, &line(json!({ "paysFor": ["@Nuage"], "kind": kind })));
            let past = json!({ "paysFor": ["@Nuage"], "kind": kind, "to": "2026-11-23" });
            flags(&RULE, &line(past), &FOUND);
        }
        flags(
            &RULE,
            &line(json!({ "paysFor": ["@Nuage"], "kind": "hosting" })),
            &FOUND,
        );
    }

    #[test]
    fn accepts_what_others_run_closed_software_and_what_was_not_asked() {
        accepts(&RULE, &nextcloud(json!({ "hosting": "saas" })));
        accepts(&RULE, &nextcloud(json!({ "licence": "saas-terms" })));
        accepts(&RULE, &nextcloud(json!({ "status": "planned" })));
        accepts(&RULE, &nextcloud(json!({ "admins": null })));
    }

    #[test]
    fn speaks_once_contracts_or_costs_are_noted() {
        let fields = json!({
            "licence": "open-source-copyleft", "hosting": "on-premises", "admins": [],
        });
        let draft = Draft::default().service("Nuage", fields);
        accepts(&RULE, &draft);
        flags(
            &RULE,
            &draft.clone().with(Collection::Costs, "", json!({})),
            &FOUND,
        );
        flags(
            &RULE,
            &draft.with(Collection::Contracts, "", json!({})),
            &FOUND,
        );
    }
}
