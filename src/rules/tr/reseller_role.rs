//! The advisor also sells what is advised.
//!
//! ## What it checks
//! No digital advisor supplies a service of the map, or says that it resells.
//! Help and training by people are left out: they are the advisor's own work.
//! One finding for each advisor.
//!
//! ## Why it matters
//! Who lives from a sale cannot advise on it freely.
//!
//! ## What to do
//! Separate the roles, or have a second advisor look.
//!
//! ## Known false alarms
//! A purchasing centre that declared in writing to pass its discounts on is
//! another role, and is left out; while nobody knows whether it did both, the
//! finding is *to be checked*.
//!
//! ## References
//! Charter, *Indépendance et transparence*.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Disclosure, Effort, Id, InterestKind, PartyKind, Service, ServiceKind};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "tr-reseller-role",
    theme: Theme::Transparency,
    severity: Severity::Medium,
    cause: Cause::Trust,
    effort: Effort::Day,
    cure: Cure::Judgement,
    thresholds: &[],
    references: &[Reference::Charter("independence")],
    check,
};

/// What an advisor sells, and what it said of that.
#[derive(Default)]
struct Sales {
    services: BTreeSet<Id>,
    resells: bool,
    passes_on: bool,
    asks: Vec<Ask>,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut advisors: BTreeMap<Id, Sales> = advisors(view)
        .map(|advisor| (advisor, Sales::default()))
        .collect();
    if advisors.is_empty() {
        return Vec::new();
    }
    for service in view.model.services.iter().filter(|it| !is_own_work(it)) {
        let supplier = service.supplier.known();
        if let Some(sales) = supplier.and_then(|it| advisors.get_mut(&it.id)) {
            sales.services.insert(service.id);
        }
    }
    for disclosure in &view.model.disclosures {
        let party = disclosure.party.known();
        if let Some(sales) = party.and_then(|it| advisors.get_mut(&it.id)) {
            take_note(sales, disclosure);
        }
    }
    let sellers = advisors
        .into_iter()
        .filter(|(_, sales)| !sales.services.is_empty() || sales.resells);
    sellers
        .filter(|(_, sales)| sales.resells || !sales.passes_on)
        .map(|(advisor, sales)| told(advisor, sales))
        .collect()
}

/// The advisors of the organisation, and every party that is one.
fn advisors<'a>(view: &'a View<'_>) -> impl Iterator<Item = Id> + 'a {
    let organisation = &view.model.organisation;
    let named = [&organisation.advisor, &organisation.backup_advisor];
    let named = named
        .into_iter()
        .filter_map(|it| it.known())
        .map(|it| it.id);
    let parties = view.model.parties.iter();
    let of_kind = parties.filter(|party| party.kind.is(&PartyKind::Advisor));
    named.chain(of_kind.map(|party| party.id))
}

fn take_note(sales: &mut Sales, disclosure: &Disclosure) {
    match disclosure.kind.known() {
        Some(InterestKind::Resale) => {
            sales.resells = true;
            let about = disclosure.about.each().map(|service| service.id);
            sales.services.extend(about);
        }
        Some(InterestKind::DiscountPassed) => {
            let passed = &disclosure.passed_on;
            let declared = &disclosure.declared_on;
            if passed.is(&true) && declared.known().is_some() {
                sales.passes_on = true;
            }
            if passed.is_not_known() {
                sales.asks.push(Ask::Field(disclosure.id, "passedOn"));
            }
            if declared.is_not_known() {
                sales.asks.push(Ask::Field(disclosure.id, "declaredOn"));
            }
        }
        _ => {}
    }
}

fn told(advisor: Id, sales: Sales) -> Finding {
    let services: Vec<Id> = sales.services.into_iter().collect();
    let finding = RULE
        .finding([advisor])
        .with(services.iter().copied())
        .fact("party", Fact::Record(advisor))
        .records("service", "count", "evidence-services", &services);
    if sales.resells || sales.asks.is_empty() {
        finding
    } else {
        finding.not_known(sales.asks)
    }
}

/// Whether people are what the service is made of.
fn is_own_work(service: &Service) -> bool {
    let mut functions = service.functions.each();
    service.kind.is(&ServiceKind::HumanSupport)
        || functions.any(|it| matches!(it.code(), "support" | "training"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn sold(party: Value, service: Value) -> Draft {
        let mut fields = service;
        fields["supplier"] = json!("@Conseiller");
        Draft::default()
            .party("Conseiller", party)
            .service("Serveur", fields)
    }

    fn advisor() -> Value {
        json!({ "kind": "advisor" })
    }

    fn purchasing(passed_on: Value, declared_on: Value) -> Draft {
        sold(advisor(), json!({})).with(
            Collection::Disclosures,
            "Achats groupés",
            json!({
                "party": "@Conseiller", "kind": "discount-passed", "passedOn": passed_on,
                "declaredOn": declared_on,
            }),
        )
    }

    #[test]
    fn flags_an_advisor_who_supplies_a_service() {
        let finding = flags(
            &RULE,
            &sold(advisor(), json!({})),
            &["Conseiller", "Serveur"],
        );
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn flags_a_supplier_who_advises_the_organisation() {
        for role in ["advisor", "backupAdvisor"] {
            let draft = sold(json!({ "kind": "supplier" }), json!({}));
            accepts(&RULE, &draft);
            let draft = draft.organisation(json!({ role: "@Conseiller" }));
            flags(&RULE, &draft, &["Conseiller", "Serveur"]);
        }
    }

    #[test]
    fn flags_an_advisor_who_says_that_it_resells() {
        let draft = Draft::default()
            .party("Conseiller", advisor())
            .service("Suite", json!({}))
            .with(
                Collection::Disclosures,
                "Revente",
                json!({ "party": "@Conseiller", "kind": "resale", "about": ["@Suite"] }),
            );
        flags(&RULE, &draft, &["Conseiller", "Suite"]);
        let draft = Draft::default().party("Conseiller", advisor()).with(
            Collection::Disclosures,
            "Revente",
            json!({ "party": "@Conseiller", "kind": "resale" }),
        );
        flags(&RULE, &draft, &["Conseiller"]);
    }

    #[test]
    fn flags_to_check_a_purchasing_centre_of_which_nobody_knows_what_it_passes_on() {
        let nobody = json!({ "notKnown": true });
        let draft = purchasing(nobody.clone(), nobody);
        let finding = flags(&RULE, &draft, &["Conseiller", "Serveur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let of = |field| Ask::Field(draft.id("Achats groupés"), field);
        assert_eq!(finding.asks, [of("passedOn"), of("declaredOn")]);
    }

    #[test]
    fn flags_a_centre_that_keeps_its_discounts_did_not_declare_them_or_resells_besides() {
        let subjects = ["Conseiller", "Serveur"];
        flags(
            &RULE,
            &purchasing(json!(false), json!("2026-10-01")),
            &subjects,
        );
        flags(&RULE, &purchasing(json!(true), Value::Null), &subjects);
        let resale = json!({ "party": "@Conseiller", "kind": "resale" });
        let resells = |draft: Draft| draft.with(Collection::Disclosures, "Revente", resale.clone());
        let both = resells(purchasing(json!(true), json!("2026-10-01")));
        flags(&RULE, &both, &subjects);
        let nobody = json!({ "notKnown": true });
        let finding = flags(
            &RULE,
            &resells(purchasing(nobody.clone(), nobody)),
            &subjects,
        );
        assert_eq!(finding.certainty, Certainty::Certain);
    }

    #[test]
    fn accepts_a_purchasing_centre_that_declared_to_pass_its_discounts_on() {
        accepts(&RULE, &purchasing(json!(true), json!("2026-10-01")));
    }

    #[test]
    fn accepts_the_advisor_s_own_work_and_advisors_who_sell_nothing() {
        accepts(&RULE, &sold(advisor(), json!({ "kind": "support" })));
        accepts(&RULE, &sold(advisor(), json!({ "functions": ["support"] })));
        accepts(
            &RULE,
            &sold(advisor(), json!({ "functions": ["training"] })),
        );
        accepts(&RULE, &Draft::default().party("Conseiller", advisor()));
    }
}
