//! A contract is in somebody else's name.
//!
//! ## What it checks
//! Where it was asked in whose name a contract is, it is the organisation's.
//! Contracts for nothing but what can wait more than a week are left alone;
//! without a judgement of what they are for, they weigh less. One finding for
//! each person or firm who holds contracts; one for all of which nobody knows.
//!
//! ## Why it matters
//! Whoever holds the contract decides what becomes of the service.
//!
//! ## What to do
//! Have the contract put in the organisation's name.
//!
//! ## Known false alarms
//! A contract that an umbrella body holds for its members can be wanted: note it,
//! and what happens if you leave.
//!
//! ## References
//! Charter, *Autonomie*.

use std::collections::BTreeMap;

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Collection, Contract, Criticality, Effort, Id, PartyKind};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "hand-contracts-not-in-client-name",
    theme: Theme::Handover,
    severity: Severity::High,
    cause: Cause::Suppliers,
    effort: Effort::Day,
    cure: Cure::Set(
        Collection::Contracts,
        &[("inOurName", "true"), ("holder", "null")],
    ),
    thresholds: &[],
    references: &[Reference::Charter("autonomy")],
    check,
};

/// In whose name a contract is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    /// The organisation's.
    Ours,
    /// Somebody else's, by their id if they are in the audit.
    Other(Option<Id>),
    /// Nobody knows; the question that tells.
    NotKnown(&'static str),
    /// The question was not put.
    NotAsked,
}

/// Contracts of one holder, and what they are for.
#[derive(Debug, Default)]
struct Held {
    contracts: Vec<Id>,
    services: Vec<Id>,
    asks: Vec<Ask>,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let contracts = contracts_that_matter(view);
    let mut by_name: BTreeMap<Option<Id>, Held> = BTreeMap::new();
    let mut not_known = Held::default();
    for (contract, name, services) in contracts {
        let held = match name {
            Name::Ours | Name::NotAsked => continue,
            Name::Other(holder) => by_name.entry(holder).or_default(),
            Name::NotKnown(field) => {
                not_known.asks.push(Ask::Field(contract, field));
                &mut not_known
            }
        };
        held.contracts.push(contract);
        held.services.extend(services);
    }
    let mut findings: Vec<Finding> = by_name
        .into_iter()
        .map(|(holder, held)| match holder {
            Some(holder) => report(view, holder, &held)
                .fact("state", Fact::Case("held"))
                .fact("holder", Fact::Record(holder))
                .evidence("evidence-holder", Fact::Record(holder)),
            None => report(view, view.model.organisation.id, &held)
                .fact("state", Fact::Case("not-ours"))
                .fact("holder", Fact::Words(String::new())),
        })
        .collect();
    if !not_known.contracts.is_empty() {
        let finding = report(view, view.model.organisation.id, &not_known)
            .fact("state", Fact::Case("not-known"))
            .fact("holder", Fact::Words(String::new()));
        findings.push(finding.not_known(not_known.asks));
    }
    findings
}

fn report(view: &View<'_>, about: Id, held: &Held) -> Finding {
    let is_judged = |id: &&Id| view.graph.criticality(**id) >= Some(Criticality::Useful);
    let judged = held.services.iter().filter(is_judged);
    let weights = judged.map(|&service| view.weighed(RULE.severity, service));
    let finding = RULE
        .finding([about])
        .with(held.contracts.iter().copied())
        .severity(weights.max().unwrap_or(RULE.severity.lowered()))
        .records("contracts", "count", "evidence-contracts", &held.contracts);
    if held.services.is_empty() {
        finding
    } else {
        finding.evidence(
            "evidence-services",
            Fact::Records(held.services.clone().into()),
        )
    }
}

/// The contracts for something that cannot wait, or of which nobody judged what
/// they are for; in whose name each is, and for which services.
pub(super) fn contracts_that_matter(view: &View<'_>) -> Vec<(Id, Name, Vec<Id>)> {
    if view.model.contracts.is_empty() {
        return Vec::new();
    }
    let mut services: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    for service in &view.model.services {
        for contract in view.contracts_of(service.id) {
            services.entry(contract.id).or_default().push(service.id);
        }
    }
    let can_wait = |&id: &Id| view.graph.criticality(id) == Some(Criticality::Comfort);
    view.model
        .contracts
        .iter()
        .map(|contract| {
            let services = services.remove(&contract.id).unwrap_or_default();
            (contract.id, name(view, contract), services)
        })
        .filter(|(_, _, services)| services.is_empty() || !services.iter().all(can_wait))
        .collect()
}

fn name(view: &View<'_>, contract: &Contract) -> Name {
    let holder = contract.holder.known().map(|holder| holder.id);
    let holder = holder.filter(|&holder| view.party(holder).is_some());
    let is_team = |id| {
        let party = view.party(id);
        party.is_some_and(|party| party.kind.is(&PartyKind::Team))
    };
    match (&contract.in_our_name, holder) {
        (Answer::Known(true), _) => Name::Ours,
        (Answer::Known(false), holder) => Name::Other(holder),
        (_, Some(holder)) if is_team(holder) => Name::Ours,
        (_, Some(holder)) => Name::Other(Some(holder)),
        (Answer::NotKnown | Answer::Foreign(_), None) => Name::NotKnown("inOurName"),
        (Answer::NotAsked, None) if contract.holder.is_not_known() => Name::NotKnown("holder"),
        (Answer::NotAsked, None) => Name::NotAsked,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, findings, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn subscription(criticality: Value, fields: Value) -> Draft {
        let mut contract = json!({ "services": ["@Site"] });
        for (name, value) in fields.as_object().expect("fields are an object") {
            contract[name] = value.clone();
        }
        Draft::default()
            .party(
                "Présidente",
                json!({ "kind": "person", "personKind": "volunteer" }),
            )
            .party("Comité", json!({ "kind": "team" }))
            .service("Site", json!({ "criticality": criticality }))
            .with(Collection::Contracts, "Hébergement", contract)
    }

    #[test]
    fn flags_a_contract_in_the_name_of_a_person() {
        for (criticality, severity) in [
            (json!("useful"), Severity::High),
            (json!("important"), Severity::High),
            (json!("vital"), Severity::Critical),
            (Value::Null, Severity::Medium),
        ] {
            let draft = subscription(criticality, json!({ "holder": "@Présidente" }));
            let finding = flags(&RULE, &draft, &["Présidente", "Hébergement"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (severity, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_all_contracts_of_one_holder_together_and_those_without_a_known_holder() {
        let held = json!({ "holder": "@Présidente", "inOurName": false });
        let draft = subscription(json!("useful"), held.clone())
            .with(Collection::Contracts, "Domaine", held)
            .with(
                Collection::Contracts,
                "Téléphone",
                json!({ "inOurName": false }),
            );
        let found = findings(&RULE, &draft);
        let subjects: Vec<_> = found
            .iter()
            .map(|finding| draft.names(&finding.subjects))
            .collect();
        assert_eq!(
            subjects,
            [
                vec!["Présidente", "Hébergement", "Domaine"],
                vec!["", "Téléphone"]
            ]
        );
        assert_eq!(found[1].severity, Severity::Medium);
    }

    #[test]
    fn flags_a_contract_without_a_known_holder() {
        let draft = subscription(json!("useful"), json!({ "inOurName": false }));
        assert_eq!(
            flags(&RULE, &draft, &["", "Hébergement"]).severity,
            Severity::High
        );
    }

    #[test]
    fn flags_a_service_that_names_its_contract_itself() {
        let draft = Draft::default()
            .with(
                Collection::Contracts,
                "Caisse",
                json!({ "inOurName": false }),
            )
            .service(
                "Caisse",
                json!({ "criticality": "useful", "contract": "@Caisse" }),
            );
        assert_eq!(findings(&RULE, &draft)[0].severity, Severity::High);
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        for field in ["inOurName", "holder"] {
            let mut fields = json!({});
            fields[field] = json!({ "notKnown": true });
            let draft = subscription(json!("useful"), fields);
            let finding = flags(&RULE, &draft, &["", "Hébergement"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Medium, Certainty::ToCheck)
            );
            assert_eq!(finding.asks, [Ask::Field(draft.id("Hébergement"), field)]);
        }
    }

    #[test]
    fn accepts_our_own_name_and_a_question_that_was_not_put() {
        for fields in [
            json!({ "inOurName": true, "holder": "@Présidente" }),
            json!({ "holder": "@Comité" }),
            json!({ "inOurName": { "notKnown": true }, "holder": "@Comité" }),
            json!({ "holder": "00000000-0000-4000-8000-000000000000" }),
            json!({}),
        ] {
            accepts(&RULE, &subscription(json!("vital"), fields));
        }
    }

    #[test]
    fn accepts_a_contract_for_what_can_wait_only() {
        let fields = json!({ "holder": "@Présidente" });
        let draft = subscription(json!("comfort"), fields);
        accepts(&RULE, &draft);
        let both = json!({ "criticality": "useful", "contract": "@Hébergement" });
        flags(
            &RULE,
            &draft.service("Boutique", both),
            &["Présidente", "Hébergement"],
        );
    }
}
