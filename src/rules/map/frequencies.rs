//! How many times a year something is done that is done every day, every week…

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::Frequency;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    times_a_year: BTreeMap<Frequency, u32>,
}

static LIST: LazyLock<List> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    serde_json::from_str(include_str!("frequencies.json"))
        .unwrap_or_else(|error| panic!("frequencies.json: {error}"))
});

/// How many times a year.
pub(super) fn times_a_year(frequency: Frequency) -> u32 {
    LIST.times_a_year.get(&frequency).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_frequency_has_its_number_and_none_is_rarer_than_the_next() {
        assert_eq!(LIST.times_a_year.len(), Frequency::ALL.len());
        let regular: Vec<u32> = Frequency::ALL
            .iter()
            .filter(|frequency| **frequency != Frequency::AdHoc)
            .map(|&frequency| times_a_year(frequency))
            .collect();
        assert_eq!(regular, [250, 250, 52, 12, 4, 1]);
        assert_eq!(times_a_year(Frequency::AdHoc), 6);
    }
}
