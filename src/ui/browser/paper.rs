//! Paper.

/// Prints the page.
pub fn print() {
    // It fails where printing is forbidden only.
    let _ = gloo::utils::window().print();
}
