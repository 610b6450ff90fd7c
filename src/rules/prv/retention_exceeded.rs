//! Data on persons is older than was fixed.
//!
//! ## What it checks
//! The oldest record of data on persons is not older than the period for which
//! it is kept. Where the period is in years, sorting once a year is enough: some
//! more months are left for it. One finding lists all the data; where nobody
//! knows how old it is, that is to be checked.
//!
//! ## Why it matters
//! A period that is not held is a promise that is not kept, to the persons and
//! in the register.
//!
//! ## What to do
//! Sort, erase or archive, and note the day.
//!
//! ## Known false alarms
//! A lawsuit or an archive may want it longer: accept the finding, with the
//! reason and a date.
//!
//! ## References
//! LPD art. 6 al. 4; GDPR art. 5 where it applies.

use chrono::{Days, Months};

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
    is_personal,
};
use crate::model::{Answer, Collection, Date, Effort, Id, Retention, RetentionUnit};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-retention-exceeded",
    theme: Theme::Privacy,
    severity: Severity::Medium,
    cause: Cause::Duties,
    effort: Effort::Day,
    cure: Cure::Set(Collection::Data, &[("oldestRecord", r#""@today""#)]),
    thresholds: &[Threshold {
        name: "grace",
        unit: Unit::Months,
        default: 12,
    }],
    references: &[
        Reference::Lpd("6/4"),
        Reference::CantonalLaw,
        Reference::Gdpr("5"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let grace = Months::new(view.threshold(&RULE, "grace"));
    let (mut exceeded, mut not_known) = (Vec::new(), Vec::new());
    for data in view.model.data.iter().filter(|data| is_personal(data)) {
        let Some(retention) = data.retention.known() else {
            continue;
        };
        match &data.oldest_record {
            Answer::NotAsked => {}
            Answer::NotKnown | Answer::Foreign(_) => {
                if last_day(view.today, retention, grace).is_some() {
                    not_known.push(data.id);
                }
            }
            Answer::Known(oldest) => {
                if last_day(*oldest, retention, grace).is_some_and(|last| last < view.today) {
                    exceeded.push((*oldest, data.id));
                }
            }
        }
    }
    let Some(&(oldest, _)) = exceeded.iter().min() else {
        return to_check(view, &not_known);
    };
    let ids: Vec<_> = exceeded.iter().map(|(_, id)| *id).collect();
    let mut finding = RULE
        .finding([view.model.organisation.id])
        .with(ids.iter().chain(&not_known).copied())
        .fact("state", Fact::Case("exceeded"))
        .fact("oldest", Fact::Date(oldest))
        .evidence("evidence-oldest-record", Fact::Date(oldest))
        .records("data", "count", "evidence-data", &ids);
    if !not_known.is_empty() {
        finding = finding.evidence("evidence-age-not-known", Fact::Records(not_known.into()));
    }
    vec![view.under_law(finding)]
}

/// Only data of which nobody knows the age.
fn to_check(view: &View<'_>, ids: &[Id]) -> Vec<Finding> {
    if ids.is_empty() {
        return Vec::new();
    }
    let asks = ids.iter().map(|&id| Ask::Field(id, "oldestRecord"));
    vec![
        RULE.finding([view.model.organisation.id])
            .with(ids.iter().copied())
            .not_known(asks)
            .fact("state", Fact::Case("not-known"))
            .fact("oldest", Fact::Date(view.today))
            .records("data", "count", "evidence-data", ids),
    ]
}

/// The day until which a record of a day may be kept, the time for sorting
/// included; nothing where that hangs on its purpose.
fn last_day(from: Date, retention: &Retention, grace: Months) -> Option<Date> {
    let &value = retention.value.known()?;
    match retention.unit.known()? {
        RetentionUnit::Days => from.checked_add_days(Days::new(value.into())),
        RetentionUnit::Months => from.checked_add_months(Months::new(value)),
        RetentionUnit::Years => from
            .checked_add_months(Months::new(value.checked_mul(12)?))?
            .checked_add_months(grace),
        RetentionUnit::UntilPurposeEnds => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn files(oldest: Value, value: u32, unit: &str) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data(
                "Dossiers",
                json!({
                    "nature": "personal", "oldestRecord": oldest,
                    "retention": { "value": value, "unit": unit },
                }),
            )
    }

    #[test]
    fn flags_years_only_when_the_time_for_sorting_has_passed_too() {
        let finding = flags(
            &RULE,
            &files(json!("2015-11-23"), 10, "years"),
            &["", "Dossiers"],
        );
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
        accepts(&RULE, &files(json!("2015-11-24"), 10, "years"));
    }

    #[test]
    fn flags_months_and_days_from_the_day_after() {
        flags(
            &RULE,
            &files(json!("2026-08-23"), 3, "months"),
            &["", "Dossiers"],
        );
        accepts(&RULE, &files(json!("2026-08-24"), 3, "months"));
        flags(
            &RULE,
            &files(json!("2026-11-20"), 3, "days"),
            &["", "Dossiers"],
        );
        accepts(&RULE, &files(json!("2026-11-21"), 3, "days"));
    }

    #[test]
    fn flags_without_time_for_sorting_where_that_was_decided() {
        let draft = files(json!("2016-11-23"), 10, "years").organisation(json!({
            "ruleSettings": [{ "rule": RULE.id, "threshold": "grace", "value": 0 }],
        }));
        flags(&RULE, &draft, &["", "Dossiers"]);
    }

    #[test]
    fn flags_to_check_when_nobody_knows_how_old_it_is() {
        let draft = files(json!({ "notKnown": true }), 10, "years");
        let finding = flags(&RULE, &draft, &["", "Dossiers"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(
            finding.asks,
            [Ask::Field(draft.id("Dossiers"), "oldestRecord")]
        );
    }

    #[test]
    fn flags_what_is_known_first_and_shows_the_oldest() {
        let draft = files(json!("2010-05-01"), 10, "years")
            .data(
                "Candidatures",
                json!({
                    "nature": "personal", "oldestRecord": "2019-01-01",
                    "retention": { "value": 4, "unit": "months" },
                }),
            )
            .data(
                "Photos",
                json!({
                    "nature": "personal", "oldestRecord": { "notKnown": true },
                    "retention": { "value": 2, "unit": "years" },
                }),
            );
        let finding = flags(&RULE, &draft, &["", "Dossiers", "Candidatures", "Photos"]);
        let oldest = Fact::Date("2010-05-01".parse().expect("a date"));
        assert!(finding.facts.contains(&("oldest", oldest)));
        let photos = Fact::Records(vec![draft.id("Photos")].into());
        assert!(
            finding
                .evidence
                .iter()
                .any(|evidence| evidence.fact == photos)
        );
    }

    #[test]
    fn accepts_what_is_kept_until_its_purpose_ends() {
        let until = |oldest: Value| {
            let retention = json!({ "unit": "until-purpose-ends" });
            Draft::default().data(
                "Membres",
                json!({ "nature": "personal", "oldestRecord": oldest, "retention": retention }),
            )
        };
        accepts(&RULE, &until(json!("1950-01-01")));
        accepts(&RULE, &until(json!({ "notKnown": true })));
    }

    #[test]
    fn accepts_what_was_not_asked_and_data_on_no_person() {
        accepts(&RULE, &files(Value::Null, 10, "years"));
        let statistics = json!({
            "nature": "none", "oldestRecord": "1990-01-01",
            "retention": { "value": 10, "unit": "years" },
        });
        accepts(&RULE, &Draft::default().data("Statistiques", statistics));
    }
}
