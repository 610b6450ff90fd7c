//! What is written down.

pub mod coverage_minimum;
pub mod in_head;
