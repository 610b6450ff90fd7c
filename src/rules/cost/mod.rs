//! Costs.

pub mod duplicate_function;
pub mod renewal_window;
pub mod unused_seats;
