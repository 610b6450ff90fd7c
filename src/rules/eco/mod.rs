//! Sobriety and ecology.

pub mod service_no_use;
