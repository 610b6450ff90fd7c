//! Tools that hold our data and may not let it go.

use crate::audit::View;
use crate::model::{Service, ServiceKind, ServiceStatus};

/// Whether a tool keeps data of ours that is not at hand anyway, as on paper, on
/// our devices or on our servers.
pub(super) fn keeps_our_data(view: &View<'_>, service: &Service) -> bool {
    let at_hand = service.kind.is_known_and(|kind| {
        matches!(
            kind,
            ServiceKind::Paper
                | ServiceKind::DeviceFleet
                | ServiceKind::Server
                | ServiceKind::Backup
        )
    });
    !at_hand && !service.status.is(&ServiceStatus::Planned) && !view.data_of(service.id).is_empty()
}
