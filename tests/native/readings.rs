//! The steps of each theme name rules and texts that exist.

use std::collections::BTreeSet;
use std::fs;

use limpide::audit::{self, Level, Reading, Theme, readings};
use limpide::bundle;
use limpide::demo;
use limpide::model::{Date, Model};
use limpide::rules;
use limpide::texts::{Lang, Texts};
use serde_json::Value;

use crate::texts::fluent::{source_of, texts_of};
use crate::texts::sources::root;

fn data_file() -> Value {
    let path = root().join("src/audit/readings.json");
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn today() -> Date {
    "2026-11-24".parse().unwrap()
}

fn readings_of(model: &Model) -> Vec<Reading> {
    let audit = audit::run(model, today(), &rules::ALL);
    readings(model, &audit, today())
}

#[test]
fn every_rule_that_a_step_names_exists_or_is_awaited() {
    let file = data_file();
    let themes = file["themes"].as_array().unwrap().iter();
    let conditions = themes.flat_map(|theme| theme["conditions"].as_array().unwrap());
    let mut named = BTreeSet::new();
    for condition in conditions {
        for rule in condition["absent"].as_array().into_iter().flatten() {
            named.insert(rule.as_str().unwrap().to_owned());
        }
    }
    let is_written = |rule: &str| rules::ALL.iter().any(|known| known.id == rule);
    let lost: Vec<_> = named.iter().filter(|rule| !is_written(rule)).collect();
    assert!(lost.is_empty(), "no rule has the id {lost:?}");
}

#[test]
fn every_condition_and_level_has_its_text_and_every_text_its_use() {
    let readings = readings_of(&Model::default());
    let conditions = readings.iter().flat_map(|reading| &reading.conditions);
    let mut needed: BTreeSet<String> = conditions.map(|it| it.text_id()).collect();
    let levels = [
        Level::Undescribed,
        Level::Open,
        Level::Fragile,
        Level::Tenable,
        Level::Solid,
        Level::Exemplary,
    ];
    needed.extend(levels.iter().map(|level| level.text_id().to_owned()));
    for &lang in Lang::all() {
        let texts = texts_of(source_of(lang, "audit"));
        let written = texts.into_keys().filter(|id| id.starts_with("reading-"));
        assert_eq!(written.collect::<BTreeSet<_>>(), needed, "{}", lang.code());
    }
}

#[test]
fn everything_that_must_be_told_first_has_a_name() {
    let readings = readings_of(&Model::default());
    for &lang in Lang::all() {
        let texts = Texts::embedded(lang);
        for condition in readings.iter().flat_map(|reading| &reading.conditions) {
            for id in &condition.not_told {
                assert!(!texts.get(id).starts_with('⟦'), "{}: {id}", lang.code());
            }
        }
    }
}

#[test]
fn the_data_file_says_where_it_comes_from() {
    let file = data_file();
    for name in ["source", "licence", "validAsOf"] {
        assert!(!file[name].as_str().unwrap().is_empty());
    }
}

#[test]
fn the_demonstration_stands_low_and_nowhere_undescribed() {
    let path = root()
        .join("src/demo")
        .join(demo::file_name(Lang::reference()));
    let model = bundle::read(&fs::read(path).unwrap()).unwrap().model;
    for reading in readings_of(&model) {
        let expected = match reading.theme {
            Theme::Map | Theme::Costs => Some(Level::Fragile),
            Theme::Transparency | Theme::Handover => None,
            _ => Some(Level::Open),
        };
        assert_eq!(reading.level, expected, "{:?}", reading.theme);
    }
}
