//! Who alone can work on important services.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::bus_factor;
use crate::audit::cure::{add, new_person};
use crate::audit::{Finding, View};
use crate::graph::by_id;
use crate::model::{Collection, Date, Id, Model, PartyKind, PersonKind, Service, SkillLevel};

/// Those who alone can work on important services.
#[derive(Debug, Default)]
pub(super) struct SoleHolders {
    /// The services that each alone can work on.
    pub(super) services: BTreeMap<Id, Vec<Id>>,
    /// How many important services were asked about.
    pub(super) asked: usize,
    /// From how many services on one person is too much.
    several: usize,
    /// From what share of those asked about, in hundredths, it is too much.
    share: usize,
}

impl SoleHolders {
    /// Whether too much rests on one of them: several services, or a large share
    /// of those that were asked about.
    pub(super) fn is_overloaded(&self, holder: Id) -> bool {
        let count = self.services.get(&holder).map_or(0, Vec::len);
        count >= self.several || (count > 1 && count * 100 >= self.asked * self.share)
    }
}

/// Somebody new inside learns what one person alone could do, and each can
/// replace the other.
pub(super) fn form_a_pair(model: &mut Model, finding: &Finding, _: Date) {
    let Some((holder, services)) = finding.subjects.split_first() else {
        return;
    };
    let second = new_person(model).to_string();
    let services: Vec<String> = services.iter().map(Id::to_string).collect();
    let skill = json!({
        "party": second, "services": services, "level": "alone", "replacement": holder.to_string(),
    });
    add(model, Collection::Skills, skill);
}

/// Looks at the important services of which it was said who can work on them.
/// Only those who manage alone count; a team counts as several persons.
pub(super) fn sole_holders(view: &View<'_>) -> SoleHolders {
    let mut found = SoleHolders {
        several: view.threshold(&bus_factor::RULE, "services") as usize,
        share: view.threshold(&bus_factor::RULE, "share") as usize,
        ..SoleHolders::default()
    };
    let asked = view.each(&bus_factor::RULE, 2, &view.model.services, |service| {
        let is_asked = view.is_important(service.id) && is_asked(view, service);
        is_asked.then(|| (service.id, sole_holder(view, service)))
    });
    found.asked = asked.len();
    let held = asked.into_iter();
    found.services = by_id(held.filter_map(|(service, holder)| Some((holder?, service))));
    found
}

/// Whether it was said of somebody how well they know a service.
fn is_asked(view: &View<'_>, service: &Service) -> bool {
    let mut skills = view.skills_on(service.id);
    skills.any(|skill| skill.level.known().is_some())
}

/// Who alone of us manages a service, or alone of all.
fn sole_holder(view: &View<'_>, service: &Service) -> Option<Id> {
    let skills = || view.skills_on(service.id);
    let able = skills().filter(|skill| {
        skill
            .level
            .is_known_and(|level| *level >= SkillLevel::Alone)
            && skill.replacement.known().is_none()
    });
    let replaced = skills().any(|skill| skill.replacement.known().is_some());
    let able: BTreeSet<Id> = able
        .filter_map(|skill| Some(skill.party.known()?.id))
        .collect();
    let several = |&holder: &Id| {
        view.party(holder).is_none_or(|party| {
            party.kind.is(&PartyKind::Team) || party.person_kind.is(&PersonKind::Former)
        })
    };
    if replaced || able.iter().any(several) {
        return None;
    }
    let mut inside = able.iter().filter(|&&id| view.is_internal(id));
    match (inside.next(), inside.next(), able.len()) {
        (Some(&only), None, _) => Some(only),
        (None, _, 1) => able.first().copied(),
        _ => None,
    }
}
