//! A link points to a record that is not there.
//!
//! ## What it checks
//! Every reference of every record leads to a record of the audit.
//!
//! ## Why it matters
//! What depends on a broken link cannot be computed: a service whose server is
//! missing looks as if it needed nothing.
//!
//! ## What to do
//! Open the record and choose another one, or remove the link.
//!
//! ## Known false alarms
//! A file that holds a part of an audit only: the other part repairs it.
//!
//! ## References
//! Good practice.

use foldhash::HashSet;

use crate::audit::{Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Date, Effort, Fields, Id, Model, Place};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "ref-dangling",
    theme: Theme::Map,
    severity: Severity::Low,
    cause: Cause::Map,
    effort: Effort::Hour,
    cure: Cure::By(remove_links),
    thresholds: &[],
    references: &[Reference::GoodPractice],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let records: Vec<_> = view.model.all_records().collect();
    let known: HashSet<_> = records
        .iter()
        .map(|record| record.as_record().id())
        .collect();
    let mut findings = Vec::new();
    for record in &records {
        let collection = record.collection().name();
        let record = record.as_record();
        let mut fields: Vec<String> = Vec::new();
        let all: &dyn Fields = record;
        all.references(&Place::root(""), &mut |place, id, _| {
            if !known.contains(&id) {
                let place = place.to_string();
                let field = place
                    .split('/')
                    .find(|step| !step.is_empty())
                    .unwrap_or_default();
                fields.push(format!("field-{collection}-{field}"));
            }
        });
        if fields.is_empty() {
            continue;
        }
        let count = fields.len() as u64;
        fields.dedup();
        findings.push(
            RULE.finding([record.id()])
                .fact("record", Fact::Record(record.id()))
                .fact("count", Fact::Count(count))
                .fact("fields", Fact::Codes(fields.clone()))
                .evidence("evidence-fields", Fact::Codes(fields)),
        );
    }
    findings
}

/// The links that lead nowhere are removed from the record.
fn remove_links(model: &mut Model, finding: &Finding, _: Date) {
    for &subject in &finding.subjects {
        let Some(mut record) = model.get(subject) else {
            continue;
        };
        let mut lost: Vec<Id> = Vec::new();
        let fields: &dyn Fields = record.as_record();
        fields.references(&Place::root(""), &mut |_, id, _| {
            if model.get(id).is_none() {
                lost.push(id);
            }
        });
        let fields: &mut dyn Fields = record.as_record_mut();
        for id in lost {
            fields.forget(id);
        }
        model.put(record);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};

    const NOBODY: &str = "00000000-0000-4000-8000-000000000000";

    #[test]
    fn flags_a_service_whose_supplier_is_not_there() {
        let draft = Draft::default().service("Messagerie", json!({ "supplier": NOBODY }));
        flags(&RULE, &draft, &["Messagerie"]);
    }

    #[test]
    fn flags_a_link_inside_a_part_of_a_record() {
        let stores = json!({ "stores": [{ "data": NOBODY }] });
        let draft = Draft::default().service("Serveur", stores);
        flags(&RULE, &draft, &["Serveur"]);
    }

    #[test]
    fn accepts_links_that_lead_somewhere_and_answers_that_nobody_knows() {
        let draft = Draft::default().party("Éditeur", json!({})).service(
            "Messagerie",
            json!({ "supplier": "@Éditeur", "owner": { "notKnown": true } }),
        );
        accepts(&RULE, &draft);
    }
}
