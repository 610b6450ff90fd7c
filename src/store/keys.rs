//! The key with which the user of this browser signs. It never leaves it.

use idb::TransactionMode;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::JsValue;

use super::database::{KEYS, failure, finish, object, store};
use super::{Database, DatabaseError};

/// Under which name it is kept.
const SIGNING: &str = "signing";

const PRIVATE: &str = "private";
const PUBLIC: &str = "public";

impl Database {
    /// The key of this browser, if there is one: the private one as the browser gives
    /// it, and the public one.
    pub async fn signing_key(&self) -> Result<Option<(JsValue, Vec<u8>)>, DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadOnly)?;
        let request = store(&transaction, KEYS)?.get(JsValue::from(SIGNING));
        let found = request.map_err(failure)?.await.map_err(failure)?;
        Ok(found.and_then(|value| {
            let private = Reflect::get(&value, &PRIVATE.into()).ok()?;
            let public = Reflect::get(&value, &PUBLIC.into()).ok()?;
            Some((private, Uint8Array::new(&public).to_vec()))
        }))
    }

    /// Keeps the key of this browser.
    pub async fn keep_signing_key(
        &self,
        private: &JsValue,
        public: &[u8],
    ) -> Result<(), DatabaseError> {
        let transaction = self.transaction(TransactionMode::ReadWrite)?;
        let value = object([
            (PRIVATE, private.clone()),
            (PUBLIC, Uint8Array::from(public).into()),
        ]);
        let request = store(&transaction, KEYS)?.put(&value, Some(&SIGNING.into()));
        request.map_err(failure)?.await.map_err(failure)?;
        finish(transaction).await
    }
}
