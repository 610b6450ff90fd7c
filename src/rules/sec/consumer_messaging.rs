//! A private messaging service is used for work.
//!
//! ## What it checks
//! No exchange that goes by a private messaging service carries data on persons.
//! It weighs more with sensitive data, with what is under secrecy, and with
//! children; one step less if nothing is above *internal*, as when a team agrees
//! on its hours. One finding for all exchanges. What is confidential and lands
//! under somebody's private account is told by the rule on less protected places.
//!
//! ## Why it matters
//! What was said stays in private telephones, out of the organisation's reach.
//!
//! ## What to do
//! Choose a messaging service of the organisation, and say so clearly.
//!
//! ## Known false alarms
//! A group that only agrees on hours and places carries nothing of the sort: say
//! what goes through it.
//!
//! ## References
//! LPD art. 8 and 9; ISO 5.14.

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View, is_personal,
};
use crate::graph::level_of;
use crate::model::{
    Channel, Classification, Collection, Data, DataNature, DataSubject, Effort, Flow, Hosting, Id,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-consumer-messaging",
    theme: Theme::Security,
    severity: Severity::Medium,
    cause: Cause::Disclosure,
    effort: Effort::Day,
    cure: Cure::Set(Collection::Flows, &[("channel", r#""messaging-pro""#)]),
    thresholds: &[],
    references: &[
        Reference::Lpd("8, 9"),
        Reference::CantonalLaw,
        Reference::Iso("5.14"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut found: Vec<(&Flow, Severity)> = Vec::new();
    let (mut unsure, mut asks) = (Vec::new(), Vec::new());
    let mut carried: Vec<Id> = Vec::new();
    for flow in view.only(&RULE, 0, &view.model.flows, is_private) {
        let data: Vec<&Data> = flow
            .data
            .each()
            .filter_map(|data| view.model.data.get(data.id))
            .map(|data| &**data)
            .collect();
        let personal = data.iter().filter(|data| is_personal(data));
        if let Some(severity) = personal.clone().map(|data| weight(data)).max() {
            if !is_told_elsewhere(view, flow, &data) {
                found.push((flow, severity));
                carried.extend(personal.map(|data| data.id));
            }
            continue;
        }
        let unknown = data.iter().filter(|data| data.nature.is_not_known());
        let before = asks.len();
        asks.extend(unknown.map(|data| Ask::Field(data.id, "nature")));
        if asks.len() > before {
            unsure.push(flow.id);
        }
    }
    found.sort_by_key(|(_, severity)| std::cmp::Reverse(*severity));
    carried.sort_unstable();
    carried.dedup();
    asks.sort_unstable();
    asks.dedup();
    let mut findings = Vec::new();
    if let Some(&(gravest, severity)) = found.first() {
        let flows: Vec<Id> = found.iter().map(|(flow, _)| flow.id).collect();
        findings.push(
            report(gravest.id, "known", &flows)
                .severity(severity)
                .evidence("evidence-data", Fact::Records(carried.into())),
        );
    }
    if !unsure.is_empty() {
        let about = view.model.organisation.id;
        findings.push(report(about, "not-known", &unsure).not_known(asks));
    }
    findings
}

fn report(about: Id, case: &'static str, flows: &[Id]) -> Finding {
    RULE.finding([about])
        .with(flows.iter().copied())
        .fact("state", Fact::Case(case))
        .records("flows", "count", "evidence-flows", flows)
}

fn is_private(flow: &Flow) -> bool {
    flow.channel.is(&Channel::MessagingConsumer)
}

/// How much it matters that some data on persons goes that way.
fn weight(data: &Data) -> Severity {
    let is_sensitive = data
        .nature
        .is_known_and(|nature| matches!(nature, DataNature::Sensitive | DataNature::Secrecy));
    let mut subjects = data.subjects.each();
    let of_children =
        subjects.any(|subject| matches!(subject, DataSubject::Minors | DataSubject::Pupils));
    if is_sensitive || of_children {
        RULE.severity.raised()
    } else if level_of(data) <= Some(Classification::Internal) {
        RULE.severity.lowered()
    } else {
        RULE.severity
    }
}

/// Whether the rule on less protected places says the same of the group itself.
fn is_told_elsewhere(view: &View<'_>, flow: &Flow, data: &[&Data]) -> bool {
    let to = flow.to.known();
    let place = to.and_then(|to| view.model.services.get(to.id));
    place.is_some_and(|place| {
        place.hosting.is(&Hosting::PersonalAccount) && place.max_classification.known().is_none()
    }) && data
        .iter()
        .any(|data| level_of(data) >= Some(Classification::Confidential))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn group(data: Value, channel: &str, to: Value) -> Draft {
        Draft::default()
            .data("Photos", data)
            .party("Équipe", json!({}))
            .service("Groupe", to)
            .flow(
                "messages",
                json!({ "from": "@Équipe", "to": "@Groupe", "data": ["@Photos"], "channel": channel }),
            )
    }

    fn private(data: Value) -> Draft {
        group(data, "messaging-consumer", json!({}))
    }

    #[test]
    fn flags_data_on_persons_by_what_it_is() {
        for (data, severity) in [
            (
                json!({ "nature": "personal", "classification": "confidential" }),
                Severity::Medium,
            ),
            (
                json!({ "nature": "personal", "classification": "internal" }),
                Severity::Low,
            ),
            (json!({ "nature": "sensitive" }), Severity::High),
            (json!({ "nature": "secrecy" }), Severity::High),
            (
                json!({ "nature": "personal", "subjects": ["minors"] }),
                Severity::High,
            ),
            (
                json!({ "nature": "personal", "subjects": ["employees", "pupils"] }),
                Severity::High,
            ),
            (
                json!({ "nature": "personal", "subjects": ["employees"] }),
                Severity::Low,
            ),
        ] {
            let finding = flags(&RULE, &private(data.clone()), &["messages"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (severity, Certainty::Certain),
                "{data}"
            );
        }
    }

    #[test]
    fn flags_all_exchanges_together_the_gravest_first() {
        let draft = private(json!({ "nature": "personal", "classification": "internal" }))
            .data("Santé", json!({ "nature": "sensitive" }))
            .flow(
                "certificats",
                json!({ "data": ["@Santé", "@Photos"], "channel": "messaging-consumer" }),
            );
        let finding = flags(&RULE, &draft, &["certificats", "messages"]);
        assert_eq!(finding.severity, Severity::High);
        let shown = finding.evidence.iter();
        let shown = shown.filter(|it| it.label == "evidence-data");
        let records: Vec<_> = shown.map(|it| it.fact.clone()).collect();
        let ids = vec![draft.id("Photos"), draft.id("Santé")];
        assert_eq!(records, [crate::audit::Fact::Records(ids.into())]);
    }

    #[test]
    fn flags_to_check_data_of_which_nobody_knows_whether_it_speaks_of_persons() {
        let draft = private(json!({ "nature": { "notKnown": true } }));
        let finding = flags(&RULE, &draft, &["", "messages"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id("Photos"), "nature")]);
    }

    #[test]
    fn accepts_what_speaks_of_nobody_another_means_and_a_question_that_was_not_put() {
        accepts(&RULE, &private(json!({ "nature": "none" })));
        accepts(&RULE, &private(json!({})));
        let sensitive = json!({ "nature": "sensitive" });
        accepts(&RULE, &group(sensitive, "messaging-pro", json!({})));
    }

    #[test]
    fn accepts_what_the_rule_on_less_protected_places_tells() {
        let personal = |level: &str| json!({ "nature": "personal", "classification": level });
        let to = |level: &str, to: Value| group(personal(level), "messaging-consumer", to);
        let account = json!({ "hosting": "personal-account" });
        accepts(&RULE, &to("confidential", account.clone()));
        flags(&RULE, &to("internal", account), &["messages"]);
        flags(
            &RULE,
            &to("confidential", json!({ "hosting": "saas" })),
            &["messages"],
        );
        let decided = json!({ "hosting": "personal-account", "maxClassification": "restricted" });
        flags(&RULE, &to("confidential", decided), &["messages"]);
    }
}
