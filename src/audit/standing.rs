//! What was decided about a finding, and whether that still holds.

use std::hash::Hasher;

use super::{Fact, Finding};
use crate::model::{Action, ActionState, Date, Decision, DecisionKind, Model};
use fnv::FnvHasher;
use foldhash::{HashMap, HashMapExt};

/// How it stands with a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Nothing was decided.
    Open,
    /// Something was decided that no longer holds: its time is over, what the
    /// finding rests on has changed, or what was to do is done and did not help.
    Reopened,
    /// Something is being done.
    Planned,
    /// It was put off.
    Postponed,
    /// It was accepted.
    Accepted,
    /// It is held to be wrong.
    Disputed,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Self; 6] = [
        Self::Open,
        Self::Reopened,
        Self::Planned,
        Self::Postponed,
        Self::Accepted,
        Self::Disputed,
    ];

    /// Whether somebody still has to decide.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Reopened)
    }

    /// The id of its text.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Open => "standing-open",
            Self::Reopened => "standing-reopened",
            Self::Planned => "standing-planned",
            Self::Postponed => "standing-postponed",
            Self::Accepted => "standing-accepted",
            Self::Disputed => "standing-disputed",
        }
    }
}

/// What was decided about findings, by their keys.
#[derive(Debug)]
pub struct Decided<'a> {
    today: Date,
    decisions: HashMap<&'a str, (&'a Decision, Option<&'a str>)>,
    actions: HashMap<&'a str, Vec<&'a Action>>,
}

impl<'a> Decided<'a> {
    /// Looks through the decisions and actions of a model.
    pub fn new(model: &'a Model, today: Date) -> Self {
        let mut decided = Self {
            today,
            decisions: HashMap::new(),
            actions: HashMap::new(),
        };
        for decision in &model.decisions {
            let bases = decision.rests_on.each().map(String::as_str);
            let bases = bases.map(Some).chain(std::iter::repeat(None));
            for (key, basis) in decision.findings.each().zip(bases) {
                let known = decided.decisions.entry(key).or_insert((decision, basis));
                // The last one counts; records come in the order of their ids.
                if decision.decided_on.known() >= known.0.decided_on.known() {
                    *known = (decision, basis);
                }
            }
        }
        for action in &model.actions {
            for key in action.findings.each() {
                decided.actions.entry(key).or_default().push(action);
            }
        }
        decided
    }

    /// Whether nothing was decided at all.
    pub fn is_empty(&self) -> bool {
        self.decisions.is_empty() && self.actions.is_empty()
    }

    /// How it stands with a finding.
    pub fn standing(&self, finding: &Finding) -> Standing {
        if self.is_empty() {
            return Standing::Open;
        }
        let key = finding.key();
        let actions = self.actions.get(key.as_str());
        let actions = actions.map(Vec::as_slice).unwrap_or_default();
        if actions.iter().any(|action| action.is_under_way()) {
            return Standing::Planned;
        }
        let mut done = actions
            .iter()
            .filter(|action| action.state.is(&ActionState::Done));
        let Some((decision, basis)) = self.decisions.get(key.as_str()) else {
            return if done.next().is_some() {
                Standing::Reopened
            } else {
                Standing::Open
            };
        };
        // Who decides to live with it after something was done knows that it did not help.
        let knows_of = |action: &Action| {
            let done_on = action.done_on.known().or(action.common.updated_on.known());
            !decision.kind.is(&DecisionKind::Act)
                && done_on.is_some_and(|day| decision.decided_on.is_known_and(|on| day <= on))
        };
        let has_not_helped = done.any(|action| !knows_of(action));
        let is_over = decision.until.is_known_and(|until| *until < self.today);
        let has_changed = basis.is_some_and(|basis| basis != rests_on(finding));
        match decision.kind.known() {
            None => Standing::Open,
            Some(_) if is_over || has_changed || has_not_helped => Standing::Reopened,
            Some(DecisionKind::Act) => Standing::Planned,
            Some(DecisionKind::Accept) => Standing::Accepted,
            Some(DecisionKind::Postpone) => Standing::Postponed,
            Some(DecisionKind::Dispute) => Standing::Disputed,
        }
    }
}

/// A short name for what a finding says: its weight, its records, its values.
/// A decision keeps it, and is looked at again when it differs. It is an FNV-1a
/// hash of 64 bits in hexadecimal.
pub fn rests_on(finding: &Finding) -> String {
    let mut hasher = FnvHasher::default();
    hasher.write(finding.severity.code().as_bytes());
    hasher.write(finding.certainty.code().as_bytes());
    for subject in &finding.subjects {
        hasher.write(subject.to_string().as_bytes());
    }
    for (name, fact) in &finding.facts {
        hasher.write(name.as_bytes());
        feed(&mut hasher, fact);
    }
    for evidence in &finding.evidence {
        hasher.write(evidence.label.as_bytes());
        feed(&mut hasher, &evidence.fact);
    }
    format!("{:016x}", hasher.finish())
}

fn feed(hasher: &mut FnvHasher, fact: &Fact) {
    let mut text = |text: &str| hasher.write(text.as_bytes());
    match fact {
        Fact::Record(id) => text(&id.to_string()),
        Fact::Records(ids) => ids.iter().for_each(|id| text(&id.to_string())),
        Fact::Count(count) => text(&count.to_string()),
        Fact::Percent(percent) => text(&percent.to_string()),
        // Time passes by itself; what was decided has a date of its own for that.
        Fact::Days(_) => {}
        Fact::Hours(hours) => text(&hours.to_string()),
        Fact::Number(number) => text(&number.to_string()),
        Fact::Money(money) => text(&money.to_string()),
        Fact::Date(date) => text(&date.to_string()),
        Fact::Country(country) => text(country.code()),
        Fact::Countries(countries) => countries.iter().for_each(|it| text(it.code())),
        Fact::Code(code) => text(code),
        Fact::Words(words) => text(words),
        Fact::Codes(codes) => codes.iter().for_each(|code| text(code)),
        Fact::Case(case) => text(case),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::audit::testing::{Draft, TODAY, findings};
    use crate::model::Collection;
    use crate::rules::sec::mfa_missing::RULE;

    fn mailbox() -> Draft {
        Draft::default()
            .service("Messagerie", json!({ "kind": "mail", "hosting": "saas" }))
            .measure("mfa", "absent", &["Messagerie"])
    }

    fn finding(draft: &Draft) -> Finding {
        findings(&RULE, draft).remove(0)
    }

    fn standing(collection: Collection, mut fields: Value) -> Standing {
        let draft = mailbox();
        fields["findings"] = json!([finding(&draft).key()]);
        standing_in(&draft.with(collection, "", fields))
    }

    fn standing_in(draft: &Draft) -> Standing {
        let today = TODAY.parse().expect("a date");
        Decided::new(&draft.model, today).standing(&finding(draft))
    }

    #[test]
    fn a_decision_holds_until_its_day_is_over() {
        let accepted = |until: &str| {
            let fields = json!({ "kind": "accept", "until": until });
            standing(Collection::Decisions, fields)
        };
        assert_eq!(accepted(TODAY), Standing::Accepted);
        assert_eq!(accepted("2026-01-01"), Standing::Reopened);
        let of = |kind: &str| standing(Collection::Decisions, json!({ "kind": kind }));
        assert_eq!(of("postpone"), Standing::Postponed);
        assert_eq!(of("wrong"), Standing::Disputed);
        assert_eq!(of("do"), Standing::Planned);
    }

    #[test]
    fn an_action_plans_a_finding_and_reopens_it_if_it_did_not_help() {
        let of = |state: &str| standing(Collection::Actions, json!({ "state": state }));
        assert_eq!(of("planned"), Standing::Planned);
        assert_eq!(of("started"), Standing::Planned);
        assert_eq!(of("done"), Standing::Reopened);
        assert_eq!(of("dropped"), Standing::Open);
        assert_eq!(standing_in(&mailbox()), Standing::Open);
    }

    #[test]
    fn what_did_not_help_may_be_accepted_afterwards() {
        let draft = mailbox();
        let key = finding(&draft).key();
        let done = json!({ "findings": [key], "state": "done", "doneOn": "2026-10-01" });
        let draft = draft.with(Collection::Actions, "", done);
        let decided = |kind: &str, on: &str| {
            let fields = json!({ "findings": [key], "kind": kind, "decidedOn": on });
            standing_in(&draft.clone().with(Collection::Decisions, "", fields))
        };
        assert_eq!(decided("accept", "2026-10-02"), Standing::Accepted);
        assert_eq!(decided("accept", "2026-09-30"), Standing::Reopened);
        assert_eq!(decided("do", "2026-10-02"), Standing::Reopened);
    }

    #[test]
    fn the_last_decision_counts() {
        let draft = mailbox();
        let key = finding(&draft).key();
        let decided =
            |kind: &str, on: &str| json!({ "findings": [key], "kind": kind, "decidedOn": on });
        let draft = draft
            .with(Collection::Decisions, "", decided("accept", "2026-10-02"))
            .with(Collection::Decisions, "", decided("wrong", "2026-10-01"));
        assert_eq!(standing_in(&draft), Standing::Accepted);
    }

    #[test]
    fn a_decision_is_reopened_when_what_the_finding_rests_on_changes() {
        let draft = mailbox();
        let found = finding(&draft);
        let decision = json!({
            "findings": [found.key()], "kind": "accept", "restsOn": [rests_on(&found)],
        });
        let draft = draft.with(Collection::Decisions, "", decision);
        assert_eq!(standing_in(&draft), Standing::Accepted);
        let draft = draft
            .data("Salaires", json!({ "classification": "confidential" }))
            .party("Clients", json!({}))
            .flow(
                "envoi",
                json!({ "from": "@Clients", "to": "@Messagerie", "data": ["@Salaires"] }),
            );
        assert_eq!(standing_in(&draft), Standing::Reopened);
    }
}
