//! An answer comes from the advisors' own network.
//!
//! ## What it checks
//! Where a member of the advisors' network answers a request, that was said to
//! the client. Where nobody knows whether it was said, or whether who answers is
//! a member, that is asked. One finding a request.
//!
//! ## Why it matters
//! The client has to know before comparing.
//!
//! ## What to do
//! Mark the answer, and say so.
//!
//! ## Known false alarms
//! It may have been said aloud: mark the answer, and the finding goes.
//!
//! ## References
//! Charter, *Défenseur*.

use serde_json::{Value, json};

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View, cure};
use crate::model::{Answer, AnyAnswer, Date, Effort, Id, Model, Request};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "tr-rfi-by-network-member",
    theme: Theme::Transparency,
    severity: Severity::Medium,
    cause: Cause::Trust,
    effort: Effort::Hour,
    cure: Cure::By(mark_the_answers),
    thresholds: &[],
    references: &[Reference::Charter("defence")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let requests = view.model.requests.iter();
    requests
        .filter_map(|request| look_at(view, request))
        .collect()
}

fn look_at(view: &View<'_>, request: &Request) -> Option<Finding> {
    let (mut unmarked, mut to_ask, mut asks) = (Vec::new(), Vec::new(), Vec::new());
    for answer in request.answers.each() {
        let Some(party) = answer.party.known().and_then(|it| view.party(it.id)) else {
            continue;
        };
        let is_member = &party.network_member;
        match &answer.network_declared {
            Answer::Known(false) if is_member.is(&true) => unmarked.push(party.id),
            Answer::Known(false) if is_member.is_not_known() => {
                to_ask.push(party.id);
                asks.push(Ask::Field(party.id, "networkMember"));
            }
            Answer::NotKnown | Answer::Foreign(_) if is_member.is(&true) => {
                to_ask.push(party.id);
                asks.push(Ask::Field(request.id, "answers"));
            }
            _ => {}
        }
    }
    let (case, parties) = if unmarked.is_empty() {
        ("not-known", to_ask)
    } else {
        ("member", unmarked)
    };
    if parties.is_empty() {
        return None;
    }
    let finding = RULE
        .finding([request.id])
        .with(parties.iter().copied())
        .fact("state", Fact::Case(case))
        .fact("request", Fact::Record(request.id))
        .records("parties", "count", "evidence-answered-by", &parties);
    Some(if case == "member" {
        finding
    } else {
        asks.sort_unstable();
        asks.dedup();
        finding.not_known(asks)
    })
}

fn mark_the_answers(model: &mut Model, finding: &Finding, _: Date) {
    let requests = finding.subjects.iter().copied();
    let marked: Vec<(Id, Value)> = requests
        .filter_map(|id| {
            let mut answers = model.requests.get(id)?.answers.to_json()?;
            for answer in answers.as_array_mut()? {
                answer["networkDeclared"] = true.into();
            }
            Some((id, answers))
        })
        .collect();
    for (id, answers) in marked {
        cure::change(model, id, json!({ "answers": answers }));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn answered(member: Value, declared: Value) -> Draft {
        Draft::default()
            .party(
                "Éditeur",
                json!({ "kind": "supplier", "networkMember": member }),
            )
            .with(
                Collection::Requests,
                "Comptabilité",
                json!({ "answers": [{ "party": "@Éditeur", "networkDeclared": declared }] }),
            )
    }

    fn not_known() -> Value {
        json!({ "notKnown": true })
    }

    #[test]
    fn flags_an_answer_of_a_member_that_is_not_marked() {
        let draft = answered(json!(true), json!(false));
        let finding = flags(&RULE, &draft, &["Comptabilité", "Éditeur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows_whether_it_was_said() {
        let draft = answered(json!(true), not_known());
        let finding = flags(&RULE, &draft, &["Comptabilité", "Éditeur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(
            finding.asks,
            [Ask::Field(draft.id("Comptabilité"), "answers")]
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows_whether_it_is_a_member() {
        let draft = answered(not_known(), json!(false));
        let finding = flags(&RULE, &draft, &["Comptabilité", "Éditeur"]);
        assert_eq!(
            finding.asks,
            [Ask::Field(draft.id("Éditeur"), "networkMember")]
        );
    }

    #[test]
    fn accepts_a_marked_answer_and_one_of_somebody_else() {
        accepts(&RULE, &answered(json!(true), json!(true)));
        accepts(&RULE, &answered(not_known(), json!(true)));
        accepts(&RULE, &answered(json!(false), json!(false)));
        accepts(&RULE, &answered(json!(false), not_known()));
    }

    #[test]
    fn accepts_what_was_not_asked() {
        accepts(&RULE, &answered(json!(true), Value::Null));
        accepts(&RULE, &answered(Value::Null, json!(false)));
    }
}
