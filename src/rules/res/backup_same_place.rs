//! The backup is where the original is.
//!
//! ## What it checks
//! What a backup covers has at least one copy at another site, or with another
//! supplier. Two places are the same when the backup was said not to be
//! elsewhere, when both are at one site, or when both are with one online
//! supplier. One finding a backup.
//!
//! ## Why it matters
//! A fire, a burglary or a closed account takes both.
//!
//! ## What to do
//! Keep one copy in another place.
//!
//! ## Known false alarms
//! Several data centres of one supplier are one account: it can be closed or
//! emptied as a whole. A disk that somebody takes home is in another place: say
//! so on the backup.
//!
//! ## References
//! CIS 11.4; ANSSI hygiene 37; good practice 3-2-1.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Backup, Effort, Id, PlaceRole, Service};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "res-backup-same-place",
    theme: Theme::Continuity,
    severity: Severity::High,
    cause: Cause::Copies,
    effort: Effort::Day,
    cure: Cure::Backup(&[("offsite", r#"true"#)]),
    thresholds: &[],
    references: &[
        Reference::Cis("11.4"),
        Reference::Anssi("37"),
        Reference::GoodPractice,
    ],
    check,
};

/// Whether a backup is in another place than a service.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Elsewhere {
    Yes,
    No,
    NotKnown,
    NotAsked,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    view.each(&RULE, 3, &view.model.backups, |backup| judge(view, backup))
}

fn judge(view: &View<'_>, backup: &Backup) -> Option<Finding> {
    let mut together = Vec::new();
    let mut unsure = Vec::new();
    for covered in backup.covers.each() {
        let Some(service) = view.model.services.get(covered.id) else {
            continue;
        };
        let mut others = view.backups_of(service.id);
        if others.any(|other| elsewhere(view, other, service) == Elsewhere::Yes) {
            continue;
        }
        match elsewhere(view, backup, service) {
            Elsewhere::No => together.push(service.id),
            Elsewhere::NotKnown => unsure.push(service.id),
            Elsewhere::Yes | Elsewhere::NotAsked => {}
        }
    }
    let is_known = !together.is_empty();
    let services = if is_known { together } else { unsure };
    let weights = services.iter().map(|&service| {
        let matters = view.is_important(service) || view.is_confidential(service);
        let base = if matters {
            RULE.severity
        } else {
            RULE.severity.lowered()
        };
        view.weighed(base, service)
    });
    let severity = weights.max()?;
    let mut finding = RULE
        .finding([backup.id])
        .with(services.iter().copied())
        .severity(severity)
        .fact(
            "state",
            Fact::Case(if is_known { "same" } else { "not-known" }),
        )
        .fact("backup", Fact::Record(backup.id))
        .records("services", "count", "evidence-covered", &services);
    if let Some(site) = backup.site.known() {
        finding = finding.evidence("evidence-site", Fact::Record(site.id));
    }
    if let Some(kept_on) = backup.kept_on.known() {
        finding = finding.evidence("evidence-kept-on", Fact::Record(kept_on.id));
    }
    Some(if is_known {
        finding
    } else {
        finding.not_known([Ask::Field(backup.id, "offsite")])
    })
}

fn elsewhere(view: &View<'_>, backup: &Backup, service: &Service) -> Elsewhere {
    match &backup.offsite {
        Answer::Known(true) => return Elsewhere::Yes,
        Answer::Known(false) => return Elsewhere::No,
        Answer::NotKnown | Answer::Foreign(_) => return Elsewhere::NotKnown,
        Answer::NotAsked => {}
    }
    let kept_on = backup
        .kept_on
        .known()
        .and_then(|kept| view.model.services.get(kept.id));
    let site = backup.site.known().map(|site| site.id);
    let site = site.or_else(|| kept_on.and_then(|kept| site_of(kept)));
    if let (Some(site), Some(original)) = (site, site_of(service)) {
        return if site == original {
            Elsewhere::No
        } else {
            Elsewhere::Yes
        };
    }
    let supplier = |service: &Service| service.supplier.known().map(|supplier| supplier.id);
    match (kept_on.and_then(|kept| supplier(kept)), supplier(service)) {
        (Some(keeper), Some(original)) if keeper == original => Elsewhere::No,
        (Some(_), Some(_)) => Elsewhere::Yes,
        _ => Elsewhere::NotAsked,
    }
}

fn site_of(service: &Service) -> Option<Id> {
    let mut places = service.places.each().filter(|place| {
        !place
            .role
            .is_known_and(|role| matches!(role, PlaceRole::SupportAccess | PlaceRole::Transit))
    });
    places
        .find_map(|place| place.site.known())
        .map(|site| site.id)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn disk(fields: Value) -> Draft {
        Draft::default()
            .with(Collection::Sites, "Bureau", json!({}))
            .with(Collection::Sites, "Cave", json!({}))
            .party("Éditeur", json!({}))
            .service(
                "Serveur",
                json!({ "criticality": "important", "places": [{ "role": "stored", "site": "@Bureau" }] }),
            )
            .service("Suite", json!({ "supplier": "@Éditeur" }))
            .service("Copie de la suite", json!({ "supplier": "@Éditeur" }))
            .with(Collection::Backups, "Disque", fields)
    }

    #[test]
    fn flags_a_disk_in_the_same_office() {
        let draft = disk(json!({ "covers": ["@Serveur"], "site": "@Bureau" }));
        assert_eq!(
            flags(&RULE, &draft, &["Disque", "Serveur"]).severity,
            Severity::High
        );
    }

    #[test]
    fn flags_a_copy_with_the_same_online_supplier_one_step_lower_if_nothing_depends_on_it() {
        let draft = disk(json!({ "covers": ["@Suite"], "keptOn": "@Copie de la suite" }));
        assert_eq!(
            flags(&RULE, &draft, &["Disque", "Suite"]).severity,
            Severity::Medium
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows_where_the_backup_is() {
        let draft = disk(json!({ "covers": ["@Serveur"], "offsite": { "notKnown": true } }));
        let finding = flags(&RULE, &draft, &["Disque", "Serveur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id("Disque"), "offsite")]);
    }

    #[test]
    fn accepts_another_site_one_not_asked_about_and_a_disk_that_is_taken_home() {
        accepts(
            &RULE,
            &disk(json!({ "covers": ["@Serveur"], "site": "@Cave" })),
        );
        accepts(&RULE, &disk(json!({ "covers": ["@Serveur"] })));
        let taken_home = json!({ "covers": ["@Serveur"], "site": "@Bureau", "offsite": true });
        accepts(&RULE, &disk(taken_home));
    }

    #[test]
    fn accepts_a_copy_here_beside_another_one_elsewhere() {
        let draft = disk(json!({ "covers": ["@Serveur"], "site": "@Bureau" })).with(
            Collection::Backups,
            "Nuage",
            json!({ "covers": ["@Serveur"], "offsite": true }),
        );
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_a_copy_with_another_online_supplier() {
        let elsewhere = || {
            disk(json!({ "covers": ["@Suite"], "keptOn": "@Copie de la suite" }))
                .party("Autre éditeur", json!({}))
                .service("Coffre", json!({ "supplier": "@Autre éditeur" }))
        };
        let second = json!({ "covers": ["@Suite"], "keptOn": "@Coffre" });
        accepts(
            &RULE,
            &elsewhere().with(Collection::Backups, "Deuxième", second),
        );
        flags(&RULE, &elsewhere(), &["Disque", "Suite"]);
    }
}
