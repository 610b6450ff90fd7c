//! Nobody else looks at the advisor's work.
//!
//! ## What it checks
//! A second advisor is named, or somebody other than the advisor has looked at
//! this audit. Silent while neither was asked.
//!
//! ## Why it matters
//! An audit that a peer has read is more reliable.
//!
//! ## What to do
//! Have another advisor read it.
//!
//! ## Known false alarms
//! Without an advisor there is nobody's work to look at: then the rule is silent
//! unless a second advisor was asked for.
//!
//! ## References
//! Charter, *Résilience*; ISO/IEC 27001 annex A 5.35.

use serde_json::json;

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View, cure};
use crate::model::{Collection, Date, Effort, Id, Model};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "tr-no-second-look",
    theme: Theme::Transparency,
    severity: Severity::Low,
    cause: Cause::Trust,
    effort: Effort::Day,
    cure: Cure::By(name_a_second_advisor),
    thresholds: &[],
    references: &[Reference::Charter("resilience"), Reference::Iso("5.35")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let organisation = &view.model.organisation;
    let advisor = organisation.advisor.known().map(|it| it.id);
    let second = organisation.backup_advisor.known().map(|it| it.id);
    let reviewers = view
        .model
        .reviews
        .iter()
        .filter_map(|it| it.reviewer.known());
    let mut looking = reviewers.map(|it| it.id).chain(second).peekable();
    let is_asked = looking.peek().is_some();
    if looking.any(|id| Some(id) != advisor) {
        return Vec::new();
    }
    let finding = RULE.finding([organisation.id]);
    if is_asked {
        let same: Vec<Id> = advisor.into_iter().collect();
        let finding = finding
            .with(same.iter().copied())
            .fact("state", Fact::Case("same"))
            .records("advisor", "count", "evidence-advisor", &same);
        return vec![finding];
    }
    if organisation.backup_advisor.is_not_known() {
        let ask = Ask::Field(organisation.id, "backupAdvisor");
        return vec![
            finding
                .not_known([ask])
                .fact("state", Fact::Case("not-known")),
        ];
    }
    Vec::new()
}

/// Another advisor is there.
fn name_a_second_advisor(model: &mut Model, finding: &Finding, _: Date) {
    let second = cure::add(model, Collection::Parties, json!({ "kind": "advisor" }));
    for &id in finding.identity() {
        cure::change(model, id, json!({ "backupAdvisor": second.to_string() }));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn advised(second: Value) -> Draft {
        Draft::default()
            .party("Conseillère", json!({ "kind": "advisor" }))
            .party("Pair", json!({ "kind": "advisor" }))
            .organisation(json!({ "advisor": "@Conseillère", "backupAdvisor": second }))
    }

    fn read_by(reviewer: Value) -> Draft {
        let fields = json!({ "reviewer": reviewer });
        advised(Value::Null).with(Collection::Reviews, "Relecture", fields)
    }

    #[test]
    fn flags_an_advisor_who_is_also_the_second_one() {
        let draft = advised(json!("@Conseillère"));
        let finding = flags(&RULE, &draft, &["", "Conseillère"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Certain)
        );
    }

    #[test]
    fn flags_an_advisor_who_read_their_own_work() {
        flags(&RULE, &read_by(json!("@Conseillère")), &["", "Conseillère"]);
    }

    #[test]
    fn flags_to_check_when_nobody_knows_of_a_second_advisor() {
        let draft = advised(json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &[""]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        let organisation = draft.model.organisation.id;
        assert_eq!(finding.asks, [Ask::Field(organisation, "backupAdvisor")]);
    }

    #[test]
    fn accepts_a_second_advisor_and_a_review_by_somebody_else() {
        accepts(&RULE, &advised(json!("@Pair")));
        accepts(&RULE, &read_by(json!("@Pair")));
        let draft = read_by(json!("@Conseillère"));
        accepts(
            &RULE,
            &draft.organisation(json!({ "backupAdvisor": "@Pair" })),
        );
    }

    #[test]
    fn accepts_an_audit_without_an_advisor_and_questions_that_were_not_put() {
        accepts(&RULE, &Draft::default());
        accepts(&RULE, &advised(Value::Null));
        accepts(&RULE, &read_by(Value::Null));
    }
}
