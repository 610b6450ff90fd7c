//! Two states that went different ways from a third, brought together again.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashSet;
use serde_json::Value;

use super::join::Joiner;
use super::restore::restore;
use super::{Spot, Step, fields_of, record_of};
use crate::bundle;
use crate::model::{AnyRecord, Collection, Fields, Id, Model, Place};

/// One of the two states that are brought together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The one in hand.
    #[default]
    Ours,
    /// The one that comes in.
    Theirs,
}

impl Side {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Ours, Self::Theirs];

    /// Its name on the command line and for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Theirs => "theirs",
        }
    }

    /// Of two things, the one of this side.
    pub fn of<T>(self, ours: T, theirs: T) -> T {
        match self {
            Self::Ours => ours,
            Self::Theirs => theirs,
        }
    }
}

/// From where something comes that is not as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum From {
    /// We changed it.
    Ours,
    /// They changed it.
    Theirs,
    /// Both changed it alike.
    Both,
}

impl From {
    /// Its name for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Theirs => "theirs",
            Self::Both => "both",
        }
    }
}

impl std::convert::From<Side> for From {
    fn from(side: Side) -> Self {
        side.of(Self::Ours, Self::Theirs)
    }
}

/// Something that changed, and who changed it. What a [`Conflict`] is about is not
/// among it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Taken {
    /// What changed: a record, if it was added or removed, else a field or an element.
    pub spot: Spot,
    /// Who changed it.
    pub from: From,
}

/// Something on which both sides differ, and on which somebody has to decide.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// What it is about: its name.
    pub spot: Spot,
    /// How the sides differ.
    pub kind: ConflictKind,
    /// What stood there, as in the bundle; nothing if it was not there.
    pub base: Option<Value>,
    /// What we have there.
    pub ours: Option<Value>,
    /// What they have there.
    pub theirs: Option<Value>,
    /// What refers to a record that the other side removed. These references go with
    /// it if that side is chosen.
    pub needed_by: Vec<Spot>,
    /// Which side was chosen.
    pub taken: Side,
}

/// How two sides differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConflictKind {
    /// Both say something else.
    Value,
    /// Both moved the elements of a list. The elements of both are kept, in the order
    /// of the side that is chosen.
    Order,
    /// One removed what the other changed.
    Removed,
    /// One removed a record to which the other began to refer.
    Needed,
}

impl ConflictKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Value, Self::Order, Self::Removed, Self::Needed];

    /// Its name for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Order => "order",
            Self::Removed => "removed",
            Self::Needed => "needed",
        }
    }
}

/// Which side is chosen in each conflict.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The side where nothing was chosen.
    pub otherwise: Side,
    each: BTreeMap<Spot, Side>,
}

impl Choices {
    /// One side everywhere.
    pub fn all(side: Side) -> Self {
        Self {
            otherwise: side,
            ..Self::default()
        }
    }

    /// Settles a conflict: the next [`merge()`] with these choices follows it.
    pub fn choose(&mut self, spot: Spot, side: Side) {
        self.each.insert(spot, side);
    }

    /// What was chosen, if something was.
    pub fn chosen(&self, spot: &Spot) -> Option<Side> {
        self.each.get(spot).copied()
    }

    /// The side that holds.
    pub fn side(&self, spot: &Spot) -> Side {
        self.chosen(spot).unwrap_or(self.otherwise)
    }
}

/// Two states brought together.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The audit, with the side that was chosen in each conflict.
    pub model: Model,
    /// The conflicts, in the order of the bundle.
    pub conflicts: Vec<Conflict>,
    /// What comes from where, in the order of the bundle.
    pub taken: Vec<Taken>,
}

/// The states are of different organisations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unrelated;

/// Brings two states of an audit together that come from a third.
///
/// What only one side changed is taken from it, record by record, field by field and
/// element by element of a list. Where both changed the same, it is a [`Conflict`],
/// for which one side holds; nothing of the other is lost, it stands in the conflict.
/// Of two dates of a last change, the later holds.
///
/// # Errors
/// [`Unrelated`] if the organisations of the three are not one.
pub fn merge(
    base: &Model,
    ours: &Model,
    theirs: &Model,
    choices: &Choices,
) -> Result<Merged, Unrelated> {
    let organisation = base.organisation.id;
    if [ours, theirs]
        .iter()
        .any(|side| side.organisation.id != organisation)
    {
        return Err(Unrelated);
    }
    let mut merger = Merger::new([base, ours, theirs], choices);
    loop {
        let merged = merger.together();
        let needed = merger.needed(&merged.model);
        if !merger.keep_needed(&needed) {
            return Ok(merger.finish(merged, needed));
        }
    }
}

/// A record in the base, on our side and on theirs.
type Three = [Option<AnyRecord>; 3];

/// What refers to a record that is not there, by that record.
type Needed = BTreeMap<Id, Vec<Spot>>;

struct Merger<'a> {
    models: [&'a Model; 3],
    choices: &'a Choices,
    records: BTreeMap<Id, Three>,
    /// The records that one side removed, and that stay as the other needs them.
    kept: BTreeSet<Id>,
}

impl<'a> Merger<'a> {
    fn new(models: [&'a Model; 3], choices: &'a Choices) -> Self {
        let mut records: BTreeMap<Id, Three> = BTreeMap::new();
        for (side, model) in models.iter().enumerate() {
            for record in model.all_records() {
                let id = record.as_record().id();
                records.entry(id).or_default()[side] = Some(record);
            }
        }
        Self {
            models,
            choices,
            records,
            kept: BTreeSet::new(),
        }
    }

    /// All records and what stands beside them, brought together. References to
    /// records that are gone are still there.
    fn together(&self) -> Merged {
        let mut joiner = Joiner::new(self.choices);
        let extras = self.models.map(|model| Some(&model.extra));
        let extra = joiner.at(None).beside(extras);
        let mut whole = BTreeMap::new();
        for (&id, three) in &self.records {
            whole.insert(id, self.whole(id, three, &mut joiner));
        }
        // Where a record stays that one side removed, its links stay as well.
        let stay = [1, 2].map(|side: usize| -> HashSet<Id> {
            let kept = whole.iter().filter(|(id, outcome)| {
                let three = &self.records[id];
                three[0].is_some()
                    && three[side].is_none()
                    && matches!(outcome, Outcome::Whole(Some(_)))
            });
            kept.map(|(id, _)| *id).collect()
        });
        let mut records = Vec::new();
        for (id, outcome) in whole {
            match outcome {
                Outcome::Whole(record) => records.extend(record),
                Outcome::Fields => records.extend(self.fields(id, &stay, &mut joiner)),
            }
        }
        let (mut conflicts, mut taken) = (joiner.conflicts, joiner.taken);
        conflicts.sort_by_key(|one| one.spot.record);
        taken.sort_by_key(|one| one.spot.record);
        Merged {
            model: Model::of(records, extra),
            conflicts,
            taken,
        }
    }

    /// What becomes of a record as a whole.
    fn whole(&self, id: Id, three: &Three, joiner: &mut Joiner<'_>) -> Outcome {
        let [base, ours, theirs] = three;
        let kinds: BTreeSet<Collection> =
            three.iter().flatten().map(AnyRecord::collection).collect();
        let Some(&collection) = kinds.first() else {
            return Outcome::Whole(None);
        };
        joiner.at(Some((collection, id)));
        if kinds.len() == 1 && ours.is_some() && theirs.is_some() && ours != theirs {
            return Outcome::Fields;
        }
        if ours == theirs {
            if ours != base {
                // One that was there is explained by its fields.
                if kinds.len() == 1 && base.is_some() && ours.is_some() {
                    return Outcome::Fields;
                }
                joiner.take(From::Both);
            }
            return Outcome::Whole(ours.clone());
        }
        if self.kept.contains(&id) {
            return Outcome::Whole(ours.clone().or_else(|| theirs.clone()));
        }
        if base == ours {
            joiner.take(From::Theirs);
            return Outcome::Whole(theirs.clone());
        }
        if base == theirs {
            joiner.take(From::Ours);
            return Outcome::Whole(ours.clone());
        }
        let kind = match (ours, theirs) {
            (Some(_), Some(_)) => ConflictKind::Value,
            _ => ConflictKind::Removed,
        };
        let side = conflict(joiner, kind, three);
        Outcome::Whole(side.of(ours, theirs).clone())
    }

    /// A record that both sides have, brought together field by field.
    fn fields(
        &self,
        id: Id,
        stay: &[HashSet<Id>; 2],
        joiner: &mut Joiner<'_>,
    ) -> Option<AnyRecord> {
        let three = &self.records[&id];
        let collection = three[1].as_ref()?.collection();
        let mut maps = three
            .each_ref()
            .map(|record| record.as_ref().map(fields_of));
        let [before, ours, theirs] = &mut maps;
        for (side, stay) in [ours, theirs].into_iter().zip(stay) {
            if let (Some(before), Some(side)) = (&*before, side)
                && !stay.is_empty()
            {
                restore(collection.fields(), before, side, stay);
            }
        }
        let maps = maps.each_ref().map(Option::as_ref);
        let map = joiner.at(Some((collection, id))).record(collection, maps);
        record_of(collection, id, map)
    }

    /// The references in a merged state to records that are not in it, though one side
    /// has them and the other, which removed them, does not refer to them.
    fn needed(&self, merged: &Model) -> Needed {
        let mut needed = Needed::new();
        let gone: BTreeMap<Id, usize> = self
            .records
            .iter()
            .filter(|(id, three)| {
                three[1].is_some() != three[2].is_some() && merged.get(**id).is_none()
            })
            .map(|(id, three)| (*id, if three[1].is_some() { 2 } else { 1 }))
            .collect();
        if gone.is_empty() {
            return needed;
        }
        for record in merged.all_records() {
            let id = record.as_record().id();
            each_reference(&record, &mut |name, to| {
                let Some(&remover) = gone.get(&to) else {
                    return;
                };
                let theirs = self.records[&id][remover].as_ref();
                if theirs.is_some_and(|record| refers(record, to)) {
                    return;
                }
                let spot = Spot {
                    record: Some((record.collection(), id)),
                    path: vec![Step::Field(name.to_owned())],
                };
                let spots = needed.entry(to).or_default();
                if !spots.contains(&spot) {
                    spots.push(spot);
                }
            });
        }
        needed
    }

    /// Keeps the records that are needed, if the side that has them was chosen; says
    /// whether there are more of them than before.
    fn keep_needed(&mut self, needed: &Needed) -> bool {
        let before = self.kept.len();
        for &id in needed.keys() {
            let three = &self.records[&id];
            let has = if three[1].is_some() {
                Side::Ours
            } else {
                Side::Theirs
            };
            let spot = spot_of(id, three);
            if self.choices.side(&spot) == has {
                self.kept.insert(id);
            }
        }
        self.kept.len() > before
    }

    /// Takes the references to what is gone out, and tells of what was needed.
    fn finish(&self, mut merged: Merged, needed: Needed) -> Merged {
        for (&gone, spots) in &needed {
            for (_, id) in spots.iter().filter_map(|spot| spot.record) {
                if let Some(mut record) = merged.model.get(id) {
                    let fields: &mut dyn Fields = record.as_record_mut();
                    fields.forget(gone);
                    merged.model.put(record);
                }
            }
        }
        let mut told = needed;
        for &id in &self.kept {
            let refer = merged.model.all_records().flat_map(|record| {
                let mut spots = Vec::new();
                each_reference(&record, &mut |name, to| {
                    if to == id {
                        spots.push(Spot {
                            record: Some((record.collection(), record.as_record().id())),
                            path: vec![Step::Field(name.to_owned())],
                        });
                    }
                });
                spots.dedup();
                spots
            });
            told.insert(id, refer.collect());
        }
        for (id, spots) in told {
            let three = &self.records[&id];
            let spot = spot_of(id, three);
            if let Some(known) = merged.conflicts.iter_mut().find(|it| it.spot == spot) {
                known.needed_by = spots;
                continue;
            }
            merged.taken.retain(|taken| taken.spot != spot);
            let mut joiner = Joiner::new(self.choices);
            joiner.at(spot.record);
            conflict(&mut joiner, ConflictKind::Needed, three);
            let told = joiner.conflicts.into_iter();
            merged.conflicts.extend(told.map(|conflict| Conflict {
                needed_by: spots.clone(),
                ..conflict
            }));
        }
        merged.conflicts.sort_by_key(|one| one.spot.record);
        merged
    }
}

/// What becomes of a record.
enum Outcome {
    /// It is this one, or gone.
    Whole(Option<AnyRecord>),
    /// Its fields are brought together.
    Fields,
}

/// Takes note of a conflict over a whole record.
fn conflict(joiner: &mut Joiner<'_>, kind: ConflictKind, three: &Three) -> Side {
    let values = three.each_ref().map(|record| {
        let record = record.as_ref()?;
        Some(bundle::record_to_json(record.as_record()))
    });
    joiner.conflict(kind, values.each_ref().map(Option::as_ref))
}

/// The place of a record of which one state at least is there.
fn spot_of(id: Id, three: &Three) -> Spot {
    let kinds = three.iter().flatten().map(AnyRecord::collection);
    Spot {
        record: kinds.min().map(|collection| (collection, id)),
        path: Vec::new(),
    }
}

fn each_reference(record: &AnyRecord, visit: &mut dyn FnMut(&'static str, Id)) {
    let fields: &dyn Fields = record.as_record();
    for (info, answer) in fields.infos().iter().zip(fields.answers()) {
        if info.shape.may_refer() {
            answer.references(&Place::root(info.name), &mut |_, to, _| {
                visit(info.name, to)
            });
        }
    }
}

fn refers(record: &AnyRecord, to: Id) -> bool {
    let mut refers = false;
    each_reference(record, &mut |_, id| refers |= id == to);
    refers
}
