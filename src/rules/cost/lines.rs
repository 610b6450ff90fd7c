//! Cost lines and tools, as the rules on costs look at them.

use crate::model::{Cost, CostKind, CostNature, Licence, Service, ServiceStatus};

/// Whether a line is time of one's own people.
pub(super) fn is_time(cost: &Cost) -> bool {
    let by_kind =
        |kind: &CostKind| matches!(kind, CostKind::InternalHours | CostKind::VolunteerHours);
    cost.nature.is(&CostNature::InternalTime) || cost.kind.is_known_and(by_kind)
}

/// Whether a tool is in use, as far as was said.
pub(super) fn is_used(service: &Service) -> bool {
    !service
        .status
        .is_known_and(|status| *status != ServiceStatus::InUse)
}

/// Whether nothing has to be paid for the right to use a tool.
pub(super) fn is_free(service: &Service) -> bool {
    service.licence.is_known_and(|licence| {
        matches!(
            licence,
            Licence::Freeware
                | Licence::FreeTier
                | Licence::OpenSourceCopyleft
                | Licence::OpenSourcePermissive
                | Licence::PublicService
        )
    })
}
