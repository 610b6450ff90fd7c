//! The privacy notice does not name all countries.
//!
//! ## What it checks
//! The privacy notice names every country abroad in which data on persons is
//! kept, or from which it is reached, as far as this map knows. The seat of a
//! supplier alone is no such country.
//!
//! ## Why it matters
//! Where data goes abroad, the persons have to be told to which country.
//!
//! ## What to do
//! Complete the notice with the countries listed here.
//!
//! ## Known false alarms
//! A notice may name a group, such as the European Economic Area: record all its
//! countries with the notice.
//!
//! ## References
//! LPD art. 19 al. 4; GDPR art. 13 where it applies.

use std::collections::BTreeSet;

use serde_json::json;

use super::recipients::countries_abroad;
use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View, cure, is_personal,
};
use crate::model::{Country, Date, Document, Effort, Id, Model};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-notice-country-gap",
    theme: Theme::Privacy,
    severity: Severity::Low,
    cause: Cause::Duties,
    effort: Effort::Hour,
    cure: Cure::By(name_the_countries),
    thresholds: &[],
    references: &[
        Reference::Lpd("19/4"),
        Reference::CantonalLaw,
        Reference::Gdpr("13"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let notices: Vec<&Document> = view.usable_documents("privacy-notice").collect();
    let asked: Vec<&&Document> = notices
        .iter()
        .filter(|notice| !notice.countries.is_not_asked())
        .collect();
    let Some(first) = asked.first() else {
        return Vec::new();
    };
    let mut named: BTreeSet<Country> = BTreeSet::new();
    named.extend(notices.iter().flat_map(|notice| notice.countries.each()));
    let mut missing: BTreeSet<Country> = BTreeSet::new();
    let mut data_abroad: Vec<Id> = Vec::new();
    for data in view.model.data.iter().filter(|data| is_personal(data)) {
        let abroad = countries_abroad(view, data.id);
        let unnamed: Vec<Country> = abroad.difference(&named).copied().collect();
        if !unnamed.is_empty() {
            data_abroad.push(data.id);
            missing.extend(unnamed);
        }
    }
    if missing.is_empty() {
        return Vec::new();
    }
    let countries: Vec<Country> = missing.into_iter().collect();
    let not_known = asked.iter().filter(|it| it.countries.is_not_known());
    let asks: Vec<Ask> = not_known
        .map(|notice| Ask::Field(notice.id, "countries"))
        .collect();
    let case = if asks.is_empty() {
        "missing"
    } else {
        "not-known"
    };
    let finding = RULE
        .finding([first.id])
        .with(data_abroad.iter().copied())
        .fact("state", Fact::Case(case))
        .fact("countryCount", Fact::Count(countries.len() as u64))
        .fact("countries", Fact::Countries(countries.clone()))
        .evidence("evidence-countries", Fact::Countries(countries))
        .records("data", "count", "evidence-data", &data_abroad);
    let finding = view.under_law(finding);
    vec![if asks.is_empty() {
        finding
    } else {
        finding.not_known(asks)
    }]
}

fn name_the_countries(model: &mut Model, finding: &Finding, _: Date) {
    let mut codes: Vec<&str> = Vec::new();
    for (_, fact) in &finding.facts {
        if let Fact::Countries(countries) = fact {
            codes.extend(countries.iter().map(|country| country.code()));
        }
    }
    for &id in &finding.subjects {
        let Some(notice) = model.documents.get(id) else {
            continue;
        };
        let named = notice.countries.each().map(|country| country.code());
        let all: Vec<&str> = named.chain(codes.iter().copied()).collect();
        cure::change(model, id, json!({ "countries": all }));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};
    use crate::model::Collection;

    fn hosted(nature: &str, country: &str, named: Value) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data("Dossiers", json!({ "nature": nature }))
            .party("Éditeur", json!({ "kind": "supplier", "hqCountry": "US" }))
            .service(
                "Suite",
                json!({
                    "stores": [{ "data": "@Dossiers" }], "supplier": "@Éditeur",
                    "places": [{ "country": country, "role": "stored" }],
                }),
            )
            .with(
                Collection::Documents,
                "Page",
                json!({ "kind": "privacy-notice", "state": "usable", "countries": named }),
            )
    }

    #[test]
    fn flags_a_country_that_the_notice_does_not_name() {
        let draft = hosted("personal", "DE", json!(["FR"]));
        let finding = flags(&RULE, &draft, &["Page", "Dossiers"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Certain)
        );
        let germany = Fact::Countries(vec!["DE".parse().expect("a country")]);
        assert!(finding.facts.contains(&("countries", germany)));
    }

    #[test]
    fn flags_to_check_when_nobody_knows_what_it_names() {
        let draft = hosted("personal", "DE", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["Page", "Dossiers"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id("Page"), "countries")]);
    }

    #[test]
    fn accepts_a_country_that_is_named_switzerland_and_the_seat_of_a_supplier() {
        accepts(&RULE, &hosted("personal", "DE", json!(["DE"])));
        accepts(&RULE, &hosted("personal", "CH", json!([])));
    }

    #[test]
    fn accepts_data_on_no_person_and_a_notice_not_asked_about() {
        accepts(&RULE, &hosted("none", "DE", json!([])));
        accepts(&RULE, &hosted("personal", "DE", Value::Null));
    }

    #[test]
    fn accepts_a_notice_that_is_only_begun_which_another_rule_finds() {
        let draft = Draft::default()
            .data("Dossiers", json!({ "nature": "personal" }))
            .service(
                "Suite",
                json!({
                    "stores": [{ "data": "@Dossiers" }],
                    "places": [{ "country": "DE", "role": "stored" }],
                }),
            )
            .with(
                Collection::Documents,
                "Page",
                json!({ "kind": "privacy-notice", "state": "draft", "countries": [] }),
            );
        accepts(&RULE, &draft);
    }
}
