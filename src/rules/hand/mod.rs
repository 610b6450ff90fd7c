//! Handover: being taken over by somebody else.

pub mod access_not_transferable;
pub mod no_successor;
