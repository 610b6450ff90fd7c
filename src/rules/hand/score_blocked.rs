//! Somebody else could not take over yet.
//!
//! ## What it checks
//! The eight conditions of a takeover at any time: the access to vital services
//! is described, two persons administer each of them, contracts are in the
//! organisation's name, there is a contacts sheet, copies were restored lately,
//! no link of the map leads nowhere, the organisation administers its own
//! documentation, and it is written what was decided. What was not asked yet
//! blocks nothing. One finding lists what is missing.
//!
//! ## Why it matters
//! Whoever takes over stops at the first of these that is missing.
//!
//! ## What to do
//! Lift the points of the list, one after the other.
//!
//! ## Known false alarms
//! The list sums up other findings: it adds no new reproach to them.
//!
//! ## References
//! Charter, *Autonomie*.

use serde_json::json;

use super::gate::{Condition, Standing};
use crate::audit::cure::{add, change, new_person, someone};
use crate::audit::{Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Collection, Criticality, Date, Effort, Id, Model};
use crate::rules::map::ref_dangling::remove_links;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "hand-score-blocked",
    theme: Theme::Handover,
    severity: Severity::Info,
    cause: Cause::Persons,
    effort: Effort::Week,
    cure: Cure::By(lift_all),
    thresholds: &[],
    references: &[Reference::Charter("autonomy")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut missing, mut not_known) = (Vec::new(), Vec::new());
    let (mut records, mut asks) = (Vec::new(), Vec::new());
    for condition in Condition::ALL {
        match condition.standing(view) {
            Standing::Met | Standing::NotAsked => {}
            Standing::Blocked(by) => {
                missing.push(condition.text_id().to_owned());
                records.extend(by);
            }
            Standing::NotKnown(unsure) => {
                not_known.push(condition.text_id().to_owned());
                asks.extend(unsure);
            }
        }
    }
    let finding = RULE.finding([view.model.organisation.id]).with(records);
    if missing.is_empty() {
        if not_known.is_empty() {
            return Vec::new();
        }
        return vec![
            finding
                .not_known(asks)
                .fact("state", Fact::Case("not-known"))
                .fact("count", Fact::Count(not_known.len() as u64))
                .fact("missing", Fact::Codes(not_known.clone()))
                .evidence("evidence-gate-not-known", Fact::Codes(not_known)),
        ];
    }
    let finding = finding
        .fact("state", Fact::Case("blocked"))
        .fact("count", Fact::Count(missing.len() as u64))
        .fact("missing", Fact::Codes(missing.clone()))
        .evidence("evidence-gate-missing", Fact::Codes(missing));
    vec![if not_known.is_empty() {
        finding
    } else {
        finding.evidence("evidence-gate-not-known", Fact::Codes(not_known))
    }]
}

/// What is missing is written, shared, restored and taken over.
fn lift_all(model: &mut Model, finding: &Finding, today: Date) {
    let vital: Vec<Id> = {
        let view = View::new(model, today);
        let services = view.model.services.iter().map(|service| service.id);
        let vital = |id: &Id| view.graph.criticality(*id) == Some(Criticality::Vital);
        services.filter(vital).collect()
    };
    for kind in ["access-list", "contacts-sheet", "decisions-log"] {
        *model = Cure::Document(kind).apply(model, finding, today);
    }
    let organisation = model.organisation.id.to_string();
    let sheets: Vec<Id> = model.documents.iter().map(|document| document.id).collect();
    for sheet in sheets {
        let fields = json!({ "covers": [organisation], "clientIsAdmin": true });
        change(model, sheet, fields);
    }
    let (first, second) = (someone(model).to_string(), new_person(model).to_string());
    for service in vital {
        change(model, service, json!({ "admins": [first, second] }));
    }
    let contracts: Vec<Id> = model.contracts.iter().map(|contract| contract.id).collect();
    for contract in contracts {
        change(model, contract, json!({ "inOurName": true }));
    }
    let copies: Vec<Id> = model.backups.iter().map(|copy| copy.id).collect();
    for copy in copies {
        let restored = json!({ "restoreTestedOn": today.to_string() });
        change(model, copy, restored);
    }
    remove_links(model, finding, today);
    let key = json!({ "party": first, "role": "admin" });
    add(model, Collection::Accesses, key);
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};
    use crate::model::Collection;

    fn office(contacts: Value, contract: Value) -> Draft {
        Draft::default()
            .with(
                Collection::Documents,
                "Contacts",
                json!({ "kind": "contacts-sheet", "state": contacts }),
            )
            .with(
                Collection::Contracts,
                "Location",
                json!({ "inOurName": contract }),
            )
    }

    #[test]
    fn flags_what_is_missing_together() {
        let draft = office(json!("none"), json!(false));
        let finding = flags(&RULE, &draft, &["", "Location", "Contacts"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Info, Certainty::Certain)
        );
        let missing = ["gate-our-contracts", "gate-contacts"].map(str::to_owned);
        let missing = Fact::Codes(missing.to_vec());
        assert!(finding.facts.contains(&("missing", missing)));
    }

    #[test]
    fn flags_every_kind_of_hole_and_lifts_them_all() {
        let draft = office(json!("none"), json!(false))
            .party(
                "Anne",
                json!({ "kind": "person", "personKind": "internal" }),
            )
            .party("Conseiller", json!({ "kind": "advisor" }))
            .service(
                "Caisse",
                json!({
                    "criticality": "vital", "admins": ["@Anne"],
                    "supplier": "00000000-0000-4000-8000-000000000000",
                }),
            )
            .with(
                Collection::Backups,
                "Disque",
                json!({ "covers": ["@Caisse"], "restoreTestedOn": "2020-01-01" }),
            )
            .with(
                Collection::Documents,
                "Accès",
                json!({ "kind": "access-list", "state": "none", "clientIsAdmin": false }),
            )
            .with(
                Collection::Documents,
                "Décisions",
                json!({ "kind": "decisions-log", "state": "none" }),
            )
            .with(
                Collection::Accesses,
                "Clé",
                json!({ "party": "@Conseiller", "role": "admin" }),
            );
        let subjects = [
            "",
            "Accès",
            "Caisse",
            "Location",
            "Contacts",
            "Disque",
            "Clé",
            "Décisions",
        ];
        let finding = flags(&RULE, &draft, &subjects);
        assert!(finding.facts.contains(&("count", Fact::Count(8))));
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = office(json!({ "notKnown": true }), json!(true));
        let finding = flags(&RULE, &draft, &[""]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Info, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Document("contacts-sheet")]);
    }

    #[test]
    fn flags_what_is_missing_beside_what_nobody_knows() {
        let draft = office(json!({ "notKnown": true }), json!(false));
        let finding = flags(&RULE, &draft, &["", "Location"]);
        assert_eq!(finding.certainty, Certainty::Certain);
        let labels: Vec<_> = finding.evidence.iter().map(|it| it.label).collect();
        assert_eq!(labels, ["evidence-gate-missing", "evidence-gate-not-known"]);
    }

    #[test]
    fn accepts_what_is_met_and_what_was_not_asked() {
        accepts(&RULE, &office(json!("usable"), json!(true)));
        accepts(&RULE, &office(Value::Null, Value::Null));
    }

    #[test]
    fn flags_a_copy_of_what_a_vital_service_keeps_that_was_never_restored() {
        let draft = Draft::default()
            .data("Journal", json!({}))
            .service(
                "Caisse",
                json!({ "criticality": "vital", "stores": [{ "data": "@Journal" }] }),
            )
            .with(
                Collection::Backups,
                "Disque",
                json!({ "covers": ["@Journal"], "restoreTestedOn": "2020-01-01" }),
            );
        flags(&RULE, &draft, &["", "Disque"]);
    }
}
