//! Three states of one value brought together: field by field, element by element.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::list::{self, Key, Ordered, told_by};
use super::merge::{Choices, Conflict, ConflictKind, From, Side, Taken};
use super::{Spot, Step, names_of, record_names, shape_of};
use crate::model::{Collection, NOT_KNOWN_KEY, Shape, date};

/// Dates that say when something was last said: of two, the later holds for what was
/// brought together.
pub(super) const LAST_SAID: &[&str] = &["updatedOn", "answeredOn"];

/// The fields by which one sees that those of a part make one value, such as a number
/// of years or a signature, and are not to be mixed.
const MADE_ONE_BY: [&str; 2] = ["unit", "key"];

/// A value in the base, on our side and on theirs.
type Three<'v> = [Option<&'v Value>; 3];

/// The fields of an object in the base, on our side and on theirs.
pub(super) type ThreeMaps<'v> = [Option<&'v Map<String, Value>>; 3];

/// Brings values together, and takes note of how.
pub(super) struct Joiner<'c> {
    choices: &'c Choices,
    here: Spot,
    pub(super) conflicts: Vec<Conflict>,
    pub(super) taken: Vec<Taken>,
}

impl<'c> Joiner<'c> {
    pub(super) fn new(choices: &'c Choices) -> Self {
        Self {
            choices,
            here: Spot::default(),
            conflicts: Vec::new(),
            taken: Vec::new(),
        }
    }

    /// Goes to a record, or to what stands beside them.
    pub(super) fn at(&mut self, record: Option<(Collection, crate::model::Id)>) -> &mut Self {
        self.here = Spot {
            record,
            path: Vec::new(),
        };
        self
    }

    /// Takes note of the side from which something comes.
    pub(super) fn take(&mut self, from: From) {
        let spot = self.here.clone();
        self.taken.push(Taken { spot, from });
    }

    /// Takes note of a conflict; says which side was chosen.
    pub(super) fn conflict(&mut self, kind: ConflictKind, values: Three<'_>) -> Side {
        let taken = self.choices.side(&self.here);
        let [base, ours, theirs] = values.map(|value| value.cloned());
        self.conflicts.push(Conflict {
            spot: self.here.clone(),
            kind,
            base,
            ours,
            theirs,
            needed_by: Vec::new(),
            taken,
        });
        taken
    }

    /// Brings the fields of a record together.
    pub(super) fn record(
        &mut self,
        collection: Collection,
        maps: ThreeMaps<'_>,
    ) -> Map<String, Value> {
        let names = record_names(collection, &maps);
        self.fields(names, &|name| shape_of(collection, name), maps)
    }

    /// Brings together what stands in the bundle beside the records.
    pub(super) fn beside(&mut self, maps: ThreeMaps<'_>) -> Map<String, Value> {
        let names = names_of(std::iter::empty(), &maps);
        self.fields(names, &|_| None, maps)
    }

    fn fields(
        &mut self,
        names: Vec<&str>,
        shape: &dyn Fn(&str) -> Option<Shape>,
        maps: ThreeMaps<'_>,
    ) -> Map<String, Value> {
        let mut joined = Map::new();
        for name in names {
            let values = maps.map(|map| map?.get(name));
            self.here.path.push(Step::Field(name.to_owned()));
            let value = self.value(shape(name), values);
            self.here.path.pop();
            if let Some(value) = value {
                joined.insert(name.to_owned(), value);
            }
        }
        joined
    }

    fn value(&mut self, shape: Option<Shape>, values: Three<'_>) -> Option<Value> {
        let [base, ours, theirs] = values;
        if let Some((from, value)) = undisputed(values) {
            from.into_iter().for_each(|from| self.take(from));
            return value.cloned();
        }
        if let (Some(ours), Some(theirs)) = (ours, theirs) {
            if let Some(side) = self.later(ours, theirs) {
                self.take(side.into());
                return Some(side.of(ours, theirs).clone());
            }
            if let (Value::Array(ours), Value::Array(theirs)) = (ours, theirs)
                && let Some(joined) = self.list(shape, base, ours, theirs)
            {
                return Some(joined);
            }
            if let (Some(ours), Some(theirs)) = (object(ours), object(theirs))
                && !is_one_value(shape)
            {
                let maps = [base.and_then(object), Some(ours), Some(theirs)];
                return Some(self.object(shape, maps).into());
            }
        }
        let kind = match (ours, theirs) {
            (Some(_), Some(_)) => ConflictKind::Value,
            _ => ConflictKind::Removed,
        };
        let side = self.conflict(kind, values);
        side.of(ours, theirs).cloned()
    }

    /// The side with the later date, where that is the one that holds.
    fn later(&self, ours: &Value, theirs: &Value) -> Option<Side> {
        let name = self.here.path.last()?.as_str();
        if !LAST_SAID.contains(&name) {
            return None;
        }
        let (ours, theirs) = (date(ours.as_str()?)?, date(theirs.as_str()?)?);
        Some(if ours > theirs {
            Side::Ours
        } else {
            Side::Theirs
        })
    }

    fn object(&mut self, shape: Option<Shape>, maps: ThreeMaps<'_>) -> Map<String, Value> {
        let known = match shape {
            Some(Shape::Part(part)) => part.fields,
            _ => &[],
        };
        let names = names_of(known.iter().map(|info| info.name), &maps);
        let shape = |name: &str| {
            let info = known.iter().find(|info| info.name == name);
            info.map(|info| info.shape)
        };
        self.fields(names, &shape, maps)
    }

    /// Brings lists together as sets; nothing if that cannot be done, or if one side
    /// says « none » where the other has some and nothing was said before.
    fn list(
        &mut self,
        shape: Option<Shape>,
        base: Option<&Value>,
        ours: &[Value],
        theirs: &[Value],
    ) -> Option<Value> {
        let element = match shape {
            Some(Shape::List(element)) => Some(*element),
            _ => None,
        };
        let before = base.and_then(Value::as_array);
        if before.is_none() && ours.is_empty() != theirs.is_empty() {
            return None;
        }
        let before = before.map(Vec::as_slice).unwrap_or_default();
        let by = told_by(element, &[before, ours, theirs])?;
        let keyed = [before, ours, theirs].map(|list| list::keyed(list, by));
        let maps: [BTreeMap<&Key, &Value>; 3] = [0, 1, 2].map(|side| {
            let list = keyed[side].iter();
            list.map(|(key, value)| (key, *value)).collect()
        });
        let mut joined: BTreeMap<&Key, Value> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for (key, _) in keyed.iter().flatten() {
            if !seen.insert(key) {
                continue;
            }
            let values = [0, 1, 2].map(|side: usize| maps[side].get(key).copied());
            self.here.path.push(Step::Element(written(&key.0)));
            let value = self.value(element, values);
            self.here.path.pop();
            if let Some(value) = value {
                joined.insert(key, value);
            }
        }
        let kept: BTreeSet<&Key> = joined.keys().copied().collect();
        let [base_order, our_order, their_order] =
            [0, 1, 2].map(|side: usize| keyed[side].iter().map(|(key, _)| key).collect::<Vec<_>>());
        let order = match list::order(&base_order, &our_order, &their_order, &kept) {
            Ordered::One(order) => order,
            Ordered::Two(mine, other) => {
                let (ours, theirs) = (Value::from(ours), Value::from(theirs));
                let values = [base, Some(&ours), Some(&theirs)];
                let side = self.conflict(ConflictKind::Order, values);
                side.of(mine, other)
            }
        };
        Some(
            order
                .into_iter()
                .filter_map(|key| joined.remove(key))
                .collect(),
        )
    }
}

/// The value where at most one side changed it, or both alike; and from where it
/// comes, if it is another than in the base.
fn undisputed<'v>([base, ours, theirs]: Three<'v>) -> Option<(Option<From>, Option<&'v Value>)> {
    if ours == theirs {
        Some(((ours != base).then_some(From::Both), ours))
    } else if base == ours {
        Some((Some(From::Theirs), theirs))
    } else if base == theirs {
        Some((Some(From::Ours), ours))
    } else {
        None
    }
}

/// The fields of an object; *not known* is none.
fn object(value: &Value) -> Option<&Map<String, Value>> {
    let map = value.as_object()?;
    (!map.contains_key(NOT_KNOWN_KEY)).then_some(map)
}

/// Whether the fields of a part make one value.
fn is_one_value(shape: Option<Shape>) -> bool {
    matches!(shape, Some(Shape::Part(part)) if part.fields.iter().any(|info| MADE_ONE_BY.contains(&info.name)))
}

/// What an element is told by, as it is written in a [`Spot`]: a text without its quotes.
fn written(told: &str) -> String {
    serde_json::from_str::<String>(told).unwrap_or_else(|_| told.to_owned())
}
