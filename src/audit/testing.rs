//! Small models for the tests of rules, written as they would be said.
//!
//! Records are given by their name and the fields of the bundle; `"@Serveur"`
//! stands for the id of the record named *Serveur*, which comes before.

use serde_json::Value;

use super::{Finding, Followed, Rule, run};
use crate::graph::DataGraph;
use crate::model::{AnswerState, AnyRecord, Collection, Date, Fields, Id, Model};
use crate::report::phrase::{PlainFormats, phrase};
use crate::rules;
use crate::texts::{Lang, Texts};

/// The day on which the tests take place.
pub(crate) const TODAY: &str = "2026-11-24";

/// A model being written.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) model: Model,
    made: u128,
}

impl Default for Draft {
    fn default() -> Self {
        let mut model = Model::default();
        let organisation = Collection::Organisation.new_record(Id::from_u128(1));
        model.put(organisation);
        Self { model, made: 1 }
    }
}

impl Draft {
    pub(crate) fn organisation(mut self, fields: Value) -> Self {
        let mut record = AnyRecord::Organisation(self.model.organisation.clone());
        self.fill(&mut record, fields);
        self.model.put(record);
        self
    }

    pub(crate) fn with(mut self, collection: Collection, name: &str, fields: Value) -> Self {
        self.made += 1;
        let mut record = collection.new_record(Id::from_u128(self.made));
        record.as_record_mut().set_name(name.to_owned());
        self.fill(&mut record, fields);
        self.model.put(record);
        self
    }

    pub(crate) fn service(self, name: &str, fields: Value) -> Self {
        self.with(Collection::Services, name, fields)
    }

    pub(crate) fn party(self, name: &str, fields: Value) -> Self {
        self.with(Collection::Parties, name, fields)
    }

    pub(crate) fn data(self, name: &str, fields: Value) -> Self {
        self.with(Collection::Data, name, fields)
    }

    pub(crate) fn flow(self, name: &str, fields: Value) -> Self {
        self.with(Collection::Flows, name, fields)
    }

    /// A measure in some state, on the records with these names; on the whole
    /// organisation if there are none.
    pub(crate) fn measure(self, kind: &str, state: &str, covers: &[&str]) -> Self {
        let mut covered: Vec<String> = covers.iter().map(|name| format!("@{name}")).collect();
        if covered.is_empty() {
            covered.push(self.model.organisation.id.to_string());
        }
        let state = match state {
            "not-known" => serde_json::json!({ "notKnown": true }),
            state => state.into(),
        };
        let fields = serde_json::json!({ "kind": kind, "state": state, "covers": covered });
        self.with(Collection::Protections, "", fields)
    }

    pub(crate) fn id(&self, name: &str) -> Id {
        let mut records = self.model.all_records();
        let record = records.find(|record| record.as_record().name() == name);
        record
            .unwrap_or_else(|| panic!("no record is named {name}"))
            .as_record()
            .id()
    }

    pub(crate) fn names(&self, ids: &[Id]) -> Vec<String> {
        let name = |&id: &Id| {
            self.model
                .get(id)
                .map(|record| record.as_record().name().to_owned())
        };
        ids.iter().map(|id| name(id).unwrap_or_default()).collect()
    }

    pub(crate) fn graph(&self) -> DataGraph {
        DataGraph::new(&self.model)
    }

    fn fill(&self, record: &mut AnyRecord, fields: Value) {
        let fields = self.resolve(fields);
        let record: &mut dyn Fields = record.as_record_mut();
        for (name, value) in fields.as_object().expect("fields are an object") {
            record.set(name, Some(value.clone()));
            let answer = record
                .answer(name)
                .unwrap_or_else(|| panic!("no field is called {name}"));
            assert_ne!(
                answer.state(),
                AnswerState::Foreign,
                "{name} cannot be {value}"
            );
        }
    }

    fn resolve(&self, value: Value) -> Value {
        match value {
            Value::String(text) => match text.strip_prefix('@') {
                Some(name) => self.id(name).to_string().into(),
                None => text.into(),
            },
            Value::Array(values) => values
                .into_iter()
                .map(|value| self.resolve(value))
                .collect(),
            Value::Object(map) => map
                .into_iter()
                .map(|(name, value)| (name, self.resolve(value)))
                .collect(),
            other => other,
        }
    }
}

/// What a rule says of a model. Every sentence must be complete in every
/// language, and the rule must be registered.
pub(crate) fn findings(rule: &Rule, draft: &Draft) -> Vec<Finding> {
    let today: Date = TODAY.parse().expect("a date");
    assert!(
        rules::ALL.iter().any(|known| known.id == rule.id),
        "{} is not in ALL",
        rule.id
    );
    let findings = run(&draft.model, today, &[rule]).findings;
    is_followed(rule, &draft.model, today);
    for finding in &findings {
        for &lang in Lang::all() {
            let phrase = phrase(finding, &draft.model, &Texts::embedded(lang), &PlainFormats);
            let said = format!("{phrase:?}");
            assert!(!said.contains("{$"), "{said}");
            for missing in said.split('⟦').skip(1) {
                let of_model = ["field-", "choice-", "catalogue-", "collection-"];
                assert!(
                    of_model.iter().any(|start| missing.starts_with(start)),
                    "{said}"
                );
            }
        }
    }
    findings
}

/// Whatever record or answer of a model was given last, the rule finds what it would
/// find in the whole of it, and so it does when that is taken back.
#[track_caller]
fn is_followed(rule: &Rule, model: &Model, today: Date) {
    for record in model.all_records() {
        let mut without = model.clone();
        if without.remove(record.as_record().id()).is_some() {
            let name = record.as_record().name();
            is_followed_between(rule, [&without, model], today, name);
        }
        for info in record.as_record().infos() {
            let mut record = record.clone();
            let fields: &mut dyn Fields = record.as_record_mut();
            let answer = fields.answer(info.name);
            if answer.is_none_or(|answer| answer.state() == AnswerState::NotAsked) {
                continue;
            }
            fields.set(info.name, None);
            let mut without = model.clone();
            without.put(record);
            is_followed_between(rule, [&without, model], today, info.name);
        }
    }
}

#[track_caller]
fn is_followed_between(rule: &Rule, [without, with]: [&Model; 2], today: Date, name: &str) {
    let mut followed = Followed::default();
    for state in [without, with, without] {
        let found = followed.run(state, today, &[rule]);
        assert_eq!(found, run(state, today, &[rule]), "{name}");
    }
}

/// The rule makes exactly one finding, about these records; and no longer once
/// its advice is followed, where that can be foreseen.
#[track_caller]
pub(crate) fn flags(rule: &Rule, draft: &Draft, subjects: &[&str]) -> Finding {
    let findings = findings(rule, draft);
    let found: Vec<_> = findings
        .iter()
        .map(|finding| draft.names(&finding.subjects))
        .collect();
    assert_eq!(found, [subjects]);
    let finding = findings.into_iter().next().expect("there is one");
    if rule.cure.is_foreseen() {
        let today = TODAY.parse().expect("a date");
        let cured = rule.cure.apply(&draft.model, &finding, today);
        let left = run(&cured, today, &[rule]).findings;
        let left = left.iter().find(|left| left.key() == finding.key());
        assert_eq!(left, None, "the cure of {} does not cure", rule.id);
    }
    finding
}

/// The rule says nothing.
#[track_caller]
pub(crate) fn accepts(rule: &Rule, draft: &Draft) {
    let findings = findings(rule, draft);
    let found: Vec<_> = findings
        .iter()
        .map(|finding| draft.names(&finding.subjects))
        .collect();
    assert_eq!(found, Vec::<Vec<String>>::new());
}
