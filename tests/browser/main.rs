//! Tests that run inside a browser.
