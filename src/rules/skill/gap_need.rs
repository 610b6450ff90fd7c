//! Nobody in the team knows something that is needed.
//!
//! ## What it checks
//! In each domain of which it was asked who knows what, the best of the team is
//! less than two steps below the need. The need is not asked: it follows from the
//! most critical of the services that were named in this domain (helping others
//! for a vital one, managing alone for an important one, with help for a useful
//! one); reflexes of security and discretion are needed everywhere. Services that
//! only somebody outside manages belong to `skill-single-person`. One finding
//! lists the domains, one those of which nobody knows.
//!
//! ## Why it matters
//! What nobody knows is paid for in suppliers or in mistakes.
//!
//! ## What to do
//! Plan a short training, beginning with who wishes to learn.
//!
//! ## Known false alarms
//! The need is a proposal, and levels are what people say of themselves: talk
//! with the team first. To leave a domain to a supplier can be a choice.
//!
//! ## References
//! Charter, *Sobriété*; ITIL, workforce and talent.

use std::collections::{BTreeMap, BTreeSet};

use super::holders::sole_holders;
use super::needs::{needed_everywhere, needed_for};
use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{Answer, Collection, Effort, Id, Skill, SkillLevel};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "skill-gap-need",
    theme: Theme::Skills,
    severity: Severity::Low,
    cause: Cause::Persons,
    effort: Effort::Week,
    cure: Cure::Set(Collection::Skills, &[("level", r#""helps-others""#)]),
    thresholds: &[Threshold {
        name: "steps",
        unit: Unit::Count,
        default: 2,
    }],
    references: &[Reference::Charter("sobriety"), Reference::Itil("workforce")],
    check,
};

/// A domain, what it needs, and how well the best of the team knows it.
#[derive(Debug)]
struct Gap {
    domain: String,
    needed: SkillLevel,
    held: SkillLevel,
    skills: Vec<Id>,
    services: Vec<Id>,
    asks: Vec<Ask>,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut domains: BTreeMap<&str, Vec<&Skill>> = BTreeMap::new();
    for skill in &view.model.skills {
        if let Some(domain) = skill.domain.known() {
            domains.entry(domain.code()).or_default().push(skill);
        }
    }
    if domains.is_empty() {
        return Vec::new();
    }
    let steps = view.threshold(&RULE, "steps");
    let sole = view.shared(sole_holders);
    let told_elsewhere: BTreeSet<Id> = sole.services.values().flatten().copied().collect();
    let gaps: Vec<Gap> = domains
        .into_iter()
        .filter_map(|(domain, skills)| gap(view, domain, &skills, &told_elsewhere))
        .filter(|gap| (gap.needed as u32).saturating_sub(gap.held as u32) >= steps)
        .collect();
    let (certain, unsure): (Vec<Gap>, Vec<Gap>) =
        gaps.into_iter().partition(|gap| gap.asks.is_empty());
    let mut findings = Vec::new();
    if !certain.is_empty() {
        let mut finding = report(view, "known", &certain);
        for gap in &certain {
            let level = |level: SkillLevel| Fact::Code(level.text_id().into());
            finding = finding
                .evidence("evidence-skill-domain", Fact::Code(name_of(gap).into()))
                .evidence("evidence-level-needed", level(gap.needed))
                .evidence("evidence-level-held", level(gap.held));
        }
        findings.push(match willing(view) {
            learners if learners.is_empty() => finding,
            learners => finding.evidence("evidence-willing", Fact::Records(learners.into())),
        });
    }
    if !unsure.is_empty() {
        let asks: Vec<Ask> = unsure.iter().flat_map(|gap| gap.asks.clone()).collect();
        findings.push(report(view, "not-known", &unsure).not_known(asks));
    }
    findings
}

fn report(view: &View<'_>, case: &'static str, gaps: &[Gap]) -> Finding {
    let domains: Vec<String> = gaps.iter().map(name_of).collect();
    let services: BTreeSet<Id> = gaps.iter().flat_map(|gap| gap.services.clone()).collect();
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(gaps.iter().flat_map(|gap| gap.skills.clone()))
        .fact("state", Fact::Case(case))
        .fact("count", Fact::Count(gaps.len() as u64))
        .fact("domains", Fact::Codes(domains));
    if services.is_empty() {
        finding
    } else {
        let services = services.into_iter().collect();
        finding.evidence("evidence-services", Fact::Records(services))
    }
}

fn name_of(gap: &Gap) -> String {
    format!("catalogue-skill-domain-{}", gap.domain)
}

/// What is needed and known in a domain; nothing if nobody inside was asked
/// about, or somebody not entirely.
fn gap(
    view: &View<'_>,
    domain: &str,
    skills: &[&Skill],
    told_elsewhere: &BTreeSet<Id>,
) -> Option<Gap> {
    let inside: Vec<&&Skill> = skills
        .iter()
        .filter(|skill| {
            let party = &skill.party;
            party.is_known_and(|party| view.is_internal(party.id))
        })
        .collect();
    if inside.is_empty() || inside.iter().any(|skill| skill.level.is_not_asked()) {
        return None;
    }
    let services = skills.iter().flat_map(|skill| skill.services.each());
    let services: BTreeSet<Id> = services
        .map(|service| service.id)
        .filter(|service| !told_elsewhere.contains(service))
        .collect();
    let needed = services
        .iter()
        .filter_map(|&service| view.graph.criticality(service))
        .map(needed_for)
        .max();
    let held = inside.iter().filter_map(|skill| skill.level.known()).max();
    let unsure = inside
        .iter()
        .filter(|skill| matches!(skill.level, Answer::NotKnown | Answer::Foreign(_)));
    Some(Gap {
        domain: domain.to_owned(),
        needed: needed.max(Some(needed_everywhere(domain)))?,
        held: held.copied().unwrap_or(SkillLevel::None),
        asks: unsure.map(|skill| Ask::Field(skill.id, "level")).collect(),
        skills: inside.iter().map(|skill| skill.id).collect(),
        services: services.into_iter().collect(),
    })
}

/// Those inside who wish to learn.
fn willing(view: &View<'_>) -> Vec<Id> {
    let wishes = view.model.skills.iter();
    let wishes = wishes.filter(|skill| skill.training_wished.is(&true));
    let parties = wishes.filter_map(|skill| Some(skill.party.known()?.id));
    let parties: BTreeSet<Id> = parties.filter(|&party| view.is_internal(party)).collect();
    parties.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Evidence, Fact, Severity};
    use crate::model::Collection;

    fn office(criticality: &str) -> Draft {
        Draft::default()
            .party(
                "Anne",
                json!({ "kind": "person", "personKind": "internal" }),
            )
            .party("Bea", json!({ "kind": "person", "personKind": "internal" }))
            .party("Prestataire", json!({ "kind": "supplier" }))
            .service("Serveur", json!({ "criticality": criticality }))
    }

    fn knows(draft: Draft, who: &str, level: Value) -> Draft {
        let skill = json!({
            "party": format!("@{who}"), "domain": "server-administration",
            "services": ["@Serveur"], "level": level,
        });
        draft.with(Collection::Skills, &format!("Serveur : {who}"), skill)
    }

    #[test]
    fn flags_a_need_of_which_the_best_of_the_team_is_two_steps_away() {
        for (criticality, level) in [("vital", "with-help"), ("important", "none")] {
            let draft = knows(office(criticality), "Anne", json!("none"));
            let draft = knows(draft, "Bea", json!(level));
            let finding = flags(&RULE, &draft, &["", "Serveur : Anne", "Serveur : Bea"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Low, Certainty::Certain)
            );
        }
    }

    #[test]
    fn accepts_one_step() {
        for (criticality, level) in [
            ("vital", "alone"),
            ("important", "with-help"),
            ("useful", "none"),
            ("comfort", "none"),
        ] {
            let draft = knows(office(criticality), "Anne", json!("none"));
            accepts(&RULE, &knows(draft, "Bea", json!(level)));
        }
    }

    #[test]
    fn flags_reflexes_that_nobody_has_and_shows_who_wishes_to_learn() {
        let skill = json!({ "party": "@Anne", "domain": "security-reflexes", "level": "none" });
        let wish = json!({ "party": "@Bea", "trainingWished": true });
        let theirs = json!({ "party": "@Prestataire", "trainingWished": true });
        let draft = office("comfort")
            .with(Collection::Skills, "Sécurité", skill)
            .with(Collection::Skills, "Autre envie", theirs)
            .with(Collection::Skills, "Envie", wish);
        let finding = flags(&RULE, &draft, &["", "Sécurité"]);
        let willing = Evidence {
            label: "evidence-willing",
            fact: Fact::Records(vec![draft.id("Bea")].into()),
        };
        assert!(finding.evidence.contains(&willing));
    }

    #[test]
    fn flags_to_check_when_nobody_knows_how_well_somebody_knows() {
        let draft = knows(office("important"), "Anne", json!("none"));
        let draft = knows(draft, "Bea", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "Serveur : Anne", "Serveur : Bea"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let asked = Ask::Field(draft.id("Serveur : Bea"), "level");
        assert_eq!(finding.asks, [asked]);
    }

    #[test]
    fn accepts_what_nobody_knows_beside_somebody_who_manages() {
        let draft = knows(office("important"), "Anne", json!({ "notKnown": true }));
        accepts(&RULE, &knows(draft, "Bea", json!("with-help")));
    }

    #[test]
    fn accepts_questions_that_were_not_put_and_a_domain_that_was_not_named() {
        let draft = knows(office("vital"), "Anne", json!("none"));
        accepts(&RULE, &knows(draft, "Bea", Value::Null));
        accepts(&RULE, &knows(office("vital"), "Prestataire", json!("none")));
        let nameless = json!({ "party": "@Anne", "services": ["@Serveur"], "level": "none" });
        accepts(
            &RULE,
            &office("vital").with(Collection::Skills, "", nameless),
        );
    }

    #[test]
    fn accepts_what_another_rule_tells_a_supplier_who_is_the_only_one_to_manage() {
        let draft = knows(office("important"), "Anne", json!("none"));
        accepts(&RULE, &knows(draft, "Prestataire", json!("alone")));
    }

    #[test]
    fn flags_what_nobody_wishes_to_learn_without_a_list_of_them() {
        let draft = knows(office("vital"), "Anne", json!("none"));
        let finding = flags(&RULE, &draft, &["", "Serveur : Anne"]);
        let labels: Vec<_> = finding.evidence.iter().map(|it| it.label).collect();
        assert!(!labels.contains(&"evidence-willing"), "{labels:?}");
    }
}
