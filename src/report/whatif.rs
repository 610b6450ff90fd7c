//! *What if…* in words: consequences put into sentences, part by part.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::phrase::{Formats, Speaker};
use crate::audit::Fact;
use crate::graph::level_of;
use crate::model::{AnyRecord, Id, Model, Money, PartyKind};
use crate::texts::{Arg, Texts};
use crate::whatif::{Aid, AidKind, Consequences, Event, Hit, Standing, Unknown};

/// From so many hours on, a time is told in days.
const TOLD_IN_DAYS: u32 = 48;

/// So many steps of a way are told.
const STEPS: usize = 6;

/// So many records are offered to be opened under one sentence.
const OFFERED: usize = 12;

/// Consequences in words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Story {
    /// The question.
    pub title: String,
    /// The answer in a few sentences.
    pub summary: Vec<String>,
    /// The answer in full.
    pub parts: Vec<Part>,
}

/// One side of the answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Which: `hits`, `exposed`, `away`, `touched`, `flows`, `cost`,
    /// `countries`, `helps`, `lacks` or `unknown`.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Sentences on the whole of it.
    pub lead: Vec<String>,
    /// What belongs together.
    pub groups: Vec<Group>,
}

/// What belongs together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// What they have in common, if it is not said by the title of the part.
    pub title: Option<String>,
    /// One by one.
    pub items: Vec<Item>,
}

/// One thing that is said.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// The record that the sentences speak of without naming it.
    pub about: Option<Id>,
    /// Sentences.
    pub words: Vec<String>,
    /// Records to open, to see or to complete them.
    pub records: Vec<Id>,
}

/// Puts consequences into words.
pub fn story(found: &Consequences, model: &Model, texts: &Texts, formats: &dyn Formats) -> Story {
    let teller = Teller {
        found,
        model,
        texts,
        speaker: Speaker::new(model, texts, formats),
    };
    let parts = [
        teller.hits(),
        teller.exposed(),
        teller.away(),
        teller.touched(),
        teller.flows(),
        teller.cost(),
        teller.countries(),
        teller.aids("helps", &[Standing::There, Standing::Untried]),
        teller.aids("lacks", &[Standing::Missing]),
        teller.unknown(),
    ];
    Story {
        title: teller.title(),
        summary: teller.summary(),
        parts: parts.into_iter().flatten().collect(),
    }
}

struct Teller<'a> {
    found: &'a Consequences,
    model: &'a Model,
    texts: &'a Texts,
    speaker: Speaker<'a>,
}

impl Teller<'_> {
    fn name(&self, id: Id) -> Arg<'static> {
        self.speaker.arg(&Fact::Record(id))
    }

    fn names(&self, ids: &[Id]) -> Arg<'static> {
        self.speaker.arg(&Fact::Records(ids.into()))
    }

    fn time(&self, hours: u32) -> Arg<'static> {
        let fact = if hours >= TOLD_IN_DAYS && hours.is_multiple_of(24) {
            Fact::Days(i64::from(hours / 24))
        } else {
            Fact::Hours(hours)
        };
        self.speaker.whole(&fact).into()
    }

    fn money(&self, sums: &[Money]) -> Arg<'static> {
        if sums.is_empty() {
            return self.texts.get("whatif-no-money").into();
        }
        let sums = sums
            .iter()
            .map(|sum| self.speaker.whole(&Fact::Money(*sum)));
        self.speaker.list(sums, usize::MAX).into()
    }

    /// The event, where needed with the kind of thing that it happens to.
    fn case(&self) -> &'static str {
        let record = self.model.get(self.found.subject);
        let is_person = matches!(&record, Some(AnyRecord::Parties(party))
            if matches!(party.kind.known(), Some(PartyKind::Person | PartyKind::Team)));
        match (self.found.event, record) {
            (Event::Stops, Some(AnyRecord::Sites(_))) => "stops-site",
            (Event::Leaks, Some(AnyRecord::Sites(_))) => "leaks-site",
            (Event::Leaks, Some(AnyRecord::Flows(_))) => "leaks-flow",
            (Event::Leaks, _) if is_person => "leaks-person",
            (Event::Forbidden, Some(AnyRecord::Flows(_))) => "forbidden-flow",
            (event, _) => event.code(),
        }
    }

    fn title(&self) -> String {
        let args = [
            ("case", self.case().into()),
            ("name", self.name(self.found.subject)),
        ];
        self.texts.with("whatif-title", &args)
    }

    fn summary(&self) -> Vec<String> {
        let found = self.found;
        let mut said = Vec::new();
        let stops: Vec<&Hit> = found
            .hits
            .iter()
            .filter(|hit| hit.how.is_a_stop())
            .collect();
        let others = found.hits.iter().filter(|hit| !hit.how.is_a_stop());
        let others: Vec<Id> = others.map(|hit| hit.service).collect();
        if !stops.is_empty() {
            let args = [
                ("count", stops.len().into()),
                ("event", found.event.code().into()),
            ];
            said.push(self.texts.with("whatif-sum-stops", &args));
            let timed = stops
                .iter()
                .filter_map(|hit| Some((hit.hurts?.hours, hit.service)));
            if let Some((hours, _)) = timed.clone().min() {
                let first: Vec<Id> = timed
                    .filter(|(other, _)| *other == hours)
                    .map(|(_, service)| service)
                    .collect();
                let args = [("time", self.time(hours)), ("names", self.names(&first))];
                said.push(self.texts.with("whatif-sum-first", &args));
            }
        }
        if !others.is_empty() {
            let args = [
                ("count", others.len().into()),
                ("names", self.names(&others)),
            ];
            said.push(self.texts.with("whatif-sum-others", &args));
        }
        if !found.exposed.is_empty() {
            let most: Vec<Id> = found.exposed.iter().map(|leak| leak.data).collect();
            let args = [("count", most.len().into()), ("names", self.names(&most))];
            said.push(self.texts.with("whatif-sum-exposed", &args));
        }
        let has_spare = found.aids.iter().any(|aid| {
            aid.kind == AidKind::Spare
                && aid.standing == Standing::There
                && aid.of.contains(&found.subject)
        });
        if found.hits.is_empty() && has_spare && found.event == Event::Stops {
            said.push(self.texts.get("whatif-sum-spare"));
        }
        if found.event == Event::Doubles && !found.bill.before.is_empty() {
            said.push(self.cost_sentence());
        }
        if said.is_empty() {
            said.push(self.texts.get("whatif-sum-nothing"));
        }
        said
    }

    fn part(&self, code: &str, title: &str, lead: Vec<String>, groups: Vec<Group>) -> Option<Part> {
        let groups: Vec<Group> = groups
            .into_iter()
            .filter(|group| !group.items.is_empty())
            .collect();
        (!groups.is_empty() || !lead.is_empty()).then(|| Part {
            code: code.to_owned(),
            title: self.texts.get(title),
            lead,
            groups,
        })
    }

    fn hits(&self) -> Option<Part> {
        let through: BTreeMap<Id, Id> = self
            .found
            .hits
            .iter()
            .filter_map(|hit| Some((hit.service, hit.through?)))
            .collect();
        let mut groups: Vec<Group> = Vec::new();
        let mut last = None;
        for hit in &self.found.hits {
            let wave = (hit.how, hit.hurts.map(|hurts| hurts.hours));
            if last != Some(wave) {
                last = Some(wave);
                groups.push(Group {
                    title: Some(self.wave(hit)),
                    items: Vec::new(),
                });
            }
            if let Some(group) = groups.last_mut() {
                group.items.push(self.hit(hit, &through));
            }
        }
        self.part("hits", "whatif-part-hits", Vec::new(), groups)
    }

    fn wave(&self, hit: &Hit) -> String {
        let time = hit.hurts.map(|hurts| self.time(hurts.hours));
        let args = [
            ("how", hit.how.code().into()),
            ("timed", if time.is_some() { "yes" } else { "no" }.into()),
            ("time", time.unwrap_or_else(|| "".into())),
        ];
        self.texts.with("whatif-wave", &args)
    }

    fn hit(&self, hit: &Hit, through: &BTreeMap<Id, Id>) -> Item {
        let mut words = Vec::new();
        match hit.through {
            None if hit.service == self.found.subject => {
                words.push(self.texts.get("whatif-hit-itself"));
            }
            None => words.push(self.texts.get("whatif-hit-first")),
            Some(needed) => {
                let args = [("name", self.name(needed))];
                words.push(self.texts.with("whatif-hit-needs", &args));
            }
        }
        if hit.steps > 1 {
            let mut way = vec![hit.service];
            let mut last = hit.service;
            while way.len() < STEPS
                && let Some(&before) = through.get(&last)
            {
                way.push(before);
                last = before;
            }
            let is_whole = way.len() > hit.steps;
            let names = way.iter().rev();
            let mut names: Vec<String> = names
                .map(|id| self.speaker.whole(&Fact::Record(*id)))
                .collect();
            if !is_whole {
                names.insert(0, "…".to_owned());
            }
            let args = [("path", names.join(" → ").into())];
            words.push(self.texts.with("whatif-hit-path", &args));
        }
        if let Some(hurts) = hit.hurts {
            let class = hurts.class.map(|class| {
                self.texts
                    .get(&format!("choice-criticality-{}", class.code()))
            });
            let basis = match (&class, hit.because) {
                (None, _) => "own",
                (Some(_), None) => "class",
                (Some(_), Some(_)) => "through",
            };
            let because = hit.because.map_or_else(|| "".into(), |id| self.name(id));
            let args = [
                ("basis", basis.into()),
                ("class", class.unwrap_or_default().into()),
                ("because", because),
            ];
            words.push(self.texts.with("whatif-hit-basis", &args));
        }
        Item {
            about: Some(hit.service),
            words,
            records: Vec::new(),
        }
    }

    fn exposed(&self) -> Option<Part> {
        let items = self.found.exposed.iter().map(|leak| {
            let level = self
                .model
                .data
                .get(leak.data)
                .and_then(|data| level_of(data));
            let ways = leak.ways.iter().map(|ways| {
                let args = [
                    ("way", ways.way.code().into()),
                    ("through", self.names(&ways.through)),
                    ("count", ways.through.len().into()),
                ];
                self.texts.with("whatif-exposed-way", &args)
            });
            let mut words: Vec<String> = ways.collect();
            let readable = [("readable", leak.readable.code().into())];
            words.push(self.texts.with("whatif-readable", &readable));
            if let Some(level) = level {
                let level = self
                    .texts
                    .get(&format!("choice-classification-{}", level.code()));
                words.insert(
                    0,
                    self.texts.with("whatif-level", &[("level", level.into())]),
                );
            }
            Item {
                about: Some(leak.data),
                words,
                records: Vec::new(),
            }
        });
        let items: Vec<Item> = items.collect();
        let mut lead = Vec::new();
        if !self.found.persons.is_empty() {
            let persons = self.found.persons.iter();
            let persons = persons.map(|kind| format!("choice-data-subject-{}", kind.code()));
            let regime = self.model.organisation.legal_regime.known();
            let regime = regime.map_or("not-known", |regime| regime.code());
            let args = [
                (
                    "persons",
                    self.speaker.whole(&Fact::Codes(persons.collect())).into(),
                ),
                ("regime", regime.into()),
            ];
            lead.push(self.texts.with("whatif-persons", &args));
            lead.push(self.texts.with("whatif-announce", &args));
        }
        self.part(
            "exposed",
            "whatif-part-exposed",
            lead,
            vec![Group { title: None, items }],
        )
    }

    fn away(&self) -> Option<Part> {
        let items = self.found.away.iter().map(|away| {
            let args = [
                ("on", self.names(&away.on)),
                ("elsewhere", self.names(&away.elsewhere)),
                ("elsewhereCount", away.elsewhere.len().into()),
                ("backups", self.names(&away.backups)),
                ("backupCount", away.backups.len().into()),
            ];
            Item {
                about: Some(away.data),
                words: [
                    "whatif-away-on",
                    "whatif-away-elsewhere",
                    "whatif-away-backups",
                ]
                .map(|id| self.texts.with(id, &args))
                .into(),
                records: Vec::new(),
            }
        });
        let items = items.collect();
        self.part(
            "away",
            "whatif-part-away",
            Vec::new(),
            vec![Group { title: None, items }],
        )
    }

    fn touched(&self) -> Option<Part> {
        let items = self.found.touched.iter().map(|touched| {
            let args = [
                ("change", touched.change.code().into()),
                ("about", self.names(&touched.about)),
            ];
            Item {
                about: Some(touched.party),
                words: vec![self.texts.with("whatif-change", &args)],
                records: Vec::new(),
            }
        });
        let items = items.collect();
        self.part(
            "touched",
            "whatif-part-touched",
            Vec::new(),
            vec![Group { title: None, items }],
        )
    }

    fn flows(&self) -> Option<Part> {
        let items = self.found.flows.iter().map(|flow| Item {
            about: Some(*flow),
            ..Item::default()
        });
        let items = items.collect();
        self.part(
            "flows",
            "whatif-part-flows",
            Vec::new(),
            vec![Group { title: None, items }],
        )
    }

    fn cost_sentence(&self) -> String {
        let bill = &self.found.bill;
        let args = [
            ("event", self.found.event.code().into()),
            ("before", self.money(&bill.before)),
            ("after", self.money(&bill.after)),
            ("ends", bill.ends.len().into()),
        ];
        self.texts.with("whatif-cost", &args)
    }

    fn cost(&self) -> Option<Part> {
        let bill = &self.found.bill;
        if bill.before.is_empty() {
            return None;
        }
        let mut lead = vec![self.cost_sentence()];
        if !bill.not_reckoned.is_empty() {
            let args = [
                ("count", bill.not_reckoned.len().into()),
                ("names", self.names(&bill.not_reckoned)),
            ];
            lead.push(self.texts.with("whatif-cost-not-reckoned", &args));
        }
        let items = bill.ends.iter().map(|cost| Item {
            about: Some(*cost),
            ..Item::default()
        });
        let ends = Group {
            title: Some(self.texts.get("whatif-cost-ends")),
            items: items.collect(),
        };
        self.part("cost", "whatif-part-cost", lead, vec![ends])
    }

    fn countries(&self) -> Option<Part> {
        if self.found.countries.is_empty() {
            return None;
        }
        let countries = self
            .speaker
            .whole(&Fact::Countries(self.found.countries.clone()));
        let args = [("countries", countries.into())];
        let lead = vec![self.texts.with("whatif-countries", &args)];
        self.part("countries", "whatif-part-countries", lead, Vec::new())
    }

    fn aids(&self, code: &str, standings: &[Standing]) -> Option<Part> {
        let items = self.found.aids.iter();
        let items = items.filter(|aid| standings.contains(&aid.standing));
        let items = items.map(|aid| self.aid(aid)).collect();
        let title = if code == "helps" {
            "whatif-part-helps"
        } else {
            "whatif-part-lacks"
        };
        self.part(code, title, Vec::new(), vec![Group { title: None, items }])
    }

    fn aid(&self, aid: &Aid) -> Item {
        let is_there = |there| if there { "yes" } else { "no" };
        let date = aid.date.map(|date| self.speaker.whole(&Fact::Date(date)));
        let args = [
            ("standing", aid.standing.code().into()),
            ("of", self.names(&aid.of)),
            ("count", aid.of.len().into()),
            ("helped", is_there(aid.by.is_some()).into()),
            ("by", aid.by.map_or_else(|| "".into(), |id| self.name(id))),
            ("dated", is_there(date.is_some()).into()),
            ("date", date.unwrap_or_default().into()),
            ("numbered", is_there(aid.number.is_some()).into()),
            ("number", aid.number.unwrap_or_default().into()),
            ("words", aid.words.clone().unwrap_or_default().into()),
        ];
        let organisation = self.model.organisation.id;
        let records = aid.by.into_iter().chain(aid.of.iter().copied());
        Item {
            about: None,
            words: vec![self.texts.with(aid_text(aid.kind), &args)],
            records: records
                .filter(|id| *id != organisation)
                .take(OFFERED)
                .collect(),
        }
    }

    fn unknown(&self) -> Option<Part> {
        let gaps = self.found.unknown.iter().map(|unknown| self.gap(unknown));
        let aids = self.found.aids.iter();
        let aids = aids.filter(|aid| aid.standing == Standing::NotKnown);
        let items = gaps.chain(aids.map(|aid| self.aid(aid))).collect();
        self.part(
            "unknown",
            "whatif-part-unknown",
            Vec::new(),
            vec![Group { title: None, items }],
        )
    }

    fn gap(&self, unknown: &Unknown) -> Item {
        let args = [
            ("gap", unknown.gap.code().into()),
            ("names", self.names(&unknown.records)),
            ("count", unknown.records.len().into()),
        ];
        Item {
            about: None,
            words: vec![self.texts.with("whatif-gap", &args)],
            records: unknown.records.iter().copied().take(OFFERED).collect(),
        }
    }
}

const fn aid_text(kind: AidKind) -> &'static str {
    match kind {
        AidKind::Spare => "whatif-aid-spare",
        AidKind::Workaround => "whatif-aid-workaround",
        AidKind::Backup => "whatif-aid-backup",
        AidKind::Alternative => "whatif-aid-alternative",
        AidKind::Deputy => "whatif-aid-deputy",
        AidKind::Administrator => "whatif-aid-administrator",
        AidKind::Skill => "whatif-aid-skill",
        AidKind::Handover => "whatif-aid-handover",
        AidKind::Procedure => "whatif-aid-procedure",
        AidKind::Encryption => "whatif-aid-encryption",
        AidKind::SecondStep => "whatif-aid-second-step",
        AidKind::Export => "whatif-aid-export",
        AidKind::ExitTerms => "whatif-aid-exit-terms",
        AidKind::Notice => "whatif-aid-notice",
        AidKind::Promise => "whatif-aid-promise",
        AidKind::Processing => "whatif-aid-processing",
        AidKind::Guarantee => "whatif-aid-guarantee",
        AidKind::Price => "whatif-aid-price",
        AidKind::Insurance => "whatif-aid-insurance",
    }
}
