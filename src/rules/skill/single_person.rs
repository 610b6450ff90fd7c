//! Only one person can do it.
//!
//! ## What it checks
//! For important services of which it was said who can work on them, at least two
//! persons inside manage alone, or a replacement is named. A supplier who is the
//! only one to manage is found too. One finding a person; where too much rests on
//! one person, `skill-bus-factor` speaks instead.
//!
//! ## Why it matters
//! One brain is fallible: an absence stops the work.
//!
//! ## What to do
//! Form a pair, and do the work together once.
//!
//! ## Known false alarms
//! Levels are what people say of themselves: ask both before planning a course.
//!
//! ## References
//! Charter, *Résilience*; Swiss minimum standard PR.AT.

use super::holders::{form_a_pair, sole_holders};
use crate::audit::{Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::Effort;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "skill-single-person",
    theme: Theme::Skills,
    severity: Severity::High,
    cause: Cause::Persons,
    effort: Effort::Week,
    cure: Cure::By(form_a_pair),
    thresholds: &[],
    references: &[
        Reference::Charter("resilience"),
        Reference::IctMinimum("PR.AT"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let holders = view.shared(sole_holders);
    holders
        .services
        .iter()
        .filter(|(holder, _)| !holders.is_overloaded(**holder))
        .map(|(&holder, services)| {
            let inside = view.is_internal(holder);
            RULE.finding([holder])
                .with(services.iter().copied())
                .fact(
                    "state",
                    Fact::Case(if inside { "inside" } else { "outside" }),
                )
                .fact("person", Fact::Record(holder))
                .records("services", "count", "evidence-services", services)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::model::Collection;

    fn office(criticality: &str) -> Draft {
        let service = json!({ "criticality": criticality });
        Draft::default()
            .party(
                "Comptable",
                json!({ "kind": "person", "personKind": "internal" }),
            )
            .party(
                "Assistante",
                json!({ "kind": "person", "personKind": "internal" }),
            )
            .party("Équipe", json!({ "kind": "team" }))
            .party("Prestataire", json!({ "kind": "supplier" }))
            .service("Impôts", service.clone())
            .service("Serveur", service.clone())
            .service("Salaires", service)
    }

    fn can(draft: Draft, who: &str, level: Value) -> Draft {
        let skill = json!({ "party": who, "services": ["@Impôts"], "level": level });
        draft.with(Collection::Skills, "", skill)
    }

    #[test]
    fn flags_the_only_person_who_manages() {
        let draft = can(office("important"), "@Comptable", json!("helps-others"));
        let draft = can(draft, "@Assistante", json!("with-help"));
        flags(&RULE, &draft, &["Comptable", "Impôts"]);
    }

    #[test]
    fn flags_a_supplier_who_is_the_only_one_to_manage() {
        let draft = can(office("important"), "@Prestataire", json!("alone"));
        flags(&RULE, &draft, &["Prestataire", "Impôts"]);
    }

    #[test]
    fn accepts_two_persons_and_a_team() {
        let draft = can(office("important"), "@Comptable", json!("alone"));
        accepts(&RULE, &can(draft, "@Assistante", json!("alone")));
        accepts(&RULE, &can(office("important"), "@Équipe", json!("alone")));
    }

    #[test]
    fn accepts_a_named_replacement() {
        let skill = json!({
            "party": "@Comptable", "services": ["@Impôts"], "level": "alone", "replacement": "@Assistante",
        });
        accepts(
            &RULE,
            &office("important").with(Collection::Skills, "", skill),
        );
    }

    #[test]
    fn accepts_what_is_not_important_not_asked_or_not_known() {
        accepts(&RULE, &can(office("useful"), "@Comptable", json!("alone")));
        accepts(&RULE, &office("important"));
        accepts(
            &RULE,
            &can(
                office("important"),
                "@Comptable",
                json!({ "notKnown": true }),
            ),
        );
    }
}
