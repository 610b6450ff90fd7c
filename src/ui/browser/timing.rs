//! How long things take, told to the browser's own timeline (User Timing),
//! where developer tools and our benchmark read it. It stays in the browser.

/// Does something and notes under a name how long it took.
pub fn timed<T>(name: &'static str, work: impl FnOnce() -> T) -> T {
    let timing = Timing::begin(name);
    let result = work();
    timing.end();
    result
}

/// Something of which is noted under a name how long it takes, pauses included.
pub struct Timing {
    name: &'static str,
    start: String,
}

impl Timing {
    /// It begins.
    pub fn begin(name: &'static str) -> Self {
        let start = format!("{name}-start");
        if let Some(performance) = gloo::utils::window().performance() {
            // It fails for reserved names only.
            let _ = performance.mark(&start);
        }
        Self { name, start }
    }

    /// It ends; what is given up is not noted.
    pub fn end(self) {
        if let Some(performance) = gloo::utils::window().performance() {
            let _ = performance.measure_with_start_mark(self.name, &self.start);
        }
    }
}
