//! Nobody ever looked at something else.
//!
//! ## What it checks
//! Tools from outside that are known to have been taken by habit or with something
//! else, and on which work depends: within 36 months there was a request for
//! information, a decision on a finding about them, or they are kept in sight. One
//! finding lists those without any.
//!
//! ## Why it matters
//! A choice without a comparison is no choice.
//!
//! ## What to do
//! Send a simplified request for information.
//!
//! ## Known false alarms
//! There may be one supplier only, as for a portal of the State: that too can be
//! noted as a decision.
//!
//! ## References
//! ITIL, supplier management; charter, *Indépendance et transparence*.

use foldhash::HashSet;
use serde_json::json;

use crate::audit::{
    Ask, Cause, Cure, Finding, Group, Reference, Rule, Severity, Theme, Threshold, Unit, View, cure,
};
use crate::model::{
    Answer, ChosenBy, Collection, Date, Effort, Id, Model, Service, ServiceKind, ServiceStatus,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "lock-no-alternative",
    theme: Theme::Independence,
    severity: Severity::Low,
    cause: Cause::Suppliers,
    effort: Effort::Day,
    cure: Cure::By(ask_the_market),
    thresholds: &[Threshold {
        name: "months",
        unit: Unit::Months,
        default: 36,
    }],
    references: &[
        Reference::Itil("supplier-management"),
        Reference::Charter("independence"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let looked_at = looked_at(view);
    let mut group = Group::default();
    let services = view.only(&RULE, 1, &view.model.services, |service| {
        !service.chosen_by.is_not_asked() && is_at_stake(view, service)
    });
    for service in services {
        if looked_at.contains(&service.id) {
            continue;
        }
        match &service.chosen_by {
            Answer::Known(ChosenBy::Habit | ChosenBy::Bundled) => {
                group.add(service.id, RULE.severity);
            }
            Answer::NotKnown | Answer::Foreign(_) => {
                let ask = Ask::Field(service.id, "chosenBy");
                group.add_not_known(service.id, RULE.severity, [ask]);
            }
            Answer::NotAsked | Answer::Known(_) => {}
        }
    }
    let listed = ("services", "count", "evidence-services");
    group.finding(view, &RULE, listed).into_iter().collect()
}

fn is_at_stake(view: &View<'_>, service: &Service) -> bool {
    let external = service
        .supplier
        .is_known_and(|supplier| !view.is_internal(supplier.id));
    external
        && !service.status.is(&ServiceStatus::Planned)
        && !service.status.is(&ServiceStatus::Retiring)
        && !service.kind.is(&ServiceKind::PublicPortal)
        && view.is_important(service.id)
}

/// The tools that were compared, decided on or kept in sight of late.
fn looked_at(view: &View<'_>) -> HashSet<Id> {
    let since = view.months_ago(view.threshold(&RULE, "months"));
    let mut looked_at = HashSet::default();
    for request in &view.model.requests {
        if !request.sent_on.is_known_and(|&day| day < since) {
            looked_at.extend(request.services.each().map(|service| service.id));
        }
    }
    for watch in &view.model.watches {
        looked_at.extend(watch.services.each().map(|service| service.id));
    }
    for decision in &view.model.decisions {
        if decision.decided_on.is_known_and(|&day| day >= since) {
            let keys = decision.findings.each();
            let records = keys
                .filter_map(|key| key.split_once('@'))
                .map(|(_, ids)| ids);
            let ids = records.flat_map(|ids| ids.split('+'));
            looked_at.extend(ids.filter_map(|id| id.parse::<Id>().ok()));
        }
    }
    looked_at
}

fn ask_the_market(model: &mut Model, finding: &Finding, today: Date) {
    let services: Vec<String> = finding.subjects.iter().skip(1).map(Id::to_string).collect();
    let fields = json!({ "services": services, "sentOn": today.to_string() });
    cure::add(model, Collection::Requests, fields);
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn tool(fields: Value) -> Draft {
        let mut all = json!({
            "supplier": "@Éditeur", "criticality": "important", "chosenBy": "habit",
        });
        for (name, value) in fields.as_object().expect("is an object") {
            all[name] = value.clone();
        }
        Draft::default()
            .party("Éditeur", json!({ "kind": "supplier" }))
            .party("Équipe", json!({ "kind": "team" }))
            .service("Gestion", all)
    }

    const FOUND: [&str; 2] = ["", "Gestion"];

    #[test]
    fn flags_what_was_taken_by_habit_or_with_something_else() {
        for chosen_by in ["habit", "bundled"] {
            let finding = flags(&RULE, &tool(json!({ "chosenBy": chosen_by })), &FOUND);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Low, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_a_choice_of_which_nobody_knows_as_to_check() {
        let draft = tool(json!({ "chosenBy": { "notKnown": true } }));
        let finding = flags(&RULE, &draft, &FOUND);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Gestion"), "chosenBy")]);
    }

    #[test]
    fn accepts_a_comparison_and_what_was_not_asked() {
        for chosen_by in ["offers", "tender", "decision"] {
            accepts(&RULE, &tool(json!({ "chosenBy": chosen_by })));
        }
        accepts(&RULE, &tool(json!({ "chosenBy": null })));
    }

    #[test]
    fn accepts_a_request_of_the_last_three_years() {
        let asked = |on: Value| {
            let fields = json!({ "services": ["@Gestion"], "sentOn": on });
            tool(json!({})).with(Collection::Requests, "", fields)
        };
        accepts(&RULE, &asked(json!("2023-11-24")));
        accepts(&RULE, &asked(Value::Null));
        flags(&RULE, &asked(json!("2023-11-23")), &FOUND);
        let other = tool(json!({})).with(Collection::Requests, "", json!({}));
        flags(&RULE, &other, &FOUND);
    }

    #[test]
    fn accepts_a_decision_of_the_last_three_years_and_what_is_kept_in_sight() {
        let draft = tool(json!({}));
        let key = format!("lock-no-export@0000+{}", draft.id("Gestion"));
        let decided = |on: Value| {
            let fields = json!({ "findings": [key], "decidedOn": on });
            draft.clone().with(Collection::Decisions, "", fields)
        };
        accepts(&RULE, &decided(json!("2023-11-24")));
        flags(&RULE, &decided(json!("2023-11-23")), &FOUND);
        flags(&RULE, &decided(Value::Null), &FOUND);
        let watched = json!({ "services": ["@Gestion"] });
        accepts(&RULE, &draft.clone().with(Collection::Watches, "", watched));
    }

    #[test]
    fn accepts_what_is_ours_not_important_of_the_state_or_on_its_way_out() {
        accepts(&RULE, &tool(json!({ "supplier": "@Équipe" })));
        accepts(&RULE, &tool(json!({ "supplier": null })));
        accepts(&RULE, &tool(json!({ "criticality": "useful" })));
        accepts(&RULE, &tool(json!({ "kind": "public-portal" })));
        accepts(&RULE, &tool(json!({ "status": "planned" })));
        accepts(&RULE, &tool(json!({ "status": "retiring" })));
    }
}
