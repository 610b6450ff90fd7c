//! A list of legal facts used here is old.
//!
//! ## What it checks
//! Where the organisation holds data on persons, each dated file of legal facts
//! on which the privacy rules rest (countries of the official list, periods of
//! retention, times to announce a breach, members of the European Economic Area)
//! was checked not too long ago. The lists of countries count once a country
//! other than Switzerland was named.
//!
//! ## Why it matters
//! Lists change, and what rests on an old one has to be looked at again.
//!
//! ## What to do
//! Use a newer version of this program, or look the list up at its source.
//!
//! ## Known false alarms
//! A list may be old and still right; this speaks of the program, not of you.
//!
//! ## References
//! OPDo art. 8.

use super::legal_facts;
use crate::audit::{
    Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
    is_personal,
};
use crate::model::{Answer, Country, Date, Effort};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-transfer-list-stale",
    theme: Theme::Privacy,
    severity: Severity::Info,
    cause: Cause::Disclosure,
    effort: Effort::Hour,
    cure: Cure::Judgement,
    thresholds: &[Threshold {
        name: "age",
        unit: Unit::Days,
        default: 365,
    }],
    references: &[Reference::Opdo("8, annex 1"), Reference::GoodPractice],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    if !view.model.data.iter().any(is_personal) {
        return Vec::new();
    }
    let limit = i64::from(view.threshold(&RULE, "age"));
    let age = |date: Date| view.today.signed_duration_since(date).num_days();
    let mut old: Vec<(Date, &str)> = legal_facts::files()
        .into_iter()
        .filter(|&(name, date)| {
            let is_of_countries = matches!(name, "legal-facts-adequacy" | "legal-facts-area");
            age(date) > limit && (!is_of_countries || reaches_abroad(view))
        })
        .map(|(name, date)| (date, name))
        .collect();
    old.sort_unstable();
    let Some(&(oldest, _)) = old.first() else {
        return Vec::new();
    };
    let names: Vec<String> = old.iter().map(|(_, name)| (*name).to_owned()).collect();
    vec![
        RULE.finding([view.model.organisation.id])
            .fact("count", Fact::Count(names.len() as u64))
            .fact("lists", Fact::Codes(names.clone()))
            .fact("date", Fact::Date(oldest))
            .evidence("evidence-old-lists", Fact::Codes(names))
            .evidence("evidence-list-date", Fact::Date(oldest)),
    ]
}

/// Whether a country other than Switzerland was named: without one, no finding
/// rests on the lists of countries.
fn reaches_abroad(view: &View<'_>) -> bool {
    let is_abroad = |country: &Answer<Country>| country.is_known_and(|it| *it != Country::CH);
    let mut services = view.model.services.iter();
    let mut parties = view.model.parties.iter();
    services.any(|service| service.places.each().any(|place| is_abroad(&place.country)))
        || parties.any(|party| {
            let countries = [&party.country, &party.hq_country, &party.group_country];
            countries.into_iter().any(is_abroad)
        })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::testing::{Draft, TODAY, accepts, flags};
    use crate::audit::{Fact, Severity};
    use crate::model::Date;
    use crate::rules::prv::legal_facts;

    fn office(nature: &str, age: i64) -> Draft {
        Draft::default()
            .organisation(json!({
                "ruleSettings": [{ "rule": RULE.id, "threshold": "age", "value": age }],
            }))
            .data("Dossiers", json!({ "nature": nature }))
            .party("Éditeur", json!({ "hqCountry": "US" }))
    }

    /// How old the oldest file is on the day of the tests.
    fn oldest() -> (Date, i64) {
        let today: Date = TODAY.parse().expect("a date");
        let dates = legal_facts::files().map(|(_, date)| date);
        let oldest = dates.into_iter().min().expect("there is one");
        (oldest, today.signed_duration_since(oldest).num_days())
    }

    #[test]
    fn flags_a_list_older_than_the_limit_only() {
        let (date, age) = oldest();
        let finding = flags(&RULE, &office("personal", age - 1), &[""]);
        assert_eq!(finding.severity, Severity::Info);
        assert!(finding.facts.contains(&("date", Fact::Date(date))));
        assert!(finding.facts.contains(&("count", Fact::Count(1))));
        accepts(&RULE, &office("personal", age));
    }

    #[test]
    fn accepts_an_organisation_of_which_nothing_leaves_the_country() {
        let (_, age) = oldest();
        let at_home = |country: &str| {
            Draft::default()
                .organisation(json!({
                    "ruleSettings": [{ "rule": RULE.id, "threshold": "age", "value": age - 1 }],
                }))
                .data("Dossiers", json!({ "nature": "personal" }))
                .service(
                    "Serveur",
                    json!({ "places": [{ "country": country, "role": "stored" }] }),
                )
        };
        accepts(&RULE, &at_home("CH"));
        flags(&RULE, &at_home("FR"), &[""]);
    }

    #[test]
    fn accepts_an_organisation_that_holds_no_data_on_persons() {
        accepts(&RULE, &office("none", 0));
        accepts(&RULE, &Draft::default());
    }

    #[test]
    fn accepts_data_of_which_nobody_knows_whether_it_speaks_of_persons() {
        let data = json!({ "nature": { "notKnown": true } });
        accepts(&RULE, &Draft::default().data("Dossiers", data));
    }
}
