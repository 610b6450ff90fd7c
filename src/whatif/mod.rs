//! *What if…* something stops, leaks, leaves, doubles its price or is forbidden:
//! what is hit, after how long it hurts, which data strangers may see, what it
//! costs, and what softens it.
//!
//! Everything here is a fact that follows from the model; `report::whatif` has
//! the words. What the model does not say is told as [`Unknown`], and never
//! taken for a yes or a no: a service of which nobody said where it runs *may*
//! stop with its supplier.
//!
//! The graph answers what spreads (see `graph::spread`); this module knows where
//! it begins (`hits`), which data comes into strange hands (`leaks`), what is
//! paid (`bill`) and what helps (`aids`). Each question is linear in the size of
//! the model, but for the data that passes through what is hit, each set of which
//! is followed along its own flows once.

mod aids;
mod bill;
mod event;
mod facts;
mod hits;
mod leaks;
#[cfg(test)]
mod tests;
mod touched;

use std::collections::{BTreeMap, BTreeSet};

use foldhash::{HashMap, HashMapExt};

pub use event::{ASKED, Event, events_of};
pub use facts::{
    Aid, AidKind, Away, Bill, Change, Consequences, Exposed, Gap, Hit, How, Hurts, Readable,
    Standing, Touched, Unknown, Way, Ways,
};

use crate::audit::View;
use crate::model::{
    Channel, Contract, Country, Flow, Hosting, Id, Party, PlaceRole, Service, ServiceKind, Site,
};

/// What follows from an event; nothing if that cannot happen to the subject, see
/// [`events_of`].
pub fn what_if(view: &View<'_>, subject: Id, event: Event) -> Option<Consequences> {
    if !events_of(view.model, subject).contains(&event) {
        return None;
    }
    let mut scene = Scene::new(view, Thing::of(view, subject)?, event);
    let hits = hits::hits(&mut scene);
    let (exposed, persons) = leaks::exposed(&mut scene);
    let stage = touched::stage(&mut scene, &hits);
    let touched = touched::touched(&scene, &hits, &exposed, &stage);
    let bill = bill::bill(&mut scene, &hits);
    let aids = aids::aids(&scene, &hits, &exposed, &stage.away);
    let countries = scene.countries();
    let unknown = scene.gaps.into_iter().map(|(gap, records)| Unknown {
        gap,
        records: records.into_iter().collect(),
    });
    Some(Consequences {
        subject,
        event,
        hits,
        exposed,
        persons,
        away: stage.away,
        flows: stage.flows,
        touched,
        bill,
        countries,
        aids,
        unknown: unknown.collect(),
    })
}

/// To what something happens.
#[derive(Clone, Copy, Debug)]
enum Thing<'a> {
    Service(&'a Service),
    Party(&'a Party),
    Flow(&'a Flow),
    Site(&'a Site),
}

impl<'a> Thing<'a> {
    fn of(view: &View<'a>, id: Id) -> Option<Self> {
        let model = view.model;
        let service = model.services.get(id).map(|it| Self::Service(it));
        service
            .or_else(|| model.parties.get(id).map(|it| Self::Party(it)))
            .or_else(|| model.flows.get(id).map(|it| Self::Flow(it)))
            .or_else(|| model.sites.get(id).map(|it| Self::Site(it)))
    }

    fn id(self) -> Id {
        match self {
            Self::Service(it) => it.id,
            Self::Party(it) => it.id,
            Self::Flow(it) => it.id,
            Self::Site(it) => it.id,
        }
    }
}

/// What is looked at, and what turned out not to be known.
struct Scene<'v, 'a> {
    view: &'v View<'a>,
    thing: Thing<'a>,
    event: Event,
    gaps: BTreeMap<Gap, BTreeSet<Id>>,
    /// The contracts with each party.
    contracts: HashMap<Id, Vec<&'a Contract>>,
}

impl<'v, 'a> Scene<'v, 'a> {
    fn new(view: &'v View<'a>, thing: Thing<'a>, event: Event) -> Self {
        let mut contracts: HashMap<Id, Vec<&'a Contract>> = HashMap::new();
        for contract in &view.model.contracts {
            if let Some(party) = contract.party.known() {
                contracts.entry(party.id).or_default().push(contract);
            }
        }
        Self {
            view,
            thing,
            event,
            gaps: BTreeMap::new(),
            contracts,
        }
    }

    fn subject(&self) -> Id {
        self.thing.id()
    }

    fn is_not_known(&mut self, gap: Gap, record: Id) {
        self.gaps.entry(gap).or_default().insert(record);
    }

    fn service(&self, id: Id) -> Option<&'a Service> {
        self.view.model.services.get(id).map(|it| &**it)
    }

    /// The services that a party supplies.
    fn supplied_by(&self, party: Id) -> impl Iterator<Item = &'a Service> + use<'a> {
        let services = self.view.model.services.iter();
        services.filter(move |service| {
            service
                .supplier
                .is_known_and(|supplier| supplier.id == party)
        })
    }

    /// The services that are at a site, or may be: those that run at the
    /// organisation's own places of which no site was said.
    fn at_site(&self, site: Id) -> (Vec<&'a Service>, Vec<&'a Service>) {
        let mut there = Vec::new();
        let mut perhaps = Vec::new();
        for service in &self.view.model.services {
            let mut places = service.places.each();
            let is_there = places.any(|place| {
                place.site.is_known_and(|at| at.id == site)
                    && !place.role.is_known_and(|role| {
                        matches!(role, PlaceRole::SupportAccess | PlaceRole::Transit)
                    })
            });
            let names_a_site = service
                .places
                .each()
                .any(|place| place.site.known().is_some());
            if is_there {
                there.push(service);
            } else if !names_a_site && runs_elsewhere(service) == Some(false) {
                perhaps.push(service);
            }
        }
        (there, perhaps)
    }

    /// The contracts that bear on what happens: those of a service, or those
    /// with a party and of the services that it supplies.
    fn bearing(&self) -> Vec<&'a Contract> {
        let mut contracts: Vec<&'a Contract> = match self.thing {
            Thing::Service(service) => self.view.contracts_of(service.id).collect(),
            Thing::Party(party) => {
                let with = self.contracts.get(&party.id).cloned().unwrap_or_default();
                let of = self.supplied_by(party.id);
                let of = of.flat_map(|service| self.view.contracts_of(service.id));
                with.into_iter().chain(of).collect()
            }
            Thing::Flow(_) | Thing::Site(_) => Vec::new(),
        };
        contracts.sort_by_key(|contract| contract.id);
        contracts.dedup_by_key(|contract| contract.id);
        contracts
    }

    /// The countries that play a part: where it is, and whose law can reach it.
    /// None if it all stays in the country.
    fn countries(&self) -> Vec<Country> {
        let mut found = BTreeSet::new();
        match (self.event, self.thing) {
            (Event::Stops | Event::Doubles, _) => {}
            (_, Thing::Service(service)) => self.add_countries(service, &mut found),
            (_, Thing::Party(party)) => {
                found.extend(countries_of(party));
                for service in self.supplied_by(party.id) {
                    self.add_countries(service, &mut found);
                }
            }
            (_, Thing::Flow(flow)) => {
                if let Some(end) = flow.to.known() {
                    found.extend(self.view.party(end.id).into_iter().flat_map(countries_of));
                    if let Some(service) = self.service(end.id) {
                        self.add_countries(service, &mut found);
                    }
                }
            }
            (_, Thing::Site(site)) => found.extend(site.country.known()),
        }
        let home = self.home();
        if found.iter().all(|country| *country == home) {
            return Vec::new();
        }
        found.into_iter().collect()
    }

    /// The country of the organisation.
    fn home(&self) -> Country {
        let country = self.view.model.organisation.country.known();
        country.copied().unwrap_or(Country::CH)
    }

    fn add_countries(&self, service: &Service, found: &mut BTreeSet<Country>) {
        let places = service.places.each();
        found.extend(places.filter_map(|place| place.country.known()));
        let supplier = service.supplier.known();
        let supplier = supplier.and_then(|supplier| self.view.party(supplier.id));
        found.extend(supplier.into_iter().flat_map(countries_of));
    }
}

/// The countries from which a party can be reached.
fn countries_of(party: &Party) -> impl Iterator<Item = Country> {
    [&party.country, &party.hq_country, &party.group_country]
        .into_iter()
        .filter_map(|country| country.known().copied())
}

/// Whether a service runs with its supplier; nothing if nobody said.
fn runs_elsewhere(service: &Service) -> Option<bool> {
    match service.hosting.known() {
        Some(Hosting::Paper | Hosting::OnDevice | Hosting::OnPremises) => Some(false),
        Some(_) => Some(true),
        None if service.kind.is(&ServiceKind::HumanSupport) => Some(true),
        None => None,
    }
}

/// Whether a flow lets one side into the machines of the other.
fn is_remote_access(flow: &Flow) -> bool {
    flow.channel.is(&Channel::RemoteAccess)
}

/// Sorted, each once.
fn distinct(ids: impl IntoIterator<Item = Id>) -> Vec<Id> {
    let ids: BTreeSet<Id> = ids.into_iter().collect();
    ids.into_iter().collect()
}
