//! What the tabs of one browser tell each other: that an audit was saved, or
//! that it is gone. The message stays on the machine, and names no content.

use gloo::events::EventListener;
use web_sys::{BroadcastChannel, MessageEvent};

use crate::model::Id;

/// Something that another tab did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It saved an audit, which then has this revision.
    Saved(Id, u32),
    /// It deleted an audit.
    Deleted(Id),
}

impl Notice {
    /// The message: the id, and the revision if there is one.
    fn to_message(self) -> String {
        match self {
            Self::Saved(id, revision) => format!("{id} {revision}"),
            Self::Deleted(id) => id.to_string(),
        }
    }

    fn from_message(message: &str) -> Option<Self> {
        match message.split_once(' ') {
            Some((id, revision)) => Some(Self::Saved(id.parse().ok()?, revision.parse().ok()?)),
            None => Some(Self::Deleted(message.parse().ok()?)),
        }
    }
}

/// The other tabs. A browser without channels has none: a save then finds out
/// by itself that another tab was faster.
#[derive(Debug)]
pub struct Tabs {
    channel: Option<BroadcastChannel>,
    _listener: Option<EventListener>,
}

impl Tabs {
    /// Listens to the tabs that show the same database.
    pub fn new(database: &str, on_notice: impl Fn(Notice) + 'static) -> Self {
        let channel = BroadcastChannel::new(database).ok();
        let listener = channel.as_ref().map(|channel| {
            EventListener::new(channel, "message", move |event| {
                use wasm_bindgen::JsCast;
                let message = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
                let message = message.and_then(|message| message.as_string());
                if let Some(notice) = message.as_deref().and_then(Notice::from_message) {
                    on_notice(notice);
                }
            })
        });
        Self {
            channel,
            _listener: listener,
        }
    }

    /// Tells the other tabs.
    pub fn tell(&self, notice: Notice) {
        if let Some(channel) = &self.channel {
            // It fails only on a closed channel.
            let _ = channel.post_message(&notice.to_message().into());
        }
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}
