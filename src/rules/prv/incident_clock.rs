//! Nobody knows whom to tell when data leaks.
//!
//! ## What it checks
//! An organisation that holds data on persons has a sheet that says what to do
//! when something happens. The finding lists who is to be told and within which
//! time, as far as the organisation's law is known (from a dated file).
//!
//! ## Why it matters
//! The clock runs from the hour in which it is found; nobody then has the calm
//! to look up whom to call.
//!
//! ## What to do
//! Put up one page with the right contacts, on paper too.
//!
//! ## Known false alarms
//! Not everything has to be announced: it depends on the risk for the persons,
//! and the sheet has to say so.
//!
//! ## References
//! LPD art. 24; OPDo art. 15; LSI art. 74a ff. and GDPR art. 33 where they apply.

use super::legal_facts;
use super::papers::{Paper, paper};
use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, View, is_personal,
};
use crate::model::{Effort, Id, LegalRegime, Organisation};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-incident-clock",
    theme: Theme::Privacy,
    severity: Severity::Medium,
    cause: Cause::Duties,
    effort: Effort::Hour,
    cure: Cure::Document("incident-sheet"),
    thresholds: &[],
    references: &[
        Reference::Lpd("24"),
        Reference::Opdo("15"),
        Reference::CantonalLaw,
        Reference::Lsi("74aff"),
        Reference::Gdpr("33"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    if !view.model.data.iter().any(is_personal) {
        return Vec::new();
    }
    let organisation = &view.model.organisation;
    let (documents, ask): (Vec<Id>, Option<Ask>) = match paper(view, "incident-sheet") {
        Paper::Usable => return Vec::new(),
        Paper::Missing(documents) => (documents, None),
        other => match (view.measure("incident-sheet", organisation.id), other) {
            (Measure::Ok, _) => return Vec::new(),
            (Measure::Missing | Measure::Partial, _) => (Vec::new(), None),
            (_, Paper::NotKnown(ask)) => (Vec::new(), Some(ask)),
            (Measure::NotKnown, _) => {
                let ask = Ask::Measure(organisation.id, "incident-sheet");
                (Vec::new(), Some(ask))
            }
            (Measure::NotAsked, _) => return Vec::new(),
        },
    };
    let case = if ask.is_some() {
        "not-known"
    } else {
        "missing"
    };
    let mut finding = RULE
        .finding([organisation.id])
        .with(documents)
        .fact("state", Fact::Case(case));
    for (label, fact) in clocks(organisation) {
        finding = finding.evidence(label, fact);
    }
    vec![match ask {
        Some(ask) => finding.not_known([ask]),
        None => finding,
    }]
}

/// Who is to be told, and within which time.
fn clocks(organisation: &Organisation) -> Vec<(&'static str, Fact)> {
    let regime = organisation.legal_regime.known();
    let labels = [
        (
            "federal",
            "evidence-clock-federal",
            regime != Some(&LegalRegime::CantonalPublic),
        ),
        (
            "cantonal",
            "evidence-clock-cantonal",
            regime != Some(&LegalRegime::LpdPrivate),
        ),
        (
            "attack",
            "evidence-clock-attack",
            organisation.lsi.is(&true),
        ),
        (
            "european",
            "evidence-clock-european",
            organisation.gdpr.is(&true),
        ),
    ];
    let known = legal_facts::clocks();
    let running = labels.into_iter().filter(|(_, _, applies)| *applies);
    running
        .filter_map(|(clock, label, _)| {
            let at_once = known.without_delay.iter().any(|it| it == clock);
            let at_once = at_once.then(|| Fact::Code("clock-without-delay".into()));
            let hours = || known.within_hours.get(clock).copied().map(Fact::Hours);
            Some((label, at_once.or_else(hours)?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Finding, Severity};
    use crate::model::Collection;

    fn office(organisation: Value, kind: &str, state: Value) -> Draft {
        Draft::default()
            .organisation(organisation)
            .data("Dossiers", json!({ "nature": "personal" }))
            .with(
                Collection::Documents,
                "Fiche",
                json!({ "kind": kind, "state": state }),
            )
    }

    fn clocks(finding: &Finding) -> Vec<&'static str> {
        finding
            .evidence
            .iter()
            .map(|evidence| evidence.label)
            .collect()
    }

    #[test]
    fn flags_a_sheet_that_does_not_exist() {
        let private = json!({ "legalRegime": "lpd-private" });
        let draft = office(private, "incident-sheet", json!("none"));
        let finding = flags(&RULE, &draft, &["", "Fiche"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
        assert_eq!(clocks(&finding), ["evidence-clock-federal"]);
    }

    #[test]
    fn flags_with_the_clocks_that_run_for_a_commune() {
        let commune = json!({ "legalRegime": "cantonal-public", "lsi": true, "gdpr": true });
        let draft = office(commune, "incident-sheet", json!("draft"));
        let finding = flags(&RULE, &draft, &["", "Fiche"]);
        assert_eq!(
            clocks(&finding),
            [
                "evidence-clock-cantonal",
                "evidence-clock-attack",
                "evidence-clock-european"
            ]
        );
        let facts: Vec<_> = finding.evidence.iter().map(|it| &it.fact).collect();
        assert_eq!(facts[1..], [&Fact::Hours(24), &Fact::Hours(72)]);
    }

    #[test]
    fn flags_with_both_authorities_where_the_law_depends_on_the_activity() {
        let mixed = json!({ "legalRegime": "mixed-delegated" });
        let draft = office(mixed, "incident-sheet", json!("none"));
        let finding = flags(&RULE, &draft, &["", "Fiche"]);
        assert_eq!(
            clocks(&finding),
            ["evidence-clock-federal", "evidence-clock-cantonal"]
        );
    }

    #[test]
    fn flags_to_check_when_it_was_not_spoken_of_or_nobody_knows() {
        let draft = office(json!({}), "inventory", json!("usable"));
        let finding = flags(&RULE, &draft, &[""]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Document("incident-sheet")]);
        let measured = Draft::default()
            .data("Dossiers", json!({ "nature": "personal" }))
            .measure("incident-sheet", "not-known", &[]);
        let organisation = measured.model.organisation.id;
        let finding = flags(&RULE, &measured, &[""]);
        assert_eq!(finding.asks, [Ask::Measure(organisation, "incident-sheet")]);
    }

    #[test]
    fn flags_a_measure_that_is_absent_or_in_part() {
        for state in ["absent", "partial"] {
            let draft = office(json!({}), "inventory", json!("usable"));
            let finding = flags(&RULE, &draft.measure("incident-sheet", state, &[]), &[""]);
            assert_eq!(finding.severity, Severity::Medium);
        }
    }

    #[test]
    fn accepts_a_sheet_and_a_measure_in_place() {
        accepts(&RULE, &office(json!({}), "incident-sheet", json!("usable")));
        let draft = office(json!({}), "inventory", json!("usable"));
        accepts(&RULE, &draft.measure("incident-sheet", "in-place", &[]));
    }

    #[test]
    fn accepts_what_was_not_spoken_of_and_an_organisation_without_data_on_persons() {
        let personal = json!({ "nature": "personal" });
        accepts(&RULE, &Draft::default().data("Dossiers", personal));
        let sheet = json!({ "kind": "incident-sheet", "state": "none" });
        let draft = Draft::default().data("Dossiers", json!({ "nature": "none" }));
        accepts(&RULE, &draft.with(Collection::Documents, "Fiche", sheet));
    }
}
