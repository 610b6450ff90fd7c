//! A rule in words: what its page says, whatever the audit.

use super::law::places;
use crate::audit::{Reference, Rule, Threshold};
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
    /// The same for whoever looks after the computers.
    pub technical: String,
    /// When it may be wrong.
    pub caution: Option<String>,
    /// Where it comes from, as far as that speaks to the organisation.
    pub references: Vec<String>,
    /// From where it speaks, in the order of the rule's thresholds.
    pub thresholds: Vec<String>,
}

/// Where a threshold stands when nobody moved it.
pub fn default_of(threshold: &Threshold, texts: &Texts) -> String {
    let args = [
        ("value", threshold.default.into()),
        ("unit", threshold.unit.code().into()),
    ];
    texts.with("rules-default", &args)
}

/// The name of a rule, its usual weight and its usual effort.
pub fn about(rule: &Rule, texts: &Texts) -> String {
    let effort = format!("choice-effort-{}", rule.effort.code());
    let args = [
        ("id", rule.id.into()),
        ("severity", texts.get(rule.severity.text_id()).into()),
        ("effort", texts.get(&effort).into()),
    ];
    texts.with("rules-about", &args)
}

/// Puts a rule into words for an organisation, or for none in particular: then
/// with every reference.
pub fn rule_page(rule: &Rule, organisation: Option<&Organisation>, texts: &Texts) -> RulePage {
    let id = format!("rule-{}", rule.id);
    let regime = organisation.and_then(|it| it.legal_regime.known());
    let regime = regime.map_or("not-known", |regime| regime.code());
    let args = [("certainty", "certain".into()), ("regime", regime.into())];
    let say = |attribute: &str| texts.attribute(&id, attribute, &args);
    let threshold = |it: &Threshold| say(&format!("threshold-{}", it.name)).unwrap_or_default();
    RulePage {
        title: texts.with(&id, &args),
        why: say("why").unwrap_or_default(),
        action: say("action").unwrap_or_default(),
        technical: say("technical").unwrap_or_default(),
        caution: say("caution"),
        references: references(rule.references, organisation, texts),
        thresholds: rule.thresholds.iter().map(threshold).collect(),
    }
}

/// Where a rule comes from, as far as that speaks to an organisation; all of it
/// for none in particular.
pub(super) fn references(
    references: &[Reference],
    organisation: Option<&Organisation>,
    texts: &Texts,
) -> Vec<String> {
    let canton = organisation.and_then(|it| it.canton.known());
    let canton = canton.map_or("none", |canton| canton.code());
    references
        .iter()
        .filter(|reference| organisation.is_none_or(|it| reference.speaks_to(it)))
        .map(|reference| {
            let (id, place) = reference.text();
            let place = places(place, texts);
            texts.with(id, &[("place", place.into()), ("canton", canton.into())])
        })
        .collect()
}
