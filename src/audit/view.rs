//! What rules look at: the model, its graph, and indexes built once.

use std::any::{Any, TypeId};
use std::hash::Hash;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use chrono::Months;
use foldhash::HashMap;
use rust_decimal::Decimal;

use super::follow::Memory;
use super::ground::{Ground, Once, Places};
use super::{Certainty, Finding, Rule, Severity};
use crate::graph::{DataGraph, Exposure, Grouped};
use crate::model::{
    BackedUp, Backup, Classification, Collection, Contract, Cost, CostSubject, Criticality, Data,
    DataNature, Date, Document, DocumentState, Flow, Id, LegalRegime, Model, Money, Node, Party,
    PartyKind, PersonKind, Record, Recurrence, Skill, Table, Target,
};

/// The model as rules see it, several at once. The graph, and what is found by the
/// record that it speaks of, are made when they are first asked for.
#[derive(Debug)]
pub struct View<'a> {
    /// The model.
    pub model: &'a Model,
    /// The model as a graph.
    pub graph: LazyLock<Arc<DataGraph>, Box<dyn FnOnce() -> Arc<DataGraph> + Send + 'a>>,
    /// Today.
    pub today: Date,
    pub(super) ground: Ground,
    pub(super) memory: Option<Memory>,
    shared: Mutex<HashMap<TypeId, Once<dyn Any + Send + Sync>>>,
}

impl<'a> View<'a> {
    /// Looks at a model.
    pub fn new(model: &'a Model, today: Date) -> Self {
        Self {
            model,
            graph: LazyLock::new(Box::new(|| Arc::new(DataGraph::new(model)))),
            today,
            ground: Ground::default(),
            memory: None,
            shared: Mutex::default(),
        }
    }

    /// What several rules ask for: found once for all of them, and known by its
    /// type, which must stand for nothing else.
    pub fn shared<T: Send + Sync + 'static>(&self, find: impl FnOnce(&Self) -> T) -> Arc<T> {
        let known = once(&self.shared, TypeId::of::<T>());
        let found = known.get_or_init(|| Arc::new(find(self)));
        Arc::clone(found).downcast().expect("its type is its key")
    }

    /// Whether a rule, or its theme, was switched off.
    pub fn is_off(&self, rule: &Rule) -> bool {
        let settings = self.model.organisation.rule_settings.each();
        settings.into_iter().any(|setting| {
            setting.off.is(&true)
                && setting
                    .rule
                    .is_known_and(|code| code == rule.id || code == rule.theme.text_id())
        })
    }

    /// Where a threshold of a rule stands: where it was moved to, or its default.
    ///
    /// # Panics
    ///
    /// If the rule declares no such threshold.
    pub fn threshold(&self, rule: &Rule, name: &str) -> u32 {
        let settings = self.model.organisation.rule_settings.each();
        let moved = settings.into_iter().find_map(|setting| {
            let is_it = setting.rule.is_known_and(|code| code == rule.id)
                && setting.threshold.is_known_and(|known| known == name);
            is_it.then(|| setting.value.known().copied()).flatten()
        });
        moved.unwrap_or_else(|| {
            let threshold = rule.thresholds.iter().find(|known| known.name == name);
            threshold
                .map(|known| known.default)
                .expect("a rule names its own thresholds only")
        })
    }

    /// Whether the user began to describe records of a kind. Rules that miss a
    /// record speak only then.
    pub fn is_started(&self, collection: Collection) -> bool {
        self.model.count(collection) > 0
    }

    /// What is paid for a record.
    pub fn costs_of(&self, id: Id) -> impl ExactSizeIterator<Item = &'a Cost> + Clone {
        let (model, costs) = (self.model, &self.model.costs);
        let place = |id| model.place(id, CostSubject::COLLECTIONS);
        let each = move |cost: &'a Cost| cost.pays_for.each().map(move |subject| place(subject.id));
        of(costs, &self.ground.costs, each, place(id))
    }

    /// What is paid under a contract.
    pub fn costs_under(&self, contract: Id) -> impl ExactSizeIterator<Item = &'a Cost> + Clone {
        let (contracts, costs) = (&self.model.contracts, &self.model.costs);
        let each = |cost: &'a Cost| {
            let contract = cost.contract.known().into_iter();
            contract.map(|contract| contracts.place(contract.id))
        };
        let place = contracts.place(contract);
        of(costs, &self.ground.costs_under, each, place)
    }

    /// The contracts under which a service is used: those that name it, then the one
    /// that it names itself.
    pub fn contracts_of(&self, service: Id) -> impl ExactSizeIterator<Item = &'a Contract> + Clone {
        let contracts = &self.model.contracts;
        let found = || Arc::new(contracts_by_service(self.model));
        let places = self.ground.contracts.get_or_init(found);
        at(contracts, places.of(self.model.services.place(service)))
    }

    /// The backups that cover a service or data.
    pub fn backups_of(&self, id: Id) -> impl ExactSizeIterator<Item = &'a Backup> + Clone {
        let (model, backups) = (self.model, &self.model.backups);
        let place = |id| model.place(id, BackedUp::COLLECTIONS);
        let each =
            move |backup: &'a Backup| backup.covers.each().map(move |covered| place(covered.id));
        of(backups, &self.ground.backups, each, place(id))
    }

    /// Who can do what on a service.
    pub fn skills_on(&self, service: Id) -> impl ExactSizeIterator<Item = &'a Skill> + Clone {
        let (services, skills) = (&self.model.services, &self.model.skills);
        let each = |skill: &'a Skill| {
            let about = skill.services.each();
            about.map(|service| services.place(service.id))
        };
        of(skills, &self.ground.skills, each, services.place(service))
    }

    /// The flows that start or end at a node.
    pub fn flows_of(&self, node: Id) -> impl ExactSizeIterator<Item = &'a Flow> + Clone {
        let flows = &self.model.flows;
        let places = self.ground.flows.get_or_init(|| {
            let ends = (0..).zip(self.graph.ends());
            let ends = ends.flat_map(|(flow, ends)| ends.map(|end| (end, flow)));
            Arc::new(Grouped::new(ends))
        });
        at(flows, places.of(self.model.place(node, Node::COLLECTIONS)))
    }

    /// The data that a node keeps, sends or receives, in the order of their ids.
    pub fn data_of(&self, node: Id) -> &[Id] {
        let model = self.model;
        let data = self.ground.data.get_or_init(|| {
            let kept = model.services.iter().enumerate();
            let kept = kept.flat_map(|(place, service)| {
                let kept = service.stores.each().filter_map(|it| it.data.known());
                kept.map(move |data| (Some(place), data.id))
            });
            let carried = model.flows.iter().zip(self.graph.ends());
            let carried = carried.flat_map(|(flow, ends)| {
                let ends = ends.into_iter();
                ends.flat_map(|end| flow.data.each().map(move |data| (end, data.id)))
            });
            Arc::new(Grouped::new(kept.chain(carried)).sorted())
        });
        data.of(model.place(node, Node::COLLECTIONS))
    }

    /// Of the data of a node, what speaks of persons.
    pub fn personal_data_of(&self, node: Id) -> Vec<Id> {
        let personal = self.ground.personal.get_or_init(|| {
            let personal = self.model.data.iter().filter(|data| is_personal(data));
            Arc::new(personal.map(|data| data.id).collect())
        });
        let mut data = self.data_of(node).to_vec();
        data.retain(|data| personal.contains(data));
        data
    }

    /// Everyone who holds or receives a set of data. It is searched once for all
    /// rules, and only for the data that one of them asks about.
    pub fn exposure(&self, data: Id) -> Arc<Exposure> {
        let known = once(&self.ground.exposures, data);
        Arc::clone(known.get_or_init(|| Arc::new(self.graph.exposure(data))))
    }

    /// Whether work is slowed within a day when a service stops (K* important
    /// or more).
    pub fn is_important(&self, service: Id) -> bool {
        self.graph.criticality(service) >= Some(Criticality::Important)
    }

    /// Whether a node holds confidential data (C* confidential or more).
    pub fn is_confidential(&self, node: Id) -> bool {
        self.graph.classification(node) >= Some(Classification::Confidential)
    }

    /// A severity, modulated by what the subject carries: one step more with
    /// restricted data or for a vital service, one step less in an organisation
    /// of one or two persons without confidential data.
    pub fn weighed(&self, severity: Severity, subject: Id) -> Severity {
        let (criticality, classification) = self.graph.levels(subject);
        let restricted = classification == Some(Classification::Restricted);
        let vital = criticality == Some(Criticality::Vital);
        let tiny = self
            .model
            .organisation
            .headcount
            .is_known_and(|&count| count <= 2);
        if restricted || vital {
            severity.raised()
        } else if tiny && classification < Some(Classification::Confidential) {
            severity.lowered()
        } else {
            severity
        }
    }

    /// A severity, modulated by whichever of some subjects makes it gravest.
    pub fn weighed_by(&self, severity: Severity, subjects: &[Id]) -> Severity {
        let most = severity.raised();
        let mut gravest = None;
        for &subject in subjects {
            gravest = gravest.max(Some(self.weighed(severity, subject)));
            if gravest == Some(most) {
                break;
            }
        }
        gravest.unwrap_or(severity)
    }

    /// A finding that rests on the law: to be checked while it is not known
    /// which law governs the organisation, or while that depends on the activity.
    pub fn under_law(&self, finding: Finding) -> Finding {
        match self.model.organisation.legal_regime.known() {
            Some(LegalRegime::LpdPrivate | LegalRegime::CantonalPublic) => finding,
            Some(LegalRegime::MixedDelegated) | None => finding.certainty(Certainty::ToCheck),
        }
    }

    /// A party of the model.
    pub fn party(&self, id: Id) -> Option<&'a Party> {
        self.model.parties.get(id).map(|party| &**party)
    }

    /// Whether a party belongs to the organisation: a team, or a person who
    /// works there.
    pub fn is_internal(&self, id: Id) -> bool {
        self.party(id)
            .is_some_and(|party| match party.kind.known() {
                Some(PartyKind::Team) => true,
                Some(PartyKind::Person) => !party
                    .person_kind
                    .is_known_and(|kind| matches!(kind, PersonKind::External | PersonKind::Former)),
                _ => false,
            })
    }

    /// The day some months ago.
    pub fn months_ago(&self, months: u32) -> Date {
        let day = self.today.checked_sub_months(Months::new(months));
        day.unwrap_or(Date::MIN)
    }

    /// Whether a cost is paid today: it has not ended, and is not only planned.
    pub fn is_current(&self, cost: &Cost) -> bool {
        let ended = cost.to.is_known_and(|&last| last < self.today);
        let planned = cost.from.is_known_and(|&first| first > self.today);
        !ended && !planned
    }

    /// What a cost comes to in a year: price × quantity × times a year, a
    /// purchase spread over its years.
    pub fn yearly_cost(&self, cost: &Cost) -> Option<Money> {
        let quantity = cost.quantity.known().copied().unwrap_or(1);
        self.yearly_cost_of_units(cost, quantity)
    }

    /// What some units of a cost come to in a year.
    pub fn yearly_cost_of_units(&self, cost: &Cost, units: u32) -> Option<Money> {
        self.yearly_cost_at(cost, *cost.amount.known()?, units)
    }

    /// What some units of a cost come to in a year, at a price.
    pub fn yearly_cost_at(&self, cost: &Cost, price: Money, units: u32) -> Option<Money> {
        let (times, years) = rhythm(cost)?;
        let amount = price
            .amount
            .checked_mul(Decimal::from(units))?
            .checked_mul(Decimal::from(times))?
            .checked_div(Decimal::from(years))?
            .round_dp(2);
        Some(Money { amount, ..price })
    }

    /// What a record comes to in a year. A cost that pays for several is shared
    /// between them. Nothing if no line can be reckoned, or if they are not all
    /// in one currency.
    pub fn yearly_cost_of(&self, id: Id) -> Option<Money> {
        self.yearly_sum(id, |cost| self.yearly_cost(cost))
    }

    /// The same with a reckoning of one's own, which leaves out the lines for
    /// which it gives nothing.
    pub fn yearly_sum(&self, id: Id, reckon: impl Fn(&Cost) -> Option<Money>) -> Option<Money> {
        let mut total: Option<Money> = None;
        for cost in self.costs_of(id) {
            if !self.is_current(cost) {
                continue;
            }
            let Some(line) = reckon(cost) else {
                continue;
            };
            let shares = Decimal::from(cost.pays_for.each().len().max(1));
            let share = line.amount.checked_div(shares)?.round_dp(2);
            total = Some(match total {
                None => Money {
                    amount: share,
                    ..line
                },
                Some(sum) if sum.currency == line.currency => Money {
                    amount: sum.amount.checked_add(share)?,
                    ..sum
                },
                Some(_) => return None,
            });
        }
        total
    }

    /// The documents of a kind that one can work with.
    pub fn usable_documents(&self, kind: &str) -> impl Iterator<Item = &'a Document> {
        self.documents(kind).filter(|document| {
            document.state.is_known_and(|state| {
                matches!(state, DocumentState::Usable | DocumentState::Verified)
            })
        })
    }

    /// The documents of a kind.
    pub fn documents(&self, kind: &str) -> impl Iterator<Item = &'a Document> {
        let model = self.model;
        model
            .documents
            .iter()
            .filter(move |document| document.kind.is_known_and(|known| known.code() == kind))
    }
}

/// The places of the contracts of services: those that name one, then the one that it
/// names itself.
fn contracts_by_service(model: &Model) -> Grouped<u32> {
    let named = (0..).zip(&model.contracts);
    let named = named.flat_map(|(place, contract)| {
        let services = contract.services.each();
        services.map(move |service| (model.services.place(service.id), place))
    });
    let own = model.services.iter().enumerate();
    let own = own.filter_map(|(service, it)| {
        let place = model.contracts.place(it.contract.known()?.id)?;
        let contract = &model.contracts.shared()[place];
        let names_it = contract.services.each().any(|named| named.id == it.id);
        (!names_it).then_some((Some(service), u32::try_from(place).ok()?))
    });
    Grouped::new(named.chain(own))
}

/// The records of a table that speak of the record at a place. `each` tells the places
/// of all of which one speaks.
fn of<'a, T: Record, I: Iterator<Item = Option<usize>>>(
    table: &'a Table<T>,
    found: &Places,
    each: impl Fn(&'a T) -> I,
    place: Option<usize>,
) -> impl ExactSizeIterator<Item = &'a T> + Clone {
    let places = found.get_or_init(|| {
        let records = (0..).zip(table);
        let pairs = records.flat_map(|(at, record)| each(record).map(move |of| (of, at)));
        Arc::new(Grouped::new(pairs))
    });
    at(table, places.of(place))
}

/// The records at some places of a table.
fn at<'a, T: Record>(
    table: &'a Table<T>,
    places: &[u32],
) -> impl ExactSizeIterator<Item = &'a T> + Clone {
    let records = table.shared();
    places.iter().map(|&place| &*records[place as usize])
}

/// Where something is found once. Who finds it holds up those alone who ask for the
/// same.
fn once<K: Eq + Hash, T: ?Sized>(known: &Mutex<HashMap<K, Once<T>>>, key: K) -> Once<T> {
    let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(known.entry(key).or_default())
}

/// How many times a cost is paid, in how many years.
pub fn rhythm(cost: &Cost) -> Option<(u32, u32)> {
    Some(match cost.recurrence.known()? {
        Recurrence::Once => {
            let years = cost.amortisation_years.known().copied();
            (1, years.filter(|&years| years > 0)?)
        }
        Recurrence::Monthly => (12, 1),
        Recurrence::Quarterly => (4, 1),
        Recurrence::Yearly => (1, 1),
        Recurrence::TwoYearly => (1, 2),
        Recurrence::ThreeYearly => (1, 3),
        Recurrence::FiveYearly => (1, 5),
        Recurrence::PerUse => (*cost.uses_per_year.known()?, 1),
    })
}

/// Whether data is known to speak of persons.
pub fn is_personal(data: &Data) -> bool {
    data.nature
        .is_known_and(|nature| *nature != DataNature::None)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::audit::testing::{Draft, TODAY};

    fn view(draft: &Draft) -> View<'_> {
        View::new(&draft.model, TODAY.parse().expect("is valid"))
    }

    fn line(fields: Value) -> Draft {
        Draft::default().with(Collection::Costs, "Ligne", fields)
    }

    fn is_current(fields: Value) -> bool {
        let draft = line(fields);
        let mut costs = draft.model.costs.iter();
        costs.any(|cost| view(&draft).is_current(cost))
    }

    #[test]
    fn a_cost_is_current_from_its_first_day_to_its_last() {
        assert!(is_current(json!({})));
        assert!(is_current(
            json!({ "from": "2026-11-24", "to": "2026-11-24" })
        ));
        assert!(!is_current(json!({ "from": "2026-11-25" })));
        assert!(!is_current(json!({ "to": "2026-11-23" })));
    }

    #[test]
    fn months_ago_is_the_same_day_of_an_earlier_month() {
        let draft = Draft::default();
        assert_eq!(view(&draft).months_ago(0).to_string(), TODAY);
        assert_eq!(view(&draft).months_ago(9).to_string(), "2026-02-24");
        assert_eq!(view(&draft).months_ago(u32::MAX), Date::MIN);
    }

    #[test]
    fn a_year_has_as_many_payments_as_its_rhythm() {
        let yearly = |fields: Value| {
            let draft = line(fields);
            let cost = draft.model.costs.iter().next().expect("there is one");
            let cost = view(&draft).yearly_cost(cost);
            cost.map(|cost| cost.to_string())
        };
        for (recurrence, expected) in [
            ("monthly", "360 CHF"),
            ("quarterly", "120 CHF"),
            ("yearly", "30 CHF"),
            ("two-yearly", "15 CHF"),
            ("three-yearly", "10 CHF"),
            ("five-yearly", "6 CHF"),
        ] {
            let found = yearly(json!({ "amount": "30 CHF", "recurrence": recurrence }));
            assert_eq!(found.as_deref(), Some(expected), "{recurrence}");
        }
        let per_use = |uses: Value| {
            yearly(json!({
                "amount": "30 CHF", "recurrence": "per-use", "usesPerYear": uses, "quantity": 2,
            }))
        };
        assert_eq!(per_use(json!(3)).as_deref(), Some("180 CHF"));
        assert_eq!(per_use(Value::Null), None);
        let once = |years: Value| {
            yearly(json!({ "amount": "30 CHF", "recurrence": "once", "amortisationYears": years }))
        };
        assert_eq!(once(json!(4)).as_deref(), Some("7.50 CHF"));
        assert_eq!(once(json!(0)), None);
        assert_eq!(once(Value::Null), None);
        assert_eq!(yearly(json!({ "amount": "30 CHF" })), None);
    }

    #[test]
    fn a_service_costs_its_share_of_what_is_paid_today() {
        let paid = |fields: Value| {
            let mut all = json!({
                "paysFor": ["@Suite"], "amount": "30 CHF", "recurrence": "yearly",
            });
            for (name, value) in fields.as_object().expect("is an object") {
                all[name] = value.clone();
            }
            let draft = Draft::default()
                .service("Suite", json!({}))
                .service("Autre", json!({}))
                .with(
                    Collection::Costs,
                    "",
                    json!({ "paysFor": ["@Suite"], "amount": "9 CHF", "recurrence": "yearly" }),
                )
                .with(Collection::Costs, "", all);
            let cost = view(&draft).yearly_cost_of(draft.id("Suite"));
            cost.map(|cost| cost.to_string())
        };
        assert_eq!(paid(json!({})).as_deref(), Some("39 CHF"));
        let shared = json!({ "paysFor": ["@Suite", "@Autre"] });
        assert_eq!(paid(shared).as_deref(), Some("24 CHF"));
        for left_out in [
            json!({ "to": "2026-11-23" }),
            json!({ "from": "2026-11-25" }),
            json!({ "amount": null }),
        ] {
            assert_eq!(paid(left_out).as_deref(), Some("9 CHF"));
        }
        assert_eq!(paid(json!({ "amount": "30 EUR" })), None);
    }

    #[test]
    fn costs_stand_under_their_contract() {
        let draft = Draft::default()
            .with(Collection::Contracts, "Contrat", json!({}))
            .with(Collection::Contracts, "Autre", json!({}))
            .with(
                Collection::Costs,
                "Ligne",
                json!({ "contract": "@Contrat" }),
            );
        let view = view(&draft);
        let under: Vec<Id> = view
            .costs_under(draft.id("Contrat"))
            .map(|it| it.id)
            .collect();
        assert_eq!(under, [draft.id("Ligne")]);
        assert!(view.costs_under(draft.id("Autre")).len() == 0);
    }
}
