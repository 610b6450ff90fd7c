//! The time, which the core never asks for.

use crate::model::Date;

/// Today's date where the user is.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    // A browser's year fits easily; its month counts from zero.
    i32::try_from(now.get_full_year())
        .ok()
        .and_then(|year| Date::from_ymd_opt(year, now.get_month() + 1, now.get_date()))
        .unwrap_or_default()
}

/// Milliseconds since 1970.
pub fn now() -> f64 {
    js_sys::Date::now()
}
