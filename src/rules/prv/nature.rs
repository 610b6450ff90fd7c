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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{is_grave, is_secret, is_sensitive};
    use crate::audit::testing::Draft;

    #[test]
    fn a_kind_that_was_named_says_it_as_well_as_the_nature() {
        let draft = Draft::default()
            .data("Membres", json!({ "nature": "personal" }))
            .data(
                "Santé",
                json!({ "nature": "personal", "sensitiveKinds": ["health"] }),
            )
            .data(
                "Clients",
                json!({ "nature": "personal", "secrecy": ["cp321-professional"] }),
            );
        let said = |name: &str| {
            let data = draft.model.data.get(draft.id(name)).expect("is there");
            (is_sensitive(data), is_secret(data), is_grave(data))
        };
        assert_eq!(said("Membres"), (false, false, false));
        assert_eq!(said("Santé"), (true, false, true));
        assert_eq!(said("Clients"), (false, true, true));
    }
}
