//! How long devices usually serve.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::Service;

#[derive(Debug, Deserialize)]
struct Lifetimes {
    years: BTreeMap<String, u32>,
}

static LIFETIMES: LazyLock<Lifetimes> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    serde_json::from_str(include_str!("lifetimes.json"))
        .unwrap_or_else(|error| panic!("lifetimes.json: {error}"))
});

/// For how many years devices of this kind usually serve; nothing for what is
/// no device.
pub(super) fn lifetime(service: &Service) -> Option<u32> {
    let kind = service.kind.known()?;
    LIFETIMES.years.get(kind.code()).copied()
}
