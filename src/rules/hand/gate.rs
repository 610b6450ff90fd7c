//! What must be true for somebody else to take over at any time: eight
//! conditions, each a plain yes or no. That the audit can be handed over as a
//! file is always true here, and is no condition.

use std::sync::Arc;

use super::contracts_not_in_client_name::{Name, contracts_that_matter};
use super::score_blocked::RULE;
use crate::audit::{Ask, View};
use crate::model::{
    AccessRole, Answer, Criticality, Document, Id, PartyKind, PersonKind, Service, ServiceStatus,
};
use crate::rules::res::copies::copies_of;
use crate::rules::res::restore_untested::{Test, last_test};

/// Something that must be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// It is written where the access to every vital service is.
    AccessDescribed,
    /// Two persons administer every vital service.
    SecondHolder,
    /// Contracts are in the organisation's name.
    OurContracts,
    /// There is a contacts sheet.
    Contacts,
    /// A copy of every vital service was restored lately.
    Restored,
    /// No link of the map leads nowhere.
    SoundMap,
    /// The organisation administers its own documentation.
    OwnSpace,
    /// It is written what was decided.
    Decisions,
}

/// How a condition stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// It is met.
    Met,
    /// It is not, because of these records.
    Blocked(Vec<Id>),
    /// Nobody knows.
    NotKnown(Vec<Ask>),
    /// Nothing was said of it yet.
    NotAsked,
}

impl Condition {
    /// Every condition, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::AccessDescribed,
        Self::SecondHolder,
        Self::OurContracts,
        Self::Contacts,
        Self::Restored,
        Self::SoundMap,
        Self::OwnSpace,
        Self::Decisions,
    ];

    /// The id of its text, a noun with its article.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::AccessDescribed => "gate-access-described",
            Self::SecondHolder => "gate-second-holder",
            Self::OurContracts => "gate-our-contracts",
            Self::Contacts => "gate-contacts",
            Self::Restored => "gate-restored",
            Self::SoundMap => "gate-sound-map",
            Self::OwnSpace => "gate-own-space",
            Self::Decisions => "gate-decisions",
        }
    }

    /// How it stands.
    pub fn standing(self, view: &View<'_>) -> Standing {
        match self {
            Self::AccessDescribed => access_described(view),
            Self::SecondHolder => {
                let vital = vital_services(view);
                Standing::of_each(vital.0.iter().map(|it| it.holders.clone()))
            }
            Self::OurContracts => our_contracts(view),
            Self::Contacts => written(view, &["contacts-sheet"]),
            Self::Restored => {
                let vital = vital_services(view);
                let copies = vital.0.iter().filter_map(|it| it.copies.as_deref());
                Standing::of_each(copies.map(|copies| restored(view, copies)))
            }
            Self::SoundMap => {
                let lost: Vec<Id> = view.survey().dangling.iter().map(|it| it.record).collect();
                if lost.is_empty() {
                    Standing::Met
                } else {
                    Standing::Blocked(lost)
                }
            }
            Self::OwnSpace => own_space(view),
            Self::Decisions if view.model.decisions.is_empty() => written(view, &["decisions-log"]),
            Self::Decisions => Standing::Met,
        }
    }
}

impl Standing {
    /// Its name for programs, and the end of that of its text.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Blocked(_) => "blocked",
            Self::NotKnown(_) => "not-known",
            Self::NotAsked => "not-asked",
        }
    }

    /// How a condition stands that must be true of each of several things: what
    /// blocks one blocks all, and it is met only when it is of each.
    pub(super) fn of_each(each: impl Iterator<Item = Self>) -> Self {
        let (mut blocked, mut asks) = (Vec::new(), Vec::new());
        let (mut any, mut open) = (false, false);
        for one in each {
            any = true;
            match one {
                Self::Met => {}
                Self::Blocked(records) => blocked.extend(records),
                Self::NotKnown(missing) => asks.extend(missing),
                Self::NotAsked => open = true,
            }
        }
        if !blocked.is_empty() {
            Self::Blocked(blocked)
        } else if !asks.is_empty() {
            Self::NotKnown(asks)
        } else if any && !open {
            Self::Met
        } else {
            Self::NotAsked
        }
    }
}

/// The vital services in use.
struct VitalServices(Vec<Arc<VitalService>>);

/// What makes it possible to take such a service over.
struct VitalService {
    id: Id,
    holders: Standing,
    /// The copies of what it keeps; nothing if there is nothing to restore.
    copies: Option<Vec<Id>>,
}

/// The vital services in use, looked at once for all conditions.
fn vital_services(view: &View<'_>) -> Arc<VitalServices> {
    view.shared(|view| {
        let vital = view.each(&RULE, 2, &view.model.services, |service| {
            is_vital(view, service).then(|| {
                Arc::new(VitalService {
                    id: service.id,
                    holders: holders(view, service),
                    copies: copies_of_what_it_keeps(view, service),
                })
            })
        });
        VitalServices(vital)
    })
}

/// The services in use without which the work stops.
pub(super) fn vital<'v>(view: &'v View<'_>) -> impl Iterator<Item = &'v Service> {
    let services = view.model.services.iter();
    services.filter(|service| is_vital(view, service))
}

fn is_vital(view: &View<'_>, service: &Service) -> bool {
    view.graph.criticality(service.id) == Some(Criticality::Vital)
        && !service.status.is(&ServiceStatus::Planned)
}

/// Whether one of some kinds of documents can be worked with.
fn written(view: &View<'_>, kinds: &[&'static str]) -> Standing {
    if kinds
        .iter()
        .any(|kind| view.usable_documents(kind).next().is_some())
    {
        return Standing::Met;
    }
    let documents = || kinds.iter().flat_map(|kind| view.documents(kind));
    let known = documents().filter(|it| it.state.known().is_some());
    let known: Vec<Id> = known.map(|document| document.id).collect();
    let unsure = kinds.iter().filter(|kind| {
        let mut documents = view.documents(kind);
        documents.any(|it| it.state.is_not_known())
    });
    let asks: Vec<Ask> = unsure.map(|kind| Ask::Document(kind)).collect();
    if !known.is_empty() {
        Standing::Blocked(known)
    } else if asks.is_empty() {
        Standing::NotAsked
    } else {
        Standing::NotKnown(asks)
    }
}

fn access_described(view: &View<'_>) -> Standing {
    const KINDS: [&str; 2] = ["access-list", "admin-handover"];
    let vital = vital_services(view);
    if vital.0.is_empty() {
        return Standing::NotAsked;
    }
    match written(view, &KINDS) {
        Standing::Met => {}
        other => return other,
    }
    let organisation = view.model.organisation.id;
    let sheets = || KINDS.iter().flat_map(|kind| view.usable_documents(kind));
    let covers = |sheet: &Document, service: Id| {
        let mut covered = sheet.covers.each();
        covered.len() == 0 || covered.any(|it| it.id == service || it.id == organisation)
    };
    Standing::of_each(vital.0.iter().map(|service| {
        if sheets().any(|sheet| covers(sheet, service.id)) {
            Standing::Met
        } else {
            Standing::Blocked(vec![service.id])
        }
    }))
}

/// Whether at least two persons who are still there administer a service.
fn holders(view: &View<'_>, service: &Service) -> Standing {
    match &service.admins {
        Answer::NotAsked => return Standing::NotAsked,
        Answer::NotKnown | Answer::Foreign(_) => {
            return Standing::NotKnown(vec![Ask::Field(service.id, "admins")]);
        }
        Answer::Known(_) => {}
    }
    let present = service
        .admins
        .each()
        .filter_map(|admin| view.party(admin.id))
        .filter(|party| !party.person_kind.is(&PersonKind::Former));
    let mut present: Vec<_> = present.collect();
    present.sort_unstable_by_key(|party| party.id);
    present.dedup_by_key(|party| party.id);
    let is_team = present.iter().any(|party| party.kind.is(&PartyKind::Team));
    if is_team || present.len() > 1 {
        Standing::Met
    } else {
        Standing::Blocked(vec![service.id])
    }
}

fn our_contracts(view: &View<'_>) -> Standing {
    let contracts = contracts_that_matter(view).into_iter();
    Standing::of_each(contracts.map(|(contract, name, _)| match name {
        Name::Ours => Standing::Met,
        Name::Other(_) => Standing::Blocked(vec![contract]),
        Name::NotKnown(field) => Standing::NotKnown(vec![Ask::Field(contract, field)]),
        Name::NotAsked => Standing::NotAsked,
    }))
}

/// The copies of what a service keeps, if there is something of it to restore: a network
/// keeps nothing.
fn copies_of_what_it_keeps(view: &View<'_>, service: &Service) -> Option<Vec<Id>> {
    let copies: Vec<Id> = copies_of(view, service)
        .iter()
        .map(|copy| copy.id)
        .collect();
    (!copies.is_empty() || !view.data_of(service.id).is_empty()).then_some(copies)
}

/// Whether one of the copies of a service was restored lately.
fn restored(view: &View<'_>, copies: &[Id]) -> Standing {
    let copies = copies
        .iter()
        .filter_map(|&copy| view.model.backups.get(copy));
    let tests: Vec<(Id, Test)> = copies
        .map(|copy| (copy.id, last_test(view, copy)))
        .collect();
    let of = |wanted: fn(&Test) -> bool| {
        let found = tests.iter().filter(move |(_, test)| wanted(test));
        found.map(|(copy, _)| *copy)
    };
    if of(|test| *test == Test::Fresh).next().is_some() {
        return Standing::Met;
    }
    let unsure = of(|test| *test == Test::NotKnown);
    let unsure: Vec<Ask> = unsure
        .map(|copy| Ask::Field(copy, "restoreTestedOn"))
        .collect();
    if !unsure.is_empty() {
        return Standing::NotKnown(unsure);
    }
    let failed = of(|test| matches!(test, Test::Old(_) | Test::Never));
    let failed: Vec<Id> = failed.collect();
    if failed.is_empty() {
        Standing::NotAsked
    } else {
        Standing::Blocked(failed)
    }
}

/// Whether somebody inside administers this documentation, and the documents.
fn own_space(view: &View<'_>) -> Standing {
    let accesses = &view.model.accesses;
    let ours = |party: Id| view.is_internal(party);
    let administered = accesses.iter().any(|access| {
        access.role.is(&AccessRole::Admin) && access.party.is_known_and(|party| ours(party.id))
    });
    let held: Vec<Id> = accesses
        .iter()
        .filter(|access| access.role.is(&AccessRole::Admin))
        .map(|access| access.id)
        .collect();
    let keys = if administered {
        Standing::Met
    } else if held.is_empty() {
        Standing::NotAsked
    } else {
        Standing::Blocked(held)
    };
    let documents = view.model.documents.iter();
    let documents = documents.map(|document| match &document.client_is_admin {
        Answer::Known(true) => Standing::Met,
        Answer::Known(false) => Standing::Blocked(vec![document.id]),
        Answer::NotKnown | Answer::Foreign(_) => {
            Standing::NotKnown(vec![Ask::Field(document.id, "clientIsAdmin")])
        }
        Answer::NotAsked => Standing::NotAsked,
    });
    // The keys say enough of the documents of which nothing was said, and the other
    // way round.
    let parts = std::iter::once(keys).chain(documents);
    Standing::of_each(parts.filter(|standing| *standing != Standing::NotAsked))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Condition, Standing};
    use crate::audit::testing::{Draft, TODAY};
    use crate::audit::{Ask, View};
    use crate::model::Collection;

    fn standing(draft: &Draft, condition: Condition) -> Standing {
        condition.standing(&View::new(&draft.model, TODAY.parse().expect("a date")))
    }

    fn blocked(draft: &Draft, names: &[&str]) -> Standing {
        Standing::Blocked(names.iter().map(|name| draft.id(name)).collect())
    }

    fn cash(fields: Value) -> Draft {
        let mut all = json!({ "criticality": "vital" });
        for (name, value) in fields.as_object().expect("fields are an object") {
            all[name] = value.clone();
        }
        Draft::default()
            .party(
                "Anne",
                json!({ "kind": "person", "personKind": "internal" }),
            )
            .party("Bea", json!({ "kind": "person", "personKind": "internal" }))
            .party("Carl", json!({ "kind": "person", "personKind": "former" }))
            .party("Comité", json!({ "kind": "team" }))
            .party("Conseiller", json!({ "kind": "advisor" }))
            .service("Caisse", all)
    }

    fn document(draft: Draft, kind: &str, fields: Value) -> Draft {
        let mut all = json!({ "kind": kind });
        for (name, value) in fields.as_object().expect("fields are an object") {
            all[name] = value.clone();
        }
        draft.with(Collection::Documents, kind, all)
    }

    #[test]
    fn a_condition_is_not_met_while_it_was_not_asked_of_each() {
        let admins = json!({ "admins": ["@Anne", "@Bea"] });
        let one = cash(admins.clone());
        assert_eq!(standing(&one, Condition::SecondHolder), Standing::Met);
        let two = cash(admins).service("Serveur", json!({ "criticality": "vital" }));
        assert_eq!(standing(&two, Condition::SecondHolder), Standing::NotAsked);
    }

    #[test]
    fn nothing_is_said_of_what_was_not_asked() {
        for condition in Condition::ALL {
            let expected = if condition == Condition::SoundMap {
                Standing::Met
            } else {
                Standing::NotAsked
            };
            assert_eq!(standing(&cash(json!({})), condition), expected);
        }
    }

    #[test]
    fn the_access_to_every_vital_service_is_described() {
        let of = |draft: &Draft| standing(draft, Condition::AccessDescribed);
        for kind in ["access-list", "admin-handover"] {
            let usable = document(cash(json!({})), kind, json!({ "state": "usable" }));
            assert_eq!(of(&usable), Standing::Met);
            let draft = document(cash(json!({})), kind, json!({ "state": "draft" }));
            assert_eq!(of(&draft), blocked(&draft, &[kind]));
            let unsure = json!({ "state": { "notKnown": true } });
            let unsure = document(cash(json!({})), kind, unsure);
            assert_eq!(of(&unsure), Standing::NotKnown(vec![Ask::Document(kind)]));
        }
        let other = cash(json!({})).service("Agenda", json!({ "criticality": "useful" }));
        let covers = json!({ "state": "usable", "covers": ["@Agenda"] });
        let covers = document(other, "access-list", covers);
        assert_eq!(of(&covers), blocked(&covers, &["Caisse"]));
        let covers = json!({ "state": "usable", "covers": ["@Caisse"] });
        let covers = document(cash(json!({})), "access-list", covers);
        assert_eq!(of(&covers), Standing::Met);
        let useful = cash(json!({ "criticality": "useful" }));
        let useful = document(useful, "access-list", json!({ "state": "none" }));
        assert_eq!(of(&useful), Standing::NotAsked);
        let planned = cash(json!({ "status": "planned" }));
        let planned = document(planned, "access-list", json!({ "state": "none" }));
        assert_eq!(of(&planned), Standing::NotAsked);
    }

    #[test]
    fn a_sheet_for_the_whole_organisation_covers_every_service() {
        let draft = cash(json!({}));
        let organisation = draft.model.organisation.id.to_string();
        let covers = json!({ "state": "usable", "covers": [organisation] });
        let draft = document(draft, "access-list", covers);
        assert_eq!(standing(&draft, Condition::AccessDescribed), Standing::Met);
    }

    #[test]
    fn two_persons_who_are_there_administer_every_vital_service() {
        let of = |admins: Value| {
            let draft = cash(json!({ "admins": admins }));
            let alone = blocked(&draft, &["Caisse"]);
            (standing(&draft, Condition::SecondHolder), alone)
        };
        for admins in [json!(["@Anne", "@Bea"]), json!(["@Comité"])] {
            assert_eq!(of(admins).0, Standing::Met);
        }
        for admins in [
            json!([]),
            json!(["@Anne"]),
            json!(["@Anne", "@Anne"]),
            json!(["@Anne", "@Carl"]),
        ] {
            let (standing, alone) = of(admins);
            assert_eq!(standing, alone);
        }
        let unsure = cash(json!({ "admins": { "notKnown": true } }));
        assert_eq!(
            standing(&unsure, Condition::SecondHolder),
            Standing::NotKnown(vec![Ask::Field(unsure.id("Caisse"), "admins")])
        );
    }

    #[test]
    fn contracts_are_in_the_organisation_s_name() {
        let with = |in_our_name: Value| {
            cash(json!({})).with(
                Collection::Contracts,
                "Location",
                json!({ "services": ["@Caisse"], "inOurName": in_our_name }),
            )
        };
        let of = |draft: &Draft| standing(draft, Condition::OurContracts);
        assert_eq!(of(&with(json!(true))), Standing::Met);
        let other = with(json!(false));
        assert_eq!(of(&other), blocked(&other, &["Location"]));
        let unsure = with(json!({ "notKnown": true }));
        let ask = Ask::Field(unsure.id("Location"), "inOurName");
        assert_eq!(of(&unsure), Standing::NotKnown(vec![ask]));
        assert_eq!(of(&with(Value::Null)), Standing::NotAsked);
    }

    #[test]
    fn what_blocks_one_blocks_all_and_what_is_not_known_comes_before_what_is_met() {
        let contract = |draft: Draft, name: &str, in_our_name: Value| {
            let fields = json!({ "inOurName": in_our_name });
            draft.with(Collection::Contracts, name, fields)
        };
        let draft = contract(cash(json!({})), "Location", json!(true));
        let draft = contract(draft, "Entretien", json!({ "notKnown": true }));
        let ask = Ask::Field(draft.id("Entretien"), "inOurName");
        let of = |draft: &Draft| standing(draft, Condition::OurContracts);
        assert_eq!(of(&draft), Standing::NotKnown(vec![ask]));
        let draft = contract(draft, "Téléphone", json!(false));
        assert_eq!(of(&draft), blocked(&draft, &["Téléphone"]));
    }

    #[test]
    fn a_copy_of_every_vital_service_was_restored() {
        let with = |tested: Value| {
            cash(json!({})).with(
                Collection::Backups,
                "Disque",
                json!({ "covers": ["@Caisse"], "restoreTestedOn": tested }),
            )
        };
        let of = |draft: &Draft| standing(draft, Condition::Restored);
        assert_eq!(of(&with(json!("2026-01-01"))), Standing::Met);
        let old = with(json!("2020-01-01"));
        assert_eq!(of(&old), blocked(&old, &["Disque"]));
        let never = with(Value::Null).measure("restore-test", "absent", &["Caisse"]);
        assert_eq!(of(&never), blocked(&never, &["Disque"]));
        let unsure = with(json!({ "notKnown": true }));
        let ask = Ask::Field(unsure.id("Disque"), "restoreTestedOn");
        assert_eq!(of(&unsure), Standing::NotKnown(vec![ask]));
        assert_eq!(of(&with(Value::Null)), Standing::NotAsked);
    }

    #[test]
    fn no_link_leads_nowhere() {
        let nobody = "00000000-0000-4000-8000-000000000000";
        let draft = cash(json!({ "supplier": nobody }));
        assert_eq!(
            standing(&draft, Condition::SoundMap),
            blocked(&draft, &["Caisse"])
        );
    }

    #[test]
    fn somebody_inside_administers_the_documentation() {
        let with = |party: &str, role: &str| {
            let fields = json!({ "party": party, "role": role });
            cash(json!({})).with(Collection::Accesses, "Clé", fields)
        };
        let of = |draft: &Draft| standing(draft, Condition::OwnSpace);
        assert_eq!(of(&with("@Anne", "admin")), Standing::Met);
        let outside = with("@Conseiller", "admin");
        assert_eq!(of(&outside), blocked(&outside, &["Clé"]));
        assert_eq!(of(&with("@Conseiller", "editor")), Standing::NotAsked);
        let theirs = document(
            cash(json!({})),
            "inventory",
            json!({ "clientIsAdmin": false }),
        );
        assert_eq!(of(&theirs), blocked(&theirs, &["inventory"]));
        let ours = document(
            cash(json!({})),
            "inventory",
            json!({ "clientIsAdmin": true }),
        );
        assert_eq!(of(&ours), Standing::Met);
        let unsure = json!({ "clientIsAdmin": { "notKnown": true } });
        let unsure = document(cash(json!({})), "inventory", unsure);
        let ask = Ask::Field(unsure.id("inventory"), "clientIsAdmin");
        assert_eq!(of(&unsure), Standing::NotKnown(vec![ask]));
    }

    #[test]
    fn contacts_and_decisions_are_written() {
        for (condition, kind) in [
            (Condition::Contacts, "contacts-sheet"),
            (Condition::Decisions, "decisions-log"),
        ] {
            let usable = document(cash(json!({})), kind, json!({ "state": "verified" }));
            assert_eq!(standing(&usable, condition), Standing::Met);
            let none = document(cash(json!({})), kind, json!({ "state": "none" }));
            assert_eq!(standing(&none, condition), blocked(&none, &[kind]));
        }
        let none = document(cash(json!({})), "decisions-log", json!({ "state": "none" }));
        let decided = none.with(Collection::Decisions, "Oui", json!({}));
        assert_eq!(standing(&decided, Condition::Decisions), Standing::Met);
    }
}
