//! Dates as people write them: « 1.2.2026 », « 3 mars 2026 », « 2026-02-01 ».

use super::lexicon::Lexicon;
use crate::model::Date;
use crate::texts::fold;

/// Reads a date; the day stands before the month, as in all of Switzerland.
pub(super) fn day(text: &str, lexicon: &Lexicon) -> Option<Date> {
    let folded = fold(text.trim());
    let signs = [' ', '.', '/', '-', ','];
    let parts: Vec<&str> = folded
        .split(signs)
        .filter(|part| !part.is_empty())
        .collect();
    let [first, second, third] = parts.as_slice() else {
        return None;
    };
    if first.len() == 4 && first.parse::<u32>().is_ok() {
        return date(first, month(second, lexicon)?, third);
    }
    match lexicon.month(first) {
        Some(month) => date(third, month, second),
        None => date(third, month(second, lexicon)?, first),
    }
}

fn month(text: &str, lexicon: &Lexicon) -> Option<u32> {
    text.parse().ok().or_else(|| lexicon.month(text))
}

fn date(year: &str, month: u32, day: &str) -> Option<Date> {
    let number: i32 = year.parse().ok()?;
    let year = match year.len() {
        // What is recorded is of this century.
        2 => 2000 + number,
        4 => number,
        _ => return None,
    };
    // « 1er », « 1st », « 3rd ».
    let digits = day.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let is_ordinal = day.len() - digits.len() <= 2;
    Date::from_ymd_opt(year, month, digits.parse().ok().filter(|_| is_ordinal)?)
}
