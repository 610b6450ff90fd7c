//! Audits kept in this browser's IndexedDB, on the user's machine.
//!
//! Two stores change together in one transaction: what the start screen lists,
//! and the bundles; so do the two that hold earlier states (`history.rs`), the one of
//! files in folders (`folder.rs`) and the one of the key (`keys.rs`). A bundle is kept
//! as the bytes of the exact text that `bundle::write` gives, so that any version of the
//! program opens it as it would open a file, and so that what can no longer be read can
//! still be handed out. Bytes are copied; a text would be rewritten in the letters of
//! the browser each time, which nobody should wait for. Earlier versions kept texts, and
//! these are read too.
//!
//! Several tabs may hold the same audit. Each save names the revision it starts
//! from, and is refused when another tab has saved since: nothing is overwritten
//! unseen.

use std::fmt;

use idb::{
    DatabaseEvent, Factory, KeyPath, ObjectStore, ObjectStoreParams, Transaction, TransactionMode,
    TransactionResult,
};
use js_sys::{Array, Date, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, IdbTransaction};

use super::history;
use crate::model::Id;

/// The name of the database of the page.
pub const NAME: &str = "limpide";

/// The version of its layout. A new layout is a new version and one more step
/// in [`lay_out`].
const VERSION: u32 = 4;

/// What the start screen lists: one object for each audit, see [`Entry`].
const ENTRIES: &str = "audits";
/// The bundles, by the id of their audit.
const BUNDLES: &str = "bundles";
/// What the history lists: one object for each earlier state, see [`State`].
pub(super) const STATES: &str = "states";
/// The bundles of the earlier states, by the same key.
pub(super) const STATE_BUNDLES: &str = "stateBundles";
/// The files in which audits live too, by the id of their audit, see [`super::Link`].
pub(super) const LINKS: &str = "links";
/// The key of this browser, see `keys.rs`.
pub(super) const KEYS: &str = "keys";

const ID: &str = "id";
const AUDIT_NAME: &str = "name";
const SAVED_ON: &str = "savedOn";
const REVISION: &str = "revision";
const BYTES: &str = "bytes";

/// What is known of a kept audit without reading it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Under which identity it is kept.
    pub id: Id,
    /// What the user calls it.
    pub name: String,
    /// When it was saved last, in milliseconds since 1970.
    pub saved_on: f64,
    /// How often it was saved: tells whether another tab saved it meanwhile.
    pub revision: u32,
    /// The size of its bundle.
    pub bytes: u32,
}

/// A kept audit.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// What the list knows of it.
    pub entry: Entry,
    /// Its bundle, as it was saved.
    pub bundle: String,
}

/// Why the browser did not do what was asked of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseError {
    /// This browser keeps nothing for this page: a private window, or a setting.
    Unavailable,
    /// A newer version of the program has changed the database: the page must be
    /// loaded again.
    Outdated,
    /// There is no room left.
    Full,
    /// The history of this audit has no room left but by forgetting a named state.
    HistoryFull,
    /// Another tab saved the audit since.
    Conflict,
    /// The audit is not, or no longer, kept here.
    Missing,
    /// Something else, in the browser's own words.
    Failed(String),
}

/// The audits kept in this browser.
pub struct Database {
    inner: idb::Database,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database").finish_non_exhaustive()
    }
}

impl Database {
    /// Opens the database with a name, [`NAME`] for the page; makes it first
    /// where there is none.
    pub async fn open(name: &str) -> Result<Self, DatabaseError> {
        let unavailable = |error| match failure(error) {
            known @ (DatabaseError::Outdated | DatabaseError::Full) => known,
            _ => DatabaseError::Unavailable,
        };
        let factory = Factory::new().map_err(unavailable)?;
        let mut request = factory.open(name, Some(VERSION)).map_err(unavailable)?;
        request.on_upgrade_needed(|event| {
            // What fails here aborts the opening, which then fails as a whole.
            if let (Ok(database), Ok(from)) = (event.database(), event.old_version()) {
                let _ = lay_out(&database, from);
            }
        });
        let mut inner = request.await.map_err(unavailable)?;
        // A newer version of the program, in another tab, waits until this one
        // lets go.
        inner.on_version_change(|event| {
            if let Some(Ok(database)) = event.target().map(idb::Database::try_from) {
                database.close();
            }
        });
        Ok(Self { inner })
    }

    /// The kept audits, the one saved last first.
    pub async fn list(&self) -> Result<Vec<Entry>, DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadOnly)?;
        let all = store(&transaction, ENTRIES)?.get_all(None, None);
        let all = all.map_err(failure)?.await.map_err(failure)?;
        let mut entries: Vec<Entry> = all.iter().filter_map(entry_from).collect();
        entries.sort_by(|a, b| b.saved_on.total_cmp(&a.saved_on).then(a.id.cmp(&b.id)));
        Ok(entries)
    }

    /// One audit with its bundle.
    pub async fn load(&self, id: Id) -> Result<Kept, DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadOnly)?;
        kept(&transaction, id).await
    }

    /// Saves an audit and gives what the list then says of it. `expected` is the
    /// revision that it was opened at or saved as last; nothing for an audit
    /// that was never saved. The first save of a day keeps the last state of the
    /// day before in the history.
    pub async fn save(
        &self,
        id: Id,
        name: &str,
        expected: Option<u32>,
        bundle: &str,
    ) -> Result<Entry, DatabaseError> {
        // A large one is copied here, and put into the database in another turn.
        let bundle = bytes(bundle);
        match self.save_over(id, name, expected, &bundle, true).await {
            // What is done today goes before what was.
            Err(DatabaseError::Full) => self.save_over(id, name, expected, &bundle, false).await,
            result => result,
        }
    }

    async fn save_over(
        &self,
        id: Id,
        name: &str,
        expected: Option<u32>,
        bundle: &Uint8Array,
        with_history: bool,
    ) -> Result<Entry, DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadWrite)?;
        let found = entry(&transaction, id).await?;
        match (found.as_ref().map(|entry| entry.revision), expected) {
            (None, Some(_)) => return Err(DatabaseError::Missing),
            (found, expected) if found != expected => return Err(DatabaseError::Conflict),
            _ => {}
        }
        if let Some(before) = found
            && with_history
            && !is_today(before.saved_on)
        {
            history::keep_day(&transaction, &before).await?;
        }
        let entry = Entry {
            id,
            name: name.to_owned(),
            saved_on: js_sys::Date::now(),
            revision: expected.map_or(1, |revision| revision.wrapping_add(1)),
            bytes: bundle.length(),
        };
        put(&transaction, &entry, Some(bundle)).await?;
        finish(transaction).await?;
        Ok(entry)
    }

    /// Calls an audit something else. Tabs that have it open meet a new revision.
    pub async fn rename(&self, id: Id, name: &str) -> Result<Entry, DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadWrite)?;
        let mut entry = entry(&transaction, id)
            .await?
            .ok_or(DatabaseError::Missing)?;
        entry.name = name.to_owned();
        entry.revision = entry.revision.wrapping_add(1);
        put(&transaction, &entry, None).await?;
        finish(transaction).await?;
        Ok(entry)
    }

    /// Keeps a copy of an audit, under an id and a name of its own.
    pub async fn duplicate(&self, id: Id, copy: Id, name: &str) -> Result<Entry, DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadWrite)?;
        let original = kept(&transaction, id).await?;
        let entry = Entry {
            id: copy,
            name: name.to_owned(),
            saved_on: js_sys::Date::now(),
            revision: 1,
            ..original.entry
        };
        put(&transaction, &entry, Some(&bytes(&original.bundle))).await?;
        finish(transaction).await?;
        Ok(entry)
    }

    /// Deletes an audit with its history. It cannot be undone.
    pub async fn delete(&self, id: Id) -> Result<(), DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadWrite)?;
        for name in [ENTRIES, BUNDLES, LINKS] {
            let request = store(&transaction, name)?.delete(key(id));
            request.map_err(failure)?.await.map_err(failure)?;
        }
        history::forget_all(&transaction, id).await?;
        finish(transaction).await
    }

    pub(super) fn transaction(&self, mode: TransactionMode) -> Result<Transaction, DatabaseError> {
        self.inner
            .transaction(
                &[ENTRIES, BUNDLES, STATES, STATE_BUNDLES, LINKS, KEYS],
                mode,
            )
            .map_err(failure)
    }
}

/// Brings the database from one version of its layout to the present one.
fn lay_out(database: &idb::Database, from: u32) -> Result<(), idb::Error> {
    if from < 1 {
        let mut by_id = ObjectStoreParams::new();
        by_id.key_path(Some(KeyPath::new_single(ID)));
        database.create_object_store(ENTRIES, by_id)?;
        database.create_object_store(BUNDLES, ObjectStoreParams::new())?;
    }
    if from < 2 {
        database.create_object_store(STATES, ObjectStoreParams::new())?;
        database.create_object_store(STATE_BUNDLES, ObjectStoreParams::new())?;
    }
    if from < 3 {
        database.create_object_store(LINKS, ObjectStoreParams::new())?;
        database.create_object_store(KEYS, ObjectStoreParams::new())?;
    }
    // From the fourth on, bundles are bytes: those that are kept as texts stay so until
    // they are saved again.
    Ok(())
}

pub(super) fn store(transaction: &Transaction, name: &str) -> Result<ObjectStore, DatabaseError> {
    transaction.object_store(name).map_err(failure)
}

pub(super) async fn entry(
    transaction: &Transaction,
    id: Id,
) -> Result<Option<Entry>, DatabaseError> {
    let request = store(transaction, ENTRIES)?.get(key(id));
    let found = request.map_err(failure)?.await.map_err(failure)?;
    Ok(found.as_ref().and_then(entry_from))
}

pub(super) async fn kept(transaction: &Transaction, id: Id) -> Result<Kept, DatabaseError> {
    let entry = entry(transaction, id).await?;
    let request = store(transaction, BUNDLES)?.get(key(id));
    let bundle = request.map_err(failure)?.await.map_err(failure)?;
    let bundle = bundle.as_ref().and_then(text);
    entry
        .zip(bundle)
        .map(|(entry, bundle)| Kept { entry, bundle })
        .ok_or(DatabaseError::Missing)
}

async fn put(
    transaction: &Transaction,
    entry: &Entry,
    bundle: Option<&Uint8Array>,
) -> Result<(), DatabaseError> {
    let request = store(transaction, ENTRIES)?.put(&entry_to(entry), None);
    request.map_err(failure)?.await.map_err(failure)?;
    if let Some(bundle) = bundle {
        let request = store(transaction, BUNDLES)?.put(bundle, Some(&key(entry.id)));
        request.map_err(failure)?.await.map_err(failure)?;
    }
    Ok(())
}

/// A bundle as it is kept.
pub(super) fn bytes(bundle: &str) -> Uint8Array {
    bundle.as_bytes().into()
}

/// The text of a bundle that is kept, as bytes or as a text.
pub(super) fn text(kept: &JsValue) -> Option<String> {
    match kept.dyn_ref::<Uint8Array>() {
        Some(bytes) => String::from_utf8(bytes.to_vec()).ok(),
        None => kept.as_string(),
    }
}

/// Waits until everything is written: a disk that is full often says so only now.
pub(super) async fn finish(transaction: Transaction) -> Result<(), DatabaseError> {
    let inner = IdbTransaction::from(transaction);
    match Transaction::from(inner.clone()).await {
        Ok(TransactionResult::Committed) => Ok(()),
        Ok(TransactionResult::Aborted) | Err(_) => Err(inner
            .error()
            .map_or_else(|| DatabaseError::Failed(String::new()), |e| reason(&e))),
    }
}

/// Whether a moment, in milliseconds since 1970, is of today, as the user's clock has it.
fn is_today(moment: f64) -> bool {
    let day = |date: &Date| date.to_date_string();
    day(&Date::new(&moment.into())) == day(&Date::new_0())
}

pub(super) fn key(id: Id) -> JsValue {
    id.to_string().into()
}

fn entry_to(entry: &Entry) -> JsValue {
    object([
        (ID, key(entry.id)),
        (AUDIT_NAME, entry.name.as_str().into()),
        (SAVED_ON, entry.saved_on.into()),
        (REVISION, entry.revision.into()),
        (BYTES, entry.bytes.into()),
    ])
}

/// An object with some fields, as the database keeps them.
pub(super) fn object<const N: usize>(fields: [(&str, JsValue); N]) -> JsValue {
    let fields: Array = fields
        .into_iter()
        .map(|(name, value)| Array::of2(&name.into(), &value))
        .collect();
    // It fails only for what is no list of pairs.
    Object::from_entries(&fields).unwrap_or_default().into()
}

fn entry_from(value: &JsValue) -> Option<Entry> {
    let field = |name: &str| Reflect::get(value, &name.into()).ok();
    let number = |name| field(name)?.as_f64();
    Some(Entry {
        id: field(ID)?.as_string()?.parse().ok()?,
        name: field(AUDIT_NAME)?.as_string()?,
        saved_on: number(SAVED_ON)?,
        revision: whole(number(REVISION)?),
        bytes: whole(number(BYTES)?),
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "only numbers of this type are ever kept"
)]
pub(super) const fn whole(number: f64) -> u32 {
    number as u32
}

/// What went wrong, from what the library tells of it.
pub(super) fn failure(error: idb::Error) -> DatabaseError {
    let thrown = match &error {
        idb::Error::DomException(exception) => return reason(exception),
        idb::Error::IndexedDbOpenFailed(thrown)
        | idb::Error::TransactionOpenFailed(thrown)
        | idb::Error::UpdateFailed(thrown)
        | idb::Error::GetFailed(thrown)
        | idb::Error::DeleteFailed(thrown) => thrown,
        _ => &JsValue::UNDEFINED,
    };
    match thrown.dyn_ref::<DomException>() {
        Some(exception) => reason(exception),
        None => DatabaseError::Failed(error.to_string()),
    }
}

/// What went wrong, from the names that the standard gives (W3C, *Indexed
/// Database API 3.0*, exceptions).
fn reason(exception: &DomException) -> DatabaseError {
    match exception.name().as_str() {
        "QuotaExceededError" => DatabaseError::Full,
        // The first when opening, the second when the connection was closed for
        // a newer version.
        "VersionError" | "InvalidStateError" => DatabaseError::Outdated,
        name => DatabaseError::Failed(format!("{name}: {}", exception.message())),
    }
}
