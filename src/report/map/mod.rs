//! What the map shows: who and what, in which lane, which lines between them,
//! and how confidential and how protected what goes along them is.
//!
//! [`DataMap`] is the content, [`PlacedMap`] the same with its words and the
//! place of everything. Neither draws.

mod placed;
mod words;

use std::collections::{BTreeSet, HashMap};

pub use placed::{LABEL_LINE, NAME_LINE, PlacedMap};

use crate::audit::{Finding, Severity, View};
use crate::graph::level_of;
use crate::model::{Channel, Classification, Collection, Flow, ITSELF, Id, Record, Transport};

/// Where a node stands, from left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    /// Parties outside of the organisation.
    Outside,
    /// Its teams, and the persons who work there.
    Inside,
    /// What is used to work.
    Services,
}

impl Lane {
    /// Every lane, from left to right.
    pub const ALL: [Self; 3] = [Self::Outside, Self::Inside, Self::Services];

    /// The id of its text.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Outside => "map-lane-outside",
            Self::Inside => "map-lane-inside",
            Self::Services => "map-lane-services",
        }
    }
}

/// Whether what goes along a line can be read on its way, the safest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Transit {
    /// It is protected.
    Protected,
    /// Nobody said.
    NotKnown,
    /// It is not protected.
    Open,
}

impl Transit {
    /// Every value, the safest first.
    pub const ALL: [Self; 3] = [Self::Protected, Self::NotKnown, Self::Open];

    /// Its code, for style sheets.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Protected => "protected",
            Self::NotKnown => "not-known",
            Self::Open => "open",
        }
    }

    /// The id of its text.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Protected => "map-transit-protected",
            Self::NotKnown => "map-transit-not-known",
            Self::Open => "map-transit-open",
        }
    }

    fn of(flow: &Flow) -> Self {
        let is_safe = |channel: &Channel| matches!(channel, Channel::MailEncrypted | Channel::Sftp);
        match flow.transport.known() {
            Some(Transport::None) => Self::Open,
            Some(_) => Self::Protected,
            None if flow.channel.is_known_and(is_safe) => Self::Protected,
            None => Self::NotKnown,
        }
    }
}

/// How many findings speak of something, and how grave the gravest is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Badge {
    /// How many.
    pub count: usize,
    /// The gravest.
    pub severity: Severity,
}

/// A party or a service.
#[derive(Clone, Debug, PartialEq)]
pub struct MapNode {
    /// The record.
    pub id: Id,
    /// Where it stands.
    pub lane: Lane,
    /// The id of the text that says of what kind it is, if that is known.
    pub kind: Option<String>,
    /// The classification of what it holds, receives or carries.
    pub classification: Option<Classification>,
    /// The findings on it.
    pub badge: Option<Badge>,
    /// Whether it is only proposed that there is such a thing.
    pub is_proposed: bool,
    /// Whether it stands for the end of a flow that nobody told yet; the record
    /// is then the flow.
    is_missing: bool,
}

/// The flows from one node to another.
#[derive(Clone, Debug, PartialEq)]
pub struct MapEdge {
    /// The index of the node where they start.
    pub from: usize,
    /// The index of the node where they end.
    pub to: usize,
    /// The flows.
    pub flows: Vec<Id>,
    /// What they carry, each once.
    pub data: Vec<Id>,
    /// The highest classification of what they carry.
    pub classification: Option<Classification>,
    /// How the least protected of them is protected.
    pub transit: Transit,
    /// The findings on any of them.
    pub badge: Option<Badge>,
    /// Whether each of them is only proposed.
    pub is_proposed: bool,
}

/// What the map shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DataMap {
    /// Parties and services; and the ends of flows that nobody told yet.
    pub nodes: Vec<MapNode>,
    /// The flows between them.
    pub edges: Vec<MapEdge>,
    /// The flows of which neither end is known: they have no line.
    pub loose: Vec<Id>,
}

/// Whether it is only proposed that there is such a thing.
fn is_proposed(record: &dyn Record) -> bool {
    record.is_proposed(ITSELF)
}

impl DataMap {
    /// Gathers what is on the map, with the findings on it.
    pub fn new(view: &View<'_>, findings: &[Finding]) -> Self {
        let model = view.model;
        let badge = |ids: &BTreeSet<Id>, by: &HashMap<Id, Vec<usize>>| {
            let found: BTreeSet<usize> = ids
                .iter()
                .filter_map(|id| by.get(id))
                .flatten()
                .copied()
                .collect();
            let severity = found.iter().map(|&index| findings[index].severity).max()?;
            Some(Badge {
                count: found.len(),
                severity,
            })
        };
        let mut by: HashMap<Id, Vec<usize>> = HashMap::new();
        for (index, finding) in findings.iter().enumerate() {
            for &subject in &finding.subjects {
                by.entry(subject).or_default().push(index);
            }
        }
        let mut map = Self::default();
        let mut place: HashMap<Id, usize> = HashMap::new();
        let parties = model.parties.iter().map(|party| {
            let lane = if view.is_internal(party.id) {
                Lane::Inside
            } else {
                Lane::Outside
            };
            let kind = party.kind.known();
            let kind = kind.map(|kind| format!("choice-party-kind-{}", kind.code()));
            (party.id, lane, kind, is_proposed(party))
        });
        let services = model.services.iter().map(|service| {
            let kind = service.kind.known();
            let kind = kind.map(|kind| format!("choice-service-kind-{}", kind.code()));
            (service.id, Lane::Services, kind, is_proposed(service))
        });
        for (id, lane, kind, is_proposed) in parties.chain(services) {
            place.insert(id, map.nodes.len());
            map.nodes.push(MapNode {
                id,
                lane,
                kind,
                classification: view.graph.classification(id),
                badge: badge(&BTreeSet::from([id]), &by),
                is_proposed,
                is_missing: false,
            });
        }
        let mut known: HashMap<(usize, usize), usize> = HashMap::new();
        for flow in &model.flows {
            let end = |id: Option<Id>| id.and_then(|id| place.get(&id)).copied();
            let from = end(flow.from.known().map(|end| end.id));
            let to = end(flow.to.known().map(|end| end.id));
            if from.or(to).is_none() {
                map.loose.push(flow.id);
                continue;
            }
            let mut end = |end: Option<usize>| end.unwrap_or_else(|| map.missing_end(flow));
            let (from, to) = (end(from), end(to));
            let edges = &mut map.edges;
            let index = *known.entry((from, to)).or_insert_with(|| {
                edges.push(MapEdge {
                    from,
                    to,
                    flows: Vec::new(),
                    data: Vec::new(),
                    classification: None,
                    transit: Transit::Protected,
                    badge: None,
                    is_proposed: true,
                });
                edges.len() - 1
            });
            let edge = &mut edges[index];
            edge.flows.push(flow.id);
            edge.is_proposed &= is_proposed(flow);
            edge.transit = edge.transit.max(Transit::of(flow));
            for data in flow.data.each() {
                let Some(record) = model.data.get(data.id) else {
                    continue;
                };
                edge.classification = edge.classification.max(level_of(record));
                if !edge.data.contains(&data.id) {
                    edge.data.push(data.id);
                }
            }
        }
        for edge in &mut map.edges {
            edge.badge = badge(&edge.flows.iter().copied().collect(), &by);
        }
        map
    }

    /// Adds what stands for the end of a flow that nobody told yet.
    fn missing_end(&mut self, flow: &Flow) -> usize {
        self.nodes.push(MapNode {
            id: flow.id,
            lane: Lane::Outside,
            kind: Some("map-end-missing".to_owned()),
            classification: None,
            badge: None,
            is_proposed: is_proposed(flow),
            is_missing: true,
        });
        self.nodes.len() - 1
    }

    /// The place of a node's record.
    pub const fn collection(node: &MapNode) -> Collection {
        match node.lane {
            _ if node.is_missing => Collection::Flows,
            Lane::Services => Collection::Services,
            Lane::Outside | Lane::Inside => Collection::Parties,
        }
    }
}
