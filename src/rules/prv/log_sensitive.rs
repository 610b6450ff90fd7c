//! Nothing tells who looked at sensitive files.
//!
//! ## What it checks
//! Services that keep sensitive data at large scale log who looks at it. One
//! finding lists all that do not; where nobody knows, that is asked.
//!
//! ## Why it matters
//! Without a trace, abuse from inside stays invisible, and nobody can be cleared.
//!
//! ## What to do
//! Switch on the log of accesses, and keep it for a year.
//!
//! ## Known false alarms
//! The duty holds only where preventive measures are not enough, so the finding
//! is always to be checked. That the data is sensitive and at large scale is the
//! reason for the rule, so it does not weigh more for it.
//!
//! ## References
//! OPDo art. 4 and 5.

use super::nature::is_sensitive;
use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, View,
};
use crate::model::{Effort, Id, Service};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-log-sensitive",
    theme: Theme::Privacy,
    severity: Severity::Low,
    cause: Cause::Access,
    effort: Effort::Hour,
    cure: Cure::Measure("logging"),
    thresholds: &[],
    references: &[Reference::Opdo("4, 5"), Reference::CantonalLaw],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut unlogged, mut to_ask) = (Vec::new(), Vec::new());
    let measured = view.each(&RULE, 2, &view.model.services, |service| {
        let is_concerned = keeps_sensitive_data_at_scale(view, service);
        is_concerned.then(|| (service.id, view.measure("logging", service.id)))
    });
    for (service, measure) in measured {
        match measure {
            Measure::Missing | Measure::Partial => unlogged.push(service),
            Measure::NotKnown => to_ask.push(service),
            Measure::Ok | Measure::NotAsked => {}
        }
    }
    let (case, services): (_, &[Id]) = if unlogged.is_empty() {
        ("not-known", &to_ask)
    } else {
        ("missing", &unlogged)
    };
    if services.is_empty() {
        return Vec::new();
    }
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(services.iter().chain(&to_ask).copied())
        .certainty(Certainty::ToCheck)
        .fact("state", Fact::Case(case))
        .records("services", "count", "evidence-services", services);
    vec![if unlogged.is_empty() {
        finding.not_known(to_ask.iter().map(|&id| Ask::Measure(id, "logging")))
    } else if to_ask.is_empty() {
        finding
    } else {
        finding.evidence("evidence-log-not-known", Fact::Records(to_ask.into()))
    }]
}

fn keeps_sensitive_data_at_scale(view: &View<'_>, service: &Service) -> bool {
    let mut kept = service.stores.each().filter_map(|it| it.data.known());
    kept.any(|data| {
        let data = view.model.data.get(data.id);
        data.is_some_and(|data| is_sensitive(data) && data.large_scale.is(&true))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn hospital(nature: &str, large: Value) -> Draft {
        Draft::default()
            .data("Dossiers", json!({ "nature": nature, "largeScale": large }))
            .service("Serveur", json!({ "stores": [{ "data": "@Dossiers" }] }))
            .service("Copie", json!({ "stores": [{ "data": "@Dossiers" }] }))
    }

    #[test]
    fn flags_services_without_a_log_always_to_check() {
        for state in ["absent", "partial"] {
            let draft =
                hospital("sensitive", json!(true)).measure("logging", state, &["Serveur", "Copie"]);
            let finding = flags(&RULE, &draft, &["", "Serveur", "Copie"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Low, Certainty::ToCheck)
            );
            assert_eq!(finding.asks, []);
        }
    }

    #[test]
    fn flags_those_known_first_and_shows_which_to_ask_about() {
        let draft = hospital("sensitive", json!(true)).measure("logging", "absent", &["Serveur"]);
        let finding = flags(&RULE, &draft, &["", "Serveur", "Copie"]);
        let to_ask = Fact::Records(vec![draft.id("Copie")].into());
        assert!(
            finding
                .evidence
                .iter()
                .any(|evidence| evidence.fact == to_ask)
        );
    }

    #[test]
    fn flags_what_nobody_knows() {
        let draft = hospital("sensitive", json!(true)).measure(
            "logging",
            "not-known",
            &["Serveur", "Copie"],
        );
        let finding = flags(&RULE, &draft, &["", "Serveur", "Copie"]);
        let asks = ["Serveur", "Copie"].map(|name| Ask::Measure(draft.id(name), "logging"));
        assert_eq!(finding.asks, asks);
    }

    #[test]
    fn accepts_a_log_and_one_not_asked_about() {
        let draft = hospital("sensitive", json!(true));
        accepts(&RULE, &draft);
        accepts(
            &RULE,
            &draft.measure("logging", "in-place", &["Serveur", "Copie"]),
        );
    }

    #[test]
    fn accepts_a_small_scale_and_data_that_is_not_sensitive() {
        for (nature, large) in [
            ("sensitive", json!(false)),
            ("sensitive", json!({ "notKnown": true })),
            ("personal", json!(true)),
        ] {
            let draft = hospital(nature, large);
            accepts(
                &RULE,
                &draft.measure("logging", "absent", &["Serveur", "Copie"]),
            );
        }
    }

    #[test]
    fn flags_a_service_to_which_one_signs_in_without_a_log() {
        let server = json!({ "dependsOn": ["@Connexion"], "stores": [{ "data": "@Dossiers" }] });
        let draft = Draft::default()
            .data(
                "Dossiers",
                json!({ "nature": "sensitive", "largeScale": true }),
            )
            .service("Connexion", json!({ "kind": "identity" }))
            .service("Serveur", server)
            .measure("logging", "absent", &["Connexion"]);
        flags(&RULE, &draft, &["", "Serveur"]);
    }
}
