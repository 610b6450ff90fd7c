//! Nobody can say what an exchange is for.
//!
//! ## What it checks
//! Where it was asked what an exchange is for, there is an answer. One finding
//! lists the exchanges where the answer was left empty, one those of which nobody
//! knows. Data on persons makes it weigh more.
//!
//! ## Why it matters
//! An exchange that nobody can justify is the first one to stop.
//!
//! ## What to do
//! Write the purpose in one sentence, or stop the exchange.
//!
//! ## Known false alarms
//! Whoever knows may simply not have been there: ask who receives it.
//!
//! ## References
//! LPD art. 6 al. 3; charter, *Sobriété*.

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View, is_personal,
};
use crate::model::{Answer, Collection, Effort, Flow, Id};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "flow-unexplained",
    theme: Theme::Map,
    severity: Severity::Low,
    cause: Cause::Surplus,
    effort: Effort::Hour,
    cure: Cure::Set(Collection::Flows, &[("purpose", r#""…""#)]),
    thresholds: &[],
    references: &[
        Reference::Lpd("6/3"),
        Reference::CantonalLaw,
        Reference::Charter("sobriety"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut empty, mut not_known) = (Vec::new(), Vec::new());
    let flows = &view.model.flows;
    for flow in view.only(&RULE, 0, flows, |flow| !flow.purpose.is_not_asked()) {
        match &flow.purpose {
            Answer::NotAsked => {}
            Answer::NotKnown | Answer::Foreign(_) => not_known.push(flow),
            Answer::Known(purpose) if purpose.0.trim().is_empty() => empty.push(flow),
            Answer::Known(_) => {}
        }
    }
    let mut findings = Vec::new();
    if !empty.is_empty() {
        findings.push(report(view, &empty).fact("state", Fact::Case("empty")));
    }
    if !not_known.is_empty() {
        let asks = not_known.iter().map(|flow| Ask::Field(flow.id, "purpose"));
        let finding = report(view, &not_known).fact("state", Fact::Case("not-known"));
        findings.push(finding.not_known(asks));
    }
    findings
}

fn report(view: &View<'_>, flows: &[&Flow]) -> Finding {
    let ids: Vec<Id> = flows.iter().map(|flow| flow.id).collect();
    let mut data: Vec<Id> = flows
        .iter()
        .flat_map(|flow| flow.data.each())
        .map(|data| data.id)
        .collect();
    data.sort_unstable();
    data.dedup();
    let speaks_of_persons = data.iter().any(|&id| {
        view.model
            .data
            .get(id)
            .is_some_and(|data| is_personal(data))
    });
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(ids.iter().copied())
        .severity(if speaks_of_persons {
            RULE.severity.raised()
        } else {
            RULE.severity
        })
        .records("flows", "count", "evidence-flows", &ids);
    if data.is_empty() {
        finding
    } else {
        finding.evidence("evidence-data", Fact::Records(data.into()))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn exchange(purpose: Value, data: Value) -> Draft {
        Draft::default()
            .data("Adresses", json!({ "nature": "personal" }))
            .data("Horaires", json!({ "nature": "none" }))
            .service("Fichier", json!({}))
            .party("Partenaire", json!({}))
            .flow(
                "envoi",
                json!({ "from": "@Fichier", "to": "@Partenaire", "purpose": purpose, "data": data }),
            )
    }

    #[test]
    fn flags_a_purpose_that_was_left_empty() {
        for (data, severity) in [
            (json!(["@Horaires"]), Severity::Low),
            (json!(["@Horaires", "@Adresses"]), Severity::Medium),
            (Value::Null, Severity::Low),
        ] {
            let finding = flags(&RULE, &exchange(json!(" "), data), &["", "envoi"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (severity, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_to_check_all_that_nobody_knows_together() {
        let not_known = json!({ "notKnown": true });
        let draft = exchange(not_known.clone(), json!(["@Adresses"]))
            .flow("copie", json!({ "purpose": not_known }));
        let finding = flags(&RULE, &draft, &["", "envoi", "copie"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let asked = ["envoi", "copie"].map(|name| Ask::Field(draft.id(name), "purpose"));
        assert_eq!(finding.asks, asked);
    }

    #[test]
    fn accepts_a_purpose_and_a_question_that_was_not_put() {
        accepts(&RULE, &exchange(json!("Annoncer"), json!(["@Adresses"])));
        accepts(&RULE, &exchange(Value::Null, json!(["@Adresses"])));
    }
}
