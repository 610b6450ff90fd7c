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
    let survey = view.survey();
    let dangling = survey.dangling.iter();
    dangling
        .map(|lost| {
            let collection = lost.collection.name();
            let count = lost.fields.len() as u64;
            let fields = lost.fields.iter();
            let mut fields: Vec<String> = fields
                .map(|field| format!("field-{collection}-{field}"))
                .collect();
            fields.dedup();
            RULE.finding([lost.record])
                .fact("record", Fact::Record(lost.record))
                .fact("count", Fact::Count(count))
                .fact("fields", Fact::Codes(fields.clone()))
                .evidence("evidence-fields", Fact::Codes(fields))
        })
        .collect()
}

/// The links that lead nowhere are removed from the record.
pub(in crate::rules) fn remove_links(model: &mut Model, finding: &Finding, _: Date) {
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

    #[test]
    fn accepts_a_link_of_the_organisation_and_one_to_what_it_should_not_lead_to() {
        let draft = Draft::default()
            .party("Éditeur", json!({}))
            .service("Messagerie", json!({}));
        let messagerie = draft.id("Messagerie").to_string();
        let draft = draft
            .service("Agenda", json!({ "supplier": messagerie }))
            .organisation(json!({ "contact": "@Éditeur" }));
        accepts(&RULE, &draft);
    }
}
