//! How well somebody inside must know how. The model does not ask for it: it
//! follows from how critical the services of a domain are.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::{Criticality, SkillLevel};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Needs {
    by_criticality: BTreeMap<Criticality, SkillLevel>,
    everywhere: BTreeMap<String, SkillLevel>,
}

static NEEDS: LazyLock<Needs> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    serde_json::from_str(include_str!("needs.json"))
        .unwrap_or_else(|error| panic!("needs.json: {error}"))
});

/// How well somebody must know a domain with a service that is so critical.
pub(super) fn needed_for(criticality: Criticality) -> SkillLevel {
    let needed = NEEDS.by_criticality.get(&criticality);
    needed.copied().unwrap_or(SkillLevel::None)
}

/// How well somebody must know a domain in any organisation.
pub(super) fn needed_everywhere(domain: &str) -> SkillLevel {
    let needed = NEEDS.everywhere.get(domain);
    needed.copied().unwrap_or(SkillLevel::None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SkillDomain;

    #[test]
    fn the_more_critical_the_better_it_must_be_known() {
        let needs = Criticality::ALL.iter().map(|&level| needed_for(level));
        let needs: Vec<SkillLevel> = needs.collect();
        assert_eq!(
            needs,
            [
                SkillLevel::None,
                SkillLevel::WithHelp,
                SkillLevel::Alone,
                SkillLevel::HelpsOthers,
            ]
        );
    }

    #[test]
    fn what_is_needed_everywhere_is_in_the_catalogue() {
        let catalogue = (SkillDomain::INFO.content)();
        for domain in NEEDS.everywhere.keys() {
            assert!(catalogue.contains(domain), "{domain}");
        }
        assert_eq!(needed_everywhere("office-tools"), SkillLevel::None);
    }
}
