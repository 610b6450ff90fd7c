//! Independence: being able to leave a supplier.

pub mod no_export;
pub mod vendor_only_admin;
