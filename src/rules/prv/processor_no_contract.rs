//! A supplier handles data on persons without a fitting contract.
//!
//! ## What it checks
//! Suppliers whose service keeps data on persons, or who administer one that
//! does, have undertaken by contract to handle it as told. Where that was not
//! asked, the rule is silent. One finding a supplier.
//!
//! ## Why it matters
//! Without a contract you can neither demand nor check how they protect it; you
//! remain responsible.
//!
//! ## What to do
//! Get the processing agreement, often already online, and keep it.
//!
//! ## Known false alarms
//! Banks, social insurances, tax offices, lawyers and insurers decide themselves
//! what they do with data: they are controllers, not processors. Give them that
//! role, or the kind *partner* or *authority*.
//!
//! ## References
//! LPD art. 9; OPDo art. 7; GDPR art. 28 where it applies.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, View,
};
use crate::model::{Classification, Contract, Effort, Id, PartyKind, PartyRole};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-processor-no-contract",
    theme: Theme::Privacy,
    severity: Severity::High,
    cause: Cause::Disclosure,
    effort: Effort::Day,
    cure: Cure::Measure("dpa"),
    thresholds: &[],
    references: &[
        Reference::Lpd("9"),
        Reference::Opdo("7"),
        Reference::CantonalLaw,
        Reference::Gdpr("28"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut contracts = view.model.contracts.iter();
    if view.measure("dpa", view.model.organisation.id) == Measure::NotAsked
        && contracts.all(|contract| contract.dpa.is_not_asked())
    {
        // Agreements were not spoken of yet.
        return Vec::new();
    }
    let mut handled: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    for service in &view.model.services {
        let admins = service.admins.each().map(|party| party.id);
        let supplier = service.supplier.known().map(|party| party.id);
        for party in admins
            .chain(supplier)
            .filter(|&party| is_processor(view, party))
        {
            handled.entry(party).or_default().insert(service.id);
        }
    }
    let mut contracts: BTreeMap<Id, Vec<&Contract>> = BTreeMap::new();
    for contract in &view.model.contracts {
        if let Some(party) = contract.party.known() {
            contracts.entry(party.id).or_default().push(contract);
        }
    }
    let handled = handled.into_iter();
    handled
        .filter_map(|(party, services)| {
            let mut data = BTreeSet::new();
            let services: Vec<Id> = services
                .into_iter()
                .filter(|&service| {
                    let kept = view.personal_data_of(service);
                    data.extend(kept.iter().copied());
                    !kept.is_empty()
                })
                .collect();
            let data: Vec<Id> = data.into_iter().collect();
            let contracts = contracts.get(&party).map(Vec::as_slice).unwrap_or_default();
            judge(view, party, &services, &data, contracts)
        })
        .collect()
}

fn judge(
    view: &View<'_>,
    party: Id,
    services: &[Id],
    data: &[Id],
    contracts: &[&Contract],
) -> Option<Finding> {
    if data.is_empty() {
        return None;
    }
    let subjects = std::iter::once(party).chain(services.iter().copied());
    let measures: Vec<(Id, Measure)> = subjects.map(|id| (id, view.measure("dpa", id))).collect();
    let said = |measure| measures.iter().any(|(_, said)| *said == measure);
    let agreed = contracts.iter().any(|contract| contract.dpa.is(&true));
    let refused = contracts.iter().any(|contract| contract.dpa.is(&false));
    let not_known = contracts.iter().filter(|it| it.dpa.is_not_known());
    let mut asks: Vec<Ask> = not_known.map(|it| Ask::Field(it.id, "dpa")).collect();
    if asks.is_empty() {
        let not_known = measures.iter().filter(|(_, it)| *it == Measure::NotKnown);
        asks.extend(not_known.map(|&(id, _)| Ask::Measure(id, "dpa")));
    }
    let is_known = if agreed || said(Measure::Ok) {
        return None;
    } else if refused || said(Measure::Missing) || said(Measure::Partial) {
        true
    } else if !asks.is_empty() {
        false
    } else {
        return None;
    };
    let mut levels = services.iter().map(|&id| view.graph.classification(id));
    let severity = if levels.any(|level| level == Some(Classification::Restricted)) {
        RULE.severity.raised()
    } else {
        RULE.severity
    };
    let finding = RULE
        .finding([party])
        .with(services.iter().copied())
        .with(contracts.iter().map(|contract| contract.id))
        .severity(severity)
        .fact("supplier", Fact::Record(party))
        .fact("services", Fact::Records(services.into()))
        .evidence("evidence-services", Fact::Records(services.into()))
        .records("data", "count", "evidence-data", data);
    let finding = view.under_law(finding);
    Some(if is_known {
        finding
    } else {
        finding.not_known(asks)
    })
}

/// Whether a party works on our behalf, rather than deciding for itself.
fn is_processor(view: &View<'_>, party: Id) -> bool {
    view.party(party).is_some_and(|party| {
        let mut roles = party.roles.each();
        party.kind.is_known_and(|kind| {
            matches!(
                kind,
                PartyKind::Supplier | PartyKind::Subcontractor | PartyKind::Advisor
            )
        }) && !roles.any(|role| *role == PartyRole::Controller)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn hosted(kind: &str, nature: &str, dpa: Value) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data("Dossiers", json!({ "nature": nature }))
            .party("Hébergeur", json!({ "kind": kind }))
            .service(
                "Dépôt",
                json!({ "supplier": "@Hébergeur", "stores": [{ "data": "@Dossiers" }] }),
            )
            .with(
                Collection::Contracts,
                "Contrat",
                json!({ "party": "@Hébergeur", "dpa": dpa }),
            )
    }

    #[test]
    fn flags_a_host_whose_contract_says_nothing_of_data_on_persons() {
        let draft = hosted("supplier", "personal", json!(false));
        let finding = flags(&RULE, &draft, &["Hébergeur", "Dépôt", "Contrat"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::High, Certainty::Certain)
        );
    }

    #[test]
    fn flags_somebody_who_administers_a_server_with_data_on_persons() {
        let draft = Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data(
                "Dossiers",
                json!({ "nature": "personal", "classification": "restricted" }),
            )
            .party("Prestataire", json!({ "kind": "supplier" }))
            .service(
                "Serveur",
                json!({ "admins": ["@Prestataire"], "stores": [{ "data": "@Dossiers" }] }),
            )
            .measure("dpa", "absent", &["Prestataire"]);
        let finding = flags(&RULE, &draft, &["Prestataire", "Serveur"]);
        assert_eq!(finding.severity, Severity::Critical);
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = hosted("supplier", "personal", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["Hébergeur", "Dépôt", "Contrat"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id("Contrat"), "dpa")]);
    }

    #[test]
    fn flags_to_check_when_nobody_knows_whether_the_measure_is_there() {
        let draft = hosted("supplier", "personal", Value::Null);
        let draft = draft.measure("dpa", "not-known", &["Dépôt", "Hébergeur"]);
        let finding = flags(&RULE, &draft, &["Hébergeur", "Dépôt", "Contrat"]);
        let asks = ["Hébergeur", "Dépôt"].map(|name| Ask::Measure(draft.id(name), "dpa"));
        assert_eq!(finding.asks, asks);
    }

    #[test]
    fn accepts_an_agreement_and_one_not_asked_about() {
        accepts(&RULE, &hosted("supplier", "personal", json!(true)));
        accepts(&RULE, &hosted("supplier", "personal", Value::Null));
        accepts(&RULE, &hosted("supplier", "none", json!(false)));
    }

    #[test]
    fn accepts_a_bank_which_decides_for_itself() {
        accepts(&RULE, &hosted("partner", "personal", json!(false)));
    }

    #[test]
    fn flags_a_host_that_is_said_to_work_on_our_behalf() {
        let host = |role: &str| {
            Draft::default()
                .organisation(json!({ "legalRegime": "lpd-private" }))
                .data("Dossiers", json!({ "nature": "personal" }))
                .party("Hébergeur", json!({ "kind": "supplier", "roles": [role] }))
                .service(
                    "Dépôt",
                    json!({ "supplier": "@Hébergeur", "stores": [{ "data": "@Dossiers" }] }),
                )
                .measure("dpa", "absent", &["Hébergeur"])
        };
        flags(&RULE, &host("processor"), &["Hébergeur", "Dépôt"]);
        accepts(&RULE, &host("controller"));
    }
}
