//! Amounts of money as people write them: « CHF 1'200.– », « 360/mois ».

use rust_decimal::Decimal;

use super::lexicon::Lexicon;
use crate::model::{Currency, Money, Recurrence};
use crate::texts::{fold, plain_words};

/// An amount of money, and what was said beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Price {
    /// How much.
    pub money: Money,
    /// How often, if that was said.
    pub recurrence: Option<Recurrence>,
    /// Whether it is said to be for one of several.
    pub is_each: bool,
}

/// A piece of a text about numbers.
#[derive(Debug, PartialEq, Eq)]
enum Token {
    Number(String),
    Word(String),
}

/// Signs around amounts that say nothing: « 50.– », « (CHF) ».
const SILENT: &[char] = &['.', ',', '-', '–', '—', '(', ')', ':', '\''];

/// Signs that read as words.
const SIGNS: &[char] = &['€', '$', '£', '/'];

/// Reads a price; nothing when it is none, or says something besides.
pub(super) fn price(text: &str, lexicon: &Lexicon, usual: Currency) -> Option<Price> {
    let tokens = tokens(text)?;
    let mut number = None;
    let mut currency = None;
    let mut recurrence = None;
    let mut is_each = false;
    // Whether « per » stands just before.
    let mut is_per = false;
    let mut rest = tokens.as_slice();
    while let Some((token, after)) = rest.split_first() {
        rest = after;
        let word = match token {
            Token::Number(digits) => {
                if number.replace(decimal(digits)?).is_some() {
                    return None;
                }
                is_per = false;
                continue;
            }
            Token::Word(word) => word,
        };
        let pair = match rest.first() {
            Some(Token::Word(next)) => lexicon.period(&format!("{word} {next}")),
            _ => None,
        };
        if let Some(found) = pair {
            rest = &rest[1..];
            recurrence = once(recurrence, found)?;
        } else if let Some(found) = lexicon.period(word) {
            recurrence = once(recurrence, found)?;
        } else if is_per && lexicon.is_seats(word) {
            is_each = true;
        } else if word == "/" || lexicon.is_small(word) {
            // Before the currencies: « all’anno » has nothing to do with Albania.
            is_per = true;
            continue;
        } else {
            currency = once(currency, lexicon.currency(word)?)?;
        }
        is_per = false;
    }
    Some(Price {
        money: Money {
            amount: number?,
            currency: currency.unwrap_or(usual),
        },
        recurrence,
        is_each,
    })
}

/// A fact that is said once, or twice alike.
fn once<T: PartialEq>(known: Option<T>, found: T) -> Option<Option<T>> {
    match known {
        Some(known) if known != found => None,
        _ => Some(Some(found)),
    }
}

/// Reads a number of seats: « 6 postes ». Nothing when it is something else.
pub(super) fn seats(text: &str, lexicon: &Lexicon) -> Option<u32> {
    match tokens(text)?.as_slice() {
        [Token::Number(digits), Token::Word(word)] if lexicon.is_seats(word) => count(digits),
        _ => None,
    }
}

/// A whole number: « 1’200 ».
pub(super) fn count(text: &str) -> Option<u32> {
    let number = decimal(text.trim())?;
    number
        .fract()
        .is_zero()
        .then(|| number.trunc().try_into().ok())?
}

/// Cuts a text into numbers and words; nothing when a sign stands there that may
/// change what is said, such as « ~ », « % » or « + ».
fn tokens(text: &str) -> Option<Vec<Token>> {
    let folded = fold(text);
    let mut tokens = Vec::new();
    let mut rest = folded.trim();
    // A debt or a discount is no price.
    if rest.starts_with(['-', '–', '−']) {
        return None;
    }
    while let Some(first) = rest.chars().next() {
        let end = if first.is_ascii_digit() {
            let end = number_end(rest);
            tokens.push(Token::Number(rest[..end].to_owned()));
            end
        } else if first.is_alphabetic() {
            let end = rest
                .find(|c: char| !c.is_alphabetic())
                .unwrap_or(rest.len());
            tokens.push(Token::Word(rest[..end].to_owned()));
            end
        } else if SIGNS.contains(&first) {
            tokens.push(Token::Word(first.to_string()));
            first.len_utf8()
        } else if first.is_whitespace() || SILENT.contains(&first) {
            first.len_utf8()
        } else {
            return None;
        };
        rest = &rest[end..];
    }
    Some(tokens)
}

/// Where the number ends with which a text begins. A separator belongs to it when
/// a digit follows; a space only when it is three digits and no more.
fn number_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_digit = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_digit);
    let mut end = 0;
    while let Some(&byte) = bytes.get(end) {
        let goes_on = match byte {
            b'0'..=b'9' => true,
            b'.' | b',' | b'\'' => is_digit(end + 1),
            b' ' => (1..=3).all(|step| is_digit(end + step)) && !is_digit(end + 4),
            _ => false,
        };
        if !goes_on {
            break;
        }
        end += 1;
    }
    end
}

/// A number in any of the usual spellings: `1'200.50`, `1 200,50`, `1.200,50`,
/// `1,200.50`. A single separator before three digits parts thousands.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    let signs = ['\'', '’', ' ', '\u{a0}', '\u{202f}'];
    let mut groups = text.split(signs).skip(1);
    let is_thousand = |group: &str| {
        let end = group.find(['.', ',']).unwrap_or(group.len());
        end == 3
    };
    if !groups.all(is_thousand) {
        return None;
    }
    let digits = text.replace(signs, "");
    let is_number = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.ends_with(|c: char| c.is_ascii_digit())
        && digits
            .chars()
            .all(|c| c.is_ascii_digit() || c == '.' || c == ',');
    if !is_number {
        return None;
    }
    let (dots, commas) = (digits.matches('.').count(), digits.matches(',').count());
    let last = digits.rfind(['.', ',']).unwrap_or(digits.len());
    let after = digits.len().saturating_sub(last + 1);
    let parts_thousands = match (dots, commas) {
        (0, 0) => false,
        (1, 0) | (0, 1) => after == 3 && last <= 3 && !digits.starts_with('0'),
        // Twice the same sign parts thousands, and two signs end by the decimal one.
        (0, _) | (_, 0) => true,
        (1, _) | (_, 1) => false,
        _ => return None,
    };
    let (whole, fraction) = if parts_thousands || last == digits.len() {
        (digits.as_str(), "")
    } else {
        (&digits[..last], &digits[last + 1..])
    };
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    if groups.len() > 1 && groups[1..].iter().any(|group| group.len() != 3) {
        return None;
    }
    let plain = if fraction.is_empty() {
        groups.concat()
    } else {
        format!("{}.{fraction}", groups.concat())
    };
    Decimal::from_str_exact(&plain).ok()
}

/// Whether a text begins by an amount, with its currency before or behind it.
pub(super) fn begins_amount(text: &str, lexicon: &Lexicon) -> bool {
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let begins_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let is_currency = |word: &str| lexicon.currency(&plain_words(word)).is_some();
    begins_number(first)
        || first.starts_with(['€', '$', '£'])
        || (is_currency(first) && words.next().is_some_and(begins_number))
}
