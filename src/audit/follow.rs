//! Audits of one model as it changes: after a change, what is far from it is not looked
//! at anew.

use std::any::Any;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use foldhash::HashMap;

use super::ground::Ground;
use super::near::{Near, Neighbours, State, near};
use super::{Audit, Finding, Rule, View, audited};
use crate::graph::DataGraph;
use crate::model::{Change, Collection, Date, Id, Model, Record, Table};
use crate::pace::{AtOnce, Pace, at_once};

/// Up to how many changed records it is worth to find out what is near them.
const MOST: usize = 1_000;

/// What one rule found in each record of one kind, with their places.
type Found<T> = Vec<(u32, T)>;

/// What one rule found in several records together, with all of these.
type FoundTogether = Vec<(Arc<[Id]>, Option<Finding>)>;

/// What rules found in the records of a kind, or in several records together.
type FoundByRule = HashMap<(&'static str, Option<Collection>), Arc<dyn Any + Send + Sync>>;

/// The audits of a model as it changes. Each is the same as [`run`](super::run) gives
/// of that state; it takes the less time the less has changed since the one before.
#[derive(Debug, Default)]
pub struct Followed(Option<Arc<Last>>);

impl Followed {
    /// The audit of the next state.
    pub fn run(&mut self, model: &Model, today: Date, rules: &[&Rule]) -> Audit {
        at_once(self.run_in_parts(model, today, rules, &AtOnce))
    }

    /// The same in parts: a rule after the other, unless nobody has their turn in between.
    pub async fn run_in_parts(
        &mut self,
        model: &Model,
        today: Date,
        rules: &[&Rule],
        pace: &impl Pace,
    ) -> Audit {
        let view = View::following(model, today, self.0.take());
        let audit = audited(&view, rules, pace).await;
        self.0 = view.into_last().map(Arc::new);
        audit
    }

    /// Finds who is linked with whom, for which the next state would have to wait.
    pub fn get_ready(&self) {
        if let Some(last) = &self.0 {
            last.neighbours();
        }
    }
}

/// What a look at a model leaves for the next.
#[derive(Debug)]
pub(super) struct Last {
    model: Model,
    today: Date,
    graph: Arc<DataGraph>,
    ground: Ground,
    neighbours: OnceLock<Arc<Neighbours>>,
    found: FoundByRule,
}

impl Last {
    fn neighbours(&self) -> &Arc<Neighbours> {
        let found = || Arc::new(Neighbours::new(&self.model));
        self.neighbours.get_or_init(found)
    }
}

/// What the last look left, and what changed since.
#[derive(Debug)]
struct Since {
    last: Arc<Last>,
    changed: Vec<(Collection, Change)>,
    moves: BTreeMap<Collection, Moves>,
}

/// Where the records of a collection stand now.
#[derive(Debug, Default)]
struct Moves {
    /// Where those stood that are gone.
    gone: Vec<u32>,
    /// How many of the others stand before each that came.
    before: Vec<u32>,
}

impl Moves {
    /// Where a record stands now; nothing if it is gone.
    fn now(&self, was: u32) -> Option<u32> {
        let gone = self.gone.binary_search(&was).err()? as u32;
        let place = was - gone;
        Some(place + self.before.partition_point(|it| *it <= place) as u32)
    }
}

impl Since {
    fn new(last: Arc<Last>, changed: Vec<(Collection, Change)>) -> Self {
        let mut moves: BTreeMap<Collection, Moves> = BTreeMap::new();
        for &(collection, change) in &changed {
            match (change.was, change.is) {
                (Some(was), None) => moves.entry(collection).or_default().gone.push(was as u32),
                (None, Some(is)) => {
                    let before = &mut moves.entry(collection).or_default().before;
                    before.push((is - before.len()) as u32);
                }
                _ => {}
            }
        }
        Self {
            last,
            changed,
            moves,
        }
    }
}

/// What a view of a model that is followed keeps.
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// If the last look was on the same day, and not too much changed since.
    since: Option<Since>,
    /// What is near these.
    near: OnceLock<Option<Near>>,
    neighbours: OnceLock<Arc<Neighbours>>,
    found: Mutex<FoundByRule>,
}

impl Memory {
    /// What a rule found last time.
    fn known<T: Send + Sync + 'static>(
        &self,
        key: (&'static str, Option<Collection>),
    ) -> Option<Arc<T>> {
        let since = self.since.as_ref()?;
        Arc::clone(since.last.found.get(&key)?).downcast().ok()
    }

    fn keep(&self, key: (&'static str, Option<Collection>), found: Arc<dyn Any + Send + Sync>) {
        let mut kept = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        let before = kept.insert(key, found);
        debug_assert!(before.is_none(), "{key:?} is asked twice in a look");
    }
}

impl<'a> View<'a> {
    /// Looks at the next state of a model.
    pub(super) fn following(model: &'a Model, today: Date, last: Option<Arc<Last>>) -> Self {
        let mut view = Self::new(model, today);
        let since = last.and_then(|last| {
            let changed = model.changed_since(&last.model);
            let is_next = last.today == today && changed.len() <= MOST;
            is_next.then(|| Since::new(last, changed))
        });
        if let Some(Since { last, changed, .. }) = &since {
            let linked = |record| last.neighbours().linked_with(record);
            view.ground = last.ground.for_next(model, &last.model, changed, linked);
            let last = Arc::clone(last);
            let graph = move || DataGraph::next(model, &last.model, &last.graph);
            view.graph = LazyLock::new(Box::new(graph));
        }
        view.memory = Some(Memory {
            since,
            ..Memory::default()
        });
        view
    }

    /// What it leaves for the next, if the model is followed.
    fn into_last(self) -> Option<Last> {
        let memory = self.memory?;
        let found = memory.found.into_inner();
        Some(Last {
            model: self.model.clone(),
            today: self.today,
            graph: Arc::clone(&self.graph),
            ground: self.ground,
            neighbours: memory.neighbours,
            found: found.unwrap_or_else(PoisonError::into_inner),
        })
    }

    /// What a rule finds in each record of a table, in their order; it asks once for
    /// each. While a model is followed, what is far from all that changed is not looked
    /// at again. So what is found in a record may rest on
    ///
    /// - itself, and records to which not more than `links` links lead from it, in either
    ///   direction, three at most: so long is the way by which data comes to it;
    /// - the criticality and the classification of it, and with a link of those to which
    ///   it leads, with the way by which they have it;
    /// - all the services that stop when it stops, and what these carry;
    /// - the organisation, of which kinds there are any records, and of which measures
    ///   anything is recorded;
    ///
    /// and on nothing else.
    pub fn each<T: Record, F: Clone + Send + Sync + 'static>(
        &self,
        rule: &Rule,
        links: usize,
        table: &'a Table<T>,
        look: impl Fn(&'a T) -> Option<F>,
    ) -> Vec<F> {
        let Some(first) = table.iter().next() else {
            return Vec::new();
        };
        let look_at = |place: u32| look(&table.shared()[place as usize]);
        let found = self.each_at(rule, links, first.collection(), look_at);
        found.into_iter().map(|(_, found)| found).collect()
    }

    /// The records of a table that a rule is about, in their order, to be looked at
    /// together; it asks once for each table, here or by [`each`](Self::each). Whether it
    /// is about a record may rest on the same.
    pub fn only<T: Record>(
        &self,
        rule: &Rule,
        links: usize,
        table: &'a Table<T>,
        is_about: impl Fn(&'a T) -> bool,
    ) -> Vec<&'a T> {
        let records = table.shared();
        let places = records.first().map_or_else(Vec::new, |first| {
            let is_about = |place: u32| is_about(&records[place as usize]).then_some(());
            self.each_at(rule, links, first.collection(), is_about)
        });
        let places = places.into_iter();
        places
            .map(|(place, ())| &*records[place as usize])
            .collect()
    }

    /// What a rule finds in each record of any kind, which rests on that record alone.
    pub fn each_record<F: Clone + Send + Sync + 'static>(
        &self,
        rule: &Rule,
        look: impl Fn(&dyn Record) -> Option<F>,
    ) -> Vec<F> {
        let model = self.model;
        let mut found: Vec<F> = look(&*model.organisation).into_iter().collect();
        for &collection in Collection::TABLES {
            let look_at = |place: u32| look(model.at(collection, place as usize)?);
            let of_table = self.each_at(rule, 0, collection, look_at).into_iter();
            found.extend(of_table.map(|(_, found)| found));
        }
        found
    }

    fn each_at<F: Clone + Send + Sync + 'static>(
        &self,
        rule: &Rule,
        links: usize,
        collection: Collection,
        look: impl Fn(u32) -> Option<F>,
    ) -> Found<F> {
        let all = 0..self.model.count(collection) as u32;
        let look_at = |place: u32| Some((place, look(place)?));
        let Some(memory) = &self.memory else {
            return all.filter_map(look_at).collect();
        };
        let known = memory.known::<Found<F>>((rule.id, Some(collection)));
        let known = known.and_then(|known| Some((known, self.near(memory)?)));
        let found: Found<F> = match known {
            Some((known, near)) => {
                let near = near.places(collection, links);
                let since = memory.since.as_ref();
                let moves = since.and_then(|since| since.moves.get(&collection));
                let mut again = near.iter().filter_map(|&place| look_at(place)).peekable();
                let mut found = Vec::with_capacity(known.len());
                for (was, told) in known.iter() {
                    if let Some(place) = moves.map_or(Some(*was), |moves| moves.now(*was))
                        && near.binary_search(&place).is_err()
                    {
                        found.extend(std::iter::from_fn(|| again.next_if(|it| it.0 < place)));
                        found.push((place, told.clone()));
                    }
                }
                found.extend(again);
                found
            }
            None => all.filter_map(look_at).collect(),
        };
        memory.keep((rule.id, Some(collection)), Arc::new(found.clone()));
        found
    }

    /// What a rule finds in several records together, for some such groups; it asks
    /// once. `parts` adds all the records of a group to a list: what is found in the group
    /// may rest on which they are, and on what [`each`](Self::each) allows for any of them.
    pub fn groups<G>(
        &self,
        rule: &Rule,
        links: usize,
        groups: impl IntoIterator<Item = G>,
        parts: impl Fn(&G, &mut Vec<Id>),
        look: impl Fn(&G) -> Option<Finding>,
    ) -> Vec<Finding> {
        /// How many groups of last time may have gone at once.
        const AHEAD: usize = 4;
        let groups = groups.into_iter();
        let Some(memory) = &self.memory else {
            return groups.filter_map(|group| look(&group)).collect();
        };
        let key = (rule.id, None);
        let known = memory.known::<FoundTogether>(key);
        let known = known.and_then(|known| Some((known, self.near(memory)?)));
        // Groups mostly come in the order of last time.
        let (known, near) = known.as_ref().map_or((&[][..], None), |(known, near)| {
            (known.as_slice(), Some(*near))
        });
        let mut next = 0;
        let mut found = FoundTogether::with_capacity(known.len());
        let mut told = Vec::with_capacity(known.len());
        let mut of_group = Vec::new();
        for group in groups {
            of_group.clear();
            parts(&group, &mut of_group);
            let ahead = next..known.len().min(next + AHEAD);
            let same = ahead.into_iter().find(|&at| *known[at].0 == *of_group);
            next = same.map_or(next, |same| same + 1);
            let is_near = |near: &Near| of_group.iter().any(|&part| near.has(part, links));
            let group = match same.map(|same| &known[same]) {
                Some(same) if near.is_some_and(|near| !is_near(near)) => same.clone(),
                Some((same, _)) => (Arc::clone(same), look(&group)),
                None => (of_group.as_slice().into(), look(&group)),
            };
            told.extend(group.1.clone());
            found.push(group);
        }
        memory.keep(key, Arc::new(found));
        told
    }

    /// What is near the changes since last time; nothing if everything is.
    fn near<'m>(&self, memory: &'m Memory) -> Option<&'m Near> {
        let near = memory.near.get_or_init(|| {
            let Since { last, changed, .. } = memory.since.as_ref()?;
            let measures = last.ground.measures.get();
            if measures.is_some_and(|it| !self.measures().has_same_kinds(it)) {
                return None;
            }
            let mut neighbours = Arc::clone(last.neighbours());
            let before = State {
                model: &last.model,
                graph: &last.graph,
            };
            let now = State {
                model: self.model,
                graph: &self.graph,
            };
            let survey = last.ground.survey.get().map(|survey| &**survey);
            let near = near(before, now, changed, survey, &mut neighbours)?;
            memory.neighbours.get_or_init(|| neighbours);
            Some(near)
        });
        near.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use serde_json::json;

    use super::*;
    use crate::audit::testing::{Draft, TODAY};
    use crate::model::Fields;
    use crate::rules::sec::mfa_missing::RULE;

    fn today() -> Date {
        TODAY.parse().expect("a date")
    }

    /// Clients send orders to the till, which needs the server, and the till sends them
    /// to the ledger.
    fn shop() -> Draft {
        Draft::default()
            .data("Commandes", json!({}))
            .party("Clients", json!({}))
            .service("Serveur", json!({}))
            .service("Caisse", json!({ "dependsOn": ["@Serveur"] }))
            .service("Livre", json!({}))
            .service("Agenda", json!({}))
            .flow(
                "commande",
                json!({ "from": "@Clients", "to": "@Caisse", "data": ["@Commandes"] }),
            )
            .flow("écriture", json!({ "from": "@Caisse", "to": "@Livre" }))
    }

    fn changed(draft: &Draft, name: &str, fields: serde_json::Value) -> Model {
        let mut model = draft.model.clone();
        let mut record = model.get(draft.id(name)).expect("it is there");
        let known: &mut dyn Fields = record.as_record_mut();
        known.set_each(fields);
        model.put(record);
        model
    }

    /// What is left by a look that asked for the services within so many links, and for
    /// the groups of two of them.
    fn look(model: &Model, last: Option<Last>, links: usize) -> (Vec<Id>, usize, Option<Last>) {
        let view = View::following(model, today(), last.map(Arc::new));
        view.survey();
        let seen = RefCell::new(Vec::new());
        let all = view.each(&RULE, links, &model.services, |service| {
            seen.borrow_mut().push(service.id);
            Some(service.id)
        });
        let pairs: Vec<Vec<Id>> = all.windows(2).map(<[Id]>::to_vec).collect();
        let looked = RefCell::new(0);
        let parts = |pair: &Vec<Id>, parts: &mut Vec<Id>| parts.extend(pair);
        let told = view.groups(&RULE, links, pairs, parts, |pair| {
            *looked.borrow_mut() += 1;
            Some(RULE.finding(pair.iter().copied()))
        });
        assert_eq!(all, model.services.ids());
        assert_eq!(told.len() + 1, all.len());
        (seen.into_inner(), looked.into_inner(), view.into_last())
    }

    fn looked_at_again(draft: &Draft, model: &Model, links: usize) -> (Vec<String>, usize) {
        let (all, pairs, last) = look(&draft.model, None, links);
        assert_eq!((all.len(), pairs), (4, 3));
        let (again, pairs, _) = look(model, last, links);
        (draft.names(&again), pairs)
    }

    #[test]
    fn what_is_far_from_a_change_is_not_looked_at_again() {
        let draft = shop();
        let clients = changed(&draft, "Clients", json!({ "kind": "client-group" }));
        for (links, expected) in [
            (0, &[][..]),
            (1, &[]),
            (2, &["Caisse"]),
            (3, &["Serveur", "Caisse"]),
        ] {
            let (again, pairs) = looked_at_again(&draft, &clients, links);
            assert_eq!(again, expected, "{links}");
            assert_eq!(pairs, if expected.is_empty() { 0 } else { 2 }, "{links}");
        }
    }

    #[test]
    fn what_a_service_needs_is_near_and_so_is_what_becomes_as_critical() {
        let draft = shop();
        let ledger = changed(&draft, "Livre", json!({ "criticality": "vital" }));
        assert_eq!(looked_at_again(&draft, &ledger, 0).0, ["Livre"]);
        let till = changed(&draft, "Caisse", json!({ "criticality": "vital" }));
        assert_eq!(looked_at_again(&draft, &till, 0).0, ["Serveur", "Caisse"]);
        let link = changed(
            &draft,
            "Livre",
            json!({ "dependsOn": [draft.id("Agenda").to_string()] }),
        );
        assert_eq!(looked_at_again(&draft, &link, 0).0, ["Livre", "Agenda"]);
    }

    #[test]
    fn everything_is_looked_at_again_when_the_organisation_is_another() {
        let draft = shop();
        let everywhere = draft.clone().organisation(json!({ "headcount": 9 })).model;
        assert_eq!(looked_at_again(&draft, &everywhere, 0).0.len(), 4);
    }

    #[test]
    fn everything_is_looked_at_again_when_there_is_a_first_record_of_a_kind() {
        let draft = shop();
        let first = draft.clone().with(Collection::Sites, "Bureau", json!({}));
        assert_eq!(looked_at_again(&draft, &first.model, 0).0.len(), 4);
        assert_eq!(looked_at_again(&first, &draft.model, 0).0.len(), 4);
    }

    #[test]
    fn what_came_and_what_went_are_near_to_what_they_lead_to() {
        let draft = shop();
        let more = draft.clone().flow(
            "facture",
            json!({ "from": "@Livre", "to": "@Agenda", "data": ["@Commandes"] }),
        );
        let alone = draft.clone().party("Autre", json!({})).model;
        assert!(looked_at_again(&draft, &alone, 3).0.is_empty());
        for (was, now) in [(&draft, &more), (&more, &draft)] {
            let (_, _, last) = look(&was.model, None, 1);
            let (again, _, last) = look(&now.model, last, 1);
            assert_eq!(was.names(&again), ["Livre", "Agenda"]);
            let (again, _, _) = look(&was.model, last, 1);
            assert_eq!(was.names(&again), ["Livre", "Agenda"]);
        }
    }

    #[test]
    fn everything_is_looked_at_again_on_another_day() {
        let draft = shop();
        let (_, _, last) = look(&draft.model, None, 0);
        let last = last.map(|last| Last {
            today: Date::MIN,
            ..last
        });
        assert_eq!(look(&draft.model, last, 0).0.len(), 4);
    }

    #[test]
    fn links_that_were_made_since_lead_on() {
        let draft = shop();
        let (_, _, last) = look(&draft.model, None, 1);
        let agenda = draft.id("Agenda").to_string();
        let linked = changed(&draft, "écriture", json!({ "to": agenda }));
        let (again, _, last) = look(&linked, last, 1);
        assert_eq!(draft.names(&again), ["Caisse", "Livre", "Agenda"]);
        let mut next = linked.clone();
        let mut flow = next.get(draft.id("écriture")).expect("it is there");
        let fields: &mut dyn Fields = flow.as_record_mut();
        fields.set_each(json!({ "channel": "mail" }));
        next.put(flow);
        let (again, _, _) = look(&next, last, 1);
        assert!(draft.names(&again).contains(&"Agenda".to_owned()));
    }
}
