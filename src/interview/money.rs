//! What it costs, until when one is bound, and whether one could leave.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::chips::code;
use super::people::{contract_with, the_contract};
use super::places::{each_tool, is_elsewhere, told as told_tools, tool_chips};
use super::protections::{tool_fields, whole};
use super::reply::{Choice, Input, Key, Reply, Row, Typed, choices_of, value};
use super::{Change, Chapter, Question, nothing_more};
use crate::model::{
    Collection, Cost, ExportState, Id, Model, Payer, Record, Service, ServiceKind, Shape,
};

/// What each tool costs, more or less.
pub(super) static COSTS: Question = Question {
    id: "costs",
    chapter: Chapter::Money,
    applies: |model| told_tools(model).any(is_paid),
    rows: |scene| {
        each_tool(
            scene,
            |service| is_paid(service) && costs_of(scene.model, service.id).len() < 2,
            |service, row| {
                let cost = costs_of(scene.model, service.id).first().copied();
                Row {
                    input: Input::Price,
                    reply: cost.map_or(Reply::Open, price),
                    is_proposed: cost
                        .is_some_and(|cost| (cost as &dyn Record).is_proposed("amount")),
                    ..row
                }
            },
        )
    },
    say: |change, key, reply| {
        let Key::Of(service) = key else { return };
        let there = costs_of(&change.model, service).first().map(|cost| cost.id);
        let (amount, recurrence) = match reply {
            Reply::Given(price) => (
                price.get("amount").cloned(),
                price.get("recurrence").cloned(),
            ),
            Reply::NotKnown => (Some(super::reply::not_known()), None),
            _ => (None, None),
        };
        if there.is_none() && amount.is_none() && recurrence.is_none() {
            return;
        }
        let id = there.unwrap_or_else(|| add_cost(change, service));
        change.set(id, "amount", amount);
        if *reply != Reply::NotKnown {
            change.set(id, "recurrence", recurrence);
        }
        if reply.is_open() {
            change.withdraw_if_bare(id, &GIVEN);
        }
    },
    settle: nothing_more,
};

/// What a cost says, as the question puts it.
fn price(cost: &Cost) -> Reply {
    if cost.amount.is_not_known() {
        return Reply::NotKnown;
    }
    let record = cost.clone().into();
    let known = ["amount", "recurrence"].map(|field| (field, value(&record, field)));
    let known = known
        .into_iter()
        .filter_map(|(field, value)| Some((field.to_owned(), value?)));
    let known: serde_json::Map<String, Value> = known.collect();
    if known.is_empty() {
        return Reply::Open;
    }
    Reply::Given(known.into())
}

/// What the questions say of a cost by themselves.
const GIVEN: [&str; 2] = ["paysFor", "nature"];

fn add_cost(change: &mut Change<'_>, service: Id) -> Id {
    let name = change.scene().name_of(service);
    let fields = json!({ "paysFor": [service.to_string()], "nature": "opex" });
    change.add(Collection::Costs, &name, fields)
}

fn costs_of(model: &Model, service: Id) -> Vec<&Cost> {
    let costs = model.costs.iter();
    costs
        .filter(|cost| cost.pays_for.each().any(|it| it.id == service))
        .collect()
}

/// Whether a tool may have a price of its own.
fn is_paid(service: &Service) -> bool {
    !service.is_free() && !service.kind.is(&ServiceKind::Paper)
}

/// For which tools somebody pays out of their own pocket.
pub(super) static OWN_POCKET: Question = Question {
    id: "own-pocket",
    chapter: Chapter::Money,
    applies: |model| told_tools(model).any(is_paid),
    rows: |scene| {
        let paid =
            told_tools(scene.model).filter(|it| is_paid(it) && by_person(scene.model, it.id));
        let reply = Reply::several(paid.map(|service| code(scene.model, service.id)));
        let choices = tool_chips(scene, is_paid);
        vec![whole(
            Input::Several {
                choices,
                own: false,
            },
            reply,
        )]
    },
    say: |change, _, reply| {
        let asked: Vec<Id> = told_tools(&change.model)
            .filter(|it| is_paid(it))
            .map(|it| it.id)
            .collect();
        for service in asked {
            let wanted = reply.has(&code(&change.model, service));
            if wanted == by_person(&change.model, service) {
                continue;
            }
            if wanted {
                let open = costs_of(&change.model, service).into_iter();
                let open = open.filter(|cost| cost.payer.known().is_none());
                let mut costs: Vec<Id> = open.map(|cost| cost.id).collect();
                if costs.is_empty() {
                    costs.push(add_cost(change, service));
                }
                for cost in costs {
                    change.set(cost, "payer", Some(Payer::Person.code().into()));
                }
                continue;
            }
            let paid = costs_of(&change.model, service).into_iter();
            let paid = paid.filter(|cost| cost.payer.is(&Payer::Person));
            let paid: Vec<Id> = paid.map(|cost| cost.id).collect();
            for cost in paid {
                change.set(cost, "payer", None);
                change.withdraw_if_bare(cost, &GIVEN);
            }
        }
    },
    settle: nothing_more,
};

fn by_person(model: &Model, service: Id) -> bool {
    costs_of(model, service)
        .iter()
        .any(|cost| cost.payer.is(&Payer::Person))
}

/// Until when one is bound, and when one must say no.
pub(super) static RENEWAL: Question = Question {
    id: "renewal",
    chapter: Chapter::Money,
    applies: |model| !suppliers(model).is_empty(),
    rows: |scene| {
        let rows = suppliers(scene.model).into_iter().flat_map(|party| {
            let contract = contract_with(scene.model, party).map(|it| it.clone().into());
            let name = scene.name_of(party);
            let end = contract
                .as_ref()
                .map_or(Reply::Open, |it| Reply::given(it, "end"));
            let days = match contract.as_ref().map(|it| Reply::given(it, "noticeDays")) {
                Some(Reply::Given(days)) => Reply::one(&days.to_string()),
                Some(reply) => reply,
                None => Reply::Open,
            };
            let mut codes: Vec<String> = NOTICES.map(|days: u32| days.to_string()).into();
            codes.extend(
                days.code()
                    .filter(|code| !codes.iter().any(|it| it == code))
                    .map(str::to_owned),
            );
            let label = |days: &str| {
                let count = days.parse::<u32>().unwrap_or_default();
                scene
                    .texts
                    .with("interview-renewal-days", &[("count", count.into())])
            };
            let row = |key, text: &str, input, reply| Row {
                key,
                label: scene.texts.with(text, &[("name", name.clone().into())]),
                input,
                reply,
                is_proposed: false,
            };
            let choices = codes
                .iter()
                .map(|days| Choice::new(days.clone(), label(days)))
                .collect();
            [
                row(
                    Key::Of(party),
                    "interview-renewal-end",
                    Input::Typed(Typed::Date),
                    end,
                ),
                row(
                    Key::To(party),
                    "interview-renewal-notice",
                    Input::One {
                        choices,
                        own: false,
                    },
                    days,
                ),
            ]
        });
        rows.collect()
    },
    say: |change, key, reply| {
        let (party, field) = match key {
            Key::Of(party) => (party, "end"),
            Key::To(party) => (party, "noticeDays"),
            _ => return,
        };
        let value = match reply.code().and_then(|code| code.parse::<u32>().ok()) {
            Some(days) => Some(days.into()),
            None => reply.to_field(Shape::Date),
        };
        let there = contract_with(&change.model, party).map(|contract| contract.id);
        if there.is_none() && value.is_none() {
            return;
        }
        let services: Vec<Id> = told_tools(&change.model)
            .filter(|service| service.supplier.is_known_and(|it| it.id == party))
            .map(|service| service.id)
            .collect();
        let id = there.unwrap_or_else(|| the_contract(change, party, &services));
        change.set(id, field, value);
    },
    settle: nothing_more,
};

/// The usual notices, in days.
const NOTICES: [u32; 4] = [30, 60, 90, 180];

/// Those who supply a tool.
fn suppliers(model: &Model) -> Vec<Id> {
    let suppliers = told_tools(model).filter_map(|service| service.supplier.known());
    let suppliers: BTreeSet<Id> = suppliers.map(|party| party.id).collect();
    suppliers
        .into_iter()
        .filter(|&id| model.parties.get(id).is_some())
        .collect()
}

/// Whether one could take one's data along.
pub(super) static LEAVING: Question = Question {
    id: "leaving",
    chapter: Chapter::Money,
    applies: |model| told_tools(model).any(is_elsewhere),
    rows: |scene| {
        let choices = choices_of(scene, &ExportState::INFO, ExportState::INFO.codes);
        tool_fields(scene, is_elsewhere, "exportState", &choices)
    },
    say: |change, key, reply| {
        if let Key::Of(id) = key {
            change.answer(id, "exportState", reply);
        }
    },
    settle: nothing_more,
};
