//! Nobody knows how long data on persons is kept.
//!
//! ## What it checks
//! Where it was asked, somebody knows how long data on persons is kept. One
//! finding lists all the data for which nobody does; sensitive data makes it
//! weigh more.
//!
//! ## Why it matters
//! What is never erased leaks in the end, and the law wants data to be destroyed
//! once it has served.
//!
//! ## What to do
//! Fix a period for each, and one day a year to sort.
//!
//! ## Known false alarms
//! Papers under a legal duty have their period: ten years for accounts (CO 958f).
//! Write it down, and the finding goes.
//!
//! ## References
//! LPD art. 6 al. 4 and 12 al. 2 let. e; CO art. 958f; CIS 3.4.

use crate::audit::{
    Ask, Cause, Certainty, Cure, Finding, Reference, Rule, Severity, Theme, View, is_personal,
};
use crate::model::{Collection, DataNature, Effort, Id};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-retention-missing",
    theme: Theme::Privacy,
    severity: Severity::Medium,
    cause: Cause::Duties,
    effort: Effort::Day,
    cure: Cure::Set(
        Collection::Data,
        &[("retention", r#"{"value":10,"unit":"years"}"#)],
    ),
    thresholds: &[],
    references: &[
        Reference::Lpd("6/4, 12/2/e"),
        Reference::CantonalLaw,
        Reference::Gdpr("5"),
        Reference::Co("958f"),
        Reference::Cis("3.4"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let open: Vec<_> = view
        .model
        .data
        .iter()
        .filter(|data| is_personal(data) && data.retention.is_not_known())
        .collect();
    if open.is_empty() {
        return Vec::new();
    }
    let sensitive = open
        .iter()
        .any(|data| !data.nature.is(&DataNature::Personal));
    let ids: Vec<Id> = open.iter().map(|data| data.id).collect();
    let severity = if sensitive {
        RULE.severity.raised()
    } else {
        RULE.severity
    };
    // That nobody knows is the finding itself, so it is not lowered for it; a
    // period may still be written somewhere.
    let mut finding = RULE
        .finding([view.model.organisation.id])
        .with(ids.iter().copied())
        .severity(severity)
        .certainty(Certainty::Likely)
        .records("data", "count", "evidence-data", &ids);
    finding.asks = ids.iter().map(|&id| Ask::Field(id, "retention")).collect();
    vec![view.under_law(finding)]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn files(nature: &str, retention: Value) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data(
                "Dossiers",
                json!({ "nature": nature, "retention": retention }),
            )
    }

    #[test]
    fn flags_data_on_persons_that_nobody_knows_how_long_to_keep() {
        let draft = files("personal", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "Dossiers"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Likely)
        );
        assert_eq!(
            finding.asks,
            [Ask::Field(draft.id("Dossiers"), "retention")]
        );
    }

    #[test]
    fn flags_sensitive_data_one_step_higher_and_all_data_together() {
        let draft = files("sensitive", json!({ "notKnown": true })).data(
            "Adresses",
            json!({ "nature": "personal", "retention": { "notKnown": true } }),
        );
        let finding = flags(&RULE, &draft, &["", "Dossiers", "Adresses"]);
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_to_check_while_the_law_that_applies_is_not_known() {
        let data = json!({ "nature": "personal", "retention": { "notKnown": true } });
        let draft = Draft::default().data("Dossiers", data);
        let finding = flags(&RULE, &draft, &["", "Dossiers"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
    }

    #[test]
    fn accepts_a_period_one_not_asked_about_and_data_on_no_person() {
        accepts(
            &RULE,
            &files("personal", json!({ "value": 10, "unit": "years" })),
        );
        accepts(&RULE, &files("personal", Value::Null));
        accepts(&RULE, &files("none", json!({ "notKnown": true })));
    }
}
