//! A gain from a purchase is declared.
//!
//! ## What it checks
//! Every declared gain is shown, with who took note of it.
//!
//! ## Why it matters
//! It is allowed when it is clear and accepted; it stays in sight.
//!
//! ## What to do
//! Note the amount and your agreement, and compare with another offer.
//!
//! ## Known false alarms
//! None: it is a fact, not a reproach.
//!
//! ## References
//! Charter, *Défenseur* and *Indépendance et transparence*.

use super::is_gain;
use crate::audit::{Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::Effort;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "tr-commission-declared",
    theme: Theme::Transparency,
    severity: Severity::Info,
    cause: Cause::Trust,
    effort: Effort::Hour,
    cure: Cure::Judgement,
    thresholds: &[],
    references: &[
        Reference::Charter("defence"),
        Reference::Charter("independence"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for disclosure in view.model.disclosures.iter().filter(|it| is_gain(it)) {
        let (Some(party), Some(&date), Some(kind)) = (
            disclosure.party.known(),
            disclosure.declared_on.known(),
            disclosure.kind.known(),
        ) else {
            continue;
        };
        let kind = Fact::Code(kind.text_id().into());
        let acknowledged = disclosure.acknowledged_by.known();
        let mut finding = RULE
            .finding([disclosure.id])
            .with([party.id])
            .fact(
                "state",
                Fact::Case(if acknowledged.is_some() {
                    "noted"
                } else {
                    "open"
                }),
            )
            .fact("party", Fact::Record(party.id))
            .fact("kind", kind.clone())
            .fact("date", Fact::Date(date))
            .evidence("evidence-interest", kind)
            .evidence("evidence-declared-on", Fact::Date(date));
        if let Some(person) = acknowledged {
            finding = finding.evidence("evidence-noted-by", Fact::Record(person.id));
        }
        if let Some(&amount) = disclosure.amount.known() {
            finding = finding.evidence("evidence-amount", Fact::Money(amount));
        }
        if let Some(&percent) = disclosure.percent.known() {
            finding = finding.evidence("evidence-share-of-price", Fact::Percent(percent));
        }
        findings.push(finding);
    }
    findings
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::Severity;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::model::Collection;

    fn gain(kind: &str, declared_on: Value) -> Draft {
        Draft::default().party("Prestataire", json!({})).with(
            Collection::Disclosures,
            "Commission",
            json!({ "party": "@Prestataire", "kind": kind, "declaredOn": declared_on }),
        )
    }

    #[test]
    fn flags_a_declared_commission_for_information() {
        let draft = gain("commission", json!("2026-10-01"));
        let finding = flags(&RULE, &draft, &["Commission", "Prestataire"]);
        assert_eq!(finding.severity, Severity::Info);
    }

    #[test]
    fn accepts_no_gain_and_one_not_declared_which_another_rule_finds() {
        accepts(&RULE, &gain("none", json!("2026-10-01")));
        accepts(&RULE, &gain("commission", Value::Null));
        accepts(&RULE, &gain("commission", json!({ "notKnown": true })));
    }
}
