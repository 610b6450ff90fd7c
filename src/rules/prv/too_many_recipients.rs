//! Many outsiders get at the same data on persons.
//!
//! ## What it checks
//! Data on persons is followed to everyone who gets at it. Suppliers that can
//! read it, partners and external persons together stay under a number, which is
//! lower for sensitive data and data under secrecy. One finding lists all such
//! data, and those who get at the most exposed one.
//!
//! ## Why it matters
//! The wider the circle, the more likely a leak, and the harder to tell from where.
//!
//! ## What to do
//! Take away copies and accesses that are not needed.
//!
//! ## Known false alarms
//! Authorities and social insurances receive by law, and do not count; nor does
//! a supplier whose service it cannot read.
//!
//! ## References
//! LPD art. 6 al. 2; OPDo art. 3.

use std::sync::Arc;

use super::nature::is_grave;
use super::recipients::Outsiders;
use crate::audit::{
    Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
    is_personal,
};
use crate::model::{Effort, Id};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-too-many-recipients",
    theme: Theme::Privacy,
    severity: Severity::Medium,
    cause: Cause::Disclosure,
    effort: Effort::Day,
    cure: Cure::Judgement,
    thresholds: &[
        Threshold {
            name: "sensitive",
            unit: Unit::Count,
            default: 5,
        },
        Threshold {
            name: "personal",
            unit: Unit::Count,
            default: 8,
        },
    ],
    references: &[
        Reference::Lpd("6/2"),
        Reference::Opdo("3/1"),
        Reference::CantonalLaw,
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let sensitive = view.threshold(&RULE, "sensitive") as usize;
    let personal = view.threshold(&RULE, "personal") as usize;
    let mut exposed: Vec<(Id, Arc<[Id]>)> = view.each(&RULE, 3, &view.model.data, |data| {
        if !is_personal(data) {
            return None;
        }
        let limit = if is_grave(data) { sensitive } else { personal };
        let outsiders = view.shared(Outsiders::new).of(view, data.id);
        let parties = || outsiders.iter().map(|(party, _)| *party).collect();
        (outsiders.len() >= limit).then(|| (data.id, parties()))
    });
    // The most exposed comes first.
    exposed.sort_by_key(|(_, outsiders)| std::cmp::Reverse(outsiders.len()));
    let Some((worst, outsiders)) = exposed.first() else {
        return Vec::new();
    };
    let ids: Vec<Id> = exposed.iter().map(|(data, _)| *data).collect();
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(ids.iter().copied())
        .fact("worst", Fact::Record(*worst))
        .records("parties", "partyCount", "evidence-outsiders", outsiders)
        .records("data", "count", "evidence-data", &ids);
    vec![view.under_law(finding)]
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Certainty, Fact, Severity};

    /// Data sent to so many parties.
    fn sent(nature: &str, kind: &str, count: usize) -> Draft {
        let draft = Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data("Dossiers", json!({ "nature": nature }))
            .service("Serveur", json!({ "stores": [{ "data": "@Dossiers" }] }));
        (0..count).fold(draft, |draft, number| {
            let name = format!("Destinataire {number}");
            draft.party(&name, json!({ "kind": kind })).flow(
                "",
                json!({ "from": "@Serveur", "to": format!("@{name}"), "data": ["@Dossiers"] }),
            )
        })
    }

    #[test]
    fn flags_sensitive_data_that_five_outsiders_get_at() {
        for nature in ["sensitive", "secrecy"] {
            let finding = flags(&RULE, &sent(nature, "partner", 5), &["", "Dossiers"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Medium, Certainty::Certain)
            );
            accepts(&RULE, &sent(nature, "partner", 4));
        }
    }

    #[test]
    fn flags_other_data_on_persons_from_eight() {
        flags(&RULE, &sent("personal", "supplier", 8), &["", "Dossiers"]);
        accepts(&RULE, &sent("personal", "supplier", 7));
    }

    #[test]
    fn flags_the_most_exposed_data_first() {
        let mut draft = sent("sensitive", "partner", 6)
            .data("Fiches", json!({ "nature": "personal" }))
            .service("Fichier", json!({ "stores": [{ "data": "@Fiches" }] }));
        for number in 0..9 {
            let name = format!("Autre {number}");
            draft = draft.party(&name, json!({ "kind": "partner" })).flow(
                "",
                json!({ "from": "@Fichier", "to": format!("@{name}"), "data": ["@Fiches"] }),
            );
        }
        let finding = flags(&RULE, &draft, &["", "Fiches", "Dossiers"]);
        assert!(finding.facts.contains(&("partyCount", Fact::Count(9))));
    }

    #[test]
    fn accepts_authorities_which_receive_by_law() {
        accepts(&RULE, &sent("sensitive", "authority", 9));
    }

    #[test]
    fn accepts_data_on_no_person_or_of_which_nobody_knows() {
        accepts(&RULE, &sent("none", "partner", 9));
        let data = json!({ "nature": { "notKnown": true } });
        accepts(&RULE, &Draft::default().data("Dossiers", data));
    }

    #[test]
    fn flags_data_sent_to_where_five_outsiders_can_look() {
        let names: Vec<String> = (0..5)
            .map(|number| format!("Partenaire {number}"))
            .collect();
        let draft = names
            .iter()
            .fold(sent("sensitive", "partner", 0), |draft, name| {
                draft.party(name, json!({ "kind": "partner" }))
            });
        let admins: Vec<String> = names.iter().map(|name| format!("@{name}")).collect();
        let draft = draft.service("Espace", json!({ "admins": admins })).flow(
            "dépôt",
            json!({ "from": "@Serveur", "to": "@Espace", "data": ["@Dossiers"] }),
        );
        flags(&RULE, &draft, &["", "Dossiers"]);
    }
}
