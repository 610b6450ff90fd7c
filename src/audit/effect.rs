//! What the audit would say after some advice was followed.

use foldhash::{HashMap, HashSet};
use serde::{Deserialize, Serialize};

use super::{Audit, Finding, Rule, Severity, run};
use crate::model::{Date, Model};

/// What following some advice would change, by the keys of findings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effect {
    /// What would be solved.
    pub solved: Vec<String>,
    /// What would remain and matter less.
    pub milder: Vec<String>,
    /// What would be found that was not found before, or matter more.
    pub appeared: Vec<String>,
    /// Of the findings that were asked about, those whose cure cannot be foreseen.
    pub unforeseen: Vec<String>,
}

/// What would change if the advice of some findings was followed, one after the
/// other, and the audit was run again; with that audit.
pub fn effect(
    model: &Model,
    audit: &Audit,
    keys: &[String],
    today: Date,
    rules: &[&Rule],
) -> (Effect, Audit) {
    let mut effect = Effect::default();
    let wanted: HashSet<&str> = keys.iter().map(String::as_str).collect();
    let mut cured = model.clone();
    let mut is_changed = false;
    for finding in &audit.findings {
        let key = finding.key();
        if !wanted.contains(key.as_str()) {
            continue;
        }
        match rules.iter().find(|rule| rule.id == finding.rule) {
            Some(rule) if rule.cure.is_foreseen() => {
                cured = rule.cure.apply(&cured, finding, today);
                is_changed = true;
            }
            _ => effect.unforeseen.push(key),
        }
    }
    if !is_changed {
        return (effect, audit.clone());
    }
    let after = run(&cured, today, rules);
    let weights = |audit: &Audit| -> HashMap<String, Severity> {
        let findings = audit.findings.iter();
        findings
            .map(|finding| (finding.key(), finding.severity))
            .collect()
    };
    let (before, left) = (weights(audit), weights(&after));
    for key in audit.findings.iter().map(Finding::key) {
        match left.get(&key) {
            None => effect.solved.push(key),
            Some(severity) if *severity < before[&key] => effect.milder.push(key),
            Some(_) => {}
        }
    }
    for finding in &after.findings {
        let key = finding.key();
        if before.get(&key).is_none_or(|was| *was < finding.severity) {
            effect.appeared.push(key);
        }
    }
    (effect, after)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::audit::testing::{Draft, TODAY};
    use crate::rules;

    #[test]
    fn following_an_advice_solves_what_rests_on_it_and_nothing_else() {
        let draft = Draft::default()
            .data("Fiches", json!({ "classification": "internal" }))
            .service("Messagerie", json!({ "kind": "mail", "hosting": "saas" }))
            .service(
                "Paie",
                json!({ "hosting": "saas", "criticality": "vital", "exportState": "none", "stores": [{ "data": "@Fiches" }] }),
            )
            .measure("mfa", "absent", &["Messagerie", "Paie"]);
        let today = TODAY.parse().expect("a date");
        let audit = run(&draft.model, today, &rules::ALL);
        let keys = ["Messagerie", "Paie"].map(|name| format!("sec-mfa-missing@{}", draft.id(name)));
        let (effect, after) = effect(&draft.model, &audit, &keys, today, &rules::ALL);
        for key in &keys {
            assert!(effect.solved.contains(key), "{effect:?}");
        }
        assert!(effect.unforeseen.is_empty() && effect.appeared.is_empty());
        let left = audit.findings.len() - effect.solved.len();
        assert_eq!(after.findings.len(), left);
        assert!(left > 0);
    }

    #[test]
    fn what_persons_must_choose_is_not_foreseen() {
        let draft = Draft::default().service(
            "Messagerie",
            json!({ "supplier": "00000000-0000-4000-8000-000000000000" }),
        );
        let today = TODAY.parse().expect("a date");
        let audit = run(&draft.model, today, &rules::ALL);
        let dangling = audit.findings.iter().find(|it| it.rule == "ref-dangling");
        let keys = [dangling.expect("it is found").key()];
        let (effect, after) = effect(&draft.model, &audit, &keys, today, &rules::ALL);
        assert_eq!(effect.unforeseen, keys);
        assert_eq!(after, audit);
    }
}
