//! How long things take, told to the browser's own timeline (User Timing),
//! where developer tools and our benchmark read it. It stays in the browser.

/// Does something and notes under a name how long it took.
pub fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let performance = gloo::utils::window().performance();
    let start = format!("{name}-start");
    if let Some(performance) = &performance {
        // It fails for reserved names only.
        let _ = performance.mark(&start);
    }
    let result = work();
    if let Some(performance) = &performance {
        let _ = performance.measure_with_start_mark(name, &start);
    }
    result
}
