//! People carry data from one service to another by hand.
//!
//! ## What it checks
//! For each pair of services, the exchanges that somebody makes by hand between
//! them take less than twenty hours a year: minutes each time, times how often.
//! Paper and help desks are left alone, and so are steps that were said to be a
//! wanted control.
//!
//! ## Why it matters
//! Typing again costs time, and each time an error can slip in.
//!
//! ## What to do
//! See whether an export and an import, or a simple link, is enough.
//!
//! ## Known false alarms
//! A look by a person, before a payment for example, can be a control: say so on
//! the exchange. How often *now and then* is, is a convention (six times a year).
//!
//! ## References
//! Charter, *Stratège numérique*; good practice.

use std::collections::BTreeMap;

use super::frequencies::times_a_year;
use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{
    Answer, Channel, Collection, Effort, Flow, FlowMode, Hosting, Id, Node, Ref, ServiceKind,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "flow-manual-retyping",
    theme: Theme::Map,
    severity: Severity::Low,
    cause: Cause::Surplus,
    effort: Effort::Day,
    cure: Cure::Set(
        Collection::Flows,
        &[("mode", r#""auto""#), ("channel", r#""api""#)],
    ),
    thresholds: &[Threshold {
        name: "hours",
        unit: Unit::Hours,
        default: 20,
    }],
    references: &[Reference::Charter("strategy"), Reference::GoodPractice],
    check,
};

const MINUTES_IN_AN_HOUR: u64 = 60;

/// What the exchanges made by hand between two services take.
#[derive(Debug, Default)]
struct Work {
    flows: Vec<Id>,
    minutes: u64,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let hours = u64::from(view.threshold(&RULE, "hours"));
    let mut pairs: BTreeMap<(Id, Id), Work> = BTreeMap::new();
    let (mut unsure, mut asks) = (Vec::new(), Vec::new());
    let by_hand = view.each(&RULE, 1, &view.model.flows, |flow| {
        let (minutes, missing) = minutes_a_year(flow)?;
        Some((flow.id, between_services(view, flow)?, minutes, missing))
    });
    for (flow, pair, minutes, missing) in by_hand {
        if missing.is_empty() {
            let work = pairs.entry(pair).or_default();
            work.flows.push(flow);
            work.minutes += minutes.unwrap_or(0);
        } else if minutes.is_none_or(|minutes| minutes >= hours * MINUTES_IN_AN_HOUR) {
            unsure.push(flow);
            asks.extend(missing.into_iter().map(|field| Ask::Field(flow, field)));
        }
    }
    let much = pairs
        .into_iter()
        .filter(|(_, work)| work.minutes >= hours * MINUTES_IN_AN_HOUR);
    let mut findings: Vec<Finding> = much
        .map(|((from, to), work)| {
            let hours = Fact::Hours(
                (work.minutes / MINUTES_IN_AN_HOUR)
                    .try_into()
                    .unwrap_or(u32::MAX),
            );
            RULE.finding([from, to])
                .with(work.flows.iter().copied())
                .fact("state", Fact::Case("known"))
                .fact("from", Fact::Record(from))
                .fact("to", Fact::Record(to))
                .fact("hours", hours.clone())
                .evidence("evidence-hours-a-year", hours)
                .records("flows", "count", "evidence-flows", &work.flows)
        })
        .collect();
    if !unsure.is_empty() {
        let nothing = || Fact::Words(String::new());
        findings.push(
            RULE.finding([view.model.organisation.id])
                .with(unsure.iter().copied())
                .not_known(asks)
                .fact("state", Fact::Case("not-known"))
                .fact("from", nothing())
                .fact("to", nothing())
                .fact("hours", Fact::Hours(0))
                .records("flows", "count", "evidence-flows", &unsure),
        );
    }
    findings
}

/// The two services between which a flow goes, if it goes from screen to screen.
fn between_services(view: &View<'_>, flow: &Flow) -> Option<(Id, Id)> {
    let on_screen = |end: &Answer<Ref<Node>>| {
        let service = view.model.services.get(end.known()?.id)?;
        let elsewhere = service
            .kind
            .is_known_and(|kind| matches!(kind, ServiceKind::Paper | ServiceKind::HumanSupport))
            || service.hosting.is(&Hosting::Paper);
        (!elsewhere).then_some(service.id)
    };
    let (from, to) = (on_screen(&flow.from)?, on_screen(&flow.to)?);
    (from != to).then_some((from, to))
}

/// The minutes that a flow made by hand takes in a year, if they are known, and
/// the answers that nobody has. Nothing if it is not made by hand, if that is
/// wanted, or if a question was not put.
fn minutes_a_year(flow: &Flow) -> Option<(Option<u64>, Vec<&'static str>)> {
    let mut missing = Vec::new();
    let by_hand = flow.mode.is(&FlowMode::Manual) || flow.channel.is(&Channel::ManualRetyping);
    if !by_hand {
        if !flow.mode.is_not_known() {
            return None;
        }
        missing.push("mode");
    }
    match &flow.deliberate_control {
        Answer::Known(true) => return None,
        Answer::Known(false) | Answer::NotAsked => {}
        Answer::NotKnown | Answer::Foreign(_) => missing.push("deliberateControl"),
    }
    if flow.frequency.is_not_asked() || flow.minutes_per_run.is_not_asked() {
        return None;
    }
    if flow.frequency.is_not_known() {
        missing.push("frequency");
    }
    if flow.minutes_per_run.is_not_known() {
        missing.push("minutesPerRun");
    }
    let times = flow
        .frequency
        .known()
        .map(|&it| u64::from(times_a_year(it)));
    let each = flow.minutes_per_run.known().map(|&it| u64::from(it));
    Some((times.zip(each).map(|(times, each)| times * each), missing))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, findings, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn tools() -> Draft {
        Draft::default()
            .service("Caisse", json!({ "kind": "app" }))
            .service("Comptabilité", json!({ "kind": "app" }))
            .service("Classeur", json!({ "kind": "paper" }))
            .service("Cahier", json!({ "hosting": "paper" }))
            .service("Dépannage", json!({ "kind": "support" }))
    }

    fn by_hand(to: &str, fields: Value) -> Draft {
        let mut all = json!({ "from": "@Caisse", "to": to, "mode": "manual" });
        for (name, value) in fields.as_object().expect("fields are an object") {
            all[name] = value.clone();
        }
        tools().flow("report", all)
    }

    #[test]
    fn flags_twenty_hours_a_year_of_typing() {
        let draft = by_hand(
            "@Comptabilité",
            json!({ "frequency": "monthly", "minutesPerRun": 100 }),
        );
        let finding = flags(&RULE, &draft, &["Caisse", "Comptabilité", "report"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Certain)
        );
        assert!(finding.facts.contains(&("hours", Fact::Hours(20))));
    }

    #[test]
    fn accepts_a_minute_less() {
        let draft = by_hand(
            "@Comptabilité",
            json!({ "frequency": "yearly", "minutesPerRun": 1199 }),
        );
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_what_is_typed_again_whoever_starts_it_and_adds_up_what_goes_one_way() {
        let half = json!({
            "from": "@Caisse", "to": "@Comptabilité", "channel": "manual-retyping",
            "frequency": "monthly", "minutesPerRun": 50,
        });
        let draft = tools().flow("ventes", half.clone());
        accepts(&RULE, &draft);
        let mut back = half.clone();
        (back["from"], back["to"]) = (half["to"].clone(), half["from"].clone());
        accepts(&RULE, &draft.clone().flow("retour", back));
        let draft = draft.flow("stocks", half);
        flags(
            &RULE,
            &draft,
            &["Caisse", "Comptabilité", "ventes", "stocks"],
        );
    }

    #[test]
    fn accepts_paper_people_parties_and_what_stays_in_place() {
        let daily = json!({ "frequency": "daily", "minutesPerRun": 60 });
        for to in ["@Classeur", "@Cahier", "@Dépannage", "@Caisse"] {
            accepts(&RULE, &by_hand(to, daily.clone()));
        }
        let fields = json!({
            "from": "@Client", "to": "@Caisse", "mode": "manual", "frequency": "daily", "minutesPerRun": 60,
        });
        let draft = tools().party("Client", json!({})).flow("commande", fields);
        accepts(&RULE, &draft);
    }

    #[test]
    fn accepts_a_wanted_control_a_link_and_questions_that_were_not_put() {
        for fields in [
            json!({ "frequency": "daily", "minutesPerRun": 60, "deliberateControl": true }),
            json!({ "frequency": "daily", "minutesPerRun": 60, "mode": "auto" }),
            json!({ "frequency": "daily", "minutesPerRun": 60, "mode": Value::Null }),
            json!({ "frequency": "daily" }),
            json!({ "minutesPerRun": 60 }),
            json!({ "frequency": { "notKnown": true } }),
        ] {
            accepts(&RULE, &by_hand("@Comptabilité", fields));
        }
    }

    #[test]
    fn flags_to_check_what_nobody_knows() {
        let not_known = json!({ "notKnown": true });
        for (field, other) in [
            ("frequency", json!({ "minutesPerRun": 5 })),
            ("minutesPerRun", json!({ "frequency": "daily" })),
            ("mode", json!({ "frequency": "daily", "minutesPerRun": 5 })),
            (
                "deliberateControl",
                json!({ "frequency": "daily", "minutesPerRun": 5 }),
            ),
        ] {
            let mut fields = other;
            fields[field] = not_known.clone();
            let draft = by_hand("@Comptabilité", fields);
            let found = findings(&RULE, &draft);
            assert_eq!(found.len(), 1, "{field}");
            assert_eq!(draft.names(&found[0].subjects), ["", "report"]);
            assert_eq!(found[0].certainty, Certainty::ToCheck);
            assert_eq!(found[0].asks, [Ask::Field(draft.id("report"), field)]);
        }
    }

    #[test]
    fn flags_to_check_once_and_accepts_what_is_short_in_any_case() {
        let fields = json!({
            "frequency": { "notKnown": true }, "minutesPerRun": { "notKnown": true },
        });
        flags(&RULE, &by_hand("@Comptabilité", fields), &["", "report"]);
        let fields = json!({
            "mode": { "notKnown": true }, "frequency": "yearly", "minutesPerRun": 1199,
        });
        accepts(&RULE, &by_hand("@Comptabilité", fields));
    }
}
