//! The backup is made too rarely for what is needed.
//!
//! ## What it checks
//! The most frequent copy of a service, of what it stands on or of the data it
//! keeps, is made at least as often as the work that may be lost (RPO). One
//! finding a backup; one for all where one of the two is not known.
//!
//! ## Why it matters
//! More work would be lost than was said to be acceptable.
//!
//! ## What to do
//! Make the copy more often, or look at the need again.
//!
//! ## Known false alarms
//! Data that is replicated all the time loses little work, though an error is
//! replicated too: describe it as a copy that is made every hour.
//!
//! ## References
//! ITIL, service continuity; ISO 8.13.

use std::collections::BTreeMap;

use serde_json::json;

use super::copies::copies_of;
use crate::audit::cure::change;
use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Backup, Date, Effort, Id, Model, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "res-rpo-gap",
    theme: Theme::Continuity,
    severity: Severity::Medium,
    cause: Cause::Copies,
    effort: Effort::Day,
    cure: Cure::By(copy_often_enough),
    thresholds: &[],
    references: &[
        Reference::Itil("service-continuity"),
        Reference::Iso("8.13"),
    ],
    check,
};

/// The services for which a copy is too rare.
#[derive(Debug, Default)]
struct Late {
    every_hours: u32,
    /// The need of the one that is most in a hurry, and which one that is.
    need: Option<(u32, Id)>,
    services: Vec<Id>,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut late: BTreeMap<Id, Late> = BTreeMap::new();
    let (mut unsure, mut unsure_copies, mut asks) = (Vec::new(), Vec::new(), Vec::new());
    for service in &view.model.services {
        if service.rpo_hours.is_not_asked() || service.status.is(&ServiceStatus::Planned) {
            continue;
        }
        let copies = copies_of(view, service);
        let rhythm = |copy: &&Backup| Some((copy.every_hours.known().copied()?, copy.id));
        let best = copies.iter().filter_map(rhythm).min();
        let unknown: Vec<Id> = copies
            .iter()
            .filter(|copy| copy.every_hours.is_not_known())
            .map(|copy| copy.id)
            .collect();
        let need = service.rpo_hours.known().copied();
        match (best, need) {
            (Some((every, _)), Some(need)) if every <= need => {}
            (Some((every_hours, copy)), Some(need)) if unknown.is_empty() => {
                let late = late.entry(copy).or_default();
                late.every_hours = every_hours;
                late.need = late.need.into_iter().chain([(need, service.id)]).min();
                late.services.push(service.id);
            }
            (None, _) if unknown.is_empty() => {}
            _ => {
                unsure.push(service.id);
                if need.is_none() {
                    asks.push(Ask::Field(service.id, "rpoHours"));
                }
                asks.extend(unknown.iter().map(|&copy| Ask::Field(copy, "everyHours")));
                unsure_copies.extend(unknown);
            }
        }
    }
    let mut findings: Vec<Finding> = late
        .into_iter()
        .filter_map(|(copy, late)| {
            let (need, hurried) = late.need?;
            let finding = RULE
                .finding([copy])
                .with(late.services.iter().copied())
                .severity(weight(view, &late.services))
                .fact("state", Fact::Case("late"))
                .fact("backup", Fact::Record(copy))
                .fact("everyHours", Fact::Hours(late.every_hours))
                .fact("hurried", Fact::Record(hurried))
                .fact("needHours", Fact::Hours(need))
                .evidence("evidence-copied-every", Fact::Hours(late.every_hours))
                .evidence("evidence-work-to-lose", Fact::Hours(need));
            Some(finding.records("services", "count", "evidence-services", &late.services))
        })
        .collect();
    if !unsure.is_empty() {
        asks.sort_unstable();
        asks.dedup();
        let nothing = || Fact::Words(String::new());
        findings.push(
            RULE.finding([view.model.organisation.id])
                .with(unsure.iter().copied())
                .with(unsure_copies)
                .severity(weight(view, &unsure))
                .not_known(asks)
                .fact("state", Fact::Case("not-known"))
                .fact("backup", nothing())
                .fact("everyHours", Fact::Hours(0))
                .fact("hurried", nothing())
                .fact("needHours", Fact::Hours(0))
                .records("services", "count", "evidence-services", &unsure),
        );
    }
    findings
}

fn weight(view: &View<'_>, services: &[Id]) -> Severity {
    view.weighed_by(RULE.severity, services)
}

/// What is copied is copied as often as the most hurried of the services needs;
/// a need that nobody knew turns out to be met.
fn copy_often_enough(model: &mut Model, finding: &Finding, _: Date) {
    let services: Vec<(Id, Option<u32>)> = finding
        .subjects
        .iter()
        .filter_map(|&id| model.services.get(id))
        .map(|service| (service.id, service.rpo_hours.known().copied()))
        .collect();
    let need = services.iter().filter_map(|(_, need)| *need).min();
    let rhythms = model.backups.iter();
    let slowest = rhythms.filter_map(|copy| copy.every_hours.known().copied());
    let slowest = slowest.max().unwrap_or(0);
    let hours = need.unwrap_or(slowest);
    for &copy in &finding.subjects {
        if model.backups.get(copy).is_some() {
            change(model, copy, json!({ "everyHours": hours }));
        }
    }
    for (service, need) in services {
        if need.is_none() {
            change(model, service, json!({ "rpoHours": slowest }));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, findings, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};
    use crate::model::Collection;

    fn office(need: Value, every: Value) -> Draft {
        Draft::default()
            .data("Écritures", json!({}))
            .service("Serveur", json!({ "kind": "server" }))
            .service(
                "Comptabilité",
                json!({
                    "rpoHours": need, "dependsOn": ["@Serveur"],
                    "stores": [{ "data": "@Écritures", "role": "master" }],
                }),
            )
            .with(
                Collection::Backups,
                "Disque",
                json!({ "covers": ["@Comptabilité"], "everyHours": every }),
            )
    }

    #[test]
    fn flags_a_weekly_copy_of_what_may_lose_a_day() {
        let finding = flags(
            &RULE,
            &office(json!(24), json!(25)),
            &["Disque", "Comptabilité"],
        );
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn accepts_a_copy_that_is_just_often_enough() {
        accepts(&RULE, &office(json!(24), json!(24)));
    }

    #[test]
    fn flags_all_that_one_copy_is_too_rare_for_and_shows_the_most_hurried() {
        let draft = office(json!(24), json!(168))
            .service("Caisse", json!({ "rpoHours": 1, "criticality": "vital" }))
            .service("Agenda", json!({ "rpoHours": 12 }));
        let draft = draft.with(
            Collection::Backups,
            "Bande",
            json!({ "covers": ["@Caisse", "@Agenda"], "everyHours": 168 }),
        );
        let found = findings(&RULE, &draft);
        let subjects: Vec<_> = found
            .iter()
            .map(|finding| draft.names(&finding.subjects))
            .collect();
        assert_eq!(
            subjects,
            [
                vec!["Bande", "Caisse", "Agenda"],
                vec!["Disque", "Comptabilité"]
            ]
        );
        assert_eq!(found[0].severity, Severity::High);
        assert!(found[0].facts.contains(&("needHours", Fact::Hours(1))));
        assert!(
            found[0]
                .facts
                .contains(&("hurried", Fact::Record(draft.id("Caisse"))))
        );
    }

    #[test]
    fn accepts_a_frequent_copy_of_the_server_or_of_the_data_beside_a_rare_one() {
        for covers in ["@Serveur", "@Écritures", "@Comptabilité"] {
            let often = json!({ "covers": [covers], "everyHours": 24 });
            let draft = office(json!(24), json!(168));
            accepts(&RULE, &draft.with(Collection::Backups, "Nuage", often));
        }
    }

    #[test]
    fn flags_to_check_when_the_rhythm_or_the_need_is_not_known() {
        let not_known = || json!({ "notKnown": true });
        for (need, every, subjects, field) in [
            (
                json!(24),
                not_known(),
                vec!["", "Comptabilité", "Disque"],
                ("Disque", "everyHours"),
            ),
            (
                not_known(),
                json!(24),
                vec!["", "Comptabilité"],
                ("Comptabilité", "rpoHours"),
            ),
        ] {
            let draft = office(need, every);
            let finding = flags(&RULE, &draft, &subjects);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Low, Certainty::ToCheck)
            );
            assert_eq!(finding.asks, [Ask::Field(draft.id(field.0), field.1)]);
        }
    }

    #[test]
    fn flags_to_check_a_rare_copy_beside_one_of_which_nobody_knows() {
        let draft = office(json!(24), json!(168)).with(
            Collection::Backups,
            "Nuage",
            json!({ "covers": ["@Comptabilité"], "everyHours": { "notKnown": true } }),
        );
        flags(&RULE, &draft, &["", "Comptabilité", "Nuage"]);
        let draft = office(json!(24), json!(24)).with(
            Collection::Backups,
            "Nuage",
            json!({ "covers": ["@Comptabilité"], "everyHours": { "notKnown": true } }),
        );
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_questions_that_were_not_put_and_what_has_no_copy_at_all() {
        accepts(&RULE, &office(Value::Null, json!(168)));
        accepts(&RULE, &office(json!(24), Value::Null));
        accepts(&RULE, &office(json!({ "notKnown": true }), Value::Null));
        accepts(
            &RULE,
            &Draft::default().service("Comptabilité", json!({ "rpoHours": 24 })),
        );
        let planned = json!({ "rpoHours": 1, "status": "planned" });
        let draft = Draft::default().service("Caisse", planned).with(
            Collection::Backups,
            "Disque",
            json!({ "covers": ["@Caisse"], "everyHours": 24 }),
        );
        accepts(&RULE, &draft);
    }
}
