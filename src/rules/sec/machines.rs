//! What is a computer, and how many persons use a service.

use crate::audit::View;
use crate::model::{Id, PartyKind, PersonKind, Service, ServiceKind};

/// Whether a service is a fleet of computers, not of printers.
pub(super) fn is_computers(service: &Service) -> bool {
    service.kind.is(&ServiceKind::DeviceFleet) && !is_printers(service)
}

/// Whether a service only prints and scans.
pub(super) fn is_printers(service: &Service) -> bool {
    let mut functions = service.functions.each();
    let prints = functions.any(|function| function.code() == "printing");
    let mut functions = service.functions.each();
    prints && functions.all(|function| function.code() == "printing")
}

/// How many persons use a service: as counted, else those who were named.
pub(super) fn user_count(view: &View<'_>, service: &Service) -> Option<u32> {
    let counted = service.user_count.known().copied();
    counted.or_else(|| {
        let users = service.users.known()?;
        Some(persons(view, users.iter().map(|user| user.id)))
    })
}

/// How many persons some parties are. Whoever left is no more counted; a team
/// or a group whose size is not known counts as two, since it is several.
pub(super) fn persons(view: &View<'_>, parties: impl Iterator<Item = Id>) -> u32 {
    let each =
        parties
            .filter_map(|party| view.party(party))
            .map(|party| match party.kind.known() {
                _ if party.person_kind.is(&PersonKind::Former) => 0,
                Some(PartyKind::Team | PartyKind::ClientGroup | PartyKind::Public) => {
                    party.headcount.known().copied().unwrap_or(2)
                }
                _ => 1,
            });
    each.fold(0, u32::saturating_add)
}

/// Whether the organisation is known to be one person alone, volunteers
/// included.
pub(super) fn is_one_person(view: &View<'_>) -> bool {
    let organisation = &view.model.organisation;
    let volunteers = organisation.volunteers.known().copied().unwrap_or(0);
    organisation
        .headcount
        .is_known_and(|&paid| paid.saturating_add(volunteers) <= 1)
}
