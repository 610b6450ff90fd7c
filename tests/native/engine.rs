//! The engine that the page loads says the same as the core that it is made of.

use std::cell::RefCell;
use std::rc::Rc;

use limpide::audit::{self, View};
use limpide::bundle;
use limpide::engine::{Client, Engine};
use limpide::model::{Date, Edit, Model};
use limpide::report::phrase::{PlainFormats, phrase};
use limpide::report::whatif::story;
use limpide::rules;
use limpide::texts::{Lang, Texts};
use limpide::whatif::{ASKED, Event, what_if};

const TODAY: &str = "2026-11-25";

fn demonstration() -> Model {
    let bytes = std::fs::read("src/demo/fiduciary.fr.limpide.json").unwrap();
    bundle::read(&bytes).unwrap().model
}

fn client() -> Client {
    let engine = RefCell::new(Engine::new(|_| Box::new(PlainFormats)));
    let door = move |question: &str, about: &str| engine.borrow_mut().answer(question, about);
    let client = Client::new(Box::new(door));
    let sources = Lang::Fr.sources().iter().map(|(_, source)| *source);
    client.speak(Lang::Fr, &sources.collect::<Vec<_>>().join("\n"));
    client
}

/// Keys and words of the findings, as the engine gives them.
fn told(client: &Client, model: &Rc<Model>, today: Date) -> Vec<String> {
    let found = client.audit(model, today);
    let words = found
        .iter()
        .enumerate()
        .map(|(index, finding)| format!("{} {:?}", finding.key, client.phrase(index)));
    words.collect()
}

/// The same from the core.
fn thought(model: &Model, today: Date) -> Vec<String> {
    let texts = Texts::embedded(Lang::Fr);
    let audit = audit::run(model, today, &rules::ALL);
    let words = audit.findings.iter().map(|finding| {
        let phrase = phrase(finding, model, &texts, &PlainFormats);
        format!("{} {phrase:?}", finding.key())
    });
    words.collect()
}

#[test]
fn findings_and_their_words_follow_each_change_and_its_undoing() {
    let today = TODAY.parse().unwrap();
    let client = client();
    let mut model = demonstration();
    let mut edits = vec![Edit::default()];
    for service in &demonstration().services {
        edits.push(Edit::remove(&model, service.id));
        edits.last().unwrap().apply(&mut model);
        assert_eq!(
            told(&client, &Rc::new(model.clone()), today),
            thought(&model, today)
        );
    }
    while let Some(edit) = edits.pop() {
        edit.inverse().apply(&mut model);
    }
    assert_eq!(model, demonstration());
    assert_eq!(
        told(&client, &Rc::new(model.clone()), today),
        thought(&model, today)
    );
}

#[test]
fn another_audit_takes_the_place_of_the_first() {
    let today = TODAY.parse().unwrap();
    let client = client();
    told(&client, &Rc::new(demonstration()), today);
    let other = Model::default();
    assert_eq!(
        told(&client, &Rc::new(other.clone()), today),
        thought(&other, today)
    );
    assert!(client.map().map.nodes.is_empty());
}

#[test]
fn the_map_has_every_party_service_and_flow() {
    let model = Rc::new(demonstration());
    let client = client();
    client.audit(&model, TODAY.parse().unwrap());
    let map = client.map().map;
    assert_eq!(map.nodes.len(), model.parties.len() + model.services.len());
    let drawn: usize = map.edges.iter().map(|edge| edge.flows.len()).sum();
    assert_eq!(drawn + map.loose.len(), model.flows.len());
}

#[test]
fn what_would_follow_is_told_as_the_core_tells_it() {
    let model = Rc::new(demonstration());
    let (client, today) = (client(), TODAY.parse().unwrap());
    client.audit(&model, today);
    let (texts, view) = (Texts::embedded(Lang::Fr), View::new(&model, today));
    for collection in ASKED {
        for record in model.records(collection) {
            let subject = record.as_record().id();
            for event in Event::ALL {
                let found = what_if(&view, subject, event);
                let expected = found.map(|found| {
                    let story = story(&found, &model, &texts, &PlainFormats);
                    (found, story)
                });
                let told = client.what_if(subject, event);
                let told = told.map(|told| (told.consequences, told.story));
                assert_eq!(told, expected);
            }
        }
    }
}

#[test]
fn a_question_that_is_none_is_answered_by_nothing() {
    let mut engine = Engine::new(|_| Box::new(PlainFormats));
    for (question, about) in [
        ("", ""),
        ("shout", ""),
        ("speak", "loud"),
        ("change", "[]"),
        ("audit", "tomorrow"),
        ("phrase", "0"),
        ("phrase", "-1"),
        ("what-if", ""),
        ("what-if", "nobody/stops"),
    ] {
        assert_eq!(engine.answer(question, about), "", "{question} {about}");
    }
}
