//! Findings by what lies behind them, the gravest cause first, and in each the
//! step first that settles the most.

use std::cmp::Reverse;

use super::{Audit, Cause, Certainty, Finding, Severity, Standing};

/// How many causes the first look at an audit shows: a committee has an hour.
pub const HEADLINES: usize = 7;

/// What the first look at an audit shows, and what can wait: the causes that
/// weigh more than low, as many as a committee has time for; and the others.
/// The causes come as [`priorities`] orders them.
pub fn headlines(priorities: &[Priority]) -> (&[Priority], &[Priority]) {
    let grave = priorities.partition_point(|it| it.severity > Severity::Low);
    priorities.split_at(grave.min(HEADLINES))
}

/// A cause with the findings behind which it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Priority {
    /// The cause.
    pub cause: Cause,
    /// How much the gravest of its findings matters.
    pub severity: Severity,
    /// Its steps, the one that settles the most first.
    pub steps: Vec<Step>,
}

/// What one piece of advice settles: findings of one rule, by their places in
/// the audit, the gravest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// How much the gravest of them matters.
    pub severity: Severity,
    /// Their places in the audit.
    pub findings: Vec<usize>,
}

impl Priority {
    /// The number of its findings.
    pub fn count(&self) -> usize {
        self.steps.iter().map(|step| step.findings.len()).sum()
    }
}

/// The causes of the findings on which nothing was decided; the gravest first,
/// and of equally grave ones that which lies behind more findings that are sure.
/// `standings` stand in the order of the findings.
pub fn priorities(audit: &Audit, standings: &[Standing]) -> Vec<Priority> {
    let open = audit.findings.iter().zip(standings).enumerate();
    let open = open.filter(|(_, (_, standing))| standing.is_open());
    let mut found: Vec<Found> = Vec::new();
    // Where the last finding went: those of a rule mostly come one after the other.
    let mut last: Option<(&Finding, [usize; 2])> = None;
    for (place, (finding, _)) in open {
        let is_alike = |other: &Finding| finding.cause == other.cause && finding.rule == other.rule;
        let [of_cause, step] = match last {
            Some((other, step)) if is_alike(other) => step,
            _ => step_of(finding, &mut found),
        };
        found[of_cause].add(place, finding, step);
        last = Some((finding, [of_cause, step]));
    }
    for of_cause in &mut found {
        // A stable sort: what the audit put first stays first.
        let steps = &mut of_cause.priority.steps;
        steps.sort_by_key(|step| (Reverse(step.severity), Reverse(step.findings.len())));
    }
    found.sort_by_cached_key(|of_cause| Reverse(of_cause.weight()));
    found
        .into_iter()
        .map(|of_cause| of_cause.priority)
        .collect()
}

/// A cause while its findings are gathered.
struct Found {
    priority: Priority,
    /// The rules of the steps.
    rules: Vec<&'static str>,
    /// How many findings there are of each severity, and before it how many of them are
    /// sure; the least severe first.
    counts: [[usize; 2]; Severity::ALL.len()],
}

impl Found {
    fn add(&mut self, place: usize, finding: &Finding, step: usize) {
        self.priority.steps[step].findings.push(place);
        let [sure, all] = &mut self.counts[finding.severity as usize];
        *sure += usize::from(finding.certainty != Certainty::ToCheck);
        *all += 1;
    }

    /// How many findings of each severity, the gravest first; those that are
    /// sure before all.
    fn weight(&self) -> (Severity, [[usize; 2]; Severity::ALL.len()]) {
        let mut counts = self.counts;
        counts.reverse();
        (self.priority.severity, counts)
    }
}

/// The place of the cause of a finding, and that of its rule among the steps; both are
/// added if they are not there.
fn step_of(finding: &Finding, found: &mut Vec<Found>) -> [usize; 2] {
    let known = found
        .iter()
        .position(|it| it.priority.cause == finding.cause);
    let place = known.unwrap_or(found.len());
    if known.is_none() {
        // Findings come with the gravest first, so the first decides.
        found.push(Found {
            priority: Priority {
                cause: finding.cause,
                severity: finding.severity,
                steps: Vec::new(),
            },
            rules: Vec::new(),
            counts: [[0; 2]; Severity::ALL.len()],
        });
    }
    let of_cause = &mut found[place];
    let known = of_cause.rules.iter().position(|rule| *rule == finding.rule);
    if known.is_none() {
        of_cause.rules.push(finding.rule);
        of_cause.priority.steps.push(Step {
            severity: finding.severity,
            findings: Vec::new(),
        });
    }
    [place, known.unwrap_or(of_cause.rules.len() - 1)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::run;
    use crate::audit::testing::{Draft, TODAY};
    use crate::rules;
    use serde_json::json;

    fn audit() -> Audit {
        let draft = Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private", "headcount": 8 }))
            .service("Messagerie", json!({ "kind": "mail", "hosting": "saas" }))
            .service("Annuaire", json!({ "kind": "identity", "hosting": "saas" }))
            .service("Paie", json!({ "hosting": "saas", "exportState": "none" }))
            .measure("mfa", "absent", &["Messagerie", "Annuaire"]);
        run(&draft.model, TODAY.parse().expect("a date"), &rules::ALL)
    }

    #[test]
    fn the_gravest_cause_and_the_step_that_settles_most_come_first() {
        let audit = audit();
        let open = vec![Standing::Open; audit.findings.len()];
        let priorities = priorities(&audit, &open);
        assert_eq!(priorities[0].cause, Cause::Access);
        assert_eq!(priorities[0].severity, Severity::Critical);
        assert_eq!(priorities[0].steps[0].findings.len(), 2);
        let total: usize = priorities.iter().map(Priority::count).sum();
        assert_eq!(total, audit.findings.len());
        assert!(priorities.is_sorted_by_key(|priority| Reverse(priority.severity)));
    }

    #[test]
    fn the_first_look_shows_what_weighs_more_than_low_and_not_too_much() {
        let of = |severity: Severity| Priority {
            cause: Cause::Access,
            severity,
            steps: Vec::new(),
        };
        let few = [Severity::High, Severity::Medium, Severity::Low].map(of);
        let (first, rest) = headlines(&few);
        assert_eq!((first, rest), few.split_at(2));
        let many = vec![of(Severity::High); HEADLINES + 2];
        assert_eq!(headlines(&many).0.len(), HEADLINES);
        assert_eq!(headlines(&many).1.len(), 2);
        assert_eq!(headlines(&[of(Severity::Info)]).0, []);
    }

    #[test]
    fn what_was_decided_is_no_longer_a_priority() {
        let audit = audit();
        let decided = vec![Standing::Accepted; audit.findings.len()];
        assert_eq!(priorities(&audit, &decided), []);
        let reopened = vec![Standing::Reopened; audit.findings.len()];
        assert_eq!(priorities(&audit, &reopened)[0].cause, Cause::Access);
    }
}
