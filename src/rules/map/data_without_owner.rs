//! Nobody answers for some information.
//!
//! ## What it checks
//! Where it was asked who is responsible for an information, it is somebody who
//! is still there. One finding lists what is left to people who went, one what
//! nobody knows.
//!
//! ## Why it matters
//! Without somebody responsible, nobody decides who may see it, nor when it is
//! erased.
//!
//! ## What to do
//! Name a person, by their function.
//!
//! ## Known false alarms
//! Somebody who changed roles has not left: correct the tie with the
//! organisation first. Public information needs no one in particular, and counts
//! less.
//!
//! ## References
//! ISO 5.9; ANSSI hygiene 4.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::graph::level_of;
use crate::model::{Answer, Classification, Collection, Data, Effort, Id, PersonKind};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "data-without-owner",
    theme: Theme::Map,
    severity: Severity::Medium,
    cause: Cause::Persons,
    effort: Effort::Hour,
    cure: Cure::Set(Collection::Data, &[("owner", r#""@someone""#)]),
    thresholds: &[],
    references: &[Reference::Iso("5.9"), Reference::Anssi("4")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut left, mut not_known) = (Vec::new(), Vec::new());
    for data in &view.model.data {
        match &data.owner {
            Answer::Known(owner) if has_left(view, owner.id) => left.push(data),
            Answer::Known(_) | Answer::NotAsked => {}
            Answer::NotKnown | Answer::Foreign(_) => not_known.push(data),
        }
    }
    let mut findings = Vec::new();
    if let Some(finding) = report(view, "former", &left) {
        let owners = left.iter().filter_map(|data| data.owner.known());
        let owners: Vec<Id> = owners.map(|owner| owner.id).collect();
        findings.push(
            finding
                .with(owners.iter().copied())
                .evidence("evidence-owners", Fact::Records(owners.into())),
        );
    }
    if let Some(finding) = report(view, "not-known", &not_known) {
        let asks = not_known.iter().map(|data| Ask::Field(data.id, "owner"));
        findings.push(finding.not_known(asks));
    }
    findings
}

fn report(view: &View<'_>, case: &'static str, data: &[&Data]) -> Option<Finding> {
    let severity = data.iter().map(|data| weight(view, data)).max()?;
    let ids: Vec<Id> = data.iter().map(|data| data.id).collect();
    Some(
        RULE.finding([view.model.organisation.id])
            .with(ids.iter().copied())
            .severity(severity)
            .fact("state", Fact::Case(case))
            .records("data", "count", "evidence-data", &ids),
    )
}

fn has_left(view: &View<'_>, party: Id) -> bool {
    view.party(party)
        .is_some_and(|party| party.person_kind.is(&PersonKind::Former))
}

/// How much it matters for one set of information, by who may see it.
fn weight(view: &View<'_>, data: &Data) -> Severity {
    let organisation = &view.model.organisation;
    let tiny = organisation.headcount.is_known_and(|&count| count <= 2);
    match level_of(data) {
        Some(Classification::Public) => RULE.severity.lowered(),
        Some(Classification::Restricted) => RULE.severity.raised(),
        Some(Classification::Confidential) => RULE.severity,
        _ if tiny => RULE.severity.lowered(),
        _ => RULE.severity,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, findings, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn office(owner: Value, level: &str) -> Draft {
        Draft::default()
            .party(
                "Comptable",
                json!({ "kind": "person", "personKind": "internal" }),
            )
            .party(
                "Ancien caissier",
                json!({ "kind": "person", "personKind": "former" }),
            )
            .data(
                "Cotisations",
                json!({ "owner": owner, "classification": level }),
            )
    }

    #[test]
    fn flags_information_left_to_somebody_who_went() {
        for (level, severity) in [
            ("public", Severity::Low),
            ("internal", Severity::Medium),
            ("confidential", Severity::Medium),
            ("restricted", Severity::High),
        ] {
            let draft = office(json!("@Ancien caissier"), level);
            let finding = flags(&RULE, &draft, &["", "Cotisations", "Ancien caissier"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (severity, Certainty::Certain)
            );
        }
    }

    #[test]
    fn flags_it_one_step_lower_where_two_persons_work_unless_it_is_confidential() {
        for (level, severity) in [
            ("internal", Severity::Low),
            ("confidential", Severity::Medium),
        ] {
            let draft = office(json!("@Ancien caissier"), level);
            let draft = draft.organisation(json!({ "headcount": 2 }));
            let found = findings(&RULE, &draft);
            assert_eq!(found[0].severity, severity);
            let draft = draft.organisation(json!({ "headcount": 3 }));
            assert_eq!(findings(&RULE, &draft)[0].severity, Severity::Medium);
        }
    }

    #[test]
    fn flags_to_check_all_that_nobody_knows_together() {
        let draft = office(json!({ "notKnown": true }), "internal")
            .data("Statuts", json!({ "owner": { "notKnown": true } }));
        let finding = flags(&RULE, &draft, &["", "Cotisations", "Statuts"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let asked = ["Cotisations", "Statuts"].map(|name| Ask::Field(draft.id(name), "owner"));
        assert_eq!(finding.asks, asked);
    }

    #[test]
    fn accepts_somebody_who_is_there_and_a_question_that_was_not_put() {
        accepts(&RULE, &office(json!("@Comptable"), "restricted"));
        accepts(&RULE, &office(Value::Null, "restricted"));
    }

    #[test]
    fn accepts_a_person_who_is_missing_from_the_audit() {
        let nobody = json!("00000000-0000-4000-8000-000000000000");
        accepts(&RULE, &office(nobody, "restricted"));
    }
}
