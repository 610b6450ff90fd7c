//! Nobody looked at the map for a long time.
//!
//! ## What it checks
//! Something of the map was changed, audited or reviewed within half a year;
//! after a year it weighs more.
//!
//! ## Why it matters
//! An old map misleads whoever takes over.
//!
//! ## What to do
//! Read it again for a quarter of an hour, and put today's date on the audit.
//!
//! ## Known false alarms
//! Nothing may have changed: the date of a second reading is enough to say so.
//!
//! ## References
//! ANSSI, mapping guide.

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{Answer, Collection, Date, Effort};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "hand-bundle-stale",
    theme: Theme::Handover,
    severity: Severity::Low,
    cause: Cause::Map,
    effort: Effort::Hour,
    cure: Cure::Set(Collection::Organisation, &[("auditedOn", r#""@today""#)]),
    thresholds: &[
        Threshold {
            name: "old",
            unit: Unit::Days,
            default: 180,
        },
        Threshold {
            name: "very-old",
            unit: Unit::Days,
            default: 365,
        },
    ],
    references: &[Reference::AnssiMap],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let organisation = &view.model.organisation;
    let finding = RULE.finding([organisation.id]);
    let Some(last) = last_look(view) else {
        if !organisation.audited_on.is_not_known() {
            return Vec::new();
        }
        return vec![
            finding
                .not_known([Ask::Field(organisation.id, "auditedOn")])
                .fact("state", Fact::Case("not-known"))
                .fact("days", Fact::Days(0)),
        ];
    };
    let days = view.today.signed_duration_since(last).num_days();
    if days <= i64::from(view.threshold(&RULE, "old")) {
        return Vec::new();
    }
    let severity = if days > i64::from(view.threshold(&RULE, "very-old")) {
        RULE.severity.raised()
    } else {
        RULE.severity
    };
    vec![
        finding
            .severity(severity)
            .fact("state", Fact::Case("old"))
            .fact("days", Fact::Days(days))
            .evidence("evidence-last-look", Fact::Date(last)),
    ]
}

/// The last of the dates on which the records of some tables were changed.
macro_rules! last_changed {
    ( $view:ident: $( $table:ident ),* $(,)? ) => {
        [ $( {
            let records = &$view.model.$table;
            let dated = $view.only(&RULE, 0, records, |it| it.common.updated_on.known().is_some());
            dated.into_iter().filter_map(|it| it.common.updated_on.known()).max()
        } ),* ]
    };
}

/// The last day on which somebody changed or looked at what is described.
fn last_look(view: &View<'_>) -> Option<Date> {
    let model = view.model;
    let audited = &model.organisation;
    let audited = [&audited.audited_on, &audited.common.updated_on].map(Answer::known);
    let described = last_changed!(view:
        sites, parties, data, services, flows, protections, backups, contracts, costs,
        documents, skills, processings,
    );
    let reviewed = model.reviews.iter().filter_map(|review| review.on.known());
    let dates = audited
        .into_iter()
        .chain(described)
        .flatten()
        .chain(reviewed);
    dates.max().copied()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn audited(on: Value) -> Draft {
        Draft::default().organisation(json!({ "auditedOn": on }))
    }

    #[test]
    fn flags_a_map_that_nobody_looked_at_for_half_a_year() {
        let finding = flags(&RULE, &audited(json!("2026-05-27")), &[""]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Certain)
        );
        let finding = flags(&RULE, &audited(json!("2025-11-24")), &[""]);
        assert_eq!(finding.severity, Severity::Low);
        let finding = flags(&RULE, &audited(json!("2025-11-23")), &[""]);
        assert_eq!(finding.severity, Severity::Medium);
    }

    #[test]
    fn accepts_a_map_of_half_a_year() {
        accepts(&RULE, &audited(json!("2026-05-28")));
    }

    #[test]
    fn accepts_an_old_audit_of_which_something_was_changed_or_read_again() {
        let old = || audited(json!("2024-01-01"));
        accepts(
            &RULE,
            &old().service("Caisse", json!({ "updatedOn": "2026-11-01" })),
        );
        let review = json!({ "on": "2026-11-01" });
        accepts(&RULE, &old().with(Collection::Reviews, "Relecture", review));
        accepts(
            &RULE,
            &old().organisation(json!({ "updatedOn": "2026-11-01" })),
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows_when_it_was_true() {
        let draft = audited(json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &[""]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id(""), "auditedOn")]);
    }

    #[test]
    fn accepts_a_map_without_any_date() {
        accepts(&RULE, &audited(Value::Null).service("Caisse", json!({})));
    }
}
