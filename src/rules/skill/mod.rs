//! Who knows how.

pub mod bus_factor;
mod holders;
pub mod single_person;
