//! The machine that the page runs on.

/// Whether it has the keys of a Mac, where commands are made with ⌘.
pub fn is_mac() -> bool {
    let platform = gloo::utils::window().navigator().platform();
    platform.is_ok_and(|name| name.starts_with("Mac") || name.starts_with("iP"))
}
