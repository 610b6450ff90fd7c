//! Data under secrecy is in the hands of an outsider who promised nothing.
//!
//! ## What it checks
//! Data under professional, official or another secrecy is followed to everyone
//! who gets at it. Every supplier, partner or external person among them has
//! undertaken in writing to keep it secret. One finding lists all who have not;
//! where nobody knows, that is asked. It weighs most where the group behind one
//! of them is abroad.
//!
//! ## Why it matters
//! The secret follows the data: who holds the secret answers for those it lets in.
//!
//! ## What to do
//! Have each of them sign an undertaking, and see which access they really need.
//!
//! ## Known false alarms
//! Whether a supplier is an *auxiliary* under the criminal code is an open
//! question of law, so the finding is always to be checked. A service of which
//! you alone hold the keys shows nothing to its supplier, and does not count.
//!
//! ## References
//! CP art. 320 and 321; LPD art. 9.

use std::collections::BTreeMap;

use super::nature::is_secret;
use super::recipients::Outsiders;
use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View,
};
use crate::model::{Answer, Collection, Country, Effort, Id};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-secrecy-processor",
    theme: Theme::Privacy,
    severity: Severity::High,
    cause: Cause::Disclosure,
    effort: Effort::Day,
    cure: Cure::Set(
        Collection::Parties,
        &[("confidentialityUndertaking", "true")],
    ),
    thresholds: &[],
    references: &[
        Reference::Cp("320, 321"),
        Reference::Lpd("9"),
        Reference::CantonalLaw,
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    // By outsider: the first data that comes to them, and through which node.
    let mut reached: BTreeMap<Id, (Id, Id)> = BTreeMap::new();
    let mut secret: Vec<(Id, Vec<Id>)> = Vec::new();
    for data in view.model.data.iter().filter(|data| is_secret(data)) {
        let found = view.shared(Outsiders::new).of(view, data.id);
        for &(party, node) in &found {
            reached.entry(party).or_insert((data.id, node));
        }
        secret.push((data.id, found.into_iter().map(|(party, _)| party).collect()));
    }
    let (mut unbound, mut to_ask) = (Vec::new(), Vec::new());
    for &id in reached.keys() {
        match view
            .party(id)
            .map(|party| &party.confidentiality_undertaking)
        {
            Some(Answer::Known(false)) => unbound.push(id),
            Some(Answer::NotKnown | Answer::Foreign(_)) => to_ask.push(id),
            _ => {}
        }
    }
    let (case, parties) = if unbound.is_empty() {
        ("not-known", &to_ask)
    } else {
        ("missing", &unbound)
    };
    let Some((data, node)) = parties.first().and_then(|id| reached.get(id)) else {
        return Vec::new();
    };
    let mut path = view.exposure(*data).path_to(*node);
    path.insert(0, *data);
    let is_theirs = |(_, known): &&(Id, Vec<Id>)| known.iter().any(|id| parties.contains(id));
    let data: Vec<Id> = secret.iter().filter(is_theirs).map(|it| it.0).collect();
    let severity = if unbound.iter().any(|&id| is_of_a_group_abroad(view, id)) {
        Severity::Critical
    } else {
        RULE.severity
    };
    let mut finding = RULE
        .finding([view.model.organisation.id])
        .with(parties.iter().chain(&to_ask).copied())
        .severity(severity)
        .certainty(Certainty::ToCheck)
        .path(path)
        .fact("state", Fact::Case(case))
        .records("parties", "count", "evidence-unbound", parties)
        .records("data", "dataCount", "evidence-data", &data);
    if unbound.is_empty() {
        let asks = to_ask.iter();
        finding = finding.not_known(asks.map(|&id| Ask::Field(id, "confidentialityUndertaking")));
    } else if !to_ask.is_empty() {
        finding = finding.evidence("evidence-recipients", Fact::Records(to_ask.into()));
    }
    vec![finding]
}

fn is_of_a_group_abroad(view: &View<'_>, id: Id) -> bool {
    view.party(id).is_some_and(|party| {
        party
            .group_country
            .is_known_and(|country| *country != Country::CH)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn practice(data: Value, undertaking: Value, group: &str, hosting: &str) -> Draft {
        Draft::default()
            .data("Dossiers", data)
            .party(
                "Hébergeur",
                json!({
                    "kind": "supplier", "groupCountry": group,
                    "confidentialityUndertaking": undertaking,
                }),
            )
            .service(
                "Cabinet",
                json!({
                    "supplier": "@Hébergeur", "hosting": hosting,
                    "stores": [{ "data": "@Dossiers" }],
                }),
            )
    }

    fn secret() -> Value {
        json!({ "nature": "sensitive", "secrecy": ["cp321-professional"] })
    }

    #[test]
    fn flags_a_host_who_promised_nothing_always_to_check() {
        let draft = practice(secret(), json!(false), "CH", "saas");
        let finding = flags(&RULE, &draft, &["", "Hébergeur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::High, Certainty::ToCheck)
        );
        assert_eq!(draft.names(&finding.path), ["Dossiers", "Cabinet"]);
        assert_eq!(finding.asks, []);
    }

    #[test]
    fn flags_a_host_of_a_group_abroad_as_critical() {
        let draft = practice(secret(), json!(false), "US", "saas");
        let finding = flags(&RULE, &draft, &["", "Hébergeur"]);
        assert_eq!(finding.severity, Severity::Critical);
    }

    #[test]
    fn flags_what_nobody_knows_lower_even_for_a_group_abroad() {
        let nature = json!({ "nature": "secrecy" });
        let draft = practice(nature, json!({ "notKnown": true }), "US", "saas");
        let finding = flags(&RULE, &draft, &["", "Hébergeur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        let ask = Ask::Field(draft.id("Hébergeur"), "confidentialityUndertaking");
        assert_eq!(finding.asks, [ask]);
    }

    #[test]
    fn flags_those_known_first_and_shows_whom_to_ask() {
        let draft = practice(secret(), json!(false), "CH", "saas")
            .data("Fiches", json!({ "nature": "secrecy" }))
            .party(
                "Dépanneur",
                json!({
                    "kind": "person", "personKind": "external",
                    "confidentialityUndertaking": { "notKnown": true },
                }),
            )
            .service(
                "Serveur",
                json!({ "admins": ["@Dépanneur"], "stores": [{ "data": "@Fiches" }] }),
            );
        let finding = flags(&RULE, &draft, &["", "Hébergeur", "Dépanneur"]);
        assert!(finding.facts.contains(&("dataCount", Fact::Count(1))));
        let to_ask = Fact::Records(vec![draft.id("Dépanneur")].into());
        assert!(
            finding
                .evidence
                .iter()
                .any(|evidence| evidence.fact == to_ask)
        );
    }

    #[test]
    fn accepts_an_undertaking_and_one_not_asked_about() {
        accepts(&RULE, &practice(secret(), json!(true), "US", "saas"));
        accepts(&RULE, &practice(secret(), Value::Null, "US", "saas"));
    }

    #[test]
    fn accepts_data_under_no_secrecy_and_keys_that_the_host_does_not_hold() {
        let plain = json!({ "nature": "sensitive" });
        accepts(&RULE, &practice(plain, json!(false), "US", "saas"));
        accepts(&RULE, &practice(secret(), json!(false), "US", "saas-e2ee"));
    }
}
