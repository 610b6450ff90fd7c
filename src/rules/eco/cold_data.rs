//! Much of what is kept has not been touched for years.
//!
//! ## What it checks
//! Of all information whose volume is known, together at least 50 gigabytes,
//! less than half has not been touched for three years. What is kept in an
//! archive is left out. One finding for all.
//!
//! ## Why it matters
//! Sorting lowers risk, cost and footprint.
//!
//! ## What to do
//! Set one day a year for sorting.
//!
//! ## Known false alarms
//! What the law or a contract bids to keep sleeps by nature: describe it as
//! kept in an archive.
//!
//! ## References
//! RGESN; LPD art. 6 al. 4, or the law of the canton for public bodies.

use foldhash::HashSet;

use crate::audit::{
    Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, Threshold, Unit, View,
};
use crate::model::{Answer, Collection, Effort, Id, ServiceKind, StorageRole};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "eco-cold-data",
    theme: Theme::Sobriety,
    severity: Severity::Low,
    cause: Cause::Surplus,
    effort: Effort::Day,
    cure: Cure::Set(Collection::Data, &[("gigabytesUntouched3y", "0")]),
    thresholds: &[
        Threshold {
            name: "gigabytes",
            unit: Unit::Gigabytes,
            default: 50,
        },
        Threshold {
            name: "share",
            unit: Unit::Percent,
            default: 50,
        },
    ],
    references: &[
        Reference::Rgesn,
        Reference::Lpd("6/4"),
        Reference::CantonalLaw,
    ],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let data = view.model.data.iter();
    let asked = data.filter(|data| !data.gigabytes_untouched.is_not_asked());
    let mut asked = asked.peekable();
    if asked.peek().is_none() {
        return Vec::new();
    }
    let archived = archived(view);
    let (mut total, mut untouched, mut cold) = (0, 0, Vec::new());
    let (mut unsure_total, mut unsure, mut asks) = (0, Vec::new(), Vec::new());
    for data in asked.filter(|data| !archived.contains(&data.id)) {
        match (&data.gigabytes, &data.gigabytes_untouched) {
            (Answer::Known(all), Answer::Known(old)) => {
                total += u64::from(*all);
                untouched += u64::from(*old.min(all));
                if *old > 0 {
                    cold.push(data.id);
                }
            }
            (Answer::Known(all), _) => {
                unsure_total += u64::from(*all);
                unsure.push(data.id);
                asks.push(Ask::Field(data.id, "gigabytesUntouched3y"));
            }
            _ => {}
        }
    }
    let (gigabytes, share) = (
        u64::from(view.threshold(&RULE, "gigabytes")),
        u64::from(view.threshold(&RULE, "share")),
    );
    let organisation = view.model.organisation.id;
    if !cold.is_empty() && total >= gigabytes && untouched * 100 >= total * share {
        let percent = u32::try_from(untouched * 100 / total.max(1)).unwrap_or(100);
        return vec![
            RULE.finding([organisation])
                .with(cold.iter().copied())
                .fact("state", Fact::Case("known"))
                .fact("untouched", Fact::Count(untouched))
                .fact("total", Fact::Count(total))
                .fact("share", Fact::Percent(percent))
                .records("data", "count", "evidence-data", &cold)
                .evidence("evidence-untouched-gigabytes", Fact::Count(untouched))
                .evidence("evidence-untouched-share", Fact::Percent(percent)),
        ];
    }
    if unsure.is_empty() || unsure_total < gigabytes {
        return Vec::new();
    }
    vec![
        RULE.finding([organisation])
            .with(unsure.iter().copied())
            .not_known(asks)
            .fact("state", Fact::Case("not-known"))
            .fact("total", Fact::Count(unsure_total))
            .records("data", "count", "evidence-data", &unsure),
    ]
}

/// The information that is kept for later on purpose.
fn archived(view: &View<'_>) -> HashSet<Id> {
    let mut archived = HashSet::default();
    for service in &view.model.services {
        let is_archive = service.kind.is(&ServiceKind::Paper)
            || service.functions.each().any(|it| it.code() == "archiving");
        let stores = service.stores.each();
        let kept = stores.filter(|it| is_archive || it.role.is(&StorageRole::Archive));
        archived.extend(kept.filter_map(|it| it.data.known()).map(|data| data.id));
    }
    archived
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};

    fn files(all: Value, untouched: Value) -> Draft {
        let fields = json!({ "gigabytes": all, "gigabytesUntouched3y": untouched });
        Draft::default().data("Dossiers", fields)
    }

    #[test]
    fn flags_half_of_fifty_gigabytes() {
        let finding = flags(&RULE, &files(json!(50), json!(25)), &["", "Dossiers"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::Certain)
        );
        assert!(finding.facts.contains(&("share", Fact::Percent(50))));
        assert!(finding.facts.contains(&("untouched", Fact::Count(25))));
    }

    #[test]
    fn accepts_less_than_half_and_less_than_fifty_gigabytes() {
        accepts(&RULE, &files(json!(50), json!(24)));
        accepts(&RULE, &files(json!(49), json!(49)));
        accepts(&RULE, &files(json!(50), Value::Null));
        accepts(&RULE, &files(Value::Null, json!(50)));
    }

    #[test]
    fn flags_what_sleeps_only_and_reckons_with_all_that_is_kept() {
        let draft = files(json!(40), json!(36)).data(
            "Photos",
            json!({ "gigabytes": 20, "gigabytesUntouched3y": 0 }),
        );
        let finding = flags(&RULE, &draft, &["", "Dossiers"]);
        assert!(finding.facts.contains(&("share", Fact::Percent(60))));
        let more = draft.data(
            "Films",
            json!({ "gigabytes": 20, "gigabytesUntouched3y": 0 }),
        );
        accepts(&RULE, &more);
    }

    #[test]
    fn accepts_files_of_which_none_sleeps_wherever_the_limit_stands() {
        let nothing = json!({ "rule": RULE.id, "threshold": "share", "value": 0 });
        let draft = files(json!(90), json!(0));
        accepts(
            &RULE,
            &draft.organisation(json!({ "ruleSettings": [nothing] })),
        );
    }

    #[test]
    fn flags_never_more_than_all() {
        let finding = flags(&RULE, &files(json!(60), json!(90)), &["", "Dossiers"]);
        assert!(finding.facts.contains(&("share", Fact::Percent(100))));
    }

    #[test]
    fn flags_to_check_a_large_volume_of_which_nobody_knows_what_sleeps() {
        let draft = files(json!(50), json!({ "notKnown": true }));
        let finding = flags(&RULE, &draft, &["", "Dossiers"]);
        assert_eq!(finding.certainty, Certainty::ToCheck);
        let ask = Ask::Field(draft.id("Dossiers"), "gigabytesUntouched3y");
        assert_eq!(finding.asks, [ask]);
        accepts(&RULE, &files(json!(49), json!({ "notKnown": true })));
        let nobody = json!({ "notKnown": true });
        accepts(&RULE, &files(nobody.clone(), nobody));
    }

    #[test]
    fn accepts_archives() {
        let stores = json!([{ "data": "@Dossiers" }]);
        let kept = |fields: Value| files(json!(90), json!(90)).service("Archives", fields);
        accepts(&RULE, &kept(json!({ "kind": "paper", "stores": stores })));
        accepts(
            &RULE,
            &kept(json!({ "functions": ["archiving"], "stores": stores })),
        );
        let role = |role: &str| {
            let stores = json!([{ "data": "@Dossiers", "role": role }]);
            kept(json!({ "kind": "storage", "functions": ["file-storage"], "stores": stores }))
        };
        accepts(&RULE, &role("archive"));
        flags(&RULE, &role("master"), &["", "Dossiers"]);
    }
}
