//! Passwords are written down or used twice.
//!
//! ## What it checks
//! Where it was asked whether there is a password manager, there is one.
//!
//! ## Why it matters
//! A list of passwords opens every door to whoever finds it; a password used
//! twice opens several.
//!
//! ## What to do
//! Choose a password manager that the organisation controls, and share it.
//!
//! ## Known false alarms
//! A paper list in a safe is enough for one or two accounts.
//!
//! ## References
//! ANSSI hygiene 10 and 11; CIS 5.2.

use std::collections::BTreeSet;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, View,
};
use crate::graph::level_of;
use crate::model::{Classification, Effort, Id};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-no-password-manager",
    theme: Theme::Security,
    severity: Severity::Medium,
    cause: Cause::Access,
    effort: Effort::Day,
    cure: Cure::Measure(KIND),
    thresholds: &[],
    references: &[Reference::Anssi("10, 11"), Reference::Cis("5.2")],
    check,
};

const KIND: &str = "password-manager";

fn check(view: &View<'_>) -> Vec<Finding> {
    let asked = view.only(&RULE, 0, &view.model.protections, |protection| {
        protection.kind.is_known_and(|kind| kind.code() == KIND)
    });
    let asked: BTreeSet<Id> = asked
        .into_iter()
        .flat_map(|protection| protection.covers.each())
        .map(|covered| covered.id)
        .collect();
    let of = |measure: Measure| -> Vec<Id> {
        let asked = asked.iter().copied();
        asked
            .filter(|&id| view.measure(KIND, id) == measure)
            .collect()
    };
    let (missing, partial, not_known) = (
        of(Measure::Missing),
        of(Measure::Partial),
        of(Measure::NotKnown),
    );
    let (places, case) = match (&missing[..], &partial[..], &not_known[..]) {
        ([_, ..], _, _) => (missing, "missing"),
        (_, [_, ..], _) => (partial, "partial"),
        (_, _, [_, ..]) => (not_known, "not-known"),
        _ => return Vec::new(),
    };
    // A list of passwords is on the map: what lies there is as restricted as
    // all that it opens.
    let is_list = |&&place: &&Id| {
        let data = view.data_of(place).iter();
        let mut data = data.filter_map(|&data| view.model.data.get(data));
        data.any(|data| {
            let mut categories = data.categories.each();
            categories.any(|category| category.code() == "credentials")
                && level_of(data) == Some(Classification::Restricted)
        })
    };
    let list = places.iter().find(is_list).copied();
    let severity = match (case, list) {
        ("missing", Some(_)) => RULE.severity.raised(),
        ("partial", _) => RULE.severity.lowered(),
        _ => RULE.severity,
    };
    let asks: Vec<Ask> = places.iter().map(|&id| Ask::Measure(id, KIND)).collect();
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(places.iter().copied())
        .severity(severity)
        .fact(
            "state",
            Fact::Case(if list.is_some() { "list" } else { case }),
        )
        .fact("list", Fact::Records(list.into_iter().collect()))
        .evidence("evidence-services", Fact::Records(places.into()));
    vec![if case == "not-known" {
        finding.not_known(asks)
    } else {
        finding
    }]
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, findings, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn spreadsheet() -> Draft {
        Draft::default()
            .data("Mots de passe", json!({ "categories": ["credentials"] }))
            .service(
                "Tableur",
                json!({ "stores": [{ "data": "@Mots de passe" }] }),
            )
    }

    #[test]
    fn flags_a_list_of_passwords_one_step_higher() {
        let draft = spreadsheet().measure("password-manager", "absent", &["Tableur"]);
        assert_eq!(
            flags(&RULE, &draft, &["", "Tableur"]).severity,
            Severity::High
        );
    }

    #[test]
    fn flags_an_organisation_without_a_password_manager() {
        let draft = Draft::default().measure("password-manager", "planned", &[]);
        assert_eq!(flags(&RULE, &draft, &[""]).severity, Severity::Medium);
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = Draft::default().measure("password-manager", "not-known", &[]);
        let finding = flags(&RULE, &draft, &[""]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        let ask = Ask::Measure(draft.model.organisation.id, "password-manager");
        assert_eq!(finding.asks, [ask]);
    }

    #[test]
    fn accepts_a_password_manager_and_silence() {
        accepts(&RULE, &spreadsheet());
        accepts(
            &RULE,
            &spreadsheet().measure("password-manager", "in-place", &["Tableur"]),
        );
        accepts(
            &RULE,
            &Draft::default().measure("password-manager", "not-applicable", &[]),
        );
    }

    #[test]
    fn flags_a_password_manager_for_some_one_step_lower() {
        let draft = spreadsheet().measure("password-manager", "partial", &["Tableur"]);
        let finding = flags(&RULE, &draft, &["", "Tableur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Certain)
        );
        let unsure = draft.service("Caisse", json!({})).measure(
            "password-manager",
            "not-known",
            &["Caisse"],
        );
        let found = findings(&RULE, &unsure);
        assert_eq!(unsure.names(&found[0].subjects), ["", "Tableur"]);
    }

    #[test]
    fn flags_as_a_list_only_passwords_that_open_much() {
        for data in [
            json!({ "categories": ["credentials"], "classification": "internal" }),
            json!({ "categories": ["payroll"], "classification": "restricted" }),
        ] {
            let draft = Draft::default()
                .data("Codes", data)
                .service("Tableur", json!({ "stores": [{ "data": "@Codes" }] }))
                .measure("password-manager", "absent", &["Tableur"]);
            let finding = flags(&RULE, &draft, &["", "Tableur"]);
            assert_eq!(finding.severity, Severity::Medium);
        }
    }
}
