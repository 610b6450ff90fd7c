//! Data on children is at risk.
//!
//! ## What it checks
//! Data on children or pupils does not go to the public, nor through a private
//! messaging service; photos and videos of them are on no website; and somebody
//! answers for it. One finding lists all such data and why.
//!
//! ## Why it matters
//! Children cannot judge what it means for them later, and a photo never comes back.
//!
//! ## What to do
//! Check the agreement of the parents, who gets at it, and the photos online.
//!
//! ## Known false alarms
//! Parents may have agreed in writing to a photo: accept the finding, with that
//! reason.
//!
//! ## References
//! LPD art. 6; GDPR art. 8 where it applies; the law of the canton for schools.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Channel, Data, DataNature, DataSubject, Effort, Id, PartyKind, ServiceKind};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-minors",
    theme: Theme::Privacy,
    severity: Severity::Medium,
    cause: Cause::Disclosure,
    effort: Effort::Day,
    cure: Cure::Judgement,
    thresholds: &[],
    references: &[
        Reference::Lpd("6"),
        Reference::CantonalLaw,
        Reference::Gdpr("8"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut at_risk, mut reasons) = (Vec::new(), Vec::new());
    let mut without_owner = Vec::new();
    for data in view.model.data.iter().filter(|data| is_of_children(data)) {
        let found = risks(view, data);
        if !found.is_empty() {
            at_risk.push(data.id);
            reasons.extend(found);
        }
        if data.owner.is_not_known() {
            without_owner.push(data.id);
        }
    }
    reasons.sort_unstable();
    reasons.dedup();
    let known = !at_risk.is_empty();
    if !without_owner.is_empty() {
        reasons.push("minors-risk-owner");
    }
    let data = if known { &at_risk } else { &without_owner };
    if data.is_empty() {
        return Vec::new();
    }
    let reasons: Vec<String> = reasons.into_iter().map(str::to_owned).collect();
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(data.iter().copied())
        .fact("reasons", Fact::Codes(reasons.clone()))
        .evidence("evidence-minors-risks", Fact::Codes(reasons))
        .records("data", "count", "evidence-data", data);
    let finding = view.under_law(finding);
    vec![if known {
        finding
    } else {
        let asks = without_owner.iter();
        finding.not_known(asks.map(|&id| Ask::Field(id, "owner")))
    }]
}

fn is_of_children(data: &Data) -> bool {
    let mut subjects = data.subjects.each();
    !data.nature.is(&DataNature::None)
        && subjects.any(|subject| matches!(subject, DataSubject::Minors | DataSubject::Pupils))
}

/// The ids of the texts that say why data is at risk.
fn risks(view: &View<'_>, data: &Data) -> Vec<&'static str> {
    let mut found = Vec::new();
    let is_photo = data
        .categories
        .each()
        .any(|it| it.code() == "photos-videos");
    let on_site = |id: Id| {
        let service = view.model.services.get(id);
        service.is_some_and(|service| service.kind.is(&ServiceKind::Web))
    };
    if is_photo && view.graph.holders(data.id).any(on_site) {
        found.push("minors-risk-public");
    }
    let flows = view.graph.carriers(data.id);
    for flow in flows.filter_map(|id| view.model.flows.get(id)) {
        let to = flow.to.known().map(|to| to.id);
        let is_public = |id: Id| {
            let party = view.party(id);
            party.is_some_and(|party| party.kind.is(&PartyKind::Public))
        };
        if to.is_some_and(|to| is_public(to) || is_photo && on_site(to)) {
            found.push("minors-risk-public");
        }
        if flow.channel.is(&Channel::MessagingConsumer) {
            found.push("minors-risk-messaging");
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn school(subject: &str, category: &str, owner: Value) -> Draft {
        Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data(
                "Photos",
                json!({
                    "nature": "personal", "subjects": [subject], "categories": [category],
                    "owner": owner,
                }),
            )
            .party("Public", json!({ "kind": "public" }))
            .party("Parents", json!({ "kind": "client-group" }))
            .service("Site", json!({ "kind": "web" }))
            .service("Disque", json!({ "kind": "storage" }))
    }

    fn sent(draft: Draft, to: &str, channel: &str) -> Draft {
        let fields =
            json!({ "from": "@Disque", "to": to, "data": ["@Photos"], "channel": channel });
        draft.flow("envoi", fields)
    }

    fn reasons(codes: &[&str]) -> Fact {
        Fact::Codes(
            codes
                .iter()
                .map(|code| format!("minors-risk-{code}"))
                .collect(),
        )
    }

    #[test]
    fn flags_photos_that_go_to_the_public_or_on_the_website() {
        for subject in ["minors", "pupils"] {
            for to in ["@Public", "@Site"] {
                let photos = school(subject, "photos-videos", Value::Null);
                let finding = flags(&RULE, &sent(photos, to, "api"), &["", "Photos"]);
                assert_eq!(
                    (finding.severity, finding.certainty),
                    (Severity::Medium, Certainty::Certain)
                );
                assert!(finding.facts.contains(&("reasons", reasons(&["public"]))));
            }
        }
        let kept = school("minors", "photos-videos", Value::Null).service(
            "Galerie",
            json!({ "kind": "web", "stores": [{ "data": "@Photos" }] }),
        );
        flags(&RULE, &kept, &["", "Photos"]);
    }

    #[test]
    fn flags_a_private_messaging_service_and_says_why_once() {
        let files = school("pupils", "pupil-files", json!({ "notKnown": true }));
        let twice = sent(files, "@Parents", "messaging-consumer");
        let twice = sent(twice, "@Disque", "messaging-consumer");
        let finding = flags(&RULE, &twice, &["", "Photos"]);
        assert_eq!(finding.certainty, Certainty::Certain);
        let expected = reasons(&["messaging", "owner"]);
        assert!(finding.facts.contains(&("reasons", expected)));
    }

    #[test]
    fn flags_to_check_when_nobody_knows_who_answers_for_it() {
        let draft = school("minors", "pupil-files", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "Photos"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id("Photos"), "owner")]);
    }

    #[test]
    fn accepts_what_stays_among_those_concerned() {
        let photos = || school("minors", "photos-videos", Value::Null);
        accepts(&RULE, &photos());
        accepts(&RULE, &sent(photos(), "@Parents", "messaging-pro"));
    }

    #[test]
    fn accepts_a_registration_through_the_website_and_data_on_adults() {
        let form = school("minors", "pupil-files", Value::Null);
        accepts(&RULE, &sent(form, "@Site", "web-form"));
        let adults = school("members", "photos-videos", json!({ "notKnown": true }));
        accepts(&RULE, &sent(adults, "@Public", "messaging-consumer"));
        let nobody = Draft::default().data(
            "Statistiques",
            json!({ "nature": "none", "subjects": ["pupils"], "owner": { "notKnown": true } }),
        );
        accepts(&RULE, &nobody);
    }
}
