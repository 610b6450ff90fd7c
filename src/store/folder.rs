//! Files of the user's own folders in which kept audits live too.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use idb::TransactionMode;

use super::database::{LINKS, failure, finish, key, object, store};
use super::{Database, DatabaseError};
use crate::model::Id;

const HANDLE: &str = "handle";
const COMMON: &str = "common";

/// The file in which an audit lives too.
#[derive(Clone, Debug)]
pub struct Link {
    /// What the browser gives of it: a `FileSystemFileHandle`.
    pub handle: JsValue,
    /// What file and audit both said last; empty if they never said the same.
    pub common: String,
}

impl Database {
    /// The file of an audit, if it has one.
    pub async fn link(&self, audit: Id) -> Result<Option<Link>, DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadOnly)?;
        let request = store(&transaction, LINKS)?.get(key(audit));
        let found = request.map_err(failure)?.await.map_err(failure)?;
        Ok(found.and_then(|value| {
            let field = |name: &str| Reflect::get(&value, &name.into()).ok();
            Some(Link {
                handle: field(HANDLE)?,
                common: field(COMMON)?.as_string()?,
            })
        }))
    }

    /// Takes note of the file of an audit.
    pub async fn keep_link(&self, audit: Id, link: &Link) -> Result<(), DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadWrite)?;
        let value = object([
            (HANDLE, link.handle.clone()),
            (COMMON, link.common.as_str().into()),
        ]);
        let request = store(&transaction, LINKS)?.put(&value, Some(&key(audit)));
        request.map_err(failure)?.await.map_err(failure)?;
        finish(transaction).await
    }

    /// Forgets the file of an audit. The file stays.
    pub async fn forget_link(&self, audit: Id) -> Result<(), DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadWrite)?;
        let request = store(&transaction, LINKS)?.delete(key(audit));
        request.map_err(failure)?.await.map_err(failure)?;
        finish(transaction).await
    }
}
