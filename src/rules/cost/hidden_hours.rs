//! The time spent on a tool costs more than the tool.
//!
//! ## What it checks
//! Where time of one's own people is noted for a tool in use, and comes to 24
//! hours a year or more, it costs no more than what is paid for the tool. Time
//! is worth what its line says, or else the organisation's own hourly rate; with
//! neither of them there is no comparison. One finding a tool, and one for those
//! for which an answer is missing.
//!
//! ## Why it matters
//! A free tool that takes two hours a week is not free.
//!
//! ## What to do
//! Measure for two weeks, then simplify or change.
//!
//! ## Known false alarms
//! Time that is the work itself, such as writing letters, is not the tool's.
//! Hours of volunteers have no price, unless one was given to them.
//!
//! ## References
//! ITIL, financial management; charter, *Sobriété*.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Group, Reference, Rule, Severity, Theme, Threshold, Unit,
    View, rhythm,
};
use crate::model::{Cost, CostKind, CostUnit, Effort, Id, Money, Service};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "cost-hidden-hours",
    theme: Theme::Costs,
    severity: Severity::Medium,
    cause: Cause::Money,
    effort: Effort::Week,
    cure: Cure::Judgement,
    thresholds: &[Threshold {
        name: "hours",
        unit: Unit::Hours,
        default: 24,
    }],
    references: &[
        Reference::Itil("financial-management"),
        Reference::Charter("sobriety"),
    ],
    check,
};

/// What is to be said of a service.
#[derive(Clone)]
enum Said {
    Found(Finding),
    NotKnown(Id, Vec<Ask>),
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut to_check = Group::default();
    let said = view.each(&RULE, 1, &view.model.services, |service| {
        service.is_used().then(|| judge(view, service)).flatten()
    });
    for said in said {
        match said {
            Said::Found(finding) => findings.push(finding),
            Said::NotKnown(service, asks) => {
                to_check.add_not_known(service, RULE.severity, asks);
            }
        }
    }
    let listed = ("service", "count", "evidence-services");
    findings.extend(to_check.finding(view, &RULE, listed));
    findings
}

fn judge(view: &View<'_>, service: &Service) -> Option<Said> {
    let mut lines = view.costs_of(service.id);
    if !lines.any(|line| is_to_be_valued(view, line)) {
        return None;
    }
    let enough = Decimal::from(view.threshold(&RULE, "hours"));
    let hours = hours_of(view, service);
    if hours.is_some_and(|hours| hours < enough) {
        return None;
    }
    let asks = asks_of(view, service);
    if asks.is_empty() {
        look_at(view, service, hours?).map(Said::Found)
    } else {
        Some(Said::NotKnown(service.id, asks))
    }
}

/// The answers that nobody has and without which there is no comparison.
fn asks_of(view: &View<'_>, service: &Service) -> Vec<Ask> {
    let organisation = &view.model.organisation;
    let mut asks = Vec::new();
    let lines = view.costs_of(service.id);
    for line in lines.filter(|line| view.is_current(line)) {
        let is_valued = is_to_be_valued(view, line);
        if is_valued && line.quantity.is_not_known() {
            asks.push(Ask::Field(line.id, "quantity"));
        }
        if !line.is_time() && line.amount.is_not_known() {
            asks.push(Ask::Field(line.id, "amount"));
        }
        if is_valued && has_no_price(line) && organisation.hourly_rate.is_not_known() {
            asks.push(Ask::Field(organisation.id, "hourlyRate"));
        }
    }
    asks
}

/// Whether a line is time spent today that has a price, or would have one if the
/// organisation's rate were known. A rate that was not asked is never imposed.
fn is_to_be_valued(view: &View<'_>, line: &Cost) -> bool {
    let has_price = line.amount.known().is_some();
    let has_rate = has_no_price(line) && !view.model.organisation.hourly_rate.is_not_asked();
    let counts_hours = !line.unit.is_known_and(|unit| *unit != CostUnit::Hour);
    line.is_time() && view.is_current(line) && counts_hours && (has_price || has_rate)
}

fn look_at(view: &View<'_>, service: &Service, hours: Decimal) -> Option<Finding> {
    let id = service.id;
    let spent = view.yearly_sum(id, |line| {
        let time = is_to_be_valued(view, line).then(|| yearly_time(view, line));
        time.flatten()
    })?;
    let paid = view.yearly_sum(id, |line| {
        (!line.is_time()).then(|| view.yearly_cost(line)).flatten()
    });
    let case = match paid {
        Some(paid) if paid.currency == spent.currency && spent.amount > paid.amount => "paid",
        None if service.is_free() => "free",
        _ => return None,
    };
    let mut finding = RULE
        .finding([id])
        .fact("state", Fact::Case(case))
        .fact("service", Fact::Record(id))
        .fact("count", Fact::Count(1))
        .fact("hours", Fact::Hours(hours.round().to_u32()?))
        .fact("spent", Fact::Money(spent))
        .fact("paid", paid.map_or(Fact::Words(String::new()), Fact::Money))
        .evidence("evidence-hours-a-year", Fact::Number(hours.normalize()))
        .evidence("evidence-time-a-year", Fact::Money(spent));
    if let Some(paid) = paid {
        finding = finding.evidence("evidence-yearly-cost", Fact::Money(paid));
    }
    if let Some(&rate) = view.model.organisation.hourly_rate.known()
        && view.costs_of(id).any(has_no_price)
    {
        finding = finding.evidence("evidence-hourly-rate", Fact::Money(rate));
    }
    Some(finding)
}

/// How many hours in a year are noted for a tool and are to be valued; nothing
/// while a number is missing.
fn hours_of(view: &View<'_>, service: &Service) -> Option<Decimal> {
    let mut hours = Decimal::ZERO;
    let lines = view.costs_of(service.id);
    for line in lines.filter(|line| is_to_be_valued(view, line)) {
        let (times, years) = rhythm(line)?;
        let shares = u32::try_from(line.pays_for.each().len()).ok()?;
        let more = Decimal::from(*line.quantity.known()?)
            .checked_mul(Decimal::from(times))?
            .checked_div(Decimal::from(years))?
            .checked_div(Decimal::from(shares))?;
        hours = hours.checked_add(more)?;
    }
    Some(hours.round_dp(1))
}

/// What hours come to in a year: at the price of their line, or else at the
/// organisation's own rate.
fn yearly_time(view: &View<'_>, line: &Cost) -> Option<Money> {
    let &hours = line.quantity.known()?;
    if has_no_price(line) {
        let rate = view.model.organisation.hourly_rate.known();
        return view.yearly_cost_at(line, *rate?, hours);
    }
    view.yearly_cost_of_units(line, hours)
}

/// Whether hours of employees are to be valued at the organisation's own rate.
fn has_no_price(line: &Cost) -> bool {
    let volunteers = line.kind.is(&CostKind::VolunteerHours);
    line.is_time() && !volunteers && line.amount.known().is_none()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Finding};
    use crate::model::Collection;

    /// A tool that takes some hours a month.
    fn tool(licence: &str, hours: Value) -> Draft {
        Draft::default()
            .organisation(json!({ "hourlyRate": "60 CHF" }))
            .service("Agenda", json!({ "licence": licence }))
            .with(
                Collection::Costs,
                "Temps",
                json!({
                    "paysFor": ["@Agenda"], "nature": "internal-time", "unit": "hour",
                    "quantity": hours, "recurrence": "monthly",
                }),
            )
    }

    fn subscription(draft: Draft, amount: Value) -> Draft {
        draft.with(
            Collection::Costs,
            "Abonnement",
            json!({ "paysFor": ["@Agenda"], "amount": amount, "recurrence": "yearly" }),
        )
    }

    #[track_caller]
    fn says(finding: &Finding, name: &'static str, fact: Fact) {
        assert!(finding.facts.contains(&(name, fact)), "{:?}", finding.facts);
    }

    fn money(text: &str) -> Fact {
        Fact::Money(text.parse().expect("is valid"))
    }

    #[test]
    fn flags_a_free_tool_that_takes_hours() {
        let finding = flags(&RULE, &tool("free-tier", json!(2)), &["Agenda"]);
        says(&finding, "state", Fact::Case("free"));
        says(&finding, "hours", Fact::Hours(24));
        says(&finding, "spent", money("1440.00 CHF"));
        assert_eq!(finding.certainty, Certainty::Certain);
    }

    #[test]
    fn flags_time_that_costs_more_than_the_subscription() {
        let draft = subscription(tool("saas-terms", json!(2)), json!("1439 CHF"));
        let finding = flags(&RULE, &draft, &["Agenda"]);
        says(&finding, "state", Fact::Case("paid"));
        says(&finding, "paid", money("1439 CHF"));
        assert!(
            finding
                .evidence
                .iter()
                .any(|it| it.label == "evidence-hourly-rate")
        );
    }

    #[test]
    fn flags_hours_with_a_price_of_their_own() {
        let hours = json!({
            "paysFor": ["@Agenda"], "kind": "volunteer-hours", "amount": "30 CHF",
            "quantity": 30, "recurrence": "yearly",
        });
        let draft = Draft::default()
            .service("Agenda", json!({ "licence": "freeware" }))
            .with(Collection::Costs, "Temps", hours);
        let finding = flags(&RULE, &draft, &["Agenda"]);
        says(&finding, "spent", money("900 CHF"));
        assert!(
            finding
                .evidence
                .iter()
                .all(|it| it.label != "evidence-hourly-rate")
        );
    }

    #[test]
    fn flags_hours_that_several_tools_share() {
        let draft = Draft::default()
            .organisation(json!({ "hourlyRate": "60 CHF" }))
            .service("Agenda", json!({ "licence": "freeware" }))
            .service("Dépôt", json!({ "licence": "saas-terms" }))
            .with(
                Collection::Costs,
                "Temps",
                json!({
                    "paysFor": ["@Agenda", "@Dépôt"], "kind": "internal-hours",
                    "quantity": 48, "recurrence": "yearly",
                }),
            );
        says(&flags(&RULE, &draft, &["Agenda"]), "hours", Fact::Hours(24));
    }

    #[test]
    fn flags_what_nobody_knows_together() {
        let unknown = json!({ "notKnown": true });
        let draft = tool("freeware", unknown.clone());
        let finding = flags(&RULE, &draft, &["", "Agenda"]);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Temps"), "quantity")]);
        assert_eq!(finding.certainty, Certainty::ToCheck);

        let draft = subscription(tool("saas-terms", json!(2)), unknown.clone());
        let finding = flags(&RULE, &draft, &["", "Agenda"]);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Abonnement"), "amount")]);

        let more = json!({
            "paysFor": ["@Agenda"], "kind": "internal-hours", "quantity": 3,
            "recurrence": "yearly",
        });
        let draft = tool("freeware", json!(2))
            .organisation(json!({ "hourlyRate": unknown }))
            .with(Collection::Costs, "Encore", more);
        let finding = flags(&RULE, &draft, &["", "Agenda"]);
        assert_eq!(
            finding.asks,
            [Ask::Field(draft.model.organisation.id, "hourlyRate")]
        );
    }

    #[test]
    fn accepts_time_that_costs_as_much_as_the_tool_or_less() {
        accepts(
            &RULE,
            &subscription(tool("saas-terms", json!(2)), json!("1440 CHF")),
        );
    }

    #[test]
    fn accepts_few_hours_even_where_nobody_knows_the_price() {
        accepts(&RULE, &tool("freeware", json!(1)));
        let unknown = json!({ "notKnown": true });
        accepts(
            &RULE,
            &subscription(tool("saas-terms", json!(1)), unknown.clone()),
        );
        accepts(
            &RULE,
            &tool("freeware", json!(1)).organisation(json!({ "hourlyRate": unknown })),
        );
    }

    #[test]
    fn accepts_what_nobody_knows_where_no_comparison_is_wanted_or_time_is_past() {
        let unknown = json!({ "notKnown": true });
        let no_rate =
            tool("saas-terms", unknown.clone()).organisation(json!({ "hourlyRate": null }));
        accepts(&RULE, &subscription(no_rate, unknown.clone()));
        let past = json!({
            "paysFor": ["@Agenda"], "nature": "internal-time", "quantity": unknown,
            "to": "2026-11-23",
        });
        let draft = Draft::default()
            .organisation(json!({ "hourlyRate": "60 CHF" }))
            .service("Agenda", json!({ "licence": "freeware" }))
            .with(Collection::Costs, "Temps", past);
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_hours_without_a_rate_which_is_never_imposed() {
        let draft = tool("freeware", json!(2)).organisation(json!({ "hourlyRate": null }));
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_hours_of_volunteers_without_a_price() {
        let hours = json!({
            "paysFor": ["@Agenda"], "kind": "volunteer-hours", "quantity": 90,
            "recurrence": "yearly",
        });
        let draft = Draft::default()
            .organisation(json!({ "hourlyRate": "60 CHF" }))
            .service("Agenda", json!({ "licence": "freeware" }))
            .with(Collection::Costs, "Temps", hours.clone());
        accepts(&RULE, &draft);
        accepts(
            &RULE,
            &draft.organisation(json!({ "hourlyRate": { "notKnown": true } })),
        );
    }

    #[test]
    fn accepts_what_cannot_be_compared() {
        // No price was noted, another currency, another unit, an end in the past,
        // and a tool that is being replaced.
        accepts(&RULE, &tool("saas-terms", json!(2)));
        accepts(
            &RULE,
            &subscription(tool("saas-terms", json!(2)), json!("90 EUR")),
        );
        let time = |fields: Value| {
            let mut all = json!({
                "paysFor": ["@Agenda"], "nature": "internal-time", "quantity": 90,
                "recurrence": "yearly",
            });
            for (name, value) in fields.as_object().expect("is an object") {
                all[name] = value.clone();
            }
            Draft::default()
                .organisation(json!({ "hourlyRate": "60 CHF" }))
                .service("Agenda", json!({ "licence": "freeware" }))
                .with(Collection::Costs, "Temps", all)
        };
        accepts(&RULE, &time(json!({ "unit": "user" })));
        accepts(&RULE, &time(json!({ "to": "2026-11-23" })));
        let retiring = Draft::default()
            .organisation(json!({ "hourlyRate": "60 CHF" }))
            .service(
                "Agenda",
                json!({ "licence": "freeware", "status": "retiring" }),
            )
            .with(
                Collection::Costs,
                "Temps",
                json!({
                    "paysFor": ["@Agenda"], "nature": "internal-time", "quantity": 90,
                    "recurrence": "yearly",
                }),
            );
        accepts(&RULE, &retiring);
    }
}
