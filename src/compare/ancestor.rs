//! The state from which another comes, found among several.

use super::diff;
use crate::model::Model;

/// Which of some states is the likeliest from which another comes: the one from which
/// it differs least, of several such the first. Nothing if there are none of the same
/// organisation.
///
/// What one side changed since the true common state counts against every other
/// state, and what the other side changed counts against all alike.
pub fn nearest<'a>(states: impl IntoIterator<Item = &'a Model>, other: &Model) -> Option<usize> {
    let same = |state: &Model| state.organisation.id == other.organisation.id;
    let states = states.into_iter().enumerate().filter(|(_, state)| same(state));
    let nearest = states.min_by_key(|(_, state)| diff(state, other).fields());
    nearest.map(|(index, _)| index)
}
