//! Documents, as the rules on them look at them.

use crate::model::{Document, DocumentPlace};

/// Whether something is written, good or not.
pub(super) fn is_written(document: &Document) -> bool {
    document.state.is_known_and(|state| state.is_written())
}

/// Whether the same can be read elsewhere than at the supplier's: a document of
/// the same kind that speaks of the same.
pub(super) fn is_copy_of(copy: &Document, document: &Document) -> bool {
    let elsewhere = copy
        .place
        .is_known_and(|place| *place != DocumentPlace::SupplierPortal);
    let speaks_of = |id| copy.covers.each().any(|it| it.id == id);
    elsewhere
        && is_written(copy)
        && copy.kind.known().map(|kind| kind.code()) == document.kind.known().map(|it| it.code())
        && document.covers.each().all(|it| speaks_of(it.id))
}
