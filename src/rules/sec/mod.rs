//! Security.

pub mod cleartext_sensitive_flow;
pub mod former_access;
pub mod laptop_not_encrypted;
pub mod mfa_missing;
pub mod no_password_manager;
pub mod supplier_remote_access;
pub mod write_down;
