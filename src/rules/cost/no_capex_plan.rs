//! Devices are old, and nothing is set aside to replace them.
//!
//! ## What it checks
//! Once costs are being noted: for devices, servers and network equipment in use
//! of which the oldest has served longer than such devices usually do, there is a
//! purchase planned within 12 months, a yearly amount for hardware, or a lease.
//! One finding lists them all.
//!
//! ## Why it matters
//! What is replaced in a hurry costs more, and stops work meanwhile.
//!
//! ## What to do
//! Spread the replacements over 3 to 5 years, after asking what can still serve.
//!
//! ## Known false alarms
//! Keeping a device longer is good where it is in a good state and still receives
//! updates: look first. The oldest may be one of many.
//!
//! ## References
//! ITIL, asset management; charter, *Sobriété*.

use chrono::Months;
use serde_json::json;

use crate::audit::{
    Ask, Cause, Cure, Finding, Group, Reference, Rule, Severity, Theme, Threshold, Unit, View, cure,
};
use crate::model::{
    Answer, Collection, Cost, CostKind, CostNature, Date, Effort, Model, Recurrence,
};

use super::lifetimes::lifetime;
/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "cost-no-capex-plan",
    theme: Theme::Costs,
    severity: Severity::Low,
    cause: Cause::Devices,
    effort: Effort::Day,
    cure: Cure::By(plan_a_purchase),
    thresholds: &[Threshold {
        name: "months",
        unit: Unit::Months,
        default: 12,
    }],
    references: &[
        Reference::Itil("asset-management"),
        Reference::Charter("sobriety"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    if !view.is_started(Collection::Costs) {
        return Vec::new();
    }
    let mut group = Group::default();
    let services = view.only(&RULE, 0, &view.model.services, |service| {
        !service.oldest_bought_on.is_not_asked() && service.is_used()
    });
    for service in services {
        let Some(years) = lifetime(service) else {
            continue;
        };
        let is_planned = || {
            let mut lines = view.costs_of(service.id);
            lines.any(|line| replaces(view, line))
        };
        match &service.oldest_bought_on {
            Answer::Known(bought) if *bought < view.months_ago(12 * years) && !is_planned() => {
                group.add(service.id, RULE.severity);
            }
            Answer::NotKnown | Answer::Foreign(_) if !is_planned() => {
                let ask = Ask::Field(service.id, "oldestBoughtOn");
                group.add_not_known(service.id, RULE.severity, [ask]);
            }
            _ => {}
        }
    }
    let listed = ("devices", "count", "evidence-old-devices");
    group.finding(view, &RULE, listed).into_iter().collect()
}

/// Whether a cost line pays for replacing devices: again and again, or by a
/// purchase to come.
fn replaces(view: &View<'_>, line: &Cost) -> bool {
    let is_hardware = line.kind.is(&CostKind::Hardware) || line.nature.is(&CostNature::Investment);
    let is_lease = line.kind.is(&CostKind::Leasing);
    let is_repeated = line
        .recurrence
        .is_known_and(|recurrence| *recurrence != Recurrence::Once);
    let months = Months::new(view.threshold(&RULE, "months"));
    let horizon = view.today.checked_add_months(months).unwrap_or(Date::MAX);
    let is_planned = line
        .from
        .is_known_and(|&first| first >= view.today && first <= horizon);
    (is_lease && view.is_current(line))
        || (is_hardware && (is_planned || (is_repeated && view.is_current(line))))
}

fn plan_a_purchase(model: &mut Model, finding: &Finding, today: Date) {
    for service in finding.subjects.iter().skip(1) {
        let fields = json!({
            "paysFor": [service.to_string()], "nature": "capex", "kind": "hardware",
            "recurrence": "once", "from": today.to_string(),
        });
        cure::add(model, Collection::Costs, fields);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty};
    use crate::model::Collection;

    fn devices(kind: &str, bought: Value, mut line: Value) -> Draft {
        line["paysFor"] = json!(["@Appareils"]);
        Draft::default()
            .service(
                "Appareils",
                json!({ "kind": kind, "oldestBoughtOn": bought }),
            )
            .with(Collection::Costs, "Ligne", line)
    }

    fn old(line: Value) -> Draft {
        devices("server", json!("2018-01-01"), line)
    }

    #[test]
    fn flags_what_is_older_than_such_devices_usually_get() {
        for (kind, last_day) in [
            ("device-fleet", "2020-11-23"),
            ("server", "2021-11-23"),
            ("network", "2021-11-23"),
        ] {
            let draft = devices(kind, json!(last_day), json!({}));
            flags(&RULE, &draft, &["", "Appareils"]);
        }
        accepts(
            &RULE,
            &devices("device-fleet", json!("2020-11-24"), json!({})),
        );
        accepts(&RULE, &devices("server", json!("2021-11-24"), json!({})));
        accepts(&RULE, &devices("app", json!("2001-01-01"), json!({})));
    }

    #[test]
    fn flags_a_past_purchase_and_one_too_far_ahead() {
        let bought =
            |from: &str| old(json!({ "kind": "hardware", "recurrence": "once", "from": from }));
        flags(&RULE, &bought("2026-11-23"), &["", "Appareils"]);
        accepts(&RULE, &bought("2026-11-24"));
        accepts(&RULE, &bought("2027-11-24"));
        flags(&RULE, &bought("2027-11-25"), &["", "Appareils"]);
    }

    #[test]
    fn flags_an_age_that_nobody_knows_as_to_check() {
        let draft = devices("server", json!({ "notKnown": true }), json!({}));
        let finding = flags(&RULE, &draft, &["", "Appareils"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        let ask = Ask::Field(draft.id("Appareils"), "oldestBoughtOn");
        assert_eq!(finding.asks, [ask]);
        let planned = json!({ "kind": "leasing" });
        accepts(
            &RULE,
            &devices("server", json!({ "notKnown": true }), planned),
        );
    }

    #[test]
    fn flags_old_devices_before_those_whose_age_nobody_knows() {
        let draft = old(json!({})).service(
            "Réseau",
            json!({ "kind": "network", "oldestBoughtOn": { "notKnown": true } }),
        );
        let finding = flags(&RULE, &draft, &["", "Appareils", "Réseau"]);
        assert_eq!(finding.certainty, Certainty::Certain);
        assert_eq!(finding.asks.len(), 1);
    }

    #[test]
    fn accepts_a_yearly_amount_or_a_lease() {
        accepts(
            &RULE,
            &old(json!({ "kind": "leasing", "recurrence": "monthly" })),
        );
        accepts(
            &RULE,
            &old(json!({ "kind": "hardware", "recurrence": "yearly" })),
        );
        accepts(
            &RULE,
            &old(json!({ "nature": "capex", "recurrence": "yearly" })),
        );
        for line in [
            json!({ "kind": "leasing", "to": "2026-11-23" }),
            json!({ "kind": "hardware", "recurrence": "yearly", "to": "2026-11-23" }),
            json!({ "kind": "maintenance", "recurrence": "yearly" }),
            json!({ "kind": "maintenance", "from": "2027-01-01" }),
        ] {
            flags(&RULE, &old(line), &["", "Appareils"]);
        }
    }

    #[test]
    fn accepts_an_age_not_asked_about_what_is_not_used_and_costs_not_begun() {
        accepts(&RULE, &devices("server", Value::Null, json!({})));
        let fields = json!({
            "kind": "server", "oldestBoughtOn": "2018-01-01", "status": "dormant",
        });
        let dormant =
            Draft::default()
                .service("Serveur", fields)
                .with(Collection::Costs, "", json!({}));
        accepts(&RULE, &dormant);
        let no_costs = json!({ "kind": "server", "oldestBoughtOn": "2018-01-01" });
        accepts(&RULE, &Draft::default().service("Serveur", no_costs));
    }
}
