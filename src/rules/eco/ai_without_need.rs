//! An artificial intelligence is used and nobody wrote what for.
//!
//! ## What it checks
//! What each artificial intelligence is used for is written in words. One
//! finding for all that are in use without.
//!
//! ## Why it matters
//! What it is good for should be said before what it costs and weighs.
//!
//! ## What to do
//! Write the need in one sentence, and the rule for its use.
//!
//! ## Known false alarms
//! The need may be written elsewhere, such as in rules for its use: copy the
//! sentence.
//!
//! ## References
//! RGESN, algorithms; charter, *Sobriété*.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Collection, Effort, Id, Service, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "eco-ai-without-need",
    theme: Theme::Sobriety,
    severity: Severity::Info,
    cause: Cause::Surplus,
    effort: Effort::Hour,
    cure: Cure::Set(Collection::Services, &[("purpose", r#""…""#)]),
    thresholds: &[],
    references: &[Reference::Rgesn, Reference::Charter("sobriety")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let services = view.model.services.iter();
    let without = services.filter(|it| is_intelligence_in_use(it) && !has_need(it));
    let without: Vec<&Service> = without.collect();
    if without.is_empty() {
        return Vec::new();
    }
    let ids: Vec<Id> = without.iter().map(|service| service.id).collect();
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(ids.iter().copied())
        .records("service", "count", "evidence-services", &ids);
    let is_lost = without.iter().all(|it| it.purpose.is_not_known());
    vec![if is_lost {
        let asks = ids.iter().map(|&id| Ask::Field(id, "purpose"));
        let finding = finding.fact("state", Fact::Case("not-known"));
        finding.not_known(asks)
    } else {
        finding.fact("state", Fact::Case("blank"))
    }]
}

/// Whether it is written what for, or was not asked.
fn has_need(service: &Service) -> bool {
    match service.purpose.known() {
        Some(words) => !words.0.trim().is_empty(),
        None => service.purpose.is_not_asked(),
    }
}

fn is_intelligence_in_use(service: &Service) -> bool {
    let is_one = service.kind.is(&ServiceKind::Ai)
        || service
            .functions
            .each()
            .any(|it| it.code() == "ai-assistant");
    let is_used = !service
        .status
        .is_known_and(|it| matches!(it, ServiceStatus::Planned | ServiceStatus::Dormant));
    is_one && is_used
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn assistant(purpose: Value) -> Draft {
        let fields = json!({ "kind": "ai", "purpose": purpose });
        Draft::default().service("Assistant", fields)
    }

    #[test]
    fn flags_an_assistant_whose_purpose_was_left_blank() {
        let finding = flags(&RULE, &assistant(json!(" ")), &["", "Assistant"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Info, Certainty::Certain)
        );
        let fields = json!({ "kind": "collab", "functions": ["ai-assistant"], "purpose": "" });
        let within = Draft::default().service("Suite", fields);
        flags(&RULE, &within, &["", "Suite"]);
    }

    #[test]
    fn flags_to_check_when_nobody_knows_what_they_are_for() {
        let nobody = json!({ "notKnown": true });
        let draft = assistant(nobody.clone()).service(
            "Traducteur",
            json!({ "kind": "ai", "status": "in-use", "purpose": nobody }),
        );
        let finding = flags(&RULE, &draft, &["", "Assistant", "Traducteur"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Info, Certainty::ToCheck)
        );
        let of = |name: &str| Ask::Field(draft.id(name), "purpose");
        assert_eq!(finding.asks, [of("Assistant"), of("Traducteur")]);

        let blank = json!({ "kind": "ai", "purpose": "" });
        let draft = draft.service("Images", blank);
        let finding = flags(&RULE, &draft, &["", "Assistant", "Traducteur", "Images"]);
        assert_eq!(finding.certainty, Certainty::Certain);
    }

    #[test]
    fn accepts_a_written_need_a_question_that_was_not_put_and_other_tools() {
        accepts(&RULE, &assistant(json!("Relire les lettres.")));
        accepts(&RULE, &assistant(Value::Null));
        let other = json!({ "kind": "app", "purpose": "" });
        accepts(&RULE, &Draft::default().service("Agenda", other));
    }

    #[test]
    fn accepts_what_is_not_used_yet_or_no_longer() {
        for status in ["planned", "dormant"] {
            let fields = json!({ "kind": "ai", "purpose": "", "status": status });
            accepts(&RULE, &Draft::default().service("Assistant", fields));
        }
    }
}
