//! Findings, consequences and rules as plain text, for a terminal or a message. A line is a
//! paragraph: whoever prints it breaks it as wide as the reader's screen.

use std::fmt::Write as _;

use super::depth::Depth;
use super::formats::SwissFormats;
use super::phrase::{Formats, phrase, record_name};
use super::rule::{about, default_of, rule_page};
use super::whatif::{Item, Story};
use crate::audit::{Audit, Finding, Rule, Severity, Theme};
use crate::model::{Date, Model};
use crate::texts::Texts;

/// The findings of an audit, the most severe first; for whom they are told.
pub fn audit(audit: &Audit, model: &Model, today: Date, depth: Depth, texts: &Texts) -> String {
    let mut text = texts.with(
        "report-summary",
        &[
            ("count", audit.findings.len().into()),
            ("name", model.organisation.name.as_str().into()),
            ("date", SwissFormats::new(texts).date(today).into()),
        ],
    );
    for &severity in Severity::ALL.iter().rev() {
        let of_severity = audit.findings.iter().filter(|f| f.severity == severity);
        let of_severity: Vec<_> = of_severity.collect();
        if of_severity.is_empty() {
            continue;
        }
        let count = of_severity.len();
        let severity = texts.get(severity.text_id());
        let args = [("severity", severity.into()), ("count", count.into())];
        let heading = texts.with("report-heading", &args);
        // Writing to a string cannot fail.
        let _ = write!(text, "\n\n{}", underlined(&heading));
        for finding in of_severity {
            text.push_str(&paragraph(finding, model, depth, texts));
        }
    }
    text
}

fn paragraph(finding: &Finding, model: &Model, depth: Depth, texts: &Texts) -> String {
    let said = phrase(finding, model, texts, &SwissFormats::new(texts));
    let kind = [
        ("theme", texts.get(finding.theme.text_id()).into()),
        ("certainty", texts.get(finding.certainty.text_id()).into()),
    ];
    let labelled = |id: &str, words: String| texts.with(id, &[("words", words.into())]);
    let mut lines = vec![
        said.detail,
        match depth {
            Depth::Committee => labelled("report-action", said.action),
            Depth::Technical => labelled("report-technical", said.technical),
        },
        labelled("report-why", said.why),
    ];
    lines.extend(said.caution.map(|words| labelled("report-caution", words)));
    if !said.references.is_empty() {
        let references = said.references.join(" · ");
        lines.push(labelled("report-references", references));
    }
    let mut text = format!(
        "\n\n  {}\n  {}",
        said.title,
        texts.with("report-kind", &kind)
    );
    for line in lines {
        let _ = write!(text, "\n    {line}");
    }
    text
}

/// What would follow from an event: the short answer, then part by part.
pub fn what_if(story: &Story, model: &Model, texts: &Texts) -> String {
    let mut text = story.title.clone();
    for sentence in &story.summary {
        let _ = write!(text, "\n{sentence}");
    }
    for part in &story.parts {
        let _ = write!(text, "\n\n{}", underlined(&part.title));
        for sentence in &part.lead {
            let _ = write!(text, "\n  {sentence}");
        }
        for group in &part.groups {
            let indent = if let Some(title) = &group.title {
                let _ = write!(text, "\n  {title}");
                "    "
            } else {
                "  "
            };
            for item in &group.items {
                let _ = write!(text, "\n{indent}- {}", line(item, model, texts));
            }
        }
    }
    text
}

fn line(item: &Item, model: &Model, texts: &Texts) -> String {
    let words = item.words.join(" ");
    match item.about {
        None => words,
        Some(id) if words.is_empty() => record_name(model, id, texts),
        Some(id) => {
            let name = record_name(model, id, texts);
            texts.with(
                "report-item",
                &[("name", name.into()), ("words", words.into())],
            )
        }
    }
}

/// The names of rules, by theme.
pub fn rules(rules: &[&Rule], texts: &Texts) -> String {
    let mut text = texts.with("report-rules", &[("count", rules.len().into())]);
    for &theme in Theme::ALL {
        let of: Vec<_> = rules.iter().filter(|rule| rule.theme == theme).collect();
        if of.is_empty() {
            continue;
        }
        let theme = texts.get(theme.text_id());
        let args = [("theme", theme.into()), ("count", of.len().into())];
        let _ = write!(
            text,
            "\n\n{}",
            underlined(&texts.with("report-theme", &args))
        );
        for rule in of {
            let severity = texts.get(rule.severity.text_id());
            let args = [("id", rule.id.into()), ("severity", severity.into())];
            let title = rule_page(rule, None, texts).title;
            let _ = write!(
                text,
                "\n  {}\n    {title}",
                texts.with("report-rule", &args)
            );
        }
    }
    text
}

/// A rule whole.
pub fn rule(rule: &Rule, texts: &Texts) -> String {
    let page = rule_page(rule, None, texts);
    let labelled = |id: &str, words: String| texts.with(id, &[("words", words.into())]);
    let mut lines = vec![
        about(rule, texts),
        labelled("report-theme-of", texts.get(rule.theme.text_id())),
        labelled("report-cause-of", texts.get(rule.cause.text_id())),
        labelled("report-why", page.why),
        labelled("report-action", page.action),
        labelled("report-technical", page.technical),
    ];
    lines.extend(page.caution.map(|words| labelled("report-caution", words)));
    lines.push(labelled("report-references", page.references.join(" · ")));
    for (threshold, label) in rule.thresholds.iter().zip(page.thresholds) {
        let default = default_of(threshold, texts);
        let args = [("label", label.into()), ("default", default.into())];
        lines.push(texts.with("report-threshold", &args));
    }
    format!("{}\n  {}", underlined(&page.title), lines.join("\n  "))
}

fn underlined(heading: &str) -> String {
    format!("{heading}\n{}", "─".repeat(heading.chars().count()))
}
