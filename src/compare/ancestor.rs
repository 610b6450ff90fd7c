//! The state from which another comes, found among several.

use super::diff;
use crate::model::{Collection, Model};

/// Which of some states is the likeliest from which another comes: the one from which
/// it differs least, of several such the first. Nothing if there are none of the same
/// organisation.
///
/// What one side changed since the true common state counts against every other
/// state, and what the other side changed counts against all alike.
pub fn nearest<'a>(states: impl IntoIterator<Item = &'a Model>, other: &Model) -> Option<usize> {
    let same = |state: &Model| state.organisation.id == other.organisation.id;
    let states = states
        .into_iter()
        .enumerate()
        .filter(|(_, state)| same(state));
    let nearest = states.min_by_key(|(_, state)| diff(state, other).fields());
    nearest.map(|(index, _)| index)
}

/// The state to start from where no common one is known: the same organisation, of
/// which nothing was said. Every difference is then told.
pub fn nothing_of(model: &Model) -> Model {
    let organisation = Collection::Organisation.new_record(model.organisation.id);
    Model::of(vec![organisation], serde_json::Map::new())
}
