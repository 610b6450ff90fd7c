//! What conditions of a step count.

use std::cmp::Reverse;

use foldhash::{HashMap, HashSet};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::BASIC_DOCUMENTS;
use crate::audit::{Measure, View, is_personal};
use crate::model::{
    AnswerState, Backup, Contract, Cost, CostKind, CostUnit, Criticality, Currency, Disclosure,
    Document, DocumentState, Fields, Id, InterestKind, PartyKind, Record, Recurrence, Renewal,
    Service, ServiceKind, SkillLevel,
};

/// How many there are of those that there could be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) there: u64,
    pub(super) of: u64,
    pub(super) missing: Vec<Id>,
}

impl Tally {
    fn of(records: impl IntoIterator<Item = Id>, is_there: impl Fn(Id) -> bool) -> Self {
        let mut tally = Self::default();
        for record in records {
            tally.of += 1;
            if is_there(record) {
                tally.there += 1;
            } else {
                tally.missing.push(record);
            }
        }
        tally
    }

    /// Whether something is so for the organisation as a whole.
    fn of_the_whole(view: &View<'_>, is_so: bool) -> Self {
        Self::of([view.model.organisation.id], |_| is_so)
    }
}

/// Something to work out, under the name that it has in the data file.
type Named<T> = (&'static str, fn(&View<'_>) -> T);

/// Records in which a field is to be known.
pub(super) const SCOPES: &[Named<Vec<Id>>] = &[
    ("services-in-use", |view| services(view, |_| true)),
    ("vital-services", |view| {
        services(view, |it| is_vital(view, it))
    }),
    ("important-services", |view| {
        services(view, |it| view.is_important(it.id))
    }),
    ("services-with-our-data", |view| {
        services(view, |it| keeps_our_data(view, it))
    }),
    ("services-with-personal-data", |view| {
        services(view, |it| !view.personal_data_of(it.id).is_empty())
    }),
    ("web-services", |view| {
        services(view, |it| it.kind.is(&ServiceKind::Web))
    }),
    ("devices", |view| services(view, is_device)),
    ("data", |view| {
        view.model.data.iter().map(Record::id).collect()
    }),
    ("personal-data", |view| {
        let data = view.model.data.iter().filter(|data| is_personal(data));
        data.map(Record::id).collect()
    }),
    ("backups", |view| {
        view.model.backups.iter().map(Record::id).collect()
    }),
    ("advisors", advisors),
];

/// Counts of their own.
pub(super) const COUNTS: &[Named<Tally>] = &[
    ("audited-within-six-months", |view| {
        let since = view.months_ago(6);
        let audited = &view.model.organisation.audited_on;
        Tally::of_the_whole(view, audited.is_known_and(|&day| day >= since))
    }),
    ("confidential-services-logged", |view| {
        let confidential = services(view, |it| view.is_confidential(it.id));
        Tally::of(confidential, |id| {
            view.measure("logging", id) == Measure::Ok
        })
    }),
    ("independent-second-look", |view| {
        let since = view.months_ago(12);
        let looked = view.model.reviews.iter().any(|review| {
            let by = review.reviewer.known();
            review.on.is_known_and(|&day| day >= since)
                && by.is_some_and(|by| !view.is_internal(by.id))
        });
        Tally::of_the_whole(view, looked)
    }),
    ("backups-restored-this-year", |view| {
        let since = view.months_ago(12);
        let is_fresh = |backup: &Backup| backup.restore_tested_on.is_known_and(|&day| day >= since);
        let backups = &view.model.backups;
        Tally::of(backups.iter().map(Record::id), |id| {
            backups.get(id).is_some_and(|it| is_fresh(it))
        })
    }),
    ("services-with-a-cost", |view| {
        let has_cost = |service: &Service| service.is_free() || has_known_cost(view, service);
        Tally::of(services(view, |_| true), |id| {
            view.model.services.get(id).is_some_and(|it| has_cost(it))
        })
    }),
    ("spending-with-known-notice", spending_with_known_notice),
    ("seats-counted", |view| {
        let costs = &view.model.costs;
        let seats = costs
            .iter()
            .filter(|it| view.is_current(it) && counts_seats(it));
        Tally::of(seats.map(Record::id), |id| {
            costs
                .get(id)
                .is_some_and(|it| it.used_quantity.known().is_some())
        })
    }),
    ("hours-of-the-dearest", |view| {
        let has_hours = |id| view.costs_of(id).any(|line| line.is_time());
        Tally::of(dearest(view), has_hours)
    }),
    ("contracts-with-a-price-of-leaving", |view| {
        let contracts = &view.model.contracts;
        Tally::of(contracts.iter().map(Record::id), |id| {
            contracts
                .get(id)
                .is_some_and(|it| has_price_of_leaving(view, it))
        })
    }),
    ("renewals-compared", renewals_compared),
    ("basic-documents-begun", |view| {
        basic_documents(view, |state| state.is_written())
    }),
    ("basic-documents-usable", |view| {
        basic_documents(view, is_usable)
    }),
    ("vital-services-documented", |view| {
        let documents = view.model.documents.iter();
        let usable = documents.filter(|it| it.state.is_known_and(|state| is_usable(*state)));
        let covered: HashSet<Id> = usable
            .flat_map(|document| document.covers.each())
            .map(|covered| covered.id)
            .collect();
        let vital = services(view, |it| is_vital(view, it));
        Tally::of(vital, |id| covered.contains(&id))
    }),
    ("vital-services-mastered", |view| {
        let vital = services(view, |it| is_vital(view, it));
        Tally::of(vital, |id| persons_who_master(view, id) >= 1)
    }),
    ("vital-services-mastered-by-two", |view| {
        let vital = services(view, |it| is_vital(view, it));
        Tally::of(vital, |id| persons_who_master(view, id) >= 2)
    }),
    ("vital-services-with-two-admins", |view| {
        let admins = |id| {
            let service = view.model.services.get(id);
            let admins = service.iter().flat_map(|service| service.admins.each());
            persons_among(view, admins.map(|admin| admin.id).collect())
        };
        let vital = services(view, |it| is_vital(view, it));
        Tally::of(vital, |id| admins(id) >= 2)
    }),
    ("exports-tested", |view| {
        let since = view.months_ago(24);
        let at_stake = services(view, |it| {
            view.is_important(it.id) && keeps_our_data(view, it)
        });
        Tally::of(at_stake, |id| {
            let service = view.model.services.get(id);
            service.is_some_and(|it| it.export_tested_on.is_known_and(|&day| day >= since))
        })
    }),
    ("backups-with-another-supplier", |view| {
        let backups = &view.model.backups;
        Tally::of(backups.iter().map(Record::id), |id| {
            backups
                .get(id)
                .is_some_and(|it| is_with_somebody_else(view, it))
        })
    }),
    ("advisors-who-declared", |view| {
        advisors_with(view, |it| {
            it.kind.is(&InterestKind::None)
                || (it.kind.known().is_some() && it.declared_on.known().is_some())
        })
    }),
    ("advisors-with-known-fee", |view| {
        advisors_with(view, |it| it.fee_basis.known().is_some())
    }),
];

/// A count of its own, by its name.
pub(super) fn count(view: &View<'_>, name: &str) -> Option<Tally> {
    let (_, count) = COUNTS.iter().find(|(known, _)| *known == name)?;
    Some(count(view))
}

/// Of a set of records, those in which a field is known.
pub(super) fn answered(view: &View<'_>, scope: &str, field: &str) -> Option<Tally> {
    let (_, records) = SCOPES.iter().find(|(known, _)| *known == scope)?;
    Some(Tally::of(records(view), |id| {
        view.model.get(id).is_some_and(|record| {
            let fields: &dyn Fields = record.as_record();
            let answer = fields.answer(field);
            answer.is_some_and(|answer| answer.state() == AnswerState::Known)
        })
    }))
}

/// The services in use that are so.
fn services(view: &View<'_>, is_so: impl Fn(&Service) -> bool) -> Vec<Id> {
    let services = view.model.services.iter();
    let found = services.filter(|service| service.is_used() && is_so(service));
    found.map(Record::id).collect()
}

fn is_vital(view: &View<'_>, service: &Service) -> bool {
    view.graph.criticality(service.id) == Some(Criticality::Vital)
}

fn is_device(service: &Service) -> bool {
    service.kind.is_known_and(|kind| {
        matches!(
            kind,
            ServiceKind::DeviceFleet | ServiceKind::Server | ServiceKind::Network
        )
    })
}

/// Whether a service has data of ours that is not at hand anyway.
fn keeps_our_data(view: &View<'_>, service: &Service) -> bool {
    let at_hand = service
        .kind
        .is_known_and(|kind| matches!(kind, ServiceKind::Paper | ServiceKind::Backup));
    !at_hand && !is_device(service) && !view.data_of(service.id).is_empty()
}

/// The advisors of the organisation.
fn advisors(view: &View<'_>) -> Vec<Id> {
    let organisation = &view.model.organisation;
    let named = [&organisation.advisor, &organisation.backup_advisor];
    let parties = view.model.parties.iter();
    let mut advisors: Vec<Id> = parties
        .filter(|party| party.kind.is(&PartyKind::Advisor))
        .map(Record::id)
        .chain(named.iter().filter_map(|it| Some(it.known()?.id)))
        .collect();
    advisors.sort_unstable();
    advisors.dedup();
    advisors
}

fn advisors_with(view: &View<'_>, is_so: impl Fn(&Disclosure) -> bool) -> Tally {
    let disclosures = view.model.disclosures.iter();
    let by: HashSet<Id> = disclosures
        .filter(|disclosure| is_so(disclosure))
        .filter_map(|disclosure| Some(disclosure.party.known()?.id))
        .collect();
    Tally::of(advisors(view), |id| by.contains(&id))
}

/// Whether what is paid for a service is known.
fn has_known_cost(view: &View<'_>, service: &Service) -> bool {
    let contracts = view.contracts_of(service.id);
    let under = contracts.flat_map(|contract| view.costs_under(contract.id));
    let mut lines = view.costs_of(service.id).chain(under);
    lines.any(|line| !line.is_time() && line.amount.known().is_some())
}

/// What is spent in a year, and how much of it under contracts of which one
/// knows how they end. In the organisation's currency, or that of the first line.
fn spending_with_known_notice(view: &View<'_>) -> Tally {
    let mut currency: Option<Currency> = view.model.organisation.currency.known().copied();
    let (mut there, mut of) = (Decimal::ZERO, Decimal::ZERO);
    let mut missing = Vec::new();
    let lines = view.model.costs.iter();
    for line in lines.filter(|it| view.is_current(it) && !it.is_time()) {
        let Some(cost) = view.yearly_cost(line) else {
            continue;
        };
        if line.recurrence.is(&Recurrence::Once)
            || *currency.get_or_insert(cost.currency) != cost.currency
        {
            continue;
        }
        of = of.saturating_add(cost.amount);
        if ends_as_known(view, line) {
            there = there.saturating_add(cost.amount);
        } else {
            missing.push(line.id);
        }
    }
    let whole = |amount: Decimal| amount.round().to_u64().unwrap_or_default();
    Tally {
        there: whole(there),
        of: whole(of),
        missing,
    }
}

/// Whether one knows how the contract of a cost ends, and how to say no.
fn ends_as_known(view: &View<'_>, line: &Cost) -> bool {
    let own = line.contract.known();
    let own = own
        .and_then(|it| view.model.contracts.get(it.id))
        .map(|it| &**it);
    let services = line.pays_for.each();
    let of_services = services.flat_map(|service| view.contracts_of(service.id));
    let mut contracts = own.into_iter().chain(of_services);
    contracts.any(|contract| {
        contract.renewal.is_known_and(|renewal| match renewal {
            Renewal::FixedTerm | Renewal::None => true,
            Renewal::TacitMonthly | Renewal::OpenEnded => contract.notice_days.known().is_some(),
            Renewal::TacitYearly | Renewal::TacitMultiYear => {
                contract.notice_days.known().is_some() && contract.end.known().is_some()
            }
        })
    })
}

/// Whether a line pays for several accounts or devices.
fn counts_seats(line: &Cost) -> bool {
    let by_seat = |unit: &CostUnit| matches!(unit, CostUnit::User | CostUnit::Device);
    line.unit.is_known_and(by_seat) && line.quantity.is_known_and(|&quantity| quantity > 1)
}

/// The five services that cost most in a year.
fn dearest(view: &View<'_>) -> Vec<Id> {
    let mut priced: Vec<(Decimal, Id)> = services(view, |_| true)
        .into_iter()
        .filter_map(|id| Some((view.yearly_cost_of(id)?.amount, id)))
        .collect();
    priced.sort_unstable_by_key(|&(amount, id)| (Reverse(amount), id));
    priced.into_iter().take(5).map(|(_, id)| id).collect()
}

fn has_price_of_leaving(view: &View<'_>, contract: &Contract) -> bool {
    let services = contract.services.each();
    let mut lines = view
        .costs_under(contract.id)
        .chain(services.flat_map(|service| view.costs_of(service.id)));
    contract.exit.is_known_and(|exit| exit.fee_known.is(&true))
        || lines.any(|line| line.kind.is(&CostKind::Exit))
}

/// The contracts that go on by themselves, and those whose services were compared
/// with others within three years.
fn renewals_compared(view: &View<'_>) -> Tally {
    let since = view.months_ago(36);
    let requests = view.model.requests.iter();
    let compared: HashSet<Id> = requests
        .filter(|request| request.sent_on.is_known_and(|&day| day >= since))
        .flat_map(|request| request.services.each())
        .map(|service| service.id)
        .collect();
    let contracts = &view.model.contracts;
    let renewed = contracts.iter().filter(|contract| {
        contract
            .renewal
            .is_known_and(|it| matches!(it, Renewal::TacitYearly | Renewal::TacitMultiYear))
    });
    Tally::of(renewed.map(Record::id), |id| {
        let contract = contracts.get(id);
        let mut services = contract
            .iter()
            .flat_map(|contract| contract.services.each());
        services.any(|service| compared.contains(&service.id))
    })
}

fn is_usable(state: DocumentState) -> bool {
    matches!(state, DocumentState::Usable | DocumentState::Verified)
}

/// Of the basic documents, those of which one at least is so.
fn basic_documents(view: &View<'_>, is_so: impl Fn(DocumentState) -> bool) -> Tally {
    let mut of_kind: HashMap<&str, Vec<&Document>> = HashMap::default();
    for document in &view.model.documents {
        if let Some(kind) = document.kind.known() {
            of_kind.entry(kind.code()).or_default().push(document);
        }
    }
    let mut tally = Tally::default();
    for kind in BASIC_DOCUMENTS {
        let documents = of_kind.get(kind).map(Vec::as_slice).unwrap_or_default();
        tally.of += 1;
        if documents
            .iter()
            .any(|it| it.state.is_known_and(|state| is_so(*state)))
        {
            tally.there += 1;
        } else {
            tally
                .missing
                .extend(documents.iter().map(|document| document.id));
        }
    }
    tally
}

/// How many people of the organisation manage alone with a service.
fn persons_who_master(view: &View<'_>, service: Id) -> usize {
    let skills = view.skills_on(service);
    let able = skills.filter(|skill| skill.level.is_known_and(|it| *it >= SkillLevel::Alone));
    let persons = able.flat_map(|skill| [skill.party.known(), skill.replacement.known()]);
    persons_among(view, persons.flatten().map(|person| person.id).collect())
}

/// How many people of the organisation there are among parties. A team counts
/// as two.
fn persons_among(view: &View<'_>, parties: HashSet<Id>) -> usize {
    let inside = parties.into_iter().filter(|&party| view.is_internal(party));
    inside
        .map(|party| {
            let is_team = view
                .party(party)
                .is_some_and(|it| it.kind.is(&PartyKind::Team));
            if is_team { 2 } else { 1 }
        })
        .sum()
}

/// Whether a backup is at a site of ours, or with another supplier than what it
/// covers.
fn is_with_somebody_else(view: &View<'_>, backup: &Backup) -> bool {
    let supplier_of = |id: Id| Some(view.model.services.get(id)?.supplier.known()?.id);
    let Some(keeper) = backup.kept_on.known() else {
        return backup.site.known().is_some();
    };
    let keeper = supplier_of(keeper.id);
    let mut covered = backup.covers.each().map(|covered| covered.id);
    keeper.is_none_or(|keeper| !covered.any(|id| supplier_of(id) == Some(keeper)))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::audit::testing::{Draft, TODAY};
    use crate::model::Collection;

    /// How many there are of how many, and the names of those that lack it.
    #[track_caller]
    fn counts(draft: &Draft, name: &str, (there, of): (u64, u64), missing: &[&str]) {
        let view = View::new(&draft.model, TODAY.parse().expect("is valid"));
        let tally = count(&view, name).expect("is a count");
        assert_eq!((tally.there, tally.of), (there, of));
        assert_eq!(draft.names(&tally.missing), missing);
    }

    #[track_caller]
    fn scoped(draft: &Draft, name: &str, expected: &[&str]) {
        let view = View::new(&draft.model, TODAY.parse().expect("is valid"));
        let (_, records) = SCOPES.iter().find(|(known, _)| *known == name).expect("is");
        assert_eq!(draft.names(&records(&view)), expected);
    }

    #[test]
    fn sets_of_records_are_those_their_names_say() {
        let draft = Draft::default()
            .party("Conseillère", json!({ "kind": "advisor" }))
            .party("Second", json!({ "kind": "person" }))
            .party("Client", json!({ "kind": "client-group" }))
            .organisation(json!({ "advisor": "@Conseillère", "backupAdvisor": "@Second" }))
            .data("Dossiers", json!({ "nature": "personal" }))
            .data("Statuts", json!({ "nature": "none" }))
            .service(
                "Fichiers",
                json!({ "criticality": "vital", "stores": [{ "data": "@Dossiers" }] }),
            )
            .service(
                "Classeur",
                json!({
                    "kind": "paper", "criticality": "important",
                    "stores": [{ "data": "@Statuts" }],
                }),
            )
            .service(
                "Serveur",
                json!({ "kind": "server", "stores": [{ "data": "@Statuts" }] }),
            )
            .service("Réseau", json!({ "kind": "network" }))
            .service("Portables", json!({ "kind": "device-fleet" }))
            .service(
                "Copie",
                json!({ "kind": "backup", "stores": [{ "data": "@Statuts" }] }),
            )
            .service("Site", json!({ "kind": "web" }))
            .service("Ancien site", json!({ "kind": "web", "status": "dormant" }))
            .with(Collection::Backups, "Disque", json!({}));
        let in_use = [
            "Fichiers",
            "Classeur",
            "Serveur",
            "Réseau",
            "Portables",
            "Copie",
            "Site",
        ];
        scoped(&draft, "services-in-use", &in_use);
        scoped(&draft, "vital-services", &["Fichiers"]);
        scoped(&draft, "important-services", &["Fichiers", "Classeur"]);
        scoped(&draft, "services-with-our-data", &["Fichiers"]);
        scoped(&draft, "services-with-personal-data", &["Fichiers"]);
        scoped(&draft, "web-services", &["Site"]);
        scoped(&draft, "devices", &["Serveur", "Réseau", "Portables"]);
        scoped(&draft, "data", &["Dossiers", "Statuts"]);
        scoped(&draft, "personal-data", &["Dossiers"]);
        scoped(&draft, "backups", &["Disque"]);
        scoped(&draft, "advisors", &["Conseillère", "Second"]);
    }

    #[test]
    fn a_field_is_answered_when_it_is_known() {
        let draft = Draft::default()
            .data("Une", json!({ "purpose": "Facturer" }))
            .data("Autre", json!({ "purpose": { "notKnown": true } }))
            .data("Encore", json!({}));
        let view = View::new(&draft.model, TODAY.parse().expect("is valid"));
        let tally = answered(&view, "data", "purpose").expect("is a set");
        assert_eq!((tally.there, tally.of), (1, 3));
        assert_eq!(draft.names(&tally.missing), ["Autre", "Encore"]);
        assert_eq!(answered(&view, "nothing", "purpose"), None);
        assert_eq!(count(&view, "nothing"), None);
    }

    #[test]
    fn the_map_was_audited_within_six_months() {
        let audited = |on: Value| Draft::default().organisation(json!({ "auditedOn": on }));
        let name = "audited-within-six-months";
        counts(&audited(json!("2026-05-24")), name, (1, 1), &[]);
        counts(&audited(json!("2026-05-23")), name, (0, 1), &[""]);
        counts(&audited(Value::Null), name, (0, 1), &[""]);
    }

    #[test]
    fn confidential_services_are_logged() {
        let draft = Draft::default()
            .data("Salaires", json!({ "classification": "confidential" }))
            .service("Paie", json!({ "stores": [{ "data": "@Salaires" }] }))
            .service("Coffre", json!({ "stores": [{ "data": "@Salaires" }] }))
            .service("Agenda", json!({}))
            .measure("logging", "in-place", &["Paie"]);
        counts(&draft, "confidential-services-logged", (1, 2), &["Coffre"]);
    }

    #[test]
    fn somebody_from_outside_looked_within_a_year() {
        let looked = |kind: &str, on: &str| {
            Draft::default()
                .party("Regard", json!({ "kind": kind }))
                .with(
                    Collection::Reviews,
                    "",
                    json!({ "reviewer": "@Regard", "on": on }),
                )
        };
        let name = "independent-second-look";
        counts(&looked("advisor", "2025-11-24"), name, (1, 1), &[]);
        counts(&looked("advisor", "2025-11-23"), name, (0, 1), &[""]);
        counts(&looked("person", "2026-11-20"), name, (0, 1), &[""]);
    }

    #[test]
    fn backups_were_restored_within_a_year() {
        let draft = Draft::default()
            .with(
                Collection::Backups,
                "Frais",
                json!({ "restoreTestedOn": "2025-11-24" }),
            )
            .with(
                Collection::Backups,
                "Vieux",
                json!({ "restoreTestedOn": "2025-11-23" }),
            )
            .with(Collection::Backups, "Jamais", json!({}));
        counts(
            &draft,
            "backups-restored-this-year",
            (1, 3),
            &["Vieux", "Jamais"],
        );
    }

    #[test]
    fn services_have_a_cost_that_is_known_or_are_free() {
        let draft = Draft::default()
            .service("Payé", json!({}))
            .service("Sous contrat", json!({}))
            .service("Gratuit", json!({ "licence": "freeware" }))
            .service("Inconnu", json!({}))
            .service("Temps", json!({}))
            .service("Ancien", json!({ "status": "dormant" }))
            .with(
                Collection::Contracts,
                "Contrat",
                json!({ "services": ["@Sous contrat"] }),
            )
            .with(
                Collection::Costs,
                "",
                json!({ "paysFor": ["@Payé"], "amount": "9 CHF" }),
            )
            .with(
                Collection::Costs,
                "",
                json!({ "contract": "@Contrat", "amount": "9 CHF" }),
            )
            .with(
                Collection::Costs,
                "",
                json!({ "paysFor": ["@Inconnu"], "amount": { "notKnown": true } }),
            )
            .with(
                Collection::Costs,
                "",
                json!({ "paysFor": ["@Temps"], "amount": "9 CHF", "nature": "internal-time" }),
            );
        counts(
            &draft,
            "services-with-a-cost",
            (3, 5),
            &["Inconnu", "Temps"],
        );
    }

    fn spending(contract: Value) -> Draft {
        let mut contract = contract;
        contract["services"] = json!(["@Suite"]);
        Draft::default()
            .service("Suite", json!({}))
            .with(Collection::Contracts, "Contrat", contract)
            .with(
                Collection::Costs,
                "Suite",
                json!({ "paysFor": ["@Suite"], "amount": "80 CHF", "recurrence": "yearly" }),
            )
            .with(
                Collection::Costs,
                "Libre",
                json!({ "amount": "20 CHF", "recurrence": "yearly" }),
            )
    }

    #[test]
    fn spending_is_known_where_one_knows_how_it_ends() {
        let name = "spending-with-known-notice";
        for contract in [
            json!({ "renewal": "fixed-term" }),
            json!({ "renewal": "none" }),
            json!({ "renewal": "tacit-monthly", "noticeDays": 30 }),
            json!({ "renewal": "open-ended", "noticeDays": 30 }),
            json!({ "renewal": "tacit-yearly", "noticeDays": 30, "end": "2027-01-01" }),
            json!({ "renewal": "tacit-multi-year", "noticeDays": 30, "end": "2027-01-01" }),
        ] {
            counts(&spending(contract), name, (80, 100), &["Libre"]);
        }
        for contract in [
            json!({}),
            json!({ "renewal": "open-ended" }),
            json!({ "renewal": "tacit-yearly", "noticeDays": 30 }),
            json!({ "renewal": "tacit-yearly", "end": "2027-01-01" }),
        ] {
            counts(&spending(contract), name, (0, 100), &["Suite", "Libre"]);
        }
    }

    #[test]
    fn spending_leaves_out_other_currencies_purchases_time_and_the_past() {
        let mut draft = spending(json!({ "renewal": "fixed-term" }));
        for fields in [
            json!({ "amount": "5 EUR", "recurrence": "yearly" }),
            json!({ "amount": "5 CHF", "recurrence": "once", "amortisationYears": 1 }),
            json!({ "amount": "5 CHF", "recurrence": "yearly", "nature": "internal-time" }),
            json!({ "amount": "5 CHF", "recurrence": "yearly", "to": "2026-11-23" }),
        ] {
            draft = draft.with(Collection::Costs, "De trop", fields);
        }
        let own = json!({ "contract": "@Contrat", "amount": "7 CHF", "recurrence": "yearly" });
        let draft = draft.with(Collection::Costs, "Sous contrat", own);
        let name = "spending-with-known-notice";
        counts(&draft, name, (87, 107), &["Libre"]);
        let in_euros = draft.organisation(json!({ "currency": "EUR" }));
        counts(&in_euros, name, (0, 5), &["De trop"]);
    }

    #[test]
    fn seats_are_counted() {
        let mut draft = Draft::default();
        for (name, fields) in [
            (
                "Compté",
                json!({ "unit": "user", "quantity": 2, "usedQuantity": 1 }),
            ),
            ("Appareils", json!({ "unit": "device", "quantity": 2 })),
            ("Un seul", json!({ "unit": "user", "quantity": 1 })),
            (
                "Fini",
                json!({ "unit": "user", "quantity": 2, "to": "2026-11-23" }),
            ),
            ("Place", json!({ "unit": "gb", "quantity": 2 })),
        ] {
            draft = draft.with(Collection::Costs, name, fields);
        }
        counts(&draft, "seats-counted", (1, 2), &["Appareils"]);
    }

    #[test]
    fn time_is_estimated_for_the_five_dearest() {
        let mut draft = Draft::default();
        for (index, amount) in [10, 60, 50, 40, 30, 20].iter().enumerate() {
            let name = format!("Outil {index}");
            let pays = json!([format!("@{name}")]);
            draft = draft.service(&name, json!({})).with(
                Collection::Costs,
                "",
                json!({
                    "paysFor": pays, "amount": format!("{amount} CHF"), "recurrence": "yearly",
                }),
            );
            if index < 2 {
                let time = json!({ "paysFor": pays, "kind": "internal-hours" });
                draft = draft.with(Collection::Costs, "", time);
            }
        }
        let missing = ["Outil 2", "Outil 3", "Outil 4", "Outil 5"];
        counts(&draft, "hours-of-the-dearest", (1, 5), &missing);
    }

    #[test]
    fn leaving_has_a_price() {
        let mut draft = Draft::default().service("Suite", json!({}));
        for (name, fields) in [
            ("Écrit", json!({ "exit": { "feeKnown": true } })),
            ("Estimé", json!({})),
            ("Par l’outil", json!({ "services": ["@Suite"] })),
            ("Non", json!({ "exit": { "feeKnown": false } })),
        ] {
            draft = draft.with(Collection::Contracts, name, fields);
        }
        let draft = draft
            .with(
                Collection::Costs,
                "",
                json!({ "contract": "@Estimé", "kind": "exit" }),
            )
            .with(
                Collection::Costs,
                "",
                json!({ "paysFor": ["@Suite"], "kind": "exit" }),
            )
            .with(
                Collection::Costs,
                "",
                json!({ "contract": "@Non", "kind": "hosting" }),
            );
        counts(
            &draft,
            "contracts-with-a-price-of-leaving",
            (3, 4),
            &["Non"],
        );
    }

    #[test]
    fn renewals_are_compared_within_three_years() {
        let draft = |sent: &str, renewal: &str| {
            Draft::default()
                .service("Suite", json!({}))
                .with(
                    Collection::Contracts,
                    "Contrat",
                    json!({ "services": ["@Suite"], "renewal": renewal }),
                )
                .with(
                    Collection::Requests,
                    "",
                    json!({ "services": ["@Suite"], "sentOn": sent }),
                )
        };
        let name = "renewals-compared";
        counts(&draft("2023-11-24", "tacit-yearly"), name, (1, 1), &[]);
        counts(&draft("2023-11-24", "tacit-multi-year"), name, (1, 1), &[]);
        counts(
            &draft("2023-11-23", "tacit-yearly"),
            name,
            (0, 1),
            &["Contrat"],
        );
        counts(&draft("2026-11-20", "fixed-term"), name, (0, 0), &[]);
    }

    #[test]
    fn basic_documents_are_begun_then_usable() {
        let mut draft = Draft::default();
        for (kind, state) in [
            ("inventory", "usable"),
            ("contacts-sheet", "verified"),
            ("access-list", "draft"),
            ("backup-plan", "outdated"),
            ("incident-sheet", "none"),
            ("contracts-folder", "in-someone-s-head"),
            ("contracts-folder", "draft"),
            ("it-charter", "usable"),
        ] {
            let fields = json!({ "kind": kind, "state": state });
            draft = draft.with(Collection::Documents, kind, fields);
        }
        counts(&draft, "basic-documents-begun", (5, 6), &["incident-sheet"]);
        let missing = [
            "access-list",
            "backup-plan",
            "incident-sheet",
            "contracts-folder",
            "contracts-folder",
        ];
        counts(&draft, "basic-documents-usable", (2, 6), &missing);
        counts(&Draft::default(), "basic-documents-begun", (0, 6), &[]);
    }

    fn vital(names: &[&str]) -> Draft {
        let draft = Draft::default()
            .party("Ana", json!({ "kind": "person" }))
            .party("Bo", json!({ "kind": "person" }))
            .party("Équipe", json!({ "kind": "team" }))
            .party("Agence", json!({ "kind": "supplier" }));
        names.iter().fold(draft, |draft, name| {
            draft.service(name, json!({ "criticality": "vital" }))
        })
    }

    #[test]
    fn vital_services_are_documented() {
        let document = |draft: Draft, covers: &str, state: &str| {
            let fields = json!({ "covers": [covers], "state": state });
            draft.with(Collection::Documents, "", fields)
        };
        let draft = vital(&["Paie", "Vérifié", "Ébauche"]).service("Agenda", json!({}));
        let draft = document(draft, "@Paie", "usable");
        let draft = document(draft, "@Vérifié", "verified");
        let draft = document(draft, "@Ébauche", "draft");
        counts(&draft, "vital-services-documented", (2, 3), &["Ébauche"]);
    }

    #[test]
    fn vital_services_are_mastered_by_people_inside() {
        let skill = |draft: Draft, service: &str, fields: Value| {
            let mut fields = fields;
            fields["services"] = json!([service]);
            draft.with(Collection::Skills, "", fields)
        };
        let draft = vital(&["Une", "Deux", "Relève", "À plusieurs", "Dehors", "Aide"]);
        let draft = skill(draft, "@Une", json!({ "party": "@Ana", "level": "alone" }));
        let draft = skill(
            draft,
            "@Une",
            json!({ "party": "@Ana", "level": "teaches" }),
        );
        let draft = skill(draft, "@Deux", json!({ "party": "@Ana", "level": "alone" }));
        let draft = skill(draft, "@Deux", json!({ "party": "@Bo", "level": "alone" }));
        let both = json!({ "party": "@Ana", "level": "alone", "replacement": "@Bo" });
        let draft = skill(draft, "@Relève", both);
        let team = json!({ "party": "@Équipe", "level": "alone" });
        let draft = skill(draft, "@À plusieurs", team);
        let outside = json!({ "party": "@Agence", "level": "teaches" });
        let draft = skill(draft, "@Dehors", outside);
        let helped = json!({ "party": "@Ana", "level": "with-help" });
        let draft = skill(draft, "@Aide", helped);
        counts(
            &draft,
            "vital-services-mastered",
            (4, 6),
            &["Dehors", "Aide"],
        );
        counts(
            &draft,
            "vital-services-mastered-by-two",
            (3, 6),
            &["Une", "Dehors", "Aide"],
        );
    }

    #[test]
    fn two_people_inside_administer_what_is_vital() {
        let draft = Draft::default()
            .party("Ana", json!({ "kind": "person" }))
            .party("Bo", json!({ "kind": "person" }))
            .party("Agence", json!({ "kind": "supplier" }))
            .service(
                "Deux",
                json!({ "criticality": "vital", "admins": ["@Ana", "@Bo"] }),
            )
            .service(
                "Une",
                json!({ "criticality": "vital", "admins": ["@Ana", "@Agence"] }),
            );
        counts(&draft, "vital-services-with-two-admins", (1, 2), &["Une"]);
    }

    #[test]
    fn exports_of_important_services_were_tried_within_two_years() {
        let draft = |on: &str, criticality: &str| {
            Draft::default().data("Dossiers", json!({})).service(
                "Gestion",
                json!({
                    "criticality": criticality, "exportTestedOn": on,
                    "stores": [{ "data": "@Dossiers" }],
                }),
            )
        };
        let name = "exports-tested";
        counts(&draft("2024-11-24", "important"), name, (1, 1), &[]);
        counts(
            &draft("2024-11-23", "important"),
            name,
            (0, 1),
            &["Gestion"],
        );
        counts(&draft("2024-11-24", "useful"), name, (0, 0), &[]);
        let empty = Draft::default().service("Vide", json!({ "criticality": "vital" }));
        counts(&empty, name, (0, 0), &[]);
    }

    #[test]
    fn backups_are_with_another_supplier_or_at_a_site() {
        let mut draft = Draft::default()
            .party("Hébergeur", json!({ "kind": "supplier" }))
            .party("Autre", json!({ "kind": "supplier" }))
            .with(Collection::Sites, "Cave", json!({}))
            .service("Fichiers", json!({ "supplier": "@Hébergeur" }))
            .service("Copies", json!({ "supplier": "@Hébergeur" }))
            .service("Ailleurs", json!({ "supplier": "@Autre" }))
            .service("Disque", json!({}));
        for (name, mut fields) in [
            ("Chez le même", json!({ "keptOn": "@Copies" })),
            ("Chez un autre", json!({ "keptOn": "@Ailleurs" })),
            ("À nous", json!({ "keptOn": "@Disque" })),
            ("À la cave", json!({ "site": "@Cave" })),
            ("On ne sait où", json!({})),
        ] {
            fields["covers"] = json!(["@Fichiers"]);
            draft = draft.with(Collection::Backups, name, fields);
        }
        counts(
            &draft,
            "backups-with-another-supplier",
            (3, 5),
            &["Chez le même", "On ne sait où"],
        );
    }

    #[test]
    fn advisors_declared_their_interests_and_fees() {
        let mut draft = Draft::default();
        for (name, fields) in [
            ("Rien", Some(json!({ "kind": "none" }))),
            (
                "Déclaré",
                Some(
                    json!({ "kind": "commission", "declaredOn": "2026-11-20", "feeBasis": "time" }),
                ),
            ),
            ("Tu", Some(json!({ "kind": "commission" }))),
            ("Sans nature", Some(json!({ "declaredOn": "2026-11-20" }))),
            ("Muet", None),
        ] {
            draft = draft.party(name, json!({ "kind": "advisor" }));
            if let Some(mut fields) = fields {
                fields["party"] = json!(format!("@{name}"));
                draft = draft.with(Collection::Disclosures, "", fields);
            }
        }
        counts(
            &draft,
            "advisors-who-declared",
            (2, 5),
            &["Tu", "Sans nature", "Muet"],
        );
        counts(
            &draft,
            "advisors-with-known-fee",
            (1, 5),
            &["Rien", "Tu", "Sans nature", "Muet"],
        );
    }
}
