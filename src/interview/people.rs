//! Who decides, and who helps.

use serde_json::json;

use super::chips::{Chips, code};
use super::offers::offers;
use super::places::tools;
use super::protections::{document, whole, with_now, write_down};
use super::reply::{Input, Key, Reply, Row, labelled};
use super::{Change, Chapter, Question, Scene, always, nothing_more};
use crate::model::{
    Answer, AnyRecord, Collection, Contract, Id, Model, Party, PartyKind, PersonKind, Ref, Service,
    ServiceKind,
};

/// Who decides on tools, and can answer for them.
pub(super) static DECIDES: Question = Question {
    id: "decides",
    chapter: Chapter::People,
    applies: always,
    rows: |scene| {
        vec![Row {
            key: Key::Whole,
            label: String::new(),
            input: one(&insiders(scene), scene),
            reply: referred(scene, &scene.model.organisation.contact),
            is_proposed: false,
        }]
    },
    say: |change, _, reply| {
        let chips = insiders(&change.scene());
        let person = reply.code().and_then(|code| chips.resolve(change, code));
        let id = change.model.organisation.id;
        change.refer(id, "contact", person, reply);
    },
    settle: nothing_more,
};

/// What is done with the access of those who leave.
pub(super) static LEAVERS: Question = Question {
    id: "leavers",
    chapter: Chapter::People,
    applies: always,
    rows: |scene| {
        let choices = labelled(scene, "leavers", &["usable", "in-someone-s-head", "none"]);
        let document = document(scene.model, "joiner-leaver-checklist");
        let reply = document.map_or(Reply::Open, |document| {
            Reply::chosen(&document.clone().into(), "state")
        });
        vec![whole(
            Input::One {
                choices: with_now(scene, choices, &reply),
                own: false,
            },
            reply,
        )]
    },
    say: |change, _, reply| write_down(change, "joiner-leaver-checklist", reply, None),
    settle: nothing_more,
};

/// Who helps when something does not work.
pub(super) static HELPS: Question = Question {
    id: "helps",
    chapter: Chapter::People,
    applies: always,
    rows: |scene| {
        let support = support(scene.model);
        let row = |part: &'static str, label: &str, chips: &Chips, reply: Reply| Row {
            key: Key::Part(part),
            label: scene.texts.get(label),
            input: one(chips, scene),
            reply,
            is_proposed: false,
        };
        let inside = support.map_or(Reply::Open, |it| referred(scene, &it.owner));
        let outside = support.map_or(Reply::Open, |it| referred(scene, &it.supplier));
        vec![
            row("inside", "interview-helps-inside", &insiders(scene), inside),
            row(
                "outside",
                "interview-helps-outside",
                &helpers(scene),
                outside,
            ),
        ]
    },
    say: |change, key, reply| {
        let (field, chips) = match key {
            Key::Part("inside") => ("owner", insiders(&change.scene())),
            _ => ("supplier", helpers(&change.scene())),
        };
        let party = reply.code().and_then(|code| chips.resolve(change, code));
        let there = support(&change.model).map(|service| service.id);
        if there.is_none() && reply.is_open() {
            return;
        }
        let tools = tools(&change.scene());
        if let Some(id) = there.or_else(|| tools.resolve(change, SUPPORT)) {
            change.refer(id, field, party, reply);
            if reply.is_open() {
                change.withdraw_if_bare(id, &[]);
            }
        }
    },
    settle: nothing_more,
};

/// The service of those who help.
const SUPPORT: &str = "services/support";

fn support(model: &Model) -> Option<&Service> {
    model
        .services
        .iter()
        .find(|service| service.kind.is(&ServiceKind::HumanSupport))
}

/// The one from outside who helps.
pub(super) fn helper(model: &Model) -> Option<Id> {
    support(model)?.supplier.known().map(|party| party.id)
}

/// Whether something is written with whoever helps, also on data.
pub(super) static HELPER_CONTRACT: Question = Question {
    id: "helper-contract",
    chapter: Chapter::People,
    applies: |model| helper(model).is_some(),
    rows: |scene| {
        let contract = helper(scene.model).and_then(|party| contract_with(scene.model, party));
        let reply = match contract.map(|it| (&it.written, &it.dpa)) {
            Some((written, dpa)) if written.is_not_known() && dpa.is_not_known() => Reply::NotKnown,
            Some((_, dpa)) if dpa.is(&true) => Reply::one("both"),
            Some((written, _)) if written.is(&true) => Reply::one("written"),
            Some((written, _)) if written.is(&false) => Reply::one("nothing"),
            _ => Reply::Open,
        };
        let choices = labelled(scene, "helper-contract", &["both", "written", "nothing"]);
        vec![Row {
            key: Key::Whole,
            label: String::new(),
            input: Input::One {
                choices,
                own: false,
            },
            reply,
            is_proposed: false,
        }]
    },
    say: |change, _, reply| {
        let Some(party) = helper(&change.model) else {
            return;
        };
        let said = |yes: bool| match reply {
            Reply::Chosen(_) => Some(yes.into()),
            other => other.to_field(crate::model::Shape::Flag),
        };
        let (written, dpa) = (
            said(!reply.has("nothing") && !reply.is_open()),
            said(reply.has("both")),
        );
        if written.is_none() && contract_with(&change.model, party).is_none() {
            return;
        }
        let services: Vec<Id> = support(&change.model).map(|it| it.id).into_iter().collect();
        let id = the_contract(change, party, &services);
        change.set(id, "written", written);
        change.set(id, "dpa", dpa);
    },
    settle: nothing_more,
};

/// The contract with a party.
pub(super) fn contract_with(model: &Model, party: Id) -> Option<&Contract> {
    let mut contracts = model.contracts.iter();
    contracts.find(|it| it.party.is_known_and(|with| with.id == party))
}

/// The contract with a party, noted if it is not there yet.
pub(super) fn the_contract(change: &mut Change<'_>, party: Id, services: &[Id]) -> Id {
    if let Some(contract) = contract_with(&change.model, party) {
        return contract.id;
    }
    let with = change.scene().name_of(party);
    let name = change
        .scene()
        .texts
        .with("interview-contract", &[("with", with.into())]);
    let services: Vec<String> = services.iter().map(Id::to_string).collect();
    change.add(
        Collection::Contracts,
        &name,
        json!({ "party": party.to_string(), "services": services }),
    )
}

/// The party that an answer refers to.
pub(super) fn referred(scene: &Scene<'_>, answer: &Answer<Ref<Party>>) -> Reply {
    match answer.known() {
        Some(party) => Reply::one(&code(scene.model, party.id)),
        None if answer.is_not_known() => Reply::NotKnown,
        None => Reply::Open,
    }
}

/// A row of chips of which one is pressed.
pub(super) fn one(chips: &Chips, scene: &Scene<'_>) -> Input {
    Input::One {
        choices: chips.choices(scene),
        own: true,
    }
}

/// Those who work there.
pub(super) fn insiders(scene: &Scene<'_>) -> Chips {
    let mut offers = offers(scene, Collection::Parties);
    offers.retain(|offer| {
        offer
            .entry
            .fields
            .get("kind")
            .is_some_and(|kind| kind == "person")
            && offer
                .entry
                .fields
                .get("personKind")
                .is_none_or(|kind| kind != "external")
    });
    Chips {
        collection: Collection::Parties,
        shown: |record| matches!(record, AnyRecord::Parties(party) if party.kind.is(&PartyKind::Person) && is_ours(party)),
        offers,
        own: json!({ "kind": "person", "personKind": "internal" }),
    }
}

/// Those who help from outside.
fn helpers(scene: &Scene<'_>) -> Chips {
    let mut offers = offers(scene, Collection::Parties);
    offers.retain(|offer| ["it-supplier", "friend"].contains(&offer.entry.key.as_str()));
    Chips {
        collection: Collection::Parties,
        shown: |record| {
            matches!(record, AnyRecord::Parties(party)
                if party.kind.is(&PartyKind::Supplier)
                    || party.kind.is(&PartyKind::Person) && !is_ours(party))
        },
        offers,
        own: json!({ "kind": "supplier" }),
    }
}

/// Whether a party belongs to the organisation.
pub(super) fn is_ours(party: &Party) -> bool {
    let left = |kind: &PersonKind| matches!(kind, PersonKind::External | PersonKind::Former);
    match party.kind.known() {
        Some(PartyKind::Team) => true,
        Some(PartyKind::Person) => !party.person_kind.is_known_and(left),
        _ => false,
    }
}
