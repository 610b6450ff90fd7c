//! A device or a program is no longer corrected by its maker.
//!
//! ## What it checks
//! No service is past the day on which its maker stops correcting it, or comes
//! to it within 180 days, which weighs one step less; so does what is being
//! replaced already. One finding for what is past, one for what comes soon, one
//! for what nobody knows.
//!
//! ## Why it matters
//! The weakness found tomorrow will stay open for ever.
//!
//! ## What to do
//! Plan, with a date, to replace it or to keep it apart from the rest.
//!
//! ## Known false alarms
//! The date was typed in: check it on the maker's page. A contract for longer
//! support moves it.
//!
//! ## References
//! ANSSI hygiene 35; CIS 2.2; ISO 8.8.

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{Answer, Collection, Date, Effort, Id, Service, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-end-of-support",
    theme: Theme::Security,
    severity: Severity::High,
    cause: Cause::Devices,
    effort: Effort::Week,
    // What replaces it has another date, which is not known yet.
    cure: Cure::Set(Collection::Services, &[("endOfSupport", "null")]),
    thresholds: &[Threshold {
        name: "days",
        unit: Unit::Days,
        default: 180,
    }],
    references: &[
        Reference::Anssi("35"),
        Reference::Cis("2.2"),
        Reference::Iso("8.8"),
    ],
    check,
};

/// A service whose end is past or near.
struct Ending {
    id: Id,
    day: Date,
    weight: Severity,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let days = i64::from(view.threshold(&RULE, "days"));
    let (mut past, mut soon, mut unsure) = (Vec::new(), Vec::new(), Vec::new());
    for service in &view.model.services {
        if service.status.is(&ServiceStatus::Planned) {
            continue;
        }
        match &service.end_of_support {
            Answer::NotAsked => {}
            Answer::NotKnown | Answer::Foreign(_) => unsure.push(service.id),
            Answer::Known(day) => {
                let left = day.signed_duration_since(view.today).num_days();
                if left < 0 {
                    past.push(ending(view, service, *day, RULE.severity));
                } else if left < days {
                    soon.push(ending(view, service, *day, RULE.severity.lowered()));
                }
            }
        }
    }
    let mut findings = Vec::new();
    for (case, endings) in [("past", past), ("soon", soon)] {
        findings.extend(told(case, endings));
    }
    if !unsure.is_empty() {
        let asks: Vec<Ask> = unsure
            .iter()
            .map(|&id| Ask::Field(id, "endOfSupport"))
            .collect();
        findings.push(
            report(view.model.organisation.id, "not-known", &unsure)
                .fact("day", Fact::Words(String::new()))
                .not_known(asks),
        );
    }
    findings
}

fn ending(view: &View<'_>, service: &Service, day: Date, severity: Severity) -> Ending {
    let weight = if service.status.is(&ServiceStatus::Retiring) {
        severity.lowered()
    } else {
        view.weighed(severity, service.id)
    };
    Ending {
        id: service.id,
        day,
        weight,
    }
}

/// One finding on several, about the gravest, which ends first among its equals.
fn told(case: &'static str, mut endings: Vec<Ending>) -> Option<Finding> {
    endings.sort_by_key(|ending| (std::cmp::Reverse(ending.weight), ending.day));
    let gravest = endings.first()?;
    let ids: Vec<Id> = endings.iter().map(|ending| ending.id).collect();
    let first = endings.iter().map(|ending| ending.day).min()?;
    Some(
        report(gravest.id, case, &ids)
            .severity(gravest.weight)
            .fact("day", Fact::Date(first))
            .evidence("evidence-end-of-support", Fact::Date(first)),
    )
}

fn report(about: Id, case: &'static str, services: &[Id]) -> Finding {
    RULE.finding([about])
        .with(services.iter().copied())
        .fact("state", Fact::Case(case))
        .records("services", "count", "evidence-services", services)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, findings, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn ends(name: &str, day: &str) -> Draft {
        Draft::default().service(name, json!({ "endOfSupport": day }))
    }

    #[track_caller]
    fn flags_case(draft: &Draft, case: &'static str, severity: Severity) {
        let finding = flags(&RULE, draft, &["Serveur"]);
        assert!(finding.facts.contains(&("state", Fact::Case(case))));
        assert_eq!(
            (finding.severity, finding.certainty),
            (severity, Certainty::Certain)
        );
    }

    #[test]
    fn flags_what_ended_yesterday_and_what_ends_within_half_a_year() {
        flags_case(&ends("Serveur", "2026-11-23"), "past", Severity::High);
        flags_case(&ends("Serveur", "2026-11-24"), "soon", Severity::Medium);
        flags_case(&ends("Serveur", "2027-05-22"), "soon", Severity::Medium);
        accepts(&RULE, &ends("Serveur", "2027-05-23"));
    }

    #[test]
    fn flags_from_where_the_limit_was_moved_to() {
        let moved = json!({ "ruleSettings": [
            { "rule": "sec-end-of-support", "threshold": "days", "value": 30 }
        ] });
        let draft = ends("Serveur", "2027-01-15").organisation(moved);
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_a_vital_one_higher_and_one_that_is_being_replaced_lower() {
        let with = |more: Value| {
            let mut fields = json!({ "endOfSupport": "2026-01-01" });
            for (name, value) in more.as_object().expect("fields are an object") {
                fields[name] = value.clone();
            }
            Draft::default().service("Serveur", fields)
        };
        let vital = with(json!({ "criticality": "vital" }));
        flags_case(&vital, "past", Severity::Critical);
        let retiring = with(json!({ "criticality": "vital", "status": "retiring" }));
        flags_case(&retiring, "past", Severity::Medium);
        accepts(&RULE, &with(json!({ "status": "planned" })));
    }

    #[test]
    fn flags_several_together_the_gravest_first_and_tells_the_earliest_day() {
        let draft = ends("Écran", "2026-03-01")
            .service("Téléphone", json!({ "endOfSupport": "2026-02-01" }))
            .service(
                "Serveur",
                json!({ "endOfSupport": "2026-11-01", "criticality": "vital" }),
            );
        let finding = flags(&RULE, &draft, &["Serveur", "Téléphone", "Écran"]);
        let day = Fact::Date("2026-02-01".parse().expect("a date"));
        assert!(finding.facts.contains(&("day", day)));
        assert_eq!(finding.severity, Severity::Critical);
        let both = draft.service("Borne", json!({ "endOfSupport": "2026-12-01" }));
        assert_eq!(findings(&RULE, &both).len(), 2);
    }

    #[test]
    fn flags_to_check_what_nobody_knows() {
        let draft =
            Draft::default().service("Serveur", json!({ "endOfSupport": { "notKnown": true } }));
        let finding = flags(&RULE, &draft, &["", "Serveur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        assert_eq!(
            finding.asks,
            [Ask::Field(draft.id("Serveur"), "endOfSupport")]
        );
    }

    #[test]
    fn accepts_a_later_end_such_as_that_of_a_longer_contract_and_silence() {
        accepts(&RULE, &ends("Serveur", "2030-01-01"));
        accepts(&RULE, &Draft::default().service("Serveur", json!({})));
    }
}
