//! A service is used that nobody chose.
//!
//! ## What it checks
//! Services under a private account, in a free tier, or paid by a person, of
//! which it was said that they came by habit or with something else, or of which
//! nobody knows who decided on them. A decision that is recorded clears it. One
//! finding lists those that were not chosen, one those of which nobody knows.
//!
//! ## Why it matters
//! What came in by habit is in no budget, in no backup and under no rule.
//!
//! ## What to do
//! Decide: adopt it, replace it, or stop it.
//!
//! ## Known false alarms
//! Small associations often choose a free tool knowingly: record who decided.
//!
//! ## References
//! ISO 5.23; CIS 2.3.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{
    ChosenBy, Collection, Effort, Hosting, Id, Licence, Payer, Service, ServiceStatus,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "shadow-service",
    theme: Theme::Map,
    severity: Severity::Medium,
    cause: Cause::Disclosure,
    effort: Effort::Hour,
    cure: Cure::Set(
        Collection::Services,
        &[
            ("decidedBy", r#""@someone""#),
            ("chosenBy", r#""decision""#),
        ],
    ),
    thresholds: &[],
    references: &[Reference::Iso("5.23"), Reference::Cis("2.3")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut not_chosen, mut not_known, mut asks) = (Vec::new(), Vec::new(), Vec::new());
    let concerned = view.each(&RULE, 1, &view.model.services, |service| {
        Some((service.id, look_at(view, service)?))
    });
    for (service, missing) in concerned {
        if missing.is_empty() {
            not_chosen.push(service);
        } else {
            not_known.push(service);
            asks.extend(missing);
        }
    }
    let mut findings = Vec::new();
    if !not_chosen.is_empty() {
        findings.push(report(view, "not-chosen", &not_chosen));
    }
    if !not_known.is_empty() {
        findings.push(report(view, "not-known", &not_known).not_known(asks));
    }
    findings
}

/// What nobody knows of how a private or free service was chosen; none if it was not.
fn look_at(view: &View<'_>, service: &Service) -> Option<Vec<Ask>> {
    if service.status.is(&ServiceStatus::Planned)
        || service.decided_by.known().is_some()
        || !is_private_or_free(view, service)
    {
        return None;
    }
    match service.chosen_by.known() {
        Some(ChosenBy::Habit | ChosenBy::Bundled) => Some(Vec::new()),
        Some(ChosenBy::Offers | ChosenBy::Tender | ChosenBy::Decision) => None,
        None => {
            let missing = [
                (service.decided_by.is_not_known(), "decidedBy"),
                (service.chosen_by.is_not_known(), "chosenBy"),
            ];
            let missing = missing.into_iter().filter(|(is_missing, _)| *is_missing);
            let asks = missing.map(|(_, field)| Ask::Field(service.id, field));
            let asks: Vec<Ask> = asks.collect();
            (!asks.is_empty()).then_some(asks)
        }
    }
}

fn report(view: &View<'_>, case: &'static str, services: &[Id]) -> Finding {
    RULE.finding([view.model.organisation.id])
        .with(services.iter().copied())
        .severity(view.weighed_by(RULE.severity, services))
        .fact("state", Fact::Case(case))
        .records("services", "count", "evidence-services", services)
}

/// Whether it is there without the organisation having to pay for it.
fn is_private_or_free(view: &View<'_>, service: &Service) -> bool {
    service.hosting.is(&Hosting::PersonalAccount)
        || service.licence.is(&Licence::FreeTier)
        || view
            .costs_of(service.id)
            .any(|cost| cost.payer.is(&Payer::Person))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn tool(fields: Value) -> Draft {
        Draft::default()
            .party("Comité", json!({ "kind": "team" }))
            .service("Sondages", fields)
    }

    #[test]
    fn flags_what_came_by_habit_under_a_private_account_free_or_paid_by_a_person() {
        let paid = json!({ "paysFor": ["@Sondages"], "payer": "person" });
        for draft in [
            tool(json!({ "hosting": "personal-account", "chosenBy": "habit" })),
            tool(json!({ "licence": "free-tier", "chosenBy": "bundled" })),
            tool(json!({ "chosenBy": "habit" })).with(Collection::Costs, "Carte", paid),
        ] {
            let finding = flags(&RULE, &draft, &["", "Sondages"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Medium, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_a_vital_service_one_step_higher() {
        let draft = tool(json!({
            "licence": "free-tier", "chosenBy": "habit", "criticality": "vital",
        }));
        assert_eq!(
            flags(&RULE, &draft, &["", "Sondages"]).severity,
            Severity::High
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows_who_decided_or_how() {
        for field in ["decidedBy", "chosenBy"] {
            let mut fields = json!({ "licence": "free-tier" });
            fields[field] = json!({ "notKnown": true });
            let draft = tool(fields);
            let finding = flags(&RULE, &draft, &["", "Sondages"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Low, Certainty::ToCheck)
            );
            assert_eq!(finding.asks, [Ask::Field(draft.id("Sondages"), field)]);
        }
    }

    #[test]
    fn accepts_a_free_tool_that_was_decided_on() {
        accepts(
            &RULE,
            &tool(json!({ "licence": "free-tier", "chosenBy": "habit", "decidedBy": "@Comité" })),
        );
        for chosen in ["offers", "tender", "decision"] {
            accepts(
                &RULE,
                &tool(json!({
                    "licence": "free-tier", "chosenBy": chosen, "decidedBy": { "notKnown": true },
                })),
            );
        }
    }

    #[test]
    fn accepts_questions_that_were_not_put_what_is_paid_for_and_what_is_to_come() {
        accepts(&RULE, &tool(json!({ "hosting": "personal-account" })));
        accepts(
            &RULE,
            &tool(json!({ "hosting": "saas", "chosenBy": "habit" })),
        );
        let paid = json!({ "paysFor": ["@Sondages"], "payer": "organisation" });
        let draft = tool(json!({ "chosenBy": "habit" }));
        accepts(&RULE, &draft.with(Collection::Costs, "Facture", paid));
        accepts(
            &RULE,
            &tool(json!({ "licence": "free-tier", "chosenBy": "habit", "status": "planned" })),
        );
    }
}
