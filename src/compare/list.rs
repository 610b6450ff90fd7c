//! Lists: what tells their elements apart, what changed in one, and one order out of two.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::model::Shape;

/// What tells an element of a list from the others: what it is told by, as JSON, and
/// the how many-th it is of such.
pub(super) type Key = (String, usize);

/// By what elements are told apart.
#[derive(Clone, Copy, Debug)]
pub(super) enum By {
    /// All that they say.
    Whole,
    /// What a field of theirs says.
    Field(&'static str),
}

/// The field by which an object in a list that this version does not know is told
/// from the others.
const ID: &str = "id";

/// By what the elements of some lists are told apart. A part is told by its first
/// field, which says what it speaks of, if that is never the same twice. Nothing if
/// that cannot be said: what this version does not know may mean something by its place.
pub(super) fn told_by(element: Option<Shape>, lists: &[&[Value]]) -> Option<By> {
    let field = match element {
        Some(Shape::Part(part)) => part.fields.first().map(|info| info.name),
        Some(_) => None,
        None => Some(ID),
    };
    let tells = |name: &str| {
        lists.iter().all(|list| {
            let mut seen = BTreeSet::new();
            list.iter().all(|value| {
                let told = value.get(name).filter(|told| !told.is_null());
                told.is_some_and(|told| seen.insert(told.to_string()))
            })
        })
    };
    match (field, element) {
        (Some(field), _) if tells(field) => Some(By::Field(field)),
        (_, Some(_)) => Some(By::Whole),
        (_, None) => None,
    }
}

/// The elements of a list by their keys, in their order.
pub(super) fn keyed(list: &[Value], by: By) -> Vec<(Key, &Value)> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let keyed = list.iter().map(|value| {
        let told = match by {
            By::Whole => value,
            By::Field(name) => &value[name],
        };
        let told = told.to_string();
        let times = seen.entry(told.clone()).or_default();
        *times += 1;
        ((told, *times), value)
    });
    keyed.collect()
}

/// What changed in a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChange {
    /// The elements that came.
    pub added: Vec<Value>,
    /// The elements that went.
    pub removed: Vec<Value>,
    /// Whether those that stayed stand in another order.
    pub reordered: bool,
}

/// What changed in a list; an element that says something else went and came.
pub fn list_change(before: &[Value], after: &[Value]) -> ListChange {
    let (old, new) = (keyed(before, By::Whole), keyed(after, By::Whole));
    let keys = |list: &[(Key, &Value)]| -> BTreeSet<Key> {
        list.iter().map(|(key, _)| key.clone()).collect()
    };
    let (olds, news) = (keys(&old), keys(&new));
    let without = |list: &[(Key, &Value)], others: &BTreeSet<Key>| {
        let left = list.iter().filter(|(key, _)| !others.contains(key));
        left.map(|(_, value)| (*value).clone()).collect()
    };
    let stayed = |list: &[(Key, &Value)], others: &BTreeSet<Key>| -> Vec<Key> {
        let left = list.iter().filter(|(key, _)| others.contains(key));
        left.map(|(key, _)| key.clone()).collect()
    };
    ListChange {
        added: without(&new, &olds),
        removed: without(&old, &news),
        reordered: stayed(&old, &news) != stayed(&new, &olds),
    }
}

/// Keys in an order.
type Order<'a> = Vec<&'a Key>;

/// One order out of two, or that of each side where both moved what was there.
pub(super) enum Ordered<'a> {
    /// One order.
    One(Order<'a>),
    /// Ours and theirs.
    Two(Order<'a>, Order<'a>),
}

/// Brings the orders of two lists together, for the elements that are kept. It does
/// not matter which of the two is called ours.
pub(super) fn order<'a>(
    base: &Order<'a>,
    ours: &Order<'a>,
    theirs: &Order<'a>,
    kept: &BTreeSet<&'a Key>,
) -> Ordered<'a> {
    let set = |order: &Order<'a>| -> BTreeSet<&'a Key> { order.iter().copied().collect() };
    let of = |order: &Order<'a>, within: &BTreeSet<&'a Key>| -> Order<'a> {
        let inside = order.iter().filter(|key| within.contains(**key));
        inside.copied().collect()
    };
    let (in_base, in_ours, in_theirs) = (set(base), set(ours), set(theirs));
    let both: BTreeSet<&Key> = kept
        .iter()
        .filter(|key| in_ours.contains(**key) && in_theirs.contains(**key))
        .copied()
        .collect();
    let (mine, other) = (of(ours, &both), of(theirs, &both));
    let whole = |anchors: &Order<'a>| with_the_others(anchors, &[ours, theirs], &both, kept);
    if mine == other {
        return Ordered::One(whole(&mine));
    }
    let old = of(base, &both);
    let moved = |order: &Order<'a>| of(order, &in_base) != old;
    match (moved(&mine), moved(&other)) {
        (true, false) => Ordered::One(whole(&mine)),
        (false, true) => Ordered::One(whole(&other)),
        _ => Ordered::Two(whole(&mine), whole(&other)),
    }
}

/// Puts the elements that only one side has after what they stand after there; if
/// both sides put some at one place, those with the smaller key come first.
fn with_the_others<'a>(
    anchors: &Order<'a>,
    sides: &[&Order<'a>; 2],
    both: &BTreeSet<&'a Key>,
    kept: &BTreeSet<&'a Key>,
) -> Order<'a> {
    let mut blocks: BTreeMap<Option<&Key>, Vec<Order<'a>>> = BTreeMap::new();
    for side in sides {
        let mut after = None;
        let mut block = Order::new();
        for &key in side.iter().filter(|key| kept.contains(**key)) {
            if both.contains(key) {
                blocks
                    .entry(after)
                    .or_default()
                    .push(std::mem::take(&mut block));
                after = Some(key);
            } else {
                block.push(key);
            }
        }
        blocks.entry(after).or_default().push(block);
    }
    let mut ordered = Order::new();
    for after in std::iter::once(None).chain(anchors.iter().copied().map(Some)) {
        ordered.extend(after);
        let mut here = blocks.remove(&after).unwrap_or_default();
        here.sort();
        ordered.extend(here.into_iter().flatten());
    }
    ordered
}
