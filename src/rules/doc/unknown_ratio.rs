//! Many answers are "nobody knows".
//!
//! ## What it checks
//! Of all that was answered, less than a fifth is *not known*, from 20 answers on.
//! Notes and labels do not count, nor does what was not asked.
//!
//! ## Why it matters
//! That is normal at the start: the first thing to do is to find out.
//!
//! ## What to do
//! Choose three of them to find out this week.
//!
//! ## Known false alarms
//! It is no fault, and counts against nothing: only the coverage says it.
//!
//! ## References
//! ANSSI, *Cartographie du système d'information*.

use crate::audit::{
    Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::Effort;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "doc-unknown-ratio",
    theme: Theme::Documentation,
    severity: Severity::Info,
    cause: Cause::Map,
    effort: Effort::Hour,
    cure: Cure::Judgement,
    thresholds: &[
        Threshold {
            name: "share",
            unit: Unit::Percent,
            default: 20,
        },
        Threshold {
            name: "answers",
            unit: Unit::Count,
            default: 20,
        },
    ],
    references: &[Reference::AnssiMap],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let survey = view.survey();
    let (known, not_known) = (survey.known, survey.not_known);
    let answered = known + not_known;
    let limit = |name| u64::from(view.threshold(&RULE, name));
    if answered < limit("answers") || not_known * 100 < limit("share") * answered {
        return Vec::new();
    }
    let percent = u32::try_from(not_known * 100 / answered.max(1)).unwrap_or(100);
    vec![
        RULE.finding([view.model.organisation.id])
            .fact("count", Fact::Count(not_known))
            .fact("answered", Fact::Count(answered))
            .fact("percent", Fact::Percent(percent))
            .evidence("evidence-not-known", Fact::Count(not_known))
            .evidence("evidence-answered", Fact::Count(answered)),
    ]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Certainty, Fact, Severity, cure};

    /// An organisation with some answers, and some that nobody has.
    fn answers(known: usize, not_known: usize) -> Draft {
        let mut draft = Draft::default();
        for index in 0..known + not_known {
            let answer = if index < known {
                json!("saas")
            } else {
                json!({ "notKnown": true })
            };
            draft = draft.service("", json!({ "hosting": answer }));
        }
        draft
    }

    #[test]
    fn flags_a_fifth_of_twenty_answers_for_information() {
        let finding = flags(&RULE, &answers(16, 4), &[""]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Info, Certainty::Certain)
        );
        for fact in [
            ("percent", Fact::Percent(20)),
            ("count", Fact::Count(4)),
            ("answered", Fact::Count(20)),
        ] {
            assert!(finding.facts.contains(&fact), "{:?}", finding.facts);
        }
    }

    #[test]
    fn accepts_less_than_a_fifth_and_few_answers() {
        accepts(&RULE, &answers(17, 4));
        accepts(&RULE, &answers(0, 19));
        flags(&RULE, &answers(0, 20), &[""]);
    }

    #[test]
    fn accepts_what_was_not_asked_and_does_not_count_notes() {
        let mut draft = answers(20, 4);
        for _ in 0..20 {
            draft = draft.service(
                "",
                json!({ "notes": { "notKnown": true }, "kind": Value::Null }),
            );
        }
        accepts(&RULE, &draft);
        // A value that cannot be read counts as not known.
        let mut draft = answers(16, 3).service("Nuage", json!({}));
        let id = draft.id("Nuage");
        cure::change(&mut draft.model, id, json!({ "hosting": 7 }));
        flags(&RULE, &draft, &[""]);
    }
}
