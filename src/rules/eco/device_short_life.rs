//! Devices are replaced earlier than they need be.
//!
//! ## What it checks
//! Devices that are bought are meant to be kept at least as long as such devices
//! last (a laptop five years, a desktop computer six, a phone three): over how
//! many years a purchase is spread, or every how many years it comes back, is
//! compared with a dated list. One finding for each fleet. Rented devices are
//! left out: how long they last is not the client's choice alone.
//!
//! ## Why it matters
//! Making a device weighs far more than using it in Switzerland.
//!
//! ## What to do
//! Repair first, and keep it until it can no longer be kept safe.
//!
//! ## Known false alarms
//! Accounts may spread a purchase over fewer years than the device is kept:
//! hence *likely* only, and never when a device of the fleet already is older
//! than that. The maker may stop correcting a device earlier. Tablets and
//! screens cannot be told from the rest of a fleet.
//!
//! ## References
//! RGESN; charter, *Sobriété*.

use std::collections::BTreeMap;

use chrono::Months;
use serde_json::json;

use super::lifetimes::{Lifetime, lifetime, valid_as_of};
use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View, cure,
};
use crate::model::{Answer, Cost, CostKind, Date, Effort, Id, Model, Recurrence, Service};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "eco-device-short-life",
    theme: Theme::Sobriety,
    severity: Severity::Low,
    cause: Cause::Devices,
    effort: Effort::Hour,
    cure: Cure::By(keep_longer),
    thresholds: &[],
    references: &[Reference::Rgesn, Reference::Charter("sobriety")],
    check,
};

/// A purchase that is meant to last less than it could.
struct Early {
    lifetime: Lifetime,
    planned: u32,
    costs: Vec<Id>,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut early: BTreeMap<Id, Early> = BTreeMap::new();
    let mut not_known: Vec<Id> = Vec::new();
    for cost in &view.model.costs {
        if !cost.kind.is(&CostKind::Hardware) || cost.to.is_known_and(|&last| last < view.today) {
            continue;
        }
        for subject in cost.pays_for.each() {
            let Some(service) = view.model.services.get(subject.id) else {
                continue;
            };
            let Some(lifetime) = lifetime(service) else {
                continue;
            };
            match planned_years(cost) {
                Answer::Known(planned) if is_early(view, service, cost, planned, lifetime) => {
                    let found = early.entry(service.id).or_insert_with(|| Early {
                        lifetime,
                        planned,
                        costs: Vec::new(),
                    });
                    found.planned = found.planned.min(planned);
                    found.costs.push(cost.id);
                }
                Answer::NotKnown => not_known.push(cost.id),
                _ => {}
            }
        }
    }
    not_known.dedup();
    let mut findings: Vec<Finding> = early
        .into_iter()
        .map(|(service, found)| too_early(service, &found))
        .collect();
    if !not_known.is_empty() {
        let asks = not_known
            .iter()
            .map(|&id| Ask::Field(id, "amortisationYears"));
        findings.push(
            RULE.finding([view.model.organisation.id])
                .with(not_known.iter().copied())
                .not_known(asks)
                .fact("state", Fact::Case("not-known"))
                .records("purchase", "count", "evidence-purchases", &not_known),
        );
    }
    findings
}

/// After how many years a purchase is meant to be made again.
fn planned_years(cost: &Cost) -> Answer<u32> {
    match cost.recurrence.known() {
        Some(Recurrence::Once) => match &cost.amortisation_years {
            Answer::Known(years) if *years > 0 => Answer::Known(*years),
            Answer::NotKnown | Answer::Foreign(_) => Answer::NotKnown,
            Answer::Known(_) | Answer::NotAsked => Answer::NotAsked,
        },
        Some(Recurrence::TwoYearly) => Answer::Known(2),
        Some(Recurrence::ThreeYearly) => Answer::Known(3),
        Some(Recurrence::FiveYearly) => Answer::Known(5),
        _ => Answer::NotAsked,
    }
}

fn is_early(
    view: &View<'_>,
    service: &Service,
    cost: &Cost,
    planned: u32,
    lifetime: Lifetime,
) -> bool {
    let aimed_at = |bought: Date| bought.checked_add_months(Months::new(lifetime.years * 12));
    let oldest = service.oldest_bought_on.known();
    let is_kept = oldest
        .and_then(|&bought| aimed_at(bought))
        .is_some_and(|aimed| aimed <= view.today);
    let bought = cost.from.known().or(oldest);
    let aimed = bought.and_then(|&bought| aimed_at(bought));
    let unsafe_before =
        aimed.is_some_and(|aimed| service.end_of_support.is_known_and(|&end| end < aimed));
    planned < lifetime.years && !is_kept && !unsafe_before
}

fn too_early(service: Id, found: &Early) -> Finding {
    let Lifetime { device, years } = found.lifetime;
    let (planned, years) = (u64::from(found.planned), u64::from(years));
    RULE.finding([service])
        .with(found.costs.iter().copied())
        .certainty(Certainty::Likely)
        .fact("state", Fact::Case("early"))
        .fact("service", Fact::Record(service))
        .fact("device", Fact::Case(device))
        .fact("planned", Fact::Count(planned))
        .fact("years", Fact::Count(years))
        .evidence("evidence-planned-years", Fact::Count(planned))
        .evidence("evidence-possible-years", Fact::Count(years))
        .evidence(
            "evidence-purchases",
            Fact::Records(found.costs.clone().into()),
        )
        .evidence("evidence-lifetimes-date", Fact::Date(valid_as_of()))
}

/// The devices are kept as long as such devices last.
fn keep_longer(model: &mut Model, finding: &Finding, _: Date) {
    let costs = finding
        .subjects
        .iter()
        .filter_map(|&id| model.costs.get(id));
    let longer: Vec<(Id, u32)> = costs
        .filter_map(|cost| {
            let services = cost
                .pays_for
                .each()
                .filter_map(|it| model.services.get(it.id));
            let years = services.filter_map(|it| lifetime(it)).map(|it| it.years);
            Some((cost.id, years.max()?))
        })
        .collect();
    for (cost, years) in longer {
        let fields = json!({ "recurrence": "once", "amortisationYears": years });
        cure::change(model, cost, fields);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, findings, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};
    use crate::model::Collection;

    fn bought(fleet: Value, purchase: Value) -> Draft {
        let mut service = json!({ "kind": "device-fleet", "mobileDevices": 8 });
        let mut cost =
            json!({ "kind": "hardware", "recurrence": "once", "paysFor": ["@Portables"] });
        for (fields, more) in [(&mut service, fleet), (&mut cost, purchase)] {
            let fields = fields.as_object_mut().expect("is one");
            fields.extend(more.as_object().expect("is one").clone());
        }
        Draft::default()
            .service("Portables", service)
            .with(Collection::Costs, "Achat", cost)
    }

    #[test]
    fn flags_laptops_meant_for_four_years_as_likely() {
        let draft = bought(json!({}), json!({ "amortisationYears": 4 }));
        let finding = flags(&RULE, &draft, &["Portables", "Achat"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Likely)
        );
        assert!(finding.facts.contains(&("planned", Fact::Count(4))));
        assert!(finding.facts.contains(&("years", Fact::Count(5))));
    }

    #[test]
    fn accepts_laptops_meant_for_five_years() {
        let draft = bought(json!({}), json!({ "amortisationYears": 5 }));
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_desktop_computers_that_are_bought_again_every_five_years() {
        let draft = bought(
            json!({ "mobileDevices": 0 }),
            json!({ "recurrence": "five-yearly" }),
        );
        flags(&RULE, &draft, &["Portables", "Achat"]);
        accepts(
            &RULE,
            &bought(json!({}), json!({ "recurrence": "five-yearly" })),
        );
    }

    #[test]
    fn flags_phones_bought_again_every_two_years_but_not_every_three() {
        let phones = json!({ "functions": ["telephony"] });
        let draft = bought(phones.clone(), json!({ "recurrence": "two-yearly" }));
        let finding = flags(&RULE, &draft, &["Portables", "Achat"]);
        assert!(finding.facts.contains(&("planned", Fact::Count(2))));
        accepts(
            &RULE,
            &bought(phones, json!({ "recurrence": "three-yearly" })),
        );
    }

    #[test]
    fn flags_one_fleet_once_with_its_shortest_plan() {
        for (first, then, shortest) in [(4, "three-yearly", 3), (2, "three-yearly", 2)] {
            let draft = bought(json!({}), json!({ "amortisationYears": first })).with(
                Collection::Costs,
                "Suite",
                json!({ "kind": "hardware", "recurrence": then, "paysFor": ["@Portables"] }),
            );
            let finding = flags(&RULE, &draft, &["Portables", "Achat", "Suite"]);
            assert!(finding.facts.contains(&("planned", Fact::Count(shortest))));
        }
    }

    #[test]
    fn flags_together_all_purchases_of_which_nobody_knows_how_long_they_last() {
        let purchase = json!({ "amortisationYears": { "notKnown": true } });
        let draft = bought(json!({}), purchase).with(
            Collection::Costs,
            "Serveur",
            json!({
                "kind": "hardware", "recurrence": "once", "paysFor": ["@Portables"],
                "amortisationYears": { "notKnown": true },
            }),
        );
        let finding = flags(&RULE, &draft, &["", "Achat", "Serveur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let of = |name: &str| Ask::Field(draft.id(name), "amortisationYears");
        assert_eq!(finding.asks, [of("Achat"), of("Serveur")]);

        let fields = json!({
            "kind": "hardware", "recurrence": "once", "paysFor": ["@Portables", "@Réseau"],
            "amortisationYears": { "notKnown": true },
        });
        let draft = Draft::default()
            .service("Portables", json!({ "kind": "device-fleet" }))
            .service("Réseau", json!({ "kind": "network" }))
            .with(Collection::Costs, "Achat", fields);
        assert_eq!(flags(&RULE, &draft, &["", "Achat"]).asks.len(), 1);
    }

    #[test]
    fn accepts_a_short_plan_in_the_accounts_when_an_old_device_is_still_in_use() {
        let short = json!({ "amortisationYears": 3 });
        let old = |bought_on: &str| bought(json!({ "oldestBoughtOn": bought_on }), short.clone());
        accepts(&RULE, &old("2021-11-24"));
        assert_eq!(findings(&RULE, &old("2021-11-25")).len(), 1);
    }

    #[test]
    fn accepts_a_replacement_that_the_end_of_support_forces() {
        let until = |end: &str| {
            let fleet = json!({ "endOfSupport": end, "oldestBoughtOn": "2023-06-01" });
            bought(
                fleet,
                json!({ "amortisationYears": 3, "from": "2024-01-01" }),
            )
        };
        accepts(&RULE, &until("2028-12-31"));
        assert_eq!(findings(&RULE, &until("2029-01-01")).len(), 1);
        let fleet = json!({ "endOfSupport": "2028-05-31", "oldestBoughtOn": "2023-06-01" });
        accepts(&RULE, &bought(fleet, json!({ "amortisationYears": 3 })));
    }

    #[test]
    fn accepts_what_is_no_device_rented_over_or_was_not_asked() {
        accepts(&RULE, &bought(json!({}), json!({})));
        accepts(&RULE, &bought(json!({}), json!({ "amortisationYears": 0 })));
        let short = |more: Value| {
            let mut fields = json!({ "amortisationYears": 3 });
            let fields = fields.as_object_mut().expect("is one");
            fields.extend(more.as_object().expect("is one").clone());
            bought(json!({}), fields.clone().into())
        };
        accepts(&RULE, &short(json!({ "kind": "leasing" })));
        accepts(&RULE, &short(json!({ "to": "2026-11-23" })));
        assert_eq!(
            findings(&RULE, &short(json!({ "to": "2026-11-24" }))).len(),
            1
        );
        accepts(&RULE, &short(json!({ "recurrence": "yearly" })));
        let app = json!({ "kind": "app" });
        accepts(&RULE, &bought(app, json!({ "amortisationYears": 3 })));
    }
}
