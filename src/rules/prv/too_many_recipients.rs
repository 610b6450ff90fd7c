//! Many outsiders can see the same data on persons.
//!
//! ## What it checks
//! Fewer than five parties outside can see sensitive data, and fewer than eight
//! other data on persons: those that it reaches by flows, and those that supply or
//! administer the services that it reaches. Authorities, and the persons
//! themselves, do not count. It speaks once, of the data that most can see.
//!
//! ## Why it matters
//! The wider the circle, the likelier a leak, and the harder to say who it was.
//!
//! ## What to do
//! End the copies and accesses that nobody needs.
//!
//! ## Known false alarms
//! Recipients by law, such as social insurances and tax offices, are authorities
//! and do not count. What only we can decrypt is not seen by its supplier.
//!
//! ## References
//! LPD art. 6; OPDo art. 3; law of the canton.

use super::outsiders::{is_delicate, outsiders};
use crate::audit::{
    Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
    is_personal,
};
use crate::model::{Effort, Id};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-too-many-recipients",
    theme: Theme::Privacy,
    severity: Severity::Medium,
    cause: Cause::Disclosure,
    effort: Effort::Week,
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
        Reference::Lpd("6"),
        Reference::Opdo("3"),
        Reference::CantonalLaw,
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let limits = ["sensitive", "personal"].map(|name| view.threshold(&RULE, name) as usize);
    let [sensitive, personal] = limits;
    let mut seen: Vec<(Id, Vec<Id>)> = Vec::new();
    for data in view.model.data.iter().filter(|data| is_personal(data)) {
        let limit = if is_delicate(data) {
            sensitive
        } else {
            personal
        };
        let parties: Vec<Id> = outsiders(view, data.id).iter().map(|it| it.party).collect();
        if parties.len() >= limit {
            seen.push((data.id, parties));
        }
    }
    // Of equals the first, whose id is the smallest.
    seen.sort_by_key(|(_, parties)| std::cmp::Reverse(parties.len()));
    let Some((widest, parties)) = seen.first() else {
        return Vec::new();
    };
    let all: Vec<Id> = seen.iter().map(|(data, _)| *data).collect();
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(all.iter().copied())
        .certainty(Certainty::Likely)
        .fact("widest", Fact::Record(*widest))
        .fact("parties", Fact::Count(parties.len() as u64))
        .records("data", "count", "evidence-data", &all)
        .evidence("evidence-who-sees", Fact::Records(parties.clone()));
    vec![view.under_law(finding)]
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::Severity;
    use crate::audit::testing::{Draft, accepts, flags};

    /// Data that is sent to some parties of a kind, from a service.
    fn sent(nature: &str, kind: &str, parties: usize) -> Draft {
        let draft = Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data("Dossiers", json!({ "nature": nature }))
            .service("Serveur", json!({ "stores": [{ "data": "@Dossiers" }] }));
        send(
            draft,
            json!({ "kind": kind, "personKind": "external" }),
            parties,
        )
    }

    fn send(mut draft: Draft, party: Value, parties: usize) -> Draft {
        for number in 0..parties {
            let name = format!("{number}");
            let flow =
                json!({ "from": "@Serveur", "to": format!("@{name}"), "data": ["@Dossiers"] });
            draft = draft.party(&name, party.clone()).flow("", flow);
        }
        draft
    }

    #[test]
    fn flags_sensitive_data_that_five_can_see_and_others_that_eight_can() {
        let finding = flags(&RULE, &sent("sensitive", "partner", 5), &["", "Dossiers"]);
        assert_eq!(finding.severity, Severity::Medium);
        accepts(&RULE, &sent("sensitive", "partner", 4));
        flags(&RULE, &sent("personal", "person", 8), &["", "Dossiers"]);
        accepts(&RULE, &sent("personal", "person", 7));
    }

    #[test]
    fn flags_suppliers_and_administrators_of_what_it_reaches() {
        let supplied = |hosting: &str| {
            sent("sensitive", "partner", 3)
                .party("Éditeur", json!({ "kind": "supplier" }))
                .party("Prestataire", json!({ "kind": "supplier" }))
                .service(
                    "Copie",
                    json!({
                        "supplier": "@Éditeur", "admins": ["@Prestataire"], "hosting": hosting,
                        "stores": [{ "data": "@Dossiers" }],
                    }),
                )
        };
        flags(&RULE, &supplied("saas"), &["", "Dossiers"]);
        accepts(&RULE, &supplied("saas-e2ee"));
    }

    #[test]
    fn flags_only_once_and_tells_of_the_widest() {
        let draft = sent("sensitive", "partner", 5)
            .data("Adresses", json!({ "nature": "sensitive" }))
            .party("Sixième", json!({ "kind": "partner" }));
        let to = ["0", "1", "2", "3", "4", "Sixième"];
        let draft = to.iter().fold(draft, |draft, to| {
            let flow = json!({ "from": "@Serveur", "to": format!("@{to}"), "data": ["@Adresses"] });
            draft.flow("", flow)
        });
        flags(&RULE, &draft, &["", "Adresses", "Dossiers"]);
    }

    #[test]
    fn flags_from_where_the_threshold_was_moved() {
        let setting =
            json!([{ "rule": "prv-too-many-recipients", "threshold": "sensitive", "value": 2 }]);
        let draft =
            sent("sensitive", "partner", 2).organisation(json!({ "ruleSettings": setting }));
        flags(&RULE, &draft, &["", "Dossiers"]);
    }

    #[test]
    fn accepts_authorities_clients_and_our_own_people() {
        for kind in ["authority", "client-group", "team", "public"] {
            accepts(&RULE, &sent("sensitive", kind, 9));
        }
        let inside = Draft::default()
            .data("Dossiers", json!({ "nature": "sensitive" }))
            .service("Serveur", json!({ "stores": [{ "data": "@Dossiers" }] }));
        let person = json!({ "kind": "person", "personKind": "internal" });
        accepts(&RULE, &send(inside, person, 9));
    }

    #[test]
    fn accepts_data_that_names_nobody() {
        accepts(&RULE, &sent("none", "partner", 12));
    }
}
