//! What to do next: one step, and the same one for the same audit.
//!
//! The order is that of the work: first one tells, then one confirms what was only
//! proposed, then one asks what nobody knows, then one acts, then somebody else
//! looks at it, and at last one hands it over. What is in the plan and overdue
//! waits for nothing.

use super::{Advice, Severity, Unknown, headlines};
use crate::model::{Action, Date, Id, Model};

/// How far the interview is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interview {
    /// No question was answered.
    NotBegun,
    /// Some questions were answered, and some are left.
    Begun,
    /// No question is left.
    Finished,
}

/// What to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// Answer the questions of the interview: from the beginning.
    Begin,
    /// Answer those that are left.
    Continue,
    /// Confirm what a template proposed: in how many records.
    Confirm(usize),
    /// Find out what nobody knows, and on which the most rests.
    Ask(Unknown),
    /// Do what is in the plan.
    Act(Id),
    /// Put into the plan something against what was found.
    Plan,
    /// Have somebody look at it.
    Review,
    /// Put a copy in a safe place, or hand it over.
    HandOver,
}

/// The next step of an audit.
pub fn next_step(model: &Model, advice: &Advice, interview: Interview) -> NextStep {
    match interview {
        Interview::Begun => return NextStep::Continue,
        // Whoever told the same by other ways need not be asked again.
        Interview::NotBegun if !is_described(model) => return NextStep::Begin,
        Interview::NotBegun | Interview::Finished => {}
    }
    let proposed = model.proposed().len();
    if proposed > 0 {
        return NextStep::Confirm(proposed);
    }
    let planned = first_action(model);
    let is_overdue = |action: &Action| action.due.is_known_and(|due| *due < advice.today);
    if let Some(action) = planned.filter(|action| is_overdue(action)) {
        return NextStep::Act(action.id);
    }
    // What matters little does not stand before what is to be done.
    let first = advice.unknowns(model).first();
    if let Some(unknown) = first.filter(|unknown| unknown.severity > Severity::Low) {
        return NextStep::Ask(unknown.clone());
    }
    if let Some(action) = planned {
        return NextStep::Act(action.id);
    }
    if !headlines(&advice.priorities).0.is_empty() {
        return NextStep::Plan;
    }
    if model.reviews.is_empty() {
        return NextStep::Review;
    }
    NextStep::HandOver
}

/// Whether there is enough on the map to look at it: somebody said what there is
/// to know, where it is, and where it goes.
fn is_described(model: &Model) -> bool {
    !(model.data.is_empty() || model.services.is_empty() || model.flows.is_empty())
}

/// What is to be done first of what is in the plan: what is due first, then what
/// has no day.
fn first_action(model: &Model) -> Option<&Action> {
    let open = model.actions.iter().filter(|action| action.is_under_way());
    open.min_by_key(|action| {
        let due: Option<Date> = action.due.known().copied();
        (due.is_none(), due, action.id)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::audit::testing::{Draft, TODAY};
    use crate::model::Collection;
    use crate::rules;

    fn step(draft: &Draft, interview: Interview) -> NextStep {
        let today = TODAY.parse().expect("a date");
        let advice = Advice::new(&draft.model, today, &rules::ALL);
        next_step(&draft.model, &advice, interview)
    }

    /// Something of each kind that the map needs, and nothing grave about it: the
    /// rules that would speak are switched off.
    fn described() -> Draft {
        let off = rules::ALL.iter();
        let off: Vec<_> = off
            .map(|rule| json!({ "rule": rule.id, "off": true, "reason": "A test." }))
            .collect();
        sketch().organisation(json!({ "ruleSettings": off }))
    }

    fn sketch() -> Draft {
        Draft::default()
            .party("Anne", json!({ "kind": "person" }))
            .data("Dossiers", json!({}))
            .service("Messagerie", json!({ "kind": "mail", "hosting": "saas" }))
            .flow("Pièces", json!({}))
    }

    fn action(draft: Draft, name: &str, fields: serde_json::Value) -> Draft {
        draft.with(Collection::Actions, name, fields)
    }

    #[test]
    fn one_begins_by_telling_and_goes_on_telling() {
        assert_eq!(
            step(&Draft::default(), Interview::NotBegun),
            NextStep::Begin
        );
        assert_eq!(
            step(&Draft::default(), Interview::Begun),
            NextStep::Continue
        );
        assert_eq!(step(&described(), Interview::Begun), NextStep::Continue);
    }

    #[test]
    fn whoever_described_without_the_interview_is_not_sent_back_to_it() {
        for interview in [Interview::NotBegun, Interview::Finished] {
            assert_eq!(step(&described(), interview), NextStep::Review);
        }
    }

    #[test]
    fn what_is_only_proposed_is_confirmed_before_anything_is_concluded_from_it() {
        let draft = described().service("Paie", json!({ "proposed": ["name"] }));
        let expected = NextStep::Confirm(1);
        assert_eq!(step(&draft, Interview::Finished), expected);
        let plan = action(draft, "Appeler", json!({}));
        assert_eq!(step(&plan, Interview::Finished), expected);
    }

    #[test]
    fn what_nobody_knows_and_matters_is_asked_before_one_acts() {
        let unknown = json!({ "kind": "mail", "hosting": "saas", "criticality": "vital" });
        let draft =
            sketch()
                .service("Courrier", unknown)
                .measure("mfa", "not-known", &["Courrier"]);
        let draft = action(draft, "Appeler", json!({ "due": "2027-01-10" }));
        let NextStep::Ask(unknown) = step(&draft, Interview::Finished) else {
            panic!("nothing is asked");
        };
        assert!(unknown.severity > Severity::Low);
    }

    #[test]
    fn what_is_overdue_waits_for_no_answer() {
        let unknown = json!({ "kind": "mail", "hosting": "saas", "criticality": "vital" });
        let draft =
            sketch()
                .service("Courrier", unknown)
                .measure("mfa", "not-known", &["Courrier"]);
        let draft = action(draft, "Appeler", json!({ "due": "2026-01-10" }));
        let expected = NextStep::Act(draft.id("Appeler"));
        assert_eq!(step(&draft, Interview::Finished), expected);
    }

    #[test]
    fn of_the_plan_what_is_due_first_comes_first_and_what_is_done_never() {
        let draft = action(described(), "Un jour", json!({}));
        let draft = action(draft, "Plus tard", json!({ "due": "2027-03-01" }));
        let draft = action(draft, "Bientôt", json!({ "due": "2026-12-01" }));
        let done = json!({ "due": "2026-11-01", "state": "done" });
        let draft = action(draft, "Fait", done);
        let expected = NextStep::Act(draft.id("Bientôt"));
        assert_eq!(step(&draft, Interview::Finished), expected);
    }

    #[test]
    fn what_was_found_and_is_not_planned_is_to_be_decided() {
        let draft = sketch().measure("mfa", "absent", &["Messagerie"]);
        let today = TODAY.parse().expect("a date");
        let mut advice = Advice::new(&draft.model, today, &rules::ALL);
        for finding in &mut advice.audit.findings {
            finding.asks.clear();
        }
        let step = next_step(&draft.model, &advice, Interview::Finished);
        assert_eq!(step, NextStep::Plan);
    }

    #[test]
    fn at_last_somebody_else_looks_and_then_it_is_handed_over() {
        let draft = described();
        assert_eq!(step(&draft, Interview::Finished), NextStep::Review);
        let draft = draft.with(Collection::Reviews, "Relecture", json!({}));
        assert_eq!(step(&draft, Interview::Finished), NextStep::HandOver);
    }
}
