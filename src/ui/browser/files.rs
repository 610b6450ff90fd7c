//! Files that the user opens and saves. Nothing is sent anywhere.

use gloo::file::{Blob, ObjectUrl};
use wasm_bindgen::JsCast;

/// Saves a file among the user's downloads.
pub fn download(name: &str, content: &[u8], kind: &str) {
    let blob = Blob::new_with_options(content, Some(kind));
    let url = ObjectUrl::from(blob);
    let document = gloo::utils::document();
    let Ok(element) = document.create_element("a") else {
        return;
    };
    let anchor: web_sys::HtmlAnchorElement = element.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // The browser reads the address after this event: let it live a while.
    gloo::timers::callback::Timeout::new(60_000, move || drop(url)).forget();
}

/// Reads a file that the user chose.
///
/// # Errors
/// When the browser cannot read it: it was moved, or may not be read.
pub async fn read_file(file: web_sys::File) -> Result<Vec<u8>, gloo::file::FileReadError> {
    let blob = Blob::from(web_sys::Blob::from(file));
    gloo::file::futures::read_as_bytes(&blob).await
}
