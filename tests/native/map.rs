//! What stands on the map.

use limpide::audit::{self, Severity, View};
use limpide::bundle;
use limpide::graph::layout::Rect;
use limpide::model::{Classification, Collection, Date, Model};
use limpide::report::map::{DataMap, Lane, MapEdge, PlacedMap, Transit};
use limpide::rules;
use limpide::texts::{Lang, Texts};
use serde_json::{Value, json};

const TEAM: &str = "00000000-0000-4000-8000-000000000001";
const CLIENTS: &str = "00000000-0000-4000-8000-000000000002";
const MAIL: &str = "00000000-0000-4000-8000-000000000003";
const FILES: &str = "00000000-0000-4000-8000-000000000004";
const NEWS: &str = "00000000-0000-4000-8000-000000000005";

fn today() -> Date {
    "2026-11-25".parse().unwrap()
}

/// A team, clients, a mail service, confidential files and public news, with
/// some flows.
fn model(flows: &[Value]) -> Model {
    let flows: Vec<Value> = flows
        .iter()
        .enumerate()
        .map(|(index, flow)| {
            let mut flow = flow.clone();
            flow["id"] = format!("00000000-0000-4000-8000-0000000001{index:02}").into();
            flow["name"] = format!("Échange {index}").into();
            flow
        })
        .collect();
    let text = json!({
        "format": "limpide",
        "version": 1,
        "organisation": { "id": "00000000-0000-4000-8000-000000000009", "name": "Essai" },
        "parties": [
            { "id": TEAM, "name": "L’équipe", "kind": "team" },
            { "id": CLIENTS, "name": "Clients", "kind": "client-group" },
        ],
        "services": [{ "id": MAIL, "name": "Messagerie", "kind": "mail" }],
        "data": [
            { "id": FILES, "name": "Dossiers", "classification": "confidential" },
            { "id": NEWS, "name": "Nouvelles", "classification": "public" },
        ],
        "flows": flows,
    });
    bundle::read(text.to_string().as_bytes()).unwrap().model
}

fn map(model: &Model) -> DataMap {
    let found = audit::run(model, today(), &rules::ALL);
    DataMap::new(&View::new(model, today()), &found.findings)
}

fn only(map: &DataMap) -> &MapEdge {
    assert_eq!(map.edges.len(), 1, "{:?}", map.edges);
    &map.edges[0]
}

#[test]
fn who_is_outside_inside_and_what_is_used_stand_in_lanes() {
    let map = map(&model(&[]));
    let lanes: Vec<Lane> = map.nodes.iter().map(|node| node.lane).collect();
    assert_eq!(lanes, [Lane::Inside, Lane::Outside, Lane::Services]);
}

#[test]
fn flows_between_the_same_two_are_one_line_as_grave_as_the_gravest() {
    let map = map(&model(&[
        json!({ "from": CLIENTS, "to": MAIL, "data": [NEWS], "transport": "tls" }),
        json!({ "from": CLIENTS, "to": MAIL, "data": [FILES, NEWS], "transport": "none" }),
    ]));
    let edge = only(&map);
    assert_eq!((edge.flows.len(), edge.data.len()), (2, 2));
    assert_eq!(edge.classification, Some(Classification::Confidential));
    assert_eq!(edge.transit, Transit::Open);
    let mail = map.nodes.last().unwrap();
    assert_eq!(mail.classification, Some(Classification::Confidential));
}

#[test]
fn the_way_back_is_another_line() {
    let map = map(&model(&[
        json!({ "from": CLIENTS, "to": MAIL }),
        json!({ "from": MAIL, "to": CLIENTS }),
    ]));
    assert_eq!(map.edges.len(), 2);
}

#[test]
fn protection_is_not_known_until_somebody_said() {
    let transit = |flow: Value| {
        let mut flow = flow;
        flow["from"] = CLIENTS.into();
        flow["to"] = MAIL.into();
        only(&map(&model(&[flow]))).transit
    };
    assert_eq!(transit(json!({ "channel": "portal" })), Transit::NotKnown);
    assert_eq!(
        transit(json!({ "transport": { "notKnown": true } })),
        Transit::NotKnown
    );
    assert_eq!(
        transit(json!({ "channel": "mail-encrypted" })),
        Transit::Protected
    );
    assert_eq!(transit(json!({ "transport": "e2ee" })), Transit::Protected);
    assert_eq!(transit(json!({ "transport": "none" })), Transit::Open);
}

#[test]
fn a_finding_on_a_flow_is_shown_on_its_line() {
    let map = map(&model(&[json!({
        "from": MAIL, "to": CLIENTS, "data": [FILES], "channel": "mail", "transport": "none",
    })]));
    let badge = only(&map).badge.expect("a badge");
    assert!(
        badge.count >= 1 && badge.severity >= Severity::High,
        "{badge:?}"
    );
}

#[test]
fn flows_without_an_end_lead_to_a_place_to_complete_and_without_both_are_listed() {
    let map = map(&model(&[
        json!({ "from": CLIENTS }),
        json!({ "to": MAIL }),
        json!({}),
    ]));
    assert_eq!((map.edges.len(), map.loose.len()), (2, 1));
    for edge in &map.edges {
        let ends = [edge.from, edge.to].map(|end| &map.nodes[end]);
        let missing = ends.iter().filter(|node| node.id == edge.flows[0]);
        let missing: Vec<_> = missing.collect();
        assert_eq!(missing.len(), 1, "the end stands for its flow");
        assert_eq!(DataMap::collection(missing[0]), Collection::Flows);
    }
}

#[test]
fn hostile_names_keep_to_their_boxes() {
    let mut model = model(&[json!({ "from": CLIENTS, "to": MAIL, "data": [FILES] })]);
    for (index, name) in ["W".repeat(50_000), "<b>&\u{202e}evil ".repeat(500)]
        .into_iter()
        .enumerate()
    {
        let id = model.parties.iter().nth(index).unwrap().id;
        let mut party = model.get(id).unwrap();
        party.as_record_mut().set_name(name);
        model.put(party);
    }
    let placed = PlacedMap::new(map(&model), &model, &Texts::embedded(Lang::reference()));
    for (name, rect) in placed.names.iter().zip(&placed.layout.nodes) {
        assert!(name.len() <= 3, "{name:?}");
        let longest = name.iter().map(|line| line.chars().count()).max();
        assert!(longest < Some(40), "{name:?}");
        assert!(rect.width < 300.0 && rect.height < 120.0, "{rect:?}");
        assert!(!name.concat().contains('\u{202e}'), "{name:?}");
    }
}

#[test]
fn what_has_no_flow_stands_below_and_no_wider_than_the_lanes() {
    let text = std::fs::read("src/demo/fiduciary.fr.limpide.json").unwrap();
    let model = bundle::read(&text).unwrap().model;
    let placed = PlacedMap::new(map(&model), &model, &Texts::embedded(Lang::reference()));
    let lanes: f64 = placed.layout.lanes.iter().map(|lane| lane.width).sum();
    let below = |rect: &&Rect| rect.y >= placed.layout.lanes_height;
    let apart: Vec<&Rect> = placed.layout.nodes.iter().filter(below).collect();
    assert!(!apart.is_empty());
    for rect in apart {
        assert!(rect.x + rect.width <= lanes, "{rect:?} {lanes}");
    }
}
