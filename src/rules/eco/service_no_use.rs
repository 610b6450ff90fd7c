//! A tool is no longer used.
//!
//! ## What it checks
//! Services are not dormant, and were used within 90 days if it was asked when.
//! Archives, backups and paper are left out: they wait by nature. Of all those
//! of which nobody knows, one finding is made.
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

use serde_json::json;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View, cure,
};
use crate::model::{Answer, Date, Effort, Id, Model, Service, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "eco-service-no-use",
    theme: Theme::Sobriety,
    severity: Severity::Low,
    cause: Cause::Surplus,
    effort: Effort::Hour,
    cure: Cure::By(close_or_ask),
    thresholds: &[Threshold {
        name: "days",
        unit: Unit::Days,
        default: 90,
    }],
    references: &[
        Reference::Charter("strategy"),
        Reference::Charter("change"),
        Reference::Rgesn,
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut not_known: Vec<Id> = Vec::new();
    let limit = i64::from(view.threshold(&RULE, "days"));
    let services = view.model.services.iter();
    for service in services.filter(|service| !waits_by_nature(service)) {
        let (case, days) = match &service.last_used {
            _ if service.status.is(&ServiceStatus::Dormant) => ("dormant", 0),
            _ if service.status.is(&ServiceStatus::Planned) => continue,
            Answer::Known(date) => {
                let days = view.today.signed_duration_since(*date).num_days();
                if days <= limit {
                    continue;
                }
                ("unused", days)
            }
            Answer::NotKnown | Answer::Foreign(_) => {
                not_known.push(service.id);
                continue;
            }
            Answer::NotAsked => continue,
        };
        let mut finding = RULE
            .finding([service.id])
            .fact("state", Fact::Case(case))
            .fact("service", Fact::Record(service.id))
            .fact("days", Fact::Days(days));
        if let Some(&date) = service.last_used.known() {
            finding = finding.evidence("evidence-last-used", Fact::Date(date));
        }
        findings.push(view.show_cost(finding, service.id));
    }
    if !not_known.is_empty() {
        let asks = not_known.iter().map(|&id| Ask::Field(id, "lastUsed"));
        findings.push(
            RULE.finding([view.model.organisation.id])
                .with(not_known.iter().copied())
                .not_known(asks)
                .fact("state", Fact::Case("not-known"))
                .records("service", "count", "evidence-services", &not_known),
        );
    }
    findings
}

/// What is not used is closed; of the rest one knows when it last served.
fn close_or_ask(model: &mut Model, finding: &Finding, today: Date) {
    for &id in &finding.subjects {
        if finding.asks.is_empty() {
            model.remove(id);
        } else if model.services.get(id).is_some() {
            cure::change(model, id, json!({ "lastUsed": today.to_string() }));
        }
    }
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
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

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
    fn flags_a_tool_from_the_day_after_the_limit() {
        accepts(&RULE, &tool(json!({ "lastUsed": "2026-08-26" })));
        let finding = flags(
            &RULE,
            &tool(json!({ "lastUsed": "2026-08-25" })),
            &["Sondages"],
        );
        assert!(finding.facts.contains(&("days", Fact::Days(91))));
    }

    #[test]
    fn flags_to_check_together_what_nobody_knows() {
        let fields = json!({ "lastUsed": { "notKnown": true } });
        let draft = tool(fields.clone()).service("Agenda", fields);
        let finding = flags(&RULE, &draft, &["", "Sondages", "Agenda"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let of = |name: &str| Ask::Field(draft.id(name), "lastUsed");
        assert_eq!(finding.asks, [of("Sondages"), of("Agenda")]);
    }

    #[test]
    fn accepts_recent_use_and_a_question_that_was_not_put() {
        accepts(&RULE, &tool(json!({ "lastUsed": "2026-11-01" })));
        accepts(&RULE, &tool(json!({})));
        let planned = json!({ "status": "planned", "lastUsed": "2025-01-01" });
        accepts(&RULE, &tool(planned));
    }

    #[test]
    fn accepts_archives_backups_and_paper_which_wait_by_nature() {
        for nature in [
            json!({ "functions": ["archiving"] }),
            json!({ "functions": ["backup"] }),
            json!({ "kind": "backup" }),
            json!({ "kind": "paper" }),
        ] {
            let mut fields = nature;
            fields["lastUsed"] = json!("2024-01-01");
            accepts(&RULE, &tool(fields));
        }
    }
}
