//! Who outside the organisation can see data, and under whose law they stand.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::audit::View;
use crate::model::{Country, Data, DataNature, Id, Party, PartyKind, PartyRole, PersonKind};

#[derive(Debug, Deserialize)]
struct Eea {
    members: Vec<String>,
}

static EEA: LazyLock<Eea> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    serde_json::from_str(include_str!("eea.json"))
        .unwrap_or_else(|error| panic!("eea.json: {error}"))
});

/// Whether a country is neither Switzerland nor in the European Economic Area.
pub(super) fn is_far(country: Country) -> bool {
    country != Country::CH && !EEA.members.iter().any(|code| code == country.code())
}

/// Whether data is sensitive, or under a secrecy.
pub(super) fn is_delicate(data: &Data) -> bool {
    data.nature
        .is_known_and(|nature| matches!(nature, DataNature::Sensitive | DataNature::Secrecy))
        || data.sensitive_kinds.each().len() > 0
        || is_secret(data)
}

/// Whether data is under a professional, official or other secrecy.
pub(super) fn is_secret(data: &Data) -> bool {
    data.nature.is(&DataNature::Secrecy) || data.secrecy.each().len() > 0
}

/// Whether a party of ours works on our behalf, rather than deciding for itself.
pub(super) fn works_for_us(party: &Party) -> bool {
    let works = party.kind.is_known_and(|kind| {
        matches!(
            kind,
            PartyKind::Supplier | PartyKind::Subcontractor | PartyKind::Advisor
        )
    });
    works
        && !party
            .roles
            .each()
            .any(|role| *role == PartyRole::Controller)
}

/// Whether a party is outside, and receives data neither by law nor because it
/// is its own.
fn is_outside(party: &Party) -> bool {
    party.kind.is_known_and(|kind| match kind {
        PartyKind::Supplier
        | PartyKind::Subcontractor
        | PartyKind::Advisor
        | PartyKind::Partner => true,
        PartyKind::Person => party.person_kind.is(&PersonKind::External),
        PartyKind::Team | PartyKind::ClientGroup | PartyKind::Public | PartyKind::Authority => {
            false
        }
    })
}

/// A party outside that can see data, and the node through which it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Outsider {
    pub(super) party: Id,
    /// The party itself, or the service that it supplies or administers.
    pub(super) through: Id,
}

/// The parties outside that can see data, each once: those that it reaches, and
/// those that supply or administer a service that it reaches. Nobody but us can
/// read what is encrypted before it leaves, so its suppliers do not count.
pub(super) fn outsiders(view: &View<'_>, data: Id) -> Vec<Outsider> {
    let exposure = view.graph.exposure(data);
    let mut found: Vec<Outsider> = Vec::new();
    let mut add = |party: Id, through: Id| {
        if view.party(party).is_some_and(is_outside) && found.iter().all(|it| it.party != party) {
            found.push(Outsider { party, through });
        }
    };
    for &node in exposure.nodes() {
        let Some(service) = view.model.services.get(node) else {
            add(node, node);
            continue;
        };
        if service.hosting.is(&crate::model::Hosting::SaasE2ee) {
            continue;
        }
        let admins = service.admins.each().map(|admin| admin.id);
        for party in service
            .supplier
            .known()
            .map(|it| it.id)
            .into_iter()
            .chain(admins)
        {
            add(party, node);
        }
    }
    found
}
