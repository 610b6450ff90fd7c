//! A register of processing activities is probably a duty.
//!
//! ## What it checks
//! A private organisation of 250 persons or more, or with sensitive data at large
//! scale, or with profiling of high risk, has a register that one can work with.
//! Where nobody knows whether the scale is large, that is to be checked.
//!
//! ## Why it matters
//! The exception of small organisations falls in these cases.
//!
//! ## What to do
//! Complete the register from this map, and keep it up to date.
//!
//! ## Known false alarms
//! The law does not say from where a scale is large: the finding shows what it
//! rests on, and leaves the judgement to you. Public bodies are under the law of
//! their canton, and get no finding here.
//!
//! ## References
//! LPD art. 12; OPDo art. 24; GDPR art. 30 where it applies.

use super::register;
use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::Effort;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-register-needed",
    theme: Theme::Privacy,
    severity: Severity::Medium,
    cause: Cause::Duties,
    effort: Effort::Day,
    cure: Cure::Document("processing-register"),
    thresholds: &[Threshold {
        name: "headcount",
        unit: Unit::Count,
        default: 250,
    }],
    references: &[
        Reference::Lpd("12"),
        Reference::Opdo("24"),
        Reference::Gdpr("30"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let Some(duty) = register::duty(view).filter(register::Duty::is_possible) else {
        return Vec::new();
    };
    if register::is_kept(view) {
        return Vec::new();
    }
    let case = if duty.headcount {
        "headcount"
    } else if !duty.large_scale.is_empty() {
        "large-scale"
    } else if !duty.profiling.is_empty() {
        "profiling"
    } else {
        "not-known"
    };
    let data = if duty.large_scale.is_empty() {
        duty.maybe_large_scale.clone()
    } else {
        duty.large_scale.clone()
    };
    let organisation = &view.model.organisation;
    let mut finding = RULE
        .finding([organisation.id])
        .with(data.iter().copied())
        .fact("reason", Fact::Case(case))
        .fact(
            "limit",
            Fact::Count(view.threshold(&RULE, "headcount").into()),
        )
        .records("data", "count", "evidence-data", &data);
    if let Some(&headcount) = organisation.headcount.known() {
        finding = finding.evidence("evidence-headcount", Fact::Count(headcount.into()));
    }
    if !duty.profiling.is_empty() {
        finding = finding.evidence(
            "evidence-processings",
            Fact::Records(duty.profiling.clone().into()),
        );
    }
    vec![if duty.is_certain() {
        finding
    } else {
        let asks = duty.maybe_large_scale.iter();
        finding.not_known(asks.map(|&id| Ask::Field(id, "largeScale")))
    }]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, findings, flags};
    use crate::audit::{Ask, Certainty, Fact};
    use crate::model::Collection;

    fn practice(regime: &str, large_scale: Value) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": regime, "headcount": 8 }))
            .data(
                "Dossiers",
                json!({ "nature": "sensitive", "largeScale": large_scale }),
            )
    }

    #[test]
    fn flags_sensitive_data_at_large_scale() {
        let finding = flags(
            &RULE,
            &practice("lpd-private", json!(true)),
            &["", "Dossiers"],
        );
        assert_eq!(finding.certainty, Certainty::Certain);
    }

    #[test]
    fn flags_a_large_organisation() {
        let draft = Draft::default();
        let draft = draft.organisation(json!({ "legalRegime": "lpd-private", "headcount": 250 }));
        flags(&RULE, &draft, &[""]);
        let draft = Draft::default();
        let draft = draft.organisation(json!({ "legalRegime": "lpd-private", "headcount": 249 }));
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_to_check_when_nobody_knows_the_scale() {
        let draft = practice("lpd-private", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "Dossiers"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(
            finding.asks,
            [Ask::Field(draft.id("Dossiers"), "largeScale")]
        );
    }

    #[test]
    fn accepts_a_small_scale_one_not_asked_about_and_a_register() {
        accepts(&RULE, &practice("lpd-private", json!(false)));
        accepts(&RULE, &practice("lpd-private", Value::Null));
        let register = json!({ "kind": "processing-register", "state": "usable" });
        let draft = practice("lpd-private", json!(true));
        accepts(
            &RULE,
            &draft.with(Collection::Documents, "Registre", register),
        );
    }

    #[test]
    fn accepts_public_bodies_which_are_under_the_law_of_their_canton() {
        accepts(&RULE, &practice("cantonal-public", json!(true)));
    }

    #[test]
    fn flags_with_the_reason_that_was_found() {
        let profiling = |draft: Draft| {
            draft.with(
                Collection::Processings,
                "Scores",
                json!({ "highRiskProfiling": true }),
            )
        };
        let small = || practice("lpd-private", json!(false));
        for (draft, reason, labels) in [
            (
                practice("lpd-private", json!(true)),
                "large-scale",
                ["evidence-data", "evidence-headcount"].as_slice(),
            ),
            (
                profiling(small()),
                "profiling",
                &[
                    "evidence-data",
                    "evidence-headcount",
                    "evidence-processings",
                ],
            ),
            (
                practice("lpd-private", json!({ "notKnown": true })),
                "not-known",
                &["evidence-data", "evidence-headcount"],
            ),
        ] {
            let found = findings(&RULE, &draft);
            let reason = ("reason", Fact::Case(reason));
            assert!(found[0].facts.contains(&reason), "{:?}", found[0].facts);
            let shown: Vec<_> = found[0].evidence.iter().map(|it| it.label).collect();
            assert_eq!(shown, labels, "{reason:?}");
        }
    }
}
