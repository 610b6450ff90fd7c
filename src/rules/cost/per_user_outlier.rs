//! One tool costs far more a person than its neighbours.
//!
//! ## What it checks
//! Among at least four tools in use with the same function, of which the yearly
//! cost and the number of users are known, no tool costs a person far more than
//! the others: twice the median or more, more than three times the median
//! deviation above it, and 60 a year or more in all. One finding a tool.
//!
//! ## Why it matters
//! A gap deserves a question; it is no proof that the price is wrong.
//!
//! ## What to do
//! Ask why, and compare what is really used.
//!
//! ## Known false alarms
//! Tools under one heading may do quite different work. Tools whose users nobody
//! counted are left out, and functions are never mixed.
//!
//! ## References
//! ITIL, financial management; charter, *Sobriété*.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::audit::{
    Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{Effort, Id, Money, OTHER_PREFIX, Service};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "cost-per-user-outlier",
    theme: Theme::Costs,
    severity: Severity::Low,
    cause: Cause::Money,
    effort: Effort::Hour,
    cure: Cure::Judgement,
    thresholds: &[
        Threshold {
            name: "tools",
            unit: Unit::Count,
            default: 4,
        },
        Threshold {
            name: "of-median",
            unit: Unit::Percent,
            default: 200,
        },
        Threshold {
            name: "deviations",
            unit: Unit::Count,
            default: 3,
        },
        Threshold {
            name: "amount",
            unit: Unit::Money,
            default: 60,
        },
    ],
    references: &[
        Reference::Itil("financial-management"),
        Reference::Charter("sobriety"),
    ],
    check,
};

/// What a tool costs a person in a year.
#[derive(Clone, Copy)]
struct PerUser {
    service: Id,
    users: u32,
    cost: Money,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut by_function: BTreeMap<&str, Vec<PerUser>> = BTreeMap::new();
    for service in view.model.services.iter().filter(|it| it.is_used()) {
        let Some(per_user) = per_user(view, service) else {
            continue;
        };
        for function in service.functions.each().map(|function| function.code()) {
            if !function.starts_with(OTHER_PREFIX) {
                by_function.entry(function).or_default().push(per_user);
            }
        }
    }
    let mut found: BTreeMap<Id, Finding> = BTreeMap::new();
    for (function, tools) in by_function {
        for (tool, median) in far_above(view, &tools) {
            let report = || report(function, tool, median, tools.len());
            found.entry(tool.service).or_insert_with(report);
        }
    }
    found.into_values().collect()
}

fn per_user(view: &View<'_>, service: &Service) -> Option<PerUser> {
    let &users = service.user_count.known()?;
    let paid = view.yearly_sum(service.id, |line| {
        (!line.is_time()).then(|| view.yearly_cost(line)).flatten()
    })?;
    // Where nobody uses it, there is no price a person.
    let amount = paid.amount.checked_div(Decimal::from(users))?.round_dp(2);
    Some(PerUser {
        service: service.id,
        users,
        cost: Money { amount, ..paid },
    })
}

/// The tools that cost far more a person than their neighbours, and the median.
fn far_above(view: &View<'_>, tools: &[PerUser]) -> Vec<(PerUser, Decimal)> {
    let currency = tools.first().map(|tool| tool.cost.currency);
    let in_one_currency = tools
        .iter()
        .all(|tool| Some(tool.cost.currency) == currency);
    let limit = |name| Decimal::from(view.threshold(&RULE, name));
    if Decimal::from(tools.len()) < limit("tools") || !in_one_currency {
        return Vec::new();
    }
    let costs: Vec<Decimal> = tools.iter().map(|tool| tool.cost.amount).collect();
    let median_cost = median(costs.clone());
    let deviation = median(costs.iter().map(|it| (it - median_cost).abs()).collect());
    let is_far = |tool: &&PerUser| {
        let gap = tool.cost.amount - median_cost;
        gap > deviation * limit("deviations")
            && tool.cost.amount * Decimal::ONE_HUNDRED >= median_cost * limit("of-median")
            && gap * Decimal::from(tool.users) >= limit("amount")
    };
    let far = tools.iter().filter(is_far);
    far.map(|tool| (*tool, median_cost)).collect()
}

fn median(mut values: Vec<Decimal>) -> Decimal {
    values.sort_unstable();
    let middle = values.len() / 2;
    if values.len().is_multiple_of(2) {
        (values[middle - 1] + values[middle]) / Decimal::TWO
    } else {
        values[middle]
    }
}

fn report(function: &str, tool: PerUser, median: Decimal, count: usize) -> Finding {
    let median = Money {
        amount: median.round_dp(2),
        ..tool.cost
    };
    let function = Fact::Code(format!("catalogue-service-function-{function}").into());
    RULE.finding([tool.service])
        .certainty(Certainty::Likely)
        .fact("service", Fact::Record(tool.service))
        .fact("cost", Fact::Money(tool.cost))
        .fact("median", Fact::Money(median))
        .fact("function", function.clone())
        .fact("count", Fact::Count(count as u64))
        .evidence("evidence-cost-a-person", Fact::Money(tool.cost))
        .evidence("evidence-median-a-person", Fact::Money(median))
        .evidence("evidence-user-count", Fact::Count(tool.users.into()))
        .evidence("evidence-functions", function)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Certainty, Fact, Severity};
    use crate::model::Collection;

    /// Tools of one function, each with its yearly cost and number of users.
    fn tools(tools: &[(&str, Value)]) -> Draft {
        let mut draft = Draft::default();
        for (index, (cost, users)) in tools.iter().enumerate() {
            let name = format!("Outil {index}");
            let fields = json!({ "functions": ["signature", "archiving"], "userCount": users });
            draft = draft.service(&name, fields).with(
                Collection::Costs,
                "",
                json!({ "paysFor": [format!("@{name}")], "amount": cost, "recurrence": "yearly" }),
            );
        }
        draft
    }

    /// Three tools at 90, 100 and 110 a person, and one more.
    fn and(cost: &str, users: u32) -> Draft {
        tools(&[
            ("90 CHF", json!(1)),
            ("200 CHF", json!(2)),
            ("110 CHF", json!(1)),
            (cost, json!(users)),
        ])
    }

    #[test]
    fn flags_a_tool_far_above_its_neighbours_once() {
        let finding = flags(&RULE, &and("420 CHF", 2), &["Outil 3"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Likely)
        );
        let median = Fact::Money("105 CHF".parse().expect("is valid"));
        assert!(
            finding.facts.contains(&("median", median)),
            "{:?}",
            finding.facts
        );
    }

    #[test]
    fn flags_from_twice_the_median_only() {
        // The median of four is 105.
        flags(&RULE, &and("210 CHF", 1), &["Outil 3"]);
        accepts(&RULE, &and("209 CHF", 1));
    }

    #[test]
    fn flags_one_among_five_that_are_odd_in_number() {
        let draft = tools(&[
            ("100 CHF", json!(1)),
            ("100 CHF", json!(1)),
            ("100 CHF", json!(1)),
            ("90 CHF", json!(1)),
            ("200 CHF", json!(1)),
        ]);
        flags(&RULE, &draft, &["Outil 4"]);
    }

    #[test]
    fn accepts_a_tool_among_prices_that_differ_widely() {
        // Median 150, median deviation 50: three of them end at 300.
        let spread = |last: &str| {
            tools(&[
                ("100 CHF", json!(1)),
                ("100 CHF", json!(1)),
                ("200 CHF", json!(1)),
                (last, json!(1)),
            ])
        };
        accepts(&RULE, &spread("300 CHF"));
        flags(&RULE, &spread("301 CHF"), &["Outil 3"]);
    }

    #[test]
    fn accepts_a_trifle() {
        let cheap = |last: &str, users: u32| {
            tools(&[
                ("10 CHF", json!(1)),
                ("10 CHF", json!(1)),
                ("10 CHF", json!(1)),
                (last, json!(users)),
            ])
        };
        accepts(&RULE, &cheap("69 CHF", 1));
        flags(&RULE, &cheap("70 CHF", 1), &["Outil 3"]);
        flags(&RULE, &cheap("80 CHF", 2), &["Outil 3"]);
    }

    #[test]
    fn accepts_three_tools_and_users_that_nobody_counted() {
        let few = [
            ("90 CHF", json!(1)),
            ("100 CHF", json!(1)),
            ("900 CHF", json!(1)),
        ];
        accepts(&RULE, &tools(&few));
        for users in [json!({ "notKnown": true }), Value::Null, json!(0)] {
            let mut few = few.to_vec();
            few.push(("100 CHF", users));
            accepts(&RULE, &tools(&few));
        }
    }

    #[test]
    fn accepts_other_functions_another_currency_and_tools_no_longer_used() {
        let mut other = tools(&[
            ("90 CHF", json!(1)),
            ("100 CHF", json!(1)),
            ("100 CHF", json!(1)),
        ]);
        let line = json!({ "paysFor": ["@Autre"], "amount": "900 CHF", "recurrence": "yearly" });
        let base = other.clone();
        for fields in [
            json!({ "functions": ["payroll"], "userCount": 1 }),
            json!({ "functions": ["signature"], "userCount": 1, "status": "dormant" }),
        ] {
            other = base.clone().service("Autre", fields);
            accepts(&RULE, &other.with(Collection::Costs, "", line.clone()));
        }
        accepts(&RULE, &and("900 EUR", 1));
        let mut own_words = Draft::default();
        for (index, cost) in ["90 CHF", "100 CHF", "100 CHF", "900 CHF"]
            .iter()
            .enumerate()
        {
            let name = format!("Outil {index}");
            let fields = json!({ "functions": ["other:four à pain"], "userCount": 1 });
            let line = json!({
                "paysFor": [format!("@{name}")], "amount": cost, "recurrence": "yearly",
            });
            own_words = own_words
                .service(&name, fields)
                .with(Collection::Costs, "", line);
        }
        accepts(&RULE, &own_words);
    }

    #[test]
    fn accepts_time_which_is_no_price() {
        let draft = and("100 CHF", 1).with(
            Collection::Costs,
            "",
            json!({
                "paysFor": ["@Outil 3"], "amount": "900 CHF", "recurrence": "yearly",
                "nature": "internal-time",
            }),
        );
        accepts(&RULE, &draft);
    }
}
