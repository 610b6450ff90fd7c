//! Nobody knows who works behind a supplier.
//!
//! ## What it checks
//! Where it was asked whether the contract of an online service lists the
//! subcontractors, and data on persons is there, it does. One finding lists the
//! services where it does not, one those of which nobody knows.
//!
//! ## Why it matters
//! Whoever works for the supplier may see your data as well.
//!
//! ## What to do
//! Ask for the list of subcontractors and their countries.
//!
//! ## Known false alarms
//! Many suppliers publish the list on their website: ask for the link, no
//! document is needed. Where the supplier cannot read the data, the rule is
//! silent.
//!
//! ## References
//! LPD art. 9 al. 3; OPDo art. 7; Swiss minimum standard ID.SC-2.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Collection, Contract, Effort, Hosting, Id, Service, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "supplier-chain-unknown",
    theme: Theme::Map,
    severity: Severity::Low,
    cause: Cause::Disclosure,
    effort: Effort::Hour,
    cure: Cure::Set(Collection::Contracts, &[("subProcessorList", "true")]),
    thresholds: &[],
    references: &[
        Reference::Lpd("9/3"),
        Reference::Opdo("7"),
        Reference::Gdpr("28"),
        Reference::CantonalLaw,
        Reference::IctMinimum("ID.SC-2"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut missing, mut not_known) = (Group::default(), Group::default());
    let services = view.only(&RULE, 1, &view.model.services, |service| {
        is_with_a_supplier(service) && view.contracts_of(service.id).len() > 0
    });
    for service in services {
        let contracts = || view.contracts_of(service.id);
        let is = |wanted: bool| contracts().any(|it| it.sub_processor_list.is(&wanted));
        let unsure = |it: &&Contract| it.sub_processor_list.is_not_known();
        let without = |it: &&Contract| it.sub_processor_list.is(&false);
        if is(true) || view.personal_data_of(service.id).is_empty() {
            continue;
        }
        if is(false) {
            missing.add(service, contracts().filter(without));
        } else {
            not_known.add(service, contracts().filter(unsure));
        }
    }
    let mut findings = Vec::new();
    if !missing.contracts.is_empty() {
        findings.push(missing.report(view, "missing"));
    }
    if !not_known.contracts.is_empty() {
        let asks = not_known.contracts.iter();
        let asks = asks.map(|&contract| Ask::Field(contract, "subProcessorList"));
        findings.push(not_known.report(view, "not-known").not_known(asks));
    }
    findings
}

/// Services that are told of together, and their contracts.
#[derive(Debug, Default)]
struct Group {
    services: Vec<Id>,
    contracts: Vec<Id>,
}

impl Group {
    fn add<'a>(&mut self, service: &Service, contracts: impl Iterator<Item = &'a Contract>) {
        let before = self.contracts.len();
        self.contracts.extend(contracts.map(|contract| contract.id));
        if self.contracts.len() > before {
            self.services.push(service.id);
        }
    }

    fn report(&self, view: &View<'_>, case: &'static str) -> Finding {
        let weights = self
            .services
            .iter()
            .map(|&service| view.weighed(RULE.severity, service));
        RULE.finding([view.model.organisation.id])
            .with(self.services.iter().copied())
            .with(self.contracts.iter().copied())
            .severity(weights.max().unwrap_or(RULE.severity))
            .fact("state", Fact::Case(case))
            .records("services", "count", "evidence-services", &self.services)
    }
}

/// Whether it runs on machines of a supplier who can read what is there.
fn is_with_a_supplier(service: &Service) -> bool {
    !service.status.is(&ServiceStatus::Planned)
        && service.hosting.is_known_and(|hosting| {
            matches!(hosting, Hosting::Saas | Hosting::Paas | Hosting::Iaas)
        })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn online(hosting: &str, nature: &str, list: Value) -> Draft {
        Draft::default()
            .data("Adresses", json!({ "nature": nature }))
            .service(
                "Fichier",
                json!({ "hosting": hosting, "stores": [{ "data": "@Adresses" }] }),
            )
            .with(
                Collection::Contracts,
                "Abonnement",
                json!({ "services": ["@Fichier"], "subProcessorList": list }),
            )
    }

    #[test]
    fn flags_an_online_service_whose_contract_lists_no_subcontractor() {
        for hosting in ["saas", "paas", "iaas"] {
            let draft = online(hosting, "personal", json!(false));
            let finding = flags(&RULE, &draft, &["", "Fichier", "Abonnement"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Low, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_it_one_step_higher_with_restricted_data() {
        let stores = json!([{ "data": "@Adresses" }, { "data": "@Codes" }]);
        let draft = Draft::default()
            .data("Adresses", json!({ "nature": "personal" }))
            .data("Codes", json!({ "classification": "restricted" }))
            .service("Coffre", json!({ "hosting": "saas", "stores": stores }))
            .with(
                Collection::Contracts,
                "Abonnement",
                json!({ "services": ["@Coffre"], "subProcessorList": false }),
            );
        let finding = flags(&RULE, &draft, &["", "Coffre", "Abonnement"]);
        assert_eq!(finding.severity, Severity::Medium);
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = online("saas", "sensitive", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "Fichier", "Abonnement"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let asked = Ask::Field(draft.id("Abonnement"), "subProcessorList");
        assert_eq!(finding.asks, [asked]);
    }

    #[test]
    fn accepts_a_list_also_in_another_contract_and_a_question_that_was_not_put() {
        accepts(&RULE, &online("saas", "personal", json!(true)));
        accepts(&RULE, &online("saas", "personal", Value::Null));
        let annex = json!({ "services": ["@Fichier"], "subProcessorList": true });
        let draft = online("saas", "personal", json!(false));
        accepts(&RULE, &draft.with(Collection::Contracts, "Annexe", annex));
    }

    #[test]
    fn accepts_what_speaks_of_nobody_what_is_ours_and_what_the_supplier_cannot_read() {
        accepts(&RULE, &online("saas", "none", json!(false)));
        accepts(&RULE, &online("on-premises", "personal", json!(false)));
        accepts(&RULE, &online("saas-e2ee", "personal", json!(false)));
        let planned =
            json!({ "hosting": "saas", "status": "planned", "stores": [{ "data": "@Adresses" }] });
        let draft = Draft::default().data("Adresses", json!({ "nature": "personal" }));
        let draft = draft.service("Fichier", planned).with(
            Collection::Contracts,
            "Abonnement",
            json!({ "services": ["@Fichier"], "subProcessorList": false }),
        );
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_only_the_services_of_which_nobody_knows() {
        let draft = online("saas", "personal", json!({ "notKnown": true }))
            .service(
                "Formulaire",
                json!({ "hosting": "saas", "stores": [{ "data": "@Adresses" }] }),
            )
            .with(
                Collection::Contracts,
                "Mandat",
                json!({ "services": ["@Formulaire"] }),
            );
        flags(&RULE, &draft, &["", "Fichier", "Abonnement"]);
    }
}
