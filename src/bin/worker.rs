//! What runs beside the page, so that the page stays alive meanwhile: `src/boot.js`
//! starts it, `ui::browser::beside` asks it.

#[cfg(target_arch = "wasm32")]
use {
    limpide::encryption::{self, WORK},
    wasm_bindgen::prelude::wasm_bindgen,
};

/// Puts a file under a passphrase.
///
/// # Errors
/// When there is no memory for it.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn encrypt(passphrase: &str, content: &[u8]) -> Result<Vec<u8>, String> {
    let file = encryption::encrypt(passphrase, content, WORK);
    file.map_err(|error| error.to_string())
}

/// Opens a file that is under a passphrase.
///
/// # Errors
/// The code of [`encryption::NotDecrypted`] when it is not opened by it.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn decrypt(passphrase: &str, content: &[u8]) -> Result<Vec<u8>, String> {
    let file = encryption::decrypt(passphrase, content);
    file.map_err(|why| why.code().to_owned())
}

/// How hard a passphrase is to guess for somebody who knows a name: the code of
/// [`encryption::Strength`].
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn strength(passphrase: &str, name: &str) -> String {
    encryption::strength(passphrase, name).code().to_owned()
}

fn main() {}
