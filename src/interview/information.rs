//! What one must know to work: what it is, of whom it speaks, and what if it were gone.

use serde_json::{Value, json};

use super::chips::{Chips, chips_of, code, find};
use super::offers::offers;
use super::reply::{Choice, Input, Key, Reply, Row, choices_of, value};
use super::{Change, Chapter, Question, Scene, always, nothing_more};

use crate::model::{
    Collection, Data, DataNature, DataSubject, ITSELF, Id, Impact, Model, Record, Retention,
    RetentionUnit, SensitiveKind,
};

/// Which information one cannot work without.
pub(super) static INFORMATION: Question = Question {
    id: "information",
    chapter: Chapter::Information,
    applies: always,
    rows: |scene| {
        let chips = sets(scene);
        vec![Row {
            key: Key::Whole,
            label: String::new(),
            input: chips.input(scene),
            reply: chips.ticked(scene.model),
            is_proposed: false,
        }]
    },
    say: |change, _, reply| sets(&change.scene()).tick(change, reply),
    settle: |change| sets(&change.scene()).prune(change),
};

fn sets(scene: &Scene<'_>) -> Chips {
    Chips {
        collection: Collection::Data,
        shown: |_| true,
        offers: offers(scene, Collection::Data),
        own: json!({}),
    }
}

/// The information of which somebody said that it is there.
pub(super) fn told(model: &Model) -> impl Iterator<Item = &Data> {
    let told = |data: &&Data| !(*data as &dyn Record).is_proposed(ITSELF);
    model.data.iter().filter(told)
}

fn has_data(model: &Model) -> bool {
    told(model).next().is_some()
}

/// A row for each set of information.
pub(super) fn each_set(scene: &Scene<'_>, row: impl Fn(&Data, Row) -> Row) -> Vec<Row> {
    let rows = told(scene.model).map(|data| {
        let blank = Row {
            key: Key::Of(data.id),
            label: scene.name_of(data.id),
            input: Input::One {
                choices: Vec::new(),
                own: false,
            },
            reply: Reply::Open,
            is_proposed: false,
        };
        row(data, blank)
    });
    rows.collect()
}

/// Of whom each speaks.
pub(super) static SUBJECTS: Question = Question {
    id: "subjects",
    chapter: Chapter::Information,
    applies: has_data,
    rows: |scene| {
        each_set(scene, |data, row| {
            let known: Vec<String> = data
                .subjects
                .each()
                .map(|it| it.code().to_owned())
                .collect();
            let mut choices = choices_of(scene, &DataSubject::INFO, DataSubject::INFO.codes);
            for choice in &mut choices {
                choice.is_near =
                    known.contains(&choice.code) || USUAL_SUBJECTS.contains(&choice.code.as_str());
            }
            choices.push(Choice::alone(
                NOBODY,
                scene.texts.get("interview-subjects-nobody"),
            ));
            let reply = if data.subjects.is_not_known() {
                Reply::NotKnown
            } else if known.is_empty() && data.nature.is(&DataNature::None) {
                Reply::one(NOBODY)
            } else {
                Reply::several(known)
            };
            let record: &dyn Record = data;
            Row {
                input: Input::Several {
                    choices,
                    own: false,
                },
                reply,
                is_proposed: record.is_proposed("subjects")
                    || record.is_proposed("nature") && data.nature.is(&DataNature::None),
                ..row
            }
        })
    },
    say: |change, key, reply| {
        let Key::Of(id) = key else { return };
        let Some(data) = change.model.data.get(id).cloned() else {
            return;
        };
        let spoke_of_nobody = data.nature.is(&DataNature::None);
        if reply.has(NOBODY) {
            change.set(id, "subjects", None);
            change.set(id, "nature", Some(DataNature::None.code().into()));
            return;
        }
        change.answer(id, "subjects", reply);
        if !reply.codes().is_empty() && (data.nature.known().is_none() || spoke_of_nobody) {
            change.set(id, "nature", Some(DataNature::Personal.code().into()));
        } else if reply.codes().is_empty() && spoke_of_nobody {
            change.set(id, "nature", None);
        }
    },
    settle: nothing_more,
};

/// The chip for what speaks of no person.
const NOBODY: &str = "nobody";

/// Those of whom most information speaks.
const USUAL_SUBJECTS: [&str; 8] = [
    "clients",
    "members",
    "patients",
    "pupils",
    "minors",
    "employees",
    "residents",
    "visitors",
];

/// What would be grave in the wrong hands: for each kind, which information.
pub(super) static SENSITIVE: Question = Question {
    id: "sensitive",
    chapter: Chapter::Information,
    applies: has_data,
    rows: |scene| {
        let row = |part: &'static str,
                   holds: &dyn Fn(&Data) -> bool,
                   proposed: &dyn Fn(&Data) -> bool| Row {
            key: Key::Part(part),
            label: match SensitiveKind::ALL.iter().find(|kind| kind.code() == part) {
                Some(kind) => scene
                    .texts
                    .get(&format!("choice-sensitive-kind-{}", kind.code())),
                None => scene.texts.get("interview-sensitive-keys"),
            },
            input: Input::Several {
                choices: chips_of(scene, told(scene.model).map(|data| data.id)),
                own: false,
            },
            reply: Reply::several(
                told(scene.model)
                    .filter(|data| holds(data))
                    .map(|data| code(scene.model, data.id)),
            ),
            is_proposed: told(scene.model).any(|data| holds(data) && proposed(data)),
        };
        let mut rows: Vec<Row> = ASKED_KINDS
            .iter()
            .map(|kind| {
                row(
                    kind.code(),
                    &|data| data.sensitive_kinds.each().any(|it| it == kind),
                    &|data| (data as &dyn Record).is_proposed("sensitiveKinds"),
                )
            })
            .collect();
        rows.push(row(KEYS, &is_a_key, &|data| {
            (data as &dyn Record).is_proposed("classification")
        }));
        rows
    },
    say: |change, key, reply| {
        let Key::Part(part) = key else { return };
        let ids: Vec<Id> = told(&change.model).map(|data| data.id).collect();
        for id in ids {
            let chosen = reply.has(&code(&change.model, id));
            let Some(data) = change.model.data.get(id).cloned() else {
                continue;
            };
            if part == KEYS {
                hold_keys(change, &data, chosen);
            } else {
                hold_kind(change, &data, part, chosen);
            }
        }
    },
    settle: |change| {
        // Nothing pressed means that there is nothing of the kind.
        let plain: Vec<Id> = told(&change.model)
            .filter(|data| {
                data.sensitive_kinds.is_not_asked() && data.nature.is(&DataNature::Personal)
            })
            .map(|data| data.id)
            .collect();
        for id in plain {
            change.set(id, "sensitiveKinds", Some(json!([])));
        }
    },
};

/// The kinds that are asked about.
const ASKED_KINDS: [SensitiveKind; 5] = [
    SensitiveKind::Health,
    SensitiveKind::Beliefs,
    SensitiveKind::SocialAid,
    SensitiveKind::Proceedings,
    SensitiveKind::Intimate,
];

/// The row for what opens doors: passwords, and the power to pay.
const KEYS: &str = "keys";

fn is_a_key(data: &Data) -> bool {
    let mut categories = data.categories.each();
    categories.any(|it| ["credentials", "payments"].contains(&it.code()))
}

fn hold_keys(change: &mut Change<'_>, data: &Data, chosen: bool) {
    if chosen == is_a_key(data) {
        if chosen {
            let level = data.classification.known().map(|level| level.code().into());
            change.set(data.id, "classification", level);
        }
        return;
    }
    let mut codes: Vec<String> = data
        .categories
        .each()
        .map(|it| it.code().to_owned())
        .collect();
    codes.retain(|code| !["credentials", "payments"].contains(&code.as_str()));
    if chosen {
        codes.push("credentials".to_owned());
        change.set(data.id, "classification", Some("restricted".into()));
    }
    change.answer(data.id, "categories", &Reply::several(codes));
}

fn hold_kind(change: &mut Change<'_>, data: &Data, part: &str, chosen: bool) {
    let mut codes: Vec<String> = data
        .sensitive_kinds
        .each()
        .map(|it| it.code().to_owned())
        .collect();
    let held = codes.iter().any(|code| code == part);
    if held == chosen {
        if held {
            let kinds: Value = codes.into();
            change.set(data.id, "sensitiveKinds", Some(kinds));
        }
        return;
    }
    codes.retain(|code| code != part);
    if chosen {
        codes.push(part.to_owned());
    }
    let is_plain = codes.is_empty();
    change.set(data.id, "sensitiveKinds", (!is_plain).then(|| codes.into()));
    let nature = if is_plain {
        DataNature::Personal
    } else {
        DataNature::Sensitive
    };
    if !data.nature.is(&DataNature::Secrecy) {
        change.set(data.id, "nature", Some(nature.code().into()));
    }
    let level = data.classification.known().copied();
    if chosen && level.is_none_or(|level| level < crate::model::Classification::Confidential) {
        change.set(data.id, "classification", Some("confidential".into()));
    }
}

/// What would stop, and what would slow down, if it were gone tomorrow.
pub(super) static LOSS: Question = Question {
    id: "loss",
    chapter: Chapter::Information,
    applies: has_data,
    rows: |scene| {
        let row = |part: &'static str, text: &str| Row {
            key: Key::Part(part),
            label: scene.texts.get(text),
            input: Input::Several {
                choices: chips_of(scene, told(scene.model).map(|data| data.id)),
                own: false,
            },
            reply: Reply::several(
                told(scene.model)
                    .filter(|data| loss(data).is_some_and(|loss| loss == part))
                    .map(|data| code(scene.model, data.id)),
            ),
            is_proposed: false,
        };
        vec![
            row("stop", "interview-loss-stop"),
            row("days", "interview-loss-days"),
        ]
    },
    say: |change, key, reply| {
        let Key::Part(part) = key else { return };
        let ids: Vec<Id> = told(&change.model).map(|data| data.id).collect();
        for id in ids {
            let before = change.model.data.get(id).and_then(|data| loss(data));
            let chosen = reply.has(&code(&change.model, id));
            match (chosen, before == Some(part)) {
                (true, false) if part == "stop" => lose(change, id, Some(Impact::VeryHigh)),
                (true, false) => lose(change, id, Some(Impact::Medium)),
                (false, true) => lose(change, id, None),
                _ => {}
            }
        }
    },
    settle: |change| {
        let rest: Vec<Id> = told(&change.model)
            .filter(|data| {
                let impact = data.impact.known();
                impact.is_none_or(|impact| impact.availability.is_not_asked())
            })
            .map(|data| data.id)
            .collect();
        for id in rest {
            lose(change, id, Some(Impact::None));
        }
    },
};

/// What follows when some information is gone, in the words of the question.
fn loss(data: &Data) -> Option<&'static str> {
    match data.impact.known()?.availability.known()? {
        Impact::High | Impact::VeryHigh => Some("stop"),
        Impact::Medium => Some("days"),
        Impact::None | Impact::Low => None,
    }
}

fn lose(change: &mut Change<'_>, id: Id, impact: Option<Impact>) {
    let record = change.model.get(id);
    let mut scale = record
        .and_then(|record| value(&record, "impact"))
        .and_then(|scale| scale.as_object().cloned())
        .unwrap_or_default();
    match impact {
        Some(impact) => scale.insert("availability".to_owned(), impact.code().into()),
        None => scale.shift_remove("availability"),
    };
    change.set(id, "impact", (!scale.is_empty()).then(|| scale.into()));
}

/// Whether one stops without some information.
pub(super) fn is_vital(data: &Data) -> bool {
    loss(data) == Some("stop")
}

/// How long each is kept.
pub(super) static KEEPING: Question = Question {
    id: "keeping",
    chapter: Chapter::Protections,
    applies: has_data,
    rows: |scene| {
        each_set(scene, |data, row| {
            let reply = if data.retention.is_not_known() {
                Reply::NotKnown
            } else {
                let kept = data.retention.known();
                Reply::maybe(kept.and_then(retention_code).as_deref())
            };
            let mut codes: Vec<String> = ["years-2", "years-5", "years-10", UNTIL_THE_END]
                .map(str::to_owned)
                .into();
            codes.extend(
                reply
                    .code()
                    .filter(|code| !codes.iter().any(|it| it == code))
                    .map(str::to_owned),
            );
            let choices = codes.into_iter().map(|code| {
                let label = kept_words(scene, &code);
                Choice::new(code, label)
            });
            Row {
                input: Input::One {
                    choices: choices.collect(),
                    own: false,
                },
                reply,
                is_proposed: (data as &dyn Record).is_proposed("retention"),
                ..row
            }
        })
    },
    say: |change, key, reply| {
        let Key::Of(id) = key else { return };
        let before = change
            .model
            .data
            .get(id)
            .and_then(|data| data.retention.known().and_then(retention_code));
        if before.as_deref() == reply.code() && before.is_some() {
            let record = change.model.get(id);
            let same = record.and_then(|record| value(&record, "retention"));
            change.set(id, "retention", same);
            return;
        }
        let kept = match reply.code() {
            Some(UNTIL_THE_END) => Some(json!({ "unit": "until-purpose-ends" })),
            Some(code) => period(code).map(|(unit, value)| json!({ "value": value, "unit": unit })),
            None => reply.to_field(crate::model::Shape::Line),
        };
        change.set(id, "retention", kept);
    },
    settle: nothing_more,
};

/// The chip for what is kept as long as it is needed.
const UNTIL_THE_END: &str = "until-the-end";

fn retention_code(kept: &Retention) -> Option<String> {
    match kept.unit.known()? {
        RetentionUnit::UntilPurposeEnds => Some(UNTIL_THE_END.to_owned()),
        unit => kept
            .value
            .known()
            .map(|value| format!("{}-{value}", unit.code())),
    }
}

/// The unit and the number of a chip such as `years-10`.
fn period(code: &str) -> Option<(&str, u32)> {
    let (unit, value) = code.split_once('-')?;
    Some((unit, value.parse().ok()?))
}

fn kept_words(scene: &Scene<'_>, code: &str) -> String {
    let Some((unit, count)) = period(code) else {
        return scene.texts.get("interview-keeping-end");
    };
    let args = [("count", count.into())];
    let text = format!("interview-keeping-{unit}");
    scene.texts.with(&text, &args)
}

/// The data of a chip.
pub(super) fn set_of(model: &Model, code: &str) -> Option<Id> {
    find(model, Collection::Data, code)
}
