//! Well protected information is copied to a less protected place.
//!
//! ## What it checks
//! No flow brings data into a service that may not hold it, and no service keeps
//! such data. What a service may hold is what was decided, or else follows from
//! what is known of it: under somebody's private account, *internal* at most;
//! with one of second factor, personal accounts, encryption and backup missing,
//! *confidential*; with two missing, *internal*. A measure that was not asked
//! about counts as present. Flows between a service and its backup, and parties,
//! are not looked at.
//!
//! ## Why it matters
//! Information is as well protected as its weakest copy.
//!
//! ## What to do
//! Stop the copy, or protect the place where it goes.
//!
//! ## Known false alarms
//! What a service may hold is inferred, hence *likely*: say what it may hold
//! and the finding follows your decision.
//!
//! ## References
//! ISO 5.12 to 5.14; OPDo art. 1 and 2; charter, *Sobriété*.

use smallvec::SmallVec;

use crate::audit::{
    Cause, Certainty, Cure, Fact, Finding, Measure, Reference, Rule, Severity, Theme, View,
};
use crate::graph::level_of;
use crate::model::{Classification, Effort, Hosting, Id, Service, ServiceKind};

/// See the documentation of this file.
pub const RULE: Rule = Rule {
    id: "sec-write-down",
    theme: Theme::Security,
    severity: Severity::High,
    cause: Cause::Disclosure,
    effort: Effort::Week,
    cure: Cure::Judgement,
    thresholds: &[],
    references: &[
        Reference::Opdo("1, 2"),
        Reference::CantonalLaw,
        Reference::Iso("5.12–5.14"),
        Reference::Charter("sobriety"),
    ],
    check,
};

/// The measures that together make a place fit for restricted data.
const SHIELDS: [&str; 4] = ["mfa", "named-accounts", "encryption-at-rest", "backup"];

fn check(view: &View<'_>) -> Vec<Finding> {
    let services = &view.model.services;
    let limits = services.iter().map(|service| limit(view, service));
    let limits: Vec<Option<(Classification, Limit)>> = limits.collect();
    // Whether what stands at a place is a service that may not hold so much.
    let is_above = |place: usize, level: Classification| {
        let limit = limits.get(place).and_then(Option::as_ref);
        limit.is_some_and(|(limit, _)| *limit < level)
    };
    let mut found: Vec<Found> = Vec::new();
    found.resize_with(services.len(), Found::default);
    for data in &view.model.data {
        let Some(level) = level_of(data) else {
            continue;
        };
        for (flow, from, (place, to)) in view.graph.ways(data.id) {
            if !is_above(place, level) {
                continue;
            }
            let path = || {
                let mut path = view.exposure(data.id).path_to(from);
                if path.contains(&to) {
                    path = vec![from];
                }
                path.extend([flow, to]);
                path
            };
            found[place].add(data.id, level, Some(flow), path);
        }
        for (place, holder) in view.graph.holders_at(data.id) {
            if is_above(place, level) {
                found[place].add(data.id, level, None, || vec![data.id, holder]);
            }
        }
    }
    let places = services.ids().iter().zip(found).zip(&limits);
    places
        .filter(|((_, found), _)| found.level.is_some())
        .filter_map(|((&place, found), limit)| {
            let (level, limit) = limit.as_ref()?;
            Some(report(view, place, found, *level, limit))
        })
        .collect()
}

/// What is brought to a place that may not hold it.
#[derive(Default)]
struct Found {
    data: Vec<Id>,
    flows: Vec<Id>,
    level: Option<Classification>,
    path: Vec<Id>,
}

impl Found {
    fn add(
        &mut self,
        data: Id,
        level: Classification,
        flow: Option<Id>,
        path: impl FnOnce() -> Vec<Id>,
    ) {
        if self.data.last() != Some(&data) {
            self.data.push(data);
        }
        self.flows.extend(flow);
        // The way of the most confidential data explains best, and the first of them.
        if Some(level) > self.level {
            self.level = Some(level);
            self.path = path();
        }
    }
}

fn report(
    view: &View<'_>,
    place: Id,
    found: Found,
    level: Classification,
    limit: &Limit,
) -> Finding {
    let mut flows = found.flows;
    flows.sort_unstable();
    flows.dedup();
    let code = |level: Classification| Fact::Code(level.text_id().into());
    let mut finding = RULE
        .finding([place])
        .with(flows.iter().copied())
        .path(found.path)
        .fact("place", Fact::Record(place))
        .records("data", "count", "evidence-data", &found.data);
    if !flows.is_empty() {
        finding = finding.evidence("evidence-flows", Fact::Records(flows.into()));
    }
    if found.level == Some(Classification::Restricted) {
        finding.severity = RULE.severity.raised();
    }
    finding = finding.evidence("evidence-may-hold", code(level));
    match limit {
        Limit::Decided => finding.fact("limit", Fact::Case("decided")),
        Limit::PrivateAccount => finding
            .certainty(Certainty::Likely)
            .fact("limit", Fact::Case("private-account")),
        Limit::Missing(measures) => {
            let measures = measures
                .iter()
                .map(|kind| ["catalogue-protection-kind-", kind].concat());
            view.show_criticality(finding, place)
                .certainty(Certainty::Likely)
                .fact("limit", Fact::Case("measures"))
                .evidence("evidence-missing-measures", Fact::Codes(measures.collect()))
        }
    }
}

/// Why a service may not hold everything.
enum Limit {
    Decided,
    PrivateAccount,
    Missing(SmallVec<[&'static str; SHIELDS.len()]>),
}

/// What a service may hold at most; nothing when it may hold everything.
fn limit(view: &View<'_>, service: &Service) -> Option<(Classification, Limit)> {
    if let Some(&decided) = service.max_classification.known() {
        return Some((decided, Limit::Decided));
    }
    if service
        .kind
        .is_known_and(|kind| matches!(kind, ServiceKind::Backup | ServiceKind::Paper))
    {
        return None;
    }
    if service.hosting.is(&Hosting::PersonalAccount) {
        return Some((Classification::Internal, Limit::PrivateAccount));
    }
    let missing: SmallVec<[&'static str; SHIELDS.len()]> = SHIELDS
        .into_iter()
        .filter(|kind| {
            matches!(
                view.measure(kind, service.id),
                Measure::Missing | Measure::Partial
            )
        })
        .collect();
    match missing.len() {
        0 => None,
        1 => Some((Classification::Confidential, Limit::Missing(missing))),
        _ => Some((Classification::Internal, Limit::Missing(missing))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::RULE;
    use crate::audit::testing::{Draft, accepts, flags};
    use crate::audit::{Certainty, Fact, Finding, Severity};

    fn copied(level: &str, to: Value) -> Draft {
        Draft::default()
            .data("Dossiers", json!({ "classification": level }))
            .service(
                "Serveur",
                json!({ "stores": [{ "data": "@Dossiers", "role": "master" }] }),
            )
            .service("Messagerie", json!({}))
            .service("Partage", to)
            .flow(
                "envoi",
                json!({ "from": "@Serveur", "to": "@Messagerie", "data": ["@Dossiers"] }),
            )
            .flow(
                "dépôt",
                json!({ "from": "@Messagerie", "to": "@Partage", "data": ["@Dossiers"] }),
            )
    }

    #[test]
    fn flags_confidential_data_in_a_private_account_and_shows_the_whole_way() {
        let draft = copied("confidential", json!({ "hosting": "personal-account" }));
        let finding = flags(&RULE, &draft, &["Partage", "dépôt"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::High, Certainty::Likely)
        );
        let way = ["Serveur", "envoi", "Messagerie", "dépôt", "Partage"];
        assert_eq!(draft.names(&finding.path), way);
    }

    #[test]
    fn flags_more_than_was_decided() {
        let draft = copied("restricted", json!({ "maxClassification": "confidential" }));
        let finding = flags(&RULE, &draft, &["Partage", "dépôt"]);
        assert_eq!(
            (finding.severity, finding.certainty),
            (Severity::Critical, Certainty::Certain)
        );
    }

    #[test]
    fn flags_a_place_with_two_measures_missing() {
        let draft = copied("confidential", json!({}))
            .measure("mfa", "absent", &["Partage"])
            .measure("encryption-at-rest", "absent", &["Partage"]);
        flags(&RULE, &draft, &["Partage", "dépôt"]);
    }

    #[test]
    fn flags_what_is_kept_in_a_private_account_without_any_flow() {
        let draft = Draft::default()
            .data("Dossiers", json!({ "classification": "confidential" }))
            .service(
                "Nuage",
                json!({ "hosting": "personal-account", "stores": [{ "data": "@Dossiers" }] }),
            );
        flags(&RULE, &draft, &["Nuage"]);
    }

    #[test]
    fn accepts_a_place_of_which_nothing_was_asked_or_known() {
        accepts(&RULE, &copied("restricted", json!({})));
        accepts(
            &RULE,
            &copied("restricted", json!({})).measure("mfa", "not-known", &["Partage"]),
        );
    }

    #[test]
    fn accepts_what_the_place_may_hold() {
        accepts(
            &RULE,
            &copied("internal", json!({ "hosting": "personal-account" })),
        );
        accepts(
            &RULE,
            &copied("restricted", json!({ "maxClassification": "restricted" })),
        );
        accepts(
            &RULE,
            &copied("confidential", json!({})).measure("mfa", "absent", &["Partage"]),
        );
    }

    #[test]
    fn flags_each_information_once_and_shows_the_way_of_the_first() {
        let stores = json!([{ "data": "@Dossiers" }, { "data": "@Salaires" }]);
        let draft = Draft::default()
            .data("Dossiers", json!({ "classification": "confidential" }))
            .data("Salaires", json!({ "classification": "confidential" }))
            .service("Serveur", json!({}))
            .service("Partage", json!({ "hosting": "personal-account" }))
            .flow(
                "dépôt",
                json!({ "from": "@Serveur", "to": "@Partage", "data": ["@Dossiers"] }),
            )
            .flow(
                "envoi",
                json!({ "from": "@Serveur", "to": "@Partage", "data": ["@Dossiers", "@Salaires"] }),
            );
        let finding = flags(&RULE, &draft, &["Partage", "dépôt", "envoi"]);
        assert!(finding.facts.contains(&("count", Fact::Count(2))));
        assert_eq!(draft.names(&finding.path), ["Serveur", "dépôt", "Partage"]);
        let labels = |finding: &Finding| -> Vec<&str> {
            finding.evidence.iter().map(|it| it.label).collect()
        };
        assert!(labels(&finding).contains(&"evidence-flows"));
        let kept = Draft::default()
            .data("Dossiers", json!({ "classification": "confidential" }))
            .data("Salaires", json!({ "classification": "confidential" }))
            .service(
                "Partage",
                json!({ "hosting": "personal-account", "stores": stores }),
            );
        let finding = flags(&RULE, &kept, &["Partage"]);
        assert_eq!(kept.names(&finding.path), ["Dossiers", "Partage"]);
        assert!(!labels(&finding).contains(&"evidence-flows"));
    }

    #[test]
    fn accepts_a_place_that_keeps_just_what_was_decided() {
        let draft = Draft::default()
            .data("Dossiers", json!({ "classification": "confidential" }))
            .service(
                "Partage",
                json!({ "maxClassification": "confidential", "stores": [{ "data": "@Dossiers" }] }),
            );
        accepts(&RULE, &draft);
    }
}
