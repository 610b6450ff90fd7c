//! A small server runs day and night.
//!
//! ## What it checks
//! A server on the organisation's premises serves more than 10 persons, can be
//! reached from the internet, carries something that can, or keeps backups.
//! Where nobody counted its users, those employed count. For how many hours it
//! is used is not asked: that it stands idle at night is *likely* only. One
//! finding for all such servers.
//!
//! ## Why it matters
//! A server that runs 8,760 hours a year for some hours of use is a waste.
//!
//! ## What to do
//! Switch it off at night, share one, or have it hosted elsewhere.
//!
//! ## Known false alarms
//! Backups or updates may be made at night: look at the schedule first.
//!
//! ## References
//! RGESN; charter, *Sobriété* and *Adapté aux moyens*.

use foldhash::HashSet;

use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit,
    View,
};
use crate::model::{Answer, Effort, Hosting, Id, Service, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "eco-server-always-on",
    theme: Theme::Sobriety,
    severity: Severity::Low,
    cause: Cause::Surplus,
    effort: Effort::Day,
    cure: Cure::Judgement,
    thresholds: &[Threshold {
        name: "users",
        unit: Unit::Count,
        default: 10,
    }],
    references: &[
        Reference::Rgesn,
        Reference::Charter("sobriety"),
        Reference::Charter("means"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let servers = view.model.services.iter().filter(|it| is_own_server(it));
    let mut idle: Vec<Id> = Vec::new();
    let mut not_known: Vec<Id> = Vec::new();
    let mut asks: Vec<Ask> = Vec::new();
    let mut keeping: Option<HashSet<Id>> = None;
    for server in servers {
        let Some(missing) = stands_idle(view, server) else {
            continue;
        };
        let keeping = keeping.get_or_insert_with(|| keeping_backups(view));
        if keeping.contains(&server.id) || carries_something_open(view, server.id) {
            continue;
        }
        if missing.is_empty() {
            idle.push(server.id);
        } else {
            not_known.push(server.id);
            asks.extend(missing);
        }
    }
    let told = |state, servers: &[Id]| {
        RULE.finding([view.model.organisation.id])
            .with(servers.iter().copied())
            .fact("state", Fact::Case(state))
            .records("server", "count", "evidence-servers", servers)
    };
    if !idle.is_empty() {
        vec![told("idle", &idle).certainty(Certainty::Likely)]
    } else if !not_known.is_empty() {
        vec![told("not-known", &not_known).not_known(asks)]
    } else {
        Vec::new()
    }
}

fn is_own_server(service: &Service) -> bool {
    service.kind.is(&ServiceKind::Server)
        && service.hosting.is(&Hosting::OnPremises)
        && !service
            .status
            .is_known_and(|status| *status != ServiceStatus::InUse)
}

/// Whether few use the server, and only at work: then what one would have to
/// know to be sure, which is nothing if all was answered.
fn stands_idle(view: &View<'_>, server: &Service) -> Option<Vec<Ask>> {
    let mut missing = Vec::new();
    match &server.internet_facing {
        Answer::Known(false) => {}
        Answer::NotKnown | Answer::Foreign(_) => {
            missing.push(Ask::Field(server.id, "internetFacing"));
        }
        Answer::Known(true) | Answer::NotAsked => return None,
    }
    let users = match &server.user_count {
        Answer::NotAsked => &view.model.organisation.headcount,
        asked => asked,
    };
    match users {
        Answer::Known(users) if *users <= view.threshold(&RULE, "users") => {}
        Answer::NotKnown | Answer::Foreign(_) => missing.push(Ask::Field(server.id, "userCount")),
        Answer::Known(_) | Answer::NotAsked => return None,
    }
    Some(missing)
}

/// The services on which backups are kept.
fn keeping_backups(view: &View<'_>) -> HashSet<Id> {
    let kept_on = view
        .model
        .backups
        .iter()
        .filter_map(|it| it.kept_on.known());
    kept_on.map(|service| service.id).collect()
}

/// Whether something that stands on it can be reached from the internet.
fn carries_something_open(view: &View<'_>, server: Id) -> bool {
    let carried = view.graph.direct_dependents(server).into_iter();
    carried
        .filter_map(|id| view.model.services.get(id))
        .any(|service| service.internet_facing.is(&true))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn server(more: Value) -> Draft {
        let mut fields = json!({
            "kind": "server", "hosting": "on-premises", "internetFacing": false, "userCount": 10,
        });
        let fields = fields.as_object_mut().expect("is one");
        fields.extend(more.as_object().expect("is one").clone());
        Draft::default().service("Serveur", fields.clone().into())
    }

    #[test]
    fn flags_a_server_of_ten_persons_as_likely() {
        let finding = flags(&RULE, &server(json!({})), &["", "Serveur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Likely)
        );
        flags(
            &RULE,
            &server(json!({ "status": "in-use" })),
            &["", "Serveur"],
        );
    }

    #[test]
    fn flags_all_small_servers_together() {
        let draft = server(json!({})).service(
            "Caisse",
            json!({
                "kind": "server", "hosting": "on-premises", "internetFacing": false, "userCount": 1,
            }),
        );
        flags(&RULE, &draft, &["", "Serveur", "Caisse"]);
    }

    #[test]
    fn flags_a_server_whose_users_nobody_counted_by_who_is_employed() {
        let of = |headcount: u32| {
            server(json!({ "userCount": null })).organisation(json!({ "headcount": headcount }))
        };
        flags(&RULE, &of(10), &["", "Serveur"]);
        accepts(&RULE, &of(11));
        accepts(&RULE, &server(json!({ "userCount": null })));
    }

    #[test]
    fn flags_to_check_when_nobody_knows_who_reaches_it() {
        let nobody = json!({ "notKnown": true });
        let draft = server(json!({ "internetFacing": nobody, "userCount": nobody }));
        let finding = flags(&RULE, &draft, &["", "Serveur"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        let of = |field| Ask::Field(draft.id("Serveur"), field);
        assert_eq!(finding.asks, [of("internetFacing"), of("userCount")]);
    }

    #[test]
    fn flags_what_is_sure_rather_than_what_is_not() {
        let draft = server(json!({})).service(
            "Caisse",
            json!({
                "kind": "server", "hosting": "on-premises", "userCount": 2,
                "internetFacing": { "notKnown": true },
            }),
        );
        flags(&RULE, &draft, &["", "Serveur"]);
    }

    #[test]
    fn accepts_a_server_of_many_one_reached_from_outside_and_one_elsewhere() {
        accepts(&RULE, &server(json!({ "userCount": 11 })));
        accepts(&RULE, &server(json!({ "internetFacing": true })));
        accepts(&RULE, &server(json!({ "internetFacing": null })));
        accepts(&RULE, &server(json!({ "hosting": "hosted-dedicated" })));
        accepts(&RULE, &server(json!({ "kind": "app" })));
        accepts(&RULE, &server(json!({ "status": "retiring" })));
    }

    #[test]
    fn accepts_a_server_that_receives_backups_at_night() {
        let draft = server(json!({}));
        let kept = |on: &str| {
            let fields = json!({ "keptOn": on });
            draft
                .clone()
                .service("Disque", json!({ "kind": "backup" }))
                .with(Collection::Backups, "Copie", fields)
        };
        accepts(&RULE, &kept("@Serveur"));
        flags(&RULE, &kept("@Disque"), &["", "Serveur"]);
    }

    #[test]
    fn accepts_a_server_that_carries_a_website() {
        let carrying = |facing: bool| {
            let fields = json!({ "dependsOn": ["@Serveur"], "internetFacing": facing });
            server(json!({})).service("Site", fields)
        };
        accepts(&RULE, &carrying(true));
        flags(&RULE, &carrying(false), &["", "Serveur"]);
    }
}
