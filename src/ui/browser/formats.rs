//! Numbers, money, dates and names of countries in the form of the user's
//! language, by the browser's own `Intl`.

use js_sys::{Array, Function, Intl, Object, Reflect};
use rust_decimal::Decimal;
use wasm_bindgen::JsValue;

use crate::model::{COUNTRIES, Country, Date, Money};
use crate::report::phrase::Formats;
use crate::texts::Lang;

/// The forms of one language, as it is used in Switzerland.
#[derive(Debug)]
pub struct BrowserFormats {
    locales: Array,
    number: Function,
    date: Function,
    countries: Intl::DisplayNames,
}

impl BrowserFormats {
    /// The forms of a language.
    pub fn new(lang: Lang) -> Self {
        let locales = Array::of1(&format!("{}-CH", lang.code()).into());
        // A date is midnight in universal time: the user's time zone would move it.
        let date = options(&[("dateStyle", "medium"), ("timeZone", "UTC")]);
        Self {
            number: Intl::NumberFormat::new(&locales, &Object::new()).format(),
            date: Intl::DateTimeFormat::new(&locales, &date).format(),
            countries: Intl::DisplayNames::new(&locales, &options(&[("type", "region")])),
            locales,
        }
    }

    /// The size of a file, in thousands or millions of bytes.
    pub fn size(&self, bytes: u32) -> String {
        let (unit, size) = if bytes < 1_000_000 {
            ("kilobyte", bytes.div_ceil(1_000))
        } else {
            ("megabyte", bytes.div_ceil(1_000_000))
        };
        let options = options(&[("style", "unit"), ("unit", unit)]);
        let format = Intl::NumberFormat::new(&self.locales, &options).format();
        // The number and its unit stay on one line, in every language.
        call(&format, &size.into()).replace(' ', "\u{a0}")
    }

    /// A moment: its time if it is of today, and its date too if it is not.
    pub fn recent(&self, milliseconds: f64) -> String {
        let day = js_sys::Date::new(&milliseconds.into()).to_date_string();
        if day == js_sys::Date::new_0().to_date_string() {
            self.time(milliseconds)
        } else {
            self.moment(milliseconds)
        }
    }

    /// A moment of today, in hours and minutes, where the user is.
    fn time(&self, milliseconds: f64) -> String {
        let format = Intl::DateTimeFormat::new(&self.locales, &options(&[("timeStyle", "short")]));
        call(&format.format(), &js_sys::Date::new(&milliseconds.into()))
    }

    /// A date and a time, where the user is.
    pub fn moment(&self, milliseconds: f64) -> String {
        let options = options(&[("dateStyle", "medium"), ("timeStyle", "short")]);
        let format = Intl::DateTimeFormat::new(&self.locales, &options);
        call(&format.format(), &js_sys::Date::new(&milliseconds.into()))
    }

    /// Every country with its name, in alphabetical order of the names.
    pub fn all_countries(&self) -> Vec<(Country, String)> {
        let mut countries: Vec<(Country, String)> = COUNTRIES
            .codes
            .iter()
            .filter_map(|code| code.parse().ok())
            .map(|country| (country, self.country(country)))
            .collect();
        let collator = Intl::Collator::new(&self.locales, &Object::new()).compare();
        countries.sort_by(|(_, a), (_, b)| {
            let order = collator.call2(&JsValue::UNDEFINED, &a.into(), &b.into());
            let order = order
                .ok()
                .and_then(|order| order.as_f64())
                .unwrap_or_default();
            order.total_cmp(&0.0)
        });
        countries
    }
}

impl Formats for BrowserFormats {
    fn number(&self, number: &Decimal) -> String {
        call(&self.number, &number.to_string().into())
    }

    /// Whole amounts have no decimals.
    fn money(&self, money: &Money) -> String {
        let decimals = if money.amount.fract().is_zero() { 0 } else { 2 };
        let options = options(&[("style", "currency"), ("currency", money.currency.code())]);
        set(&options, "minimumFractionDigits", &decimals.into());
        let format = Intl::NumberFormat::new(&self.locales, &options).format();
        call(&format, &money.amount.to_string().into())
    }

    fn date(&self, date: Date) -> String {
        call(&self.date, &js_sys::Date::new(&date.to_string().into()))
    }

    fn country(&self, country: Country) -> String {
        self.countries
            .of(country.code())
            .map_or_else(|| country.code().to_owned(), String::from)
    }
}

fn options(entries: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in entries {
        set(&options, name, &(*value).into());
    }
    options
}

fn set(options: &Object, name: &str, value: &JsValue) {
    // It fails on frozen objects only.
    let _ = Reflect::set(options, &name.into(), value);
}

fn call(format: &Function, value: &JsValue) -> String {
    let text = format.call1(&JsValue::UNDEFINED, value).ok();
    text.and_then(|text| text.as_string()).unwrap_or_default()
}
