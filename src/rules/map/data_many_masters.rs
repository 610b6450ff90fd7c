//! The same information is kept up in several places.
//!
//! ## What it checks
//! At most one service is the reference for each information. Where nobody was
//! asked which one it is, three programs, shared spaces or storages that keep
//! the same information are enough to wonder. Copies, archives and backups are
//! no references. Information with the same services makes one finding.
//!
//! ## Why it matters
//! When the versions differ, nobody knows which one is right; work is done
//! twice, and a forgotten copy leaks.
//!
//! ## What to do
//! Choose one service as the reference; the others receive a copy, or give
//! theirs up.
//!
//! ## Known false alarms
//! Two services can share the same information by parts, each with its own:
//! describe it as two sets of information then.
//!
//! ## References
//! LPD art. 6 al. 5; charter, *Stratège numérique*.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::audit::cure::change;
use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit,
    View,
};
use crate::model::{
    Answer, Data, Date, Effort, Fields, Id, Model, Service, ServiceKind, ServiceStatus, StorageRole,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "data-many-masters",
    theme: Theme::Map,
    severity: Severity::Medium,
    cause: Cause::Surplus,
    effort: Effort::Day,
    cure: Cure::By(choose_one),
    thresholds: &[Threshold {
        name: "places",
        unit: Unit::Count,
        default: 3,
    }],
    references: &[
        Reference::Lpd("6/5"),
        Reference::CantonalLaw,
        Reference::Charter("strategy"),
    ],
    check,
};

/// The services that keep one set of information, by what they are to it.
#[derive(Debug, Default)]
struct Keepers {
    /// The references.
    masters: Vec<Id>,
    /// Nobody knows what they are.
    not_known: Vec<Id>,
    /// Nobody asked what they are.
    not_asked: Vec<Id>,
}

/// Who keeps a set of data as if it was its reference.
#[derive(Clone)]
enum Kept {
    /// Several that are known to be.
    Masters(Arc<[Id]>),
    /// Several of which nobody knows.
    NotKnown(Arc<[Id]>),
    /// Several in which one works, and none was said to be.
    Places(Arc<[Id]>),
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut certain: BTreeMap<Arc<[Id]>, Vec<Id>> = BTreeMap::new();
    let mut likely: BTreeMap<Arc<[Id]>, Vec<Id>> = BTreeMap::new();
    let (mut unsure, mut asks) = (Vec::new(), Vec::new());
    let kept = view.each(&RULE, 1, &view.model.data, |data| {
        Some((data.id, look_at(view, data)?))
    });
    for (data, kept) in kept {
        match kept {
            Kept::Masters(services) => certain.entry(services).or_default().push(data),
            Kept::Places(services) => likely.entry(services).or_default().push(data),
            Kept::NotKnown(services) => {
                let services = services.iter();
                asks.extend(services.map(|&service| Ask::Field(service, "stores")));
                unsure.push(data);
            }
        }
    }
    let certain = certain
        .into_iter()
        .map(|(services, data)| (services, data, "masters", Certainty::Certain));
    let likely = likely
        .into_iter()
        .map(|(services, data)| (services, data, "places", Certainty::Likely));
    let parts = |(services, data, _, _): &(Arc<[Id]>, Vec<Id>, _, _), parts: &mut Vec<Id>| {
        parts.extend(services.iter().chain(data));
    };
    let mut findings = view.groups(
        &RULE,
        0,
        certain.chain(likely),
        parts,
        |(services, data, case, certainty)| {
            Some(
                RULE.finding(services.iter().copied())
                    .with(data.iter().copied())
                    .severity(view.weighed_by(RULE.severity, services))
                    .certainty(*certainty)
                    .fact("state", Fact::Case(case))
                    .records("services", "count", "evidence-services", services)
                    .records("data", "dataCount", "evidence-data", data),
            )
        },
    );
    if !unsure.is_empty() {
        asks.sort_unstable();
        asks.dedup();
        findings.push(
            RULE.finding([view.model.organisation.id])
                .with(unsure.iter().copied())
                .not_known(asks)
                .fact("state", Fact::Case("not-known"))
                .fact("services", Fact::Words(String::new()))
                .fact("count", Fact::Count(0))
                .records("data", "dataCount", "evidence-data", &unsure),
        );
    }
    findings
}

fn look_at(view: &View<'_>, data: &Data) -> Option<Kept> {
    if view.graph.holders(data.id).len() < 2 {
        return None;
    }
    let places = view.threshold(&RULE, "places") as usize;
    let keepers = keepers(view, data);
    let masters = keepers.masters.len();
    if masters > 1 {
        Some(Kept::Masters(keepers.masters.into()))
    } else if !keepers.not_known.is_empty() && masters + keepers.not_known.len() > 1 {
        Some(Kept::NotKnown(keepers.not_known.into()))
    } else if masters == 0 && keepers.not_asked.len() >= places {
        Some(Kept::Places(keepers.not_asked.into()))
    } else {
        None
    }
}

/// The services that keep a set of information, in the order of their ids.
fn keepers(view: &View<'_>, data: &Data) -> Keepers {
    let mut keepers = Keepers::default();
    let services = view.graph.holders(data.id);
    let mut services: Vec<&Service> = services
        .filter_map(|id| Some(&**view.model.services.get(id)?))
        .filter(|service| !service.status.is(&ServiceStatus::Planned))
        .collect();
    services.sort_unstable_by_key(|service| service.id);
    for service in services {
        let roles = || {
            let of_data = service.stores.each().filter(|storage| {
                let kept = storage.data.known();
                kept.is_some_and(|kept| kept.id == data.id)
            });
            of_data.map(|storage| &storage.role)
        };
        if roles().any(|role| role.is(&StorageRole::Master)) {
            keepers.masters.push(service.id);
        } else if roles().any(Answer::is_not_known) {
            keepers.not_known.push(service.id);
        } else if roles().all(Answer::is_not_asked) && is_worked_on(service) {
            keepers.not_asked.push(service.id);
        }
    }
    keepers
}

/// Whether people change information there, rather than only send or keep it.
fn is_worked_on(service: &Service) -> bool {
    service.kind.is_known_and(|kind| {
        matches!(
            kind,
            ServiceKind::App | ServiceKind::Collaboration | ServiceKind::Storage
        )
    })
}

/// The first service that keeps it stays the reference; in the others it is a copy.
fn choose_one(model: &mut Model, finding: &Finding, _: Date) {
    let data = finding.subjects.iter();
    let data: Vec<Id> = data
        .copied()
        .filter(|&id| model.data.get(id).is_some())
        .collect();
    for data in data {
        let keeps = |service: &&Service| {
            let mut kept = service.stores.each().filter_map(|it| it.data.known());
            kept.any(|kept| kept.id == data)
        };
        let services: Vec<(Id, Option<Value>)> = model
            .services
            .iter()
            .filter(keeps)
            .map(|service| {
                let fields: &dyn Fields = service;
                let stores = fields.answer("stores");
                (service.id, stores.and_then(|stores| stores.to_json()))
            })
            .collect();
        let mut role = "master";
        for (service, stores) in services {
            let Some(Value::Array(mut stores)) = stores else {
                continue;
            };
            for storage in &mut stores {
                let is_master = storage["role"] == "master" || !storage["role"].is_string();
                if storage["data"] == data.to_string() && is_master {
                    storage["role"] = role.into();
                    role = "copy";
                }
            }
            change(model, service, json!({ "stores": stores }));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, TODAY, accepts, findings, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::StorageRole;

    /// Two programs and a shared space that keep the addresses.
    fn kept(roles: [Value; 3]) -> Draft {
        let [first, second, third] = roles;
        let stores = |role| json!([{ "data": "@Adresses", "role": role }]);
        Draft::default()
            .data("Adresses", json!({}))
            .service("Membres", json!({ "kind": "app", "stores": stores(first) }))
            .service(
                "Newsletter",
                json!({ "kind": "collab", "stores": stores(second) }),
            )
            .service(
                "Fichiers",
                json!({ "kind": "storage", "stores": stores(third) }),
            )
    }

    #[test]
    fn flags_two_references() {
        let draft = kept([json!("master"), json!("master"), json!("copy")]);
        let finding = flags(&RULE, &draft, &["Membres", "Newsletter", "Adresses"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn flags_two_references_of_access_codes_one_step_higher() {
        let stores = json!([{ "data": "@Codes", "role": "master" }]);
        let draft = Draft::default()
            .data("Codes", json!({ "classification": "restricted" }))
            .service("Tableur", json!({ "stores": stores }))
            .service("Carnet", json!({ "kind": "paper", "stores": stores }));
        let finding = flags(&RULE, &draft, &["Tableur", "Carnet", "Codes"]);
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_all_that_the_same_services_keep_together() {
        let stores = json!([
            { "data": "@Adresses", "role": "master" }, { "data": "@Dons", "role": "master" },
        ]);
        let draft = Draft::default()
            .data("Adresses", json!({}))
            .data("Dons", json!({}))
            .service("Membres", json!({ "stores": stores }))
            .service("Tableur", json!({ "stores": stores }));
        flags(&RULE, &draft, &["Membres", "Tableur", "Adresses", "Dons"]);
    }

    #[test]
    fn flags_three_places_of_which_nobody_was_asked_what_they_are() {
        let draft = kept([Value::Null, Value::Null, Value::Null]);
        let subjects = ["Membres", "Newsletter", "Fichiers", "Adresses"];
        assert_eq!(flags(&RULE, &draft, &subjects).certainty, Certainty::Likely);
    }

    #[test]
    fn accepts_two_places_of_which_nobody_was_asked_and_one_reference_beside_them() {
        accepts(&RULE, &kept([Value::Null, Value::Null, json!("archive")]));
        let draft = kept([Value::Null, Value::Null, Value::Null]);
        let master = json!({ "stores": [{ "data": "@Adresses", "role": "master" }] });
        accepts(&RULE, &draft.service("Registre", master));
    }

    #[test]
    fn accepts_three_places_where_nobody_works_on_it() {
        let stores = json!([{ "data": "@Adresses" }]);
        let draft = Draft::default()
            .data("Adresses", json!({}))
            .service("Membres", json!({ "kind": "app", "stores": stores }))
            .service("Boîte", json!({ "kind": "mail", "stores": stores }))
            .service("Classeur", json!({ "kind": "paper", "stores": stores }));
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_to_check_when_nobody_knows_which_one_is_right() {
        let draft = kept([json!("master"), json!({ "notKnown": true }), json!("copy")]);
        let finding = flags(&RULE, &draft, &["", "Adresses"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id("Newsletter"), "stores")]);
    }

    #[test]
    fn accepts_one_place_of_which_nobody_knows_what_it_is() {
        accepts(
            &RULE,
            &kept([json!({ "notKnown": true }), json!("copy"), json!("copy")]),
        );
    }

    #[test]
    fn accepts_copies_archives_backups_and_a_service_to_come() {
        accepts(
            &RULE,
            &kept([json!("master"), json!("copy"), json!("backup")]),
        );
        let planned = json!({
            "status": "planned", "stores": [{ "data": "@Adresses", "role": "master" }],
        });
        let draft = kept([json!("master"), json!("archive"), json!("copy")]);
        let draft = draft.service("Futur fichier", planned);
        assert_eq!(findings(&RULE, &draft), []);
    }

    #[test]
    fn flags_two_references_whose_cure_changes_nothing_else() {
        let stores = json!([
            { "data": "@Adresses", "role": "master" }, { "data": "@Dons", "role": "master" },
        ]);
        let draft = Draft::default()
            .data("Adresses", json!({}))
            .data("Dons", json!({}))
            .service(
                "Membres",
                json!({ "stores": [{ "data": "@Adresses", "role": "master" }] }),
            )
            .service("Tableur", json!({ "stores": stores }));
        let finding = flags(&RULE, &draft, &["Membres", "Tableur", "Adresses"]);
        let today = TODAY.parse().expect("is a date");
        let cured = RULE.cure.apply(&draft.model, &finding, today);
        let sheet = cured.services.get(draft.id("Tableur")).expect("is there");
        let roles: Vec<_> = sheet
            .stores
            .each()
            .map(|it| it.role.known().cloned())
            .collect();
        assert_eq!(roles, [Some(StorageRole::Copy), Some(StorageRole::Master)]);
    }
}
