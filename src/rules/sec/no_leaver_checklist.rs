//! Nothing says what to do when somebody comes or leaves.
//!
//! ## What it checks
//! There is a usable list for arrivals and departures, or the measure of that
//! name is in place, where either was asked about. It weighs more if somebody
//! left within the last 24 months, and is only good to know for one or two
//! persons.
//!
//! ## Why it matters
//! Without a list one forgets accounts, keys and devices.
//!
//! ## What to do
//! Use a list of one page at each arrival and departure.
//!
//! ## Known false alarms
//! Somebody may do it well from memory: that is not a list, and will not be
//! there on the day that person leaves.
//!
//! ## References
//! ANSSI hygiene 6; MonAideCyber; ISO 6.5.

use chrono::Months;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, Threshold, Unit,
    View,
};
use crate::model::{DocumentState, Effort, Id, PersonKind};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-no-leaver-checklist",
    theme: Theme::Security,
    severity: Severity::Medium,
    cause: Cause::Access,
    effort: Effort::Hour,
    cure: Cure::Document(DOCUMENT),
    thresholds: &[
        Threshold {
            name: "months",
            unit: Unit::Months,
            default: 24,
        },
        Threshold {
            name: "persons",
            unit: Unit::Count,
            default: 2,
        },
    ],
    references: &[
        Reference::Anssi("6"),
        Reference::MonAideCyber,
        Reference::Iso("6.5"),
    ],
    check,
};

const DOCUMENT: &str = "joiner-leaver-checklist";
const MEASURE: &str = "joiner-leaver";

fn check(view: &View<'_>) -> Vec<Finding> {
    let organisation = &view.model.organisation;
    let measure = view.measure(MEASURE, organisation.id);
    if measure == Measure::Ok || view.usable_documents(DOCUMENT).next().is_some() {
        return Vec::new();
    }
    let states = || view.documents(DOCUMENT).map(|document| &document.state);
    let begun = states().any(|state| {
        state.is_known_and(|state| matches!(state, DocumentState::Draft | DocumentState::Outdated))
    });
    let (case, asks) = if begun || measure == Measure::Partial {
        ("partial", Vec::new())
    } else if measure == Measure::Missing || states().any(|state| state.known().is_some()) {
        ("missing", Vec::new())
    } else {
        let document = states().any(|state| state.is_not_known());
        let asks = [
            (document, Ask::Document(DOCUMENT)),
            (
                measure == Measure::NotKnown,
                Ask::Measure(organisation.id, MEASURE),
            ),
        ];
        let asks = asks.into_iter().filter(|(is_missing, _)| *is_missing);
        ("not-known", asks.map(|(_, ask)| ask).collect())
    };
    if case == "not-known" && asks.is_empty() {
        return Vec::new();
    }
    let left = left_lately(view);
    let severity = if is_few(view) {
        Severity::Info
    } else if left.is_empty() {
        RULE.severity
    } else {
        RULE.severity.raised()
    };
    let mut finding = RULE
        .finding([organisation.id])
        .severity(severity)
        .fact("state", Fact::Case(case));
    if !left.is_empty() {
        finding = finding
            .with(left.iter().copied())
            .evidence("evidence-left-lately", Fact::Records(left.into()));
    }
    vec![if asks.is_empty() {
        finding
    } else {
        finding.not_known(asks)
    }]
}

/// Who left not long ago.
fn left_lately(view: &View<'_>) -> Vec<Id> {
    let months = Months::new(view.threshold(&RULE, "months"));
    let since = view.today.checked_sub_months(months);
    let parties = view.model.parties.iter();
    let left = parties.filter(|party| {
        party.person_kind.is(&PersonKind::Former)
            && party
                .left_on
                .is_known_and(|&day| since.is_none_or(|since| day >= since))
    });
    left.map(|party| party.id).collect()
}

/// Whether the organisation is so small that everybody knows.
fn is_few(view: &View<'_>) -> bool {
    let organisation = &view.model.organisation;
    let volunteers = organisation.volunteers.known().copied().unwrap_or(0);
    organisation
        .headcount
        .is_known_and(|&paid| paid.saturating_add(volunteers) <= view.threshold(&RULE, "persons"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};
    use crate::model::Collection;

    fn list(state: Value) -> Draft {
        let fields = json!({ "kind": "joiner-leaver-checklist", "state": state });
        Draft::default().with(Collection::Documents, "Liste", fields)
    }

    fn left(draft: Draft, tie: &str, on: &str) -> Draft {
        let fields = json!({ "kind": "person", "personKind": tie, "leftOn": on });
        draft.party("Zoé", fields)
    }

    #[track_caller]
    fn flags_case(draft: &Draft, case: &'static str) {
        let finding = flags(&RULE, draft, &[""]);
        assert!(finding.facts.contains(&("state", Fact::Case(case))));
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn flags_a_list_that_is_missing_and_one_that_is_begun() {
        for state in ["none", "in-someone-s-head"] {
            flags_case(&list(json!(state)), "missing");
        }
        for state in ["draft", "outdated"] {
            flags_case(&list(json!(state)), "partial");
        }
        let absent = Draft::default().measure("joiner-leaver", "absent", &[]);
        flags_case(&absent, "missing");
        let partial = Draft::default().measure("joiner-leaver", "partial", &[]);
        flags_case(&partial, "partial");
    }

    #[test]
    fn flags_it_higher_when_somebody_left_within_two_years() {
        let draft = left(list(json!("none")), "former", "2024-11-24");
        let finding = flags(&RULE, &draft, &["", "Zoé"]);
        assert_eq!(finding.severity, Severity::High);
        for (tie, day) in [("former", "2024-11-23"), ("external", "2026-11-01")] {
            flags_case(&left(list(json!("none")), tie, day), "missing");
        }
    }

    #[test]
    fn flags_it_as_good_to_know_for_two_persons() {
        let few = |paid: u32, volunteers: u32| {
            let organisation = json!({ "headcount": paid, "volunteers": volunteers });
            let draft = list(json!("none")).organisation(organisation);
            flags(&RULE, &draft, &[""]).severity
        };
        assert_eq!(few(2, 0), Severity::Info);
        assert_eq!(few(0, 2), Severity::Info);
        assert_eq!(few(2, 1), Severity::Medium);
        let draft = left(list(json!("none")), "former", "2026-11-01")
            .organisation(json!({ "headcount": 2 }));
        assert_eq!(flags(&RULE, &draft, &["", "Zoé"]).severity, Severity::Info);
    }

    #[test]
    fn flags_to_check_when_nobody_knows() {
        let draft = list(json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &[""]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Document("joiner-leaver-checklist")]);
        let draft = Draft::default().measure("joiner-leaver", "not-known", &[]);
        let finding = flags(&RULE, &draft, &[""]);
        let ask = Ask::Measure(draft.model.organisation.id, "joiner-leaver");
        assert_eq!(finding.asks, [ask]);
    }

    #[test]
    fn accepts_a_usable_list_a_measure_in_place_and_a_question_that_was_not_put() {
        accepts(&RULE, &Draft::default());
        accepts(&RULE, &list(Value::Null));
        accepts(&RULE, &list(json!("usable")));
        let measured = list(json!("none")).measure("joiner-leaver", "in-place", &[]);
        accepts(&RULE, &measured);
        let written = list(json!("verified")).measure("joiner-leaver", "absent", &[]);
        accepts(&RULE, &written);
    }
}
