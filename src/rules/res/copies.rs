//! By which backups a service could be brought back.

use crate::audit::View;
use crate::model::{Backup, Id, Service, ServiceKind, StorageRole};

/// The backups that cover a service: itself, the server or storage on which it
/// stands, or data of which it keeps more than a copy.
pub(in crate::rules) fn copies_of<'a>(view: &View<'a>, service: &Service) -> Vec<&'a Backup> {
    let mut copies = Vec::new();
    let places = std::iter::once(service.id)
        .chain(stands_on(view, service))
        .chain(originals(service));
    for place in places {
        copies.extend(view.backups_of(place));
    }
    copies.sort_unstable_by_key(|copy| copy.id);
    copies.dedup_by_key(|copy| copy.id);
    copies
}

/// The servers and storages on which a service stands.
pub(super) fn stands_on<'v>(
    view: &'v View<'_>,
    service: &'v Service,
) -> impl Iterator<Item = Id> + 'v {
    let is_place = |kind: &ServiceKind| matches!(kind, ServiceKind::Server | ServiceKind::Storage);
    let needed = service.depends_on.each().filter(move |needed| {
        let needed = view.model.services.get(needed.id);
        needed.is_some_and(|needed| needed.kind.is_known_and(is_place))
    });
    needed.map(|needed| needed.id)
}

/// The data of which the service is not just another copy.
pub(super) fn originals(service: &Service) -> impl Iterator<Item = Id> + '_ {
    service
        .stores
        .each()
        .filter(|storage| {
            !storage
                .role
                .is_known_and(|role| matches!(role, StorageRole::Copy | StorageRole::Backup))
        })
        .filter_map(|storage| storage.data.known())
        .map(|data| data.id)
}
