//! A tool is no longer used.
//!
//! ## What it checks
//! Services are not dormant, and were used within 90 days if it was asked when.
//! Archives, backups and paper are left out: they wait by nature.
//!
//! ## Why it matters
//! A dormant tool costs, weighs on the planet, and is one more door.
//!
//! ## What to do
//! Export what is in it, then close it.
//!
//! ## Known false alarms
//! Seasonal tools, such as for camps or taxes: write their season in the notes.
//!
//! ## References
//! Charter, *Stratège numérique* and *Accompagner les changements*; RGESN.

use crate::audit::{Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Collection, Effort, Service, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "eco-service-no-use",
    theme: Theme::Sobriety,
    severity: Severity::Low,
    cause: Cause::Surplus,
    effort: Effort::Hour,
    cure: Cure::Remove(Collection::Services),
    thresholds: &[],
    references: &[
        Reference::Charter("strategy"),
        Reference::Charter("change"),
        Reference::Rgesn,
    ],
    check,
};

/// After how many days without use a tool is taken to be out of use.
const DAYS: i64 = 90;

fn check(view: &View<'_>) -> Vec<Finding> {
    let services = view
        .model
        .services
        .iter()
        .filter(|service| !waits_by_nature(service));
    services
        .filter_map(|service| look_at(view, service))
        .collect()
}

fn look_at(view: &View<'_>, service: &Service) -> Option<Finding> {
    let (case, days) = match &service.last_used {
        _ if service.status.is(&ServiceStatus::Dormant) => ("dormant", 0),
        _ if service.status.is(&ServiceStatus::Planned) => return None,
        Answer::Known(date) => {
            let days = view.today.signed_duration_since(*date).num_days();
            if days <= DAYS {
                return None;
            }
            ("unused", days)
        }
        Answer::NotKnown | Answer::Foreign(_) => ("not-known", 0),
        Answer::NotAsked => return None,
    };
    let mut finding = RULE
        .finding([service.id])
        .fact("state", Fact::Case(case))
        .fact("service", Fact::Record(service.id))
        .fact("days", Fact::Days(days));
    if let Some(&date) = service.last_used.known() {
        finding = finding.evidence("evidence-last-used", Fact::Date(date));
    }
    let finding = view.show_cost(finding, service.id);
    Some(if case == "not-known" {
        finding.not_known([])
    } else {
        finding
    })
}

fn waits_by_nature(service: &Service) -> bool {
    let kind = service
        .kind
        .is_known_and(|kind| matches!(kind, ServiceKind::Backup | ServiceKind::Paper));
    let mut functions = service.functions.each();
    kind || functions.any(|function| matches!(function.code(), "archiving" | "backup"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::Certainty;
    use crate::audit::testing::{Draft, accepts, flags};

    fn tool(fields: Value) -> Draft {
        Draft::default().service("Sondages", fields)
    }

    #[test]
    fn flags_a_dormant_tool_and_one_unused_for_months() {
        flags(&RULE, &tool(json!({ "status": "dormant" })), &["Sondages"]);
        flags(
            &RULE,
            &tool(json!({ "lastUsed": "2026-05-01" })),
            &["Sondages"],
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = tool(json!({ "lastUsed": { "notKnown": true } }));
        assert_eq!(
            flags(&RULE, &draft, &["Sondages"]).certainty,
            Certainty::ToCheck
        );
    }

    #[test]
    fn accepts_recent_use_and_a_question_that_was_not_put() {
        accepts(&RULE, &tool(json!({ "lastUsed": "2026-11-01" })));
        accepts(&RULE, &tool(json!({})));
    }

    #[test]
    fn accepts_archives_which_wait_by_nature() {
        accepts(
            &RULE,
            &tool(json!({ "lastUsed": "2024-01-01", "functions": ["archiving"] })),
        );
    }
}
