//! Where the information is, in which tools, at whose place and in which country.

use serde_json::{Map, Value, json};

use super::chips::{Chips, chips_of, code, find};
use super::information::{each_set, told as told_data};
use super::offers::{is_usually_kept, offers};
use super::people::referred;
use super::reply::{Choice, Input, Key, Reply, Row, labelled, not_known, value};
use super::{Change, Chapter, Question, Scene, always, nothing_more};

use crate::model::{
    Collection, Country, Hosting, ITSELF, Id, Model, PartyKind, PlaceRole, Record, Service,
    ServiceKind,
};

/// Where each set of information is.
pub(super) static WHERE: Question = Question {
    id: "where",
    chapter: Chapter::Places,
    applies: |model| told_data(model).next().is_some(),
    rows: |scene| {
        let choices = tools(scene).choices(scene);
        each_set(scene, |data, row| {
            let keeps = |service: &&Service| {
                service
                    .stores
                    .each()
                    .any(|it| it.data.is_known_and(|kept| kept.id == data.id))
            };
            let kept: Vec<&Service> = scene.model.services.iter().filter(keeps).collect();
            let reply = Reply::several(kept.iter().map(|it| code(scene.model, it.id)));
            let entry = data.common.entry.known();
            let is_near = |choice: &Choice| {
                reply.has(&choice.code)
                    || ANYWHERE.contains(&choice.code.as_str())
                    || entry.is_some_and(|entry| is_usually_kept(scene, entry, &choice.code))
            };
            let mut choices: Vec<Choice> = choices
                .iter()
                .map(|choice| Choice {
                    is_near: is_near(choice),
                    ..choice.clone()
                })
                .collect();
            // What is usual comes first.
            choices.sort_by_key(|choice| {
                !entry.is_some_and(|entry| is_usually_kept(scene, entry, &choice.code))
            });
            let only_proposed = |it: &&Service| {
                let record: &dyn Record = *it;
                record.is_proposed("stores") || record.is_proposed(ITSELF)
            };
            Row {
                input: Input::Several { choices, own: true },
                is_proposed: kept.iter().any(only_proposed),
                reply,
                ..row
            }
        })
    },
    say: |change, key, reply| {
        let Key::Of(data) = key else { return };
        let chips = tools(&change.scene());
        let chosen: Vec<Id> = reply
            .codes()
            .iter()
            .filter_map(|code| chips.resolve(change, code))
            .collect();
        let services: Vec<Id> = change.model.services.iter().map(|it| it.id).collect();
        for service in services {
            keep(change, service, data, chosen.contains(&service));
        }
    },
    settle: nothing_more,
};

/// The places that information gets to everywhere.
const ANYWHERE: [&str; 8] = [
    "services/mail",
    "services/files",
    "services/server",
    "services/devices",
    "services/spreadsheet",
    "services/group-chat",
    "services/usb",
    "services/paper",
];

/// Makes a service keep some data, or no longer.
fn keep(change: &mut Change<'_>, service: Id, data: Id, kept: bool) {
    let Some(record) = change.model.get(service) else {
        return;
    };
    let mut stores = match value(&record, "stores") {
        Some(Value::Array(stores)) => stores,
        _ => Vec::new(),
    };
    let is_it = |part: &Value| part["data"] == data.to_string();
    if stores.iter().any(is_it) == kept {
        if kept {
            // What was proposed is confirmed.
            change.set(service, "stores", Some(stores.into()));
        }
        return;
    }
    if kept {
        stores.push(json!({ "data": data.to_string() }));
    } else {
        stores.retain(|part| !is_it(part));
    }
    let stores = (!stores.is_empty()).then(|| stores.into());
    if kept || !record.as_record().is_proposed(ITSELF) {
        change.set(service, "stores", stores);
    } else {
        change.amend(service, "stores", stores);
    }
}

/// The tools as chips.
pub(super) fn tools(scene: &Scene<'_>) -> Chips {
    Chips {
        collection: Collection::Services,
        shown: |_| true,
        offers: offers(scene, Collection::Services),
        own: json!({}),
    }
}

/// The tools of which somebody said that they are there.
pub(super) fn told(model: &Model) -> impl Iterator<Item = &Service> {
    let told = |it: &&Service| !(*it as &dyn Record).is_proposed(ITSELF);
    model.services.iter().filter(told)
}

/// What is used besides: what carries no information, and is forgotten.
pub(super) static TOOLS: Question = Question {
    id: "tools",
    chapter: Chapter::Places,
    applies: always,
    rows: |scene| {
        let chips = tools(scene);
        vec![Row {
            key: Key::Whole,
            label: String::new(),
            input: chips.input(scene),
            reply: chips.ticked(scene.model),
            is_proposed: false,
        }]
    },
    say: |change, _, reply| tools(&change.scene()).tick(change, reply),
    settle: |change| tools(&change.scene()).prune(change),
};

/// A row for each tool that fits.
pub(super) fn each_tool(
    scene: &Scene<'_>,
    fits: impl Fn(&Service) -> bool,
    row: impl Fn(&Service, Row) -> Row,
) -> Vec<Row> {
    let fitting = told(scene.model).filter(|service| fits(service));
    let rows = fitting.map(|service| {
        let blank = Row {
            key: Key::Of(service.id),
            label: scene.name_of(service.id),
            input: Input::One {
                choices: Vec::new(),
                own: false,
            },
            reply: Reply::Open,
            is_proposed: false,
        };
        row(service, blank)
    });
    rows.collect()
}

/// A row on a field of codes of each tool.
pub(super) fn field_row(service: &Service, field: &str, choices: Vec<Choice>, row: Row) -> Row {
    let record = (*service).clone().into();
    Row {
        input: Input::One {
            choices,
            own: false,
        },
        reply: Reply::chosen(&record, field),
        is_proposed: record.as_record().is_proposed(field),
        ..row
    }
}

/// Whether a tool stands somewhere: people, lines and paper do not.
fn is_run(service: &Service) -> bool {
    !service.kind.is_known_and(|kind| {
        matches!(
            kind,
            ServiceKind::Paper
                | ServiceKind::HumanSupport
                | ServiceKind::Network
                | ServiceKind::Telephony
                | ServiceKind::DeviceFleet
        )
    })
}

/// With whom each tool is.
pub(super) static HOSTING: Question = Question {
    id: "hosting",
    chapter: Chapter::Places,
    applies: |model| told(model).any(is_run),
    rows: |scene| {
        each_tool(scene, is_run, |service, row| {
            let mut choices = labelled(scene, "hosting", &ASKED_HOSTINGS);
            let now = service.hosting.known().map(|hosting| hosting.code());
            if let Some(code) = now.filter(|code| !ASKED_HOSTINGS.contains(code)) {
                choices.push(Choice::new(
                    code,
                    scene.texts.get(&format!("choice-hosting-{code}")),
                ));
            }
            field_row(service, "hosting", choices, row)
        })
    },
    say: |change, key, reply| {
        if let Key::Of(id) = key {
            let before = change.model.services.get(id).map(|it| it.hosting.clone());
            change.answer(id, "hosting", reply);
            let now = change.model.services.get(id).map(|it| it.hosting.clone());
            // On what it stands was perhaps said more exactly elsewhere.
            if before != now {
                stand_on_server(change, id);
            }
        }
    },
    settle: nothing_more,
};

/// What runs on a server at our place cannot work without it, where there is
/// only one.
fn stand_on_server(change: &mut Change<'_>, id: Id) {
    let servers = told(&change.model).filter(|it| it.kind.is(&ServiceKind::Server));
    let servers: Vec<Id> = servers.map(|it| it.id).collect();
    let (&[server], Some(service)) = (servers.as_slice(), change.model.services.get(id)) else {
        return;
    };
    let is_there = service.hosting.is(&Hosting::OnPremises);
    let needs = service.depends_on.each().any(|it| it.id == server);
    if server == id || is_there == needs {
        return;
    }
    let others = service.depends_on.each().filter(|it| it.id != server);
    let mut needed: Vec<String> = others.map(|it| it.id.to_string()).collect();
    if is_there {
        needed.push(server.to_string());
    }
    change.set(id, "dependsOn", (!needed.is_empty()).then(|| needed.into()));
}

/// The kinds of hosting in everyday words.
const ASKED_HOSTINGS: [&str; 4] = ["on-premises", "on-device", "saas", "personal-account"];

fn is_private(service: &Service) -> bool {
    service.hosting.is(&Hosting::PersonalAccount)
}

/// Whether it was decided that a private account serves the organisation.
pub(super) static PRIVATE_ACCOUNTS: Question = Question {
    id: "private-accounts",
    chapter: Chapter::Places,
    applies: |model| told(model).any(is_private),
    rows: |scene| {
        each_tool(scene, is_private, |service, row| {
            let mut choices = labelled(scene, "private-accounts", &["decision", "habit"]);
            let now = service.chosen_by.known().map(|chosen| chosen.code());
            if let Some(code) = now.filter(|code| !["decision", "habit"].contains(code)) {
                choices.push(Choice::new(
                    code,
                    scene.texts.get(&format!("choice-chosen-by-{code}")),
                ));
            }
            field_row(service, "chosenBy", choices, row)
        })
    },
    say: |change, key, reply| {
        if let Key::Of(id) = key {
            change.answer(id, "chosenBy", reply);
        }
    },
    settle: nothing_more,
};

/// Whether a tool is in somebody else's hands.
pub(super) fn is_elsewhere(service: &Service) -> bool {
    service.hosting.is_known_and(|hosting| {
        !matches!(
            hosting,
            Hosting::Paper | Hosting::OnDevice | Hosting::OnPremises
        )
    })
}

/// Who supplies each tool that is in somebody else's hands.
pub(super) static SUPPLIERS: Question = Question {
    id: "suppliers",
    chapter: Chapter::Places,
    applies: |model| told(model).any(is_elsewhere),
    rows: |scene| {
        let choices = suppliers(scene).choices(scene);
        each_tool(scene, is_elsewhere, |service, row| Row {
            input: Input::One {
                choices: choices.clone(),
                own: true,
            },
            reply: referred(scene, &service.supplier),
            is_proposed: (service as &dyn Record).is_proposed("supplier"),
            ..row
        })
    },
    say: |change, key, reply| {
        let Key::Of(id) = key else { return };
        let chips = suppliers(&change.scene());
        let party = reply.code().and_then(|code| chips.resolve(change, code));
        change.refer(id, "supplier", party, reply);
    },
    settle: nothing_more,
};

fn suppliers(_: &Scene<'_>) -> Chips {
    Chips {
        collection: Collection::Parties,
        shown: |record| {
            matches!(record, crate::model::AnyRecord::Parties(party)
                if party.kind.is_known_and(|kind| matches!(kind, PartyKind::Supplier | PartyKind::Partner)))
        },
        offers: Vec::new(),
        own: json!({ "kind": "supplier" }),
    }
}

/// In which country the data is, and where the supplier has its seat.
pub(super) static COUNTRIES: Question = Question {
    id: "countries",
    chapter: Chapter::Places,
    applies: |model| told(model).any(is_elsewhere),
    rows: |scene| {
        let mut rows = each_tool(scene, is_elsewhere, |service, row| {
            let stored = service
                .places
                .each()
                .find(|place| place.role.is(&PlaceRole::Stored) || place.role.is_not_asked());
            let reply = match stored.map(|place| &place.country) {
                Some(country) if country.is_not_known() => Reply::NotKnown,
                Some(country) => Reply::maybe(country.known().map(Country::code)),
                None if service.places.is_not_known() => Reply::NotKnown,
                None => Reply::Open,
            };
            Row {
                input: countries(scene, reply.code()),
                reply,
                is_proposed: (service as &dyn Record).is_proposed("places"),
                ..row
            }
        });
        for id in suppliers_elsewhere(scene.model) {
            let Some(party) = scene.model.parties.get(id) else {
                continue;
            };
            let name = scene.name_of(id);
            let record = (**party).clone().into();
            let reply = Reply::chosen(&record, "groupCountry");
            rows.push(Row {
                key: Key::Of(id),
                label: scene
                    .texts
                    .with("interview-countries-seat", &[("name", name.into())]),
                input: countries(scene, reply.code()),
                reply,
                is_proposed: record.as_record().is_proposed("groupCountry"),
            });
        }
        rows
    },
    say: |change, key, reply| {
        let Key::Of(id) = key else { return };
        if change.model.services.get(id).is_some() {
            store_in(change, id, reply);
        } else {
            change.answer(id, "groupCountry", reply);
        }
    },
    settle: nothing_more,
};

/// Those who have something of the organisation's in their hands.
fn suppliers_elsewhere(model: &Model) -> Vec<Id> {
    let mut ids: Vec<Id> = told(model)
        .filter(|service| is_elsewhere(service))
        .filter_map(|service| service.supplier.known().map(|it| it.id))
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The countries that are usual, and the one that is answered.
fn countries(scene: &Scene<'_>, answered: Option<&str>) -> Input {
    let usual = ["CH", "FR", "DE", "IE", "NL", "US"];
    let mut choices: Vec<Choice> = labelled(scene, "country", &usual);
    if let Some(code) = answered.filter(|code| !usual.contains(code)) {
        choices.push(Choice::new(code, code.to_owned()));
    }
    Input::One {
        choices,
        own: false,
    }
}

/// Writes in which country a service stores its data.
fn store_in(change: &mut Change<'_>, id: Id, reply: &Reply) {
    let country = match reply.code() {
        Some(code) => Some(Value::from(code)),
        None if *reply == Reply::NotKnown => Some(not_known()),
        None => None,
    };
    let record = change.model.get(id);
    let mut places = match record.and_then(|record| value(&record, "places")) {
        Some(Value::Array(places)) => places,
        _ => Vec::new(),
    };
    let is_store =
        |place: &Value| place.is_object() && place.get("role").is_none_or(|role| role == "stored");
    match (places.iter().position(is_store), country) {
        (Some(at), Some(country)) => places[at]["country"] = country,
        (Some(at), None) => {
            let place = places[at].as_object_mut();
            let is_empty = place.is_none_or(|place: &mut Map<String, Value>| {
                place.shift_remove("country");
                place.keys().all(|name| name == "role")
            });
            if is_empty {
                places.remove(at);
            }
        }
        (None, Some(country)) => places.push(json!({ "country": country, "role": "stored" })),
        (None, None) => {}
    }
    change.set(id, "places", (!places.is_empty()).then(|| places.into()));
}

/// The chips of the tools that fit.
pub(super) fn tool_chips(scene: &Scene<'_>, fits: impl Fn(&Service) -> bool) -> Vec<Choice> {
    let ids: Vec<Id> = told(scene.model)
        .filter(|it| fits(it))
        .map(|it| it.id)
        .collect();
    chips_of(scene, ids)
}

/// The tool of a chip.
pub(super) fn tool_of(model: &Model, code: &str) -> Option<Id> {
    find(model, Collection::Services, code)
}
