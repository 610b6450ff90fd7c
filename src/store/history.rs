//! Earlier states of the kept audits: kept by themselves or under a name, to be
//! looked at, gone back to and handed out.
//!
//! One is kept by itself of each day on which the audit was worked on (the last one,
//! when the work goes on another day), one before each going back and each merge, and
//! one for each file that goes out or comes in: the common state is found among them
//! when two sides are brought together. Of one audit they take at most [`MAX_HISTORY_BYTES`]: the oldest that nobody named go first.

use idb::{KeyRange, Query, Transaction, TransactionMode};
use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::database::{
    STATE_BUNDLES, STATES, bytes, entry, failure, finish, kept, object, store, text, whole,
};
use super::{Database, DatabaseError, Entry};
use crate::model::Id;

/// How much the earlier states of one audit take together, in bytes of their bundles.
pub const MAX_HISTORY_BYTES: u32 = 20_000_000;

const AUDIT: &str = "audit";
const AT: &str = "at";
const REASON: &str = "reason";
const NAME: &str = "name";
const BYTES: &str = "bytes";

/// An earlier state of an audit, without its bundle.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Of which audit.
    pub audit: Id,
    /// When the audit was as it says, in milliseconds since 1970.
    pub at: f64,
    /// Why it is kept.
    pub reason: Reason,
    /// What the user calls it; empty for one that was kept by itself.
    pub name: String,
    /// The size of its bundle.
    pub bytes: u32,
}

/// Why a state is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It was the last of a day.
    Day,
    /// Somebody named it.
    Named,
    /// Somebody went back to an earlier one.
    Return,
    /// It was brought together with a file.
    Merge,
    /// It was handed out as a file, from which others may go on.
    Sent,
    /// It came in as a file.
    Received,
}

impl Reason {
    const ALL: [Self; 6] = [
        Self::Day,
        Self::Named,
        Self::Return,
        Self::Merge,
        Self::Sent,
        Self::Received,
    ];

    /// How it is kept, and the end of the name of its text.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Named => "named",
            Self::Return => "return",
            Self::Merge => "merge",
            Self::Sent => "sent",
            Self::Received => "received",
        }
    }
}

impl State {
    /// Under which key it is kept: those of one audit stand together, by their time.
    fn key(&self) -> JsValue {
        format!("{} {:015} {}", self.audit, self.at, self.reason.code()).into()
    }
}

impl Database {
    /// The earlier states of an audit, the last one first.
    pub async fn states(&self, audit: Id) -> Result<Vec<State>, DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadOnly)?;
        states(&transaction, audit).await
    }

    /// The bundle of an earlier state, as it was kept.
    pub async fn state_bundle(&self, state: &State) -> Result<String, DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadOnly)?;
        let request = store(&transaction, STATE_BUNDLES)?.get(state.key());
        let bundle = request.map_err(failure)?.await.map_err(failure)?;
        let bundle = bundle.as_ref().and_then(text);
        bundle.ok_or(DatabaseError::Missing)
    }

    /// Keeps a state of an audit, as it is now, and forgets what has no room besides.
    /// One without a name is not kept again while it is the last.
    pub async fn keep_state(
        &self,
        audit: Id,
        reason: Reason,
        name: &str,
        bundle: &str,
    ) -> Result<(), DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadWrite)?;
        keep_now(&transaction, audit, reason, name, bundle).await?;
        finish(transaction).await
    }

    /// The same with what was saved of the audit last. What is larger than all of the
    /// history is not even read.
    pub async fn keep_saved(&self, audit: Id, reason: Reason) -> Result<(), DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadWrite)?;
        let saved = entry(&transaction, audit).await?;
        if saved.ok_or(DatabaseError::Missing)?.bytes > MAX_HISTORY_BYTES {
            return Err(DatabaseError::HistoryFull);
        }
        let saved = kept(&transaction, audit).await?;
        keep_now(&transaction, audit, reason, "", &saved.bundle).await?;
        finish(transaction).await
    }

    /// Forgets an earlier state. It cannot be undone.
    pub async fn forget_state(&self, state: &State) -> Result<(), DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadWrite)?;
        forget(&transaction, state.key()).await?;
        finish(transaction).await
    }
}

/// Keeps a state of an audit, as it is now.
async fn keep_now(
    transaction: &Transaction,
    audit: Id,
    reason: Reason,
    name: &str,
    bundle: &str,
) -> Result<(), DatabaseError> {
    let state = State {
        audit,
        at: js_sys::Date::now(),
        reason,
        name: name.to_owned(),
        bytes: size(bundle),
    };
    if reason == Reason::Named || !is_last(transaction, &state, bundle).await? {
        keep(transaction, &state, bundle).await?;
    }
    Ok(())
}

/// Keeps the last state of a day that is over.
pub(super) async fn keep_day(
    transaction: &Transaction,
    saved: &Entry,
) -> Result<(), DatabaseError> {
    if saved.bytes > MAX_HISTORY_BYTES {
        return Ok(());
    }
    let bundle = kept(transaction, saved.id).await?.bundle;
    let state = State {
        audit: saved.id,
        at: saved.saved_on,
        reason: Reason::Day,
        name: String::new(),
        bytes: size(&bundle),
    };
    match keep(transaction, &state, &bundle).await {
        // What was named leaves it no room: the work goes on without it.
        Err(DatabaseError::HistoryFull) => Ok(()),
        result => result,
    }
}

/// Forgets every state of an audit.
pub(super) async fn forget_all(transaction: &Transaction, audit: Id) -> Result<(), DatabaseError> {
    forget(transaction, of(audit)?).await
}

async fn keep(transaction: &Transaction, state: &State, bundle: &str) -> Result<(), DatabaseError> {
    let mut others = states(transaction, state.audit).await?;
    let total =
        |others: &[State]| -> u64 { others.iter().map(|other| u64::from(other.bytes)).sum() };
    let mut gone = Vec::new();
    while total(&others) + u64::from(state.bytes) > u64::from(MAX_HISTORY_BYTES) {
        let oldest = others
            .iter()
            .rposition(|other| other.reason != Reason::Named)
            .ok_or(DatabaseError::HistoryFull)?;
        gone.push(others.remove(oldest));
    }
    for other in gone {
        forget(transaction, other.key()).await?;
    }
    let said = object([
        (AUDIT, state.audit.to_string().into()),
        (AT, state.at.into()),
        (REASON, state.reason.code().into()),
        (NAME, state.name.as_str().into()),
        (BYTES, state.bytes.into()),
    ]);
    for (name, value) in [(STATES, said), (STATE_BUNDLES, bytes(bundle).into())] {
        let request = store(transaction, name)?.put(&value, Some(&state.key()));
        request.map_err(failure)?.await.map_err(failure)?;
    }
    Ok(())
}

/// Whether the last state that was kept is the same.
async fn is_last(
    transaction: &Transaction,
    state: &State,
    bundle: &str,
) -> Result<bool, DatabaseError> {
    let states = states(transaction, state.audit).await?;
    let Some(last) = states.first().filter(|last| last.bytes == state.bytes) else {
        return Ok(false);
    };
    let request = store(transaction, STATE_BUNDLES)?.get(last.key());
    let kept = request.map_err(failure)?.await.map_err(failure)?;
    Ok(kept.as_ref().and_then(text).as_deref() == Some(bundle))
}

async fn states(transaction: &Transaction, audit: Id) -> Result<Vec<State>, DatabaseError> {
    let all = store(transaction, STATES)?.get_all(Some(of(audit)?), None);
    let all = all.map_err(failure)?.await.map_err(failure)?;
    Ok(all.iter().rev().filter_map(state_from).collect())
}

async fn forget(transaction: &Transaction, which: impl Into<Query>) -> Result<(), DatabaseError> {
    let which = which.into();
    for name in [STATES, STATE_BUNDLES] {
        let request = store(transaction, name)?.delete(which.clone());
        request.map_err(failure)?.await.map_err(failure)?;
    }
    Ok(())
}

/// The keys of the states of an audit.
fn of(audit: Id) -> Result<Query, DatabaseError> {
    let (from, to) = (format!("{audit} "), format!("{audit}!"));
    let range = KeyRange::bound(&from.into(), &to.into(), None, None);
    range.map(Query::KeyRange).map_err(failure)
}

fn size(bundle: &str) -> u32 {
    u32::try_from(bundle.len()).unwrap_or(u32::MAX)
}

fn state_from(value: &JsValue) -> Option<State> {
    let field = |name: &str| Reflect::get(value, &name.into()).ok();
    let reason = field(REASON)?.as_string()?;
    Some(State {
        audit: field(AUDIT)?.as_string()?.parse().ok()?,
        at: field(AT)?.as_f64()?,
        reason: Reason::ALL
            .into_iter()
            .find(|known| known.code() == reason)?,
        name: field(NAME)?.as_string()?,
        bytes: whole(field(BYTES)?.as_f64()?),
    })
}
