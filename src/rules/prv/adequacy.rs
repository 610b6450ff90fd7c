//! The countries whose law protects data on persons well enough (OPDo annex 1).

use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::{Country, Date, Party, date};

/// What the list says of a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Adequacy {
    /// Data may go there.
    Adequate,
    /// Data may go there under a condition that nobody confirmed.
    Unconfirmed,
    /// Data may go there with a guarantee only.
    Inadequate,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    valid_as_of: String,
    adequate: Vec<Country>,
    on_condition: Vec<Condition>,
}

#[derive(Debug, Deserialize)]
struct Condition {
    country: Country,
    condition: String,
}

static LIST: LazyLock<List> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    serde_json::from_str(include_str!("adequacy.json"))
        .unwrap_or_else(|error| panic!("adequacy.json: {error}"))
});

/// The day on which the list was last known to be right.
pub(super) fn valid_as_of() -> Date {
    date(&LIST.valid_as_of).unwrap_or_default()
}

/// What the list says of a country, for a recipient there. The United States
/// count for those certified under the Swiss-US framework; Canada for those
/// under its federal act or one like it, which the model does not ask.
pub(super) fn adequacy(country: Country, recipient: Option<&Party>) -> Adequacy {
    if country == Country::CH || LIST.adequate.contains(&country) {
        return Adequacy::Adequate;
    }
    let mut conditions = LIST.on_condition.iter();
    let condition = conditions.find(|it| it.country == country);
    match condition {
        None => Adequacy::Inadequate,
        Some(it) if it.condition == "data-privacy-framework" => {
            match recipient.and_then(|party| party.dpf_certified.known()) {
                Some(true) => Adequacy::Adequate,
                Some(false) => Adequacy::Inadequate,
                None => Adequacy::Unconfirmed,
            }
        }
        Some(_) => Adequacy::Unconfirmed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_dated() {
        assert_ne!(valid_as_of(), Date::default());
    }

    #[test]
    fn the_united_states_count_for_certified_recipients() {
        let us: Country = "US".parse().expect("is valid");
        let party = |certified: Option<bool>| Party {
            dpf_certified: certified.map_or_else(Default::default, Into::into),
            ..Party::default()
        };
        assert_eq!(adequacy(us, Some(&party(Some(true)))), Adequacy::Adequate);
        assert_eq!(
            adequacy(us, Some(&party(Some(false)))),
            Adequacy::Inadequate
        );
        assert_eq!(adequacy(us, Some(&party(None))), Adequacy::Unconfirmed);
        assert_eq!(
            adequacy("IN".parse().expect("is valid"), None),
            Adequacy::Inadequate
        );
        assert_eq!(
            adequacy("FR".parse().expect("is valid"), None),
            Adequacy::Adequate
        );
    }

    #[test]
    fn a_certificate_of_the_american_framework_counts_for_nothing_in_canada() {
        let certified = Party {
            dpf_certified: true.into(),
            ..Party::default()
        };
        let canada = "CA".parse().expect("is valid");
        assert_eq!(adequacy(canada, Some(&certified)), Adequacy::Unconfirmed);
    }
}
