//! A simple register is useful even where it is no duty.
//!
//! ## What it checks
//! A private organisation that holds data on persons, and for which the register
//! is probably no duty, has one that one can work with.
//!
//! ## Why it matters
//! It answers in five minutes a person who asks what is known of them, a client
//! who asks how their data is treated, or an incident.
//!
//! ## What to do
//! Export the register that this map already contains.
//!
//! ## Known false alarms
//! It is an offer, not a duty: it may be declined.
//!
//! ## References
//! LPD art. 12 al. 5 and 25; charter, *Sobriété*.

use super::register;
use crate::audit::{Cause, Cure, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::Effort;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-register-useful",
    theme: Theme::Privacy,
    severity: Severity::Info,
    cause: Cause::Duties,
    effort: Effort::Day,
    cure: Cure::Document("processing-register"),
    thresholds: &[],
    references: &[Reference::Lpd("12/5, 25"), Reference::Charter("sobriety")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let is_duty = register::duty(view).map(|duty| duty.is_possible());
    let data = register::personal_data(view);
    if is_duty != Some(false) || data.is_empty() || register::is_kept(view) {
        return Vec::new();
    }
    vec![RULE.finding([view.model.organisation.id]).records(
        "data",
        "count",
        "evidence-data",
        &data,
    )]
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::model::Collection;

    fn office(regime: &str, nature: &str) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": regime, "headcount": 8 }))
            .data("Dossiers", json!({ "nature": nature }))
    }

    #[test]
    fn flags_a_small_office_with_data_on_persons() {
        flags(&RULE, &office("lpd-private", "personal"), &[""]);
    }

    #[test]
    fn accepts_an_office_without_data_on_persons_or_with_a_register() {
        accepts(&RULE, &office("lpd-private", "none"));
        let register = json!({ "kind": "processing-register", "state": "verified" });
        let draft = office("lpd-private", "personal");
        accepts(
            &RULE,
            &draft.with(Collection::Documents, "Registre", register),
        );
    }

    #[test]
    fn accepts_a_regime_that_is_not_known_or_a_public_body() {
        accepts(&RULE, &office("cantonal-public", "personal"));
        accepts(
            &RULE,
            &Draft::default().data("Dossiers", json!({ "nature": "personal" })),
        );
    }

    #[test]
    fn accepts_an_office_for_which_the_register_is_a_duty() {
        let draft = office("lpd-private", "personal").data(
            "Santé",
            json!({ "nature": "sensitive", "largeScale": true }),
        );
        accepts(&RULE, &draft);
    }
}
