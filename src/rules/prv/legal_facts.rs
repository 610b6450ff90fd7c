//! The dated files of legal facts on which rules of this family rest.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::adequacy;
use crate::model::{Country, Data, Date, Organisation, date};

/// How long records are to be kept at least.
#[derive(Debug, Deserialize)]
pub(super) struct Anchor {
    /// The end of the id of the text that names it.
    pub(super) basis: String,
    categories: Vec<String>,
    /// For how many years.
    pub(super) years: u32,
    /// In which canton, if not in all.
    canton: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Anchors {
    valid_as_of: String,
    anchors: Vec<Anchor>,
}

/// Within which time something that happened is to be announced.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Clocks {
    valid_as_of: String,
    /// To whom as soon as possible.
    pub(super) without_delay: Vec<String>,
    /// To whom within so many hours.
    pub(super) within_hours: BTreeMap<String, u32>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Area {
    valid_as_of: String,
    countries: Vec<String>,
}

static ANCHORS: LazyLock<Anchors> = LazyLock::new(|| {
    read(
        "retention-anchors.json",
        include_str!("retention-anchors.json"),
    )
});
static CLOCKS: LazyLock<Clocks> =
    LazyLock::new(|| read("clocks.json", include_str!("clocks.json")));
static AREA: LazyLock<Area> = LazyLock::new(|| read("eea.json", include_str!("eea.json")));

/// Reads a file that is part of the program, and that the tests read.
fn read<T: DeserializeOwned>(name: &str, text: &str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Every file: the id of the text that names it, and the day on which it was
/// last known to be right.
pub(super) fn files() -> [(&'static str, Date); 4] {
    let day = |text: &str| date(text).unwrap_or_default();
    [
        ("legal-facts-adequacy", adequacy::valid_as_of()),
        ("legal-facts-anchors", day(&ANCHORS.valid_as_of)),
        ("legal-facts-clocks", day(&CLOCKS.valid_as_of)),
        ("legal-facts-area", day(&AREA.valid_as_of)),
    ]
}

/// The longest time for which some data is to be kept at least.
pub(super) fn anchor(organisation: &Organisation, data: &Data) -> Option<&'static Anchor> {
    let canton = organisation.canton.known().map(|canton| canton.code());
    let fits = |anchor: &&Anchor| {
        let mut categories = data.categories.each();
        categories.any(|category| anchor.categories.iter().any(|it| it == category.code()))
            && (anchor.canton.is_none() || anchor.canton.as_deref() == canton)
    };
    let anchors = ANCHORS.anchors.iter().filter(fits);
    anchors.max_by_key(|anchor| anchor.years)
}

/// What is to be announced, to whom and when.
pub(super) fn clocks() -> &'static Clocks {
    &CLOCKS
}

/// Whether a country is Switzerland or in the European Economic Area.
pub(super) fn is_near(country: Country) -> bool {
    country == Country::CH || AREA.countries.iter().any(|code| code == country.code())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{ANCHORS, AREA, anchor, files, is_near};
    use crate::audit::testing::Draft;
    use crate::model::{Country, DataCategory, Date};

    #[test]
    fn every_file_is_dated() {
        for (name, day) in files() {
            assert_ne!(day, Date::default(), "{name}");
        }
    }

    #[test]
    fn anchors_speak_of_categories_that_exist_and_the_area_of_countries() {
        let known = &(DataCategory::INFO.content)().codes;
        for category in ANCHORS.anchors.iter().flat_map(|it| &it.categories) {
            assert!(known.contains(category), "{category}");
        }
        for code in &AREA.countries {
            assert!(code.parse::<Country>().is_ok(), "{code}");
        }
        assert_eq!(AREA.countries.len(), 30);
    }

    #[test]
    fn switzerland_and_the_area_are_near() {
        let near = ["CH", "FR", "NO", "GB", "US"].map(|code| {
            let country = code.parse();
            is_near(country.expect("a country"))
        });
        assert_eq!(near, [true, true, true, false, false]);
    }

    #[test]
    fn the_longest_period_holds_and_that_of_a_canton_only_there() {
        let years = |canton: &str, categories: &[&str]| {
            let draft = Draft::default()
                .organisation(json!({ "canton": canton }))
                .data("Données", json!({ "categories": categories }));
            let data = draft.model.data.iter().next().expect("there is one");
            anchor(&draft.model.organisation, data).map(|anchor| anchor.years)
        };
        assert_eq!(years("VD", &["payroll"]), Some(5));
        assert_eq!(years("VD", &["payroll", "accounting"]), Some(10));
        assert_eq!(years("VD", &["health-records"]), None);
        assert_eq!(years("GE", &["health-records"]), Some(10));
        assert_eq!(years("VD", &["minutes"]), None);
    }
}
