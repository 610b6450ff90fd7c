//! What a cell says, for a field of a certain shape.

use serde_json::{Map, Value, json};

use super::amount::{count, price, seats};
use super::day::day;
use super::lexicon::Lexicon;
use crate::model::{
    Collection, Currency, FieldValue, Id, NOT_KNOWN_KEY, OTHER_PREFIX, Recurrence, Shape,
};
use crate::texts::plain_words;

/// What helps to understand a cell.
pub(super) struct Context<'a> {
    /// What words stand for.
    pub lexicon: &'a Lexicon,
    /// The currency of amounts that name none.
    pub currency: Currency,
    /// Finds the record of a name, which may have to be made.
    pub named: &'a mut Naming<'a>,
}

/// Finds the record of a name in some collections.
pub(super) type Naming<'a> = dyn FnMut(&'static [Collection], &str, Make) -> Option<Id> + 'a;

/// What to do about a name that no record has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Make {
    /// A record is made.
    Made,
    /// Nothing.
    Nothing,
}

/// What was understood.
#[derive(Debug, PartialEq)]
pub(super) struct Said {
    /// The answer, as it stands in the bundle.
    pub value: Value,
    /// How often an amount is paid, if the cell says so.
    pub recurrence: Option<Recurrence>,
}

impl From<Value> for Said {
    fn from(value: Value) -> Self {
        Self {
            value,
            recurrence: None,
        }
    }
}

/// Whether a cell can hold an answer of a shape.
pub(super) fn is_readable(shape: Shape) -> bool {
    match shape {
        Shape::Part(_) => false,
        Shape::List(Shape::Part(part)) => {
            // Such as the data that a service stores: what each part speaks of.
            let first = part.fields.first();
            first.is_some_and(|info| matches!(info.shape, Shape::Ref(_) | Shape::Country))
        }
        _ => true,
    }
}

/// Reads a cell that is not empty; nothing when it is not understood.
pub(super) fn read(shape: Shape, text: &str, context: &mut Context<'_>) -> Option<Said> {
    let text = text.trim();
    let lexicon = context.lexicon;
    if !matches!(shape, Shape::Line | Shape::Prose) && lexicon.is_not_known(&sign_or_words(text)) {
        return Some(json!({ NOT_KNOWN_KEY: true }).into());
    }
    let value = match shape {
        Shape::Money => {
            let price = price(text, lexicon, context.currency)?;
            return (!price.is_each).then(|| Said {
                value: price.money.to_json(),
                recurrence: price.recurrence,
            });
        }
        Shape::List(Shape::Part(part)) => {
            let info = part.fields.first()?;
            let parts = each(info.shape, text, context)?.into_iter().map(|value| {
                let field = (info.name.to_owned(), value);
                Value::Object(Map::from_iter([field]))
            });
            Value::Array(parts.collect())
        }
        Shape::List(inner) => Value::Array(each(*inner, text, context)?),
        shape => one(shape, text, context)?,
    };
    Some(value.into())
}

/// The elements of a list: what stands as a whole, or else between semicolons or
/// lines, or else between commas.
fn each(shape: Shape, text: &str, context: &mut Context<'_>) -> Option<Vec<Value>> {
    // A name with a comma that is already there is one name.
    let is_one_name = match shape {
        Shape::Ref(collections) => (context.named)(collections, text, Make::Nothing).is_some(),
        _ => false,
    };
    let signs: &[char] = if text.contains([';', '\n']) {
        &[';', '\n']
    } else if is_one_name {
        &[]
    } else {
        &[',']
    };
    let mut values = Vec::new();
    for piece in text.split(signs).map(str::trim) {
        if piece.is_empty() {
            continue;
        }
        let value = one(shape, piece, context)?;
        if !values.contains(&value) {
            values.push(value);
        }
    }
    Some(values)
}

fn one(shape: Shape, text: &str, context: &mut Context<'_>) -> Option<Value> {
    let lexicon = context.lexicon;
    match shape {
        Shape::Line | Shape::Prose => Some(text.into()),
        Shape::Flag => lexicon.yes_or_no(&sign_or_words(text)).map(Value::Bool),
        Shape::Count => count(text)
            .or_else(|| seats(text, lexicon))
            .map(Value::from),
        Shape::Date => day(text, lexicon).map(|day| day.to_json()),
        Shape::Money => price(text, lexicon, context.currency).map(|price| price.money.to_json()),
        Shape::Currency => {
            let currency = lexicon.currency(&sign_or_words(text));
            currency.map(|currency| currency.to_json())
        }
        Shape::Country => lexicon.country(text).map(|country| country.to_json()),
        Shape::Choice(choice) => {
            let codes = choice.codes.iter().copied();
            let code = lexicon
                .code("choice", choice.name, codes, text)
                .map(Value::from);
            let often = || lexicon.period_in(text).map(|often| often.to_json());
            code.or_else(|| often().filter(|_| choice.name == Recurrence::INFO.name))
        }
        Shape::Catalogue(catalogue) => {
            let codes = (catalogue.content)().codes.iter().map(String::as_str);
            let code = lexicon.code("catalogue", catalogue.name, codes, text);
            Some(code.map_or_else(|| format!("{OTHER_PREFIX}{text}").into(), Value::from))
        }
        Shape::Ref(collections) => {
            let id = (context.named)(collections, text, Make::Made);
            id.map(|id| id.to_string().into())
        }
        Shape::Part(_) | Shape::List(_) => None,
    }
}

/// Words as they are compared, or the sign that stands alone: « x » and « ✓ ».
fn sign_or_words(text: &str) -> String {
    let words = plain_words(text);
    if words.is_empty() {
        text.to_owned()
    } else {
        words
    }
}
