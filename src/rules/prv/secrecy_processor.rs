//! What is under a professional secrecy passes through an outsider.
//!
//! ## What it checks
//! Suppliers, subcontractors and advisors that can see data under a secrecy
//! (Criminal Code art. 320 and 321, or another) gave an undertaking of
//! confidentiality. It speaks when the undertaking was asked about and is missing
//! or not known, and shows the way by which they see the data.
//!
//! ## Why it matters
//! The secrecy of a physician, a lawyer or an official follows the data to whoever
//! handles it; who reveals it may be punished, and so may who let it happen.
//!
//! ## What to do
//! Find out whether the party counts as an auxiliary, have it sign an
//! undertaking, and limit what it can see.
//!
//! ## Known false alarms
//! Whether an online service counts as an auxiliary is an open question of law:
//! the finding is always one to check. What only we can decrypt is not seen by
//! its supplier.
//!
//! ## References
//! Criminal Code art. 320 and 321; LPD art. 9.

use super::outsiders::{is_secret, outsiders, works_for_us};
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
        Reference::Penal("320, 321"),
        Reference::Lpd("9"),
        Reference::CantonalLaw,
    ],
    check,
};

/// A party that sees secrets, and by which way the first of them comes to it.
struct Confidant {
    party: Id,
    through: Id,
    data: Vec<Id>,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut confidants: Vec<Confidant> = Vec::new();
    for data in view.model.data.iter().filter(|data| is_secret(data)) {
        for outsider in outsiders(view, data.id) {
            if !view.party(outsider.party).is_some_and(works_for_us) {
                continue;
            }
            match confidants.iter_mut().find(|it| it.party == outsider.party) {
                Some(known) => known.data.push(data.id),
                None => confidants.push(Confidant {
                    party: outsider.party,
                    through: outsider.through,
                    data: vec![data.id],
                }),
            }
        }
    }
    let mut findings = Vec::new();
    let mut unknown: Vec<Confidant> = Vec::new();
    for confidant in confidants {
        match view
            .party(confidant.party)
            .map(|it| &it.confidentiality_undertaking)
        {
            Some(Answer::Known(false)) => findings.push(missing(view, &confidant)),
            Some(Answer::NotKnown | Answer::Foreign(_)) => unknown.push(confidant),
            _ => {}
        }
    }
    let parties: Vec<Id> = unknown.iter().map(|it| it.party).collect();
    if !parties.is_empty() {
        let asks = parties
            .iter()
            .map(|&id| Ask::Field(id, "confidentialityUndertaking"));
        let mut data: Vec<Id> = unknown
            .iter()
            .flat_map(|it| it.data.iter().copied())
            .collect();
        data.sort_unstable();
        data.dedup();
        findings.push(
            RULE.finding([view.model.organisation.id])
                .with(parties.iter().copied())
                .not_known(asks)
                .fact("state", Fact::Case("not-known"))
                .records("party", "parties", "evidence-recipients", &parties)
                .records("data", "count", "evidence-data", &data),
        );
    }
    findings
}

fn missing(view: &View<'_>, confidant: &Confidant) -> Finding {
    let party = confidant.party;
    let group = view.party(party).and_then(|it| it.group_country.known());
    let mut finding = RULE
        .finding([party])
        .with(confidant.data.iter().copied())
        .certainty(Certainty::ToCheck)
        .fact("state", Fact::Case("missing"))
        .fact("party", Fact::Record(party))
        .fact("parties", Fact::Count(1))
        .records("data", "count", "evidence-data", &confidant.data);
    if let Some(&country) = group.filter(|country| **country != Country::CH) {
        finding.severity = RULE.severity.raised();
        finding = finding.evidence("evidence-group-country", Fact::Country(country));
    }
    if let Some(&data) = confidant.data.first() {
        let mut path = view.graph.exposure(data).path_to(confidant.through);
        path.insert(0, data);
        if confidant.through != party {
            path.push(party);
        }
        finding = finding.path(path);
    }
    finding
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Certainty, Severity};

    fn practice(party: Value, hosting: &str) -> Draft {
        Draft::default()
            .data("Dossiers", json!({ "secrecy": ["cp321-professional"] }))
            .party("Éditeur", party)
            .service(
                "Cabinet",
                json!({
                    "supplier": "@Éditeur", "hosting": hosting,
                    "stores": [{ "data": "@Dossiers" }],
                }),
            )
    }

    fn supplier(undertaking: Value) -> Value {
        json!({ "kind": "supplier", "confidentialityUndertaking": undertaking })
    }

    #[test]
    fn flags_a_supplier_that_signed_nothing_and_shows_the_way() {
        let draft = practice(supplier(json!(false)), "saas");
        let finding = flags(&RULE, &draft, &["Éditeur", "Dossiers"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.severity, Severity::High);
        assert_eq!(
            draft.names(&finding.path),
            ["Dossiers", "Cabinet", "Éditeur"]
        );
    }

    #[test]
    fn flags_a_supplier_of_a_foreign_group_as_graver() {
        let mut party = supplier(json!(false));
        party["groupCountry"] = json!("US");
        let finding = flags(
            &RULE,
            &practice(party.clone(), "saas"),
            &["Éditeur", "Dossiers"],
        );
        assert_eq!(finding.severity, Severity::Critical);
        party["groupCountry"] = json!("CH");
        let finding = flags(&RULE, &practice(party, "saas"), &["Éditeur", "Dossiers"]);
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_an_advisor_that_receives_secrets() {
        let draft = Draft::default()
            .data("Secrets", json!({ "nature": "secrecy" }))
            .data("Autres secrets", json!({ "nature": "secrecy" }))
            .party("Équipe", json!({ "kind": "team" }))
            .party(
                "Conseil",
                json!({ "kind": "advisor", "confidentialityUndertaking": false }),
            )
            .flow(
                "envoi",
                json!({ "from": "@Équipe", "to": "@Conseil", "data": ["@Secrets", "@Autres secrets"] }),
            );
        let finding = flags(&RULE, &draft, &["Conseil", "Secrets", "Autres secrets"]);
        assert_eq!(
            draft.names(&finding.path),
            ["Secrets", "Équipe", "envoi", "Conseil"]
        );
    }

    #[test]
    fn flags_what_is_not_known_once_and_lower() {
        let draft = practice(supplier(json!({ "notKnown": true })), "saas");
        let finding = flags(&RULE, &draft, &["", "Éditeur"]);
        assert_eq!(finding.severity, Severity::Medium);
        assert_eq!(finding.asks.len(), 1);
    }

    #[test]
    fn accepts_an_undertaking_and_one_that_was_not_asked_about() {
        accepts(&RULE, &practice(supplier(json!(true)), "saas"));
        accepts(&RULE, &practice(supplier(Value::Null), "saas"));
    }

    #[test]
    fn accepts_a_supplier_that_cannot_read_the_data() {
        accepts(&RULE, &practice(supplier(json!(false)), "saas-e2ee"));
    }

    #[test]
    fn accepts_parties_that_decide_for_themselves() {
        let controller = json!({
            "kind": "supplier", "roles": ["controller"], "confidentialityUndertaking": false,
        });
        accepts(&RULE, &practice(controller, "saas"));
        let partner = json!({ "kind": "partner", "confidentialityUndertaking": false });
        accepts(&RULE, &practice(partner, "saas"));
    }

    #[test]
    fn accepts_data_under_no_secrecy() {
        let draft = Draft::default()
            .data("Fiches", json!({ "nature": "sensitive" }))
            .party("Éditeur", supplier(json!(false)))
            .service(
                "Cabinet",
                json!({ "supplier": "@Éditeur", "stores": [{ "data": "@Fiches" }] }),
            );
        accepts(&RULE, &draft);
    }
}
