//! The advisor also sells.
//!
//! ## What it checks
//! No digital advisor, and no member of the advisors' network who advises here,
//! supplies a service of this audit or resells one. Advice and help given by the
//! advisor are no such service. One finding an advisor.
//!
//! ## Why it matters
//! Who gains from a product cannot be impartial about it.
//!
//! ## What to do
//! Separate the two roles, or take a second advisor who sells nothing.
//!
//! ## Known false alarms
//! A purchasing centre that passes its price on, and has declared so, is another
//! role: it does not count. Where nobody knows what the advisor gains, the rule on
//! gains that are not declared asks.
//!
//! ## References
//! Charter, *Indépendance et transparence*.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::{Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Effort, Id, InterestKind, PartyKind, ServiceKind};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "tr-reseller-role",
    theme: Theme::Transparency,
    severity: Severity::Medium,
    cause: Cause::Trust,
    effort: Effort::Week,
    cure: Cure::Judgement,
    thresholds: &[],
    references: &[Reference::Charter("independence")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let advisors = advisors(view);
    let mut sold: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    for service in &view.model.services {
        if let Some(supplier) = service.supplier.known()
            && advisors.contains(&supplier.id)
            && !service.kind.is(&ServiceKind::HumanSupport)
        {
            sold.entry(supplier.id).or_default().insert(service.id);
        }
    }
    let mut centres: BTreeSet<Id> = BTreeSet::new();
    for disclosure in &view.model.disclosures {
        let Some(party) = disclosure.party.known() else {
            continue;
        };
        let passed_on =
            disclosure.passed_on.is(&true) || disclosure.kind.is(&InterestKind::DiscountPassed);
        if passed_on && disclosure.declared_on.known().is_some() {
            centres.insert(party.id);
        } else if disclosure.kind.is(&InterestKind::Resale) && advisors.contains(&party.id) {
            let about = disclosure.about.each().map(|service| service.id);
            sold.entry(party.id).or_default().extend(about);
        }
    }
    sold.into_iter()
        .filter(|(advisor, _)| !centres.contains(advisor))
        .map(|(advisor, services)| {
            let services: Vec<Id> = services.into_iter().collect();
            RULE.finding([advisor])
                .with(services.iter().copied())
                .fact("party", Fact::Record(advisor))
                .records("services", "count", "evidence-services", &services)
        })
        .collect()
}

/// Those who advise the organisation.
fn advisors(view: &View<'_>) -> BTreeSet<Id> {
    let organisation = &view.model.organisation;
    let named = [&organisation.advisor, &organisation.backup_advisor];
    let named = named.into_iter().filter_map(|it| Some(it.known()?.id));
    let parties = view.model.parties.iter();
    let of_kind = parties.filter(|party| party.kind.is(&PartyKind::Advisor));
    named.chain(of_kind.map(|party| party.id)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::Severity;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::model::Collection;

    fn advised(kind: &str, service: &str) -> Draft {
        Draft::default()
            .party("Conseillère", json!({ "kind": kind }))
            .service(
                "Suite",
                json!({ "kind": service, "supplier": "@Conseillère" }),
            )
    }

    fn declared(draft: Draft, fields: Value) -> Draft {
        draft.with(Collection::Disclosures, "Déclaration", fields)
    }

    #[test]
    fn flags_an_advisor_who_supplies_a_service() {
        let finding = flags(&RULE, &advised("advisor", "app"), &["Conseillère", "Suite"]);
        assert_eq!(finding.severity, Severity::Medium);
    }

    #[test]
    fn flags_a_supplier_who_is_named_as_advisor_or_second_advisor() {
        for role in ["advisor", "backupAdvisor"] {
            let draft = advised("supplier", "app");
            let named = json!({ role: "@Conseillère" });
            flags(&RULE, &draft.organisation(named), &["Conseillère", "Suite"]);
        }
    }

    #[test]
    fn flags_an_advisor_who_resells_what_another_makes() {
        let draft = Draft::default()
            .party("Conseillère", json!({ "kind": "advisor" }))
            .service("Suite", json!({ "kind": "app" }));
        let resale = json!({ "party": "@Conseillère", "kind": "resale", "about": ["@Suite"] });
        flags(&RULE, &declared(draft, resale), &["Conseillère", "Suite"]);
    }

    #[test]
    fn accepts_suppliers_who_advise_nobody_and_help_by_the_advisor() {
        accepts(&RULE, &advised("supplier", "app"));
        accepts(&RULE, &advised("advisor", "support"));
        let draft = Draft::default().party("Revendeur", json!({ "kind": "supplier" }));
        let resale = json!({ "party": "@Revendeur", "kind": "resale" });
        accepts(&RULE, &declared(draft, resale));
        let draft = Draft::default().party("Conseillère", json!({ "kind": "advisor" }));
        let mandate = json!({ "party": "@Conseillère", "kind": "mandate" });
        accepts(&RULE, &declared(draft, mandate));
    }

    #[test]
    fn accepts_a_purchasing_centre_that_declared_to_pass_its_price_on() {
        let says = |fields: Value| declared(advised("advisor", "app"), fields);
        for fields in [
            json!({ "party": "@Conseillère", "passedOn": true, "declaredOn": "2026-01-01" }),
            json!({ "party": "@Conseillère", "kind": "discount-passed", "declaredOn": "2026-01-01" }),
        ] {
            accepts(&RULE, &says(fields));
        }
        let undeclared = json!({ "party": "@Conseillère", "passedOn": true });
        flags(&RULE, &says(undeclared), &["Conseillère", "Suite"]);
    }

    #[test]
    fn accepts_a_gain_that_nobody_knows_which_another_rule_finds() {
        let draft = Draft::default().party("Conseillère", json!({ "kind": "advisor" }));
        let not_known = json!({ "party": "@Conseillère", "kind": { "notKnown": true } });
        accepts(&RULE, &declared(draft, not_known));
    }
}
