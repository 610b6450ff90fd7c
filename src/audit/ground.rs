//! What is found once of a model for all rules, and how it holds when the model changes.

use std::sync::{Arc, Mutex, OnceLock};

use foldhash::{HashMap, HashSet};

use super::measure::Measures;
use super::near::Seen;
use super::survey::Survey;
use crate::graph::{DataGraph, Exposure, Grouped};
use crate::model::{BackedUp, Change, Collection, CostSubject, Id, Model, Node, Target};

/// Something that is found once, whoever asks for it first.
pub(super) type Once<T> = Arc<OnceLock<Arc<T>>>;

/// The places of the records of one kind, by the place of the record of which they
/// speak.
pub(super) type Places = OnceLock<Arc<Grouped<u32>>>;

/// What is found of a model when a rule first asks for it. None of it borrows from the
/// model, so that it serves for the next state as long as that does not differ in what
/// it rests on.
#[derive(Debug, Default)]
pub(super) struct Ground {
    pub(super) measures: OnceLock<Arc<Measures>>,
    pub(super) costs: Places,
    pub(super) costs_under: Places,
    pub(super) contracts: Places,
    pub(super) backups: Places,
    pub(super) skills: Places,
    pub(super) flows: Places,
    pub(super) data: OnceLock<Arc<Grouped<Id>>>,
    pub(super) personal: OnceLock<Arc<HashSet<Id>>>,
    pub(super) exposures: Arc<Mutex<HashMap<Id, Once<Exposure>>>>,
    pub(super) survey: OnceLock<Arc<Survey>>,
}

impl Ground {
    /// What of it still holds for the next state of the model of which it was found;
    /// `changed` tells which records are others, `linked` which were linked with another.
    pub(super) fn for_next(
        &self,
        model: &Model,
        before: &Model,
        changed: &[(Collection, Change)],
        linked: impl Fn(Seen) -> Vec<Seen>,
    ) -> Self {
        let survey = self.survey.get();
        let survey = survey.map(|it| Arc::new(it.for_next(model, before, changed, linked)));
        let (flows, services, costs) = (&model.flows, &model.services, &model.costs);
        let same_places = |among: &[Collection]| model.has_same_places(before, among);
        let same_ends = flows.is_like(&before.flows, |now, was| {
            now.from == was.from && now.to == was.to
        }) && same_places(Node::COLLECTIONS);
        let same_carried = flows.is_like(&before.flows, |now, was| now.data == was.data);
        let same_stores = services.is_like(&before.services, |now, was| now.stores == was.stores);
        let same_contracts = model
            .contracts
            .is_like(&before.contracts, |now, was| now.services == was.services)
            && services.is_like(&before.services, |now, was| now.contract == was.contract);
        let same_measures = model.protections.is_like(&before.protections, |now, was| {
            now.kind == was.kind && now.covers == was.covers && now.state == was.state
        }) && services.is_like(&before.services, |now, was| {
            now.kind == was.kind && now.depends_on == was.depends_on
        });
        let same_costs = costs.is_like(&before.costs, |now, was| now.pays_for == was.pays_for)
            && same_places(CostSubject::COLLECTIONS);
        let same_lines = costs.is_like(&before.costs, |now, was| now.contract == was.contract)
            && same_places(&[Collection::Contracts]);
        let same_backups = model
            .backups
            .is_like(&before.backups, |now, was| now.covers == was.covers)
            && same_places(BackedUp::COLLECTIONS);
        let same_skills = model
            .skills
            .is_like(&before.skills, |now, was| now.services == was.services)
            && same_places(&[Collection::Services]);
        let same_nature = model
            .data
            .is_like(&before.data, |now, was| now.nature == was.nature);
        Self {
            measures: kept(&self.measures, same_measures),
            costs: kept(&self.costs, same_costs),
            costs_under: kept(&self.costs_under, same_lines),
            contracts: kept(&self.contracts, same_contracts),
            backups: kept(&self.backups, same_backups),
            skills: kept(&self.skills, same_skills),
            flows: kept(&self.flows, same_ends),
            data: kept(&self.data, same_ends && same_carried && same_stores),
            personal: kept(&self.personal, same_nature),
            exposures: if DataGraph::has_same_edges(model, before) {
                Arc::clone(&self.exposures)
            } else {
                Arc::default()
            },
            survey: survey.map_or_else(OnceLock::new, OnceLock::from),
        }
    }
}

/// What was found, if it still holds.
fn kept<T>(found: &OnceLock<Arc<T>>, holds: bool) -> OnceLock<Arc<T>> {
    if holds {
        found.clone()
    } else {
        OnceLock::new()
    }
}
