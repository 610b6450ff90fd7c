//! What must be true of every *what if*, whatever the model.

use std::collections::BTreeSet;

use limpide::audit::View;
use limpide::bundle;
use limpide::model::{Collection, Date, Id, Model};
use limpide::report::phrase::PlainFormats;
use limpide::report::whatif::story;
use limpide::texts::{Lang, Texts};
use limpide::whatif::{ASKED, Consequences, Event, events_of, what_if};
use proptest::prelude::*;
use serde_json::{Value, json};

fn today() -> Date {
    "2026-11-25".parse().unwrap()
}

fn ask(model: &Model, subject: Id, event: Event) -> Option<Consequences> {
    what_if(&View::new(model, today()), subject, event)
}

/// Services that need each other at random.
#[derive(Clone, Debug)]
struct Web {
    needs: Vec<(usize, usize)>,
    classes: Vec<Option<&'static str>>,
    spares: Vec<bool>,
}

const SERVICES: usize = 9;

fn id(number: usize) -> Id {
    Id::from_u128((0x0199 << 112) | number as u128)
}

fn webs() -> impl Strategy<Value = Web> {
    let class = prop_oneof![
        Just(None),
        Just(Some("comfort")),
        Just(Some("useful")),
        Just(Some("important")),
        Just(Some("vital")),
    ];
    (
        proptest::collection::vec((0..SERVICES, 0..SERVICES), 0..20),
        proptest::collection::vec(class, SERVICES),
        proptest::collection::vec(proptest::bool::weighted(0.2), SERVICES),
    )
        .prop_map(|(needs, classes, spares)| Web {
            needs,
            classes,
            spares,
        })
}

impl Web {
    fn model(&self, name: &str) -> Model {
        let services: Vec<Value> = (0..SERVICES)
            .map(|number| {
                let needs = self.needs.iter().filter(|(from, _)| *from == number);
                let needs: BTreeSet<String> = needs.map(|(_, to)| id(*to).to_string()).collect();
                let mut service = json!({
                    "id": id(number).to_string(),
                    "name": format!("{name} {number}"),
                    "dependsOn": needs,
                    "spare": self.spares[number],
                });
                if let Some(class) = self.classes[number] {
                    service["criticality"] = class.into();
                }
                service
            })
            .collect();
        let text = json!({
            "format": "limpide",
            "version": 1,
            "organisation": { "id": id(100).to_string(), "name": name },
            "services": services,
        });
        bundle::read(text.to_string().as_bytes()).unwrap().model
    }

    /// What needs a service, directly or through others, by counting until
    /// nothing is added.
    fn needing(&self, of: usize) -> BTreeSet<Id> {
        let mut found = BTreeSet::from([of]);
        loop {
            let more = self.needs.iter().filter(|(_, to)| found.contains(to));
            let more: Vec<usize> = more.map(|(from, _)| *from).collect();
            let before = found.len();
            found.extend(more);
            if found.len() == before {
                return found.into_iter().map(id).collect();
            }
        }
    }
}

fn hit(found: &Consequences) -> BTreeSet<Id> {
    found.hits.iter().map(|hit| hit.service).collect()
}

proptest! {
    #[test]
    fn what_stops_hits_what_needs_it_and_a_spare_saves_all(web in webs(), subject in 0..SERVICES) {
        let found = ask(&web.model("a"), id(subject), Event::Stops).unwrap();
        if web.spares[subject] {
            prop_assert!(found.hits.is_empty());
        } else {
            prop_assert_eq!(hit(&found), web.needing(subject));
            for hit in &found.hits {
                // The way begins with the subject, and each step needs the one before.
                let path = found.path_to(hit.service);
                prop_assert_eq!(path[0], id(subject));
                prop_assert_eq!(path.len(), hit.steps + 1);
                for step in path.windows(2) {
                    let mut needs = web.needs.iter();
                    let is_needed = needs.any(|(from, to)| id(*from) == step[1] && id(*to) == step[0]);
                    prop_assert!(is_needed);
                }
            }
        }
    }

    #[test]
    fn one_more_dependency_never_shrinks_what_is_hit(
        web in webs(),
        subject in 0..SERVICES,
        more in (0..SERVICES, 0..SERVICES),
    ) {
        let before = ask(&web.model("a"), id(subject), Event::Stops).unwrap();
        let mut web = web;
        web.needs.push(more);
        let after = ask(&web.model("a"), id(subject), Event::Stops).unwrap();
        prop_assert!(hit(&before).is_subset(&hit(&after)));
    }

    #[test]
    fn names_change_nothing(web in webs(), subject in 0..SERVICES) {
        for event in Event::ALL {
            prop_assert_eq!(
                ask(&web.model("a"), id(subject), event),
                ask(&web.model("Zürich"), id(subject), event)
            );
        }
    }

    /// Every question about any model is answered, in words and in JSON.
    #[test]
    fn every_question_is_answered(model in crate::arbitrary::models()) {
        let view = View::new(&model, today());
        let texts = Lang::all().iter().map(|lang| Texts::embedded(*lang));
        let texts: Vec<Texts> = texts.collect();
        for record in ASKED.iter().flat_map(|collection| model.records(*collection)) {
            let subject = record.as_record().id();
            for &event in events_of(&model, subject) {
                let found = what_if(&view, subject, event).unwrap();
                for texts in &texts {
                    story(&found, &model, texts, &PlainFormats);
                }
                let text = serde_json::to_string(&found).unwrap();
                prop_assert_eq!(serde_json::from_str::<Consequences>(&text).unwrap(), found);
            }
        }
    }
}

#[test]
fn records_of_other_kinds_are_not_asked_about() {
    let model = Web {
        needs: Vec::new(),
        classes: vec![None; SERVICES],
        spares: vec![false; SERVICES],
    }
    .model("a");
    assert!(events_of(&model, id(100)).is_empty());
    assert!(events_of(&model, id(99)).is_empty());
    assert!(!ASKED.contains(&Collection::Data));
}

/// A long chain must neither exhaust the stack nor take long.
#[test]
fn ten_thousand_services_in_a_row_are_followed_to_the_end() {
    const LENGTH: usize = 10_000;
    let services: Vec<Value> = (0..LENGTH)
        .map(|number| {
            let needs: Vec<String> = number.checked_sub(1).map(|to| id(to).to_string()).into_iter().collect();
            json!({ "id": id(number).to_string(), "name": "", "dependsOn": needs, "criticality": "vital" })
        })
        .collect();
    let text = json!({
        "format": "limpide",
        "version": 1,
        "organisation": { "id": id(LENGTH + 1).to_string(), "name": "a" },
        "services": services,
    });
    let model = bundle::read(text.to_string().as_bytes()).unwrap().model;
    let found = ask(&model, id(0), Event::Stops).unwrap();
    assert_eq!(found.hits.len(), LENGTH);
}
