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
use crate::model::{Classification, Effort, Hosting, Id, Node, Service, ServiceKind, Target};

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
    view.each(&RULE, 3, &view.model.services, |service| {
        let (level, limit) = limit(view, service)?;
        let brought = brought(view, service, level);
        let worst = brought.iter().map(|it| it.level).max()?;
        Some(report(view, service.id, &brought, worst, level, &limit))
    })
}

/// Data in a place that may not hold it.
struct Brought {
    data: Id,
    level: Classification,
    /// The flow that brings it, and the place and the id of where it comes from; nothing
    /// if it is kept there.
    way: Option<(usize, Id, Id)>,
}

/// What is brought to a service or kept there that it may not hold: by data, then by
/// where it comes from; what is kept there comes last.
fn brought(view: &View<'_>, service: &Service, limit: Classification) -> Vec<Brought> {
    let above = |data: Id| {
        let level = level_of(view.model.data.get(data)?)?;
        (level > limit).then_some(level)
    };
    let flows = view.flows_of(service.id);
    let to_it = flows.filter(|flow| flow.to.is_known_and(|to| to.id == service.id));
    let carried = to_it.flat_map(|flow| {
        let from = flow.from.known().map(|from| from.id);
        let place = from.and_then(|from| view.model.place(from, Node::COLLECTIONS));
        let way = from.zip(place).map(|(from, place)| (place, flow.id, from));
        let data = flow.data.each().filter(move |_| way.is_some());
        data.map(move |data| (data.id, way))
    });
    let stores = service.stores.each();
    let kept = stores.filter_map(|it| Some((it.data.known()?.id, None)));
    let all = carried.chain(kept).filter_map(|(data, way)| {
        let level = above(data)?;
        Some(Brought { data, level, way })
    });
    let mut brought: Vec<Brought> = all.collect();
    brought.sort_by_key(|it| (it.data, it.way.is_none(), it.way));
    brought
}

fn report(
    view: &View<'_>,
    place: Id,
    brought: &[Brought],
    worst: Classification,
    level: Classification,
    limit: &Limit,
) -> Finding {
    let mut data: Vec<Id> = brought.iter().map(|it| it.data).collect();
    data.dedup();
    let flows = brought.iter().filter_map(|it| it.way);
    let mut flows: Vec<Id> = flows.map(|(_, flow, _)| flow).collect();
    flows.sort_unstable();
    flows.dedup();
    // The way of the most confidential data explains best, and the first of them.
    let first = brought.iter().find(|it| it.level == worst);
    let path = first.map_or_else(Vec::new, |it| path(view, it, place));
    let code = |level: Classification| Fact::Code(level.text_id().into());
    let mut finding = RULE
        .finding([place])
        .with(flows.iter().copied())
        .path(path)
        .fact("place", Fact::Record(place))
        .records("data", "count", "evidence-data", &data);
    if !flows.is_empty() {
        finding = finding.evidence("evidence-flows", Fact::Records(flows.into()));
    }
    if worst == Classification::Restricted {
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

/// The way by which data comes to a place: nodes and flows in turn.
fn path(view: &View<'_>, brought: &Brought, place: Id) -> Vec<Id> {
    let Some((_, flow, from)) = brought.way else {
        return vec![brought.data, place];
    };
    let mut path = view.exposure(brought.data).path_to(from);
    if path.contains(&place) {
        path = vec![from];
    }
    path.extend([flow, place]);
    path
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
