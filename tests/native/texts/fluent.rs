//! Reads Fluent files as the tests look at them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use limpide::texts::Lang;

/// Stands for what is put into a text.
pub const PUT_IN: char = '\u{FFFC}';

/// One value or attribute of a text.
#[derive(Default)]
pub struct Text {
    /// What a person may read: the text, then each variant of a plural in it.
    pub readings: Vec<String>,
    /// The names of the values that are put in.
    pub variables: BTreeSet<String>,
    /// The ids of the other texts that are put in.
    pub texts: BTreeSet<String>,
}

/// The source of a file of a language.
pub fn source_of(lang: Lang, file: &str) -> &'static str {
    let sources = lang.sources().iter();
    let found = sources.copied().find(|(name, _)| *name == file);
    found.map(|(_, source)| source).unwrap()
}

/// The texts of a file, by id, or by id, dot and attribute; terms with their
/// dash. What has an error is left out.
pub fn texts_of(source: &str) -> BTreeMap<String, Text> {
    let resource = match parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut texts = BTreeMap::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(&term.value),
                &term.attributes,
            ),
            _ => continue,
        };
        for attribute in attributes {
            texts.insert(
                format!("{id}.{}", attribute.id.name),
                Text::of(&attribute.value),
            );
        }
        if let Some(value) = value {
            texts.insert(id, Text::of(value));
        }
    }
    texts
}

impl Text {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut text = Self::default();
        text.read(pattern);
        text
    }

    fn read(&mut self, pattern: &Pattern<&str>) {
        let place = self.readings.len();
        self.readings.push(String::new());
        let mut reading = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => reading.push_str(value),
                PatternElement::Placeable { expression } => {
                    reading.push(PUT_IN);
                    self.put_in(expression);
                }
            }
        }
        self.readings[place] = reading;
    }

    fn put_in(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.put_in_inline(inline),
            Expression::Select { selector, variants } => {
                self.put_in_inline(selector);
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn put_in_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.texts.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.texts.insert(format!("-{}", id.name));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.put_in_inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.put_in(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
