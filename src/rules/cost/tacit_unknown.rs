//! Nobody knows how a contract ends.
//!
//! ## What it checks
//! Of contracts for which something is paid, it is known how they go on; of those
//! that go on by themselves, how many days before one must say no, and until when
//! they run. One finding lists the contracts of which nobody knows.
//!
//! ## Why it matters
//! A contract that goes on by itself is the usual reason for paying for what one
//! no longer uses.
//!
//! ## What to do
//! Read the clause, and note the end and the notice.
//!
//! ## Known false alarms
//! A contract from month to month costs little to leave, even when its notice is
//! not known.
//!
//! ## References
//! ITIL, supplier management; charter, *Sobriété*.

use crate::audit::{Ask, Cause, Cure, Finding, Group, Reference, Rule, Severity, Theme, View};
use crate::model::{Contract, Cost, Effort, Renewal};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "cost-tacit-unknown",
    theme: Theme::Costs,
    severity: Severity::Low,
    cause: Cause::Money,
    effort: Effort::Hour,
    cure: Cure::Judgement,
    thresholds: &[],
    references: &[
        Reference::Itil("supplier-management"),
        Reference::Charter("sobriety"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut group = Group::default();
    for contract in &view.model.contracts {
        let asks = asks_of(contract);
        if !asks.is_empty() && is_paid_for(view, contract) {
            let asks = asks.iter().map(|field| Ask::Field(contract.id, field));
            group.add_not_known(contract.id, RULE.severity, asks);
        }
    }
    let listed = ("contracts", "count", "evidence-contracts-to-read");
    group.finding(view, &RULE, listed).into_iter().collect()
}

/// What nobody knows of how a contract ends.
fn asks_of(contract: &Contract) -> Vec<&'static str> {
    let goes_on = contract
        .renewal
        .is_known_and(|it| !matches!(it, Renewal::FixedTerm | Renewal::None));
    let in_periods = contract
        .renewal
        .is_known_and(|it| matches!(it, Renewal::TacitYearly | Renewal::TacitMultiYear));
    let asked = [
        ("renewal", contract.renewal.is_not_known()),
        ("noticeDays", goes_on && contract.notice_days.is_not_known()),
        ("end", in_periods && contract.end.is_not_known()),
    ];
    let missing = asked.into_iter().filter(|(_, is_missing)| *is_missing);
    missing.map(|(field, _)| field).collect()
}

/// Whether something is paid under a contract, or for its services.
fn is_paid_for(view: &View<'_>, contract: &Contract) -> bool {
    let services = contract.services.each();
    let mut lines = view
        .costs_under(contract.id)
        .chain(services.flat_map(|service| view.costs_of(service.id)));
    let is_nothing = |line: &Cost| line.amount.is_known_and(|price| price.amount.is_zero());
    lines.any(|line| view.is_current(line) && !is_nothing(line))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn contract(fields: Value) -> Draft {
        Draft::default()
            .with(Collection::Contracts, "Téléphonie", fields)
            .with(
                Collection::Costs,
                "Raccordement",
                json!({ "contract": "@Téléphonie", "amount": "148 CHF" }),
            )
    }

    fn unknown() -> Value {
        json!({ "notKnown": true })
    }

    #[track_caller]
    fn asks(fields: Value, expected: &[&'static str]) {
        let draft = contract(fields);
        let finding = flags(&RULE, &draft, &["", "Téléphonie"]);
        let id = draft.id("Téléphonie");
        let expected: Vec<Ask> = expected.iter().map(|it| Ask::Field(id, it)).collect();
        assert_eq!(finding.asks, expected);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
    }

    #[test]
    fn flags_what_nobody_knows_of_how_it_goes_on() {
        asks(json!({ "renewal": unknown() }), &["renewal"]);
        for renewal in ["tacit-yearly", "tacit-multi-year"] {
            asks(
                json!({ "renewal": renewal, "noticeDays": unknown(), "end": unknown() }),
                &["noticeDays", "end"],
            );
        }
        for renewal in ["tacit-monthly", "open-ended"] {
            asks(
                json!({ "renewal": renewal, "noticeDays": unknown(), "end": unknown() }),
                &["noticeDays"],
            );
        }
    }

    #[test]
    fn flags_a_contract_whose_services_are_paid_for() {
        let draft = Draft::default()
            .service("Central", json!({}))
            .with(
                Collection::Contracts,
                "Téléphonie",
                json!({ "renewal": unknown(), "services": ["@Central"] }),
            )
            .with(Collection::Costs, "", json!({ "paysFor": ["@Central"] }));
        flags(&RULE, &draft, &["", "Téléphonie"]);
    }

    #[test]
    fn accepts_what_is_known_was_not_asked_or_makes_no_difference() {
        accepts(
            &RULE,
            &contract(json!({ "renewal": "tacit-yearly", "noticeDays": 90 })),
        );
        accepts(&RULE, &contract(json!({ "renewal": "tacit-yearly" })));
        accepts(&RULE, &contract(json!({})));
        for renewal in ["fixed-term", "none"] {
            accepts(
                &RULE,
                &contract(json!({ "renewal": renewal, "noticeDays": unknown(), "end": unknown() })),
            );
        }
    }

    #[test]
    fn accepts_a_contract_for_which_nothing_is_paid() {
        let free = Draft::default().with(
            Collection::Contracts,
            "Compte",
            json!({ "renewal": unknown() }),
        );
        accepts(&RULE, &free);
        let line = |fields: Value| free.clone().with(Collection::Costs, "", fields);
        accepts(
            &RULE,
            &line(json!({ "contract": "@Compte", "amount": "0 CHF" })),
        );
        accepts(
            &RULE,
            &line(json!({ "contract": "@Compte", "amount": "9 CHF", "to": "2026-11-23" })),
        );
    }
}
