//! Somebody who has left can still come in.
//!
//! ## What it checks
//! Persons who are no longer there administer, use or own no service, can read
//! no document, and have no access to this documentation.
//!
//! ## Why it matters
//! A forgotten access is an open door, for that person and for whoever finds
//! their password.
//!
//! ## What to do
//! Take the access back today, then look at the other tools.
//!
//! ## Known false alarms
//! A volunteer who changed roles is not one who left: correct the tie with the
//! organisation first.
//!
//! ## References
//! ANSSI hygiene 6; CIS 6.2; ISO 5.11 and 6.5.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::audit::{Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{
    Answer, AnyAnswer, AnyRecord, Date, Document, Effort, Id, Model, Party, PersonKind, Ref,
    Service,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-former-access",
    theme: Theme::Security,
    severity: Severity::Critical,
    cause: Cause::Access,
    effort: Effort::Hour,
    cure: Cure::By(take_back),
    thresholds: &[],
    references: &[
        Reference::Anssi("6"),
        Reference::Cis("6.2"),
        Reference::Iso("5.11, 6.5"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let former = view.model.parties.iter().filter(|party| has_left(party));
    let mut doors: BTreeMap<Id, Vec<Id>> = former.map(|party| (party.id, Vec::new())).collect();
    if doors.is_empty() {
        return Vec::new();
    }
    let mut open = |person: Id, record: Id| {
        if let Some(open) = doors.get_mut(&person)
            && open.last() != Some(&record)
        {
            open.push(record);
        }
    };
    for service in &view.model.services {
        for person in holders_of(service) {
            open(person, service.id);
        }
    }
    for document in &view.model.documents {
        for person in readers_of(document) {
            open(person, document.id);
        }
    }
    for access in &view.model.accesses {
        if let Some(person) = access.party.known() {
            open(person.id, access.id);
        }
    }
    doors
        .into_iter()
        .filter(|(_, open)| !open.is_empty())
        .map(|(person, open)| {
            let left_on = view.party(person).and_then(|party| party.left_on.known());
            let finding = RULE
                .finding([person])
                .with(open.iter().copied())
                .fact("person", Fact::Record(person))
                .records("doors", "count", "evidence-access", &open);
            match left_on {
                Some(&date) => finding.evidence("evidence-left-on", Fact::Date(date)),
                None => finding,
            }
        })
        .collect()
}

fn has_left(party: &Party) -> bool {
    party.person_kind.is(&PersonKind::Former)
}

fn holders_of(service: &Service) -> impl Iterator<Item = Id> + '_ {
    let one = |answer: &Answer<Ref<Party>>| answer.known().map(|party| party.id);
    let several =
        |answer| Answer::<Vec<Ref<Party>>>::each(answer).map(|party: &Ref<Party>| party.id);
    several(&service.admins)
        .chain(several(&service.users))
        .chain(one(&service.owner))
        .chain(one(&service.deputy))
}

fn readers_of(document: &Document) -> impl Iterator<Item = Id> + '_ {
    document.readable_by.each().map(|party| party.id)
}

/// Takes every access back from the person.
fn take_back(model: &mut Model, finding: &Finding, _: Date) {
    let Some((&person, open)) = finding.subjects.split_first() else {
        return;
    };
    let open: Vec<AnyRecord> = open.iter().filter_map(|&id| model.get(id)).collect();
    for mut record in open {
        match &mut record {
            AnyRecord::Services(service) => {
                let service = Arc::make_mut(service);
                let answers: [&mut dyn AnyAnswer; 4] = [
                    &mut service.admins,
                    &mut service.users,
                    &mut service.owner,
                    &mut service.deputy,
                ];
                for answer in answers {
                    answer.forget(person);
                }
            }
            AnyRecord::Documents(document) => {
                Arc::make_mut(document).readable_by.forget(person);
            }
            other => {
                model.remove(other.as_record().id());
                continue;
            }
        }
        model.put(record);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::model::Collection;

    fn secretary(tie: &str) -> Draft {
        Draft::default().party("Secrétaire", json!({ "kind": "person", "personKind": tie }))
    }

    #[test]
    fn flags_somebody_who_left_and_still_administers_or_reads() {
        let draft = secretary("former")
            .service(
                "Messagerie",
                json!({ "admins": ["@Secrétaire"], "users": ["@Secrétaire"] }),
            )
            .with(
                Collection::Documents,
                "Contrats",
                json!({ "readableBy": ["@Secrétaire"] }),
            );
        flags(&RULE, &draft, &["Secrétaire", "Messagerie", "Contrats"]);
    }

    #[test]
    fn flags_an_owner_a_deputy_and_whoever_opens_this_documentation() {
        let draft = secretary("former")
            .service("Caisse", json!({ "owner": "@Secrétaire" }))
            .service("Agenda", json!({ "deputy": "@Secrétaire" }))
            .with(
                Collection::Accesses,
                "Audit",
                json!({ "party": "@Secrétaire" }),
            );
        flags(&RULE, &draft, &["Secrétaire", "Caisse", "Agenda", "Audit"]);
    }

    #[test]
    fn accepts_those_who_are_there() {
        for tie in ["internal", "volunteer", "external"] {
            let service = json!({ "users": ["@Secrétaire"] });
            accepts(&RULE, &secretary(tie).service("Messagerie", service));
        }
    }

    #[test]
    fn accepts_somebody_who_left_without_any_access() {
        accepts(
            &RULE,
            &secretary("former").service("Messagerie", json!({ "users": [] })),
        );
    }

    #[test]
    fn accepts_users_that_are_not_known() {
        let service = json!({ "users": { "notKnown": true } });
        accepts(&RULE, &secretary("former").service("Messagerie", service));
    }
}
