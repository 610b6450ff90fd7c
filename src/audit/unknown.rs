//! What nobody knows, by how much it matters: what to ask first, and whom.

use std::cmp::Reverse;

use foldhash::{HashMap, HashMapExt};

use super::{Ask, Audit, Severity, View};
use crate::model::{AnyRecord, Id, Model};

/// An answer that nobody has, and what rests on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The answer.
    pub ask: Ask,
    /// How much the gravest finding matters that rests on it.
    pub severity: Severity,
    /// The places in the audit of the findings that rest on it.
    pub findings: Vec<usize>,
    /// Who may know: the persons first, then the supplier.
    pub whom: Vec<Id>,
}

/// Every answer that nobody has and on which a finding rests: the one on which
/// the gravest rests first; then that on what is most critical and holds the
/// most confidential data, then the one on which most rest.
pub fn unknowns(audit: &Audit, view: &View<'_>) -> Vec<Unknown> {
    let mut found: Vec<Unknown> = Vec::new();
    let mut places: HashMap<Ask, usize> = HashMap::new();
    for (place, finding) in audit.findings.iter().enumerate() {
        for &ask in &finding.asks {
            let at = *places.entry(ask).or_insert_with(|| {
                found.push(Unknown {
                    ask,
                    severity: finding.severity,
                    findings: Vec::new(),
                    whom: whom(ask, view.model),
                });
                found.len() - 1
            });
            if found[at].findings.last() != Some(&place) {
                found[at].findings.push(place);
            }
        }
    }
    found.sort_by_cached_key(|unknown| {
        let record = unknown.ask.record();
        let criticality = record.and_then(|id| view.graph.criticality(id));
        let classification = record.and_then(|id| view.graph.classification(id));
        let count = unknown.findings.len();
        Reverse((unknown.severity, criticality, classification, count))
    });
    found
}

/// Who may know an answer: who is responsible for the record, then who supplies
/// it; else who answers for the audit.
fn whom(ask: Ask, model: &Model) -> Vec<Id> {
    let record = ask.record().and_then(|id| model.get(id));
    let mut whom: Vec<Id> = Vec::new();
    let mut add = |party: Option<Id>| whom.extend(party);
    match &record {
        Some(AnyRecord::Services(service)) => {
            add(service.owner.known().map(|it| it.id));
            add(service.deputy.known().map(|it| it.id));
            add(service.supplier.known().map(|it| it.id));
        }
        Some(AnyRecord::Data(data)) => add(data.owner.known().map(|it| it.id)),
        Some(AnyRecord::Contracts(contract)) => add(contract.party.known().map(|it| it.id)),
        Some(AnyRecord::Backups(backup)) => add(backup.done_by.known().map(|it| it.id)),
        Some(AnyRecord::Documents(document)) => add(document.owner.known().map(|it| it.id)),
        Some(AnyRecord::Protections(it)) => add(it.responsible.known().map(|it| it.id)),
        Some(AnyRecord::Disclosures(it)) => add(it.party.known().map(|it| it.id)),
        Some(AnyRecord::Parties(party)) => add(Some(party.id)),
        _ => {}
    }
    whom.retain(|&id| model.parties.get(id).is_some());
    if whom.is_empty() {
        whom.extend(model.organisation.contact.known().map(|it| it.id));
    }
    whom.dedup();
    whom
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::audit::testing::{Draft, TODAY};
    use crate::audit::{Rule, run};
    use crate::rules::lock::no_export;

    const RULE: Rule = Rule {
        check: |view| {
            let services = view.model.services.iter();
            let unknown = services.filter(|service| service.export_state.is_not_known());
            let asks = unknown.map(|service| Ask::Field(service.id, "exportState"));
            let finding = no_export::RULE.finding([view.model.organisation.id]);
            vec![finding.not_known(asks)]
        },
        ..no_export::RULE
    };

    #[test]
    fn the_answer_on_which_the_most_rests_comes_first_with_who_may_know() {
        let unknown = json!({ "exportState": { "notKnown": true } });
        let draft = Draft::default()
            .party("Anne", json!({ "kind": "person" }))
            .party("Éditeur", json!({ "kind": "supplier" }))
            .service("Sondages", unknown)
            .service(
                "Paie",
                json!({
                    "exportState": { "notKnown": true }, "criticality": "vital",
                    "owner": "@Anne", "supplier": "@Éditeur",
                }),
            );
        let today = TODAY.parse().expect("a date");
        let audit = run(&draft.model, today, &[&RULE]);
        let unknowns = unknowns(&audit, &View::new(&draft.model, today));
        let asked: Vec<Ask> = unknowns.iter().map(|unknown| unknown.ask).collect();
        let of = |name: &str| Ask::Field(draft.id(name), "exportState");
        assert_eq!(asked, [of("Paie"), of("Sondages")]);
        assert_eq!(draft.names(&unknowns[0].whom), ["Anne", "Éditeur"]);
        assert_eq!(unknowns[0].findings, [0]);
        assert_eq!(unknowns[1].whom, []);
    }
}
