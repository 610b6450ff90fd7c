//! Long work in parts, between which the browser draws and answers.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::rc::Rc;
use std::task::Poll;

use gloo::utils::{document, window};
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdleRequestOptions, MessageChannel, VisibilityState};
use yew::Callback;

use super::{Timing, now};
use crate::bundle::{Opened, Reading, Refusal};
use crate::pace::Pace;

/// Work that the browser draws and answers in between, as long as somebody sees it.
pub struct Parts {
    told: Callback<f64>,
    given_up: Rc<Cell<bool>>,
    begun: Cell<f64>,
    told_at: Cell<f64>,
}

impl Parts {
    /// Tells somebody how far it is, from 0 to 1, until it is given up.
    pub fn new(told: Callback<f64>, given_up: Rc<Cell<bool>>) -> Self {
        Self {
            told,
            given_up,
            begun: Cell::new(now()),
            told_at: Cell::new(now()),
        }
    }

    /// What comes of work with this pace; nothing once it is given up.
    pub async fn unless_given_up<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let mut work = pin!(work);
        poll_fn(|context| {
            if self.given_up.get() {
                return Poll::Ready(None);
            }
            work.as_mut().poll(context).map(Some)
        })
        .await
    }
}

/// Without telling anybody.
impl Default for Parts {
    fn default() -> Self {
        Self::new(Callback::noop(), Rc::default())
    }
}

impl Pace for Parts {
    async fn pause(&self, done: f64) {
        let is_seen = document().visibility_state() == VisibilityState::Visible;
        if now() - self.begun.get() < PIECE || !is_seen {
            return;
        }
        // To show it takes longer than to pause.
        if now() - self.told_at.get() > PATIENCE {
            self.told.emit(done);
            self.told_at.set(now());
        }
        pause().await;
        self.begun.set(now());
    }
}

/// How long a part takes at most, about, in milliseconds: nobody notices it.
const PART: f64 = 30.0;

/// The same for work of which some pieces take longer than others: a long one may come.
const PIECE: f64 = 12.0;

/// From when on it is worth telling how far it is, and then once more, in
/// milliseconds.
const PATIENCE: f64 = 300.0;

/// How many bytes are read before one looks at the clock.
const BYTES: usize = 64 * 1024;

/// Who is told how far something is, from 0 to 1, and may have it given up.
#[derive(Clone, Default)]
pub struct Watch {
    told: Callback<f64>,
    is_stopped: Rc<Cell<bool>>,
}

impl Watch {
    /// Tells it to somebody.
    pub fn new(told: Callback<f64>) -> Self {
        Self {
            told,
            is_stopped: Rc::default(),
        }
    }

    /// Gives it up.
    pub fn stop(&self) {
        self.is_stopped.set(true);
    }
}

/// Why a bundle was not read.
#[derive(Clone, Debug)]
pub enum NotRead {
    /// It is none, or a damaged one.
    Refused(Refusal),
    /// It was given up.
    Stopped,
}

impl From<Refusal> for NotRead {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Opens a bundle in parts.
///
/// # Errors
/// When it cannot be opened, or was given up.
pub async fn read_in_parts(content: &[u8], watch: &Watch) -> Result<Opened, NotRead> {
    let begun = now();
    let timing = Timing::begin("reading");
    let mut reading = Reading::new(content)?;
    let mut part = begun;
    while reading.go_on(BYTES)? {
        if now() - part < PART {
            continue;
        }
        if now() - begun > PATIENCE {
            watch.told.emit(reading.part());
        }
        pause().await;
        if watch.is_stopped.get() {
            return Err(NotRead::Stopped);
        }
        part = now();
    }
    let opened = reading.finish()?;
    timing.end();
    Ok(opened)
}

/// Lets the browser draw and answer. A message to oneself comes back after what is
/// waiting, where a timer would wait for some milliseconds more.
async fn pause() {
    let Ok(channel) = MessageChannel::new() else {
        return;
    };
    let back = Promise::new(&mut |resolve, _| {
        channel.port1().set_onmessage(Some(&resolve));
        let _ = channel.port2().post_message(&JsValue::NULL);
    });
    let _ = JsFuture::from(back).await;
    channel.port1().close();
}

/// Waits until the browser has nothing else to do, for a while at most.
pub async fn idle() {
    /// How long at most, in milliseconds.
    const LONGEST: u32 = 5_000;
    let options = IdleRequestOptions::new();
    options.set_timeout(LONGEST);
    let called = Promise::new(&mut |resolve, _| {
        // Not every browser tells when it is idle.
        if window()
            .request_idle_callback_with_options(&resolve, &options)
            .is_err()
        {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    });
    let _ = JsFuture::from(called).await;
}
