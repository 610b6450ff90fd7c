//! How many years devices can be kept.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::{Date, Service, ServiceKind, date};

/// A kind of device, as the model lets one tell it, and how long to keep it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lifetime {
    /// Which kind of device, by the code in the list.
    pub device: &'static str,
    /// For how many years at least.
    pub years: u32,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    valid_as_of: String,
    years: BTreeMap<String, u32>,
}

static LIST: LazyLock<List> = LazyLock::new(|| {
    // The file is part of the program, and a test reads it.
    serde_json::from_str(include_str!("lifetimes.json"))
        .unwrap_or_else(|error| panic!("lifetimes.json: {error}"))
});

/// The day on which the list was last looked through.
pub(super) fn valid_as_of() -> Date {
    date(&LIST.valid_as_of).unwrap_or_default()
}

/// How long the devices of a service can be kept. In a fleet of several kinds,
/// what counts is the kind that is kept the least long.
pub(super) fn lifetime(service: &Service) -> Option<Lifetime> {
    let serves = |code| service.functions.each().any(|it| it.code() == code);
    let device = match service.kind.known()? {
        ServiceKind::Server => "server",
        ServiceKind::Network => "network",
        ServiceKind::Telephony => "phone",
        ServiceKind::DeviceFleet if serves("printing") => "printer",
        ServiceKind::DeviceFleet if serves("telephony") => "phone",
        ServiceKind::DeviceFleet if service.mobile_devices.is(&0) => "desktop",
        ServiceKind::DeviceFleet => "laptop",
        _ => return None,
    };
    let years = *LIST.years.get(device)?;
    Some(Lifetime { device, years })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::audit::testing::Draft;

    fn of(fields: Value) -> Option<(&'static str, u32)> {
        let draft = Draft::default().service("Parc", fields);
        let service = draft.model.services.iter().next().expect("there is one");
        lifetime(service).map(|it| (it.device, it.years))
    }

    #[test]
    fn the_list_is_dated_and_names_every_kind_that_can_be_told() {
        assert_ne!(valid_as_of(), Date::default());
        let fleet = |more: Value| {
            let mut fields = json!({ "kind": "device-fleet" });
            let fields = fields.as_object_mut().expect("is one");
            fields.extend(more.as_object().expect("is one").clone());
            of(fields.clone().into())
        };
        assert_eq!(of(json!({ "kind": "server" })), Some(("server", 5)));
        assert_eq!(of(json!({ "kind": "network" })), Some(("network", 5)));
        assert_eq!(of(json!({ "kind": "telephony" })), Some(("phone", 3)));
        assert_eq!(fleet(json!({})), Some(("laptop", 5)));
        assert_eq!(fleet(json!({ "mobileDevices": 2 })), Some(("laptop", 5)));
        assert_eq!(fleet(json!({ "mobileDevices": 0 })), Some(("desktop", 6)));
        assert_eq!(
            fleet(json!({ "functions": ["telephony"], "mobileDevices": 0 })),
            Some(("phone", 3))
        );
        assert_eq!(
            fleet(json!({ "functions": ["printing"], "mobileDevices": 0 })),
            Some(("printer", 5))
        );
        assert_eq!(of(json!({ "kind": "app" })), None);
        assert_eq!(of(json!({})), None);
    }
}
