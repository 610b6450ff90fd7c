//! The places of the page, one folder each.

pub mod findings;
pub mod map;
pub mod records;
pub mod start;
pub mod what_if;
