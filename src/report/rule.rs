//! A rule in words: what its page says, whatever the audit.

use crate::audit::{Rule, Threshold};
use crate::model::Organisation;
use crate::texts::Texts;

/// What is said of a rule.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RulePage {
    /// What it looks for, in one line.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub action: String,
    /// When it may be wrong.
    pub caution: Option<String>,
    /// Where it comes from, as far as that speaks to the organisation.
    pub references: Vec<String>,
    /// From where it speaks, in the order of the rule's thresholds.
    pub thresholds: Vec<String>,
}

/// Puts a rule into words for an organisation.
pub fn rule_page(rule: &Rule, organisation: &Organisation, texts: &Texts) -> RulePage {
    let id = format!("rule-{}", rule.id);
    let regime = organisation.legal_regime.known();
    let regime = regime.map_or("not-known", |regime| regime.code());
    let args = [("certainty", "certain".into()), ("regime", regime.into())];
    let say = |attribute: &str| texts.attribute(&id, attribute, &args);
    let canton = organisation.canton.known();
    let canton = canton.map_or("none", |canton| canton.code());
    let references = rule.references.iter();
    let threshold = |it: &Threshold| say(&format!("threshold-{}", it.name)).unwrap_or_default();
    RulePage {
        title: texts.with(&id, &args),
        why: say("why").unwrap_or_default(),
        action: say("action").unwrap_or_default(),
        caution: say("caution"),
        references: references
            .filter(|reference| reference.speaks_to(organisation))
            .map(|reference| {
                let (id, place) = reference.text();
                texts.with(id, &[("place", place.into()), ("canton", canton.into())])
            })
            .collect(),
        thresholds: rule.thresholds.iter().map(threshold).collect(),
    }
}
