//! What runs beside the page, in a worker: `src/bin/worker.rs`, which `src/boot.js`
//! starts when something is asked of it for the first time.

use std::cell::RefCell;

use js_sys::{Array, JsString, Promise, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::encryption::{NotDecrypted, Strength};

#[wasm_bindgen]
extern "C" {
    /// What runs beside the page, as `src/boot.js` hands it over.
    pub type Beside;

    #[wasm_bindgen(method, variadic)]
    fn ask(this: &Beside, task: &str, about: &Array) -> Promise;

    #[wasm_bindgen(method)]
    fn stop(this: &Beside);
}

thread_local! {
    static BESIDE: RefCell<Option<Beside>> = const { RefCell::new(None) };
}

impl Beside {
    /// Makes this the one that is asked.
    pub fn put_in_place(self) {
        BESIDE.set(Some(self));
    }
}

/// Why nothing came of a task.
#[derive(Clone, Debug)]
pub enum NoAnswer {
    /// The program cannot be had, or did not survive the task.
    NotDone,
    /// It was given up.
    Stopped,
    /// It refused, with a code.
    Refused(String),
}

/// What the program says when a task was given up.
const STOPPED: &str = "stopped";

async fn ask(task: &str, about: &Array) -> Result<JsValue, NoAnswer> {
    let promise = BESIDE.with_borrow(|beside| beside.as_ref().map(|it| it.ask(task, about)));
    let promise = promise.ok_or(NoAnswer::NotDone)?;
    let answer = JsFuture::from(promise).await;
    answer.map_err(|error| match error.dyn_into::<JsString>() {
        Ok(code) if code == STOPPED => NoAnswer::Stopped,
        Ok(code) => NoAnswer::Refused(code.into()),
        Err(_) => NoAnswer::NotDone,
    })
}

/// Gives up what is being done beside the page.
pub fn stop() {
    BESIDE.with_borrow(|beside| {
        if let Some(beside) = beside {
            beside.stop();
        }
    });
}

fn about(passphrase: &str, content: &[u8]) -> Array {
    Array::of2(&passphrase.into(), &Uint8Array::from(content))
}

fn bytes(answer: JsValue) -> Result<Vec<u8>, NoAnswer> {
    let array = answer.dyn_into::<Uint8Array>();
    array.map(|it| it.to_vec()).map_err(|_| NoAnswer::NotDone)
}

/// Puts a file under a passphrase; see [`crate::encryption::encrypt`].
///
/// # Errors
/// When nothing comes of it.
pub async fn encrypt(passphrase: &str, content: &[u8]) -> Result<Vec<u8>, NoAnswer> {
    bytes(ask("encrypt", &about(passphrase, content)).await?)
}

/// Opens a file that is under a passphrase.
///
/// # Errors
/// When nothing comes of it; the inner one when the file is not opened by it.
pub async fn decrypt(
    passphrase: &str,
    content: &[u8],
) -> Result<Result<Vec<u8>, NotDecrypted>, NoAnswer> {
    match ask("decrypt", &about(passphrase, content)).await {
        Ok(answer) => Ok(Ok(bytes(answer)?)),
        Err(NoAnswer::Refused(code)) => match NotDecrypted::of(&code) {
            Some(why) => Ok(Err(why)),
            None => Err(NoAnswer::NotDone),
        },
        Err(error) => Err(error),
    }
}

/// How hard a passphrase is to guess; see [`crate::encryption::strength`].
///
/// # Errors
/// When nothing comes of it.
pub async fn strength(passphrase: &str, name: &str) -> Result<Strength, NoAnswer> {
    let answer = ask("strength", &Array::of2(&passphrase.into(), &name.into())).await?;
    let code = answer.as_string().unwrap_or_default();
    let found = Strength::ALL.into_iter().find(|it| it.code() == code);
    found.ok_or(NoAnswer::NotDone)
}
