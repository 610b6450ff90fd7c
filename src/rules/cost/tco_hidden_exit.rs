//! Tools are being compared without the cost of leaving.
//!
//! ## What it checks
//! Of tools that are being compared (a request for information names them) or
//! replaced, the contract says what leaving costs, or an estimate is noted as a
//! cost line. One finding lists the contracts.
//!
//! ## Why it matters
//! A low price at the start can hide a dear exit; without it the comparison over
//! five years is wrong.
//!
//! ## What to do
//! Add an estimate of the exit to the cost over five years.
//!
//! ## Known false alarms
//! A tool that holds none of your data costs little to leave: an estimate of zero
//! is an answer.
//!
//! ## References
//! ITIL, supplier management; charter, *Sobriété*.

use foldhash::HashSet;
use serde_json::json;

use crate::audit::{
    Ask, Cause, Cure, Finding, Group, Reference, Rule, Severity, Theme, View, cure,
};
use crate::model::{
    Answer, Collection, Contract, Cost, CostKind, Date, Effort, Id, Model, ServiceStatus,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "cost-tco-hidden-exit",
    theme: Theme::Costs,
    severity: Severity::Low,
    cause: Cause::Suppliers,
    effort: Effort::Hour,
    cure: Cure::By(estimate),
    thresholds: &[],
    references: &[
        Reference::Itil("supplier-management"),
        Reference::Charter("sobriety"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let requests = view.model.requests.iter();
    let compared = requests
        .flat_map(|request| request.services.each())
        .map(|service| service.id);
    let services = view.model.services.iter();
    let retiring = services
        .filter(|service| service.status.is(&ServiceStatus::Retiring))
        .map(|service| service.id);
    let at_stake: HashSet<Id> = compared
        .chain(retiring)
        .flat_map(|service| view.contracts_of(service))
        .map(|contract| contract.id)
        .collect();
    let mut group = Group::default();
    for contract in &view.model.contracts {
        if !at_stake.contains(&contract.id) || is_estimated(view, contract) {
            continue;
        }
        match &contract.exit {
            Answer::Known(exit) if exit.fee_known.is(&false) => {
                group.add(contract.id, RULE.severity);
            }
            Answer::Known(exit) if !exit.fee_known.is_not_known() => {}
            Answer::NotAsked => {}
            _ => {
                let ask = Ask::Field(contract.id, "exit");
                group.add_not_known(contract.id, RULE.severity, [ask]);
            }
        }
    }
    let listed = ("contracts", "count", "evidence-contracts-to-read");
    group.finding(view, &RULE, listed).into_iter().collect()
}

/// Whether an estimate of leaving is noted, on the contract or on its services.
fn is_estimated(view: &View<'_>, contract: &Contract) -> bool {
    let services = contract.services.each();
    let mut lines = view
        .costs_under(contract.id)
        .chain(services.flat_map(|service| view.costs_of(service.id)));
    lines.any(|line: &Cost| line.kind.is(&CostKind::Exit))
}

fn estimate(model: &mut Model, finding: &Finding, _: Date) {
    for contract in finding.subjects.iter().skip(1) {
        let fields = json!({ "contract": contract.to_string(), "kind": "exit" });
        cure::add(model, Collection::Costs, fields);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty};
    use crate::model::Collection;

    /// A tool under a contract, and a request that may replace it.
    fn compared(exit: Value) -> Draft {
        contract(exit, json!({})).with(
            Collection::Requests,
            "Demande",
            json!({ "services": ["@Logiciel"] }),
        )
    }

    fn contract(exit: Value, service: Value) -> Draft {
        Draft::default().service("Logiciel", service).with(
            Collection::Contracts,
            "Contrat",
            json!({ "services": ["@Logiciel"], "exit": exit }),
        )
    }

    fn fee(known: Value) -> Value {
        json!({ "feeKnown": known })
    }

    #[test]
    fn flags_a_tool_that_is_compared_while_leaving_has_no_price() {
        let finding = flags(&RULE, &compared(fee(json!(false))), &["", "Contrat"]);
        assert_eq!(finding.certainty, Certainty::Certain);
    }

    #[test]
    fn flags_a_tool_that_is_being_replaced() {
        let retiring = json!({ "status": "retiring" });
        flags(
            &RULE,
            &contract(fee(json!(false)), retiring),
            &["", "Contrat"],
        );
    }

    #[test]
    fn flags_a_contract_that_only_its_tool_names() {
        let draft = Draft::default()
            .with(
                Collection::Contracts,
                "Contrat",
                json!({ "exit": fee(json!(false)) }),
            )
            .service(
                "Logiciel",
                json!({ "status": "retiring", "contract": "@Contrat" }),
            );
        flags(&RULE, &draft, &["", "Contrat"]);
    }

    #[test]
    fn flags_a_price_that_nobody_knows_as_to_check() {
        for exit in [
            json!({ "notKnown": true }),
            fee(json!({ "notKnown": true })),
        ] {
            let draft = compared(exit);
            let finding = flags(&RULE, &draft, &["", "Contrat"]);
            assert_eq!(finding.certainty, Certainty::ToCheck);
            assert_eq!(finding.asks, [Ask::Field(draft.id("Contrat"), "exit")]);
        }
    }

    #[test]
    fn accepts_a_known_price_an_estimate_and_what_was_not_asked() {
        accepts(&RULE, &compared(fee(json!(true))));
        accepts(&RULE, &compared(json!({})));
        accepts(&RULE, &compared(Value::Null));
        for on in [
            json!({ "contract": "@Contrat" }),
            json!({ "paysFor": ["@Logiciel"] }),
        ] {
            let mut line = on;
            line["kind"] = json!("exit");
            let draft = compared(fee(json!(false)));
            accepts(
                &RULE,
                &draft.clone().with(Collection::Costs, "", line.clone()),
            );
            line["kind"] = json!("hosting");
            let other = draft.with(Collection::Costs, "", line);
            flags(&RULE, &other, &["", "Contrat"]);
        }
    }

    #[test]
    fn accepts_a_tool_that_nobody_thinks_of_replacing() {
        accepts(&RULE, &contract(fee(json!(false)), json!({})));
        let other = contract(fee(json!(false)), json!({}))
            .service("Autre", json!({ "status": "retiring" }));
        accepts(&RULE, &other);
    }
}
