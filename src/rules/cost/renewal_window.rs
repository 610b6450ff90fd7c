//! The last day to say no to a contract is near.
//!
//! ## What it checks
//! Contracts that go on by themselves: the last day of notice is not within the
//! next 90 days (within 30 it weighs more). A window that has just been missed is
//! said for information, with the next one.
//!
//! ## Why it matters
//! After that day the contract goes on for another period.
//!
//! ## What to do
//! Decide now: keep, negotiate or leave.
//!
//! ## Known false alarms
//! The day is counted on the calendar; some contracts count from the day on which
//! the letter arrives. Read the clause.
//!
//! ## References
//! ITIL, supplier management; charter, *Sobriété*.

use chrono::{Days, Months};

use crate::audit::{
    Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{Contract, Date, Effort, Renewal};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "cost-renewal-window",
    theme: Theme::Costs,
    severity: Severity::Medium,
    cause: Cause::Money,
    effort: Effort::Hour,
    cure: Cure::Judgement,
    thresholds: &[
        Threshold {
            name: "soon",
            unit: Unit::Days,
            default: 90,
        },
        Threshold {
            name: "urgent",
            unit: Unit::Days,
            default: 30,
        },
    ],
    references: &[
        Reference::Itil("supplier-management"),
        Reference::Charter("sobriety"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let contracts = view.model.contracts.iter();
    contracts
        .filter_map(|contract| look_at(view, contract))
        .collect()
}

fn look_at(view: &View<'_>, contract: &Contract) -> Option<Finding> {
    let end = next_end(contract, view.today)?;
    let notice = Days::new((*contract.notice_days.known()?).into());
    let deadline = end.checked_sub_days(notice)?;
    let days = deadline.signed_duration_since(view.today).num_days();
    let within = |name| days <= i64::from(view.threshold(&RULE, name));
    let (severity, case, date) = if days < 0 {
        let next = year_after(contract, end)?.checked_sub_days(notice)?;
        (Severity::Info, "missed", next)
    } else if within("urgent") {
        (RULE.severity.raised(), "soon", deadline)
    } else if within("soon") {
        (RULE.severity, "soon", deadline)
    } else {
        return None;
    };
    let services: Vec<_> = contract.services.each().map(|service| service.id).collect();
    let mut finding = RULE
        .finding([contract.id])
        .with(services.iter().copied())
        .severity(severity)
        .fact("state", Fact::Case(case))
        .fact("contract", Fact::Record(contract.id))
        .fact("deadline", Fact::Date(date))
        .fact("days", Fact::Days(days))
        .fact("end", Fact::Date(end))
        .evidence("evidence-last-day-of-notice", Fact::Date(date))
        .evidence("evidence-renewed-on", Fact::Date(end))
        .evidence("evidence-services", Fact::Records(services.into()));
    let lines = view.costs_under(contract.id);
    for cost in lines.filter_map(|cost| view.yearly_cost(cost)) {
        finding = finding.evidence("evidence-yearly-cost", Fact::Money(cost));
    }
    Some(finding)
}

/// The next day on which the contract goes on by itself.
fn next_end(contract: &Contract, today: Date) -> Option<Date> {
    let mut end = *contract.end.known()?;
    match contract.renewal.known()? {
        Renewal::TacitYearly => {
            while end < today {
                end = end.checked_add_months(Months::new(12))?;
            }
        }
        Renewal::TacitMultiYear if end >= today => {}
        _ => return None,
    }
    Some(end)
}

fn year_after(contract: &Contract, end: Date) -> Option<Date> {
    let yearly = contract.renewal.is(&Renewal::TacitYearly);
    yearly.then(|| end.checked_add_months(Months::new(12)))?
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Fact, Severity};
    use crate::model::Collection;

    /// Today is 24 November 2026.
    fn telephony(end: &str, notice: Value) -> Draft {
        Draft::default().with(
            Collection::Contracts,
            "Téléphonie",
            json!({ "end": end, "renewal": "tacit-yearly", "noticeDays": notice }),
        )
    }

    #[test]
    fn flags_a_notice_that_must_be_given_within_a_month_as_high() {
        let finding = flags(&RULE, &telephony("2027-03-20", json!(90)), &["Téléphonie"]);
        assert_eq!(finding.severity, Severity::High);
        let deadline = Fact::Date("2026-12-20".parse().expect("is valid"));
        assert!(
            finding.facts.contains(&("deadline", deadline)),
            "{:?}",
            finding.facts
        );
    }

    #[test]
    fn flags_the_next_year_of_a_contract_whose_end_is_past() {
        let finding = flags(&RULE, &telephony("2024-04-30", json!(90)), &["Téléphonie"]);
        assert_eq!(finding.severity, Severity::Medium);
    }

    #[test]
    fn flags_a_window_that_was_missed_for_information() {
        let finding = flags(&RULE, &telephony("2026-12-31", json!(60)), &["Téléphonie"]);
        assert_eq!(finding.severity, Severity::Info);
        let next = Fact::Date("2027-11-01".parse().expect("is valid"));
        assert!(
            finding.facts.contains(&("deadline", next)),
            "{:?}",
            finding.facts
        );
    }

    #[test]
    fn accepts_a_window_that_is_far_or_a_notice_nobody_knows() {
        accepts(&RULE, &telephony("2027-08-31", json!(92)));
        accepts(&RULE, &telephony("2027-01-31", json!({ "notKnown": true })));
        accepts(&RULE, &telephony("2027-01-31", Value::Null));
    }

    #[test]
    fn flags_from_the_day_on_which_it_is_time_to_think_of_it() {
        // 30 and 31 days, 90 and 91 days ahead.
        let severity =
            |end: &str| flags(&RULE, &telephony(end, json!(0)), &["Téléphonie"]).severity;
        assert_eq!(severity("2026-11-24"), Severity::High);
        assert_eq!(severity("2026-12-24"), Severity::High);
        assert_eq!(severity("2026-12-25"), Severity::Medium);
        assert_eq!(severity("2027-02-22"), Severity::Medium);
        accepts(&RULE, &telephony("2027-02-23", json!(0)));
    }

    #[test]
    fn accepts_a_contract_that_ends_by_itself() {
        let fields = json!({ "end": "2026-12-31", "renewal": "fixed-term", "noticeDays": 30 });
        accepts(
            &RULE,
            &Draft::default().with(Collection::Contracts, "Location", fields),
        );
    }

    #[test]
    fn flags_a_contract_that_goes_on_for_years_until_its_end_only() {
        // For how many years it then goes on is not known: the next end neither.
        let leasing = |end: &str| {
            let fields = json!({ "end": end, "renewal": "tacit-multi-year", "noticeDays": 0 });
            Draft::default().with(Collection::Contracts, "Location", fields)
        };
        flags(&RULE, &leasing("2026-12-24"), &["Location"]);
        flags(&RULE, &leasing("2026-11-24"), &["Location"]);
        accepts(&RULE, &leasing("2026-11-23"));
    }
}
