//! Security.

pub mod mfa_missing;
