//! A person pays for a tool of the organisation.
//!
//! ## What it checks
//! What is paid today for a tool that more than comfort depends on is paid by the
//! organisation, not by a person with their own money or card. One finding for
//! each person who pays, and one for the lines of which nobody knows who does.
//!
//! ## Why it matters
//! When that person leaves or changes cards, the tool stops.
//!
//! ## What to do
//! Let the organisation pay.
//!
//! ## Known false alarms
//! Paying in advance against a receipt is fine where the account itself belongs
//! to the organisation. Time is not money, and is left out.
//!
//! ## References
//! Charter, *Autonomie*.

use std::collections::BTreeMap;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Group, Reference, Rule, Severity, Theme, View,
};
use crate::model::{Collection, Cost, Criticality, Effort, Id, Payer};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "cost-paid-by-person",
    theme: Theme::Costs,
    severity: Severity::Medium,
    cause: Cause::Persons,
    effort: Effort::Hour,
    cure: Cure::Set(Collection::Costs, &[("payer", r#""organisation""#)]),
    thresholds: &[],
    references: &[Reference::Charter("autonomy")],
    check,
};

/// What one person pays for.
#[derive(Default)]
struct Paid {
    lines: Vec<Id>,
    services: Vec<Id>,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut by_person: BTreeMap<Id, Paid> = BTreeMap::new();
    let mut to_check = Group::default();
    let lines = view.only(&RULE, 0, &view.model.costs, |line| {
        let by_person_or_unknown = line.payer.is(&Payer::Person) || line.payer.is_not_known();
        by_person_or_unknown && view.is_current(line) && !line.is_time()
    });
    for line in lines {
        let services = needed_services(view, line);
        let Some(&first) = services.first() else {
            continue;
        };
        if line.payer.is_not_known() {
            let severity = weight(view, &services);
            to_check.add_not_known(line.id, severity, [Ask::Field(line.id, "payer")]);
            continue;
        }
        // Where nobody said which person, each tool is a case of its own.
        let payer = line.paid_by.known().map_or(first, |person| person.id);
        let paid = by_person.entry(payer).or_default();
        paid.lines.push(line.id);
        paid.services.extend(services);
    }
    let mut findings: Vec<Finding> = by_person
        .into_iter()
        .map(|(payer, paid)| report(view, payer, &paid))
        .collect();
    findings.extend(to_check.finding(view, &RULE, ("services", "count", "evidence-cost-lines")));
    findings
}

fn report(view: &View<'_>, payer: Id, paid: &Paid) -> Finding {
    let mut services = paid.services.clone();
    services.sort_unstable();
    services.dedup();
    let finding = RULE
        .finding([payer])
        .with(paid.lines.iter().copied())
        .with(services.iter().copied())
        .severity(weight(view, &services))
        .records("services", "count", "evidence-services", &services);
    if view.party(payer).is_none() {
        return finding
            .fact("state", Fact::Case("somebody"))
            .fact("person", Fact::Words(String::new()));
    }
    finding
        .fact("state", Fact::Case("known"))
        .fact("person", Fact::Record(payer))
        .evidence("evidence-paid-by", Fact::Record(payer))
}

/// The tools a line pays for whose stop would be felt.
fn needed_services(view: &View<'_>, line: &Cost) -> Vec<Id> {
    let subjects = line.pays_for.each().map(|subject| subject.id);
    subjects
        .filter(|&id| view.graph.criticality(id) >= Some(Criticality::Useful))
        .collect()
}

fn weight(view: &View<'_>, services: &[Id]) -> Severity {
    view.weighed_by(RULE.severity, services)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};
    use crate::model::Collection;

    fn domain(criticality: &str, mut line: Value) -> Draft {
        line["paysFor"] = json!(["@Domaine"]);
        Draft::default()
            .party("Présidente", json!({ "kind": "person" }))
            .service("Domaine", json!({ "criticality": criticality }))
            .with(Collection::Costs, "Renouvellement", line)
    }

    fn by_the_president() -> Value {
        json!({ "payer": "person", "paidBy": "@Présidente" })
    }

    #[test]
    fn flags_a_person_who_pays_for_a_tool_once() {
        let draft = domain("useful", by_the_president()).with(
            Collection::Costs,
            "Hébergement",
            json!({ "paysFor": ["@Domaine"], "payer": "person", "paidBy": "@Présidente" }),
        );
        let subjects = ["Présidente", "Renouvellement", "Hébergement", "Domaine"];
        let finding = flags(&RULE, &draft, &subjects);
        assert_eq!(finding.severity, Severity::Medium);
        let person = Fact::Record(draft.id("Présidente"));
        assert!(finding.facts.contains(&("person", person)));
        assert!(finding.facts.contains(&("count", Fact::Count(1))));
    }

    #[test]
    fn flags_a_vital_tool_one_step_higher() {
        let draft = domain("vital", by_the_president());
        let finding = flags(&RULE, &draft, &["Présidente", "Renouvellement", "Domaine"]);
        assert_eq!(finding.severity, Severity::High);
    }

    #[test]
    fn flags_a_person_who_was_not_named() {
        let draft = domain("useful", json!({ "payer": "person" }));
        let finding = flags(&RULE, &draft, &["Domaine", "Renouvellement"]);
        assert!(finding.facts.contains(&("state", Fact::Case("somebody"))));
    }

    #[test]
    fn flags_a_payer_whom_nobody_knows_as_to_check() {
        let draft = domain("vital", json!({ "payer": { "notKnown": true } }));
        let finding = flags(&RULE, &draft, &["", "Renouvellement"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::ToCheck)
        );
        assert_eq!(
            finding.asks,
            [Ask::Field(draft.id("Renouvellement"), "payer")]
        );
    }

    #[test]
    fn accepts_the_organisation_a_comfort_and_what_was_not_asked() {
        accepts(&RULE, &domain("vital", json!({ "payer": "organisation" })));
        accepts(&RULE, &domain("vital", json!({})));
        accepts(&RULE, &domain("comfort", by_the_president()));
        accepts(
            &RULE,
            &domain("comfort", json!({ "payer": { "notKnown": true } })),
        );
        let not_assessed = Draft::default().service("Domaine", json!({})).with(
            Collection::Costs,
            "",
            json!({ "paysFor": ["@Domaine"], "payer": "person" }),
        );
        accepts(&RULE, &not_assessed);
    }

    #[test]
    fn accepts_time_and_what_is_no_longer_paid() {
        let mut time = by_the_president();
        time["nature"] = json!("internal-time");
        accepts(&RULE, &domain("vital", time));
        let mut past = by_the_president();
        past["to"] = json!("2026-11-23");
        accepts(&RULE, &domain("vital", past));
    }
}
