//! Which data comes into strange hands, by which way, and whether it can be read.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use foldhash::{HashSet, HashSetExt};

use super::{
    Event, Exposed, Gap, Readable, Scene, Thing, Way, Ways, is_remote_access, runs_elsewhere,
};
use crate::audit::Measure;
use crate::model::{
    Backup, DataSubject, Flow, Hosting, Id, PartyKind, Service, ServiceKind, Transport,
};

/// What was found of one set of data.
struct Found {
    readable: Readable,
    ways: BTreeMap<Way, BTreeSet<Id>>,
}

/// What is exposed so far.
#[derive(Default)]
struct Spill(BTreeMap<Id, Found>);

impl Spill {
    fn add(&mut self, data: Id, way: Way, readable: Readable, through: Id) {
        let found = self.0.entry(data).or_insert(Found {
            readable,
            ways: BTreeMap::new(),
        });
        found.readable = found.readable.max(readable);
        found.ways.entry(way).or_default().insert(through);
    }
}

/// The data that strangers may see, the most confidential first, and on whom it is.
pub(super) fn exposed(scene: &mut Scene<'_, '_>) -> (Vec<Exposed>, Vec<DataSubject>) {
    let mut spill = Spill::default();
    if scene.event == Event::Leaks {
        match scene.thing {
            Thing::Service(service) => of_service(scene, &mut spill, service),
            Thing::Flow(flow) => of_flow(scene, &mut spill, flow),
            Thing::Party(party) => {
                if matches!(
                    party.kind.known(),
                    Some(PartyKind::Person | PartyKind::Team)
                ) {
                    of_person(
                        scene,
                        &mut spill,
                        party.id,
                        party.team.known().map(|it| it.id),
                    );
                } else {
                    of_supplier(scene, &mut spill, party.id);
                }
                for flow in scene.view.flows_of(party.id) {
                    of_flow(scene, &mut spill, flow);
                }
            }
            Thing::Site(site) => of_site(scene, &mut spill, site.id),
        }
    }
    let model = scene.view.model;
    let known = spill.0.into_iter();
    let known = known.filter_map(|(id, found)| Some((model.data.get(id)?, found)));
    let mut known: Vec<_> = known.collect();
    known.sort_by_key(|(data, found)| {
        let level = crate::graph::level_of(data);
        (
            std::cmp::Reverse(level),
            std::cmp::Reverse(found.readable),
            data.id,
        )
    });
    let persons: BTreeSet<DataSubject> = known
        .iter()
        .filter(|(_, found)| found.readable != Readable::No)
        .flat_map(|(data, _)| data.subjects.each().copied())
        .collect();
    let exposed = known.into_iter().map(|(data, found)| Exposed {
        data: data.id,
        ways: found
            .ways
            .into_iter()
            .map(|(way, through)| Ways {
                way,
                through: through.into_iter().collect(),
            })
            .collect(),
        readable: found.readable,
    });
    (exposed.collect(), persons.into_iter().collect())
}

/// Whether who gets into a service can read what it keeps.
fn readable_in(scene: &Scene<'_, '_>, service: &Service) -> Readable {
    if service.hosting.is(&Hosting::SaasE2ee)
        || scene.view.measure("e2ee", service.id) == Measure::Ok
    {
        Readable::No
    } else if service.hosting.known().is_some() {
        Readable::Yes
    } else {
        Readable::NotKnown
    }
}

/// Whether who carries a machine away can read what it keeps.
fn readable_when_carried_away(scene: &Scene<'_, '_>, service: &Service) -> Readable {
    if service.hosting.is(&Hosting::Paper) || service.kind.is(&ServiceKind::Paper) {
        return Readable::Yes;
    }
    let measures = ["disk-encryption", "encryption-at-rest", "e2ee"];
    let states = measures.map(|kind| scene.view.measure(kind, service.id));
    if states.contains(&Measure::Ok) {
        Readable::No
    } else if states
        .iter()
        .any(|state| matches!(state, Measure::Missing | Measure::Partial))
    {
        Readable::Yes
    } else {
        Readable::NotKnown
    }
}

fn readable_in_backup(backup: &Backup) -> Readable {
    match backup.encrypted.known() {
        Some(true) => Readable::No,
        Some(false) => Readable::Yes,
        None => Readable::NotKnown,
    }
}

fn of_flow(scene: &mut Scene<'_, '_>, spill: &mut Spill, flow: &Flow) {
    let readable = match flow.transport.known() {
        Some(Transport::E2ee | Transport::SealedPaper) => Readable::No,
        Some(Transport::None | Transport::Tls) => Readable::Yes,
        None => Readable::NotKnown,
    };
    if flow.data.each().len() == 0 && !is_remote_access(flow) {
        scene.is_not_known(Gap::Carried, flow.id);
    }
    for data in flow.data.each() {
        spill.add(data.id, Way::Passes, readable, flow.id);
    }
}

/// What a service keeps itself.
fn kept(
    scene: &mut Scene<'_, '_>,
    spill: &mut Spill,
    service: &Service,
    way: Way,
    readable: Readable,
) {
    if service.stores.each().len() == 0 {
        scene.is_not_known(Gap::Data, service.id);
    }
    for storage in service.stores.each() {
        if let Some(data) = storage.data.known() {
            spill.add(data.id, way, readable, service.id);
        }
    }
}

/// What is copied on a service or at a site.
fn copied(scene: &mut Scene<'_, '_>, spill: &mut Spill, is_there: impl Fn(&Backup) -> bool) {
    let model = scene.view.model;
    for backup in model.backups.iter().filter(|backup| is_there(backup)) {
        let readable = readable_in_backup(backup);
        for covered in backup.covers.each() {
            match scene.service(covered.id) {
                Some(service) => {
                    for data in service.stores.each().filter_map(|it| it.data.known()) {
                        spill.add(data.id, Way::Copied, readable, backup.id);
                    }
                }
                None => spill.add(covered.id, Way::Copied, readable, backup.id),
            }
        }
    }
}

fn of_service(scene: &mut Scene<'_, '_>, spill: &mut Spill, service: &Service) {
    let readable = readable_in(scene, service);
    kept(scene, spill, service, Way::Kept, readable);
    for flow in scene.view.flows_of(service.id) {
        of_flow(scene, spill, flow);
    }
    copied(scene, spill, |backup| {
        backup.kept_on.is_known_and(|on| on.id == service.id)
    });
    for (id, way) in standing_on(scene, [service]) {
        if let Some(other) = scene.service(id) {
            let readable = readable_in(scene, other);
            kept(scene, spill, other, way, readable);
        }
    }
}

/// The services whose data is on some machines, and those into which one signs
/// in with the accounts of an identity service.
fn standing_on<'a>(
    scene: &Scene<'_, '_>,
    services: impl IntoIterator<Item = &'a Service>,
) -> Vec<(Id, Way)> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut queue = VecDeque::new();
    for service in services {
        if seen.insert(service.id) {
            queue.push_back((service.id, Way::Stands));
        }
    }
    while let Some((id, way)) = queue.pop_front() {
        let kind = scene.service(id).and_then(|service| service.kind.known());
        let way = match kind {
            Some(ServiceKind::Server | ServiceKind::Storage) => way,
            Some(ServiceKind::Identity) => Way::Reached,
            _ => continue,
        };
        for other in scene.view.graph.direct_dependents(id) {
            if seen.insert(other) {
                found.push((other, way));
                queue.push_back((other, way));
            }
        }
    }
    found
}

/// The services into which a person or team, or the team of a person, can get.
pub(super) fn within_reach(scene: &Scene<'_, '_>, party: Id, team: Option<Id>) -> Vec<Id> {
    let is_theirs = |id: Id| id == party || Some(id) == team;
    let services = scene.view.model.services.iter();
    services
        .filter(|service| {
            let admins = service.admins.each().map(|it| it.id);
            admins
                .chain(service.users.each().map(|it| it.id))
                .any(is_theirs)
        })
        .map(|service| service.id)
        .collect()
}

fn of_person(scene: &mut Scene<'_, '_>, spill: &mut Spill, party: Id, team: Option<Id>) {
    for id in within_reach(scene, party, team) {
        if let Some(service) = scene.service(id) {
            // Whose account it is holds the keys, whatever is encrypted.
            kept(scene, spill, service, Way::Reached, Readable::Yes);
        }
    }
}

fn of_supplier(scene: &mut Scene<'_, '_>, spill: &mut Spill, party: Id) {
    let supplied: Vec<&Service> = scene.supplied_by(party).collect();
    for service in supplied {
        match runs_elsewhere(service) {
            Some(true) => {
                let readable = readable_in(scene, service);
                kept(scene, spill, service, Way::Kept, readable);
            }
            Some(false) => {}
            None => {
                scene.is_not_known(Gap::Hosting, service.id);
                kept(scene, spill, service, Way::Kept, Readable::NotKnown);
            }
        }
    }
    let entered: Vec<&Service> = entered_by(scene, party)
        .into_iter()
        .filter_map(|id| scene.service(id))
        .collect();
    let standing = standing_on(scene, entered.iter().copied());
    let standing = standing
        .into_iter()
        .filter_map(|(id, way)| Some((scene.service(id)?, way)));
    let standing: Vec<_> = standing.collect();
    let entered = entered.into_iter().map(|service| (service, Way::Reached));
    for (service, way) in entered.chain(standing) {
        kept(scene, spill, service, way, Readable::Yes);
    }
}

/// The services on which a party has all rights, or that it enters from afar.
pub(super) fn entered_by(scene: &Scene<'_, '_>, party: Id) -> BTreeSet<Id> {
    let view = scene.view;
    let services = view.model.services.iter();
    let administered = services
        .filter(|service| service.admins.each().any(|admin| admin.id == party))
        .map(|service| service.id);
    let flows = view.flows_of(party);
    let entered = flows
        .filter(|flow| is_remote_access(flow) && flow.from.is_known_and(|from| from.id == party))
        .filter_map(|flow| Some(flow.to.known()?.id));
    administered
        .chain(entered.filter(|id| scene.service(*id).is_some()))
        .collect()
}

fn of_site(scene: &mut Scene<'_, '_>, spill: &mut Spill, site: Id) {
    let (there, perhaps) = scene.at_site(site);
    let standing = standing_on(scene, there.iter().copied());
    let standing = standing
        .into_iter()
        .filter_map(|(id, way)| Some((scene.service(id)?, way)));
    let standing: Vec<_> = standing.collect();
    let there = there.into_iter().map(|service| (service, Way::Kept));
    for (service, way) in there.chain(standing) {
        let readable = readable_when_carried_away(scene, service);
        kept(scene, spill, service, way, readable);
    }
    for service in perhaps {
        scene.is_not_known(Gap::Site, service.id);
    }
    copied(scene, spill, |backup| {
        backup.site.is_known_and(|at| at.id == site)
    });
}
