//! Something is paid for and not used.
//!
//! ## What it checks
//! Of what is paid for by the piece (accounts, devices, documents), the unused
//! part comes to less than 60 a year in the cost's currency, and to less than a
//! tenth of the line. From 500 a year on it weighs more. The count is *likely*
//! only while its date was not given.
//!
//! ## Why it matters
//! One pays for people who left, or for a reserve that nobody ever needs.
//!
//! ## What to do
//! Reduce at the next renewal.
//!
//! ## Known false alarms
//! A reserve for seasonal staff may be worth its price. Used pieces must be
//! counted, not guessed.
//!
//! ## References
//! ITIL, financial management; charter, *Sobriété*.

use rust_decimal::Decimal;

use crate::audit::{
    Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
    cure,
};
use crate::model::{Cost, CostUnit, Date, Effort, Id, Model};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "cost-unused-seats",
    theme: Theme::Costs,
    severity: Severity::Medium,
    cause: Cause::Money,
    effort: Effort::Hour,
    cure: Cure::By(reduce),
    thresholds: &[
        Threshold {
            name: "amount",
            unit: Unit::Money,
            default: 60,
        },
        Threshold {
            name: "share",
            unit: Unit::Percent,
            default: 10,
        },
        Threshold {
            name: "notable",
            unit: Unit::Money,
            default: 500,
        },
    ],
    references: &[
        Reference::Itil("financial-management"),
        Reference::Charter("sobriety"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    view.each(&RULE, 0, &view.model.costs, |cost| {
        let is_over = cost.to.is_known_and(|&last| last < view.today);
        (!is_over).then(|| look_at(view, cost)).flatten()
    })
}

fn look_at(view: &View<'_>, cost: &Cost) -> Option<Finding> {
    let (&paid, &used) = (cost.quantity.known()?, cost.used_quantity.known()?);
    let unused = paid.checked_sub(used).filter(|&unused| unused > 0)?;
    let wasted = view.yearly_cost_of_units(cost, unused)?;
    let share = u64::from(unused) * 100 / u64::from(paid.max(1));
    let limit = |name| view.threshold(&RULE, name);
    if wasted.amount < Decimal::from(limit("amount")) || share < u64::from(limit("share")) {
        return None;
    }
    let severity = if wasted.amount < Decimal::from(limit("notable")) {
        RULE.severity.lowered()
    } else {
        RULE.severity
    };
    let unit = match cost.unit.known() {
        Some(CostUnit::User) => "user",
        Some(CostUnit::Device) => "device",
        _ => "other",
    };
    let subjects: Vec<Id> = cost.pays_for.each().map(|subject| subject.id).collect();
    let main = subjects.first().copied().unwrap_or(cost.id);
    let mut finding = RULE
        .finding([cost.id])
        .with(subjects)
        .severity(severity)
        .fact("service", Fact::Record(main))
        .fact("unit", Fact::Case(unit))
        .fact("paid", Fact::Count(paid.into()))
        .fact("used", Fact::Count(used.into()))
        .fact("unused", Fact::Count(unused.into()))
        .fact("wasted", Fact::Money(wasted))
        .evidence("evidence-paid-units", Fact::Count(paid.into()))
        .evidence("evidence-used-units", Fact::Count(used.into()))
        .evidence("evidence-yearly-waste", Fact::Money(wasted));
    if let Some(&date) = cost.counted_on.known() {
        finding = finding.evidence("evidence-counted-on", Fact::Date(date));
    } else {
        finding = finding.certainty(Certainty::Likely);
    }
    Some(finding)
}

/// As many are paid for as are used.
fn reduce(model: &mut Model, finding: &Finding, _: Date) {
    let line = finding.subjects.first().and_then(|&id| model.costs.get(id));
    if let Some((id, used)) = line.and_then(|it| Some((it.id, *it.used_quantity.known()?))) {
        cure::change(model, id, serde_json::json!({ "quantity": used }));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Certainty, Fact, Severity};
    use crate::model::Collection;

    fn licences(amount: &str, paid: u32, used: Value) -> Draft {
        Draft::default().service("Suite", json!({})).with(
            Collection::Costs,
            "Licences",
            json!({
                "paysFor": ["@Suite"], "amount": amount, "recurrence": "monthly", "unit": "user",
                "quantity": paid, "usedQuantity": used, "countedOn": "2026-11-20",
            }),
        )
    }

    #[test]
    fn flags_four_licences_of_twelve_and_says_what_they_cost_in_a_year() {
        let finding = flags(
            &RULE,
            &licences("15.60 CHF", 12, json!(8)),
            &["Licences", "Suite"],
        );
        let wasted = Fact::Money("748.80 CHF".parse().expect("is valid"));
        assert!(
            finding.facts.contains(&("wasted", wasted)),
            "{:?}",
            finding.facts
        );
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn flags_a_small_amount_one_step_lower() {
        let finding = flags(
            &RULE,
            &licences("3.50 CHF", 10, json!(8)),
            &["Licences", "Suite"],
        );
        assert_eq!(finding.severity, Severity::Low);
    }

    #[test]
    fn flags_from_each_limit_on() {
        let one = |amount: &str, paid: u32| licences(amount, paid, json!(paid - 1));
        let found = ["Licences", "Suite"];
        flags(&RULE, &one("5 CHF", 2), &found);
        accepts(&RULE, &one("4.99 CHF", 2));
        flags(&RULE, &one("20 CHF", 10), &found);
        accepts(&RULE, &one("20 CHF", 11));
        let severity = |amount: &str| flags(&RULE, &one(amount, 2), &found).severity;
        assert_eq!(severity("41.66 CHF"), Severity::Low);
        assert_eq!(severity("41.67 CHF"), Severity::Medium);
    }

    #[test]
    fn flags_a_count_without_a_date_as_likely() {
        let draft = Draft::default().service("Suite", json!({})).with(
            Collection::Costs,
            "Licences",
            json!({ "paysFor": ["@Suite"], "amount": "90 CHF", "recurrence": "yearly", "quantity": 4, "usedQuantity": 1 }),
        );
        let finding = flags(&RULE, &draft, &["Licences", "Suite"]);
        assert_eq!(finding.certainty, Certainty::Likely);
    }

    #[test]
    fn accepts_all_used_a_trifle_a_small_reserve_and_a_count_nobody_made() {
        accepts(&RULE, &licences("15.60 CHF", 8, json!(8)));
        accepts(&RULE, &licences("0.50 CHF", 12, json!(8)));
        accepts(&RULE, &licences("20 CHF", 50, json!(49)));
        accepts(
            &RULE,
            &licences("15.60 CHF", 12, json!({ "notKnown": true })),
        );
        accepts(&RULE, &licences("15.60 CHF", 12, Value::Null));
    }

    /// Licences with other fields, one of two unused.
    fn one_of_two(fields: &Value) -> Draft {
        let mut line = json!({
            "paysFor": ["@Suite"], "amount": "500 CHF", "recurrence": "yearly", "unit": "user",
            "quantity": 2, "usedQuantity": 1,
        });
        for (name, value) in fields.as_object().expect("is an object") {
            line[name] = value.clone();
        }
        let draft = Draft::default().service("Suite", json!({}));
        draft.with(Collection::Costs, "Licences", line)
    }

    #[test]
    fn flags_the_amount_from_which_it_is_notable_in_full() {
        let found = ["Licences", "Suite"];
        let severity = |amount: &str| {
            let draft = one_of_two(&json!({ "amount": amount }));
            flags(&RULE, &draft, &found).severity
        };
        assert_eq!(severity("500 CHF"), Severity::Medium);
        assert_eq!(severity("499.99 CHF"), Severity::Low);
    }

    #[test]
    fn flags_licences_devices_and_the_rest_each_by_its_name() {
        let named = [
            (json!("user"), "user"),
            (json!("device"), "device"),
            (Value::Null, "other"),
        ];
        for (unit, case) in named {
            let draft = one_of_two(&json!({ "unit": unit }));
            let finding = flags(&RULE, &draft, &["Licences", "Suite"]);
            let unit = ("unit", Fact::Case(case));
            assert!(finding.facts.contains(&unit), "{:?}", finding.facts);
        }
    }

    #[test]
    fn flags_until_the_last_day_only() {
        let ends = |day: &str| one_of_two(&json!({ "to": day }));
        flags(&RULE, &ends("2026-11-24"), &["Licences", "Suite"]);
        flags(&RULE, &ends("2027-11-24"), &["Licences", "Suite"]);
        accepts(&RULE, &ends("2026-11-23"));
    }

    #[test]
    fn accepts_all_used_even_where_every_unit_counts() {
        let none = ["amount", "share"]
            .map(|name| json!({ "rule": "cost-unused-seats", "threshold": name, "value": 0 }));
        let draft = one_of_two(&json!({ "usedQuantity": 2 }));
        accepts(&RULE, &draft.organisation(json!({ "ruleSettings": none })));
    }
}
