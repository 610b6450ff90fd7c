//! The handover sheet: what a stranger needs on the first day, on two pages of A4.
//! Facts, never sentences; secrets are not in an audit, only where they are kept.
//!
//! Each part shows so many records at most, what matters most first, and says how
//! many it leaves out.

use std::cmp::Reverse;

use crate::audit::{Ask, Audit, View, last_day_to_decline, unknowns};
use crate::model::{
    ActionState, Collection, Contract, Criticality, Id, Model, PartyKind, PersonKind,
};
use crate::rules::sec::secrets::masked;

/// The documents without which nobody takes over come first.
const DOCUMENTS_FIRST: [&str; 6] = [
    "access-list",
    "admin-handover",
    "contacts-sheet",
    "restore-procedure",
    "incident-sheet",
    "contracts-folder",
];

/// How many questions are shown that nobody can answer.
const MAX_UNKNOWNS: usize = 5;

/// A part of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Whom to call.
    People,
    /// What stops the work when it stops.
    Tools,
    /// What was signed, and by when one must say no.
    Contracts,
    /// What can be restored, and whether that was tried.
    Copies,
    /// What is written, and where.
    Documents,
    /// What is being done.
    Actions,
}

impl Part {
    /// Every part, in the order of the sheet.
    pub const ALL: [Self; 6] = [
        Self::People,
        Self::Tools,
        Self::Contracts,
        Self::Copies,
        Self::Documents,
        Self::Actions,
    ];

    /// Its name for programs, and the end of that of its text.
    pub const fn code(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Tools => "tools",
            Self::Contracts => "contracts",
            Self::Copies => "copies",
            Self::Documents => "documents",
            Self::Actions => "actions",
        }
    }

    /// Of which kind its records are.
    pub const fn collection(self) -> Collection {
        match self {
            Self::People => Collection::Parties,
            Self::Tools => Collection::Services,
            Self::Contracts => Collection::Contracts,
            Self::Copies => Collection::Backups,
            Self::Documents => Collection::Documents,
            Self::Actions => Collection::Actions,
        }
    }

    /// What is told of each record: names of fields in the bundle.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::People => &["functions", "contactRole", "contactDetails"],
            Self::Tools => &["hosting", "supplier", "owner", "deputy", "admins"],
            Self::Contracts => &["party", "end", "renewal", "noticeDays", "location"],
            Self::Copies => &["covers", "keptOn", "site", "restoreTestedOn", "doneBy"],
            Self::Documents => &["place", "keptOn", "owner", "reviewedOn"],
            Self::Actions => &["owner", "due", "state"],
        }
    }

    /// How many records are shown.
    const fn most(self) -> usize {
        match self {
            Self::People | Self::Tools => 7,
            Self::Documents => 6,
            Self::Contracts => 5,
            Self::Copies | Self::Actions => 4,
        }
    }

    /// The records that belong there, what matters most first.
    fn records(self, view: &View<'_>) -> Vec<Id> {
        match self {
            Self::People => people(view),
            Self::Tools => tools(view),
            Self::Contracts => contracts(view),
            Self::Copies => copies(view),
            Self::Documents => documents(view.model),
            Self::Actions => actions(view.model),
        }
    }
}

/// A part of the sheet with its records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Which part.
    pub part: Part,
    /// The records that are shown.
    pub records: Vec<Id>,
    /// How many there are besides.
    pub left_out: usize,
}

/// The handover sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The parts that have something to show.
    pub sections: Vec<Section>,
    /// What nobody knows, what matters most first.
    pub unknowns: Vec<Ask>,
    /// How many such questions there are besides.
    pub unknowns_left_out: usize,
}

/// What a stranger needs on the first day.
pub fn sheet(view: &View<'_>, audit: &Audit) -> Sheet {
    let sections = Part::ALL.into_iter().filter_map(|part| {
        let mut records = part.records(view);
        let left_out = records.len().saturating_sub(part.most());
        records.truncate(part.most());
        (!records.is_empty()).then_some(Section {
            part,
            records,
            left_out,
        })
    });
    let sections = sections.collect();
    let mut asks: Vec<Ask> = unknowns(audit, view).iter().map(|it| it.ask).collect();
    let unknowns_left_out = asks.len().saturating_sub(MAX_UNKNOWNS);
    asks.truncate(MAX_UNKNOWNS);
    Sheet {
        sections,
        unknowns: asks,
        unknowns_left_out,
    }
}

/// Who answers for the audit, who can take over, who looks after what cannot wait, who
/// supplies it; then everybody else inside.
fn people(view: &View<'_>) -> Vec<Id> {
    let model = view.model;
    let organisation = &model.organisation;
    let named = [
        &organisation.contact,
        &organisation.successor,
        &organisation.advisor,
        &organisation.backup_advisor,
    ];
    let mut ids: Vec<Id> = named
        .into_iter()
        .filter_map(|it| Some(it.known()?.id))
        .collect();
    let services = tools(view)
        .into_iter()
        .filter_map(|id| model.services.get(id));
    let services: Vec<_> = services.collect();
    for service in &services {
        let own = [&service.owner, &service.deputy].into_iter();
        ids.extend(own.filter_map(|it| Some(it.known()?.id)));
        ids.extend(service.admins.each().map(|it| it.id));
    }
    ids.extend(
        services
            .iter()
            .filter_map(|it| Some(it.supplier.known()?.id)),
    );
    let inside = model.parties.iter().filter(|party| {
        matches!(
            party.kind.known(),
            Some(PartyKind::Person | PartyKind::Advisor)
        )
    });
    ids.extend(inside.map(|party| party.id));
    ids.retain(|&id| {
        let party = model.parties.get(id);
        party.is_some_and(|party| !party.person_kind.is(&PersonKind::Former))
    });
    first_of_each(ids)
}

/// What is vital or important and in use, what is most critical first.
fn tools(view: &View<'_>) -> Vec<Id> {
    let services = view
        .model
        .services
        .iter()
        .filter(|service| service.is_used());
    let weighed = services.filter_map(|service| {
        let criticality = view.graph.criticality(service.id)?;
        (criticality >= Criticality::Important).then_some((Reverse(criticality), service.id))
    });
    let mut weighed: Vec<_> = weighed.collect();
    weighed.sort();
    weighed.into_iter().map(|(_, id)| id).collect()
}

/// The contracts that are not over, that to which one must say no first before the
/// others; those without a date last.
fn contracts(view: &View<'_>) -> Vec<Id> {
    let open = view.model.contracts.iter();
    let open = open.filter(|it| !it.end.is_known_and(|end| *end < view.today));
    let mut open: Vec<&Contract> = open.collect();
    open.sort_by_key(|contract| {
        let last = last_day_to_decline(contract);
        (last.is_none(), last, contract.id)
    });
    open.iter().map(|contract| contract.id).collect()
}

/// The copies of what is most critical first.
fn copies(view: &View<'_>) -> Vec<Id> {
    let weight = |id: Id| view.graph.criticality(id);
    let copies = view.model.backups.iter().map(|copy| {
        let covered = copy.covers.each().filter_map(|it| weight(it.id)).max();
        (Reverse(covered), copy.id)
    });
    let mut copies: Vec<_> = copies.collect();
    copies.sort();
    copies.into_iter().map(|(_, id)| id).collect()
}

/// What is written, the most needed first.
fn documents(model: &Model) -> Vec<Id> {
    let written = model
        .documents
        .iter()
        .filter(|it| !it.state.is_known_and(|state| !state.is_written()));
    let ranked = written.map(|document| {
        let first = |kind: &str| DOCUMENTS_FIRST.iter().position(|it| *it == kind);
        let rank = document.kind.known().and_then(|kind| first(kind.code()));
        (rank.unwrap_or(DOCUMENTS_FIRST.len()), document.id)
    });
    let mut ranked: Vec<_> = ranked.collect();
    ranked.sort_unstable();
    ranked.into_iter().map(|(_, id)| id).collect()
}

/// What is not done yet, by its date.
fn actions(model: &Model) -> Vec<Id> {
    let is_over = |state: &ActionState| matches!(state, ActionState::Done | ActionState::Dropped);
    let open = model
        .actions
        .iter()
        .filter(|it| !it.state.is_known_and(is_over));
    let mut open: Vec<_> = open
        .map(|action| (action.due.known().is_none(), action.due.known(), action.id))
        .collect();
    open.sort_unstable();
    open.into_iter().map(|(_, _, id)| id).collect()
}

/// A text as it may be printed: a secret that somebody wrote into it is masked.
pub fn without_secrets(text: &str) -> String {
    masked(text)
}

fn first_of_each(ids: Vec<Id>) -> Vec<Id> {
    let mut seen = foldhash::HashSet::default();
    ids.into_iter().filter(|id| seen.insert(*id)).collect()
}
