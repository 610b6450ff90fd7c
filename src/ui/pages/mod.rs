//! The places of the page, one folder each.

pub mod findings;
pub mod records;
pub mod start;
