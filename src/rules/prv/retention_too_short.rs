//! A period is shorter than the known minimum.
//!
//! ## What it checks
//! Data of a kind for which the law is known to want a minimum (accounts,
//! payroll, in some cantons medical files; kept in a dated file) has a period of
//! at least that length. One finding lists all the data that has a shorter one.
//!
//! ## Why it matters
//! What was erased too early cannot be shown to an auditor, a tax office or a
//! court.
//!
//! ## What to do
//! Check the period with the accountant before anything is erased.
//!
//! ## Known false alarms
//! The minimum may bind somebody else, such as the client whose accounts they
//! are; an association that is not in the commercial register may keep simpler
//! books. Communes are under the archive law of their canton, and get no finding
//! here.
//!
//! ## References
//! CO art. 958f; LTr art. 46; cantonal health acts.

use serde_json::json;

use super::legal_facts::{Anchor, anchor};
use crate::audit::{
    Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View, cure,
};
use crate::model::{
    Data, Date, Effort, Id, LegalForm, LegalRegime, Model, Retention, RetentionUnit,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-retention-too-short",
    theme: Theme::Privacy,
    severity: Severity::Medium,
    cause: Cause::Duties,
    effort: Effort::Hour,
    cure: Cure::By(keep_for_the_minimum),
    thresholds: &[],
    references: &[Reference::Co("958f"), Reference::GoodPractice],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let organisation = &view.model.organisation;
    if organisation.legal_regime.is(&LegalRegime::CantonalPublic) {
        return Vec::new();
    }
    let short = view.model.data.iter().filter_map(|data| {
        let anchor = anchor(organisation, data)?;
        is_shorter(data.retention.known()?, anchor).then_some((data.id, anchor))
    });
    let short: Vec<(Id, &Anchor)> = short.collect();
    let Some(years) = short.iter().map(|(_, anchor)| anchor.years).max() else {
        return Vec::new();
    };
    let ids: Vec<Id> = short.iter().map(|(id, _)| *id).collect();
    let mut bases: Vec<String> = short
        .iter()
        .map(|(_, anchor)| format!("retention-basis-{}", anchor.basis))
        .collect();
    bases.sort_unstable();
    bases.dedup();
    let certainty = if organisation.legal_form.is(&LegalForm::Association) {
        Certainty::ToCheck
    } else {
        Certainty::Likely
    };
    let finding = RULE
        .finding([organisation.id])
        .with(ids.iter().copied())
        .certainty(certainty)
        .fact("years", Fact::Count(years.into()))
        .fact("bases", Fact::Codes(bases.clone()))
        .evidence("evidence-retention-basis", Fact::Codes(bases))
        .records("data", "count", "evidence-data", &ids);
    vec![view.under_law(finding)]
}

/// Whether a period is shorter than a minimum; one without a number is not.
fn is_shorter(retention: &Retention, anchor: &Anchor) -> bool {
    let (Some(&value), Some(unit)) = (retention.value.known(), retention.unit.known()) else {
        return false;
    };
    let a_year = match unit {
        RetentionUnit::Days => 365,
        RetentionUnit::Months => 12,
        RetentionUnit::Years => 1,
        RetentionUnit::UntilPurposeEnds => return false,
    };
    u64::from(value) < u64::from(anchor.years) * a_year
}

fn keep_for_the_minimum(model: &mut Model, finding: &Finding, _: Date) {
    for &id in &finding.subjects {
        let data: Option<&Data> = model.data.get(id).map(|data| &**data);
        let anchor = data.and_then(|data| anchor(&model.organisation, data));
        if let Some(anchor) = anchor {
            let retention = json!({ "value": anchor.years, "unit": "years" });
            cure::change(model, id, json!({ "retention": retention }));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Certainty, Fact, Severity};

    fn kept(organisation: Value, category: &str, retention: Value) -> Draft {
        Draft::default().organisation(organisation).data(
            "Pièces",
            json!({ "categories": [category], "retention": retention }),
        )
    }

    fn company() -> Value {
        json!({ "legalRegime": "lpd-private", "legalForm": "company" })
    }

    #[test]
    fn flags_accounts_kept_for_less_than_ten_years() {
        let draft = kept(
            company(),
            "accounting",
            json!({ "value": 9, "unit": "years" }),
        );
        let finding = flags(&RULE, &draft, &["", "Pièces"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Likely)
        );
    }

    #[test]
    fn flags_by_the_day_and_by_the_month() {
        let period = |value: u32, unit: &str| {
            kept(
                company(),
                "payroll",
                json!({ "value": value, "unit": unit }),
            )
        };
        flags(&RULE, &period(5 * 365 - 1, "days"), &["", "Pièces"]);
        accepts(&RULE, &period(5 * 365, "days"));
        flags(&RULE, &period(59, "months"), &["", "Pièces"]);
        accepts(&RULE, &period(60, "months"));
        flags(&RULE, &period(4, "years"), &["", "Pièces"]);
        accepts(&RULE, &period(5, "years"));
    }

    #[test]
    fn flags_all_data_together_with_the_longest_minimum() {
        let short = json!({ "value": 1, "unit": "years" });
        let draft = kept(company(), "payroll", short.clone()).data(
            "Factures",
            json!({ "categories": ["invoices"], "retention": short }),
        );
        let finding = flags(&RULE, &draft, &["", "Pièces", "Factures"]);
        assert!(finding.facts.contains(&("years", Fact::Count(10))));
        let bases = ["accounts", "payroll"].map(|basis| format!("retention-basis-{basis}"));
        assert!(
            finding
                .facts
                .contains(&("bases", Fact::Codes(bases.into())))
        );
    }

    #[test]
    fn flags_to_check_for_an_association() {
        let association = json!({ "legalRegime": "lpd-private", "legalForm": "association" });
        let draft = kept(
            association,
            "accounting",
            json!({ "value": 5, "unit": "years" }),
        );
        let finding = flags(&RULE, &draft, &["", "Pièces"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
    }

    #[test]
    fn accepts_a_commune_other_data_and_what_is_kept_until_its_purpose_ends() {
        let short = json!({ "value": 1, "unit": "years" });
        let commune = json!({ "legalRegime": "cantonal-public" });
        accepts(&RULE, &kept(commune, "accounting", short.clone()));
        accepts(&RULE, &kept(company(), "newsletter-list", short));
        let until = json!({ "unit": "until-purpose-ends", "value": 1 });
        accepts(&RULE, &kept(company(), "accounting", until));
    }

    #[test]
    fn accepts_a_period_not_asked_or_not_known_which_another_rule_finds() {
        accepts(&RULE, &kept(company(), "accounting", Value::Null));
        accepts(
            &RULE,
            &kept(company(), "accounting", json!({ "notKnown": true })),
        );
    }
}
