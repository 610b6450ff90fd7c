//! One supplier holds nearly everything.
//!
//! ## What it checks
//! Once at least five important services have a known supplier, none of the
//! suppliers has six of ten of them. Besides, no supplier holds an important
//! service, its backup and the domain name all together.
//!
//! ## Why it matters
//! Its breakdown, its bankruptcy or a quarrel would block the organisation.
//!
//! ## What to do
//! Keep at least the backup, the domain name and an administrator access apart.
//!
//! ## Known false alarms
//! Putting services together can be a good choice: decide it, and say why.
//!
//! ## References
//! Swiss minimum standard ID.SC; charter, *Indépendance et transparence*. The
//! concentration index is the sum of the squared shares times ten thousand
//! (Herfindahl and Hirschman).

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::graph::by_id;
use crate::model::{Answer, Effort, Id, Service, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "res-single-supplier",
    theme: Theme::Continuity,
    severity: Severity::Medium,
    cause: Cause::Suppliers,
    effort: Effort::Week,
    // Which service goes elsewhere, or whether it is wanted so, is a choice.
    cure: Cure::Judgement,
    thresholds: &[
        Threshold {
            name: "share",
            unit: Unit::Percent,
            default: 60,
        },
        Threshold {
            name: "services",
            unit: Unit::Count,
            default: 5,
        },
    ],
    references: &[
        Reference::IctMinimum("ID.SC"),
        Reference::Charter("independence"),
    ],
    check,
};

/// Who supplies the important services.
#[derive(Debug, Default)]
struct Shares {
    /// The services of each supplier outside.
    by_supplier: BTreeMap<Id, Vec<Id>>,
    /// The services of which nobody knows the supplier.
    not_known: Vec<Id>,
    /// How many services have a known supplier, outside or not.
    all: usize,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let shares = view.shared(shares);
    let large = large(view, &shares);
    let mut findings: Vec<Finding> = large
        .iter()
        .filter_map(|supplier| {
            let services = shares.by_supplier.get(supplier)?;
            let percent = u32::try_from(services.len() * 100 / shares.all).unwrap_or(100);
            let finding = report(view, *supplier, "share", services)
                .fact("percent", Fact::Percent(percent))
                .fact("all", Fact::Count(shares.all as u64))
                .evidence("evidence-share-of-services", Fact::Percent(percent))
                .evidence(
                    "evidence-concentration",
                    Fact::Number(concentration(&shares)),
                );
            Some(finding)
        })
        .collect();
    let keys = keys(view);
    for (supplier, services) in &shares.by_supplier {
        if keys.contains(supplier) && !large.contains(supplier) {
            findings.push(
                report(view, *supplier, "keys", services)
                    .fact("percent", Fact::Percent(0))
                    .fact("all", Fact::Count(shares.all as u64)),
            );
        }
    }
    if large.is_empty() && could_be_large(view, &shares) {
        let services = &shares.not_known;
        let asks = services.iter().map(|&id| Ask::Field(id, "supplier"));
        findings.push(
            RULE.finding([view.model.organisation.id])
                .with(services.iter().copied())
                .severity(weight(view, services))
                .not_known(asks)
                .fact("state", Fact::Case("not-known"))
                .fact("supplier", Fact::Words(String::new()))
                .fact("percent", Fact::Percent(0))
                .fact("all", Fact::Count(shares.all as u64))
                .records("services", "count", "evidence-services", services),
        );
    }
    findings
}

/// The suppliers that this rule tells of; none if it is switched off.
pub(super) fn told_of(view: &View<'_>) -> BTreeSet<Id> {
    if view.is_off(&RULE) {
        return BTreeSet::new();
    }
    let shares = view.shared(shares);
    let mut told_of = large(view, &shares);
    let keys = keys(view);
    let held = shares.by_supplier.keys().copied();
    told_of.extend(held.filter(|supplier| keys.contains(supplier)));
    told_of
}

fn report(view: &View<'_>, supplier: Id, case: &'static str, services: &[Id]) -> Finding {
    RULE.finding([supplier])
        .with(services.iter().copied())
        .severity(weight(view, services))
        .fact("state", Fact::Case(case))
        .fact("supplier", Fact::Record(supplier))
        .records("services", "count", "evidence-important-services", services)
}

fn weight(view: &View<'_>, services: &[Id]) -> Severity {
    view.weighed_by(RULE.severity, services)
}

fn shares(view: &View<'_>) -> Shares {
    let mut shares = Shares::default();
    let suppliers = view.each(&RULE, 1, &view.model.services, |service| {
        Some((service.id, supplied_by(view, service)?))
    });
    let mut outside = Vec::new();
    for (service, supplied) in suppliers {
        match supplied {
            Supplied::NotKnown => shares.not_known.push(service),
            Supplied::Inside => shares.all += 1,
            Supplied::By(supplier) => outside.push((supplier, service)),
        }
    }
    shares.all += outside.len();
    shares.by_supplier = by_id(outside);
    shares
}

/// From whom an important service comes.
#[derive(Clone, Copy)]
enum Supplied {
    NotKnown,
    Inside,
    By(Id),
}

fn supplied_by(view: &View<'_>, service: &Service) -> Option<Supplied> {
    if service.status.is(&ServiceStatus::Planned) || !view.is_important(service.id) {
        return None;
    }
    match &service.supplier {
        Answer::NotAsked => None,
        Answer::NotKnown | Answer::Foreign(_) => Some(Supplied::NotKnown),
        Answer::Known(supplier) if view.party(supplier.id).is_none() => None,
        Answer::Known(supplier) if view.is_internal(supplier.id) => Some(Supplied::Inside),
        Answer::Known(supplier) => Some(Supplied::By(supplier.id)),
    }
}

/// Whether some services of several are a large share of them.
fn is_large(view: &View<'_>, services: usize, all: usize) -> bool {
    let share = view.threshold(&RULE, "share") as usize;
    let enough = view.threshold(&RULE, "services") as usize;
    all >= enough && services * 100 >= all * share
}

fn large(view: &View<'_>, shares: &Shares) -> BTreeSet<Id> {
    let suppliers = shares.by_supplier.iter();
    let large = suppliers.filter(|(_, services)| is_large(view, services.len(), shares.all));
    large.map(|(&supplier, _)| supplier).collect()
}

/// Whether what nobody knows could make the share of somebody large, where
/// nobody's is.
fn could_be_large(view: &View<'_>, shares: &Shares) -> bool {
    let not_known = shares.not_known.len();
    let most = shares.by_supplier.values().map(Vec::len).max().unwrap_or(0);
    not_known > 0 && is_large(view, most + not_known, shares.all + not_known)
}

/// The suppliers who hold both a backup and a domain name.
fn keys(view: &View<'_>) -> BTreeSet<Id> {
    let supplier = |service: &Service| service.supplier.known().map(|supplier| supplier.id);
    let backups: BTreeSet<Id> = view
        .model
        .backups
        .iter()
        .flat_map(|backup| {
            let kept_on = backup.kept_on.known();
            let kept_on = kept_on.and_then(|kept| view.model.services.get(kept.id));
            let made_by = backup.done_by.known().map(|party| party.id);
            [kept_on.and_then(|kept| supplier(kept)), made_by]
        })
        .flatten()
        .collect();
    let is_domain = |service: &Service| {
        let mut functions = service.functions.each();
        functions.any(|function| function.code() == "domain")
    };
    if backups.is_empty() {
        return backups;
    }
    view.model
        .services
        .iter()
        .flat_map(|service| {
            let holder = service.domain_holder.known().map(|party| party.id);
            [holder, supplier(service).filter(|_| is_domain(service))]
        })
        .flatten()
        .filter(|party| backups.contains(party))
        .collect()
}

/// The index of Herfindahl and Hirschman: from nothing to ten thousand.
fn concentration(shares: &Shares) -> Decimal {
    const WHOLE: u64 = 10_000;
    let squares = shares.by_supplier.values();
    let squares: u64 = squares.map(|services| (services.len() as u64).pow(2)).sum();
    let all = Decimal::from((shares.all as u64).pow(2));
    (Decimal::from(squares * WHOLE) / all)
        .round_dp(2)
        .normalize()
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Evidence, Fact, Severity};
    use crate::model::Collection;

    /// Important services, by their suppliers.
    fn supplied(suppliers: &[Value]) -> Draft {
        let draft = Draft::default()
            .party("Grand", json!({ "kind": "supplier" }))
            .party("Petit", json!({ "kind": "supplier" }))
            .party("Autre", json!({ "kind": "supplier" }))
            .party("Équipe", json!({ "kind": "team" }));
        suppliers
            .iter()
            .enumerate()
            .fold(draft, |draft, (number, supplier)| {
                draft.service(
                    &format!("Outil {number}"),
                    json!({ "criticality": "important", "supplier": supplier }),
                )
            })
    }

    #[test]
    fn flags_a_supplier_of_three_important_services_in_five() {
        let draft = supplied(&["@Grand", "@Grand", "@Grand", "@Petit", "@Autre"].map(Value::from));
        let finding = flags(&RULE, &draft, &["Grand", "Outil 0", "Outil 1", "Outil 2"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
        assert!(finding.facts.contains(&("percent", Fact::Percent(60))));
        // 3² + 1² + 1² of 5².
        let index = Evidence {
            label: "evidence-concentration",
            fact: Fact::Number(Decimal::from(4400)),
        };
        assert!(finding.evidence.contains(&index));
    }

    #[test]
    fn accepts_less_than_three_in_five_and_fewer_than_five_services() {
        let suppliers = ["@Grand", "@Grand", "@Petit", "@Petit", "@Autre"];
        accepts(&RULE, &supplied(&suppliers.map(Value::from)));
        let suppliers = ["@Grand", "@Grand", "@Grand", "@Grand"];
        accepts(&RULE, &supplied(&suppliers.map(Value::from)));
    }

    #[test]
    fn accepts_what_our_own_team_supplies_what_matters_less_and_what_is_to_come() {
        let team = ["@Équipe", "@Équipe", "@Équipe", "@Équipe", "@Grand"];
        let draft = supplied(&team.map(Value::from));
        let more = [
            json!({ "criticality": "useful", "supplier": "@Grand" }),
            json!({ "criticality": "vital", "supplier": "@Grand", "status": "planned" }),
            json!({ "criticality": "vital", "supplier": "00000000-0000-4000-8000-000000000000" }),
        ];
        let draft = more.into_iter().fold(draft, |draft, fields| {
            (0..9).fold(draft, |draft, _| draft.service("", fields.clone()))
        });
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_a_vital_service_one_step_higher() {
        let draft = supplied(&["@Grand", "@Grand", "@Petit", "@Autre"].map(Value::from)).service(
            "Caisse",
            json!({ "criticality": "vital", "supplier": "@Grand" }),
        );
        let finding = flags(&RULE, &draft, &["Grand", "Outil 0", "Outil 1", "Caisse"]);
        assert_eq!(finding.severity, Severity::High);
    }

    fn with_keys(backup: Value, domain: Value) -> Draft {
        supplied(&["@Grand", "@Petit"].map(Value::from))
            .service("Copie en ligne", json!({ "supplier": "@Grand" }))
            .with(Collection::Backups, "Copie", backup)
            .service("Site", domain)
    }

    #[test]
    fn flags_a_supplier_who_holds_a_service_the_backup_and_the_domain_name() {
        for backup in [
            json!({ "keptOn": "@Copie en ligne" }),
            json!({ "doneBy": "@Grand" }),
        ] {
            for domain in [
                json!({ "domainHolder": "@Grand" }),
                json!({ "functions": ["domain"], "supplier": "@Grand" }),
            ] {
                let draft = with_keys(backup.clone(), domain);
                flags(&RULE, &draft, &["Grand", "Outil 0"]);
            }
        }
    }

    #[test]
    fn accepts_a_supplier_who_holds_two_of_the_three() {
        let backup = || json!({ "doneBy": "@Grand" });
        let domain = || json!({ "domainHolder": "@Grand" });
        accepts(&RULE, &with_keys(backup(), json!({ "supplier": "@Grand" })));
        accepts(&RULE, &with_keys(json!({}), domain()));
        accepts(
            &RULE,
            &with_keys(
                json!({ "doneBy": "@Autre" }),
                json!({ "domainHolder": "@Autre" }),
            ),
        );
    }

    #[test]
    fn flags_to_check_when_what_nobody_knows_could_tip_the_balance() {
        let not_known = || json!({ "notKnown": true });
        let known = ["@Grand", "@Grand", "@Petit", "@Autre"].map(Value::from);
        let draft = supplied(&[&known[..], &[not_known()]].concat());
        let finding = flags(&RULE, &draft, &["", "Outil 4"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id("Outil 4"), "supplier")]);
        let known = ["@Grand", "@Petit", "@Petit", "@Autre", "@Autre"].map(Value::from);
        accepts(&RULE, &supplied(&[&known[..], &[not_known()]].concat()));
        accepts(&RULE, &supplied(&[json!("@Grand"), not_known()]));
        let large = ["@Grand", "@Grand", "@Grand", "@Grand", "@Petit"].map(Value::from);
        flags(
            &RULE,
            &supplied(&[&large[..], &[not_known()]].concat()),
            &["Grand", "Outil 0", "Outil 1", "Outil 2", "Outil 3"],
        );
    }

    #[test]
    fn accepts_an_empty_audit_wherever_the_thresholds_stand() {
        let none = json!({
            "rule": "res-single-supplier", "threshold": "services", "value": 0,
        });
        let draft = Draft::default().organisation(json!({ "ruleSettings": [none] }));
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_suppliers_that_were_not_asked_about() {
        accepts(
            &RULE,
            &supplied(&[
                Value::Null,
                Value::Null,
                Value::Null,
                Value::Null,
                Value::Null,
            ]),
        );
    }
}
