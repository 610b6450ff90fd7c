//! Somebody gains from a purchase and has not put it in writing.
//!
//! ## What it checks
//! A gain that is known of (commission, discount kept, resale, shares,
//! partnership) has the date on which it was declared in writing. A party whose
//! gains were asked about without result is to be asked again.
//!
//! ## Why it matters
//! Advice that a supplier pays for must be known to be so.
//!
//! ## What to do
//! Ask for a declaration in writing, and keep it with this audit.
//!
//! ## Known false alarms
//! Something said aloud may have been meant as a declaration: that no date is
//! known is no guilt, hence *to be checked*.
//!
//! ## References
//! Charter, *Défenseur* and *Indépendance et transparence*.

use serde_json::json;

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View, cure};
use crate::model::{Date, Effort, Model};

use super::is_gain;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "tr-interest-undeclared",
    theme: Theme::Transparency,
    severity: Severity::High,
    cause: Cause::Trust,
    effort: Effort::Hour,
    cure: Cure::By(declare),
    thresholds: &[],
    references: &[
        Reference::Charter("defence"),
        Reference::Charter("independence"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for disclosure in &view.model.disclosures {
        let undeclared = is_gain(disclosure) && disclosure.declared_on.known().is_none();
        if !undeclared && !disclosure.kind.is_not_known() {
            continue;
        }
        let Some(party) = disclosure.party.known() else {
            continue;
        };
        let mut finding = RULE
            .finding([disclosure.id])
            .with([party.id])
            .not_known([Ask::Field(
                disclosure.id,
                if undeclared { "declaredOn" } else { "kind" },
            )])
            .fact(
                "state",
                Fact::Case(if undeclared { "gain" } else { "not-known" }),
            )
            .fact("party", Fact::Record(party.id))
            .evidence("evidence-who-gains", Fact::Record(party.id));
        if let Some(kind) = disclosure.kind.known() {
            let kind = Fact::Code(kind.text_id().into());
            finding = finding
                .fact("kind", kind.clone())
                .evidence("evidence-interest", kind);
        } else {
            finding = finding.fact("kind", Fact::Words(String::new()));
        }
        if let Some(from) = disclosure.from.known() {
            finding = finding
                .with([from.id])
                .evidence("evidence-paid-by", Fact::Record(from.id));
        }
        if let Some(&percent) = disclosure.percent.known() {
            finding = finding.evidence("evidence-share-of-price", Fact::Percent(percent));
        }
        if let Some(&amount) = disclosure.amount.known() {
            finding = finding.evidence("evidence-amount", Fact::Money(amount));
        }
        findings.push(finding);
    }
    findings
}

fn declare(model: &mut Model, finding: &Finding, today: Date) {
    for &id in &finding.subjects {
        let Some(disclosure) = model.disclosures.get(id) else {
            continue;
        };
        let mut fields = json!({ "declaredOn": today.to_string() });
        if disclosure.kind.known().is_none() {
            fields["kind"] = "none".into();
        }
        cure::change(model, id, fields);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn gain(kind: Value, declared_on: Value) -> Draft {
        Draft::default()
            .party("Prestataire", json!({}))
            .party("Fabricant", json!({}))
            .with(
                Collection::Disclosures,
                "Commission",
                json!({
                    "party": "@Prestataire", "from": "@Fabricant", "kind": kind, "percent": 15,
                    "declaredOn": declared_on,
                }),
            )
    }

    #[test]
    fn flags_a_commission_without_a_declaration_in_writing() {
        let draft = gain(json!("commission"), Value::Null);
        let finding = flags(&RULE, &draft, &["Commission", "Prestataire", "Fabricant"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        let ask = Ask::Field(draft.id("Commission"), "declaredOn");
        assert_eq!(finding.asks, [ask]);
    }

    #[test]
    fn flags_a_gain_that_was_asked_about_without_result() {
        let draft = gain(json!({ "notKnown": true }), Value::Null);
        let finding = flags(&RULE, &draft, &["Commission", "Prestataire", "Fabricant"]);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Commission"), "kind")]);
    }

    #[test]
    fn accepts_a_declared_gain_no_gain_and_a_question_that_was_not_put() {
        accepts(&RULE, &gain(json!("commission"), json!("2026-10-01")));
        accepts(&RULE, &gain(json!("none"), Value::Null));
        accepts(&RULE, &gain(Value::Null, Value::Null));
    }

    #[test]
    fn accepts_a_discount_that_is_passed_on() {
        accepts(&RULE, &gain(json!("discount-passed"), Value::Null));
    }
}
