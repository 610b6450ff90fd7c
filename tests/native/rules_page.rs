//! The page of the rules, `docs/rules.md`: what the file of each rule says of it,
//! and what it declares.

use std::fmt::Write as _;
use std::path::Path;

use limpide::audit::{Rule, Theme};
use limpide::report::rule::{default_of, rule_page};
use limpide::rules;
use limpide::texts::Texts;

use crate::expect_file;
use crate::rules::{RuleFile, files};
use crate::texts::sources::root;

/// What stands before the generated part, which goes to the end of the page.
const MARK: &str = "<!-- The rest of this page is generated from src/rules. -->\n";

/// The documentation of a file: its first line, and what follows below its
/// headings, two levels further down.
fn documentation(text: &str) -> (String, String) {
    let lines = text.lines().map_while(|line| line.strip_prefix("//!"));
    let mut lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line));
    let title = lines.next().unwrap_or_default().to_owned();
    let text = lines.fold(String::new(), |mut text, line| {
        if line.starts_with("## ") {
            text.push_str("##");
        }
        text.push_str(line);
        text.push('\n');
        // As the style of this repository wants it: an empty line below headings.
        if line.starts_with("## ") {
            text.push('\n');
        }
        text
    });
    (title, text.trim().to_owned())
}

/// What a rule declares.
fn declaration(rule: &Rule, path: &Path, texts: &Texts) -> String {
    let effort = format!("choice-effort-{}", rule.effort.code());
    let rows = [
        ("theme", texts.get(rule.theme.text_id())),
        ("usual weight", texts.get(rule.severity.text_id())),
        ("usual effort", texts.get(&effort)),
        ("what lies behind", texts.get(rule.cause.text_id())),
    ];
    let mut table = String::from("| | |\n| --- | --- |\n");
    for (label, value) in rows {
        writeln!(table, "| {label} | {value} |").unwrap();
    }
    let labels = rule_page(rule, None, texts).thresholds;
    for (threshold, label) in rule.thresholds.iter().zip(labels) {
        let (name, default) = (threshold.name, default_of(threshold, texts));
        writeln!(table, "| threshold `{name}` | {label} {default} |").unwrap();
    }
    let path = path.to_str().unwrap();
    writeln!(table, "| file | [{path}](../{path}) |").unwrap();
    table
}

/// The rules of one theme, with what their files say of them.
fn of_theme(theme: Theme, files: &[RuleFile]) -> Vec<(&'static Rule, &RuleFile)> {
    let of = rules::ALL.iter().filter(|rule| rule.theme == theme);
    of.map(|rule| {
        let file = files.iter().find(|file| file.id == rule.id);
        (
            *rule,
            file.unwrap_or_else(|| panic!("{}: no file", rule.id)),
        )
    })
    .collect()
}

#[test]
fn the_page_of_the_rules_is_made_from_their_files() {
    let texts = Texts::embedded(crate::english());
    let files = files();
    let mut contents =
        String::from("| rule | usual weight | what it finds |\n| --- | --- | --- |\n");
    let mut pages = String::new();
    for &theme in Theme::ALL {
        let of = of_theme(theme, &files);
        if of.is_empty() {
            continue;
        }
        writeln!(pages, "\n## {}", texts.get(theme.text_id())).unwrap();
        for (rule, file) in of {
            let (title, text) = documentation(&file.text);
            let (id, weight) = (rule.id, texts.get(rule.severity.text_id()));
            writeln!(contents, "| [{id}](#{id}) | {weight} | {title} |").unwrap();
            let declared = declaration(rule, &file.path, &texts);
            write!(pages, "\n### {id}\n\n{title}\n\n{declared}\n{text}\n").unwrap();
        }
    }
    let path = root().join("docs/rules.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let (written, _) = page.split_once(MARK).unwrap();
    expect_file(&path, &format!("{written}{MARK}\n{contents}{pages}"));
}
