//! Nobody asked the team how it lives with its tools.
//!
//! ## What it checks
//! Once skills have begun to be described, in a team of at least two persons,
//! there is an answer to the questions on how the team lives with its tools.
//!
//! ## Why it matters
//! An audit without those who do the work misses what matters most.
//!
//! ## What to do
//! Have five questions answered, without names.
//!
//! ## Known false alarms
//! The team may have spoken without the answers being noted. Answering is free,
//! and nobody is named.
//!
//! ## References
//! Charter, *Accompagner les changements nécessaires*.

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{Collection, Effort};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "skill-not-asked",
    theme: Theme::Skills,
    severity: Severity::Info,
    cause: Cause::Persons,
    effort: Effort::Hour,
    cure: Cure::Set(
        Collection::Organisation,
        &[("cultureSurvey", r#"[{ "question": "…", "score": 2 }]"#)],
    ),
    thresholds: &[Threshold {
        name: "persons",
        unit: Unit::Count,
        default: 2,
    }],
    references: &[Reference::Charter("change")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let organisation = &view.model.organisation;
    if !view.is_started(Collection::Skills) || organisation.culture_survey.each().len() > 0 {
        return Vec::new();
    }
    let people = [&organisation.headcount, &organisation.volunteers];
    let known = people.into_iter().filter_map(|count| count.known());
    let known: u64 = known.map(|&count| u64::from(count)).sum();
    let few = u64::from(view.threshold(&RULE, "persons"));
    let is_counted = organisation.headcount.known().is_some();
    if is_counted && known < few {
        return Vec::new();
    }
    let finding = RULE.finding([organisation.id]);
    vec![if organisation.culture_survey.is_not_known() {
        finding
            .fact("state", Fact::Case("not-known"))
            .not_known([Ask::Field(organisation.id, "cultureSurvey")])
    } else {
        finding.fact("state", Fact::Case("not-asked"))
    }]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn team(survey: Value, headcount: Value, volunteers: Value) -> Draft {
        let fields = json!({
            "cultureSurvey": survey, "headcount": headcount, "volunteers": volunteers,
        });
        Draft::default()
            .organisation(fields)
            .with(Collection::Skills, "Serveur", json!({}))
    }

    #[test]
    fn flags_a_team_that_was_not_asked() {
        for draft in [
            team(Value::Null, json!(2), Value::Null),
            team(json!([]), json!(0), json!(2)),
            team(Value::Null, Value::Null, Value::Null),
        ] {
            let finding = flags(&RULE, &draft, &[""]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Info, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = team(json!({ "notKnown": true }), json!(8), Value::Null);
        let finding = flags(&RULE, &draft, &[""]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Info, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id(""), "cultureSurvey")]);
    }

    #[test]
    fn accepts_an_answer_and_somebody_who_works_alone() {
        let answer = json!([{ "question": "Vos outils vous aident-ils ?", "score": 3 }]);
        accepts(&RULE, &team(answer, json!(8), Value::Null));
        accepts(&RULE, &team(Value::Null, json!(1), Value::Null));
        accepts(&RULE, &team(Value::Null, json!(0), json!(1)));
    }

    #[test]
    fn accepts_an_audit_in_which_no_skill_was_described() {
        accepts(
            &RULE,
            &Draft::default().organisation(json!({ "headcount": 8 })),
        );
    }
}
