//! What the audit would say after some advice was followed.

use super::{Audit, Rule, Severity, run};
use crate::model::{Date, Id, Model};
use foldhash::{HashMap, HashSet};

/// What following some advice would change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effect {
    /// What would be solved: places in the audit of before.
    pub solved: Vec<usize>,
    /// What would remain and matter less: places in the audit of before.
    pub milder: Vec<usize>,
    /// What would be found that was not found before, or matter more: places in
    /// the audit of after.
    pub appeared: Vec<usize>,
    /// Of the findings that were asked about, those whose cure cannot be
    /// foreseen: places in the audit of before.
    pub unforeseen: Vec<usize>,
    /// The model of after.
    pub model: Model,
    /// The audit of after.
    pub after: Audit,
}

/// What would change if the advice of some findings, told by their keys, was
/// followed, one after the other, and the audit was run again.
pub fn effect(
    model: &Model,
    audit: &Audit,
    keys: &[String],
    today: Date,
    rules: &[&Rule],
) -> Effect {
    let wanted: HashSet<&str> = keys.iter().map(String::as_str).collect();
    let mut effect = Effect {
        model: model.clone(),
        ..Effect::default()
    };
    let mut is_changed = false;
    for (place, finding) in audit.findings.iter().enumerate() {
        if !wanted.contains(finding.key().as_str()) {
            continue;
        }
        match rules.iter().find(|rule| rule.id == finding.rule) {
            Some(rule) if rule.cure.is_foreseen() => {
                effect.model = rule.cure.apply(&effect.model, finding, today);
                is_changed = true;
            }
            _ => effect.unforeseen.push(place),
        }
    }
    if !is_changed {
        effect.after = audit.clone();
        return effect;
    }
    effect.after = run(&effect.model, today, rules);
    let before = weights(audit);
    let left = weights(&effect.after);
    for (place, finding) in audit.findings.iter().enumerate() {
        match left.get(&(finding.rule, finding.identity())) {
            None => effect.solved.push(place),
            Some(severity) if *severity < finding.severity => effect.milder.push(place),
            Some(_) => {}
        }
    }
    for (place, finding) in effect.after.findings.iter().enumerate() {
        let was = before.get(&(finding.rule, finding.identity()));
        if was.is_none_or(|was| *was < finding.severity) {
            effect.appeared.push(place);
        }
    }
    effect
}

/// How much each finding matters, by what makes it the finding that it is.
fn weights(audit: &Audit) -> HashMap<(&'static str, &[Id]), Severity> {
    let findings = audit.findings.iter();
    findings
        .map(|finding| ((finding.rule, finding.identity()), finding.severity))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::audit::Cure;
    use crate::audit::testing::{Draft, TODAY};
    use crate::rules::{self, sec::mfa_missing};

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
        let effect = effect(&draft.model, &audit, &keys, today, &rules::ALL);
        let solved = effect.solved.iter().map(|&it| audit.findings[it].key());
        let solved: Vec<String> = solved.collect();
        for key in &keys {
            assert!(solved.contains(key), "{solved:?}");
        }
        assert!(effect.unforeseen.is_empty() && effect.appeared.is_empty());
        let left = audit.findings.len() - effect.solved.len();
        assert_eq!(effect.after.findings.len(), left);
        assert!(left > 0);
    }

    #[test]
    fn what_persons_must_choose_is_not_foreseen() {
        const RULE: Rule = Rule {
            cure: Cure::Judgement,
            ..mfa_missing::RULE
        };
        let draft = Draft::default()
            .service("Messagerie", json!({ "kind": "mail", "hosting": "saas" }))
            .measure("mfa", "absent", &["Messagerie"]);
        let today = TODAY.parse().expect("a date");
        let audit = run(&draft.model, today, &[&RULE]);
        let keys = [audit.findings[0].key()];
        let effect = effect(&draft.model, &audit, &keys, today, &[&RULE]);
        assert_eq!(effect.unforeseen, [0]);
        assert_eq!(effect.after, audit);
    }
}
