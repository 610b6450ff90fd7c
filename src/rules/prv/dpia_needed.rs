//! An impact assessment is probably needed.
//!
//! ## What it checks
//! No processing looks risky for the persons: sensitive data at large scale,
//! watching large public areas, profiling with a high risk, a decision made by a
//! machine alone, or an artificial intelligence that handles data of minors. It
//! speaks once, with the reasons; it can be settled by noting a decision.
//!
//! ## Why it matters
//! Such an assessment finds the harm before the persons do, and the law asks for it.
//!
//! ## What to do
//! Make the assessment before going on: what is done, what can go wrong for the
//! persons, what lowers the risk.
//!
//! ## Known false alarms
//! A duty by statute or an unchanged processing of before September 2023 may be
//! exempt (LPD art. 22 al. 4 and 69): note it as a decision. Where nobody knows
//! whether the scale is large, that is asked first.
//!
//! ## References
//! LPD art. 22; GDPR art. 35 where it applies; law of the canton.

use super::outsiders::is_delicate;
use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View,
};
use crate::model::{Data, DataSubject, Effort, Id, Processing, ServiceKind};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-dpia-needed",
    theme: Theme::Privacy,
    severity: Severity::High,
    cause: Cause::Duties,
    effort: Effort::Week,
    cure: Cure::Judgement,
    thresholds: &[],
    references: &[
        Reference::Lpd("22"),
        Reference::CantonalLaw,
        Reference::Gdpr("35"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let data = |wanted: fn(&Data) -> bool| -> Vec<Id> {
        let delicate = view.model.data.iter().filter(|data| is_delicate(data));
        delicate
            .filter(|data| wanted(data))
            .map(|data| data.id)
            .collect()
    };
    let processings = |wanted: fn(&Processing) -> bool| -> Vec<Id> {
        let processings = view.model.processings.iter();
        processings
            .filter(|it| wanted(it))
            .map(|it| it.id)
            .collect()
    };
    // The surest reason comes first: it decides how the finding is told.
    let reasons: Vec<(&'static str, Certainty, Vec<Id>)> = [
        (
            "large-scale",
            Certainty::Likely,
            data(|it| it.large_scale.is(&true)),
        ),
        (
            "profiling",
            Certainty::Likely,
            processings(|it| it.high_risk_profiling.is(&true)),
        ),
        (
            "monitoring",
            Certainty::Likely,
            processings(|it| it.public_monitoring.is(&true)),
        ),
        (
            "automated",
            Certainty::Likely,
            processings(|it| it.automated_decision.is(&true)),
        ),
        ("minors", Certainty::ToCheck, ai_with_minors(view)),
        (
            "not-known",
            Certainty::ToCheck,
            data(|it| it.large_scale.is_not_known()),
        ),
    ]
    .into_iter()
    .filter(|(_, _, records)| !records.is_empty())
    .collect();
    let Some((reason, certainty, first)) = reasons.first() else {
        return Vec::new();
    };
    let mut finding = RULE
        .finding([view.model.organisation.id])
        .fact("reason", Fact::Case(reason))
        .fact("records", Fact::Records(first.clone()))
        .fact("count", Fact::Count(first.len() as u64));
    for (reason, _, records) in &reasons {
        let label = match *reason {
            "large-scale" => "evidence-dpia-large-scale",
            "profiling" => "evidence-dpia-profiling",
            "monitoring" => "evidence-dpia-monitoring",
            "automated" => "evidence-dpia-automated",
            "minors" => "evidence-dpia-minors",
            _ => "evidence-dpia-not-known",
        };
        finding = finding
            .with(records.iter().copied())
            .evidence(label, Fact::Records(records.clone()));
    }
    let asks = data(|it| it.large_scale.is_not_known()).into_iter();
    let asks = asks.map(|id| Ask::Field(id, "largeScale"));
    let finding = view.under_law(finding.certainty(*certainty));
    vec![if *reason == "not-known" {
        finding.not_known(asks)
    } else {
        finding
    }]
}

/// The artificial intelligences that handle data of minors.
fn ai_with_minors(view: &View<'_>) -> Vec<Id> {
    let is_of_minors = |data: &Data| {
        let mut subjects = data.subjects.each();
        subjects.any(|it| matches!(it, DataSubject::Minors | DataSubject::Pupils))
    };
    let services = view.model.services.iter();
    services
        .filter(|service| service.kind.is(&ServiceKind::Ai))
        .filter(|service| {
            let mut data = view.data_of(service.id).iter();
            data.any(|&id| {
                view.model
                    .data
                    .get(id)
                    .is_some_and(|data| is_of_minors(data))
            })
        })
        .map(|service| service.id)
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Certainty, Severity};
    use crate::model::Collection;

    fn draft() -> Draft {
        Draft::default().organisation(json!({ "legalRegime": "lpd-private" }))
    }

    fn data(nature: &str, large_scale: Value) -> Draft {
        draft().data(
            "Dossiers",
            json!({ "nature": nature, "largeScale": large_scale }),
        )
    }

    fn processing(field: &str, value: bool) -> Draft {
        draft().with(Collection::Processings, "Caméras", json!({ field: value }))
    }

    #[test]
    fn flags_sensitive_data_at_large_scale() {
        let finding = flags(&RULE, &data("sensitive", json!(true)), &["", "Dossiers"]);
        assert_eq!(finding.severity, Severity::High);
        assert_eq!(finding.certainty, Certainty::Likely);
    }

    #[test]
    fn flags_each_kind_of_risky_processing() {
        for field in ["highRiskProfiling", "publicMonitoring", "automatedDecision"] {
            let finding = flags(&RULE, &processing(field, true), &["", "Caméras"]);
            assert_eq!(finding.certainty, Certainty::Likely, "{field}");
            accepts(&RULE, &processing(field, false));
        }
    }

    #[test]
    fn flags_to_check_an_artificial_intelligence_with_data_of_pupils() {
        let of = |kind: &str, subject: &str| {
            draft()
                .data(
                    "Notes",
                    json!({ "nature": "personal", "subjects": [subject] }),
                )
                .service(
                    "Assistant",
                    json!({ "kind": kind, "stores": [{ "data": "@Notes" }] }),
                )
        };
        for subject in ["pupils", "minors"] {
            let finding = flags(&RULE, &of("ai", subject), &["", "Assistant"]);
            assert_eq!(finding.certainty, Certainty::ToCheck);
            assert_eq!(finding.severity, Severity::High);
        }
        accepts(&RULE, &of("app", "pupils"));
        accepts(&RULE, &of("ai", "clients"));
    }

    #[test]
    fn flags_to_check_a_scale_that_nobody_knows() {
        let draft = data("sensitive", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "Dossiers"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.severity, Severity::Medium);
        assert_eq!(finding.asks.len(), 1);
    }

    #[test]
    fn accepts_small_scales_ones_not_asked_about_and_data_that_is_not_sensitive() {
        accepts(&RULE, &data("sensitive", json!(false)));
        accepts(&RULE, &data("sensitive", Value::Null));
        accepts(&RULE, &data("personal", json!(true)));
        accepts(&RULE, &data("personal", json!({ "notKnown": true })));
    }
}
