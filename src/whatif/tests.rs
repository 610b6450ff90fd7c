//! What follows from each event, on small models.

use serde_json::{Value, json};

use super::{
    AidKind, Change, Consequences, Event, Gap, How, Readable, Standing, Way, events_of, what_if,
};
use crate::audit::View;
use crate::audit::testing::{Draft, TODAY};
use crate::model::Collection;

fn ask(draft: &Draft, name: &str, event: Event) -> Consequences {
    let view = View::new(&draft.model, TODAY.parse().expect("a date"));
    what_if(&view, draft.id(name), event).expect("it can happen")
}

/// The services that are hit: name, how, from when on.
fn hits(draft: &Draft, found: &Consequences) -> Vec<(String, How, Option<u32>)> {
    let hits = found.hits.iter();
    hits.map(|hit| {
        let name = draft.names(&[hit.service]).remove(0);
        (name, hit.how, hit.hurts.map(|hurts| hurts.hours))
    })
    .collect()
}

fn named(name: &str, how: How, hours: impl Into<Option<u32>>) -> (String, How, Option<u32>) {
    (name.to_owned(), how, hours.into())
}

fn gap(draft: &Draft, found: &Consequences, gap: Gap) -> Vec<String> {
    let unknown = found.unknown.iter().find(|unknown| unknown.gap == gap);
    unknown.map_or_else(Vec::new, |unknown| draft.names(&unknown.records))
}

/// The aids of a kind: how they stand, for what, by what.
fn aids(
    draft: &Draft,
    found: &Consequences,
    kind: AidKind,
) -> Vec<(Standing, Vec<String>, String)> {
    let of_kind = found.aids.iter().filter(|aid| aid.kind == kind);
    of_kind
        .map(|aid| {
            let by = aid.by.map(|by| draft.names(&[by]).remove(0));
            (aid.standing, draft.names(&aid.of), by.unwrap_or_default())
        })
        .collect()
}

fn office() -> Draft {
    Draft::default()
        .data(
            "Comptes",
            json!({ "nature": "personal", "subjects": ["clients"] }),
        )
        .party("Éditeur", json!({ "kind": "supplier", "hqCountry": "US" }))
        .party(
            "Informaticienne",
            json!({ "kind": "person", "personKind": "internal" }),
        )
        .party("Équipe", json!({ "kind": "team" }))
        .service("Internet", json!({ "rtoHours": 8, "dependsOn": [] }))
        .service(
            "Serveur",
            json!({
                "kind": "server", "hosting": "on-premises", "dependsOn": ["@Internet"],
                "admins": ["@Informaticienne"], "owner": "@Informaticienne",
            }),
        )
        .service(
            "Comptabilité",
            json!({
                "hosting": "on-premises", "supplier": "@Éditeur", "dependsOn": ["@Serveur"],
                "criticality": "important", "stores": [{ "data": "@Comptes", "role": "master" }],
                "users": ["@Équipe"], "workaround": "Sur papier",
            }),
        )
        .service(
            "Site web",
            json!({ "supplier": "@Éditeur", "hosting": "saas" }),
        )
        .service("Agenda", json!({ "supplier": "@Éditeur" }))
}

#[test]
fn what_stops_hits_what_needs_it_in_waves() {
    let draft = office();
    let found = ask(&draft, "Internet", Event::Stops);
    assert_eq!(
        hits(&draft, &found),
        [
            named("Internet", How::Stops, 8),
            named("Serveur", How::Stops, 24),
            named("Comptabilité", How::Stops, 24),
        ]
    );
    // The server is as critical as what stands on it, and that is said.
    assert_eq!(found.hits[1].because, Some(draft.id("Comptabilité")));
    assert_eq!(
        draft.names(&found.path_to(found.hits[2].service)),
        ["Internet", "Serveur", "Comptabilité"]
    );
    assert_eq!(draft.names(&[found.away[0].data]), ["Comptes"]);
    assert_eq!(gap(&draft, &found, Gap::Needs), ["Site web", "Agenda"]);
    assert_eq!(found.touched[0].change, Change::LosesService);
    let workaround = aids(&draft, &found, AidKind::Workaround);
    assert_eq!(workaround[0].1, ["Comptabilité"]);
}

#[test]
fn a_time_that_nobody_said_is_not_known() {
    let draft = Draft::default().service("Agenda", json!({}));
    let found = ask(&draft, "Agenda", Event::Stops);
    assert_eq!(hits(&draft, &found), [named("Agenda", How::Stops, None)]);
    assert_eq!(gap(&draft, &found, Gap::Time), ["Agenda"]);
}

#[test]
fn what_has_a_spare_hits_nobody() {
    let draft = Draft::default()
        .service("Box", json!({ "spare": true }))
        .service("Messagerie", json!({ "dependsOn": ["@Box"] }));
    let found = ask(&draft, "Box", Event::Stops);
    assert!(found.hits.is_empty());
    let spare = aids(&draft, &found, AidKind::Spare);
    assert_eq!(
        spare,
        [(Standing::There, vec!["Box".to_owned()], String::new())]
    );
}

#[test]
fn a_supplier_that_stops_takes_what_runs_with_it_and_perhaps_what_nobody_said() {
    let draft = office();
    let found = ask(&draft, "Éditeur", Event::Stops);
    assert_eq!(
        hits(&draft, &found),
        [
            named("Site web", How::Stops, None),
            named("Agenda", How::MayStop, None),
            named("Comptabilité", How::Unsupported, None),
        ]
    );
    assert_eq!(gap(&draft, &found, Gap::Hosting), ["Agenda"]);
}

#[test]
fn a_person_who_leaves_leaves_what_nobody_else_can_manage() {
    let draft = office();
    let found = ask(&draft, "Informaticienne", Event::Leaves);
    assert_eq!(
        hits(&draft, &found),
        [
            named("Serveur", How::Unattended, None),
            named("Comptabilité", How::Unattended, None),
        ]
    );
    let second = aids(&draft, &found, AidKind::Administrator);
    assert_eq!(
        second,
        [(Standing::Missing, vec!["Serveur".to_owned()], String::new())]
    );
    assert!(
        found
            .touched
            .iter()
            .any(|touched| touched.change == Change::KeepsAccess)
    );
    assert!(
        found
            .touched
            .iter()
            .any(|touched| touched.change == Change::HandsOver)
    );
}

#[test]
fn a_second_administrator_keeps_it_running() {
    let draft = office()
        .party("Prestataire", json!({ "kind": "supplier" }))
        .service(
            "Base",
            json!({ "admins": ["@Informaticienne", "@Prestataire"] }),
        );
    let found = ask(&draft, "Informaticienne", Event::Leaves);
    assert!(!hits(&draft, &found).iter().any(|(name, ..)| name == "Base"));
    let second = aids(&draft, &found, AidKind::Administrator);
    assert!(second.contains(&(
        Standing::There,
        vec!["Base".to_owned()],
        "Prestataire".to_owned()
    )));
}

#[test]
fn what_stands_in_the_name_of_who_leaves_may_be_cut_off() {
    let draft = Draft::default()
        .party("Comptable", json!({ "kind": "person" }))
        .service("Partage", json!({}))
        .with(
            Collection::Contracts,
            "Compte privé",
            json!({ "holder": "@Comptable", "services": ["@Partage"] }),
        );
    let found = ask(&draft, "Comptable", Event::Leaves);
    assert_eq!(hits(&draft, &found), [named("Partage", How::Held, None)]);
}

#[test]
fn a_flow_that_stops_starves_who_receives_by_it_alone() {
    let draft = Draft::default()
        .data("Factures", json!({}))
        .party("Clients", json!({ "kind": "client-group" }))
        .service(
            "Comptabilité",
            json!({ "stores": [{ "data": "@Factures" }] }),
        )
        .service("Messagerie", json!({}))
        .flow(
            "export",
            json!({ "from": "@Comptabilité", "to": "@Messagerie", "data": ["@Factures"] }),
        )
        .flow(
            "envoi",
            json!({ "from": "@Messagerie", "to": "@Clients", "data": ["@Factures"] }),
        );
    let found = ask(&draft, "export", Event::Stops);
    assert_eq!(
        hits(&draft, &found),
        [named("Messagerie", How::Starved, None)]
    );
    assert_eq!(draft.names(&found.flows), ["export"]);
    assert_eq!(draft.names(&[found.touched[0].party]), ["Clients"]);
    assert_eq!(found.touched[0].change, Change::NoLongerReceives);
}

fn fire(backup: Value) -> (Draft, Consequences) {
    let draft = Draft::default()
        .with(Collection::Sites, "Bureau", json!({}))
        .data("Comptes", json!({}))
        .service(
            "Serveur",
            json!({
                "hosting": "on-premises", "criticality": "vital",
                "places": [{ "site": "@Bureau", "role": "stored" }],
                "stores": [{ "data": "@Comptes" }],
            }),
        )
        .service("Portable", json!({ "hosting": "on-device" }))
        .service("Messagerie", json!({ "hosting": "saas" }))
        .with(Collection::Backups, "Disque", backup);
    let found = ask(&draft, "Bureau", Event::Stops);
    (draft, found)
}

#[test]
fn a_place_that_is_lost_takes_its_machines_and_the_backups_there() {
    let (draft, found) = fire(json!({ "covers": ["@Serveur"], "site": "@Bureau" }));
    assert_eq!(
        hits(&draft, &found),
        [
            named("Serveur", How::Stops, 4),
            named("Portable", How::MayStop, None),
        ]
    );
    assert_eq!(gap(&draft, &found, Gap::Site), ["Portable"]);
    assert!(found.away[0].backups.is_empty());
    assert_eq!(
        aids(&draft, &found, AidKind::Backup)[0].0,
        Standing::Missing
    );
}

#[test]
fn a_backup_elsewhere_softens_it_as_far_as_it_was_tried() {
    let (draft, found) = fire(json!({ "covers": ["@Serveur"], "restoreTestedOn": "2026-09-01" }));
    assert_eq!(aids(&draft, &found, AidKind::Backup)[0].0, Standing::There);
    assert_eq!(draft.names(&found.away[0].backups), ["Disque"]);
    let (draft, found) = fire(json!({ "covers": ["@Serveur"] }));
    assert_eq!(
        aids(&draft, &found, AidKind::Backup)[0].0,
        Standing::Untried
    );
}

#[test]
fn a_leak_of_a_server_exposes_what_stands_on_it() {
    let draft = office();
    let found = ask(&draft, "Serveur", Event::Leaks);
    assert!(found.hits.is_empty());
    assert_eq!(draft.names(&[found.exposed[0].data]), ["Comptes"]);
    assert_eq!(found.exposed[0].ways[0].way, Way::Stands);
    assert_eq!(
        draft.names(&found.exposed[0].ways[0].through),
        ["Comptabilité"]
    );
    assert_eq!(found.persons.len(), 1);
}

#[test]
fn what_is_encrypted_with_our_keys_cannot_be_read() {
    let draft = Draft::default()
        .data("Dossiers", json!({ "subjects": ["patients"] }))
        .party("Hébergeur", json!({ "kind": "supplier" }))
        .service(
            "Coffre",
            json!({ "supplier": "@Hébergeur", "hosting": "saas-e2ee", "stores": [{ "data": "@Dossiers" }] }),
        );
    let found = ask(&draft, "Hébergeur", Event::Leaks);
    assert_eq!(found.exposed[0].readable, Readable::No);
    assert!(found.persons.is_empty());
}

#[test]
fn a_person_whose_account_is_taken_exposes_what_the_team_can_reach() {
    let draft = office().party("Stagiaire", json!({ "kind": "person", "team": "@Équipe" }));
    let found = ask(&draft, "Stagiaire", Event::Leaks);
    assert_eq!(draft.names(&[found.exposed[0].data]), ["Comptes"]);
    assert_eq!(found.exposed[0].ways[0].way, Way::Reached);
}

fn paid(payment: Value) -> Draft {
    office().with(Collection::Costs, "Abonnement", payment)
}

#[test]
fn a_price_that_doubles_is_reckoned_with_its_share() {
    let draft = paid(json!({
        "paysFor": ["@Site web", "@Serveur"], "amount": "100.00 CHF", "recurrence": "monthly",
    }));
    let found = ask(&draft, "Éditeur", Event::Doubles);
    assert_eq!(found.bill.before[0].to_string(), "600.00 CHF");
    assert_eq!(found.bill.after[0].to_string(), "1200.00 CHF");
    assert!(found.bill.ends.is_empty());
}

#[test]
fn what_is_not_reckoned_is_said() {
    let draft = paid(json!({ "paysFor": ["@Agenda"] }));
    let found = ask(&draft, "Agenda", Event::Doubles);
    assert_eq!(gap(&draft, &found, Gap::Price), ["Abonnement"]);
    let found = ask(&draft, "Internet", Event::Doubles);
    assert_eq!(gap(&draft, &found, Gap::Price), ["Internet"]);
}

#[test]
fn a_supplier_that_leaves_is_no_longer_paid() {
    let draft = paid(json!({
        "paysFor": ["@Site web"], "amount": "50.00 CHF", "recurrence": "yearly",
    }));
    let found = ask(&draft, "Éditeur", Event::Leaves);
    assert_eq!(draft.names(&found.bill.ends), ["Abonnement"]);
    assert!(found.bill.after.is_empty());
}

#[test]
fn a_transfer_that_is_forbidden_hits_what_brings_persons_abroad() {
    let draft = office();
    let found = ask(&draft, "Éditeur", Event::Forbidden);
    // Nobody said what the two others keep.
    assert_eq!(
        hits(&draft, &found),
        [
            named("Comptabilité", How::Forbidden, 24),
            named("Site web", How::MayStop, None),
            named("Agenda", How::MayStop, None),
        ]
    );
    let local = Draft::default()
        .data("Comptes", json!({ "nature": "personal" }))
        .service(
            "Serveur",
            json!({ "places": [{ "country": "CH" }], "stores": [{ "data": "@Comptes" }] }),
        );
    assert!(ask(&local, "Serveur", Event::Forbidden).hits.is_empty());
}

#[test]
fn what_makes_no_sense_is_not_answered() {
    let draft = office();
    let view = View::new(&draft.model, TODAY.parse().expect("a date"));
    assert!(what_if(&view, draft.id("Serveur"), Event::Leaves).is_none());
    assert!(what_if(&view, draft.id("Comptes"), Event::Leaks).is_none());
    assert_eq!(events_of(&draft.model, draft.id("Équipe")), [Event::Leaks]);
}
