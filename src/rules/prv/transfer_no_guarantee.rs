//! Data on persons goes to a country without a known guarantee.
//!
//! ## What it checks
//! Data on persons is followed to everyone who holds or receives it. The
//! countries in which they store it, or from which they can reach it, are on the
//! Federal Council's list (OPDo annex 1, kept in a dated file), or something
//! written guarantees its protection. Places that are known make a finding of
//! their own. Where only the country of the supplier or its group is known, one
//! finding lists who is to be asked.
//!
//! ## Why it matters
//! Outside the list nothing but a written guarantee protects the persons.
//!
//! ## What to do
//! Ask the supplier for the places, the standard clauses or the certificate, or
//! choose another place.
//!
//! ## Known false alarms
//! A supplier's seat is not where it stores: the model keeps both apart, and a
//! seat alone is only *to be checked*. An American recipient is fine when it is
//! on the list of the Swiss-US framework: check there. The list changes: its date
//! is shown.
//!
//! ## References
//! LPD art. 16 and 17; OPDo art. 8 and annex 1; GDPR art. 44 to 49 where it applies.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::json;

use super::adequacy::{self, Adequacy, adequacy};
use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View, cure,
};
use crate::model::{Country, Date, Effort, Flow, Guarantee, Id, Model, Party, PlaceRole, Service};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-transfer-no-guarantee",
    theme: Theme::Privacy,
    severity: Severity::High,
    cause: Cause::Disclosure,
    effort: Effort::Week,
    cure: Cure::By(ask_for_clauses_and_a_place_on_the_list),
    thresholds: &[],
    references: &[
        Reference::Lpd("16, 17"),
        Reference::Opdo("8, annex 1"),
        Reference::CantonalLaw,
        Reference::Gdpr("44–49"),
    ],
    check,
};

/// Where a recipient brings data.
struct Abroad {
    recipient: Id,
    /// Countries that are known as places, and are not on the list.
    places: BTreeSet<Country>,
    /// Countries on which the list's condition was not confirmed, or that are
    /// known as seats only.
    to_ask: BTreeSet<Country>,
    data: Vec<Id>,
}

/// What is to be said of a recipient.
#[derive(Clone)]
enum Said {
    Found(Finding),
    ToAsk(Arc<(Abroad, Severity, Vec<Ask>)>),
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let services = view.each(&RULE, 3, &view.model.services, |service| {
        judge(view, of_service(view, service)?)
    });
    let parties = view.each(&RULE, 3, &view.model.parties, |party| {
        judge(view, of_party(view, party)?)
    });
    let mut findings = Vec::new();
    let mut to_ask = Vec::new();
    for said in services.into_iter().chain(parties) {
        match said {
            Said::Found(finding) => findings.push(finding),
            Said::ToAsk(abroad) => to_ask.push(abroad),
        }
    }
    findings.extend(for_several(view, &to_ask));
    findings
}

fn judge(view: &View<'_>, abroad: Abroad) -> Option<Said> {
    let protection = guarantee(view, abroad.recipient, &abroad.data);
    let certainty = match protection {
        Protection::Given => return None,
        _ if abroad.places.is_empty() => {
            let severity = view.weighed(RULE.severity, abroad.recipient);
            let asks = asks(view, abroad.recipient);
            return Some(Said::ToAsk(Arc::new((abroad, severity, asks))));
        }
        Protection::Missing => Certainty::Certain,
        Protection::NotSaid => Certainty::Likely,
    };
    Some(Said::Found(for_one(view, &abroad, certainty)))
}

/// A recipient whose places are known.
fn for_one(view: &View<'_>, abroad: &Abroad, certainty: Certainty) -> Finding {
    let countries: Vec<Country> = abroad.places.iter().copied().collect();
    let mut path = Vec::new();
    if let Some(&data) = abroad.data.first() {
        path = view.exposure(data).path_to(abroad.recipient);
        path.insert(0, data);
    }
    let finding = RULE
        .finding([abroad.recipient])
        .severity(view.weighed(RULE.severity, abroad.recipient))
        .certainty(certainty)
        .path(path)
        .fact("state", Fact::Case("place"))
        .fact("recipient", Fact::Record(abroad.recipient))
        .fact("recipients", Fact::Count(1))
        .fact("countries", Fact::Countries(countries.clone()))
        .fact("countryCount", Fact::Count(countries.len() as u64))
        .evidence("evidence-countries", Fact::Countries(countries))
        .records("data", "count", "evidence-data", &abroad.data)
        .evidence("evidence-list-date", Fact::Date(adequacy::valid_as_of()));
    view.under_law(finding)
}

/// All recipients that have to be asked.
fn for_several(view: &View<'_>, to_ask: &[Arc<(Abroad, Severity, Vec<Ask>)>]) -> Option<Finding> {
    let severity = to_ask.iter().map(|it| it.1).max()?;
    let asks = to_ask.iter().flat_map(|it| it.2.iter().copied());
    let abroad = to_ask.iter().map(|it| &it.0);
    let recipients: Vec<Id> = abroad.clone().map(|abroad| abroad.recipient).collect();
    let countries: BTreeSet<Country> = abroad.clone().flat_map(|it| &it.to_ask).copied().collect();
    let countries: Vec<Country> = countries.into_iter().collect();
    let mut data: Vec<Id> = abroad.flat_map(|it| &it.data).copied().collect();
    data.sort_unstable();
    data.dedup();
    Some(
        RULE.finding([view.model.organisation.id])
            .with(recipients.iter().copied())
            .severity(severity)
            .not_known(asks)
            .fact("state", Fact::Case("to-ask"))
            .records(
                "recipient",
                "recipients",
                "evidence-recipients",
                &recipients,
            )
            .fact("countries", Fact::Countries(countries.clone()))
            .fact("countryCount", Fact::Count(countries.len() as u64))
            .evidence("evidence-countries", Fact::Countries(countries))
            .records("data", "count", "evidence-data", &data)
            .evidence("evidence-list-date", Fact::Date(adequacy::valid_as_of())),
    )
}

/// What nobody knows, or did not ask, of where a recipient keeps data and under
/// what guarantee.
fn asks(view: &View<'_>, recipient: Id) -> Vec<Ask> {
    let service = view.model.services.get(recipient);
    let mut asks = Vec::new();
    if let Some(service) = service {
        let places = service.places.each();
        let is_known = places.len() > 0 && places.clone().all(|it| it.country.known().is_some());
        if !is_known {
            asks.push(Ask::Field(service.id, "places"));
        }
    }
    let supplier = match service {
        Some(service) => service.supplier.known().map(|supplier| supplier.id),
        None => Some(recipient),
    };
    let party = supplier.and_then(|supplier| view.party(supplier));
    if let Some(party) = party
        && may_be_certified(party)
        && party.dpf_certified.known().is_none()
    {
        asks.push(Ask::Field(party.id, "dpfSwissCertified"));
    }
    asks.extend(
        brought(view, recipient)
            .filter(|flow| flow.guarantee.known().is_none())
            .map(|flow| Ask::Field(flow.id, "guarantee")),
    );
    asks
}

/// Whether the list asks for a certificate of a party.
fn may_be_certified(party: &Party) -> bool {
    [&party.country, &party.hq_country, &party.group_country]
        .into_iter()
        .filter_map(|country| country.known())
        .any(|&country| adequacy(country, None) == Adequacy::Unconfirmed)
}

/// The flows that bring data on persons to a recipient.
fn brought<'a>(view: &View<'a>, recipient: Id) -> impl Iterator<Item = &'a Flow> {
    let data = view.personal_data_of(recipient);
    let flows = view.flows_of(recipient);
    flows.filter(move |flow| brings(flow, recipient, &data))
}

fn brings(flow: &Flow, recipient: Id, data: &[Id]) -> bool {
    flow.to.is_known_and(|to| to.id == recipient)
        && flow.data.each().any(|carried| data.contains(&carried.id))
}

fn ask_for_clauses_and_a_place_on_the_list(model: &mut Model, finding: &Finding, _: Date) {
    for &id in &finding.subjects {
        let flows = model.flows.iter();
        let flows = flows.filter(|flow| flow.to.is_known_and(|to| to.id == id));
        let flows: Vec<Id> = flows.map(|flow| flow.id).collect();
        for flow in flows {
            cure::change(model, flow, json!({ "guarantee": "standard-clauses" }));
        }
        if model.services.get(id).is_some() {
            let places = json!([{ "country": "CH", "role": "stored" }]);
            cure::change(model, id, json!({ "places": places }));
        }
    }
}

fn of_service(view: &View<'_>, service: &Service) -> Option<Abroad> {
    let supplier = service
        .supplier
        .known()
        .and_then(|supplier| view.party(supplier.id));
    let mut places = BTreeSet::new();
    let mut to_ask = BTreeSet::new();
    let mut all_known = service
        .places
        .known()
        .is_some_and(|places| !places.is_empty());
    for place in service.places.each() {
        if place.role.is(&PlaceRole::KeyCustody) {
            continue;
        }
        let Some(&country) = place.country.known() else {
            all_known = false;
            continue;
        };
        match adequacy(country, supplier) {
            Adequacy::Adequate => {}
            Adequacy::Unconfirmed => {
                to_ask.insert(country);
            }
            Adequacy::Inadequate => {
                places.insert(country);
            }
        }
    }
    if let (false, Some(supplier)) = (all_known, supplier) {
        for country in [
            &supplier.country,
            &supplier.hq_country,
            &supplier.group_country,
        ] {
            if let Some(&country) = country.known()
                && adequacy(country, Some(supplier)) != Adequacy::Adequate
            {
                to_ask.insert(country);
            }
        }
    }
    abroad(view, service.id, places, to_ask)
}

fn of_party(view: &View<'_>, party: &Party) -> Option<Abroad> {
    let &country = party.country.known()?;
    match adequacy(country, Some(party)) {
        Adequacy::Adequate => None,
        Adequacy::Unconfirmed => abroad(view, party.id, BTreeSet::new(), BTreeSet::from([country])),
        Adequacy::Inadequate => abroad(view, party.id, BTreeSet::from([country]), BTreeSet::new()),
    }
}

fn abroad(
    view: &View<'_>,
    recipient: Id,
    places: BTreeSet<Country>,
    to_ask: BTreeSet<Country>,
) -> Option<Abroad> {
    if places.is_empty() && to_ask.is_empty() {
        return None;
    }
    let data = view.personal_data_of(recipient);
    (!data.is_empty()).then_some(Abroad {
        recipient,
        places,
        to_ask,
        data,
    })
}

/// What is said of how data is protected at a recipient.
enum Protection {
    Given,
    Missing,
    NotSaid,
}

/// What the flows that bring data on persons to a recipient say. Who sends its
/// own data there is not transferring ours.
fn guarantee(view: &View<'_>, recipient: Id, data: &[Id]) -> Protection {
    let guarantees: Vec<Option<Guarantee>> = view
        .flows_of(recipient)
        .filter(|flow| brings(flow, recipient, data))
        .map(|flow| flow.guarantee.known().copied())
        .collect();
    if guarantees.contains(&Some(Guarantee::None)) {
        Protection::Missing
    } else if guarantees.is_empty() || guarantees.contains(&None) {
        Protection::NotSaid
    } else {
        Protection::Given
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn sent_to(country: Value, supplier: Value, guarantee: Value) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data("Dossiers", json!({ "nature": "personal" }))
            .service("Serveur", json!({ "stores": [{ "data": "@Dossiers" }] }))
            .party("Éditeur", supplier)
            .service(
                "Suite",
                json!({ "supplier": "@Éditeur", "places": [{ "country": country, "role": "stored" }] }),
            )
            .flow(
                "copie",
                json!({ "from": "@Serveur", "to": "@Suite", "data": ["@Dossiers"], "guarantee": guarantee }),
            )
    }

    #[test]
    fn flags_a_place_outside_the_list_without_guarantee() {
        let draft = sent_to(json!("IN"), json!({}), json!("none"));
        let finding = flags(&RULE, &draft, &["Suite"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::High, Certainty::Certain)
        );
        assert_eq!(
            draft.names(&finding.path),
            ["Dossiers", "Serveur", "copie", "Suite"]
        );
    }

    #[test]
    fn flags_a_place_from_which_the_data_can_be_reached_for_support() {
        let draft = Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data("Dossiers", json!({ "nature": "personal" }))
            .service(
                "Suite",
                json!({
                    "stores": [{ "data": "@Dossiers" }],
                    "places": [{ "country": "CH", "role": "stored" }, { "country": "IN", "role": "support-access" }],
                }),
            );
        assert_eq!(
            flags(&RULE, &draft, &["Suite"]).certainty,
            Certainty::Likely
        );
    }

    #[test]
    fn flags_to_ask_when_only_the_seat_of_the_supplier_is_known() {
        let draft = sent_to(
            json!({ "notKnown": true }),
            json!({ "hqCountry": "US" }),
            Value::Null,
        );
        let finding = flags(&RULE, &draft, &["", "Suite"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        assert_eq!(
            finding.asks,
            [
                Ask::Field(draft.id("Suite"), "places"),
                Ask::Field(draft.id("Éditeur"), "dpfSwissCertified"),
                Ask::Field(draft.id("copie"), "guarantee"),
            ]
        );
    }

    #[test]
    fn flags_to_ask_only_what_is_open() {
        let supplier = json!({ "hqCountry": "IN", "dpfSwissCertified": { "notKnown": true } });
        let draft = sent_to(json!({ "notKnown": true }), supplier, json!("none"));
        let finding = flags(&RULE, &draft, &["", "Suite"]);
        assert_eq!(finding.asks, [Ask::Field(draft.id("Suite"), "places")]);
        let draft = sent_to(json!("CA"), json!({}), json!("none"));
        let finding = flags(&RULE, &draft, &["", "Suite"]);
        assert_eq!(finding.asks, []);
    }

    #[test]
    fn flags_data_handed_to_a_party_abroad() {
        let draft = Draft::default()
            .data("Dossiers", json!({ "nature": "personal" }))
            .party("Nous", json!({}))
            .party("Filiale", json!({ "country": "BR" }))
            .flow(
                "envoi",
                json!({ "from": "@Nous", "to": "@Filiale", "data": ["@Dossiers"] }),
            );
        assert_eq!(
            flags(&RULE, &draft, &["Filiale"]).certainty,
            Certainty::ToCheck
        );
    }

    #[test]
    fn accepts_countries_of_the_list_and_certified_recipients() {
        accepts(
            &RULE,
            &sent_to(json!("CH"), json!({ "hqCountry": "US" }), Value::Null),
        );
        accepts(&RULE, &sent_to(json!("FR"), json!({}), json!("none")));
        let certified = json!({ "hqCountry": "US", "dpfSwissCertified": true });
        accepts(&RULE, &sent_to(json!("US"), certified, Value::Null));
    }

    #[test]
    fn accepts_a_guarantee_and_data_on_no_person() {
        accepts(
            &RULE,
            &sent_to(json!("IN"), json!({}), json!("standard-clauses")),
        );
        let places = json!({ "places": [{ "country": "IN", "role": "stored" }] });
        accepts(&RULE, &Draft::default().service("Site", places));
    }

    #[test]
    fn flags_to_ask_for_the_guarantee_of_what_brings_data_on_persons_there_only() {
        let unknown = json!({ "notKnown": true });
        let draft = Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data("Dossiers", json!({ "nature": "personal" }))
            .data("Affiches", json!({ "nature": "none" }))
            .party("Éditeur", json!({ "hqCountry": "US" }))
            .service("Serveur", json!({ "stores": [{ "data": "@Dossiers" }] }))
            .service("Suite", json!({ "supplier": "@Éditeur" }))
            .flow(
                "copie",
                json!({ "from": "@Serveur", "to": "@Suite", "data": ["@Dossiers"], "guarantee": unknown }),
            )
            .flow(
                "affiches",
                json!({ "from": "@Serveur", "to": "@Suite", "data": ["@Affiches"] }),
            )
            .flow(
                "retour",
                json!({ "from": "@Suite", "to": "@Serveur", "data": ["@Dossiers"] }),
            );
        let finding = flags(&RULE, &draft, &["", "Suite"]);
        assert_eq!(
            finding.asks,
            [
                Ask::Field(draft.id("Suite"), "places"),
                Ask::Field(draft.id("Éditeur"), "dpfSwissCertified"),
                Ask::Field(draft.id("copie"), "guarantee"),
            ]
        );
    }

    #[test]
    fn flags_a_place_that_is_reached_through_another() {
        let draft = Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data("Dossiers", json!({ "nature": "personal" }))
            .service("Serveur", json!({ "stores": [{ "data": "@Dossiers" }] }))
            .service("Relais", json!({}))
            .service(
                "Suite",
                json!({ "places": [{ "country": "IN", "role": "stored" }] }),
            )
            .flow(
                "copie",
                json!({ "from": "@Serveur", "to": "@Relais", "data": ["@Dossiers"] }),
            )
            .flow(
                "suite",
                json!({
                    "from": "@Relais", "to": "@Suite", "data": ["@Dossiers"], "guarantee": "none",
                }),
            );
        let finding = flags(&RULE, &draft, &["Suite"]);
        assert_eq!(
            draft.names(&finding.path),
            ["Dossiers", "Serveur", "copie", "Relais", "suite", "Suite"]
        );
    }
}
