//! Who could take over, who advises and what they gain, and what one wants.

use serde_json::json;

use super::chips::{Chips, code};
use super::information::is_vital;
use super::offers::offers;
use super::people::{helper, insiders};
use super::places::{each_tool, told as told_tools};
use super::protections::{document_row, whole, write_down};
use super::reply::{Choice, Input, Key, Reply, Row, choices_of};
use super::{Change, Chapter, Question, Scene, always, nothing_more};
use crate::model::{
    AnyRecord, Collection, Criticality, Disclosure, Goal, Id, InterestKind, Model, PartyKind,
    Service, ServiceKind, Skill, SkillLevel,
};

/// Who knows how to work each important tool when the usual person is away.
pub(super) static WHO_KNOWS: Question = Question {
    id: "who-knows",
    chapter: Chapter::Handover,
    applies: |model| told_tools(model).any(|service| is_important(model, service)),
    rows: |scene| {
        let mut choices = insiders(scene).choices(scene);
        if let Some(helper) = helper(scene.model) {
            choices.push(Choice::new(
                code(scene.model, helper),
                scene.name_of(helper),
            ));
        }
        each_tool(
            scene,
            |service| is_important(scene.model, service),
            |service, row| {
                let able = skills(scene.model, service.id).filter(|skill| is_able(skill));
                let able =
                    able.filter_map(|skill| skill.party.known().map(|it| code(scene.model, it.id)));
                let mut known: Vec<String> = Vec::new();
                for code in able {
                    if !known.contains(&code) {
                        known.push(code);
                    }
                }
                Row {
                    input: Input::Several {
                        choices: choices.clone(),
                        own: true,
                    },
                    reply: Reply::several(known),
                    ..row
                }
            },
        )
    },
    say: |change, key, reply| {
        let Key::Of(service) = key else { return };
        let chips = insiders(&change.scene());
        let now: Vec<Id> = reply
            .codes()
            .iter()
            .filter_map(|code| {
                let helper = helper(&change.model)
                    .filter(|&id| super::chips::code(&change.model, id) == *code);
                helper.or_else(|| chips.resolve(change, code))
            })
            .collect();
        let before: Vec<(Id, Option<Id>)> = skills(&change.model, service)
            .filter(|skill| is_able(skill))
            .map(|skill| (skill.id, skill.party.known().map(|it| it.id)))
            .collect();
        for (skill, party) in &before {
            if party.is_some_and(|party| !now.contains(&party)) {
                forget_skill(change, *skill, service);
            }
        }
        for &party in now
            .iter()
            .filter(|id| before.iter().all(|(_, party)| *party != Some(**id)))
        {
            let scene = change.scene();
            let args = [
                ("what", scene.name_of(service).into()),
                ("who", scene.name_of(party).into()),
            ];
            let name = scene.texts.with("interview-skill", &args);
            change.add(
                Collection::Skills,
                &name,
                json!({
                    "party": party.to_string(),
                    "services": [service.to_string()],
                    "domain": "business-application",
                    "level": SkillLevel::Alone.code(),
                }),
            );
        }
    },
    settle: nothing_more,
};

fn skills(model: &Model, service: Id) -> impl Iterator<Item = &Skill> {
    let skills = model.skills.iter();
    skills.filter(move |skill| skill.services.each().any(|it| it.id == service))
}

/// Whether somebody manages alone.
fn is_able(skill: &Skill) -> bool {
    !skill
        .level
        .is_known_and(|level| matches!(level, SkillLevel::None | SkillLevel::WithHelp))
}

/// Notes that somebody does not know a tool after all.
fn forget_skill(change: &mut Change<'_>, skill: Id, service: Id) {
    let Some(record) = change.model.skills.get(skill) else {
        return;
    };
    let others = record.services.each().filter(|it| it.id != service);
    let others: Vec<String> = others.map(|it| it.id.to_string()).collect();
    if others.is_empty() {
        change.take_back(skill, &["services", "domain", "level"]);
    } else {
        change.set(skill, "services", Some(others.into()));
    }
}

/// Whether one stops without a tool: it was judged so, or what it keeps was.
fn is_important(model: &Model, service: &Service) -> bool {
    let counts = !service.kind.is_known_and(|kind| {
        matches!(
            kind,
            ServiceKind::Paper
                | ServiceKind::Backup
                | ServiceKind::HumanSupport
                | ServiceKind::DeviceFleet
        )
    });
    let judged = service
        .criticality
        .is_known_and(|it| matches!(it, Criticality::Important | Criticality::Vital));
    let mut kept = service
        .stores
        .each()
        .filter_map(|part| model.data.get(part.data.known()?.id));
    counts && (judged || kept.any(|data| is_vital(data)))
}

/// Who advises on tools.
pub(super) static ADVISORS: Question = Question {
    id: "advisors",
    chapter: Chapter::Handover,
    applies: always,
    rows: |scene| {
        let chips = advisors(scene);
        vec![whole(chips.input(scene), chips.ticked(scene.model))]
    },
    say: |change, _, reply| advisors(&change.scene()).tick(change, reply),
    settle: |change| advisors(&change.scene()).prune(change),
};

fn advisors(scene: &Scene<'_>) -> Chips {
    let mut offers = offers(scene, Collection::Parties);
    offers.retain(|offer| {
        offer
            .entry
            .fields
            .get("kind")
            .is_some_and(|kind| kind == "advisor")
    });
    Chips {
        collection: Collection::Parties,
        shown: |record| matches!(record, AnyRecord::Parties(party) if party.kind.is(&PartyKind::Advisor)),
        offers,
        own: json!({ "kind": "advisor" }),
    }
}

fn advising(model: &Model) -> impl Iterator<Item = Id> {
    let advisors = model
        .parties
        .iter()
        .filter(|party| party.kind.is(&PartyKind::Advisor));
    advisors.map(|party| party.id)
}

/// What those who advise gain from a supplier.
pub(super) static INTERESTS: Question = Question {
    id: "interests",
    chapter: Chapter::Handover,
    applies: |model| advising(model).next().is_some(),
    rows: |scene| {
        let rows = advising(scene.model).map(|party| {
            let declared = disclosure(scene.model, party).map(|it| it.clone().into());
            let reply = declared
                .as_ref()
                .map_or(Reply::Open, |it| Reply::chosen(it, "kind"));
            let mut choices = choices_of(scene, &InterestKind::INFO, InterestKind::INFO.codes);
            let usual = [
                "none",
                "commission",
                "discount-not-passed",
                "mandate",
                "resale",
            ];
            for choice in &mut choices {
                choice.is_near = usual.contains(&choice.code.as_str()) || reply.has(&choice.code);
            }
            Row {
                key: Key::Of(party),
                label: scene.name_of(party),
                input: Input::One {
                    choices,
                    own: false,
                },
                reply,
                is_proposed: false,
            }
        });
        rows.collect()
    },
    say: |change, key, reply| {
        let Key::Of(party) = key else { return };
        let there = disclosure(&change.model, party).map(|it| it.id);
        let id = match there {
            Some(id) => id,
            None if reply.is_open() => return,
            None => {
                let name = change.scene().name_of(party);
                change.add(
                    Collection::Disclosures,
                    &name,
                    json!({ "party": party.to_string() }),
                )
            }
        };
        change.answer(id, "kind", reply);
        if reply.is_open() {
            change.withdraw_if_bare(id, &[]);
        }
    },
    settle: nothing_more,
};

fn disclosure(model: &Model, party: Id) -> Option<&Disclosure> {
    let mut disclosures = model.disclosures.iter();
    disclosures.find(|it| it.party.is_known_and(|who| who.id == party))
}

/// Whether a page tells people what is done with their data.
pub(super) static NOTICE: Question = Question {
    id: "notice",
    chapter: Chapter::Handover,
    applies: always,
    rows: |scene| vec![document_row(scene, "privacy-notice")],
    say: |change, _, reply| {
        // What is said more exactly elsewhere stays.
        if document_row(&change.scene(), "privacy-notice").reply == *reply {
            return;
        }
        let state = match reply.code() {
            Some("yes") => Reply::one("usable"),
            Some(_) => Reply::one("none"),
            None => reply.clone(),
        };
        write_down(change, "privacy-notice", &state, None);
    },
    settle: nothing_more,
};

/// What one wants to improve, the most wanted first.
pub(super) static GOALS: Question = Question {
    id: "goals",
    chapter: Chapter::Handover,
    applies: always,
    rows: |scene| {
        let record = AnyRecord::Organisation(scene.model.organisation.clone());
        let choices = choices_of(scene, &Goal::INFO, Goal::INFO.codes);
        vec![whole(
            Input::Several {
                choices,
                own: false,
            },
            Reply::chosen(&record, "goals"),
        )]
    },
    say: |change: &mut Change<'_>, _, reply| {
        change.answer(change.model.organisation.id, "goals", reply);
    },
    settle: nothing_more,
};
