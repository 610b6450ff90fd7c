//! Files of the page's own folder that the program fetches when it needs them.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlLinkElement, RequestInit, Response};

/// The text of a file that was published with the page, by the name it has in
/// the sources. The page knows the hash that it must have (`tools/pin.mjs`):
/// what was changed on its way is refused by the browser.
///
/// # Errors
/// When the file cannot be had, or is not the one that was published.
pub async fn fetch_text(name: &str) -> Result<String, JsValue> {
    let found = gloo::utils::document().query_selector(&format!("link[data-name='{name}']"))?;
    let link: HtmlLinkElement = found.ok_or(JsValue::UNDEFINED)?.dyn_into()?;
    let request = RequestInit::new();
    request.set_integrity(&link.integrity());
    let response = gloo::utils::window().fetch_with_str_and_init(&link.href(), &request);
    let response: Response = JsFuture::from(response).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    text.as_string().ok_or(text)
}
