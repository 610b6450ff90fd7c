//! Data on persons is given to an online artificial intelligence.
//!
//! ## What it checks
//! An artificial intelligence that is run by somebody else and that keeps or
//! receives data on persons is used under a contract for processing, which keeps
//! the supplier from learning from it. A free or a private account is neither.
//! One finding lists all of them; where nobody knows, that is asked. Sensitive
//! data and data under secrecy weigh more.
//!
//! ## Why it matters
//! What is typed in may be kept by the supplier, read, or used for its own ends.
//!
//! ## What to do
//! Say what may be typed in, use an offer with a contract, leave names out.
//!
//! ## Known false alarms
//! A model on your own machines sends nothing away, and does not count. What was
//! made anonymous speaks of no person: link no data on persons to it.
//!
//! ## References
//! LPD art. 6, 9 and 16; ANSSI on generative artificial intelligence.

use serde_json::json;

use super::nature::is_grave;
use super::recipients::is_held_by_supplier;
use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, View, cure,
};
use crate::model::{
    AiTraining, Answer, Date, Effort, Hosting, Id, Licence, Model, Service, ServiceKind,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-ai-personal-data",
    theme: Theme::Privacy,
    severity: Severity::Medium,
    cause: Cause::Disclosure,
    effort: Effort::Day,
    cure: Cure::By(use_an_offer_with_a_contract),
    thresholds: &[],
    references: &[
        Reference::Lpd("6, 9, 16"),
        Reference::CantonalLaw,
        Reference::Gdpr("28"),
        Reference::GoodPractice,
    ],
    check,
};

/// What frames the use of a service.
#[derive(Default)]
struct Frame {
    is_missing: bool,
    asks: Vec<Ask>,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let (mut unframed, mut to_ask, mut asks) = (Vec::new(), Vec::new(), Vec::new());
    for service in &view.model.services {
        let is_online_ai = service.kind.is(&ServiceKind::Ai) && is_held_by_supplier(service);
        if !is_online_ai || view.personal_data_of(service.id).is_empty() {
            continue;
        }
        let frame = frame(view, service);
        if frame.is_missing {
            unframed.push(service.id);
        } else if !frame.asks.is_empty() {
            to_ask.push(service.id);
            asks.extend(frame.asks);
        }
    }
    let (case, services) = if unframed.is_empty() {
        ("not-known", &to_ask)
    } else {
        ("unframed", &unframed)
    };
    if services.is_empty() {
        return Vec::new();
    }
    let mut data: Vec<Id> = services
        .iter()
        .flat_map(|&service| view.personal_data_of(service))
        .collect();
    data.sort_unstable();
    data.dedup();
    let mut records = data.iter().filter_map(|&id| view.model.data.get(id));
    let severity = if records.any(|data| is_grave(data)) {
        RULE.severity.raised()
    } else {
        RULE.severity
    };
    let finding = RULE
        .finding([view.model.organisation.id])
        .with(services.iter().chain(&to_ask).copied())
        .severity(severity)
        .fact("state", Fact::Case(case))
        .records("services", "count", "evidence-services", services)
        .records("data", "dataCount", "evidence-data", &data);
    let finding = view.under_law(finding);
    vec![if unframed.is_empty() {
        finding.not_known(asks)
    } else {
        finding
    }]
}

fn frame(view: &View<'_>, service: &Service) -> Frame {
    let mut frame = Frame::default();
    let is_private = service.hosting.is(&Hosting::PersonalAccount)
        || service
            .licence
            .is_known_and(|it| matches!(it, Licence::FreeTier | Licence::Freeware));
    frame.is_missing |= is_private;
    match &service.ai_training {
        Answer::Known(AiTraining::Allowed) => frame.is_missing = true,
        Answer::NotKnown | Answer::Foreign(_) => {
            frame.asks.push(Ask::Field(service.id, "aiTraining"));
        }
        Answer::Known(AiTraining::Excluded) | Answer::NotAsked => {}
    }
    let contracts = || view.contracts_of(service.id);
    let measure = view.measure("dpa", service.id);
    if measure == Measure::Ok || contracts().any(|it| it.dpa.is(&true)) {
        return frame;
    }
    frame.is_missing |= matches!(measure, Measure::Missing | Measure::Partial)
        || contracts().any(|it| it.dpa.is(&false));
    let not_known = contracts().filter(|it| it.dpa.is_not_known());
    frame
        .asks
        .extend(not_known.map(|contract| Ask::Field(contract.id, "dpa")));
    frame
}

fn use_an_offer_with_a_contract(model: &mut Model, finding: &Finding, today: Date) {
    for &id in &finding.subjects {
        if model.services.get(id).is_some() {
            let fields = json!({
                "hosting": "saas", "licence": "saas-terms", "aiTraining": "excluded",
            });
            cure::change(model, id, fields);
        }
    }
    *model = cure::Cure::Measure("dpa").apply(model, finding, today);
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};
    use crate::model::Collection;

    fn assistant(nature: &str, fields: Value, dpa: Value) -> Draft {
        let mut service = json!({ "kind": "ai", "hosting": "saas" });
        let all = service.as_object_mut().expect("an object");
        all.extend(fields.as_object().expect("an object").clone());
        Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data("Dossiers", json!({ "nature": nature }))
            .party("Nous", json!({ "kind": "team" }))
            .service("Assistant", service)
            .with(
                Collection::Contracts,
                "Contrat",
                json!({ "services": ["@Assistant"], "dpa": dpa }),
            )
            .flow(
                "questions",
                json!({ "from": "@Nous", "to": "@Assistant", "data": ["@Dossiers"] }),
            )
    }

    #[test]
    fn flags_what_the_supplier_may_learn_from() {
        let draft = assistant("personal", json!({ "aiTraining": "allowed" }), json!(true));
        let finding = flags(&RULE, &draft, &["", "Assistant"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn flags_a_contract_that_says_nothing_of_data_on_persons() {
        let draft = assistant(
            "personal",
            json!({ "aiTraining": "excluded" }),
            json!(false),
        );
        flags(&RULE, &draft, &["", "Assistant"]);
        for state in ["absent", "partial"] {
            let draft = assistant("personal", json!({}), Value::Null);
            flags(
                &RULE,
                &draft.measure("dpa", state, &["Assistant"]),
                &["", "Assistant"],
            );
        }
    }

    #[test]
    fn flags_free_and_private_accounts() {
        for fields in [
            json!({ "hosting": "personal-account" }),
            json!({ "licence": "free-tier" }),
            json!({ "licence": "freeware" }),
        ] {
            flags(
                &RULE,
                &assistant("personal", fields, Value::Null),
                &["", "Assistant"],
            );
        }
    }

    #[test]
    fn flags_sensitive_data_and_data_under_secrecy_one_step_higher() {
        for nature in ["sensitive", "secrecy"] {
            let draft = assistant(nature, json!({ "aiTraining": "allowed" }), Value::Null);
            assert_eq!(
                flags(&RULE, &draft, &["", "Assistant"]).severity,
                Severity::High
            );
        }
    }

    #[test]
    fn flags_to_check_what_nobody_knows() {
        let not_known = json!({ "notKnown": true });
        let draft = assistant(
            "personal",
            json!({ "aiTraining": not_known }),
            not_known.clone(),
        );
        let finding = flags(&RULE, &draft, &["", "Assistant"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(
            finding.asks,
            [
                Ask::Field(draft.id("Assistant"), "aiTraining"),
                Ask::Field(draft.id("Contrat"), "dpa"),
            ]
        );
    }

    #[test]
    fn flags_those_known_first_and_has_all_looked_at() {
        let draft = assistant("personal", json!({ "aiTraining": "allowed" }), Value::Null).service(
            "Traducteur",
            json!({
                "kind": "ai", "hosting": "saas", "aiTraining": { "notKnown": true },
                "stores": [{ "data": "@Dossiers" }],
            }),
        );
        let finding = flags(&RULE, &draft, &["", "Assistant", "Traducteur"]);
        assert!(finding.facts.contains(&("count", Fact::Count(1))));
        assert_eq!(finding.asks, []);
    }

    #[test]
    fn accepts_an_offer_with_a_contract_and_what_was_not_asked() {
        let framed = json!({ "aiTraining": "excluded" });
        accepts(&RULE, &assistant("sensitive", framed.clone(), json!(true)));
        accepts(&RULE, &assistant("sensitive", json!({}), Value::Null));
        let measured = assistant("personal", framed, json!(false));
        accepts(&RULE, &measured.measure("dpa", "in-place", &["Assistant"]));
    }

    #[test]
    fn accepts_a_model_on_our_machines_and_data_on_no_person() {
        let allowed = |hosting: &str| json!({ "aiTraining": "allowed", "hosting": hosting });
        for hosting in ["on-device", "on-premises"] {
            accepts(
                &RULE,
                &assistant("personal", allowed(hosting), json!(false)),
            );
        }
        accepts(&RULE, &assistant("none", allowed("saas"), json!(false)));
        let other = json!({ "aiTraining": "allowed", "kind": "app" });
        accepts(&RULE, &assistant("personal", other, json!(false)));
    }
}
