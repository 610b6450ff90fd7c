//! A tool needs another one that takes longer to come back.
//!
//! ## What it checks
//! What a service needs, directly or through others, comes back at least as fast
//! as the service itself must. One finding for each slow one, with the chain from
//! the service that is most in a hurry.
//!
//! ## Why it matters
//! The real time is that of the slowest link.
//!
//! ## What to do
//! Agree on shorter times for the slow one, or plan how to work without it.
//!
//! ## Known false alarms
//! If the service can work for some hours without what it needs, it does not
//! depend on it: correct the dependency.
//!
//! ## References
//! ISO 5.30; ITIL, service continuity.

use std::cmp::Reverse;

use serde_json::json;

use crate::audit::cure::change;
use crate::audit::{Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Date, Effort, Id, Model};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "res-rto-incoherent",
    theme: Theme::Continuity,
    severity: Severity::Medium,
    cause: Cause::Stops,
    effort: Effort::Day,
    cure: Cure::By(come_back_in_time),
    thresholds: &[],
    references: &[
        Reference::Iso("5.30"),
        Reference::Itil("service-continuity"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let services = view.model.services.shared();
    let hours = |place: usize| services[place].rto_hours.known().copied();
    let times: Vec<Option<u32>> = (0..services.len()).map(hours).collect();
    let needs = view.graph.slower_needs(&times);
    // Those that wait, by the slow service at the end of their chain.
    let mut waiting: Vec<(usize, usize, usize)> = needs.each().collect();
    waiting.sort_by_key(|&(_, slow, _)| slow);
    let by_end = waiting.chunk_by(|(_, one, _), (_, next, _)| one == next);
    let groups = by_end.filter_map(|waiting| {
        // The most in a hurry; on equal terms, the longest chain tells most.
        let most = |&&(place, _, length): &&(usize, _, usize)| (hours(place), Reverse(length));
        let &(hurried, slow, _) = waiting.iter().min_by_key(most)?;
        let waiting = waiting.iter().map(|&(place, _, _)| services[place].id);
        Some((
            slow,
            hurried,
            waiting.collect::<Vec<Id>>(),
            needs.chain(hurried),
        ))
    });
    let parts = |(_, _, waiting, chain): &(usize, usize, Vec<Id>, Vec<Id>), parts: &mut Vec<Id>| {
        parts.extend(waiting.iter().chain(chain));
    };
    view.groups(
        &RULE,
        0,
        groups,
        parts,
        |(slow, hurried, waiting, chain)| {
            let (slow_hours, hurried_hours) = (hours(*slow)?, hours(*hurried)?);
            let (slow, hurried) = (services[*slow].id, services[*hurried].id);
            Some(
                RULE.finding([slow])
                    .with(waiting.iter().copied())
                    .severity(view.weighed(RULE.severity, hurried))
                    .path(chain.clone())
                    .fact("slow", Fact::Record(slow))
                    .fact("slowHours", Fact::Hours(slow_hours))
                    .fact("hurried", Fact::Record(hurried))
                    .fact("hurriedHours", Fact::Hours(hurried_hours))
                    .evidence("evidence-hours-promised", Fact::Hours(slow_hours))
                    .evidence("evidence-hours-needed", Fact::Hours(hurried_hours))
                    .records("waiting", "count", "evidence-waiting", waiting),
            )
        },
    )
}

/// The slow one comes back as fast as the most hurried of those that need it.
fn come_back_in_time(model: &mut Model, finding: &Finding, _: Date) {
    let Some((&slow, waiting)) = finding.subjects.split_first() else {
        return;
    };
    let hours = waiting
        .iter()
        .filter_map(|&id| model.services.get(id)?.rto_hours.known().copied());
    if let Some(hours) = hours.min() {
        change(model, slow, json!({ "rtoHours": hours }));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};

    fn chain(payroll: Value, accounting: Value, server: Value) -> Draft {
        Draft::default()
            .service("Serveur", json!({ "rtoHours": server }))
            .service(
                "Comptabilité",
                json!({ "rtoHours": accounting, "dependsOn": ["@Serveur"] }),
            )
            .service(
                "Salaires",
                json!({ "rtoHours": payroll, "dependsOn": ["@Comptabilité"] }),
            )
    }

    #[test]
    fn flags_the_slowest_link_once_and_shows_the_chain() {
        let draft = chain(json!(4), json!(24), json!(48));
        let finding = flags(&RULE, &draft, &["Serveur", "Comptabilité", "Salaires"]);
        assert_eq!(
            draft.names(&finding.path),
            ["Salaires", "Comptabilité", "Serveur"]
        );
    }

    #[test]
    fn flags_through_a_link_whose_time_was_not_asked() {
        let draft = chain(json!(4), Value::Null, json!(48));
        flags(&RULE, &draft, &["Serveur", "Salaires"]);
    }

    #[test]
    fn accepts_times_that_grow_shorter_along_the_chain() {
        accepts(&RULE, &chain(json!(24), json!(24), json!(4)));
    }

    #[test]
    fn accepts_times_that_were_not_asked_or_that_nobody_knows() {
        accepts(
            &RULE,
            &chain(json!(4), Value::Null, json!({ "notKnown": true })),
        );
    }

    #[test]
    fn accepts_services_that_need_each_other_without_going_round() {
        let mut draft = chain(json!(4), json!(4), json!(4));
        draft = draft.service(
            "Portail",
            json!({ "rtoHours": 4, "dependsOn": ["@Salaires"] }),
        );
        accepts(&RULE, &draft);
    }
}
