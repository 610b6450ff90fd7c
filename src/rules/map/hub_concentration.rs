//! Most exchanges go through one service.
//!
//! ## What it checks
//! Once six services are linked by exchanges, no service is at an end of half of
//! all exchanges. What counts is the share of the exchanges that touch it.
//!
//! ## Why it matters
//! If this service stops, nearly everything stops.
//!
//! ## What to do
//! Look at its backup, its emergency access and its contract before the others.
//!
//! ## Known false alarms
//! A hub is not a fault: the finding only says where to begin. A map that is
//! begun shows the first service that was drawn.
//!
//! ## References
//! Swiss minimum standard ID.BE-4.

use crate::audit::{
    Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{Effort, Id};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "hub-concentration",
    theme: Theme::Map,
    severity: Severity::Info,
    cause: Cause::Stops,
    effort: Effort::Hour,
    // Nothing has to change: there is only where to look first.
    cure: Cure::Judgement,
    thresholds: &[
        Threshold {
            name: "share",
            unit: Unit::Percent,
            default: 50,
        },
        Threshold {
            name: "services",
            unit: Unit::Count,
            default: 6,
        },
    ],
    references: &[Reference::IctMinimum("ID.BE-4")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let share = view.threshold(&RULE, "share") as usize;
    let enough = view.threshold(&RULE, "services") as usize;
    let all = view.model.flows.len();
    let services = view.model.services.ids();
    // How many flows start or end at each; one that does both counts once.
    let mut counts = vec![0_usize; services.len()];
    for [from, to] in view.graph.ends() {
        for end in [from, to.filter(|_| to != from)].into_iter().flatten() {
            if let Some(count) = counts.get_mut(end) {
                *count += 1;
            }
        }
    }
    let linked = counts.iter().filter(|count| **count > 0).count();
    if linked < enough {
        return Vec::new();
    }
    let counted = services.iter().zip(counts);
    counted
        .filter(|(_, count)| *count > 0 && count * 100 >= all * share)
        .map(|(&service, _)| (service, touching(view, service)))
        .map(|(service, flows)| {
            let percent = u32::try_from(flows.len() * 100 / all).unwrap_or(100);
            RULE.finding([service])
                .fact("service", Fact::Record(service))
                .fact("percent", Fact::Percent(percent))
                .fact("all", Fact::Count(all as u64))
                .evidence("evidence-share-of-flows", Fact::Percent(percent))
                .records("flows", "count", "evidence-flows", &flows)
        })
        .collect()
}

/// The flows that touch a service; one that comes back to it counts once.
fn touching(view: &View<'_>, service: Id) -> Vec<Id> {
    let flows = view.flows_of(service);
    let mut flows: Vec<Id> = flows.map(|flow| flow.id).collect();
    flows.dedup();
    flows
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Fact, Severity};

    /// Some services round a mailbox, each with an exchange to it, and some
    /// exchanges among the others.
    fn round(services: usize, among_others: usize) -> Draft {
        let mut draft = Draft::default().service("Messagerie", json!({}));
        for number in 1..services {
            let name = format!("Outil {number}");
            draft = draft.service(&name, json!({}));
            draft = draft.flow(
                "",
                json!({ "from": format!("@{name}"), "to": "@Messagerie" }),
            );
        }
        let others = services - 1;
        for number in 0..among_others {
            let end = |step: usize| format!("@Outil {}", (number + step) % others + 1);
            draft = draft.flow("", json!({ "from": end(0), "to": end(1) }));
        }
        draft
    }

    #[test]
    fn flags_a_service_that_half_of_the_exchanges_touch() {
        let finding = flags(&RULE, &round(8, 7), &["Messagerie"]);
        assert_eq!(finding.severity, Severity::Info);
        assert!(finding.facts.contains(&("percent", Fact::Percent(50))));
    }

    #[test]
    fn accepts_a_service_that_less_than_half_of_them_touch() {
        accepts(&RULE, &round(8, 8));
    }

    #[test]
    fn accepts_a_small_map_and_counts_linked_services_only() {
        accepts(&RULE, &round(5, 0));
        accepts(&RULE, &round(5, 0).service("À part", json!({})));
        flags(&RULE, &round(6, 0), &["Messagerie"]);
    }

    #[test]
    fn accepts_what_comes_back_to_where_it_starts_as_one_exchange() {
        let draft = (0..7).fold(round(6, 8), |draft, _| {
            draft.flow("", json!({ "from": "@Messagerie", "to": "@Messagerie" }))
        });
        // Twelve of twenty touch the mailbox, counted once each.
        let finding = flags(&RULE, &draft, &["Messagerie"]);
        assert!(finding.facts.contains(&("percent", Fact::Percent(60))));
    }
}
