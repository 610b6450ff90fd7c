//! The same files are stored in several places.
//!
//! ## What it checks
//! Copies of information, other than backups, archives and those on the users'
//! own devices, come to less than 10 gigabytes together. A copy whose size is
//! not known is taken to be as large as the information itself, and the finding
//! is then *likely*. One finding for all.
//!
//! ## Why it matters
//! Every copy consumes, costs and can leak.
//!
//! ## What to do
//! Keep one place of reference, and delete the rest.
//!
//! ## Known false alarms
//! A copy for work without a connection is legitimate: copies on the users' own
//! devices are left out.
//!
//! ## References
//! RGESN; LPD art. 6 al. 4, or the law of the canton for public bodies.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit,
    View, cure,
};
use crate::graph::level_of;
use crate::model::{
    Answer, AnyAnswer, Classification, Date, Effort, Hosting, Id, Model, Service, ServiceKind,
    Storage, StorageRole,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "eco-duplicates-storage",
    theme: Theme::Sobriety,
    severity: Severity::Low,
    cause: Cause::Surplus,
    effort: Effort::Day,
    cure: Cure::By(delete_copies),
    thresholds: &[Threshold {
        name: "gigabytes",
        unit: Unit::Gigabytes,
        default: 10,
    }],
    references: &[
        Reference::Rgesn,
        Reference::Lpd("6/4"),
        Reference::CantonalLaw,
    ],
    check,
};

/// What was found of copies.
#[derive(Default)]
struct Copies {
    services: BTreeSet<Id>,
    data: BTreeSet<Id>,
    gigabytes: u64,
    is_inferred: bool,
    is_restricted: bool,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut known = Copies::default();
    let mut not_known = Copies::default();
    let mut asks: BTreeSet<Ask> = BTreeSet::new();
    let services = view.only(&RULE, 0, &view.model.services, |service| {
        let mut stores = service.stores.each();
        stores.any(|it| it.role.is(&StorageRole::Copy)) && !may_copy(service)
    });
    for service in services {
        let copies = service.stores.each();
        for copy in copies.filter(|it| it.role.is(&StorageRole::Copy)) {
            let Some(data) = copy.data.known().and_then(|it| view.model.data.get(it.id)) else {
                continue;
            };
            let (copies, gigabytes) = match (&copy.gigabytes, &data.gigabytes) {
                (Answer::Known(gigabytes), _) => (&mut known, *gigabytes),
                (_, Answer::Known(gigabytes)) => {
                    known.is_inferred = true;
                    (&mut known, *gigabytes)
                }
                (_, Answer::NotKnown | Answer::Foreign(_)) => {
                    asks.insert(Ask::Field(data.id, "gigabytes"));
                    (&mut not_known, 0)
                }
                (Answer::NotKnown | Answer::Foreign(_), Answer::NotAsked) => {
                    asks.insert(Ask::Field(service.id, "stores"));
                    (&mut not_known, 0)
                }
                (Answer::NotAsked, Answer::NotAsked) => continue,
            };
            copies.services.insert(service.id);
            copies.data.insert(data.id);
            copies.gigabytes += u64::from(gigabytes);
            copies.is_restricted |= level_of(data) == Some(Classification::Restricted);
        }
    }
    let limit = u64::from(view.threshold(&RULE, "gigabytes"));
    if !known.data.is_empty() && known.gigabytes >= limit {
        let certainty = if known.is_inferred {
            Certainty::Likely
        } else {
            Certainty::Certain
        };
        let gigabytes = Fact::Count(known.gigabytes);
        let finding = told(view, &known, "known").certainty(certainty);
        return vec![finding.evidence("evidence-copied-gigabytes", gigabytes)];
    }
    if asks.is_empty() {
        return Vec::new();
    }
    vec![told(view, &not_known, "not-known").not_known(asks)]
}

fn told(view: &View<'_>, copies: &Copies, state: &'static str) -> Finding {
    let services: Vec<Id> = copies.services.iter().copied().collect();
    let data: Vec<Id> = copies.data.iter().copied().collect();
    let severity = if copies.is_restricted {
        RULE.severity.raised()
    } else {
        RULE.severity
    };
    RULE.finding([view.model.organisation.id])
        .with(services.iter().copied())
        .with(data.iter().copied())
        .severity(severity)
        .fact("state", Fact::Case(state))
        .fact("gigabytes", Fact::Count(copies.gigabytes))
        .records("service", "serviceCount", "evidence-services", &services)
        .records("data", "dataCount", "evidence-data", &data)
}

/// Whether copies there serve: to work without a connection, to restore from,
/// or on paper.
fn may_copy(service: &Service) -> bool {
    service.hosting.is(&Hosting::OnDevice)
        || service
            .kind
            .is_known_and(|kind| matches!(kind, ServiceKind::Backup | ServiceKind::Paper))
}

/// The copies are no more.
fn delete_copies(model: &mut Model, finding: &Finding, _: Date) {
    let is_told = |copy: &Storage| {
        copy.role.is(&StorageRole::Copy)
            && copy
                .data
                .is_known_and(|data| finding.subjects.contains(&data.id))
    };
    for &id in &finding.subjects {
        let Some(service) = model.services.get(id) else {
            continue;
        };
        let kept: Vec<bool> = service.stores.each().map(|copy| !is_told(copy)).collect();
        let Some(Value::Array(mut stores)) = service.stores.to_json() else {
            continue;
        };
        let mut kept = kept.into_iter();
        stores.retain(|_| kept.next().unwrap_or(true));
        cure::change(model, id, json!({ "stores": stores }));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, TODAY, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};
    use crate::model::StorageRole;

    fn copied(data: Value, place: Value, copies: Value) -> Draft {
        let draft = Draft::default().data("Photos", data).service(
            "Serveur",
            json!({ "stores": [{ "data": "@Photos", "role": "master", "gigabytes": 900 }] }),
        );
        let mut fields = place;
        fields["stores"] = copies;
        draft.service("Nuage", fields)
    }

    fn copy(role: &str, gigabytes: Value) -> Draft {
        let stores = json!([{ "data": "@Photos", "role": role, "gigabytes": gigabytes }]);
        copied(json!({}), json!({}), stores)
    }

    #[test]
    fn flags_ten_gigabytes_of_copies_but_not_nine() {
        let finding = flags(&RULE, &copy("copy", json!(10)), &["", "Nuage", "Photos"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Certain)
        );
        assert!(finding.facts.contains(&("gigabytes", Fact::Count(10))));
        accepts(&RULE, &copy("copy", json!(9)));
    }

    #[test]
    fn flags_copies_that_come_to_much_together() {
        let draft = copy("copy", json!(6)).service(
            "Clé",
            json!({ "stores": [{ "data": "@Photos", "role": "copy", "gigabytes": 5 }] }),
        );
        let finding = flags(&RULE, &draft, &["", "Nuage", "Clé", "Photos"]);
        assert!(finding.facts.contains(&("gigabytes", Fact::Count(11))));
    }

    #[test]
    fn flags_copies_of_highly_protected_data_one_step_higher() {
        let stores = json!([{ "data": "@Photos", "role": "copy", "gigabytes": 40 }]);
        let draft = copied(json!({ "classification": "restricted" }), json!({}), stores);
        let finding = flags(&RULE, &draft, &["", "Nuage", "Photos"]);
        assert_eq!(finding.severity, Severity::Medium);
        let more = json!([{ "data": "@Films", "role": "copy", "gigabytes": 1 }]);
        let draft = draft.data("Films", json!({ "classification": "internal" }));
        let draft = draft.service("Clé", json!({ "stores": more }));
        let finding = flags(&RULE, &draft, &["", "Nuage", "Clé", "Photos", "Films"]);
        assert_eq!(finding.severity, Severity::Medium);
    }

    #[test]
    fn flags_as_likely_a_copy_taken_to_be_as_large_as_the_information() {
        for gigabytes in [Value::Null, json!({ "notKnown": true })] {
            let stores = json!([{ "data": "@Photos", "role": "copy", "gigabytes": gigabytes }]);
            let draft = copied(json!({ "gigabytes": 80 }), json!({}), stores);
            let finding = flags(&RULE, &draft, &["", "Nuage", "Photos"]);
            assert_eq!(finding.certainty, Certainty::Likely);
        }
    }

    #[test]
    fn flags_to_check_copies_of_which_nobody_knows_the_size() {
        let nobody = json!({ "notKnown": true });
        let draft = copy("copy", nobody.clone());
        let finding = flags(&RULE, &draft, &["", "Nuage", "Photos"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Nuage"), "stores")]);

        let stores = json!([{ "data": "@Photos", "role": "copy" }]);
        let draft = copied(json!({ "gigabytes": nobody }), json!({}), stores);
        let finding = flags(&RULE, &draft, &["", "Nuage", "Photos"]);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Photos"), "gigabytes")]);
    }

    #[test]
    fn accepts_backups_archives_and_what_was_not_asked() {
        accepts(&RULE, &copy("backup", json!(500)));
        accepts(&RULE, &copy("archive", json!(500)));
        accepts(&RULE, &copy("copy", Value::Null));
        accepts(&RULE, &Draft::default());
    }

    #[test]
    fn accepts_a_copy_for_work_without_a_connection_and_one_to_restore_from() {
        let stores = json!([{ "data": "@Photos", "role": "copy", "gigabytes": 500 }]);
        for place in [
            json!({ "hosting": "on-device" }),
            json!({ "kind": "backup" }),
            json!({ "kind": "paper" }),
        ] {
            accepts(&RULE, &copied(json!({}), place, stores.clone()));
        }
        let place = json!({ "hosting": "saas", "kind": "storage" });
        let draft = copied(json!({}), place, stores);
        flags(&RULE, &draft, &["", "Nuage", "Photos"]);
    }

    #[test]
    fn flags_copies_whose_cure_keeps_the_reference_and_copies_of_the_rest() {
        let stores = json!([
            { "data": "@Photos", "role": "copy", "gigabytes": 90 },
            { "data": "@Dossiers", "role": "copy" },
        ]);
        let draft = Draft::default()
            .data("Photos", json!({}))
            .data("Dossiers", json!({}))
            .service(
                "Archives",
                json!({ "stores": [{ "data": "@Dossiers", "role": "copy" }] }),
            )
            .service("Nuage", json!({ "stores": stores }))
            .service(
                "Serveur",
                json!({ "stores": [
                    { "data": "@Photos", "role": "master" },
                    { "data": "@Photos", "role": "copy", "gigabytes": 90 },
                ] }),
            );
        let finding = flags(&RULE, &draft, &["", "Nuage", "Serveur", "Photos"]);
        let today = TODAY.parse().expect("is a date");
        let cured = RULE.cure.apply(&draft.model, &finding, today);
        let left = |name: &str| {
            let service = cured.services.get(draft.id(name)).expect("is there");
            let stores = service.stores.each();
            let left: Vec<_> = stores
                .map(|it| {
                    (
                        it.data.known().map(|data| data.id),
                        it.role.known().cloned(),
                    )
                })
                .collect();
            left
        };
        let (photos, others) = (Some(draft.id("Photos")), Some(draft.id("Dossiers")));
        assert_eq!(left("Nuage"), [(others, Some(StorageRole::Copy))]);
        assert_eq!(left("Serveur"), [(photos, Some(StorageRole::Master))]);
    }
}
