//! One factor or one person alone protects payments.
//!
//! ## What it checks
//! E-banking asks for a second factor, and, where more than one person works in
//! the organisation, two persons are needed for a payment. Without a second
//! factor it is *critical*; with it, one person who pays alone is *high*.
//!
//! ## Why it matters
//! Money that was paid to a fraud is seldom seen again.
//!
//! ## What to do
//! Ask the bank for the second factor and for payments by two persons.
//!
//! ## Known false alarms
//! The bank's contract often asks for both already: look at it, or ask the bank.
//!
//! ## References
//! Good practice; CIS 6.3; ANSSI hygiene 13.

use serde_json::json;

use super::machines::is_one_person;
use crate::audit::cure::change;
use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, View,
};
use crate::model::{Date, Effort, Id, Model, Service, ServiceKind, ServiceStatus};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-no-mfa-ebanking",
    theme: Theme::Security,
    severity: Severity::Critical,
    cause: Cause::Access,
    effort: Effort::Hour,
    cure: Cure::By(ask_the_bank),
    thresholds: &[],
    references: &[
        Reference::GoodPractice,
        Reference::Cis("6.3"),
        Reference::Anssi("13"),
    ],
    check,
};

const KIND: &str = "mfa";

fn check(view: &View<'_>) -> Vec<Finding> {
    let two_could = !is_one_person(view);
    let (mut findings, mut unsure, mut asks) = (Vec::new(), Vec::new(), Vec::new());
    for service in view.model.services.iter().filter(|service| pays(service)) {
        let measure = view.measure(KIND, service.id);
        let alone = two_could && service.dual_approval.is(&false);
        let (case, severity) = match measure {
            Measure::Missing if alone => ("both", RULE.severity),
            Measure::Missing => ("missing", RULE.severity),
            Measure::Partial => ("partial", RULE.severity.lowered()),
            _ if alone => ("alone", RULE.severity.lowered()),
            _ => {
                let before = asks.len();
                if measure == Measure::NotKnown {
                    asks.push(Ask::Measure(service.id, KIND));
                }
                if two_could && service.dual_approval.is_not_known() {
                    asks.push(Ask::Field(service.id, "dualApproval"));
                }
                if asks.len() > before {
                    unsure.push(service.id);
                }
                continue;
            }
        };
        findings.push(report(service.id, case, &[service.id]).severity(severity));
    }
    if !unsure.is_empty() {
        let finding = report(view.model.organisation.id, "not-known", &unsure);
        let severity = RULE.severity.lowered();
        findings.push(finding.severity(severity).not_known(asks));
    }
    findings
}

fn report(about: Id, case: &'static str, services: &[Id]) -> Finding {
    RULE.finding([about])
        .with(services.iter().copied())
        .fact("state", Fact::Case(case))
        .records("services", "count", "evidence-services", services)
}

fn pays(service: &Service) -> bool {
    service.kind.is(&ServiceKind::EBanking) && !service.status.is(&ServiceStatus::Planned)
}

/// The bank asks for both.
fn ask_the_bank(model: &mut Model, finding: &Finding, today: Date) {
    let mut of_services = finding.clone();
    let is_service = |id: &mut Id| model.services.get(*id).is_some();
    of_services.subjects.retain(is_service);
    *model = Cure::Measure(KIND).apply(model, &of_services, today);
    for &id in &of_services.subjects {
        change(model, id, json!({ "dualApproval": true }));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn bank(dual: Value) -> Draft {
        Draft::default().service(
            "Banque",
            json!({ "kind": "e-banking", "dualApproval": dual }),
        )
    }

    #[track_caller]
    fn flags_case(draft: &Draft, case: &'static str, severity: Severity) {
        let finding = flags(&RULE, draft, &["Banque"]);
        assert!(finding.facts.contains(&("state", Fact::Case(case))));
        assert_eq!(
            (finding.severity, finding.certainty),
            (severity, Certainty::Certain)
        );
    }

    #[test]
    fn flags_a_bank_that_opens_with_a_password_only() {
        let draft = bank(json!(true)).measure("mfa", "absent", &["Banque"]);
        flags_case(&draft, "missing", Severity::Critical);
        let draft = bank(json!(false)).measure("mfa", "absent", &["Banque"]);
        flags_case(&draft, "both", Severity::Critical);
        let draft = bank(Value::Null).measure("mfa", "partial", &["Banque"]);
        flags_case(&draft, "partial", Severity::High);
    }

    #[test]
    fn flags_one_person_who_pays_alone() {
        flags_case(&bank(json!(false)), "alone", Severity::High);
        let draft = bank(json!(false)).measure("mfa", "in-place", &["Banque"]);
        flags_case(&draft, "alone", Severity::High);
        let two = bank(json!(false)).organisation(json!({ "headcount": 1, "volunteers": 1 }));
        flags_case(&two, "alone", Severity::High);
    }

    #[test]
    fn flags_to_check_what_nobody_knows_once() {
        let unknown = json!({ "notKnown": true });
        let draft = bank(unknown.clone())
            .service(
                "Poste",
                json!({ "kind": "e-banking", "dualApproval": true }),
            )
            .measure("mfa", "not-known", &["Poste"])
            .measure("mfa", "in-place", &["Banque"]);
        let finding = flags(&RULE, &draft, &["", "Banque", "Poste"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        let asks = [
            Ask::Field(draft.id("Banque"), "dualApproval"),
            Ask::Measure(draft.id("Poste"), "mfa"),
        ];
        assert_eq!(finding.asks, asks);
        let alone = bank(unknown).organisation(json!({ "headcount": 1 }));
        accepts(&RULE, &alone);
    }

    #[test]
    fn accepts_somebody_who_works_alone() {
        let draft = bank(json!(false)).organisation(json!({ "headcount": 1 }));
        accepts(&RULE, &draft.measure("mfa", "in-place", &["Banque"]));
    }

    #[test]
    fn accepts_both_a_plan_and_questions_that_were_not_put() {
        accepts(&RULE, &bank(Value::Null));
        accepts(&RULE, &bank(json!(true)).measure("mfa", "in-place", &[]));
        let planned = json!({ "kind": "e-banking", "dualApproval": false, "status": "planned" });
        accepts(&RULE, &Draft::default().service("Banque", planned));
        let other = json!({ "kind": "app", "dualApproval": false });
        accepts(&RULE, &Draft::default().service("Caisse", other));
    }
}
