//! An impact assessment is probably needed.
//!
//! ## What it checks
//! Where something looks risky for the persons, there is an impact assessment
//! that one can read: sensitive data at large scale, watching large public
//! areas, profiling of high risk, decisions left to an artificial intelligence;
//! and, to be checked, children's data given to an artificial intelligence. One
//! finding lists what applies. Where nobody knows, that is asked.
//!
//! ## Why it matters
//! It shows what could happen to the persons before it happens.
//!
//! ## What to do
//! Write the assessment with the guided template before going on.
//!
//! ## Known false alarms
//! What a law prescribes needs none (LPD art. 22 al. 4), nor what began before
//! September 2023 and has not changed since (LPD art. 69).
//!
//! ## References
//! LPD art. 22, 23 and 69; GDPR art. 35 where it applies.

use super::nature::is_sensitive;
use super::papers::{Paper, paper};
use crate::audit::{
    Ask, Cause, Certainty, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View,
};
use crate::model::{Answer, Data, DataSubject, Effort, Id, Processing, ServiceKind};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-dpia-needed",
    theme: Theme::Privacy,
    severity: Severity::High,
    cause: Cause::Duties,
    effort: Effort::Week,
    cure: Cure::Document("dpia"),
    thresholds: &[],
    references: &[
        Reference::Lpd("22, 23, 69"),
        Reference::CantonalLaw,
        Reference::Gdpr("35"),
    ],
    check,
};

/// What speaks for an assessment.
#[derive(Default)]
struct Criteria {
    /// The ids of the texts that name them.
    met: Vec<String>,
    subjects: Vec<Id>,
    asks: Vec<Ask>,
}

impl Criteria {
    fn add(&mut self, criterion: &str, subject: Id) {
        if !self.met.iter().any(|met| met == criterion) {
            self.met.push(criterion.to_owned());
        }
        self.subjects.push(subject);
    }

    /// Looks at one answer that decides.
    fn look(&mut self, answer: &Answer<bool>, criterion: &str, id: Id, field: &'static str) {
        match answer {
            Answer::Known(true) => self.add(criterion, id),
            Answer::NotKnown | Answer::Foreign(_) => self.asks.push(Ask::Field(id, field)),
            Answer::Known(false) | Answer::NotAsked => {}
        }
    }
}

fn check(view: &View<'_>) -> Vec<Finding> {
    if paper(view, "dpia") == Paper::Usable {
        return Vec::new();
    }
    let mut criteria = Criteria::default();
    for data in view.model.data.iter().filter(|data| is_sensitive(data)) {
        criteria.look(
            &data.large_scale,
            "dpia-criterion-large-scale",
            data.id,
            "largeScale",
        );
    }
    for it in &view.model.processings {
        criteria.look(
            &it.public_monitoring,
            "dpia-criterion-monitoring",
            it.id,
            "publicMonitoring",
        );
        criteria.look(
            &it.high_risk_profiling,
            "dpia-criterion-profiling",
            it.id,
            "highRiskProfiling",
        );
        if uses_ai(view, it) {
            criteria.look(
                &it.automated_decision,
                "dpia-criterion-ai-decision",
                it.id,
                "automatedDecision",
            );
        }
    }
    let is_likely = !criteria.met.is_empty();
    for data in view.model.data.iter().filter(|data| is_of_children(data)) {
        if is_given_to_ai(view, data.id) {
            criteria.add("dpia-criterion-children", data.id);
        }
    }
    if criteria.met.is_empty() && criteria.asks.is_empty() {
        return Vec::new();
    }
    let known = !criteria.met.is_empty();
    let mut finding = RULE
        .finding([view.model.organisation.id])
        .with(criteria.subjects)
        .fact("state", Fact::Case(if known { "met" } else { "not-known" }))
        .fact("criteria", Fact::Codes(criteria.met.clone()));
    if known {
        finding = finding.evidence("evidence-criteria", Fact::Codes(criteria.met));
    }
    vec![if is_likely {
        view.under_law(finding.certainty(Certainty::Likely))
    } else if known {
        // New technology and children: the law says neither yes nor no.
        finding
            .severity(RULE.severity.lowered())
            .certainty(Certainty::ToCheck)
    } else {
        finding.not_known(criteria.asks)
    }]
}

fn is_ai(view: &View<'_>, service: Id) -> bool {
    let service = view.model.services.get(service);
    service.is_some_and(|service| service.kind.is(&ServiceKind::Ai))
}

fn uses_ai(view: &View<'_>, processing: &Processing) -> bool {
    let mut services = processing.services.each();
    services.any(|service| is_ai(view, service.id))
}

fn is_of_children(data: &Data) -> bool {
    let mut subjects = data.subjects.each();
    subjects.any(|subject| matches!(subject, DataSubject::Minors | DataSubject::Pupils))
}

fn is_given_to_ai(view: &View<'_>, data: Id) -> bool {
    let exposure = view.exposure(data);
    exposure.nodes().iter().any(|&node| is_ai(view, node))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};
    use crate::model::Collection;

    fn practice() -> Draft {
        Draft::default().organisation(json!({ "legalRegime": "lpd-private" }))
    }

    fn scale(nature: &str, large: Value) -> Draft {
        practice().data("Dossiers", json!({ "nature": nature, "largeScale": large }))
    }

    fn processing(fields: Value) -> Draft {
        practice()
            .service("Assistant", json!({ "kind": "ai" }))
            .service("Tableur", json!({ "kind": "app" }))
            .with(Collection::Processings, "Tri", fields)
    }

    fn children(subject: &str, kind: &str) -> Draft {
        practice()
            .data("Notes", json!({ "subjects": [subject] }))
            .service(
                "Assistant",
                json!({ "kind": kind, "stores": [{ "data": "@Notes" }] }),
            )
    }

    #[test]
    fn flags_sensitive_data_at_large_scale() {
        let finding = flags(&RULE, &scale("sensitive", json!(true)), &["", "Dossiers"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::High, Certainty::Likely)
        );
    }

    #[test]
    fn flags_each_criterion_of_the_law() {
        for fields in [
            json!({ "publicMonitoring": true }),
            json!({ "highRiskProfiling": true }),
            json!({ "automatedDecision": true, "services": ["@Assistant"] }),
        ] {
            let finding = flags(&RULE, &processing(fields), &["", "Tri"]);
            assert_eq!(finding.severity, Severity::High);
        }
        accepts(
            &RULE,
            &processing(json!({ "automatedDecision": true, "services": ["@Tableur"] })),
        );
    }

    #[test]
    fn flags_a_criterion_once_with_all_it_applies_to() {
        let draft = scale("sensitive", json!(true)).data(
            "Fiches",
            json!({ "nature": "sensitive", "largeScale": true }),
        );
        let finding = flags(&RULE, &draft, &["", "Dossiers", "Fiches"]);
        let met = Fact::Codes(vec!["dpia-criterion-large-scale".into()]);
        assert!(finding.facts.contains(&("criteria", met)));
    }

    #[test]
    fn flags_children_s_data_given_to_an_artificial_intelligence_to_check() {
        for subject in ["minors", "pupils"] {
            let finding = flags(&RULE, &children(subject, "ai"), &["", "Notes"]);
            assert_eq!(
                (finding.severity, finding.certainty),
                (Severity::Medium, Certainty::ToCheck)
            );
        }
        accepts(&RULE, &children("clients", "ai"));
        accepts(&RULE, &children("minors", "app"));
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = scale("sensitive", json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &[""]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        assert_eq!(
            finding.asks,
            [Ask::Field(draft.id("Dossiers"), "largeScale")]
        );
    }

    #[test]
    fn accepts_an_assessment_a_small_scale_and_what_was_not_asked() {
        let dpia = json!({ "kind": "dpia", "state": "usable" });
        let draft = scale("sensitive", json!(true)).with(Collection::Documents, "AIPD", dpia);
        accepts(&RULE, &draft);
        accepts(&RULE, &scale("sensitive", json!(false)));
        accepts(&RULE, &scale("sensitive", Value::Null));
        accepts(&RULE, &scale("personal", json!(true)));
    }
}
