//! A request of a person to see their data could not be answered in time.
//!
//! ## What it checks
//! Somebody is named who answers questions, and what is held on one sort of
//! persons (clients, employees, pupils…) is not spread over several tools from
//! which nothing can be taken out.
//!
//! ## Why it matters
//! Everybody may ask what you know of them, and in general the answer is due
//! within 30 days.
//!
//! ## What to do
//! Name who answers, and try once to find everything on one person with this map.
//!
//! ## Known false alarms
//! A tool may have a good search without an export: what counts is that you find
//! everything on one person.
//!
//! ## References
//! LPD art. 25; OPDo art. 16 to 22; GDPR art. 15 where it applies.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View, cure,
    is_personal,
};
use crate::model::{Answer, DataSubject, Date, Effort, ExportState, Id, Model};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "prv-access-request-unready",
    theme: Theme::Privacy,
    severity: Severity::Low,
    cause: Cause::Duties,
    effort: Effort::Day,
    cure: Cure::By(get_ready),
    thresholds: &[Threshold {
        name: "services",
        unit: Unit::Count,
        default: 3,
    }],
    references: &[
        Reference::Lpd("25/7"),
        Reference::Opdo("16–22"),
        Reference::CantonalLaw,
        Reference::Gdpr("15"),
    ],
    check,
};

/// The tools with data on one sort of persons from which nothing is known to
/// come out.
#[derive(Default)]
struct Closed {
    none: BTreeSet<Id>,
    not_known: BTreeSet<Id>,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut spread: BTreeMap<&str, Closed> = BTreeMap::new();
    let data = view.only(&RULE, 0, &view.model.data, |data| {
        data.subjects.each().len() > 0 && is_personal(data)
    });
    for data in data {
        for service in view.graph.holders(data.id) {
            let Some(service) = view.model.services.get(service) else {
                continue;
            };
            for subject in data.subjects.each() {
                let closed = spread.entry(DataSubject::code(*subject)).or_default();
                match &service.export_state {
                    Answer::Known(ExportState::None) => {
                        closed.none.insert(service.id);
                    }
                    Answer::NotKnown | Answer::Foreign(_) => {
                        closed.not_known.insert(service.id);
                    }
                    Answer::Known(_) | Answer::NotAsked => {}
                }
            }
        }
    }
    let limit = view.threshold(&RULE, "services") as usize;
    let organisation = &view.model.organisation;
    let begin = |case: &'static str, subject: &str, services: Vec<Id>| {
        RULE.finding([organisation.id])
            .with(services.iter().copied())
            .fact("state", Fact::Case(case))
            .fact(
                "subjects",
                Fact::Code(format!("choice-data-subject-{subject}").into()),
            )
            .records("services", "count", "evidence-services", &services)
    };
    let most_closed = spread.iter().max_by_key(|(_, closed)| closed.none.len());
    if let Some((subject, closed)) = most_closed
        && closed.none.len() >= limit
    {
        let finding = begin("spread", subject, closed.none.iter().copied().collect());
        return vec![view.under_law(finding)];
    }
    let open = |closed: &Closed| closed.none.len() + closed.not_known.len();
    let most_open = spread.iter().max_by_key(|(_, closed)| open(closed));
    if let Some((subject, closed)) = most_open
        && open(closed) >= limit
    {
        let all = closed.none.union(&closed.not_known).copied();
        let asks = closed.not_known.iter();
        let asks = asks.map(|&id| Ask::Field(id, "exportState"));
        return vec![begin("not-known", subject, all.collect()).not_known(asks)];
    }
    let holds_data = view.model.data.iter().any(is_personal);
    if holds_data && organisation.contact.is_not_known() {
        let ask = Ask::Field(organisation.id, "contact");
        return vec![
            RULE.finding([organisation.id])
                .not_known([ask])
                .fact("state", Fact::Case("nobody"))
                .fact("subjects", Fact::Words(String::new()))
                .fact("services", Fact::Words(String::new()))
                .fact("count", Fact::Count(0)),
        ];
    }
    Vec::new()
}

fn get_ready(model: &mut Model, finding: &Finding, _: Date) {
    let person = cure::someone(model);
    let id = model.organisation.id;
    cure::change(model, id, json!({ "contact": person.to_string() }));
    for &id in &finding.subjects {
        if model.services.get(id).is_some() {
            cure::change(model, id, json!({ "exportState": "tested" }));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};

    fn spread(nature: &str, exports: &[Value]) -> Draft {
        let draft = Draft::default()
            .organisation(json!({ "legalRegime": "lpd-private" }))
            .data(
                "Dossiers",
                json!({ "nature": nature, "subjects": ["clients"] }),
            );
        exports
            .iter()
            .zip(["A", "B", "C", "D"])
            .fold(draft, |draft, (export, name)| {
                draft.service(
                    name,
                    json!({ "stores": [{ "data": "@Dossiers" }], "exportState": export }),
                )
            })
    }

    fn none() -> Value {
        json!("none")
    }

    fn not_known() -> Value {
        json!({ "notKnown": true })
    }

    #[test]
    fn flags_clients_spread_over_three_tools_without_a_way_out() {
        let draft = spread("personal", &[none(), none(), none()]);
        let finding = flags(&RULE, &draft, &["", "A", "B", "C"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Certain)
        );
    }

    #[test]
    fn flags_to_check_when_nobody_knows_of_one_of_three() {
        let draft = spread("personal", &[none(), none(), not_known()]);
        let finding = flags(&RULE, &draft, &["", "A", "B", "C"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        assert_eq!(finding.asks, [Ask::Field(draft.id("C"), "exportState")]);
    }

    #[test]
    fn flags_the_persons_of_whom_least_is_known() {
        let draft = spread("personal", &[none(), none()]);
        let data = json!({ "nature": "personal", "subjects": ["employees"] });
        let draft = ["X", "Y", "Z"]
            .iter()
            .fold(draft.data("Personnel", data), |draft, name| {
                let stores = json!([{ "data": "@Personnel" }]);
                draft.service(
                    name,
                    json!({ "stores": stores, "exportState": not_known() }),
                )
            });
        flags(&RULE, &draft, &["", "X", "Y", "Z"]);
    }

    #[test]
    fn flags_to_check_when_nobody_is_named_to_answer() {
        let draft = spread("personal", &[none()]).organisation(json!({ "contact": not_known() }));
        let finding = flags(&RULE, &draft, &[""]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let organisation = draft.model.organisation.id;
        assert_eq!(finding.asks, [Ask::Field(organisation, "contact")]);
        let harmless = spread("none", &[]).organisation(json!({ "contact": not_known() }));
        accepts(&RULE, &harmless);
    }

    #[test]
    fn accepts_two_tools_and_tools_with_a_way_out_or_not_asked_about() {
        accepts(&RULE, &spread("personal", &[none(), not_known()]));
        let others = [none(), none(), json!("theoretical"), json!("tested")];
        accepts(&RULE, &spread("personal", &others));
        accepts(&RULE, &spread("personal", &[none(), none(), Value::Null]));
    }

    #[test]
    fn accepts_data_on_no_person_and_different_persons_in_each_tool() {
        accepts(&RULE, &spread("none", &[none(), none(), none()]));
        let draft = spread("personal", &[none(), none()])
            .data(
                "Personnel",
                json!({ "nature": "personal", "subjects": ["employees"] }),
            )
            .service(
                "RH",
                json!({ "stores": [{ "data": "@Personnel" }], "exportState": "none" }),
            );
        accepts(&RULE, &draft);
    }
}
