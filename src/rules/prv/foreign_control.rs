//! A group from far away controls suppliers of confidential data.
//!
//! ## What it checks
//! Suppliers of services with confidential data belong to groups of Switzerland
//! or of the European Economic Area. The country of the group is looked at, not
//! that of the servers. It speaks once of all of them. More weight with restricted
//! data; most where a public body entrusts sensitive data without holding the keys.
//!
//! ## Why it matters
//! The law of the group's country may oblige it to give data out, wherever the
//! servers stand.
//!
//! ## What to do
//! Decide knowingly, and note why; for what is most confidential, hold the keys
//! or choose another supplier.
//!
//! ## Known false alarms
//! Swiss and European groups are under laws on access too: this shows a fact,
//! not a danger. What only we can decrypt counts for nothing here.
//!
//! ## References
//! 18 USC §2713; privatim, resolution of 18 November 2025; guidance of the
//! federal commissioner on cloud services.

use std::collections::BTreeSet;

use super::outsiders::{is_delicate, is_far};
use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Classification, Country, Effort, Hosting, Id, LegalRegime, Service};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-foreign-control",
    theme: Theme::Privacy,
    severity: Severity::Low,
    cause: Cause::Disclosure,
    effort: Effort::Day,
    cure: Cure::Judgement,
    thresholds: &[],
    references: &[
        Reference::CloudAct,
        Reference::Privatim,
        Reference::GoodPractice,
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut far: Vec<(Id, Id)> = Vec::new();
    let mut countries: BTreeSet<Country> = BTreeSet::new();
    let mut unknown: BTreeSet<Id> = BTreeSet::new();
    let mut severity = RULE.severity;
    for service in view
        .model
        .services
        .iter()
        .filter(|it| is_entrusted(view, it))
    {
        let Some(supplier) = service.supplier.known().and_then(|it| view.party(it.id)) else {
            continue;
        };
        match &supplier.group_country {
            Answer::Known(country) if is_far(*country) => {
                far.push((service.id, supplier.id));
                countries.insert(*country);
                severity = severity.max(weight(view, service));
            }
            Answer::NotKnown | Answer::Foreign(_) => {
                unknown.insert(supplier.id);
            }
            Answer::Known(_) | Answer::NotAsked => {}
        }
    }
    let mut findings = Vec::new();
    let organisation = view.model.organisation.id;
    if !far.is_empty() {
        let services: Vec<Id> = far.iter().map(|(service, _)| *service).collect();
        let suppliers: BTreeSet<Id> = far.iter().map(|(_, supplier)| *supplier).collect();
        let suppliers: Vec<Id> = suppliers.into_iter().collect();
        let countries: Vec<Country> = countries.into_iter().collect();
        let mut path = view.graph.classification_path(services[0]);
        path.push(far[0].1);
        findings.push(
            RULE.finding([organisation])
                .with(suppliers.iter().copied())
                .with(services.iter().copied())
                .severity(severity)
                .path(path)
                .fact("state", Fact::Case("far"))
                .records("supplier", "count", "evidence-recipients", &suppliers)
                .fact("services", Fact::Records(services.clone()))
                .fact("countries", Fact::Countries(countries.clone()))
                .evidence("evidence-services", Fact::Records(services))
                .evidence("evidence-group-country", Fact::Countries(countries)),
        );
    }
    if !unknown.is_empty() && findings.is_empty() {
        let suppliers: Vec<Id> = unknown.into_iter().collect();
        findings.push(
            RULE.finding([organisation])
                .with(suppliers.iter().copied())
                .not_known(suppliers.iter().map(|&id| Ask::Field(id, "groupCountry")))
                .fact("state", Fact::Case("not-known"))
                .records("supplier", "count", "evidence-recipients", &suppliers)
                .fact("services", Fact::Records(Vec::new()))
                .fact("countries", Fact::Countries(Vec::new())),
        );
    } else if let Some(finding) = findings.first_mut() {
        // They would change what it says, not whether it speaks.
        finding
            .asks
            .extend(unknown.into_iter().map(|id| Ask::Field(id, "groupCountry")));
    }
    findings
}

/// Whether its supplier could read confidential data in it.
fn is_entrusted(view: &View<'_>, service: &Service) -> bool {
    view.is_confidential(service.id) && !service.hosting.is(&Hosting::SaasE2ee)
}

fn weight(view: &View<'_>, service: &Service) -> Severity {
    let regime = &view.model.organisation.legal_regime;
    let is_delicate = || {
        let mut data = view.data_of(service.id).iter();
        data.any(|&id| {
            view.model
                .data
                .get(id)
                .is_some_and(|data| is_delicate(data))
        })
    };
    if regime.is(&LegalRegime::CantonalPublic) && is_delicate() {
        Severity::High
    } else if view.graph.classification(service.id) == Some(Classification::Restricted) {
        Severity::Medium
    } else {
        RULE.severity
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Certainty, Severity};

    fn mail(country: Value, data: Value, hosting: &str, regime: &str) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": regime }))
            .data("Dossiers", data)
            .party(
                "Éditeur",
                json!({ "kind": "supplier", "groupCountry": country }),
            )
            .service(
                "Messagerie",
                json!({
                    "supplier": "@Éditeur", "hosting": hosting,
                    "stores": [{ "data": "@Dossiers" }],
                }),
            )
    }

    fn of(classification: &str) -> Value {
        json!({ "classification": classification, "nature": "personal" })
    }

    const FOUND: [&str; 3] = ["", "Éditeur", "Messagerie"];

    #[test]
    fn flags_a_far_group_by_what_it_is_entrusted_with() {
        let severity = |data: Value, regime: &str| {
            let draft = mail(json!("US"), data, "saas", regime);
            flags(&RULE, &draft, &FOUND).severity
        };
        assert_eq!(severity(of("confidential"), "lpd-private"), Severity::Low);
        assert_eq!(severity(of("restricted"), "lpd-private"), Severity::Medium);
        assert_eq!(
            severity(of("restricted"), "cantonal-public"),
            Severity::Medium
        );
        let sensitive = json!({ "nature": "sensitive" });
        assert_eq!(
            severity(sensitive.clone(), "cantonal-public"),
            Severity::High
        );
        assert_eq!(severity(sensitive, "lpd-private"), Severity::Low);
    }

    #[test]
    fn flags_all_of_them_once_with_the_way() {
        let draft = mail(json!("US"), of("confidential"), "saas", "lpd-private")
            .party("Autre", json!({ "kind": "supplier", "groupCountry": "IN" }))
            .service(
                "Paie",
                json!({ "supplier": "@Autre", "stores": [{ "data": "@Dossiers" }] }),
            );
        let finding = flags(
            &RULE,
            &draft,
            &["", "Éditeur", "Autre", "Messagerie", "Paie"],
        );
        assert_eq!(
            draft.names(&finding.path),
            ["Dossiers", "Messagerie", "Éditeur"]
        );
    }

    #[test]
    fn flags_a_group_that_nobody_knows_to_check() {
        let unknown = json!({ "notKnown": true });
        let draft = mail(unknown, of("confidential"), "saas", "lpd-private");
        let finding = flags(&RULE, &draft, &["", "Éditeur"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.asks.len(), 1);
    }

    #[test]
    fn flags_known_ones_and_asks_about_the_others() {
        let draft = mail(json!("US"), of("confidential"), "saas", "lpd-private")
            .party(
                "Autre",
                json!({ "kind": "supplier", "groupCountry": { "notKnown": true } }),
            )
            .service(
                "Paie",
                json!({ "supplier": "@Autre", "stores": [{ "data": "@Dossiers" }] }),
            );
        let finding = flags(&RULE, &draft, &FOUND);
        assert_eq!(finding.certainty, Certainty::Certain);
        assert_eq!(finding.asks.len(), 1);
    }

    #[test]
    fn accepts_near_groups_those_not_asked_about_and_what_is_not_confidential() {
        let accepted = |country: Value, class: &str, hosting: &str| {
            accepts(&RULE, &mail(country, of(class), hosting, "lpd-private"));
        };
        accepted(json!("CH"), "restricted", "saas");
        accepted(json!("IE"), "restricted", "saas");
        accepted(Value::Null, "restricted", "saas");
        accepted(json!("US"), "internal", "saas");
    }

    #[test]
    fn accepts_what_only_we_can_decrypt() {
        let draft = mail(json!("US"), of("restricted"), "saas-e2ee", "lpd-private");
        accepts(&RULE, &draft);
    }
}
