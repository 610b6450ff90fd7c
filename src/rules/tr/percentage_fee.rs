//! A fee depends on how much is spent.
//!
//! ## What it checks
//! No party that gave its interests is paid by a share of what is spent. A share
//! of what is saved is shown for information. One finding for each party, and
//! one for all of whom nobody knows.
//!
//! ## Why it matters
//! A percentage pushes to spend.
//!
//! ## What to do
//! Ask for a fixed price, or for time spent.
//!
//! ## Known false alarms
//! A share may be capped, or agreed for a purchase that was decided already:
//! look at the mandate.
//!
//! ## References
//! Charter, *Indépendance et transparence*.

use std::collections::BTreeMap;

use crate::audit::{Ask, Cause, Cure, Fact, Finding, Reference, Rule, Severity, Theme, View};
use crate::model::{Collection, Effort, FeeBasis, Id};

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

/// The disclosures of one party that tell of a share.
struct Shares {
    of_spend: bool,
    disclosures: Vec<Id>,
}

fn check(view: &View<'_>) -> Vec<Finding> {
    let mut shares: BTreeMap<Id, Shares> = BTreeMap::new();
    let mut not_known: Vec<Id> = Vec::new();
    let mut parties: Vec<Id> = Vec::new();
    for disclosure in &view.model.disclosures {
        let Some(party) = disclosure.party.known() else {
            continue;
        };
        let of_spend = match disclosure.fee_basis.known() {
            Some(FeeBasis::PercentOfSpend) => true,
            Some(FeeBasis::PercentOfSavings) => false,
            Some(_) => continue,
            None => {
                if disclosure.fee_basis.is_not_known() {
                    not_known.push(disclosure.id);
                    parties.push(party.id);
                }
                continue;
            }
        };
        let found = shares.entry(party.id).or_insert_with(|| Shares {
            of_spend: false,
            disclosures: Vec::new(),
        });
        found.of_spend |= of_spend;
        found.disclosures.push(disclosure.id);
    }
    let mut findings: Vec<Finding> = shares
        .into_iter()
        .map(|(party, found)| by_share(party, found))
        .collect();
    parties.sort_unstable();
    parties.dedup();
    if !not_known.is_empty() {
        let asks = not_known.iter().map(|&id| Ask::Field(id, "feeBasis"));
        findings.push(
            RULE.finding([view.model.organisation.id])
                .with(not_known.iter().copied())
                .with(parties.iter().copied())
                .not_known(asks)
                .fact("state", Fact::Case("not-known"))
                .records("party", "count", "evidence-paid-parties", &parties),
        );
    }
    findings
}

fn by_share(party: Id, found: Shares) -> Finding {
    let (severity, state, basis) = if found.of_spend {
        (RULE.severity, "spend", FeeBasis::PercentOfSpend)
    } else {
        (Severity::Info, "savings", FeeBasis::PercentOfSavings)
    };
    let basis = Fact::Code(format!("choice-fee-basis-{}", basis.code()));
    RULE.finding([party])
        .with(found.disclosures)
        .severity(severity)
        .fact("state", Fact::Case(state))
        .fact("party", Fact::Record(party))
        .fact("count", Fact::Count(1))
        .evidence("evidence-paid-parties", Fact::Record(party))
        .evidence("evidence-fee-basis", basis)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, findings, flags};
    use crate::audit::{Ask, Certainty, Fact, Severity};
    use crate::model::Collection;

    fn paid_by(basis: Value) -> Draft {
        let draft = Draft::default().party("Conseillère", json!({ "kind": "advisor" }));
        mandate(draft, "Mandat", basis)
    }

    fn mandate(draft: Draft, name: &str, basis: Value) -> Draft {
        let fields = json!({ "party": "@Conseillère", "feeBasis": basis });
        draft.with(Collection::Disclosures, name, fields)
    }

    #[test]
    fn flags_a_share_of_what_is_spent() {
        let draft = paid_by(json!("percent-of-spend"));
        let finding = flags(&RULE, &draft, &["Conseillère", "Mandat"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Medium, Certainty::Certain)
        );
    }

    #[test]
    fn flags_a_share_of_what_is_saved_for_information() {
        let draft = paid_by(json!("percent-of-savings"));
        let finding = flags(&RULE, &draft, &["Conseillère", "Mandat"]);
        assert_eq!(finding.severity, Severity::Info);
    }

    #[test]
    fn flags_a_party_once_by_what_weighs_most() {
        for (first, second) in [("spend", "savings"), ("savings", "spend")] {
            let draft = paid_by(json!(format!("percent-of-{first}")));
            let draft = mandate(draft, "Achats", json!(format!("percent-of-{second}")));
            let finding = flags(&RULE, &draft, &["Conseillère", "Mandat", "Achats"]);
            assert_eq!(finding.severity, Severity::Medium);
        }
    }

    #[test]
    fn flags_to_check_together_what_nobody_knows() {
        let nobody = json!({ "notKnown": true });
        let draft = mandate(paid_by(nobody.clone()), "Achats", nobody);
        let finding = flags(&RULE, &draft, &["", "Mandat", "Achats", "Conseillère"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Low, Certainty::ToCheck)
        );
        assert!(finding.facts.contains(&("count", Fact::Count(1))));
        let of = |name: &str| Ask::Field(draft.id(name), "feeBasis");
        assert_eq!(finding.asks, [of("Mandat"), of("Achats")]);
    }

    #[test]
    fn flags_each_party_once_that_nobody_knows_how_it_is_paid() {
        let nobody = json!({ "notKnown": true });
        let other = json!({ "party": "@Autre", "feeBasis": nobody });
        let draft = paid_by(nobody.clone()).party("Autre", json!({}));
        let draft = draft.with(Collection::Disclosures, "Achats", other);
        let draft = mandate(draft, "Suite", nobody);
        let found = findings(&RULE, &draft);
        assert_eq!(found.len(), 1);
        assert!(found[0].facts.contains(&("count", Fact::Count(2))));
    }

    #[test]
    fn flags_a_share_apart_from_what_nobody_knows() {
        let draft = mandate(
            paid_by(json!("percent-of-spend")),
            "Achats",
            json!({ "notKnown": true }),
        );
        assert_eq!(findings(&RULE, &draft).len(), 2);
    }

    #[test]
    fn accepts_other_bases_a_question_that_was_not_put_and_nobody_named() {
        for basis in ["fixed", "time", "subscription"] {
            accepts(&RULE, &paid_by(json!(basis)));
        }
        accepts(&RULE, &paid_by(Value::Null));
        let fields = json!({ "feeBasis": "percent-of-spend" });
        let unnamed = Draft::default().with(Collection::Disclosures, "Mandat", fields);
        accepts(&RULE, &unnamed);
    }
}
