//! The page of the format, `docs/bundle.md`: its tables are made from the model.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use limpide::bundle;
use limpide::model::{CatalogueInfo, ChoiceInfo, Collection, FieldInfo, PartInfo, Shape};

use crate::{expect_file, fixture};

/// What stands before the generated part, which goes to the end of the page.
const MARK: &str = "<!-- The rest of this page is generated from src/model. -->\n";

/// The page's tables, and what the shapes of the fields refer to.
#[derive(Default)]
struct Tables {
    records: String,
    parts: BTreeMap<&'static str, &'static PartInfo>,
    choices: BTreeMap<&'static str, &'static ChoiceInfo>,
    catalogues: BTreeMap<&'static str, &'static CatalogueInfo>,
}

impl Tables {
    fn fields(&mut self, fields: &[FieldInfo]) -> String {
        let mut table = String::from("| field | value | meaning |\n| --- | --- | --- |\n");
        for field in fields {
            let value = self.shape(field.shape);
            let meaning = field.doc.trim();
            writeln!(table, "| `{}` | {value} | {meaning} |", field.name).unwrap();
        }
        table
    }

    fn shape(&mut self, shape: Shape) -> String {
        match shape {
            Shape::Line => "text".to_owned(),
            Shape::Prose => "text, several lines".to_owned(),
            Shape::Flag => "`true` or `false`".to_owned(),
            Shape::Count => "whole number".to_owned(),
            Shape::Date => "date".to_owned(),
            Shape::Money => "money".to_owned(),
            Shape::Currency => "currency".to_owned(),
            Shape::Country => "country".to_owned(),
            Shape::Choice(choice) => {
                self.choices.insert(choice.name, choice);
                format!("[{0}](#list-{0})", choice.name)
            }
            Shape::Catalogue(catalogue) => {
                self.catalogues.insert(catalogue.name, catalogue);
                format!("[{0}](#catalogue-{0})", catalogue.name)
            }
            Shape::Ref(targets) if targets.len() == Collection::TABLES.len() + 1 => {
                "id of any record".to_owned()
            }
            Shape::Ref(targets) => {
                let names: Vec<String> = targets
                    .iter()
                    .map(|target| format!("[{0}](#{0})", target.name()))
                    .collect();
                format!("id in {}", names.join(", "))
            }
            Shape::Part(part) => {
                self.parts.insert(part.name, part);
                format!("[{0}](#part-{0})", part.name)
            }
            Shape::List(element) => format!("list of: {}", self.shape(*element)),
        }
    }

    fn record(&mut self, collection: Collection) {
        let (name, doc) = (collection.name(), collection.doc().trim());
        let fields = self.fields(collection.fields());
        write!(self.records, "### {name}\n\n{doc}\n\n{fields}\n").unwrap();
    }

    fn text(mut self) -> String {
        let mut parts = String::new();
        let mut described = Vec::new();
        // A part may hold parts, which are found while it is described.
        while let Some((&name, &part)) = self.parts.iter().find(|(n, _)| !described.contains(*n)) {
            described.push(name);
            let fields = self.fields(part.fields);
            write!(
                parts,
                "### part: {name}\n\n{}\n\n{fields}\n",
                part.doc.trim()
            )
            .unwrap();
        }
        let mut lists = String::new();
        for (name, choice) in &self.choices {
            write!(lists, "### list: {name}\n\n{}\n\n", choice.doc.trim()).unwrap();
            lists.push_str("| code | meaning |\n| --- | --- |\n");
            for (code, meaning) in choice.codes.iter().zip(choice.meanings) {
                writeln!(lists, "| `{code}` | {} |", meaning.trim()).unwrap();
            }
            lists.push('\n');
        }
        let mut catalogues = String::new();
        for (name, catalogue) in &self.catalogues {
            let content = (catalogue.content)();
            let codes: Vec<String> = content.codes.iter().map(|c| format!("`{c}`")).collect();
            write!(
                catalogues,
                "### catalogue: {name}\n\n{}\nSource: {}. Checked on {}.\n\n{}\n\n",
                catalogue.doc.trim(),
                content.source,
                content.valid_as_of,
                codes.join(", ")
            )
            .unwrap();
        }
        format!(
            "\n## Records\n\n{}## Parts\n\n{parts}## Closed lists\n\n{lists}## Catalogues\n\n{}\n",
            self.records,
            catalogues.trim_end()
        )
    }
}

fn page() -> (std::path::PathBuf, String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/bundle.md");
    let text = std::fs::read_to_string(&path).unwrap();
    (path, text)
}

#[test]
fn the_tables_are_those_of_the_program() {
    let mut tables = Tables::default();
    tables.record(Collection::Organisation);
    for &collection in Collection::TABLES {
        tables.record(collection);
    }
    let (path, text) = page();
    let (written, _) = text.split_once(MARK).unwrap();
    expect_file(&path, &format!("{written}{MARK}{}", tables.text()));
}

#[test]
fn the_example_is_a_bundle_as_the_program_writes_it() {
    let (_, text) = page();
    let (_, after) = text.split_once("```json\n").unwrap();
    let (example, _) = after.split_once("```").unwrap();
    let opened = bundle::read(example.as_bytes()).unwrap();
    assert!(opened.problems.is_empty(), "{:?}", opened.problems);
    let frozen = std::fs::read_to_string(fixture("v1/example.limpide.json")).unwrap();
    assert_eq!(example, frozen);
    assert_eq!(bundle::write(&opened.model), frozen);
}

#[test]
fn the_limits_are_those_of_the_program() {
    let (_, text) = page();
    for limit in [
        format!("{} MiB", bundle::MAX_BYTES / 1024 / 1024),
        format!("{} levels", bundle::MAX_DEPTH),
        "3,000,000 values".to_owned(),
    ] {
        assert!(text.contains(&limit), "{limit}");
    }
    assert_eq!(bundle::MAX_VALUES, 3_000_000);
}
