//! Long work in parts, between which the browser draws and answers.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::future::TimeoutFuture;
use yew::Callback;

use super::now;
use crate::bundle::{Opened, Reading, Refusal};

/// How long a part takes at most, about, in milliseconds: nobody notices it.
const PART: f64 = 30.0;

/// From when on it is worth telling how far it is, in milliseconds.
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
    Ok(reading.finish()?)
}

/// Lets the browser draw and answer.
pub async fn pause() {
    TimeoutFuture::new(0).await;
}
