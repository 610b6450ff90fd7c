//! Numbers, money and dates as they are written in Switzerland in the language of
//! the texts. The page has those of the browser (`ui::browser::BrowserFormats`).

use rust_decimal::Decimal;

use super::phrase::Formats;
use crate::model::{Country, Date, Money};
use crate::texts::Texts;

/// The forms of one language; see [`crate::report::formats`].
#[derive(Clone, Copy, Debug)]
pub struct SwissFormats<'a> {
    texts: &'a Texts,
}

impl<'a> SwissFormats<'a> {
    /// The forms of a language.
    pub const fn new(texts: &'a Texts) -> Self {
        Self { texts }
    }

    /// A number with its thousands apart, and what stands before its decimals.
    fn grouped(&self, number: &Decimal, point: &str) -> String {
        let plain = number.to_string();
        let (sign, plain) = match plain.strip_prefix('-') {
            Some(plain) => ("−", plain),
            None => ("", plain.as_str()),
        };
        let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
        let apart = self.texts.get("format-thousands");
        let mut written = sign.to_owned();
        for (index, digit) in whole.char_indices() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                written.push_str(&apart);
            }
            written.push(digit);
        }
        if !decimals.is_empty() {
            written.push_str(point);
            written.push_str(decimals);
        }
        written
    }
}

impl Formats for SwissFormats<'_> {
    fn number(&self, number: &Decimal) -> String {
        self.grouped(number, &self.texts.get("format-decimals"))
    }

    /// Whole amounts have no decimals; the others have a point in all of Switzerland.
    fn money(&self, money: &Money) -> String {
        let mut amount = money.amount;
        amount.rescale(if amount.fract().is_zero() { 0 } else { 2 });
        let args = [
            ("amount", self.grouped(&amount, ".").into()),
            ("currency", money.currency.code().into()),
        ];
        self.texts.with("format-money", &args)
    }

    fn date(&self, date: Date) -> String {
        let part = |form| date.format(form).to_string();
        let args = [
            ("day", part("%d").into()),
            ("month", part("%m").into()),
            ("year", part("%Y").into()),
        ];
        self.texts.with("format-date", &args)
    }

    fn country(&self, country: Country) -> String {
        country.code().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Lang;

    #[test]
    fn every_language_writes_as_in_switzerland() {
        for (tag, number, whole, amount) in [
            (
                "fr",
                "1\u{202f}234\u{202f}567,5",
                "4\u{202f}320\u{a0}CHF",
                "15.60\u{a0}CHF",
            ),
            ("de", "1’234’567.5", "CHF\u{a0}4’320", "CHF\u{a0}15.60"),
            ("it", "1’234’567.5", "CHF\u{a0}4’320", "CHF\u{a0}15.60"),
            ("en", "1’234’567.5", "CHF\u{a0}4’320", "CHF\u{a0}15.60"),
        ] {
            let texts = Texts::embedded(Lang::from_tag(tag).expect("written right"));
            let formats = SwissFormats::new(&texts);
            let money = |text: &str| formats.money(&text.parse().expect("written right"));
            assert_eq!(
                formats.number(&"1234567.5".parse().expect("written right")),
                number
            );
            assert_eq!(
                formats.number(&"-12".parse().expect("written right")),
                "−12"
            );
            assert_eq!(money("4320.00 CHF"), whole);
            assert_eq!(money("15.60 CHF"), amount);
            assert_eq!(
                formats.date("2026-09-05".parse().expect("written right")),
                "05.09.2026"
            );
        }
    }
}
