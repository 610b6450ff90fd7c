//! Several persons use one account.
//!
//! ## What it checks
//! Services that more than one person uses give each of them an account of their
//! own: as was said of the service, or else by the measure *one account a
//! person*. It is *critical* where several persons administer something
//! confidential or important, since they then share the account with all rights;
//! one step less where nothing confidential or important is at stake. Where
//! nobody knows, only what is at stake is asked about. One finding for all.
//!
//! ## Why it matters
//! Nobody can tell who did what, and the password goes round, also after
//! somebody left.
//!
//! ## What to do
//! Create one account a person.
//!
//! ## Known false alarms
//! A shared mailbox that each opens with an account of their own, or a screen
//! for visitors, is no shared account. Networks, printers, paper and help desks
//! are left out.
//!
//! ## References
//! OPDo art. 2; ANSSI hygiene 8; CIS 5.1.

use super::machines::{is_printers, persons, user_count};
use super::together::{Needing, told_together};
use crate::audit::{Ask, Cause, Cure, Finding, Measure, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Collection, Effort, Hosting, Service, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-shared-account",
    theme: Theme::Security,
    severity: Severity::High,
    cause: Cause::Access,
    effort: Effort::Day,
    cure: Cure::Set(Collection::Services, &[("namedAccounts", "true")]),
    thresholds: &[],
    references: &[
        Reference::Opdo("2"),
        Reference::CantonalLaw,
        Reference::Anssi("8"),
        Reference::Cis("5.1"),
    ],
    check,
};

const KIND: &str = "named-accounts";

fn check(view: &View<'_>) -> Vec<Finding> {
    let needing = view.each(&RULE, 2, &view.model.services, |service| {
        has_accounts(service)
            .then(|| look_at(view, service))
            .flatten()
    });
    told_together(view, &RULE, needing)
}

fn look_at(view: &View<'_>, service: &Service) -> Option<Needing> {
    let (state, ask) = state(view, service);
    if matches!(state, Measure::Ok | Measure::NotAsked)
        || user_count(view, service).is_some_and(|count| count <= 1)
    {
        return None;
    }
    let opens_the_rest = service
        .kind
        .is_known_and(|kind| matches!(kind, ServiceKind::Mail | ServiceKind::Identity));
    let at_stake =
        opens_the_rest || view.is_confidential(service.id) || view.is_important(service.id);
    if state == Measure::NotKnown && !at_stake {
        return None;
    }
    let admins = persons(view, service.admins.each().map(|admin| admin.id));
    let weight = if !at_stake {
        RULE.severity.lowered()
    } else if admins > 1 {
        Severity::Critical
    } else {
        view.weighed(RULE.severity, service.id)
    };
    Some(Needing {
        id: service.id,
        weight,
        state,
        ask,
    })
}

/// What was said of the service itself, else of the measure.
fn state(view: &View<'_>, service: &Service) -> (Measure, Ask) {
    let by_measure = (
        view.measure(KIND, service.id),
        Ask::Measure(service.id, KIND),
    );
    match (&service.named_accounts, by_measure.0) {
        (Answer::Known(own), _) => {
            let state = if *own { Measure::Ok } else { Measure::Missing };
            (state, by_measure.1)
        }
        (Answer::NotKnown | Answer::Foreign(_), Measure::NotAsked | Measure::NotKnown) => {
            (Measure::NotKnown, Ask::Field(service.id, "namedAccounts"))
        }
        _ => by_measure,
    }
}

/// Whether people sign in to it.
fn has_accounts(service: &Service) -> bool {
    let without = service.kind.is_known_and(|kind| {
        matches!(
            kind,
            ServiceKind::Paper | ServiceKind::HumanSupport | ServiceKind::Network
        )
    });
    !without
        && !service.hosting.is(&Hosting::Paper)
        && !service.status.is(&ServiceStatus::Planned)
        && !is_printers(service)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn with(base: Value, more: Value) -> Value {
        let mut all = base;
        for (name, value) in more.as_object().expect("fields are an object") {
            all[name] = value.clone();
        }
        all
    }

    fn team() -> Draft {
        Draft::default()
            .party("Ana", json!({ "kind": "person", "personKind": "internal" }))
            .party("Luc", json!({ "kind": "person", "personKind": "internal" }))
            .party("Zoé", json!({ "kind": "person", "personKind": "former" }))
            .party("Équipe", json!({ "kind": "team" }))
            .party("Seule", json!({ "kind": "team", "headcount": 1 }))
            .data("Dossiers", json!({ "classification": "confidential" }))
    }

    fn tool(fields: Value) -> Draft {
        let base = json!({ "namedAccounts": false, "stores": [{ "data": "@Dossiers" }] });
        team().service("Dossiers clients", with(base, fields))
    }

    #[test]
    fn flags_an_account_that_several_share() {
        for users in [
            json!({}),
            json!({ "userCount": 2 }),
            json!({ "users": ["@Ana", "@Luc"] }),
            json!({ "users": ["@Équipe"] }),
            json!({ "users": { "notKnown": true } }),
            json!({ "userCount": 2, "users": ["@Ana"] }),
            json!({ "admins": ["@Ana"] }),
            json!({ "admins": ["@Ana", "@Zoé"] }),
        ] {
            let finding = flags(&RULE, &tool(users), &["Dossiers clients"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::High, Certainty::Certain)
            );
            assert!(finding.facts.contains(&("state", Fact::Case("missing"))));
        }
    }

    #[test]
    fn flags_a_shared_account_with_all_rights_as_critical() {
        for admins in [json!(["@Ana", "@Luc"]), json!(["@Équipe"])] {
            let finding = flags(
                &RULE,
                &tool(json!({ "admins": admins })),
                &["Dossiers clients"],
            );
            assert_eq!(finding.severity, Severity::Critical);
        }
    }

    #[test]
    fn flags_what_is_not_at_stake_one_step_lower_and_a_mailbox_always() {
        let severity = |fields: Value| {
            let fields = with(json!({ "namedAccounts": false }), fields);
            let draft = team().service("Outil", fields);
            flags(&RULE, &draft, &["Outil"]).severity
        };
        assert_eq!(
            severity(json!({ "admins": ["@Ana", "@Luc"] })),
            Severity::Medium
        );
        for kind in ["mail", "identity"] {
            assert_eq!(severity(json!({ "kind": kind })), Severity::High);
        }
        assert_eq!(
            severity(json!({ "criticality": "important" })),
            Severity::High
        );
        assert_eq!(
            severity(json!({ "criticality": "vital" })),
            Severity::Critical
        );
    }

    #[test]
    fn flags_all_together_the_gravest_first() {
        let draft = team()
            .service("Sondages", json!({ "namedAccounts": false }))
            .service(
                "Messagerie",
                json!({ "namedAccounts": false, "kind": "mail" }),
            );
        let finding = flags(&RULE, &draft, &["Messagerie", "Sondages"]);
        assert!(finding.facts.contains(&("count", Fact::Count(2))));
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_by_the_measure_where_the_service_itself_was_not_asked() {
        let unsaid = || tool(json!({ "namedAccounts": Value::Null }));
        accepts(&RULE, &unsaid());
        let absent = unsaid().measure("named-accounts", "absent", &["Dossiers clients"]);
        flags_high(&absent, Severity::High);
        let partial = unsaid().measure("named-accounts", "partial", &["Dossiers clients"]);
        flags_high(&partial, Severity::Medium);
        let said = tool(json!({ "namedAccounts": true }));
        accepts(
            &RULE,
            &said.measure("named-accounts", "absent", &["Dossiers clients"]),
        );
    }

    #[track_caller]
    fn flags_high(draft: &Draft, severity: Severity) {
        let finding = flags(&RULE, draft, &["Dossiers clients"]);
        assert_eq!(finding.severity, severity);
    }

    #[test]
    fn flags_to_check_what_nobody_knows_where_it_is_at_stake() {
        let unknown = json!({ "namedAccounts": { "notKnown": true } });
        let draft = tool(unknown.clone());
        let finding = flags(&RULE, &draft, &["", "Dossiers clients"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        let ask = Ask::Field(draft.id("Dossiers clients"), "namedAccounts");
        assert_eq!(finding.asks, [ask]);
        let critical = with(unknown.clone(), json!({ "admins": ["@Équipe"] }));
        let finding = flags(&RULE, &tool(critical), &["", "Dossiers clients"]);
        assert_eq!(finding.severity, Severity::Medium);

        let draft = tool(json!({ "namedAccounts": Value::Null }))
            .service("Sondages", json!({}))
            .measure("named-accounts", "in-place", &["Sondages"]);
        let finding = flags(&RULE, &draft, &["", "Dossiers clients"]);
        let ask = Ask::Measure(draft.id("Dossiers clients"), "named-accounts");
        assert_eq!(finding.asks, [ask]);

        accepts(&RULE, &team().service("Sondages", unknown.clone()));
        let known = tool(unknown).measure("named-accounts", "in-place", &["Dossiers clients"]);
        accepts(&RULE, &known);
    }

    #[test]
    fn accepts_own_accounts_and_a_single_user() {
        accepts(&RULE, &tool(json!({ "namedAccounts": true })));
        accepts(&RULE, &tool(json!({ "userCount": 1 })));
        accepts(&RULE, &tool(json!({ "users": ["@Ana"] })));
        accepts(&RULE, &tool(json!({ "users": ["@Ana", "@Zoé"] })));
        accepts(&RULE, &tool(json!({ "users": ["@Seule"] })));
    }

    #[test]
    fn accepts_what_has_no_accounts() {
        for fields in [
            json!({ "kind": "paper" }),
            json!({ "kind": "support" }),
            json!({ "kind": "network" }),
            json!({ "hosting": "paper" }),
            json!({ "status": "planned" }),
            json!({ "kind": "device-fleet", "functions": ["printing"] }),
        ] {
            accepts(&RULE, &tool(fields));
        }
        let fleet = json!({ "kind": "device-fleet", "functions": ["printing", "device-fleet"] });
        flags(&RULE, &tool(fleet), &["Dossiers clients"]);
    }

    #[test]
    fn flags_a_tool_to_which_all_sign_in_as_one() {
        let tool = json!({ "dependsOn": ["@Connexion"], "stores": [{ "data": "@Dossiers" }] });
        let draft = team()
            .service("Connexion", json!({ "kind": "identity" }))
            .service("Outil", tool)
            .measure("named-accounts", "absent", &["Connexion"]);
        flags(&RULE, &draft, &["Connexion", "Outil"]);
    }
}
