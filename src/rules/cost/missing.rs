//! Nobody noted what a tool costs.
//!
//! ## What it checks
//! Once costs are being noted, there is a cost line for every tool in use that
//! has a supplier and is not free of charge: on the tool, on its contract or on
//! its supplier. It weighs more when work depends on the tool. Tools of which
//! nobody knows the price are to be found out. One finding lists them all.
//!
//! ## Why it matters
//! A cost that is not known can be neither compared nor discussed.
//!
//! ## What to do
//! Find the invoice, or ask the supplier.
//!
//! ## Known false alarms
//! The tool is paid for together with another: let that cost line name both, or
//! say that it came with something else. Portals of the State are left out.
//!
//! ## References
//! ITIL, financial management; charter, *Sobriété*.

use crate::audit::{
    Ask, Cause, Cure, Finding, Group, Reference, Rule, Severity, Theme, View, cure,
};
use crate::model::{ChosenBy, Collection, Cost, Date, Effort, Model, Service, ServiceKind};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "cost-missing",
    theme: Theme::Costs,
    severity: Severity::Low,
    cause: Cause::Money,
    effort: Effort::Hour,
    cure: Cure::By(find_out),
    thresholds: &[],
    references: &[
        Reference::Itil("financial-management"),
        Reference::Charter("sobriety"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    if !view.is_started(Collection::Costs) {
        return Vec::new();
    }
    let mut group = Group::default();
    let unpaid = view.each(&RULE, 2, &view.model.services, |service| {
        let asks = is_bought(view, service).then(|| asks_of(view, service))??;
        let severity = if view.is_important(service.id) {
            RULE.severity.raised()
        } else {
            RULE.severity
        };
        Some((service.id, severity, asks))
    });
    for (service, severity, asks) in unpaid {
        if asks.is_empty() {
            group.add(service, severity);
        } else {
            group.add_not_known(service, severity, asks);
        }
    }
    let listed = ("services", "count", "evidence-services");
    group.finding(view, &RULE, listed).into_iter().collect()
}

/// The prices to ask for: those of all lines for a tool, if nobody knows any; an empty
/// list if there is no line at all. Nothing if there is a line of which it is otherwise.
fn asks_of(view: &View<'_>, service: &Service) -> Option<Vec<Ask>> {
    let mut asks = Vec::new();
    for line in lines_for(view, service) {
        if !line.amount.is_not_known() {
            return None;
        }
        asks.push(Ask::Field(line.id, "amount"));
    }
    Some(asks)
}

/// Whether a tool in use has a price by nature.
fn is_bought(view: &View<'_>, service: &Service) -> bool {
    let supplied = service
        .supplier
        .is_known_and(|supplier| !view.is_internal(supplier.id));
    supplied
        && service.is_used()
        && !service.is_free()
        && !service.kind.is(&ServiceKind::PublicPortal)
        && !service.chosen_by.is(&ChosenBy::Bundled)
}

/// What is paid for a tool, under its contracts, or to its supplier as a whole.
fn lines_for<'v, 'a>(view: &'v View<'a>, service: &'v Service) -> impl Iterator<Item = &'a Cost> {
    let contracts = view.contracts_of(service.id);
    let under = contracts.flat_map(|contract| view.costs_under(contract.id));
    let supplier = service.supplier.known().into_iter();
    let to_supplier = supplier.flat_map(|supplier| view.costs_of(supplier.id));
    view.costs_of(service.id)
        .chain(under)
        .chain(to_supplier)
        .filter(|line| !line.is_time())
}

/// The price is found, whatever it is.
fn find_out(model: &mut Model, finding: &Finding, _: Date) {
    for ask in &finding.asks {
        if let Ask::Field(line, field) = *ask {
            cure::change(model, line, serde_json::json!({ field: "0 CHF" }));
        }
    }
    for service in finding.subjects.iter().skip(1) {
        let has_line =
            |cost: &Cost| !cost.is_time() && cost.pays_for.each().any(|it| it.id == *service);
        if !model.costs.iter().any(has_line) {
            let fields = serde_json::json!({ "paysFor": [service.to_string()] });
            cure::add(model, Collection::Costs, fields);
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

    fn office() -> Draft {
        Draft::default()
            .party("Éditeur", json!({ "kind": "supplier" }))
            .service("Suite", json!({}))
            .with(
                Collection::Costs,
                "Licences",
                json!({ "paysFor": ["@Suite"], "amount": "90 CHF" }),
            )
    }

    fn survey(mut fields: Value) -> Draft {
        fields["supplier"] = json!("@Éditeur");
        office().service("Sondages", fields)
    }

    fn paid(fields: Value) -> Draft {
        survey(json!({})).with(Collection::Costs, "Ligne", fields)
    }

    #[test]
    fn flags_all_tools_without_a_cost_together() {
        let draft = survey(json!({})).service("Agenda", json!({ "supplier": "@Éditeur" }));
        let finding = flags(&RULE, &draft, &["", "Sondages", "Agenda"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Certain)
        );
        assert_eq!(finding.asks, []);
    }

    #[test]
    fn flags_an_important_tool_one_step_higher() {
        let draft = survey(json!({ "criticality": "important" }));
        assert_eq!(
            flags(&RULE, &draft, &["", "Sondages"]).severity,
            Severity::Medium
        );
        let draft = survey(json!({ "criticality": "useful" }));
        assert_eq!(
            flags(&RULE, &draft, &["", "Sondages"]).severity,
            Severity::Low
        );
    }

    #[test]
    fn flags_an_amount_that_nobody_knows_as_to_check() {
        let draft = paid(json!({ "paysFor": ["@Sondages"], "amount": { "notKnown": true } }));
        let finding = flags(&RULE, &draft, &["", "Sondages"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Ligne"), "amount")]);
    }

    #[test]
    fn flags_what_is_missing_before_what_nobody_knows() {
        let draft = paid(json!({ "paysFor": ["@Sondages"], "amount": { "notKnown": true } }))
            .service("Agenda", json!({ "supplier": "@Éditeur" }));
        let finding = flags(&RULE, &draft, &["", "Agenda", "Sondages"]);
        assert_eq!(finding.certainty, Certainty::Certain);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Ligne"), "amount")]);
    }

    #[test]
    fn flags_a_tool_for_which_only_time_is_noted() {
        let draft = paid(json!({ "paysFor": ["@Sondages"], "nature": "internal-time" }));
        flags(&RULE, &draft, &["", "Sondages"]);
    }

    #[test]
    fn accepts_a_line_on_the_tool_its_contract_or_its_supplier() {
        accepts(
            &RULE,
            &paid(json!({ "paysFor": ["@Sondages"], "amount": "90 CHF" })),
        );
        accepts(
            &RULE,
            &paid(json!({ "paysFor": ["@Éditeur"], "amount": "90 CHF" })),
        );
        let draft = survey(json!({}))
            .with(
                Collection::Contracts,
                "Contrat",
                json!({ "services": ["@Sondages"] }),
            )
            .with(
                Collection::Costs,
                "Ligne",
                json!({ "contract": "@Contrat" }),
            );
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_an_amount_that_was_not_asked_and_one_known_of_two() {
        accepts(&RULE, &paid(json!({ "paysFor": ["@Sondages"] })));
        let unknown = json!({ "paysFor": ["@Sondages"], "amount": { "notKnown": true } });
        let known = json!({ "paysFor": ["@Sondages"], "amount": "90 CHF" });
        accepts(
            &RULE,
            &paid(unknown).with(Collection::Costs, "Autre", known),
        );
    }

    #[test]
    fn accepts_what_is_free_came_with_something_else_or_is_not_in_use() {
        for licence in [
            "freeware",
            "free-tier",
            "open-source-copyleft",
            "open-source-permissive",
            "public-service",
        ] {
            accepts(&RULE, &survey(json!({ "licence": licence })));
        }
        accepts(&RULE, &survey(json!({ "chosenBy": "bundled" })));
        accepts(&RULE, &survey(json!({ "kind": "public-portal" })));
        accepts(&RULE, &survey(json!({ "status": "planned" })));
    }

    #[test]
    fn accepts_a_tool_without_a_supplier_or_made_by_ourselves() {
        accepts(&RULE, &office().service("Tableur", json!({})));
        let own = office()
            .party("Équipe", json!({ "kind": "team" }))
            .service("Tableur", json!({ "supplier": "@Équipe" }));
        accepts(&RULE, &own);
    }

    #[test]
    fn accepts_everything_while_no_cost_was_noted() {
        let draft = Draft::default()
            .party("Éditeur", json!({ "kind": "supplier" }))
            .service("Sondages", json!({ "supplier": "@Éditeur" }));
        accepts(&RULE, &draft);
    }
}
