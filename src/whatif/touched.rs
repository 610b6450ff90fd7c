//! For whom something changes, which flows no longer go, and which data one can
//! no longer get at.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashSet;

use super::leaks::{entered_by, within_reach};
use super::{Away, Change, Event, Exposed, Hit, Readable, Scene, Thing, Touched, distinct, hits};
use crate::model::{Backup, Flow, Id, PartyKind, StorageRole};

/// What no longer goes and is no longer there.
pub(super) struct Stage {
    pub(super) flows: Vec<Id>,
    pub(super) away: Vec<Away>,
    /// The parties that no longer receive, and what.
    cut: BTreeMap<Id, BTreeSet<Id>>,
}

/// What no longer goes and is no longer there.
pub(super) fn stage(scene: &mut Scene<'_, '_>, hits: &[Hit]) -> Stage {
    let view = scene.view;
    let stopped: BTreeSet<Id> = hits
        .iter()
        .filter(|hit| hit.how.is_a_stop())
        .map(|hit| hit.service)
        .collect();
    let mut flows: Vec<&Flow> = stopped
        .iter()
        .flat_map(|service| view.flows_of(*service))
        .collect();
    match (scene.event, scene.thing) {
        (Event::Stops | Event::Leaves, Thing::Party(party)) => {
            flows.extend(view.flows_of(party.id));
        }
        (Event::Forbidden, Thing::Party(party)) => {
            flows.extend(view.flows_of(party.id).filter(|flow| {
                let data: Vec<Id> = flow.data.each().map(|data| data.id).collect();
                flow.to.is_known_and(|to| to.id == party.id)
                    && hits::speaks_of_persons(scene, &data) == Some(true)
                    && hits::is_abroad(scene, flow) == Some(true)
            }));
        }
        (Event::Stops, Thing::Flow(flow)) => flows.push(flow),
        (Event::Forbidden, Thing::Flow(flow)) if hits::is_abroad(scene, flow) != Some(false) => {
            flows.push(flow);
        }
        _ => {}
    }
    flows.sort_by_key(|flow| flow.id);
    flows.dedup_by_key(|flow| flow.id);
    let gone: HashSet<Id> = flows
        .iter()
        .map(|flow| flow.id)
        .chain(stopped.iter().copied())
        .collect();
    let mut cut: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    let carried: BTreeSet<Id> = flows
        .iter()
        .flat_map(|flow| flow.data.each().map(|data| data.id))
        .collect();
    for data in carried {
        for node in view.graph.only_through(data, &gone) {
            if view.party(node).is_some() {
                cut.entry(node).or_default().insert(data);
            }
        }
    }
    let subject = scene.subject();
    cut.remove(&subject);
    let away = if scene.event == Event::Forbidden {
        Vec::new()
    } else {
        away(scene, &stopped, &first(hits))
    };
    Stage {
        flows: flows.into_iter().map(|flow| flow.id).collect(),
        away,
        cut,
    }
}

/// The data on services that stopped.
fn away(scene: &Scene<'_, '_>, stopped: &BTreeSet<Id>, first: &BTreeSet<Id>) -> Vec<Away> {
    let view = scene.view;
    let mut on: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    for &id in stopped {
        let kept = scene.service(id).into_iter();
        let kept = kept.flat_map(|service| service.stores.each());
        // A copy to restore from is told with the backups.
        for storage in kept.filter(|storage| !storage.role.is(&StorageRole::Backup)) {
            if let Some(data) = storage.data.known() {
                on.entry(data.id).or_default().insert(id);
            }
        }
    }
    on.into_iter()
        .filter(|(data, _)| view.model.data.get(*data).is_some())
        .map(|(data, on)| {
            let elsewhere = view.graph.holders(data).filter(|id| !stopped.contains(id));
            let services = on.iter().flat_map(|service| view.backups_of(*service));
            let backups = services
                .chain(view.backups_of(data))
                .filter(|backup| !is_lost(scene, backup, first));
            Away {
                data,
                elsewhere: distinct(elsewhere),
                backups: distinct(backups.map(|backup| backup.id)),
                on: on.into_iter().collect(),
            }
        })
        .collect()
}

/// The services with which it begins and that stop.
pub(super) fn first(hits: &[Hit]) -> BTreeSet<Id> {
    let first = hits
        .iter()
        .filter(|hit| hit.is_first() && hit.how.is_a_stop());
    first.map(|hit| hit.service).collect()
}

/// Whether a backup is lost with what happens: it is kept where it begins. What
/// only waits for something else still holds its copies.
pub(super) fn is_lost(scene: &Scene<'_, '_>, backup: &Backup, first: &BTreeSet<Id>) -> bool {
    backup.kept_on.is_known_and(|on| first.contains(&on.id))
        || matches!(scene.thing, Thing::Site(site)
            if backup.site.is_known_and(|at| at.id == site.id))
}

/// For whom something changes.
pub(super) fn touched(
    scene: &Scene<'_, '_>,
    hits: &[Hit],
    exposed: &[Exposed],
    stage: &Stage,
) -> Vec<Touched> {
    let mut found: BTreeMap<(Change, Id), BTreeSet<Id>> = BTreeMap::new();
    let mut add = |change, party: Id, about: Id| {
        if scene.view.party(party).is_some() {
            found.entry((change, party)).or_default().insert(about);
        }
    };
    for hit in hits {
        let service = scene.service(hit.service).filter(|_| hit.how.is_a_stop());
        for user in service.iter().flat_map(|service| service.users.each()) {
            add(Change::LosesService, user.id, hit.service);
        }
    }
    for (party, data) in &stage.cut {
        for data in data {
            add(Change::NoLongerReceives, *party, *data);
        }
    }
    for leak in exposed.iter().filter(|leak| leak.readable != Readable::No) {
        let data = scene.view.model.data.get(leak.data);
        if let Some(owner) = data.and_then(|data| data.owner.known()) {
            add(Change::MustKnow, owner.id, leak.data);
        }
    }
    if let (Event::Leaves, Thing::Party(party)) = (scene.event, scene.thing) {
        let id = party.id;
        if party.kind.is(&PartyKind::Person) {
            for service in within_reach(scene, id, party.team.known().map(|team| team.id)) {
                add(Change::KeepsAccess, id, service);
            }
        }
        for service in entered_by(scene, id) {
            add(Change::KeepsAccess, id, service);
        }
        for service in &scene.view.model.services {
            if service.owner.is_known_and(|owner| owner.id == id) {
                add(Change::HandsOver, id, service.id);
            }
        }
        for data in &scene.view.model.data {
            if data.owner.is_known_and(|owner| owner.id == id) {
                add(Change::HandsOver, id, data.id);
            }
        }
        for document in &scene.view.model.documents {
            if document.owner.is_known_and(|owner| owner.id == id) {
                add(Change::HandsOver, id, document.id);
            }
        }
    }
    found
        .into_iter()
        .map(|((change, party), about)| Touched {
            party,
            change,
            about: about.into_iter().collect(),
        })
        .collect()
}
