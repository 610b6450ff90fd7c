//! An intruder would reach the backup as well.
//!
//! ## What it checks
//! Of what important work needs, or what is confidential, at least one copy is
//! disconnected once it is made, or cannot be changed before its time: by what
//! was said of the backup, or by the measure *offline backup*. One finding a
//! backup; one for all of which nobody knows.
//!
//! ## Why it matters
//! An extortion program encrypts every copy that it can reach.
//!
//! ## What to do
//! Disconnect one copy once it is made, or have one that nobody can change.
//!
//! ## Known false alarms
//! Earlier states that not even an administrator can delete count as a copy that
//! cannot be changed: ask the supplier.
//!
//! ## References
//! ANSSI hygiene 37; CIS 11.4; MonAideCyber.

use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, View,
};
use crate::graph::level_of;
use crate::model::{Answer, Backup, Classification, Effort, Id};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "res-backup-not-isolated",
    theme: Theme::Continuity,
    severity: Severity::High,
    cause: Cause::Copies,
    effort: Effort::Day,
    cure: Cure::Backup(&[("offline", "true")]),
    thresholds: &[],
    references: &[
        Reference::Anssi("37"),
        Reference::Cis("11.4"),
        Reference::MonAideCyber,
    ],
    check,
};

/// Whether a program that spreads in the network reaches a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Reach {
    No,
    Yes(Certainty),
    NotKnown(Vec<Ask>),
    NotAsked,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (mut unsure, mut asks, mut at_stake) = (Vec::new(), Vec::new(), Vec::new());
    for backup in &view.model.backups {
        let reach = reach(view, backup);
        if matches!(reach, Reach::No | Reach::NotAsked) {
            continue;
        }
        let covered: Vec<Id> = backup
            .covers
            .each()
            .map(|covered| covered.id)
            .filter(|&id| is_at_stake(view, id) && !has_isolated_copy(view, id))
            .collect();
        if covered.is_empty() {
            continue;
        }
        match reach {
            Reach::No | Reach::NotAsked => {}
            Reach::NotKnown(missing) => {
                unsure.push(backup.id);
                asks.extend(missing);
                at_stake.extend(covered);
            }
            Reach::Yes(certainty) => findings.push(
                RULE.finding([backup.id])
                    .with(covered.iter().copied())
                    .severity(weight(view, &covered))
                    .certainty(certainty)
                    .fact("state", Fact::Case("reached"))
                    .fact("backups", Fact::Record(backup.id))
                    .fact("backupCount", Fact::Count(1))
                    .records("covered", "count", "evidence-covered", &covered),
            ),
        }
    }
    if !unsure.is_empty() {
        at_stake.sort_unstable();
        at_stake.dedup();
        findings.push(
            RULE.finding([view.model.organisation.id])
                .with(unsure.iter().copied())
                .severity(weight(view, &at_stake))
                .not_known(asks)
                .fact("state", Fact::Case("not-known"))
                .records("backups", "backupCount", "evidence-backups", &unsure)
                .records("covered", "count", "evidence-covered", &at_stake),
        );
    }
    findings
}

fn weight(view: &View<'_>, covered: &[Id]) -> Severity {
    view.weighed_by(RULE.severity, covered)
}

/// Whether losing it would stop important work or expose somebody.
fn is_at_stake(view: &View<'_>, id: Id) -> bool {
    let is_confidential = |id| {
        let data = view.model.data.get(id);
        data.is_some_and(|data| level_of(data) >= Some(Classification::Confidential))
    };
    view.is_important(id) || view.is_confidential(id) || is_confidential(id)
}

fn has_isolated_copy(view: &View<'_>, id: Id) -> bool {
    let mut backups = view.backups_of(id);
    backups.any(|backup| reach(view, backup) == Reach::No)
}

fn reach(view: &View<'_>, backup: &Backup) -> Reach {
    if backup.offline.is(&true) || backup.immutable.is(&true) {
        return Reach::No;
    }
    let kept_on = backup.kept_on.known().map(|kept| kept.id);
    let stated = backup.covers.each().map(|covered| covered.id);
    let stated: Vec<(Id, Measure)> = stated
        .chain(kept_on)
        .map(|id| (id, view.measure("backup-offline", id)))
        .collect();
    let said = |measure: Measure| stated.iter().any(|(_, said)| *said == measure);
    if said(Measure::Ok) {
        return Reach::No;
    }
    if said(Measure::Missing) || said(Measure::Partial) {
        return Reach::Yes(Certainty::Certain);
    }
    match (&backup.offline, &backup.immutable) {
        (Answer::Known(_), Answer::Known(_)) => Reach::Yes(Certainty::Certain),
        // The other way to be safe was not asked about.
        (Answer::Known(_), Answer::NotAsked) | (Answer::NotAsked, Answer::Known(_)) => {
            Reach::Yes(Certainty::Likely)
        }
        (Answer::NotAsked, Answer::NotAsked) => {
            let unsure = stated
                .iter()
                .filter(|(_, said)| *said == Measure::NotKnown)
                .map(|(id, _)| Ask::Measure(*id, "backup-offline"));
            let unsure: Vec<Ask> = unsure.collect();
            if unsure.is_empty() {
                Reach::NotAsked
            } else {
                Reach::NotKnown(unsure)
            }
        }
        (offline, immutable) => {
            let missing = [
                (offline.is_not_known(), "offline"),
                (immutable.is_not_known(), "immutable"),
            ];
            let missing = missing.into_iter().filter(|(is_missing, _)| *is_missing);
            Reach::NotKnown(
                missing
                    .map(|(_, field)| Ask::Field(backup.id, field))
                    .collect(),
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, findings, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn disk(offline: Value, immutable: Value) -> Draft {
        Draft::default()
            .service("Comptabilité", json!({ "criticality": "important" }))
            .service("Journal", json!({ "criticality": "useful" }))
            .with(
                Collection::Backups,
                "Disque",
                json!({
                    "covers": ["@Comptabilité", "@Journal"], "offline": offline, "immutable": immutable,
                }),
            )
    }

    #[test]
    fn flags_a_disk_that_stays_connected() {
        for (immutable, certainty) in [
            (json!(false), Certainty::Certain),
            (Value::Null, Certainty::Likely),
        ] {
            let draft = disk(json!(false), immutable);
            let finding = flags(&RULE, &draft, &["Disque", "Comptabilité"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::High, certainty)
            );
        }
        let finding = flags(
            &RULE,
            &disk(Value::Null, json!(false)),
            &["Disque", "Comptabilité"],
        );
        assert_eq!(finding.certainty, Certainty::Likely);
    }

    #[test]
    fn flags_what_was_said_as_a_measure() {
        for state in ["absent", "partial"] {
            let draft =
                disk(Value::Null, Value::Null).measure("backup-offline", state, &["Comptabilité"]);
            let finding = flags(&RULE, &draft, &["Disque", "Comptabilité"]);
            assert_eq!(finding.certainty, Certainty::Certain);
        }
    }

    #[test]
    fn flags_a_copy_of_a_vital_service_one_step_higher() {
        let draft = Draft::default()
            .service("Caisse", json!({ "criticality": "vital" }))
            .with(
                Collection::Backups,
                "Disque",
                json!({ "covers": ["@Caisse"], "offline": false, "immutable": false }),
            );
        let finding = flags(&RULE, &draft, &["Disque", "Caisse"]);
        assert_eq!(finding.severity, Severity::Critical);
    }

    #[test]
    fn flags_confidential_information_and_the_service_that_keeps_it() {
        let draft = Draft::default()
            .data("Dossiers", json!({ "classification": "confidential" }))
            .data("Horaires", json!({ "classification": "internal" }))
            .service("Fichiers", json!({ "stores": [{ "data": "@Dossiers" }] }))
            .service("Affichage", json!({ "stores": [{ "data": "@Horaires" }] }))
            .with(
                Collection::Backups,
                "Disque",
                json!({
                    "covers": ["@Dossiers", "@Horaires", "@Fichiers", "@Affichage"],
                    "offline": false, "immutable": false,
                }),
            );
        flags(&RULE, &draft, &["Disque", "Dossiers", "Fichiers"]);
    }

    #[test]
    fn flags_to_check_all_that_nobody_knows_together() {
        let not_known = || json!({ "notKnown": true });
        let draft = disk(not_known(), json!(false)).with(
            Collection::Backups,
            "Nuage",
            json!({ "covers": ["@Comptabilité"], "offline": false, "immutable": not_known() }),
        );
        let finding = flags(&RULE, &draft, &["", "Disque", "Nuage"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        let asked = [
            Ask::Field(draft.id("Disque"), "offline"),
            Ask::Field(draft.id("Nuage"), "immutable"),
        ];
        assert_eq!(finding.asks, asked);
    }

    #[test]
    fn flags_to_check_a_measure_that_nobody_knows() {
        let draft = disk(Value::Null, Value::Null);
        let draft = draft.measure("backup-offline", "not-known", &["Comptabilité", "Journal"]);
        let found = findings(&RULE, &draft);
        let asked =
            ["Comptabilité", "Journal"].map(|name| Ask::Measure(draft.id(name), "backup-offline"));
        assert_eq!(found[0].asks, asked);
    }

    #[test]
    fn accepts_a_copy_that_is_put_away_or_cannot_be_changed() {
        accepts(&RULE, &disk(json!(true), Value::Null));
        accepts(&RULE, &disk(json!(false), json!(true)));
        let draft = disk(json!(false), json!(false));
        accepts(
            &RULE,
            &draft.measure("backup-offline", "in-place", &["Comptabilité"]),
        );
    }

    #[test]
    fn accepts_a_connected_copy_beside_one_that_is_put_away() {
        let away = json!({ "covers": ["@Comptabilité"], "offline": true });
        let draft = disk(json!(false), json!(false));
        accepts(&RULE, &draft.with(Collection::Backups, "Tiroir", away));
    }

    #[test]
    fn accepts_questions_that_were_not_put_and_what_matters_little() {
        accepts(&RULE, &disk(Value::Null, Value::Null));
        let draft = Draft::default()
            .service("Journal", json!({ "criticality": "useful" }))
            .with(
                Collection::Backups,
                "Disque",
                json!({ "covers": ["@Journal"], "offline": false, "immutable": false }),
            );
        accepts(&RULE, &draft);
    }
}
