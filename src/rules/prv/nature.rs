//! What kind of data it is, as the privacy rules ask it.

use crate::model::{Data, DataNature};

/// Whether it is sensitive (LPD art. 5 let. c).
pub(super) fn is_sensitive(data: &Data) -> bool {
    data.nature.is(&DataNature::Sensitive) || data.sensitive_kinds.each().len() > 0
}

/// Whether a duty of secrecy covers it.
pub(super) fn is_secret(data: &Data) -> bool {
    data.nature.is(&DataNature::Secrecy) || data.secrecy.each().len() > 0
}

/// Whether it would harm a person most: sensitive, or under secrecy.
pub(super) fn is_grave(data: &Data) -> bool {
    is_sensitive(data) || is_secret(data)
}
