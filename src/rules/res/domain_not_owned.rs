//! The domain name is in somebody else's name.
//!
//! ## What it checks
//! Where it was asked who holds the domain name of a website or mailbox, it is
//! the organisation.
//!
//! ## Why it matters
//! Who holds the domain holds the mail and the website.
//!
//! ## What to do
//! Have the domain put in the organisation's name, and keep the access to the
//! registrar.
//!
//! ## Known false alarms
//! Somebody outside may only look after a domain that is in your name: look at
//! the registrar's page, and put your own team as holder.
//!
//! ## References
//! Charter, *Autonomie*; good practice.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Collection, Effort, PersonKind, Service};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "res-domain-not-owned",
    theme: Theme::Continuity,
    severity: Severity::High,
    cause: Cause::Suppliers,
    effort: Effort::Day,
    cure: Cure::Set(Collection::Services, &[("domainHolder", r#""@someone""#)]),
    thresholds: &[],
    references: &[Reference::Charter("autonomy"), Reference::GoodPractice],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    view.each(&RULE, 1, &view.model.services, |service| {
        look_at(view, service)
    })
}

fn look_at(view: &View<'_>, service: &Service) -> Option<Finding> {
    let finding = || {
        RULE.finding([service.id])
            .fact("service", Fact::Record(service.id))
    };
    match &service.domain_holder {
        Answer::NotAsked => None,
        Answer::NotKnown | Answer::Foreign(_) => Some(
            finding()
                .fact("state", Fact::Case("not-known"))
                .fact("holder", Fact::Words(String::new()))
                .not_known([Ask::Field(service.id, "domainHolder")]),
        ),
        Answer::Known(holder) if view.is_internal(holder.id) => None,
        Answer::Known(holder) => {
            let has_left = view
                .party(holder.id)
                .is_some_and(|party| party.person_kind.is(&PersonKind::Former));
            let (severity, state) = if has_left {
                (Severity::Critical, "former")
            } else {
                (RULE.severity, "outside")
            };
            Some(
                finding()
                    .with([holder.id])
                    .severity(severity)
                    .fact("state", Fact::Case(state))
                    .fact("holder", Fact::Record(holder.id))
                    .evidence("evidence-holder", Fact::Record(holder.id)),
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn site(holder: Value) -> Draft {
        Draft::default()
            .party("Agence", json!({ "kind": "supplier" }))
            .party(
                "Ancien président",
                json!({ "kind": "person", "personKind": "former" }),
            )
            .party("Comité", json!({ "kind": "team" }))
            .service("Site", json!({ "kind": "web", "domainHolder": holder }))
    }

    #[test]
    fn flags_a_domain_in_the_name_of_the_agency() {
        let finding = flags(&RULE, &site(json!("@Agence")), &["Site", "Agence"]);
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_a_domain_in_the_name_of_somebody_who_left_as_critical() {
        let finding = flags(
            &RULE,
            &site(json!("@Ancien président")),
            &["Site", "Ancien président"],
        );
        assert_eq!(finding.severity, Severity::Critical);
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = site(json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["Site"]);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Site"), "domainHolder")]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
    }

    #[test]
    fn accepts_our_own_name_and_a_question_that_was_not_put() {
        accepts(&RULE, &site(json!("@Comité")));
        accepts(&RULE, &site(Value::Null));
    }
}
