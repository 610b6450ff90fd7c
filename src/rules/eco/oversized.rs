//! A subscription is far larger than what is needed.
//!
//! ## What it checks
//! At least half of what is paid for is used, be it gigabytes, accounts or
//! documents. Where the unused part costs 60 a year or more in the cost's
//! currency, `cost-unused-seats` speaks, and this rule does not. One finding for
//! all such costs.
//!
//! ## Why it matters
//! One pays for and stores more than is needed.
//!
//! ## What to do
//! Choose the next smaller size at the renewal.
//!
//! ## Known false alarms
//! The smallest size on offer may be larger than the need; growth may be near.
//!
//! ## References
//! Charter, *Sobriété* and *Adapté aux moyens*; RGESN.

use rust_decimal::Decimal;
use serde_json::json;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View, cure,
};
use crate::model::{Cost, Date, Effort, Id, Model};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "eco-oversized",
    theme: Theme::Sobriety,
    severity: Severity::Info,
    cause: Cause::Surplus,
    effort: Effort::Hour,
    cure: Cure::By(reduce),
    thresholds: &[
        Threshold {
            name: "share",
            unit: Unit::Percent,
            default: 50,
        },
        Threshold {
            name: "amount",
            unit: Unit::Money,
            default: 60,
        },
    ],
    references: &[
        Reference::Charter("sobriety"),
        Reference::Charter("means"),
        Reference::Rgesn,
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut oversized, mut not_known) = (Vec::new(), Vec::new());
    let concerned = view.each(&RULE, 0, &view.model.costs, |cost| {
        let is_over = cost.to.is_known_and(|&last| last < view.today);
        if is_over || !cost.quantity.is_known_and(|&paid| paid > 1) {
            return None;
        }
        let is_not_known = cost.used_quantity.is_not_known();
        (is_not_known || is_oversized(view, cost)).then_some((cost.id, is_not_known))
    });
    for (cost, is_not_known) in concerned {
        let costs = if is_not_known {
            &mut not_known
        } else {
            &mut oversized
        };
        costs.push(cost);
    }
    if !oversized.is_empty() {
        vec![told(view, "known", &oversized)]
    } else if !not_known.is_empty() {
        let asks = not_known
            .iter()
            .map(|&cost| Ask::Field(cost, "usedQuantity"));
        vec![told(view, "not-known", &not_known).not_known(asks)]
    } else {
        Vec::new()
    }
}

/// Whether so little is used that a smaller size would do, and it costs too
/// little for the rule on unused pieces.
fn is_oversized(view: &View<'_>, cost: &Cost) -> bool {
    let (Some(&paid), Some(&used)) = (cost.quantity.known(), cost.used_quantity.known()) else {
        return false;
    };
    let share = u64::from(view.threshold(&RULE, "share"));
    if u64::from(used) * 100 >= u64::from(paid) * share {
        return false;
    }
    let limit = Decimal::from(view.threshold(&RULE, "amount"));
    let wasted = view.yearly_cost_of_units(cost, paid.saturating_sub(used));
    wasted.is_none_or(|wasted| wasted.amount < limit)
}

fn told(view: &View<'_>, state: &'static str, ids: &[Id]) -> Finding {
    let costs = ids.iter().filter_map(|&id| view.model.costs.get(id));
    let paid_for = costs.flat_map(|cost| cost.pays_for.each());
    RULE.finding([view.model.organisation.id])
        .with(ids.iter().copied())
        .with(paid_for.map(|subject| subject.id))
        .fact("state", Fact::Case(state))
        .records("cost", "count", "evidence-subscriptions", ids)
}

/// What is paid for is what is used.
fn reduce(model: &mut Model, finding: &Finding, _: Date) {
    for &id in &finding.subjects {
        let Some(cost) = model.costs.get(id) else {
            continue;
        };
        let needed = cost.used_quantity.known().or(cost.quantity.known());
        if let Some(&needed) = needed {
            let needed = needed.max(1);
            let fields = json!({ "quantity": needed, "usedQuantity": needed });
            cure::change(model, id, fields);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn space(paid: u32, used: Value) -> Draft {
        Draft::default().service("Nuage", json!({})).with(
            Collection::Costs,
            "Espace",
            json!({ "paysFor": ["@Nuage"], "unit": "gb", "quantity": paid, "usedQuantity": used }),
        )
    }

    fn priced(amount: &str) -> Draft {
        Draft::default().with(
            Collection::Costs,
            "Espace",
            json!({ "amount": amount, "recurrence": "yearly", "quantity": 100, "usedQuantity": 40 }),
        )
    }

    #[test]
    fn flags_a_space_of_which_less_than_half_serves() {
        let finding = flags(&RULE, &space(200, json!(99)), &["", "Espace", "Nuage"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Info, Certainty::Certain)
        );
        accepts(&RULE, &space(200, json!(100)));
    }

    #[test]
    fn flags_the_smallest_number_that_can_be_reduced_when_nothing_is_used() {
        flags(&RULE, &space(2, json!(0)), &["", "Espace", "Nuage"]);
        accepts(&RULE, &space(1, json!(0)));
    }

    #[test]
    fn flags_all_that_is_too_large_together() {
        let draft = space(200, json!(9)).with(
            Collection::Costs,
            "Envois",
            json!({ "quantity": 500, "usedQuantity": 20, "to": "2026-11-24" }),
        );
        flags(&RULE, &draft, &["", "Espace", "Envois", "Nuage"]);
    }

    #[test]
    fn flags_what_costs_little_and_leaves_the_rest_to_the_rule_on_unused_pieces() {
        flags(&RULE, &priced("0.99 CHF"), &["", "Espace"]);
        accepts(&RULE, &priced("1 CHF"));
    }

    #[test]
    fn flags_to_check_when_nobody_knows_what_is_used() {
        let draft = space(200, json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "Espace", "Nuage"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Info, Certainty::ToCheck)
        );
        assert_eq!(
            finding.asks,
            [Ask::Field(draft.id("Espace"), "usedQuantity")]
        );
        accepts(&RULE, &space(1, json!({ "notKnown": true })));
    }

    #[test]
    fn accepts_what_is_over_and_a_question_that_was_not_put() {
        accepts(&RULE, &space(200, Value::Null));
        let draft = Draft::default().with(
            Collection::Costs,
            "Espace",
            json!({ "quantity": 200, "usedQuantity": 1, "to": "2026-11-23" }),
        );
        accepts(&RULE, &draft);
    }
}
