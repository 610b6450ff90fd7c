//! A program made for us does not belong to us.
//!
//! ## What it checks
//! Programs made for the organisation on which work depends belong to it, or
//! their source code is deposited with a third party under one of their
//! contracts. One finding lists those that do not.
//!
//! ## Why it matters
//! Without rights and without the code nobody else can take it over.
//!
//! ## What to do
//! Negotiate the rights, or a deposit of the code.
//!
//! ## Known false alarms
//! A common product that was only adjusted for you is not made for you: choose
//! another licence. Who owns a program nobody was asked about is not guessed.
//!
//! ## References
//! Charter, *Autonomie*; ISO 8.30.

use crate::audit::{Ask, Cause, Cure, Finding, Group, Reference, Rule, Severity, Theme, View};
use crate::model::{Collection, Contract, Effort, Licence, Service, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "lock-bespoke-not-owned",
    theme: Theme::Independence,
    severity: Severity::High,
    cause: Cause::Suppliers,
    effort: Effort::Week,
    cure: Cure::Set(Collection::Services, &[("licence", r#""bespoke-owned""#)]),
    thresholds: &[],
    references: &[Reference::Charter("autonomy"), Reference::Iso("8.30")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut group = Group::default();
    for service in view
        .model
        .services
        .iter()
        .filter(|it| is_at_stake(view, it))
    {
        let contracts = || view.contracts_of(service.id);
        let is_deposited = |contract: &Contract| {
            let exit = &contract.exit;
            exit.is_known_and(|exit| exit.source_escrow.is(&true))
        };
        if contracts().any(is_deposited) {
            continue;
        }
        let severity = view.weighed(RULE.severity, service.id);
        let in_doubt = contracts().filter(|contract| {
            let exit = &contract.exit;
            exit.is_not_known() || exit.is_known_and(|it| it.source_escrow.is_not_known())
        });
        let mut asks = in_doubt.map(|it| Ask::Field(it.id, "exit")).peekable();
        if asks.peek().is_some() {
            group.add_not_known(service.id, severity, asks);
        } else {
            group.add(service.id, severity);
        }
    }
    let listed = ("services", "count", "evidence-services");
    group.finding(view, &RULE, listed).into_iter().collect()
}

fn is_at_stake(view: &View<'_>, service: &Service) -> bool {
    service.licence.is(&Licence::BespokeNotOwned)
        && !service.status.is(&ServiceStatus::Planned)
        && view.is_important(service.id)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn program(fields: Value) -> Draft {
        let mut all = json!({ "licence": "bespoke-not-owned", "criticality": "important" });
        for (name, value) in fields.as_object().expect("is an object") {
            all[name] = value.clone();
        }
        Draft::default().service("Gestion", all)
    }

    fn under(exit: Value) -> Draft {
        program(json!({})).with(
            Collection::Contracts,
            "Contrat",
            json!({ "services": ["@Gestion"], "exit": exit }),
        )
    }

    const FOUND: [&str; 2] = ["", "Gestion"];

    #[test]
    fn flags_a_program_that_is_not_ours() {
        for draft in [
            program(json!({})),
            under(json!({ "sourceEscrow": false })),
            under(json!({})),
            under(Value::Null),
        ] {
            let finding = flags(&RULE, &draft, &FOUND);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::High, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_a_vital_program_as_critical() {
        let draft = program(json!({ "criticality": "vital" }));
        assert_eq!(flags(&RULE, &draft, &FOUND).severity, Severity::Critical);
    }

    #[test]
    fn flags_a_deposit_of_which_nobody_knows_as_to_check() {
        let unknown = json!({ "notKnown": true });
        for exit in [unknown.clone(), json!({ "sourceEscrow": unknown })] {
            let draft = under(exit);
            let finding = flags(&RULE, &draft, &FOUND);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Medium, Certainty::ToCheck)
            );
            assert_eq!(finding.asks, [Ask::Field(draft.id("Contrat"), "exit")]);
        }
    }

    #[test]
    fn accepts_a_deposit_of_the_code() {
        accepts(&RULE, &under(json!({ "sourceEscrow": true })));
    }

    #[test]
    fn accepts_what_is_ours_not_important_not_yet_used_or_not_asked() {
        accepts(&RULE, &program(json!({ "licence": "bespoke-owned" })));
        accepts(&RULE, &program(json!({ "licence": { "notKnown": true } })));
        accepts(&RULE, &program(json!({ "licence": null })));
        accepts(&RULE, &program(json!({ "criticality": "useful" })));
        accepts(&RULE, &program(json!({ "criticality": null })));
        accepts(&RULE, &program(json!({ "status": "planned" })));
    }
}
