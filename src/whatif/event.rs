//! What may happen, and to what it can happen.

use serde::{Deserialize, Serialize};

use crate::model::{AnyRecord, Collection, Id, Model, PartyKind, PersonKind};

/// Something that may happen to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Event {
    /// It no longer works.
    Stops,
    /// What it holds, carries or can reach gets into the hands of strangers.
    Leaks,
    /// The person or the supplier is no longer there.
    Leaves,
    /// It costs twice as much.
    Doubles,
    /// Data on persons may no longer be passed on to it abroad.
    Forbidden,
}

impl Event {
    /// Every event.
    pub const ALL: [Self; 5] = [
        Self::Stops,
        Self::Leaks,
        Self::Leaves,
        Self::Doubles,
        Self::Forbidden,
    ];

    /// Its code: in addresses, on the command line and in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Stops => "stops",
            Self::Leaks => "leaks",
            Self::Leaves => "leaves",
            Self::Doubles => "doubles",
            Self::Forbidden => "forbidden",
        }
    }

    /// The event with a code.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|event| event.code() == code)
    }

    /// The id of the text that says it in a word or two.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::Stops => "what-if-event-stops",
            Self::Leaks => "what-if-event-leaks",
            Self::Leaves => "what-if-event-leaves",
            Self::Doubles => "what-if-event-doubles",
            Self::Forbidden => "what-if-event-forbidden",
        }
    }
}

/// The kinds of records about which one can ask.
pub const ASKED: [Collection; 4] = [
    Collection::Services,
    Collection::Parties,
    Collection::Flows,
    Collection::Sites,
];

/// What may happen to a record; nothing for records of other kinds, and for one
/// that is missing.
pub fn events_of(model: &Model, id: Id) -> &'static [Event] {
    use Event::{Doubles, Forbidden, Leaks, Leaves, Stops};
    match model.get(id) {
        Some(AnyRecord::Services(_)) => &[Stops, Leaks, Doubles, Forbidden],
        Some(AnyRecord::Flows(_)) => &[Stops, Leaks, Forbidden],
        Some(AnyRecord::Sites(_)) => &[Stops, Leaks],
        Some(AnyRecord::Parties(party)) => match party.kind.known() {
            // Who has left can no longer leave, but may still hold keys.
            Some(PartyKind::Person) if party.person_kind.is(&PersonKind::Former) => &[Leaks],
            Some(PartyKind::Person) => &[Leaves, Leaks],
            Some(PartyKind::Team) => &[Leaks],
            Some(PartyKind::ClientGroup | PartyKind::Public | PartyKind::Authority) => {
                &[Leaks, Forbidden]
            }
            Some(
                PartyKind::Supplier
                | PartyKind::Subcontractor
                | PartyKind::Partner
                | PartyKind::Advisor,
            )
            | None => &[Stops, Leaks, Leaves, Doubles, Forbidden],
        },
        _ => &[],
    }
}
