//! Nobody is named to take over.
//!
//! ## What it checks
//! Where it was asked who inside takes over, and who the second advisor is,
//! somebody is named. *Not known* is the finding itself.
//!
//! ## Why it matters
//! Taking over begins with a name; on the day one looks for it, it is late.
//!
//! ## What to do
//! Name somebody inside, and a second advisor.
//!
//! ## Known false alarms
//! Somebody may be understood to take over without it being written: write it.
//!
//! ## References
//! Charter, *Autonomie* and *Résilience*.

use crate::audit::{Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Collection, Effort};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "hand-no-successor",
    theme: Theme::Handover,
    severity: Severity::Medium,
    cause: Cause::Persons,
    effort: Effort::Hour,
    cure: Cure::Set(
        Collection::Organisation,
        &[
            ("successor", r#""@someone""#),
            ("backupAdvisor", r#""@someone""#),
        ],
    ),
    thresholds: &[],
    references: &[
        Reference::Charter("autonomy"),
        Reference::Charter("resilience"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let organisation = &view.model.organisation;
    let case = match (
        organisation.successor.is_not_known(),
        organisation.backup_advisor.is_not_known(),
    ) {
        (true, true) => "both",
        (true, false) => "inside",
        (false, true) => "advisor",
        (false, false) => return Vec::new(),
    };
    let severity = if case == "advisor" {
        RULE.severity.lowered()
    } else {
        RULE.severity
    };
    vec![
        RULE.finding([organisation.id])
            .severity(severity)
            .certainty(Certainty::Likely)
            .fact("missing", Fact::Case(case)),
    ]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::Severity;
    use crate::audit::testing::{Draft, accepts, flags};

    fn office(successor: Value, second_advisor: Value) -> Draft {
        let draft = Draft::default().party("Associé", json!({}));
        draft.organisation(json!({ "successor": successor, "backupAdvisor": second_advisor }))
    }

    #[test]
    fn flags_an_organisation_where_nobody_knows_who_takes_over() {
        let finding = flags(
            &RULE,
            &office(json!({ "notKnown": true }), Value::Null),
            &[""],
        );
        assert_eq!(finding.severity, Severity::Medium);
    }

    #[test]
    fn flags_a_missing_second_advisor_one_step_lower() {
        let finding = flags(
            &RULE,
            &office(json!("@Associé"), json!({ "notKnown": true })),
            &[""],
        );
        assert_eq!(finding.severity, Severity::Low);
    }

    #[test]
    fn accepts_a_name_and_a_question_that_was_not_put() {
        accepts(&RULE, &office(json!("@Associé"), json!("@Associé")));
        accepts(&RULE, &office(Value::Null, Value::Null));
    }
}
