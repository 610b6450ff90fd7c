//! How long work goes on: at once, or in parts, between which others have their
//! turn.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Who decides, between two parts of long work, whether others have their turn.
pub trait Pace {
    /// Whether there are others: if not, the parts may be done side by side.
    const HAS_OTHERS: bool = true;

    /// Between two parts, when about so much is done, from 0 to 1.
    fn pause(&self, done: f64) -> impl Future<Output = ()>;
}

/// Without a pause.
#[derive(Clone, Copy, Debug)]
pub struct AtOnce;

impl Pace for AtOnce {
    const HAS_OTHERS: bool = false;

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
    const HAS_OTHERS: bool = P::HAS_OTHERS;

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

#[cfg(test)]
pub mod testing {
    //! Work with all the pauses that it can make.

    use std::cell::RefCell;
    use std::task::Waker;

    use super::*;

    /// Waits at each pause, and remembers how much was done.
    #[derive(Debug, Default)]
    pub struct Waiting(RefCell<Vec<f64>>);

    impl Waiting {
        /// How much was done at each pause.
        pub fn into_pauses(self) -> Vec<f64> {
            self.0.into_inner()
        }
    }

    impl Pace for Waiting {
        async fn pause(&self, done: f64) {
            self.0.borrow_mut().push(done);
            let mut has_waited = false;
            std::future::poll_fn(|_| {
                if std::mem::replace(&mut has_waited, true) {
                    Poll::Ready(())
                } else {
                    Poll::Pending
                }
            })
            .await;
        }
    }

    /// What comes of work that waits in between.
    pub fn to_its_end<T>(work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        let mut context = Context::from_waker(Waker::noop());
        loop {
            if let Poll::Ready(result) = work.as_mut().poll(&mut context) {
                return result;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::testing::{Waiting, to_its_end};
    use super::*;

    #[test]
    fn a_stretch_counts_on_from_where_it_begins() {
        let pace = Waiting::default();
        let stretch = Stretch::new(&pace, 0.5, 0.75);
        to_its_end(async {
            stretch.pause(0.0).await;
            stretch.pause(0.5).await;
            stretch.pause(1.0).await;
        });
        assert_eq!(pace.into_pauses(), [0.5, 0.625, 0.75]);
    }

    #[test]
    fn at_once_gives_what_comes_of_it() {
        let work = async {
            AtOnce.pause(0.5).await;
            share(3, 4)
        };
        assert!((at_once(work) - 0.75).abs() < f64::EPSILON);
    }

    #[test]
    fn nothing_is_done_of_nothing() {
        assert!(share(0, 0).abs() < f64::EPSILON);
    }
}
