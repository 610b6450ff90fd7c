//! Nobody else looks at the advice.
//!
//! ## What it checks
//! Where an advisor is named, there is a second one, or somebody other than the
//! advisor has looked at the audit. The rule speaks once it was asked who the
//! second advisor is, or once looks at the audit were recorded.
//!
//! ## Why it matters
//! One brain alone fails; an audit that a peer has read can be relied on more.
//!
//! ## What to do
//! Ask another advisor to read the audit.
//!
//! ## Known false alarms
//! A reading that was not recorded: record it, with its date.
//!
//! ## References
//! Charter, *Résilience*; ISO 5.35.

use serde_json::json;

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View, cure};
use crate::model::{Collection, Date, Effort, Model};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "tr-no-second-look",
    theme: Theme::Transparency,
    severity: Severity::Low,
    cause: Cause::Trust,
    effort: Effort::Day,
    cure: Cure::By(take_a_second_advisor),
    thresholds: &[],
    references: &[Reference::Charter("resilience"), Reference::Iso("5.35")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let organisation = &view.model.organisation;
    let Some(advisor) = organisation.advisor.known() else {
        return Vec::new();
    };
    let second = organisation.backup_advisor.known();
    let has_second = second.is_some_and(|second| second.id != advisor.id);
    let mut reviews = view.model.reviews.iter();
    let has_review = reviews.any(|review| {
        let reviewer = review.reviewer.known();
        // What was only asked for is still to be given.
        let is_awaited = review.asked_on.known().is_some() && review.on.known().is_none();
        !is_awaited && reviewer.is_some_and(|reviewer| reviewer.id != advisor.id)
    });
    if has_second || has_review {
        return Vec::new();
    }
    let finding = RULE
        .finding([organisation.id])
        .with([advisor.id])
        .fact("advisor", Fact::Record(advisor.id))
        .evidence("evidence-person", Fact::Record(advisor.id));
    if second.is_some() || view.is_started(Collection::Reviews) {
        vec![finding]
    } else if organisation.backup_advisor.is_not_known() {
        vec![finding.not_known([Ask::Field(organisation.id, "backupAdvisor")])]
    } else {
        Vec::new()
    }
}

fn take_a_second_advisor(model: &mut Model, _: &Finding, _: Date) {
    let second = cure::add(model, Collection::Parties, json!({ "kind": "advisor" }));
    let id = model.organisation.id;
    cure::change(model, id, json!({ "backupAdvisor": second.to_string() }));
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
            .party("Collègue", json!({ "kind": "advisor" }))
            .organisation(json!({ "advisor": "@Conseillère", "backupAdvisor": second }))
    }

    fn read_by(draft: Draft, reviewer: Value) -> Draft {
        draft.with(
            Collection::Reviews,
            "Relecture",
            json!({ "reviewer": reviewer }),
        )
    }

    #[test]
    fn flags_an_advisor_who_is_her_own_second_look() {
        let finding = flags(&RULE, &advised(json!("@Conseillère")), &["", "Conseillère"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Certain)
        );
        let own = read_by(advised(Value::Null), json!("@Conseillère"));
        let finding = flags(&RULE, &own, &["", "Conseillère"]);
        assert_eq!(finding.certainty, Certainty::Certain);
    }

    #[test]
    fn flags_a_second_look_that_was_only_asked_for() {
        let asked = json!({ "reviewer": "@Collègue", "askedOn": "2026-06-01" });
        let draft = advised(Value::Null).with(Collection::Reviews, "Relecture", asked);
        flags(&RULE, &draft, &["", "Conseillère"]);
        let given = json!({ "reviewer": "@Collègue", "askedOn": "2026-06-01", "on": "2026-06-09" });
        let draft = advised(Value::Null).with(Collection::Reviews, "Relecture", given);
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_to_check_when_nobody_knows_who_stands_in() {
        let draft = advised(json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "Conseillère"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        let organisation = draft.model.organisation.id;
        assert_eq!(finding.asks, [Ask::Field(organisation, "backupAdvisor")]);
    }

    #[test]
    fn accepts_a_second_advisor_and_a_reading_by_somebody_else() {
        accepts(&RULE, &advised(json!("@Collègue")));
        accepts(&RULE, &read_by(advised(Value::Null), json!("@Collègue")));
    }

    #[test]
    fn accepts_what_was_not_asked_and_an_organisation_without_an_advisor() {
        accepts(&RULE, &advised(Value::Null));
        let draft = Draft::default().organisation(json!({ "backupAdvisor": { "notKnown": true } }));
        accepts(&RULE, &draft);
    }
}
