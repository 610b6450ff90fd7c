//! A tool that nothing is linked to, perhaps one that is paid for.
//!
//! ## What it checks
//! Once flows have begun to be described, every service in use is touched by a
//! flow, keeps data, or is needed by another. A service that is paid for must be
//! touched by a flow or be needed even if it keeps data: money goes there, so
//! something should come and go.
//!
//! ## Why it matters
//! Such a tool is useless or badly described. If it is paid for, it is the first
//! place to look for savings.
//!
//! ## What to do
//! Draw what comes and goes, or give the tool up.
//!
//! ## Known false alarms
//! Networks, websites, devices, telephony, paper, help desks and security tools serve
//! without being a stop on the way of data: the rule leaves them alone.
//!
//! ## References
//! Swiss minimum standard ID.AM-3; ANSSI, mapping guide; charter, *Sobriété*.

use crate::audit::{Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Collection, Effort, Service, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "node-isolated",
    theme: Theme::Map,
    severity: Severity::Low,
    cause: Cause::Map,
    effort: Effort::Hour,
    cure: Cure::Judgement,
    thresholds: &[],
    references: &[
        Reference::IctMinimum("ID.AM-3"),
        Reference::AnssiMap,
        Reference::Charter("sobriety"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    if !view.is_started(Collection::Flows) {
        return Vec::new();
    }
    view.each(&RULE, 2, &view.model.services, |service| {
        is_isolated(view, service).then(|| report(view, service))
    })
}

fn is_isolated(view: &View<'_>, service: &Service) -> bool {
    let paid = || view.costs_of(service.id).len() > 0;
    !serves_without_flows(service)
        && !service.status.is(&ServiceStatus::Planned)
        && (service.stores.each().len() == 0 || paid())
        && view.graph.flow_count(service.id) == 0
        && view.graph.dependent_count(service.id) == 0
}

fn report(view: &View<'_>, service: &Service) -> Finding {
    let finding = RULE
        .finding([service.id])
        .certainty(Certainty::Likely)
        .fact("service", Fact::Record(service.id));
    match view.yearly_cost_of(service.id) {
        Some(cost) if !cost.amount.is_zero() => finding
            .severity(RULE.severity.raised())
            .fact("state", Fact::Case("paid"))
            .fact("cost", Fact::Money(cost))
            .evidence("evidence-yearly-cost", Fact::Money(cost)),
        _ => finding
            .fact("state", Fact::Case("unpaid"))
            .fact("cost", Fact::Words(String::new())),
    }
}

fn serves_without_flows(service: &Service) -> bool {
    let kind = service.kind.is_known_and(|kind| {
        matches!(
            kind,
            ServiceKind::Network
                | ServiceKind::Web
                | ServiceKind::DeviceFleet
                | ServiceKind::Telephony
                | ServiceKind::Paper
                | ServiceKind::HumanSupport
        )
    });
    let mut functions = service.functions.each();
    kind || functions.any(|function| function.code() == "security-tools")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::Severity;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::model::Collection;

    fn office() -> Draft {
        Draft::default()
            .party("Clients", json!({}))
            .service("Messagerie", json!({}))
            .flow(
                "e-mails",
                json!({ "from": "@Clients", "to": "@Messagerie" }),
            )
    }

    #[test]
    fn flags_a_tool_that_is_paid_for_and_touched_by_no_flow() {
        let draft = office().service("Signature", json!({})).with(
            Collection::Costs,
            "Abonnement",
            json!({ "paysFor": ["@Signature"], "amount": "39 CHF", "recurrence": "monthly" }),
        );
        let finding = flags(&RULE, &draft, &["Signature"]);
        assert_eq!(finding.severity, Severity::Medium);
    }

    #[test]
    fn flags_a_tool_that_is_linked_to_nothing() {
        let draft = office().service("Sondages", json!({}));
        assert_eq!(flags(&RULE, &draft, &["Sondages"]).severity, Severity::Low);
    }

    #[test]
    fn accepts_tools_while_no_flow_was_described() {
        accepts(&RULE, &Draft::default().service("Sondages", json!({})));
    }

    #[test]
    fn accepts_what_others_need_or_what_keeps_data() {
        let draft = office()
            .data("Dossiers", json!({}))
            .service("Serveur", json!({}))
            .service(
                "Dossiers en ligne",
                json!({ "dependsOn": ["@Serveur"], "stores": [{ "data": "@Dossiers" }] }),
            );
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_devices_and_security_tools() {
        let draft = office()
            .service("Portables", json!({ "kind": "device-fleet" }))
            .service(
                "Antivirus",
                json!({ "kind": "app", "functions": ["security-tools"] }),
            );
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_a_tool_that_costs_nothing_like_one_without_a_price() {
        let draft = office().service("Signature", json!({})).with(
            Collection::Costs,
            "Offert",
            json!({ "paysFor": ["@Signature"], "amount": "0 CHF", "recurrence": "monthly" }),
        );
        assert_eq!(flags(&RULE, &draft, &["Signature"]).severity, Severity::Low);
    }
}
