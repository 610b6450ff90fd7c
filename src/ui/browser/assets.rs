//! Files of the page's own folder that the program fetches when it needs them.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlLinkElement, RequestInit, Response};

use crate::texts::Lang;

/// The languages that the page was published with, each with its name in itself,
/// as `tools/pin.mjs` told the page.
pub fn languages() -> Vec<(Lang, String)> {
    let found = gloo::utils::document().query_selector_all("link[hreflang]");
    let links = found.into_iter().flat_map(|links| links.values());
    links
        .filter_map(|link| link.ok()?.dyn_into::<HtmlLinkElement>().ok())
        .filter_map(|link| Some((Lang::from_tag(&link.hreflang())?, link.title())))
        .collect()
}

/// Whether a file was published with the page, by the name it has in the sources.
pub fn is_published(name: &str) -> bool {
    link(name).is_ok()
}

fn link(name: &str) -> Result<HtmlLinkElement, JsValue> {
    let found = gloo::utils::document().query_selector(&format!("link[data-name='{name}']"))?;
    Ok(found.ok_or(JsValue::UNDEFINED)?.dyn_into()?)
}

/// The text of a file that was published with the page, by the name it has in
/// the sources. The page knows the hash that it must have (`tools/pin.mjs`):
/// what was changed on its way is refused by the browser.
///
/// # Errors
/// When the file cannot be had, or is not the one that was published.
pub async fn fetch_text(name: &str) -> Result<String, JsValue> {
    let link = link(name)?;
    let request = RequestInit::new();
    request.set_integrity(&link.integrity());
    let response = gloo::utils::window().fetch_with_str_and_init(&link.href(), &request);
    let response: Response = JsFuture::from(response).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    text.as_string().ok_or(text)
}
