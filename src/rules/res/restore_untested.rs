//! Nobody ever tried to restore.
//!
//! ## What it checks
//! Backups of what matters were restored and looked at within a year: by the date
//! on the backup, or by the measure *restore test*. One finding a backup.
//!
//! ## Why it matters
//! A backup that was never restored is a hope, not a protection.
//!
//! ## What to do
//! Restore one file now, and a whole service once a year.
//!
//! ## Known false alarms
//! A supplier may test without saying so: ask for the date.
//!
//! ## References
//! ANSSI hygiene 37; Swiss minimum standard PR.IP-4; MonAideCyber.

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, Threshold, Unit,
    View,
};
use crate::model::{Answer, Backup, Effort, Id};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "res-restore-untested",
    theme: Theme::Continuity,
    severity: Severity::High,
    cause: Cause::Copies,
    effort: Effort::Hour,
    cure: Cure::Backup(&[("restoreTestedOn", r#""@today""#)]),
    thresholds: &[Threshold {
        name: "age",
        unit: Unit::Days,
        default: 365,
    }],
    references: &[
        Reference::Anssi("37"),
        Reference::IctMinimum("PR.IP-4"),
        Reference::MonAideCyber,
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    view.each(&RULE, 2, &view.model.backups, |backup| judge(view, backup))
}

/// What is known of the last time that a backup was restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Test {
    /// It is recent enough.
    Fresh,
    /// It is this many days ago.
    Old(i64),
    /// There was none.
    Never,
    /// Nobody knows.
    NotKnown,
    /// The question was not put.
    NotAsked,
}

/// When a backup was last restored: by its date, or by the measure.
pub(in crate::rules) fn last_test(view: &View<'_>, backup: &Backup) -> Test {
    let covered = backup.covers.each().map(|covered| covered.id);
    let kept_on = backup.kept_on.known().map(|kept| kept.id);
    let measures: Vec<Measure> = covered
        .chain(kept_on)
        .map(|id| view.measure("restore-test", id))
        .collect();
    let said = |measure| measures.contains(&measure);
    match &backup.restore_tested_on {
        Answer::Known(date) => {
            let days = view.today.signed_duration_since(*date).num_days();
            if days <= i64::from(view.threshold(&RULE, "age")) {
                Test::Fresh
            } else {
                Test::Old(days)
            }
        }
        _ if said(Measure::Ok) => Test::Fresh,
        _ if said(Measure::Missing) || said(Measure::Partial) => Test::Never,
        Answer::NotKnown | Answer::Foreign(_) => Test::NotKnown,
        Answer::NotAsked => Test::NotAsked,
    }
}

fn judge(view: &View<'_>, backup: &Backup) -> Option<Finding> {
    let covered: Vec<Id> = backup.covers.each().map(|covered| covered.id).collect();
    let (case, days) = match last_test(view, backup) {
        Test::Fresh | Test::NotAsked => return None,
        Test::Old(days) => ("old", days),
        Test::Never => ("never", 0),
        Test::NotKnown => ("not-known", 0),
    };
    let important: Vec<Id> = covered
        .iter()
        .copied()
        .filter(|&id| matters(view, id))
        .collect();
    let weights = important.iter().map(|&id| view.weighed(RULE.severity, id));
    // Nothing was judged important: the test is still missing, less urgently.
    let weight = weights.max().unwrap_or(RULE.severity.lowered());
    let shown = if important.is_empty() {
        covered
    } else {
        important
    };
    let finding = RULE
        .finding([backup.id])
        .with(shown.iter().copied())
        .severity(weight)
        .fact("state", Fact::Case(case))
        .fact("backup", Fact::Record(backup.id))
        .fact("days", Fact::Days(days))
        .records("covered", "count", "evidence-covered", &shown);
    let finding = match backup.restore_tested_on.known() {
        Some(&date) => finding.evidence("evidence-tested-on", Fact::Date(date)),
        None => finding,
    };
    Some(if case == "not-known" {
        finding.not_known([Ask::Field(backup.id, "restoreTestedOn")])
    } else {
        finding
    })
}

fn matters(view: &View<'_>, id: Id) -> bool {
    view.is_important(id) || view.model.data.get(id).is_some()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn backup(tested: Value) -> Draft {
        Draft::default()
            .service("Comptabilité", json!({ "criticality": "important" }))
            .with(
                Collection::Backups,
                "Disque",
                json!({ "covers": ["@Comptabilité"], "restoreTestedOn": tested }),
            )
    }

    #[test]
    fn flags_a_test_older_than_a_year() {
        let finding = flags(
            &RULE,
            &backup(json!("2025-11-23")),
            &["Disque", "Comptabilité"],
        );
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::High, Certainty::Certain)
        );
    }

    #[test]
    fn flags_a_backup_that_was_never_restored() {
        let draft = backup(Value::Null).measure("restore-test", "absent", &["Comptabilité"]);
        flags(&RULE, &draft, &["Disque", "Comptabilité"]);
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = backup(json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["Disque", "Comptabilité"]);
        let asked = Ask::Field(draft.id("Disque"), "restoreTestedOn");
        assert_eq!(finding.asks, [asked]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
    }

    #[test]
    fn accepts_a_recent_test_one_said_as_a_measure_and_one_not_asked_about() {
        accepts(&RULE, &backup(json!("2025-11-24")));
        accepts(&RULE, &backup(Value::Null));
        let draft = backup(Value::Null).measure("restore-test", "verified", &["Comptabilité"]);
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_what_is_not_important_one_step_lower_and_beside_what_is_not_at_all() {
        let of = |criticality: &str| {
            let cover =
                json!({ "covers": ["@Photos", "@Comptabilité"], "restoreTestedOn": "2024-01-01" });
            Draft::default()
                .service("Photos", json!({ "criticality": "comfort" }))
                .service("Comptabilité", json!({ "criticality": criticality }))
                .with(Collection::Backups, "Disque", cover)
        };
        let low = flags(&RULE, &of("comfort"), &["Disque", "Photos", "Comptabilité"]);
        assert_eq!(low.severity, Severity::Medium);
        let high = flags(&RULE, &of("important"), &["Disque", "Comptabilité"]);
        assert_eq!(high.severity, Severity::High);
    }

    #[test]
    fn flags_information_that_is_covered_in_full() {
        let cover = json!({ "covers": ["@Photos"], "restoreTestedOn": "2024-01-01" });
        let draft = Draft::default().data("Photos", json!({}));
        let draft = draft.with(Collection::Backups, "Disque", cover);
        let finding = flags(&RULE, &draft, &["Disque", "Photos"]);
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn accepts_a_test_of_which_only_the_day_is_not_known() {
        let draft = backup(json!({ "notKnown": true }));
        accepts(
            &RULE,
            &draft.measure("restore-test", "verified", &["Comptabilité"]),
        );
    }
}
