//! The clipboard.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Puts a text into the clipboard, from which it can be pasted anywhere.
///
/// # Errors
/// When the browser does not allow it.
pub async fn copy(text: &str) -> Result<(), JsValue> {
    let clipboard = gloo::utils::window().navigator().clipboard();
    JsFuture::from(clipboard.write_text(text)).await?;
    Ok(())
}
