//! Only people outside have all rights on a tool.
//!
//! ## What it checks
//! Where it was said who administers a service, somebody of the organisation is
//! among them. One finding for each party outside that alone administers services.
//!
//! ## Why it matters
//! Without them you can neither act nor leave.
//!
//! ## What to do
//! Get an administrator account for the organisation, and keep it in a safe.
//!
//! ## Known false alarms
//! For a telephone exchange or another closed device an emergency access may be
//! enough.
//!
//! ## References
//! Charter, *Autonomie*.

use crate::audit::{Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::graph::by_id;
use crate::model::{Collection, Effort, Id, Service, ServiceKind};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "lock-vendor-only-admin",
    theme: Theme::Independence,
    severity: Severity::High,
    cause: Cause::Suppliers,
    effort: Effort::Day,
    cure: Cure::Set(Collection::Services, &[("admins", r#"["+","@someone"]"#)]),
    thresholds: &[],
    references: &[Reference::Charter("autonomy")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let services = &view.model.services;
    let held = by_id(view.each(&RULE, 1, services, |service| held_by(view, service)));
    let parts = |(party, services): &(Id, Vec<Id>), parts: &mut Vec<Id>| {
        parts.push(*party);
        parts.extend(services);
    };
    view.groups(&RULE, 0, held, parts, |(party, services)| {
        Some(
            RULE.finding([*party])
                .with(services.iter().copied())
                .severity(view.weighed_by(RULE.severity, services))
                .fact("party", Fact::Record(*party))
                .records("services", "count", "evidence-services", services),
        )
    })
}

/// The first of those who administer a service, if they are known and none of them is
/// one of ours, with the service.
fn held_by(view: &View<'_>, service: &Service) -> Option<(Id, Id)> {
    if service.kind.is(&ServiceKind::PublicPortal) {
        return None;
    }
    let admins = || service.admins.each().map(|admin| admin.id);
    let is_outside = |admin| view.party(admin).is_some() && !view.is_internal(admin);
    let first = admins().min()?;
    admins().all(is_outside).then_some((first, service.id))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::Severity;
    use crate::audit::testing::{Draft, accepts, flags};

    fn administered_by(admins: Value) -> Draft {
        Draft::default()
            .party("Agence", json!({ "kind": "supplier" }))
            .party(
                "Associé",
                json!({ "kind": "person", "personKind": "internal" }),
            )
            .service("Site", json!({ "kind": "web", "admins": admins }))
    }

    #[test]
    fn flags_a_website_that_only_the_agency_administers() {
        let finding = flags(
            &RULE,
            &administered_by(json!(["@Agence"])),
            &["Agence", "Site"],
        );
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_all_tools_of_one_agency_together() {
        let draft = administered_by(json!(["@Agence"])).service(
            "Boutique",
            json!({ "admins": ["@Agence"], "criticality": "vital" }),
        );
        let finding = flags(&RULE, &draft, &["Agence", "Site", "Boutique"]);
        assert_eq!(finding.severity, Severity::Critical);
    }

    #[test]
    fn accepts_somebody_of_the_organisation_among_them() {
        accepts(&RULE, &administered_by(json!(["@Agence", "@Associé"])));
    }

    #[test]
    fn accepts_administrators_that_were_not_asked_or_that_nobody_knows() {
        accepts(&RULE, &administered_by(Value::Null));
        accepts(&RULE, &administered_by(json!({ "notKnown": true })));
    }

    #[test]
    fn accepts_a_portal_of_the_state() {
        let portal = json!({ "kind": "public-portal", "admins": ["@État"] });
        accepts(
            &RULE,
            &Draft::default()
                .party("État", json!({ "kind": "authority" }))
                .service("Portail", portal),
        );
    }
}
