//! What the starting templates promise: they are whole, they hold structure
//! only, and nothing certain rests on them.

use std::collections::BTreeSet;

use limpide::audit::{self, Certainty, Finding, Severity};
use limpide::bundle;
use limpide::model::{Collection, Edit, Fields, ITSELF, Id, Model, Place, Sector};
use limpide::rules;
use limpide::templates::{CODES, Entry, Template, made};
use limpide::texts::{Lang, Texts};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

use crate::texts::refuse;

const TODAY: &str = "2026-11-25";

/// The model that a template proposes, in a language.
pub fn proposed(template: &Template, lang: Lang) -> Model {
    let mut model = Model::default();
    let mut last = 0;
    let new_id = || {
        last += 1;
        Id::from_u128(last)
    };
    let edit = template.propose(&model, &Texts::embedded(lang), new_id);
    edit.apply(&mut model);
    model
}

/// Every template with each of its entries.
fn entries() -> impl Iterator<Item = (&'static Template, &'static Entry)> {
    let of = |template: &'static Template| template.entries().iter().map(move |it| (template, it));
    Template::all().iter().flat_map(of)
}

#[test]
fn every_sector_has_a_template_and_every_template_its_file() {
    for sector in &(Sector::INFO.content)().codes {
        let template = Template::of(&Sector::of(sector));
        assert!(!template.entries().is_empty(), "{sector}");
    }
    assert_eq!(CODES.len(), 7);
    for code in CODES.iter().filter(|code| **code != "general") {
        assert_eq!(Template::of(&Sector::of(code)).code, *code);
    }
    assert_eq!(Template::general().code, "general");
    assert_eq!(Template::of(&Sector::of("other:Phare")).code, "general");
}

#[test]
fn every_link_leads_to_an_entry_and_every_value_is_one_of_the_model() {
    let mut wrong = Vec::new();
    for (template, entry) in entries() {
        let place = format!("{}: {}", template.code, entry.id());
        let lost = entry
            .links()
            .into_iter()
            .filter(|link| template.entry(link).is_none());
        wrong.extend(lost.map(|link| format!("{place} leads to {link}")));
        let known: BTreeSet<&str> = entry.collection.fields().iter().map(|it| it.name).collect();
        let more = entry
            .fields
            .keys()
            .filter(|it| !known.contains(it.as_str()));
        wrong.extend(more.map(|field| format!("{place} has no field {field}")));
    }
    for template in Template::all() {
        for record in proposed(template, Lang::default()).all_records() {
            let mut foreign = Vec::new();
            let fields: &dyn Fields = record.as_record();
            fields.foreign(&Place::root(record.as_record().name()), &mut foreign);
            let foreign = foreign
                .iter()
                .map(|it| format!("{}: {it:?}", template.code));
            wrong.extend(foreign);
        }
    }
    refuse(&wrong);
}

#[test]
fn every_flow_has_two_ends_and_carries_something() {
    let mut wrong = Vec::new();
    let flows = entries().filter(|(_, entry)| entry.collection == Collection::Flows);
    for (template, flow) in flows {
        for field in ["from", "to", "data", "channel", "mode", "frequency"] {
            if !flow.fields.contains_key(field) {
                wrong.push(format!("{}: {} has no {field}", template.code, flow.key));
            }
        }
        if flow.fields["from"] == flow.fields["to"] {
            wrong.push(format!("{}: {} leads nowhere", template.code, flow.key));
        }
    }
    refuse(&wrong);
}

#[test]
fn everything_known_is_kept_somewhere_and_what_a_flow_carries_comes_from_where_it_is() {
    let mut wrong = Vec::new();
    for template in Template::all() {
        let stored: BTreeSet<&str> = template
            .entries_of(Collection::Services)
            .flat_map(Entry::links)
            .collect();
        for data in template.entries_of(Collection::Data) {
            if !stored.contains(data.id().as_str()) {
                wrong.push(format!("{}: {} is kept nowhere", template.code, data.key));
            }
        }
        let linked: BTreeSet<&str> = template.entries().iter().flat_map(Entry::links).collect();
        for party in template.entries_of(Collection::Parties) {
            if !linked.contains(party.id().as_str()) && party.key != "team" {
                wrong.push(format!("{}: nothing goes to {}", template.code, party.key));
            }
        }
    }
    refuse(&wrong);
}

#[test]
fn data_on_persons_says_whom_and_sensitive_data_says_what() {
    let mut wrong = Vec::new();
    for (template, entry) in entries().filter(|(_, it)| it.collection == Collection::Data) {
        let has = |field: &str| entry.fields.contains_key(field);
        let nature = entry.fields["nature"].as_str().unwrap_or_default();
        let place = format!("{}: {}", template.code, entry.key);
        if !has("classification") {
            wrong.push(format!("{place} is not classified"));
        }
        if (nature != "none") != has("subjects") {
            wrong.push(format!("{place} is {nature}: whom does it speak of?"));
        }
        if nature == "sensitive" && !has("sensitiveKinds") {
            wrong.push(format!("{place} is sensitive in no way"));
        }
        if nature == "secrecy" && !has("secrecy") {
            wrong.push(format!("{place} is under no secrecy"));
        }
    }
    refuse(&wrong);
}

/// Words, names and amounts are the user's: a template has codes and links only.
#[test]
fn a_template_holds_no_words_no_amounts_and_no_dates() {
    fn values<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::String(text) => found.push(text),
            Value::Array(list) => list.iter().for_each(|it| values(it, found)),
            Value::Object(fields) => fields.values().for_each(|it| values(it, found)),
            _ => {}
        }
    }
    let mut wrong = Vec::new();
    for (template, entry) in entries() {
        let mut found = Vec::new();
        entry.fields.values().for_each(|it| values(it, &mut found));
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "@/-".contains(c);
        let words = found.into_iter().filter(|it| !it.chars().all(plain));
        wrong.extend(words.map(|it| format!("{}: {}: {it}", template.code, entry.key)));
        if entry.fields.contains_key("amount") || entry.fields.contains_key("supplier") {
            wrong.push(format!("{}: {} knows too much", template.code, entry.key));
        }
    }
    refuse(&wrong);
}

#[test]
fn everything_is_named_in_every_language() {
    let mut wrong = Vec::new();
    for &lang in Lang::all() {
        let texts = Texts::embedded(lang);
        let names = entries().map(|(_, entry)| entry.name(&texts));
        let names = names.chain(Template::all().iter().map(|it| texts.get(&it.text_id())));
        let missing = names.filter(|name| name.contains('⟦'));
        wrong.extend(missing.map(|name| format!("{}: {name}", lang.code())));
    }
    refuse(&wrong);
}

#[test]
fn no_two_things_of_one_kind_are_called_alike() {
    let mut wrong = Vec::new();
    for &lang in Lang::all() {
        let texts = Texts::embedded(lang);
        for template in Template::all() {
            let mut seen = BTreeSet::new();
            for entry in template.entries() {
                let name = (entry.collection, entry.name(&texts));
                if seen.contains(&name) {
                    wrong.push(format!("{} {}: {}", lang.code(), template.code, name.1));
                }
                seen.insert(name);
            }
        }
    }
    refuse(&wrong);
}

#[test]
fn every_value_is_proposed_and_none_is_told() {
    for template in Template::all() {
        let model = proposed(template, Lang::default());
        for record in model.all_records() {
            let record = record.as_record();
            let stated = record.answers().into_iter().zip(record.infos());
            for (answer, info) in stated {
                let about = ["confidence", "entry", "proposed"].contains(&info.name);
                let is_said = answer.to_json().is_some();
                assert!(
                    about || is_said == record.is_proposed(info.name),
                    "{}: {} of {}",
                    template.code,
                    info.name,
                    record.name()
                );
            }
        }
        let told = model.told().expect("something is proposed");
        assert_eq!(told, Model::default(), "{}", template.code);
        assert_eq!(told.told(), None);
    }
}

#[test]
fn what_a_template_proposes_goes_through_a_bundle() {
    for template in Template::all() {
        let model = proposed(template, Lang::default());
        let written = bundle::write(&model);
        let opened = bundle::read(written.as_bytes()).expect("a bundle");
        assert!(opened.problems.is_empty(), "{:?}", opened.problems);
        assert_eq!(opened.model, model);
    }
}

#[test]
fn proposing_twice_proposes_nothing_new_and_takes_no_answer_back() {
    for template in Template::all() {
        let mut model = proposed(template, Lang::default());
        let ids: Vec<Id> = model
            .proposed()
            .iter()
            .map(|it| it.as_record().id())
            .collect();
        model
            .confirmed(ids, TODAY.parse().unwrap())
            .apply(&mut model);
        assert!(model.proposed().is_empty());
        let texts = Texts::embedded(Lang::default());
        let again = template.propose(&model, &texts, || panic!("nothing is new"));
        assert!(again.is_empty(), "{}", template.code);
    }
}

#[test]
fn each_record_remembers_its_entry() {
    for template in Template::all() {
        let made = made(&proposed(template, Lang::default()));
        assert_eq!(made.len(), template.entries().len());
        assert!(
            template
                .entries()
                .iter()
                .all(|entry| made.contains_key(&entry.id()))
        );
    }
}

#[test]
fn no_rule_makes_more_than_a_fifth_of_the_findings_on_a_template() {
    let mut wrong = Vec::new();
    for template in Template::all() {
        let model = proposed(template, Lang::default());
        let audit = audit::run(&model, TODAY.parse().unwrap(), &rules::ALL);
        for rule in rules::ALL.iter() {
            let made = audit.findings.iter().filter(|found| found.rule == rule.id);
            let (made, all) = (made.count(), audit.findings.len());
            // A finding or two are no noise, however few there are.
            if made > 2 && made * 5 > all {
                wrong.push(format!(
                    "{}: {} makes {made} of {all}",
                    template.code, rule.id
                ));
            }
        }
    }
    refuse(&wrong);
}

fn found(model: &Model) -> Vec<Finding> {
    audit::run(model, TODAY.parse().unwrap(), &rules::ALL).findings
}

#[test]
fn on_what_nobody_confirmed_every_finding_is_to_be_checked_and_none_is_grave() {
    for template in Template::all() {
        let model = proposed(template, Lang::default());
        for finding in found(&model) {
            let rule = finding.rule;
            assert_eq!(finding.certainty, Certainty::ToCheck, "{rule}");
            assert!(finding.severity <= Severity::Medium, "{rule}");
            assert!(finding.is_proposed, "{rule}");
            assert!(!finding.asks.is_empty(), "{rule} asks for nothing");
        }
    }
}

#[test]
fn what_is_all_confirmed_is_found_as_if_it_had_been_typed() {
    for template in Template::all() {
        let mut model = proposed(template, Lang::default());
        let ids: Vec<Id> = model
            .proposed()
            .iter()
            .map(|it| it.as_record().id())
            .collect();
        model
            .confirmed(ids, TODAY.parse().unwrap())
            .apply(&mut model);
        assert!(found(&model).iter().all(|finding| !finding.is_proposed));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever was confirmed: what is held for sure is found without the rest.
    #[test]
    fn nothing_sure_rests_on_what_was_not_confirmed(
        template in 0..Template::all().len(),
        chosen in vec(0_u8..4, 120),
    ) {
        let mut model = proposed(&Template::all()[template], Lang::default());
        let records = model.proposed();
        for (record, choice) in records.iter().zip(chosen.iter().cycle()) {
            // An earlier removal may have taken it along, or changed it.
            let Some(mut record) = model.get(record.as_record().id()) else {
                continue;
            };
            match choice {
                0 => record.as_record_mut().confirm(),
                1 => {
                    let last = record.as_record().proposals().last().cloned();
                    record.as_record_mut().answered(&last.unwrap_or_default());
                }
                2 => {
                    Edit::remove(&model, record.as_record().id()).apply(&mut model);
                    continue;
                }
                _ => continue,
            }
            Edit::put(&model, record).apply(&mut model);
        }
        let told = model.told().unwrap_or_else(|| model.clone());
        let told = found(&told);
        let proposed = model.proposed();
        let open = |id: &Id| proposed.iter().any(|it| it.as_record().id() == *id);
        for finding in found(&model) {
            if finding.certainty == Certainty::ToCheck {
                prop_assert!(!finding.is_proposed || finding.severity <= Severity::Medium);
                continue;
            }
            prop_assert!(told.contains(&finding), "{} is not told", finding.rule);
            let is_guess = finding.subjects.iter().all(|id| {
                open(id) && model.get(*id).unwrap().as_record().is_proposed(ITSELF)
            });
            prop_assert!(finding.subjects.is_empty() || !is_guess, "{}", finding.rule);
        }
    }
}
