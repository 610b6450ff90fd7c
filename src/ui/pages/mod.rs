//! The places of the page, one folder each.

pub mod anonymise;
pub mod compare;
pub mod file;
pub mod findings;
pub mod glossary;
pub mod help;
pub mod history;
pub mod home;
pub mod interview;
pub mod map;
pub mod plan;
pub mod portfolio;
pub mod proposed;
pub mod records;
pub mod review;
pub mod rules;
pub mod standing;
pub mod start;
pub mod takeover;
pub mod what_if;
