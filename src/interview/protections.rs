//! What protects the information: copies, locks, habits, and who is told.

use chrono::Datelike;
use serde_json::{Value, json};

use super::chips::{Chips, code};
use super::offers::offers;
use super::places::{
    each_tool, field_row, is_elsewhere, told as told_tools, tool_chips, tool_of, tools,
};
use super::reply::{Choice, Input, Key, Reply, Row, labelled, not_known, yes_or_no};
use super::{Change, Chapter, Question, Scene, always, nothing_more};
use crate::model::{
    Backup, Channel, Collection, Document, DocumentPlace, DocumentState, Id, Model, Protection,
    ProtectionState, Record, Service, ServiceKind,
};

/// Which copies are made.
pub(super) static COPIES: Question = Question {
    id: "copies",
    chapter: Chapter::Protections,
    applies: always,
    rows: |scene| {
        let chips = backups(scene);
        let mut choices = chips.choices(scene);
        choices.push(Choice::alone(
            NONE,
            scene.texts.get("interview-copies-none"),
        ));
        let none = protection(scene.model, "backup", scene.model.organisation.id);
        let none = none.filter(|it| it.state.is(&ProtectionState::Absent));
        let reply = match none {
            Some(_) if scene.model.backups.is_empty() => Reply::one(NONE),
            _ => chips.ticked(scene.model),
        };
        vec![Row {
            key: Key::Whole,
            label: String::new(),
            input: Input::Several { choices, own: true },
            reply,
            is_proposed: false,
        }]
    },
    say: |change, _, reply| {
        let none = reply.has(NONE);
        let chosen = reply.codes().iter().filter(|code| *code != NONE).cloned();
        backups(&change.scene()).tick(change, &Reply::several(chosen));
        place_copies(change);
        let id = change.model.organisation.id;
        let noted = protection(&change.model, "backup", id).is_some();
        if none {
            protect(change, "backup", id, &Reply::one("absent"));
        } else if noted {
            protect(change, "backup", id, &Reply::Open);
        }
    },
    settle: |change| backups(&change.scene()).prune(change),
};

/// The chip for what is not there.
const NONE: &str = "none";

fn backups(scene: &Scene<'_>) -> Chips {
    Chips {
        collection: Collection::Backups,
        shown: |_| true,
        offers: offers(scene, Collection::Backups),
        own: json!({}),
    }
}

/// Says on which tool each copy is kept: a disk or an online service.
fn place_copies(change: &mut Change<'_>) {
    let chips = tools(&change.scene());
    for (copy, tool) in [
        ("backups/disk-here", "services/backup-disk"),
        ("backups/disk-away", "services/backup-disk"),
        ("backups/online", "services/backup"),
    ] {
        let made = super::chips::find(&change.model, Collection::Backups, copy);
        let backup = made.and_then(|id| change.model.backups.get(id));
        if let Some(id) = backup
            .filter(|it| it.kept_on.is_not_asked())
            .map(|it| it.id)
            && let Some(tool) = chips.resolve(change, tool)
        {
            change.set(id, "keptOn", Some(tool.to_string().into()));
        }
    }
}

fn has_copies(model: &Model) -> bool {
    !model.backups.is_empty()
}

/// A row for each copy.
fn each_copy(scene: &Scene<'_>, row: impl Fn(&Backup, Row) -> Row) -> Vec<Row> {
    let rows = scene.model.backups.iter().map(|backup| {
        let blank = Row {
            key: Key::Of(backup.id),
            label: scene.name_of(backup.id),
            input: Input::One {
                choices: Vec::new(),
                own: false,
            },
            reply: Reply::Open,
            is_proposed: false,
        };
        row(backup, blank)
    });
    rows.collect()
}

/// What each copy brings back.
pub(super) static COPIED: Question = Question {
    id: "copied",
    chapter: Chapter::Protections,
    applies: |model| has_copies(model) && told_tools(model).any(is_copied),
    rows: |scene| {
        each_copy(scene, |backup, row| {
            let covered = backup.covers.each().map(|it| it.id);
            let services =
                covered.filter(|&id| scene.model.services.get(id).is_some_and(|it| is_copied(it)));
            Row {
                input: Input::Several {
                    choices: tool_chips(scene, is_copied),
                    own: false,
                },
                reply: Reply::several(services.map(|id| code(scene.model, id))),
                is_proposed: (backup as &dyn Record).is_proposed("covers"),
                ..row
            }
        })
    },
    say: |change, key, reply| {
        let Key::Of(id) = key else { return };
        let Some(backup) = change.model.backups.get(id).cloned() else {
            return;
        };
        let is_asked = |id: &Id| {
            change
                .model
                .services
                .get(*id)
                .is_some_and(|it| is_copied(it))
        };
        let mut covers: Vec<Id> = backup
            .covers
            .each()
            .map(|it| it.id)
            .filter(|id| !is_asked(id))
            .collect();
        covers.extend(
            reply
                .codes()
                .iter()
                .filter_map(|code| tool_of(&change.model, code)),
        );
        let ids: Vec<String> = covers.iter().map(Id::to_string).collect();
        change.set(id, "covers", (!ids.is_empty()).then(|| ids.into()));
        if let Some(kept_on) = backup.kept_on.known() {
            carry_copies(change, &covers, kept_on.id);
        }
    },
    settle: nothing_more,
};

/// Whether a tool has something to copy.
fn is_copied(service: &Service) -> bool {
    !service.kind.is_known_and(|kind| {
        matches!(
            kind,
            ServiceKind::Backup
                | ServiceKind::Paper
                | ServiceKind::HumanSupport
                | ServiceKind::Network
                | ServiceKind::Telephony
        )
    })
}

/// Notes that the copies go somewhere, unless it was told already.
fn carry_copies(change: &mut Change<'_>, covers: &[Id], kept_on: Id) {
    let model = &change.model;
    let services: Vec<&Service> = covers
        .iter()
        .filter_map(|&id| model.services.get(id).map(|it| &**it))
        .collect();
    let server = services.iter().find(|it| it.kind.is(&ServiceKind::Server));
    let told = model
        .flows
        .iter()
        .any(|flow| flow.to.is_known_and(|to| to.id == kept_on));
    let Some(source) = server.or(services.first()).filter(|_| !told) else {
        return;
    };
    let mut data: Vec<String> = Vec::new();
    for part in services.iter().flat_map(|service| service.stores.each()) {
        data.extend(part.data.known().map(|it| it.id.to_string()));
    }
    data.sort();
    data.dedup();
    let online = model
        .services
        .get(kept_on)
        .is_some_and(|it| is_elsewhere(it));
    let channel = if online { Channel::Api } else { Channel::Usb };
    let mut fields = json!({
        "from": source.id.to_string(),
        "to": kept_on.to_string(),
        "channel": channel.code(),
    });
    if !data.is_empty() {
        fields["data"] = data.into();
    }
    change.add(Collection::Flows, "", fields);
}

/// How often each copy is made.
pub(super) static COPY_RHYTHM: Question = Question {
    id: "copy-rhythm",
    chapter: Chapter::Protections,
    applies: has_copies,
    rows: |scene| {
        each_copy(scene, |backup, row| {
            let hours = backup.every_hours.known().copied();
            let mut choices: Vec<Choice> = [24, 168, 720].map(|hours| rhythm(scene, hours)).into();
            choices.extend(
                hours
                    .filter(|hours| ![24, 168, 720].contains(hours))
                    .map(|hours| rhythm(scene, hours)),
            );
            Row {
                input: Input::One {
                    choices,
                    own: false,
                },
                reply: if backup.every_hours.is_not_known() {
                    Reply::NotKnown
                } else {
                    Reply::maybe(hours.map(|hours| hours.to_string()).as_deref())
                },
                is_proposed: (backup as &dyn Record).is_proposed("everyHours"),
                ..row
            }
        })
    },
    say: |change, key, reply| {
        let Key::Of(id) = key else { return };
        let hours = match reply.code().and_then(|code| code.parse::<u32>().ok()) {
            Some(hours) => Some(Value::from(hours)),
            None => (*reply == Reply::NotKnown).then(not_known),
        };
        change.set(id, "everyHours", hours);
    },
    settle: nothing_more,
};

fn rhythm(scene: &Scene<'_>, hours: u32) -> Choice {
    let label = match hours {
        24 => scene.texts.get("choice-frequency-daily"),
        168 => scene.texts.get("choice-frequency-weekly"),
        720 => scene.texts.get("choice-frequency-monthly"),
        _ => scene
            .texts
            .with("interview-copy-rhythm-hours", &[("count", hours.into())]),
    };
    Choice::new(hours.to_string(), label)
}

/// Whether somebody ever brought something back from a copy.
pub(super) static RESTORED: Question = Question {
    id: "restored",
    chapter: Chapter::Protections,
    applies: has_copies,
    rows: |scene| measure_rows(scene, "restored", "restore-test"),
    say: |change, _, reply| protect_us(change, "restore-test", reply),
    settle: nothing_more,
};

/// What is needed besides the password.
pub(super) static SECOND_LOCK: Question = Question {
    id: "second-lock",
    chapter: Chapter::Protections,
    applies: |model| told_tools(model).any(is_a_door),
    rows: |scene| {
        each_tool(scene, is_a_door, |service, row| Row {
            input: states(scene, "second-lock"),
            reply: state_of(scene.model, "mfa", service.id),
            ..row
        })
    },
    say: |change, key, reply| {
        if let Key::Of(id) = key {
            protect(change, "mfa", id, reply);
        }
    },
    settle: nothing_more,
};

/// Whether a tool opens the others, or the accounts at the bank.
fn is_a_door(service: &Service) -> bool {
    service.kind.is_known_and(|kind| {
        matches!(
            kind,
            ServiceKind::Mail | ServiceKind::Identity | ServiceKind::EBanking
        )
    })
}

/// Whether passwords are kept where they are safe and can be found.
pub(super) static PASSWORDS: Question = Question {
    id: "passwords",
    chapter: Chapter::Protections,
    applies: always,
    rows: |scene| measure_rows(scene, "passwords", "password-manager"),
    say: |change, _, reply| protect_us(change, "password-manager", reply),
    settle: nothing_more,
};

/// In which tools several persons use one account.
pub(super) static SHARED_ACCESS: Question = Question {
    id: "shared-access",
    chapter: Chapter::Protections,
    applies: |model| told_tools(model).any(has_accounts),
    rows: |scene| {
        let shared = told_tools(scene.model).filter(|service| service.named_accounts.is(&false));
        vec![Row {
            key: Key::Whole,
            label: String::new(),
            input: Input::Several {
                choices: tool_chips(scene, has_accounts),
                own: false,
            },
            reply: Reply::several(
                shared
                    .filter(|it| has_accounts(it))
                    .map(|service| code(scene.model, service.id)),
            ),
            is_proposed: false,
        }]
    },
    say: |change, _, reply| {
        let asked: Vec<(Id, bool)> = told_tools(&change.model)
            .filter(|service| has_accounts(service))
            .map(|service| (service.id, service.named_accounts.is(&false)))
            .collect();
        for (id, was_shared) in asked {
            let is_shared = reply.has(&code(&change.model, id));
            if is_shared != was_shared {
                change.set(id, "namedAccounts", is_shared.then_some(false.into()));
            }
        }
    },
    settle: |change| {
        let rest: Vec<Id> = told_tools(&change.model)
            .filter(|service| has_accounts(service) && service.named_accounts.is_not_asked())
            .map(|service| service.id)
            .collect();
        for id in rest {
            change.set(id, "namedAccounts", Some(true.into()));
        }
    },
};

/// Whether one signs in to a tool.
fn has_accounts(service: &Service) -> bool {
    let security = service
        .functions
        .each()
        .any(|it| it.code() == "security-tools");
    !security
        && service.kind.is_known_and(|kind| {
            matches!(
                kind,
                ServiceKind::App
                    | ServiceKind::Collaboration
                    | ServiceKind::Storage
                    | ServiceKind::Mail
                    | ServiceKind::Identity
                    | ServiceKind::EBanking
                    | ServiceKind::Web
                    | ServiceKind::PublicPortal
            )
        })
}

/// Whether devices look after their updates.
pub(super) static UPDATES: Question = Question {
    id: "updates",
    chapter: Chapter::Protections,
    applies: always,
    rows: |scene| measure_rows(scene, "updates", "updates-auto"),
    say: |change, _, reply| protect_us(change, "updates-auto", reply),
    settle: nothing_more,
};

/// How old the oldest of each kind of device is.
pub(super) static AGE: Question = Question {
    id: "age",
    chapter: Chapter::Protections,
    applies: |model| told_tools(model).any(ages),
    rows: |scene| {
        each_tool(scene, ages, |service, row| {
            let bought = service.oldest_bought_on.known().map(Datelike::year);
            let this_year = scene.today.year();
            let mut years: Vec<i32> = (this_year - 10..=this_year).rev().collect();
            years.extend(bought.filter(|year| !years.contains(year)));
            Row {
                input: Input::One {
                    choices: years
                        .iter()
                        .map(|year| Choice::new(year.to_string(), year.to_string()))
                        .collect(),
                    own: false,
                },
                reply: if service.oldest_bought_on.is_not_known() {
                    Reply::NotKnown
                } else {
                    Reply::maybe(bought.map(|year| year.to_string()).as_deref())
                },
                is_proposed: (service as &dyn Record).is_proposed("oldestBoughtOn"),
                ..row
            }
        })
    },
    say: |change, key, reply| {
        let Key::Of(id) = key else { return };
        let now = change
            .model
            .services
            .get(id)
            .and_then(|it| it.oldest_bought_on.known().copied());
        let day = match reply.code() {
            // The day that was said elsewhere stays.
            Some(year) if now.is_some_and(|now| now.year().to_string() == year) => {
                now.map(|now| now.to_string().into())
            }
            Some(year) => Some(format!("{year}-01-01").into()),
            None => (*reply == Reply::NotKnown).then(not_known),
        };
        change.set(id, "oldestBoughtOn", day);
    },
    settle: nothing_more,
};

fn ages(service: &Service) -> bool {
    service
        .kind
        .is_known_and(|kind| matches!(kind, ServiceKind::DeviceFleet | ServiceKind::Server))
}

/// What becomes of an old computer.
pub(super) static DISPOSAL: Question = Question {
    id: "disposal",
    chapter: Chapter::Protections,
    applies: always,
    rows: |scene| measure_rows(scene, "disposal", "secure-disposal"),
    say: |change, _, reply| protect_us(change, "secure-disposal", reply),
    settle: nothing_more,
};

/// Who is to be told when something goes wrong, and where that is written.
pub(super) static EMERGENCY: Question = Question {
    id: "emergency",
    chapter: Chapter::Protections,
    applies: always,
    rows: |scene| {
        let choices = labelled(
            scene,
            "emergency",
            &["paper", "own-space", "in-someone-s-head", "none"],
        );
        let reply = contacts(scene);
        vec![whole(
            Input::One {
                choices: with_now(scene, choices, &reply),
                own: false,
            },
            reply,
        )]
    },
    say: |change, _, reply| {
        // What is said more exactly elsewhere stays.
        if contacts(&change.scene()) == *reply {
            return;
        }
        let place = reply
            .code()
            .filter(|code| ["paper", "own-space"].contains(code));
        let state = match place {
            Some(_) => Reply::one("usable"),
            None => reply.clone(),
        };
        write_down(change, "contacts-sheet", &state, place);
    },
    settle: nothing_more,
};

/// How it stands with the sheet of contacts, in the words of the question.
fn contacts(scene: &Scene<'_>) -> Reply {
    match document(scene.model, "contacts-sheet") {
        Some(sheet) if sheet.state.is(&DocumentState::Usable) => match sheet.place.known() {
            Some(DocumentPlace::Paper) => Reply::one("paper"),
            _ => Reply::one("own-space"),
        },
        Some(sheet) => Reply::chosen(&sheet.clone().into(), "state"),
        None => Reply::Open,
    }
}

/// A row without a label.
pub(super) fn whole(input: Input, reply: Reply) -> Row {
    Row {
        key: Key::Whole,
        label: String::new(),
        input,
        reply,
        is_proposed: false,
    }
}

/// The state that a document has now, if it is none of those that are asked.
pub(super) fn with_now(scene: &Scene<'_>, mut choices: Vec<Choice>, reply: &Reply) -> Vec<Choice> {
    if let Some(code) = reply
        .code()
        .filter(|code| choices.iter().all(|it| it.code != *code))
    {
        choices.push(Choice::new(
            code,
            scene.texts.get(&format!("choice-document-state-{code}")),
        ));
    }
    choices
}

fn measure_rows(scene: &Scene<'_>, question: &str, kind: &str) -> Vec<Row> {
    let reply = state_of(scene.model, kind, scene.model.organisation.id);
    vec![whole(states(scene, question), reply)]
}

fn protect_us(change: &mut Change<'_>, kind: &str, reply: &Reply) {
    protect(change, kind, change.model.organisation.id, reply);
}

/// How far a measure is in place, in the words of a question.
fn states(scene: &Scene<'_>, question: &str) -> Input {
    let choices = labelled(scene, question, &["in-place", "partial", "absent"]);
    Input::One {
        choices,
        own: false,
    }
}

/// The measure of a kind that covers something by itself.
fn protection<'m>(model: &'m Model, kind: &str, covered: Id) -> Option<&'m Protection> {
    model.protections.iter().find(|protection| {
        protection.kind.is_known_and(|it| it.code() == kind)
            && protection.covers.each().any(|it| it.id == covered)
    })
}

fn state_of(model: &Model, kind: &str, covered: Id) -> Reply {
    let Some(protection) = protection(model, kind, covered) else {
        return Reply::Open;
    };
    match protection.state.known() {
        Some(ProtectionState::InPlace | ProtectionState::Verified) => Reply::one("in-place"),
        Some(ProtectionState::Partial) => Reply::one("partial"),
        Some(ProtectionState::Absent | ProtectionState::Planned) => Reply::one("absent"),
        Some(ProtectionState::NotApplicable) => Reply::Open,
        None if protection.state.is_not_known() => Reply::NotKnown,
        None => Reply::Open,
    }
}

/// Whether something is said of a measure, be it that it makes no sense here.
fn is_said(model: &Model, kind: &str, covered: Id) -> bool {
    protection(model, kind, covered).is_some_and(|it| !it.state.is_not_asked())
}

/// Notes how far a measure is in place on something.
fn protect(change: &mut Change<'_>, kind: &str, covered: Id, reply: &Reply) {
    // What was said more exactly elsewhere stays.
    if state_of(&change.model, kind, covered) == *reply && is_said(&change.model, kind, covered) {
        return;
    }
    let there = protection(&change.model, kind, covered).cloned();
    let state = reply.to_field(crate::model::Shape::Choice(&ProtectionState::INFO));
    match there {
        // A measure on several things is said apart for this one.
        Some(measure) if measure.covers.each().count() > 1 => {
            let others = measure.covers.each().filter(|it| it.id != covered);
            let others: Vec<String> = others.map(|it| it.id.to_string()).collect();
            change.set(measure.id, "covers", Some(others.into()));
            if state.is_some() {
                add_measure(change, kind, covered, state);
            }
        }
        Some(measure) => {
            change.set(measure.id, "state", state.clone());
            if state.is_none() {
                change.withdraw_if_bare(measure.id, &["covers"]);
            }
        }
        None if state.is_some() => add_measure(change, kind, covered, state),
        None => {}
    }
}

fn add_measure(change: &mut Change<'_>, kind: &str, covered: Id, state: Option<Value>) {
    let mut fields = json!({ "kind": kind, "covers": [covered.to_string()] });
    if let Some(state) = state {
        fields["state"] = state;
    }
    let name = change
        .scene()
        .texts
        .get(&format!("catalogue-protection-kind-{kind}"));
    change.add(Collection::Protections, &name, fields);
}

/// The document of a kind.
pub(super) fn document<'m>(model: &'m Model, kind: &str) -> Option<&'m Document> {
    let mut documents = model.documents.iter();
    documents.find(|document| document.kind.is_known_and(|it| it.code() == kind))
}

/// Notes how it stands with a document, and where it is.
pub(super) fn write_down(change: &mut Change<'_>, kind: &str, state: &Reply, place: Option<&str>) {
    let there = document(&change.model, kind).map(|document| document.id);
    let id = match there {
        Some(id) => id,
        None if state.is_open() => return,
        None => {
            let name = change
                .scene()
                .texts
                .get(&format!("catalogue-document-kind-{kind}"));
            change.add(Collection::Documents, &name, json!({ "kind": kind }))
        }
    };
    change.answer(id, "state", state);
    if let Some(place) = place {
        change.set(id, "place", Some(place.into()));
    }
    if state.is_open() {
        change.withdraw_if_bare(id, &[]);
    }
}

/// A row on yes or no of a document.
pub(super) fn document_row(scene: &Scene<'_>, kind: &str) -> Row {
    let reply = match document(scene.model, kind) {
        Some(it) if it.state.is_not_known() => Reply::NotKnown,
        Some(it) => match it.state.known() {
            Some(DocumentState::None | DocumentState::InSomeonesHead) => Reply::one("no"),
            Some(_) => Reply::one("yes"),
            None => Reply::Open,
        },
        None => Reply::Open,
    };
    whole(yes_or_no(scene), reply)
}

/// A row on a field of codes of each tool that fits, for other chapters.
pub(super) fn tool_fields(
    scene: &Scene<'_>,
    fits: impl Fn(&Service) -> bool,
    field: &str,
    choices: &[Choice],
) -> Vec<Row> {
    each_tool(scene, fits, |service, row| {
        field_row(service, field, choices.to_vec(), row)
    })
}
