//! What is wrong with a file, in words: what it is, where, and what to do.

use crate::bundle::{MAX_BYTES, MAX_VALUES, Position, Problem, ProblemKind, Refusal};
use crate::model::{COMMON_FIELDS, Collection, FieldInfo, OTHER_PREFIX, Shape};
use crate::texts::Texts;

/// How many codes of a closed list a sentence names.
const CODES_IN_A_SENTENCE: usize = 9;

/// Why a file cannot be opened, and what to do. The problems of a damaged file
/// are in [`Refusal::problems`], each with its words from [`problem`].
pub fn refusal(refusal: &Refusal, texts: &Texts) -> String {
    match refusal {
        Refusal::TooLarge { bytes } => texts.with(
            "refusal-too-large",
            &[
                ("size", megabytes(*bytes).into()),
                ("limit", megabytes(MAX_BYTES).into()),
            ],
        ),
        Refusal::TooManyValues => {
            texts.with("refusal-too-many-values", &[("limit", MAX_VALUES.into())])
        }
        Refusal::Empty => texts.get("refusal-empty"),
        Refusal::NotText(position) => at("refusal-not-text", *position, texts),
        Refusal::Truncated(position) => at("refusal-truncated", *position, texts),
        Refusal::NotJson(position) => at("refusal-not-json", *position, texts),
        Refusal::TooDeep(position) => at("refusal-too-deep", *position, texts),
        Refusal::NotABundle => texts.get("refusal-not-a-bundle"),
        Refusal::NoVersion => texts.get("refusal-no-version"),
        Refusal::Damaged { newer: None, .. } => texts.get("refusal-damaged"),
        Refusal::Damaged {
            newer: Some(version),
            ..
        } => texts.with("refusal-damaged-newer", &[("version", (*version).into())]),
    }
}

/// The notice on a bundle that a newer version wrote.
pub fn newer(version: u64, texts: &Texts) -> String {
    texts.with("opened-newer", &[("version", version.into())])
}

/// What is wrong at one place: the place in words, what is wrong and what to
/// do, and the place as a JSON pointer.
pub fn problem(problem: &Problem, texts: &Texts) -> String {
    let place = Words::of(problem, texts).join();
    texts.with(
        "problem-at",
        &[
            ("place", place.into()),
            ("what", what(&problem.kind, texts).into()),
            ("pointer", problem.place.as_str().into()),
        ],
    )
}

fn at(id: &str, position: Position, texts: &Texts) -> String {
    texts.with(
        id,
        &[
            ("line", position.line.into()),
            ("column", position.column.into()),
        ],
    )
}

/// Mebibytes, rounded up.
const fn megabytes(bytes: usize) -> usize {
    bytes.div_ceil(1024 * 1024)
}

fn what(kind: &ProblemKind, texts: &Texts) -> String {
    match kind {
        ProblemKind::DuplicateField => texts.get("problem-duplicate-field"),
        ProblemKind::NotAList => texts.get("problem-not-a-list"),
        ProblemKind::NotARecord => texts.get("problem-not-a-record"),
        ProblemKind::BadId => texts.get("problem-bad-id"),
        ProblemKind::BadName => texts.get("problem-bad-name"),
        ProblemKind::DuplicateId { id, first } => texts.with(
            "problem-duplicate-id",
            &[
                ("id", id.to_string().into()),
                ("first", first.as_str().into()),
            ],
        ),
        ProblemKind::WrongValue { expected, found } => texts.with(
            "problem-wrong-value",
            &[
                ("expected", shape(*expected, texts).into()),
                ("found", found.as_str().into()),
            ],
        ),
        ProblemKind::Dangling { id, expected } => texts.with(
            "problem-dangling",
            &[
                ("id", id.to_string().into()),
                ("expected", collections(expected, texts).into()),
            ],
        ),
        ProblemKind::WrongKind {
            id,
            expected,
            found,
        } => texts.with(
            "problem-wrong-kind",
            &[
                ("id", id.to_string().into()),
                ("expected", collections(expected, texts).into()),
                ("found", collection(*found, texts).into()),
            ],
        ),
    }
}

/// What should stand in a field, in words.
fn shape(shape: Shape, texts: &Texts) -> String {
    match shape {
        Shape::Line | Shape::Prose => texts.get("shape-text"),
        Shape::Flag => texts.get("shape-flag"),
        Shape::Count => texts.get("shape-count"),
        Shape::Date => texts.get("shape-date"),
        Shape::Money => texts.get("shape-money"),
        Shape::Currency => texts.get("shape-currency"),
        Shape::Country => texts.get("shape-country"),
        Shape::Choice(choice) => {
            let mut codes = choice.codes.to_vec();
            if codes.len() > CODES_IN_A_SENTENCE {
                codes.truncate(CODES_IN_A_SENTENCE - 1);
                codes.push("…");
            }
            texts.with("shape-choice", &[("codes", codes.join(", ").into())])
        }
        Shape::Catalogue(_) => texts.with("shape-catalogue", &[("prefix", OTHER_PREFIX.into())]),
        Shape::Ref(targets) => {
            let names = collections(targets, texts);
            texts.with("shape-reference", &[("collections", names.into())])
        }
        Shape::Part(_) => texts.get("shape-part"),
        Shape::List(_) => texts.get("shape-list"),
    }
}

fn collection(collection: Collection, texts: &Texts) -> String {
    texts.get(&format!("collection-{}", collection.name()))
}

fn collections(targets: &[Collection], texts: &Texts) -> String {
    let names: Vec<_> = targets.iter().map(|c| collection(*c, texts)).collect();
    names.join(", ")
}

/// A place in words, step by step.
struct Words<'a> {
    texts: &'a Texts,
    steps: Vec<String>,
}

impl<'a> Words<'a> {
    fn of(problem: &Problem, texts: &'a Texts) -> Self {
        let pointer: Vec<String> = problem.place.split('/').skip(1).map(unescaped).collect();
        let mut words = Self {
            texts,
            steps: Vec::new(),
        };
        words.file(&pointer, problem.record.as_deref());
        words
    }

    fn join(self) -> String {
        if self.steps.is_empty() {
            return self.texts.get("place-file");
        }
        self.steps.join(" › ")
    }

    fn file(&mut self, pointer: &[String], record: Option<&str>) {
        let [first, rest @ ..] = pointer else {
            return;
        };
        let known = std::iter::once(&Collection::Organisation).chain(Collection::TABLES);
        let Some(&found) = known.into_iter().find(|known| known.name() == first) else {
            return self.unknown(pointer);
        };
        self.steps.push(collection(found, self.texts));
        let rest = match (found, rest) {
            (Collection::Organisation, rest) => rest,
            (_, [index, rest @ ..]) => {
                match record.filter(|name| !name.is_empty()) {
                    None => self.position("place-record", index, None),
                    name => self.position("place-record-named", index, name),
                }
                rest
            }
            (_, []) => return,
        };
        self.record(found, rest);
    }

    fn record(&mut self, collection: Collection, pointer: &[String]) {
        let [name, rest @ ..] = pointer else {
            return;
        };
        match name.as_str() {
            "id" => self.steps.push(self.texts.get("place-id")),
            "name" => self.steps.push(self.texts.get("field-record-name")),
            common if COMMON_FIELDS.contains(&common) => {
                self.field(collection.fields(), "field-record", name, rest);
            }
            _ => {
                let texts = format!("field-{}", collection.name());
                self.field(collection.fields(), &texts, name, rest);
            }
        }
    }

    /// A field of an object, and what is inside it; `texts` is the beginning of
    /// the ids of the object's texts.
    fn field(&mut self, fields: &[FieldInfo], texts: &str, name: &str, rest: &[String]) {
        let Some(field) = fields.iter().find(|field| field.name == name) else {
            self.steps.push(name.to_owned());
            return self.unknown(rest);
        };
        self.steps.push(self.texts.get(&format!("{texts}-{name}")));
        self.value(field.shape, rest);
    }

    fn value(&mut self, shape: Shape, pointer: &[String]) {
        let [first, rest @ ..] = pointer else {
            return;
        };
        match shape {
            Shape::List(element) => {
                self.position("place-element", first, None);
                self.value(*element, rest);
            }
            Shape::Part(part) => {
                let texts = format!("part-{}", part.name);
                self.field(part.fields, &texts, first, rest);
            }
            _ => self.unknown(pointer),
        }
    }

    fn position(&mut self, id: &str, index: &str, name: Option<&str>) {
        let position = index.parse::<usize>().map_or(0, |index| index + 1);
        let name = name.unwrap_or_default();
        let args = [("position", position.into()), ("name", name.into())];
        self.steps.push(self.texts.with(id, &args));
    }

    /// Names that this version does not know, as they stand in the file.
    fn unknown(&mut self, pointer: &[String]) {
        self.steps.extend(pointer.iter().cloned());
    }
}

/// One step of a JSON pointer as it stands in the file (RFC 6901, section 4).
fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}
