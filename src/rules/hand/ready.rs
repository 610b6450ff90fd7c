//! What makes a takeover easy besides the eight conditions of [`super::gate`]: it
//! blocks nothing, and each is again a plain yes or no. After the charter,
//! *Autonomie*, *Le second regard* and *Documentation*.

use super::contracts_not_in_client_name::contracts_that_matter;
use super::gate::{Standing, vital};
use crate::audit::{Ask, View};
use crate::model::{AccessRole, Answer, ExportState, Id, Party, PersonKind, Ref, Service};

/// Something that makes a takeover easy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ready {
    /// The end and the notice of every contract that matters are known.
    Notice,
    /// The data of every vital service was taken out once.
    ExitTested,
    /// Every document has a place and the date of its last review.
    DocumentsPlaced,
    /// Somebody inside can take over from the contact.
    Successor,
    /// A second advisor is named.
    SecondAdvisor,
    /// Somebody inside can change this documentation.
    OwnEditor,
}

impl Ready {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::Notice,
        Self::ExitTested,
        Self::DocumentsPlaced,
        Self::Successor,
        Self::SecondAdvisor,
        Self::OwnEditor,
    ];

    /// The id of its text, a noun with its article.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Notice => "ready-notice",
            Self::ExitTested => "ready-exit-tested",
            Self::DocumentsPlaced => "ready-documents-placed",
            Self::Successor => "ready-successor",
            Self::SecondAdvisor => "ready-second-advisor",
            Self::OwnEditor => "ready-own-editor",
        }
    }

    /// How it stands.
    pub fn standing(self, view: &View<'_>) -> Standing {
        let organisation = &view.model.organisation;
        match self {
            Self::Notice => Standing::of_each(contracts_that_matter(view).into_iter().flat_map(
                |(id, _, _)| {
                    let contract = view.model.contracts.get(id);
                    let each = contract.map(|it| {
                        [
                            told(&it.end, id, "end"),
                            told(&it.notice_days, id, "noticeDays"),
                        ]
                    });
                    each.into_iter().flatten()
                },
            )),
            Self::ExitTested => Standing::of_each(vital(view).map(exit_tested)),
            Self::DocumentsPlaced => documents_placed(view),
            Self::Successor => another(
                view,
                &organisation.successor,
                "successor",
                &organisation.contact,
            ),
            Self::SecondAdvisor => another(
                view,
                &organisation.backup_advisor,
                "backupAdvisor",
                &organisation.advisor,
            ),
            Self::OwnEditor => own_editor(view),
        }
    }
}

/// Whether something was told.
fn told<T>(answer: &Answer<T>, record: Id, field: &'static str) -> Standing {
    match answer {
        Answer::Known(_) => Standing::Met,
        Answer::NotKnown | Answer::Foreign(_) => {
            Standing::NotKnown(vec![Ask::Field(record, field)])
        }
        Answer::NotAsked => Standing::NotAsked,
    }
}

/// Whether somebody is named who is still there, and is another than the first.
fn another(
    view: &View<'_>,
    answer: &Answer<Ref<Party>>,
    field: &'static str,
    first: &Answer<Ref<Party>>,
) -> Standing {
    let organisation = view.model.organisation.id;
    let stands_in = |named: &Ref<Party>| {
        let party = view.party(named.id);
        let is_there = party.is_some_and(|it| !it.person_kind.is(&PersonKind::Former));
        is_there && !first.is_known_and(|first| first.id == named.id)
    };
    if answer.known().is_some() && !answer.is_known_and(stands_in) {
        return Standing::Blocked(vec![organisation]);
    }
    told(answer, organisation, field)
}

fn exit_tested(service: &Service) -> Standing {
    match &service.export_state {
        Answer::Known(ExportState::None | ExportState::Theoretical) => {
            Standing::Blocked(vec![service.id])
        }
        answer => told(answer, service.id, "exportState"),
    }
}

fn documents_placed(view: &View<'_>) -> Standing {
    let written = view
        .model
        .documents
        .iter()
        .filter(|document| !document.state.is_known_and(|state| !state.is_written()));
    Standing::of_each(written.flat_map(|document| {
        let place = if document.kept_on.known().is_some() {
            Standing::Met
        } else {
            told(&document.place, document.id, "place")
        };
        [
            place,
            told(&document.reviewed_on, document.id, "reviewedOn"),
        ]
    }))
}

fn own_editor(view: &View<'_>) -> Standing {
    let may_change = |role: &AccessRole| matches!(role, AccessRole::Editor | AccessRole::Admin);
    let keys = view.model.accesses.iter();
    let keys: Vec<_> = keys.filter(|it| it.role.is_known_and(may_change)).collect();
    let is_ours = |party: &Ref<_>| view.is_internal(party.id);
    if keys.is_empty() {
        Standing::NotAsked
    } else if keys.iter().any(|key| key.party.is_known_and(is_ours)) {
        Standing::Met
    } else {
        Standing::Blocked(keys.iter().map(|key| key.id).collect())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::gate::Standing;
    use super::Ready;
    use crate::audit::testing::{Draft, TODAY};
    use crate::audit::{Ask, View};
    use crate::model::{Collection, Ref};

    fn standing(draft: &Draft, ready: Ready) -> Standing {
        ready.standing(&View::new(&draft.model, TODAY.parse().expect("a date")))
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
            .party("Conseiller", json!({ "kind": "advisor" }))
            .service("Caisse", all)
    }

    #[test]
    fn nothing_is_said_of_what_was_not_asked() {
        for ready in Ready::ALL {
            assert_eq!(standing(&cash(json!({})), ready), Standing::NotAsked);
        }
    }

    #[test]
    fn the_data_of_what_is_vital_was_taken_out_once() {
        let exit = |state: Value| {
            let draft = cash(json!({ "exportState": state }));
            (standing(&draft, Ready::ExitTested), draft.id("Caisse"))
        };
        assert_eq!(exit(json!("tested")).0, Standing::Met);
        for state in ["none", "theoretical"] {
            let (found, cash) = exit(json!(state));
            assert_eq!(found, Standing::Blocked(vec![cash]));
        }
        let (found, cash) = exit(json!({ "notKnown": true }));
        assert_eq!(
            found,
            Standing::NotKnown(vec![Ask::Field(cash, "exportState")])
        );
    }

    #[test]
    fn contracts_have_an_end_and_a_notice() {
        let contract = |fields: Value| {
            let draft = cash(json!({})).with(Collection::Contracts, "Location", fields);
            (standing(&draft, Ready::Notice), draft.id("Location"))
        };
        let both = json!({ "end": "2027-01-01", "noticeDays": 90 });
        assert_eq!(contract(both).0, Standing::Met);
        let (found, id) =
            contract(json!({ "end": "2027-01-01", "noticeDays": { "notKnown": true } }));
        assert_eq!(
            found,
            Standing::NotKnown(vec![Ask::Field(id, "noticeDays")])
        );
    }

    #[test]
    fn documents_have_a_place_and_a_date_unless_there_are_none() {
        let document = |fields: Value| {
            let draft = cash(json!({})).with(Collection::Documents, "Accès", fields);
            (standing(&draft, Ready::DocumentsPlaced), draft.id("Accès"))
        };
        let both = json!({ "place": "paper", "reviewedOn": "2026-01-01" });
        assert_eq!(document(both).0, Standing::Met);
        let kept = json!({ "keptOn": "@Caisse", "reviewedOn": { "notKnown": true } });
        let (found, id) = document(kept);
        assert_eq!(
            found,
            Standing::NotKnown(vec![Ask::Field(id, "reviewedOn")])
        );
        let none = json!({ "state": "none", "place": { "notKnown": true } });
        assert_eq!(document(none).0, Standing::NotAsked);
    }

    #[test]
    fn a_second_advisor_is_another_who_is_still_there() {
        let advised = |first: &str, second: &str| {
            let mut draft = cash(json!({}))
                .party("Binôme", json!({ "kind": "advisor" }))
                .party(
                    "Partie",
                    json!({ "kind": "person", "personKind": "former" }),
                );
            let ids = [first, second].map(|name| Ref::to(draft.id(name)));
            let [first, second] = ids;
            let organisation = std::sync::Arc::make_mut(&mut draft.model.organisation);
            organisation.advisor = first.into();
            organisation.backup_advisor = second.into();
            let id = organisation.id;
            (standing(&draft, Ready::SecondAdvisor), id)
        };
        assert_eq!(advised("Conseiller", "Binôme").0, Standing::Met);
        for second in ["Conseiller", "Partie"] {
            let (found, organisation) = advised("Conseiller", second);
            assert_eq!(found, Standing::Blocked(vec![organisation]));
        }
    }

    #[test]
    fn somebody_inside_can_change_the_documentation() {
        let key = |party: &str, role: &str| {
            let fields = json!({ "party": format!("@{party}"), "role": role });
            let draft = cash(json!({})).with(Collection::Accesses, "Clé", fields);
            (standing(&draft, Ready::OwnEditor), draft.id("Clé"))
        };
        assert_eq!(key("Anne", "editor").0, Standing::Met);
        assert_eq!(key("Anne", "reader").0, Standing::NotAsked);
        let (found, id) = key("Conseiller", "admin");
        assert_eq!(found, Standing::Blocked(vec![id]));
    }
}
