//! A fee grows with what is spent.
//!
//! ## What it checks
//! No advisor or intermediary is paid by a share of what is spent. A share of
//! what is saved is shown for information. Where nobody knows how somebody is
//! paid, that is asked, once for all.
//!
//! ## Why it matters
//! A share of the price pushes towards spending.
//!
//! ## What to do
//! Ask for a fixed price, or to be billed for time spent.
//!
//! ## Known false alarms
//! A share of savings is allowed by the charter, which advises against it: it
//! pushes towards cutting what should stay.
//!
//! ## References
//! Charter, *Indépendance et transparence*.

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Answer, Collection, Disclosure, Effort, FeeBasis, Id};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "tr-percentage-fee",
    theme: Theme::Transparency,
    severity: Severity::Medium,
    cause: Cause::Trust,
    effort: Effort::Hour,
    cure: Cure::Set(Collection::Disclosures, &[("feeBasis", r#""fixed""#)]),
    thresholds: &[],
    references: &[Reference::Charter("independence")],
    check,
};

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut not_known: Vec<&Disclosure> = Vec::new();
    for disclosure in &view.model.disclosures {
        let Some(party) = disclosure.party.known() else {
            continue;
        };
        let (case, severity) = match &disclosure.fee_basis {
            Answer::Known(FeeBasis::PercentOfSpend) => ("spend", RULE.severity),
            Answer::Known(FeeBasis::PercentOfSavings) => ("savings", Severity::Info),
            Answer::NotKnown | Answer::Foreign(_) => {
                not_known.push(disclosure);
                continue;
            }
            Answer::Known(_) | Answer::NotAsked => continue,
        };
        findings.push(
            RULE.finding([disclosure.id])
                .with([party.id])
                .severity(severity)
                .fact("state", Fact::Case(case))
                .fact("party", Fact::Record(party.id))
                .evidence("evidence-who-gains", Fact::Record(party.id)),
        );
    }
    if !not_known.is_empty() {
        let disclosures: Vec<Id> = not_known.iter().map(|it| it.id).collect();
        let mut parties: Vec<Id> = not_known
            .iter()
            .filter_map(|it| Some(it.party.known()?.id))
            .collect();
        parties.sort_unstable();
        parties.dedup();
        let asks = disclosures.iter().map(|&id| Ask::Field(id, "feeBasis"));
        findings.push(
            RULE.finding([view.model.organisation.id])
                .with(disclosures.iter().copied())
                .not_known(asks)
                .fact("state", Fact::Case("not-known"))
                .records("party", "count", "evidence-recipients", &parties),
        );
    }
    findings
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Ask, Certainty, Severity};
    use crate::model::Collection;

    fn paid(basis: Value) -> Draft {
        Draft::default()
            .party("Conseiller", json!({ "kind": "advisor" }))
            .with(
                Collection::Disclosures,
                "Honoraires",
                json!({ "party": "@Conseiller", "feeBasis": basis }),
            )
    }

    #[test]
    fn flags_a_share_of_what_is_spent() {
        let draft = paid(json!("percent-of-spend"));
        let finding = flags(&RULE, &draft, &["Honoraires", "Conseiller"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn flags_a_share_of_what_is_saved_for_information() {
        let draft = paid(json!("percent-of-savings"));
        let finding = flags(&RULE, &draft, &["Honoraires", "Conseiller"]);
        assert_eq!(finding.severity, Severity::Info);
    }

    #[test]
    fn flags_to_check_what_nobody_knows_once_for_all() {
        let not_known = json!({ "notKnown": true });
        let draft = paid(not_known.clone()).with(
            Collection::Disclosures,
            "Frais",
            json!({ "party": "@Conseiller", "feeBasis": not_known }),
        );
        let finding = flags(&RULE, &draft, &["", "Honoraires", "Frais"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        let asks = ["Honoraires", "Frais"].map(|name| Ask::Field(draft.id(name), "feeBasis"));
        assert_eq!(finding.asks, asks);
    }

    #[test]
    fn accepts_other_ways_to_be_paid_and_one_not_asked_about() {
        for basis in ["fixed", "time", "subscription"] {
            accepts(&RULE, &paid(json!(basis)));
        }
        accepts(&RULE, &paid(Value::Null));
    }
}
