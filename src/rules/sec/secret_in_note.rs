//! A password seems to be written in the map.
//!
//! ## What it checks
//! No text of the audit holds what looks like a secret: a word with figures or
//! signs after *password*, *mdp* or the like and a colon; figures after *PIN*;
//! the header of a private key; twenty letters and figures in a row that nobody
//! would write by hand. The texts are read on this machine only, and what is
//! shown of a secret is a mask. One finding a record.
//!
//! ## Why it matters
//! This audit is made to be handed on: whoever reads it would hold the key.
//!
//! ## What to do
//! Delete the text, change the password, and keep the new one in a password
//! manager.
//!
//! ## Known false alarms
//! A reference, a serial number or the name of a tool may look like a secret:
//! mark the finding as wrong. The other way round, a password that is an
//! ordinary word is not recognised.
//!
//! ## References
//! ANSSI hygiene 11.

use serde_json::Value;

use super::secrets::{Secret, excerpt, masked, secrets_in};
use crate::audit::{Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{COMMON_FIELDS, Date, Effort, Fields, Id, Model, Record};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-secret-in-note",
    theme: Theme::Security,
    severity: Severity::High,
    cause: Cause::Access,
    effort: Effort::Hour,
    cure: Cure::By(delete),
    thresholds: &[],
    references: &[Reference::Anssi("11")],
    check,
};

/// The field in which the name of a record stands.
const NAME: &str = "name";

fn check(view: &View<'_>) -> Vec<Finding> {
    view.each_record(&RULE, look_at)
}

fn look_at(record: &dyn Record) -> Option<Finding> {
    let collection = record.collection().name();
    let mut finding: Option<Finding> = None;
    let mut read = |field: &'static str, text: &str| {
        for (secret, place) in secrets_in(text) {
            let begun = finding.take().unwrap_or_else(|| {
                let case = match secret {
                    Secret::Password => "password",
                    Secret::Key | Secret::Token => "key",
                };
                RULE.finding([record.id()])
                    .certainty(Certainty::Likely)
                    .fact("secret", Fact::Case(case))
                    .fact("record", named(record.name(), record.id()))
                    .fact("field", name_of(collection, field))
            });
            finding = Some(
                begun
                    .evidence("evidence-written-in", name_of(collection, field))
                    .evidence("evidence-written", Fact::Words(excerpt(text, &place))),
            );
        }
    };
    read(NAME, record.name());
    record.words(&mut read);
    finding
}

/// The record by its name; by a masked one if the secret stands there.
fn named(name: &str, id: Id) -> Fact {
    if secrets_in(name).is_empty() {
        Fact::Record(id)
    } else {
        Fact::Words(masked(name))
    }
}

/// The text that names a field.
fn name_of(collection: &str, field: &str) -> Fact {
    let holder = if field == NAME || COMMON_FIELDS.contains(&field) {
        "record"
    } else {
        collection
    };
    Fact::Code(format!("field-{holder}-{field}").into())
}

/// Puts masks in the place of the secrets of the subjects.
fn delete(model: &mut Model, finding: &Finding, _: Date) {
    for &id in &finding.subjects {
        let Some(mut record) = model.get(id) else {
            continue;
        };
        let cleaned = record.as_record_mut();
        let name = masked(cleaned.name());
        cleaned.set_name(name);
        let fields: &mut dyn Fields = cleaned;
        for place in 0..fields.infos().len() {
            if let Some(answer) = fields.answer_mut(place)
                && let Some(mut value) = answer.to_json()
            {
                hide(&mut value);
                answer.set_json(Some(value));
            }
        }
        model.put(record);
    }
}

/// Masks every text inside.
fn hide(value: &mut Value) {
    let mut inside = vec![value];
    while let Some(value) = inside.pop() {
        match value {
            Value::String(text) => *text = masked(text),
            Value::Array(values) => inside.extend(values),
            Value::Object(fields) => inside.extend(fields.values_mut()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, findings, flags};
    use crate::audit::{Certainty, Fact, Finding, Severity};
    use crate::model::Collection;
    use crate::report::phrase::{PlainFormats, phrase};
    use crate::texts::{Lang, Texts};

    fn with_notes(notes: &str) -> Draft {
        Draft::default().service("Wi-Fi", json!({ "notes": notes }))
    }

    /// The finding in words, with all that it shows.
    fn said(draft: &Draft, finding: &Finding) -> String {
        let texts = Texts::embedded(Lang::reference());
        format!("{:?}", phrase(finding, &draft.model, &texts, &PlainFormats))
    }

    #[test]
    fn flags_a_password_in_a_note_without_showing_it() {
        let draft = with_notes("Boîte grise.\nmdp : Soleil24");
        let finding = flags(&RULE, &draft, &["Wi-Fi"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::High, Certainty::Likely)
        );
        assert!(finding.facts.contains(&("secret", Fact::Case("password"))));
        let said = said(&draft, &finding);
        assert!(!said.contains("Soleil"), "{said}");
        assert!(said.contains("mdp : ••••••••") && said.contains("Remarques"));
    }

    #[test]
    fn flags_a_token_in_a_list_and_one_record_once() {
        let draft = Draft::default().service(
            "Site",
            json!({
                "exportFormats": ["CSV", "gT7xQ2mK9aB4cD1eF6hJ"],
                "purpose": "mdp : Soleil24, PIN : 48213",
            }),
        );
        let finding = flags(&RULE, &draft, &["Site"]);
        let shown = finding.evidence.iter();
        assert_eq!(shown.filter(|it| it.label == "evidence-written").count(), 3);
        let draft = Draft::default().service("Site", json!({ "tags": ["gT7xQ2mK9aB4cD1eF6hJ"] }));
        let finding = flags(&RULE, &draft, &["Site"]);
        assert!(finding.facts.contains(&("secret", Fact::Case("key"))));
        let field = Fact::Code("field-record-tags".into());
        assert!(finding.facts.contains(&("field", field)));
    }

    #[test]
    fn flags_a_password_in_a_part_of_the_organisation_and_in_the_words_of_a_catalogue() {
        let scope = "-----BEGIN PRIVATE KEY-----\nabc";
        let draft = Draft::default().organisation(json!({ "scope": scope }));
        let finding = flags(&RULE, &draft, &[""]);
        let field = Fact::Code("field-organisation-scope".into());
        assert!(finding.facts.contains(&("field", field)));
        let survey = json!([{ "question": "mdp : Soleil24 ?" }]);
        let draft = Draft::default().organisation(json!({ "cultureSurvey": survey }));
        flags(&RULE, &draft, &[""]);
        let draft = Draft::default().service(
            "Fichiers",
            json!({ "functions": ["other:partage, mdp : Soleil24"] }),
        );
        flags(&RULE, &draft, &["Fichiers"]);
    }

    #[test]
    fn flags_a_password_in_a_name_and_hides_it_there_too() {
        let draft = Draft::default().service("Wi-Fi, mdp : Soleil24", json!({}));
        let finding = flags(&RULE, &draft, &["Wi-Fi, mdp : Soleil24"]);
        let said = said(&draft, &finding);
        assert!(!said.contains("Soleil"), "{said}");
    }

    #[test]
    fn flags_each_record_of_its_own_so_that_one_may_be_marked_as_wrong() {
        let draft = with_notes("mdp : Soleil24").with(
            Collection::Sites,
            "Bureau",
            json!({ "notes": "mdp : Soleil24" }),
        );
        assert_eq!(findings(&RULE, &draft).len(), 2);
    }

    #[test]
    fn accepts_a_text_about_passwords_a_reference_and_an_answer_that_nobody_has() {
        accepts(
            &RULE,
            &with_notes("Mot de passe : dans le coffre du bureau"),
        );
        accepts(&RULE, &with_notes("IBAN CH93 0076 2011 6238 5295 7"));
        accepts(&RULE, &with_notes("mdp : ••••••••"));
        let draft = Draft::default().service("Wi-Fi", json!({ "notes": { "notKnown": true } }));
        accepts(&RULE, &draft);
        accepts(&RULE, &Draft::default().service("Wi-Fi", json!({})));
    }
}
