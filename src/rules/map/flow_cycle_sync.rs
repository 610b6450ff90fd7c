//! Tools pass the same information on to each other in a circle.
//!
//! ## What it checks
//! For each information, the services that pass it on by themselves form no
//! circle (a strongly connected component of the automatic flows).
//!
//! ## Why it matters
//! An error or a deletion goes round and reaches every copy, also the good one.
//!
//! ## What to do
//! Choose one tool where the information is changed; the others only receive it.
//!
//! ## Known false alarms
//! Two tools of one supplier that keep each other up to date, such as a calendar
//! on a phone: the finding is then for information only.
//!
//! ## References
//! Good practice.

use std::collections::BTreeMap;

use serde_json::json;

use crate::audit::cure::change;
use crate::audit::{Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Date, Effort, Id, Model};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "flow-cycle-sync",
    theme: Theme::Map,
    severity: Severity::Medium,
    cause: Cause::Surplus,
    effort: Effort::Day,
    cure: Cure::By(close_the_circle_by_hand),
    thresholds: &[],
    references: &[Reference::GoodPractice],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut circles: BTreeMap<Vec<Id>, (Vec<Id>, Vec<Id>)> = BTreeMap::new();
    let found = view.each(&RULE, 2, &view.model.data, |data| {
        let paths = view.graph.automatic_circles(data.id);
        (!paths.is_empty()).then_some((data.id, paths))
    });
    for (data, paths) in found {
        for path in paths {
            let mut services: Vec<Id> = path.iter().copied().step_by(2).collect();
            services.sort_unstable();
            services.dedup();
            let (_, shared) = circles.entry(services).or_insert((path, Vec::new()));
            shared.push(data);
        }
    }
    circles
        .into_iter()
        .map(|(services, (path, data))| {
            let severity = if same_supplier(view, &services) {
                Severity::Info
            } else {
                RULE.severity
            };
            RULE.finding(services.clone())
                .severity(severity)
                .path(path)
                .records("services", "count", "evidence-services", &services)
                .fact("data", Fact::Records(data.clone().into()))
                .evidence("evidence-data", Fact::Records(data.into()))
        })
        .collect()
}

fn same_supplier(view: &View<'_>, services: &[Id]) -> bool {
    let mut suppliers = services.iter().map(|&id| {
        let supplier = &view.model.services.get(id)?.supplier;
        supplier.known().map(|supplier| supplier.id)
    });
    let first = suppliers.next().flatten();
    first.is_some() && suppliers.all(|supplier| supplier == first)
}

/// The last step of the circle no longer goes by itself.
fn close_the_circle_by_hand(model: &mut Model, finding: &Finding, _: Date) {
    if let Some(&back) = finding.path.iter().nth_back(1) {
        change(model, back, json!({ "mode": "manual" }));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::Severity;
    use crate::audit::testing::{Draft, accepts, flags};

    fn two_tools(supplier: &str, mode_back: &str) -> Draft {
        Draft::default()
            .data("Adresses", json!({}))
            .party("Éditeur", json!({}))
            .party("Autre éditeur", json!({}))
            .service("Fichier", json!({ "supplier": "@Éditeur" }))
            .service("Newsletter", json!({ "supplier": supplier }))
            .flow("aller", json!({ "from": "@Fichier", "to": "@Newsletter", "mode": "auto", "data": ["@Adresses"] }))
            .flow("retour", json!({ "from": "@Newsletter", "to": "@Fichier", "mode": mode_back, "data": ["@Adresses"] }))
    }

    #[test]
    fn flags_two_tools_that_update_each_other_and_shows_the_circle() {
        let draft = two_tools("@Autre éditeur", "auto");
        let finding = flags(&RULE, &draft, &["Fichier", "Newsletter"]);
        let circle = ["Fichier", "aller", "Newsletter", "retour", "Fichier"];
        assert_eq!(draft.names(&finding.path), circle);
        assert_eq!(finding.severity, Severity::Medium);
    }

    #[test]
    fn flags_tools_of_one_supplier_for_information_only() {
        let finding = flags(
            &RULE,
            &two_tools("@Éditeur", "auto"),
            &["Fichier", "Newsletter"],
        );
        assert_eq!(finding.severity, Severity::Info);
    }

    #[test]
    fn accepts_a_way_back_that_a_person_makes() {
        accepts(&RULE, &two_tools("@Autre éditeur", "manual"));
    }

    #[test]
    fn accepts_a_circle_of_different_information() {
        let draft = Draft::default()
            .data("Adresses", json!({}))
            .data("Factures", json!({}))
            .service("Fichier", json!({}))
            .service("Facturation", json!({}))
            .flow("aller", json!({ "from": "@Fichier", "to": "@Facturation", "mode": "auto", "data": ["@Adresses"] }))
            .flow("retour", json!({ "from": "@Facturation", "to": "@Fichier", "mode": "auto", "data": ["@Factures"] }));
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_tools_whose_suppliers_were_not_named_like_those_of_two() {
        let draft = Draft::default()
            .data("Adresses", json!({}))
            .service("Fichier", json!({}))
            .service("Newsletter", json!({}))
            .flow("aller", json!({ "from": "@Fichier", "to": "@Newsletter", "mode": "auto", "data": ["@Adresses"] }))
            .flow("retour", json!({ "from": "@Newsletter", "to": "@Fichier", "mode": "auto", "data": ["@Adresses"] }));
        let finding = flags(&RULE, &draft, &["Fichier", "Newsletter"]);
        assert_eq!(finding.severity, Severity::Medium);
    }
}
