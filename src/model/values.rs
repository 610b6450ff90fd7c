//! Small values: text of several lines, money, currencies, countries.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use rust_decimal::Decimal;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::catalogue::Catalogue;
use super::field::{FieldValue, Shape};
use super::json::Json;

/// A civil date, without time or time zone.
pub type Date = chrono::NaiveDate;

impl FieldValue for Date {
    const SHAPE: Shape = Shape::Date;

    fn from_json(value: &Json<'_>) -> Option<Self> {
        date(value.as_str()?)
    }

    fn to_json(&self) -> Value {
        Value::String(self.to_string())
    }
}

/// Reads a date in its only spelling, `YYYY-MM-DD` (chrono reads others too).
pub fn date(text: &str) -> Option<Date> {
    let digits = |range| -> Option<u32> {
        let part: &str = text.get(range)?;
        let is_number = part.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| part.parse().ok())?
    };
    let is_shaped = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    let (year, month, day) = (digits(0..4)?, digits(5..7)?, digits(8..10)?);
    is_shaped.then(|| Date::from_ymd_opt(year.try_into().ok()?, month, day))?
}

/// Text of several lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose(pub String);

impl FieldValue for Prose {
    const SHAPE: Shape = Shape::Prose;

    fn from_json(value: &Json<'_>) -> Option<Self> {
        value.as_str().map(|text| Self(text.to_owned()))
    }

    fn to_json(&self) -> Value {
        Value::String(self.0.clone())
    }

    fn words(&self, visit: &mut dyn FnMut(&str)) {
        visit(&self.0);
    }
}

/// A currency, by its code of ISO 4217.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The Swiss franc.
    pub const CHF: Self = Self(iso_currency::Currency::CHF);

    /// The three letters of the currency.
    pub fn code(self) -> &'static str {
        self.0.code()
    }
}

impl FromStr for Currency {
    type Err = NotMoney;

    fn from_str(code: &str) -> Result<Self, NotMoney> {
        iso_currency::Currency::from_code(code)
            .map(Self)
            .ok_or(NotMoney)
    }
}

impl FieldValue for Currency {
    const SHAPE: Shape = Shape::Currency;

    fn from_json(value: &Json<'_>) -> Option<Self> {
        value.as_str()?.parse().ok()
    }

    fn to_json(&self) -> Value {
        Value::String(self.code().to_owned())
    }
}

/// An exact amount of money. The number of decimals that was typed is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// How much.
    pub amount: Decimal,
    /// Of what.
    pub currency: Currency,
}

/// The text is not an amount of money, or not a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotMoney;

impl FromStr for Money {
    type Err = NotMoney;

    fn from_str(text: &str) -> Result<Self, NotMoney> {
        let (amount, currency) = text.split_once(' ').ok_or(NotMoney)?;
        let money = Self {
            amount: Decimal::from_str_exact(amount).map_err(|_| NotMoney)?,
            currency: currency.parse()?,
        };
        // One amount has one spelling: `1e3`, `+5` or `1_000` are refused.
        if money.to_string() == text {
            Ok(money)
        } else {
            Err(NotMoney)
        }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency.code())
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|NotMoney| D::Error::custom("not an amount of money"))
    }
}

impl FieldValue for Money {
    const SHAPE: Shape = Shape::Money;

    fn from_json(value: &Json<'_>) -> Option<Self> {
        value.as_str()?.parse().ok()
    }

    fn to_json(&self) -> Value {
        Value::String(self.to_string())
    }
}

/// The countries that a record can name: ISO 3166-1 alpha-2.
pub static COUNTRIES: LazyLock<Catalogue> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    serde_json::from_str(include_str!("catalogues/countries.json"))
        .unwrap_or_else(|error| panic!("countries.json: {error}"))
});

/// A country, by its code of ISO 3166-1 alpha-2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// Switzerland.
    pub const CH: Self = Self(*b"CH");

    /// The two letters of the country.
    pub fn code(&self) -> &str {
        // Only ASCII letters get in, see `from_str`.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The text is not a country code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACountry;

impl FromStr for Country {
    type Err = NotACountry;

    fn from_str(code: &str) -> Result<Self, NotACountry> {
        match *code.as_bytes() {
            [first, second] if COUNTRIES.contains(code) => Ok(Self([first, second])),
            _ => Err(NotACountry),
        }
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|NotACountry| D::Error::custom("not a country"))
    }
}

impl FieldValue for Country {
    const SHAPE: Shape = Shape::Country;

    fn from_json(value: &Json<'_>) -> Option<Self> {
        value.as_str()?.parse().ok()
    }

    fn to_json(&self) -> Value {
        Value::String(self.code().to_owned())
    }
}
