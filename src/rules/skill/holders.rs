//! Who alone can work on important services.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::View;
use crate::model::{Id, PartyKind, PersonKind, SkillLevel};

/// From how many services on one person is too much, in any organisation.
const SEVERAL: usize = 3;

/// Those who alone can work on important services.
#[derive(Debug, Default)]
pub(super) struct SoleHolders {
    /// The services that each alone can work on.
    pub(super) services: BTreeMap<Id, Vec<Id>>,
    /// How many important services were asked about.
    pub(super) asked: usize,
}

impl SoleHolders {
    /// Whether too much rests on one of them: three services, or half of those
    /// that were asked about.
    pub(super) fn is_overloaded(&self, holder: Id) -> bool {
        let count = self.services.get(&holder).map_or(0, Vec::len);
        count >= SEVERAL || (count > 1 && count * 2 >= self.asked)
    }
}

/// Looks at the important services of which it was said who can work on them.
/// Only those who manage alone count; a team counts as several persons.
pub(super) fn sole_holders(view: &View<'_>) -> SoleHolders {
    let mut found = SoleHolders::default();
    for service in view
        .model
        .services
        .iter()
        .filter(|service| view.is_important(service.id))
    {
        let skills = view.skills_on(service.id);
        if !skills.iter().any(|skill| skill.level.known().is_some()) {
            continue;
        }
        found.asked += 1;
        let able = skills.iter().filter(|skill| {
            skill
                .level
                .is_known_and(|level| *level >= SkillLevel::Alone)
                && skill.replacement.known().is_none()
        });
        let replaced = skills
            .iter()
            .any(|skill| skill.replacement.known().is_some());
        let able: BTreeSet<Id> = able
            .filter_map(|skill| Some(skill.party.known()?.id))
            .collect();
        let several = |&holder: &Id| {
            view.party(holder).is_none_or(|party| {
                party.kind.is(&PartyKind::Team) || party.person_kind.is(&PersonKind::Former)
            })
        };
        if replaced || able.iter().any(several) {
            continue;
        }
        let inside: Vec<Id> = able
            .iter()
            .copied()
            .filter(|&id| view.is_internal(id))
            .collect();
        let holder = match (inside.as_slice(), able.len()) {
            ([only], _) => *only,
            ([], 1) => match able.first() {
                Some(&only) => only,
                None => continue,
            },
            _ => continue,
        };
        found.services.entry(holder).or_default().push(service.id);
    }
    found
}
