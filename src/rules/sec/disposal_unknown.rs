//! Nobody knows what becomes of old devices.
//!
//! ## What it checks
//! Devices that will soon go (older than what they were to last, five years if
//! that was not said; dormant or being replaced; rented, so that they go back)
//! will be erased or destroyed, as far as that was asked about (measure *secure
//! disposal*). One finding for all.
//!
//! ## Why it matters
//! A disk that is thrown or given away still holds what was on it.
//!
//! ## What to do
//! Erase or destroy it, and keep the proof. Ask it of whoever takes back a
//! rented printer, too: it has a disk.
//!
//! ## Known false alarms
//! A device without storage has nothing to erase: say that the measure makes no
//! sense there. An encrypted disk whose key is destroyed is erased.
//!
//! ## References
//! OPDo art. 3; CIS 3.5; ISO 7.14.

use chrono::Months;

use super::together::{Needing, told_together};
use crate::audit::{Cause, Cure, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View};
use crate::model::{Cost, CostKind, Date, Effort, Service, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-disposal-unknown",
    theme: Theme::Security,
    severity: Severity::Medium,
    cause: Cause::Devices,
    effort: Effort::Hour,
    cure: Cure::Measure(KIND),
    thresholds: &[Threshold {
        name: "months",
        unit: Unit::Months,
        default: 60,
    }],
    references: &[
        Reference::Opdo("3"),
        Reference::CantonalLaw,
        Reference::Cis("3.5"),
        Reference::Iso("7.14"),
    ],
    check,
};

const KIND: &str = "secure-disposal";
const MONTHS_IN_A_YEAR: u32 = 12;

fn check(view: &View<'_>) -> Vec<Finding> {
    let needing = view.each(&RULE, 2, &view.model.services, |service| {
        if !is_device(service) || !leaves_soon(view, service) {
            return None;
        }
        let weight = view.weighed(RULE.severity, service.id);
        Needing::measure(view, KIND, service.id, weight).told()
    });
    told_together(view, &RULE, needing)
}

/// Whether it is a thing with a disk, or may be.
fn is_device(service: &Service) -> bool {
    service.kind.is_known_and(|kind| {
        matches!(
            kind,
            ServiceKind::DeviceFleet | ServiceKind::Server | ServiceKind::Backup
        )
    }) && !service.status.is(&ServiceStatus::Planned)
}

fn leaves_soon(view: &View<'_>, service: &Service) -> bool {
    let is_retired = service
        .status
        .is_known_and(|status| matches!(status, ServiceStatus::Retiring | ServiceStatus::Dormant));
    let months = view.threshold(&RULE, "months");
    let is_old = |bought: &Date, months| {
        let end = bought.checked_add_months(Months::new(months));
        end.is_some_and(|end| end <= view.today)
    };
    let goes_by_cost = |cost: &Cost| match cost.kind.known() {
        Some(CostKind::Leasing) => !cost.to.is_known_and(|&last| last < view.today),
        Some(CostKind::Hardware) => {
            let years = cost.amortisation_years.known().copied();
            let months = years.map_or(months, |years| years.saturating_mul(MONTHS_IN_A_YEAR));
            cost.from.is_known_and(|bought| is_old(bought, months))
        }
        _ => false,
    };
    is_retired
        || service
            .oldest_bought_on
            .is_known_and(|bought| is_old(bought, months))
        || view.costs_of(service.id).any(goes_by_cost)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn device(fields: Value) -> Draft {
        let mut all = json!({ "kind": "device-fleet" });
        for (name, value) in fields.as_object().expect("fields are an object") {
            all[name] = value.clone();
        }
        Draft::default().service("Portables", all)
    }

    fn paid(cost: Value) -> Draft {
        let mut all = json!({ "paysFor": ["@Portables"] });
        for (name, value) in cost.as_object().expect("fields are an object") {
            all[name] = value.clone();
        }
        device(json!({})).with(Collection::Costs, "Achat", all)
    }

    fn absent(draft: Draft) -> Draft {
        draft.measure("secure-disposal", "absent", &["Portables"])
    }

    #[test]
    fn flags_devices_of_five_years() {
        let draft = absent(device(json!({ "oldestBoughtOn": "2021-11-24" })));
        let finding = flags(&RULE, &draft, &["Portables"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
        accepts(
            &RULE,
            &absent(device(json!({ "oldestBoughtOn": "2021-11-25" }))),
        );
    }

    #[test]
    fn flags_from_where_the_limit_was_moved_to() {
        let moved = json!({ "ruleSettings": [
            { "rule": "sec-disposal-unknown", "threshold": "months", "value": 36 }
        ] });
        let draft = device(json!({ "oldestBoughtOn": "2023-01-01" })).organisation(moved);
        flags(&RULE, &absent(draft), &["Portables"]);
    }

    #[test]
    fn flags_what_is_dormant_or_being_replaced() {
        for status in ["dormant", "retiring"] {
            flags(
                &RULE,
                &absent(device(json!({ "status": status }))),
                &["Portables"],
            );
        }
        accepts(&RULE, &absent(device(json!({ "status": "in-use" }))));
    }

    #[test]
    fn flags_what_outlived_what_it_was_to_last() {
        let bought = |years: Value, from: &str| {
            let cost = json!({ "kind": "hardware", "from": from, "amortisationYears": years });
            absent(paid(cost))
        };
        flags(&RULE, &bought(json!(3), "2023-11-24"), &["Portables"]);
        accepts(&RULE, &bought(json!(3), "2023-11-25"));
        flags(&RULE, &bought(Value::Null, "2021-11-24"), &["Portables"]);
        accepts(&RULE, &bought(Value::Null, "2021-11-25"));
        let other = json!({ "kind": "maintenance", "from": "2010-01-01" });
        accepts(&RULE, &absent(paid(other)));
    }

    #[test]
    fn flags_what_is_rented_until_it_went_back() {
        flags(
            &RULE,
            &absent(paid(json!({ "kind": "leasing" }))),
            &["Portables"],
        );
        let until = |day: &str| absent(paid(json!({ "kind": "leasing", "to": day })));
        flags(&RULE, &until("2026-11-24"), &["Portables"]);
        accepts(&RULE, &until("2026-11-23"));
    }

    #[test]
    fn flags_a_server_and_a_disk_and_one_with_secrets_higher() {
        for kind in ["server", "backup"] {
            let draft = device(json!({ "kind": kind, "status": "dormant" }));
            flags(&RULE, &absent(draft), &["Portables"]);
        }
        let draft = Draft::default()
            .data("Dossiers", json!({ "classification": "restricted" }))
            .service(
                "Portables",
                json!({
                    "kind": "device-fleet", "status": "dormant",
                    "stores": [{ "data": "@Dossiers" }],
                }),
            );
        let finding = flags(&RULE, &absent(draft), &["Portables"]);
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_to_check_what_nobody_knows() {
        let draft = device(json!({ "status": "dormant" }));
        let draft = draft.measure("secure-disposal", "not-known", &[]);
        let finding = flags(&RULE, &draft, &["", "Portables"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let ask = Ask::Measure(draft.id("Portables"), "secure-disposal");
        assert_eq!(finding.asks, [ask]);
    }

    #[test]
    fn accepts_a_known_end_what_is_no_device_and_a_question_that_was_not_put() {
        let dormant = || device(json!({ "status": "dormant" }));
        accepts(&RULE, &dormant());
        accepts(
            &RULE,
            &dormant().measure("secure-disposal", "in-place", &[]),
        );
        accepts(
            &RULE,
            &dormant().measure("secure-disposal", "not-applicable", &["Portables"]),
        );
        let app = device(json!({ "kind": "app", "status": "dormant" }));
        accepts(&RULE, &absent(app));
        let planned = device(json!({ "status": "planned", "oldestBoughtOn": "2010-01-01" }));
        accepts(&RULE, &absent(planned));
    }

    #[test]
    fn flags_devices_by_that_to_which_one_signs_in() {
        let devices = json!({
            "kind": "device-fleet", "status": "retiring", "dependsOn": ["@Connexion"],
        });
        let draft = Draft::default()
            .service("Connexion", json!({ "kind": "identity" }))
            .service("Portables", devices)
            .measure("secure-disposal", "absent", &["Connexion"]);
        flags(&RULE, &draft, &["Portables"]);
    }
}
