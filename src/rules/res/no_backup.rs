//! Important information has no copy.
//!
//! ## What it checks
//! A service that important work needs, or that keeps data whose loss would do
//! great harm, is covered by a backup: itself, its data, or the server or
//! storage on which it stands. The rule speaks once the user has begun to list
//! backups, or has said something of the measure *backup*.
//!
//! ## Why it matters
//! A breakdown, a theft or an extortion program, and the information is gone.
//!
//! ## What to do
//! Set up an automatic copy in another place, this week.
//!
//! ## Known false alarms
//! An online service keeps versions and a bin: that is not a backup, because one
//! wrong click or one closed account takes both, but it counts one step less.
//! Copies of a reference that is kept elsewhere need no backup of their own.
//!
//! ## References
//! OPDo art. 3 al. 2; ANSSI hygiene 37; CIS 11.2; Swiss minimum standard PR.IP-4.

use super::copies::{originals, stands_on};
use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, View,
};
use crate::model::{
    Collection, Criticality, Effort, Hosting, Id, Impact, Service, ServiceKind, ServiceStatus,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "res-no-backup",
    theme: Theme::Continuity,
    severity: Severity::Critical,
    cause: Cause::Copies,
    effort: Effort::Day,
    cure: Cure::Backup(&[
        ("automatic", r#"true"#),
        ("everyHours", r#"24"#),
        ("offsite", r#"true"#),
    ]),
    thresholds: &[],
    references: &[
        Reference::Opdo("3/2"),
        Reference::CantonalLaw,
        Reference::Anssi("37"),
        Reference::Cis("11.2"),
        Reference::IctMinimum("PR.IP-4"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    view.each(&RULE, 2, &view.model.services, |service| {
        look_at(view, service)
    })
}

fn look_at(view: &View<'_>, service: &Service) -> Option<Finding> {
    if service.status.is(&ServiceStatus::Planned) || service.kind.is(&ServiceKind::Paper) {
        return None;
    }
    let unsaved: Vec<Id> = originals(service)
        .filter(|&data| view.backups_of(data).len() == 0)
        .collect();
    if unsaved.is_empty() || is_saved(view, service) {
        return None;
    }
    let started = view.is_started(Collection::Backups);
    let measure = view.measure("backup", service.id);
    if measure == Measure::Ok || (measure == Measure::NotAsked && !started) {
        return None;
    }
    let weight = weight(view, service, &unsaved)?;
    let online = is_online(service);
    let partial = online || measure == Measure::Partial;
    let finding = RULE
        .finding([service.id])
        .severity(if partial { weight.lowered() } else { weight })
        .fact("service", Fact::Record(service.id))
        .fact("place", Fact::Case(if online { "online" } else { "own" }))
        .records("data", "count", "evidence-data", &unsaved);
    let finding = view.show_criticality(finding, service.id);
    let unsure = measure == Measure::NotKnown && !started;
    Some(if unsure {
        finding.not_known([Ask::Measure(service.id, "backup")])
    } else {
        finding
    })
}

/// Whether a backup covers the service, or the server or storage it stands on.
fn is_saved(view: &View<'_>, service: &Service) -> bool {
    std::iter::once(service.id)
        .chain(stands_on(view, service))
        .any(|id| view.backups_of(id).len() > 0)
}

fn is_online(service: &Service) -> bool {
    service.hosting.is_known_and(|hosting| {
        matches!(
            hosting,
            Hosting::Saas | Hosting::SaasE2ee | Hosting::Paas | Hosting::PersonalAccount
        )
    })
}

/// How much the loss would matter; nothing when it would not.
fn weight(view: &View<'_>, service: &Service, data: &[Id]) -> Option<Severity> {
    let grave = data
        .iter()
        .filter_map(|&id| view.model.data.get(id))
        .any(|data| {
            data.impact.is_known_and(|impact| {
                impact
                    .availability
                    .is_known_and(|impact| *impact >= Impact::High)
            })
        });
    match view.graph.criticality(service.id) {
        Some(Criticality::Vital | Criticality::Important) => Some(RULE.severity),
        _ if grave => Some(RULE.severity),
        Some(Criticality::Useful) => Some(RULE.severity.lowered()),
        Some(Criticality::Comfort) | None => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn accounting(hosting: &str) -> Draft {
        Draft::default()
            .data("Comptabilités", json!({}))
            .service("Serveur", json!({ "kind": "server" }))
            .service(
                "Comptabilité",
                json!({
                    "hosting": hosting, "criticality": "important", "dependsOn": ["@Serveur"],
                    "stores": [{ "data": "@Comptabilités", "role": "master" }],
                }),
            )
            .data("Photos", json!({}))
    }

    fn backup(draft: Draft, covers: &str) -> Draft {
        draft.with(Collection::Backups, "Disque", json!({ "covers": [covers] }))
    }

    #[test]
    fn flags_an_important_service_that_no_backup_covers() {
        let draft = backup(accounting("on-premises"), "@Photos");
        assert_eq!(
            flags(&RULE, &draft, &["Comptabilité"]).severity,
            Severity::Critical
        );
    }

    #[test]
    fn flags_an_online_service_one_step_lower_because_it_keeps_versions() {
        let draft = backup(accounting("saas"), "@Photos");
        assert_eq!(
            flags(&RULE, &draft, &["Comptabilité"]).severity,
            Severity::High
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows_and_no_backup_was_listed() {
        let draft = accounting("on-premises").measure("backup", "not-known", &["Comptabilité"]);
        let finding = flags(&RULE, &draft, &["Comptabilité"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::High, Certainty::ToCheck)
        );
        let asked = Ask::Measure(draft.id("Comptabilité"), "backup");
        assert_eq!(finding.asks, [asked]);
    }

    #[test]
    fn accepts_silence_while_nothing_was_said_of_backups() {
        accepts(&RULE, &accounting("on-premises"));
    }

    #[test]
    fn accepts_a_backup_of_the_service_of_its_data_or_of_its_server() {
        for covers in ["@Comptabilité", "@Comptabilités", "@Serveur"] {
            accepts(&RULE, &backup(accounting("on-premises"), covers));
        }
    }

    #[test]
    fn accepts_a_copy_of_what_is_kept_elsewhere() {
        let draft = Draft::default()
            .data("Comptabilités", json!({}))
            .data("Photos", json!({}))
            .service(
                "Clé USB",
                json!({ "criticality": "important", "stores": [{ "data": "@Comptabilités", "role": "copy" }] }),
            );
        accepts(&RULE, &backup(draft, "@Photos"));
    }

    /// Accounts of some weight on a service of some importance.
    fn accounts(data: Value, service: Value) -> Draft {
        let mut fields = json!({ "stores": [{ "data": "@Comptes", "role": "master" }] });
        for (name, value) in service.as_object().expect("is an object") {
            fields[name] = value.clone();
        }
        let draft = Draft::default().data("Comptes", data);
        let draft = draft.service("Logiciel", fields);
        backup(draft.data("Photos", json!({})), "@Photos")
    }

    #[test]
    fn flags_by_what_needs_the_service_or_by_what_the_loss_would_do() {
        let severity = |impact: &str, criticality: Value| {
            let draft = accounts(
                json!({ "impact": { "availability": impact } }),
                json!({ "criticality": criticality }),
            );
            flags(&RULE, &draft, &["Logiciel"]).severity
        };
        assert_eq!(severity("low", json!("useful")), Severity::High);
        assert_eq!(severity("high", json!("useful")), Severity::Critical);
        assert_eq!(severity("high", json!("comfort")), Severity::Critical);
        assert_eq!(severity("high", Value::Null), Severity::Critical);
        let light = |criticality: Value| {
            accounts(
                json!({ "impact": { "availability": "low" } }),
                json!({ "criticality": criticality }),
            )
        };
        accepts(&RULE, &light(json!("comfort")));
        accepts(&RULE, &light(Value::Null));
    }

    #[test]
    fn flags_as_certain_what_nobody_knows_where_other_backups_were_listed() {
        let draft = backup(accounting("on-premises"), "@Photos");
        let draft = draft.measure("backup", "not-known", &["Comptabilité"]);
        let finding = flags(&RULE, &draft, &["Comptabilité"]);
        assert_eq!(finding.certainty, Certainty::Certain);
        assert_eq!(finding.asks, []);
    }

    #[test]
    fn accepts_what_is_not_used_yet_and_paper() {
        for fields in [
            json!({ "criticality": "vital", "status": "planned" }),
            json!({ "criticality": "vital", "kind": "paper" }),
        ] {
            accepts(&RULE, &accounts(json!({}), fields));
        }
    }
}
