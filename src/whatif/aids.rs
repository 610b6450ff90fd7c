//! What softens what happens: what is there, what is missing, and what nobody said.

use std::collections::{BTreeMap, BTreeSet};

use super::leaks::{entered_by, within_reach};
use super::touched::{first, is_lost};
use super::{
    Aid, AidKind, Away, Event, Exposed, Hit, Readable, Scene, Standing, Thing, runs_elsewhere,
};
use crate::audit::Measure;
use crate::model::{
    Answer, Contract, DocumentState, ExportState, Guarantee, Id, PartyKind, Renewal, Service,
    ServiceKind, ServiceLevel, SkillLevel,
};

/// What softens it, in the order of the kinds; where the same is true of several
/// records and nothing distinguishes them, they stand in one.
pub(super) fn aids(
    scene: &Scene<'_, '_>,
    hits: &[Hit],
    exposed: &[Exposed],
    away: &[Away],
) -> Vec<Aid> {
    let mut basket = Basket {
        scene,
        single: Vec::new(),
        several: BTreeMap::new(),
        alike: BTreeMap::new(),
    };
    for service in &scene.view.model.services {
        for function in service.functions.each() {
            basket
                .alike
                .entry(function.code())
                .or_default()
                .push(service.id);
        }
    }
    let roots: Vec<&Service> = hits
        .iter()
        .filter(|hit| hit.is_first())
        .filter_map(|hit| scene.service(hit.service))
        .collect();
    match scene.event {
        Event::Stops => basket.against_a_stop(&roots, hits, away),
        Event::Leaks => basket.against_a_leak(exposed),
        Event::Leaves => match scene.thing {
            Thing::Party(party) if party.kind.is(&PartyKind::Person) => {
                basket.against_a_departure(party.id, hits);
            }
            _ => {
                basket.for_leaving(&roots);
                for service in &roots {
                    basket.people(scene.subject(), service);
                }
            }
        },
        Event::Doubles => basket.against_a_rise(),
        Event::Forbidden => basket.against_a_ban(&roots),
    }
    basket.list()
}

/// So many services for the same purpose are worth a look.
const ALTERNATIVES: usize = 3;

struct Basket<'s, 'v, 'a> {
    scene: &'s Scene<'v, 'a>,
    /// The services by what they are for.
    alike: BTreeMap<&'a str, Vec<Id>>,
    single: Vec<Aid>,
    several: BTreeMap<(AidKind, Standing), BTreeSet<Id>>,
}

impl Basket<'_, '_, '_> {
    fn list(self) -> Vec<Aid> {
        let several = self.several.into_iter();
        let several = several.map(|((kind, standing), records)| {
            Aid::new(kind, standing, records.into_iter().collect::<Vec<_>>())
        });
        let mut aids: Vec<Aid> = self.single.into_iter().chain(several).collect();
        aids.sort_by_key(|aid| (aid.kind, aid.standing));
        aids
    }

    fn add(&mut self, aid: Aid) {
        self.single.push(aid);
    }

    fn note(&mut self, kind: AidKind, standing: Standing, record: Id) {
        self.several
            .entry((kind, standing))
            .or_default()
            .insert(record);
    }

    fn against_a_stop(&mut self, roots: &[&Service], hits: &[Hit], away: &[Away]) {
        let scene = self.scene;
        let subject = match scene.thing {
            Thing::Service(service) => Some(service),
            _ => None,
        };
        let begin: BTreeMap<Id, &Service> = roots
            .iter()
            .copied()
            .chain(subject)
            .map(|service| (service.id, service))
            .collect();
        let hit: BTreeSet<Id> = hits.iter().map(|hit| hit.service).collect();
        for service in begin.values() {
            match service.spare.known() {
                Some(true) => self.note(AidKind::Spare, Standing::There, service.id),
                // A spare is a thing that one has: an online service has none.
                _ if runs_elsewhere(service) == Some(true) => {}
                Some(false) => self.note(AidKind::Spare, Standing::Missing, service.id),
                None => self.note(AidKind::Spare, Standing::NotKnown, service.id),
            }
            self.alternatives(service, &hit);
        }
        let stopped: BTreeSet<Id> = hits
            .iter()
            .filter(|hit| hit.how.is_a_stop())
            .map(|hit| hit.service)
            .collect();
        for service in stopped.iter().filter_map(|id| scene.service(*id)) {
            self.workaround(service);
        }
        self.backups(&first(hits), away);
        for service in begin.values() {
            self.promise(service);
        }
        if matches!(scene.thing, Thing::Party(_)) {
            self.exports(roots);
            self.exit_terms(&scene.bearing());
        }
        if !stopped.is_empty() {
            self.documents(AidKind::Procedure, &["restore-procedure", "incident-sheet"]);
            self.insurance();
        }
    }

    fn against_a_leak(&mut self, exposed: &[Exposed]) {
        let scene = self.scene;
        if exposed.is_empty() {
            return;
        }
        for leak in exposed {
            let standing = match leak.readable {
                Readable::No => Standing::There,
                Readable::Yes => Standing::Missing,
                Readable::NotKnown => Standing::NotKnown,
            };
            self.note(AidKind::Encryption, standing, leak.data);
        }
        let doors: Vec<Id> = match scene.thing {
            Thing::Service(service) => vec![service.id],
            Thing::Party(party) if is_someone(party.kind.known()) => {
                within_reach(scene, party.id, party.team.known().map(|team| team.id))
            }
            Thing::Party(party) => entered_by(scene, party.id).into_iter().collect(),
            Thing::Flow(_) | Thing::Site(_) => Vec::new(),
        };
        for door in doors {
            let standing = match scene.view.measure("mfa", door) {
                Measure::Ok => Standing::There,
                Measure::Partial => Standing::Untried,
                Measure::Missing => Standing::Missing,
                Measure::NotKnown | Measure::NotAsked => Standing::NotKnown,
            };
            self.note(AidKind::SecondStep, standing, door);
        }
        for contract in scene.bearing() {
            let standing = yes_or_no(contract.dpa.known());
            self.note(AidKind::Processing, standing, contract.id);
        }
        self.documents(AidKind::Procedure, &["incident-sheet"]);
        self.insurance();
    }

    fn against_a_departure(&mut self, party: Id, hits: &[Hit]) {
        let model = self.scene.view.model;
        let begins: BTreeSet<Id> = hits
            .iter()
            .filter(|hit| hit.is_first())
            .map(|hit| hit.service)
            .collect();
        let concerned = model.services.iter().filter(|service| {
            service.owner.is_known_and(|owner| owner.id == party)
                || service.admins.each().any(|admin| admin.id == party)
                || begins.contains(&service.id)
        });
        for service in concerned {
            self.people(party, service);
        }
        self.documents(AidKind::Handover, &["admin-handover", "access-list"]);
        self.documents(AidKind::Procedure, &["joiner-leaver-checklist"]);
    }

    /// Who stands in for a party on a service.
    fn people(&mut self, party: Id, service: &Service) {
        let scene = self.scene;
        if service.owner.is_known_and(|owner| owner.id == party) {
            match &service.deputy {
                Answer::Known(deputy) if deputy.id != party => {
                    let aid = Aid::new(AidKind::Deputy, Standing::There, [service.id]);
                    self.add(aid.by(deputy.id));
                }
                Answer::Known(_) => self.note(AidKind::Deputy, Standing::Missing, service.id),
                _ => self.note(AidKind::Deputy, Standing::NotKnown, service.id),
            }
        }
        let admins = || service.admins.each().map(|admin| admin.id);
        if admins().any(|admin| admin == party) {
            let mut others = admins().filter(|admin| *admin != party);
            match others.next() {
                Some(other) => {
                    let aid = Aid::new(AidKind::Administrator, Standing::There, [service.id]);
                    self.add(aid.by(other));
                }
                None => self.note(AidKind::Administrator, Standing::Missing, service.id),
            }
        }
        let skills = scene.view.skills_on(service.id);
        let able = skills.clone().filter(|skill| {
            let level = |level: &SkillLevel| *level >= SkillLevel::Alone;
            skill.level.is_known_and(level)
        });
        let able = able.filter_map(|skill| Some(skill.party.known()?.id));
        let replacing = skills
            .clone()
            .filter(|skill| skill.party.is_known_and(|holder| holder.id == party))
            .filter_map(|skill| Some(skill.replacement.known()?.id));
        let mut others = able.chain(replacing).filter(|other| *other != party);
        match others.next() {
            Some(other) => {
                let aid = Aid::new(AidKind::Skill, Standing::There, [service.id]);
                self.add(aid.by(other));
            }
            None if skills.len() == 0 => {
                self.note(AidKind::Skill, Standing::NotKnown, service.id);
            }
            None => self.note(AidKind::Skill, Standing::Missing, service.id),
        }
    }

    fn for_leaving(&mut self, services: &[&Service]) {
        let contracts = self.scene.bearing();
        self.exports(services);
        self.exit_terms(&contracts);
        self.notice(&contracts);
        for service in services {
            self.alternatives(service, &BTreeSet::new());
        }
    }

    fn against_a_rise(&mut self) {
        let scene = self.scene;
        let services: Vec<&Service> = match scene.thing {
            Thing::Service(service) => vec![service],
            Thing::Party(party) => scene.supplied_by(party.id).collect(),
            Thing::Flow(_) | Thing::Site(_) => Vec::new(),
        };
        self.for_leaving(&services);
        for contract in scene.bearing() {
            let terms = contract.exit.known();
            let alone = terms.and_then(|terms| terms.unilateral_change.known().copied());
            let index = terms.and_then(|terms| terms.price_indexation.known().copied());
            let standing = match (index, alone) {
                (Some(true), _) => Standing::There,
                (_, Some(true)) => Standing::Missing,
                (_, Some(false)) => Standing::There,
                (_, None) => Standing::NotKnown,
            };
            self.note(AidKind::Price, standing, contract.id);
        }
        if scene.bearing().is_empty() {
            let subject = scene.subject();
            self.note(AidKind::Notice, Standing::NotKnown, subject);
        }
    }

    fn against_a_ban(&mut self, roots: &[&Service]) {
        let scene = self.scene;
        let flows: Vec<_> = match scene.thing {
            Thing::Flow(flow) => vec![flow],
            Thing::Party(_) | Thing::Service(_) => scene
                .view
                .flows_of(scene.subject())
                .filter(|flow| flow.to.is_known_and(|to| to.id == scene.subject()))
                .collect(),
            Thing::Site(_) => Vec::new(),
        };
        for flow in flows {
            let standing = match flow.guarantee.known() {
                Some(Guarantee::NotApplicable) => continue,
                Some(Guarantee::None) => Standing::Missing,
                Some(_) => Standing::There,
                None => Standing::NotKnown,
            };
            self.note(AidKind::Guarantee, standing, flow.id);
        }
        if !roots.is_empty() {
            self.for_leaving(roots);
        }
    }

    fn workaround(&mut self, service: &Service) {
        match &service.workaround {
            Answer::Known(words) if !words.0.trim().is_empty() => {
                let mut aid = Aid::new(AidKind::Workaround, Standing::There, [service.id]);
                aid.words = Some(words.0.trim().to_owned());
                self.add(aid);
            }
            Answer::Known(_) => self.note(AidKind::Workaround, Standing::Missing, service.id),
            _ => self.note(AidKind::Workaround, Standing::NotKnown, service.id),
        }
    }

    fn backups(&mut self, first: &BTreeSet<Id>, away: &[Away]) {
        let view = self.scene.view;
        let mut covering: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
        let model = view.model;
        for gone in away {
            let services = gone.on.iter().flat_map(|service| view.backups_of(*service));
            let of: Vec<Id> = services
                .chain(view.backups_of(gone.data))
                .map(|backup| backup.id)
                .collect();
            if of.is_empty() {
                let standing = if model.backups.is_empty() {
                    Standing::NotKnown
                } else {
                    Standing::Missing
                };
                self.note(AidKind::Backup, standing, gone.data);
            }
            for backup in of {
                covering.entry(backup).or_default().insert(gone.data);
            }
        }
        for (id, data) in covering {
            let Some(backup) = model.backups.get(id) else {
                continue;
            };
            let tested = backup.restore_tested_on.known().copied();
            let standing = if is_lost(self.scene, backup, first) {
                Standing::Missing
            } else if tested.is_some() {
                Standing::There
            } else if backup.restore_tested_on.is_not_known() {
                Standing::NotKnown
            } else {
                Standing::Untried
            };
            let aid = Aid::new(
                AidKind::Backup,
                standing,
                data.into_iter().collect::<Vec<_>>(),
            );
            self.add(aid.by(id).on(tested));
        }
    }

    /// Other services for the same purpose, which go on.
    fn alternatives(&mut self, service: &Service, hit: &BTreeSet<Id>) {
        let alike = service.functions.each();
        let alike = alike.filter_map(|function| self.alike.get(function.code()));
        let others: BTreeSet<Id> = alike
            .flatten()
            .copied()
            .filter(|id| *id != service.id && !hit.contains(id))
            .take(ALTERNATIVES)
            .collect();
        for other in others {
            let aid = Aid::new(AidKind::Alternative, Standing::Untried, [service.id]);
            self.add(aid.by(other));
        }
    }

    fn promise(&mut self, service: &Service) {
        let contracts = self.scene.view.contracts_of(service.id);
        for contract in contracts {
            let standing = match contract.service_level.known() {
                Some(ServiceLevel::RecoveryTime) => Standing::There,
                Some(ServiceLevel::BestEffort | ServiceLevel::ResponseTime) => Standing::Untried,
                Some(ServiceLevel::None) => Standing::Missing,
                None => Standing::NotKnown,
            };
            let hours = contract.sla_hours.known().copied();
            let aid = Aid::new(AidKind::Promise, standing, [service.id]);
            self.add(aid.by(contract.id).number(hours));
        }
    }

    fn exports(&mut self, services: &[&Service]) {
        // What people do has no data to take out.
        let programs = services
            .iter()
            .filter(|service| !service.kind.is(&ServiceKind::HumanSupport));
        for service in programs {
            let standing = match service.export_state.known() {
                Some(ExportState::Tested) => Standing::There,
                Some(ExportState::Theoretical) => Standing::Untried,
                Some(ExportState::None) => Standing::Missing,
                None => Standing::NotKnown,
            };
            self.note(AidKind::Export, standing, service.id);
        }
    }

    fn exit_terms(&mut self, contracts: &[&Contract]) {
        for contract in contracts {
            let terms = contract.exit.known();
            let standing = terms.and_then(|terms| terms.data_return.known());
            let standing = if contract.written.is(&false) {
                Standing::Missing
            } else {
                yes_or_no(standing)
            };
            self.note(AidKind::ExitTerms, standing, contract.id);
        }
    }

    fn notice(&mut self, contracts: &[&Contract]) {
        for contract in contracts {
            let days = contract.notice_days.known().copied();
            let end = contract.end.known().copied();
            let last = end
                .zip(days)
                .and_then(|(end, days)| end.checked_sub_days(chrono::Days::new(u64::from(days))));
            let last = last.filter(|last| *last >= self.scene.view.today);
            let standing = match (days, contract.renewal.known()) {
                (Some(_), _) => Standing::There,
                (None, Some(Renewal::None)) => Standing::Missing,
                (None, _) => Standing::NotKnown,
            };
            let aid = Aid::new(AidKind::Notice, standing, [contract.id]);
            self.add(aid.on(last).number(days));
        }
    }

    /// Documents of some kinds: one that can be used is there.
    fn documents(&mut self, kind: AidKind, codes: &[&str]) {
        let view = self.scene.view;
        let organisation = view.model.organisation.id;
        let documents = || codes.iter().flat_map(|code| view.documents(code));
        let usable = codes.iter().flat_map(|code| view.usable_documents(code));
        let usable: Vec<Id> = usable.map(|document| document.id).collect();
        if !usable.is_empty() {
            for document in usable {
                self.add(Aid::new(kind, Standing::There, [organisation]).by(document));
            }
            return;
        }
        let states: Vec<_> = documents().map(|document| &document.state).collect();
        let standing = if states.is_empty() || states.iter().any(|state| state.known().is_none()) {
            Standing::NotKnown
        } else if states
            .iter()
            .all(|state| state.is(&DocumentState::None) || state.is(&DocumentState::InSomeonesHead))
        {
            Standing::Missing
        } else {
            Standing::Untried
        };
        self.add(Aid::new(kind, standing, [organisation]));
    }

    fn insurance(&mut self) {
        let view = self.scene.view;
        let organisation = view.model.organisation.id;
        let standing = match view.measure("cyber-insurance", organisation) {
            Measure::Ok => Standing::There,
            Measure::Partial => Standing::Untried,
            Measure::Missing => Standing::Missing,
            Measure::NotKnown | Measure::NotAsked => Standing::NotKnown,
        };
        self.add(Aid::new(AidKind::Insurance, standing, [organisation]));
    }
}

fn is_someone(kind: Option<&PartyKind>) -> bool {
    matches!(kind, Some(PartyKind::Person | PartyKind::Team))
}

fn yes_or_no(answer: Option<&bool>) -> Standing {
    match answer {
        Some(true) => Standing::There,
        Some(false) => Standing::Missing,
        None => Standing::NotKnown,
    }
}
