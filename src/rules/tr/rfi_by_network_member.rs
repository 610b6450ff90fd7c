//! An offer comes from a member of the advisors' network, and does not say so.
//!
//! ## What it checks
//! Every answer to a request that comes from a member of the advisors' network
//! is marked as such. One finding for each request, and one for all that nobody
//! knows.
//!
//! ## Why it matters
//! The client should know before comparing.
//!
//! ## What to do
//! Mark the answer, and say so aloud.
//!
//! ## Known false alarms
//! The party may have said so without its being noted here.
//!
//! ## References
//! Charter, *Défenseur* and *Indépendance et transparence*.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View, cure};
use crate::model::{Answer, AnyAnswer, Date, Effort, Id, Model};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "tr-rfi-by-network-member",
    theme: Theme::Transparency,
    severity: Severity::Medium,
    cause: Cause::Trust,
    effort: Effort::Hour,
    cure: Cure::By(mark),
    thresholds: &[],
    references: &[
        Reference::Charter("defence"),
        Reference::Charter("independence"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut requests: BTreeSet<Id> = BTreeSet::new();
    let mut unsure: BTreeSet<Id> = BTreeSet::new();
    let mut asks: BTreeSet<Ask> = BTreeSet::new();
    for request in &view.model.requests {
        let mut hidden: Vec<Id> = Vec::new();
        for answer in request.answers.each() {
            let Some(party) = answer.party.known().and_then(|it| view.party(it.id)) else {
                continue;
            };
            let asked = match (&party.network_member, &answer.network_declared) {
                (Answer::Known(true), Answer::Known(false)) => {
                    hidden.push(party.id);
                    continue;
                }
                (Answer::Known(true), Answer::NotKnown | Answer::Foreign(_)) => {
                    Ask::Field(request.id, "answers")
                }
                (Answer::NotKnown | Answer::Foreign(_), declared) if !declared.is(&true) => {
                    Ask::Field(party.id, "networkMember")
                }
                _ => continue,
            };
            asks.insert(asked);
            requests.insert(request.id);
            unsure.insert(party.id);
        }
        if !hidden.is_empty() {
            findings.push(told(&[request.id], "hidden", &hidden));
        }
    }
    if !asks.is_empty() {
        let parties: Vec<Id> = unsure.into_iter().collect();
        let finding = told(&[view.model.organisation.id], "not-known", &parties);
        findings.push(finding.with(requests).not_known(asks));
    }
    findings
}

fn told(about: &[Id], state: &'static str, parties: &[Id]) -> Finding {
    RULE.finding(about)
        .with(parties.iter().copied())
        .fact("state", Fact::Case(state))
        .fact("request", Fact::Records(about.to_vec()))
        .records("party", "count", "evidence-answering", parties)
}

/// The answers of these parties are marked.
fn mark(model: &mut Model, finding: &Finding, _: Date) {
    for &id in &finding.subjects {
        let Some(request) = model.requests.get(id) else {
            continue;
        };
        let Some(Value::Array(mut answers)) = request.answers.to_json() else {
            continue;
        };
        let parties = request.answers.each().map(|answer| answer.party.known());
        for (answer, party) in answers.iter_mut().zip(parties) {
            if party.is_some_and(|party| finding.subjects.contains(&party.id)) {
                answer["networkDeclared"] = json!(true);
            }
        }
        cure::change(model, id, json!({ "answers": answers }));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, findings, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn offer(member: Value, declared: Value) -> Draft {
        Draft::default()
            .party("Réseau", json!({ "networkMember": member }))
            .party("Autre", json!({ "networkMember": false }))
            .with(
                Collection::Requests,
                "Hébergement",
                json!({ "answers": [
                    { "party": "@Autre", "networkDeclared": false },
                    { "party": "@Réseau", "networkDeclared": declared },
                    { "networkDeclared": false },
                ] }),
            )
    }

    #[test]
    fn flags_a_member_whose_answer_is_not_marked() {
        let draft = offer(json!(true), json!(false));
        let finding = flags(&RULE, &draft, &["Hébergement", "Réseau"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn flags_each_request_and_what_nobody_knows_apart() {
        let draft = offer(json!(true), json!(false)).with(
            Collection::Requests,
            "Téléphonie",
            json!({ "answers": [{ "party": "@Réseau", "networkDeclared": { "notKnown": true } }] }),
        );
        assert_eq!(findings(&RULE, &draft).len(), 2);
    }

    #[test]
    fn flags_to_check_when_nobody_knows_whether_it_said_so() {
        let draft = offer(json!(true), json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "Réseau", "Hébergement"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(
            finding.asks,
            [Ask::Field(draft.id("Hébergement"), "answers")]
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows_whether_it_is_a_member() {
        for declared in [json!(false), Value::Null] {
            let draft = offer(json!({ "notKnown": true }), declared);
            let finding = flags(&RULE, &draft, &["", "Réseau", "Hébergement"]);
            assert_eq!(
                finding.asks,
                [Ask::Field(draft.id("Réseau"), "networkMember")]
            );
        }
    }

    #[test]
    fn accepts_a_marked_answer_an_outsider_and_a_question_that_was_not_put() {
        accepts(&RULE, &offer(json!(true), json!(true)));
        accepts(&RULE, &offer(json!({ "notKnown": true }), json!(true)));
        accepts(&RULE, &offer(json!(false), json!(false)));
        accepts(&RULE, &offer(json!(true), Value::Null));
        accepts(&RULE, &offer(Value::Null, json!(false)));
    }
}
