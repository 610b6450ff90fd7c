//! Who one is.

use serde_json::json;

use super::chips::Chips;
use super::offers::offers;
use super::reply::{Choice, Input, Key, Reply, Row, Typed, labelled, one_of, own_words, yes_or_no};
use super::{Chapter, Question, Scene, always, nothing_more};
use crate::model::{AnyRecord, Canton, Collection, LegalForm, LegalRegime, Model, Sector};

/// What it is called, and what it does.
pub(super) static NAME: Question = Question {
    id: "name",
    chapter: Chapter::Organisation,
    applies: always,
    rows: |scene| {
        let record = organisation(scene.model);
        let name = scene.model.organisation.name.clone();
        let sectors = (Sector::INFO.content)().codes.iter();
        let sectors = sectors.map(|code| {
            let label = scene.texts.get(&format!("catalogue-sector-{code}"));
            Choice::new(code.clone(), label)
        });
        let mut sectors: Vec<Choice> = sectors.collect();
        let sector = Reply::chosen(&record, "sector");
        let own = sector
            .code()
            .and_then(|code| Some((code, own_words(code)?)));
        sectors.extend(own.map(|(code, words)| Choice::new(code, words.to_owned())));
        vec![
            Row {
                key: Key::Part("called"),
                label: scene.texts.get("interview-name-called"),
                input: Input::Typed(Typed::Line),
                reply: if name.is_empty() {
                    Reply::Open
                } else {
                    Reply::Given(name.into())
                },
                is_proposed: false,
            },
            Row {
                key: Key::Part("sector"),
                label: scene.texts.get("interview-name-sector"),
                input: Input::One {
                    choices: sectors,
                    own: true,
                },
                reply: sector,
                is_proposed: record.as_record().is_proposed("sector"),
            },
        ]
    },
    say: |change, key, reply| {
        let id = change.model.organisation.id;
        match (key, reply) {
            (Key::Part("sector"), _) => change.answer(id, "sector", reply),
            (_, Reply::Given(name)) => change.rename(id, name.as_str().unwrap_or_default()),
            (_, Reply::Open) => change.rename(id, ""),
            _ => {}
        }
    },
    settle: nothing_more,
};

/// What kind of legal person it is.
pub(super) static FORM: Question = Question {
    id: "form",
    chapter: Chapter::Organisation,
    applies: always,
    rows: |scene| {
        vec![about_us(
            scene,
            "legalForm",
            one_of(scene, &LegalForm::INFO),
        )]
    },
    say: |change, _, reply| {
        let id = change.model.organisation.id;
        let regime = |model: &Model| {
            model
                .organisation
                .legal_form
                .known()
                .map(|&form| regime_of(form))
        };
        let implied = regime(&change.model);
        change.answer(id, "legalForm", reply);
        // The law follows from the form, unless somebody said otherwise.
        let said = change.model.organisation.legal_regime.known().copied();
        if said.is_none() || said == implied {
            let regime = regime(&change.model).map(|regime| regime.code().into());
            change.set(id, "legalRegime", regime);
        }
    },
    settle: nothing_more,
};

fn regime_of(form: LegalForm) -> LegalRegime {
    match form {
        LegalForm::Commune | LegalForm::PublicBody => LegalRegime::CantonalPublic,
        _ => LegalRegime::LpdPrivate,
    }
}

fn is_public(model: &Model) -> bool {
    let form = model.organisation.legal_form.known();
    form.is_some_and(|&form| regime_of(form) == LegalRegime::CantonalPublic)
}

/// In which canton it is, since that decides which law applies.
pub(super) static CANTON: Question = Question {
    id: "canton",
    chapter: Chapter::Organisation,
    applies: is_public,
    rows: |scene| {
        let mut row = about_us(scene, "canton", one_of(scene, &Canton::INFO));
        if let Input::One { choices, .. } = &mut row.input {
            for choice in choices {
                choice.is_near = NEAR_CANTONS.contains(&choice.code.as_str());
            }
        }
        vec![row]
    },
    say: |change, _, reply| change.answer(change.model.organisation.id, "canton", reply),
    settle: nothing_more,
};

/// Those where French is spoken.
const NEAR_CANTONS: [&str; 7] = ["VD", "GE", "FR", "NE", "VS", "JU", "BE"];

/// Whether it has so many inhabitants that it must announce cyber-attacks.
pub(super) static INHABITANTS: Question = Question {
    id: "inhabitants",
    chapter: Chapter::Organisation,
    applies: |model| model.organisation.legal_form.is(&LegalForm::Commune),
    rows: |scene| {
        let choices = labelled(scene, "inhabitants", &["yes", "no"]);
        vec![about_us(
            scene,
            "lsi",
            Input::One {
                choices,
                own: false,
            },
        )]
    },
    say: |change, _, reply| change.answer(change.model.organisation.id, "lsi", reply),
    settle: nothing_more,
};

/// Whether European law applies besides.
pub(super) static EUROPE: Question = Question {
    id: "europe",
    chapter: Chapter::Organisation,
    applies: always,
    rows: |scene| vec![about_us(scene, "gdpr", yes_or_no(scene))],
    say: |change, _, reply| change.answer(change.model.organisation.id, "gdpr", reply),
    settle: nothing_more,
};

/// How many they are.
pub(super) static HEADCOUNT: Question = Question {
    id: "headcount",
    chapter: Chapter::Organisation,
    applies: always,
    rows: |scene| {
        let record = organisation(scene.model);
        let row = |part: &'static str, text: &str| Row {
            key: Key::Part(part),
            label: scene.texts.get(text),
            input: Input::Typed(Typed::Count),
            reply: Reply::given(&record, part),
            is_proposed: record.as_record().is_proposed(part),
        };
        vec![
            row("headcount", "interview-headcount-paid"),
            row("volunteers", "interview-headcount-volunteers"),
        ]
    },
    say: |change, key, reply| {
        if let Key::Part(field) = key {
            change.answer(change.model.organisation.id, field, reply);
        }
    },
    settle: nothing_more,
};

/// Where they work.
pub(super) static WORKPLACES: Question = Question {
    id: "workplaces",
    chapter: Chapter::Organisation,
    applies: always,
    rows: |scene| {
        let chips = sites(scene);
        vec![Row {
            key: Key::Whole,
            label: String::new(),
            input: chips.input(scene),
            reply: chips.ticked(scene.model),
            is_proposed: false,
        }]
    },
    say: |change, _, reply| {
        let chips = sites(&change.scene());
        chips.tick(change, reply);
    },
    settle: |change| {
        let chips = sites(&change.scene());
        chips.prune(change);
    },
};

fn sites(scene: &Scene<'_>) -> Chips {
    Chips {
        collection: Collection::Sites,
        shown: |_| true,
        offers: offers(scene, Collection::Sites),
        own: json!({}),
    }
}

fn organisation(model: &Model) -> AnyRecord {
    AnyRecord::Organisation(model.organisation.clone())
}

/// A row on a field of the organisation.
fn about_us(scene: &Scene<'_>, field: &str, input: Input) -> Row {
    let record = organisation(scene.model);
    Row {
        key: Key::Whole,
        label: String::new(),
        input,
        reply: Reply::chosen(&record, field),
        is_proposed: record.as_record().is_proposed(field),
    }
}
