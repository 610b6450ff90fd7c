//! Findings on what a starting template proposed and nobody confirmed yet: they
//! are to be checked, whatever their rule thinks.

use foldhash::{HashMap, HashSet, HashSetExt};

use super::{Ask, Certainty, Evidence, Fact, Finding, Severity};
use crate::model::{Id, Model};

/// The most that a finding on proposed values matters.
const MOST: Severity = Severity::Medium;

/// Keeps what was found on proposed values from being held for sure. `told` is
/// what is found without them: what is as sure there says what was told, and no
/// more; what is not is to be checked, and asks for what was proposed.
pub(super) fn weigh<'f>(
    found: impl IntoIterator<Item = &'f mut Finding>,
    told: impl IntoIterator<Item = Finding>,
    model: &Model,
) {
    let proposed = model.proposed();
    let proposed: HashSet<Id> = proposed.iter().map(|it| it.as_record().id()).collect();
    let mut told: HashMap<String, Finding> = told.into_iter().map(|it| (it.key(), it)).collect();
    for finding in found {
        match told.remove(&finding.key()) {
            Some(told) if told.certainty < Certainty::ToCheck => *finding = told,
            Some(told) if told == *finding => {}
            _ => finding.rest_on_proposals(&proposed, model.organisation.id),
        }
    }
}

impl Finding {
    /// Says that it rests on values that are only proposed.
    fn rest_on_proposals(&mut self, proposed: &HashSet<Id>, organisation: Id) {
        self.is_proposed = true;
        self.certainty = Certainty::ToCheck;
        self.severity = self.severity.min(MOST);
        let mut known = HashSet::with_capacity(self.subjects.len());
        let mut records = self.named();
        records.retain(|id| proposed.contains(id) && known.insert(*id));
        // What the organisation is matters to many rules; the things themselves
        // come first.
        if records.iter().any(|id| *id != organisation) {
            records.retain(|id| *id != organisation);
        }
        self.asks.extend(records.into_iter().map(Ask::Confirm));
    }

    /// The records that it names anywhere.
    fn named(&self) -> Vec<Id> {
        let shown = self.evidence.iter().map(|Evidence { fact, .. }| fact);
        let said = self.facts.iter().map(|(_, fact)| fact);
        let mut records: Vec<Id> = self.subjects.iter().chain(&self.path).copied().collect();
        for fact in shown.chain(said) {
            match fact {
                Fact::Record(id) => records.push(*id),
                Fact::Records(ids) => records.extend_from_slice(ids),
                _ => {}
            }
        }
        records
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::audit::run;
    use crate::audit::testing::{Draft, TODAY};
    use crate::rules::sec::mfa_missing::RULE;

    fn mailbox(proposed: Value) -> Draft {
        let mail = json!({ "kind": "mail", "hosting": "saas", "proposed": proposed });
        Draft::default()
            .service("Messagerie", mail)
            .measure("mfa", "absent", &["Messagerie"])
    }

    fn found(draft: &Draft) -> Finding {
        let today = TODAY.parse().expect("a date");
        run(&draft.model, today, &[&RULE]).findings.remove(0)
    }

    #[test]
    fn what_rests_on_a_proposed_value_is_to_be_checked_and_asks_for_it() {
        let told = found(&mailbox(Value::Null));
        assert_eq!(told.certainty, Certainty::Certain);
        assert!(told.severity > Severity::Medium);
        for proposed in [json!(["name", "kind"]), json!(["kind"])] {
            let draft = mailbox(proposed);
            let finding = found(&draft);
            assert_eq!(finding.key(), told.key());
            assert_eq!(finding.certainty, Certainty::ToCheck);
            assert_eq!(finding.severity, Severity::Medium);
            assert!(finding.is_proposed);
            assert_eq!(finding.asks, [Ask::Confirm(draft.id("Messagerie"))]);
        }
    }

    #[test]
    fn what_does_not_rest_on_it_stays_as_sure_as_it_is() {
        let draft = mailbox(json!(["criticality"]));
        assert_eq!(found(&draft), found(&mailbox(Value::Null)));
    }

    #[test]
    fn what_is_told_says_no_more_than_what_was_told() {
        let with = |data: Value| {
            let survey = json!({ "kind": "collab", "hosting": "saas", "stores": [{ "data": "@Notes" }, { "data": "@Fiches" }] });
            let draft = Draft::default()
                .data("Notes", json!({ "classification": "confidential" }))
                .data("Fiches", data)
                .service("Sondages", survey)
                .measure("mfa", "absent", &["Sondages"]);
            found(&draft)
        };
        let told = with(json!({ "classification": "restricted" }));
        let guessed =
            with(json!({ "classification": "restricted", "proposed": ["classification"] }));
        assert_eq!(guessed, with(json!({})));
        assert!(guessed.severity < told.severity);
    }
}
