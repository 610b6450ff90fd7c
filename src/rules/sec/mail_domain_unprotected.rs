//! Anybody can send mail in our name.
//!
//! ## What it checks
//! The domain from which mail is sent says who may send it (measure *SPF, DKIM
//! and DMARC*), on the mailbox or on the service that has the domain. Where
//! nobody knows, it is asked only of organisations of which a domain is known.
//! Nothing is looked up on the network. One finding for all.
//!
//! ## Why it matters
//! A fraud can pass for the organisation, with clients and with colleagues.
//!
//! ## What to do
//! Ask whoever has the domain to set up SPF, DKIM and DMARC.
//!
//! ## Known false alarms
//! A mailbox without a domain of one's own is protected by its supplier.
//!
//! ## References
//! ANSSI hygiene 24; CIS 9.5.

use super::together::{Needing, told_together};
use crate::audit::{Ask, Cause, Cure, Finding, Measure, Reference, Rule, Severity, Theme, View};
use crate::model::{Effort, Hosting, Service, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-mail-domain-unprotected",
    theme: Theme::Security,
    severity: Severity::Medium,
    cause: Cause::Access,
    effort: Effort::Hour,
    cure: Cure::Measure(KIND),
    thresholds: &[],
    references: &[Reference::Anssi("24"), Reference::Cis("9.5")],
    check,
};

const KIND: &str = "spf-dkim-dmarc";

fn check(view: &View<'_>) -> Vec<Finding> {
    let services = || view.model.services.iter();
    let mailboxes = services().filter(|service| {
        service.kind.is(&ServiceKind::Mail) && !service.status.is(&ServiceStatus::Planned)
    });
    let domain = || {
        let mut domains = services().filter(|service| has_domain(service)).peekable();
        domains.peek()?;
        let said = domains.map(|service| view.measure(KIND, service.id));
        let mut said = said.filter(|it| !matches!(it, Measure::NotKnown | Measure::NotAsked));
        Some(said.next().unwrap_or(Measure::NotKnown))
    };
    let mut of_domain = None;
    let needing = mailboxes.map(|mailbox| {
        let mut state = view.measure(KIND, mailbox.id);
        let mut weight = RULE.severity;
        if state == Measure::NotKnown {
            let own = !mailbox.hosting.is(&Hosting::PersonalAccount);
            let of_domain = of_domain.get_or_insert_with(domain);
            state = of_domain.filter(|_| own).unwrap_or(Measure::NotAsked);
        }
        if state == Measure::NotKnown {
            weight = weight.lowered();
        }
        Needing {
            id: mailbox.id,
            weight,
            state,
            ask: Ask::Measure(mailbox.id, KIND),
        }
    });
    told_together(view, &RULE, needing)
}

/// Whether it is with this service that the organisation has its domain.
fn has_domain(service: &Service) -> bool {
    let mut functions = service.functions.each();
    service.domain_holder.known().is_some() || functions.any(|function| function.code() == "domain")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    const KIND: &str = "spf-dkim-dmarc";

    fn mailbox(fields: Value) -> Draft {
        let mut all = json!({ "kind": "mail" });
        for (name, value) in fields.as_object().expect("fields are an object") {
            all[name] = value.clone();
        }
        Draft::default()
            .party("Agence", json!({}))
            .service("Messagerie", all)
    }

    fn with_domain(fields: Value) -> Draft {
        mailbox(fields).service("Site", json!({ "functions": ["website", "domain"] }))
    }

    #[test]
    fn flags_a_domain_that_anybody_can_use() {
        let draft = mailbox(json!({})).measure(KIND, "absent", &["Messagerie"]);
        let finding = flags(&RULE, &draft, &["Messagerie"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
        let draft = mailbox(json!({})).measure(KIND, "partial", &["Messagerie"]);
        let finding = flags(&RULE, &draft, &["Messagerie"]);
        assert_eq!(finding.severity, Severity::Low);
        assert!(finding.facts.contains(&("state", Fact::Case("partial"))));
    }

    #[test]
    fn flags_what_was_said_of_the_service_that_has_the_domain() {
        let draft = with_domain(json!({})).measure(KIND, "absent", &["Site"]);
        flags(&RULE, &draft, &["Messagerie"]);
        let two = with_domain(json!({}))
            .service("Autre", json!({ "functions": ["domain"] }))
            .measure(KIND, "absent", &["Autre"]);
        flags(&RULE, &two, &["Messagerie"]);
    }

    #[test]
    fn flags_to_check_what_nobody_knows_of_a_domain_that_is_known() {
        for draft in [
            with_domain(json!({})),
            mailbox(json!({ "domainHolder": "@Agence" })),
        ] {
            let draft = draft.measure(KIND, "not-known", &["Messagerie"]);
            let finding = flags(&RULE, &draft, &["", "Messagerie"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Low, Certainty::ToCheck)
            );
            assert_eq!(finding.asks, [Ask::Measure(draft.id("Messagerie"), KIND)]);
        }
    }

    #[test]
    fn accepts_a_mailbox_without_a_domain_of_its_own() {
        accepts(
            &RULE,
            &mailbox(json!({})).measure(KIND, "not-known", &["Messagerie"]),
        );
        let private = with_domain(json!({ "hosting": "personal-account" }));
        accepts(&RULE, &private.measure(KIND, "not-known", &["Messagerie"]));
    }

    #[test]
    fn accepts_a_protected_domain_a_plan_and_a_question_that_was_not_put() {
        accepts(&RULE, &with_domain(json!({})));
        for place in ["Messagerie", "Site"] {
            accepts(
                &RULE,
                &with_domain(json!({})).measure(KIND, "in-place", &[place]),
            );
        }
        let planned = mailbox(json!({ "status": "planned" }));
        accepts(&RULE, &planned.measure(KIND, "absent", &["Messagerie"]));
        let app = mailbox(json!({ "kind": "app" }));
        accepts(&RULE, &app.measure(KIND, "absent", &["Messagerie"]));
    }
}
