//! Who receives the information, how it gets there, and what goes round inside.
//!
//! A flow is told in three steps, each of them one idea: with whom, what, and
//! by which ways. The first makes a flow of which nothing is known but its ends;
//! each way then makes one of its own.

use serde_json::{Value, json};

use super::chips::{Chips, chips_of, code, find};
use super::information::{set_of, told as told_data};
use super::offers::offers;
use super::people::{helper, is_ours};
use super::places::{is_elsewhere, told as told_tools, tool_chips, tool_of, tools};
use super::reply::{Input, Key, Reply, Row, Typed, choices_of, one_of};
use super::{Change, Chapter, Question, Scene, always, nothing_more};

use crate::model::{
    AnyRecord, Channel, Collection, Flow, FlowMode, Frequency, Hosting, ITSELF, Id, Model,
    PartyKind, Record, Service, ServiceKind, SiteKind,
};

/// From whom information comes.
pub(super) static SENDERS: Question = Question {
    id: "senders",
    chapter: Chapter::Exchanges,
    applies: always,
    rows: |scene| vec![partners_row(scene, Key::From)],
    say: |change, _, reply| exchange_with(change, Key::From, reply),
    settle: nothing_more,
};

/// To whom information goes.
pub(super) static RECIPIENTS: Question = Question {
    id: "recipients",
    chapter: Chapter::Exchanges,
    applies: always,
    rows: |scene| vec![partners_row(scene, Key::To)],
    say: |change, _, reply| exchange_with(change, Key::To, reply),
    settle: |change| partners(&change.scene()).prune(change),
};

/// Those outside with whom one exchanges something.
fn partners(scene: &Scene<'_>) -> Chips {
    let mut offers = offers(scene, Collection::Parties);
    let outside = ["client-group", "public", "authority", "partner"];
    offers.retain(|offer| {
        let kind = offer.entry.fields.get("kind").and_then(Value::as_str);
        kind.is_some_and(|kind| outside.contains(&kind))
    });
    Chips {
        collection: Collection::Parties,
        shown: |record| matches!(record, AnyRecord::Parties(party) if !is_ours(party)),
        offers,
        own: json!({}),
    }
}

/// The flows of a row: those that somebody told, of a party, one way.
fn group(model: &Model, key: Key) -> Vec<&Flow> {
    let ids = flows_of(model, key, is_told).into_iter();
    ids.filter_map(|id| model.flows.get(id).map(|it| &**it))
        .collect()
}

/// The flows from or to a party that fit; those from one outside to another,
/// and help from afar, are other matters.
fn flows_of(model: &Model, key: Key, fits: fn(&Flow) -> bool) -> Vec<Id> {
    let (Key::From(party) | Key::To(party)) = key else {
        return Vec::new();
    };
    let is_inside = |end: Id| model.parties.get(end).is_none_or(|it| is_ours(it));
    let flows = model.flows.iter().filter(|flow| {
        let (end, other) = match key {
            Key::From(_) => (&flow.from, &flow.to),
            _ => (&flow.to, &flow.from),
        };
        fits(flow)
            && end.is_known_and(|end| end.id == party)
            && other.known().is_none_or(|other| is_inside(other.id))
            && !flow.channel.is(&Channel::RemoteAccess)
    });
    flows.map(|flow| flow.id).collect()
}

fn is_told(flow: &Flow) -> bool {
    !(flow as &dyn Record).is_proposed(ITSELF)
}

fn partners_row(scene: &Scene<'_>, way: fn(Id) -> Key) -> Row {
    let with = partners_told(scene.model, way);
    Row {
        key: Key::Whole,
        label: String::new(),
        input: partners(scene).input(scene),
        reply: Reply::several(with.into_iter().map(|id| code(scene.model, id))),
        is_proposed: false,
    }
}

/// Those with whom something is exchanged one way.
fn partners_told(model: &Model, way: fn(Id) -> Key) -> Vec<Id> {
    let outside = model.parties.iter().filter(|party| !is_ours(party));
    let with = outside.filter(|party| !group(model, way(party.id)).is_empty());
    with.map(|party| party.id).collect()
}

/// Every row of an exchange with somebody outside, one way.
fn exchanges(model: &Model) -> Vec<Key> {
    let from = partners_told(model, Key::From).into_iter().map(Key::From);
    let to = partners_told(model, Key::To).into_iter().map(Key::To);
    from.chain(to).collect()
}

fn exchange_with(change: &mut Change<'_>, way: fn(Id) -> Key, reply: &Reply) {
    let before = partners_told(&change.model, way);
    let chips = partners(&change.scene());
    let now: Vec<Id> = reply
        .codes()
        .iter()
        .filter_map(|code| chips.resolve(change, code))
        .collect();
    for &gone in before.iter().filter(|id| !now.contains(id)) {
        let flows: Vec<Id> = group(&change.model, way(gone))
            .iter()
            .map(|flow| flow.id)
            .collect();
        for flow in flows {
            change.take_back(flow, &["channel"]);
        }
        change.withdraw_if_bare(gone, &[]);
    }
    for &new in now.iter().filter(|id| !before.contains(id)) {
        // What a template proposed of it is so.
        let proposed = flows_of(&change.model, way(new), |flow| !is_told(flow));
        if !proposed.is_empty() {
            for flow in proposed {
                change.confirm(flow);
            }
        } else if let Some(team) = team(change) {
            let (from, to) = match way(new) {
                Key::From(_) => (new, team),
                _ => (team, new),
            };
            connect(change, from, to, None, &[]);
        }
    }
}

/// Those who work there, as one.
fn team(change: &mut Change<'_>) -> Option<Id> {
    if let Some(id) = our_team(&change.model) {
        change.confirm(id);
        return Some(id);
    }
    let offers = offers(&change.scene(), Collection::Parties);
    let mut offers = offers.iter();
    let offer = offers.find(|it| {
        it.entry
            .fields
            .get("kind")
            .is_some_and(|kind| kind == "team")
    })?;
    let id = offer.accept(change);
    change.confirm(id);
    Some(id)
}

/// The team that stands for all, if it is there.
fn our_team(model: &Model) -> Option<Id> {
    let at_home = |entry: &String| entry == AT_HOME;
    let mut teams = model.parties.iter().filter(|party| {
        party.kind.is(&PartyKind::Team) && !party.common.entry.is_known_and(at_home)
    });
    teams.next().map(|party| party.id)
}

/// Adds a flow. It has no name: it is called after its ends.
fn connect(change: &mut Change<'_>, from: Id, to: Id, channel: Option<Channel>, data: &[Id]) -> Id {
    let mut fields = json!({ "from": from.to_string(), "to": to.to_string() });
    if let Some(channel) = channel {
        fields["channel"] = channel.code().into();
    }
    if !data.is_empty() {
        fields["data"] = data.iter().map(Id::to_string).collect();
    }
    change.add(Collection::Flows, "", fields)
}

/// A row for each exchange with somebody outside.
fn each_exchange(scene: &Scene<'_>, row: impl Fn(&[&Flow], Row) -> Row) -> Vec<Row> {
    let rows = exchanges(scene.model).into_iter().map(|key| {
        let (text, party) = match key {
            Key::From(id) => ("interview-exchange-from", id),
            Key::To(id) | Key::Of(id) => ("interview-exchange-to", id),
            Key::Whole | Key::Part(_) => ("interview-exchange-to", Id::default()),
        };
        let name = scene.name_of(party);
        let blank = Row {
            key,
            label: scene.texts.with(text, &[("name", name.into())]),
            input: Input::One {
                choices: Vec::new(),
                own: false,
            },
            reply: Reply::Open,
            is_proposed: false,
        };
        row(&group(scene.model, key), blank)
    });
    rows.collect()
}

fn has_exchanges(model: &Model) -> bool {
    !exchanges(model).is_empty()
}

/// What is exchanged with each.
pub(super) static CARRIED: Question = Question {
    id: "carried",
    chapter: Chapter::Exchanges,
    applies: |model| has_exchanges(model) && told_data(model).next().is_some(),
    rows: |scene| {
        let choices = chips_of(scene, told_data(scene.model).map(|data| data.id));
        each_exchange(scene, |flows, row| Row {
            input: Input::Several {
                choices: choices.clone(),
                own: false,
            },
            reply: Reply::several(carried(flows).into_iter().map(|id| code(scene.model, id))),
            is_proposed: flows
                .iter()
                .any(|flow| (*flow as &dyn Record).is_proposed("data")),
            ..row
        })
    },
    say: |change, key, reply| {
        let before = carried(&group(&change.model, key));
        let now: Vec<Id> = reply
            .codes()
            .iter()
            .filter_map(|code| set_of(&change.model, code))
            .collect();
        let flows: Vec<Flow> = group(&change.model, key).into_iter().cloned().collect();
        for flow in flows {
            // What one of several ways carries besides is not touched.
            let mut data: Vec<Id> = flow.data.each().map(|it| it.id).collect();
            data.retain(|id| now.contains(id) || !before.contains(id));
            let new = now.iter().filter(|id| !before.contains(id)).copied();
            data.extend(new);
            let ids: Vec<String> = data.iter().map(Id::to_string).collect();
            change.set(flow.id, "data", (!ids.is_empty()).then(|| ids.into()));
        }
    },
    settle: nothing_more,
};

/// What some flows carry, each once.
fn carried(flows: &[&Flow]) -> Vec<Id> {
    let mut data: Vec<Id> = Vec::new();
    for id in flows
        .iter()
        .flat_map(|flow| flow.data.each())
        .map(|it| it.id)
    {
        if !data.contains(&id) {
            data.push(id);
        }
    }
    data
}

/// By which ways it goes.
pub(super) static CHANNELS: Question = Question {
    id: "channels",
    chapter: Chapter::Exchanges,
    applies: has_exchanges,
    rows: |scene| each_exchange(scene, |flows, row| ways_row(scene, flows, row)),
    say: ways,
    settle: nothing_more,
};

/// The ways that most people know.
const USUAL_WAYS: [Channel; 10] = [
    Channel::Mail,
    Channel::Portal,
    Channel::ShareLink,
    Channel::WebForm,
    Channel::MessagingConsumer,
    Channel::Phone,
    Channel::PaperHand,
    Channel::PaperPost,
    Channel::Usb,
    Channel::Api,
];

fn ways_row(scene: &Scene<'_>, flows: &[&Flow], row: Row) -> Row {
    let known = flows.iter().filter_map(|flow| flow.channel.known());
    let mut codes: Vec<String> = Vec::new();
    for channel in known {
        if !codes.iter().any(|code| code == channel.code()) {
            codes.push(channel.code().to_owned());
        }
    }
    let mut choices = choices_of(scene, &Channel::INFO, Channel::INFO.codes);
    choices.retain(|choice| {
        choice.code != Channel::RemoteAccess.code() || codes.contains(&choice.code)
    });
    for choice in &mut choices {
        choice.is_near = codes.contains(&choice.code)
            || USUAL_WAYS
                .iter()
                .any(|channel| channel.code() == choice.code);
    }
    choices.sort_by_key(|choice| {
        let usual = USUAL_WAYS
            .iter()
            .position(|channel| channel.code() == choice.code);
        usual.unwrap_or(USUAL_WAYS.len())
    });
    Row {
        input: Input::Several {
            choices,
            own: false,
        },
        is_proposed: flows
            .iter()
            .any(|flow| (*flow as &dyn Record).is_proposed("channel")),
        reply: Reply::several(codes),
        ..row
    }
}

/// Makes the flows of a row go by these ways.
fn ways(change: &mut Change<'_>, key: Key, reply: &Reply) {
    let (Key::From(party) | Key::To(party)) = key else {
        return;
    };
    let wanted: Vec<Channel> = reply
        .codes()
        .iter()
        .filter_map(|code| {
            Channel::ALL
                .iter()
                .find(|channel| channel.code() == code)
                .copied()
        })
        .collect();
    let flows: Vec<Flow> = group(&change.model, key).into_iter().cloned().collect();
    let data = carried(&flows.iter().collect::<Vec<&Flow>>());
    let (mut stay, mut go, mut blank): (Vec<Channel>, Vec<Flow>, Vec<Flow>) = Default::default();
    for flow in flows {
        match flow.channel.known() {
            Some(channel) if wanted.contains(channel) => {
                stay.push(*channel);
                change.set(flow.id, "channel", Some(channel.code().into()));
            }
            Some(_) => go.push(flow),
            None => blank.push(flow),
        }
    }
    for &channel in wanted.iter().filter(|channel| !stay.contains(channel)) {
        let inside = inside_end(change, channel, &data);
        match blank.pop() {
            Some(flow) => {
                change.set(flow.id, "channel", Some(channel.code().into()));
                move_inside(change, &flow, key, inside);
            }
            None => {
                let Some(inside) = inside.or_else(|| team(change)) else {
                    continue;
                };
                let (from, to) = match key {
                    Key::From(_) => (party, inside),
                    _ => (inside, party),
                };
                connect(change, from, to, Some(channel), &data);
            }
        }
    }
    // That something is exchanged was said before: the last flow stays.
    if wanted.is_empty()
        && blank.is_empty()
        && let Some(last) = go.pop()
    {
        change.set(last.id, "channel", None);
        let team = team(change);
        move_inside(change, &last, key, team);
    }
    for flow in go {
        change.take_back(flow.id, &["channel", "data"]);
    }
}

/// Puts the inner end of a flow where it belongs, unless somebody put it
/// elsewhere than to the team.
fn move_inside(change: &mut Change<'_>, flow: &Flow, key: Key, inside: Option<Id>) {
    let (field, end) = match key {
        Key::From(_) => ("to", &flow.to),
        _ => ("from", &flow.from),
    };
    let is_loose = match end.known() {
        Some(end) => change.model.parties.get(end.id).is_some() || flow.channel.known().is_some(),
        None => true,
    };
    if let Some(inside) = inside.filter(|_| is_loose) {
        change.set(flow.id, field, Some(inside.to_string().into()));
    }
}

/// Where something ends or starts inside that goes by a channel: the tool that
/// such things go through, if it was told.
fn inside_end(change: &Change<'_>, channel: Channel, data: &[Id]) -> Option<Id> {
    let model = &change.model;
    let first =
        |fits: &dyn Fn(&Service) -> bool| told_tools(model).find(|it| fits(it)).map(|it| it.id);
    let of_kind = |kind: ServiceKind| first(&|service| service.kind.is(&kind));
    let keeping = || {
        first(&|service| {
            let kind = service.kind.known();
            let is_master = !kind.is_some_and(|kind| {
                matches!(
                    kind,
                    ServiceKind::Paper
                        | ServiceKind::Backup
                        | ServiceKind::Mail
                        | ServiceKind::DeviceFleet
                )
            });
            is_master
                && service
                    .stores
                    .each()
                    .any(|it| it.data.is_known_and(|kept| data.contains(&kept.id)))
        })
    };
    let does = |service: &Service, function: &str| {
        service.functions.each().any(|it| it.code() == function)
    };
    match channel {
        Channel::Mail | Channel::MailEncrypted => of_kind(ServiceKind::Mail),
        Channel::WebForm => of_kind(ServiceKind::Web),
        Channel::MessagingConsumer | Channel::MessagingPro => first(&|it| does(it, "messaging")),
        Channel::ShareLink => {
            first(&|it| is_sharing(it) && it.hosting.is(&Hosting::PersonalAccount))
                .or_else(|| first(&|it| is_sharing(it) && is_elsewhere(it)))
                .or_else(|| first(&is_sharing))
        }
        Channel::Portal => first(&|it| {
            it.common
                .entry
                .is_known_and(|entry| entry.ends_with("-portal"))
        })
        .or_else(keeping),
        Channel::Usb | Channel::FileSync | Channel::RemoteAccess => of_kind(ServiceKind::Server)
            .or_else(|| first(&is_sharing))
            .or_else(|| of_kind(ServiceKind::DeviceFleet)),
        Channel::Api | Channel::FileExport | Channel::Sftp | Channel::ManualRetyping => keeping(),
        _ => None,
    }
}

fn is_sharing(service: &Service) -> bool {
    service.kind.is(&ServiceKind::Storage)
}

/// By which tools those who work there exchange among themselves.
pub(super) static AMONG_US: Question = Question {
    id: "among-us",
    chapter: Chapter::Exchanges,
    applies: always,
    rows: |scene| {
        let team = our_team(scene.model);
        let used = team
            .map(|team| targets(scene.model, team))
            .unwrap_or_default();
        let reply = Reply::several(used.into_iter().map(|id| code(scene.model, id)));
        let mut choices = tools(scene).choices(scene);
        choices.retain(|choice| reply.has(&choice.code) || is_between_people(scene, &choice.code));
        vec![Row {
            key: Key::Whole,
            label: String::new(),
            input: Input::Several { choices, own: true },
            reply,
            is_proposed: false,
        }]
    },
    say: |change, _, reply| {
        let there = our_team(&change.model);
        if there.is_none() && reply.codes().is_empty() {
            return;
        }
        if let Some(team) = there.or_else(|| team(change)) {
            change.confirm(team);
            go_to(change, team, reply);
        }
    },
    settle: nothing_more,
};

/// Whether a chip is a tool by which people write to each other or share.
fn is_between_people(scene: &Scene<'_>, chip: &str) -> bool {
    let kinds = [
        ServiceKind::Mail,
        ServiceKind::Collaboration,
        ServiceKind::Storage,
        ServiceKind::Paper,
    ];
    match tool_of(scene.model, chip).and_then(|id| scene.model.services.get(id)) {
        Some(service) => {
            service.kind.is_known_and(|kind| kinds.contains(kind)) || chip == "services/usb"
        }
        None => [
            "services/mail",
            "services/files",
            "services/group-chat",
            "services/usb",
        ]
        .contains(&chip),
    }
}

/// The tools to which something goes from a node, as somebody told; copies are
/// another matter.
fn targets(model: &Model, from: Id) -> Vec<Id> {
    let mut targets: Vec<Id> = Vec::new();
    for flow in model.flows.iter().filter(|flow| is_told(flow)) {
        let to = flow.to.known().and_then(|to| model.services.get(to.id));
        if flow.from.is_known_and(|start| start.id == from)
            && let Some(to) = to.filter(|to| !to.kind.is(&ServiceKind::Backup))
            && !targets.contains(&to.id)
        {
            targets.push(to.id);
        }
    }
    targets
}

/// Makes something go from a node to these tools, and to no others.
fn go_to(change: &mut Change<'_>, from: Id, reply: &Reply) {
    let chips = tools(&change.scene());
    let before = targets(&change.model, from);
    let now: Vec<Id> = reply
        .codes()
        .iter()
        .filter_map(|code| chips.resolve(change, code))
        .collect();
    let gone: Vec<Id> = change
        .model
        .flows
        .iter()
        .filter(|flow| is_told(flow) && flow.from.is_known_and(|start| start.id == from))
        .filter(|flow| {
            flow.to
                .is_known_and(|to| before.contains(&to.id) && !now.contains(&to.id))
        })
        .map(|flow| flow.id)
        .collect();
    for flow in gone {
        change.take_back(flow, &["channel", "data"]);
    }
    for &to in now.iter().filter(|id| !before.contains(id)) {
        let (channel, data) = {
            let to = change.model.services.get(to).map(|it| &**it);
            let from = change.model.services.get(from).map(|it| &**it);
            (to.and_then(channel_into), kept(from.or(to)))
        };
        match proposed_between(&change.model, from, to) {
            Some(flow) => change.confirm(flow),
            None => {
                connect(change, from, to, channel, &data);
            }
        }
    }
}

/// The flow that a template proposed from one to the other.
fn proposed_between(model: &Model, from: Id, to: Id) -> Option<Id> {
    let mut flows = model.flows.iter().filter(|flow| {
        !is_told(flow)
            && flow.from.is_known_and(|end| end.id == from)
            && flow.to.is_known_and(|end| end.id == to)
    });
    flows.next().map(|flow| flow.id)
}

fn kept(service: Option<&Service>) -> Vec<Id> {
    let stores = service
        .into_iter()
        .flat_map(|service| service.stores.each());
    stores
        .filter_map(|part| part.data.known().map(|data| data.id))
        .collect()
}

/// How something gets into a tool, where that follows from what it is.
fn channel_into(service: &Service) -> Option<Channel> {
    let messaging = service.functions.each().any(|it| it.code() == "messaging");
    match service.kind.known()? {
        ServiceKind::Mail => Some(Channel::Mail),
        ServiceKind::Collaboration
            if messaging && service.hosting.is(&Hosting::PersonalAccount) =>
        {
            Some(Channel::MessagingConsumer)
        }
        ServiceKind::Collaboration if messaging => Some(Channel::MessagingPro),
        ServiceKind::EBanking => Some(Channel::FileExport),
        ServiceKind::Paper => Some(Channel::PaperHand),
        _ => None,
    }
}

/// What goes from one tool to another.
pub(super) static BETWEEN_TOOLS: Question = Question {
    id: "between-tools",
    chapter: Chapter::Exchanges,
    applies: |model| {
        told_tools(model)
            .filter(|it| takes_part(it))
            .nth(1)
            .is_some()
    },
    rows: |scene| {
        let sources = told_tools(scene.model).filter(|service| takes_part(service));
        let rows = sources.map(|service| {
            let reply = Reply::several(
                targets(scene.model, service.id)
                    .into_iter()
                    .map(|id| code(scene.model, id)),
            );
            let mut choices = tool_chips(scene, |other| {
                other.id != service.id && takes_part(other) && !other.kind.is(&ServiceKind::Backup)
            });
            for choice in &mut choices {
                let kind = tool_of(scene.model, &choice.code)
                    .and_then(|id| scene.model.services.get(id))
                    .and_then(|it| it.kind.known());
                choice.is_near = reply.has(&choice.code)
                    || kind.is_some_and(|kind| {
                        matches!(
                            kind,
                            ServiceKind::Mail | ServiceKind::EBanking | ServiceKind::Storage
                        )
                    });
            }
            Row {
                key: Key::From(service.id),
                label: scene.texts.with(
                    "interview-exchange-out-of",
                    &[("name", scene.name_of(service.id).into())],
                ),
                input: Input::Several {
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
        if let Key::From(id) = key {
            go_to(change, id, reply);
        }
    },
    settle: nothing_more,
};

/// Whether information may go in and out of a tool.
fn takes_part(service: &Service) -> bool {
    let printing = service.functions.each().any(|it| it.code() == "printing");
    printing
        || !service.kind.is_known_and(|kind| {
            matches!(
                kind,
                ServiceKind::Network
                    | ServiceKind::Telephony
                    | ServiceKind::HumanSupport
                    | ServiceKind::DeviceFleet
                    | ServiceKind::Backup
                    | ServiceKind::Paper
            )
        }) && !service
            .functions
            .each()
            .any(|it| it.code() == "security-tools")
}

fn works_at_home(model: &Model) -> bool {
    model.sites.iter().any(|site| site.kind.is(&SiteKind::Home))
}

/// How those who work at home get at what they need.
pub(super) static HOME: Question = Question {
    id: "home",
    chapter: Chapter::Exchanges,
    applies: works_at_home,
    rows: |scene| {
        let home = find(scene.model, Collection::Parties, AT_HOME);
        let flows = home
            .map(|id| group(scene.model, Key::To(id)))
            .unwrap_or_default();
        let row = Row {
            key: Key::Whole,
            label: String::new(),
            input: Input::One {
                choices: Vec::new(),
                own: false,
            },
            reply: Reply::Open,
            is_proposed: false,
        };
        let mut row = ways_row(scene, &flows, row);
        if let Input::Several { choices, .. } = &mut row.input {
            let usual = ["usb", "file-sync", "portal", "mail", "paper-hand"];
            choices.retain(|choice| {
                usual.contains(&choice.code.as_str()) || row.reply.has(&choice.code)
            });
            choices.iter_mut().for_each(|choice| choice.is_near = true);
        }
        vec![row]
    },
    say: |change, _, reply| {
        let chips = Chips {
            collection: Collection::Parties,
            shown: |_| true,
            offers: offers(&change.scene(), Collection::Parties),
            own: json!({}),
        };
        if reply.codes().is_empty() && find(&change.model, Collection::Parties, AT_HOME).is_none() {
            return;
        }
        let Some(home) = chips.resolve(change, AT_HOME) else {
            return;
        };
        if reply.codes().is_empty() {
            let flows: Vec<Id> = group(&change.model, Key::To(home))
                .iter()
                .map(|it| it.id)
                .collect();
            for flow in flows {
                change.take_back(flow, &["channel", "data"]);
            }
            change.withdraw_if_bare(home, &[]);
            return;
        }
        ways(change, Key::To(home), reply);
        // What they take along is what is kept where it comes from.
        let new: Vec<Flow> = group(&change.model, Key::To(home))
            .into_iter()
            .cloned()
            .collect();
        for flow in new.iter().filter(|flow| flow.data.is_not_asked()) {
            let source = flow
                .from
                .known()
                .and_then(|from| change.model.services.get(from.id));
            let ids: Vec<String> = kept(source.map(|it| &**it))
                .iter()
                .map(Id::to_string)
                .collect();
            if !ids.is_empty() {
                change.set(flow.id, "data", Some(ids.into()));
            }
        }
    },
    settle: nothing_more,
};

/// Those who work at home.
const AT_HOME: &str = "parties/at-home";

/// What the one who helps can get into from afar.
pub(super) static REMOTE_HELP: Question = Question {
    id: "remote-help",
    chapter: Chapter::Exchanges,
    applies: |model| helper(model).is_some() && told_tools(model).any(is_reached),
    rows: |scene| {
        let helper = helper(scene.model).unwrap_or_default();
        let reached = scene.model.flows.iter().filter(|flow| {
            is_told(flow)
                && flow.channel.is(&Channel::RemoteAccess)
                && flow.from.is_known_and(|from| from.id == helper)
        });
        let reached = reached.filter_map(|flow| flow.to.known().map(|to| to.id));
        vec![Row {
            key: Key::Whole,
            label: String::new(),
            input: Input::Several {
                choices: tool_chips(scene, is_reached),
                own: false,
            },
            reply: Reply::several(reached.map(|id| code(scene.model, id))),
            is_proposed: false,
        }]
    },
    say: |change, _, reply| {
        let Some(helper) = helper(&change.model) else {
            return;
        };
        let now: Vec<Id> = reply
            .codes()
            .iter()
            .filter_map(|code| tool_of(&change.model, code))
            .collect();
        let flows: Vec<(Id, Id)> = change
            .model
            .flows
            .iter()
            .filter(|flow| flow.channel.is(&Channel::RemoteAccess))
            .filter(|flow| flow.from.is_known_and(|from| from.id == helper))
            .filter_map(|flow| Some((flow.id, flow.to.known()?.id)))
            .collect();
        for &(flow, to) in flows.iter().filter(|(_, to)| !now.contains(to)) {
            change.take_back(flow, &["channel"]);
            administer(change, to, helper, false);
        }
        for &(flow, _) in flows.iter().filter(|(_, to)| now.contains(to)) {
            change.confirm(flow);
        }
        for &to in now
            .iter()
            .filter(|id| flows.iter().all(|(_, to)| to != *id))
        {
            connect(change, helper, to, Some(Channel::RemoteAccess), &[]);
            administer(change, to, helper, true);
        }
    },
    settle: nothing_more,
};

/// Whether somebody may come in from afar to repair it.
fn is_reached(service: &Service) -> bool {
    !service.kind.is_known_and(|kind| {
        matches!(
            kind,
            ServiceKind::Paper | ServiceKind::HumanSupport | ServiceKind::EBanking
        )
    })
}

/// Gives a party all rights on a service, or takes them.
fn administer(change: &mut Change<'_>, service: Id, party: Id, does: bool) {
    let Some(record) = change.model.services.get(service) else {
        return;
    };
    let mut admins: Vec<String> = record.admins.each().map(|it| it.id.to_string()).collect();
    admins.retain(|id| *id != party.to_string());
    if does {
        admins.push(party.to_string());
    }
    change.set(
        service,
        "admins",
        (!admins.is_empty()).then(|| admins.into()),
    );
}

/// How often each goes.
pub(super) static FREQUENCY: Question = Question {
    id: "frequency",
    chapter: Chapter::Exchanges,
    applies: has_exchanges,
    rows: |scene| {
        each_exchange(scene, |flows, row| {
            let first = flows.first().and_then(|flow| flow.frequency.known());
            let same = flows.iter().all(|flow| flow.frequency.known() == first);
            let reply =
                if !flows.is_empty() && flows.iter().all(|flow| flow.frequency.is_not_known()) {
                    Reply::NotKnown
                } else {
                    Reply::maybe(first.filter(|_| same).map(|it| it.code()))
                };
            Row {
                input: one_of(scene, &Frequency::INFO),
                reply,
                is_proposed: flows
                    .iter()
                    .any(|flow| (*flow as &dyn Record).is_proposed("frequency")),
                ..row
            }
        })
    },
    say: |change, key, reply| {
        let flows: Vec<Id> = group(&change.model, key)
            .iter()
            .map(|flow| flow.id)
            .collect();
        for flow in flows {
            change.answer(flow, "frequency", reply);
        }
    },
    settle: nothing_more,
};

/// The flows between two tools.
fn inner_flows(model: &Model) -> impl Iterator<Item = &Flow> {
    let is_tool = |end: Option<Id>| {
        end.and_then(|id| model.services.get(id))
            .is_some_and(|it| !it.kind.is(&ServiceKind::Backup))
    };
    let flows = model.flows.iter().filter(|flow| is_told(flow));
    flows.filter(move |flow| {
        is_tool(flow.from.known().map(|end| end.id)) && is_tool(flow.to.known().map(|end| end.id))
    })
}

fn flow_row(scene: &Scene<'_>, flow: &Flow, field: &str, input: Input) -> Row {
    let record = flow.clone().into();
    let reply = match input {
        Input::Typed(_) | Input::Price => Reply::given(&record, field),
        _ => Reply::chosen(&record, field),
    };
    Row {
        key: Key::Of(flow.id),
        label: scene.name_of(flow.id),
        input,
        reply,
        is_proposed: record.as_record().is_proposed(field),
    }
}

/// Whether somebody does it by hand.
pub(super) static BY_HAND: Question = Question {
    id: "by-hand",
    chapter: Chapter::Exchanges,
    applies: |model| inner_flows(model).next().is_some(),
    rows: |scene| {
        let flows = inner_flows(scene.model);
        flows
            .map(|flow| flow_row(scene, flow, "mode", one_of(scene, &FlowMode::INFO)))
            .collect()
    },
    say: |change, key, reply| {
        if let Key::Of(id) = key {
            change.answer(id, "mode", reply);
        }
    },
    settle: nothing_more,
};

fn retyped(model: &Model) -> impl Iterator<Item = &Flow> {
    inner_flows(model).filter(|flow| flow.mode.is(&FlowMode::Manual))
}

/// How many minutes that takes each time.
pub(super) static MINUTES: Question = Question {
    id: "minutes",
    chapter: Chapter::Exchanges,
    applies: |model| retyped(model).next().is_some(),
    rows: |scene| {
        let input = || Input::Typed(Typed::Count);
        let flows = retyped(scene.model);
        flows
            .map(|flow| flow_row(scene, flow, "minutesPerRun", input()))
            .collect()
    },
    say: |change, key, reply| {
        if let Key::Of(id) = key {
            change.answer(id, "minutesPerRun", reply);
        }
    },
    settle: nothing_more,
};
