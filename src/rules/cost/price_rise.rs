//! A price went up by a good deal.
//!
//! ## What it checks
//! Two cost lines that pay for the same, are of one kind and follow each other in
//! time are one price that changed. Where the later one began less than 12 months
//! ago, or is still to come, one unit costs less than a tenth more than before
//! for the same quantity, or the rise comes to less than 60 a year in all. Lines
//! that run side by side are no series, and purchases are left out. One finding a
//! line, and one for those whose quantity nobody knows.
//!
//! ## Why it matters
//! A rise that nobody discussed becomes the rule.
//!
//! ## What to do
//! Ask why, and ask somebody else for an offer.
//!
//! ## Known false alarms
//! More may be delivered than before, or the contract may follow an index.
//!
//! ## References
//! ITIL, financial management; charter, *Stratège numérique*.

use foldhash::{HashMap, HashMapExt};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Group, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{Cost, Effort, Id, Recurrence};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "cost-price-rise",
    theme: Theme::Costs,
    severity: Severity::Medium,
    cause: Cause::Money,
    effort: Effort::Hour,
    cure: Cure::Judgement,
    thresholds: &[
        Threshold {
            name: "rise",
            unit: Unit::Percent,
            default: 10,
        },
        Threshold {
            name: "amount",
            unit: Unit::Money,
            default: 60,
        },
        Threshold {
            name: "months",
            unit: Unit::Months,
            default: 12,
        },
    ],
    references: &[
        Reference::Itil("financial-management"),
        Reference::Charter("strategy"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut series: HashMap<(Vec<Id>, &str), Vec<&Cost>> = HashMap::new();
    let costs = view.only(&RULE, 0, &view.model.costs, |cost| {
        cost.from.known().is_some() && cost.kind.known().is_some()
    });
    for cost in costs {
        if let (Some(kind), Some(_)) = (cost.kind.known(), cost.from.known())
            && !cost.recurrence.is(&Recurrence::Once)
        {
            let mut subjects: Vec<Id> = cost.pays_for.each().map(|it| it.id).collect();
            subjects.sort_unstable();
            let lines = series.entry((subjects, kind.code())).or_default();
            lines.push(cost);
        }
    }
    let since = view.months_ago(view.threshold(&RULE, "months"));
    let mut findings = Vec::new();
    let mut to_check = Group::default();
    let mut pairs: Vec<_> = series
        .into_iter()
        .filter(|((subjects, _), _)| !subjects.is_empty())
        .filter_map(|(_, lines)| last_two(lines))
        .filter(|(_, now)| now.from.is_known_and(|&first| first > since))
        .collect();
    // The order in which a map gives its entries must not show.
    pairs.sort_unstable_by_key(|(_, now)| now.id);
    for (before, now) in pairs {
        let asks: Vec<Ask> = [before, now]
            .into_iter()
            .filter(|line| line.quantity.is_not_known())
            .map(|line| Ask::Field(line.id, "quantity"))
            .collect();
        let rises = rise(view, before, now);
        if !asks.is_empty() && rises.is_some() {
            to_check.add_not_known(now.id, RULE.severity, asks);
        } else if asks.is_empty() && quantity(before) == quantity(now) {
            findings.extend(rises);
        }
    }
    let listed = ("cost", "count", "evidence-cost-lines");
    findings.extend(to_check.finding(view, &RULE, listed));
    findings
}

/// The last two lines of a series. There is none where lines run side by side,
/// as one would not know which took the place of which.
fn last_two(mut lines: Vec<&Cost>) -> Option<(&Cost, &Cost)> {
    lines.sort_by_key(|line| line.from.known().copied());
    let mut latest = lines.into_iter().rev();
    let (now, before, earlier) = (latest.next()?, latest.next()?, latest.next());
    let follows = |first: &Cost, second: &Cost| {
        first.to.known().copied() < second.from.known().copied() && first.to.known().is_some()
    };
    let in_turn = follows(before, now) && earlier.is_none_or(|earlier| follows(earlier, before));
    in_turn.then_some((before, now))
}

fn quantity(line: &Cost) -> u32 {
    line.quantity.known().copied().unwrap_or(1)
}

/// What a price that rose says, if it rose by enough.
fn rise(view: &View<'_>, before: &Cost, now: &Cost) -> Option<Finding> {
    let was = view.yearly_cost_of_units(before, 1)?;
    let is = view.yearly_cost_of_units(now, 1)?;
    if was.currency != is.currency || before.vat_included != now.vat_included {
        return None;
    }
    let more = is.amount - was.amount;
    let percent = (more * Decimal::ONE_HUNDRED).checked_div(was.amount)?;
    let units = quantity(now);
    let in_all = more * Decimal::from(units);
    if percent < Decimal::from(view.threshold(&RULE, "rise"))
        || in_all < Decimal::from(view.threshold(&RULE, "amount"))
    {
        return None;
    }
    let subjects: Vec<Id> = now.pays_for.each().map(|subject| subject.id).collect();
    let first = *now.from.known()?;
    let case = if first > view.today {
        "planned"
    } else {
        "past"
    };
    let finding = RULE
        .finding([now.id])
        .with([before.id])
        .with(subjects.iter().copied())
        .fact("state", Fact::Case(case))
        .fact("service", Fact::Record(*subjects.first()?))
        .fact("percent", Fact::Percent(percent.round().to_u32()?))
        .fact("was", Fact::Money(was))
        .fact("is", Fact::Money(is))
        .fact("date", Fact::Date(first))
        .evidence("evidence-price-before", Fact::Money(was))
        .evidence("evidence-price-now", Fact::Money(is))
        .evidence("evidence-paid-units", Fact::Count(units.into()))
        .evidence("evidence-price-since", Fact::Date(first));
    Some(finding)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};
    use crate::model::Collection;

    fn with(mut base: Value, fields: Value) -> Value {
        for (name, value) in fields.as_object().expect("is an object") {
            base[name] = value.clone();
        }
        base
    }

    /// A subscription of 1,000 a year until June 2026, then another price.
    fn prices(before: Value, now: Value) -> Draft {
        let line = json!({
            "paysFor": ["@Suite"], "kind": "subscription", "recurrence": "yearly",
        });
        let was = json!({ "amount": "1000 CHF", "from": "2025-07-01", "to": "2026-06-30" });
        let is = json!({ "from": "2026-07-01" });
        Draft::default()
            .service("Suite", json!({}))
            .with(
                Collection::Costs,
                "Avant",
                with(with(line.clone(), was), before),
            )
            .with(Collection::Costs, "Après", with(with(line, is), now))
    }

    fn rises_to(amount: &str) -> Draft {
        prices(json!({}), json!({ "amount": amount }))
    }

    const FOUND: [&str; 3] = ["Après", "Avant", "Suite"];

    #[test]
    fn flags_a_tenth_more_for_the_same() {
        let finding = flags(&RULE, &rises_to("1100 CHF"), &FOUND);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
        for fact in [
            ("percent", Fact::Percent(10)),
            ("state", Fact::Case("past")),
        ] {
            assert!(finding.facts.contains(&fact), "{:?}", finding.facts);
        }
        accepts(&RULE, &rises_to("1099 CHF"));
    }

    #[test]
    fn flags_a_rise_that_is_still_to_come() {
        let draft = prices(
            json!({ "to": "2026-12-31" }),
            json!({ "amount": "1200 CHF", "from": "2027-01-01" }),
        );
        let finding = flags(&RULE, &draft, &FOUND);
        let planned = ("state", Fact::Case("planned"));
        assert!(finding.facts.contains(&planned), "{:?}", finding.facts);
    }

    #[test]
    fn flags_the_same_price_paid_twelve_times_a_year() {
        let now = json!({ "amount": "100 CHF", "recurrence": "monthly" });
        flags(&RULE, &prices(json!({}), now), &FOUND);
    }

    #[test]
    fn flags_a_rise_of_many_small_prices() {
        let small = |quantity: u32| {
            prices(
                json!({ "amount": "10 CHF", "quantity": quantity }),
                json!({ "amount": "13 CHF", "quantity": quantity }),
            )
        };
        flags(&RULE, &small(20), &FOUND);
        accepts(&RULE, &small(19));
    }

    #[test]
    fn flags_a_quantity_that_nobody_knows_as_to_check() {
        let draft = prices(
            json!({ "quantity": { "notKnown": true } }),
            json!({ "amount": "1200 CHF", "quantity": 3 }),
        );
        let finding = flags(&RULE, &draft, &["", "Après"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Avant"), "quantity")]);
        let same = prices(
            json!({ "quantity": { "notKnown": true } }),
            json!({ "amount": "1000 CHF" }),
        );
        accepts(&RULE, &same);
    }

    #[test]
    fn accepts_another_quantity_currency_or_tax() {
        let more = json!({ "amount": "1200 CHF", "quantity": 2 });
        accepts(&RULE, &prices(json!({}), more));
        accepts(&RULE, &rises_to("1200 EUR"));
        let taxed = json!({ "amount": "1200 CHF", "vatIncluded": true });
        accepts(&RULE, &prices(json!({ "vatIncluded": false }), taxed));
    }

    #[test]
    fn accepts_lines_that_run_side_by_side_or_pay_for_something_else() {
        let now = json!({ "amount": "1200 CHF" });
        accepts(&RULE, &prices(json!({ "to": "2026-07-01" }), now.clone()));
        accepts(&RULE, &prices(json!({ "to": null }), now.clone()));
        accepts(&RULE, &prices(json!({ "kind": "hosting" }), now.clone()));
        let other = rises_to("1200 CHF").service("Autre", json!({})).with(
            Collection::Costs,
            "",
            json!({
                "paysFor": ["@Suite"], "kind": "subscription", "recurrence": "yearly",
                "amount": "1000 CHF", "from": "2024-01-01", "to": "2025-12-31",
            }),
        );
        accepts(&RULE, &other);
    }

    #[test]
    fn flags_the_last_of_three_prices_in_turn() {
        let draft = rises_to("1200 CHF").with(
            Collection::Costs,
            "Au début",
            json!({
                "paysFor": ["@Suite"], "kind": "subscription", "recurrence": "yearly",
                "amount": "100 CHF", "from": "2024-07-01", "to": "2025-06-30",
            }),
        );
        flags(&RULE, &draft, &FOUND);
    }

    #[test]
    fn accepts_what_began_a_year_ago_a_purchase_and_a_price_that_fell() {
        let past = |from: &str| {
            prices(
                json!({ "from": "2024-01-01", "to": "2025-10-31" }),
                json!({ "amount": "1200 CHF", "from": from }),
            )
        };
        accepts(&RULE, &past("2025-11-24"));
        flags(&RULE, &past("2025-11-25"), &FOUND);
        let once = json!({ "recurrence": "once", "amortisationYears": 1 });
        accepts(
            &RULE,
            &prices(once.clone(), with(once, json!({ "amount": "1200 CHF" }))),
        );
        accepts(&RULE, &rises_to("800 CHF"));
    }

    #[test]
    fn accepts_prices_that_nobody_knows_or_that_were_nothing() {
        accepts(
            &RULE,
            &prices(json!({}), json!({ "amount": { "notKnown": true } })),
        );
        accepts(
            &RULE,
            &prices(json!({ "amount": "0 CHF" }), json!({ "amount": "90 CHF" })),
        );
        let nothing = json!({ "paysFor": [] });
        accepts(
            &RULE,
            &prices(
                nothing.clone(),
                with(nothing, json!({ "amount": "1200 CHF" })),
            ),
        );
    }

    #[test]
    fn flags_a_price_from_its_first_day_as_one_that_is_paid() {
        let draft = prices(
            json!({ "to": "2026-11-23" }),
            json!({ "amount": "1200 CHF", "from": "2026-11-24" }),
        );
        let finding = flags(&RULE, &draft, &FOUND);
        let past = ("state", Fact::Case("past"));
        assert!(finding.facts.contains(&past), "{:?}", finding.facts);
    }
}
