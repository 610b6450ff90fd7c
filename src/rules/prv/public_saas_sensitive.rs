//! A public body entrusts sensitive data to an international online service.
//!
//! ## What it checks
//! A commune, a public school or another body under cantonal law keeps no
//! sensitive or secret data in online services whose supplier belongs to a
//! foreign group, unless it alone holds the keys. It speaks once of all of them.
//!
//! ## Why it matters
//! The Swiss data protection commissioners hold this to be inadmissible in most
//! cases.
//!
//! ## What to do
//! Ask the commissioner of the canton for an opinion, and study an alternative
//! or an encryption of which the authority holds the keys.
//!
//! ## Known false alarms
//! This is the position of authorities, not a statute, and a canton may decide
//! otherwise: the finding says so.
//!
//! ## References
//! privatim, resolution of 18 November 2025; law of the canton.

use super::outsiders::is_delicate;
use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View,
};
use crate::model::{Answer, Collection, Country, Effort, Hosting, Id, LegalRegime, Service};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-public-saas-sensitive",
    theme: Theme::Privacy,
    severity: Severity::High,
    cause: Cause::Disclosure,
    effort: Effort::More,
    cure: Cure::Set(Collection::Services, &[("hosting", "\"saas-e2ee\"")]),
    thresholds: &[],
    references: &[Reference::Privatim, Reference::CantonalLaw],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let certainty = match view.model.organisation.legal_regime.known() {
        Some(LegalRegime::CantonalPublic) => Certainty::Likely,
        Some(LegalRegime::MixedDelegated) => Certainty::ToCheck,
        Some(LegalRegime::LpdPrivate) | None => return Vec::new(),
    };
    let mut abroad: Vec<Id> = Vec::new();
    let mut unknown: Vec<(Id, Id)> = Vec::new();
    for service in view
        .model
        .services
        .iter()
        .filter(|it| is_delicate_saas(view, it))
    {
        let Some(supplier) = service.supplier.known().and_then(|it| view.party(it.id)) else {
            continue;
        };
        match &supplier.group_country {
            Answer::Known(country) if *country != Country::CH => abroad.push(service.id),
            Answer::NotKnown | Answer::Foreign(_) => unknown.push((service.id, supplier.id)),
            Answer::Known(_) | Answer::NotAsked => {}
        }
    }
    let of = |services: &[Id], state| {
        let mut data: Vec<Id> = services
            .iter()
            .flat_map(|&service| view.data_of(service).iter().copied())
            .filter(|&id| {
                view.model
                    .data
                    .get(id)
                    .is_some_and(|data| is_delicate(data))
            })
            .collect();
        data.sort_unstable();
        data.dedup();
        RULE.finding([view.model.organisation.id])
            .with(services.iter().copied())
            .fact("state", Fact::Case(state))
            .records("service", "count", "evidence-services", services)
            .fact("data", Fact::Records(data.clone()))
            .evidence("evidence-data", Fact::Records(data))
    };
    let asks = unknown
        .iter()
        .map(|(_, supplier)| Ask::Field(*supplier, "groupCountry"));
    if !abroad.is_empty() {
        let unsure = unknown.iter().map(|(service, _)| *service);
        let mut finding = of(&abroad, "abroad").with(unsure).certainty(certainty);
        finding.asks.extend(asks);
        return vec![finding];
    }
    if unknown.is_empty() {
        return Vec::new();
    }
    let services: Vec<Id> = unknown.iter().map(|(service, _)| *service).collect();
    vec![of(&services, "not-known").not_known(asks)]
}

/// Whether it is an online service that keeps sensitive or secret data and can
/// read it.
fn is_delicate_saas(view: &View<'_>, service: &Service) -> bool {
    service.hosting.is(&Hosting::Saas)
        && view.data_of(service.id).iter().any(|&id| {
            view.model
                .data
                .get(id)
                .is_some_and(|data| is_delicate(data))
        })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Certainty, Severity};

    fn commune(regime: &str, nature: &str, hosting: &str, country: Value) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": regime }))
            .data("Aide sociale", json!({ "nature": nature }))
            .party(
                "Éditeur",
                json!({ "kind": "supplier", "groupCountry": country }),
            )
            .service(
                "Dossiers",
                json!({
                    "supplier": "@Éditeur", "hosting": hosting,
                    "stores": [{ "data": "@Aide sociale" }],
                }),
            )
    }

    #[test]
    fn flags_a_foreign_service_with_sensitive_data_of_a_commune() {
        for (nature, country) in [("sensitive", "US"), ("secrecy", "IE")] {
            let draft = commune("cantonal-public", nature, "saas", json!(country));
            let finding = flags(&RULE, &draft, &["", "Dossiers"]);
            assert_eq!(finding.severity, Severity::High);
            assert_eq!(finding.certainty, Certainty::Likely);
        }
    }

    #[test]
    fn flags_to_check_where_the_regime_depends_on_the_activity_and_where_nobody_knows() {
        let draft = commune("mixed-delegated", "sensitive", "saas", json!("US"));
        let finding = flags(&RULE, &draft, &["", "Dossiers"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        let unknown = json!({ "notKnown": true });
        let draft = commune("cantonal-public", "sensitive", "saas", unknown);
        let finding = flags(&RULE, &draft, &["", "Dossiers"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.severity, Severity::Medium);
        assert_eq!(finding.asks.len(), 1);
    }

    #[test]
    fn accepts_private_organisations_swiss_groups_and_what_was_not_asked() {
        let us = || json!("US");
        accepts(&RULE, &commune("lpd-private", "sensitive", "saas", us()));
        let accepted = |nature, hosting, country| {
            accepts(&RULE, &commune("cantonal-public", nature, hosting, country));
        };
        accepted("sensitive", "saas", json!("CH"));
        accepted("sensitive", "saas", Value::Null);
        accepted("personal", "saas", us());
        accepted("sensitive", "on-premises", us());
    }

    #[test]
    fn accepts_keys_held_by_the_authority() {
        accepts(
            &RULE,
            &commune("cantonal-public", "sensitive", "saas-e2ee", json!("US")),
        );
    }
}
