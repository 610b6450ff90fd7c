//! Nobody said where some information is.
//!
//! ## What it checks
//! Once it has been said of a service what it keeps, all information is kept
//! somewhere, or at least comes or goes through a service. One finding lists all
//! the information without a place.
//!
//! ## Why it matters
//! What has no known place can be neither protected nor found nor erased.
//!
//! ## What to do
//! Say in which tool or binder the reference is.
//!
//! ## Known false alarms
//! Knowledge that nobody wrote down has no place by nature: it belongs to the
//! documents, not to the information.
//!
//! ## References
//! LPD art. 12; Swiss minimum standard ID.AM-5; CIS 3.2; charter, *Sobriété*.

use crate::audit::{Cause, Cure, Finding, Reference, Rule, Severity, Theme, View};
use crate::graph::level_of;
use crate::model::{Classification, Data, Effort, Id};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "data-without-place",
    theme: Theme::Map,
    severity: Severity::Medium,
    cause: Cause::Map,
    effort: Effort::Hour,
    cure: Cure::Judgement,
    thresholds: &[],
    references: &[
        Reference::Lpd("12"),
        Reference::CantonalLaw,
        Reference::IctMinimum("ID.AM-5"),
        Reference::Cis("3.2"),
        Reference::Charter("sobriety"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut services = view.model.services.iter();
    if services.all(|service| service.stores.each().len() == 0) {
        return Vec::new();
    }
    let lost: Vec<&Data> = view
        .model
        .data
        .iter()
        .filter(|data| {
            view.graph.holders(data.id).len() == 0
                && !data.categories.each().any(|it| it.code() == "know-how")
                && !goes_through_a_service(view, data.id)
        })
        .collect();
    let restricted = lost
        .iter()
        .any(|data| level_of(data) == Some(Classification::Restricted));
    let ids: Vec<Id> = lost.iter().map(|data| data.id).collect();
    if ids.is_empty() {
        return Vec::new();
    }
    let severity = if restricted {
        RULE.severity.raised()
    } else {
        RULE.severity
    };
    vec![
        RULE.finding([view.model.organisation.id])
            .with(ids.iter().copied())
            .severity(severity)
            .records("data", "count", "evidence-data", &ids),
    ]
}

fn goes_through_a_service(view: &View<'_>, data: Id) -> bool {
    let is_service = |id: Id| view.model.services.get(id).is_some();
    let flows = view.graph.carriers(data);
    flows
        .filter_map(|flow| view.model.flows.get(flow))
        .any(|flow| {
            [&flow.from, &flow.to]
                .into_iter()
                .any(|end| end.is_known_and(|end| is_service(end.id)))
        })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::Severity;
    use crate::audit::testing::{Draft, accepts, flags};

    fn office() -> Draft {
        Draft::default()
            .data("Dossiers", json!({}))
            .service("Serveur", json!({ "stores": [{ "data": "@Dossiers" }] }))
    }

    #[test]
    fn flags_all_information_without_a_place_together() {
        let draft = office()
            .data("Salaires", json!({}))
            .data("Statuts", json!({}));
        flags(&RULE, &draft, &["", "Salaires", "Statuts"]);
    }

    #[test]
    fn flags_access_codes_without_a_place_one_step_higher() {
        let draft = office().data("Codes d’accès", json!({ "categories": ["credentials"] }));
        let finding = flags(&RULE, &draft, &["", "Codes d’accès"]);
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn accepts_information_while_no_service_says_what_it_keeps() {
        let draft = Draft::default()
            .data("Dossiers", json!({}))
            .service("Serveur", json!({}));
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_information_that_goes_through_a_service() {
        let draft = office()
            .data("Paiements", json!({}))
            .party("Banque", json!({}))
            .flow(
                "ordres",
                json!({ "from": "@Serveur", "to": "@Banque", "data": ["@Paiements"] }),
            );
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_knowledge_that_is_in_heads() {
        accepts(
            &RULE,
            &office().data("Tours de main", json!({ "categories": ["know-how"] })),
        );
    }
}
