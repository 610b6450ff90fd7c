//! Two tools do the same for the same people.
//!
//! ## What it checks
//! Services in use that have a function of the catalogue in common have no users
//! in common. Functions that many tools rightly share (spreadsheets, servers,
//! devices, networks, business applications, support, training) are left out, and
//! so is a tool that is being replaced. One finding a group of tools.
//!
//! ## Why it matters
//! One pays, learns and secures twice.
//!
//! ## What to do
//! Compare what is really used, and keep one.
//!
//! ## Known false alarms
//! Two tools that must be kept apart, such as personnel files, or a change under
//! way: mark the old one as being replaced.
//!
//! ## References
//! Charter, *Sobriété* and *Stratège numérique*.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::{Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Effort, Id, OTHER_PREFIX};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "cost-duplicate-function",
    theme: Theme::Costs,
    severity: Severity::Medium,
    cause: Cause::Surplus,
    effort: Effort::Week,
    cure: Cure::Judgement,
    thresholds: &[],
    references: &[
        Reference::Charter("sobriety"),
        Reference::Charter("strategy"),
    ],
    check,
};

/// Functions that several tools of one organisation rightly have.
const SHARED: [&str; 9] = [
    "spreadsheet",
    "business-application",
    "device-fleet",
    "server",
    "network",
    "security-tools",
    "support",
    "training",
    "e-learning",
];

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut together: BTreeMap<(&str, Id), Vec<Id>> = BTreeMap::new();
    for service in view
        .model
        .services
        .iter()
        .filter(|service| service.is_used())
    {
        for function in service.functions.each().map(|function| function.code()) {
            if SHARED.contains(&function) || function.starts_with(OTHER_PREFIX) {
                continue;
            }
            for user in service.users.each() {
                together
                    .entry((function, user.id))
                    .or_default()
                    .push(service.id);
            }
        }
    }
    let mut by_function: BTreeMap<&str, BTreeSet<Id>> = BTreeMap::new();
    for ((function, _), services) in together {
        if services.len() > 1 {
            by_function.entry(function).or_default().extend(services);
        }
    }
    // The same tools may share several functions: that is one finding.
    let mut groups: BTreeMap<BTreeSet<Id>, Vec<&str>> = BTreeMap::new();
    for (function, services) in by_function {
        groups.entry(services).or_default().push(function);
    }
    groups
        .into_iter()
        .map(|(services, functions)| {
            let services: Vec<Id> = services.into_iter().collect();
            let functions = functions
                .iter()
                .map(|code| format!("catalogue-service-function-{code}"));
            let mut finding = RULE
                .finding(services.clone())
                .fact("functions", Fact::Codes(functions.clone().collect()))
                .evidence("evidence-functions", Fact::Codes(functions.collect()))
                .records("services", "count", "evidence-services", &services);
            for &service in &services {
                finding = view.show_cost(finding, service);
            }
            finding
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};

    fn two_tools(first: Value, second: Value) -> Draft {
        Draft::default()
            .party("Clients", json!({}))
            .party("Équipe", json!({}))
            .service("Partage", first)
            .service("Dépôt", second)
    }

    fn storage(users: &[&str]) -> Value {
        json!({ "functions": ["file-storage"], "users": users })
    }

    #[test]
    fn flags_two_places_for_files_of_the_same_people() {
        let draft = two_tools(storage(&["@Clients"]), storage(&["@Équipe", "@Clients"]));
        flags(&RULE, &draft, &["Partage", "Dépôt"]);
    }

    #[test]
    fn flags_two_common_functions_once() {
        let both = json!({ "functions": ["file-storage", "video-meetings"], "users": ["@Équipe"] });
        flags(&RULE, &two_tools(both.clone(), both), &["Partage", "Dépôt"]);
    }

    #[test]
    fn accepts_different_people_and_users_that_nobody_knows() {
        accepts(
            &RULE,
            &two_tools(storage(&["@Clients"]), storage(&["@Équipe"])),
        );
        let unknown = json!({ "functions": ["file-storage"], "users": { "notKnown": true } });
        accepts(&RULE, &two_tools(storage(&["@Clients"]), unknown));
        let not_asked = json!({ "functions": ["file-storage"] });
        accepts(&RULE, &two_tools(not_asked.clone(), not_asked));
    }

    #[test]
    fn accepts_two_spreadsheets_and_a_tool_that_is_being_replaced() {
        let sheet = json!({ "functions": ["spreadsheet"], "users": ["@Équipe"] });
        accepts(&RULE, &two_tools(sheet.clone(), sheet));
        let old =
            json!({ "functions": ["file-storage"], "users": ["@Clients"], "status": "retiring" });
        accepts(&RULE, &two_tools(storage(&["@Clients"]), old));
    }
}
