//! The interview: what is answered is what one reads when one comes back, and
//! nothing that was said elsewhere is lost.

use std::cell::Cell;
use std::collections::BTreeSet;

use limpide::audit::Advice;
use limpide::bundle;
use limpide::demo;
use limpide::interview::{self, Chapter, Input, Question, Reply, Row, Scene, Typed, progress};
use limpide::model::{
    AnyRecord, Channel, Collection, Date, Fields, Flow, Hosting, Id, InterviewState, Model,
    Organisation, Place, Service, ServiceKind,
};
use limpide::report::phrase::record_name;
use limpide::rules;
use limpide::templates::Template;
use limpide::texts::{Lang, Texts};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::arbitrary::models;
use crate::texts::fluent::texts_of;

fn today() -> Date {
    "2026-11-25".parse().unwrap()
}

/// An interview under way.
struct Talk {
    model: Model,
    texts: Texts,
    ids: Cell<u128>,
    /// What was answered so far: each row that something was said in, and each
    /// question that was closed without a word.
    answers: usize,
    said: BTreeSet<(&'static str, String)>,
}

impl Talk {
    fn new(model: Model) -> Self {
        Self {
            model,
            texts: Texts::embedded(Lang::reference()),
            ids: Cell::new(1 << 100),
            answers: 0,
            said: BTreeSet::new(),
        }
    }

    fn begun() -> Self {
        let organisation = Organisation {
            id: Id::from_u128(1),
            ..Organisation::default()
        };
        Self::new(Model {
            organisation: organisation.into(),
            ..Model::default()
        })
    }

    fn rows(&self, question: &Question) -> Vec<Row> {
        question.rows(&self.scene())
    }

    fn scene(&self) -> Scene<'_> {
        Scene {
            model: &self.model,
            texts: &self.texts,
            today: today(),
        }
    }

    /// Says something in a row, and gives the names of what it loses.
    fn say(&mut self, question: &'static Question, row: &Row, reply: &Reply) -> Vec<String> {
        let spoken = {
            let new_id = || Id::from_u128(self.ids.replace(self.ids.get() + 1));
            question.say(&self.scene(), &new_id, row.key, reply)
        };
        spoken.edit.apply(&mut self.model);
        if self.said.insert((question.id, row.key.to_string())) {
            self.answers += 1;
        }
        spoken.loses
    }

    fn close(&mut self, question: &'static Question, state: InterviewState) {
        let spoken = {
            let new_id = || Id::from_u128(self.ids.replace(self.ids.get() + 1));
            question.close(&self.scene(), &new_id, state)
        };
        spoken.edit.apply(&mut self.model);
        if !self.said.iter().any(|(id, _)| *id == question.id) {
            self.answers += 1;
        }
    }

    fn advice(&self) -> Advice {
        Advice::new(&self.model, today(), &rules::ALL)
    }

    /// What a reply says, in words, in no order.
    fn words(&self, question: &Question, row: &Row, reply: &Reply) -> BTreeSet<String> {
        match reply {
            Reply::Open => BTreeSet::new(),
            Reply::NotKnown => ["?".to_owned()].into(),
            Reply::Given(value) => [value.to_string()].into(),
            Reply::Chosen(codes) => codes
                .iter()
                .map(|code| {
                    let rows = self.rows(question);
                    let now = rows.iter().find(|it| it.key == row.key).unwrap_or(row);
                    let choices = now.input.choices().iter().chain(row.input.choices());
                    let mut named = choices.filter(|choice| choice.code == *code);
                    let name = named.next().map(|choice| choice.label.clone());
                    let own = code.trim_start_matches("other:").trim().to_owned();
                    name.unwrap_or(own).to_lowercase()
                })
                .collect(),
        }
    }
}

/// One step of a written interview, as a reader of the page would take it.
#[derive(serde::Deserialize)]
struct Step {
    question: String,
    #[serde(default)]
    rows: Vec<Line>,
    end: Option<String>,
}

#[derive(serde::Deserialize)]
struct Line {
    #[serde(default)]
    row: String,
    #[serde(default)]
    press: Vec<String>,
    #[serde(default)]
    write: Vec<String>,
    r#type: Option<String>,
    #[serde(default)]
    unknown: bool,
}

fn script(name: &str) -> Vec<Step> {
    let text = std::fs::read_to_string(crate::fixture(&format!("interview/{name}.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// As one types it: with plain spaces.
fn plain(text: &str) -> String {
    text.replace('\u{A0}', " ")
}

/// Takes one step; `watch` sees the interview after each answer.
fn take(talk: &mut Talk, step: &Step, watch: &mut dyn FnMut(&Talk)) {
    let question = progress::next(&talk.model).expect("a question is left");
    assert_eq!(question.id, step.question, "another question is put");
    for line in &step.rows {
        let find = |talk: &Talk| {
            let rows = talk.rows(question);
            let labels: Vec<String> = rows.iter().map(|row| plain(&row.label)).collect();
            let mut found = rows.into_iter().filter(|row| plain(&row.label) == line.row);
            found
                .next()
                .unwrap_or_else(|| panic!("{}: no row « {} » in {labels:?}", question.id, line.row))
        };
        for chip in &line.press {
            let row = find(talk);
            let choices = row.input.choices();
            let labels: Vec<String> = choices.iter().map(|choice| plain(&choice.label)).collect();
            let at = labels.iter().position(|label| label == chip);
            let at =
                at.unwrap_or_else(|| panic!("{}: no chip « {chip} » in {labels:?}", question.id));
            let reply = row.pressed(&choices[at].code);
            assert!(talk.say(question, &row, &reply).is_empty());
        }
        for words in &line.write {
            let row = find(talk);
            let reply = row.pressed(&format!("other:{words}"));
            talk.say(question, &row, &reply);
        }
        if let Some(typed) = &line.r#type {
            let row = find(talk);
            let value = match row.input {
                Input::Typed(Typed::Count) => typed.parse::<u32>().unwrap().into(),
                _ => Value::from(typed.as_str()),
            };
            talk.say(question, &row, &Reply::Given(value));
        }
        if line.unknown {
            let row = find(talk);
            talk.say(question, &row, &Reply::NotKnown);
        }
        watch(talk);
    }
    let state = match step.end.as_deref() {
        None | Some("next") => InterviewState::Answered,
        Some("later") => InterviewState::Later,
        Some(_) => InterviewState::NotKnown,
    };
    talk.close(question, state);
    watch(talk);
}

fn demonstration() -> Model {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = path
        .join("src/demo")
        .join(demo::file_name(Lang::reference()));
    bundle::read(&std::fs::read(path).unwrap()).unwrap().model
}

/// What a tool is, whatever it is called: its kind, and one of its functions.
fn is_like(one: &Service, other: &Service) -> bool {
    let functions = |service: &Service| -> BTreeSet<String> {
        service
            .functions
            .each()
            .map(|it| it.code().to_owned())
            .collect()
    };
    let (mine, theirs) = (functions(one), functions(other));
    let same_kind = one.kind.known() == other.kind.known();
    let same_function = mine.intersection(&theirs).next().is_some();
    let is_spreadsheet = |service: &Service, functions: &BTreeSet<String>| {
        functions.contains("spreadsheet") || service.name.to_lowercase().contains("tableur")
    };
    let both_spreadsheets = is_spreadsheet(one, &mine) && is_spreadsheet(other, &theirs);
    same_function || both_spreadsheets || same_kind && (mine.is_empty() || theirs.is_empty())
}

/// What stands at the end of a flow: a tool like another, or a kind of party.
fn is_like_end(ours: &Model, our_end: Id, theirs: &Model, their_end: Id) -> bool {
    match (ours.services.get(our_end), theirs.services.get(their_end)) {
        (Some(one), Some(other)) => is_like(one, other),
        (None, None) => {
            let kind = |model: &Model, id: Id| {
                let party = model.parties.get(id)?;
                // A person of the house and the team are the same house.
                Some(match party.kind.known()?.code() {
                    "person" => "team",
                    code => code,
                })
            };
            kind(ours, our_end) == kind(theirs, their_end)
        }
        _ => false,
    }
}

/// The same things going the same way by the same means.
fn is_like_flow(ours: &Model, one: &Flow, theirs: &Model, other: &Flow) -> bool {
    let ends = |flow: &Flow| Some((flow.from.known()?.id, flow.to.known()?.id));
    let (Some(mine), Some(others)) = (ends(one), ends(other)) else {
        return false;
    };
    is_like_end(ours, mine.0, theirs, others.0)
        && is_like_end(ours, mine.1, theirs, others.1)
        && (one.channel.known() == other.channel.known()
            || one.channel.is_not_asked()
            || other.channel.is_not_asked())
}

/// How many of these have a counterpart of their own among those.
fn matched<T, U>(
    wanted: &[T],
    there: &[U],
    is_like: impl Fn(&T, &U) -> bool,
) -> (usize, Vec<usize>) {
    let mut taken = BTreeSet::new();
    let mut missing = Vec::new();
    for (at, one) in wanted.iter().enumerate() {
        let free = there
            .iter()
            .enumerate()
            .find(|(index, other)| !taken.contains(index) && is_like(one, other));
        match free {
            Some((index, _)) => {
                taken.insert(index);
            }
            None => missing.push(at),
        }
    }
    (taken.len(), missing)
}

#[test]
fn sixty_answers_reach_the_map_of_the_demonstration() {
    let demonstration = demonstration();
    let mut talk = Talk::begun();
    let (mut first_finding, mut at_sixty) = (None, None);
    let mut asked = 0;
    for step in script("fiduciary") {
        asked += 1;
        take(&mut talk, &step, &mut |talk| {
            if first_finding.is_none() && !talk.advice().audit.findings.is_empty() {
                let finding = talk.advice().audit.findings[0].rule;
                first_finding = Some((talk.answers, finding));
            }
            if talk.answers <= 60 {
                at_sixty = Some((asked, talk.answers, talk.model.clone()));
            }
        });
    }
    let (questions, answers, reached) = at_sixty.unwrap();
    let services: Vec<&Service> = demonstration.services.iter().collect();
    let ours: Vec<&Service> = reached.services.iter().collect();
    let (tools, missing_tools) = matched(&services, &ours, |one, other| is_like(one, other));
    let flows: Vec<&Flow> = demonstration.flows.iter().collect();
    let our_flows: Vec<&Flow> = reached.flows.iter().collect();
    let (ways, missing_ways) = matched(&flows, &our_flows, |one, other| {
        is_like_flow(&demonstration, one, &reached, other)
    });
    println!(
        "after {answers} answers to {questions} questions: {tools} of {} tools, {ways} of {} flows; \
         first finding after {first_finding:?}; the whole: {asked} questions, {} answers, {} findings",
        services.len(),
        flows.len(),
        talk.answers,
        talk.advice().audit.findings.len(),
    );
    let names: Vec<&str> = missing_tools
        .iter()
        .map(|&at| services[at].name.as_str())
        .collect();
    println!("tools not reached: {names:?}");
    let names: Vec<&str> = missing_ways
        .iter()
        .map(|&at| flows[at].name.as_str())
        .collect();
    println!("flows not reached: {names:?}");
    assert!(tools * 100 >= services.len() * 80, "{tools} tools");
    assert!(ways * 100 >= flows.len() * 80, "{ways} flows");
    assert!(
        first_finding.unwrap().0 <= 10,
        "the first finding comes after {first_finding:?}"
    );

    let found: BTreeSet<&str> = talk
        .advice()
        .audit
        .findings
        .iter()
        .map(|it| it.rule)
        .collect();
    let wanted: BTreeSet<&str> = Advice::new(&demonstration, today(), &rules::ALL)
        .audit
        .findings
        .iter()
        .filter(|it| it.severity >= limpide::audit::Severity::High)
        .map(|it| it.rule)
        .collect();
    let reached = wanted.intersection(&found).count();
    println!(
        "{reached} of the {} grave findings of the demonstration; not: {:?}",
        wanted.len(),
        wanted.difference(&found).collect::<Vec<_>>()
    );
    assert!(reached * 100 >= wanted.len() * 60, "{reached} findings");
}

#[test]
fn every_question_has_its_texts_and_every_chapter_its_questions() {
    let mut wrong = Vec::new();
    for &lang in Lang::all() {
        let source = crate::texts::fluent::source_of(lang, "desk/interview");
        let texts = texts_of(source);
        for question in interview::ALL {
            for id in ["", ".short", ".why", ".example"].map(|end| question.text_id() + end) {
                if !texts.contains_key(&id) {
                    wrong.push(format!("{} lacks {id}", lang.code()));
                }
            }
        }
    }
    for chapter in Chapter::ALL {
        if !interview::ALL
            .iter()
            .any(|question| question.chapter == chapter)
        {
            wrong.push(format!("nothing is asked on {chapter:?}"));
        }
    }
    let ids: BTreeSet<&str> = interview::ALL.iter().map(|question| question.id).collect();
    assert_eq!(ids.len(), interview::ALL.len(), "two questions share an id");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn everything_that_is_shown_has_a_text() {
    let mut talk = Talk::new(demonstration());
    for lang in Lang::all() {
        talk.texts = Texts::embedded(*lang);
        for question in interview::ALL {
            for row in talk.rows(question) {
                let labels = row.input.choices().iter().map(|choice| &choice.label);
                for label in labels.chain([&row.label]) {
                    assert!(!label.contains('⟦'), "{}: {label}", question.id);
                }
            }
        }
    }
}

/// Something to answer in a row, from a few numbers.
fn a_reply(row: &Row, dice: u32) -> Reply {
    let choices = row.input.choices();
    let pick = |dice: u32| {
        choices
            .get(dice as usize % choices.len().max(1))
            .map(|it| it.code.clone())
    };
    let own = format!("other:Mots {}", dice % 3);
    match &row.input {
        _ if dice.is_multiple_of(11) => Reply::Open,
        input if dice.is_multiple_of(7) && input.may_be_unknown() => Reply::NotKnown,
        Input::One { own: true, .. } if dice.is_multiple_of(5) => Reply::one(&own),
        Input::One { .. } => Reply::several(pick(dice)),
        Input::Several { own: free, .. } => {
            let mut row = row.clone();
            for turn in 0..dice % 4 {
                if let Some(code) = pick(dice / (turn + 1)) {
                    row.reply = row.pressed(&code);
                }
            }
            if *free && dice.is_multiple_of(5) {
                row.reply = row.pressed(&own);
            }
            row.reply
        }
        Input::Typed(Typed::Line) => Reply::Given(format!("Nom {dice}").into()),
        Input::Typed(Typed::Count) => Reply::Given((dice % 500).into()),
        Input::Typed(Typed::Date) => Reply::Given(format!("2027-0{}-11", dice % 9 + 1).into()),
        Input::Price => Reply::Given(json!({
            "amount": format!("{}.50 CHF", dice % 900),
            "recurrence": if dice.is_multiple_of(2) { "monthly" } else { "yearly" },
        })),
    }
}

/// Leaves a trace on a record that only somebody else could have left.
fn leave_trace(model: &mut Model, id: Id) {
    if let Some(mut record) = model.get(id) {
        let fields: &mut dyn Fields = record.as_record_mut();
        fields.set("notes", Some("vu ailleurs".into()));
        model.put(record);
    }
}

fn has_trace(record: &AnyRecord) -> bool {
    let fields: &dyn Fields = record.as_record();
    let notes = fields.answer("notes").and_then(|answer| answer.to_json());
    notes.is_some_and(|notes| notes == "vu ailleurs")
}

/// Where a model begins.
fn beginnings() -> Vec<Model> {
    let empty = Talk::begun().model;
    let texts = Texts::embedded(Lang::reference());
    let mut drafted = empty.clone();
    let ids = Cell::new(1_u128 << 90);
    let new_id = || Id::from_u128(ids.replace(ids.get() + 1));
    for template in Template::all().iter().take(2) {
        template
            .propose(&drafted, &texts, new_id)
            .apply(&mut drafted);
    }
    vec![empty, drafted, demonstration()]
}

/// One answer of a walk: what is answered is what one reads afterwards; saying
/// it again changes nothing; what was said elsewhere is kept, or told as lost.
fn check_answer(talk: &mut Talk, question: &'static Question, row: &Row, reply: &Reply) {
    let before = talk.model.clone();
    let wanted = talk.words(question, row, reply);
    let lost = talk.say(question, row, reply);
    for record in before.all_records().filter(has_trace) {
        let id = record.as_record().id();
        match talk.model.get(id) {
            Some(now) => assert!(
                has_trace(&now),
                "{}: {} lost its notes",
                question.id,
                record.as_record().name()
            ),
            None => assert!(
                lost.contains(&record_name(&before, id, &talk.texts)),
                "{}: {:?} went away unsaid",
                question.id,
                record.as_record().name()
            ),
        }
    }
    for record in talk.model.all_records() {
        let mut foreign = Vec::new();
        let fields: &dyn Fields = record.as_record();
        fields.foreign(&Place::root(""), &mut foreign);
        assert!(foreign.is_empty(), "{}: {foreign:?}", question.id);
    }
    let Some(after) = talk.rows(question).into_iter().find(|it| it.key == row.key) else {
        assert!(reply.is_open(), "{}: the row is gone", question.id);
        return;
    };
    let found = talk.words(question, row, &after.reply);
    assert_eq!(
        found, wanted,
        "{}: {:?} of {reply:?}",
        question.id, row.label
    );
    let again = {
        let new_id = || Id::from_u128(7);
        question.say(&talk.scene(), &new_id, after.key, &after.reply)
    };
    assert!(
        again.edit.is_empty(),
        "{}: said twice: {:?}",
        question.id,
        again.edit
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn what_is_answered_is_what_one_reads(
        beginning in 0_usize..3,
        dice in proptest::collection::vec((any::<u32>(), any::<u32>(), any::<u32>()), 60..160),
    ) {
        let mut talk = Talk::new(beginnings().swap_remove(beginning));
        for (at, (which, where_, what)) in dice.into_iter().enumerate() {
            // First as it is put, then to and fro.
            let in_order = interview::ALL.get(at).copied();
            let question = in_order.unwrap_or(interview::ALL[which as usize % interview::ALL.len()]);
            if !question.applies(&talk.model) {
                continue;
            }
            let rows = talk.rows(question);
            for turn in 0..rows.len().min(3) {
                let rows = talk.rows(question);
                let Some(row) = rows.get((where_ as usize + turn) % rows.len().max(1)) else {
                    break;
                };
                let reply = a_reply(row, what.rotate_left(turn as u32 * 5));
                check_answer(&mut talk, question, row, &reply);
            }
            if what.is_multiple_of(3) {
                talk.close(question, InterviewState::Answered);
                prop_assert!(progress::state(&talk.model, question) == Some(InterviewState::Answered));
            }
            if what.is_multiple_of(4) {
                let ids: Vec<Id> = talk.model.all_records().map(|it| it.as_record().id()).collect();
                leave_trace(&mut talk.model, ids[where_ as usize % ids.len()]);
            }
        }
    }

    #[test]
    fn coming_back_without_changing_anything_changes_nothing(model in models()) {
        let talk = Talk::new(model);
        for question in interview::ALL.iter().filter(|question| question.applies(&talk.model)) {
            for row in talk.rows(question).into_iter().filter(|row| !row.is_proposed) {
                let new_id = || Id::from_u128(7);
                let spoken = question.say(&talk.scene(), &new_id, row.key, &row.reply);
                prop_assert!(spoken.loses.is_empty(), "{}: {:?}", question.id, spoken.loses);
            }
        }
    }
}

#[test]
fn whoever_comes_back_to_the_demonstration_changes_nothing() {
    let talk = Talk::new(demonstration());
    let questions = interview::ALL.iter();
    for question in questions.filter(|question| question.applies(&talk.model)) {
        for row in talk.rows(question) {
            let new_id = || Id::from_u128(7);
            let spoken = question.say(&talk.scene(), &new_id, row.key, &row.reply);
            assert!(
                spoken.edit.is_empty(),
                "{} {}: {:?}",
                question.id,
                row.label,
                spoken.edit
            );
        }
    }
}

#[test]
fn unticking_what_is_described_elsewhere_says_what_it_loses() {
    let mut talk = Talk::begun();
    let information = Question::of("information").unwrap();
    let row = talk.rows(information).remove(0);
    let code = row.input.choices()[0].code.clone();
    talk.say(information, &row, &row.pressed(&code));
    let row = talk.rows(information).remove(0);
    let bare = talk.say(information, &row, &row.pressed(&code));
    assert_eq!((bare.len(), talk.model.data.len()), (0, 0));

    let row = talk.rows(information).remove(0);
    talk.say(information, &row, &row.pressed(&code));
    let id = talk.model.data.iter().next().unwrap().id;
    leave_trace(&mut talk.model, id);
    let row = talk.rows(information).remove(0);
    let name = row.input.choices()[0].label.clone();
    assert_eq!(talk.say(information, &row, &row.pressed(&code)), [name]);
}

#[test]
fn what_a_template_proposed_is_confirmed_by_pressing_or_gone_by_going_on() {
    let mut talk = Talk::begun();
    let template = Template::general();
    let ids = Cell::new(1_u128 << 90);
    template
        .propose(&talk.model, &talk.texts, || {
            Id::from_u128(ids.replace(ids.get() + 1))
        })
        .apply(&mut talk.model);
    let tools = Question::of("tools").unwrap();
    let row = talk.rows(tools).remove(0);
    assert!(row.reply.is_open(), "a proposal is no answer");
    let choice = row
        .input
        .choices()
        .iter()
        .find(|it| it.is_proposed)
        .unwrap();
    talk.say(tools, &row, &row.pressed(&choice.code));
    let row = talk.rows(tools).remove(0);
    assert_eq!(row.reply.codes().len(), 1);
    assert!(talk.model.services.len() > 5, "the others wait");
    talk.close(tools, InterviewState::Answered);
    assert_eq!(talk.model.services.len(), 1, "the others are gone");
}

#[test]
fn it_can_be_left_and_taken_up_again_and_comes_back_to_what_was_left() {
    let mut talk = Talk::begun();
    let first = progress::next(&talk.model).unwrap();
    talk.close(first, InterviewState::Later);
    let second = progress::next(&talk.model).unwrap();
    assert_ne!(first, second);
    assert_eq!(progress::before(&talk.model, second), Some(first));
    for question in interview::ALL.iter().filter(|it| **it != first) {
        talk.close(question, InterviewState::Answered);
    }
    assert_eq!(progress::next(&talk.model), Some(first));
    talk.close(first, InterviewState::Answered);
    assert_eq!(progress::next(&talk.model), None);
    assert_eq!(
        talk.model.organisation.interview.each().count(),
        interview::ALL.len()
    );
}

#[test]
fn the_end_gives_three_findings_and_what_nobody_knows() {
    let mut talk = Talk::begun();
    for step in script("fiduciary") {
        take(&mut talk, &step, &mut |_| {});
    }
    let advice = talk.advice();
    let ending = interview::ending(&talk.model, &advice);
    let three = [ending.quick, ending.important, ending.ask];
    let different: BTreeSet<usize> = three.into_iter().flatten().collect();
    assert_eq!(different.len(), 3, "{ending:?}");
    assert!(!ending.unknowns.is_empty());
    assert!(ending.left.iter().any(|question| question.id == "costs"));
}

/// The map of a private account, of which several questions depend.
#[test]
fn a_private_account_is_asked_about() {
    let mut talk = Talk::begun();
    let service = Service {
        id: Id::from_u128(5),
        name: "Groupe".to_owned(),
        kind: ServiceKind::Collaboration.into(),
        hosting: Hosting::PersonalAccount.into(),
        ..Service::default()
    };
    let question = Question::of("private-accounts").unwrap();
    assert!(!question.applies(&talk.model));
    talk.model.put(service.into());
    assert!(question.applies(&talk.model));
    assert_eq!(talk.rows(question).len(), 1);
}

#[test]
fn each_way_makes_a_flow_of_its_own_and_the_last_stays() {
    let mut talk = Talk::begun();
    for step in script("fiduciary")
        .iter()
        .take_while(|step| step.question != "among-us")
    {
        take(&mut talk, step, &mut |_| {});
    }
    let channels = Question::of("channels").unwrap();
    let row = || talk.rows(channels).remove(0);
    let from = |talk: &Talk| {
        let clients = talk
            .model
            .parties
            .iter()
            .find(|it| it.name == "Clients")
            .unwrap()
            .id;
        let flows = talk.model.flows.iter();
        flows
            .filter(|flow| flow.from.is_known_and(|it| it.id == clients))
            .cloned()
            .collect::<Vec<Flow>>()
    };
    assert_eq!(from(&talk).len(), 4);
    assert!(from(&talk).iter().all(|flow| flow.data.each().count() == 1));
    let first = row();
    talk.say(channels, &first, &Reply::one(Channel::Mail.code()));
    let left = from(&talk);
    assert_eq!(left.len(), 1);
    let mail = left[0].to.known().unwrap().id;
    assert!(
        talk.model
            .services
            .get(mail)
            .is_some_and(|it| it.kind.is(&ServiceKind::Mail))
    );
    talk.say(channels, &first, &Reply::Open);
    let left = from(&talk);
    assert_eq!((left.len(), left[0].channel.is_not_asked()), (1, true));
    assert_eq!(talk.model.count(Collection::Flows), talk.model.flows.len());
}
