//! How long work goes on: at once, or in parts, between which others have their
//! turn.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Who decides, between two parts of long work, whether others have their turn.
pub trait Pace {
    /// Between two parts, when about so much is done, from 0 to 1.
    fn pause(&self, done: f64) -> impl Future<Output = ()>;
}

/// Without a pause.
#[derive(Clone, Copy, Debug)]
pub struct AtOnce;

impl Pace for AtOnce {
    async fn pause(&self, _done: f64) {}
}

/// A stretch of long work, with a pace of its own from 0 to 1.
#[derive(Clone, Copy, Debug)]
pub struct Stretch<'a, P> {
    pace: &'a P,
    from: f64,
    to: f64,
}

impl<'a, P> Stretch<'a, P> {
    /// What lies between two parts of a whole.
    pub const fn new(pace: &'a P, from: f64, to: f64) -> Self {
        Self { pace, from, to }
    }
}

impl<P: Pace> Pace for Stretch<'_, P> {
    async fn pause(&self, done: f64) {
        let whole = (self.to - self.from).mul_add(done, self.from);
        self.pace.pause(whole).await;
    }
}

/// How much of some things is done.
#[expect(clippy::cast_precision_loss, reason = "it is about right")]
pub fn share(done: usize, of: usize) -> f64 {
    done as f64 / of.max(1) as f64
}

/// What comes of work that goes [`AtOnce`].
///
/// # Panics
///
/// If the work waits for something.
pub fn at_once<T>(work: impl Future<Output = T>) -> T {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(work).poll(&mut context) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("work without a pause has nothing to wait for"),
    }
}
