//! A contract says too little of its end.
//!
//! ## What it checks
//! Of contracts of which it was asked what they say of their end, three things at
//! least are written among six: our data comes back, in an open format, within a
//! stated delay, with proof that it was deleted, with help to move, at a known
//! price. Contracts that have ended are left out. One finding lists the others.
//!
//! ## Why it matters
//! The end always comes: price, delay and format must be written before.
//!
//! ## What to do
//! Add a clause on the end at the next renewal.
//!
//! ## Known false alarms
//! The common terms of an online service often say it: read them before you
//! negotiate.
//!
//! ## References
//! Swiss minimum standard ID.SC-3; charter, *Autonomie*.

use std::sync::Arc;

use crate::audit::{
    Ask, Cause, Cure, Finding, Group, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{Answer, Contract, Date, Effort, ExitTerms, Model, Renewal};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "lock-exit-clause-missing",
    theme: Theme::Independence,
    severity: Severity::Medium,
    cause: Cause::Suppliers,
    effort: Effort::Day,
    cure: Cure::By(write_the_clause),
    thresholds: &[Threshold {
        name: "clauses",
        unit: Unit::Count,
        default: 3,
    }],
    references: &[
        Reference::IctMinimum("ID.SC-3"),
        Reference::Charter("autonomy"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let enough = view.threshold(&RULE, "clauses") as usize;
    let mut group = Group::default();
    for contract in view
        .model
        .contracts
        .iter()
        .filter(|it| !has_ended(view, it))
    {
        let severity = weight(view, contract);
        let ask = Ask::Field(contract.id, "exit");
        let terms = match &contract.exit {
            Answer::NotAsked => continue,
            Answer::NotKnown | Answer::Foreign(_) => {
                group.add_not_known(contract.id, severity, [ask]);
                continue;
            }
            Answer::Known(exit) => clauses(exit),
        };
        let count = |is: fn(&Answer<bool>) -> bool| terms.iter().filter(|it| is(it)).count();
        let written = count(|it| it.is(&true));
        let may_be = written + count(Answer::is_not_asked);
        if may_be >= enough {
            continue;
        }
        if may_be + count(Answer::is_not_known) >= enough {
            group.add_not_known(contract.id, severity, [ask]);
        } else {
            group.add(contract.id, severity);
        }
    }
    let listed = ("contracts", "count", "evidence-contracts-to-read");
    group.finding(view, &RULE, listed).into_iter().collect()
}

/// What a contract should say of its end.
fn clauses(exit: &ExitTerms) -> [&Answer<bool>; 6] {
    [
        &exit.data_return,
        &exit.open_format,
        &exit.return_delay,
        &exit.deletion_proof,
        &exit.assistance,
        &exit.fee_known,
    ]
}

fn has_ended(view: &View<'_>, contract: &Contract) -> bool {
    contract.renewal.is(&Renewal::FixedTerm) && contract.end.is_known_and(|&end| end < view.today)
}

fn weight(view: &View<'_>, contract: &Contract) -> Severity {
    let services = contract.services.each();
    let weights = services.map(|service| view.weighed(RULE.severity, service.id));
    weights.max().unwrap_or(RULE.severity)
}

fn write_the_clause(model: &mut Model, finding: &Finding, _: Date) {
    for &id in &finding.subjects {
        let Some(contract) = model.contracts.get(id) else {
            continue;
        };
        let mut contract = Contract::clone(contract);
        let mut exit = contract.exit.known().cloned().unwrap_or_default();
        exit.data_return = true.into();
        exit.open_format = true.into();
        exit.return_delay = true.into();
        exit.deletion_proof = true.into();
        exit.assistance = true.into();
        exit.fee_known = true.into();
        contract.exit = exit.into();
        model.contracts.put(Arc::new(contract));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn contract(exit: Value) -> Draft {
        Draft::default().with(Collection::Contracts, "Contrat", json!({ "exit": exit }))
    }

    const FOUND: [&str; 2] = ["", "Contrat"];

    const CLAUSES: [&str; 6] = [
        "dataReturn",
        "openFormat",
        "returnDelayDays",
        "deletionProof",
        "assistance",
        "feeKnown",
    ];

    /// Clauses that are there, then some of which nobody knows; not the others.
    fn terms(there: usize, not_known: usize) -> Value {
        let mut exit = json!({ "auditRight": true, "sourceEscrow": true });
        for (index, clause) in CLAUSES.iter().enumerate() {
            exit[clause] = match index {
                _ if index < there => json!(true),
                _ if index < there + not_known => json!({ "notKnown": true }),
                _ => json!(false),
            };
        }
        exit
    }

    #[test]
    fn flags_two_clauses_of_six() {
        let finding = flags(&RULE, &contract(terms(2, 0)), &FOUND);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
        accepts(&RULE, &contract(terms(3, 0)));
    }

    #[test]
    fn each_of_the_six_clauses_counts() {
        for clause in CLAUSES {
            let mut exit = terms(0, 0);
            for other in CLAUSES.iter().filter(|it| **it != clause).take(2) {
                exit[other] = json!(true);
            }
            flags(&RULE, &contract(exit.clone()), &FOUND);
            exit[clause] = json!(true);
            accepts(&RULE, &contract(exit));
        }
    }

    #[test]
    fn flags_the_contract_of_a_vital_tool_one_step_higher() {
        let draft = Draft::default()
            .service("Gestion", json!({ "criticality": "vital" }))
            .with(
                Collection::Contracts,
                "Contrat",
                json!({ "services": ["@Gestion"], "exit": terms(0, 0) }),
            );
        assert_eq!(flags(&RULE, &draft, &FOUND).severity, Severity::High);
    }

    #[test]
    fn flags_what_nobody_knows_as_to_check() {
        for exit in [json!({ "notKnown": true }), terms(2, 1), terms(0, 3)] {
            let draft = contract(exit);
            let finding = flags(&RULE, &draft, &FOUND);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Low, Certainty::ToCheck)
            );
            assert_eq!(finding.asks, [Ask::Field(draft.id("Contrat"), "exit")]);
        }
        let finding = flags(&RULE, &contract(terms(1, 1)), &FOUND);
        assert_eq!(finding.certainty, Certainty::Certain);
    }

    #[test]
    fn accepts_clauses_that_were_not_asked_about() {
        accepts(&RULE, &contract(Value::Null));
        accepts(&RULE, &contract(json!({ "dataReturn": false })));
        let three_left = json!({ "dataReturn": false, "openFormat": false, "feeKnown": false });
        accepts(&RULE, &contract(three_left));
        let two_left = json!({
            "dataReturn": false, "openFormat": false, "feeKnown": false, "assistance": false,
        });
        flags(&RULE, &contract(two_left), &FOUND);
    }

    #[test]
    fn accepts_a_contract_that_has_ended() {
        let until = |end: &str, renewal: &str| {
            let fields = json!({ "exit": terms(0, 0), "end": end, "renewal": renewal });
            Draft::default().with(Collection::Contracts, "Contrat", fields)
        };
        accepts(&RULE, &until("2026-11-23", "fixed-term"));
        flags(&RULE, &until("2026-11-24", "fixed-term"), &FOUND);
        flags(&RULE, &until("2026-11-23", "tacit-yearly"), &FOUND);
    }
}
