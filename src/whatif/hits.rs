//! Which services are hit, how, by which way, and from when on it hurts.

use std::collections::BTreeSet;

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};

use super::{Event, Gap, Hit, How, Hurts, Scene, Thing, countries_of, runs_elsewhere};
use crate::audit::is_personal;
use crate::graph::sole_keepers;
use crate::model::{Criticality, Flow, Id, Party, PartyKind, PersonKind, Service, SkillLevel};

/// Within how many hours a service of a class must work again, where nothing was
/// said of the service itself: a working day counts as 24 hours, a month as 30 days.
pub(super) const fn usual_hours(class: Criticality) -> u32 {
    match class {
        Criticality::Vital => 4,
        Criticality::Important => 24,
        Criticality::Useful => 5 * 24,
        Criticality::Comfort => 30 * 24,
    }
}

/// The services that are hit.
pub(super) fn hits(scene: &mut Scene<'_, '_>) -> Vec<Hit> {
    let roots = roots(scene);
    let graph = &scene.view.graph;
    let mut found: Vec<Hit> = Vec::new();
    let mut seen: HashSet<Id> = HashSet::new();
    // What stops for sure comes first, so that nothing is said to stop perhaps
    // that stops anyway.
    for &how in How::ALL {
        let begins = roots.iter().filter(|(_, of)| *of == how).map(|(id, _)| *id);
        if matches!(how, How::Unsupported | How::Starved) {
            // It works on, and so does what needs it.
            let begins: Vec<Id> = begins.filter(|id| seen.insert(*id)).collect();
            found.extend(begins.into_iter().map(|id| hit(how, id, None, 0)));
            continue;
        }
        let spread = graph.spread(begins);
        let mut steps: HashMap<Id, usize> = HashMap::new();
        for &service in spread.services() {
            let through = spread.before(service);
            let count = through.map_or(0, |before| steps.get(&before).map_or(0, |count| count + 1));
            steps.insert(service, count);
            if seen.insert(service) {
                found.push(hit(how, service, through, count));
            }
        }
    }
    let mut sources = Sources::default();
    for hit in &mut found {
        if !hit.how.is_a_stop() {
            continue;
        }
        let own = scene.service(hit.service);
        let own = own.and_then(|service| service.rto_hours.known().copied());
        let class = graph.criticality(hit.service);
        hit.hurts = own.map(|hours| Hurts { hours, class: None }).or_else(|| {
            let hours = usual_hours(class?);
            Some(Hurts { hours, class })
        });
        if own.is_none() {
            let source = sources.of(scene, hit.service);
            hit.because = Some(source).filter(|source| *source != hit.service);
        }
    }
    let timeless: Vec<Id> = found
        .iter()
        .filter(|hit| hit.how.is_a_stop() && hit.hurts.is_none())
        .map(|hit| hit.service)
        .collect();
    for service in timeless {
        scene.is_not_known(Gap::Time, service);
    }
    if found.iter().any(|hit| hit.how.is_a_stop()) {
        for service in &scene.view.model.services {
            if service.depends_on.known().is_none() && !seen.contains(&service.id) {
                scene.gaps.entry(Gap::Needs).or_default().insert(service.id);
            }
        }
    }
    found.sort_by_key(|hit| {
        let hours = hit.hurts.map_or(u32::MAX, |hurts| hurts.hours);
        (hit.how, hours, hit.steps, hit.service)
    });
    found
}

const fn hit(how: How, service: Id, through: Option<Id>, steps: usize) -> Hit {
    Hit {
        service,
        how,
        hurts: None,
        through,
        steps,
        because: None,
    }
}

/// The services that were judged to be as critical as others are through them.
#[derive(Default)]
struct Sources(HashMap<Id, Id>);

impl Sources {
    /// The one for a service. What was found is kept, so that no way is walked twice.
    fn of(&mut self, scene: &Scene<'_, '_>, service: Id) -> Id {
        let mut way = vec![service];
        let mut last = service;
        let source = loop {
            if let Some(&known) = self.0.get(&last) {
                break known;
            }
            match scene.view.graph.criticality_from(last) {
                Some(before) => {
                    way.push(before);
                    last = before;
                }
                None => break last,
            }
        };
        self.0
            .extend(way.into_iter().map(|service| (service, source)));
        source
    }
}

/// Where it begins, and how.
fn roots(scene: &mut Scene<'_, '_>) -> Vec<(Id, How)> {
    match (scene.event, scene.thing) {
        (Event::Leaks | Event::Doubles, _) => Vec::new(),
        (Event::Stops, Thing::Service(service)) if service.spare.is(&true) => Vec::new(),
        (Event::Stops | Event::Leaves, Thing::Service(service)) => vec![(service.id, How::Stops)],
        (Event::Forbidden, Thing::Service(service)) => forbidden(scene, service)
            .map(|how| (service.id, how))
            .into_iter()
            .collect(),
        (Event::Forbidden, Thing::Flow(flow)) if is_abroad(scene, flow) == Some(false) => {
            Vec::new()
        }
        (_, Thing::Flow(flow)) => starved(scene, flow),
        (_, Thing::Site(site)) => {
            let (there, perhaps) = scene.at_site(site.id);
            for service in &perhaps {
                scene.is_not_known(Gap::Site, service.id);
            }
            let there = there.into_iter().map(|service| (service.id, How::Stops));
            let perhaps = perhaps.into_iter();
            there
                .chain(perhaps.map(|service| (service.id, How::MayStop)))
                .collect()
        }
        (Event::Forbidden, Thing::Party(party)) => {
            let services: Vec<&Service> = scene.supplied_by(party.id).collect();
            let mut roots = Vec::new();
            for service in services {
                let how = forbidden(scene, service);
                roots.extend(how.map(|how| (service.id, how)));
            }
            roots
        }
        (Event::Stops | Event::Leaves, Thing::Party(party)) => without(scene, party),
    }
}

/// What is hit when a person or supplier is no longer there.
fn without(scene: &mut Scene<'_, '_>, party: &Party) -> Vec<(Id, How)> {
    let mut roots = Vec::new();
    let supplied: Vec<&Service> = scene.supplied_by(party.id).collect();
    for service in supplied {
        let how = match runs_elsewhere(service) {
            Some(true) => How::Stops,
            Some(false) => How::Unsupported,
            None => {
                scene.is_not_known(Gap::Hosting, service.id);
                How::MayStop
            }
        };
        roots.push((service.id, how));
    }
    roots.extend(held(scene, party.id).into_iter().map(|id| (id, How::Held)));
    let unattended = unattended(scene, party.id);
    roots.extend(unattended.into_iter().map(|id| (id, How::Unattended)));
    roots
}

/// The services that stand in the name of a party, or are paid by it.
fn held(scene: &Scene<'_, '_>, party: Id) -> BTreeSet<Id> {
    let model = scene.view.model;
    let contracts = model
        .contracts
        .iter()
        .filter(|contract| contract.holder.is_known_and(|holder| holder.id == party))
        .flat_map(|contract| contract.services.each().map(|service| service.id));
    let costs = model
        .costs
        .iter()
        .filter(|cost| cost.paid_by.is_known_and(|payer| payer.id == party))
        .flat_map(|cost| cost.pays_for.each().map(|subject| subject.id));
    let domains = model
        .services
        .iter()
        .filter(|service| {
            service
                .domain_holder
                .is_known_and(|holder| holder.id == party)
        })
        .map(|service| service.id);
    let held = contracts.chain(costs).chain(domains);
    held.filter(|id| model.services.get(*id).is_some())
        .collect()
}

/// The services that nobody else administers, or that nobody else can work on.
fn unattended(scene: &mut Scene<'_, '_>, party: Id) -> BTreeSet<Id> {
    let view = scene.view;
    let mut administered: Vec<(Id, Vec<Id>)> = Vec::new();
    let mut not_said = Vec::new();
    for service in &view.model.services {
        if service.admins.known().is_none() {
            not_said.push(service.id);
        }
        let admins: BTreeSet<Id> = service.admins.each().map(|admin| admin.id).collect();
        // A team is several persons; who has left administers nothing.
        let is_team = |id: &Id| {
            view.party(*id)
                .is_none_or(|party| party.kind.is(&PartyKind::Team))
        };
        let is_gone = |id: &Id| {
            view.party(*id)
                .is_some_and(|party| party.person_kind.is(&PersonKind::Former))
        };
        if !admins.iter().any(is_team) {
            let admins = admins.into_iter().filter(|id| !is_gone(id)).collect();
            administered.push((service.id, admins));
        }
    }
    for service in not_said {
        scene.is_not_known(Gap::Administrators, service);
    }
    let keepers = sole_keepers(administered);
    let mut alone: BTreeSet<Id> = keepers.get(&party).into_iter().flatten().copied().collect();
    let mut able: HashMap<Id, BTreeSet<Id>> = HashMap::new();
    for skill in &view.model.skills {
        let can = skill
            .level
            .is_known_and(|level| *level >= SkillLevel::Alone);
        for service in skill.services.each() {
            let able = able.entry(service.id).or_default();
            if let Some(holder) = skill.party.known()
                && can
            {
                able.insert(holder.id);
            }
            able.extend(skill.replacement.known().map(|other| other.id));
        }
    }
    for service in &view.model.services {
        let only = able
            .get(&service.id)
            .is_some_and(|able| able.len() == 1 && able.contains(&party));
        let admins = service.admins.each().any(|admin| admin.id != party);
        if only && !admins {
            alone.insert(service.id);
        }
    }
    alone
}

/// The services that receive something only through a flow.
fn starved(scene: &mut Scene<'_, '_>, flow: &Flow) -> Vec<(Id, How)> {
    let gone: HashSet<Id> = [flow.id].into_iter().collect();
    let mut cut: BTreeSet<Id> = BTreeSet::new();
    if flow.data.each().len() == 0 {
        scene.is_not_known(Gap::Carried, flow.id);
        cut.extend(flow.to.known().map(|end| end.id));
    }
    for data in flow.data.each() {
        cut.extend(scene.view.graph.only_through(data.id, &gone));
    }
    cut.into_iter()
        .filter(|id| scene.service(*id).is_some())
        .map(|id| (id, How::Starved))
        .collect()
}

/// Whether a flow ends abroad; nothing if that is not known.
pub(super) fn is_abroad(scene: &Scene<'_, '_>, flow: &Flow) -> Option<bool> {
    let end = flow.to.known()?.id;
    match (scene.service(end), scene.view.party(end)) {
        (Some(service), _) => abroad(scene, service),
        (None, Some(party)) => {
            let home = scene.home();
            let mut countries = countries_of(party).peekable();
            countries.peek()?;
            Some(countries.any(|country| country != home))
        }
        (None, None) => None,
    }
}

/// Whether data in a service leaves the country, or can be reached from abroad.
fn abroad(scene: &Scene<'_, '_>, service: &Service) -> Option<bool> {
    let home = scene.home();
    let mut countries = BTreeSet::new();
    scene.add_countries(service, &mut countries);
    if countries.iter().any(|country| *country != home) {
        return Some(true);
    }
    let places = service.places.each();
    let are_known = places.len() > 0
        && service
            .places
            .each()
            .all(|place| place.country.known().is_some());
    are_known.then_some(false)
}

/// Whether there is data on persons in some data; nothing if that is not known.
pub(super) fn speaks_of_persons(scene: &Scene<'_, '_>, data: &[Id]) -> Option<bool> {
    let records = data.iter().filter_map(|id| scene.view.model.data.get(*id));
    let mut answer = if data.is_empty() { None } else { Some(false) };
    for record in records {
        if is_personal(record) {
            return Some(true);
        }
        if record.nature.known().is_none() {
            answer = None;
        }
    }
    answer
}

/// How a service is hit when data on persons may no longer go abroad.
fn forbidden(scene: &mut Scene<'_, '_>, service: &Service) -> Option<How> {
    let data = scene.view.data_of(service.id).to_vec();
    let (persons, abroad) = (speaks_of_persons(scene, &data), abroad(scene, service));
    if persons == Some(false) || abroad == Some(false) {
        return None;
    }
    if abroad.is_none() {
        scene.is_not_known(Gap::Country, service.id);
    }
    if data.is_empty() {
        scene.is_not_known(Gap::Data, service.id);
    } else if persons.is_none() {
        let model = scene.view.model;
        let unsaid = data.into_iter().filter(|id| {
            let record = model.data.get(*id);
            record.is_some_and(|record| record.nature.known().is_none())
        });
        let unsaid: Vec<Id> = unsaid.collect();
        for id in unsaid {
            scene.is_not_known(Gap::Nature, id);
        }
    }
    Some(if persons.is_some() && abroad.is_some() {
        How::Forbidden
    } else {
        How::MayStop
    })
}
