//! Where each theme stands: what was answered, how sure it is, and which step
//! was reached. Three readings side by side, never one number for all.
//!
//! The steps and their conditions stand in `readings.json`, so that advisors can
//! discuss and change them; the words stand in `audit.ftl`. A theme stands on the
//! highest step of which every condition holds, and of those before: one open
//! door is not made up for by ten closed ones. Nothing that was not asked, and
//! nothing that nobody knows, ever lifts a theme.

mod counts;
mod understood;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use foldhash::{HashMap, HashSet};
use serde::{Deserialize, Serialize};

use super::{Audit, Finding, Severity, Theme, View};
use crate::model::{
    AnswerState, AnyAnswer, Collection, Confidence, Date, DecisionKind, DocumentState, Id, Model,
    Record,
};
use crate::pace::{AtOnce, Pace, Stretch, at_once, share};

pub use understood::Understood;
use understood::understood;

/// The documents that are enough to take over a small organisation.
pub const BASIC_DOCUMENTS: [&str; 6] = [
    "inventory",
    "contacts-sheet",
    "access-list",
    "backup-plan",
    "incident-sheet",
    "contracts-folder",
];

/// Where a theme stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// The theme.
    pub theme: Theme,
    /// How much of it was answered.
    pub coverage: Coverage,
    /// How sure the answers are.
    pub confidence: Assurance,
    /// The step it reached; none for a theme of which one says only whether all
    /// its conditions hold.
    pub level: Option<Level>,
    /// Whether so much is not known that it cannot stand higher than fragile.
    pub capped: bool,
    /// Its conditions, from the first step to the last.
    pub conditions: Vec<Condition>,
}

/// How much of a theme was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Coverage {
    /// How many answers are known.
    pub known: u32,
    /// How many are known to be unknown.
    pub not_known: u32,
    /// How many questions were not put.
    pub not_asked: u32,
    /// What is missing, field by field.
    pub gaps: Vec<Gap>,
}

/// A field that has no answer in some records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Gap {
    /// The name in the bundle of the records' collection.
    pub collection: String,
    /// The name of the field in the bundle.
    pub field: String,
    /// The records of which nobody knows.
    pub not_known: Vec<Id>,
    /// The records of which it was not asked.
    pub not_asked: Vec<Id>,
}

/// How sure the answers of a theme are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Assurance {
    /// How many of its records are sure, and were looked at of late.
    pub sure: u32,
    /// How many records it has.
    pub records: u32,
    /// The others.
    pub to_confirm: Vec<Id>,
}

/// The steps, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Step 0, and nothing was answered.
    Undescribed,
    /// Step 0, and something was: a condition of the first step does not hold.
    Open,
    /// Step 1.
    Fragile,
    /// Step 2.
    Tenable,
    /// Step 3.
    Solid,
    /// Step 4.
    Exemplary,
}

impl Level {
    /// The number of the step, from 0 to 4.
    pub const fn step(self) -> u8 {
        match self {
            Self::Undescribed | Self::Open => 0,
            Self::Fragile => 1,
            Self::Tenable => 2,
            Self::Solid => 3,
            Self::Exemplary => 4,
        }
    }

    /// The id of its word.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Undescribed => "reading-level-undescribed",
            Self::Open => "reading-level-open",
            Self::Fragile => "reading-level-fragile",
            Self::Tenable => "reading-level-tenable",
            Self::Solid => "reading-level-solid",
            Self::Exemplary => "reading-level-exemplary",
        }
    }
}

/// One condition of a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Condition {
    /// Its name; its text is `reading-condition-<name>`.
    pub name: String,
    /// The step that it is asked for.
    pub step: u8,
    /// Whether it holds.
    pub holds: bool,
    /// How many there are of those that there should be, where it counts.
    pub count: Option<Count>,
    /// The keys of the findings that stand in its way.
    pub findings: Vec<String>,
    /// What must be answered first: the ids of the texts of fields, collections,
    /// measures, documents or rules that were switched off.
    pub not_told: Vec<String>,
}

impl Condition {
    /// The id of its text.
    pub fn text_id(&self) -> String {
        format!("reading-condition-{}", self.name)
    }
}

/// How many there are of those that there should be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Count {
    /// How many there are.
    pub there: u64,
    /// How many there could be.
    pub of: u64,
    /// From which share on it is enough, in hundredths.
    pub share: u32,
    /// The records that lack it.
    pub missing: Vec<Id>,
}

/// The data file.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Steps {
    /// Where it comes from.
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "licence")]
    _licence: String,
    #[serde(rename = "validAsOf")]
    _valid_as_of: String,
    /// From which share of known answers a field counts as told.
    told_share: usize,
    /// Beyond which share of answers that nobody has a theme is capped.
    not_known_cap: u32,
    /// For how many months an answer stays fresh.
    fresh_months: u32,
    themes: Vec<ThemeSteps>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ThemeSteps {
    theme: Theme,
    /// Whether one says only whether all its conditions hold.
    #[serde(default)]
    gate: bool,
    asks: Vec<Question>,
    conditions: Vec<Wanted>,
}

/// A field that belongs to a theme, where another has one of some values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    field: String,
    #[serde(default)]
    when: BTreeMap<String, Vec<String>>,
}

/// A condition as the data file has it. Every part that stands there must hold.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Wanted {
    step: u8,
    name: String,
    /// No finding of these rules…
    #[serde(default)]
    absent: Vec<String>,
    /// … or of any rule of the theme…
    absent_in_theme: Option<Severity>,
    /// … that weighs as much as this.
    at_least: Option<Severity>,
    /// What must have been answered, so that silence proves something: fields,
    /// collections, `measure:` or `document:` and a kind; one of those between `|`.
    #[serde(default)]
    told: Vec<String>,
    /// A count, see [`counts::COUNTS`]…
    count: Option<String>,
    /// … or of the records of a set, see [`counts::SCOPES`]…
    scope: Option<String>,
    /// … those that have this field…
    field: Option<String>,
    /// … and from which share on it is enough, in hundredths.
    share: Option<u32>,
    /// A measure that somebody checked within the months that an answer is fresh.
    measure: Option<String>,
    /// A document that one can work with…
    document: Option<String>,
    /// … that somebody else worked with…
    #[serde(default)]
    verified: bool,
    /// … and that was read again within these months.
    months: Option<u32>,
}

static STEPS: LazyLock<Steps> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    serde_json::from_str(include_str!("readings.json"))
        .unwrap_or_else(|error| panic!("readings.json: {error}"))
});

/// Where each theme stands: a pure function of the model, of what was found in
/// it, and of today's date. What was only proposed is no answer: it was not
/// asked, and lifts nothing.
pub fn readings(model: &Model, audit: &Audit, today: Date) -> Vec<Reading> {
    let readings = Readings::in_parts(model, audit, today, &AtOnce);
    at_once(readings).themes
}

/// Where each theme stands, and how much of each kind of record is understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Readings {
    /// The readings of the themes.
    pub themes: Vec<Reading>,
    /// Kinds about which no theme asks anything, and kinds without records, are
    /// left out.
    pub understood: BTreeMap<Collection, Understood>,
}

impl Readings {
    /// Reads them in parts: some records, and a theme, after the other.
    pub async fn in_parts(model: &Model, audit: &Audit, today: Date, pace: &impl Pace) -> Self {
        let told = model.told();
        let view = View::new(told.as_ref().unwrap_or(model), today);
        pace.pause(0.0).await;
        let since = view.months_ago(STEPS.fresh_months);
        let answers = Answers::in_parts(model, since, &Stretch::new(pace, 0.0, 0.5)).await;
        pace.pause(0.5).await;
        let stated = Stated {
            view: &view,
            answers: &answers,
            findings: open_findings(model, audit, today),
        };
        let mut readings = Vec::with_capacity(STEPS.themes.len());
        for steps in &STEPS.themes {
            pace.pause(0.5 + share(readings.len(), STEPS.themes.len()) / 2.0)
                .await;
            readings.push(stated.reading(steps));
        }
        Self {
            themes: readings,
            understood: understood(&answers),
        }
    }
}

/// Findings by the id of their rule.
type ByRule<'a> = BTreeMap<&'static str, Vec<&'a Finding>>;

/// The findings that nobody holds to be wrong.
fn open_findings<'a>(model: &Model, audit: &'a Audit, today: Date) -> ByRule<'a> {
    let disputed: HashSet<&str> = model
        .decisions
        .iter()
        .filter(|it| it.kind.is(&DecisionKind::Dispute))
        .filter(|it| !it.until.is_known_and(|&until| until < today))
        .flat_map(|decision| decision.findings.each())
        .map(String::as_str)
        .collect();
    let mut open = ByRule::new();
    for finding in &audit.findings {
        // Keys are words to put together: only where one is looked for.
        if disputed.is_empty() || !disputed.contains(finding.key().as_str()) {
            open.entry(finding.rule).or_default().push(finding);
        }
    }
    open
}

/// How a question was answered, over all the records it is put to.
#[derive(Debug, Default)]
struct Answered {
    known: usize,
    not_known: Vec<Id>,
    not_asked: Vec<Id>,
}

/// How all the questions of the data file were answered.
#[derive(Debug, Default)]
struct Answers {
    questions: BTreeMap<&'static Question, Answered>,
    /// The fields that conditions want told: known answers, and records.
    told: BTreeMap<&'static str, (usize, usize)>,
    /// By collection: the records that are sure and fresh, and the others.
    assurance: BTreeMap<Collection, (u32, Vec<Id>)>,
}

/// What is looked for in each record of a collection, and what was found.
#[derive(Default)]
struct Look {
    questions: Vec<(usize, &'static Question, Answered)>,
    /// Known answers, and records.
    told: Vec<(usize, &'static str, (usize, usize))>,
    sure: u32,
    to_confirm: Vec<Id>,
}

impl Answers {
    #[cfg(test)]
    fn new(model: &Model, since: Date) -> Self {
        at_once(Self::in_parts(model, since, &AtOnce))
    }

    async fn in_parts(model: &Model, since: Date, pace: &impl Pace) -> Self {
        /// How many records are read before others have their turn.
        const FEW: usize = 1_000;
        let mut looks: HashMap<Collection, Look> = HashMap::default();
        let mut answers = Self::default();
        for theme in &STEPS.themes {
            for question in &theme.asks {
                let is_new = answers
                    .questions
                    .insert(question, Answered::default())
                    .is_none();
                if let (true, Some((collection, index))) = (is_new, field_of(&question.field)) {
                    let look = looks.entry(collection).or_default();
                    look.questions.push((index, question, Answered::default()));
                }
            }
            let wanted = theme.conditions.iter().flat_map(|it| &it.told);
            for field in wanted.flat_map(|it| it.split('|')) {
                let is_new = answers.told.insert(field, (0, 0)).is_none();
                if let (true, Some((collection, index))) = (is_new, field_of(field)) {
                    let look = looks.entry(collection).or_default();
                    look.told.push((index, field, (0, 0)));
                }
            }
        }
        let (mut read, whole) = (0, model.record_count());
        for &collection in std::iter::once(&Collection::Organisation).chain(Collection::TABLES) {
            let Some(look) = looks.get_mut(&collection) else {
                continue;
            };
            for records in model.records(collection).chunks(FEW) {
                for record in records {
                    look.read(record.as_record(), since);
                }
                read += records.len();
                pace.pause(share(read, whole)).await;
            }
        }
        for collection in std::iter::once(&Collection::Organisation).chain(Collection::TABLES) {
            let Some(look) = looks.remove(collection) else {
                continue;
            };
            let questions = look.questions.into_iter();
            answers
                .questions
                .extend(questions.map(|(_, question, found)| (question, found)));
            let told = look.told.into_iter();
            answers
                .told
                .extend(told.map(|(_, field, found)| (field, found)));
            if look.sure > 0 || !look.to_confirm.is_empty() {
                let found = (look.sure, look.to_confirm);
                answers.assurance.insert(*collection, found);
            }
        }
        answers
    }
}

impl Look {
    fn read(&mut self, record: &dyn Record, since: Date) {
        let values = record.answers();
        let id = record.id();
        let state = |index: usize| {
            let (answer, info) = (values.get(index)?, record.infos().get(index)?);
            Some(if record.is_proposed(info.name) {
                AnswerState::NotAsked
            } else {
                answer.state()
            })
        };
        for (index, _, (known, records)) in &mut self.told {
            if let Some(state) = state(*index) {
                *known += usize::from(state == AnswerState::Known);
                *records += 1;
            }
        }
        for (index, question, answered) in &mut self.questions {
            match state(*index) {
                Some(state) if is_put(record, &values, question) => match state {
                    AnswerState::Known => answered.known += 1,
                    AnswerState::NotKnown | AnswerState::Foreign => answered.not_known.push(id),
                    AnswerState::NotAsked => answered.not_asked.push(id),
                },
                _ => {}
            }
        }
        if is_sure(record, since) {
            self.sure += 1;
        } else {
            self.to_confirm.push(id);
        }
    }
}

/// Whether the user is sure of a record, and looked at it of late.
fn is_sure(record: &dyn Record, since: Date) -> bool {
    let common = record.common();
    common.confidence.is(&Confidence::Sure) && common.updated_on.is_known_and(|day| *day >= since)
}

/// Whether a question is put to a record.
fn is_put(record: &dyn Record, values: &[&dyn AnyAnswer], question: &Question) -> bool {
    question.when.iter().all(|(name, wanted)| {
        let mut infos = record.infos().iter();
        let place = infos.position(|info| info.name == name);
        let value = place.and_then(|place| values.get(place)?.to_json());
        value.is_some_and(|it| it.as_str().is_some_and(|it| wanted.iter().any(|v| v == it)))
    })
}

/// The collection with a name in the bundle.
fn collection_of(name: &str) -> Option<Collection> {
    let all = std::iter::once(Collection::Organisation).chain(Collection::TABLES.iter().copied());
    all.into_iter().find(|collection| collection.name() == name)
}

/// A field written as `collection.field`: its collection, and its place there.
fn field_of(field: &str) -> Option<(Collection, usize)> {
    let (collection, name) = field.split_once('.')?;
    let collection = collection_of(collection)?;
    let mut fields = collection.fields().iter();
    let index = fields.position(|info| info.name == name)?;
    Some((collection, index))
}

/// What is stated of the organisation.
struct Stated<'a, 'm> {
    view: &'a View<'m>,
    answers: &'a Answers,
    findings: ByRule<'a>,
}

impl Stated<'_, '_> {
    fn reading(&self, steps: &ThemeSteps) -> Reading {
        let coverage = self.coverage(steps);
        let mut conditions: Vec<Condition> = steps
            .conditions
            .iter()
            .map(|wanted| self.condition(steps.theme, wanted))
            .collect();
        conditions.sort_by_key(|condition| condition.step);
        let answered = coverage.known + coverage.not_known;
        let capped = coverage.not_known * 100 > STEPS.not_known_cap * answered;
        let level = (!steps.gate).then(|| level(&conditions, coverage.known > 0, capped));
        Reading {
            theme: steps.theme,
            confidence: self.assurance(steps),
            coverage,
            level,
            capped,
            conditions,
        }
    }

    fn coverage(&self, steps: &ThemeSteps) -> Coverage {
        let mut coverage = Coverage::default();
        for question in &steps.asks {
            let (Some(answered), Some((collection, field))) = (
                self.answers.questions.get(question),
                question.field.split_once('.'),
            ) else {
                continue;
            };
            coverage.known += number(answered.known);
            coverage.not_known += number(answered.not_known.len());
            coverage.not_asked += number(answered.not_asked.len());
            if !answered.not_known.is_empty() || !answered.not_asked.is_empty() {
                coverage.gaps.push(Gap {
                    collection: collection.to_owned(),
                    field: field.to_owned(),
                    not_known: answered.not_known.clone(),
                    not_asked: answered.not_asked.clone(),
                });
            }
        }
        coverage
    }

    fn assurance(&self, steps: &ThemeSteps) -> Assurance {
        let fields = steps.asks.iter();
        let collections: BTreeSet<Collection> = fields
            .filter_map(|question| Some(field_of(&question.field)?.0))
            .collect();
        let mut assurance = Assurance::default();
        for collection in collections {
            if let Some((sure, to_confirm)) = self.answers.assurance.get(&collection) {
                assurance.sure += sure;
                assurance.to_confirm.extend(to_confirm);
            }
        }
        assurance.records = assurance.sure + number(assurance.to_confirm.len());
        assurance
    }

    fn condition(&self, theme: Theme, wanted: &Wanted) -> Condition {
        let not_told = self.not_told(theme, wanted);
        let count = self.count(wanted);
        // Without anything to count, nothing is proved unless all was told.
        let enough = count.as_ref().is_none_or(|count| match count.of {
            0 => !wanted.told.is_empty(),
            of => count.there * 100 >= u64::from(count.share) * of,
        });
        let findings = self.in_the_way(theme, wanted);
        Condition {
            name: wanted.name.clone(),
            step: wanted.step,
            holds: enough && findings.is_empty() && not_told.is_empty(),
            count,
            findings,
            not_told,
        }
    }

    /// The keys of the findings that must not be there.
    fn in_the_way(&self, theme: Theme, wanted: &Wanted) -> Vec<String> {
        let of_rules = wanted.absent.iter();
        let of_rules = of_rules
            .filter_map(|rule| self.findings.get(rule.as_str()))
            .flatten()
            .filter(|finding| {
                wanted
                    .at_least
                    .is_none_or(|least| finding.severity >= least)
            });
        let of_theme = wanted.absent_in_theme.into_iter().flat_map(|least| {
            let all = self.findings.values().flatten();
            all.filter(move |finding| finding.theme == theme && finding.severity >= least)
        });
        of_rules
            .chain(of_theme)
            .map(|finding| finding.key())
            .collect()
    }

    /// What must be answered first.
    fn not_told(&self, theme: Theme, wanted: &Wanted) -> Vec<String> {
        let mut not_told: Vec<String> = wanted
            .told
            .iter()
            .filter(|one_of| !one_of.split('|').any(|it| self.is_told(it)))
            .filter_map(|one_of| one_of.split('|').next().map(text_of))
            .collect();
        if let Some(kind) = &wanted.measure
            && !self.is_measure_fresh(kind)
        {
            not_told.push(text_of(&format!("measure:{kind}")));
        }
        if let Some(kind) = &wanted.document
            && !self.is_document_ready(kind, wanted)
        {
            not_told.push(text_of(&format!("document:{kind}")));
        }
        // A rule that was switched off proves nothing by its silence.
        let settings = self.view.model.organisation.rule_settings.each();
        let off: HashSet<&str> = settings
            .filter(|setting| setting.off.is(&true))
            .filter_map(|setting| setting.rule.known())
            .map(String::as_str)
            .collect();
        let by_theme = off.contains(theme.text_id());
        let silent = wanted.absent.iter();
        let silent = silent.filter(|rule| by_theme || off.contains(rule.as_str()));
        not_told.extend(silent.map(|rule| format!("rule-{rule}")));
        if wanted.absent_in_theme.is_some() && by_theme {
            not_told.push(theme.text_id().to_owned());
        }
        not_told
    }

    /// Whether something was answered well enough to conclude from silence.
    fn is_told(&self, source: &str) -> bool {
        if let Some(kind) = source.strip_prefix("measure:") {
            let mut protections = self.view.model.protections.iter();
            return protections.any(|it| {
                it.kind.is_known_and(|known| known.code() == kind) && it.state.known().is_some()
            });
        }
        if let Some(kind) = source.strip_prefix("document:") {
            let mut documents = self.view.documents(kind);
            return documents.any(|document| document.state.known().is_some());
        }
        if let Some(collection) = collection_of(source) {
            return self.view.is_started(collection);
        }
        let counted = self.answers.told.get(source);
        counted.is_some_and(|&(known, records)| {
            records > 0 && known * 100 >= STEPS.told_share * records
        })
    }

    fn is_measure_fresh(&self, kind: &str) -> bool {
        let since = self.view.months_ago(STEPS.fresh_months);
        let mut protections = self.view.model.protections.iter();
        protections.any(|it| {
            it.kind.is_known_and(|known| known.code() == kind)
                && it.state.is_known_and(|state| state.is_effective())
                && it.verified_on.is_known_and(|&day| day >= since)
        })
    }

    fn is_document_ready(&self, kind: &str, wanted: &Wanted) -> bool {
        let since = wanted.months.map(|months| self.view.months_ago(months));
        let mut documents = self.view.usable_documents(kind);
        documents.any(|document| {
            (!wanted.verified || document.state.is(&DocumentState::Verified))
                && since.is_none_or(|since| document.reviewed_on.is_known_and(|&day| day >= since))
        })
    }

    fn count(&self, wanted: &Wanted) -> Option<Count> {
        let share = wanted.share?;
        let tally = match (&wanted.count, &wanted.scope, &wanted.field) {
            (Some(name), _, _) => counts::count(self.view, name)?,
            (None, Some(scope), Some(field)) => counts::answered(self.view, scope, field)?,
            _ => return None,
        };
        Some(Count {
            there: tally.there,
            of: tally.of,
            share,
            missing: tally.missing,
        })
    }
}

/// The id of the text of what should be told.
fn text_of(source: &str) -> String {
    if let Some(kind) = source.strip_prefix("measure:") {
        return format!("catalogue-protection-kind-{kind}");
    }
    if let Some(kind) = source.strip_prefix("document:") {
        return format!("catalogue-document-kind-{kind}");
    }
    match source.split_once('.') {
        Some((collection, field)) => format!("field-{collection}-{field}"),
        None => format!("collection-{source}"),
    }
}

/// The highest step of which every condition holds, and of those before.
fn level(conditions: &[Condition], described: bool, capped: bool) -> Level {
    let failing = conditions.iter().filter(|condition| !condition.holds);
    let first_failing = failing.map(|condition| condition.step).min();
    let reached = first_failing.map_or(4, |step| step.saturating_sub(1));
    match if capped { reached.min(1) } else { reached } {
        0 if described => Level::Open,
        0 => Level::Undescribed,
        1 => Level::Fragile,
        2 => Level::Tenable,
        3 => Level::Solid,
        _ => Level::Exemplary,
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::audit::testing::{Draft, TODAY};
    use crate::audit::{Certainty, Rule, run};
    use crate::model::{DocumentKind, ProtectionKind};
    use crate::rules;

    fn today() -> Date {
        TODAY.parse().expect("is valid")
    }

    fn readings_of(draft: &Draft) -> Vec<Reading> {
        let all: Vec<&Rule> = rules::ALL.iter().copied().collect();
        let audit = run(&draft.model, today(), &all);
        readings(&draft.model, &audit, today())
    }

    fn reading(draft: &Draft, theme: Theme) -> Reading {
        let found = readings_of(draft).into_iter().find(|it| it.theme == theme);
        found.expect("every theme is read")
    }

    /// A condition of the theme of costs, with the findings of all rules.
    fn condition(draft: &Draft, wanted: Value) -> Condition {
        let mut all = json!({ "step": 1, "name": "essai" });
        for (name, value) in wanted.as_object().expect("is an object") {
            all[name] = value.clone();
        }
        let wanted: Wanted = serde_json::from_value(all).expect("is a condition");
        let rules: Vec<&Rule> = rules::ALL.iter().copied().collect();
        let audit = run(&draft.model, today(), &rules);
        let view = View::new(&draft.model, today());
        let since = view.months_ago(STEPS.fresh_months);
        let answers = Answers::new(&draft.model, since);
        let stated = Stated {
            view: &view,
            answers: &answers,
            findings: open_findings(&draft.model, &audit, today()),
        };
        stated.condition(Theme::Costs, &wanted)
    }

    /// An organisation that pays for seats it does not use: one medium finding.
    fn wasteful() -> Draft {
        Draft::default().service("Suite", json!({})).with(
            Collection::Costs,
            "Licences",
            json!({
                "paysFor": ["@Suite"], "amount": "90 CHF", "recurrence": "monthly", "unit": "user",
                "quantity": 12, "usedQuantity": 2, "countedOn": "2026-11-20",
            }),
        )
    }

    fn no_waste() -> Value {
        json!({ "absent": ["cost-unused-seats"], "told": ["costs.amount"] })
    }

    #[test]
    fn every_theme_is_read_once() {
        let themes: Vec<Theme> = STEPS.themes.iter().map(|it| it.theme).collect();
        let distinct: BTreeSet<Theme> = themes.iter().copied().collect();
        assert_eq!(themes.len(), distinct.len());
        assert_eq!(distinct, Theme::ALL.iter().copied().collect());
    }

    #[test]
    fn the_data_file_names_what_there_is() {
        let code_of = |source: &str| {
            if let Some(kind) = source.strip_prefix("measure:") {
                return (ProtectionKind::INFO.content)().contains(kind);
            }
            if let Some(kind) = source.strip_prefix("document:") {
                return (DocumentKind::INFO.content)().contains(kind);
            }
            field_of(source).is_some() || collection_of(source).is_some()
        };
        let mut counted = BTreeSet::new();
        for theme in &STEPS.themes {
            for question in &theme.asks {
                let (collection, _) = field_of(&question.field)
                    .unwrap_or_else(|| panic!("{} is no field", question.field));
                for name in question.when.keys() {
                    assert!(field_of(&format!("{}.{name}", collection.name())).is_some());
                }
            }
            for wanted in &theme.conditions {
                let name = &wanted.name;
                for source in wanted.told.iter().flat_map(|it| it.split('|')) {
                    assert!(code_of(source), "{name}: nothing is called {source}");
                }
                let measure = wanted.measure.iter().map(|it| format!("measure:{it}"));
                let document = wanted.document.iter().map(|it| format!("document:{it}"));
                assert!(measure.chain(document).all(|it| code_of(&it)), "{name}");
                let counts = wanted.count.is_some() || wanted.scope.is_some();
                assert_eq!(counts, wanted.share.is_some(), "{name}");
                assert_eq!(wanted.scope.is_some(), wanted.field.is_some(), "{name}");
                counted.extend(wanted.count.iter().chain(&wanted.scope).map(String::as_str));
                let proves = wanted.absent.is_empty() && wanted.absent_in_theme.is_none()
                    || !wanted.told.is_empty()
                    || counts
                    || wanted.document.is_some();
                assert!(proves, "{name}: silence proves nothing");
                assert!(
                    wanted.at_least.is_none() || !wanted.absent.is_empty(),
                    "{name}"
                );
                let plain = wanted.document.is_some();
                assert!(
                    plain || (wanted.months.is_none() && !wanted.verified),
                    "{name}"
                );
            }
            let steps: BTreeSet<u8> = theme.conditions.iter().map(|it| it.step).collect();
            let all: &[u8] = if theme.gate { &[1] } else { &[1, 2, 3, 4] };
            assert!(steps.iter().eq(all), "{:?}", theme.theme);
        }
        let known = counts::SCOPES.iter().map(|(name, _)| *name);
        let known: BTreeSet<&str> = known
            .chain(counts::COUNTS.iter().map(|(name, _)| *name))
            .collect();
        assert_eq!(counted, known);
    }

    #[test]
    fn nothing_is_reached_while_nothing_was_answered() {
        let named = Collection::TABLES
            .iter()
            .fold(Draft::default(), |draft, table| {
                draft.with(*table, "Quelque chose", json!({}))
            });
        for draft in [Draft::default(), named] {
            for reading in readings_of(&draft) {
                assert!(matches!(reading.level, None | Some(Level::Undescribed)));
                let held: Vec<_> = reading.conditions.iter().filter(|it| it.holds).collect();
                // That no link is broken is true of names alone.
                let begun = ["no-broken-link", "links-whole"];
                assert!(
                    held.iter().all(|it| begun.contains(&it.name.as_str())),
                    "{held:?}"
                );
                assert!(reading.conditions.iter().any(|it| !it.holds));
            }
        }
    }

    #[test]
    fn a_level_is_the_last_step_before_the_first_that_fails() {
        let conditions = |held: [bool; 4]| -> Vec<Condition> {
            let steps = (1..).zip(held);
            steps
                .map(|(step, holds)| Condition {
                    name: String::new(),
                    step,
                    holds,
                    count: None,
                    findings: Vec::new(),
                    not_told: Vec::new(),
                })
                .collect()
        };
        for (held, expected) in [
            ([true, true, true, true], Level::Exemplary),
            ([true, true, true, false], Level::Solid),
            ([true, true, false, true], Level::Tenable),
            ([true, false, true, true], Level::Fragile),
            ([false, true, true, true], Level::Open),
        ] {
            assert_eq!(level(&conditions(held), true, false), expected);
            let capped = level(&conditions(held), true, true);
            assert_eq!(capped, expected.min(Level::Fragile));
        }
        let none = conditions([false; 4]);
        assert_eq!(level(&none, false, false), Level::Undescribed);
        let steps = [
            Level::Undescribed,
            Level::Open,
            Level::Fragile,
            Level::Tenable,
            Level::Solid,
            Level::Exemplary,
        ];
        assert_eq!(steps.map(Level::step), [0, 0, 1, 2, 3, 4]);
    }

    #[test]
    fn coverage_counts_answers_and_lists_what_is_missing() {
        let draft = Draft::default()
            .with(
                Collection::Costs,
                "Une",
                json!({ "amount": "9 CHF", "payer": { "notKnown": true }, "unit": "user" }),
            )
            .with(Collection::Costs, "Autre", json!({ "usedQuantity": 3 }));
        let coverage = reading(&draft, Theme::Costs).coverage;
        // paysFor, amount, recurrence and payer of both, used units of the first.
        let counts = (coverage.known, coverage.not_known, coverage.not_asked);
        assert_eq!(counts, (1, 1, 7));
        let gap = |field: &str| coverage.gaps.iter().find(|it| it.field == field);
        let payer = gap("payer").expect("is missing");
        assert_eq!(payer.collection, "costs");
        assert_eq!(payer.not_known, [draft.id("Une")]);
        assert_eq!(payer.not_asked, [draft.id("Autre")]);
        let used = gap("usedQuantity").expect("is missing");
        assert_eq!(used.not_asked, [draft.id("Une")]);
        let amount = gap("amount").expect("is missing");
        assert_eq!((amount.not_known.len(), amount.not_asked.len()), (0, 1));
    }

    #[test]
    fn coverage_leaves_out_what_is_answered_everywhere() {
        let draft = Draft::default().with(Collection::Costs, "Une", json!({ "amount": "9 CHF" }));
        let gaps = reading(&draft, Theme::Costs).coverage.gaps;
        assert!(gaps.iter().all(|gap| gap.field != "amount"), "{gaps:?}");
    }

    #[test]
    fn confidence_is_in_what_is_sure_and_fresh() {
        let cost = |draft: Draft, name: &str, confidence: &str, day: Value| {
            let fields = json!({ "confidence": confidence, "updatedOn": day });
            draft.with(Collection::Costs, name, fields)
        };
        let draft = cost(Draft::default(), "Sûr", "sure", json!("2025-11-24"));
        let draft = cost(draft, "Vieux", "sure", json!("2025-11-23"));
        let draft = cost(draft, "Sans date", "sure", Value::Null);
        let draft = cost(draft, "Environ", "approx", json!("2026-11-20"));
        let draft = draft.with(Collection::Sites, "Ailleurs", json!({}));
        let confidence = reading(&draft, Theme::Costs).confidence;
        assert_eq!((confidence.sure, confidence.records), (1, 4));
        let expected = ["Vieux", "Sans date", "Environ"].map(|name| draft.id(name));
        assert_eq!(confidence.to_confirm, expected);
    }

    #[test]
    fn a_finding_stands_in_the_way_from_the_severity_that_counts() {
        let found = condition(&wasteful(), no_waste());
        assert!(!found.holds);
        let key = format!("cost-unused-seats@{}", wasteful().id("Licences"));
        assert_eq!(found.findings, [key]);
        let from = |severity: &str| {
            let mut wanted = no_waste();
            wanted["atLeast"] = json!(severity);
            condition(&wasteful(), wanted).holds
        };
        assert!(!from("medium"));
        assert!(from("high"));
    }

    #[test]
    fn a_finding_of_the_theme_stands_in_the_way_where_all_of_them_count() {
        let within = |severity: &str| {
            let wanted = json!({ "absentInTheme": severity, "told": ["costs.amount"] });
            condition(&wasteful(), wanted).holds
        };
        assert!(!within("medium"));
        assert!(within("high"));
        let elsewhere = json!({ "absent": ["res-no-backup"], "told": ["costs.amount"] });
        assert!(condition(&wasteful(), elsewhere).holds);
    }

    #[test]
    fn a_finding_to_check_stands_in_the_way_too() {
        let draft = Draft::default()
            .with(
                Collection::Contracts,
                "Contrat",
                json!({ "renewal": { "notKnown": true } }),
            )
            .with(
                Collection::Costs,
                "",
                json!({ "contract": "@Contrat", "amount": "9 CHF" }),
            );
        let found = condition(
            &draft,
            json!({ "absent": ["cost-tacit-unknown"], "told": ["costs.amount"] }),
        );
        assert_eq!((found.holds, found.findings.len()), (false, 1));
    }

    #[test]
    fn a_finding_that_is_held_to_be_wrong_does_not() {
        let draft = wasteful();
        let key = format!("cost-unused-seats@{}", draft.id("Licences"));
        let decided = |kind: &str, until: Value| {
            let fields = json!({ "findings": [key], "kind": kind, "until": until });
            condition(
                &draft.clone().with(Collection::Decisions, "", fields),
                no_waste(),
            )
            .holds
        };
        assert!(decided("wrong", Value::Null));
        assert!(decided("wrong", json!("2026-11-24")));
        assert!(!decided("wrong", json!("2026-11-23")));
        assert!(!decided("accept", Value::Null));
    }

    #[test]
    fn a_rule_that_was_switched_off_proves_nothing() {
        let off = |rule: &str, off: bool| {
            let settings = json!([{ "rule": rule, "off": off }]);
            let draft = wasteful().organisation(json!({ "ruleSettings": settings }));
            condition(&draft, no_waste())
        };
        let found = off("cost-unused-seats", true);
        assert!(!found.holds);
        assert_eq!(found.not_told, ["rule-cost-unused-seats"]);
        assert_eq!(
            off("theme-costs", true).not_told,
            ["rule-cost-unused-seats"]
        );
        assert_eq!(off("cost-missing", true).not_told, [""; 0]);
        assert_eq!(off("cost-unused-seats", false).not_told, [""; 0]);
        let settings = json!([{ "rule": "theme-costs", "off": true }]);
        let draft = wasteful().organisation(json!({ "ruleSettings": settings }));
        let wanted = json!({ "absentInTheme": "medium", "told": ["costs.amount"] });
        assert_eq!(condition(&draft, wanted).not_told, ["theme-costs"]);
    }

    #[test]
    fn silence_proves_something_once_four_answers_in_five_are_known() {
        let costs = |known: usize, others: usize| {
            let amount = |index: usize| match index < known {
                true => json!("9 CHF"),
                false => json!({ "notKnown": true }),
            };
            (0..known + others).fold(Draft::default(), |draft, index| {
                draft.with(Collection::Costs, "", json!({ "amount": amount(index) }))
            })
        };
        assert!(condition(&costs(4, 1), no_waste()).holds);
        let found = condition(&costs(3, 1), no_waste());
        assert!(!found.holds);
        assert_eq!(found.not_told, ["field-costs-amount"]);
        assert!(!condition(&Draft::default(), no_waste()).holds);
    }

    #[test]
    fn one_of_several_sources_is_enough() {
        let wanted =
            json!({ "told": ["backups|measure:backup", "document:joiner-leaver-checklist"] });
        let draft = Draft::default();
        let found = condition(&draft, wanted.clone());
        assert_eq!(
            found.not_told,
            [
                "collection-backups",
                "catalogue-document-kind-joiner-leaver-checklist"
            ]
        );
        let list = |state: Value| {
            let fields = json!({ "kind": "joiner-leaver-checklist", "state": state });
            Draft::default().with(Collection::Documents, "", fields)
        };
        let with_backup = list(json!("none")).with(Collection::Backups, "", json!({}));
        assert!(condition(&with_backup, wanted.clone()).holds);
        let with_measure = list(json!("none")).measure("backup", "absent", &[]);
        assert!(condition(&with_measure, wanted.clone()).holds);
        let unknown = list(json!("none")).measure("backup", "not-known", &[]);
        assert!(!condition(&unknown, wanted.clone()).holds);
        let other = list(json!("none")).measure("mfa", "absent", &[]);
        assert!(!condition(&other, wanted.clone()).holds);
        let no_list = list(json!({ "notKnown": true })).measure("backup", "absent", &[]);
        assert!(!condition(&no_list, wanted).holds);
    }

    #[test]
    fn a_share_is_enough_from_its_limit_on() {
        let data = |owned: usize, others: usize| {
            let draft = Draft::default().party("Cheffe", json!({ "kind": "person" }));
            (0..owned + others).fold(draft, |draft, index| {
                let owner = if index < owned {
                    json!("@Cheffe")
                } else {
                    Value::Null
                };
                draft.data(&format!("Donnée {index}"), json!({ "owner": owner }))
            })
        };
        let wanted = json!({ "scope": "data", "field": "owner", "share": 75 });
        let enough = condition(&data(3, 1), wanted.clone());
        assert!(enough.holds);
        let count = enough.count.expect("it counts");
        assert_eq!((count.there, count.of, count.share), (3, 4, 75));
        assert_eq!(count.missing, [data(3, 1).id("Donnée 3")]);
        assert!(!condition(&data(2, 1), wanted.clone()).holds);
        // Of nothing, no share is enough, unless all that matters was told.
        assert!(!condition(&data(0, 0), wanted).holds);
        let none_vital = json!({
            "scope": "vital-services", "field": "owner", "share": 100,
            "told": ["services.criticality"],
        });
        let assessed = Draft::default().service("Agenda", json!({ "criticality": "comfort" }));
        assert!(condition(&assessed, none_vital.clone()).holds);
        assert!(!condition(&Draft::default(), none_vital).holds);
    }

    #[test]
    fn a_measure_counts_once_somebody_checked_it_within_a_year() {
        let wanted = json!({ "measure": "awareness" });
        let checked = |kind: &str, state: &str, on: &str| {
            let fields = json!({ "kind": kind, "state": state, "verifiedOn": on });
            let draft = Draft::default().with(Collection::Protections, "", fields);
            condition(&draft, wanted.clone())
        };
        assert!(checked("awareness", "in-place", "2025-11-24").holds);
        assert!(!checked("awareness", "in-place", "2025-11-23").holds);
        assert!(!checked("awareness", "partial", "2026-11-20").holds);
        let found = checked("mfa", "in-place", "2026-11-20");
        assert_eq!(found.not_told, ["catalogue-protection-kind-awareness"]);
        let undated = Draft::default().measure("awareness", "in-place", &[]);
        assert!(!condition(&undated, wanted).holds);
    }

    #[test]
    fn a_document_counts_once_one_can_work_with_it() {
        let document = |state: &str, reviewed: &str, wanted: &Value| {
            let fields = json!({
                "kind": "admin-handover", "state": state, "reviewedOn": reviewed,
            });
            let draft = Draft::default().with(Collection::Documents, "", fields);
            condition(&draft, wanted.clone()).holds
        };
        let usable = json!({ "document": "admin-handover" });
        assert!(document("usable", "2020-01-01", &usable));
        assert!(!document("draft", "2026-11-20", &usable));
        let fresh = json!({ "document": "admin-handover", "months": 12 });
        assert!(document("usable", "2025-11-24", &fresh));
        assert!(!document("usable", "2025-11-23", &fresh));
        let verified = json!({ "document": "admin-handover", "verified": true });
        assert!(document("verified", "2020-01-01", &verified));
        assert!(!document("usable", "2026-11-20", &verified));
        let other = json!({ "document": "decisions-log" });
        assert!(!document("usable", "2026-11-20", &other));
    }

    #[test]
    fn a_theme_is_capped_when_more_than_six_answers_in_ten_are_not_known() {
        let costs = |known: usize, not_known: usize| {
            let amount = |index: usize| match index < known {
                true => json!("9 CHF"),
                false => json!({ "notKnown": true }),
            };
            (0..known + not_known).fold(Draft::default(), |draft, index| {
                draft.with(Collection::Costs, "", json!({ "amount": amount(index) }))
            })
        };
        assert!(!reading(&costs(4, 6), Theme::Costs).capped);
        assert!(reading(&costs(3, 6), Theme::Costs).capped);
        assert!(!reading(&Draft::default(), Theme::Costs).capped);
    }

    /// A small association whose costs are all in order.
    fn in_order() -> Draft {
        Draft::default()
            .organisation(json!({ "currency": "CHF" }))
            .party("Éditeur", json!({ "kind": "supplier" }))
            .party("Équipe", json!({ "kind": "team" }))
            .service(
                "Suite",
                json!({
                    "kind": "app", "supplier": "@Éditeur", "functions": ["office-suite"],
                    "users": ["@Équipe"], "licence": "saas-terms",
                }),
            )
            .with(
                Collection::Contracts,
                "Contrat",
                json!({
                    "services": ["@Suite"], "renewal": "tacit-yearly", "noticeDays": 30,
                    "end": "2027-10-31",
                }),
            )
            .with(
                Collection::Costs,
                "Licences",
                json!({
                    "paysFor": ["@Suite"], "contract": "@Contrat", "amount": "10 CHF",
                    "recurrence": "monthly", "unit": "user", "quantity": 4, "usedQuantity": 4,
                    "countedOn": "2026-11-20", "payer": "organisation",
                }),
            )
    }

    #[test]
    fn a_theme_climbs_step_by_step() {
        let level = |draft: &Draft| reading(draft, Theme::Costs).level;
        let bare = Draft::default().service("Suite", json!({})).with(
            Collection::Costs,
            "Note",
            json!({ "recurrence": "yearly" }),
        );
        assert_eq!(level(&bare), Some(Level::Open));
        let noted = wasteful();
        assert_eq!(level(&noted), Some(Level::Fragile));
        assert_eq!(level(&in_order()), Some(Level::Tenable));
        let timed = in_order().with(
            Collection::Costs,
            "Temps",
            json!({
                "paysFor": ["@Suite"], "kind": "internal-hours", "unit": "hour", "quantity": 10,
                "recurrence": "yearly", "amount": "1 CHF", "payer": "organisation",
            }),
        );
        assert_eq!(level(&timed), Some(Level::Solid));
        let compared = timed
            .with(
                Collection::Requests,
                "",
                json!({ "services": ["@Suite"], "sentOn": "2026-01-10" }),
            )
            .with(
                Collection::Costs,
                "Sortie",
                json!({
                    "contract": "@Contrat", "kind": "exit", "amount": "200 CHF",
                    "recurrence": "once", "unit": "org", "payer": "organisation",
                }),
            );
        let reading = reading(&compared, Theme::Costs);
        assert_eq!(
            reading.level,
            Some(Level::Exemplary),
            "{:?}",
            reading.conditions
        );
    }

    #[test]
    fn an_answer_that_nobody_has_never_lifts_a_theme() {
        let before = reading(&in_order(), Theme::Costs).level;
        for (name, field) in [
            ("Licences", "usedQuantity"),
            ("Licences", "payer"),
            ("Licences", "amount"),
            ("Contrat", "noticeDays"),
            ("Contrat", "renewal"),
        ] {
            let mut draft = in_order();
            let id = draft.id(name);
            let unknown = json!({ field: { "notKnown": true } });
            crate::audit::cure::change(&mut draft.model, id, unknown);
            let after = reading(&draft, Theme::Costs).level;
            assert!(after < before, "{field}: {after:?}");
        }
    }

    #[test]
    fn a_gate_has_no_level() {
        for reading in readings_of(&in_order()) {
            let is_gate = matches!(reading.theme, Theme::Transparency | Theme::Handover);
            assert_eq!(reading.level.is_none(), is_gate, "{:?}", reading.theme);
        }
    }

    #[test]
    fn conditions_stand_in_the_order_of_their_steps() {
        for reading in readings_of(&Draft::default()) {
            let steps = reading.conditions.iter().map(|it| it.step);
            assert!(steps.is_sorted());
        }
    }

    #[test]
    fn readings_travel_whole() {
        let sent = readings_of(&in_order());
        let text = serde_json::to_string(&sent).expect("can be written");
        let received: Vec<Reading> = serde_json::from_str(&text).expect("can be read");
        assert_eq!(received, sent);
    }

    #[test]
    fn a_finding_need_not_be_certain() {
        // The licences of the wasteful organisation were counted: with no date
        // the finding is likely only, and stands in the way all the same.
        let mut draft = wasteful();
        let id = draft.id("Licences");
        crate::audit::cure::change(&mut draft.model, id, json!({ "countedOn": null }));
        let audit = run(&draft.model, today(), &[&rules::cost::unused_seats::RULE]);
        assert_eq!(audit.findings[0].certainty, Certainty::Likely);
        assert!(!condition(&draft, no_waste()).holds);
    }
}
