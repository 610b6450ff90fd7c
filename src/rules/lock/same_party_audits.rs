//! Who sells also controls.
//!
//! ## What it checks
//! No party that supplies a tool in use is also the one that audits (its role),
//! advises (the advisor or second advisor of the organisation) or gives the second
//! look, unless somebody independent looked within 12 months. Work done by people
//! is an advisor's own mandate, and does not count for advisors. It weighs less
//! where the party put its interest in writing. One finding a party.
//!
//! ## Why it matters
//! Nobody sees their own mistakes, nor advises against what they sell.
//!
//! ## What to do
//! Ask somebody independent for their view once a year.
//!
//! ## Known false alarms
//! A cooperative of advisors may have both roles in good faith: let it declare
//! them, rather than forbid it.
//!
//! ## References
//! Charter, *Indépendance et transparence*; ISO 5.35.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::audit::{
    Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View, cure,
};
use crate::model::{
    Collection, Date, Effort, Id, Model, PartyRole, Service, ServiceKind, ServiceStatus,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "lock-same-party-audits",
    theme: Theme::Independence,
    severity: Severity::Medium,
    cause: Cause::Trust,
    effort: Effort::Day,
    cure: Cure::By(ask_somebody_else),
    thresholds: &[Threshold {
        name: "months",
        unit: Unit::Months,
        default: 12,
    }],
    references: &[Reference::Charter("independence"), Reference::Iso("5.35")],
    check,
};

/// Who looks at the work of others, and as what.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Advisor,
    Auditor,
    Reviewer,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let lookers = lookers(view);
    if lookers.is_empty() {
        return Vec::new();
    }
    let mut supplied: BTreeMap<Id, Vec<&Service>> = BTreeMap::new();
    for service in &view.model.services {
        if let Some(supplier) = service.supplier.known()
            && !service.status.is(&ServiceStatus::Planned)
        {
            supplied.entry(supplier.id).or_default().push(service);
        }
    }
    let suppliers: BTreeSet<Id> = supplied.keys().copied().collect();
    if was_seen_by_somebody_independent(view, &suppliers) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (party, look) in lookers {
        let sold = supplied.get(&party).into_iter().flatten();
        let sold =
            sold.filter(|it| look != Look::Advisor || !it.kind.is(&ServiceKind::HumanSupport));
        let services: Vec<Id> = sold.map(|service| service.id).collect();
        if !services.is_empty() {
            findings.push(report(view, party, look, &services));
        }
    }
    findings
}

/// Whoever audits, advises or looks a second time; the first of these that fits.
fn lookers(view: &View<'_>) -> BTreeMap<Id, Look> {
    let mut lookers = BTreeMap::new();
    let parties = view.model.parties.iter();
    let auditors = parties.filter(|it| it.roles.each().any(|role| *role == PartyRole::Auditor));
    lookers.extend(auditors.map(|party| (party.id, Look::Auditor)));
    for review in &view.model.reviews {
        if let Some(reviewer) = review.reviewer.known() {
            lookers.entry(reviewer.id).or_insert(Look::Reviewer);
        }
    }
    let organisation = &view.model.organisation;
    for advisor in [&organisation.advisor, &organisation.backup_advisor] {
        if let Some(advisor) = advisor.known() {
            lookers.entry(advisor.id).or_insert(Look::Advisor);
        }
    }
    lookers
}

/// Whether a review of the last months was made by somebody who supplies nothing
/// and does not belong to the organisation.
fn was_seen_by_somebody_independent(view: &View<'_>, suppliers: &BTreeSet<Id>) -> bool {
    let since = view.months_ago(view.threshold(&RULE, "months"));
    view.model.reviews.iter().any(|review| {
        review.on.is_known_and(|&day| day >= since)
            && review.reviewer.is_known_and(|reviewer| {
                !suppliers.contains(&reviewer.id) && !view.is_internal(reviewer.id)
            })
    })
}

fn report(view: &View<'_>, party: Id, look: Look, services: &[Id]) -> Finding {
    let mut disclosures = view.model.disclosures.iter();
    let is_declared = disclosures
        .any(|it| it.party.is_known_and(|it| it.id == party) && it.declared_on.known().is_some());
    let severity = if is_declared {
        RULE.severity.lowered()
    } else {
        RULE.severity
    };
    let case = match look {
        Look::Advisor => "advisor",
        Look::Auditor => "auditor",
        Look::Reviewer => "reviewer",
    };
    RULE.finding([party])
        .with(services.iter().copied())
        .severity(severity)
        .fact("look", Fact::Case(case))
        .fact("party", Fact::Record(party))
        .records("services", "count", "evidence-services", services)
}

fn ask_somebody_else(model: &mut Model, _: &Finding, today: Date) {
    let somebody = cure::add(model, Collection::Parties, json!({ "kind": "advisor" }));
    let fields = json!({ "reviewer": somebody.to_string(), "on": today.to_string() });
    cure::add(model, Collection::Reviews, fields);
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Fact, Severity};
    use crate::model::Collection;

    fn seller(party: Value, service: Value) -> Draft {
        let mut service = service;
        service["supplier"] = json!("@Agence");
        Draft::default()
            .party("Agence", party)
            .party("Expert", json!({ "kind": "advisor" }))
            .party("Comptable", json!({ "kind": "person" }))
            .service("Site", service)
    }

    fn auditor() -> Draft {
        seller(json!({ "roles": ["processor", "auditor"] }), json!({}))
    }

    fn reviewed(draft: Draft, reviewer: &str, on: &str) -> Draft {
        draft.with(
            Collection::Reviews,
            "",
            json!({ "reviewer": reviewer, "on": on }),
        )
    }

    const FOUND: [&str; 2] = ["Agence", "Site"];

    #[track_caller]
    fn looks_as(draft: &Draft, case: &'static str) {
        let finding = flags(&RULE, draft, &FOUND);
        assert_eq!(finding.severity, Severity::Medium);
        let look = ("look", Fact::Case(case));
        assert!(finding.facts.contains(&look), "{:?}", finding.facts);
    }

    #[test]
    fn flags_a_supplier_who_audits_advises_or_gives_the_second_look() {
        looks_as(&auditor(), "auditor");
        for role in ["advisor", "backupAdvisor"] {
            let draft = seller(json!({}), json!({})).organisation(json!({ role: "@Agence" }));
            looks_as(&draft, "advisor");
        }
        let draft = reviewed(seller(json!({}), json!({})), "@Agence", "2026-11-20");
        looks_as(&draft, "reviewer");
    }

    #[test]
    fn flags_what_was_declared_one_step_lower() {
        let declared = json!({ "party": "@Agence", "declaredOn": "2026-11-20" });
        let draft = auditor().with(Collection::Disclosures, "", declared);
        assert_eq!(flags(&RULE, &draft, &FOUND).severity, Severity::Low);
        for other in [
            json!({ "party": "@Agence" }),
            json!({ "party": "@Expert", "declaredOn": "2026-11-20" }),
        ] {
            let draft = auditor().with(Collection::Disclosures, "", other);
            assert_eq!(flags(&RULE, &draft, &FOUND).severity, Severity::Medium);
        }
    }

    #[test]
    fn accepts_a_look_of_somebody_independent_within_a_year() {
        accepts(&RULE, &reviewed(auditor(), "@Expert", "2025-11-24"));
        let too_old = reviewed(auditor(), "@Expert", "2025-11-23");
        flags(&RULE, &too_old, &FOUND);
        let from_inside = reviewed(auditor(), "@Comptable", "2026-11-20");
        flags(&RULE, &from_inside, &FOUND);
    }

    #[test]
    fn accepts_an_advisor_whose_own_work_is_all_they_supply() {
        let support = || seller(json!({}), json!({ "kind": "support" }));
        let advises = json!({ "advisor": "@Agence" });
        accepts(&RULE, &support().organisation(advises));
        let audits = reviewed(support(), "@Agence", "2026-11-20");
        flags(&RULE, &audits, &FOUND);
    }

    #[test]
    fn accepts_who_only_sells_who_sells_nothing_and_roles_nobody_knows() {
        accepts(&RULE, &seller(json!({ "roles": ["processor"] }), json!({})));
        accepts(
            &RULE,
            &seller(json!({ "roles": { "notKnown": true } }), json!({})),
        );
        accepts(
            &RULE,
            &seller(
                json!({ "roles": ["auditor"] }),
                json!({ "status": "planned" }),
            ),
        );
        let other = seller(json!({}), json!({})).organisation(json!({ "advisor": "@Expert" }));
        accepts(&RULE, &other);
    }
}
