//! A group abroad controls a supplier that holds confidential data.
//!
//! ## What it checks
//! Suppliers that run a service with confidential data, and can read it, belong
//! to a group in Switzerland or the European Economic Area. One finding lists the
//! others; where nobody knows to whom a supplier belongs, that is asked.
//! Restricted data makes it weigh more; so do sensitive data or data under
//! secrecy of a public body.
//!
//! ## Why it matters
//! The law of the group's country may reach the data even where the machines
//! are in Switzerland.
//!
//! ## What to do
//! Decide knowingly, above all for what is most confidential: keep, encrypt with
//! keys of your own, or change.
//!
//! ## Known false alarms
//! Every country has laws by which authorities get at data, Switzerland too:
//! this is a fact to weigh, not a fault. What public bodies keep in an online
//! service has a rule of its own.
//!
//! ## References
//! 18 USC 2713 for groups in the United States; privatim, resolution of 18
//! November 2025; ISO 5.23.

use std::collections::BTreeSet;

use super::legal_facts::is_near;
use super::nature::is_grave;
use super::public_saas_sensitive;
use super::recipients::is_held_by_supplier;
use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::graph::by_id;
use crate::model::{Answer, Classification, Country, Effort, Id, LegalRegime, Service};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-foreign-control",
    theme: Theme::Privacy,
    severity: Severity::Low,
    cause: Cause::Disclosure,
    effort: Effort::Hour,
    cure: Cure::Judgement,
    thresholds: &[],
    references: &[
        Reference::CloudAct,
        Reference::Privatim,
        Reference::Iso("5.23"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let held = view.each(&RULE, 2, &view.model.services, |service| {
        let supplier = service.supplier.known()?.id;
        let is_told = is_held_by_supplier(service)
            && view.is_confidential(service.id)
            && !public_saas_sensitive::is_concerned(view, service);
        is_told.then(|| (supplier, (service.id, weight(view, service))))
    });
    let by_supplier = by_id(held);
    let (mut abroad, mut to_ask) = (Vec::new(), Vec::new());
    let mut countries: BTreeSet<Country> = BTreeSet::new();
    for &supplier in by_supplier.keys() {
        match view.party(supplier).map(|party| &party.group_country) {
            Some(Answer::Known(country)) if !is_near(*country) => {
                abroad.push(supplier);
                countries.insert(*country);
            }
            Some(Answer::NotKnown | Answer::Foreign(_)) => to_ask.push(supplier),
            _ => {}
        }
    }
    let (case, suppliers) = if abroad.is_empty() {
        ("not-known", &to_ask)
    } else {
        ("abroad", &abroad)
    };
    let services = suppliers.iter().flat_map(|supplier| &by_supplier[supplier]);
    let Some(severity) = services.clone().map(|(_, weight)| *weight).max() else {
        return Vec::new();
    };
    let services: Vec<Id> = services.map(|(service, _)| *service).collect();
    let mut finding = RULE
        .finding([view.model.organisation.id])
        .with(suppliers.iter().chain(&to_ask).copied())
        .severity(severity)
        .fact("state", Fact::Case(case))
        .records(
            "suppliers",
            "count",
            "evidence-recipients-abroad",
            suppliers,
        )
        .records("services", "serviceCount", "evidence-services", &services);
    if abroad.is_empty() {
        let asks = to_ask.iter().map(|&id| Ask::Field(id, "groupCountry"));
        finding = finding
            .not_known(asks)
            .fact("countries", Fact::Countries(Vec::new()));
    } else {
        let countries: Vec<Country> = countries.into_iter().collect();
        finding = finding
            .fact("countries", Fact::Countries(countries.clone()))
            .evidence("evidence-countries", Fact::Countries(countries));
        if !to_ask.is_empty() {
            finding = finding.evidence("evidence-recipients", Fact::Records(to_ask.into()));
        }
    }
    vec![finding]
}

fn weight(view: &View<'_>, service: &Service) -> Severity {
    let regime = &view.model.organisation.legal_regime;
    if regime.is(&LegalRegime::CantonalPublic) && holds_grave_data(view, service) {
        Severity::High
    } else if view.graph.classification(service.id) == Some(Classification::Restricted) {
        Severity::Medium
    } else {
        RULE.severity
    }
}

fn holds_grave_data(view: &View<'_>, service: &Service) -> bool {
    let data = view.data_of(service.id).iter();
    data.filter_map(|&id| view.model.data.get(id))
        .any(|data| is_grave(data))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn hosted(regime: &str, data: Value, group: Value, hosting: &str) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": regime }))
            .data("Dossiers", data)
            .party(
                "Éditeur",
                json!({ "kind": "supplier", "hqCountry": "CH", "groupCountry": group }),
            )
            .service(
                "Suite",
                json!({
                    "supplier": "@Éditeur", "hosting": hosting,
                    "stores": [{ "data": "@Dossiers" }],
                }),
            )
    }

    fn confidential() -> Value {
        json!({ "classification": "confidential" })
    }

    #[test]
    fn flags_a_group_abroad_low() {
        let draft = hosted("lpd-private", confidential(), json!("US"), "saas");
        let finding = flags(&RULE, &draft, &["", "Éditeur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Certain)
        );
        assert_eq!(finding.asks, []);
    }

    #[test]
    fn flags_restricted_data_one_step_higher() {
        let restricted = json!({ "classification": "restricted", "nature": "sensitive" });
        let draft = hosted("lpd-private", restricted, json!("US"), "saas");
        let finding = flags(&RULE, &draft, &["", "Éditeur"]);
        assert_eq!(finding.severity, Severity::Medium);
    }

    #[test]
    fn flags_sensitive_data_of_a_public_body_on_a_rented_machine_high() {
        let sensitive = json!({ "nature": "sensitive" });
        let draft = hosted("cantonal-public", sensitive, json!("US"), "iaas");
        let finding = flags(&RULE, &draft, &["", "Éditeur"]);
        assert_eq!(finding.severity, Severity::High);
        let plain = hosted("cantonal-public", confidential(), json!("US"), "iaas");
        let finding = flags(&RULE, &plain, &["", "Éditeur"]);
        assert_eq!(finding.severity, Severity::Low);
    }

    #[test]
    fn flags_to_check_when_nobody_knows_to_whom_it_belongs() {
        let draft = hosted(
            "lpd-private",
            confidential(),
            json!({ "notKnown": true }),
            "saas",
        );
        let finding = flags(&RULE, &draft, &["", "Éditeur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(
            finding.asks,
            [Ask::Field(draft.id("Éditeur"), "groupCountry")]
        );
    }

    #[test]
    fn flags_those_known_first_and_shows_whom_to_ask() {
        let draft = hosted("lpd-private", confidential(), json!("US"), "saas")
            .party("Autre", json!({ "kind": "supplier", "groupCountry": { "notKnown": true } }))
            .service(
                "Dépôt",
                json!({ "supplier": "@Autre", "hosting": "saas", "stores": [{ "data": "@Dossiers" }] }),
            );
        let finding = flags(&RULE, &draft, &["", "Éditeur", "Autre"]);
        let to_ask = Fact::Records(vec![draft.id("Autre")].into());
        assert!(
            finding
                .evidence
                .iter()
                .any(|evidence| evidence.fact == to_ask)
        );
        assert!(finding.facts.contains(&("serviceCount", Fact::Count(1))));
    }

    #[test]
    fn accepts_groups_that_are_near_and_one_not_asked_about() {
        for near in [json!("CH"), json!("DE"), Value::Null] {
            accepts(&RULE, &hosted("lpd-private", confidential(), near, "saas"));
        }
    }

    #[test]
    fn accepts_a_program_on_our_machines_keys_of_our_own_and_harmless_data() {
        for hosting in ["on-premises", "saas-e2ee"] {
            let draft = hosted("lpd-private", confidential(), json!("US"), hosting);
            accepts(&RULE, &draft);
        }
        let internal = json!({ "classification": "internal" });
        accepts(&RULE, &hosted("lpd-private", internal, json!("US"), "saas"));
    }

    #[test]
    fn accepts_an_online_service_of_a_public_body_which_another_rule_finds() {
        let sensitive = json!({ "nature": "sensitive" });
        accepts(
            &RULE,
            &hosted("cantonal-public", sensitive, json!("US"), "saas"),
        );
    }

    #[test]
    fn accepts_grave_data_that_is_sent_there_of_which_another_rule_tells() {
        let sent = |nature: &str| {
            let data = json!({ "classification": "confidential", "nature": nature });
            hosted("cantonal-public", data, json!("US"), "saas")
                .party("Habitants", json!({}))
                .service(
                    "Formulaire",
                    json!({ "supplier": "@Éditeur", "hosting": "saas" }),
                )
                .flow(
                    "envoi",
                    json!({ "from": "@Habitants", "to": "@Formulaire", "data": ["@Dossiers"] }),
                )
        };
        accepts(&RULE, &sent("sensitive"));
        flags(&RULE, &sent("personal"), &["", "Éditeur"]);
    }
}
