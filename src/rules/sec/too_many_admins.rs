//! Too many persons have all rights.
//!
//! ## What it checks
//! Where confidential data is, no more than three persons have all rights, or
//! than a fifth of those who use the service if that is more. A team counts with
//! all its members; whoever left is counted elsewhere. One finding for all such
//! services, and one for those of which nobody knows who has all rights.
//!
//! ## Why it matters
//! Each account with all rights is one more door to everything.
//!
//! ## What to do
//! Keep two administrators, and a sealed access for an emergency.
//!
//! ## Known false alarms
//! A cooperative may have a rota: accept the finding and say why.
//!
//! ## References
//! LPD art. 8; ANSSI hygiene 9; CIS 5.4.

use serde_json::json;

use super::machines::{persons, user_count};
use super::together::{Needing, told_together};
use crate::audit::cure::change;
use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, Threshold, Unit,
    View,
};
use crate::model::{
    Answer, Date, Effort, Model, Party, PartyKind, PersonKind, Service, ServiceStatus,
};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-too-many-admins",
    theme: Theme::Security,
    severity: Severity::Medium,
    cause: Cause::Access,
    effort: Effort::Hour,
    cure: Cure::By(keep_two),
    thresholds: &[
        Threshold {
            name: "admins",
            unit: Unit::Count,
            default: 3,
        },
        Threshold {
            name: "share",
            unit: Unit::Percent,
            default: 20,
        },
    ],
    references: &[
        Reference::Lpd("8"),
        Reference::CantonalLaw,
        Reference::Anssi("9"),
        Reference::Cis("5.4"),
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let needing = view.each(&RULE, 1, &view.model.services, |service| {
        look_at(view, service)
    });
    let findings = told_together(view, &RULE, needing).into_iter();
    let with_admins = |finding: Finding| {
        let about = finding.subjects.first().copied();
        let Some(service) = about.and_then(|id| view.model.services.get(id)) else {
            return finding.fact("admins", Fact::Count(0));
        };
        let admins: Vec<_> = service.admins.each().map(|admin| admin.id).collect();
        finding
            .fact("admins", Fact::Count(admin_count(view, service).into()))
            .evidence("evidence-admins", Fact::Records(admins.into()))
    };
    findings.map(with_admins).collect()
}

fn look_at(view: &View<'_>, service: &Service) -> Option<Needing> {
    if service.status.is(&ServiceStatus::Planned) || !view.is_confidential(service.id) {
        return None;
    }
    let state = match &service.admins {
        Answer::Known(_) if has_too_many(view, service) => Measure::Missing,
        Answer::NotKnown | Answer::Foreign(_) => Measure::NotKnown,
        Answer::Known(_) | Answer::NotAsked => return None,
    };
    Some(Needing {
        id: service.id,
        weight: view.weighed(RULE.severity, service.id),
        state,
        ask: Ask::Field(service.id, "admins"),
    })
}

fn admin_count(view: &View<'_>, service: &Service) -> u32 {
    persons(view, service.admins.each().map(|admin| admin.id))
}

fn has_too_many(view: &View<'_>, service: &Service) -> bool {
    let users = user_count(view, service).unwrap_or(0);
    let share = u64::from(users) * u64::from(view.threshold(&RULE, "share"));
    let most = share
        .div_ceil(100)
        .max(view.threshold(&RULE, "admins").into());
    u64::from(admin_count(view, service)) > most
}

/// Two persons keep all rights, of the organisation if there are any.
fn keep_two(model: &mut Model, finding: &Finding, _: Date) {
    for &id in &finding.subjects {
        let Some(service) = model.services.get(id).cloned() else {
            continue;
        };
        let admins = service.admins.each();
        let mut admins: Vec<&Party> = admins
            .filter_map(|admin| model.parties.get(admin.id))
            .map(|party| &**party)
            .filter(|party| party.kind.is(&PartyKind::Person))
            .collect();
        admins.sort_by_key(|party| {
            !matches!(
                party.person_kind.known(),
                Some(PersonKind::Internal | PersonKind::Volunteer)
            )
        });
        let kept: Vec<String> = admins.iter().take(2).map(|it| it.id.to_string()).collect();
        change(model, id, json!({ "admins": kept }));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, TODAY, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn crew() -> Draft {
        let mut draft =
            Draft::default().data("Dossiers", json!({ "classification": "confidential" }));
        for name in ["Ana", "Luc", "Noé", "Léa", "Tom"] {
            draft = draft.party(name, json!({ "kind": "person", "personKind": "internal" }));
        }
        draft
            .party("Zoé", json!({ "kind": "person", "personKind": "former" }))
            .party("Équipe", json!({ "kind": "team", "headcount": 4 }))
            .party("Atelier", json!({ "kind": "team", "headcount": 3 }))
    }

    fn tool(admins: Value, users: Value) -> Draft {
        crew().service(
            "Suivi",
            json!({ "admins": admins, "userCount": users, "stores": [{ "data": "@Dossiers" }] }),
        )
    }

    const THREE: [&str; 3] = ["@Ana", "@Luc", "@Noé"];
    const FOUR: [&str; 4] = ["@Ana", "@Luc", "@Noé", "@Léa"];

    #[test]
    fn flags_four_administrators_and_accepts_three() {
        accepts(&RULE, &tool(json!(THREE), Value::Null));
        let draft = tool(json!(FOUR), Value::Null);
        let finding = flags(&RULE, &draft, &["Suivi"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
        assert!(finding.facts.contains(&("admins", Fact::Count(4))));
    }

    #[test]
    fn flags_a_team_with_all_rights_by_its_members() {
        flags(&RULE, &tool(json!(["@Équipe"]), Value::Null), &["Suivi"]);
        accepts(&RULE, &tool(json!(["@Atelier"]), Value::Null));
    }

    #[test]
    fn flags_more_than_a_fifth_of_many_users() {
        flags(&RULE, &tool(json!(FOUR), json!(15)), &["Suivi"]);
        accepts(&RULE, &tool(json!(FOUR), json!(16)));
        let five = json!(["@Ana", "@Luc", "@Noé", "@Léa", "@Tom"]);
        flags(&RULE, &tool(five.clone(), json!(20)), &["Suivi"]);
        accepts(&RULE, &tool(five, json!(21)));
    }

    #[test]
    fn flags_from_where_the_limit_was_moved_to() {
        let settings = |name: &str, value: u32| {
            json!({ "ruleSettings": [
                { "rule": "sec-too-many-admins", "threshold": name, "value": value }
            ] })
        };
        let draft = tool(json!(THREE), Value::Null).organisation(settings("admins", 2));
        flags(&RULE, &draft, &["Suivi"]);
        let draft = tool(json!(FOUR), json!(10)).organisation(settings("share", 40));
        accepts(&RULE, &draft);
    }

    #[test]
    fn flags_to_check_where_nobody_knows_who_has_all_rights() {
        let draft = tool(json!({ "notKnown": true }), Value::Null);
        let finding = flags(&RULE, &draft, &["", "Suivi"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert_eq!(finding.asks, [Ask::Field(draft.id("Suivi"), "admins")]);
    }

    #[test]
    fn accepts_what_holds_nothing_confidential_is_planned_or_was_not_asked() {
        let admins = json!({ "admins": FOUR });
        accepts(&RULE, &crew().service("Sondages", admins));
        accepts(&RULE, &tool(Value::Null, Value::Null));
        let planned = json!({
            "admins": FOUR, "status": "planned", "stores": [{ "data": "@Dossiers" }],
        });
        accepts(&RULE, &crew().service("Projet", planned));
    }

    #[test]
    fn accepts_somebody_who_left_among_them() {
        let admins = json!(["@Ana", "@Luc", "@Noé", "@Zoé"]);
        accepts(&RULE, &tool(admins, Value::Null));
    }

    #[test]
    fn flags_too_many_of_whom_two_of_the_organisation_stay() {
        let draft = crew()
            .party(
                "Externe",
                json!({ "kind": "person", "personKind": "external" }),
            )
            .service(
                "Suivi",
                json!({
                    "admins": ["@Externe", "@Ana", "@Luc", "@Noé"], "userCount": null,
                    "stores": [{ "data": "@Dossiers" }],
                }),
            );
        let finding = flags(&RULE, &draft, &["Suivi"]);
        let today = TODAY.parse().expect("is a date");
        let cured = RULE.cure.apply(&draft.model, &finding, today);
        let tool = cured.services.get(draft.id("Suivi")).expect("is there");
        let kept: Vec<_> = tool.admins.each().map(|admin| admin.id).collect();
        assert_eq!(draft.names(&kept), ["Ana", "Luc"]);
    }
}
