//! Our data cannot be taken out.
//!
//! ## What it checks
//! Services that keep our data let us take it out, if that was asked. One finding
//! a service that does not; one for all those of which nobody knows.
//!
//! ## Why it matters
//! Without a way out, leaving becomes nearly impossible, and prices rise.
//!
//! ## What to do
//! Try an export this year, and keep the file.
//!
//! ## Known false alarms
//! An export that only the supplier's own program can read counts as none. Paper,
//! devices and our own servers are left out: what is on them is at hand.
//!
//! ## References
//! LPD art. 28; charter, *Autonomie*.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Collection, Criticality, Effort, ExportState, Id, Service};

use super::our_data::keeps_our_data;

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "lock-no-export",
    theme: Theme::Independence,
    severity: Severity::High,
    cause: Cause::Suppliers,
    effort: Effort::Day,
    cure: Cure::Set(
        Collection::Services,
        &[
            ("exportState", r#""tested""#),
            ("exportFormats", r#"["CSV"]"#),
            ("exportTestedOn", r#""@today""#),
        ],
    ),
    thresholds: &[],
    references: &[
        Reference::Lpd("28"),
        Reference::CantonalLaw,
        Reference::Charter("autonomy"),
    ],
    check,
};

/// What is to be said of a service.
#[derive(Clone)]
enum Said {
    Found(Finding),
    NotKnown(Id),
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut unknown: Vec<Id> = Vec::new();
    let said = view.each(&RULE, 1, &view.model.services, |service| {
        look_at(view, service)
    });
    for said in said {
        match said {
            Said::Found(finding) => findings.push(finding),
            Said::NotKnown(service) => unknown.push(service),
        }
    }
    if let Some(severity) = unknown.iter().map(|&id| weight(view, id)).max() {
        findings.push(
            RULE.finding([view.model.organisation.id])
                .with(unknown.iter().copied())
                .severity(severity)
                .not_known(unknown.iter().map(|&id| Ask::Field(id, "exportState")))
                .fact("state", Fact::Case("not-known"))
                .records("services", "count", "evidence-services", &unknown),
        );
    }
    findings
}

/// A vital service that does not let go is critical.
fn look_at(view: &View<'_>, service: &Service) -> Option<Said> {
    match &service.export_state {
        Answer::Known(ExportState::None) if keeps_our_data(view, service) => {
            let finding = RULE
                .finding([service.id])
                .severity(weight(view, service.id))
                .fact("state", Fact::Case("none"))
                .fact("services", Fact::Record(service.id))
                .fact("count", Fact::Count(1));
            Some(Said::Found(view.show_criticality(finding, service.id)))
        }
        Answer::NotKnown | Answer::Foreign(_) if keeps_our_data(view, service) => {
            Some(Said::NotKnown(service.id))
        }
        _ => None,
    }
}

fn weight(view: &View<'_>, service: Id) -> Severity {
    match view.graph.criticality(service) {
        Some(Criticality::Vital) => RULE.severity.raised(),
        _ => RULE.severity,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn software(criticality: &str, export: Value) -> Draft {
        Draft::default().data("Dossiers", json!({})).service(
            "Logiciel",
            json!({ "criticality": criticality, "exportState": export, "stores": [{ "data": "@Dossiers" }] }),
        )
    }

    #[test]
    fn flags_a_tool_that_does_not_let_our_data_go() {
        let finding = flags(&RULE, &software("useful", json!("none")), &["Logiciel"]);
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_a_vital_tool_as_critical() {
        let finding = flags(&RULE, &software("vital", json!("none")), &["Logiciel"]);
        assert_eq!(finding.severity, Severity::Critical);
    }

    #[test]
    fn flags_all_that_nobody_knows_together() {
        let draft = software("useful", json!({ "notKnown": true })).service(
            "Agenda",
            json!({ "exportState": { "notKnown": true }, "stores": [{ "data": "@Dossiers" }] }),
        );
        let finding = flags(&RULE, &draft, &["", "Logiciel", "Agenda"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        let asks = ["Logiciel", "Agenda"].map(|it| Ask::Field(draft.id(it), "exportState"));
        assert_eq!(finding.asks, asks);
    }

    #[test]
    fn accepts_an_export_one_not_asked_about_and_a_tool_without_our_data() {
        accepts(&RULE, &software("vital", json!("tested")));
        accepts(&RULE, &software("vital", json!("theoretical")));
        accepts(&RULE, &software("vital", Value::Null));
        accepts(
            &RULE,
            &Draft::default().service("Calculette", json!({ "exportState": "none" })),
        );
    }

    #[test]
    fn accepts_paper_which_is_at_hand() {
        let draft = Draft::default().data("Dossiers", json!({})).service(
            "Classeurs",
            json!({ "kind": "paper", "exportState": "none", "stores": [{ "data": "@Dossiers" }] }),
        );
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_a_tool_to_which_our_data_is_only_sent() {
        let draft = Draft::default()
            .data("Demandes", json!({}))
            .party("Clients", json!({}))
            .service("Formulaire", json!({ "exportState": "none" }))
            .flow(
                "envoi",
                json!({ "from": "@Clients", "to": "@Formulaire", "data": ["@Demandes"] }),
            );
        flags(&RULE, &draft, &["Formulaire"]);
    }
}
